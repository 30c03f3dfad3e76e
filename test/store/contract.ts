import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { wordsFor } from '../../src/core/audience.ts'
import type { Fact } from '../../src/core/case/fact.ts'
import {
  type Append,
  type CaseRow,
  lostTracking,
  polled,
  type Store,
  Taken,
  type Work,
} from '../../src/shell/ports.ts'
import { finishedBefore } from '../../src/store/deliveries.ts'
import type { Home, OpenStore } from '../support/stores.ts'
import { aDelivery, anArrival, at } from './arrival.ts'
import { empty } from './empty.ts'

const aRow = (more: Partial<CaseRow> = {}): CaseRow => ({
  installation: 7,
  repository: 70,
  coordination: 'acme/security',
  coordinator: null,
  assignedAt: null,
  open: true,
  nextDue: null,
  trackingRepository: null,
  trackingNumber: null,
  ...more,
})

const ann = { id: 1, login: 'ann' }
const read = (comment: number): Fact => ({
  kind: 'commandsRead',
  at: at(comment),
  by: ann,
  comment,
  ran: ['help'],
})
const assigned: Fact = { kind: 'coordinatorAssigned', at: at(1.5), by: ann, person: ann, how: 'rotation' }
const words = wordsFor('public', 'canary \u0000 \ud800 "quoted" \\')
const tell = (key: string) =>
  ({ key, lane: 'public', effect: { kind: 'tellPublic', words }, notBefore: at(3) }) as const
const appended = (more: Partial<Append> = {}): Append => ({
  facts: [],
  effects: [],
  row: aRow(),
  ...more,
})

const take = (store: Store, more: Partial<Parameters<Store['claim']>[0]> = {}): Promise<readonly Work[]> =>
  store.claim({ now: at(10), worker: 'one', limit: 100, perInstallation: 100, leaseUntil: at(20), ...more })
const pendingOf = async (store: Store, id: string) => (await store.load(id))?.pending ?? []
const keys = (works: readonly Work[]): readonly string[] => works.map(({ key }) => key)

