import type { RestEndpointMethodTypes } from '@octokit/rest'
import type { Repository } from '../core/case/fact.ts'
import { inPlaceOf, longestFile } from '../core/policy/legible.ts'
import { misplacedPaths } from '../core/policy/misplaced.ts'
import type { RepositoryName } from '../core/policy/policy.ts'
import { configPath, coordinationPath, securityPaths } from '../core/policy/review.ts'
import { type Client, statusOf } from './client.ts'
import { askGraphql } from './graphql.ts'

/**
 * A text file as it was read: where, at which commit (or blob), and what it says; `inPlaceOf` a text that it has not got,
 * what stands for that.
 */
export type File = { readonly path: string; readonly commit: string; readonly text: string }

/** What is read of a repository to know its policy. */
export type PolicyFiles = {
  readonly repository: Repository
  readonly isPrivate: boolean
  /** Whether it is read-only for everybody. */
  readonly isArchived: boolean
  /** Whether there can be issues in it. */
  readonly hasIssues: boolean
  /** The SECURITY.md that counts: the first of `securities`. */
  readonly security: File | null
  /** All of them, in the order in which GitHub looks for them. */
  readonly securities: readonly File[]
  /** `.github/pledge.yml`. */
  readonly config: File | null
  /** `pledge.yml` at the root, which counts in a coordination repository only. */
  readonly coordination: File | null
  /** Which of `misplacedPaths` there are; a private repository's `pledge.yml` is not among them. */
  readonly misplaced: readonly string[]
}

/**
 * The files of an organisation's `.github` repository that count for its others: GitHub takes defaults from a public one
 * only. What stands in a private one is not for everybody, and would be told in public.
 */
export const defaultsOf = (general: PolicyFiles | null): PolicyFiles | null =>
  general?.isPrivate ? null : general

type Blob = { oid: string; text: string | null; byteSize: number } | null
type Read = {
  databaseId: number
  isPrivate: boolean
  isArchived: boolean
  hasIssuesEnabled: boolean
  nameWithOwner: string
  defaultBranchRef: { target: { oid: string } | null } | null
  root: Blob
  github: Blob
  docs: Blob
  config: Blob
  coordination: Blob
} & Readonly<Record<`misplaced${number}`, object | null>>

const query = `query ($owner: String!, $name: String!, $other: String!) {
  repository(owner: $owner, name: $name) { ...policy }
  other: repository(owner: $owner, name: $other) { ...policy }
}
fragment policy on Repository {
  databaseId isPrivate isArchived hasIssuesEnabled nameWithOwner defaultBranchRef { target { oid } }
  root: object(expression: "HEAD:SECURITY.md") { ...file }
  github: object(expression: "HEAD:.github/SECURITY.md") { ...file }
  docs: object(expression: "HEAD:docs/SECURITY.md") { ...file }
  config: object(expression: "HEAD:.github/pledge.yml") { ...file }
  coordination: object(expression: "HEAD:pledge.yml") { ...file }
  ${misplacedPaths.map((path, n) => `misplaced${n}: object(expression: "HEAD:${path}") { oid }`).join('\n  ')}
}
fragment file on GitObject { oid ... on Blob { text byteSize } }`

/**
 * The policy files of a repository and of another one of the same owner, in one request where GitHub answers
 * GraphQL, else file by file. null for a repository that cannot be seen.
 */
export async function readPolicyFiles(
  client: Client,
  { owner, name }: RepositoryName,
  other: string,
): Promise<readonly [PolicyFiles | null, PolicyFiles | null]> {
  const answer = await askGraphql<Answer>(client, query, { owner, name, other })
  if (answer) return [answer.repository && files(answer.repository), answer.other && files(answer.other)]
  const own = oneByOne(client, { owner, name })
  const isSame = name.toLowerCase() === other.toLowerCase()
  return Promise.all([own, isSame ? own : oneByOne(client, { owner, name: other })])
}

type Answer = { repository: Read | null; other: Read | null }

