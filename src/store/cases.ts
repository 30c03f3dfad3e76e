import { type Kysely, type QueryCreator, sql, type Transaction } from 'kysely'
import { decodeFact, encodeFact, type Fact } from '../core/case/fact.ts'
import { type Append, type CaseRow, type CaseStore, Taken } from '../shell/ports.ts'
import { continueChain, noFacts } from './chain.ts'
import { type People, withoutPeople, withPeople } from './people.ts'
import { scheduleAll } from './queue.ts'
import type { Schema } from './schema.ts'

/** Runs in the transaction that `db` is, or in one of its own. */
const atomically = <T>(db: Kysely<Schema>, run: (tx: Transaction<Schema>) => Promise<T>): Promise<T> =>
  db.isTransaction ? run(db as Transaction<Schema>) : db.transaction().execute(run)

/** Where the record of a case ends, and who is on it. */
type Head = { readonly next_seq: number; readonly head: string; readonly people: People }

/** What a list of facts that was given out was read from: while the case's row says the same, it still stands. */
export const readFrom = new WeakMap<readonly Fact[], Omit<Head, 'next_seq'>>()
const stateOf = ({ head, people }: Omit<Head, 'next_seq'>): string => `${head} ${JSON.stringify(people)}`

/** Cases over `db`: the whole database, or one transaction on it. */
export function caseStore(db: Kysely<Schema>): CaseStore {
  // Rows that this transaction has locked: until it ends they change by its own appends alone.
  const locked = new Map<string, Head>()
  const lock = async (tx: Kysely<Schema>, id: string): Promise<Head | undefined> => {
    const columns = ['next_seq', 'head', 'people'] as const
    const row = await tx
      .selectFrom('cases')
      .select(columns)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (row && db.isTransaction) locked.set(id, row)
    return row
  }
  const cases = db.selectFrom('cases')
  const effect = (id: string, key: string) =>
    db.updateTable('outbox').where('case_id', '=', id).where('key', '=', key).where('state', '=', 'pending')

  async function inTurn(name: string): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`pledge ${name}`}, 0))`.execute(db)
  }

  return {
    async findCase(sourceKey) {
      return (await cases.select('id').where('source_key', '=', sourceKey).executeTakeFirst())?.id ?? null
    },

    async caseOfTracking(repository, number) {
      const found = cases
        .select('id')
        .where('tracking_repository', '=', repository)
        .where('tracking_number', '=', number)
        .orderBy('id')
      return (await found.limit(1).executeTakeFirst())?.id ?? null
    },

    async trackedIn(repository) {
      const found = cases.select('id').where('tracking_repository', '=', repository).orderBy('id')
      return (await found.execute()).map(({ id }) => id)
    },

    async openCases(of) {
      const open = cases.select('id').where('open', '=', true).orderBy('id')
      const found =
        'repository' in of
          ? open.where('repository', '=', of.repository)
          : open.where('coordination', '=', of.coordination)
      return (await found.execute()).map(({ id }) => id)
    },

    async rehome(repository, installation) {
      const { rows } = await sql<{ id: string }>`
        with mine as (
          select id from cases
          where repository = ${repository} and open and installation is distinct from ${installation}
          order by id for update),
        moved as (
          update cases set installation = ${installation} where id in (select id from mine) returning id),
        waiting as (
          update work set installation = ${installation} where kind = 'case' and key in (select id from moved))
        select id from moved`.execute(db)
      return rows.map(({ id }) => id)
    },

    async row(id) {
      const row = await cases.selectAll().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : fromColumns(row)
    },

    async createCase(id, sourceKey, first) {
      const { record, facts } = added({ head: noFacts, people: [] }, id, 0, first.facts)
      await atomically(db, async tx => {
        const made = await tx
          .insertInto('cases')
          .values({
            ...{ id, source_key: sourceKey, ...record, people: JSON.stringify(record.people) },
            ...toColumns(first.row),
          })
          // Not a plain insert: its failure would abort the caller's transaction.
          .onConflict(conflict => conflict.column('source_key').doNothing())
          .executeTakeFirst()
        if (made.numInsertedOrUpdatedRows === 0n) throw new Taken('This source has its case already.')
        // A statement that changes nothing of the case's row, for what is inserted along with it.
        await inserting(tx, id, facts, first.effects)
          .selectFrom('cases')
          .select('id')
          .where('id', '=', id)
          .execute()
      })
    },

    async facts(id, locking = false, known) {
      const row = locking ? await lock(db, id) : undefined
      const before = known && readFrom.get(known)
      if (row && before && stateOf(before) === stateOf(row)) return known
      const rows = await db
        .selectFrom('fact')
        .innerJoin('cases', 'cases.id', 'fact.case_id')
        .select([
          ...(['seq', 'kind', 'body'] as const),
          sql<People | null>`case when seq = 0 then people end`.as('people'),
          sql<string | null>`case when seq = 0 then head end`.as('head'),
        ])
        .where('case_id', '=', id)
        .orderBy('seq')
        .execute()
      return readFacts(id, rows, { people: rows[0]?.people ?? [], head: rows[0]?.head ?? noFacts })
    },

    async append(id, from, append) {
      await atomically(db, async tx => {
        const before = locked.get(id) ?? (await lock(tx, id))
        if (before?.next_seq !== from)
          throw new Error(`Case ${id}: ${from} is not its next fact's number; read the facts again first.`)
        const { record, facts } = added(before, id, from, append.facts)
        // Whose it is may have become another's since the case was read.
        const { installation: _, ...columns } = toColumns(append.row)
        await inserting(tx, id, facts, append.effects)
          .updateTable('cases')
          .set({ ...record, people: JSON.stringify(record.people), ...columns })
          .where('id', '=', id)
          .execute()
        if (db.isTransaction) locked.set(id, record)
      })
    },

    async beginEffect(id, key, until) {
      await effect(id, key).set({ attempts: sql`attempts + 1`, not_before: until }).execute()
    },

    async settleEffect(id, key, state) {
      const settled = await effect(id, key).set({ state, effect: null }).executeTakeFirst()
      return settled.numUpdatedRows > 0n
    },

    async postponeEffect(id, key, until) {
      await effect(id, key).set({ not_before: until }).execute()
    },

    async loads(coordination) {
      // Until the transaction ends, or two assignments at once would both see the same coordinator idle.
      await inTurn(`loads ${coordination}`)
      const { rows } = await sql<{ coordinator: number; open: number; last: Date | null }>`
        select coordinator, count(*) filter (where open) as open, max(assigned_at) as last from cases
        where coordination = ${coordination} and coordinator is not null group by 1 order by 1`.execute(db)
      return rows.map(({ coordinator, open, last }) => ({ coordinator, open, lastAssignedAt: last }))
    },

    inTurn,

    async snapshot(id) {
      return (await cases.select('snapshot').where('id', '=', id).executeTakeFirst())?.snapshot ?? null
    },

    async keepSnapshot(id, snapshot) {
      await db
        .updateTable('cases')
        .set({ snapshot: JSON.stringify(snapshot) })
        .where('id', '=', id)
        .execute()
    },

    async recall<T>(key: string) {
      const row = await db.selectFrom('memory').select('value').where('key', '=', key).executeTakeFirst()
      return (row?.value as T | undefined) ?? null
    },

    async recallAll<T>(prefix: string) {
      const rows = await db
        .selectFrom('memory')
        .selectAll()
        .where(sql<boolean>`starts_with(key, ${prefix})`)
        .orderBy('key')
        .execute()
      return new Map(rows.map(({ key, value }) => [key, value as T]))
    },

    async remember(key, value) {
      if (value === null) await db.deleteFrom('memory').where('key', '=', key).execute()
      else
        await db
          .insertInto('memory')
          .values({ key, value: JSON.stringify(value) })
          .onConflict(conflict => conflict.column('key').doUpdateSet({ value: JSON.stringify(value) }))
          .execute()
    },

    schedule: async work => scheduleAll(db, [work], work.by),
  }
}

