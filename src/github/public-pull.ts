import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Case } from '../core/case/case.ts'
import type { Copy, FixBeside } from '../core/case/fact.ts'
import type { EffectResult } from '../core/decide/effect-result.ts'
import { publicPullWords } from '../core/messages/in-public.ts'
import type { Effect, HeadAsked } from '../core/outcome.ts'
import { type Client, statusOf } from './client.ts'
import { fixBranch } from './fix-hands.ts'
import type { FixNearby } from './fixes-nearby.ts'
import { blobOf, branchOf, type Entry, isIn, keepBlob, placeOf, pullsOf, type There, treeOf } from './git.ts'
import { changedShape, pullShape } from './shapes.ts'

type Wanted = Extract<Effect, { kind: 'openPublicPull' }>
type ByHand = Extract<EffectResult, { kind: 'publicPullByHand' }>

/** More than this is not copied by way of the API: people push it. */
export const mostFiles = 250
const mostBytes = 20_000_000
/** A fix of more commits is not searched to its end for those of others; its files are. */
const mostCommits = 1000

/** Whether only an App with `workflows: write` may bring this file to a repository. */
export const isWorkflow = (path: string): boolean => path.startsWith('.github/workflows/')

const byHand = (why: ByHand['why'], base: string | null): ByHand => ({ kind: 'publicPullByHand', why, base })

const openedShape = z.object({
  number: z.number(),
  html_url: z.string(),
  base: z.object({
    repo: z.object({ id: z.number(), name: z.string(), owner: z.object({ login: z.string() }) }),
  }),
})

/**
 * Opens a public pull request with what the fix of one line changes: the very files of the pull request in the
 * mirror at the head that was confirmed, laid over the public branch as it is now. No history of the mirror is
 * carried over, since its commit messages were not written for the public. Where the public branch changed the same
 * files, or there is too much to copy, people do it.
 */
export async function openPublicPull(
  client: Client,
  c: Case,
  wanted: Wanted,
  again: boolean,
): Promise<EffectResult> {
  const place = placeOf(wanted.repository)
  const name = createHash('sha256')
    .update(`${c.id}\npublic\n${wanted.repository}\n${wanted.line}${wanted.nth ? `\n${wanted.nth}` : ''}`)
    .digest('hex')
  const branch = fixBranch('public', name.slice(0, 12))
  const found = again ? (await pullsOf(client, place, branch))[0] : null
  if (found) return opened(found)
  if (!(again && (await branchOf(client, place, branch)))) {
    const pushed = await pushFix(client, wanted, place, branch)
    if (pushed) return pushed
  }
  const words = publicPullWords(wanted.line)
  try {
    const { data } = await client.request('POST /repos/{owner}/{repo}/pulls', {
      ...place,
      title: words.title,
      head: branch,
      base: wanted.line,
      body: words.body,
    })
    return opened(data)
  } catch (error) {
    const there = statusOf(error) === 422 ? (await pullsOf(client, place, branch))[0] : null
    if (there) return opened(there)
    throw error
  }
}

const opened = (data: unknown): EffectResult => {
  const { number, html_url: url, base } = openedShape.parse(data)
  const { id, name, owner } = base.repo
  return { kind: 'publicPull', in: { id, owner: owner.login, name }, number, url }
}

/** Puts the fix on a branch of the public repository; gives why it could not, or null. */
async function pushFix(client: Client, wanted: Wanted, place: There, branch: string): Promise<ByHand | null> {
  const mirror = placeOf(wanted.mirror)
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...mirror,
    pull_number: wanted.pull,
  })
  const { head, base } = pullShape.parse(data)
  // What lies between its head and another branch than its line is not what it changes.
  const isMoved = base?.ref !== undefined && base.ref !== wanted.line
  if (head.sha !== wanted.head || !base || isMoved)
    return byHand(
      'changed since it was confirmed',
      isMoved ? (wanted.begin?.head ?? null) : (base?.sha ?? null),
    )
  const target = await branchOf(client, place, wanted.line)
  const { why, changed } = await copyOf(client, wanted, { base: base.sha, head: head.sha }, target)
  if (why) return byHand(why, measuredFrom(why, base.sha, wanted))
  if (!target) return byHand('no such branch', base.sha)

  const entries: {
    path: string
    mode: Mode
    type: 'blob' | 'commit'
    sha?: string | null
    content?: string
  }[] = []
  for (const [path, { after }] of changed) {
    if (!after) entries.push({ path, mode: '100644', type: 'blob', sha: null })
    else if (after.type === 'commit') entries.push({ path, mode: '160000', type: 'commit', sha: after.sha })
    else {
      const content = await blobOf(client, mirror, after.sha)
      const mode = after.mode as Mode
      entries.push(
        isUtf8(content)
          ? { path, mode, type: 'blob', content: content.toString('utf8') }
          : { path, mode, type: 'blob', sha: await keepBlob(client, place, content) },
      )
    }
  }
  const tree = await client.request('POST /repos/{owner}/{repo}/git/trees', {
    ...place,
    base_tree: target.tree,
    tree: entries,
  })
  const commit = await client.request('POST /repos/{owner}/{repo}/git/commits', {
    ...place,
    message: publicPullWords(wanted.line).title,
    tree: tree.data.sha,
    parents: [target.sha],
  })
  await client
    .request('POST /repos/{owner}/{repo}/git/refs', {
      ...place,
      ref: `refs/heads/${branch}`,
      sha: commit.data.sha,
    })
    .catch(error => (statusOf(error) === 422 ? undefined : Promise.reject(error)))
  return null
}

