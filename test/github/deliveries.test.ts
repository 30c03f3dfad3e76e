import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetOld, redeliverFailed } from '../../src/github/deliveries.ts'
import { anArrival } from '../store/arrival.ts'
import { embedded, type OpenStore } from '../support/stores.ts'

let open: OpenStore
beforeAll(async () => {
  open = await embedded.open()
})
afterAll(async () => open?.close())

const day = (n: number): Date => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000)

test('what can come again no more is forgotten, and what can is known', async () => {
  const { store } = open
  for (const [id, worked] of [
    ['long-ago', 1],
    ['in-the-log', 28],
    ['today', 31],
  ] as const) {
    await store.keepDelivery(anArrival(id))
    await store.finishDelivery(id, 'done', day(worked))
    await store.remember(`redelivery:${id}`, { attempt: 1, at: day(worked).toISOString() })
  }
  await store.keepDelivery(anArrival('never-worked-off'))
  await forgetOld(store, { now: () => day(31.5) })
  const again = async (id: string) => store.keepDelivery(anArrival(id))
  expect(await again('in-the-log')).toBe('known')
  expect(await again('today')).toBe('known')
  expect(await again('never-worked-off')).toBe('again')
  expect(await again('long-ago')).toBe('new')
  expect([...(await store.recallAll('redelivery:')).keys()]).toEqual([
    'redelivery:in-the-log',
    'redelivery:today',
  ])
})

test('what a clock that was wrong asked for again is asked for once more', async () => {
  const { store } = open
  await store.remember('redelivery:lost', { attempt: 1, at: day(41).toISOString() })
  const asked: unknown[] = []
  const failed = { guid: 'lost', delivered_at: day(40).toISOString(), status_code: 502 }
  const app = async () => ({
    request: async (route: string, given: object) => {
      if (route.startsWith('POST')) asked.push(given)
      return {
        data: [
          { id: 2, ...failed },
          { id: 1, ...failed },
        ],
        headers: {},
      }
    },
  })
  const at = async (n: number) => redeliverFailed({ app } as never, store, { now: () => day(n) })
  await at(41)
  expect(asked).toEqual([])
  await at(40)
  await at(40)
  expect(asked).toEqual([{ delivery_id: 2 }])
})
