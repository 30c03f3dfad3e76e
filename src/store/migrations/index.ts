import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { StoreUnavailable } from '../../shell/ports.ts'
import { storeError } from '../errors.ts'
import { tables } from './0001-tables.ts'
import { recordChain } from './0002-record-chain.ts'
import { finishedDeliveries } from './0003-finished-deliveries.ts'
import { nextDue } from './0004-next-due.ts'
import { waitsSince } from './0005-waits-since.ts'
import { quickPayloads } from './0006-quick-payloads.ts'

const migrations: Record<string, Migration> = {
  '0001-tables': tables,
  '0002-record-chain': recordChain,
  '0003-finished-deliveries': finishedDeliveries,
  '0004-next-due': nextDue,
  '0005-waits-since': waitsSince,
  '0006-quick-payloads': quickPayloads,
}

/** The changes that this version knows, in their order. */
export const migrationNames: readonly string[] = Object.keys(migrations)

/**
 * Brings the database to this version, once however many processes start together. Throws a sentence when a
 * newer version has written to it, because going back would lose what that version added.
 */
export async function migrate<T>(
  db: Kysely<T>,
  known: Record<string, Migration> = migrations,
): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => known } })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  if (storeError(error) instanceof StoreUnavailable) throw error
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`
    .execute(db)
    .catch(() => ({ rows: [] }))
  const newer = done.rows.map(row => row.name).filter(name => !(name in known))
  if (newer.length === 0) throw error
  throw new Error(
    `This database has been used by a newer version of Pledge (it has the change ${newer.join(', ')}). ` +
      'Start that version, or restore a backup from before the update.',
  )
}
