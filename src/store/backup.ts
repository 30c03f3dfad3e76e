import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { gunzipSync, inflateRawSync } from 'node:zlib'
import { type Kysely, sql } from 'kysely'
import { polled, unrecorded } from '../shell/ports.ts'
import { readUnrecorded, Unrecorded } from '../shell/unrecorded.ts'
import { caseStore } from './cases.ts'
import { openDatabase } from './database.ts'
import { createDatabase, makeFolder, startDatabase } from './embedded.ts'
import { lockFolder } from './folder-lock.ts'
import type { Schema } from './schema.ts'
import { type Verified, verifyRecords } from './verify.ts'

/**
 * Writes the embedded database of a data folder, which nobody else may have open, into a file that was not there: a
 * gzipped tar of the database's own files as they are after a checkpoint. It is not brought to this version on the
 * way, so that one from before an update can be gone back to. Gives its size in bytes.
 */
export async function backUp(dataDir: string, file: string): Promise<number> {
  const folder = resolve(dataDir)
  const unlock = await lockFolder(folder)
  try {
    const pglite = await startDatabase(join(folder, 'database'))
    try {
      await pglite.query('checkpoint')
      const dump = await pglite.dumpDataDir('gzip')
      await writeWhole(file, Buffer.from(await dump.arrayBuffer()))
      return dump.size
    } finally {
      await pglite.close()
    }
  } finally {
    unlock()
  }
}

/** The file is there when it is whole and on the disk, and before that under another name. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const unfinished = `${file}.unfinished`
  try {
    const handle = await open(unfinished, 'w', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** Thrown by `restore` where the folder has something in it already, or the file is no backup. */
export class NotRestored extends Error {
  override name = 'NotRestored'
}

/**
 * Puts a backup into a data folder that is empty or not there, brings it to this version and holds its records against
 * their hashes. Gives those that are not as recorded: they are restored all the same, since a damaged record is better
 * than none. Throws, and leaves nothing, where the backup cannot be used.
 */
export async function restore(file: string, dataDir: string): Promise<readonly Verified[]> {
  const folder = resolve(dataDir)
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new NotRestored(
      `${folder} is not empty: a backup goes into an empty folder, or one that is not there.`,
    )
  const dump = readBackup(file)
  makeFolder(folder)
  chmodSync(folder, 0o700)
  const database = join(folder, 'database')
  try {
    const unlock = await lockFolder(folder)
    try {
      await createDatabase(folder, database, dump)
    } finally {
      unlock()
    }
    const { db, close } = await openDatabase({ dataDir })
    try {
      await noteRestored(db)
      const broken: Verified[] = []
      for await (const one of verifyRecords(db, null)) if (one.fault !== null) broken.push(one)
      return broken
    } finally {
      await close()
    }
  } catch (error) {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
    throw error
  }
}

/**
 * Remembers that a database was restored: from the last that it has until work is taken again, Pledge did what it knows nothing
 * of. `since` is from when on it has nothing, where the App has run on it meanwhile; `instead` of what was noted before, which
 * else counts where it is earlier. Gives the instant it begins with.
 */
export async function noteRestored(
  db: Kysely<Schema>,
  { since = null, instead = false }: { readonly since?: Date | null; readonly instead?: boolean } = {},
): Promise<Date> {
  const { rows } = await sql<{ last: Date | null }>`
    select greatest((select max(at) from fact),
      (select (value #>> '{}')::timestamptz from memory where key = ${polled})) as last`.execute(db)
  const last = since ?? rows[0]?.last ?? new Date(0)
  // One that was noted a while ago is not over because the App ran since: what it could not do yet is still looked for.
  const before = instead ? null : await readUnrecorded(caseStore(db))
  const isOver = !before || !new Unrecorded(before.from, before.until ?? last, last).matters(last)
  const from = isOver || before.from > last ? last : before.from
  await caseStore(db).remember(unrecorded, { from, until: null })
  return from
}

/** Whether a gzip file, as PGlite writes it, has nothing behind it: no second one, of which PGlite would make one with the first. */
function isAlone(bytes: Buffer): boolean {
  const [header, trailer] = [10, 8]
  const { engine } = inflateRawSync(bytes.subarray(header), { info: true }) as unknown as {
    readonly engine: { readonly bytesWritten: number }
  }
  return header + engine.bytesWritten + trailer === bytes.length
}

function readBackup(file: string): Blob {
  const bytes = readFileSync(file)
  try {
    // Its check sum tells whether it is whole; and the first file of ours in it tells what it is.
    if (isAlone(bytes) && gunzipSync(bytes).includes('PG_VERSION')) return new Blob([bytes])
  } catch {
    // Cut off, changed, or something else.
  }
  throw new NotRestored('This is no whole backup of Pledge: take one that `pledge backup` wrote to its end.')
}
