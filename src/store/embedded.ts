import {
  chmodSync,
  closeSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import { StoreUnavailable } from '../shell/ports.ts'
import { lockFolder } from './folder-lock.ts'

/** What of Emscripten's file system is touched here; PGlite does not declare it. */
type NodeFileSystem = {
  stream_ops: { fsync?: (stream: { nfd: number }) => number }
  tryFSOperation(run: () => void): void
}

/**
 * PGlite's file system with a working `fsync`. Emscripten's does nothing, so PGlite starts PostgreSQL with
 * `fsync` off. With it on, PostgreSQL itself flushes its log at every commit and its tables at every
 * checkpoint, in the order that makes a power cut harmless.
 */
class FlushingFS extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...args)
    const preRun = [emscriptenOpts.preRun ?? []].flat()
    const hook = (module: { NODEFS: NodeFileSystem }): void => {
      const { NODEFS } = module
      NODEFS.stream_ops.fsync = ({ nfd }) => {
        NODEFS.tryFSOperation(() => fdatasyncSync(nfd))
        return 0
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, hook as (typeof preRun)[number]] } }
  }
}

const settings = [
  // The only method that reaches the hook above.
  'wal_sync_method=fsync',
  'shared_buffers=32MB',
  'max_wal_size=64MB',
]
const startParams = [
  ...PGlite.defaultStartParams.filter(param => param !== '-F'),
  ...settings.flatMap(setting => ['-c', setting]),
]

/** How often the embedded database tidies up: nothing in it runs by itself, neither checkpoint nor vacuum. */
const tidyEvery = 30 * 60 * 1000

/**
 * PostgreSQL inside this process, in `dataDir`, which only this process may use from now on. Files are
 * readable by their owner alone.
 */
export async function openEmbedded(dataDir: string): Promise<{ dialect: Dialect; close(): Promise<void> }> {
  const folder = resolve(dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const unlock = await lockFolder(folder)
  // PGlite asks for files that all may read and write; the mask belongs to the process and stays.
  process.umask(0o077)
  try {
    const database = join(folder, 'database')
    if (!existsSync(database)) await create(folder, database)
    const pglite = await start(database)
    const tidying = setInterval(() => void tidy(pglite), tidyEvery)
    tidying.unref()
    const close = async () => {
      clearInterval(tidying)
      if (!pglite.closed) await pglite.close()
      unlock()
    }
    return { dialect: dialectOf(pglite), close }
  } catch (error) {
    unlock()
    throw error
  }
}

const start = (folder: string): Promise<PGlite> =>
  PGlite.create({ dataDir: folder, fs: new FlushingFS(folder), startParams })

/** Makes the database aside and moves it into place when it is whole: a start that is cut short leaves nothing. */
async function create(folder: string, database: string): Promise<void> {
  const unfinished = join(folder, 'database.unfinished')
  rmSync(unfinished, { recursive: true, force: true })
  await (await start(unfinished)).close()
  for (const entry of readdirSync(unfinished, { recursive: true, withFileTypes: true }))
    flush(join(entry.parentPath, entry.name))
  flush(unfinished)
  renameSync(unfinished, database)
  flush(folder)
}

function flush(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}

async function tidy(pglite: PGlite): Promise<void> {
  try {
    await pglite.query('vacuum analyze')
    await pglite.query('checkpoint')
  } catch {
    // Not now, then: what ails the database shows at the next statement, which has somebody to tell.
  }
}

/**
 * Kysely over one PGlite. Kysely's own dialect opens a transaction through a callback, whose failure to begin
 * it waits for in vain; here it is a statement like any other. The adapter says that there is one connection,
 * so Kysely lets one user at a time have it, for a whole transaction.
 */
const dialectOf = (pglite: PGlite): Dialect => ({
  createAdapter: () => new PGliteAdapter(),
  createDriver: () => new EmbeddedDriver(pglite),
  createIntrospector: db => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
})

class EmbeddedDriver implements Driver {
  readonly #connection: DatabaseConnection
  constructor(pglite: PGlite) {
    this.#connection = new EmbeddedConnection(pglite)
  }
  async init(): Promise<void> {}
  acquireConnection = async (): Promise<DatabaseConnection> => this.#connection
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'))
  }
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

class EmbeddedConnection implements DatabaseConnection {
  readonly #pglite: PGlite
  constructor(pglite: PGlite) {
    this.#pglite = pglite
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.#pglite.query<R>(sql, [...parameters])
    // PGlite passes over a crash of the database without a word; an answer is all that tells.
    if (result === undefined)
      throw new StoreUnavailable('The embedded database has stopped; start Pledge again.')
    return { rows: result.rows, numAffectedRows: BigInt(result.affectedRows ?? 0) }
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator, this home has no streams.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('The embedded database does not stream.')
  }
}
