import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import pg from 'pg'
import type { Store } from '../../src/shell/ports.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { createStore } from '../../src/store/store.ts'
import { openAddress } from './address.ts'
import { templateFolder } from './template.ts'

/** A store on a database of its own. `reopen` closes it as a stop does, and opens the same database again. */
export type OpenStore = {
  readonly store: Store
  /** The database underneath, for what the store's interface does not show. */
  readonly database: Database
  /** Where the database is: what `openDatabase` takes. */
  readonly at: Parameters<typeof openDatabase>[0]
  close(): Promise<void>
  /** Throws the database away once everything that used it is closed. */
  dispose(): Promise<void>
  reopen(): Promise<OpenStore>
}

/** One of the homes. Where `missing` says why, it cannot be opened here and its tests are to be skipped. */
export type Home = { readonly name: string; readonly missing: string | null; open(): Promise<OpenStore> }

async function openAt(at: OpenStore['at'], dispose: () => Promise<void>): Promise<OpenStore> {
  const database = await openDatabase(at)
  const store = createStore(database)
  return {
    store,
    database,
    at,
    dispose,
    close: async () => {
      await store.close()
      await dispose()
    },
    reopen: async () => {
      await store.close()
      return openAt(at, dispose)
    },
  }
}

/** Puts an empty embedded database, closed, into a folder that is not there yet. */
export async function copyEmbedded(folder: string): Promise<void> {
  cpSync(await templateFolder(), folder, { recursive: true })
}

export const embedded: Home = {
  name: 'embedded',
  missing: null,
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pledge-store-'))
    await copyEmbedded(join(folder, 'data'))
    return openAt({ dataDir: join(folder, 'data') }, async () => rmSync(folder, { recursive: true }))
  },
}

const server = process.env.TEST_DATABASE_URL
let databases = 0

export const postgres: Home = {
  name: 'postgres',
  missing: server ? null : 'TEST_DATABASE_URL is not set',
  open: async () => {
    const name = `pledge_test_${process.pid}_${Date.now()}_${databases++}`
    await onServer(`create database ${name}`)
    const url = new URL(server ?? '')
    url.pathname = `/${name}`
    return openAt({ databaseUrl: url.href }, () => onServer(`drop database ${name} with (force)`))
  },
}

/** A server that nobody else uses, until `end`. Only where scripts/with-postgres.sh made TEST_DATABASE_URL's. */
async function startServer() {
  const names = ['URL', 'RESTART', 'STANDBY', 'FAILOVER'].map(name => `"$TEST_DATABASE_${name}"`)
  const told = `printf "%s\\n" ${names.join(' ')}; exec cat >/dev/null`
  const child = spawn(resolve('scripts/with-postgres.sh'), ['sh', '-c', told], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<string> => (await lines.next()).value ?? ''
  const [databaseUrl, again, standby, failover] = [await next(), await next(), await next(), await next()]
  if (!failover) throw new Error('No PostgreSQL of its own was started.')
  const run = (command: string, ...args: string[]) => promisify(execFile)('sh', ['-c', command, ...args])
  return {
    databaseUrl,
    restart: () => void execFileSync('sh', ['-c', again], { stdio: 'ignore' }),
    standby: (port: number) => run(standby, String(port)),
    failover: () => run(failover),
    end: async () => {
      child.stdin.end()
      await ended
    },
  }
}

/** A store on a server of its own, and how to restart that server, which cuts off whoever is connected. */
export async function ownServer(): Promise<{ readonly home: OpenStore; restart(): void }> {
  const { databaseUrl, restart, end } = await startServer()
  return { home: await openAt({ databaseUrl }, end), restart }
}

/**
 * A store on a server of its own that commits nothing which its standby has not got, both behind one address. `failover`
 * stops the server for good, at once, promotes the standby and lets the address lead to it.
 */
export async function ownPair(): Promise<{ readonly home: OpenStore; failover(): Promise<void> }> {
  const { databaseUrl, standby, failover, end } = await startServer()
  const url = new URL(databaseUrl)
  const address = await openAddress(Number(url.port))
  url.port = String(address.port)
  const port = await freePort()
  await standby(port)
  for (const statement of ["alter system set synchronous_standby_names = '*'", 'select pg_reload_conf()'])
    await onServer(statement, databaseUrl)
  return {
    home: await openAt({ databaseUrl: url.href }, async () => {
      address.close()
      await end()
    }),
    failover: async () => {
      await failover()
      address.leadTo(port)
      address.cutOff()
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

/** Runs a statement in the database that TEST_DATABASE_URL names, or another one. */
export async function onServer(statement: string, url = server): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The homes that can be opened here. */
export const stores: readonly Home[] = [embedded, postgres].filter(home => home.missing === null)
