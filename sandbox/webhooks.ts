import { createHmac, randomUUID } from 'node:crypto'
import { type Call, notFound, ok, perPage, Refusal, type Reply } from './http.ts'
import type { Knobs } from './knobs.ts'
import { showAccount, showRepository, showUser, stamp } from './show.ts'
import { installationFor, type Repository, type World } from './world.ts'

/** One attempt to deliver one event, as the App's delivery log has it. */
export type Delivery = {
  readonly id: number
  /** X-GitHub-Delivery: the same for every attempt at the same event. */
  readonly guid: string
  readonly event: string
  readonly action: string | null
  readonly installationId: number | null
  readonly repositoryId: number | null
  readonly deliveredAt: Date
  readonly redelivery: boolean
  readonly duration: number
  readonly status: string
  readonly statusCode: number
  readonly url: string
  readonly requestHeaders: Readonly<Record<string, string>>
  readonly payload: unknown
  readonly responseHeaders: Readonly<Record<string, string>>
  readonly responseBody: string
}
type Event = Pick<Delivery, 'guid' | 'event' | 'action' | 'installationId' | 'repositoryId' | 'payload'>

const biggest = 25 * 1024 * 1024
const kept = 3 * 24 * 3_600_000

/** Sends events to the App, keeps the log of it, and never tries again by itself. */
export class Webhooks {
  readonly log: Delivery[] = []
  url: string | null = null
  /** Attempts fail as if the App's host were unreachable. */
  dropping = false
  #holding: Event[] | null = null
  #lastId = 510_000_000_000
  readonly #inFlight = new Set<Promise<void>>()
  readonly #closing = new AbortController()
  readonly #world: World
  readonly #secret: string
  readonly #knobs: Knobs

  constructor(world: World, secret: string, knobs: Knobs) {
    this.#world = world
    this.#secret = secret
    this.#knobs = knobs
  }

