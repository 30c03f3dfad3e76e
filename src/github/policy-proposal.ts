import { z } from 'zod'
import type { Repository } from '../core/case/fact.ts'
import { inPlaceOf, longestFile } from '../core/policy/legible.ts'
import { type Misplaced, misplacedAt } from '../core/policy/misplaced.ts'
import { fullName } from '../core/policy/names.ts'
import { isPolicyPath, type Merges, policyPaths } from '../core/policy/review.ts'
import { type Client, statusOf } from './client.ts'
import { content, type File } from './files.ts'
import { blobOf, type Entry, entriesOf, type There } from './git.ts'
import { unless } from './policy-check.ts'
import type { Proposed } from './policy-files.ts'

/** GitHub lists no more files of a pull request than these. */
const mostListed = 3_000

const fileShape = z.object({
  filename: z.string(),
  status: z.string(),
  sha: z.string().nullish(),
  previous_filename: z.string().optional(),
})

/** The parts of a pull request by which its files are found. */
export type ProposedBy = {
  readonly number: number
  readonly head: { readonly sha: string }
  /** null while GitHub has not tried the merge. */
  readonly mergeable?: boolean | null | undefined
  /** The commit of that trial. */
  readonly merge_commit_sha?: string | null | undefined
  readonly base: {
    readonly ref: string
    readonly repo?: { readonly default_branch?: string | undefined } | null | undefined
  }
}

/**
 * The files of the policy that a pull request to the default branch changes, as they stand at its head and as they would
 * stand once it is merged.
 */
export async function proposalOf(
  client: Client,
  repository: Repository,
  pull: ProposedBy,
  isRoom: boolean,
): Promise<Proposed> {
  const there = { owner: repository.owner, repo: repository.name }
  const changed = new Map<string, string | null>()
  const { ref, repo } = pull.base
  if (ref === (repo?.default_branch ?? ref)) {
    const listed = await listedOf(client, there, pull.number)
    // A list can be empty though files differ, where GitHub has not compared them yet, and ends at its 3,000th.
    if (listed.length === 0 || listed.length >= mostListed)
      for (const [path, sha] of await differing(client, there, pull, isRoom)) changed.set(path, sha)
    for (const { previous_filename: previous, status } of listed)
      if (previous !== undefined && status === 'renamed') changed.set(previous, null)
    for (const { filename, status, sha } of listed)
      changed.set(filename, status === 'removed' ? null : (sha ?? ''))
  }
  const files = new Map<string, File | null>()
  const misplaced: Misplaced[] = []
  for (const [path, sha] of changed) {
    const message = sha === null ? null : misplacedAt(path, isRoom)
    if (message) misplaced.push({ where: `${fullName(repository)}:${path}`, message })
    if (!isPolicyPath(path, isRoom)) continue
    files.set(path, sha === null ? null : await atHead(client, repository, pull, path, sha))
  }
  const { id, owner, name } = repository
  const merge = await mergeOf(client, there, pull, { files, changed, isRoom })
  return { in: { id, owner, name }, files, misplaced, ...merge }
}

/** The same files as GitHub's trial merge has them, where the base branch has gone on since the head left it. */
async function mergeOf(
  client: Client,
  there: There,
  { head, base, mergeable, merge_commit_sha: trial }: ProposedBy,
  at: {
    readonly files: ReadonlyMap<string, File | null>
    /** Of each path that the head changes its blob there. */
    readonly changed: ReadonlyMap<string, string | null>
    readonly isRoom: boolean
  },
): Promise<Pick<Proposed, 'merged' | 'merges'>> {
  const { files, changed, isRoom } = at
  const asIs = (merges: Merges) => ({ merged: files, merges })
  if (files.size === 0) return asIs('as it is')
  const basehead = `${base.ref}...${head.sha}`
  const compared = await unless(
    client.request('GET /repos/{owner}/{repo}/compare/{basehead}', { ...there, basehead, per_page: 1 }),
  )
  if (!compared?.data.behind_by) return asIs('as it is')
  if (mergeable === false) return asIs('conflicting')
  const entries = trial ? await policyEntries(client, there, trial, isRoom) : null
  if (!entries) return asIs('untried')
  const merged = new Map(files)
  for (const path of files.keys()) {
    const sha = entries.get(path)?.sha ?? null
    if (sha === changed.get(path)) continue
    const text = sha === null ? null : await textOf(client, there, sha)
    merged.set(path, sha !== null && text !== null ? { path, commit: sha, text } : null)
  }
  return {
    merged,
    merges: [...merged].some(([path, file]) => file !== files.get(path)) ? 'joined' : 'as it is',
  }
}

