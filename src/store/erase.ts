import { type Kysely, sql } from 'kysely'
import { placeInBody, withoutRecord } from '../core/views/tracking-issue.ts'
import { announcementKey, type TrackingSnapshot } from '../shell/ports.ts'
import { erasePerson, type People } from './people.ts'
import { scheduleAll } from './queue.ts'
import type { Schema } from './schema.ts'

/**
 * What became of it: `erased`; `nobody` (the case names no reporter, or not any more); `open` or `busy` (the case is
 * still worked, or something is still to be done at GitHub: nothing was erased).
 */
export type Erasure = 'erased' | 'nobody' | 'open' | 'busy'

/**
 * Erases who reported a case: id and login, in every fact that names them, and in what is kept of the tracking issue,
 * which the App then writes anew. The facts and their hashes stay as they are. `force` erases in an open case as
 * well, in which the reporter is a stranger from then on.
 */
export async function eraseReporter(
  db: Kysely<Schema>,
  id: string,
  { force, now }: { readonly force: boolean; readonly now: Date },
): Promise<Erasure> {
  return db.transaction().execute(async tx => {
    const row = await tx
      .selectFrom('cases')
      .select(['open', 'people', 'snapshot', 'installation'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const { rows } = await sql<{ place: number | null; busy: boolean }>`
      select (body->'reporter'->>'$person')::integer as place,
        exists (select from outbox where case_id = ${id} and state = 'pending') as busy
      from fact where case_id = ${id} and seq = 0`.execute(tx)
    const [first] = rows
    const [reporter = 0] = row.people[first?.place ?? -1] ?? []
    // GitHub's ids are above 0.
    if (reporter <= 0) return 'nobody'
    if (!force && row.open) return 'open'
    if (!force && first?.busy) return 'busy'
    await tx
      .updateTable('cases')
      .set({
        people: JSON.stringify(erasePerson(row.people, reporter) satisfies People),
        snapshot: row.snapshot && JSON.stringify(without(reporter, row.snapshot)),
      })
      .where('id', '=', id)
      .execute()
    // It may name them, and whoever wrote it can write it again.
    await tx.deleteFrom('memory').where('key', '=', announcementKey(id)).execute()
    await scheduleAll(tx, [{ kind: 'case', key: id, installation: row.installation, dueAt: now }])
    return 'erased'
  })
}

/** The issue as seen, without what we wrote on it and without that person: the App will find it different from what is due. */
function without(person: number, snapshot: TrackingSnapshot): TrackingSnapshot {
  return {
    ...snapshot,
    body: placeInBody(snapshot.body, withoutRecord),
    assignees: snapshot.assignees.filter(({ id }) => id !== person),
  }
}
