import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Effect } from '../../src/core/outcome.ts'
import { createEngine } from '../../src/shell/engine.ts'
import { type Forge, type Job, type Store, type TrackingSnapshot, Wait } from '../../src/shell/ports.ts'
import { empty } from '../store/empty.ts'
import { advisory, alice, bob, context, coordination, mallory, rae, start } from '../support/one-case.ts'
import { embedded, type OpenStore } from '../support/stores.ts'

const log = Object.fromEntries(
  ['debug', 'info', 'warn', 'error', 'fatal'].map(level => [level, () => undefined]),
)
const hour = 3_600_000
const snapshot: TrackingSnapshot = {
  ...{ title: '', body: '', state: 'open', labels: [], assignees: [], updatedAt: '' },
}

let open: OpenStore
let now: number
/** What the engine asked of the store, and what was performed at GitHub, in order. */
let asked: string[]
let performed: { readonly kind: string; readonly attempts: number }[]
/** Runs while an effect is performed. */
let during: (job: Job, kind: string) => unknown
/** Runs while the tracking issue is written. */
let reconciling: (job: Job) => Promise<void>
let id: string
/** Who is listed under `coordinators`. */
let people: readonly (typeof alice)[]

beforeAll(async () => {
  open = await embedded.open()
}, 60_000)
afterAll(async () => open?.close())

/** The engine with a GitHub that agrees to everything. */
function anEngine() {
  const counted = Object.entries(open.store).map(([name, method]) => [
    name,
    (...given: readonly unknown[]) => {
      asked.push(name)
      return (method as (...args: readonly unknown[]) => unknown)(...given)
    },
  ])
  const forge: Forge = {
    async perform(job, { effect, attempts }) {
      performed.push({ kind: effect.kind, attempts })
      await during(job, effect.kind)
      if (effect.kind === 'openTrackingIssue')
        return { result: { kind: 'opened', repository: coordination, number: 1 }, snapshot }
      if (effect.kind === 'tellReporter') return { result: { kind: 'posted', at: new Date(now) } }
      return { result: { kind: 'done' } }
    },
    async reconcile(job, begin) {
      await begin()
      await reconciling(job)
      return { ...job.snapshot, body: `${job.case.seq} facts` }
    },
  }
  return createEngine({
    store: Object.fromEntries(counted) as unknown as Store,
    guide: {
      of: async () => ({ ...context(), people }),
      lastOf: async () => ({ ...context(), people }),
      channel: async () => null,
      find: async () => null,
      isRoom: async () => true,
    },
    forge,
    clock: { now: () => new Date(now) },
    log: log as never,
    wake: () => undefined,
    outage: { explains: async () => false },
  })
}

beforeEach(async () => {
  await empty(open.database.db)
  now = start.getTime()
  asked = []
  performed = []
  during = () => undefined
  reconciling = async () => undefined
  people = [alice]
  const report = { source: advisory, reporter: rae, filedAt: start, via: 'webhook', state: 'triage' } as const
  const engine = anEngine()
  id = await engine.receive(7, report)
  await engine.advance(id)
  expect((await open.store.load(id))?.pending).toEqual([])
  asked = []
  performed = []
})

const kinds = async () => (await open.store.facts(id)).map(({ kind }) => kind)

test('tells what is due by one saving before and one after, and looks for nothing that was never begun', async () => {
  now += 37 * hour
  const next = await anEngine().advance(id)
  expect(performed).toEqual([{ kind: 'tellCoordinators', attempts: 0 }])
  expect(asked).toEqual(['load', 'save', 'save', 'keepSnapshot'])
  expect(next).toBeInstanceOf(Date)
  expect(Number(next)).toBeGreaterThan(now)
  expect((await kinds()).slice(-2)).toEqual(['reminded', 'effectDone'])
  expect((await open.store.load(id))?.snapshot?.body).toBe(`${(await kinds()).length} facts`)
})

test('says that an effect was put off, so that the case keeps its place among those that wait as well', async () => {
  now += 37 * hour
  const until = new Date(now + 60_000)
  during = async () => {
    throw new Wait(until)
  }
  expect(await anEngine().advance(id)).toEqual(new Wait(until))
  // Nothing of it is due before: the same again.
  expect(await anEngine().advance(id)).toEqual(new Wait(until))
  during = async () => undefined
  now = until.getTime()
  expect(await anEngine().advance(id)).toBeInstanceOf(Date)
  expect(performed.map(({ kind }) => kind)).toEqual(['tellCoordinators', 'tellCoordinators'])
})

