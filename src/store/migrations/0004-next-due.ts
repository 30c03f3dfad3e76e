import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** When the next promise of a case falls due, so that metrics need not fold every case. */
export const nextDue: Migration = {
  up: async db => {
    await sql`alter table cases add column next_due timestamptz`.execute(db)
    // The instant at which the clocks speak next is never later; the next fact brings the right one.
    await sql`
      update cases set next_due = (select due_at from work where kind = 'case' and key = cases.id) where open`.execute(
      db,
    )
    await sql`create index cases_due on cases (next_due) where open and next_due is not null`.execute(db)
  },
}
