import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/shell/ports.ts'
import type { Home, OpenStore } from '../support/stores.ts'
import { empty } from './empty.ts'

/** A piece of work as the model has it; instants are seconds. */
type Row = {
  due: number
  since: number | null
  attempts: number
  worker: string | null
  until: number
  again: number | null
}

const at = (seconds: number): Date => new Date(Date.UTC(2026, 0, 1) + seconds * 1000)
/** Of a key's installation: a, b, c are of the first, d and e of the second, f of none. */
const installationOf = (key: string) => ({ a: 1, b: 1, c: 1, d: 2, e: 2 })[key] ?? null

const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const worker = fc.constantFrom('left', 'right')
const few = fc.integer({ min: 1, max: 3 })
const instant = fc.integer({ min: 0, max: 30 })
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('schedule' as const), key, due: instant }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('claim' as const), worker, limit: few, share: few, lease: few }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('release' as const),
      worker,
      key,
      due: fc.oneof(fc.option(instant), fc.constant('as it was' as const)),
      attempts: few,
      putOff: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('extend' as const), worker, key, lease: few }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('free' as const), worker: fc.option(worker) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: few }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** The queue and a simple picture of it, taken through the same steps. */
class Pair {
  readonly rows = new Map<string, Row>()
  readonly store: Store
  now = 5
  constructor(store: Store) {
    this.store = store
  }

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case 'wait':
        this.now += step.seconds
        return
      case 'schedule':
        return this.schedule(step.key, step.due)
      case 'claim':
        return this.claim(step.worker, step.limit, step.share, this.now + step.lease)
      case 'release':
        return this.release(step.worker, step.key, step.due, step.attempts, step.putOff)
      case 'extend':
        return this.extend(step.worker, step.key, this.now + step.lease)
      case 'free':
        for (const row of this.rows.values())
          if (step.worker === null || row.worker === step.worker) free(row)
        return this.store.releaseAll(step.worker)
    }
  }

  async schedule(key: string, due: number): Promise<void> {
    await this.store.schedule({ kind: 'case', key, installation: installationOf(key), dueAt: at(due) })
    const row = this.rows.get(key)
    if (row === undefined)
      this.rows.set(key, { due, since: null, attempts: 0, worker: null, until: 0, again: null })
    else if (row.worker === null) row.due = Math.min(row.due, due)
    else row.again = Math.min(row.again ?? due, due)
  }

  /** The turns that a claim must give: of each installation the first that its share leaves, of these the first. */
  expected(limit: number, share: number): readonly number[] {
    const places = Map.groupBy(this.rows, ([key]) => installationOf(key))
    const open = [...places.values()].flatMap(rows => {
      const held = rows.filter(([, row]) => row.worker !== null).length
      const due = rows.map(([, row]) => row).filter(row => row.worker === null && row.due <= this.now)
      return sorted(due.map(turn)).slice(0, Math.max(0, share - held))
    })
    return sorted(open).slice(0, limit)
  }

  async claim(worker: string, limit: number, share: number, until: number): Promise<void> {
    const options = { now: at(this.now), worker, limit, perInstallation: share, leaseUntil: at(until) }
    const works = await this.store.claim(options)
    for (const row of this.rows.values()) if (row.worker !== null && row.until <= this.now) free(row)
    const expected = this.expected(limit, share)
    for (const work of works) {
      const row = this.rows.get(work.key)
      expect(row?.worker, 'leased to nobody else').toBeNull()
      expect(work).toEqual({
        kind: 'case',
        key: work.key,
        installation: installationOf(work.key),
        attempts: row!.attempts,
      })
      Object.assign(row!, { worker, until })
    }
    expect(works.map(work => turn(this.rows.get(work.key)!))).toEqual(expected)
  }

  async release(
    worker: string,
    key: string,
    due: number | null | 'as it was',
    attempts: number,
    putOff: boolean,
  ): Promise<void> {
    const work = { kind: 'case', key, installation: installationOf(key), attempts: 0 } as const
    const then = due === 'as it was' ? due : { dueAt: due === null ? null : at(due), attempts, putOff }
    await this.store.release(worker, work, then)
    const row = this.rows.get(key)
    if (row?.worker !== worker) return
    if (due === 'as it was') {
      free(row)
      return
    }
    if (due === null && row.again === null) this.rows.delete(key)
    else
      Object.assign(row, {
        due: Math.min(due ?? Infinity, row.again ?? Infinity),
        since: putOff ? (row.since ?? row.due) : null,
        attempts,
        worker: null,
        again: null,
      })
  }

  async extend(worker: string, key: string, until: number): Promise<void> {
    const work = { kind: 'case', key, installation: installationOf(key), attempts: 0 } as const
    const kept = await this.store.extend(worker, [work], at(until))
    const row = this.rows.get(key)
    expect(kept).toEqual(row?.worker === worker ? [work] : [])
    if (row?.worker === worker) row.until = until
  }

  /** What is left when everything is due and free. */
  async drain(): Promise<readonly string[]> {
    await this.store.releaseAll(null)
    const options = { now: at(1000), worker: 'last', limit: 100, perInstallation: 100, leaseUntil: at(2000) }
    return (await this.store.claim(options)).map(work => work.key).toSorted()
  }
}

/** A row's place in the queue, as one number: its instant, and then since when it waits. */
const turn = ({ due, since }: Row): number => due * 1000 + (since ?? due)
const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)
const free = (row: Row) =>
  Object.assign(row, { due: Math.min(row.due, row.again ?? Infinity), worker: null, again: null })

/** The queue against the model, whatever happens in whatever order. */
export function queueModel(home: Home): void {
  describe(`the queue against a model, ${home.name}`, () => {
    let open: OpenStore
    beforeAll(async () => {
      open = await home.open()
    }, 60_000)
    afterAll(async () => open?.close())

    test('loses nothing, lends nothing twice, and keeps to turn and share', {
      timeout: 120_000,
    }, async () => {
      const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async steps => {
        await empty(open.database.db)
        const pair = new Pair(open.store)
        for (const one of steps) await pair.take(one)
        expect(await pair.drain()).toEqual([...pair.rows.keys()].toSorted())
      })
      await fc.assert(property, { numRuns: 60 })
    })
  })
}
