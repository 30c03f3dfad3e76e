import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs, {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openDatabase } from '../../src/store/database.ts'
import { openEmbedded } from '../../src/store/embedded.ts'
import { lockFolder } from '../../src/store/folder-lock.ts'
import { createStore } from '../../src/store/store.ts'
import { copyEmbedded, embedded } from '../support/stores.ts'
import { anArrival } from './arrival.ts'

// Making a database takes seconds, and several times as long on a machine that has other things to do.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pledge-home-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const keeper = (round: string): ChildProcess & { readonly stdout: NodeJS.ReadableStream } =>
  spawn(process.execPath, [join(import.meta.dirname, 'keeper.ts'), join(folder, 'data'), round], {
    stdio: ['ignore', 'pipe', 'inherit'],
  }) as ChildProcess & { readonly stdout: NodeJS.ReadableStream }

describe('killed without warning', () => {
  test('the embedded home has all that it acknowledged', { timeout: 120_000 }, async () => {
    const acknowledged: string[] = []
    await copyEmbedded(join(folder, 'data'))
    for (const round of ['1', '2', '3']) {
      const child = keeper(round)
      let text = ''
      child.stdout.on('data', chunk => {
        text += chunk
      })
      const enough = 20 + Math.random() * 50
      await expect
        .poll(() => text.split('\n').length, { timeout: 40_000, interval: 3 })
        .toBeGreaterThan(enough)
      child.kill('SIGKILL')
      await once(child, 'close')
      acknowledged.push(...text.split('\n').slice(0, -1))
      const store = createStore(await openDatabase({ dataDir: join(folder, 'data') }))
      const found = await Promise.all(acknowledged.map(id => store.readDelivery(id)))
      expect(acknowledged.filter((_, n) => found[n] === null)).toEqual([])
      expect((await store.counts(new Date(1))).due.delivery).toBeGreaterThanOrEqual(acknowledged.length)
      await store.close()
    }
    expect(acknowledged.length).toBeGreaterThan(50)
  })

  test('a first start that was cut off is begun anew', { timeout: 60_000 }, async () => {
    const child = keeper('1')
    child.stdout.resume()
    const unfinished = join(folder, 'data', 'database.unfinished')
    await expect
      .poll(() => existsSync(join(unfinished, 'PG_VERSION')), { interval: 5, timeout: 30_000 })
      .toBe(true)
    child.kill('SIGKILL')
    await once(child, 'close')
    const store = createStore(await openDatabase({ dataDir: join(folder, 'data') }))
    expect(await store.keepDelivery(anArrival('a'))).toBe('new')
    expect(existsSync(unfinished)).toBe(false)
    await store.close()
  })
})

describe('the folder', () => {
  test('and everything in it is for its owner alone', async () => {
    const data = join(folder, 'data')
    await (await openDatabase({ dataDir: data })).close()
    const { close } = await openDatabase({ dataDir: data })
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    const paths = entries.map(entry => join(entry.parentPath, entry.name))
    expect(paths.length).toBeGreaterThan(100)
    expect(paths.filter(path => (statSync(path).mode & 0o077) !== 0)).toEqual([])
    await close()
  })

  test.each(['file', 'file/inside'])('is refused with a clear word where it is none: %s', async path => {
    writeFileSync(join(folder, 'file'), '')
    const opening = openDatabase({ dataDir: join(folder, path) })
    await expect(opening).rejects.toThrow(/a file stands in its place.*PLEDGE_DATA/)
  })

  test('is refused where the system takes no folder', async () => {
    const opening = openDatabase({ dataDir: existsSync('/proc') ? '/proc/none' : '/dev/none' })
    await expect(opening).rejects.toThrow(/cannot be used.*PLEDGE_DATA/)
  })

  test('is refused while another process has it, and free when that one stops', async () => {
    const { at, database, close } = await embedded.open()
    await expect(openDatabase(at)).rejects.toThrow(
      new RegExp(`in use by another Pledge \\(process ${process.pid}\\)`),
    )
    await database.close()
    await (await openDatabase(at)).close()
    await close()
  })

  const lock = () => join(folder, 'pledge.lock')
  const rewrite = (change: object) =>
    writeFileSync(lock(), JSON.stringify({ ...JSON.parse(readFileSync(lock(), 'utf8')), ...change }))

  test.each([
    ['of a dead process', { pid: 2 ** 22 - 1 }],
    ['of a dead process whose number was given out again', { started: '1' }],
  ])('is taken over with the lock %s', async (_, change) => {
    await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toThrow(/in use/)
    rewrite(change)
    const unlock = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toThrow(/in use/)
    unlock()
    expect(readdirSync(folder)).toEqual([])
  })

  test('is taken over with a lock that makes no sense', async () => {
    writeFileSync(lock(), '{"pid":')
    const unlock = await lockFolder(folder)
    unlock()
  })

  test('of another container is refused while its lock is touched, and taken when it is not', {
    timeout: 30_000,
  }, async () => {
    const unlock = await lockFolder(folder)
    rewrite({ space: 'pid:[elsewhere]' })
    await expect(lockFolder(folder)).rejects.toThrow(/in use/)
    unlock()
    writeFileSync(lock(), JSON.stringify({ pid: process.pid, started: null, boot: 'other', space: null }))
    ;(await lockFolder(folder))()
  })

  test('is taken by one of many who find a dead lock', async () => {
    await lockFolder(folder)
    rewrite({ started: '1' })
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('is not freed by somebody who no longer has it', async () => {
    const unlock = await lockFolder(folder)
    rewrite({ pid: 1 })
    unlock()
    expect(existsSync(lock())).toBe(true)
  })
})

describe('the disk', () => {
  test('has every commit before it is acknowledged', async () => {
    const { store, close } = await embedded.open()
    const original = fs.fdatasyncSync
    let flushed = 0
    fs.fdatasyncSync = file => {
      flushed++
      original(file)
    }
    syncBuiltinESMExports()
    try {
      for (let n = 1; n <= 5; n++) {
        const before = flushed
        await (n % 2 ? store.keepDelivery(anArrival(`d${n}`)) : store.transaction(tx => tx.remember('k', n)))
        expect(flushed).toBeGreaterThan(before)
      }
    } finally {
      fs.fdatasyncSync = original
      syncBuiltinESMExports()
      await close()
    }
  })

  test('is not filled by a log that nobody shortens', { timeout: 60_000 }, async () => {
    const data = join(folder, 'data')
    await copyEmbedded(data)
    const { dialect, close } = await openEmbedded(data, 2000)
    const db = new Kysely({ dialect })
    const files = () => readdirSync(join(data, 'database', 'pg_wal')).length
    for (let n = 0; n < 10; n++) {
      await sql`insert into memory values (${`k${n}`}, '1')`.execute(db)
      await sql`select pg_switch_wal()`.execute(db)
    }
    expect(files()).toBeGreaterThan(8)
    await expect.poll(files, { timeout: 10_000 }).toBeLessThan(9)
    await close()
  })
})