type FactRow = { readonly seq: number; readonly kind: string; readonly body: unknown }

/** The facts in these rows, which stand while the case's own row says the same of them. */
export function readFacts(
  id: string,
  rows: readonly FactRow[],
  { head, people }: Omit<Head, 'next_seq'>,
): readonly Fact[] {
  const facts = rows.map(row => readFact(id, row, people))
  readFrom.set(facts, { head, people })
  return facts
}

/** What new facts come to: their rows, chained to the record, and what the case's own row says of it from then on. */
export function added(
  before: { readonly head: string; readonly people: People },
  id: string,
  from: number,
  facts: readonly Fact[],
) {
  let { people } = before
  const rows = facts.map(fact => {
    const translated = withoutPeople(encodeFact(fact), people)
    people = translated.people
    return { case_id: id, kind: fact.kind, at: fact.at, body: translated.body }
  })
  const { head, linked } = continueChain(before.head, id, from, rows)
  return {
    record: { next_seq: from + facts.length, head, people },
    facts: linked,
  }
}

/** Has the statement that is built on it insert new facts and effects as well: one journey to the server for all. */
function inserting(
  tx: Transaction<Schema>,
  id: string,
  facts: ReturnType<typeof added>['facts'],
  effects: Append['effects'],
): QueryCreator<Schema> {
  const wanted = effects.map(({ key, lane, effect, notBefore }) => {
    return {
      case_id: id,
      key,
      lane,
      kind: effect.kind,
      effect: JSON.stringify(effect),
      not_before: notBefore,
    }
  })
  const withFacts: QueryCreator<Schema> =
    facts.length > 0 ? tx.with('new_facts', () => tx.insertInto('fact').values(facts)) : tx
  return wanted.length > 0
    ? withFacts.with('new_effects', () => tx.insertInto('outbox').values(wanted))
    : withFacts
}

function readFact(id: string, row: FactRow, people: People): Fact {
  try {
    return decodeFact(withPeople(row.body, people))
  } catch {
    // The parser's own message is left out: it may quote what it found.
    throw new Error(`Case ${id}: fact ${row.seq} (${row.kind}) is none that this version of Pledge can read.`)
  }
}

export const toColumns = (row: CaseRow) => ({
  installation: row.installation,
  repository: row.repository,
  coordination: row.coordination,
  coordinator: row.coordinator,
  assigned_at: row.assignedAt,
  open: row.open,
  next_due: row.nextDue,
  tracking_repository: row.trackingRepository,
  tracking_number: row.trackingNumber,
})

export const fromColumns = (row: ReturnType<typeof toColumns>): CaseRow => ({
  installation: row.installation,
  repository: row.repository,
  coordination: row.coordination,
  coordinator: row.coordinator,
  assignedAt: row.assigned_at,
  open: row.open,
  nextDue: row.next_due,
  trackingRepository: row.tracking_repository,
  trackingNumber: row.tracking_number,
})
