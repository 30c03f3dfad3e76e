import { Probot, ProbotOctokit } from 'probot'
import signAppToken from 'universal-github-app-jwt'
import { z } from 'zod'
import type { Repository } from '../core/case/fact.ts'
import { fullName } from '../core/policy/names.ts'
import type { Clock } from '../shell/clock.ts'
import { leaseHeld } from '../shell/lease.ts'
import { Wait } from '../shell/ports.ts'
import { Budget, type RequestKind } from './budget.ts'
import { inRepository, scopeOf } from './scope.ts'
import { createTokens, NoToken } from './tokens.ts'

type Octokit = InstanceType<typeof ProbotOctokit>
type OctokitOptions = NonNullable<ConstructorParameters<typeof ProbotOctokit>[0]>
export type Client = Pick<Octokit, 'request' | 'graphql'>

/** The App at GitHub: clients that keep the limits, and what must not happen twice never retried behind our back. */
export type GitHub = {
  readonly probot: Probot
  readonly appId: number
  /** With the App's own JWT. */
  app(): Promise<Client>
  /**
   * As an installation, each request with a token that is good for what it does (`scopeOf`) and little else.
   * `background` leaves a reserve of the hour's budget to what people wait for. What is asked of one of the repositories that
   * are `meant` is asked of the one with that number, whatever it is called by now: another may have taken the name. It is asked
   * as the installation that the repository belongs to now, where that is another one.
   */
  installation(id: number, background?: boolean, meant?: readonly Repository[]): Promise<Client>
  /** What an installation may do, or on which repositories, has changed. */
  regrant(id: number): void
  /** Asks GitHub for the App's own name, once, so that its own events are known later without a request. */
  introduce(): Promise<void>
  /** One small request: whether GitHub answers at all, whatever it says. */
  reachable(): Promise<boolean>
  /** Whether somebody or something is this App. */
  isUs(who: { readonly login?: string | undefined; readonly appId?: number | undefined }): Promise<boolean>
}

/** The installation that a repository belongs to now, by its number; null where that is not known. */
export type HomeOf = (repository: number) => Promise<number | null>

export type Settings = {
  readonly appId: number
  readonly privateKey: string
  readonly secret: string
  /** API root, such as `https://api.github.com`. */
  readonly baseUrl: string
  readonly log: NonNullable<ConstructorParameters<typeof Probot>[0]>['log']
}

/** The App's own token holds for ten minutes: so long each one serves, rather than one for each installation's token. */
const appTokenSeconds = 300
type AppToken = {
  readonly timeDifference: number
  readonly from: number
  readonly signed: ReturnType<typeof signAppToken>
}
/** A request that GitHub leaves unanswered is given up after this long. */
const patienceMs = 10_000
const version = { 'x-github-api-version': '2022-11-28' }

