import type { RepositoryName } from './policy.ts'

/** A user's or organisation's login: GitHub's own rule, with the `_short` ending of enterprise-managed users. */
export const loginForm = '[A-Za-z\\d][A-Za-z\\d-]{0,38}(?:_[A-Za-z\\d]{1,20})?'
/** The name of a repository, a team or a service. */
export const slugForm = '[\\w.-]{1,100}'
/** The name of a package in its ecosystem. */
export const packageNameForm = '[\\w@./:~-]{1,200}'
const login = new RegExp(`^${loginForm}$`)
const slug = new RegExp(`^${slugForm}$`)

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

/** Whether two names are of one owner: GitHub does not tell upper case from lower. */
export function sameOwner(a: Pick<RepositoryName, 'owner'>, b: Pick<RepositoryName, 'owner'>): boolean {
  return a.owner.toLowerCase() === b.owner.toLowerCase()
}

/** Whether two names mean the same repository: GitHub does not tell upper case from lower. */
export function sameRepository(a: RepositoryName, b: RepositoryName): boolean {
  return fullName(a).toLowerCase() === fullName(b).toLowerCase()
}

/** A text that can be a branch's name by git's own rules (`git check-ref-format --branch`), trimmed; null where it cannot. */
export function readBranch(text: string): string | null {
  const name = text.trim()
  const isRefused =
    name === '' ||
    name.length > 200 ||
    /^[-/]|[/.]$|\.\.|\/\/|@\{|[\s~^:?*[\\]|\p{C}/u.test(name) ||
    name === '@' ||
    name === 'HEAD' ||
    name.startsWith('refs/') ||
    name.split('/').some(part => part.startsWith('.') || part.endsWith('.lock'))
  return isRefused ? null : name
}

/** Whether a text is a day that exists, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** GitHub's own list of package ecosystems. */
export const ecosystems: ReadonlySet<string> = new Set(
  'actions composer erlang go maven npm nuget other pip pub rubygems rust swift'.split(' '),
)

const named = new RegExp(`^([A-Za-z]+):(${packageNameForm})$`)

/** A package written as `ecosystem:name`, of the ecosystems that advisories know; null where it is something else. */
export function readPackage(text: string): { readonly ecosystem: string; readonly name: string } | null {
  const [, ecosystem = '', name = ''] = named.exec(text.trim()) ?? []
  return ecosystems.has(ecosystem.toLowerCase()) && name ? { ecosystem: ecosystem.toLowerCase(), name } : null
}

/** A service's name: as it stands under `services:` in `pledge.yml`. */
const service = new RegExp(`^service:(${slugForm})$`, 'i')

/** A service written as `service:NAME`; null where it is something else. */
export const readService = (text: string): string | null => service.exec(text.trim())?.[1] ?? null

/** A place to look for similar problems, as it is written: a repository or a service; null where it is neither. */
export const readRelated = (text: string): string | null =>
  readService(text) !== null || readRepository(text) !== null ? text.trim() : null
