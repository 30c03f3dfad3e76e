import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Client } from 'pg'
import { startDatabase } from '../../store/embedded.ts'
import { lockFolder } from '../../store/folder-lock.ts'
import { migrationNames } from '../../store/migrations/index.ts'
import { type Finding, ok, warning, wrong } from './finding.ts'

/** Bytes that a data folder should have left: a log in full growth, and a table rewritten by an update. */
const enough = 500_000_000

/** Bytes without which the embedded database does not start. */
const needed = 50_000_000

/** The database where the App would have it. Nothing is made, and nothing brought to another version. */
export async function* examineDatabase(at: {
  readonly databaseUrl: string | undefined
  readonly dataDir: string
}): AsyncGenerator<Finding> {
  if (at.databaseUrl === undefined) yield* examineFolder(resolve(at.dataDir))
  else yield* examineServer(at.databaseUrl)
}

async function* examineFolder(folder: string): AsyncGenerator<Finding> {
  let there = folder
  while (!existsSync(there)) there = dirname(there)
  try {
    accessSync(there, constants.W_OK | constants.X_OK)
  } catch {
    yield wrong(
      `${there} cannot be written to.`,
      'Give it to the user that Pledge runs as, or set PLEDGE_DATA.',
    )
    return
  }
  const { bavail, bsize } = statfsSync(there)
  if (bavail * bsize < enough)
    yield warning(
      `The disk of ${folder} has ${Math.round((bavail * bsize) / 1e6)} MB left.`,
      'Make room: Pledge stops on a full disk.',
    )
  if (!existsSync(join(folder, 'database')))
    yield ok(`${folder} has no database yet: the first start makes one.`)
  else yield await versionOfFolder(folder)
}

async function versionOfFolder(folder: string): Promise<Finding> {
  let unlock: () => void
  try {
    unlock = await lockFolder(folder)
  } catch {
    return ok(`The database in ${folder} is in use: Pledge runs.`)
  }
  try {
    const database = await startDatabase(join(folder, 'database'))
    const { rows } = await database
      .query<{ name: string }>('select name from kysely_migration order by name')
      .finally(() => database.close())
    return version(rows, `The database in ${folder}`)
  } catch {
    const { bavail, bsize } = statfsSync(folder)
    return wrong(
      `The database in ${folder} cannot be opened.`,
      bavail * bsize < needed
        ? 'Its disk is full: make room and look again. Nothing that was acknowledged is lost by that, and no backup is needed.'
        : 'See that its disk does not fail, and start again; if that does not help, restore a backup into an empty folder.',
    )
  } finally {
    unlock()
  }
}

async function* examineServer(url: string): AsyncGenerator<Finding> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ ours: boolean; may: boolean; super: boolean }>(
      `select to_regclass('kysely_migration') is not null as ours, current_setting('is_superuser') = 'on' as super,
        has_schema_privilege(current_schema(), 'create') as may`,
    )
    const [found] = rows
    if (found?.super)
      yield warning(
        'Pledge would be a superuser of the database.',
        'Give it a role of its own that owns its database and nothing else (docs/operations.md).',
      )
    if (!found?.may)
      yield wrong('The role of DATABASE_URL may make no tables.', 'Make it the owner of its database.')
    else if (!found.ours) yield ok('The database of DATABASE_URL is empty: the first start makes the tables.')
    else {
      const names = await client.query<{ name: string }>('select name from kysely_migration order by name')
      yield version(names.rows, 'The database of DATABASE_URL')
    }
  } catch (error) {
    const { code } = error as { code?: unknown }
    yield wrong(
      `The database of DATABASE_URL cannot be used${typeof code === 'string' ? ` (${code})` : ''}.`,
      'Check the address, user and password in DATABASE_URL, and that the server there runs.',
    )
  } finally {
    await client.end().catch(() => {})
  }
}

function version(done: readonly { readonly name: string }[], what: string): Finding {
  const newer = done.map(({ name }) => name).filter(name => !migrationNames.includes(name))
  if (newer.length > 0)
    return wrong(
      `${what} has been used by a newer version of Pledge (${newer.join(', ')}).`,
      'Start that version, or restore a backup from before the update.',
    )
  const left = migrationNames.length - done.length
  return ok(
    left === 0 ? `${what} is of this version.` : `${what} is older: the next start brings it up to date.`,
  )
}
