import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { accessRoutes, memberRoutes } from './access.ts'
import { advisoryRoutes } from './advisory-routes.ts'
import { appRoutes, directoryRoutes, repositoryRoutes } from './app.ts'
import { covers, type Gate, grants, mayView } from './auth.ts'
import { checkRoutes } from './checks.ts'
import { commitRoutes } from './commit-routes.ts'
import { contentRoutes } from './contents.ts'
import { type Fault, Faults } from './faults.ts'
import { gitRoutes } from './git-routes.ts'
import { answerGraphql } from './graphql.ts'
import {
  type Auth,
  type Body,
  type Call,
  forbidden,
  notFound,
  Refusal,
  type Reply,
  type Token,
} from './http.ts'
import type { FreeRoute, Hub, Route } from './hub.ts'
import { issueRoutes } from './issue-routes.ts'
import { Budget, secondary } from './limits.ts'
import { type Checked, checkRequest } from './openapi/check.ts'
import { wanted } from './openapi/wanted.ts'
import { pullRoutes } from './pull-routes.ts'
import { releaseRoutes } from './releases.ts'
import { type Repository, repositoryCalled } from './world.ts'

/** One request of the app, as the sandbox saw and answered it. */
export type Recorded = {
  readonly at: Date
  readonly method: string
  /** Without `/api/v3`, with the query. */
  readonly path: string
  /** The operation in GitHub's words, such as `PATCH /repos/{owner}/{repo}`; null where none is meant. */
  readonly operation: string | null
  readonly body: unknown
  readonly auth: Auth['kind']
  readonly installationId: number | null
  /** What the installation's token was good for. */
  readonly token: Pick<Token, 'permissions' | 'repositoryIds'> | null
  readonly requestHeaders: Readonly<Record<string, string>>
  /** 0 where the connection was cut without an answer. */
  readonly status: number
  readonly responseHeaders: Readonly<Record<string, string>>
}

/** A request that GitHub's own description forbids or would ignore in part. */
export type Violation = { readonly request: string; readonly problems: readonly string[] }

const largestRequest = 10 * 1024 * 1024

type Incoming = {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** An address that GitHub may not have. */
  readonly isUnknown?: boolean
}

/** Answers GitHub's API under `/api/v3` and bare. */
export class Front {
  readonly requests: Recorded[] = []
  readonly violations: Violation[] = []
  readonly faults = new Faults()
  readonly #budgets = new Map<number, Budget>()
  readonly #repositoryRoutes: ReadonlyMap<string, Route>
  readonly #freeRoutes: ReadonlyMap<string, FreeRoute>
  readonly #hub: Hub
  readonly #gate: Gate
  readonly #wideTokens: boolean

  constructor(hub: Hub, gate: Gate, wideTokens: boolean) {
    this.#hub = hub
    this.#gate = gate
    this.#wideTokens = wideTokens
    const inRepository = [
      ...repositoryRoutes(hub),
      ...accessRoutes(hub),
      ...issueRoutes(hub),
      ...advisoryRoutes(hub),
      ...pullRoutes(hub),
      ...contentRoutes(hub),
      ...commitRoutes(hub),
      ...gitRoutes(hub),
      ...checkRoutes(hub),
      ...releaseRoutes(hub),
    ]
    this.#repositoryRoutes = new Map(inRepository.map(route => [route.name, route]))
    const free = [...appRoutes(hub, gate), ...directoryRoutes(hub), ...memberRoutes(hub)]
    this.#freeRoutes = new Map(free.map(route => [route.name, route]))
    const answered = new Set([...inRepository, ...free].map(route => route.name))
    const gaps = wanted.filter(name => !answered.has(name))
    if (gaps.length > 0)
      throw new Error(`The sandbox lets these be asked and answers none: ${gaps.join(', ')}`)
  }

