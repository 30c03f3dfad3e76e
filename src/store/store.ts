import { AsyncLocalStorage } from 'node:async_hooks'
import { type Kysely, sql } from 'kysely'
import type { Arrival } from '../core/delivery.ts'
import {
  type CaseStore,
  lostTracking,
  polled,
  type Saved,
  type Store,
  type WorkKind,
} from '../shell/ports.ts'
import { caseStore } from './cases.ts'
import type { Database } from './database.ts'
import { finishDeliveries, forgetDeliveries, keepDeliveries, readDeliveries } from './deliveries.ts'
import { storeError, withStoreErrors } from './errors.ts'
import { dividedByZero, keepSnapshots, loadCases, recallAmong, type Saving, saveAll } from './looks.ts'
import { giveBack, giveBackAsItWas, queue, remove } from './queue.ts'
import type { Schema } from './schema.ts'
import { together } from './together.ts'

/** Deliveries of one shared transaction: so many, and so many bytes of payload. */
const bounds = { most: 64, heaviest: 4_000_000, weight: ({ payload }: Arrival) => payload.length }
/** What several cases need at once of all else. */
const small = { most: 32, heaviest: Number.POSITIVE_INFINITY, weight: () => 0 }

/**
 * The store over an open database. Failures come as `StoreUnavailable` (try again), `Taken`, or an error that
 * quotes nothing of what was stored. Closing is `close`'s, which ends the database as well.
 */
export function createStore({ db, keeping, abreast, close }: Database): Store {
  const inside = new AsyncLocalStorage<{ open: boolean }>()
  const keep = together(
    async (deliveries: readonly Arrival[]) => {
      return withStoreErrors({ keep: () => keepDeliveries(keeping, deliveries) }).keep()
    },
    { ...bounds, abreast },
  )

  /** What cases that are looked at together ask for in the same turn shares a journey to the server, and a commit. */
  const shared = <T, R>(run: (items: readonly T[]) => Promise<readonly R[]>) =>
    together((items: readonly T[]) => withStoreErrors({ run: () => run(items) }).run(), { ...small, abreast })
  const load = shared((ids: readonly string[]) => loadCases(db, ids))
  const recall = shared((keys: readonly string[]) => recallAmong(db, keys))
  const keepSnapshot = shared((seen: Parameters<typeof keepSnapshots>[1]) => keepSnapshots(db, seen))
  const release = shared((works: Parameters<typeof giveBack>[1]) => giveBack(db, works))
  const removed = shared((works: Parameters<typeof remove>[1]) => remove(db, works))
  const read = shared((ids: readonly string[]) => readDeliveries(db, ids))
  const finish = shared((finished: Parameters<typeof finishDeliveries>[1]) => finishDeliveries(db, finished))
  const savers = new Map<string | null, (saving: Saving) => Promise<Saved | null>>()
  const saverFor = (by: string | null) => {
    const known = savers.get(by) ?? shared((savings: readonly Saving[]) => saveAll(db, savings, by))
    savers.set(by, known)
    return known
  }
  const inQueue = queue(db)

  const methods = withStoreErrors<Omit<Store, 'transaction' | 'close'>>({
    ...caseStore(db),
    ...inQueue,
    load,
    async save(id, known, decided) {
      try {
        return await saverFor(decided.again.by ?? null)({ id, known, decided })
      } catch (error) {
        // Its effect was settled by somebody else.
        if (Object(error).code === dividedByZero) return null
        throw error
      }
    },
    recall: async <T>(key: string) => (await recall(key)) as T | null,
    keepSnapshot: (id, snapshot) => keepSnapshot({ id, snapshot }),
    async release(worker, work, then) {
      if (then === 'as it was') return giveBackAsItWas(db, worker, work)
      if (then.dueAt !== null || !(await removed({ worker, work }))) await release({ worker, work, ...then })
    },
    keepDelivery: keep,
    readDelivery: read,
    finishDelivery: async (id, outcome, now) => finish({ id, outcome, now }),
    forgetDeliveries: (before, most) => forgetDeliveries(db, before, most),
    counts: now => counts(db, now),
  })

  return {
    ...refusedInside(inside, methods),
    transaction: run => transaction(db, inside, run),
    close,
  }
}

