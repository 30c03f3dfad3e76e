import fs, { mkdtempSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { StoreUnavailable } from '../../src/shell/ports.ts'
import { openDatabase } from '../../src/store/database.ts'
import { createStore } from '../../src/store/store.ts'
import { verifyRecords } from '../../src/store/verify.ts'
import { OneCase } from '../support/one-case.ts'
import { copyEmbedded } from '../support/stores.ts'
import { anArrival } from './contract.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const row = {
  installation: 1,
  repository: 10,
  coordination: 'acme/security',
  coordinator: 1,
  assignedAt: null,
  open: true,
  nextDue: null,
  trackingRepository: null,
  trackingNumber: null,
}
const { facts } = new OneCase()

let folder: string
const original = { writeSync: fs.writeSync, fdatasyncSync: fs.fdatasyncSync }
const mend = () => {
  Object.assign(fs, original)
  syncBuiltinESMExports()
}
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pledge-disk-'))
  await copyEmbedded(join(folder, 'data'))
})
afterEach(() => {
  mend()
  rmSync(folder, { recursive: true })
})
const at = () => ({ dataDir: join(folder, 'data') })

type Fault = (given: { readonly bytes: number; readonly write: (length: number) => number }) => number

/** Puts `fault` between the database and the disk: it is asked at every write, and writes as much as it will. */
function failing(fault: Fault): void {
  const { writeSync } = original
  fs.writeSync = ((fd: number, buffer: Uint8Array, offset: number, length: number, position: number) => {
    if (fd <= 2 || typeof length !== 'number') return writeSync(fd, buffer, offset, length, position)
    const write = (some: number) => writeSync(fd, buffer, offset, some, position)
    return fault({ bytes: length, write })
  }) as typeof fs.writeSync
  syncBuiltinESMExports()
}
const refused = (code: string): Error => Object.assign(new Error(code), { code })

/** Keeps deliveries and facts until the store says that it cannot; gives those that were acknowledged, and why it ended. */
async function untilItFails(breakDisk: () => void, most = 1500) {
  const database = await openDatabase(at())
  const store = createStore(database)
  breakDisk()
  const kept: string[] = []
  const cases: string[] = []
  let error: unknown = null
  for (let n = 0; n < most && error === null; n++) {
    try {
      await store.keepDelivery(anArrival(`d${n}`, { payload: JSON.stringify('x'.repeat(4000)) }))
      kept.push(`d${n}`)
      await store.createCase(`c${n}`, `advisory:${n}`, { facts, effects: [], row })
      cases.push(`c${n}`)
    } catch (failed) {
      error = failed
    }
  }
  await store.close().catch(() => undefined)
  return { kept, cases, error }
}

async function allIsThere({ kept, cases }: { kept: readonly string[]; cases: readonly string[] }) {
  mend()
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
      let left = room
      const life = await untilItFails(() =>
        failing(({ bytes, write }) => {
          left -= bytes
          if (left < 0) throw refused('ENOSPC')
          return write(bytes)
        }),
      )
      expect(life.error).toBeInstanceOf(StoreUnavailable)
      await allIsThere(life)
    },
  )

  test.each([3, 40, 151])(
    'that tears write %i in two and dies is told, and nothing acknowledged is lost',
    async nth => {
      let writes = 0
      const life = await untilItFails(() =>
        failing(({ bytes, write }) => {
          writes++
          if (writes < nth) return write(bytes)
          if (writes === nth) write(Math.floor(bytes / 2))
          throw refused('EIO')
        }),
      )
      expect(life.error).toBeInstanceOf(StoreUnavailable)
      await allIsThere(life)
    },
  )

  test('that is full when Pledge starts is told in a sentence', async () => {
    let writes = 0
    failing(({ bytes, write }) => {
      // The lock of the folder still fits.
      if (++writes > 2) throw refused('ENOSPC')
      return write(bytes)
    })
    await expect(openDatabase(at())).rejects.toThrow(/does not start: its disk is full or fails/)
    await allIsThere({ kept: [], cases: [] })
  })

  test('that cannot flush is told: what is not on it is not acknowledged', async () => {
    let flushes = 0
    const life = await untilItFails(() => {
      fs.fdatasyncSync = file => {
        if (++flushes > 20) throw refused('EIO')
        original.fdatasyncSync(file)
      }
      syncBuiltinESMExports()
    })
    expect(life.kept.length).toBeLessThan(30)
    expect(life.error).toBeInstanceOf(StoreUnavailable)
    await allIsThere(life)
  })
})