  /** Takes one request from the socket to the answer; never throws. */
  async handle(request: IncomingMessage, response: ServerResponse) {
    const incoming = this.#byName(await read(request))
    const fault = this.faults.take(incoming.method, incoming.path)
    const seen = {
      auth: 'none' as Auth['kind'],
      installationId: null as number | null,
      token: null as Recorded['token'],
      operation: null as string | null,
    }
    const record = (status: number, responseHeaders: Record<string, string>) => {
      const { method, path, query, headers: requestHeaders } = incoming
      const full = query.size > 0 ? `${path}?${query}` : path
      const body = lenient(incoming.text)
      const at = this.#hub.world.now()
      this.requests.push({ at, method, path: full, body, requestHeaders, status, responseHeaders, ...seen })
    }
    if (fault?.kind === 'drop-before' || fault?.kind === 'silence') {
      if (fault.kind === 'silence') await wait(fault.ms, undefined, { ref: false })
      record(0, {})
      request.socket.destroy()
      return
    }
    const reply =
      faulty(fault, this.#hub.world.now()) ??
      (incoming.isUnknown ? notFound().reply : await this.#answer(incoming, seen, fault))
    if (fault?.kind === 'drop-after') {
      record(0, {})
      request.socket.destroy()
      return
    }
    const body =
      typeof reply.body === 'string' ? reply.body : reply.body === undefined ? '' : JSON.stringify(reply.body)
    const headers: Record<string, string> = {
      'content-type': 'application/json; charset=utf-8',
      'x-github-request-id': randomUUID().slice(0, 18).toUpperCase(),
      'x-github-media-type': 'github.v3; format=json',
      date: this.#hub.world.now().toUTCString(),
      ...reply.headers,
    }
    record(reply.status, headers)
    if (fault?.kind === 'half') {
      response.writeHead(reply.status, { ...headers, 'content-length': String(Buffer.byteLength(body)) })
      response.write(body.slice(0, Math.floor(body.length / 2)), () => request.socket.destroy())
      return
    }
    response.writeHead(reply.status, headers)
    response.end(reply.status === 204 || reply.status === 304 ? undefined : body)
  }

  /** `/repositories/{id}/…`, to which the old name of a repository leads, as the name that it has. */
  #byName(incoming: Incoming): Incoming {
    const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(incoming.path) ?? []
    const found = this.#hub.world.repositories.find(one => String(one.id) === id)
    if (!found) return incoming
    const isUnknown = rest.startsWith('/security-advisories') && !this.#hub.knobs.advisoriesByNumber
    return { ...incoming, path: `/repos/${found.owner}/${found.name}${rest}`, isUnknown }
  }

  async #answer(
    incoming: Incoming,
    seen: Pick<Mutable<Recorded>, 'auth' | 'installationId' | 'operation' | 'token'>,
    fault: Fault | null,
  ): Promise<Reply> {
    let budget: Budget | undefined
    try {
      const asked = { ...incoming, body: parsed(incoming.text) }
      const checked = checkRequest(asked)
      seen.operation = checked.template
      checkHeaders(incoming)
      const auth = this.#gate.identify(incoming.headers.authorization)
      seen.auth = auth.kind
      if (auth.kind === 'installation') {
        seen.installationId = auth.installation.id
        seen.token = auth.token
        budget = this.#budgetOf(auth.installation.id)
        budget.take(this.#hub.world.now(), incoming.method, checked.template ?? '', creates(checked.template))
        budget.concurrent += 1
      }
      if (checked.problems.length > 0 && auth.kind !== 'person') {
        this.violations.push({ request: `${incoming.method} ${incoming.path}`, problems: checked.problems })
        if (checked.template === null) throw notFound()
        throw new Refusal(422, 'Invalid request.', { errors: checked.problems })
      }
      const reply = await this.#route(incoming, checked, auth)
      if (fault?.kind === 'delay') await wait(fault.ms, undefined, { ref: false })
      return this.#conditional(incoming, checked.template ?? '', reply, budget)
    } catch (error) {
      if (error instanceof Refusal) {
        return { ...error.reply, headers: { ...budget?.headers(), ...error.reply.headers } }
      }
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
      this.violations.push({
        request: `${incoming.method} ${incoming.path}`,
        problems: [`sandbox: ${message}`],
      })
      return { status: 500, body: { message: 'Server Error' } }
    } finally {
      if (budget !== undefined) budget.concurrent = Math.max(0, budget.concurrent - 1)
    }
  }

  #budgetOf(id: number): Budget {
    const known = this.#budgets.get(id) ?? new Budget(this.#hub.knobs)
    this.#budgets.set(id, known)
    return known
  }

