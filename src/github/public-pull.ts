import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Case } from '../core/case/case.ts'
import type { Copy } from '../core/case/fact.ts'
import type { EffectResult } from '../core/decide/effect-result.ts'
import { publicPullWords } from '../core/messages/in-public.ts'
import type { Effect, HeadAsked } from '../core/outcome.ts'
import { type Client, statusOf } from './client.ts'
import { fixBranch } from './fix-hands.ts'
import { blobOf, branchOf, type Entry, keepBlob, placeOf, pullsOf, type There, treeOf } from './git.ts'
import { pullShape } from './shapes.ts'

type Wanted = Extract<Effect, { kind: 'openPublicPull' }>
type ByHand = Extract<EffectResult, { kind: 'publicPullByHand' }>

/** More than this is not copied by way of the API: people push it. */
export const mostFiles = 250
const mostBytes = 20_000_000

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
    .update(`${c.id}\npublic\n${wanted.repository}\n${wanted.line}`)
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
  const changed = await copyOf(client, wanted, { base: base.sha, head: head.sha }, target)
  if (typeof changed === 'string') return byHand(changed, measuredFrom(changed, base.sha, wanted))
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
 * same where neither side moved since it was found out `before`.
 */
export async function seeCopy(
  client: Client,
  asked: HeadAsked,
  { head, base }: { readonly head: string; readonly base: string },
): Promise<Copy> {
  const { repository, line, copy: before } = asked
  const target = await branchOf(client, placeOf(repository), line)
  const now = { repository, line, head, base, onto: target?.sha ?? null }
  const isKnown = before?.head === head && before.base === base && before.onto === now.onto
  if (isKnown && before.files && before.byHand !== 'refused by GitHub')
    return { ...now, byHand: before.byHand, files: before.files }
  // What may not be read for this says nothing against showing the step.
  const found = await copyOf(client, asked, { base, head }, target).catch(error =>
    [403, 404, 409, 422].includes(statusOf(error) ?? 0)
      ? ('refused by GitHub' as const)
      : Promise.reject(error),
  )
  return typeof found === 'string'
    ? { ...now, base: measuredFrom(found, base, asked), byHand: found, files: [] }
    : { ...now, byHand: null, files: [...found.keys()] }
}

/** From which commit people take what a fix changes: where its line lost what it was made on, from where it began. */
const measuredFrom = (why: ByHand['why'], base: string, { begin }: Pick<Wanted, 'begin'>): string =>
  (why === 'its line lost what it was made on' && begin?.head) || base

/** What of a fix is to be copied onto the public branch `target`, by path; or why people have to bring it there. */
async function copyOf(
  client: Client,
  of: Pick<Wanted, 'repository' | 'mirror' | 'begin'>,
  { base, head }: { readonly base: string; readonly head: string },
  target: Awaited<ReturnType<typeof branchOf>>,
): Promise<ReadonlyMap<string, Change> | ByHand['why']> {
  if (!target) return 'no such branch'
  const mirror = placeOf(of.mirror)
  const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    ...mirror,
    basehead: `${base}...${head}`,
    per_page: 1,
  })
  // From where the fix left its line to its head.
  const parted = data.merge_base_commit.commit.tree.sha
  const [before, after] = await Promise.all([parted, head].map(tree => treeOf(client, mirror, tree)))
  if (!before || !after) return 'too large'
  const changed = new Map<string, Change>()
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(path) ?? null, after.get(path) ?? null]
    if (was?.sha !== is?.sha || was?.mode !== is?.mode) changed.set(path, { before: was, after: is })
  }
  if (of.begin && of.begin.tree !== parted) {
    // Its line was rewritten, or the fix was brought up to date with it: what it did not change itself is not its own.
    const began = await treeOf(client, mirror, of.begin.tree ?? of.begin.head)
    if (!began) return 'too large'
    const isOwn = (path: string) =>
      began.get(path)?.sha !== after.get(path)?.sha || began.get(path)?.mode !== after.get(path)?.mode
    if (![...changed.keys()].every(isOwn)) return 'its line lost what it was made on'
  }
  const bytes = [...changed.values()].reduce((sum, { after: is }) => sum + (is?.size ?? 0), 0)
  if (changed.size > mostFiles || bytes > mostBytes) return 'too large'
  // Nothing is copied that would then lie there alone.
  if ([...changed.keys()].some(isWorkflow)) return 'it changes a workflow'
  if (changed.size === 0) return 'it changes no file'
  const now = target.tree === parted ? before : await treeOf(client, placeOf(of.repository), target.tree)
  if (!now) return 'too large'
  for (const [path, { before: was }] of changed)
    if ((now.get(path)?.sha ?? null) !== (was?.sha ?? null)) return 'does not fit the public branch'
  return changed
}

type Mode = '100644' | '100755' | '040000' | '160000' | '120000'
type Change = { readonly before: Entry | null; readonly after: Entry | null }