/**
 * Only the transaction's own store may be used inside: with one connection the outer one would wait for the
 * transaction and the transaction for it, for ever. Said at once, and on PostgreSQL too, where it would work.
 */
function refusedInside<T extends Record<string, unknown>>(
  inside: AsyncLocalStorage<{ open: boolean }>,
  methods: T,
): T {
  const refusing = Object.entries(methods).map(([name, method]) => [
    name,
    async (...args: readonly unknown[]) => {
      if (inside.getStore()?.open)
        throw new Error(`Inside a transaction use what it hands you, not the store itself (${name}).`)
      return (method as (...args: readonly unknown[]) => unknown)(...args)
    },
  ])
  return Object.fromEntries(refusing) as T
}

async function transaction<T>(
  db: Kysely<Schema>,
  inside: AsyncLocalStorage<{ open: boolean }>,
  run: (tx: CaseStore) => Promise<T>,
): Promise<T> {
  if (inside.getStore()?.open) throw new Error('A transaction cannot be opened inside a transaction.')
  const here = { open: true }
  let failed: { readonly error: unknown } | null = null
  try {
    return await inside.run(here, () =>
      db.transaction().execute(async tx => {
        try {
          return await run(withStoreErrors(caseStore(tx)))
        } catch (error) {
          failed = { error }
          throw error
        }
      }),
    )
  } catch (error) {
    // What `run` threw is the caller's own, even if the rollback failed as well.
    throw failed === null ? storeError(error) : (failed as { error: unknown }).error
  } finally {
    here.open = false
  }
}

async function counts(db: Kysely<Schema>, now: Date): ReturnType<Store['counts']> {
  const due = await sql<{ kind: WorkKind; works: number; oldest: Date }>`
    select kind, count(*) as works, min(due_at) as oldest from work
    where due_at <= ${now} and (worker is null or lease_until <= ${now}) group by kind`.execute(db)
  const { rows } = await sql<{ open: number; pending: number; held: number }>`
    select (select count(*) from cases where open) as open,
      (select count(*) from outbox where state = 'pending') as pending,
      (select count(*) from work where worker is not null and lease_until > ${now}) as held`.execute(db)
  const clocks = await sql<{
    next: Date | null
    overdue: number
    unreachable: number
    polled: string | null
    effect: Date | null
    delivery: Date | null
  }>`
    select (select min(next_due) from cases where open and next_due > ${now}) as next,
      (select count(*) from cases where open and next_due <= ${now}) as overdue,
      (select count(*) from memory join cases on cases.id = substr(key, ${lostTracking('').length + 1})
        where starts_with(key, ${lostTracking('')}) and open) as unreachable,
      (select value #>> '{}' from memory where key = ${polled}) as polled,
      (select min(fact.at) from outbox join fact on fact.case_id = outbox.case_id
        and fact.seq::text = split_part(outbox.key, '/', 1) where state = 'pending') as effect,
      (select min(received_at) from work join delivery on delivery.id = work.key where work.kind = 'delivery') as delivery`.execute(
    db,
  )
  const [clock] = clocks.rows
  const of = (kind: WorkKind) => due.rows.find(row => row.kind === kind)?.works ?? 0
  const oldest = Math.min(now.getTime(), ...due.rows.map(row => row.oldest.getTime()))
  return {
    openCases: rows[0]?.open ?? 0,
    due: {
      delivery: of('delivery'),
      case: of('case'),
      review: of('review'),
      poll: of('poll'),
      app: of('app'),
    },
    inHand: rows[0]?.held ?? 0,
    oldestDueSeconds: (now.getTime() - oldest) / 1000,
    oldestDeliverySeconds: clock?.delivery ? Math.max(0, now.getTime() - clock.delivery.getTime()) / 1000 : 0,
    pendingEffects: rows[0]?.pending ?? 0,
    oldestEffectSeconds: clock?.effect ? Math.max(0, now.getTime() - clock.effect.getTime()) / 1000 : 0,
    nextDueAt: clock?.next ?? null,
    overdueCases: clock?.overdue ?? 0,
    unreachableCases: clock?.unreachable ?? 0,
    lastPollAt: clock?.polled ? new Date(clock.polled) : null,
  }
}
