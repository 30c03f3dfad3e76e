/**
 * A process that keeps deliveries and facts in the embedded database of a folder, whose disk fails in a given way, until
 * the store says that it cannot. Each is told on standard output once it is acknowledged, and last how it ended.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { openDatabase } from '../../src/store/database.ts'
import { createStore } from '../../src/store/store.ts'
import { OneCase, caseRow as row } from '../support/one-case.ts'
import { anArrival } from './arrival.ts'

const original = { writeSync: fs.writeSync, fdatasyncSync: fs.fdatasyncSync }
const refused = (code: string): Error => Object.assign(new Error(code), { code })

/** Puts `fault` between the database and the disk: it is asked at every write, and writes as much as it will. */
function failing(fault: (given: { bytes: number; write: (length: number) => number }) => number): void {
  const { writeSync } = original
  fs.writeSync = ((fd: number, buffer: Uint8Array, offset: number, length: number, position: number) => {
    if (fd <= 2 || typeof length !== 'number') return writeSync(fd, buffer, offset, length, position)
    const write = (some: number) => writeSync(fd, buffer, offset, some, position)
    return fault({ bytes: length, write })
  }) as typeof fs.writeSync
}

/** Breaks the disk: `full` after so many bytes, `torn` in the middle of its n-th write, or without a `flush` after n. */
const breakDisk: Readonly<Record<string, (n: number) => void>> = {
  full: room => {
    let left = room
    failing(({ bytes, write }) => {
      left -= bytes
      if (left < 0) throw refused('ENOSPC')
      return write(bytes)
    })
  },
  torn: nth => {
    let writes = 0
    failing(({ bytes, write }) => {
      writes++
      if (writes < nth) return write(bytes)
      if (writes === nth) write(Math.floor(bytes / 2))
      throw refused('EIO')
    })
  },
  flush: most => {
    let flushes = 0
    fs.fdatasyncSync = file => {
      if (++flushes > most) throw refused('EIO')
      original.fdatasyncSync(file)
    }
  },
}

const { facts } = new OneCase()
const [dataDir = '', kind = '', n = ''] = process.argv.slice(2)
const tell = (told: object) => void original.writeSync(1, `${JSON.stringify(told)}\n`)

const store = createStore(await openDatabase({ dataDir }))
breakDisk[kind]?.(Number(n))
syncBuiltinESMExports()
try {
  for (let n = 0; n < 1500; n++) {
    await store.keepDelivery(anArrival(`d${n}`, { payload: JSON.stringify('x'.repeat(4000)) }))
    tell({ kept: `d${n}` })
    await store.createCase(`c${n}`, `advisory:${n}`, { facts, effects: [], row })
    tell({ recorded: `c${n}` })
  }
} catch (error) {
  tell({ ended: error instanceof Error ? error.name : 'otherwise' })
}
process.exit(0)
