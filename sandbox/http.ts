import type { Installation, Repository } from './world.ts'

export type Body = Readonly<Record<string, unknown>>

/** Who asks: nobody, the App itself by its JWT, one of its installations, or a person. */
export type Auth =
  | { readonly kind: 'none' }
  | { readonly kind: 'app' }
  | { readonly kind: 'installation'; readonly installation: Installation; readonly token: Token }
  | { readonly kind: 'person'; readonly login: string }

export type Token = {
  readonly value: string
  readonly installationId: number
  readonly permissions: Readonly<Record<string, string>>
  /** Null: all repositories of the installation. */
  readonly repositoryIds: readonly number[] | null
  readonly issuedAt: Date
  readonly expiresAt: Date
}

/** A request on its way to the code that answers it. `path` is without `/api/v3`. */
export type Call = {
  readonly method: string
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Body
  readonly accept: string
  readonly auth: Auth
}

/** A call under `/repos/{owner}/{repo}` whose repository the asker may see. */
export type RepositoryCall = Call & { readonly repository: Repository; readonly actor: string }

export type Reply = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** GitHub's way of saying no: a status and a JSON body with `message`. */
export class Refusal extends Error {
  readonly reply: Reply
  constructor(status: number, message: string, more: object = {}, headers: Record<string, string> = {}) {
    super(message)
    const documentation_url = 'https://docs.github.com/rest'
    this.reply = { status, body: { message, ...more, documentation_url, status: String(status) }, headers }
  }
}

export const notFound = () => new Refusal(404, 'Not Found')
export const forbidden = () => new Refusal(403, 'Resource not accessible by integration')

/** 422 in GitHub's form; `field` and `code` as in its `errors` list. */
export const invalid = (resource: string, field: string, code = 'invalid', message?: string) =>
  new Refusal(422, 'Validation Failed', {
    errors: [{ resource, field, code, ...(message === undefined ? {} : { message }) }],
  })

export const ok = (body: unknown, headers: Record<string, string> = {}): Reply => ({
  status: 200,
  body,
  headers,
})
export const created = (body: unknown): Reply => ({ status: 201, body })
export const nothing: Reply = { status: 204 }

const intOf = (text: string | null, otherwise: number) => {
  const value = Number(text ?? otherwise)
  return Number.isInteger(value) && value > 0 ? value : otherwise
}
/** GitHub caps a page at 100, whatever is asked. */
export const perPage = (query: URLSearchParams) => Math.min(100, intOf(query.get('per_page'), 30))

const linkTo = (url: string, query: URLSearchParams, change: Record<string, string>) => {
  const next = new URLSearchParams(query)
  for (const [key, value] of Object.entries(change)) next.set(key, value)
  return `${url}?${next}`
}

/** Numbered pages, as issues, comments and labels have them; the Link header names next, prev, first and last. */
export function paged<T>(
  all: readonly T[],
  call: Call,
  url: string,
): { page: T[]; headers: Record<string, string> } {
  const size = perPage(call.query)
  const page = intOf(call.query.get('page'), 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string) => `<${linkTo(url, call.query, { page: String(to) })}>; rel="${rel}"`
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  const headers: Record<string, string> = links.length > 0 ? { link: links.join(', ') } : {}
  return { page: all.slice((page - 1) * size, page * size), headers }
}

/** Pages by cursor, as advisories (`after`, `before`) have them: `keyOf` names the place of an item. */
export function byCursor<T>(all: readonly T[], call: Call, url: string, keyOf: (item: T) => string) {
  const size = perPage(call.query)
  const after = call.query.get('after')
  const before = call.query.get('before')
  const at = (cursor: string) => {
    const found = all.findIndex(item => cursorOf(keyOf(item)) === cursor)
    if (found < 0) throw new Refusal(422, 'The cursor is not valid.')
    return found
  }
  let start = 0
  if (after !== null) start = at(after) + 1
  else if (before !== null) start = Math.max(0, at(before) - size)
  const end = before !== null && after === null ? at(before) : start + size
  const page = all.slice(start, end)
  const bare = new URLSearchParams(call.query)
  bare.delete('after')
  bare.delete('before')
  const links: string[] = []
  const [first, last] = [page[0], page.at(-1)]
  if (last !== undefined && start + page.length < all.length) {
    links.push(`<${linkTo(url, bare, { after: cursorOf(keyOf(last)) })}>; rel="next"`)
  }
  if (first !== undefined && start > 0) {
    links.push(`<${linkTo(url, bare, { before: cursorOf(keyOf(first)) })}>; rel="prev"`)
  }
  const headers: Record<string, string> = links.length > 0 ? { link: links.join(', ') } : {}
  return { page, headers }
}
const cursorOf = (key: string) => Buffer.from(`cursor:${key}`).toString('base64url')

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
