import type { Kysely } from 'kysely'
import type { Delivery } from '../core/delivery.ts'
import { StoreUnavailable } from '../shell/ports.ts'
import { earlier, scheduleAll } from './queue.ts'
import type { Schema } from './schema.ts'

type Kept = 'new' | 'again' | 'known'

/** Keeps deliveries and queues their work, all of them or none; what became of each, in their order. */
export async function keepDeliveries(
  db: Kysely<Schema>,
  deliveries: readonly Delivery[],
): Promise<readonly Kept[]> {
  const first = new Map(deliveries.map(delivery => [delivery.id, delivery]))
  const fresh = new Set(await insertFresh(db, [...first.values()]))
  const rest = [...first.values()].filter(({ id }) => !fresh.has(id))
  const known = rest.length === 0 ? new Set<string>() : await queueAgain(db, rest)
  return deliveries.map(({ id }) => {
    if (known.has(id)) return 'known'
    return fresh.delete(id) ? 'new' : 'again'
  })
}

/** The ids not seen before, in one statement and therefore one transaction and one journey to the server. */
async function insertFresh(db: Kysely<Schema>, deliveries: readonly Delivery[]): Promise<readonly string[]> {
  const rows = await db
    .with('kept', insert =>
      insert
        .insertInto('delivery')
        .values(
          deliveries.map(({ id, event, action, installation, repository, payload, receivedAt }) => {
            return { id, event, action, installation, repository, payload, received_at: receivedAt }
          }),
        )
        .onConflict(conflict => conflict.column('id').doNothing())
        .returning(['id', 'installation', 'received_at']),
    )
    .with('queued', insert =>
      insert
        .insertInto('work')
        .columns(['kind', 'key', 'installation', 'due_at'])
        .expression(from =>
          from
            .selectFrom('kept')
            .select(eb => [eb.val('delivery' as const).as('kind'), 'id', 'installation', 'received_at']),
        )
        .onConflict(conflict => conflict.columns(['kind', 'key']).doUpdateSet(earlier)),
    )
    .selectFrom('kept')
    .select('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Queues those of these known deliveries that were not worked off; gives back the ids of the others. */
async function queueAgain(db: Kysely<Schema>, deliveries: readonly Delivery[]): Promise<Set<string>> {
  return db.transaction().execute(async tx => {
    const ids = deliveries.map(({ id }) => id)
    const rows = await tx
      .selectFrom('delivery')
      .select(['id', 'outcome'])
      .where('id', 'in', ids)
      .orderBy('id')
      .forUpdate()
      .execute()
    if (rows.length < ids.length)
      throw new StoreUnavailable('A delivery came again while it was being forgotten.')
    const known = new Set(rows.filter(({ outcome }) => outcome !== null).map(({ id }) => id))
    const again = deliveries.filter(({ id }) => !known.has(id))
    if (again.length > 0)
      await scheduleAll(
        tx,
        again.map(({ id, installation, receivedAt }) => {
          return { kind: 'delivery', key: id, installation, dueAt: receivedAt }
        }),
      )
    return known
  })
}

/** A delivery that was not worked off; null when it is unknown, or its payload has been erased. */
export async function readDelivery(db: Kysely<Schema>, id: string): Promise<Delivery | null> {
  const row = await db.selectFrom('delivery').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined || row.payload === null) return null
  const { event, action, installation, repository, payload, received_at } = row
  return { id, event, action, installation, repository, payload, receivedAt: received_at }
}

/** Forgets up to `most` deliveries that were worked off before this instant, the oldest first; gives how many. */
export async function forgetDeliveries(db: Kysely<Schema>, before: Date, most: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('delivery')
    .where('id', 'in', finishedBefore(db, before, most))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Goes along the index `delivery_finished`. */
export const finishedBefore = (db: Kysely<Schema>, before: Date, most: number) =>
  db
    .selectFrom('delivery')
    .select('id')
    .where('finished_at', '<', before)
    .orderBy('finished_at')
    .limit(most)
    // Several processes may be at it: each takes what the others leave.
    .forUpdate()
    .skipLocked()
