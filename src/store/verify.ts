import { type Kysely, sql } from 'kysely'
import { link, noFacts } from './chain.ts'
import { areSealed, type People } from './people.ts'
import type { Schema } from './schema.ts'

/** How a record was found: how many facts it has, the last one's hash, and what is wrong with it, or null. */
export type Verified = {
  readonly case: string
  readonly facts: number
  readonly head: string
  readonly fault: string | null
}

/** A record as it was at an earlier time: what `Verified` says of it. */
export type Earlier = Pick<Verified, 'facts' | 'head'>

type Row = {
  readonly id: string
  readonly next_seq: number
  readonly head: string
  /** With a record's first row alone. */
  readonly people: People | null
  readonly seq: number | null
  readonly kind: string
  readonly at: Date
  readonly hash: string
  readonly body: string
}
type FactRow = Row & { readonly seq: number }

const atOnce = 100

/**
 * Holds the records against their hashes, that of one case or, without `only`, of all: a fact that was changed, taken
 * out (the last ones too), put in or moved is found, and so are what stands beside a fact and disagrees with it, somebody
 * else in the place of who was recorded and, of all records, facts whose case is gone. Each is read in one statement, so
 * the App may go on adding meanwhile. Somebody who wrote every hash anew is only found by an `earlier` head, kept where
 * they could not reach it.
 */
export async function* verifyRecords(
  db: Kysely<Schema>,
  only: string | null,
  earlier: ReadonlyMap<string, Earlier> = new Map(),
): AsyncGenerator<Verified> {
  const missing = new Set(only === null ? earlier.keys() : [only])
  for (let last = ''; ; ) {
    const which = only === null ? sql`id > ${last}` : sql`id = ${only}`
    const { rows } = await sql<Row>`
      with page as (select id, next_seq, head, people from cases where ${which} order by id limit ${atOnce})
      select id, next_seq, head, seq, kind, at, hash, body::text as body,
        case when coalesce(seq, 0) = 0 then people end as people
      from page left join fact on case_id = id order by id, seq`.execute(db)
    for (const [id, found] of Map.groupBy(rows, row => row.id)) {
      missing.delete(id)
      yield verify(found, earlier.get(id))
      last = id
    }
    if (rows.length === 0 || only !== null) break
  }
  for (const id of missing) yield { case: id, facts: 0, head: noFacts, fault: 'the whole record is missing' }
  if (only !== null) return
  const { rows: left } = await sql<{ id: string; facts: number }>`
    select case_id as id, count(*) as facts from fact where not exists (select from cases where id = case_id)
    group by case_id order by case_id`.execute(db)
  for (const { id, facts } of left)
    if (!missing.has(id))
      yield {
        case: id,
        facts: Number(facts),
        head: noFacts,
        fault: 'its facts are there, but the case itself is missing',
      }
}

/** PostgreSQL's bits of a trigger that comes before delete, update and truncate, once for each statement (`pg_trigger.h`). */
const beforeAnyChange = 2 | 8 | 16 | 32

/** Whether the database itself still refuses to change or remove a fact; null, or what is wrong. */
export async function faultInGuard(db: Kysely<Schema>): Promise<string | null> {
  const { rows } = await sql`
    select from pg_trigger join pg_proc on pg_proc.oid = tgfoid
    where tgrelid = 'fact'::regclass and tgname = 'fact_is_append_only' and tgenabled in ('O', 'A')
      and tgtype = ${beforeAnyChange} and tgqual is null and tgattr::text = ''
      and prosrc ~ '^\\s*begin\\s+raise exception '`.execute(db)
  return rows.length > 0
    ? null
    : 'The trigger that lets nobody change a fact (fact_is_append_only) is missing, another one or switched off: whoever owns the database did that.'
}

function verify(rows: readonly Row[], earlier: Earlier | undefined): Verified {
  const [first] = rows
  const id = first?.id ?? ''
  const count = first?.next_seq ?? 0
  const facts = rows.filter((row): row is FactRow => row.seq !== null)
  const head = facts.at(-1)?.hash ?? noFacts
  const fault =
    faultIn(id, facts, first?.people ?? []) ?? faultAtEnd(facts.length, head, count, first?.head ?? noFacts)
  return { case: id, facts: facts.length, head, fault: fault ?? faultAgainst(facts, earlier) }
}

function faultIn(id: string, facts: readonly FactRow[], people: People): string | null {
  let previous = noFacts
  for (const [n, fact] of facts.entries()) {
    if (fact.seq !== n) return `fact ${n} is missing: the next one is ${fact.seq}`
    if (fact.hash !== link(previous, { caseId: id, seq: n }, fact.body))
      return `fact ${n} (${fact.kind}) is not the one that was recorded there: it was changed, put in or moved, or one before it was taken out`
    const stored = JSON.parse(fact.body) as { kind?: unknown; at?: unknown }
    const { kind, at } = stored
    if (kind !== fact.kind || at !== fact.at.toISOString())
      return `fact ${n} (${fact.kind}) has another kind or instant beside it than in it`
    if (!areSealed(stored, people))
      return `fact ${n} (${fact.kind}) names somebody else than it was recorded with`
    previous = fact.hash
  }
  return null
}

function faultAtEnd(found: number, head: string, count: number, said: string): string | null {
  if (found < count)
    return `the last ${count - found} of ${count} facts are missing: the record ends with number ${found - 1}`
  if (found > count) return `fact ${count} was put in: the record had only ${count}`
  return head === said ? null : `the last fact (number ${count - 1}) is not the one that was recorded last`
}

function faultAgainst(facts: readonly FactRow[], earlier: Earlier | undefined): string | null {
  if (!earlier) return null
  if (facts.length < earlier.facts) return `it had ${earlier.facts} facts before and has ${facts.length} now`
  const then = earlier.facts === 0 ? noFacts : facts[earlier.facts - 1]?.hash
  return then === earlier.head ? null : `its first ${earlier.facts} facts are not those that it had before`
}
