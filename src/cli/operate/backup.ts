import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { backUp, NotRestored, noteRestored, restore } from '../../store/backup.ts'
import { type ExitCode, plural, print, Refusal, shown } from '../terminal.ts'
import { type DataOption, mustHoldDatabase, placeOfCases, refusal, withCases } from './cases.ts'

const forServers =
  'DATABASE_URL is set, and a server brings its own tools: pg_dump and pg_restore (docs/operations.md). ' +
  'For the embedded database, name its folder with --data.'

/** `pledge backup FILE`: the embedded database in one file. The App must not have it open. */
export async function backup(file: string, options: DataOption): Promise<void> {
  const dataDir = embedded(options)
  mustHoldDatabase(dataDir)
  if (existsSync(file)) throw new Refusal(`${shown(resolve(file))} is there already: name a new file.`)
  const bytes = await backUp(dataDir, file).catch((error: unknown) => {
    throw told(error, dataDir, file)
  })
  print(
    `${shown(resolve(file))} holds the database of ${shown(resolve(dataDir))} (${Math.ceil(bytes / 1024)} KB). ` +
      'It is as confidential as the reports themselves.',
  )
}

/** `pledge restore FILE`: a backup into an empty data folder. Gives 1 where a record in it is not as it was recorded. */
export async function restoreFrom(file: string, options: DataOption): Promise<ExitCode> {
  const dataDir = embedded(options)
  const broken = await restore(file, dataDir).catch((error: unknown) => {
    throw told(error, dataDir, file)
  })
  for (const { case: id, fault } of broken) print(`Case ${shown(id)}: ${shown(fault ?? '')}.`)
  print(
    broken.length === 0
      ? `${shown(resolve(dataDir))} holds what was backed up; every record is as it was recorded.`
      : `${shown(resolve(dataDir))} holds what was backed up, but ${plural(broken.length, 'record')} in it ` +
          `${broken.length === 1 ? 'is' : 'are'} not as recorded: an older backup may have them whole.`,
  )
  return broken.length === 0 ? 0 : 1
}

/** `pledge restored`: a database that its server's own tools restored, or that fell back to an earlier instant, is told so. */
export async function restored(
  options: DataOption & { readonly since?: string; readonly instead?: boolean },
): Promise<void> {
  const since = options.since === undefined ? null : z.iso.datetime({ offset: true }).safeParse(options.since)
  if (since && !(since.success && new Date(since.data) < new Date()))
    throw new Refusal('--since takes an instant that has passed, such as 2026-11-30T16:00:00Z.')
  const from = since?.data === undefined ? null : new Date(since.data)
  const last = await withCases(options, ({ db }) =>
    noteRestored(db, { since: from, instead: options.instead ?? false }),
  )
  print(
    `What happened since ${last.toISOString()}${from ? '' : ', the last that this database knows of'}, is looked for at GitHub from the next ` +
      'start on, and not done again where it stands there.',
  )
}

function embedded(options: DataOption): string {
  process.umask(0o077)
  const { databaseUrl, dataDir } = placeOfCases(options)
  if (databaseUrl !== undefined) throw new Refusal(forServers)
  return dataDir
}

function told(error: unknown, dataDir: string, file: string): unknown {
  const { code } = error as { code?: unknown }
  if (error instanceof NotRestored) return new Refusal(shown(error.message))
  if (code === 'ENOSPC') return new Refusal('The disk is full: nothing was kept. Make room and repeat this.')
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code))
    return new Refusal(`${shown(resolve(file))} cannot be read or written (${code}).`)
  return refusal(error, dataDir)
}
