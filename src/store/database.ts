import { Socket } from 'node:net'
import { type Dialect, Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import { StoreUnavailable } from '../shell/ports.ts'
import { storeError } from './errors.ts'
import { migrate } from './migrations/index.ts'
import type { Schema } from './schema.ts'

/** An open database, brought to this version, and how to close it. */
export type Database = {
  readonly db: Kysely<Schema>
  /** Where deliveries are kept: connections of their own, which nothing else can hold up, or `db` itself. */
  readonly keeping: Kysely<Schema>
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
  const keeping = home.keeping ? new Kysely<Schema>({ dialect: home.keeping }) : db
  const close = async () => {
    if (keeping !== db) await keeping.destroy()
    await db.destroy()
    await home.close?.()
  }
  try {
    await migrate(db)
    return { db, keeping, abreast: of.databaseUrl ? abreast : 1, close }
  } catch (error) {
    await close()
    const told = storeError(error)
    if (told instanceof StoreUnavailable && of.databaseUrl)
      throw new StoreUnavailable(`${told.message} Check DATABASE_URL, and that the server there runs.`)
    throw told
  }
}

/** While one transaction is flushed, a server works on another. */
const abreast = 2

/** The embedded database weighs tens of megabytes: it is loaded only where it is used. */
async function openFolder(folder: string): Promise<Home> {
  const { openEmbedded } = await import('./embedded.ts')
  return openEmbedded(folder)
}

type Home = {
  readonly dialect: Dialect
  readonly keeping?: Dialect
  /** Left out where Kysely ends all by itself. */
  close?(): Promise<void>
}

function openServer(url: string): Home {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new Error(
      'DATABASE_URL is no address of a PostgreSQL database; one looks like postgres://user@host/name.',
    )
  return {
    dialect: connections(url, { most: 10, connectMs: 5_000, statementMs: 30_000 }),
    keeping: connections(url, {
      most: abreast,
      // Whoever brings a delivery hangs up after ten seconds: https://docs.github.com/webhooks/using-webhooks/best-practices-for-using-webhooks
      connectMs: 2_500,
      statementMs: 6_000,
      // Planned without a look at what is to be kept, which would be copied for each step of the planning.
      first: 'set plan_cache_mode = force_generic_plan',
    }),
  }
}

/** At most `most` connections, each of which begins with `first`; the server ends a statement that takes longer. */
function connections(
  url: string,
  {
    most,
    connectMs,
    statementMs,
    first,
  }: { most: number; connectMs: number; statementMs: number; first?: string },
): Dialect {
  const pool = new Pool({
    connectionString: url,
    application_name: 'pledge',
    max: most,
    connectionTimeoutMillis: connectMs,
    idleTimeoutMillis: 5_000,
    statement_timeout: statementMs,
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
  pool.on('connect', client => {
    client.on('error', () => {})
    // A server that has vanished without a word ends no statement. Giving up the query alone would have its connection used again.
    const { stream } = client.connection
    if (stream instanceof Socket) stream.setTimeout(statementMs + 1_000, () => stream.destroy())
    // Where it fails, so does what comes next, which has somebody to tell.
    if (first) client.query(first).catch(() => {})
  })
  return new PostgresDialect({ pool })
}
