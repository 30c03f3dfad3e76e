// Joins parts, as main.ts does: the one file of the command line that knows the store.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { Client } from 'pg'
import { encodeFact, type Fact } from '../core/case/fact.ts'
import { readRepository } from '../core/policy/names.ts'
import type { RepositoryName } from '../core/policy/policy.ts'
import { timeline } from '../core/views/timeline.ts'
import { openDatabase } from '../store/database.ts'
import type { Schema } from '../store/schema.ts'
import { createStore } from '../store/store.ts'
import { json, plural, print, Refusal, shown } from './terminal.ts'

type Options = { readonly data?: string; readonly json?: true }

/** `pledge record CASE`: everything on a case's record, the oldest first. Nothing is written. */
export async function record(name: string, options: Options): Promise<void> {
  const { db, close } = await open(options.data)
  const store = createStore({ db, close })
  try {
    const [id, ...others] = await idsOf(name, db)
    if (id === undefined)
      throw new Refusal(
        `There is no case ${shown(name)} here: give a case id, a GHSA id, or an issue as owner/repo#number.`,
      )
    if (others.length > 0)
      throw new Refusal(
        `${shown(name)} was the issue of several cases: ${[id, ...others].join(', ')}. Give one.`,
      )
    const facts = await store.facts(id)
    print(options.json ? json({ case: id, facts: facts.map(encodeFact) }) : lines(id, facts))
  } finally {
    await store.close()
  }
}

/** Where the App keeps its cases, by the same names. Never makes a database, and says so when one is in use. */
async function open(folder: string | undefined): ReturnType<typeof openDatabase> {
  process.umask(0o077)
  const databaseUrl = folder === undefined ? process.env.DATABASE_URL?.trim() || undefined : undefined
  const dataDir = folder ?? (process.env.PLEDGE_DATA?.trim() || './data')
  if (databaseUrl === undefined && !existsSync(join(dataDir, 'database')))
    throw new Refusal(
      `${shown(resolve(dataDir))} holds no database of Pledge: name the App's folder with --data, or set DATABASE_URL.`,
    )
  try {
    if (databaseUrl !== undefined) await mustBeOurs(databaseUrl)
    return await openDatabase({ databaseUrl, dataDir })
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The database cannot be opened.'
    const [, holder] = /in use by another Pledge \((process \d+)\)/.exec(message) ?? []
    throw new Refusal(
      holder === undefined
        ? message
        : `${shown(resolve(dataDir))} is in use by a Pledge that is running (${holder}), and only one may have it open: ` +
            'stop that one for as long as this takes. With PostgreSQL both can read at once.',
    )
  }
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

function lines(id: string, facts: readonly Fact[]): string[] {
  const [first] = facts
  const source = first?.kind === 'reportReceived' ? `, ${shown(first.source.url)}` : ''
  return [
    `Case ${id}${source}`,
    `${plural(facts.length, 'fact')} on its record, the oldest first`,
    '',
    ...timeline(facts, true).map(line => shown(line.replace(/^- /, ''))),
  ]
}