test('has the tracking issue unsure while it writes it, whatever was seen of it while an effect was performed', async () => {
  now += 37 * hour
  const labels = ['seen meanwhile']
  during = () => open.store.keepSnapshot(id, { ...snapshot, labels })
  let before: unknown[] = []
  reconciling = async job => {
    before = [job.snapshot, await open.store.snapshot(id)]
    throw new Error('killed')
  }
  await expect(anEngine().advance(id)).rejects.toThrow('killed')
  expect(before).toEqual([
    { ...snapshot, labels },
    { ...snapshot, labels, unsure: true },
  ])
  reconciling = async job => {
    before = [job.snapshot]
  }
  await anEngine().advance(id)
  expect(before).toEqual([{ ...snapshot, labels, unsure: true }])
})

test('hands the cases of whoever left to those who have the fewest, each counted with those handed over before', async () => {
  people = [alice, bob, mallory]
  const engine = anEngine()
  const ids = [id]
  for (let n = 2; n < 10; n++) {
    const source = { ...advisory, ghsa: `GHSA-cccc-${n}333-4444` }
    now += 1000
    ids.push(
      await engine.receive(7, { source, reporter: rae, filedAt: start, via: 'webhook', state: 'triage' }),
    )
  }
  const shares = async () => {
    const rows = await Promise.all(ids.map(one => open.store.row(one)))
    return people.map(person => rows.filter(row => row?.coordinator === person.id).length)
  }
  expect(await shares()).toEqual([3, 3, 3])
  people = [alice, bob]
  await Promise.all(ids.map(one => engine.advance(one)))
  expect((await shares()).toSorted()).toEqual([4, 5])
})

test('reads a case and saves nothing where nothing is due', async () => {
  now += hour
  await anEngine().advance(id)
  expect(asked.filter(name => name !== 'keepSnapshot')).toEqual(['load'])
})

test('has begun on record what it is about to send, so that whoever comes after a crash looks for it', async () => {
  now += 37 * hour
  during = () => {
    throw new Error('killed')
  }
  await anEngine().advance(id)
  const loaded = await open.store.load(id)
  expect(loaded?.pending).toMatchObject([{ attempts: 1 }])
  // What was on its way may still arrive.
  now = (loaded?.pending[0]?.notBefore.getTime() ?? 0) - 1
  during = () => undefined
  performed = []
  await anEngine().advance(id)
  expect(performed).toEqual([])
  now += 1
  await anEngine().advance(id)
  expect(performed).toEqual([{ kind: 'tellCoordinators', attempts: 1 }])
})

test('puts an outcome beside what others put on the record meanwhile', async () => {
  now += 37 * hour
  const other = anEngine()
  during = async () => {
    await other.change(id, alice, draft => {
      draft.record({ kind: 'commandsRead', comment: 9, ran: ['help'] })
    })
  }
  await anEngine().advance(id)
  expect((await kinds()).slice(-3)).toEqual(['reminded', 'commandsRead', 'effectDone'])
  expect(asked).toContain('transaction')
})

test('records an outcome once, whoever else took the work over', async () => {
  const before = (await kinds()).length
  now += 37 * hour
  const other = anEngine()
  let first = true
  during = async () => {
    if (!first) return
    first = false
    // So long that it counts as dead.
    now += 10_000
    await other.advance(id)
  }
  await anEngine().advance(id)
  expect(performed.map(({ attempts }) => attempts)).toEqual([0, 1])
  expect((await kinds()).slice(before)).toEqual(['reminded', 'effectDone'])
})

test('prepares the fixes of several mirrors side by side, what one mirror is asked for in turn', async () => {
  const fix = (name: string, line: string): Effect => ({
    ...{ kind: 'prepareFixes', repository: `acme/${name}`, mirror: `acme/${name}-private`, lines: [line] },
    ...{ coordinators: [], readers: [] },
  })
  const engine = anEngine()
  await engine.change(id, alice, draft => {
    draft.record({ kind: 'fixAsked' })
    for (const line of ['main', 'release/1.x'])
      for (const name of ['engine', 'api', 'tools']) draft.effect(fix(name, line))
  })
  let under = 0
  const most: number[] = []
  let free: () => void = () => undefined
  during = async (_, kind) => {
    if (kind !== 'prepareFixes') return
    under++
    most.push(under)
    // None of three ends before all have begun: one after the other this would wait for ever.
    if (under === 3) free()
    else await new Promise<void>(go => (free = chain(free, go)))
    under--
  }
  await engine.advance(id)
  expect(most).toEqual([1, 2, 3, 1, 2, 3])
  expect(performed.filter(({ kind }) => kind === 'prepareFixes')).toHaveLength(6)
})

const chain = (first: () => void, then: () => void) => () => {
  first()
  then()
}
