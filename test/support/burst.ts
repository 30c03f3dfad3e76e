import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { createIngress } from '../../src/github/ingress.ts'
import { createLogger, ownLog } from '../../src/log.ts'
import { createOutage } from '../../src/shell/outage.ts'
import type { Store } from '../../src/shell/ports.ts'
import { startWorker } from '../../src/shell/worker.ts'

type Turn = { readonly id: string; readonly installation: number; readonly receivedAt: number }

/** What became of a burst; times in seconds. */
export type Burst = {
  /** How many were answered with 202, and how long until the last was. */
  readonly kept: number
  readonly keeping: number
  /** How many tries there were while GitHub was down, and how many questions whether it is back. */
  readonly tried: number
  readonly asked: number
  /** Each delivery that was worked off, in the order in which that began. */
  readonly done: readonly Turn[]
  /** From when GitHub came back until the last was worked off. */
  readonly working: number
}

const secret = 'the secret of the burst of deliveries'
const installations = 20

/** Four of five deliveries are of installation 1; the others are of the rest in turn. */
const installationAt = (place: number): number =>
  place % 5 > 0 ? 1 : 2 + (Math.floor(place / 5) % (installations - 1))

/**
 * Posts so many signed deliveries to the real front, 32 at a time, while GitHub is down, and lets GitHub come back a
 * second after the last: at first it answers no more than whether it is there, a second later everything. The worker,
 * its queue and what it does in an outage are real; GitHub is this process.
 */
export async function burst(store: Store, count: number): Promise<Burst> {
  const log = ownLog(createLogger({ level: 'fatal', destination: { write: () => {} } }))
  const received = new Map<string, Turn>()
  const done: Turn[] = []
  let [kept, tried, asked, reachable, down, finished] = [0, 0, 0, false, true, 0]
  const outage = createOutage({
    reachable: async () => {
      asked += 1
      return reachable
    },
    log,
    over: () => worker.wake(),
  })
  const worker = startWorker({
    store,
    clock: { now: () => new Date(), isSure: () => true, fellBack: () => false, forgetFall: () => {} },
    log,
    metrics: { work: () => {} },
    name: 'burst',
    outage,
    handlers: {
      delivery: async ({ key }) => {
        if (down) {
          tried += 1
          throw Object.assign(new Error('connect ECONNREFUSED'), { name: 'HttpError', status: 500 })
        }
        outage.answered()
        done.push(received.get(key)!)
        await store.readDelivery(key)
        await store.finishDelivery(key, 'done', new Date())
        finished += 1
        return null
      },
      ...{ case: async () => null, review: async () => null, poll: async () => null, app: async () => null },
    },
  })
  const server = createIngress({
    secrets: [secret],
    accept: async delivery => {
      const receivedAt = new Date()
      await store.keepDelivery({ ...delivery, receivedAt })
      const { id, installation } = delivery
      received.set(id, { id, installation: installation ?? 0, receivedAt: receivedAt.getTime() })
      worker.wake()
    },
    ...{ ready: () => true, metrics: async () => '', log },
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/github/webhooks`

  const began = performance.now()
  let next = 0
  const post = async () => {
    while (next < count) {
      const place = next++
      const body = JSON.stringify({ installation: { id: installationAt(place) }, filler: 'x'.repeat(2_000) })
      const { status } = await fetch(url, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'x-github-event': 'issues',
          'x-github-delivery': String(place),
          'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
        },
      })
      kept += Number(status === 202)
    }
  }
  await Promise.all(Array.from({ length: 32 }, post))
  const keeping = (performance.now() - began) / 1000
  await sleep(1_000)
  reachable = true
  await sleep(1_000)
  down = false
  const back = performance.now()
  const late = back + 600_000
  while (finished < kept && performance.now() < late) await sleep(20)
  const working = (performance.now() - back) / 1000
  await worker.stop(1_000)
  server.closeAllConnections()
  server.close()
  return { kept, keeping, tried, asked, done, working }
}

/** After what part of all, 0 to 1, the last delivery of every installation but the busy one had its turn. */
export function othersThrough({ done }: Burst): number {
  return (done.findLastIndex(({ installation }) => installation !== 1) + 1) / done.length
}

/** How many deliveries had their turn after one of their installation that came later: of the oldest first, none. */
export function overtaken({ done }: Burst): number {
  const newest = new Map<number, number>()
  let count = 0
  for (const { installation, receivedAt } of done) {
    const before = newest.get(installation) ?? 0
    count += Number(receivedAt < before)
    newest.set(installation, Math.max(before, receivedAt))
  }
  return count
}
