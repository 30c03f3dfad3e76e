import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs, { mkdtempSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openDatabase } from '../../src/store/database.ts'
import { createStore } from '../../src/store/store.ts'
import { verifyRecords } from '../../src/store/verify.ts'
import { OneCase } from '../support/one-case.ts'
import { copyEmbedded } from '../support/stores.ts'
import { anArrival } from './arrival.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const { facts } = new OneCase()

let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pledge-disk-'))
  await copyEmbedded(join(folder, 'data'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})
const at = () => ({ dataDir: join(folder, 'data') })

/** So long nothing is told by a process whose database spins: PGlite does at some places where its disk is full. */
const patienceMs = 45_000

/**
 * A life on a disk that fails, in a process of its own: what was acknowledged in it, and how it ended (the error's name, or
 * `stuck`, and then it was killed, as whoever supervises the App would).
 */
async function untilItFails(kind: 'full' | 'torn' | 'flush', n: number) {
  const script = join(import.meta.dirname, 'failing-disk.ts')
  const child = spawn(process.execPath, [script, join(folder, 'data'), kind, String(n)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const kept: string[] = []
  const cases: string[] = []
  let ended = 'stuck'
  let patience = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  for await (const line of createInterface({ input: child.stdout })) {
    const told = JSON.parse(line) as { kept?: string; recorded?: string; ended?: string }
    if (told.kept) kept.push(told.kept)
    if (told.recorded) cases.push(told.recorded)
    if (told.ended) ended = told.ended
    clearTimeout(patience)
    patience = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  }
  clearTimeout(patience)
  // What it wrote ends before it does.
  await gone
  return { kept, cases, ended }
}

async function allIsThere({ kept, cases }: { kept: readonly string[]; cases: readonly string[] }) {
  const database = await openDatabase(at())
  const store = createStore(database)
  for (const id of kept) expect(await store.readDelivery(id)).not.toBeNull()
  for (const id of cases) expect(await store.facts(id)).toHaveLength(facts.length)
  // What was not acknowledged is there as a whole or not at all.
  for await (const { fault } of verifyRecords(database.db, null)) expect(fault).toBeNull()
  expect(await store.keepDelivery(anArrival('after'))).toBe('new')
  await store.close()
}

describe('a disk', () => {
  test.each([20_000, 400_000, 1_500_000])(
    'that is full after %i bytes is told, and nothing acknowledged is lost',
    async room => {
      const life = await untilItFails('full', room)
      expect(['StoreUnavailable', 'stuck']).toContain(life.ended)
      await allIsThere(life)
    },
  )

  test.each([3, 40, 151])(
    'that tears write %i in two and dies is told, and nothing acknowledged is lost',
    async nth => {
      const life = await untilItFails('torn', nth)
      expect(['StoreUnavailable', 'stuck']).toContain(life.ended)
      await allIsThere(life)
    },
  )

  test('that is full when Pledge starts is told in a sentence', async () => {
    const { writeSync } = fs
    let writes = 0
    fs.writeSync = ((...given: Parameters<typeof writeSync>) => {
      // The lock of the folder still fits.
      if (given[0] > 2 && ++writes > 2) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
      return writeSync(...given)
    }) as typeof fs.writeSync
    syncBuiltinESMExports()
    await expect(openDatabase(at())).rejects.toThrow(/does not start: its disk is full or fails/)
    fs.writeSync = writeSync
    syncBuiltinESMExports()
    await allIsThere({ kept: [], cases: [] })
  })

  test('that cannot flush is told: what is not on it is not acknowledged', async () => {
    const life = await untilItFails('flush', 20)
    expect(life.kept.length).toBeLessThan(30)
    expect(life.ended).toBe('StoreUnavailable')
    await allIsThere(life)
  })
})
