import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import { StoreUnavailable } from '../shell/ports.ts'
import { storeError } from './errors.ts'
import { migrate } from './migrations/index.ts'
import type { Schema } from './schema.ts'

/** An open database, brought to this version, and how to close it. */
export type Database = {
  readonly db: Kysely<Schema>
  /** How many transactions that keep deliveries are worth having at once: more than one where a server runs them. */
  readonly abreast: number
  close(): Promise<void>
}

/**
 * Opens the database of `databaseUrl` (PostgreSQL) or, without one, the embedded one in the folder `dataDir`.
 * Throws one sentence where that cannot be: the address makes no sense, nobody answers, the folder is in use,
 * or a newer version has been here.
 */
export async function openDatabase(of: {
  readonly databaseUrl?: string | undefined
  readonly dataDir?: string | undefined
}): Promise<Database> {
  const home = of.databaseUrl ? openServer(of.databaseUrl) : await openFolder(of.dataDir ?? './data')
  const db = new Kysely<Schema>({ dialect: home.dialect })
  const close = async () => {
    await db.destroy()
    await home.close?.()
  }
  try {
    await migrate(db)
    return { db, abreast: of.databaseUrl ? 2 : 1, close }
  } catch (error) {
    await close()
    const told = storeError(error)
    if (told instanceof StoreUnavailable && of.databaseUrl)
      throw new StoreUnavailable(`${told.message} Check DATABASE_URL, and that the server there runs.`)
    throw told
  }
}

/** The embedded database weighs tens of megabytes: it is loaded only where it is used. */
async function openFolder(folder: string) {
  const { openEmbedded } = await import('./embedded.ts')
  return openEmbedded(folder)
}

/** `close` is left out: Kysely ends the pool itself. */
function openServer(url: string): { dialect: PostgresDialect; close?: () => Promise<void> } {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new Error(
      'DATABASE_URL is no address of a PostgreSQL database; one looks like postgres://user@host/name.',
    )
  const pool = new Pool({
    connectionString: url,
    application_name: 'pledge',
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    // Longer than the server's own, for a server that has vanished without a word.
    query_timeout: 35_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    types: {
      // GitHub's ids and our counts are below 2^53.
      getTypeParser: ((oid: number, format?: 'text') =>
        oid === types.builtins.INT8
          ? Number
          : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  })
  // An error of a connection that is not running a query has no caller to go to; unheard, it ends the process.
  // Whoever uses that connection next is told.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  return { dialect: new PostgresDialect({ pool }) }
}
