import { z } from 'zod'
import type { Clock } from '../shell/clock.ts'
import type { Store } from '../shell/ports.ts'
import { type GitHub, statusOf } from './client.ts'

const deliveryShape = z.object({
  id: z.number(),
  guid: z.string(),
  delivered_at: z.iso.datetime({ offset: true }).transform(text => new Date(text)),
  status_code: z.number(),
})

const askedFor = (guid: string): string => `redelivery:${guid}`
/** Which failed attempt was asked to be repeated, and when (ISO 8601). */
type Asked = { readonly attempt: number; readonly at: string }

/** GitHub keeps a delivery for redelivery this long. */
const windowMs = 3 * 86_400_000
/** A redelivery that was asked for is given this long before it is asked for again. */
const patienceMs = 10 * 60_000

/**
 * A delivery that was worked off is remembered so long, to be known again: many times as long as it can be asked
 * for at GitHub, by us or by hand, and longer than GitHub Enterprise Server keeps its log.
 */
const rememberedMs = 30 * 86_400_000
const atOnce = 500

/** Forgets what can come again no more: deliveries worked off long ago, and which failed ones were asked for. */
export async function forgetOld(store: Store, clock: Clock): Promise<void> {
  const now = clock.now().getTime()
  while ((await store.forgetDeliveries(new Date(now - rememberedMs), atOnce)) === atOnce) {}
  for (const [key, { at }] of await store.recallAll<Asked>(askedFor('')))
    if (new Date(at).getTime() < now - rememberedMs) await store.remember(key, null)
}

/**
 * GitHub never redelivers by itself: failed deliveries that are not in the store are asked for again. Those that
 * arrived after all, or were asked for a moment ago, are left alone.
 */
export async function redeliverFailed(github: GitHub, store: Store, clock: Clock): Promise<void> {
  const client = await github.app()
  const now = clock.now()
  const asked = new Set<string>()
  for (let cursor: string | undefined; ; ) {
    const answer = await client
      .request('GET /app/hook/deliveries', {
        per_page: 100,
        status: 'failure',
        ...(cursor ? { cursor } : {}),
      })
      .catch(error => (statusOf(error) === 404 ? null : Promise.reject(error)))
    if (!answer) return
    const page = answer.data.map(item => deliveryShape.parse(item))
    for (const { id, guid, delivered_at } of page) {
      if (asked.has(guid) || now.getTime() - delivered_at.getTime() > windowMs) continue
      asked.add(guid)
      if (await store.readDelivery(guid)) continue
      const before = await store.recall<Asked>(askedFor(guid))
      // The log keeps the attempts that failed: one that was asked for and failed as well has an id of its own.
      if (before?.attempt === id) continue
      // An instant to come was noted by a clock that was wrong.
      const since = before ? now.getTime() - new Date(before.at).getTime() : patienceMs
      if (since >= 0 && since < patienceMs) continue
      await client.request('POST /app/hook/deliveries/{delivery_id}/attempts', { delivery_id: id })
      await store.remember(askedFor(guid), { attempt: id, at: now.toISOString() } satisfies Asked)
    }
    const next = /<([^>]+)>;\s*rel="next"/.exec(answer.headers.link ?? '')?.[1]
    const last = page.at(-1)
    cursor = next ? (new URL(next).searchParams.get('cursor') ?? undefined) : undefined
    if (!cursor || (last && now.getTime() - last.delivered_at.getTime() > windowMs)) return
  }
}