async function listedOf(client: Client, there: There, pull_number: number) {
  const files: z.output<typeof fileShape>[] = []
  for (let page = 1; files.length < mostListed; page++) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      ...there,
      pull_number,
      per_page: 100,
      page,
    })
    files.push(...data.map(file => fileShape.parse(file)))
    if (data.length < 100) break
  }
  return files
}

/** The files of the policy that the head changes since it left its base branch, by their blobs; null for one that is gone. */
async function differing(client: Client, there: There, { head, base }: ProposedBy, isRoom: boolean) {
  const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    ...there,
    basehead: `${base.ref}...${head.sha}`,
    per_page: 1,
  })
  const [was, is] = [
    await policyEntries(client, there, data.merge_base_commit.sha, isRoom),
    await policyEntries(client, there, head.sha, isRoom),
  ]
  return was && is ? differences(was, is) : new Map<string, string | null>()
}

type Entries = ReadonlyMap<string, Entry>

/** What is other in one tree than in another: the blob there, or null where there is none. */
export function differences(was: Entries, is: Entries): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>()
  for (const path of new Set([...was.keys(), ...is.keys()])) {
    const [before, after] = [was.get(path), is.get(path)]
    if (before?.sha !== after?.sha || before?.mode !== after?.mode) found.set(path, after?.sha ?? null)
  }
  return found
}

/** The entries of the files of a policy in a tree or a commit's; null where GitHub does not know it. */
export async function policyEntries(
  client: Client,
  there: There,
  sha: string,
  isRoom: boolean,
): Promise<Entries | null> {
  const root = await entriesOf(client, there, sha)
  if (!root) return null
  const found = new Map<string, Entry>()
  const paths = policyPaths(isRoom)
  const folders = new Set(paths.map(path => path.slice(0, path.lastIndexOf('/') + 1)))
  for (const folder of folders) {
    const inside = folder === '' ? root : await below(client, there, root.get(folder.slice(0, -1)))
    for (const [name, entry] of inside ?? [])
      if (paths.includes(folder + name)) found.set(folder + name, entry)
  }
  return found
}

const below = async (client: Client, there: There, folder: Entry | undefined) =>
  folder?.type === 'tree' ? entriesOf(client, there, folder.sha) : null

/**
 * A file at the head, by its blob: so a symbolic link is what is written in it, as it will be in force, and not what
 * it points to. Where the blob is not in reach, as it may be of a fork, the file is read at the head's commit, or at
 * the reference that GitHub keeps for the pull request.
 */
async function atHead(
  client: Client,
  repository: Repository,
  { head, number }: ProposedBy,
  path: string,
  sha: string,
): Promise<File> {
  const blob = sha ? await textOf(client, { owner: repository.owner, repo: repository.name }, sha) : null
  if (blob !== null) return { path, commit: sha, text: blob }
  return (
    (await content(client, repository, path, head.sha)) ??
    (await content(client, repository, path, `refs/pull/${number}/head`)) ?? {
      path,
      commit: head.sha,
      text: inPlaceOf.hidden,
    }
  )
}

/** The text of a blob, or what stands in place of one that is larger than any policy; null where GitHub shows none. */
export async function textOf(client: Client, there: There, sha: string): Promise<string | null> {
  try {
    const bytes = await blobOf(client, there, sha)
    return bytes.length > longestFile ? inPlaceOf.longText : bytes.toString('utf8')
  } catch (error) {
    if ([404, 422].includes(statusOf(error) ?? 0)) return null
    if (statusOf(error) === 403) return inPlaceOf.longText
    throw error
  }
}