/**
 * Whether a fix could be copied to its public branch as that is now: what `pushFix` would find, without writing. The
 * same where neither side moved since it was found out `before`. What has the fix of another case in it (of `others`, of the
 * same mirror, which are not public yet) is not copied; that one is named too where it is why the copy does not fit.
 */
export async function seeCopy(
  client: Client,
  asked: HeadAsked,
  { head, base }: { readonly head: string; readonly base: string },
  others: readonly FixNearby[],
): Promise<Copy> {
  const { repository, line, copy: before } = asked
  const target = await branchOf(client, placeOf(repository), line)
  const now = { repository, line, head, base, onto: target?.sha ?? null }
  const isKnown = before?.head === head && before.base === base && before.onto === now.onto
  const isAlone = others.length === 0 && !before?.beside
  if (isKnown && isAlone && before.files && before.byHand !== 'refused by GitHub')
    return { ...now, byHand: before.byHand, files: before.files }
  // What may not be read for this says nothing against showing the step.
  const found = await copyOf(client, asked, { base, head }, target, others.length > 0).catch(error =>
    [403, 404, 409, 422].includes(statusOf(error) ?? 0)
      ? { ...nothingFound, why: 'refused by GitHub' as const }
      : Promise.reject(error),
  )
  const { why, changed } = found
  const beside = await besideOf(client, asked, head, found, others)
  const isMixed = beside.some(({ how }) => how === 'contained')
  return {
    ...now,
    base: why ? measuredFrom(why, base, asked) : base,
    byHand: why ?? (isMixed ? 'it has the fix of another case in it' : null),
    files: why ? [] : [...changed.keys()],
    ...(beside.length > 0 ? { beside: [...beside] } : {}),
  }
}

/** From which commit people take what a fix changes: where its line lost what it was made on, from where it began. */
const measuredFrom = (why: ByHand['why'], base: string, { begin }: Pick<Wanted, 'begin'>): string =>
  (why === 'its line lost what it was made on' && begin?.head) || base

/** What of a fix is to be copied, by path, and why people have to bring it there. */
type Found = {
  readonly why: ByHand['why'] | null
  readonly changed: ReadonlyMap<string, Change>
  /** What lies between its line and its head, where that was asked for. */
  readonly commits: ReadonlySet<string>
}
const nothingFound: Omit<Found, 'why'> = { changed: new Map(), commits: new Set() }

