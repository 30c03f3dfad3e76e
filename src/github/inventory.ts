import type { Repository } from '../core/case/fact.ts'
import { sameOwner, sameRepository } from '../core/policy/names.ts'
import type { RepositoryName } from '../core/policy/policy.ts'
import type { Clock } from '../shell/clock.ts'
import type { Store } from '../shell/ports.ts'
import { raise } from './all-of.ts'
import { type Client, type GitHub, statusOf } from './client.ts'
import { CommentRefusals } from './comment-refusals.ts'
import { sameJson } from './same-json.ts'
import { NoToken } from './tokens.ts'

/** A repository that the App is installed on. */
export type Installed = Repository & { readonly installation: number; readonly private: boolean }

export type Inventory = {
  /** Root of GitHub's pages, without a slash at its end. */
  readonly webUrl: string
  /** Lists all installations and their repositories anew; each is polled by `pollBy` at the latest, a new one now. */
  list(pollBy: Date): Promise<void>
  find(id: number): Promise<Installed | null>
  /** The repository of this name, as far as is known; null where none is, or several were seen to bear it. */
  named(name: RepositoryName): Promise<Installed | null>
  /** The installation that it belongs to, as far as is known; null where the App is not on it. */
  homeOf(id: number): Promise<number | null>
  /** The installation that GitHub says a repository of this name belongs to; null where the App is not on it. */
  installationOf(name: RepositoryName): Promise<number | null>
  /** Whether an installation was suspended when all were last listed: its repositories are its own still, and not polled. */
  isSuspended(installation: number): Promise<boolean>
  /** What any answer or event says of a repository's visibility; `name` is "owner/name". */
  noteVisibility(name: string, isPrivate: boolean): Promise<void>
  /** Whether a repository is known not to be private (any more). */
  isPublic(name: string): Promise<boolean>
  /** A repository that is polled from now on. Gives whether it is news. */
  note(repository: Installed): Promise<boolean>
  /**
   * Notes a repository as an event tells of it, and gives how it is: an event may come late, so where it is known otherwise
   * GitHub is asked. It is private only where both say so.
   */
  see(told: Installed): Promise<Installed>
}

/** So many repositories are polled at once, the others so far apart. */
const atOnce = 20
const apartMs = 250

const keyOf = (id: number): string => `repository:${id}`
const suspended = (installation: number): string => `suspended:${installation}`
const visibility = (name: string): string => `public:${name.toLowerCase()}`
/** Temporary private forks of advisories show up among the repositories; they are none of ours. */
const isTemporaryFork = (name: string): boolean => /-ghsa(-[23456789cfghjmpqrvwx]{4}){3}$/i.test(name)

