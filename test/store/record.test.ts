import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { encodeFact, type Fact, factCodec } from '../../src/core/case/fact.ts'
import { announcementKey } from '../../src/shell/ports.ts'
import { erase as eraseFrom } from '../../src/store/erase.ts'
import type { Schema } from '../../src/store/schema.ts'
import { faultInGuard, type Verified, verifyRecords } from '../../src/store/verify.ts'
import { hours, OneCase, rae, caseRow as row } from '../support/one-case.ts'
import { type OpenStore, stores } from '../support/stores.ts'
import { empty } from './empty.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 })

const one = new OneCase()
one.perform()
one.advance(hours(40))
one.comment('/accept', rae)
const { facts } = one
const erased = { id: -1, login: '(erased)' }

/** A record with everybody of this id in it as somebody who was erased. */
const withErased = (given: readonly Fact[], id: number): unknown =>
  JSON.parse(JSON.stringify(given.map(encodeFact)), (_, value) =>
    value?.login && value.id === id ? erased : value,
  )

test('whoever can stand in a fact is an id and a login, and nothing else: only such people can be erased', () => {
  const schema = z.toJSONSchema(factCodec, { io: 'input' })
  const people: unknown[] = []
  JSON.stringify(schema, (_, value) => {
    if (value?.properties?.login) people.push(Object.keys(value.properties))
    return value
  })
  expect(people.length).toBeGreaterThan(0)
  expect(people).toEqual(people.map(() => ['id', 'login']))
})

