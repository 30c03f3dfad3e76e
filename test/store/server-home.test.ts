import { createServer } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StoreUnavailable } from '../../src/shell/ports.ts'
import { openDatabase } from '../../src/store/database.ts'
import { claimable } from '../../src/store/queue.ts'
import { createStore } from '../../src/store/store.ts'
import { openAddress } from '../support/address.ts'
import { type OpenStore, onServer, postgres } from '../support/stores.ts'
import { anArrival } from './arrival.ts'

const failure = (url: string): Promise<Error> =>
  openDatabase({ databaseUrl: url }).then(
    () => new Error('it opened'),
    error => error,
  )

describe('an address that is no good', () => {
  test.each(['mysql://u:secret@h/d', 'secret', 'postgres://u:secret@[', 'postgresql:secret'])(
    'is refused without being repeated: %s',
    async url => {
      const error = await failure(url)
      expect(error.message).toMatch(/^DATABASE_URL is no address/)
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('secret')
    },
  )

  test('where nobody listens is told at once, without the password', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    await new Promise(resolve => server.close(resolve))
    const error = await failure(`postgres://u:secret@127.0.0.1:${port}/d`)
    expect(error).toBeInstanceOf(StoreUnavailable)
    expect(error.message).toMatch(/DATABASE_URL/)
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('secret')
  })

  test('where somebody listens and says nothing is told after five seconds', async () => {
    const server = createServer(() => {}).listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    const begun = performance.now()
    expect(await failure(`postgres://u@127.0.0.1:${port}/d`)).toBeInstanceOf(StoreUnavailable)
    expect(performance.now() - begun).toBeLessThan(9000)
    server.close()
  })
})

describe.runIf(postgres.missing === null)('PostgreSQL (TEST_DATABASE_URL)', () => {
  let open: OpenStore
  beforeAll(async () => {
    open = await postgres.open()
  })
  afterAll(async () => open?.close())

  const database = () => new URL(open.at.databaseUrl!).pathname.slice(1)
  const cutOff = () =>
    onServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database()}'`)

  test('that ends idle connections is used again', async () => {
    await Promise.all([1, 2, 3].map(n => open.store.remember('k', n)))
    await cutOff()
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(await open.store.recall('k')).not.toBeNull()
  })

  test('that is gone without a word is told before the sender hangs up, and found again', async () => {
    const address = await openAddress(Number(new URL(open.at.databaseUrl!).port))
    const url = Object.assign(new URL(open.at.databaseUrl!), { port: address.port })
    const far = createStore(await openDatabase({ databaseUrl: url.href }))
    expect(await far.keepDelivery(anArrival('before it is gone'))).toBe('new')
    address.vanish()
    const began = performance.now()
    await expect(far.keepDelivery(anArrival('while it is gone'))).rejects.toBeInstanceOf(StoreUnavailable)
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(await far.keepDelivery(anArrival('after it'))).toBe('new')
    await far.close()
    address.close()
  })

  test('that goes away in a transaction is told as unavailable, and keeps nothing', async () => {
    const cut = open.store.transaction(async tx => {
      await tx.remember('cut', 1)
      await cutOff()
      await new Promise(resolve => setTimeout(resolve, 100))
      await tx.remember('cut', 2)
    })
    await expect(cut).rejects.toBeInstanceOf(StoreUnavailable)
    expect(await open.store.recall('cut')).toBeNull()
    expect(await open.store.keepDelivery(anArrival('after'))).toBe('new')
  })

  test('that goes away before the commit is told as unavailable', async () => {
    const cut = open.store.transaction(async tx => {
      await tx.remember('cut', 1)
      await cutOff()
      await new Promise(resolve => setTimeout(resolve, 100))
    })
    await expect(cut).rejects.toBeInstanceOf(StoreUnavailable)
    expect(await open.store.recall('cut')).toBeNull()
  })

  test('that finds a deadlock is told as unavailable: the one who gave way may try again', async () => {
    const cross = (first: string, second: string) =>
      open.store.transaction(async tx => {
        await tx.remember(first, 1)
        await new Promise(resolve => setTimeout(resolve, 200))
        await tx.remember(second, 1)
      })
    const both = await Promise.allSettled([cross('x', 'y'), cross('y', 'x')])
    const lost = both.flatMap(one => (one.status === 'rejected' ? [one.reason] : []))
    expect(lost).toHaveLength(1)
    expect(lost[0]).toBeInstanceOf(StoreUnavailable)
  })

  test('is brought to this version once by many who start together', async () => {
    const name = `${database()}_together`
    await onServer(`create database ${name}`)
    const url = new URL(open.at.databaseUrl!)
    url.pathname = `/${name}`
    const all = await Promise.all(Array.from({ length: 5 }, () => openDatabase({ databaseUrl: url.href })))
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(all[0]!.db)
    expect(rows.length).toBeGreaterThan(0)
    await Promise.all(all.map(({ close }) => close()))
    await onServer(`drop database ${name}`)
  })

  test('finds work among 100,000 rows without reading them', async () => {
    const { db } = open.database
    // Half of it is one installation's and all due first; the other half is spread over 500.
    await sql`
      insert into work (kind, key, installation, due_at)
      select 'case', n::text, case when n <= 50000 then 1 else 2 + n % 500 end, timestamptz '2026-01-01' + n * interval '1 s'
      from generate_series(1, 100000) n`.execute(db)
    const now = new Date('2026-03-01')
    const query = claimable({ now, limit: 20, perInstallation: 3 })
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain (analyze, buffers) ${query}`.execute(db)
    const plan = rows.map(row => row['QUERY PLAN']).join('\n')
    expect(plan).not.toMatch(/Seq Scan on work/)
    expect(Number(/Execution Time: ([\d.]+)/.exec(plan)?.[1])).toBeLessThan(500)
    await sql`analyze work`.execute(db)
    const { rows: later } = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(db)
    expect(later.map(row => row['QUERY PLAN']).join('\n')).not.toMatch(/Seq Scan on work/)
    const works = await open.store.claim({ now, worker: 'w', limit: 20, perInstallation: 3, leaseUntil: now })
    expect([works.length, works.filter(work => work.installation === 1).length]).toEqual([20, 3])
  })

  test('looks for work at a cost that does not grow with what waits', async () => {
    const { db } = open.database
    await sql`truncate work`.execute(db)
    const now = new Date('2026-03-01')
    const pages = async () => {
      const query = claimable({ now, limit: 20, perInstallation: 3 })
      const { rows } = await sql<{ 'QUERY PLAN': string }>`explain (analyze, buffers) ${query}`.execute(db)
      const plan = rows.map(row => row['QUERY PLAN']).join('\n')
      return Number(/Buffers: shared hit=(\d+)/.exec(plan)?.[1] ?? 0)
    }
    await sql`
      insert into work (kind, key, installation, due_at)
      select 'case', n::text, n % 1000, timestamptz '2026-04-01' + n * interval '1 s'
      from generate_series(1, 50000) n`.execute(db)
    await sql`analyze work`.execute(db)
    expect(await pages()).toBeLessThan(20)
    await sql`
      insert into work (kind, key, installation, due_at)
      select 'case', 'due' || n, n % 1000, timestamptz '2026-02-01' + n * interval '1 s'
      from generate_series(1, 1000) n`.execute(db)
    expect(await pages()).toBeLessThan(1000)
  })
})
