import { afterEach, expect, test } from 'vitest'
import { leaseHeld } from '../../src/shell/lease.ts'
import { createOutage } from '../../src/shell/outage.ts'
import { type Store, StoreUnavailable, Wait, type Work } from '../../src/shell/ports.ts'
import { createTimekeeper } from '../../src/shell/timekeeper.ts'
import { type Handler, startWorker, type Worker } from '../../src/shell/worker.ts'

const work: Work = { kind: 'case', key: 'c1', installation: 1, attempts: 0 }
const log = Object.fromEntries(
  ['debug', 'info', 'warn', 'error', 'fatal'].map(level => [level, () => undefined]),
)

let worker: Worker
afterEach(() => worker.stop(100))

/**
 * A worker on a store that lends `work` once; `release` is asked whether it answers. GitHub's clock shows the same as ours,
 * unless its time is `told`.
 */
function start(
  handler: (clock: { at: number }) => ReturnType<Handler>,
  release: (...given: Parameters<Store['release']>) => Promise<void> = async () => undefined,
  more: Partial<Store> = {},
  told: (clock: { at: number }) => Promise<Date> = async ({ at }) => new Date(at),
  first = async () => {},
) {
  const clock = { at: Date.UTC(2027, 0, 1) }
  const timekeeper = createTimekeeper({
    clock: { now: () => new Date(clock.at) },
    log: log as never,
    ask: async () => {
      timekeeper.heard(await told(clock))
      return true
    },
    answered: () => worker.wake(),
  })
  const left = [work]
  const store = {
    claim: async () => left.splice(0),
    extend: async (_: string, works: readonly Work[]) => works,
    release,
    releaseAll: async () => undefined,
    ...more,
  } as unknown as Store
  worker = startWorker({
    store,
    clock: timekeeper,
    log: log as never,
    metrics: { work: () => undefined },
    name: 'w',
    outage: createOutage({ reachable: async () => true, log: log as never, over: () => undefined }),
    handlers: { case: () => handler(clock) } as never,
    first,
  })
  return clock
}

test('work is ours until its lease runs out, however long we stood still', async () => {
  const seen: boolean[] = []
  const done = Promise.withResolvers<void>()
  start(async clock => {
    seen.push(leaseHeld())
    clock.at += 3_600_000
    await Promise.resolve()
    seen.push(leaseHeld())
    done.resolve()
    return null
  })
  await done.promise
  expect(seen).toEqual([true, false])
  expect(leaseHeld(), 'nobody leases what is not work').toBe(true)
})

test('a lease is given back as soon as the store answers again', async () => {
  let asked = 0
  const given = Promise.withResolvers<void>()
  start(
    async () => null,
    async () => {
      asked++
      if (asked < 3) throw new StoreUnavailable('gone')
      given.resolve()
    },
  )
  await given.promise
  expect(asked).toBe(3)
  await expect.poll(() => worker.idle()).toBe(true)
})

test('what was put off keeps its place, whether that is said or thrown; what has its own time does not', async () => {
  const until = new Date(Date.UTC(2027, 0, 2))
  const answers = [async () => new Wait(until), () => Promise.reject(new Wait(until)), async () => until]
  const given: unknown[] = []
  start(
    () => answers[given.length]?.() ?? Promise.resolve(null),
    async (_worker, _work, then) => void given.push(then),
    { claim: async () => (given.length < answers.length && worker?.idle() ? [work] : []) },
  )
  await expect.poll(() => given.length).toBe(3)
  const putOff = { dueAt: until, attempts: 0, putOff: true }
  expect(given).toEqual([putOff, putOff, { dueAt: until, attempts: 0 }])
})

test('a clock that was set back is told to the store, until that takes it', async () => {
  const told: Date[] = []
  let looks = 0
  const store: Partial<Store> = {
    claim: async () => {
      looks += 1
      return []
    },
    clockSetBack: async now => {
      told.push(now)
      if (told.length === 1) throw new StoreUnavailable('gone')
    },
  }
  const clock = start(
    async () => null,
    undefined,
    store,
    async () => new Date(Date.UTC(2027, 0, 1)),
  )
  await expect.poll(() => looks).toBeGreaterThan(0)
  clock.at += 3_600_000
  await expect.poll(() => looks, { timeout: 5_000 }).toBeGreaterThan(1)
  expect(told).toEqual([])
  clock.at -= 3_600_000
  const before = looks
  await expect.poll(() => looks, { timeout: 5_000 }).toBeGreaterThan(before + 1)
  expect(told).toEqual([new Date(clock.at), new Date(clock.at)])
})

test('nothing is taken by a time before GitHub bore it out, and then by no later one', async () => {
  const asked: Date[] = []
  const github = Promise.withResolvers<Date>()
  let recalled = 0
  let begun = 0
  const clock = start(
    async () => null,
    undefined,
    {
      claim: async ({ now }) => {
        asked.push(now)
        return []
      },
      recall: async () => {
        recalled += 1
        return null
      },
    },
    () => github.promise,
    async () => {
      begun += 1
      if (begun === 1) throw new StoreUnavailable('gone')
      expect(asked).toEqual([])
    },
  )
  await expect.poll(() => recalled, { timeout: 5_000 }).toBeGreaterThan(1)
  expect([asked, begun, worker.healthy()]).toEqual([[], 0, true])
  const told = clock.at
  github.resolve(new Date(told))
  await expect.poll(() => asked.length, { timeout: 5_000 }).toBeGreaterThan(0)
  clock.at += 86_400_000
  const before = asked.length
  await expect.poll(() => asked.length, { timeout: 5_000 }).toBeGreaterThan(before)
  for (const now of asked) expect(now.getTime()).toBeLessThan(told + 180_000)
  expect(begun).toBe(2)
})

test('what is claimed while it is in hand is looked at again: claiming took the note that said so', async () => {
  const scheduled: unknown[] = []
  const done = Promise.withResolvers<null>()
  let lent = 0
  let begun = 0
  start(
    () => {
      begun++
      return done.promise
    },
    undefined,
    {
      claim: async () => (lent++ < 2 ? [work] : []),
      schedule: async one => void scheduled.push(one),
    },
  )
  await expect.poll(() => scheduled.length).toBe(1)
  expect(scheduled).toEqual([expect.objectContaining({ kind: 'case', key: 'c1' })])
  expect(begun).toBe(1)
  done.resolve(null)
})