  async #route(incoming: Incoming, checked: Checked, auth: Auth): Promise<Reply> {
    const template = checked.template ?? ''
    const body = parsed(incoming.text)
    // GitHub takes a bare list in one or two places; nothing here needs it, and a missed list would empty something.
    if (Array.isArray(body)) throw new Refusal(422, 'The sandbox takes objects only.')
    const call: Call = {
      method: incoming.method,
      path: incoming.path,
      params: checked.params,
      query: incoming.query,
      body: (typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {}) as Body,
      accept: incoming.headers.accept ?? '',
      auth,
    }
    if (!this.#wideTokens) this.#holdToken(call)
    if (template === 'POST /graphql') return answerGraphql(this.#hub, call, this.violations)
    const free = this.#freeRoutes.get(template)
    if (free !== undefined) return free.answer(call)
    if (auth.kind === 'app') throw new Refusal(403, 'Resource not accessible by integration')
    const repository = this.#repository(call)
    const route = this.#repositoryRoutes.get(template)
    if (route === undefined) throw new Error(`nothing answers ${template}`)
    this.#allow(call, repository, route.permission, route.level)
    if (repository.disabled) throw new Refusal(403, 'Repository access blocked', { block: { reason: 'tos' } })
    if (repository.archived && call.method !== 'GET')
      throw new Refusal(403, 'Repository was archived so is read-only.')
    const actor = auth.kind === 'person' ? auth.login : this.#hub.world.app.bot
    return route.answer({ ...call, repository, actor })
  }

  /**
   * Stricter than GitHub: a token that may write is good for the repository that is asked about and no other, and one
   * that is good for several may only read, either advisories or all else.
   */
  #holdToken(call: Call) {
    if (call.auth.kind !== 'installation') return
    const { permissions, repositoryIds } = call.auth.token
    const { metadata, ...others } = permissions
    const levels = Object.values(others)
    const problems =
      repositoryIds === null
        ? [
            ...(levels.includes('write') ? ['a token for all repositories may write'] : []),
            ...('repository_advisories' in others && levels.length > 1
              ? ['a token for all repositories reads advisories and more']
              : []),
          ]
        : repositoryIds.length === 1 && repositoryIds[0] === this.#named(call)?.id
          ? []
          : ['the token is good for another repository']
    if (problems.length > 0) this.violations.push({ request: `${call.method} ${call.path}`, problems })
  }

  #named({ params }: Call): Repository | undefined {
    return repositoryCalled(this.#hub.world, `${params.owner}/${params.repo}`)
  }

