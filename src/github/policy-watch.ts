import { randomUUID } from 'node:crypto'
import type { Repository } from '../core/case/fact.ts'
import { misplacedPaths } from '../core/policy/misplaced.ts'
import { fullName } from '../core/policy/names.ts'
import type { RepositoryName } from '../core/policy/policy.ts'
import { configPath, securityPaths } from '../core/policy/review.ts'
import type { Clock } from '../shell/clock.ts'
import type { Store } from '../shell/ports.ts'
import type { Client, GitHub } from './client.ts'
import { askGraphql } from './graphql.ts'
import type { PolicyReader, PolicySources } from './guide.ts'
import { resolveEach } from './people.ts'

/** Reads policies anew where something they are made of changed, and asks GitHub little where nothing did. */
export type PolicyWatch = {
  /**
   * Reads the policy of a repository as `PolicyReader.refresh` does, unless nothing that it was last read from has
   * changed: then it gives null. A look serves whoever asks within `freshMs` of it. `keep` is called once all that was
   * read is dealt with; until then it is read again. `isWorked`: cases of it are open, whose coordinators matter at once.
   */
  refresh(
    installation: number,
    repository: Repository,
    freshMs: number,
    isWorked?: boolean,
  ): Promise<(Awaited<ReturnType<PolicyReader['refresh']>> & { keep(): void }) | null>
  /**
   * Something of the policies of an owner was pushed: what was seen before says nothing any more. `roster`: who
   * coordinates may be others now, which nobody's background work may wait to learn.
   */
  pushed(owner: string, roster?: boolean): Promise<void>
}

/** What was seen of all repositories of an installation, and of who coordinates; null without GraphQL. */
type Sight = { files: ReadonlyMap<string, string>; people: ReadonlyMap<string, unknown> } | null
/** A policy that was read: from what, how that looked before, and when it was last asked for. */
type Known = { readonly sources: PolicySources; readonly looked: string | null; askedAt: number }
/** `urgent`: it was called for by a push that may have changed who coordinates. */
type Looked = {
  readonly at: Date
  readonly mark: string | null
  readonly roster: string | null
  readonly urgent: boolean
  readonly sight: Promise<Sight>
}

const pushedMark = (owner: string): string => `policy-pushed:${owner.toLowerCase()}`
const rosterMark = (owner: string): string => `roster-pushed:${owner.toLowerCase()}`
const repositoriesAtOnce = 50
/** A repository that was not polled for so long is looked at no more. */
const forgottenMs = 86_400_000

/**
 * One look serves all repositories of an installation that are polled together: a question for each fifty of
 * them that gives the names of their policy files' contents, and one for the coordinators, who can be renamed or
 * leave a team without any file changing.
 */
export function createPolicyWatch(parts: {
  readonly github: GitHub
  readonly store: Store
  readonly clock: Clock
  readonly guide: PolicyReader
}): PolicyWatch {
  const { github, store, clock, guide } = parts
  const looks = new Map<number, Looked>()
  /** By installation, then by repository. */
  const known = new Map<number, Map<number, Known>>()

  async function look(installation: number, owner: string, freshMs: number): Promise<Looked> {
    // Whichever process heard of the push: the marks are in the store.
    const mark = await store.recall<string>(pushedMark(owner))
    const roster = await store.recall<string>(rosterMark(owner))
    const last = looks.get(installation)
    const isFresh = last && last.mark === mark && clock.now().getTime() - last.at.getTime() < freshMs
    if (isFresh) return last
    const urgent = roster !== null && last?.roster !== roster
    const sight = see(installation, urgent)
    const looked = { at: clock.now(), mark, roster, urgent, sight }
    looks.set(installation, looked)
    sight.catch(() => looks.delete(installation))
    return looked
  }

  async function see(installation: number, urgent: boolean): Promise<Sight> {
    const names = new Map<string, RepositoryName>()
    const people = new Set<string>()
    const add = (one: RepositoryName) => names.set(fullName(one).toLowerCase(), one)
    for (const [id, { sources, askedAt }] of known.get(installation) ?? []) {
      if (clock.now().getTime() - askedAt > forgottenMs) known.get(installation)?.delete(id)
      for (const one of sources.repositories) add(one)
      for (const one of sources.coordinators) people.add(one)
    }
    const client = await github.installation(installation, !urgent)
    const files = await glance(client, [...names.values()])
    return files && { files, people: await resolveEach(client, [...people]) }
  }

  return {
    async refresh(installation, repository, freshMs, isWorked = false) {
      const { urgent, sight: seen } = await look(installation, repository.owner, freshMs)
      const sight = await seen
      const mine = known.get(installation) ?? new Map<number, Known>()
      known.set(installation, mine)
      const before = mine.get(repository.id)
      const askedAt = clock.now().getTime()
      if (before) before.askedAt = askedAt
      const isCalledSo = before?.sources.repositories[0]?.owner === repository.owner
      if (isCalledSo && before.looked !== null && before.looked === seenOf(sight, before.sources)) return null
      const read = await guide.refresh(installation, repository, !(urgent && isWorked))
      // How it looked before it was read: what changed meanwhile looks otherwise the next time.
      const { sources } = read
      const now = { sources, looked: sources.isUnsettled ? null : seenOf(sight, sources), askedAt }
      mine.set(repository.id, { ...now, looked: null })
      return { ...read, keep: () => void mine.set(repository.id, now) }
    },
    async pushed(owner, roster = false) {
      if (roster) await store.remember(rosterMark(owner), randomUUID())
      await store.remember(pushedMark(owner), randomUUID())
    },
  }
}

/** How everything that a policy is read from looks, as one text; null where not all of it was seen. */
function seenOf(sight: Sight, { repositories, coordinators }: PolicySources): string | null {
  const files = repositories.map(one => sight?.files.get(fullName(one).toLowerCase()))
  const people = coordinators.map(one => sight?.people.get(one))
  return files.includes(undefined) || people.includes(undefined) ? null : JSON.stringify([files, people])
}

const fragment = `fragment glance on Repository {
  databaseId isPrivate isArchived hasIssuesEnabled nameWithOwner
  ${[...securityPaths, configPath, ...misplacedPaths].map((path, n) => `f${n}: object(expression: "HEAD:${path}") { oid }`).join('\n  ')}
}`

/**
 * For each name, in lower case, a text that stays the same while the policy files, the name and the visibility do; of
 * a repository that cannot be seen as well. null where GitHub does not answer GraphQL.
 */
async function glance(
  client: Client,
  names: readonly RepositoryName[],
): Promise<ReadonlyMap<string, string> | null> {
  const glances = new Map<string, string>()
  for (let from = 0; from < names.length; from += repositoriesAtOnce) {
    const some = names.slice(from, from + repositoriesAtOnce)
    const declared = some.map((_, n) => `$o${n}: String!, $n${n}: String!`)
    const parts = some.map((_, n) => `r${n}: repository(owner: $o${n}, name: $n${n}) { ...glance }`)
    const query = `query (${declared.join(', ')}) { ${parts.join(' ')} }\n${fragment}`
    const variables: Record<string, string> = {}
    for (const [n, { owner, name }] of some.entries())
      Object.assign(variables, { [`o${n}`]: owner, [`n${n}`]: name })
    const answer = await askGraphql<Record<string, unknown>>(client, query, variables)
    if (!answer) return null
    for (const [n, name] of some.entries())
      glances.set(fullName(name).toLowerCase(), JSON.stringify(answer[`r${n}`] ?? null))
  }
  return glances
}
