import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, statusOf } from './client.ts'
import type { There } from './git.ts'
import { type Permissions, readingScope, type Scope } from './scope.ts'

/** An installation's token, good for what it was asked for. */
export type Token = {
  readonly value: string
  /** The number of the only repository that it is good for, as GitHub said; null where it is good for several, or was not told. */
  readonly repository: number | null
  /** By which it is kept. */
  readonly key: string
  readonly askedAt: number
  /** Whether GitHub has taken it once, so that no server of GitHub's has yet to hear of it. */
  isTaken: boolean
}

export type Tokens = {
  /**
   * One that is good for the scope, and for as little more as GitHub lets it be. Where the repository's number is given, it is
   * good for none but that one, whatever is called as the scope says by now.
   */
  get(installation: number, scope: Scope, number?: number | null): Promise<Token>
  /** GitHub answered a request that was sent with it. */
  took(token: Token): void
  /**
   * GitHub refused a request that was sent with it, by this status. Gives whether to send it again now: a new token, and
   * what it may do, take GitHub a moment to hear of everywhere; then that moment has passed. One that GitHub does not
   * know (any more) is forgotten.
   */
  refused(token: Token, status: number): Promise<boolean>
  /** What an installation may do, or where, has changed: its tokens are asked for anew. */
  forget(installation: number): void
}

/** GitHub's last an hour. */
const keptMs = 55 * 60_000
/** A repository that is none of the installation's may become one. */
const absentKeptMs = 60_000
const newForMs = 3_000
/** An installation that is gone or suspended is asked for no other token so soon. */
const goneForMs = 5_000

type Asked = {
  readonly repositories?: string[]
  readonly repository_ids?: number[]
  readonly permissions?: Permissions
}
type Answer = {
  readonly token: string
  readonly permissions?: Readonly<Record<string, string | undefined>> | undefined
  readonly repositories?:
    | readonly {
        readonly id: number | bigint
        readonly full_name: string
      }[]
    | undefined
}
type Kept = { readonly askedAt: number; readonly token: Promise<Token | null>; keptMs: number }

/**
 * The tokens of all installations, each asked for once and kept for as long as it lasts. octokit's own would always be
 * good for everything that an installation was granted: its hook takes neither repositories nor permissions.
 */
