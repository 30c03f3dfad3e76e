import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { continueChain, noFacts } from '../chain.ts'
import { type People, withoutPeople } from '../people.ts'

const atOnce = 200

type Row = { readonly case_id: string; readonly seq: number; readonly body: unknown }

/** Takes the people out of every record that is there, and chains its facts. */
async function chainAll(db: Kysely<unknown>): Promise<void> {
  for (let last = ''; ; ) {
    const { rows } = await sql<Row>`
      with page as (select id from cases where id > ${last} order by id limit ${atOnce})
      select id as case_id, coalesce(seq, -1) as seq, body from page left join fact on case_id = id
      order by id, seq`.execute(db)
    if (rows.length === 0) return
    for (const [caseId, facts] of Map.groupBy(rows, row => row.case_id)) {
      await chainOne(
        db,
        caseId,
        facts.filter(({ seq }) => seq >= 0),
      )
      last = caseId
    }
  }
}

async function chainOne(db: Kysely<unknown>, caseId: string, facts: readonly Row[]): Promise<void> {
  let people: People = []
  const bodies = facts.map(fact => {
    const translated = withoutPeople(fact.body, people, false)
    people = translated.people
    return { body: translated.body }
  })
  const { head, linked } = continueChain(noFacts, caseId, 0, bodies)
  await sql`update cases set head = ${head}, people = ${JSON.stringify(people)} where id = ${caseId}`.execute(
    db,
  )
  if (linked.length === 0) return
  const values = linked.map(({ seq, body, hash }) => sql`(${seq}::integer, ${body}::json, ${hash}::text)`)
  await sql`
    update fact set body = given.body, hash = given.hash
    from (values ${sql.join(values)}) as given (seq, body, hash)
    where fact.case_id = ${caseId} and fact.seq = given.seq`.execute(db)
}

export const recordChain: Migration = {
  up: async db => {
    await sql`alter table cases add column head text, add column people json`.execute(db)
    await sql`alter table fact add column hash text`.execute(db)
    await sql`alter table fact disable trigger fact_is_append_only`.execute(db)
    await chainAll(db)
    await sql`alter table fact enable trigger fact_is_append_only`.execute(db)
    await sql`alter table fact alter column hash set not null`.execute(db)
    await sql`alter table cases alter column head set not null, alter column people set not null`.execute(db)
  },
}
