import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What was worked off is found by its age, to be forgotten. */
export const finishedDeliveries: Migration = {
  up: async db => {
    await sql`create index delivery_finished on delivery (finished_at) where finished_at is not null`.execute(
      db,
    )
  },
}