describe.each(stores)('the record, $name', home => {
  let open: OpenStore
  let db: Kysely<Schema>
  beforeAll(async () => {
    open = await home.open()
    ;({ db } = open.database)
  })
  afterAll(async () => open?.close())
  beforeEach(async () => {
    await empty(db)
    // In several appends, as a life goes.
    await open.store.createCase('c1', 'advisory:1', { facts: facts.slice(0, 5), effects: [], row })
    await open.store.append('c1', 5, { facts: facts.slice(5, 6), effects: [], row })
    await open.store.append('c1', 6, { facts: facts.slice(6), effects: [], row })
    await open.store.createCase('c2', 'advisory:2', { facts: facts.slice(0, 3), effects: [], row })
    await open.store.createCase('c3', 'advisory:3', { facts: [], effects: [], row })
  })

  /** Does what only somebody with a hand in the database can do. */
  const tamper = (statement: string) =>
    db.transaction().execute(async tx => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await sql.raw(statement).execute(tx)
    })
  async function verified(...more: [only?: string | null, earlier?: ReadonlyMap<string, Verified>]) {
    const all: Verified[] = []
    for await (const found of verifyRecords(db, more[0] ?? null, more[1])) all.push(found)
    return all
  }
  const faults = async () => (await verified()).flatMap(found => (found.fault ? [found.fault] : []))

  test('as it was recorded is in order, and says where it ends', async () => {
    const all = await verified()
    expect(all.map(({ case: id, facts, fault }) => [id, facts, fault])).toEqual([
      ['c1', facts.length, null],
      ['c2', 3, null],
      ['c3', 0, null],
    ])
    expect(all.map(({ head }) => head)).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
      expect.stringMatching(/^[0-9a-f]{64}$/),
      '',
    ])
    expect(await verified('c2')).toEqual([all[1]])
  })

  test('can be held against its hashes by the database alone', async () => {
    const { rows } = await sql<{ wrong: number; all: number }>`
      select count(*) as all, count(*) filter (where hash <> encode(sha256(convert_to(
        coalesce(lag, '') || E'\n' || case_id || ' ' || seq || E'\n' || body::text, 'UTF8')), 'hex')) as wrong
      from (select *, lag(hash) over (partition by case_id order by seq) from fact) chained`.execute(db)
    expect(rows).toEqual([{ wrong: 0, all: facts.length + 3 }])
  })

  const last = facts.length - 1
  test.each([
    [
      'changed',
      `update fact set body = replace(body::text, 'webhook', 'poll')::json where case_id = 'c1' and seq = 0`,
      /^fact 0 \(reportReceived\) is not the one/,
    ],
    [
      'changed, its hash too',
      `update fact set body = '{}'::json, hash = encode(sha256('x'), 'hex') where case_id = 'c1' and seq = 4`,
      /^fact 4 /,
    ],
    [
      'put later than it was',
      `update fact set at = at + interval '1 hour' where case_id = 'c1' and seq = 4`,
      /^fact 4 .* instant/,
    ],
    [
      'called another',
      `update fact set kind = 'x' where case_id = 'c1' and seq = 4`,
      /^fact 4 \(x\) has another kind/,
    ],
    [
      'taken out',
      `delete from fact where case_id = 'c1' and seq = 4`,
      /^fact 4 is missing: the next one is 5$/,
    ],
    [
      'taken out, and the rest moved up',
      `delete from fact where case_id = 'c1' and seq = 4; update fact set seq = seq - 1 where case_id = 'c1' and seq > 4`,
      /^fact 4 .* was taken out$/,
    ],
    [
      'swapped with the next',
      `update fact set seq = case seq when 4 then 5 else 4 end - 100 where case_id = 'c1' and seq in (4, 5); update fact set seq = seq + 100 where case_id = 'c1' and seq < 0`,
      /^fact 4 /,
    ],
    [
      'brought from another case',
      `update fact set body = (select body from fact where case_id = 'c2' and seq = 1), hash = (select hash from fact where case_id = 'c2' and seq = 1) where case_id = 'c1' and seq = 1`,
      /^fact 1 /,
    ],
    [
      'the last and taken out',
      `delete from fact where case_id = 'c1' and seq = ${last}`,
      new RegExp(`^the last 1 of ${last + 1} facts are missing: the record ends with number ${last - 1}$`),
    ],
    [
      'the last and taken out of the count too',
      `delete from fact where case_id = 'c1' and seq = ${last}; update cases set next_seq = next_seq - 1 where id = 'c1'`,
      /^the last fact .* is not the one that was recorded last$/,
    ],
    [
      'put in at the end',
      `insert into fact select case_id, seq + 1, kind, at, body, encode(sha256(convert_to(hash || E'\\n' || case_id || ' ' || (seq + 1) || E'\\n' || body::text, 'UTF8')), 'hex') from fact where case_id = 'c1' and seq = ${last}`,
      /^fact \d+ was put in/,
    ],
    [
      'and all the others taken out',
      `delete from fact where case_id = 'c1'`,
      /^the last \d+ of \d+ facts are missing/,
    ],
    [
      'told of others, who stand in their places',
      `update cases set people = (select json_agg(one order by n desc) from json_array_elements(people) with ordinality as t (one, n)) where id = 'c1'`,
      /^fact \d+ .* names somebody else than it was recorded with$/,
    ],
    [
      'told of somebody by another name',
      `update cases set people = replace(people::text, '"rae"', '"mallory"')::json where id = 'c1'`,
      /^fact 0 .* names somebody else/,
    ],
    [
      'told of somebody who is called as nobody is who was erased',
      `update cases set people = json_build_array(json_build_array(-77, 'mallory')) where id = 'c1'`,
      /^fact 0 .* names somebody else/,
    ],
    ['told of nobody', `update cases set people = '[]' where id = 'c1'`, /^fact 0 .* names somebody else/],
    [
      'left without its case',
      `delete from cases where id = 'c1'`,
      /^its facts are there, but the case itself is missing$/,
    ],
  ])('that has a fact %s is found, with the place', async (_, statement, where) => {
    for (const each of statement.split('; ')) await tamper(each)
    expect(await faults()).toEqual([expect.stringMatching(where)])
  })

  test('that was written anew as a whole is found by what it was before', async () => {
    const before = new Map((await verified()).map(found => [found.case, found]))
    expect((await verified(null, before)).filter(({ fault }) => fault)).toEqual([])
    await open.store.append('c2', 3, { facts: facts.slice(3, 5), effects: [], row })
    expect((await verified(null, before)).filter(({ fault }) => fault)).toEqual([])
    await tamper(`delete from fact where case_id in ('c1', 'c2')`)
    await tamper(`delete from cases`)
    await open.store.createCase('c1', 'advisory:1', { facts: facts.slice(0, -1), effects: [], row })
    await open.store.createCase('c2', 'advisory:2', {
      facts: [...facts.slice(0, 2), facts[3]!],
      effects: [],
      row,
    })
    expect(await faults()).toEqual([])
    expect((await verified(null, before)).map(({ case: id, fault }) => [id, fault])).toEqual([
      ['c1', `it had ${facts.length} facts before and has ${facts.length - 1} now`],
      ['c2', 'its first 3 facts are not those that it had before'],
      ['c3', 'the whole record is missing'],
    ])
  })

  describe('without its reporter', () => {
    const erase = async (id: string, force = false) =>
      (await eraseFrom(db, id, { who: 'reporter', force, now: hours(50) })).became
    const erasePerson = (id: string, login: string) =>
      eraseFrom(db, id, { who: { login }, force: false, now: hours(50) })
    const close = async (id: string) =>
      db.updateTable('cases').set({ open: false }).where('id', '=', id).execute()

    test('is still as it was recorded, and names them nowhere', async () => {
      await open.store.keepSnapshot('c1', {
        title: 't',
        body: '<!-- pledge:0123456789abcdef -->\n<!-- pledge begin -->filed by rae<!-- pledge end -->\n\nBy hand.',
        state: 'open',
        labels: [],
        assignees: [rae, { id: 1, login: 'alice' }],
        updatedAt: '2026-11-02T09:00:00Z',
      })
      await open.store.remember(announcementKey('c1'), 'Thanks to rae.')
      await open.store.remember(announcementKey('c2'), 'Thanks to rae.')
      const before = await verified()
      expect(JSON.stringify(facts)).toContain('"rae"')
      await close('c1')
      expect(await erase('c1')).toBe('erased')
      expect(await verified()).toEqual(before)
      expect(JSON.parse(JSON.stringify(await open.store.facts('c1')))).toEqual(withErased(facts, rae.id))
      const { rows } = await sql<{ all: string }>`
        select (select json_agg(f)::text from fact f where case_id = 'c1') ||
          (select row_to_json(c)::text from cases c where id = 'c1') as all`.execute(db)
      expect(rows[0]?.all).not.toContain('rae')
      expect(await open.store.snapshot('c1')).toMatchObject({
        body: '<!-- pledge:0123456789abcdef -->\n<!-- pledge begin -->\n<!-- pledge end -->\n\nBy hand.',
        assignees: [{ id: 1, login: 'alice' }],
      })
      expect(await open.store.recall(announcementKey('c1'))).toBeNull()
      expect(await open.store.recall(announcementKey('c2'))).toBe('Thanks to rae.')
      expect((await open.store.counts(hours(50))).due.case).toBe(1)
      // The other case of theirs is another matter, and a second time there is nobody.
      expect(JSON.parse(JSON.stringify(await open.store.facts('c2')))[0].reporter).toEqual(rae)
      expect(await erase('c1')).toBe('nobody')
    })

    test('goes on: whoever has another name later is another, and the erased one stays one', async () => {
      const renamed: Fact = {
        kind: 'collaboratorsSeen',
        at: hours(41),
        by: null,
        people: [{ id: rae.id, login: 'rae-2' }],
      }
      await open.store.append('c1', facts.length, { facts: [renamed], effects: [], row })
      await close('c1')
      expect(await erase('c1')).toBe('erased')
      const now = await open.store.facts('c1')
      expect(now.at(-1)).toMatchObject({ people: [erased] })
      const more: Fact = {
        kind: 'warned',
        at: hours(42),
        by: { id: 1, login: 'alice' },
        of: 'closed-by-hand',
      }
      await open.store.append('c1', now.length, { facts: [more], effects: [], row })
      expect((await open.store.facts('c1')).at(-1)).toEqual(more)
      expect(await faults()).toEqual([])
    })

    test('names nobody else either who is to be erased, by any login, and tells where they still stand', async () => {
      const trent = { id: 5, login: 'trent' }
      const joined: Fact = {
        ...{ kind: 'duplicateJoined', at: hours(41), by: null },
        ...{ ghsa: 'GHSA-9999-8888-7777', reporter: trent },
      }
      await open.store.append('c1', facts.length, { facts: [joined], effects: [], row })
      expect(await erasePerson('c1', 'Trent')).toEqual({ became: 'open', elsewhere: [] })
      await close('c1')
      expect(await erasePerson('c1', 'nobody-here')).toEqual({ became: 'nobody', elsewhere: [] })
      expect((await erasePerson('c1', 'alice')).became).toBe('coordinator')
      expect(await erasePerson('c1', 'Trent')).toEqual({ became: 'erased', elsewhere: [] })
      expect((await open.store.facts('c1')).at(-1)).toMatchObject({ reporter: { login: '(erased)' } })
      expect(JSON.stringify(await open.store.facts('c1'))).toContain('"rae"')
      expect(await faults()).toEqual([])
      expect((await erasePerson('c1', 'rae')).elsewhere).toContain('c2')
    })

    test('is refused while it is open or has something to do, unless forced', async () => {
      expect(await erase('c1')).toBe('open')
      await close('c1')
      const effect = {
        key: '0/9',
        lane: 'tracking',
        effect: { kind: 'closeTrackingIssue' },
        notBefore: hours(0),
      } as const
      await open.store.append('c1', facts.length, {
        facts: [],
        effects: [effect],
        row: { ...row, open: false },
      })
      expect(await erase('c1')).toBe('busy')
      expect((await open.store.facts('c1'))[0]).toMatchObject({ reporter: rae })
      expect(await erase('c1', true)).toBe('erased')
      expect(await erase('c2', true)).toBe('erased')
      expect(await faults()).toEqual([])
    })

    test('is the same where nobody was named', async () => {
      const anonymous = new OneCase({ reporter: null })
      await open.store.createCase('c4', 'advisory:4', { facts: anonymous.facts, effects: [], row })
      expect(await erase('c4', true)).toBe('nobody')
    })
  })

  test('guards itself, and tells where that was switched off', async () => {
    expect(await faultInGuard(db)).toBeNull()
    await sql`alter table fact disable trigger fact_is_append_only`.execute(db)
    expect(await faultInGuard(db)).toMatch(/switched off/)
    await sql`alter table fact enable trigger fact_is_append_only`.execute(db)
    expect(await faultInGuard(db)).toBeNull()
    const create = async (when: string, how: string) => {
      await sql`drop trigger fact_is_append_only on fact`.execute(db)
      await sql`create trigger fact_is_append_only ${sql.raw(when)} on fact for each statement ${sql.raw(how)}
        execute function fact_is_append_only()`.execute(db)
    }
    const whole = 'before update or delete or truncate'
    for (const [when, how] of [
      [whole, 'when (false)'],
      ['before update of hash or delete or truncate', ''],
      ['before update', ''],
      ['before insert', ''],
      ['after update or delete or truncate', ''],
    ] as const) {
      await create(when, how)
      expect([when, how, await faultInGuard(db)]).toEqual([when, how, expect.stringContaining('another one')])
    }
    await create(whole, '')
    expect(await faultInGuard(db)).toBeNull()
    await sql`create or replace function fact_is_append_only() returns trigger language plpgsql as $$ begin return null; end $$`.execute(
      db,
    )
    expect(await faultInGuard(db)).toMatch(/another one/)
  })
})
