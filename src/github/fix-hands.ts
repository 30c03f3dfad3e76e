import { createHash } from 'node:crypto'
import type { Case } from '../core/case/case.ts'
import type { Person, Repository } from '../core/case/fact.ts'
import type { EffectResult } from '../core/decide/effect-result.ts'
import type { Effect } from '../core/outcome.ts'
import { readRepository, sameOwner } from '../core/policy/names.ts'
import type { RepositoryName } from '../core/policy/policy.ts'
import { fixPullBody } from '../core/remediation/checklist.ts'
import type { Job } from '../shell/ports.ts'
import { type Client, statusOf } from './client.ts'
import { branchOf, placeOf, pullsOf, type There } from './git.ts'
import { resolvePeople } from './people.ts'
import { exposedAs, pullShape, repositoryShape } from './shapes.ts'

type Wanted = Extract<Effect, { kind: 'prepareFixes' }>
type Prepared = Extract<EffectResult, { kind: 'prepared' }>
type Refusal = NonNullable<Prepared['mirror']>
type Ended = { readonly pull: Prepared['pulls'][number] } | { readonly blocked: Prepared['blocked'][number] }

/** Where the App keeps which case the pull request of a mirror belongs to. */
export const fixKey = (mirror: number, number: number | ''): string => `fix:${mirror}#${number}`

/** Branches of ours that carry fixes: in a mirror, and on the day in public. Their names tell nothing. */
export const fixBranch = (of: 'mirror' | 'public', name: string): string =>
  `${of === 'mirror' ? 'maintenance' : 'update'}/${name}`
/** Whether a text may name such a branch. */
export const namesFixBranch = (text: string): boolean => /(maintenance|update)\/[0-9a-f]{12}/.test(text)
export const isFixBranch = (branch: string): boolean => /^(maintenance|update)\/[0-9a-f]{12}$/.test(branch)

/** What is done in repositories and their private mirrors to prepare a fix. */
export type FixHands = {
  /** The tags of a repository, all of them. */
  readReleases(client: Client, repository: string): Promise<EffectResult>
  /**
   * For each line a branch of its own and a draft pull request with the checklist. Names are derived from the
   * case's opaque id, so that a second attempt finds what the first left, and nobody can guess or search them.
   */
  prepare(client: Client, job: Job, wanted: Wanted, again: boolean): Promise<Prepared>
}

export function createFixHands(): FixHands {
  return { readReleases, prepare }
}

const repoOf = ({ owner, name }: RepositoryName) => ({ owner, repo: name })

async function readReleases(client: Client, repository: string): Promise<EffectResult> {
  const prefix = 'refs/tags/'
  const answer = await client
    .request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
      ...placeOf(repository),
      ref: 'tags/',
    })
    // A repository without a single commit.
    .catch(error => (statusOf(error) === 409 ? { data: [] } : Promise.reject(error)))
  return { kind: 'releases', tags: answer.data.map(({ ref }) => ref.slice(prefix.length)) }
}

async function prepare(client: Client, job: Job, wanted: Wanted, again: boolean): Promise<Prepared> {
  const found = await mirrorOf(client, job.case, wanted)
  if ('why' in found) return { kind: 'prepared', mirror: found, pulls: [], blocked: [] }
  // One after the other, as GitHub asks of whoever creates content; other mirrors have their turn meanwhile.
  const lines: Ended[] = []
  for (const line of wanted.lines)
    lines.push(await prepareLine(client, job.case, wanted.repository, found, line, again))
  return {
    kind: 'prepared',
    mirror: null,
    pulls: lines.flatMap(one => ('pull' in one ? [one.pull] : [])),
    blocked: lines.flatMap(one => ('blocked' in one ? [one.blocked] : [])),
  }
}

/** The mirror, or why nothing may be written there: whoever can read it would learn that there is a fix. */
async function mirrorOf(client: Client, c: Case, wanted: Wanted): Promise<Repository | Refusal> {
  const name = readRepository(wanted.mirror)
  if (!name) throw new Error('an effect names a mirror that is none')
  const refused = (why: Refusal['why'], who: readonly Person[] = []): Refusal => ({ why, who })
  if (wanted.mirror.toLowerCase() === wanted.repository.toLowerCase())
    return refused('mirror is the repository itself')
  if (!c.coordination || !sameOwner(name, c.coordination)) return refused('mirror belongs to another owner')
  const answer = await client
    .request('GET /repos/{owner}/{repo}', repoOf(name))
    .catch(error => (statusOf(error) === 404 ? null : Promise.reject(error)))
  if (!answer) return refused('mirror not found')
  const mirror = repositoryShape.parse(answer.data)
  const exposed = exposedAs(mirror)
  if (exposed) return refused(exposed)
  const others = await strangers(client, name, (await readersOf(client, name))?.readers ?? [], wanted)
  if (others.length > 0) return refused('mirror has other readers', others)
  return { id: mirror.id, owner: mirror.owner.login, name: mirror.name }
}

/** Everybody who can read a repository, by teams and ownership too; null where they are still those of `etag`. */
export async function readersOf(
  client: Client,
  place: RepositoryName,
  etag?: string,
): Promise<{ readonly readers: readonly Person[]; readonly etag: string | undefined } | null> {
  const list = (page: number) =>
    client.request('GET /repos/{owner}/{repo}/collaborators', {
      ...repoOf(place),
      affiliation: 'all',
      per_page: 100,
      page,
      headers: page === 1 && etag ? { 'if-none-match': etag } : {},
    })
  let first: string | undefined
  const readers = await everyPage(async page => {
    const answer = await list(page)
    first ??= answer.headers.etag
    return { data: answer.data.map(({ id, login }) => ({ id: Number(id), login })) }
  }).catch(error => (statusOf(error) === 304 ? null : Promise.reject(error)))
  return readers && { readers, etag: first }
}

