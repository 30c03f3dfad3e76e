import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openDatabase } from '../../src/store/database.ts'
import { createStore } from '../../src/store/store.ts'
import { OneCase, caseRow as row } from '../support/one-case.ts'
import { copyEmbedded } from '../support/stores.ts'
import { pledge, type Ran } from './run.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 })

const one = new OneCase()
const count = one.facts.length

let home: string
const data = () => join(home, 'data')
const run = (...args: string[]): Promise<Ran> => pledge([...args, '--data', data()])
async function inDatabase(statement: string): Promise<void> {
  const { db, close } = await openDatabase({ dataDir: data() })
  await db.transaction().execute(async tx => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql.raw(statement).execute(tx)
  })
  await close()
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'pledge-verify-'))
  await copyEmbedded(data())
  const store = createStore(await openDatabase({ dataDir: data() }))
  await store.createCase('c1', 'advisory:ghsa-2222-3333-4444', { facts: one.facts, effects: [], row })
  await store.createCase('c2', 'advisory:2', {
    facts: one.facts.slice(0, 3),
    effects: [],
    row: { ...row, open: false },
  })
  await store.close()
})
afterAll(() => rmSync(home, { recursive: true }))

test('pledge verify: 0 and the head where all is as recorded, 1 and the place where it is not, 2 where it cannot tell', async () => {
  expect(await run('verify', 'GHSA-2222-3333-4444')).toEqual({
    code: 0,
    out: expect.stringMatching(
      new RegExp(
        `^Case c1: ${count} facts, all as they were recorded; the last one's hash is [0-9a-f]{64}\\.\n$`,
      ),
    ),
    err: '',
  })
  expect(await run('verify', '--all')).toMatchObject({
    code: 0,
    out: `2 records with ${count + 3} facts: all as they were recorded.\n`,
  })
  const before = await run('verify', '--all', '--json')
  const heads = join(home, 'heads')
  writeFileSync(heads, before.out)
  expect(await run('verify', '--all', '--against', heads)).toMatchObject({ code: 0 })

  await inDatabase(`delete from fact where case_id = 'c2' and seq = 2`)
  expect(await run('verify', '--all')).toMatchObject({
    code: 1,
    out: 'Case c2: the last 1 of 3 facts are missing: the record ends with number 1.\n1 of 2 records is not as recorded.\n',
  })
  // Whoever hides that well is found by what was kept elsewhere.
  await inDatabase(
    `update cases set next_seq = 2, head = (select hash from fact where case_id = 'c2' and seq = 1) where id = 'c2'`,
  )
  expect(await run('verify', 'c2')).toMatchObject({ code: 0 })
  expect(await run('verify', 'c2', '--against', heads)).toMatchObject({
    code: 1,
    out: 'Case c2: it had 3 facts before and has 2 now.\n',
  })

  for (const args of [
    ['verify'],
    ['verify', 'c1', '--all'],
    ['verify', 'c9'],
    ['verify', '--all', '--against', home],
  ])
    expect(await run(...args)).toMatchObject({ code: 2, out: '' })
})

test('pledge erase: refused for an open case, done for a closed one, which still verifies and is shown without them', async () => {
  expect(await run('erase', 'c1')).toMatchObject({ code: 2, err: expect.stringContaining('--reporter') })
  expect(await run('erase', 'c1', '--reporter')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^Case c1 is open: whoever reported it would be a stranger .* --force\.\n$/),
  })
  const places = () =>
    readdirSync(data(), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes('"rae"'))
      .map(({ name }) => name)
  expect(places()).not.toEqual([])
  expect(await run('erase', 'c1', '--reporter', '--force')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^The reporter of case c1 is erased\./),
  })
  expect(await run('verify', 'c1')).toMatchObject({ code: 0 })
  const { out } = await run('record', 'c1', '--json')
  expect(JSON.parse(out).facts[0].reporter).toEqual({ id: -1, login: '(erased)' })
  expect(out).not.toContain('rae')
  expect(await run('erase', 'c1', '--reporter')).toMatchObject({
    code: 0,
    out: 'Case c1 names no reporter: there is nothing to erase. The files of the database were written anew.\n',
  })
  expect(await run('erase', 'c1', '--person', '@Alice')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^Alice coordinates case c1 and stays on its record/),
  })
  expect(await run('erase', 'c1', '--person', 'stranger')).toMatchObject({
    code: 0,
    out: 'Case c1 names nobody called stranger: there is nothing to erase. The files of the database were written anew.\n',
  })
  expect(await run('erase', 'c2', '--person', 'Rae', '--force')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Rae is erased from case c2\. /),
  })
  // Nor in the files of the database, from which every later backup is made.
  expect(places()).toEqual([])
})
