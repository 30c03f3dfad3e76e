import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type Answer, plain, send } from './answer.ts'
import { giveWayWhenCrowded } from './connections.ts'
import { type WebhookOptions, webhookHandler } from './webhook.ts'

/** Where GitHub posts deliveries; Probot's own default. */
export const webhookPath = '/api/github/webhooks'

type IngressLimits = {
  /** Bytes of one body; GitHub sends none over 25 MB. */
  readonly bodyBytes: number
  /** Bytes of all bodies in memory together. */
  readonly bufferedBytes: number
  /** Connections that have no whole request in yet. */
  readonly waitingConnections: number
  readonly headersMilliseconds: number
  /** For a whole request, its headers included. */
  readonly requestMilliseconds: number
  /** What requests that are still arriving get when the server closes. */
  readonly closingMilliseconds: number
}

const defaultLimits: IngressLimits = {
  bodyBytes: 25 * 1024 * 1024,
  bufferedBytes: 64 * 1024 * 1024,
  waitingConnections: 1000,
  headersMilliseconds: 10_000,
  requestMilliseconds: 30_000,
  closingMilliseconds: 2_000,
}

export type IngressOptions = WebhookOptions & {
  readonly ready: () => boolean
  /** The metrics in Prometheus' text format. */
  readonly metrics: () => Promise<string>
  /** What a scraper from elsewhere than this machine presents; without it there is none. */
  readonly metricsToken?: string | null
  readonly limits?: Partial<IngressLimits>
}

type Handler = (request: IncomingMessage) => Answer | Promise<Answer | null>

/**
 * The HTTP front, not yet listening: `POST /api/github/webhooks`, `/healthz`, `/readyz`, `/metrics`. Bodies are
 * limited while they are read and checked against the secrets before anything else is made of them. Its `close`
 * lets whole requests finish and gives those still arriving a moment.
 */
export function createIngress(options: IngressOptions): Server {
  const limits = { ...defaultLimits, ...options.limits }
  const { ready, log } = options
  const routes: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
    [webhookPath]: { POST: webhookHandler(options, limits) },
    '/': {
      GET: () =>
        plain(200, `Pledge, a GitHub App for coordinated disclosure: GitHub posts to ${webhookPath}`),
    },
    '/healthz': { GET: () => plain(200, 'ok') },
    '/readyz': { GET: () => (ready() ? plain(200, 'ready') : plain(503, 'not ready')) },
    '/metrics': { GET: metricsHandler(options) },
  }
  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: limits.headersMilliseconds,
      requestTimeout: limits.requestMilliseconds,
      connectionsCheckingInterval: 1000,
      // Longer than proxies keep theirs, so that none sends into a connection we are closing.
      keepAliveTimeout: 75_000,
    },
    (request, response) => {
      // An error here is a sender that went away; the body's reader hears of it by itself.
      request.on('error', () => {})
      const handler = handlerOf(routes, request)
      handler(request)
        .catch((err: unknown) => {
          log.error('A request could not be answered.', { err })
          return plain(503, 'not available')
        })
        .then(answer => answer && send(request, response, answer, !server.listening))
        .catch(() => response.destroy())
    },
  )
  giveWayWhenCrowded(server, {
    most: limits.waitingConnections,
    closingMilliseconds: limits.closingMilliseconds,
  })
  return server
}

function handlerOf(
  routes: Readonly<Record<string, Readonly<Record<string, Handler>>>>,
  request: IncomingMessage,
): (request: IncomingMessage) => Promise<Answer | null> {
  const path = (request.url ?? '').replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/s, '')
  const methods = Object.hasOwn(routes, path) ? routes[path] : undefined
  if (methods === undefined) return async () => plain(404, 'not found')
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '')
  const handler = Object.hasOwn(methods, method) ? methods[method] : undefined
  if (handler) return async given => handler(given)
  const allow = Object.keys(methods).join(', ').replace('GET', 'GET, HEAD')
  return async () => ({ ...plain(405, `use ${allow}`), headers: { allow } })
}

const forwarding = /^(x-forwarded|forwarded$|via$|x-real-ip$|true-client-ip$|cf-)/

function metricsHandler({ metrics, metricsToken }: IngressOptions): Handler {
  return async ({ socket, headers, httpVersion }) => {
    const local =
      // So does nginx forward by default, under the name of this machine and without a header that tells.
      httpVersion !== '1.0' &&
      /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '') &&
      namesLoopback(headers.host) &&
      !Object.keys(headers).some(name => forwarding.test(name))
    const presented = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1]
    if (!local && !metricsToken) return plain(403, 'METRICS_TOKEN is not set')
    if (!local && !sameSecret(presented ?? '', metricsToken ?? ''))
      return { ...plain(401, 'bearer token missing or wrong'), headers: { 'www-authenticate': 'Bearer' } }
    return { status: 200, text: await metrics(), headers: { 'content-type': 'text/plain; version=0.0.4' } }
  }
}

/** A page in a browser of this machine may come here under a name of its own that leads to 127.0.0.1; its Host tells. */
function namesLoopback(host = 'localhost'): boolean {
  const { hostname } = URL.parse(`http://${host}`) ?? {}
  return /^(localhost|127(\.\d+){3}|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/.test(hostname ?? '')
}

/** Compares digests: equally long, so the time tells nothing. */
function sameSecret(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
