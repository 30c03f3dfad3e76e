/**
 * How fast and how big the store is: `node bench/store.ts` for the embedded home, `scripts/with-postgres.sh node
 * bench/store.ts` for both. Takes about twenty seconds.
 */

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import type { Arrival } from '../src/core/delivery.ts'
import type { Store } from '../src/shell/ports.ts'
import { type Database, openDatabase } from '../src/store/database.ts'
import { createStore } from '../src/store/store.ts'

type Home = { readonly databaseUrl?: string; readonly dataDir?: string }
type Row = Readonly<Record<string, string | number>>

/** About what a `repository_advisory` delivery weighs. */
const payload = Buffer.from(JSON.stringify({ filler: 'x'.repeat(8000) }))
const delivery = (id: string): Arrival => {
  return { id, event: 'ping', action: null, installation: 1, repository: 2, payload, receivedAt: new Date(0) }
}

/** How many of `run` a second, by `width` at once, for `seconds`. */
async function rate(seconds: number, width: number, run: (n: number) => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  let done = 0
  const worker = async () => {
    while (performance.now() - begun < seconds * 1000) await run(done++)
  }
  await Promise.all(Array.from({ length: width }, worker))
  return Math.round(done / ((performance.now() - begun) / 1000))
}

async function opened(home: Home): Promise<{ store: Store; database: Database; milliseconds: number }> {
  const begun = performance.now()
  const database = await openDatabase(home)
  const store = createStore(database)
  await store.recall('anything')
  return { store, database, milliseconds: Math.round(performance.now() - begun) }
}

async function cycle(store: Store): Promise<void> {
  const now = new Date()
  const works = await store.claim({
    now,
    worker: 'w',
    limit: 1,
    perInstallation: 9,
    leaseUntil: new Date(+now + 60_000),
  })
  for (const work of works) await store.release('w', work, { dueAt: null, attempts: 0 })
}

async function measure(name: string, home: Home): Promise<Row> {
  const before = process.memoryUsage.rss()
  const fresh = await opened(home)
  await fresh.store.close()
  const existing = await opened(home)
  const { store } = existing
  const idle = process.memoryUsage.rss()
  await rate(0.5, 4, n => store.keepDelivery(delivery(`warm${n}`)))
  const alone = await rate(2, 1, n => store.keepDelivery(delivery(`a${n}`)))
  const together = await rate(2, 32, n => store.keepDelivery(delivery(`b${n}`)))
  // The one connection of the embedded home can be told not to wait for the disk; a pool cannot be so simply.
  let careless: number | string = '-'
  if (home.dataDir !== undefined) {
    await sql`set synchronous_commit = off`.execute(existing.database.db)
    careless = await rate(2, 1, n => store.keepDelivery(delivery(`c${n}`)))
    await sql`set synchronous_commit = on`.execute(existing.database.db)
  }
  const worked = await rate(2, 1, () => cycle(store))
  const megabytes = (bytes: number) => Math.round(bytes / 1e6)
  const row = {
    home: name,
    'start, fresh (ms)': fresh.milliseconds,
    'start, existing (ms)': existing.milliseconds,
    'kept/s, 1 at once': alone,
    'the same without waiting for the disk': careless,
    'kept/s, 32 at once': together,
    'claimed and released/s': worked,
    'resident before, idle, after (MB)': [before, idle, process.memoryUsage.rss()].map(megabytes).join(', '),
  }
  await store.close()
  return row
}

async function measureEmbedded(): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'pledge-bench-'))
  try {
    return await measure('embedded', { dataDir: join(folder, 'data') })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measureServer(url: string): Promise<Row> {
  const name = `pledge_bench_${process.pid}`
  const on = async (statement: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await on(`create database ${name}`)
  const address = new URL(url)
  address.pathname = `/${name}`
  try {
    return await measure('postgres', { databaseUrl: address.href })
  } finally {
    await on(`drop database ${name} with (force)`)
  }
}

/** Each home in a process of its own, so that neither counts the other's memory. */
const server = process.env.TEST_DATABASE_URL
if (process.argv[2] === 'embedded') process.send?.(await measureEmbedded())
else if (process.argv[2] === 'postgres') process.send?.(await measureServer(server ?? ''))
else {
  const rows: Row[] = []
  for (const name of ['embedded', ...(server ? ['postgres'] : [])]) {
    const child = fork(import.meta.filename, [name])
    const [row] = await once(child, 'message')
    rows.push(row as Row)
    if (child.exitCode === null) await once(child, 'exit')
  }
  const { home: _, ...figures } = rows[0] ?? {}
  const line = (figure: string) => Object.fromEntries(rows.map(row => [row.home, row[figure]]))
  console.table(Object.fromEntries(Object.keys(figures).map(figure => [figure, line(figure)])))
  if (!server) console.log('PostgreSQL was not measured: TEST_DATABASE_URL is not set.')
}
