import { z } from 'zod'
import type { Repository } from '../core/case/fact.ts'
import { readRepository } from '../core/policy/names.ts'
import { type Client, statusOf } from './client.ts'

/** A repository as the addresses of GitHub's API have it. */
export type There = { readonly owner: string; readonly repo: string }

/** A repository that was written as "owner/name"; throws where the text is none, since it was checked before. */
export function placeOf(text: string): There {
  const name = readRepository(text)
  if (!name) throw new Error('an effect names a repository that is none')
  return { owner: name.owner, repo: name.name }
}

/** The repository of this number, by the name that an effect gives it. */
export function numbered(id: number, text: string): Repository {
  const { owner, repo: name } = placeOf(text)
  return { id, owner, name }
}

const treeShape = z.object({
  sha: z.string(),
  truncated: z.boolean().optional(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      type: z.string(),
      sha: z.string(),
      /** Of a blob, in bytes. */
      size: z.number().optional(),
    }),
  ),
})
export type Entry = z.output<typeof treeShape>['tree'][number]

const branchShape = z.object({
  commit: z.object({ sha: z.string(), commit: z.object({ tree: z.object({ sha: z.string() }) }) }),
})

/** The files of a tree (or of a commit's), by path; null where GitHub does not list them all. */
export async function treeOf(
  client: Client,
  there: There,
  sha: string,
): Promise<ReadonlyMap<string, Entry> | null> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    ...there,
    tree_sha: sha,
    recursive: '1',
  })
  const { truncated, tree } = treeShape.parse(data)
  if (truncated) return null
  return new Map(tree.filter(({ type }) => type !== 'tree').map(entry => [entry.path, entry]))
}

/** What stands right in a folder, by name; `sha` is its tree, or a commit for its root. null where GitHub does not know it. */
export async function entriesOf(
  client: Client,
  there: There,
  sha: string,
): Promise<ReadonlyMap<string, Entry> | null> {
  const answer = await client
    .request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { ...there, tree_sha: sha })
    .catch(error => ([404, 409, 422].includes(statusOf(error) ?? 0) ? null : Promise.reject(error)))
  return answer && new Map(treeShape.parse(answer.data).tree.map(entry => [entry.path, entry]))
}

/** The bytes of a blob. */
export async function blobOf(client: Client, there: There, sha: string): Promise<Buffer> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    ...there,
    file_sha: sha,
  })
  return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8')
}

/** Keeps a blob in the repository; gives its id. */
export async function keepBlob(client: Client, there: There, content: Buffer): Promise<string> {
  const { data } = await client.request('POST /repos/{owner}/{repo}/git/blobs', {
    ...there,
    content: content.toString('base64'),
    encoding: 'base64',
  })
  return data.sha
}

/** A branch's commit and its tree, or null where there is no such branch. */
export async function branchOf(client: Client, there: There, branch: string) {
  const answer = await client
    .request('GET /repos/{owner}/{repo}/branches/{branch}', { ...there, branch })
    .catch(error => (statusOf(error) === 404 ? null : Promise.reject(error)))
  if (!answer) return null
  const { commit } = branchShape.parse(answer.data)
  return { sha: commit.sha, tree: commit.commit.tree.sha }
}

/** The pull requests that were ever opened from a branch of the repository itself, the newest first. */
export async function pullsOf(client: Client, there: There, branch: string): Promise<readonly unknown[]> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', {
    ...there,
    head: `${there.owner}:${branch}`,
    state: 'all',
  })
  return data
}

/** GitHub says by either that there is no such commit, and by the last that there is none at all. */
export const unlessMissing = (error: unknown): null | Promise<never> =>
  [404, 409, 422].includes(statusOf(error) ?? 0) ? null : Promise.reject(error)

/** Whether what a commit brought is in another one. */
export async function isIn(client: Client, there: There, one: string, other: string): Promise<boolean> {
  const answer = await client
    .request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...there,
      basehead: `${one}...${other}`,
      per_page: 1,
    })
    // A commit that is not in the repository is in none of its tags.
    .catch(unlessMissing)
  return answer !== null && answer.data.behind_by === 0
}