export function createGitHub(
  settings: Settings,
  clock: Clock,
  told: {
    /** GitHub answered a request, or did not: null. */
    githubRequest(status: number | null): void
    /** A request was not sent, to keep GitHub's limits, or GitHub refused it by one. */
    githubWait(reason: 'budget' | 'limited'): void
    /** GitHub answered, as a server that is well does, something about an installation's work. */
    githubAnswered(): void
    /** What an answer, heard just now, says of GitHub's time; null where it says nothing. */
    githubTime(at: Date | null): void
  },
  homeOf: HomeOf = async () => null,
): GitHub {
  const { appId, privateKey, secret, baseUrl, log } = settings
  // Octokit's own retries would repeat a POST that arrived; its throttle spaces writes by seconds.
  // A function, since Probot puts throttle options of its own over plain defaults.
  let appToken: AppToken | null = null
  const OurOctokit = ProbotOctokit.defaults(({ auth, ...given }: OctokitOptions) => ({
    ...given,
    // As the App; installations come without.
    ...(auth ? { auth: { ...(auth as object), privateKey: undefined, createJwt } } : {}),
    baseUrl,
    retry: { enabled: false },
    throttle: { ...given.throttle, enabled: false },
  }))
  const probot = new Probot({
    appId,
    privateKey,
    secret,
    baseUrl,
    Octokit: OurOctokit,
    ...(log ? { log } : {}),
  })
  const budgets = new Map<number, Budget>()
  /** Whether what is of advisories was seen to answer by the number of its repository. */
  let numbered = false
  const clients = new Map<string, Promise<Octokit>>()
  let slug: Promise<string> | null = null

  const budgetOf = (id: number): Budget => {
    const known = budgets.get(id) ?? new Budget()
    budgets.set(id, known)
    return known
  }

  /** `timeDifference`: how far GitHub's clock is ahead, in seconds, once octokit has found that it is. */
  async function createJwt(id: string | number, timeDifference = 0) {
    const now = Math.floor(Date.now() / 1000) + timeDifference
    const age = appToken?.timeDifference === timeDifference ? now - appToken.from : -1
    if (!appToken || age < 0 || age >= appTokenSeconds)
      appToken = { timeDifference, from: now, signed: signAppToken({ id, privateKey, now }) }
    const { token, expiration } = await appToken.signed
    return { jwt: token, expiresAt: new Date(expiration * 1000).toISOString() }
  }

  function heard(url: string, status: number | null, headers: Headers = {}): void {
    told.githubRequest(status)
    // What fails may be answered by somebody in between, who does not count GitHub's requests.
    if (status !== null && (status < 300 || status === 304 || headers['x-github-request-id'] !== undefined))
      told.githubTime(dateOf(headers))
    if (status !== null && status < 500 && !url.startsWith('/app')) told.githubAnswered()
  }

  /** Adds what every client does to a request: limits kept, patience, what GitHub answered told. */
  function keepLimits(octokit: Octokit, budget: Budget, background: boolean): Octokit {
    octokit.hook.wrap('request', async (request, options) => {
      const kind = kindOf(options.method, options.url)
      // Whoever took the work over may have written this already.
      if ((kind === 'write' || kind === 'create') && !leaseHeld())
        throw new Wait(new Date(clock.now().getTime() + 1000))
      // The one small question is what everything else waits for; and a limit's answer tells the time as well.
      const until = options.url === '/app' ? null : budget.take(kind, clock.now(), background)
      if (until) {
        told.githubWait('budget')
        throw new Wait(until)
      }
      Object.assign(options.headers, version)
      const signal = AbortSignal.timeout(patienceMs)
      options.request = { ...options.request, signal, ...(isOfIssue(options) ? { redirect: 'manual' } : {}) }
      try {
        const response = await stay(request, options)
        // A page of whoever stands in between, or half an answer: octokit gives it as text and takes it for well.
        if (typeof response.data === 'string' && response.status < 202) throw new NoJson()
        heard(options.url, response.status, response.headers)
        hear(budget, response.headers, clock.now())
        return response
      } catch (error) {
        heard(options.url, answerIn(error), headersOf(error))
        const asked = limitIn(error, clock.now())
        if (asked !== undefined) {
          told.githubWait('limited')
          throw new Wait(budget.refused(clock.now(), asked))
        }
        // The App's own token, that is: an installation's is seen to where it is given.
        if (statusOf(error) === 401) appToken = null
        throw error
      }
    })
    return octokit
  }

  function asInstallation(id: number, background: boolean): Octokit {
    // Without octokit's own authentication: every request gets its token here.
    const octokit = new OurOctokit({
      authStrategy: undefined,
      ...(log ? { log: log.child({ name: 'github' }) } : {}),
    })
    keepLimits(octokit, budgetOf(id), background)
    octokit.hook.wrap('request', async (request, options) => {
      const scope = scopeOf(options, background)
      const number: number | undefined = options.request?.meant
      const send = async () => {
        for (;;) {
          const token = await tokens.get(id, scope, number)
          try {
            options.headers.authorization = `token ${token.value}`
            const response = await request(options)
            tokens.took(token)
            return response
          } catch (error) {
            const status = answerIn(error)
            if (status === 403 && isSuspended(error)) throw new NoToken(status)
            if (status === null || !(await tokens.refused(token, status))) throw error
          }
        }
      }
      if (number === undefined) return send()
      const { url } = options
      const isOfAdvisory = url.startsWith(ofAdvisories)
      byNumber(options, number)
      try {
        const response = await send()
        numbered ||= isOfAdvisory
        return response
      } catch (error) {
        if (statusOf(error) === 304) numbered ||= isOfAdvisory
        if (answerIn(error) !== 404 || numbered || !isOfAdvisory) throw error
      }
      // Never seen to answer by number: asked by the name, then, that the repository has at this moment.
      const { data } = await octokit.request('GET /repositories/{id}', { id: number })
      const now = nameShape.parse(data)
      Object.assign(options, { url, owner: now.owner.login, repo: now.name })
      return send()
    })
    return octokit
  }

  async function connect(id: number | null, background: boolean): Promise<Octokit> {
    if (id !== null) return asInstallation(id, background)
    return keepLimits((await probot.auth()) as Octokit, budgetOf(0), background)
  }

  const client = (id: number | null, background: boolean): Promise<Octokit> => {
    const key = `${id}/${background}`
    const known = clients.get(key)
    if (known) return known
    const made = connect(id, background)
    clients.set(key, made)
    made.catch(() => clients.delete(key))
    return made
  }

  const tokens = createTokens({ app: () => client(null, false), reader: id => client(id, true) })

  async function ownSlug(): Promise<string> {
    const octokit = await client(null, false)
    const { data } = await octokit.request('GET /app')
    return data?.slug ?? ''
  }

  function ownName(): Promise<string> {
    slug ??= ownSlug().catch(error => {
      slug = null
      throw error
    })
    return slug
  }

  return {
    probot,
    appId,
    app: () => client(null, false),
    installation: async (id, background = false, meant = []) =>
      meaning(await client(id, background), meant, async number => {
        const home = (await homeOf(number)) ?? id
        return home === id ? null : client(home, background)
      }),
    regrant: tokens.forget,
    introduce: async () => void (await ownName()),
    async reachable() {
      try {
        slug = Promise.resolve(await ownSlug())
        return true
      } catch (error) {
        return error instanceof Wait || (answerIn(error) ?? 500) < 500
      }
    },
    async isUs({ login, appId: by }) {
      if (by !== undefined) return by === appId
      if (!login?.endsWith('[bot]')) return false
      return login.toLowerCase() === `${(await ownName()).toLowerCase()}[bot]`
    },
  }
}

