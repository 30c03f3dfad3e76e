// Like everything in this folder it joins parts, as main.ts does.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { Client } from 'pg'
import { readRepository } from '../../core/policy/names.ts'
import type { RepositoryName } from '../../core/policy/policy.ts'
import { type Database, openDatabase } from '../../store/database.ts'
import type { Schema } from '../../store/schema.ts'
import { Refusal, shown } from '../terminal.ts'

/** The App's data folder where `--data` names one. */
export type DataOption = { readonly data?: string }

/**
 * Runs `run` with the database where the App keeps its cases, by the same names, and closes it. Never makes one, and
 * says so when one is in use.
 */
export async function withCases<T>(
  { data }: DataOption,
  run: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await open(data)
  try {
    return await run(database)
  } finally {
    await database.close()
  }
}

/** Where the App keeps its cases: `--data`, else DATABASE_URL, else PLEDGE_DATA, else ./data. */
export function placeOfCases({ data }: DataOption): {
  readonly databaseUrl: string | undefined
  readonly dataDir: string
} {
  const databaseUrl = data === undefined ? process.env.DATABASE_URL?.trim() || undefined : undefined
  return { databaseUrl, dataDir: data ?? (process.env.PLEDGE_DATA?.trim() || './data') }
}

async function open(data: string | undefined): Promise<Database> {
  process.umask(0o077)
  const { databaseUrl, dataDir } = placeOfCases(data === undefined ? {} : { data })
  if (databaseUrl === undefined) mustHoldDatabase(dataDir)
  try {
    if (databaseUrl !== undefined) await mustBeOurs(databaseUrl)
    return await openDatabase({ databaseUrl, dataDir })
  } catch (error) {
    throw refusal(error, dataDir)
  }
}

/** Refuses a folder without an embedded database in it. */
export function mustHoldDatabase(dataDir: string): void {
  if (!existsSync(join(dataDir, 'database')))
    throw new Refusal(
      `${shown(resolve(dataDir))} holds no database of Pledge: name the App's folder with --data, or set DATABASE_URL.`,
    )
}

/** Why a database cannot be opened, in words for whoever is at the terminal. */
export function refusal(error: unknown, dataDir: string): Refusal {
  const message = error instanceof Error ? error.message : 'The database cannot be opened.'
  const [, holder] = /in use by another Pledge \((process \d+)\)/.exec(message) ?? []
  return new Refusal(
    holder === undefined
      ? message
      : `${shown(resolve(dataDir))} is in use by a Pledge that is running (${holder}), and only one may have it open: ` +
          'stop that one for as long as this takes. With PostgreSQL both can read at once.',
  )
}

/** Opening a database makes our tables: a wrong address must not get them. Leaves an address that makes no sense to the store. */
async function mustBeOurs(databaseUrl: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl)) return
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query("select to_regclass('fact') is not null as ours")
    if (rows[0]?.ours !== true)
      throw new Refusal('The database of DATABASE_URL is none of Pledge: name the one that the App uses.')
  } catch (error) {
    // Whoever does not answer here does not answer the store either, which has the words for it.
    if (error instanceof Refusal) throw error
  } finally {
    await client.end().catch(() => {})
  }
}

/** The id of the one case that a name means, or a refusal that says what would be one. */
export async function caseNamed(name: string, db: Kysely<Schema>): Promise<string> {
  const [id, ...others] = await idsOf(name, db)
  if (id === undefined)
    throw new Refusal(
      `There is no case ${shown(name)} here: give a case id, a GHSA id, or an issue as owner/repo#number.`,
    )
  if (others.length > 0)
    throw new Refusal(
      `${shown(name)} was the issue of several cases: ${[id, ...others].join(', ')}. Give one.`,
    )
  return id
}

/** The ids of the cases that a name means. Repositories are known by the names they had when it was recorded. */
async function idsOf(name: string, db: Kysely<Schema>): Promise<readonly string[]> {
  const [, repository = '', number = ''] = /^([^#]+)#(\d{1,9})$/.exec(name) ?? []
  const place = readRepository(repository)
  if (place) return ofIssue(place, Number(number), db)
  const known = await db
    .selectFrom('cases')
    .select('id')
    .where(where =>
      where.or([where('id', '=', name), where('source_key', '=', `advisory:${name.toLowerCase()}`)]),
    )
    .execute()
  return known.map(({ id }) => id)
}

/** The tracking issue, or the public issue that was the report. */
async function ofIssue({ owner, name }: RepositoryName, number: number, db: Kysely<Schema>) {
  const full = `${owner}/${name}`.toLowerCase()
  const { rows } = await sql<{ id: string }>`
    select distinct case_id as id from fact
    where (kind = 'trackingOpened' and body->>'number' = ${String(number)}
        and lower((body->'repository'->>'owner') || '/' || (body->'repository'->>'name')) = ${full})
      or (kind = 'reportReceived' and body->'source'->>'number' = ${String(number)}
        and lower((body->'source'->'repository'->>'owner') || '/' || (body->'source'->'repository'->>'name')) = ${full})
    order by id`.execute(db)
  return rows.map(({ id }) => id)
}
