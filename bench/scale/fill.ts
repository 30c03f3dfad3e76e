/** A database of any size: one real case, played on the emulated GitHub, and copies of its rows made in the server. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import { openStage } from '../../sandbox/stage.ts'
import { openDatabase } from '../../src/store/database.ts'
import type { Schema } from '../../src/store/schema.ts'
import { createStore } from '../../src/store/store.ts'

const repositoriesEach = 10

/** A database of its own on the server of TEST_DATABASE_URL. */
export async function freshDatabase(name: string): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const server = process.env.TEST_DATABASE_URL ?? ''
  const on = async (statement: string) => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await on(`drop database if exists ${name} with (force)`)
  await on(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => on(`drop database ${name} with (force)`) }
}

/** When the clocks of the case (and of its copies) have the next thing to say. */
export type Filled = { readonly due: Date; readonly caseId: string; readonly installations: number }

/** Plays one report until it is acknowledged and nothing is left to do. Its copies will be of so many installations. */
export async function oneRealCase(databaseUrl: string, installations = 1000): Promise<Filled> {
  const stage = await openStage(
    { databaseUrl },
    {
      level: 'info',
      sandbox: {
        seed: {
          repositories: [
            { name: 'acme/.github', files: { '.github/pledge.yml': 'coordination: acme/security\n' } },
            { name: 'acme/engine', files: { 'SECURITY.md': 'We acknowledge reports within 48 hours.\n' } },
            { name: 'acme/security', private: true, files: { 'pledge.yml': 'coordinators: [alice, bob]\n' } },
          ],
        },
      },
    },
  )
  stage.sandbox.people.reportVulnerability({
    repo: 'acme/engine',
    reporter: 'rae',
    summary: 'A report',
    description: 'Steps: …',
  })
  while (Number((await stage.pledge.store.counts(new Date())).openCases) === 0) await sleep(20)
  await stage.settled()
  await stage.end()
  const database = await openDatabase({ databaseUrl })
  const { rows } = await sql<{ key: string; due_at: Date }>`
    select key, due_at from work where kind = 'case'`.execute(database.db)
  await sql`delete from work`.execute(database.db)
  await sql`delete from memory where key like 'repository:%' or key like 'etag:%' or key like 'since:%'`.execute(
    database.db,
  )
  await database.close()
  const [row] = rows
  if (!row) throw new Error('the case has no clock')
  return { due: row.due_at, caseId: row.key, installations }
}

/**
 * Brings the number of open cases to `cases`, spread over the installations, of ten repositories each; of those made
 * now, `due` are due at once and the others long after. Each is a whole case: its chain of facts holds.
 */
export async function fillTo(
  databaseUrl: string,
  filled: Filled,
  cases: number,
  dueNow: number,
): Promise<void> {
  const { caseId } = filled
  const database = await openDatabase({ databaseUrl })
  const { db } = database
  const { rows } = await sql<{ n: number; made: string | null }>`
    select count(*) as n, max(id) filter (where id like 'c0de%') as made from cases`.execute(db)
  const first = Number(rows[0]?.made?.slice(4) ?? 0) + 1
  const last = first + cases - Number(rows[0]?.n ?? 0) - 1
  const store = createStore(database)
  const facts = (await store.facts(caseId)).length
  await sql`alter system set synchronous_commit = off`.execute(db)
  await sql`alter system set max_wal_size = '8GB'`.execute(db)
  await sql`select pg_reload_conf()`.execute(db)
  const step = 5_000
  for (let from = first; from <= last; from += step)
    await db
      .connection()
      .execute(one =>
        copy(one, { ...filled, facts, from, to: Math.min(last, from + step - 1), dueNow, first }),
      )
  if (first === 1) await policies(db, filled)
  await sql`alter system reset all`.execute(db)
  await sql`select pg_reload_conf()`.execute(db)
  await database.close()
  // With the server's own settings: the pool's statements may not take this long.
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  if ((last - first + 1) * 10 > cases) await client.query('vacuum analyze')
  await client.query('checkpoint')
  await client.end()
}

type Copies = Filled & {
  readonly facts: number
  readonly from: number
  readonly to: number
  readonly first: number
  readonly dueNow: number
}

