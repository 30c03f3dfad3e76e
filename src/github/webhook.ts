import { isUtf8 } from 'node:buffer'
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Arrival } from '../core/delivery.ts'
import type { Log } from '../shell/log.ts'
import { type Answer, json } from './answer.ts'
import { createBodyBudget, receiveBody } from './bodies.ts'

export type WebhookOptions = {
  /** The webhook secrets that count, none empty; a delivery is signed with one of them. */
  readonly secrets: readonly string[]
  /** Keeps a delivery durably. Only when it has is 202 answered; when it throws, GitHub records a failure. */
  readonly accept: (delivery: Arrival) => Promise<unknown>
  readonly log: Log
  /** Told of every answer. */
  readonly observe?: (status: number, seconds: number) => void
}

/**
 * Takes deliveries: the body is limited while it is read (`bodyBytes` each, `bufferedBytes` of all together) and
 * checked against the secrets before anything else is made of it. Answers null when the sender went away.
 */
export function webhookHandler(
  options: WebhookOptions,
  limits: { readonly bodyBytes: number; readonly bufferedBytes: number },
): (request: IncomingMessage) => Promise<Answer | null> {
  const { accept, log, observe = () => {} } = options
  const isSigned = signatureCheck(options.secrets)
  const budget = createBodyBudget(limits.bufferedBytes)
  const tellRefusal = refusalTeller(log)

  const answerTo = async (request: IncomingMessage, started: number): Promise<Answer | null> => {
    const signature = String(request.headers['x-hub-signature-256'] ?? '')
    const signed = /^sha256=[0-9a-f]{64}$/.test(signature)
    // What cannot be verified is not even kept.
    const body = await receiveBody(request, { limit: limits.bodyBytes, budget, keep: signed })
    if (body === 'gone') return null
    if (body === 'too large') return json(413, { error: 'too large' })
    if (body === 'gave way') return json(503, { error: 'busy' })
    try {
      if (!signed || !isSigned(body.bytes, signature))
        return json(401, { error: 'signature missing or wrong' })
      body.share.keep()
      const delivery = readDelivery(request, body.bytes)
      if ('status' in delivery) return delivery
      await accept(delivery)
      const { id, event, action, installation } = delivery
      const milliseconds = Math.round(performance.now() - started)
      log.info('A delivery was kept.', { delivery: id, event, action, installation, milliseconds })
      return json(202, {})
    } catch (err) {
      log.error('A delivery could not be kept; GitHub records it as failed.', { err })
      return json(503, { error: 'not stored' })
    } finally {
      body.share.close()
    }
  }

  return async request => {
    const started = performance.now()
    const answer = await answerTo(request, started)
    if (answer === null) return null
    observe(answer.status, (performance.now() - started) / 1000)
    if (answer.status !== 202) tellRefusal(answer.status)
    return answer
  }
}

/** Anybody can have a request refused: that is told at most once a minute for each status, with how many there were. */
function refusalTeller(log: Log): (status: number) => void {
  const counts = new Map<number, { count: number; toldAt: number }>()
  return status => {
    const seen = counts.get(status) ?? { count: 0, toldAt: Number.NEGATIVE_INFINITY }
    counts.set(status, seen)
    seen.count += 1
    if (performance.now() - seen.toldAt < 60_000) return
    log.warn('Requests to the webhook were refused.', { status, count: seen.count })
    Object.assign(seen, { count: 0, toldAt: performance.now() })
  }
}

/**
 * Whether bytes were signed with one of the secrets, as `sha256=` and 64 hexadecimal digits say. Throws where one is empty:
 * anybody could sign with that.
 */
function signatureCheck(secrets: readonly string[]): (bytes: Buffer, signature: string) => boolean {
  if (secrets.includes('')) throw new Error('A webhook secret is empty: anybody could sign with it.')
  return (bytes, signature) => {
    const said = Buffer.from(signature.slice('sha256='.length), 'hex')
    return secrets.some(secret => timingSafeEqual(createHmac('sha256', secret).update(bytes).digest(), said))
  }
}

/** The delivery that a verified request carries, or what to answer when it carries none. */
function readDelivery(request: IncomingMessage, payload: Buffer): Arrival | Answer {
  const { headers } = request
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? ''))
    return json(415, { error: "set the webhook's content type to application/json" })
  const id = String(headers['x-github-delivery'] ?? '')
  const event = String(headers['x-github-event'] ?? '')
  if (!/^[!-~]{1,128}$/.test(id)) return json(400, { error: 'X-GitHub-Delivery missing or malformed' })
  if (!/^[\w.-]{1,64}$/.test(event)) return json(400, { error: 'X-GitHub-Event missing or malformed' })
  const parsed = parseObject(payload)
  if (parsed === null) return json(400, { error: 'not a JSON object' })
  const { action, installation, repository } = parsed
  return {
    id,
    event,
    action: typeof action === 'string' && /^[\w.-]{1,64}$/.test(action) ? action : null,
    installation: numericId(installation),
    repository: numericId(repository),
    payload,
    receivedAt: new Date(),
  }
}

/**
 * A JSON object of UTF-8 bytes, or null. What of it is not ASCII is not read rightly: what is asked of it here is, and a
 * byte for a character is read in half the time.
 */
function parseObject(bytes: Buffer): Record<string, unknown> | null {
  try {
    const value: unknown = isUtf8(bytes) ? JSON.parse(bytes.toString('latin1')) : null
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

function numericId(value: unknown): number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return Number.isSafeInteger(id) && Number(id) > 0 ? Number(id) : null
}