/** What of a fix is to be copied onto the public branch `target`. */
async function copyOf(
  client: Client,
  of: Pick<Wanted, 'repository' | 'mirror' | 'begin'>,
  { base, head }: { readonly base: string; readonly head: string },
  target: Awaited<ReturnType<typeof branchOf>>,
  withCommits = false,
): Promise<Found> {
  if (!target) return { ...nothingFound, why: 'no such branch' }
  const mirror = placeOf(of.mirror)
  const compare = (page: number) =>
    client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...mirror,
      basehead: `${base}...${head}`,
      per_page: withCommits ? 100 : 1,
      page,
    })
  const { data } = await compare(1)
  const commits = new Set<string>()
  if (withCommits) {
    for (const { sha } of data.commits) commits.add(sha)
    for (let page = 2; (page - 1) * 100 < Math.min(data.total_commits, mostCommits); page++)
      for (const { sha } of (await compare(page)).data.commits) commits.add(sha)
  }
  // From where the fix left its line to its head.
  const parted = data.merge_base_commit.commit.tree.sha
  const [before, after] = await Promise.all([parted, head].map(tree => treeOf(client, mirror, tree)))
  if (!before || !after) return { ...nothingFound, commits, why: 'too large' }
  const changed = new Map<string, Change>()
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(path) ?? null, after.get(path) ?? null]
    if (was?.sha !== is?.sha || was?.mode !== is?.mode) changed.set(path, { before: was, after: is })
  }
  if (of.begin && of.begin.tree !== parted) {
    // Its line was rewritten, or the fix was brought up to date with it: what it did not change itself is not its own.
    const began = await treeOf(client, mirror, of.begin.tree ?? of.begin.head)
    if (!began) return { ...nothingFound, commits, why: 'too large' }
    const isOwn = (path: string) =>
      began.get(path)?.sha !== after.get(path)?.sha || began.get(path)?.mode !== after.get(path)?.mode
    const own = new Map([...changed].filter(([path]) => isOwn(path)))
    if (own.size < changed.size) return { why: 'its line lost what it was made on', changed: own, commits }
  }
  const found = { changed, commits }
  const bytes = [...changed.values()].reduce((sum, { after: is }) => sum + (is?.size ?? 0), 0)
  if (changed.size > mostFiles || bytes > mostBytes) return { ...found, why: 'too large' }
  // Nothing is copied that would then lie there alone.
  if ([...changed.keys()].some(isWorkflow)) return { ...found, why: 'it changes a workflow' }
  if (changed.size === 0) return { ...found, why: 'it changes no file' }
  const now = target.tree === parted ? before : await treeOf(client, placeOf(of.repository), target.tree)
  if (!now) return { ...found, why: 'too large' }
  const fits = [...changed].every(
    ([path, { before: was }]) => (now.get(path)?.sha ?? null) === (was?.sha ?? null),
  )
  return { ...found, why: fits ? null : 'does not fit the public branch' }
}

/**
 * Which fixes of other cases are met by what is to be copied: their commits are among its own and some of their files go
 * along, or a file is as one of them made it; or they are in the files that do not fit the public branch, which was not
 * changed by what is public. Those of the same line are looked at, and whose commits are found: a request each.
 */
async function besideOf(
  client: Client,
  { mirror, line, begin }: HeadAsked,
  head: string,
  { why, changed, commits }: Found,
  others: readonly FixNearby[],
): Promise<readonly FixBeside[]> {
  const there = placeOf(mirror)
  const isUnknown = why === 'too large' && changed.size === 0
  const met = await Promise.all(
    others.map(async ({ of, number, until, line: into, known, head: theirHead }): Promise<FixBeside[]> => {
      // Begun in the same second, two could begin with one commit.
      const isWithin = known.some(commit => commit !== begin?.head && commits.has(commit))
      if (!isWithin && (into !== line || changed.size === 0)) return []
      const theirs = await filesOf(client, there, number)
      const touched = (paths: Iterable<string>) =>
        [...paths].filter(path =>
          theirs.some(({ filename, previous_filename: from }) => filename === path || from === path),
        )
      // Under whatever name: but for an empty file, which anybody makes.
      const made = new Set(theirs.flatMap(({ status, sha }) => (status !== 'removed' && sha ? [sha] : [])))
      const same = [...changed].flatMap(([path, { after }]) =>
        after && after.size !== 0 && made.has(after.sha) ? [path] : [],
      )
      const all = touched(changed.keys())
      const one = { of, pull: `${mirror}#${number}`, until }
      if (isWithin) return all.length > 0 || isUnknown ? [{ ...one, how: 'contained', files: all }] : []
      // Of a fix that was made on this one what is the same is this one's.
      if (all.length + same.length === 0 || (await isIn(client, there, head, theirHead))) return []
      return same.length > 0
        ? [{ ...one, how: 'contained', files: same }]
        : [{ ...one, how: 'in the same files', files: all }]
    }),
  )
  return met.flat()
}

/** What a pull request changes, as far as it is copied at all; nothing where it cannot be seen. */
async function filesOf(client: Client, there: There, number: number) {
  const files: z.output<typeof changedShape>[] = []
  for (let page = 1; files.length === (page - 1) * 100 && files.length <= mostFiles; page++) {
    const answer = await client
      .request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        ...there,
        pull_number: number,
        per_page: 100,
        page,
      })
      .catch(error => (statusOf(error) === 404 ? null : Promise.reject(error)))
    files.push(...changedShape.array().parse(answer?.data ?? []))
  }
  return files
}

type Mode = '100644' | '100755' | '040000' | '160000' | '120000'
type Change = { readonly before: Entry | null; readonly after: Entry | null }