/** Those who read the mirror and should not; asks for owners and `readers` only where it has to. */
export async function strangers(
  client: Client,
  mirror: RepositoryName,
  readers: readonly Person[],
  may: Pick<Wanted, 'coordinators' | 'readers'>,
): Promise<readonly Person[]> {
  let others = readers.filter(
    ({ id, login }) => !may.coordinators.includes(id) && login.toLowerCase() !== mirror.owner.toLowerCase(),
  )
  if (others.length > 0) {
    const owners = await everyPage(page =>
      client.request('GET /orgs/{org}/members', { org: mirror.owner, role: 'admin', per_page: 100, page }),
    ).catch(error => (statusOf(error) === 404 ? [] : Promise.reject(error)))
    others = others.filter(({ id }) => !owners.some(owner => owner.id === id))
  }
  if (others.length > 0) {
    const listed = await resolvePeople(client, may.readers)
    others = others.filter(({ id }) => !listed.some(reader => reader.id === id))
  }
  return others
}

async function everyPage<T>(list: (page: number) => Promise<{ readonly data: readonly T[] }>): Promise<T[]> {
  const all: T[] = []
  for (let page = 1; ; page++) {
    const { data } = await list(page)
    all.push(...data)
    if (data.length < 100) return all
  }
}

/** A name that tells nothing, and that only who knows the case's id could work out. */
const opaque = (c: Case, repository: string, line: string): string =>
  createHash('sha256').update(`${c.id}\n${repository.toLowerCase()}\n${line}`).digest('hex').slice(0, 12)

async function prepareLine(
  client: Client,
  c: Case,
  repository: string,
  mirror: Repository,
  line: string,
  again: boolean,
): Promise<Ended> {
  const there = repoOf(mirror)
  const name = opaque(c, repository, line)
  const branch = fixBranch('mirror', name)
  const base = await branchOf(client, there, line)
  if (!base) return { blocked: { line, why: 'no such branch' } }
  const behind = await isBehind(client, placeOf(repository), there, line, base.sha)
  const found = again ? await pullOf(client, mirror, branch) : null
  if (!found && !(again && (await branchOf(client, there, branch)))) {
    // A pull request needs a commit of its own; an empty one changes nothing and says nothing. Without its name it could be
    // that of another case, begun in the same second: merging one would have GitHub take the other for merged.
    const { data: commit } = await client.request('POST /repos/{owner}/{repo}/git/commits', {
      ...there,
      message: `Begin maintenance ${name}`,
      tree: base.tree,
      parents: [base.sha],
    })
    await client
      .request('POST /repos/{owner}/{repo}/git/refs', {
        ...there,
        ref: `refs/heads/${branch}`,
        sha: commit.sha,
      })
      .catch(error => (saysExists(error) ? undefined : Promise.reject(error)))
  }
  const { number, head } = found ?? (await openPull(client, mirror, branch, line, name, behind))
  // What was left by an attempt before may have begun on another commit of the line.
  const began = again ? {} : { tree: base.tree }
  return { pull: { line, mirror, number, branch, head: head.sha, ...began, behind } }
}

async function openPull(
  client: Client,
  mirror: Repository,
  branch: string,
  line: string,
  name: string,
  behind: boolean,
) {
  const open = (draft: boolean) =>
    client.request('POST /repos/{owner}/{repo}/pulls', {
      ...repoOf(mirror),
      title: `Maintenance ${name}`,
      head: branch,
      base: line,
      body: fixPullBody(line, behind),
      draft,
    })
  try {
    // Not every plan has drafts in private repositories.
    const { data } = await open(true).catch(error =>
      saysNoDrafts(error) ? open(false) : Promise.reject(error),
    )
    return pullShape.parse(data)
  } catch (error) {
    const found = statusOf(error) === 422 ? await pullOf(client, mirror, branch) : null
    if (found) return found
    throw error
  }
}

async function pullOf(client: Client, mirror: Repository, branch: string) {
  const [first] = await pullsOf(client, repoOf(mirror), branch)
  return first === undefined ? null : pullShape.parse(first)
}

/** Whether the public line has commits that the mirror's lacks. A line that is not public is not behind. */
async function isBehind(
  client: Client,
  repository: There,
  mirror: There,
  line: string,
  head: string,
): Promise<boolean> {
  const released = await branchOf(client, repository, line)
  if (!released || released.sha === head) return false
  const answer = await client
    .request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...mirror,
      basehead: `${released.sha}...${head}`,
      per_page: 1,
    })
    // A commit that the mirror does not know.
    .catch(error => (statusOf(error) === 404 ? null : Promise.reject(error)))
  return !answer || answer.data.behind_by > 0
}

const messageOf = (error: unknown): string => {
  const { message } = Object(error) as { message?: unknown }
  return statusOf(error) === 422 && typeof message === 'string' ? message : ''
}
const saysExists = (error: unknown): boolean => /already exists/i.test(messageOf(error))
const saysNoDrafts = (error: unknown): boolean => /draft/i.test(messageOf(error))
