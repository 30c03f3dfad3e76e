import { type Kysely, sql } from 'kysely'
import type { Fact } from '../core/case/fact.ts'
import type { Decided, Loaded, OutboxEntry, Saved, TrackingSnapshot } from '../shell/ports.ts'
import { added, fromColumns, readFacts, readFrom, toColumns } from './cases.ts'
import type { People } from './people.ts'
import { earlier } from './queue.ts'
import type { Schema } from './schema.ts'

type StoredEffect = Omit<OutboxEntry, 'notBefore'> & { readonly notBefore: string }

/** Cases with all their facts and what is still to be done, in one journey; null for one that is not there. */
export async function loadCases(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<readonly (Loaded | null)[]> {
  const rows = await db
    .selectFrom('cases')
    .leftJoin('fact', 'cases.id', 'fact.case_id')
    .select([
      ...(['id', 'seq', 'kind', 'body', 'installation', 'repository', 'coordination'] as const),
      ...(['coordinator', 'assigned_at', 'open', 'next_due'] as const),
      ...(['tracking_repository', 'tracking_number'] as const),
      // What is long is sent with the first row alone.
      sql<People>`case when coalesce(seq, 0) = 0 then people end`.as('people'),
      sql<string>`case when coalesce(seq, 0) = 0 then head end`.as('head'),
      sql<TrackingSnapshot | null>`case when coalesce(seq, 0) = 0 then snapshot end`.as('snapshot'),
      sql<readonly StoredEffect[] | null>`
        case when coalesce(seq, 0) = 0 then (
          select json_agg(
            json_build_object(
              'key', key, 'lane', lane, 'effect', effect, 'attempts', attempts, 'notBefore', not_before
            ) order by asked
          ) from outbox where outbox.case_id = cases.id and state = 'pending'
        ) end`.as('pending'),
    ])
    .where(sql<boolean>`id = any(${[...new Set(ids)]}::text[])`)
    .orderBy('id')
    .orderBy('seq')
    .execute()
  const byCase = Map.groupBy(rows, ({ id }) => id)
  return ids.map(id => {
    const mine = byCase.get(id) ?? []
    const [first] = mine
    if (first === undefined) return null
    return {
      row: fromColumns(first),
      facts: readFacts(id, mine.flatMap(factIn), first),
      pending: (first.pending ?? []).map(one => ({ ...one, notBefore: new Date(one.notBefore) })),
      snapshot: first.snapshot,
    }
  })
}

/** A case without facts comes as one row without a fact. */
const factIn = ({ seq, kind, body }: { seq: number | null; kind: string | null; body: unknown }) =>
  seq === null || kind === null ? [] : [{ seq, kind, body }]

/** A decision to be saved, on facts of its case that were read or saved before. */
export type Saving = { readonly id: string; readonly known: readonly Fact[]; readonly decided: Decided }

/** How PostgreSQL names a division by zero. */
export const dividedByZero = '22012'

/** How a snapshot's text begins, and how that of an unsure one does. As text, since `jsonb` refuses what a title may hold. */
const [already, unsure] = ['^\\{("unsure":true,)?', '{"unsure":true,']

/**
 * Saves all that decisions change, each on a case of its own, as one statement: in one transaction and one journey. Where
 * a case's row says of its record and its people something else by now than when `known` was read, or another decision
 * on the same case comes before it, nothing of that one is saved and null is given. An effect that was settled already
 * makes the statement fail as a whole, on a division by zero. `by` is whoever looks at the cases, if anybody does: what
 * they hold need not be queued.
 */
export async function saveAll(
  db: Kysely<Schema>,
  savings: readonly Saving[],
  by: string | null,
): Promise<readonly (Saved | null)[]> {
  const made = savings.flatMap((saving, n) => {
    const before = readFrom.get(saving.known)
    const isFirst = savings.findIndex(({ id }) => id === saving.id) === n
    return before && isFirst ? [{ ...saving, before, ...inRows(saving, before) }] : []
  })
  if (made.length === 0) return savings.map(() => null)
  const all = <T>(column: (one: (typeof made)[number]) => T) => made.map(column)
  const facts = made.flatMap(one => one.facts)
  const effects = made.flatMap(one => one.effects)
  const put = earlier(by)
  const { rows } = await sql<{ id: string; snapshot: TrackingSnapshot | null }>`
    with given as (
      select * from unnest(
        ${all(({ id }) => id)}::text[], ${all(({ known }) => known.length)}::integer[],
        ${all(({ before }) => before.head)}::text[], ${all(({ before }) => JSON.stringify(before.people))}::text[],
        ${all(({ record }) => record.next_seq)}::integer[], ${all(({ record }) => record.head)}::text[],
        ${all(({ record }) => JSON.stringify(record.people))}::text[],
        ${all(({ decided: { snapshot } }) => (snapshot ? JSON.stringify(snapshot) : null))}::text[],
        ${all(({ decided }) => decided.writing === true)}::boolean[],
        ${all(({ row }) => row.repository)}::bigint[],
        ${all(({ row }) => row.coordination)}::text[], ${all(({ row }) => row.coordinator)}::bigint[],
        ${all(({ row }) => row.assigned_at)}::timestamptz[], ${all(({ row }) => row.open)}::boolean[],
        ${all(({ row }) => row.next_due)}::timestamptz[],
        ${all(({ row }) => row.tracking_repository)}::bigint[], ${all(({ row }) => row.tracking_number)}::bigint[],
        ${all(({ decided }) => decided.settled?.key ?? null)}::text[],
        ${all(({ decided }) => decided.settled?.state ?? null)}::text[],
        ${all(({ decided }) => decided.again.kind)}::text[], ${all(({ decided }) => decided.again.key)}::text[],
        ${all(({ decided }) => decided.again.installation)}::bigint[],
        ${all(({ decided }) => decided.again.dueAt)}::timestamptz[]
      ) as given (id, was_seq, was_head, was_people, next_seq, head, people, snapshot, writing, repository,
        coordination, coordinator, assigned_at, open, next_due, tracking_repository, tracking_number,
        settled_key, settled_state, work_kind, work_key, work_installation, due_at)
    ), mine as (
      update cases set next_seq = given.next_seq, head = given.head, people = given.people::json,
        snapshot = case when writing
          then regexp_replace(coalesce(given.snapshot, cases.snapshot::text), ${already}, ${unsure})::json
          else coalesce(given.snapshot::json, cases.snapshot) end,
        repository = given.repository, coordination = given.coordination, coordinator = given.coordinator,
        assigned_at = given.assigned_at, open = given.open, next_due = given.next_due,
        tracking_repository = given.tracking_repository, tracking_number = given.tracking_number
      from given
      where cases.id = given.id and cases.next_seq = was_seq and cases.head = was_head
        and cases.people::text = was_people
      returning cases.id, settled_key, settled_state, work_kind, work_key, work_installation, due_at,
        case when settled_key is not null then cases.snapshot end as seen
    ), new_facts as (
      insert into fact (case_id, seq, kind, at, body, hash)
      select case_id, seq, kind, at, body::json, hash from unnest(
        ${facts.map(fact => fact.case_id)}::text[], ${facts.map(({ seq }) => seq)}::integer[],
        ${facts.map(({ kind }) => kind)}::text[], ${facts.map(({ at }) => at)}::timestamptz[],
        ${facts.map(({ body }) => body)}::text[], ${facts.map(({ hash }) => hash)}::text[]
      ) as new (case_id, seq, kind, at, body, hash) join mine on mine.id = case_id
    ), new_effects as (
      insert into outbox (case_id, key, lane, kind, effect, attempts, not_before)
      select case_id, key, lane, kind, effect::json, attempts, not_before from unnest(
        ${effects.map(one => one.caseId)}::text[], ${effects.map(({ key }) => key)}::text[],
        ${effects.map(({ lane }) => lane)}::text[], ${effects.map(({ effect }) => effect.kind)}::text[],
        ${effects.map(({ effect }) => JSON.stringify(effect))}::text[],
        ${effects.map(({ attempts }) => attempts)}::integer[],
        ${effects.map(({ notBefore }) => notBefore)}::timestamptz[]
      ) with ordinality as new (case_id, key, lane, kind, effect, attempts, not_before, nth)
      join mine on mine.id = case_id order by nth
    ), ended as (
      update outbox set state = settled_state, effect = null from mine
      where case_id = mine.id and outbox.key = settled_key and state = 'pending'
      returning case_id
    ), queued as (
      insert into work (kind, key, installation, due_at)
      select work_kind, work_key, work_installation, due_at from mine
      on conflict (kind, key) do update set
        installation = ${put.installation}, due_at = ${put.due_at}, again_at = ${put.again_at}
      where ${by}::text is null or work.worker is distinct from ${by}
    )
    select id, seen as snapshot, 1 / case when settled_key is null or ended.case_id is not null then 1 else 0 end as once
    from mine left join ended on ended.case_id = mine.id`.execute(db)
  const saved = new Map(rows.map(row => [row.id, row]))
  return savings.map(saving => {
    const mine = made.find(one => one.known === saving.known && one.decided === saving.decided)
    const row = saved.get(saving.id)
    if (!mine || !row) return null
    const facts = [...saving.known, ...saving.decided.append.facts]
    readFrom.set(facts, mine.record)
    return { facts, snapshot: row.snapshot }
  })
}

/** A decision as rows, to be saved on a case whose record ends as `before` says. */
function inRows(
  { id, known, decided: { append, begun } }: Saving,
  before: NonNullable<ReturnType<typeof readFrom.get>>,
) {
  const { record, facts } = added(before, id, known.length, append.facts)
  const effects = append.effects.map(effect => {
    const until = begun?.keys.includes(effect.key) ? begun.until : null
    return { ...effect, caseId: id, attempts: until ? 1 : 0, notBefore: until ?? effect.notBefore }
  })
  return { record, facts, effects, row: toColumns(append.row) }
}

/** Keeps how tracking issues were seen; of several of one case the last. */
export async function keepSnapshots(
  db: Kysely<Schema>,
  seen: readonly { readonly id: string; readonly snapshot: TrackingSnapshot }[],
): Promise<readonly undefined[]> {
  const last = [...new Map(seen.map(({ id, snapshot }) => [id, JSON.stringify(snapshot)]))]
  await sql`
    update cases set snapshot = given.snapshot::json
    from unnest(${last.map(([id]) => id)}::text[], ${last.map(([, text]) => text)}::text[]) as given (id, snapshot)
    where cases.id = given.id`.execute(db)
  return seen.map(() => undefined)
}

/** What is remembered under these keys, null where nothing is. */
export async function recallAmong(db: Kysely<Schema>, keys: readonly string[]): Promise<readonly unknown[]> {
  const rows = await db
    .selectFrom('memory')
    .selectAll()
    .where(sql<boolean>`key = any(${[...new Set(keys)]}::text[])`)
    .execute()
  const found = new Map(rows.map(({ key, value }) => [key, value as unknown]))
  return keys.map(key => found.get(key) ?? null)
}
