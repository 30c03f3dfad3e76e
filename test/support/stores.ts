import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