/**
 * The same client, for whom each of these is the repository of that number; `at` gives another one where that belongs to
 * another installation.
 */
function meaning(
  client: Client,
  repositories: readonly Repository[],
  at: (repository: number) => Promise<Client | null>,
): Client {
  if (repositories.length === 0) return client
  const numbers = new Map(repositories.map(one => [fullName(one).toLowerCase(), one.id]))
  const homes = new Map<number, Promise<Client | null>>()
  const request = async (route: string, given: RequestParameters = {}) => {
    const meant = numbers.get(`${given.owner}/${given.repo}`.toLowerCase())
    if (!meant) return client.request(route, given)
    const home = homes.get(meant) ?? at(meant)
    homes.set(meant, home)
    return ((await home) ?? client).request(route, { ...given, request: { ...given.request, meant } })
  }
  return { request: Object.assign(request, client.request) as Client['request'], graphql: client.graphql }
}

/** GitHub leads from a repository's former names to this address, and writes it where a list goes on. */
function byNumber(options: Record<string, unknown> & { url: string }, number: number): void {
  options.url = options.url.replace(inRepository, `/repositories/${number}`)
  // What an address has no place for would be sent as a parameter.
  delete options.owner
  delete options.repo
}

type RequestParameters = NonNullable<Parameters<Client['request']>[1]>

/** GitHub answers in JSON; whatever this answer was, the call is tried again. */
class NoJson extends Error {
  override name = 'NoJson'
  readonly code = 'no-json'
}

/** Whether GitHub answers that somebody switched issues off in the repository: with the 410 of what was deleted. */
export function areIssuesOff(error: unknown): boolean {
  const { status, message } = Object(error) as Record<'status' | 'message', unknown>
  return status === 410 && /issues.*disabled/i.test(String(message))
}

/**
 * The status of an error from GitHub, or null where the call failed before there was one. Issues that were switched off are
 * there still: 403, as where a permission is missing.
 */
export function statusOf(error: unknown): number | null {
  if (areIssuesOff(error)) return 403
  const status = typeof error === 'object' && error !== null ? (error as { status?: unknown }).status : null
  return typeof status === 'number' ? status : null
}

/** The status that GitHub answered with, or null where it did not answer: octokit calls that a 500 as well. */
export const answerIn = (error: unknown): number | null =>
  (Object(error) as { response?: unknown }).response === undefined ? null : statusOf(error)

const nameShape = z.object({ name: z.string(), owner: z.object({ login: z.string() }) })

