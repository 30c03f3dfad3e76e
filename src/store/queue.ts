import { addHours } from 'date-fns/addHours'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Queue, Work } from '../shell/ports.ts'
import type { Schema } from './schema.ts'

type Claim = { readonly now: Date; readonly limit: number; readonly perInstallation: number }

/** How much of the installation that a row of `place` names is in somebody's hands. */
const worksOf = (place: string) => sql`
  select count(*) as works from work where worker is not null and coalesce(installation, 0) = ${sql.ref(place)}.id`

/** So many of the longest due are looked at before anything else is: far more than anybody leases at once. */
const glance = 100

/** What orders work that is due at the same instant. */
const since = sql`coalesce(since, due_at)`

/**
 * The work that may be leased at `now`, the longest due first. What is due longest is nearly always enough: a glance
 * along the index `work_due`, whose cost grows neither with what is waiting nor with how many wait. Only where too many
 * of those are an installation's that has its share, it steps from installation to installation along the index
 * `work_of_installation` and takes what each one's share leaves, of those that have waited longest: an index probe for
 * each installation that waits, however much one of them has waiting. Work of no installation shares one place
 * (installation 0, which GitHub never gives out).
 */
export const claimable = ({
  now,
  limit,
  perInstallation,
}: Claim): RawBuilder<{ kind: string; key: string }> => sql`
  with recursive longest as (
    select kind, key, coalesce(installation, 0) as id, due_at, ${since} as since from work
    where worker is null and due_at <= ${now} order by due_at, ${since} limit ${glance}
  ), held as (
    select id, works from (select distinct id from longest) here cross join lateral (${worksOf('here')}) theirs
  ), counted as (
    select kind, key, due_at, since, row_number() over (partition by id order by due_at, since) + works as nth
    from longest join held using (id)
  ), first as (
    select kind, key, due_at, since from counted where nth <= ${perInstallation} order by due_at, since limit ${limit}
  ), short as (
    select (select count(*) from first) < ${limit} and (select count(*) from longest) = ${glance} as so
  ), place (id, due_at, since) as (
    (
      select coalesce(installation, 0), due_at, ${since} from work
      where worker is null and (select so from short)
      order by 1, 2, 3 limit 1
    )
    union all
    select after.id, after.due_at, after.since from place cross join lateral (
      select coalesce(installation, 0) as id, due_at, ${since} as since from work
      where worker is null and coalesce(installation, 0) > place.id
      order by 1, 2, 3 limit 1
    ) after
  ), next as (
    select place.id, works from place cross join lateral (${worksOf('place')}) theirs
    where place.due_at <= ${now} and works < ${perInstallation}
    order by place.due_at, place.since limit ${limit}
  ), each as (
    select due.kind, due.key, due.due_at, due.since from next cross join lateral (
      select kind, key, due_at, ${since} as since from work
      where worker is null and coalesce(installation, 0) = next.id and due_at <= ${now}
      order by due_at, ${since} limit ${perInstallation}::bigint - next.works
    ) due
  )
  select kind, key from (
    select * from first where not (select so from short) union all select * from each
  ) all_due
  order by due_at, since
  limit ${limit}`