export function createTokens(parts: {
  /** With the App's own JWT. */
  readonly app: () => Promise<Client>
  /** With the token that `readingScope` gets. */
  readonly reader: (installation: number) => Promise<Client>
  /** Milliseconds that only ever run forward. */
  readonly elapsed?: () => number
}): Tokens {
  const { app, reader, elapsed = () => performance.now() } = parts
  /** In the order in which they were asked for. */
  const kept = new Map<string, Kept>()
  /** Installations that GitHub gave no token at all, gone or suspended: what it said, and when it was last asked. */
  const gone = new Map<number, { askedAt: number; readonly status: number }>()

  async function get(
    installation: number,
    { place, isAcross, permissions }: Scope,
    number: number | null = null,
  ): Promise<Token> {
    const called = await keep(installation, isAcross ? null : place, permissions)
    // It was renamed, or another one has taken its name: asked for by its number, then.
    const isAnother = number !== null && !isAcross && called?.repository !== number
    const token = isAnother ? await keep(installation, number, permissions) : called
    if (token) return token
    // Nothing that is good for all repositories: one by one, then.
    if (isAcross && place) return get(installation, { place, isAcross: false, permissions }, number)
    // None of the installation's repositories: what GitHub answers there is said to one who may read what is public.
    if (place) return get(installation, readingScope)
    throw new NoToken(422)
  }

  function keep(
    installation: number,
    place: There | number | null,
    permissions: Permissions,
  ): Promise<Token | null> {
    const key = keyOf(installation, place, permissions)
    const now = elapsed()
    const known = kept.get(key)
    if (known && now - known.askedAt < known.keptMs) return known.token
    kept.delete(key)
    for (const [old, { askedAt }] of kept) {
      if (now - askedAt < keptMs) break
      kept.delete(old)
    }
    const token = issue(installation, place, permissions).then(
      answer =>
        answer && {
          value: answer.token,
          repository: onlyOne(answer),
          key,
          askedAt: elapsed(),
          isTaken: false,
        },
    )
    const entry: Kept = { askedAt: now, token, keptMs }
    kept.set(key, entry)
    token.then(
      found => {
        if (!found) entry.keptMs = absentKeptMs
      },
      () => {
        if (kept.get(key) === entry) kept.delete(key)
      },
    )
    return token
  }

  /** null: GitHub gives none for this, or one that is good for something else. */
  async function issue(
    installation: number,
    place: There | number | null,
    permissions: Permissions,
  ): Promise<Answer | null> {
    const answer = await ask(installation, { ...chosen(place), permissions })
    const name = typeof place === 'object' && place && `${place.owner}/${place.repo}`.toLowerCase()
    const isThere = !name || (answer?.repositories ?? []).every(one => one.full_name.toLowerCase() === name)
    if (answer && isThere && hasAll(answer, permissions)) return answer
    // Not everything was granted, or the repository is called otherwise by now, or none of ours.
    const may = within(permissions, await grantedTo(installation))
    if (!place) return asFarAs(await ask(installation, { permissions: may }), may)
    const id = typeof place === 'number' ? place : await idOf(installation, place)
    if (id === null) return null
    const only = { repository_ids: [id] }
    return (
      asFarAs(await ask(installation, { ...only, permissions: may }), may) ??
      // GitHub's description of what may be asked for leaves out `repository_advisories`.
      (may.repository_advisories ? ask(installation, only) : null)
    )
  }

  async function ask(installation: number, asked: Asked): Promise<Answer | null> {
    const refusal = gone.get(installation)
    if (refusal) {
      if (elapsed() - refusal.askedAt < goneForMs) throw new NoToken(refusal.status)
      // One asks for all who want one now.
      refusal.askedAt = elapsed()
    }
    const { data } = await (await app())
      .request('POST /app/installations/{installation_id}/access_tokens', {
        installation_id: installation,
        ...asked,
      })
      .catch(error => (statusOf(error) === 422 ? { data: null } : refuse(installation, error)))
    if (data) gone.delete(installation)
    return data
  }

  async function grantedTo(installation: number): Promise<Answer['permissions']> {
    const { data } = await (await app())
      .request('GET /app/installations/{installation_id}', { installation_id: installation })
      .catch(error => refuse(installation, error))
    return data.permissions
  }

  /** It is the installation that is not there, or suspended, not what a request with the token would have asked for. */
  function refuse(installation: number, error: unknown): never {
    const status = statusOf(error)
    if (status !== 403 && status !== 404 && status !== 410) throw error
    gone.set(installation, { askedAt: elapsed(), status })
    throw new NoToken(status)
  }

  /** A repository's number, which stays when it is renamed; GitHub leads from the old name to it. */
  async function idOf(installation: number, place: There): Promise<number | null> {
    try {
      const { data } = await (await reader(installation)).request('GET /repos/{owner}/{repo}', place)
      return Number(data.id)
    } catch (error) {
      if ([403, 404, 410, 451].includes(statusOf(error) ?? 0)) return null
      throw error
    }
  }

  return {
    get,
    took(token) {
      token.isTaken = true
    },
    async refused(token, status) {
      if (status !== 401 && status !== 403) {
        token.isTaken ||= status < 500
        return false
      }
      if (!token.isTaken && elapsed() - token.askedAt < newForMs) {
        await sleep(1_000)
        return true
      }
      if (status === 401 && (await kept.get(token.key)?.token)?.value === token.value) kept.delete(token.key)
      return false
    },
    forget(installation) {
      gone.delete(installation)
      for (const key of kept.keys()) if (key.startsWith(`${installation}|`)) kept.delete(key)
    },
  }
}

function chosen(place: There | number | null): Asked {
  if (place === null) return {}
  return typeof place === 'number' ? { repository_ids: [place] } : { repositories: [place.repo] }
}

function onlyOne({ repositories = [] }: Answer): Token['repository'] {
  const [one, ...others] = repositories
  return one && others.length === 0 ? Number(one.id) : null
}

function keyOf(installation: number, place: There | number | null, permissions: Permissions): string {
  const where = typeof place === 'object' && place ? `${place.owner}/${place.repo}`.toLowerCase() : place
  return [installation, where, ...Object.entries(permissions).flat()].join('|')
}

/** Whether it may all of that, as far as GitHub tells. */
const hasAll = ({ permissions = {} }: Answer, wanted: Permissions): boolean =>
  Object.keys(permissions).length === 0 || Object.keys(wanted).every(name => permissions[name])

const asFarAs = (answer: Answer | null, wanted: Permissions): Answer | null =>
  answer && hasAll(answer, wanted) ? answer : null

/** As much of it as was granted; every App may see which repositories there are. */
function within(wanted: Permissions, granted: Answer['permissions'] = {}): Permissions {
  const some = Object.entries(wanted).flatMap(([name, level]): [string, 'read' | 'write'][] =>
    granted[name] ? [[name, granted[name] === 'read' ? 'read' : level]] : [],
  )
  return some.length > 0 ? Object.fromEntries(some) : { metadata: 'read' }
}

/** GitHub refuses to give this installation any token, by a status that is no answer to what a token is wanted for. */
export class NoToken extends AggregateError {
  override name = 'NoToken'
  constructor(status: number) {
    super([{ status }], 'GitHub gives this installation no token.')
  }
}