function files(read: Read): PolicyFiles {
  const commit = read.defaultBranchRef?.target?.oid
  const [owner, name] = read.nameWithOwner.split('/')
  // One that cannot be read is there all the same, and told of: of what is no text GitHub gives none, of much its beginning.
  const file = (path: string, blob: Blob): File | null => {
    if (typeof blob?.byteSize !== 'number') return null
    const text = blob.byteSize > longestFile ? inPlaceOf.longText : (blob.text ?? inPlaceOf.noText)
    return { path, commit: commit ?? blob.oid, text }
  }
  // A folder of that name is no configuration, and none that was taken away.
  const config = (path: string, blob: Blob): File | null =>
    file(path, blob) ?? (blob && { path, commit: commit ?? blob.oid, text: inPlaceOf.folder })
  const securities = [
    file(securityPaths[0], read.root),
    file(securityPaths[1], read.github),
    file(securityPaths[2], read.docs),
  ].filter(one => one !== null)
  return {
    repository: { id: read.databaseId, owner: owner ?? '', name: name ?? '' },
    isPrivate: read.isPrivate,
    isArchived: read.isArchived,
    hasIssues: read.hasIssuesEnabled,
    security: securities[0] ?? null,
    securities,
    config: config(configPath, read.config),
    coordination: config(coordinationPath, read.coordination),
    misplaced: misplacedPaths.filter(
      (path, n) => mayBeMisplaced(path, read.isPrivate) && read[`misplaced${n}`],
    ),
  }
}

/** A private repository may be where cases are worked, or come to be: there `pledge.yml` has its place. */
const mayBeMisplaced = (path: string, isPrivate: boolean): boolean => !isPrivate || path !== coordinationPath

async function oneByOne(client: Client, name: RepositoryName): Promise<PolicyFiles | null> {
  const repository = await orNull(
    client.request('GET /repos/{owner}/{repo}', { owner: name.owner, repo: name.name }),
  )
  if (!repository) return null
  const securities: File[] = []
  for (const path of securityPaths) {
    const file = await content(client, name, path)
    if (file && file.text !== inPlaceOf.folder) securities.push(file)
  }
  const { id, owner, private: isPrivate } = repository.data
  const { archived: isArchived = false, has_issues: hasIssues = true } = repository.data
  const config = await content(client, name, configPath)
  const misplaced: string[] = []
  // Each costs a request here: they are looked for where the right one is missing.
  for (const path of config ? [] : misplacedPaths)
    if (mayBeMisplaced(path, isPrivate) && (await content(client, name, path))) misplaced.push(path)
  return {
    repository: { id: Number(id), owner: owner.login, name: repository.data.name },
    isPrivate,
    isArchived,
    hasIssues,
    security: securities[0] ?? null,
    securities,
    config,
    coordination: isPrivate ? await content(client, name, coordinationPath) : null,
    misplaced,
  }
}

type Content = RestEndpointMethodTypes['repos']['getContent']['response']['data']
type ContentRoute = 'GET /repos/{owner}/{repo}/contents/{path}'

/** A file of a repository at a branch or commit, its default branch unless told; null where there is nothing. */
export async function content(
  client: Client,
  { owner, name }: RepositoryName,
  path: string,
  ref?: string,
): Promise<File | null> {
  const answer = await orNull(
    // The slashes of a path stay slashes: not every server reads them escaped.
    client.request(`GET /repos/{owner}/{repo}/contents/${path}` as ContentRoute, {
      owner,
      repo: name,
      path,
      ...(ref === undefined ? {} : { ref }),
    }),
  )
  return answer && { path, ...textIn(answer.data) }
}

function textIn(data: Content): Pick<File, 'commit' | 'text'> {
  if (Array.isArray(data)) return { commit: '', text: inPlaceOf.folder }
  const commit = data.sha
  // A link that leads to no file of its repository; what others lead to is given as theirs.
  if ('target' in data) return { commit, text: data.target }
  if (!('content' in data)) return { commit, text: inPlaceOf.folder }
  if (data.size > longestFile) return { commit, text: inPlaceOf.longText }
  return { commit, text: Buffer.from(data.content, 'base64').toString('utf8') }
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (statusOf(error) === 404 || isBlocked(error)) return null
    throw error
  }
}

/** GitHub has blocked the repository: to nobody anything of it is shown. Any other 403 may be over in a moment. */
const isBlocked = (error: unknown): boolean =>
  statusOf(error) === 451 ||
  (statusOf(error) === 403 &&
    (error as { response?: { data?: { block?: unknown } } }).response?.data?.block !== undefined)
