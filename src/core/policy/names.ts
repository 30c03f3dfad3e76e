import type { RepositoryName } from './policy.ts'

/** A user's or organisation's login: GitHub's own rule, with the `_short` ending of enterprise-managed users. */
const login = /^[a-z\d](?:[a-z\d-]{0,38})(?:_[a-z\d]{1,20})?$/i
const slug = /^[\w.-]{1,100}$/

/** A login, or a team as `org/team-slug`, without a leading @; null where it is neither. */
export function readPerson(text: string): string | null {
  const [owner = '', team, ...rest] = text.trim().replace(/^@/, '').split('/')
  if (rest.length > 0 || !login.test(owner)) return null
  if (team === undefined) return owner
  return slug.test(team) ? `${owner}/${team}` : null
}

/** A repository written as `owner/name`; null where the text is something else. */
export function readRepository(text: string): RepositoryName | null {
  const [owner = '', name = '', ...rest] = text.trim().split('/')
  if (rest.length > 0 || !login.test(owner) || !slug.test(name) || /^\.{1,2}$/.test(name)) return null
  return { owner, name }
}

/** "owner/name". */
export function fullName({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`
}

/** Whether two names mean the same repository: GitHub does not tell upper case from lower. */
export function sameRepository(a: RepositoryName, b: RepositoryName): boolean {
  return fullName(a).toLowerCase() === fullName(b).toLowerCase()
}

/** Whether a text is a day that exists, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