export function createInventory(parts: {
  readonly github: GitHub
  readonly store: Store
  readonly clock: Clock
  readonly webUrl: string
  /** However many repositories there are, each has its first turn within so long. */
  readonly withinMs: number
}): Inventory {
  const { github, store, clock, webUrl, withinMs } = parts

  /** Whether it is news. */
  async function note(repository: Installed, pollAt = clock.now()): Promise<boolean> {
    if (isTemporaryFork(repository.name)) return false
    const { id, owner, name, installation, private: isPrivate } = repository
    await noteVisibility(`${owner}/${name}`, isPrivate)
    const known = await store.recall<Installed>(keyOf(id))
    const seen = { id, owner, name, installation, private: isPrivate }
    if (sameJson(known, seen)) return false
    // First, so that it is done once more where this is cut off.
    if (known?.installation !== installation) await moveIn(seen)
    await store.remember(keyOf(id), seen)
    await store.schedule({ kind: 'poll', key: String(id), installation, dueAt: pollAt })
    return true
  }

  /** What was reported there is worked through this installation from now on; what GitHub refused another one says nothing. */
  async function moveIn({ id, installation }: Installed): Promise<void> {
    await store.rehome(id, installation)
    // Whatever a try before, which was cut off, has moved.
    const open = await store.openCases({ repository: id })
    if (open.length === 0) return
    const refusals = new CommentRefusals(store, clock)
    await Promise.all([refusals.forget(id, 'read'), refusals.forget(id, 'write')])
    for (const key of open) await store.schedule({ kind: 'case', key, installation, dueAt: clock.now() })
  }

  async function see(told: Installed): Promise<Installed> {
    const known = await store.recall<Installed>(keyOf(told.id))
    const now = known !== null && !sameJson(known, told) ? await nowOf(told, known) : null
    const seen = now ? { ...told, ...now, private: now.private && told.private } : told
    await note(seen)
    return seen
  }

  /** A repository as GitHub has it now, and whose it is: the installation that an event names may be gone, or have lost it. */
  async function nowOf(told: Installed, known: Installed): Promise<Omit<Installed, 'id'> | null> {
    for (const installation of new Set([told.installation, known.installation])) {
      const client = await github.installation(installation)
      const now = await repositoryNow(client, told.id).catch(error => {
        if (error instanceof NoToken) return null
        throw error
      })
      if (!now) continue
      if (told.installation === known.installation && now.owner === known.owner)
        return { ...now, installation }
      return { ...now, installation: (await installationOf(now)) ?? installation }
    }
    return null
  }

  /** The installation that a repository belongs to by its name; null where the App is not on it. */
  async function installationOf({ owner, name }: RepositoryName): Promise<number | null> {
    const answer = await (await github.app())
      .request('GET /repos/{owner}/{repo}/installation', { owner, repo: name })
      .catch(error => (statusOf(error) === 404 ? null : Promise.reject(error)))
    return answer?.data.id ?? null
  }

  async function noteVisibility(name: string, isPrivate: boolean): Promise<void> {
    const known = await store.recall<boolean>(visibility(name))
    if (known !== !isPrivate) await store.remember(visibility(name), !isPrivate)
  }

  async function list(pollBy: Date): Promise<void> {
    const app = await github.app()
    const seen = new Set<number>()
    const failed: unknown[] = []
    for (let page = 1; ; page++) {
      const { data } = await app.request('GET /app/installations', { per_page: 100, page })
      for (const { id, suspended_at } of data) {
        const wasSuspended = await isSuspended(id)
        if (wasSuspended !== Boolean(suspended_at))
          await store.remember(suspended(id), wasSuspended ? null : true)
        if (suspended_at) {
          for (const known of await knownOf(id)) seen.add(known.id)
          continue
        }
        // Its repositories are polled now, as those that come.
        if (wasSuspended) for (const known of await knownOf(id)) await store.remember(keyOf(known.id), null)
        // One that cannot be listed, or has spent its limits, keeps none of the others waiting.
        await listOne(id, seen, pollBy).catch(error => {
          failed.push(error)
          return keepKnown(id, seen, pollBy)
        })
      }
      if (data.length < 100) break
    }
    for (const [key, known] of await store.recallAll<Installed>('repository:')) {
      if (!seen.has(known.id)) await store.remember(key, null)
    }
    raise(failed)
  }

  async function listOne(installation: number, seen: Set<number>, pollBy: Date): Promise<void> {
    const client = await github.installation(installation, true)
    for (let page = 1; ; page++) {
      const answer = await client
        .request('GET /installation/repositories', { per_page: 100, page })
        .catch(error => (statusOf(error) === 404 ? null : Promise.reject(error)))
      if (!answer) return keepKnown(installation, seen, pollBy)
      for (const repository of answer.data.repositories) {
        // Blocked by GitHub: nothing of it can be read, until that is over.
        if (repository.disabled) continue
        const id = Number(repository.id)
        seen.add(id)
        const { name, owner, private: isPrivate } = repository
        const isNew = await note(
          { id, owner: owner.login, name, installation, private: isPrivate },
          inTurn(clock.now(), seen.size),
        )
        if (isNew) continue
        await store.schedule({
          kind: 'poll',
          key: String(id),
          installation,
          dueAt: inTurn(pollBy, seen.size),
        })
      }
      if (answer.data.repositories.length < 100) return
    }
  }

  async function knownOf(installation: number): Promise<readonly Installed[]> {
    const all = await store.recallAll<Installed>('repository:')
    return [...all.values()].filter(known => known.installation === installation)
  }

  const isSuspended = async (installation: number): Promise<boolean> =>
    (await store.recall(suspended(installation))) !== null

  async function keepKnown(installation: number, seen: Set<number>, pollBy: Date): Promise<void> {
    for (const known of await knownOf(installation)) {
      seen.add(known.id)
      const dueAt = inTurn(pollBy, seen.size)
      await store.schedule({ kind: 'poll', key: String(known.id), installation, dueAt })
    }
  }

  /** Many repositories are polled one after the other, so that a report which comes meanwhile need not queue. */
  const inTurn = (from: Date, n: number): Date =>
    new Date(from.getTime() + ((Math.max(0, n - atOnce) * apartMs) % Math.max(withinMs, apartMs)))

  return {
    webUrl,
    installationOf,
    list,
    note,
    see,
    noteVisibility,
    isSuspended,
    find: id => store.recall<Installed>(keyOf(id)),
    async named(name) {
      const all = await store.recallAll<Installed>('repository:')
      const [one, another] = [...all.values()].filter(known => sameRepository(known, name))
      return one && !another ? one : null
    },
    homeOf: async id => (await store.recall<Installed>(keyOf(id)))?.installation ?? null,
    isPublic: async name => (await store.recall<boolean>(visibility(name))) === true,
  }
}

/**
 * Whether a place where cases of this code are worked went to an owner who is neither the one that it had (as the case calls
 * it) nor the code's. Where the App is not on it any more GitHub says so itself.
 */
export async function isStrangers(
  inventory: { find(id: number): Promise<Omit<Installed, 'private'> | null> },
  room: Repository,
  code: Repository,
): Promise<boolean> {
  const [now, ours] = await Promise.all([inventory.find(room.id), inventory.find(code.id)])
  // An installation is of one owner, under whatever name either of them was last seen.
  if (now === null || now.installation === ours?.installation) return false
  return !sameOwner(now, room) && !sameOwner(now, ours ?? code)
}

/** What a repository is called now, and whether it is private; null where it cannot be seen. */
export async function repositoryNow(
  client: Client,
  id: number,
): Promise<(RepositoryName & { readonly private: boolean }) | null> {
  const answer = await client
    .request('GET /repositories/{id}', { id })
    .catch(error => (statusOf(error) === 404 ? null : Promise.reject(error)))
  if (!answer) return null
  const { owner, name, private: isPrivate } = answer.data
  return { owner: owner.login, name, private: isPrivate }
}