/** No page of GitHub's shows these under a repository's number, as it does whatever else is in one. */
const ofAdvisories = `${inRepository}/security-advisories`

const isOfIssue = ({ url }: { readonly url: string }): boolean =>
  /^\/(repos\/\{owner\}\/\{repo\}|repositories\/\d+)\/issues\/\{/.test(url)

/**
 * Sends a request. GitHub leads from the former name of a repository to the one it has, and from an issue that was transferred
 * into another repository: there this token has no business, and nobody means what would be done.
 */
async function stay<O extends { url: string; headers: object }, R extends { status: number; data: unknown }>(
  request: (options: O) => R | Promise<R>,
  options: O,
): Promise<R> {
  const response = await request(options)
  if (!isOfIssue(options) || response.status < 300) return response
  if (!options.url.startsWith(inRepository)) throw new Moved(response)
  const asked = { ...options }
  // Whoever stands between here and the network was given these very options.
  const send = (other: object): R | Promise<R> => {
    for (const key of Object.keys(options)) delete options[key as keyof O]
    return request(Object.assign(options, other))
  }
  const { owner, repo, baseUrl, mediaType, request: how } = asked as Readonly<Record<string, unknown>>
  const { 'if-none-match': _, ...headers } = asked.headers as Readonly<Record<string, unknown>>
  const { data } = await send({
    ...{ method: 'GET', url: '/repos/{owner}/{repo}', owner, repo, baseUrl, mediaType, headers },
    request: { ...Object(how), redirect: 'follow' },
  })
  const now = nameShape.parse(data)
  const isRenamed = now.name !== repo || now.owner.login !== owner
  const again = isRenamed ? await send({ ...asked, owner: now.owner.login, repo: now.name }) : response
  Object.assign(options, asked)
  if (again.status < 300) return again
  throw new Moved(again)
}

/** The issue that was asked for is in another repository now. */
class Moved extends Error {
  override name = 'Moved'
  readonly status = 301
  readonly response: unknown
  constructor(response: unknown) {
    super('The issue was transferred to another repository.')
    this.response = response
  }
}

/** The token is one of an installation that was suspended since: nothing is said of what was asked for. */
const isSuspended = (error: unknown): boolean => /\bsuspended\b/i.test((error as Error).message)

/** Content that notifies people counts against its own limit. */
function kindOf(method: string, url: string): RequestKind {
  if (method === 'GET' || method === 'HEAD' || url.endsWith('/graphql')) return 'read'
  if (url.endsWith('/access_tokens')) return 'token'
  return method === 'POST' && /\/(issues|comments|pulls|reviews|cve|releases)$/.test(url) ? 'create' : 'write'
}

type Headers = Readonly<Record<string, string | number | undefined>>

const headersOf = (error: unknown): Headers =>
  (Object(error) as { response?: { headers?: Headers } }).response?.headers ?? {}

/** GitHub's time when it answered; null where nobody can tell. */
function dateOf({ date }: Headers): Date | null {
  const at = new Date(String(date))
  return Number.isNaN(at.getTime()) ? null : at
}

/** The instant at which the hour's budget begins anew: GitHub names it by its own clock. */
function resetIn(headers: Headers, now: Date): Date | null {
  const reset = Number(headers['x-ratelimit-reset']) * 1000
  return reset > 0 ? new Date(reset + now.getTime() - (dateOf(headers) ?? now).getTime()) : null
}

function hear(budget: Budget, headers: Headers, now: Date): void {
  const left = Number(headers['x-ratelimit-remaining'])
  const reset = resetIn(headers, now)
  if (headers['x-ratelimit-remaining'] !== undefined && Number.isFinite(left) && reset)
    budget.heard(left, reset)
}

/**
 * Whether an error is a rate limit, and the instant until which GitHub asks to wait: a date, null where it names
 * none, undefined where it is no rate limit. A 403 without any sign of a limit is a refusal.
 */
function limitIn(error: unknown, now: Date): Date | null | undefined {
  const status = statusOf(error)
  if (status !== 403 && status !== 429) return undefined
  const headers = headersOf(error)
  const after = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && Number.isFinite(after))
    return new Date(now.getTime() + after * 1000)
  if (String(headers['x-ratelimit-remaining']) === '0') return resetIn(headers, now)
  return status === 429 || /rate limit|abuse/i.test((error as Error).message ?? '') ? null : undefined
}
