import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { decodeFact } from '../../src/core/case/fact.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { openEmbedded } from '../../src/store/embedded.ts'
import { tables } from '../../src/store/migrations/0001-tables.ts'
import { recordChain } from '../../src/store/migrations/0002-record-chain.ts'
import { finishedDeliveries } from '../../src/store/migrations/0003-finished-deliveries.ts'
import { nextDue } from '../../src/store/migrations/0004-next-due.ts'
import { waitsSince } from '../../src/store/migrations/0005-waits-since.ts'
import { quickPayloads } from '../../src/store/migrations/0006-quick-payloads.ts'
import { migrate, migrationNames } from '../../src/store/migrations/index.ts'
import { createStore } from '../../src/store/store.ts'
import { verifyRecords } from '../../src/store/verify.ts'
import { onServer, postgres } from '../support/stores.ts'

// Making a database takes seconds, and several times as long on a machine that has other things to do.
vi.setConfig({ testTimeout: 120_000 })

const dumps = join(import.meta.dirname, '../data/schema')
type Rows = readonly Readonly<Record<string, unknown>>[]

/** An old database as it was restored, not yet opened by this version: what it holds, and where it is. */
type Old = {
  readonly at: Parameters<typeof openDatabase>[0]
  ask(query: string): Promise<Rows>
  dispose(): Promise<void>
}
type Restore = { readonly name: string; restore(dump: string): Promise<Old> }

/** Restored embedded databases to copy, by their dump: making one takes seconds. */
const restored = new Map<string, string>()
afterAll(() => {
  for (const folder of restored.values()) rmSync(folder, { recursive: true })
})

const embedded: Restore = {
  name: 'embedded',
  async restore(dump) {
    const folder = mkdtempSync(join(tmpdir(), 'pledge-old-'))
    const at = { dataDir: join(folder, 'data') }
    const ask = async (query: string) => {
      const old = await PGlite.create(join(at.dataDir, 'database'))
      const result = await old.exec(query)
      await old.close()
      return result.at(-1)?.rows ?? []
    }
    const made = restored.get(dump)
    if (made !== undefined) cpSync(made, at.dataDir, { recursive: true })
    else {
      mkdirSync(at.dataDir)
      await ask(dump)
      restored.set(dump, mkdtempSync(join(tmpdir(), 'pledge-old-')))
      cpSync(at.dataDir, restored.get(dump) ?? '', { recursive: true })
    }
    return { at, ask, dispose: async () => rmSync(folder, { recursive: true }) }
  },
}

let count = 0
const server: Restore = {
  name: 'postgres',
  async restore(dump) {
    const name = `pledge_old_${process.pid}_${count++}`
    await onServer(`create database ${name}`)
    const url = new URL(process.env.TEST_DATABASE_URL ?? '')
    url.pathname = `/${name}`
    const ask = async (query: string) => {
      const client = new pg.Client({ connectionString: url.href })
      await client.connect()
      try {
        return (await client.query(query)).rows
      } finally {
        await client.end()
      }
    }
    await ask(dump)
    return { at: { databaseUrl: url.href }, ask, dispose: () => onServer(`drop database ${name}`) }
  },
}

const versions = {
  '0001-tables': tables,
  '0002-record-chain': recordChain,
  '0003-finished-deliveries': finishedDeliveries,
  '0004-next-due': nextDue,
  '0005-waits-since': waitsSince,
  '0006-quick-payloads': quickPayloads,
}
/** What a version knew of the changes that led to it: the first so many. */
const knownTo = (version: number) => Object.fromEntries(Object.entries(versions).slice(0, version))

const homes = postgres.missing === null ? [embedded, server] : [embedded]
const allOfCases = `
  select id, next_seq, snapshot::text, (source_key, installation, repository, coordination, coordinator, assigned_at,
    open, tracking_repository, tracking_number)::text from public.cases order by id`
const kept = {
  ...{ delivery: 'x', outbox: 'x', memory: 'x' },
  work: '(kind, key, installation, due_at, attempts, worker, lease_until, again_at)',
}
async function rowsOf(ask: Old['ask']): Promise<unknown> {
  const all: Record<string, Rows> = {}
  for (const [name, row] of Object.entries(kept))
    all[name] = await ask(`select ${row}::text from public.${name} x order by 1`)
  return all
}
const askOf =
  ({ db }: Database): Old['ask'] =>
  async query =>
    (await sql.raw<Record<string, unknown>>(query).execute(db)).rows

