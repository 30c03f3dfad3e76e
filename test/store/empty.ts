import { type Kysely, sql } from 'kysely'
import type { Schema } from '../../src/store/schema.ts'

/** Takes everything out of the tables, even the facts, whose guard is lifted for it. Tests only. */
export async function empty(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute(async tx => {
    await sql`set local session_replication_role = replica`.execute(tx)
    for (const table of ['delivery', 'work', 'outbox', 'fact', 'cases', 'memory'] as const)
      await tx.deleteFrom(table).execute()
  })
}