async function copy(db: Kysely<Schema>, of: Copies): Promise<void> {
  const { caseId, installations, facts, from, to, first, dueNow, due } = of
  // The server need not look for each fact's case, which is made in the same statement. `offset 0` has a text or a
  // hash that is used again computed once.
  await sql`set session_replication_role = replica`.execute(db)
  const seqs = Array.from({ length: facts }, (_, seq) => seq)
  const bodies = seqs.map(
    seq => sql`
      cross join lateral (select replace(replace(replace(body::text, r.mine, r.theirs), r.my_place, r.their_place), r.my_number, r.their_number) as b
        from fact where case_id = ${caseId} and seq = ${sql.lit(seq)} offset 0) ${sql.ref(`b${seq}`)}
      cross join lateral (select encode(sha256(convert_to(${seq === 0 ? sql`''` : sql`${sql.ref(`h${seq - 1}`)}.h`}
        || chr(10) || r.id || ' ${sql.raw(String(seq))}' || chr(10) || ${sql.ref(`b${seq}`)}.b, 'UTF8')), 'hex') as h offset 0) ${sql.ref(`h${seq}`)}`,
  )
  await sql`
    with template as (
      select c.*, f.body #>> '{source,repository,id}' as repo from cases c
      join fact f on f.case_id = c.id and f.seq = 0 where c.id = ${caseId}
    ), r as (
      select n, 'c0de' || lpad(n::text, 20, '0') as id,
        1000000 + n % ${installations}::int as installation,
        2000000 + n % ${installations * repositoriesEach}::int as repository,
        3000000 + n % ${installations}::int as place,
        '"id":' || t.repo || ',"owner":"acme"' as mine,
        '"id":' || (2000000 + n % ${installations * repositoriesEach}::int) || ',"owner":"acme"' as theirs,
        '"id":' || t.tracking_repository || ',"owner":"acme"' as my_place,
        '"id":' || (3000000 + n % ${installations}::int) || ',"owner":"acme"' as their_place,
        '"name":"security"},"number":' || t.tracking_number as my_number,
        '"name":"security"},"number":' || n as their_number
      from template t, generate_series(${from}::int, ${to}::int) n
    ), chained as (
      select r.*, ${sql.join(seqs.flatMap(seq => [sql`${sql.ref(`b${seq}`)}.b as ${sql.ref(`body${seq}`)}`, sql`${sql.ref(`h${seq}`)}.h as ${sql.ref(`hash${seq}`)}`]))}
      from r ${sql.join(bodies, sql` `)}
    ), made as (
      insert into cases (id, source_key, next_seq, installation, repository, coordination, coordinator, assigned_at,
        open, tracking_repository, tracking_number, snapshot, head, people, next_due)
      select c.id, 'advisory:' || c.id, t.next_seq, c.installation, c.repository, 'acme-' || c.place || '/security',
        t.coordinator, t.assigned_at, true, c.place, c.n, t.snapshot, ${sql.ref(`c.hash${facts - 1}`)}, t.people, t.next_due
      from chained c, template t
    ), queued as (
      insert into work (kind, key, installation, due_at)
      select 'case', id, installation,
        ${due}::timestamptz + case when n < ${first + dueNow}::int then interval '0' else interval '60 days' + n * interval '1 s' end
      from chained
    )
    insert into fact (case_id, seq, kind, at, body, hash)
    select c.id, f.seq, f.kind, f.at, v.body::json, v.hash from chained c
    cross join lateral (values ${sql.join(
      seqs.map(seq => sql`(${sql.lit(seq)}, ${sql.ref(`c.body${seq}`)}, ${sql.ref(`c.hash${seq}`)})`),
    )}) v (seq, body, hash)
    join (select seq, kind, at from fact where case_id = ${caseId}) f on f.seq = v.seq`.execute(db)
}

/** The policy of the one repository, for each of the others, with a place of their own to work in. */
async function policies(db: Kysely<Schema>, { caseId, installations }: Filled): Promise<void> {
  await sql`
    insert into memory (key, value)
    select 'policy:' || (2000000 + n), replace(value::text,
      '"id":' || c.tracking_repository || ',"owner":"acme"',
      '"id":' || (3000000 + n % ${installations}::int) || ',"owner":"acme"')::json
    from cases c join memory on key = 'policy:' || c.repository, generate_series(0, ${installations * repositoriesEach - 1}::int) n
    where c.id = ${caseId} on conflict (key) do nothing`.execute(db)
}