  /** Sends what happened in a repository to the installation that covers it, if the App subscribes to it. */
  emit(event: string, action: string | null, repository: Repository, actor: string, payload: object) {
    const installation = installationFor(this.#world, repository)
    if (installation?.events.includes(event)) this.tell(event, action, repository, actor, payload)
  }

  /** The same whatever the App subscribes to, as GitHub does with the checks that an App made. */
  tell(event: string, action: string | null, repository: Repository, actor: string, payload: object) {
    const installation = installationFor(this.#world, repository)
    if (installation === undefined) return
    const account = showAccount(this.#world, repository.owner)
    this.send(event, action, installation.id, repository.id, {
      ...(action === null ? {} : { action }),
      ...payload,
      repository: showRepository(this.#world, repository),
      ...(account.type === 'Organization' ? { organization: account } : {}),
      sender: showUser(this.#world, actor),
      installation: {
        id: installation.id,
        node_id: Buffer.from(`I:${installation.id}`).toString('base64url'),
      },
    })
  }

  /** Sends an event whatever the App subscribes to, as GitHub does with those about the installation itself. */
  send(
    event: string,
    action: string | null,
    installationId: number | null,
    repositoryId: number | null,
    payload: unknown,
  ) {
    const sent = { guid: randomUUID(), event, action, installationId, repositoryId, payload }
    if (this.#holding !== null) this.#holding.push(sent)
    else this.#start(sent, false)
  }

  /** Keeps events back until `release`. */
  hold() {
    this.#holding ??= []
  }

  /** Sends what was held back; `order` may shuffle or thin it: GitHub promises no order. */
  release(order: <T>(events: T[]) => T[] = events => events) {
    const held = this.#holding ?? []
    this.#holding = null
    for (const event of order(held)) this.#start(event, false)
  }

  /** Waits until no attempt is under way. */
  async settled() {
    while (this.#inFlight.size > 0) await Promise.all(this.#inFlight)
  }

  async close() {
    this.#closing.abort()
    await this.settled()
  }

  /** Tries a logged delivery again, under the same guid. */
  redeliver(delivery: Delivery) {
    this.#start(delivery, true)
  }

  /** What the log still shows: three days, the newest first. */
  recent(): Delivery[] {
    const oldest = this.#world.now().getTime() - kept
    return this.log.filter(one => one.deliveredAt.getTime() >= oldest).sort((a, b) => b.id - a.id)
  }

  #start(event: Event, redelivery: boolean) {
    const attempt = this.#attempt(event, redelivery).finally(() => this.#inFlight.delete(attempt))
    this.#inFlight.add(attempt)
  }

  async #attempt(event: Event, redelivery: boolean) {
    const body = JSON.stringify(event.payload)
    if (Buffer.byteLength(body) > biggest || this.#closing.signal.aborted) return
    const id = ++this.#lastId
    const began = performance.now()
    const deliveredAt = this.#world.now()
    const requestHeaders = this.#headers(event, body)
    const answer = await this.#post(body, requestHeaders)
    const duration = Math.round(performance.now() - began) / 1000
    const { guid, event: name, action, installationId, repositoryId, payload } = event
    const about = { guid, event: name, action, installationId, repositoryId, payload }
    this.log.push({
      id,
      ...about,
      deliveredAt,
      redelivery,
      duration,
      url: this.url ?? '',
      requestHeaders,
      ...answer,
    })
  }

  #headers(event: Event, body: string): Record<string, string> {
    const sign = (kind: string) => createHmac(kind, this.#secret).update(body).digest('hex')
    return {
      accept: '*/*',
      'content-type': 'application/json',
      'user-agent': 'GitHub-Hookshot/044aadd',
      'x-github-delivery': event.guid,
      'x-github-event': event.event,
      'x-github-hook-id': '480000001',
      'x-github-hook-installation-target-id': String(this.#world.app.id),
      'x-github-hook-installation-target-type': 'integration',
      'x-hub-signature': `sha1=${sign('sha1')}`,
      'x-hub-signature-256': `sha256=${sign('sha256')}`,
    }
  }

  async #post(body: string, headers: Record<string, string>) {
    const failed = {
      status: 'failed to connect to host',
      statusCode: 502,
      responseHeaders: {},
      responseBody: '',
    }
    if (this.dropping || this.url === null) return failed
    const signal = AbortSignal.any([this.#closing.signal, AbortSignal.timeout(this.#knobs.answerWithin)])
    try {
      const answer = await fetch(this.url, { method: 'POST', headers, body, signal, redirect: 'manual' })
      const responseBody = await answer.text()
      const status = answer.ok ? 'OK' : `Invalid HTTP Response: ${answer.status}`
      return {
        status,
        statusCode: answer.status,
        responseHeaders: Object.fromEntries(answer.headers),
        responseBody,
      }
    } catch (error) {
      const late = error instanceof Error && error.name === 'TimeoutError'
      return late ? { ...failed, status: 'timed out', statusCode: 504 } : failed
    }
  }
}

const brief = (one: Delivery) => ({
  id: one.id,
  guid: one.guid,
  delivered_at: stamp(one.deliveredAt),
  redelivery: one.redelivery,
  duration: one.duration,
  status: one.status,
  status_code: one.statusCode,
  event: one.event,
  action: one.action,
  installation_id: one.installationId,
  repository_id: one.repositoryId,
  throttled_at: null,
})

/** `GET /app/hook/deliveries`: newest first, by `status` (success 200–399, failure 400–599), by cursor. */
export function listDeliveries(webhooks: Webhooks, call: Call, url: string): Reply {
  const status = call.query.get('status')
  const failed = (one: Delivery) => one.statusCode >= 400
  const all = webhooks.recent().filter(one => status === null || failed(one) === (status === 'failure'))
  const cursor = call.query.get('cursor')
  const from = cursor === null ? 0 : all.findIndex(one => `v1_${one.id}` === cursor)
  if (from < 0) throw new Refusal(422, 'The cursor is not valid.')
  const size = perPage(call.query)
  const next = all[from + size]
  const query = new URLSearchParams(call.query)
  if (next !== undefined) query.set('cursor', `v1_${next.id}`)
  const headers: Record<string, string> = next === undefined ? {} : { link: `<${url}?${query}>; rel="next"` }
  return ok(all.slice(from, from + size).map(brief), headers)
}

export function findDelivery(webhooks: Webhooks, call: Call): Delivery {
  const found = webhooks.recent().find(one => String(one.id) === call.params.delivery_id)
  if (found === undefined) throw notFound()
  return found
}

export const showDelivery = (one: Delivery) => ({
  ...brief(one),
  url: one.url,
  request: { headers: one.requestHeaders, payload: one.payload },
  response: { headers: one.responseHeaders, payload: one.responseBody },
})
