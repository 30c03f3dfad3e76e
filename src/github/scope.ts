import type { There } from './git.ts'

/** What a token may do, by GitHub's names of permissions. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>

/** What the token of one request has to be good for. */
export type Scope = {
  /** The repository in the request's address; null where there is none. */
  readonly place: There | null
  /** Whether the token is for all repositories of the installation; it may only read then. */
  readonly isAcross: boolean
  readonly permissions: Permissions
}

/** All that is read of several repositories at once, and who belongs to the organisation: no advisories. */
const reading: Permissions = { contents: 'read', issues: 'read', members: 'read', pull_requests: 'read' }
export const readingScope: Scope = { place: null, isAcross: true, permissions: reading }
/** The lists of advisories, and nothing else. */
const looking: Permissions = { repository_advisories: 'read' }

const code = (level: 'read' | 'write'): Permissions => ({ contents: level, pull_requests: level })

/** What is done in a repository, by the rest of its address; whatever is none of these is code. */
const kinds: readonly (readonly [RegExp, Permissions])[] = [
  // Comments on advisories can only be read with the right to write them.
  [/^\/(security-advisories|private-vulnerability-reporting)\b/, { repository_advisories: 'write' }],
  [/^\/issues\b/, { issues: 'write' }],
  [/\/check-runs\b/, { checks: 'write' }],
  [/^\/collaborators$/, { members: 'read' }],
  // Who may not write sees no drafts, nor those of ours.
  [/^\/releases\b/, code('write')],
]

/** How the address of what is in a repository begins. */
export const inRepository = '/repos/{owner}/{repo}'

/**
 * What the token for a request has to be good for. A request that writes, or that reads for a case, gets one for the
 * repository in its address alone and for the kind of work that it is. What spans repositories, and what is read in the
 * `background`, gets one that is good for all of them and may only read. An address whose repository is not to be seen
 * counts as one that spans them, so it can write nothing.
 */
export function scopeOf(
  request: {
    readonly method: string
    readonly url: string
    readonly owner?: unknown
    readonly repo?: unknown
  },
  background: boolean,
): Scope {
  const { method, url, owner, repo } = request
  if (!url.startsWith(inRepository) || typeof owner !== 'string' || typeof repo !== 'string')
    return readingScope
  const place = { owner, repo }
  const rest = url.slice(inRepository.length)
  const isRead = method === 'GET'
  const [, kind] = kinds.find(([route]) => route.test(rest)) ?? []
  const isAcross = background && isRead && !/^\/security-advisories\/.*\/comments/.test(rest)
  if (!isAcross) return { place, isAcross, permissions: kind ?? code(isRead ? 'read' : 'write') }
  return { place, isAcross, permissions: kind?.repository_advisories ? looking : reading }
}