/** Gives the rows that match back to the queue; what was asked for meanwhile counts from then. */
const free = (which: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  update work set worker = null, lease_until = null, again_at = null, due_at = least(due_at, again_at)
  where worker is not null and ${which}`

/** Whether work waits that is due, or a lease has run out. */
async function anythingDue(db: Kysely<Schema>, now: Date): Promise<boolean> {
  const { rows } = await sql<{ due: boolean }>`
    select exists (select from work where worker is null and due_at <= ${now})
      or exists (select from work where worker is not null and lease_until <= ${now}) as due`.execute(db)
  return rows[0]?.due ?? true
}

/** The queue over the table `work`; instants are the caller's. */
export function queue(db: Kysely<Schema>): Omit<Queue, 'release'> {
  let quiet = false
  return {
    async claim({ now, worker, limit, perInstallation, leaseUntil }) {
      // Where the last claim found nothing, a glance along two indexes comes before the next one.
      if (quiet && !(await anythingDue(db, now))) return []
      const claimed = await db.transaction().execute(async tx => {
        // One claim at a time, or two would each give an installation its full share. In a statement of its own,
        // because a statement sees what was committed when it began.
        const looked = await sql<{ over: boolean }>`
          select pg_advisory_xact_lock(hashtextextended('pledge claim', 0)),
            exists (select from work where worker is not null and lease_until <= ${now}) as over`.execute(tx)
        if (looked.rows[0]?.over !== false) await free(sql`lease_until <= ${now}`).execute(tx)
        const { rows } = await sql<Work & { due_at: Date; since: Date }>`
          with chosen as (${claimable({ now, limit, perInstallation })}), open as (
            select work.kind, work.key from work join chosen using (kind, key)
            where worker is null for update of work skip locked
          )
          update work set worker = ${worker}, lease_until = ${leaseUntil}
          from open where work.kind = open.kind and work.key = open.key
          returning work.kind, work.key, work.installation, work.attempts, work.due_at,
            coalesce(work.since, work.due_at) as since`.execute(tx)
        return rows
          .sort((a, b) => +a.due_at - +b.due_at || +a.since - +b.since)
          .map(({ kind, key, installation, attempts }) => ({ kind, key, installation, attempts }))
      })
      quiet = claimed.length === 0
      return claimed
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

    schedule: async work => scheduleAll(db, [work], work.by),

    async clockSetBack(now, mostMs = 0) {
      // Nothing is put off for longer than until GitHub's hour is over.
      const far = addHours(now, 1)
      const waiting = sql`select case_id from outbox where state = 'pending'`
      await sql`update outbox set not_before = ${now} where state = 'pending' and not_before > ${far}`.execute(
        db,
      )
      await sql`
        update work set due_at = ${now}
        where worker is null and due_at > ${new Date(now.getTime() + mostMs)} and (kind <> 'case' or key in (${waiting}))`.execute(
        db,
      )
    },

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

type Held = { readonly worker: string; readonly work: Pick<Work, 'kind' | 'key'> }

/** A lease that is given back: the work is as due as it was, or from when it was asked for meanwhile. */
export async function giveBackAsItWas(db: Kysely<Schema>, worker: string, work: Held['work']): Promise<void> {
  await free(sql`worker = ${worker} and kind = ${work.kind} and key = ${work.key}`).execute(db)
}

/** Takes work out of the queue that is finished; false for what was asked for meanwhile, or is in other hands. */
export async function remove(db: Kysely<Schema>, works: readonly Held[]): Promise<readonly boolean[]> {
  const all = <T>(column: (one: Held) => T) => works.map(column)
  const { rows } = await sql<{ kind: string; key: string }>`
    with mine as (
      select work.kind, work.key from work join unnest(
        ${all(({ work }) => work.kind)}::text[], ${all(({ work }) => work.key)}::text[],
        ${all(({ worker }) => worker)}::text[]
      ) as given (kind, key, worker) using (kind, key, worker)
      where again_at is null order by work.kind, work.key for update of work
    )
    delete from work using mine where work.kind = mine.kind and work.key = mine.key
    returning work.kind, work.key`.execute(db)
  const gone = new Set(rows.map(({ kind, key }) => `${kind}/${key}`))
  return works.map(({ work }) => gone.has(`${work.kind}/${work.key}`))
}

/** Leases that are given back: the work is due again at that instant, or at an earlier one for which it was asked. */
export async function giveBack(
  db: Kysely<Schema>,
  works: readonly (Held & {
    readonly dueAt: Date | null
    readonly attempts: number
    readonly putOff?: boolean
  })[],
): Promise<readonly undefined[]> {
  const all = <T>(column: (one: (typeof works)[number]) => T) => works.map(column)
  // `least` passes over nulls. When all are null, the row was removed and scheduled anew in between.
  await sql`
    update work set
      worker = null, lease_until = null, again_at = null,
      due_at = coalesce(least(given.due_at, again_at), work.due_at), attempts = given.attempts,
      since = case when put_off then coalesce(work.since, work.due_at) end
    from unnest(
      ${all(({ work }) => work.kind)}::text[], ${all(({ work }) => work.key)}::text[],
      ${all(({ worker }) => worker)}::text[], ${all(({ dueAt }) => dueAt)}::timestamptz[],
      ${all(({ attempts }) => attempts)}::integer[], ${all(({ putOff }) => putOff === true)}::boolean[]
    ) as given (kind, key, worker, due_at, attempts, put_off)
    where work.kind = given.kind and work.key = given.key and work.worker = given.worker`.execute(db)
  return works.map(() => undefined)
}

/**
 * Puts work in the queue or pulls it to an earlier instant; work in somebody's hands is noted for afterwards, unless
 * they are those of `by`.
 */
export async function scheduleAll(
  db: Kysely<Schema>,
  works: readonly Parameters<Queue['schedule']>[0][],
  by: string | null = null,
): Promise<void> {
  await db
    .insertInto('work')
    .values(works.map(({ kind, key, installation, dueAt }) => ({ kind, key, installation, due_at: dueAt })))
    .onConflict(conflict => conflict.columns(['kind', 'key']).doUpdateSet(earlier(by)))
    .execute()
}

/** What becomes of a row that is scheduled again; `excluded` is the row that was to be inserted. */
export const earlier = (by: string | null = null) => ({
  installation: sql<number | null>`coalesce(excluded.installation, work.installation)`,
  due_at: sql<Date>`least(work.due_at, excluded.due_at)`,
  again_at: sql<Date | null>`
    case when work.worker = ${by}::text then work.again_at
      when work.worker is not null then least(work.again_at, excluded.due_at) end`,
})
