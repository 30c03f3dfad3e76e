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
  statSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PGlite, types } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import {
  AbortedTransactionError,
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
type Attributes = { readonly mode?: number }
type NodeFileSystem = {
  node_ops: {
    mknod(parent: object, name: string, mode: number, device: number): object
    setattr(node: object, attributes: Attributes): void
  }
  stream_ops: { fsync?: (stream: { nfd: number }) => number }
  tryFSOperation(run: () => void): void
}

/** Everybody's rights but the owner's. */
const others = 0o077

/**
 * PGlite's file system with a working `fsync`, and with files that only their owner may open.
 *
 * Emscripten's `fsync` does nothing, so PGlite starts PostgreSQL with `fsync` off. With it on, PostgreSQL itself
 * flushes its log at every commit and its tables at every checkpoint, in the order that makes a power cut
 * harmless. And Emscripten sets modes by `chmod`, past the process's umask.
 */
class FlushingFS extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...args)
    const preRun = [emscriptenOpts.preRun ?? []].flat()
    const hook = ({ NODEFS }: { NODEFS: NodeFileSystem }): void => {
      NODEFS.stream_ops.fsync = ({ nfd }) => {
        NODEFS.tryFSOperation(() => fdatasyncSync(nfd))
        return 0
      }
      const { mknod, setattr } = NODEFS.node_ops
      NODEFS.node_ops.mknod = (parent, name, mode, device) => mknod(parent, name, mode & ~others, device)
      NODEFS.node_ops.setattr = (node, attributes) =>
        setattr(
          node,
          attributes.mode === undefined ? attributes : { ...attributes, mode: attributes.mode & ~others },
        )
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, hook as (typeof preRun)[number]] } }
  }
}

/** A database and whether it has crashed; then it is not touched again. */
type Running = { readonly pglite: PGlite; crashed: boolean }

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

/** Files of 16 MB in the log after which it is time to tidy up. */
const longLog = 8

/**
 * PostgreSQL inside this process, in `dataDir`, which only this process may use from now on. Files are
 * readable by their owner alone. Every `tidyEvery` milliseconds it looks whether there is something to tidy up.
 */
export async function openEmbedded(
  dataDir: string,
  tidyEvery = 60_000,
): Promise<{ dialect: Dialect; close(): Promise<void> }> {
  const folder = resolve(dataDir)
  const unlock = await take(folder)
  try {
    const database = join(folder, 'database')
    if (!existsSync(database)) await createDatabase(folder, database)
    const home: Running = { pglite: await startDatabase(database), crashed: false }
    const tidying = setInterval(() => void tidy(home, join(database, 'pg_wal')), tidyEvery)
    tidying.unref()
    const close = async () => {
      clearInterval(tidying)
      if (!home.crashed && !home.pglite.closed) await home.pglite.close()
      unlock()
    }
    return { dialect: dialectOf(home), close }
  } catch (error) {
    unlock()
    throw error
  }
}

/** Makes a folder and those above it, for their owner alone. One by one: all at once, Node tries for ever where the system says that a folder's own place is not there. */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

/** Makes the folder, for its owner alone, and locks it. */
async function take(folder: string): Promise<() => void> {
  try {
    makeFolder(folder)
    chmodSync(folder, 0o700)
    return await lockFolder(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'a file stands in its place' : code
    throw new Error(
      `The data folder ${folder} cannot be used (${why}): set PLEDGE_DATA to a folder that Pledge may make and write to.`,
    )
  }
}

/** A start may have a log to read after a crash; one that takes longer than this has met a disk that fails it. */
const startMs = 120_000

/**
 * Starts PostgreSQL on the files in `folder`, which only the caller has; made anew, or from `dump`, where there are none.
 * Throws a sentence where it does not start: PGlite then aborts without a reason, or never answers.
 */
export async function startDatabase(folder: string, dump?: Blob): Promise<PGlite> {
  const started = PGlite.create({
    dataDir: folder,
    fs: new FlushingFS(folder),
    startParams,
    ...(dump ? { loadDataDir: dump } : {}),
  })
  const patience = new AbortController()
  try {
    return await Promise.race([
      started,
      sleep(startMs, undefined, patience).then(() => Promise.reject(new Error())),
    ])
  } catch {
    throw new StoreUnavailable(
      `The embedded database in ${folder} does not start: its disk is full or fails, or its files are damaged. ` +
        'Make room and start again, or restore a backup into another folder.',
    )
  } finally {
    patience.abort()
  }
}

/** Makes the database aside and moves it into place when it is whole: a start that is cut short leaves nothing. */
export async function createDatabase(folder: string, database: string, dump?: Blob): Promise<void> {
  const unfinished = join(folder, 'database.unfinished')
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  await (await startDatabase(unfinished, dump)).close()
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

/**
 * A PostgreSQL without a server around it never does by itself what a checkpoint and the autovacuum are for: its
 * log would grow for ever, and be read again from its beginning after a crash.
 */
async function tidy({ pglite, crashed }: Running, log: string): Promise<void> {
  try {
    if (crashed || readdirSync(log).length < longLog) return
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
const dialectOf = (home: Running): Dialect => ({
  createAdapter: () => new PGliteAdapter(),
  createDriver: () => new EmbeddedDriver(home),
  createIntrospector: db => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
})

class EmbeddedDriver implements Driver {
  readonly #connection: DatabaseConnection
  constructor(home: Running) {
    this.#connection = new EmbeddedConnection(home)
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

/** Bytes go to the database as they are; PGlite would write each as two digits. */
const binary = { [types.BYTEA]: (bytes: unknown) => bytes as string }

class EmbeddedConnection implements DatabaseConnection {
  readonly #home: Running
  constructor(home: Running) {
    this.#home = home
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#home.crashed) throw new StoreUnavailable(stopped)
    try {
      const result = await this.#home.pglite.query<R>(sql, [...parameters], { serializers: binary })
      // PGlite passes over a crash without a word; what tells is that nothing was completed.
      if (result.command === undefined) throw this.#crash()
      if (sql === 'commit' && result.command === 'ROLLBACK') throw new AbortedTransactionError()
      return { rows: result.rows, numAffectedRows: BigInt(result.affectedRows ?? 0) }
    } catch (error) {
      const { severity } = error as { severity?: unknown }
      throw severity === 'PANIC' || severity === 'FATAL' ? this.#crash() : error
    }
  }

  /** A server would have died here. PGlite lives on, and its next query would never come back. */
  #crash(): StoreUnavailable {
    this.#home.crashed = true
    return new StoreUnavailable(stopped)
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator, this home has no streams.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('The embedded database does not stream.')
  }
}

const stopped =
  'The embedded database has stopped, most often because its disk is full. Nothing that was acknowledged is lost; start Pledge again.'
