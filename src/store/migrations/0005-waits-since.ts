import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Since when work waits that a limit of GitHub's put off, so that what is due again at one instant keeps its order. */
export const waitsSince: Migration = {
  up: async db => {
    await sql`alter table work add column since timestamptz`.execute(db)
    for (const [name, columns] of [
      ['work_due', 'due_at, coalesce(since, due_at)'],
      ['work_of_installation', 'coalesce(installation, 0), due_at, coalesce(since, due_at)'],
    ] as const) {
      await sql`drop index ${sql.id(name)}`.execute(db)
      await sql`create index ${sql.id(name)} on work (${sql.raw(columns)}) where worker is null`.execute(db)
    }
  },
}