/** What every home has to do alike. */
export function storeContract(home: Home): void {
  describe(`the store, ${home.name}`, () => {
    let open: OpenStore
    let store: Store
    beforeAll(async () => {
      open = await home.open()
      store = open.store
    }, 60_000)
    afterAll(async () => open?.close())
    beforeEach(async () => empty(open.database.db))

    describe('deliveries', () => {
      test('are kept whole and queued together', async () => {
        expect(await store.keepDelivery(anArrival('a'))).toBe('new')
        expect(await store.readDelivery('a')).toEqual(aDelivery('a'))
        expect(await take(store)).toEqual([{ kind: 'delivery', key: 'a', installation: 7, attempts: 0 }])
        expect(await store.readDelivery('b')).toBeNull()
      })

      test('may name no action, installation or repository', async () => {
        const bare = { action: null, installation: null, repository: null }
        await store.keepDelivery(anArrival('a', bare))
        expect(await store.readDelivery('a')).toEqual(aDelivery('a', bare))
        expect(await take(store)).toEqual([{ kind: 'delivery', key: 'a', installation: null, attempts: 0 }])
      })

      test('are queued again until they are worked off', async () => {
        await store.keepDelivery(anArrival('a'))
        const [work] = await take(store)
        await store.release('one', work!, { dueAt: null, attempts: 0 })
        expect(await store.keepDelivery(anArrival('a', { receivedAt: at(5) }))).toBe('again')
        expect(keys(await take(store))).toEqual(['a'])
        expect(await store.keepDelivery(anArrival('a', { receivedAt: at(6) }))).toBe('again')
        expect(await store.readDelivery('a')).toEqual(aDelivery('a'))
      })

      test.each(['done', 'ignored'] as const)(
        'that are %s are known and their payload is erased',
        async outcome => {
          await store.keepDelivery(anArrival('a'))
          await store.finishDelivery('a', outcome, at(1))
          expect(await store.readDelivery('a')).toBeNull()
          expect(
            await open.database.db.selectFrom('delivery').select(['payload', 'outcome']).execute(),
          ).toEqual([{ payload: null, outcome }])
          const [work] = await take(store)
          await store.release('one', work!, { dueAt: null, attempts: 0 })
          expect(await store.keepDelivery(anArrival('a'))).toBe('known')
          expect(await take(store)).toEqual([])
        },
      )

      test('that arrive together keep each its own payload', async () => {
        const payloads = ['{}', '{"a":"ü 🐤"}', '"\\ud800"', `"${'é'.repeat(5000)}"`, '', '[1]']
        const given = [...payloads.entries()].map(([n, payload]) => ({ id: `d${n}`, payload }))
        await Promise.all(given.map(({ id, payload }) => store.keepDelivery(anArrival(id, { payload }))))
        const read = await Promise.all(given.map(({ id }) => store.readDelivery(id)))
        expect(read.map(one => one?.payload)).toEqual(payloads)
      })

      test('that arrive together are told apart', async () => {
        await store.keepDelivery(anArrival('old'))
        await store.finishDelivery('old', 'done', at(1))
        const ids = ['a', 'b', 'a', 'old', 'c', 'a']
        const told = await Promise.all(ids.map(id => store.keepDelivery(anArrival(id))))
        expect(told.filter(one => one === 'new')).toHaveLength(3)
        expect(told[3]).toBe('known')
        expect(keys(await take(store)).toSorted()).toEqual(['a', 'b', 'c', 'old'])
      })

      test('worked off together are each so, and none that comes again meanwhile is in their way', async () => {
        const ids = Array.from({ length: 40 }, (_, n) => `d${n}`)
        await Promise.all(ids.map(id => store.keepDelivery(anArrival(id))))
        const read = await Promise.all([...ids, 'unknown'].map(id => store.readDelivery(id)))
        expect(read.map(one => one?.id ?? null)).toEqual([...ids, null])
        const finished = ids.slice(0, 30)
        await Promise.all(
          finished
            .toReversed()
            .flatMap(id => [store.finishDelivery(id, 'done', at(1)), store.keepDelivery(anArrival(id))]),
        )
        await store.finishDelivery('d0', 'ignored', at(2))
        const rows = await open.database.db
          .selectFrom('delivery')
          .select(['id', 'outcome', 'finished_at'])
          .where('outcome', 'is not', null)
          .execute()
        expect(rows.map(({ id }) => id).toSorted()).toEqual(finished.toSorted())
        for (const row of rows) expect(row).toMatchObject({ outcome: 'done', finished_at: at(1) })
      })

      test('that cannot be kept do not take others with them, and are not quoted', async () => {
        const ids = ['first', 'a', 'b']
        const told = await Promise.allSettled(
          ids.map(id => store.keepDelivery(anArrival(id, id === 'a' ? { payload: 'canary\u0000' } : {}))),
        )
        expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
        const { reason } = told[1] as PromiseRejectedResult
        expect(reason.name).toBe('StoreFault')
        expect(everything(reason)).not.toContain('canary')
      })

      test('worked off long ago are forgotten, the oldest first, and then new again', async () => {
        for (const [n, id] of ['b', 'a', 'c', 'd', 'open'].entries()) {
          await store.keepDelivery(anArrival(id))
          if (id !== 'open') await store.finishDelivery(id, 'done', at(10 + n))
        }
        const left = async () =>
          (await open.database.db.selectFrom('delivery').select('id').orderBy('id').execute()).map(
            ({ id }) => id,
          )
        expect(await store.forgetDeliveries(at(13), 2)).toBe(2)
        expect(await left()).toEqual(['c', 'd', 'open'])
        expect(await store.forgetDeliveries(at(13), 2)).toBe(1)
        expect(await store.forgetDeliveries(at(13), 2)).toBe(0)
        expect(await left()).toEqual(['d', 'open'])
        expect(await store.keepDelivery(anArrival('d'))).toBe('known')
        expect(await store.keepDelivery(anArrival('open'))).toBe('again')
        expect(await store.keepDelivery(anArrival('b', { receivedAt: at(99) }))).toBe('new')
        expect(await store.readDelivery('b')).toEqual(aDelivery('b', { receivedAt: at(99) }))
        // Not worked off: never too old.
        expect(await store.forgetDeliveries(at(1e9), 99)).toBe(1)
        expect(await left()).toEqual(['b', 'open'])
      })

      test('worked off long ago are found without looking at the others', async () => {
        const { db } = open.database
        await sql`insert into delivery (id, event, received_at, outcome, finished_at)
          select n::text, 'push', ${at(0)}, 'done', ${at(0)}::timestamptz + n * interval '1 second'
          from generate_series(1, 20000) n`.execute(db)
        await sql`analyze delivery`.execute(db)
        const query = finishedBefore(db, at(100), 500).compile()
        const { rows } = await db.executeQuery<{ 'QUERY PLAN': string }>({
          ...query,
          sql: `explain ${query.sql}`,
        })
        expect(rows.map(row => row['QUERY PLAN']).join('\n')).toContain('delivery_finished')
        expect(await store.forgetDeliveries(at(100), 500)).toBe(99)
      })

      test('of 25 MB are kept', async () => {
        const payload = 'x'.repeat(25_000_000)
        await store.keepDelivery(anArrival('big', { payload }))
        expect((await store.readDelivery('big'))?.payload === payload).toBe(true)
      })
    })

    describe('cases', () => {
      test('are found by source, tracking issue, repository and coordination', async () => {
        await store.createCase(
          'c1',
          'advisory:1',
          appended({ row: aRow({ trackingRepository: 9, trackingNumber: 3 }) }),
        )
        await store.createCase(
          'c2',
          'advisory:2',
          appended({ row: aRow({ repository: 71, coordination: null }) }),
        )
        await store.createCase('c3', 'advisory:3', appended({ row: aRow({ open: false }) }))
        expect(await store.findCase('advisory:2')).toBe('c2')
        expect(await store.findCase('advisory:4')).toBeNull()
        expect(await store.caseOfTracking(9, 3)).toBe('c1')
        expect(await store.caseOfTracking(9, 4)).toBeNull()
        expect([await store.trackedIn(9), await store.trackedIn(3)]).toEqual([['c1'], []])
        expect(await store.openCases({ repository: 70 })).toEqual(['c1'])
        expect(await store.openCases({ coordination: 'acme/security' })).toEqual(['c1'])
      })

      test('keep their row', async () => {
        const full = { coordinator: 2 ** 52, assignedAt: at(1.234), trackingRepository: 9, trackingNumber: 3 }
        await store.createCase('c1', 's', appended())
        expect(await store.row('c1')).toEqual(aRow())
        await store.append('c1', 0, appended({ row: aRow(full) }))
        expect(await store.row('c1')).toEqual(aRow(full))
        expect(await store.row('c2')).toBeNull()
      })

      test('are one to a source, and a transaction outlives the refusal', async () => {
        await store.createCase('c1', 's', appended({ facts: [read(1)] }))
        await expect(store.createCase('c2', 's', appended({ facts: [read(2)] }))).rejects.toThrow(Taken)
        await store.transaction(async tx => {
          await expect(tx.createCase('c3', 's', appended())).rejects.toThrow(Taken)
          await tx.remember('still', 'here')
        })
        expect(await store.recall('still')).toBe('here')
        expect(await store.facts('c1')).toEqual([read(1)])
      })

      test('are one to a source when two are made at once', async () => {
        const made = await Promise.allSettled(
          ['c1', 'c2', 'c3'].map(id => store.createCase(id, 's', appended())),
        )
        expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
        for (const one of made) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(Taken)
      })

      test('give back their facts in order', async () => {
        await store.createCase('c1', 's', appended({ facts: [read(1), assigned] }))
        await store.append('c1', 2, appended({ facts: [read(2)] }))
        expect(await store.facts('c1')).toEqual([read(1), assigned, read(2)])
        expect(await store.facts('none')).toEqual([])
      })

      test.each([0, 1, 3])('refuse facts from %i when 2 is next, and change nothing', async from => {
        await store.createCase('c1', 's', appended({ facts: [read(1), read(2)] }))
        const late = appended({ facts: [assigned], effects: [tell('x')], row: aRow({ open: false }) })
        await expect(store.append('c1', from, late)).rejects.toThrow(/next fact/)
        expect(await store.facts('c1')).toHaveLength(2)
        expect(await pendingOf(store, 'c1')).toEqual([])
        expect((await store.row('c1'))?.open).toBe(true)
      })

      test('take one of two appends that read the same facts', async () => {
        await store.createCase('c1', 's', appended())
        const both = await Promise.allSettled(
          [1, 2].map(comment =>
            store.transaction(async tx => {
              const facts = await tx.facts('c1')
              await tx.append('c1', facts.length, appended({ facts: [read(comment)] }))
            }),
          ),
        )
        // With one connection the second reads after the first has written, and both are right.
        const right = both.filter(({ status }) => status === 'fulfilled').length
        expect(await store.facts('c1')).toHaveLength(right)
        expect(right).toBeGreaterThan(0)
      })

      test('that are locked take every append in turn', async () => {
        await store.createCase('c1', 's', appended())
        await Promise.all(
          Array.from({ length: 8 }, (_, n) =>
            store.transaction(async tx => {
              const facts = await tx.facts('c1', true)
              await tx.append('c1', facts.length, appended({ facts: [read(n)] }))
            }),
          ),
        )
        expect(await store.facts('c1')).toHaveLength(8)
      })

      test('that are known are given again while they stand, and read where they do not', async () => {
        await store.createCase('c1', 's', appended({ facts: [read(1)] }))
        const known = await store.facts('c1')
        expect(await store.transaction(tx => tx.facts('c1', true, known))).toBe(known)
        const seen = await store.transaction(async tx => {
          await tx.facts('c1', true, known)
          await tx.append('c1', 1, appended({ facts: [read(2)] }))
          await tx.append('c1', 2, appended({ facts: [read(3)] }))
          return tx.facts('c1', true, known)
        })
        expect(seen).toHaveLength(3)
        expect(await store.transaction(tx => tx.facts('c1', true, known))).toEqual(seen)
      })

      test('have a record that the database itself only adds to', async () => {
        await store.createCase('c1', 's', appended({ facts: [read(1)] }))
        const { db } = open.database
        await expect(db.updateTable('fact').set({ seq: 5 }).execute()).rejects.toThrow(/only ever added/)
        await expect(db.deleteFrom('fact').execute()).rejects.toThrow(/only ever added/)
        await expect(sql`truncate fact`.execute(db)).rejects.toThrow(/only ever added/)
        await expect(db.deleteFrom('cases').execute()).rejects.toThrow(/foreign key/)
        expect(await store.facts('c1')).toEqual([read(1)])
      })

      test('with a fact of a later version cannot be read, and it is not quoted', async () => {
        await store.createCase('c1', 's', appended())
        const body = JSON.stringify({ kind: 'canary', at: 'canary' })
        await open.database.db
          .insertInto('fact')
          .values({ case_id: 'c1', seq: 0, kind: 'later', at: at(0), body, hash: '' })
          .execute()
        const error = await store.facts('c1').catch(error => error)
        expect(error.message).toMatch(/c1.*fact 0 \(later\)/)
        expect(everything(error)).not.toContain('canary')
      })

      test('remember the tracking issue', async () => {
        const snapshot = {
          title: 'a \u0000',
          body: '',
          state: 'open',
          labels: ['x'],
          assignees: [{ id: 1, login: 'ann' }],
          updatedAt: '2026-01-01T00:00:00Z',
        } as const
        await store.createCase('c1', 's', appended())
        expect(await store.snapshot('c1')).toBeNull()
        await store.keepSnapshot('c1', snapshot)
        expect(await store.snapshot('c1')).toEqual(snapshot)
      })
    })

    describe('cases as they are looked at', () => {
      const again = { kind: 'case', key: 'c1', installation: 7, dueAt: at(5) } as const
      const decided = (more: Partial<Append> = {}) => ({ append: appended(more), again })
      beforeEach(async () => {
        await store.createCase('c1', 's', appended({ facts: [read(1)], effects: [tell('x')] }))
      })
      const loaded = async () => (await store.load('c1'))!

      test('come whole', async () => {
        expect(await loaded()).toEqual({
          row: aRow(),
          facts: [read(1)],
          pending: [{ ...tell('x'), attempts: 0 }],
          snapshot: null,
        })
        expect(await store.load('none')).toBeNull()
      })

      test('take a decision with all that belongs to it', async () => {
        const row = aRow({ coordinator: 1, assignedAt: at(2), nextDue: at(9), trackingNumber: 4 })
        const effects = [tell('b'), tell('a')]
        const snapshot = { title: '\u0000', body: '', state: 'open', labels: [], assignees: [] }
        const saved = await store.save('c1', (await loaded()).facts, {
          ...decided({ facts: [assigned, read(2)], effects, row }),
          settled: { key: 'x', state: 'done' },
          snapshot: { ...snapshot, state: 'open', updatedAt: '' },
        })
        const facts = [read(1), assigned, read(2)]
        expect(saved).toEqual({ facts, snapshot: { ...snapshot, updatedAt: '' } })
        expect(await loaded()).toEqual({
          row,
          facts,
          pending: effects.map(effect => ({ ...effect, attempts: 0 })),
          snapshot: { ...snapshot, updatedAt: '' },
        })
        expect(await take(store)).toMatchObject([{ kind: 'case', key: 'c1', installation: 7 }])
        // What came of it is known as well as what was read, and the record goes on from there.
        expect(await store.transaction(tx => tx.facts('c1', true, saved!.facts))).toBe(saved!.facts)
        const next = await store.save('c1', saved!.facts, decided({ facts: [read(3)] }))
        expect(next).toEqual({ facts: [...facts, read(3)], snapshot: null })
        expect((await store.load('c1'))?.snapshot?.title).toBe('\u0000')
      })

      test('have their tracking issue unsure, as whoever saw it last left it, before it is written', async () => {
        await store.schedule({ kind: 'case', key: 'c1', installation: 7, dueAt: at(1) })
        const seen = {
          title: '\u0000"',
          body: '',
          state: 'open',
          labels: [],
          assignees: [],
          updatedAt: '',
        } as const
        const { facts } = await loaded()
        await store.keepSnapshot('c1', seen)
        const saved = await store.save('c1', facts, {
          ...decided({ facts: [read(2)] }),
          settled: { key: 'x', state: 'done' },
          writing: true,
        })
        expect(saved?.snapshot).toEqual({ ...seen, unsure: true })
        expect((await loaded()).snapshot).toEqual({ ...seen, unsure: true })
        await store.save('c1', saved!.facts, { ...decided({ facts: [read(3)] }), writing: true })
        expect(JSON.stringify(await store.snapshot('c1'))).toBe(JSON.stringify({ unsure: true, ...seen }))
      })

      test('begin what is performed at once', async () => {
        const { facts } = await loaded()
        const begun = { keys: ['a'], until: at(8) }
        await store.save('c1', facts, {
          ...decided({ facts: [read(2)], effects: [tell('b'), tell('a')] }),
          begun,
        })
        expect((await loaded()).pending).toEqual([
          { ...tell('x'), attempts: 0 },
          { ...tell('b'), attempts: 0 },
          { ...tell('a'), attempts: 1, notBefore: at(8) },
        ])
      })

      test('take it from one of several who read the same', async () => {
        const { facts } = await loaded()
        const saved = await Promise.all(
          [2, 3, 4].map(n => store.save('c1', [...facts], decided({ facts: [read(n)] }))),
        )
        // Read by nobody, so that nothing says what they stand on.
        expect(saved).toEqual([null, null, null])
        const both = await Promise.all(
          [2, 3, 4].map(n =>
            store.save('c1', facts, decided({ facts: [read(n)], effects: [tell(`y${n}`)] })),
          ),
        )
        const [winner] = both.filter(one => one !== null)
        expect(both.filter(one => one !== null)).toHaveLength(1)
        expect((await loaded()).facts).toEqual(winner?.facts)
        expect((await loaded()).pending).toHaveLength(2)
        expect(await take(store)).toHaveLength(1)
      })

      test.each([
        ['another appended', (tx: Store) => tx.append('c1', 1, appended({ facts: [read(9)] }))],
        ['its effect was settled', (tx: Store) => tx.settleEffect('c1', 'x', 'refused')],
        [
          'somebody on it was erased',
          () => open.database.db.updateTable('cases').set({ people: '[[-1,"(erased)"]]' }).execute(),
        ],
      ])('save nothing where %s meanwhile', async (_, meanwhile) => {
        const { facts } = await loaded()
        await meanwhile(store)
        const before = await loaded()
        const settled = { key: 'x', state: 'done' } as const
        expect(
          await store.save('c1', facts, {
            ...decided({ facts: [assigned], effects: [tell('y')], row: aRow({ open: false }) }),
            settled,
          }),
        ).toBeNull()
        expect(await loaded()).toEqual(before)
        expect(await take(store)).toEqual([])
        const { rows } = await sql`select state from outbox where key = 'y'`.execute(open.database.db)
        expect(rows).toEqual([])
      })

      test('are due again at once, but not for whoever looks at them', async () => {
        await store.schedule({ kind: 'case', key: 'c1', installation: 7, dueAt: at(1) })
        const [work] = await take(store)
        const saved = await store.save('c1', (await loaded()).facts, {
          append: appended({ facts: [read(2)] }),
          again: { ...again, by: 'one' },
        })
        await store.release('one', work!, { dueAt: at(50), attempts: 0 })
        expect(await take(store)).toEqual([])
        await take(store, { now: at(60), leaseUntil: at(70) })
        await store.save('c1', saved!.facts, {
          append: appended({ facts: [read(3)] }),
          again: { ...again, by: 'two' },
        })
        await store.release('one', work!, { dueAt: at(90), attempts: 0 })
        expect(await take(store, { now: at(61), leaseUntil: at(71) })).toHaveLength(1)
      })
    })

    describe('effects', () => {
      beforeEach(async () => {
        await store.createCase('c1', 's', appended({ effects: [tell('z'), tell('b')] }))
        await store.append('c1', 0, appended({ effects: [tell('a')] }))
      })

      test('wait in the order they were asked for, word for word', async () => {
        const pending = await pendingOf(store, 'c1')
        expect(pending).toEqual(['z', 'b', 'a'].map(key => ({ ...tell(key), attempts: 0 })))
      })

      test('count how often they were begun, and wait until they may', async () => {
        await store.beginEffect('c1', 'b', at(4))
        await store.beginEffect('c1', 'b', at(5))
        expect((await pendingOf(store, 'c1'))[1]).toMatchObject({ attempts: 2, notBefore: at(5) })
        await store.postponeEffect('c1', 'b', at(99))
        expect((await pendingOf(store, 'c1'))[1]).toEqual({
          ...tell('b'),
          attempts: 2,
          notBefore: at(99),
        })
      })

      test.each(['done', 'refused'] as const)(
        'that are %s are gone with their words, their trace stays',
        async state => {
          await store.beginEffect('c1', 'z', at(4))
          expect(await store.settleEffect('c1', 'z', state)).toBe(true)
          expect(await store.settleEffect('c1', 'z', 'done')).toBe(false)
          await store.beginEffect('c1', 'z', at(4))
          expect((await pendingOf(store, 'c1')).map(({ key }) => key)).toEqual(['b', 'a'])
          const rows = await open.database.db
            .selectFrom('outbox')
            .selectAll()
            .where('key', '=', 'z')
            .execute()
          expect(rows).toEqual([
            expect.objectContaining({ effect: null, kind: 'tellPublic', state, attempts: 1 }),
          ])
        },
      )

      test('cannot be asked for twice', async () => {
        await store.settleEffect('c1', 'z', 'done')
        await expect(store.append('c1', 0, appended({ effects: [tell('z')] }))).rejects.toThrow(/23505/)
      })
    })

    describe('loads', () => {
      test('count open cases and the last assignment, in one coordination', async () => {
        const given = (id: string, row: Partial<CaseRow>) =>
          store.createCase(id, id, appended({ row: aRow(row) }))
        await given('c1', { coordinator: 1, assignedAt: at(1) })
        await given('c2', { coordinator: 1, assignedAt: at(2) })
        await given('c3', { coordinator: 2, assignedAt: at(9), open: false })
        await given('c4', {})
        await given('c5', { coordinator: 1, assignedAt: at(8), coordination: 'other/security' })
        expect(await store.loads('acme/security')).toEqual([
          { coordinator: 1, open: 2, lastAssignedAt: at(2) },
          { coordinator: 2, open: 0, lastAssignedAt: at(9) },
        ])
        expect(await store.loads('nobody/security')).toEqual([])
      })

      test('are looked at by one assignment at a time', async () => {
        const assign = (id: string) =>
          store.transaction(async tx => {
            const taken = (await tx.loads('acme/security')).map(({ coordinator }) => coordinator)
            const coordinator = [1, 2, 3, 4, 5, 6].find(person => !taken.includes(person))!
            await tx.createCase(id, id, appended({ row: aRow({ coordinator, assignedAt: at(1) }) }))
          })
        await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(assign))
        expect((await store.loads('acme/security')).map(({ open }) => open)).toEqual([1, 1, 1, 1, 1, 1])
      })
    })

    describe('a turn', () => {
      test('is had by one transaction at a time, and by those of another name beside it', async () => {
        const seen: string[] = []
        const settle = (id: string, other: string) =>
          store.transaction(async tx => {
            await tx.inTurn('duplicates acme/security')
            if ((await tx.recall(other)) !== null) return
            await tx.remember(id, true)
            seen.push(id)
          })
        await Promise.all([settle('a', 'b'), settle('b', 'a'), settle('a', 'b'), settle('b', 'a')])
        expect(new Set(seen).size).toBe(1)
        await Promise.all(['x', 'y'].map(name => store.transaction(tx => tx.inTurn(name))))
      })
    })

    describe('transactions', () => {
      test('keep everything or nothing, and hand on what was thrown', async () => {
        const mine = new TypeError('mine')
        const failing = store.transaction(async tx => {
          await tx.remember('a', 1)
          await tx.schedule({ kind: 'case', key: 'c', installation: 1, dueAt: at(0) })
          await tx.createCase('c1', 's', appended({ facts: [read(1)], effects: [tell('x')] }))
          throw mine
        })
        await expect(failing).rejects.toBe(mine)
        expect([await store.recall('a'), await store.findCase('s'), await take(store)]).toEqual([
          null,
          null,
          [],
        ])
        expect(await store.transaction(tx => tx.remember('a', 1).then(() => 'result'))).toBe('result')
        expect(await store.recall('a')).toBe(1)
      })

      test('are not committed when a statement failed inside, even if nobody minded', async () => {
        await store.createCase('c1', 's', appended({ effects: [tell('x')] }))
        const careless = store.transaction(async tx => {
          await tx.remember('a', 1)
          await tx.append('c1', 0, appended({ effects: [tell('x')] })).catch(() => {})
        })
        await expect(careless).rejects.toThrow()
        expect(await store.recall('a')).toBeNull()
      })

      test('say at once when the store itself is used inside', async () => {
        await expect(store.transaction(() => store.recall('a'))).rejects.toThrow(/Inside a transaction/)
        await expect(store.transaction(() => store.keepDelivery(anArrival('a')))).rejects.toThrow(/Inside/)
        await expect(store.transaction(() => store.transaction(async () => {}))).rejects.toThrow(/inside/)
        expect(await store.recall('a')).toBeNull()
      })

      test('make others wait, not fail', async () => {
        const seen: string[] = []
        const begun = Promise.withResolvers<void>()
        const slow = store.transaction(async tx => {
          await tx.remember('a', 1)
          begun.resolve()
          await new Promise(resolve => setTimeout(resolve, 50))
          seen.push('slow')
        })
        await begun.promise
        await Promise.all([slow, store.remember('a', 2).then(() => seen.push('other'))])
        expect(seen).toEqual(['slow', 'other'])
        expect(await store.recall('a')).toBe(2)
      })
    })

    describe('memory', () => {
      test.each([0, '', 'text', false, [1, [2]], { a: { b: 'ü\u0000' } }])('keeps %j', async value => {
        await store.remember('key', { other: true })
        await store.remember('key', value)
        expect(await store.recall('key')).toEqual(value)
        await store.remember('key', null)
        expect(await store.recall('key')).toBeNull()
      })

      test('is found by prefix, whatever is in it', async () => {
        for (const key of ['poll:1', 'poll:2', 'pole', 'p%', 'p_x']) await store.remember(key, key)
        expect(await store.recallAll('poll:')).toEqual(
          new Map([
            ['poll:1', 'poll:1'],
            ['poll:2', 'poll:2'],
          ]),
        )
        expect([...(await store.recallAll('p%')).keys()]).toEqual(['p%'])
        expect((await store.recallAll('')).size).toBe(5)
      })
    })

    describe('the queue', () => {
      const schedule = (key: string, due: number, installation: number | null = 1) =>
        store.schedule({ kind: 'case', key, installation, dueAt: at(due) })
      const work = (key: string, attempts = 0): Work => ({ kind: 'case', key, installation: 1, attempts })
      const again = (due: number | null, attempts = 0) => ({ dueAt: due === null ? null : at(due), attempts })

      test('leases what is due, the longest due first, once', async () => {
        await schedule('late', 3)
        await schedule('early', 1)
        await schedule('future', 11)
        await schedule('now', 10)
        expect(keys(await take(store, { limit: 2 }))).toEqual(['early', 'late'])
        expect(keys(await take(store, { worker: 'two' }))).toEqual(['now'])
        expect(keys(await take(store, { limit: 0 }))).toEqual([])
      })

      test('keeps what a limit put off to one instant in its order, before what is new then', async () => {
        for (let n = 0; n < 9; n++) await schedule(`k${n}`, n)
        await schedule('new', 20)
        const putOff = async (works: readonly Work[], until: number) => {
          for (const one of works.toReversed())
            await store.release('one', one, { ...again(until), putOff: true })
        }
        const later = (instant: number) => take(store, { now: at(instant), leaseUntil: at(instant + 9) })
        const first = await later(10)
        await putOff(first, 20)
        const second = await later(20)
        expect(keys(second)).toEqual([...keys(first), 'new'])
        // The next limit as well; what was done counts from when it is due.
        await store.release('one', second[0]!, again(30))
        await putOff(second.slice(1), 30)
        expect(keys(await later(30))).toEqual([...keys(first).slice(1), 'new', 'k0'])
      })

      test('gives an installation no more than its share, leased work included', async () => {
        for (let n = 0; n < 10; n++) await schedule(`busy${n}`, n / 10, 1)
        await schedule('quiet', 9, 2)
        await schedule('none1', 8, null)
        await schedule('none2', 8.5, null)
        const first = await take(store, { perInstallation: 1 })
        expect(keys(first)).toEqual(['busy0', 'none1', 'quiet'])
        expect(keys(await take(store, { perInstallation: 2 }))).toEqual(['busy1', 'none2'])
        expect(keys(await take(store, { perInstallation: 2 }))).toEqual([])
        await store.release('one', first[0]!, again(null))
        expect(keys(await take(store, { perInstallation: 2, limit: 1 }))).toEqual(['busy2'])
      })

      test('lends nothing twice to workers who ask at once', async () => {
        for (let n = 0; n < 30; n++) await schedule(`k${n}`, 1, n % 3)
        const claims = Array.from({ length: 6 }, (_, n) =>
          take(store, { worker: `w${n}`, limit: 4, perInstallation: 5 }),
        )
        const got = (await Promise.all(claims)).flat()
        expect(new Set(keys(got)).size).toBe(got.length)
        // 3 installations, 5 each: what one asks for too much of another's share is nobody's.
        expect(got).toHaveLength(15)
      })

      test('has enough for all who ask at once', async () => {
        for (let n = 0; n < 30; n++) await schedule(`k${n}`, n / 30, n)
        // With connections that are open already, so that they truly ask at once.
        await Promise.all(Array.from({ length: 6 }, () => store.recall('nothing')))
        const claims = Array.from({ length: 6 }, (_, n) => take(store, { worker: `w${n}`, limit: 5 }))
        expect((await Promise.all(claims)).map(works => works.length)).toEqual([5, 5, 5, 5, 5, 5])
      })

      test('hands a lease that ran out to whoever asks', async () => {
        await schedule('a', 1)
        await take(store, { leaseUntil: at(20) })
        expect(await take(store, { worker: 'two', now: at(19.999) })).toEqual([])
        expect(keys(await take(store, { worker: 'two', now: at(20), leaseUntil: at(40) }))).toEqual(['a'])
        await store.release('one', work('a'), again(null))
        expect(await store.extend('one', [work('a')], at(99))).toEqual([])
        expect(await store.extend('two', [work('a'), work('b')], at(60))).toEqual([work('a')])
        expect(await take(store, { now: at(59) })).toEqual([])
        expect(keys(await take(store, { now: at(60) }))).toEqual(['a'])
      })

      test('extends nothing for nobody', async () => {
        expect(await store.extend('one', [], at(1))).toEqual([])
      })

      test('is given back for later with its failures counted, or for good', async () => {
        await schedule('a', 1)
        await take(store)
        await store.release('one', work('a'), again(30, 2))
        expect(await take(store, { now: at(29) })).toEqual([])
        expect(await take(store, { now: at(30) })).toEqual([work('a', 2)])
        await store.release('one', work('a', 2), again(null))
        await store.release('one', work('a', 2), again(1))
        expect(await take(store, { now: at(99) })).toEqual([])
      })

      test('finished together is gone, but for what was asked for meanwhile and what is in other hands', async () => {
        for (const key of ['a', 'b', 'c', 'd']) await schedule(key, 1)
        await take(store, { limit: 3, leaseUntil: at(20) })
        await take(store, { worker: 'two' })
        await schedule('b', 15)
        await Promise.all(['d', 'c', 'b', 'a'].map(key => store.release('one', work(key), again(null))))
        expect(keys(await take(store, { worker: 'three', now: at(14) }))).toEqual([])
        expect(keys(await take(store, { worker: 'three', now: at(15) }))).toEqual(['b'])
        expect(await store.extend('two', [work('d')], at(99))).toEqual([work('d')])
      })

      test('is given back as it was: in its place, with its failures, or earlier where that was asked', async () => {
        for (const key of ['a', 'b']) await schedule(key, key === 'a' ? 1 : 2)
        await take(store, { limit: 1 })
        await store.release('one', work('a'), again(1, 3))
        const [first] = await take(store, { limit: 1 })
        await store.release('two', first!, 'as it was')
        expect(keys(await take(store, { worker: 'two' })), 'of others: nothing').toEqual(['b'])
        await store.release('one', first!, 'as it was')
        await store.release('two', work('b'), 'as it was')
        expect(await take(store, { limit: 1 })).toEqual([work('a', 3)])
        await schedule('a', 0.5)
        await store.release('one', first!, 'as it was')
        expect(await take(store, { now: at(0.5) })).toEqual([work('a', 3)])
      })

      test('pulls earlier, never later', async () => {
        await schedule('a', 5)
        await schedule('a', 9)
        expect(keys(await take(store, { now: at(5), limit: 1 }))).toEqual(['a'])
        await store.release('one', work('a'), again(9))
        await schedule('a', 6)
        expect(keys(await take(store, { now: at(6) }))).toEqual(['a'])
      })

      test.each([
        ['removed', null, 15, 15],
        ['given back for later', 30, 15, 15],
        ['given back for earlier', 12, 15, 12],
      ])('loses no poke that came while the work was leased: %s', async (_, due, poked, then) => {
        await schedule('a', 1)
        await take(store)
        await schedule('a', 17)
        await schedule('a', poked)
        expect(await take(store, { worker: 'two', now: at(16) })).toEqual([])
        await store.release('one', work('a'), again(due, 1))
        expect(await take(store, { now: at(then - 0.001) })).toEqual([])
        expect(keys(await take(store, { now: at(then) }))).toEqual(['a'])
        await store.release('one', work('a'), again(null))
        expect(await take(store, { now: at(99) })).toEqual([])
      })

      test('is not due again by whoever has it in hand and looks once more', async () => {
        const byOne = { kind: 'case', key: 'a', installation: 1, dueAt: at(2), by: 'one' } as const
        await schedule('a', 1)
        await take(store)
        await store.schedule(byOne)
        await store.release('one', work('a'), again(30))
        expect(await take(store, { now: at(29), leaseUntil: at(40) })).toEqual([])
        expect(keys(await take(store, { worker: 'two', now: at(30), leaseUntil: at(40) }))).toEqual(['a'])
        // In other hands by now: these look again.
        await store.schedule(byOne)
        await store.release('two', work('a'), again(null))
        await take(store, { now: at(31) })
        // What others asked for meanwhile stays asked for.
        await schedule('a', 32)
        await store.schedule(byOne)
        await store.release('one', work('a'), again(null))
        expect(keys(await take(store, { now: at(32) }))).toEqual(['a'])
      })

      test('learns the installation later, and never forgets it', async () => {
        await schedule('a', 5, null)
        await schedule('a', 6, 3)
        await schedule('a', 7, null)
        expect((await take(store))[0]?.installation).toBe(3)
      })

      test('keeps kinds apart', async () => {
        for (const kind of ['case', 'poll', 'app', 'delivery'] as const)
          await store.schedule({ kind, key: 'same', installation: 1, dueAt: at(1) })
        const got = await take(store)
        expect(got.map(({ kind }) => kind).toSorted()).toEqual(['app', 'case', 'delivery', 'poll'])
        await store.release('one', got.find(({ kind }) => kind === 'poll')!, again(null))
        await store.releaseAll(null)
        expect(await take(store)).toHaveLength(3)
      })

      test('brings back what a clock that was set back had put off, but for the clocks of cases', async () => {
        await store.createCase('waits', 's', appended({ effects: [tell('soon'), tell('far')] }))
        await store.createCase('idle', 't', appended())
        await store.postponeEffect('waits', 'soon', at(600))
        await store.postponeEffect('waits', 'far', at(90_000))
        for (const key of ['waits', 'idle']) await schedule(key, 90_000)
        for (const kind of ['poll', 'app'] as const)
          await store.schedule({ kind, key: kind, installation: null, dueAt: at(90_000) })
        await store.schedule({ kind: 'poll', key: 'held', installation: null, dueAt: at(1) })
        await take(store, { now: at(10) })
        await store.clockSetBack(at(10))
        expect(keys(await take(store, { now: at(10) })).toSorted()).toEqual(['app', 'poll', 'waits'])
        expect((await pendingOf(store, 'waits')).map(({ notBefore }) => notBefore)).toEqual([at(600), at(10)])
      })

      test('gives cases of a repository, and their work, to the installation that it belongs to now', async () => {
        await store.createCase('here', 's', appended({ row: aRow({ repository: 7, installation: 1 }) }))
        await store.createCase('there', 't', appended({ row: aRow({ repository: 8, installation: 1 }) }))
        for (const key of ['here', 'there']) await schedule(key, 1)
        await store.schedule({ kind: 'poll', key: 'here', installation: 1, dueAt: at(1) })
        expect(await store.rehome(7, 2)).toEqual(['here'])
        expect(await store.rehome(7, 2)).toEqual([])
        // By who had read it before.
        const { installation, ...row } = aRow({ repository: 7, installation: 1, coordinator: 5 })
        await store.append('here', 0, appended({ row: { ...row, installation } }))
        expect(await store.row('here')).toEqual({ ...row, installation: 2 })
        expect((await store.row('there'))?.installation).toBe(1)
        const homes = (await take(store)).map(
          ({ kind, key, installation }) => `${kind} ${key} ${installation}`,
        )
        expect(homes.toSorted()).toEqual(['case here 2', 'case there 1', 'poll here 1'])
      })

      test('brings back at a start what is put off for longer than anything is, and leaves the rest in its place', async () => {
        await store.createCase('waits', 's', appended({ effects: [tell('soon'), tell('far')] }))
        await store.createCase('idle', 't', appended())
        await store.postponeEffect('waits', 'soon', at(3600))
        await store.postponeEffect('waits', 'far', at(90_000))
        for (const key of ['waits', 'idle']) await schedule(key, 90_000)
        for (const [key, due] of Object.entries({ early: 3610, late: 3611 }))
          await store.schedule({ kind: 'poll', key, installation: null, dueAt: at(due) })
        await store.clockSetBack(at(10), 3_600_000)
        expect(keys(await take(store, { now: at(10) })).toSorted()).toEqual(['late', 'waits'])
        expect((await pendingOf(store, 'waits')).map(({ notBefore }) => notBefore)).toEqual([
          at(3600),
          at(10),
        ])
      })

      test('frees leases by the start of a name, or all', async () => {
        for (const key of ['a', 'b', 'c']) await schedule(key, 1)
        expect(await store.workers()).toEqual([])
        for (const worker of ['host%/1', 'host%/2', 'hostX/1']) await take(store, { worker, limit: 1 })
        expect((await store.workers()).toSorted()).toEqual(['host%/1', 'host%/2', 'hostX/1'])
        await store.releaseAll('host%/')
        expect(await take(store, { worker: 'next', limit: 9 })).toHaveLength(2)
        await schedule('a', 0)
        await store.releaseAll(null)
        expect(keys(await take(store))).toEqual(expect.arrayContaining(['a', 'b', 'c']))
      })
    })

    test('counts what is open, due and pending', async () => {
      expect(await store.counts(at(0))).toEqual({
        openCases: 0,
        due: { delivery: 0, case: 0, review: 0, poll: 0, app: 0 },
        oldestDueSeconds: 0,
        oldestDeliverySeconds: 0,
        inHand: 0,
        pendingEffects: 0,
        oldestEffectSeconds: 0,
        nextDueAt: null,
        overdueCases: 0,
        unreachableCases: 0,
        lastPollAt: null,
      })
      await store.createCase(
        'c1',
        's1',
        appended({ facts: [read(1)], effects: [tell('x'), tell('0/1')], row: aRow({ nextDue: at(9) }) }),
      )
      await store.createCase('c3', 's3', appended({ row: aRow({ nextDue: at(11) }) }))
      await store.createCase('c4', 's4', appended({ row: aRow({ nextDue: at(8), open: false }) }))
      await store.remember(polled, at(5).toISOString())
      for (const id of ['c1', 'c4']) await store.remember(lostTracking(id), { since: at(2).toISOString() })
      await store.createCase('c2', 's2', appended({ row: aRow({ open: false }) }))
      await store.settleEffect('c1', 'x', 'done')
      await store.keepDelivery(anArrival('a', { receivedAt: at(4) }))
      await take(store, { limit: 1, leaseUntil: at(60) })
      await store.schedule({ kind: 'case', key: 'c1', installation: 7, dueAt: at(7.5) })
      await store.schedule({ kind: 'case', key: 'c2', installation: 7, dueAt: at(11) })
      expect(await store.counts(at(10))).toEqual({
        openCases: 2,
        due: { delivery: 0, case: 1, review: 0, poll: 0, app: 0 },
        inHand: 1,
        oldestDueSeconds: 2.5,
        oldestDeliverySeconds: 6,
        pendingEffects: 1,
        oldestEffectSeconds: 9,
        nextDueAt: at(11),
        overdueCases: 1,
        unreachableCases: 1,
        lastPollAt: at(5),
      })
      expect((await store.counts(at(60))).due.delivery).toBe(1)
    })

    test('is as it was after a stop and a start', async () => {
      await store.keepDelivery(anArrival('a'))
      await store.createCase('c1', 's', appended({ facts: [read(1)], effects: [tell('x')] }))
      await store.remember('k', [1])
      open = await open.reopen()
      store = open.store
      expect(await store.readDelivery('a')).toEqual(aDelivery('a'))
      expect(await store.facts('c1')).toEqual([read(1)])
      expect(await pendingOf(store, 'c1')).toHaveLength(1)
      expect(await store.recall('k')).toEqual([1])
      expect(keys(await take(store))).toEqual(['a'])
    })
  })
}

/** All that a logger could find in an error. */
function everything(error: unknown): string {
  const fields = error instanceof Error ? Object.getOwnPropertyNames(error) : []
  const seen = fields.map(field => {
    const value = (error as unknown as Record<string, unknown>)[field]
    return value instanceof Error ? everything(value) : `${JSON.stringify(value)} ${String(value)}`
  })
  return seen.join('\n')
}