describe.each(homes)('a database of an earlier version, $name', home => {
  test.each(readdirSync(dumps).filter(name => name.endsWith('.sql')))(
    'is brought to this one with all that is in it: %s',
    async file => {
      const old = await home.restore(readFileSync(join(dumps, file), 'utf8'))
      const facts = await old.ask('select case_id, seq, body from public.fact order by case_id, seq')
      const cases = await old.ask(allOfCases)
      const before = await rowsOf(old.ask)
      expect(facts.length).toBeGreaterThan(50)
      const database = await openDatabase(old.at)
      const store = createStore(database)
      const ask = askOf(database)
      expect(await rowsOf(ask)).toEqual(before)
      expect(await ask(allOfCases)).toEqual(cases)
      for (const { id } of cases)
        expect(await store.facts(String(id))).toEqual(
          facts.filter(({ case_id }) => case_id === id).map(({ body }) => decodeFact(body)),
        )
      for await (const { fault } of verifyRecords(database.db, null)) expect(fault).toBeNull()
      // Whoever is named on the old records is found in the lists of people alone.
      const names = JSON.stringify(facts).match(/(?<="login":")[^"]+/g) ?? []
      expect(new Set(names)).toEqual(new Set(['alice', 'bob', 'mallory', 'rae']))
      const told = JSON.stringify(await ask('select body::text from fact'))
      for (const name of names) expect(told).not.toContain(name)
      await store.close()
      await old.dispose()
    },
  )

  test('comes to the same from whichever version it was at, and none of these takes it back', async () => {
    expect(Object.keys(versions), 'every version is tried').toEqual(migrationNames)
    const everything = [...Object.keys(kept), 'cases', 'fact'] as const
    const come: unknown[] = []
    for (let version = 1; version <= migrationNames.length; version++) {
      const old = await home.restore(readFileSync(join(dumps, '1.sql'), 'utf8'))
      const { dialect, close } = await raw(old)
      const db = new Kysely<never>({ dialect })
      await migrate(db, knownTo(version))
      await db.destroy()
      await close()
      expect(await old.ask('select name from public.kysely_migration order by name')).toEqual(
        migrationNames.slice(0, version).map(name => ({ name })),
      )
      const database = await openDatabase(old.at)
      const ask = askOf(database)
      const rows: Record<string, Rows> = {}
      for (const name of everything) {
        const [{ columns } = { columns: '' }] = await ask(
          `select string_agg(quote_ident(column_name), ', ' order by column_name) as columns
          from information_schema.columns where table_schema = 'public' and table_name = '${name}'`,
        )
        rows[name] = await ask(`select (${columns})::text as row from public.${name} order by 1`)
        expect(rows[name].length, name).toBeGreaterThan(0)
      }
      come.push(rows)
      if (version < migrationNames.length)
        await expect(migrate(database.db, knownTo(version))).rejects.toThrow(
          new RegExp(
            `used by a newer version of Pledge \\(it has the change ${migrationNames[version]}.*\\)\\. Start that`,
          ),
        )
      await database.close()
      await old.dispose()
    }
    for (const rows of come.slice(1)) expect(rows).toEqual(come[0])
  })

  test('goes on from where it was: its effects, its work, its record', async () => {
    const old = await home.restore(readFileSync(join(dumps, '1.sql'), 'utf8'))
    const database = await openDatabase(old.at)
    const store = createStore(database)
    const id = '0123456789abcdef01234567'
    expect(((await store.load(id))?.pending ?? []).map(({ effect }) => effect.kind)).toEqual([
      'openTrackingIssue',
      'tellPublic',
      'labelPublicIssue',
    ])
    const before = await store.facts(id)
    const row = await store.row(id)
    const next = decodeFact({ ...encodedClose, by: { id: 1, login: 'alice' } })
    await store.append(id, before.length, { facts: [next], effects: [], row: row! })
    expect(await store.facts(id)).toEqual([...before, next])
    for await (const { fault } of verifyRecords(database.db, id)) expect(fault).toBeNull()
    await expect(database.db.deleteFrom('fact').execute()).rejects.toThrow(/only ever added/)
    await store.close()
    await old.dispose()
  })

  test('is left as it is where the way to this one breaks off', async () => {
    const old = await home.restore(readFileSync(join(dumps, '1.sql'), 'utf8'))
    const before = await old.ask('select body::text from public.fact order by case_id, seq')
    const { dialect, close } = await raw(old)
    const db = new Kysely<never>({ dialect })
    const broken = {
      '0001-tables': tables,
      '0002-record-chain': recordChain,
      '0003-broken': { up: async () => Promise.reject(new Error('the power went')) },
    }
    await expect(migrate(db, broken)).rejects.toThrow('the power went')
    await db.destroy()
    await close()
    expect(await old.ask('select body::text from public.fact order by case_id, seq')).toEqual(before)
    expect(await old.ask('select name from public.kysely_migration')).toEqual([{ name: '0001-tables' }])
    await (await openDatabase(old.at)).close()
    await old.dispose()
  })

  test('refuses the one that it came from, by name', async () => {
    const old = await home.restore(readFileSync(join(dumps, '1.sql'), 'utf8'))
    const database = await openDatabase(old.at)
    await expect(migrate(database.db, { '0001-tables': tables })).rejects.toThrow(
      /used by a newer version of Pledge \(it has the change 0002-record-chain, .*\)\. Start that version, or restore a backup/,
    )
    await database.close()
    await old.dispose()
  })
})

const encodedClose = { kind: 'warned', at: '2026-12-31T00:00:00.000Z', of: 'closed-by-hand' } as const

async function raw({ at }: Old) {
  if (at.dataDir !== undefined) {
    return openEmbedded(at.dataDir)
  }
  const pool = new pg.Pool({ connectionString: at.databaseUrl })
  return { dialect: new PostgresDialect({ pool }), close: async () => {} }
}
