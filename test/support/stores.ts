import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import type { Store } from '../../src/shell/ports.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { createStore } from '../../src/store/store.ts'
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

/**
 * A store on a server that nobody else uses, and how to restart that server, which cuts off whoever is connected; gone
 * with the store. Only where scripts/with-postgres.sh made the one that TEST_DATABASE_URL names.
 */
export async function ownServer(): Promise<{ readonly home: OpenStore; restart(): void }> {
  const told = 'printf "%s\\n%s\\n" "$TEST_DATABASE_URL" "$TEST_DATABASE_RESTART"; exec cat >/dev/null'
  const child = spawn(resolve('scripts/with-postgres.sh'), ['sh', '-c', told], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const [databaseUrl, again] = [(await lines.next()).value, (await lines.next()).value]
  if (!databaseUrl || !again) throw new Error('No PostgreSQL of its own was started.')
  const end = async () => {
    child.stdin.end()
    await ended
  }
  return {
    home: await openAt({ databaseUrl }, end),
    restart: () => void execFileSync('sh', ['-c', again], { stdio: 'ignore' }),
  }
}

/** Runs a statement in the database that TEST_DATABASE_URL names. */
export async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The homes that can be opened here. */
export const stores: readonly Home[] = [embedded, postgres].filter(home => home.missing === null)
