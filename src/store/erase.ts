import { type Kysely, sql } from 'kysely'
import { placeInBody, withoutRecord } from '../core/views/tracking-issue.ts'
import { announcementKey, type TrackingSnapshot } from '../shell/ports.ts'
import { erasePerson, type People } from './people.ts'
import { scheduleAll } from './queue.ts'
import type { Schema } from './schema.ts'

/**
 * What became of it: `erased`; `nobody` (the case names no such person, or not any more); `coordinator` (who answers for
 * the case stays on its record); `open` or `busy` (the case is still worked, or something is still to be done at GitHub).
 * Nothing was erased but in the first.
 */
export type Erasure = {
  readonly became: 'erased' | 'nobody' | 'coordinator' | 'open' | 'busy'
  /** The other cases whose records name the same person still, by their ids. */
  readonly elsewhere: readonly string[]
}

/**
 * Erases somebody from a case, who reported it or `who` has that login on its record: id and login, in every fact that
 * names them, and in what is kept of the tracking issue, which the App then writes anew. The facts and their hashes stay
 * as they are. `force` erases in an open case as well, in which they are a stranger from then on.
 */
export async function erase(
  db: Kysely<Schema>,
  id: string,
  {
    who,
    force,
    now,
  }: { readonly who: 'reporter' | { readonly login: string }; readonly force: boolean; readonly now: Date },
): Promise<Erasure> {
  return db.transaction().execute(async tx => {
    const row = await tx
      .selectFrom('cases')
      .select(['open', 'people', 'snapshot', 'installation', 'coordinator'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const { rows } = await sql<{ place: number | null; busy: boolean }>`
      select (body->'reporter'->>'$person')::integer as place,
        exists (select from outbox where case_id = ${id} and state = 'pending') as busy
      from fact where case_id = ${id} and seq = 0`.execute(tx)
    const [first] = rows
    const [person = 0] =
      (who === 'reporter'
        ? row.people[first?.place ?? -1]
        : row.people.find(([, login]) => login.toLowerCase() === who.login.toLowerCase())) ?? []
    // GitHub's ids are above 0.
    if (person <= 0) return { became: 'nobody', elsewhere: [] }
    const { rows: others } = await sql<{ id: string }>`
      select id from cases where id <> ${id}
        and exists (select from json_array_elements(people) one where (one->>0)::bigint = ${person}) order by id`.execute(
      tx,
    )
    const elsewhere = others.map(other => other.id)
    if (who !== 'reporter' && person === row.coordinator) return { became: 'coordinator', elsewhere }
    if (!force && row.open) return { became: 'open', elsewhere }
    if (!force && first?.busy) return { became: 'busy', elsewhere }
    await tx
      .updateTable('cases')
      .set({
        people: JSON.stringify(erasePerson(row.people, person) satisfies People),
        snapshot: row.snapshot && JSON.stringify(without(person, row.snapshot)),
      })
      .where('id', '=', id)
      .execute()
    // It may name them, and whoever wrote it can write it again.
    await tx.deleteFrom('memory').where('key', '=', announcementKey(id)).execute()
    await scheduleAll(tx, [{ kind: 'case', key: id, installation: row.installation, dueAt: now }])
    return { became: 'erased', elsewhere }
  })
}

/**
 * Takes what was erased or settled out of the files of an embedded database too, where it stays until its place is used
 * again, and from there would get into every backup: the tables and the log are written anew.
 */
export async function wipe(db: Kysely<Schema>): Promise<void> {
  for (const statement of [
    'vacuum full',
    'set wal_recycle = off',
    'select pg_switch_wal()',
    'checkpoint',
    'select pg_switch_wal()',
    'checkpoint',
  ])
    await sql.raw(statement).execute(db)
}

/** The issue as seen, without what we wrote on it and without that person: the App will find it different from what is due. */
function without(person: number, snapshot: TrackingSnapshot): TrackingSnapshot {
  return {
    ...snapshot,
    body: placeInBody(snapshot.body, withoutRecord),
    assignees: snapshot.assignees.filter(({ id }) => id !== person),
  }
}
