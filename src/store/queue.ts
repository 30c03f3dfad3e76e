import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Queue, Work } from '../shell/ports.ts'
import type { Schema } from './schema.ts'

type Claim = { readonly now: Date; readonly limit: number; readonly perInstallation: number }

/**
 * The work that may be leased at `now`. It steps from installation to installation along the index
 * `work_of_installation` and takes of each only what its share leaves, so that the cost is a few index probes an
 * installation and does not grow with how much one of them has waiting. Work of no installation shares one
 * place (installation 0, which GitHub never gives out).
 */
export const claimable = ({
  now,
  limit,
  perInstallation,
}: Claim): RawBuilder<{ kind: string; key: string }> => sql`
  with recursive place (id) as (
    (select coalesce(installation, 0) from work where worker is null order by 1 limit 1)
    union all
    select (
      select coalesce(installation, 0) from work
      where worker is null and coalesce(installation, 0) > place.id
      order by 1 limit 1
    ) from place where place.id is not null
  )
  select due.kind, due.key from place
  cross join lateral (
    select count(*) as works from work where worker is not null and coalesce(installation, 0) = place.id
  ) held
  cross join lateral (
    select kind, key, due_at from work
    where worker is null and coalesce(installation, 0) = place.id and due_at <= ${now}
    order by due_at
    limit greatest(0, ${perInstallation}::bigint - held.works)
  ) due
  where place.id is not null
  order by due.due_at
  limit ${limit}`

/** Gives the rows that match back to the queue; what was asked for meanwhile counts from then. */
const free = (which: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  update work set worker = null, lease_until = null, again_at = null, due_at = least(due_at, again_at)
  where worker is not null and ${which}`

/** The queue over the table `work`; instants are the caller's. */
export function queue(db: Kysely<Schema>): Queue {
  return {
    async claim({ now, worker, limit, perInstallation, leaseUntil }) {
      return db.transaction().execute(async tx => {
        // One claim at a time, or two would each give an installation its full share. In a statement of its own,
        // because a statement sees what was committed when it began.
        await sql`select pg_advisory_xact_lock(hashtextextended('pledge claim', 0))`.execute(tx)
        await free(sql`lease_until <= ${now}`).execute(tx)
        const { rows } = await sql<Work & { due_at: Date }>`
          with chosen as (${claimable({ now, limit, perInstallation })}), open as (
            select work.kind, work.key from work join chosen using (kind, key)
            where worker is null for update of work skip locked
          )
          update work set worker = ${worker}, lease_until = ${leaseUntil}
          from open where work.kind = open.kind and work.key = open.key
          returning work.kind, work.key, work.installation, work.attempts, work.due_at`.execute(tx)
        return rows
          .sort((a, b) => a.due_at.getTime() - b.due_at.getTime())
          .map(({ kind, key, installation, attempts }) => ({ kind, key, installation, attempts }))
      })
    },

    async extend(worker, works, leaseUntil) {
      if (works.length === 0) return []
      const kept = await db
        .updateTable('work')
        .set({ lease_until: leaseUntil })
        .where('worker', '=', worker)
        .where(({ eb, refTuple, tuple }) =>
          eb(
            refTuple('kind', 'key'),
            'in',
            works.map(work => tuple(work.kind, work.key)),
          ),
        )
        .returning(['kind', 'key'])
        .execute()
      return works.filter(work => kept.some(row => row.kind === work.kind && row.key === work.key))
    },

    async release(worker, work, { dueAt, attempts }) {
      if (dueAt === null) {
        const removed = await db
          .deleteFrom('work')
          .where('kind', '=', work.kind)
          .where('key', '=', work.key)
          .where('worker', '=', worker)
          .where('again_at', 'is', null)
          .executeTakeFirst()
        if (removed.numDeletedRows > 0n) return
      }
      // `least` passes over nulls. When all are null, the row was removed and scheduled anew in between.
      await sql`
        update work set
          worker = null, lease_until = null, again_at = null,
          due_at = coalesce(least(${dueAt}::timestamptz, again_at), due_at), attempts = ${attempts}
        where kind = ${work.kind} and key = ${work.key} and worker = ${worker}`.execute(db)
    },

    schedule: async work => scheduleAll(db, [work]),

    async workers() {
      const rows = await db
        .selectFrom('work')
        .select('worker')
        .distinct()
        .where('worker', 'is not', null)
        .execute()
      return rows.flatMap(({ worker }) => (worker === null ? [] : [worker]))
    },

    async releaseAll(worker) {
      await free(worker === null ? sql`true` : sql`starts_with(worker, ${worker})`).execute(db)
    },
  }
}

/** Puts work in the queue or pulls it to an earlier instant; work in somebody's hands is noted for afterwards. */
export async function scheduleAll(
  db: Kysely<Schema>,
  works: readonly Parameters<Queue['schedule']>[0][],
): Promise<void> {
  await db
    .insertInto('work')
    .values(works.map(({ kind, key, installation, dueAt }) => ({ kind, key, installation, due_at: dueAt })))
    .onConflict(conflict => conflict.columns(['kind', 'key']).doUpdateSet(earlier))
    .execute()
}

/** What becomes of a row that is scheduled again; `excluded` is the row that was to be inserted. */
export const earlier = {
  installation: sql<number | null>`coalesce(excluded.installation, work.installation)`,
  due_at: sql<Date>`least(work.due_at, excluded.due_at)`,
  again_at: sql<Date | null>`case when work.worker is not null then least(work.again_at, excluded.due_at) end`,
}
