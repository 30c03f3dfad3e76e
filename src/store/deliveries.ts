import { type Kysely, sql } from 'kysely'
import type { Arrival, Delivery } from '../core/delivery.ts'
import { StoreUnavailable } from '../shell/ports.ts'
import { earlier, scheduleAll } from './queue.ts'
import type { Schema } from './schema.ts'

type Kept = 'new' | 'again' | 'known'

/** Keeps deliveries and queues their work, all of them or none; what became of each, in their order. */
export async function keepDeliveries(
  db: Kysely<Schema>,
  deliveries: readonly Arrival[],
): Promise<readonly Kept[]> {
  // In one order, or two who keep the same ones at once could each wait for the other.
  const once = [...new Map(deliveries.map(delivery => [delivery.id, delivery])).values()]
  once.sort((a, b) => (a.id < b.id ? -1 : 1))
  const fresh = new Set(await insertFresh(db, once))
  const rest = once.filter(({ id }) => !fresh.has(id))
  const known = rest.length === 0 ? new Set<string>() : await queueAgain(db, rest)
  return deliveries.map(({ id }) => {
    if (known.has(id)) return 'known'
    return fresh.delete(id) ? 'new' : 'again'
  })
}

/**
 * The ids not seen before, in one statement and therefore one transaction and one journey to the server. It has a
 * parameter for each column rather than for each value, which is made, sent and planned in less time. Payloads go as they
 * arrived, one after the other in one parameter: in an array each of their many quotes would have to be escaped, sent and
 * read back, and a parameter for each would be copied several times over before the statement runs.
 */
async function insertFresh(db: Kysely<Schema>, deliveries: readonly Arrival[]): Promise<readonly string[]> {
  const put = earlier()
  const all = <K extends Exclude<keyof Arrival, 'payload'>>(column: K) =>
    deliveries.map(delivery => delivery[column])
  const payloads = deliveries.map(({ payload }) => payload)
  const lengths = payloads.map(({ length }) => length)
  const ends: number[] = []
  for (const length of lengths) ends.push((ends.at(-1) ?? 0) + length)
  const { rows } = await sql<{ id: string }>`
    with kept as (
      insert into delivery (id, event, action, installation, repository, payload, received_at)
      select id, event, action, installation, repository,
        convert_from(substring(${Buffer.concat(payloads)}::bytea from until - length + 1 for length), 'UTF8'),
        received_at
      from unnest(
        ${all('id')}::text[], ${all('event')}::text[], ${all('action')}::text[], ${all('installation')}::bigint[],
        ${all('repository')}::bigint[], ${lengths}::integer[], ${ends}::integer[], ${all('receivedAt')}::timestamptz[])
        as given (id, event, action, installation, repository, length, until, received_at)
      on conflict (id) do nothing
      returning id, installation, received_at
    ), queued as (
      insert into work (kind, key, installation, due_at) select 'delivery', id, installation, received_at from kept
      on conflict (kind, key) do update set
        installation = ${put.installation}, due_at = ${put.due_at}, again_at = ${put.again_at}
    )
    select id from kept`.execute(db)
  return rows.map(({ id }) => id)
}

/** Queues those of these known deliveries that were not worked off; gives back the ids of the others. */
async function queueAgain(db: Kysely<Schema>, deliveries: readonly Arrival[]): Promise<Set<string>> {
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

/** Deliveries that were not worked off; null for one that is unknown, or whose payload has been erased. */
export async function readDeliveries(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<readonly (Delivery | null)[]> {
  const rows = await db
    .selectFrom('delivery')
    .selectAll()
    .where(sql<boolean>`id = any(${[...new Set(ids)]}::text[])`)
    .execute()
  const found = new Map(rows.map(row => [row.id, row]))
  return ids.map(id => {
    const row = found.get(id)
    if (row === undefined || row.payload === null) return null
    const { event, action, installation, repository, payload, received_at } = row
    return { id, event, action, installation, repository, payload, receivedAt: received_at }
  })
}

/** Marks deliveries as worked off and erases their payloads; one that is so already stays as it is. */
export async function finishDeliveries(
  db: Kysely<Schema>,
  finished: readonly { readonly id: string; readonly outcome: 'done' | 'ignored'; readonly now: Date }[],
): Promise<readonly undefined[]> {
  const all = <K extends 'id' | 'outcome' | 'now'>(column: K) => finished.map(one => one[column])
  // Locked in the order in which those that come again are.
  await sql`
    with given as (
      select * from unnest(${all('id')}::text[], ${all('outcome')}::text[], ${all('now')}::timestamptz[])
        as given (id, outcome, now)
    ), mine as (
      select id from delivery where id in (select id from given) and outcome is null order by id for update
    )
    update delivery set outcome = given.outcome, finished_at = given.now, payload = null
    from given where delivery.id = given.id and delivery.id in (select id from mine)`.execute(db)
  return finished.map(() => undefined)
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