  #repository(call: Call): Repository {
    const found = this.#named(call)
    if (found === undefined || !mayView(this.#hub.world, call.auth, found)) throw notFound()
    if (found.name.toLowerCase() !== call.params.repo?.toLowerCase()) {
      const rest = call.path.split('/').slice(4).join('/')
      const query = call.query.size > 0 ? `?${call.query}` : ''
      const location = `${this.#hub.world.url}/api/v3/repositories/${found.id}${rest && `/${rest}`}${query}`
      throw new Refusal(
        call.method === 'GET' ? 301 : 307,
        'Moved Permanently',
        { url: location },
        { location },
      )
    }
    return found
  }

  /** Reading what is public needs no permission outside of the installation; inside it, the App's grant decides. */
  #allow(call: Call, repository: Repository, permission: string, level: 'read' | 'write') {
    // What a person may read is decided by what they are to the repository and the advisory.
    if (call.auth.kind === 'person' && call.method === 'GET') return
    const own = call.auth.kind === 'installation' && covers(call.auth, repository)
    if (repository.temporaryForkOf !== null && permission !== 'metadata') throw forbidden()
    if (own && call.auth.kind === 'installation') {
      if (!grants(call.auth.token, permission, level)) throw forbidden()
      return
    }
    if (call.auth.kind === 'none') throw new Refusal(401, 'Requires authentication')
    if (level === 'write' || permission === 'repository_advisories') throw forbidden()
  }

  /** ETags on what is read; a 304 costs no request of the hour. */
  #conditional(incoming: Incoming, template: string, reply: Reply, budget: Budget | undefined): Reply {
    const headers = { ...budget?.headers(), ...reply.headers }
    const without = template.endsWith('/security-advisories') && !this.#hub.knobs.advisoryListEtag
    if (incoming.method !== 'GET' || reply.status !== 200 || without) return { ...reply, headers }
    const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body)
    const etag = `W/"${createHash('sha256')
      .update(text)
      .update(reply.headers?.link ?? '')
      .update(this.#hub.knobs.etagPerToken ? (incoming.headers.authorization ?? '') : '')
      .digest('hex')}"`
    const asked = incoming.headers['if-none-match'] ?? ''
    const bare = (tag: string) => tag.trim().replace(/^W\//, '')
    if (!asked.split(',').some(tag => bare(tag) === bare(etag)))
      return { ...reply, headers: { ...headers, etag } }
    budget?.giveBack()
    return { status: 304, headers: { ...budget?.headers(), etag } }
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Which requests GitHub counts as creating content: stricter than its page, every POST that leaves something. */
const creates = (template: string | null) =>
  template?.startsWith('POST /repos/') === true && !template.endsWith('/cve') && !template.includes('/git/')

function checkHeaders(incoming: Incoming) {
  if (incoming.headers['user-agent'] === undefined) {
    throw new Refusal(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    )
  }
  const version = incoming.headers['x-github-api-version']
  if (version !== undefined && !['2022-11-28', '2026-03-10'].includes(version)) {
    throw new Refusal(400, `Invalid API version: ${version}`)
  }
}

function faulty(fault: Fault | null, now: Date): Reply | null {
  if (fault === null) return null
  if (fault.kind === 'status') {
    return new Refusal(fault.status, fault.message ?? 'Injected', {}, fault.headers ?? {}).reply
  }
  if (fault.kind === 'limit')
    return { ...secondary(fault.retryAfter ?? null).reply, status: fault.status ?? 403 }
  if (fault.kind === 'exhausted') {
    const reset = String(Math.ceil(now.getTime() / 1000) + fault.reset)
    const headers = { 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    return new Refusal(403, 'API rate limit exceeded for installation.', {}, headers).reply
  }
  if (fault.kind !== 'html') return null
  const body =
    '<!DOCTYPE html><html><head><title>Unicorn!</title></head><body><p>Try again later.</p></body></html>'
  return { status: fault.status, body, headers: { 'content-type': 'text/html; charset=utf-8' } }
}

function parsed(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'Problems parsing JSON')
  }
}

function lenient(text: string): unknown {
  try {
    return parsed(text)
  } catch {
    return text
  }
}

async function read(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= largestRequest) chunks.push(chunk)
  }
  const url = new URL(request.url ?? '/', 'http://sandbox')
  const path = url.pathname.replace(/^\/api\/(v3(?=\/|$)|(?=graphql$))/, '').replace(/^(?!\/)/, '/')
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
  const text = Buffer.concat(chunks).toString('utf8')
  return { method: request.method ?? 'GET', path, query: url.searchParams, headers, text }
}
