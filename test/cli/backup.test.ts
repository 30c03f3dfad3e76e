import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { endUnrecorded } from '../../src/shell/unrecorded.ts'
import { openDatabase } from '../../src/store/database.ts'
import { createStore } from '../../src/store/store.ts'
import { OneCase, caseRow as row } from '../support/one-case.ts'
import { copyEmbedded } from '../support/stores.ts'
import { pledge } from './run.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

const one = new OneCase()

let home: string
const at = (name: string) => join(home, name)
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'pledge-backup-'))
  await copyEmbedded(at('data'))
  const store = createStore(await openDatabase({ dataDir: at('data') }))
  await store.createCase('c1', 'advisory:1', { facts: one.facts, effects: [], row })
  await store.remember('k', 'canary \u0000')
  await store.close()
})
afterAll(() => rmSync(home, { recursive: true }))
const run = (...args: string[]) => pledge(args)

test('pledge backup and restore: everything, for its owner alone, and nothing over anything', async () => {
  const file = at('one.backup')
  expect(await run('backup', file, '--data', at('data'))).toMatchObject({
    code: 0,
    out: expect.stringMatching(/one\.backup holds the database of .* KB\)\. It is as confidential/),
  })
  expect(statSync(file).mode & 0o077).toBe(0)
  expect(readdirSync(home).sort()).toEqual(['data', 'one.backup'])
  expect(await run('backup', file, '--data', at('data'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('is there already'),
  })

  expect(await run('restore', file, '--data', at('data'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('is not empty'),
  })
  expect(await run('restore', file, '--data', at('again'))).toMatchObject({
    code: 0,
    out: expect.stringContaining('every record is as it was recorded'),
  })
  const store = createStore(await openDatabase({ dataDir: at('again') }))
  expect(await store.facts('c1')).toEqual(await factsIn(at('data')))
  expect(await store.recall('k')).toBe('canary \u0000')

  // It is in use: whoever would copy it now would copy half of a commit.
  expect(await run('backup', at('two.backup'), '--data', at('again'))).toMatchObject({
    code: 2,
    err: expect.stringMatching(/is in use by a Pledge that is running .* stop that one/),
  })
  await store.close()
  const open = readdirSync(at('again'), { recursive: true, withFileTypes: true })
  expect(open.filter(entry => (statSync(join(entry.parentPath, entry.name)).mode & 0o077) !== 0)).toEqual([])
})

test('pledge restore: a backup that is cut off or something else leaves nothing; a changed record is told', async () => {
  const whole = readFileSync(at('one.backup'))
  for (const [name, bytes] of [
    ['cut', whole.subarray(0, whole.length / 2)],
    ['flipped', Buffer.concat([whole.subarray(0, 5000), Buffer.from('x'), whole.subarray(5001)])],
    ['other', Buffer.from('PG_VERSION')],
    ['twice', Buffer.concat([whole, whole])],
  ] as const) {
    writeFileSync(at(name), bytes)
    expect(await run('restore', at(name), '--data', at('nothing'))).toMatchObject({
      code: 2,
      err: 'This is no whole backup of Pledge: take one that `pledge backup` wrote to its end.\n',
    })
    expect(existsSync(at('nothing'))).toBe(false)
  }
  const { db, close } = await openDatabase({ dataDir: at('data') })
  await db.transaction().execute(async tx => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`delete from fact where seq = 1`.execute(tx)
  })
  await close()
  mkdirSync(at('empty'))
  expect(await run('backup', at('bad.backup'), '--data', at('data'))).toMatchObject({ code: 0 })
  expect(await run('restore', at('bad.backup'), '--data', at('empty'))).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^Case c1: fact 1 is missing.*\n.* 1 record in it is not as recorded/),
  })
})

test('pledge backup: a server has tools of its own', async () => {
  expect(
    await pledge(['backup', at('x')], { env: { DATABASE_URL: 'postgres://127.0.0.1/x' } }),
  ).toMatchObject({
    code: 2,
    err: expect.stringContaining('pg_dump'),
  })
  expect(await run('backup', at('x'), '--data', at('nowhere'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('holds no database'),
  })
})

async function factsIn(dataDir: string) {
  const store = createStore(await openDatabase({ dataDir }))
  const facts = await store.facts('c1')
  await store.close()
  return facts
}

test('pledge restored: since when nothing is on record is remembered, of a database that is there alone', async () => {
  expect(await run('restored', '--data', at('nowhere'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('holds no database of Pledge'),
  })
  await copyEmbedded(at('taken-back'))
  const open = async () => createStore(await openDatabase({ dataDir: at('taken-back') }))
  const before = await open()
  await before.createCase('c1', 'advisory:1', { facts: one.facts, effects: [], row })
  await before.close()
  const last = new Date(Math.max(...one.facts.map(({ at }) => at.getTime()))).toISOString()
  expect(await run('restored', '--data', at('taken-back'))).toMatchObject({
    code: 0,
    out: expect.stringContaining(`since ${last}`),
  })
  const after = await open()
  // The first start ends it, at GitHub's time, and another one that looks at once or later finds that.
  const github = new Date(Date.now() + 86_400_000)
  const [kept, other] = await Promise.all(
    [github, new Date(github.getTime() + 3_000)].map(at => endUnrecorded(after, at)),
  )
  await after.close()
  expect(kept?.from.toISOString()).toBe(last)
  // In its second something may have been done that is not on it.
  expect(kept?.holds(kept.from)).toBe(true)
  expect(kept?.holds(new Date(kept.from.getTime() - 1000))).toBe(false)
  for (const one of [kept, other])
    expect([0, 1].map(ms => one?.holds(new Date(github.getTime() + ms)))).toEqual([true, false])
  expect(kept?.matters(github)).toBe(true)
  expect(kept?.matters(new Date(github.getTime() + 4 * 86_400_000))).toBe(false)

  // The App has run on it meanwhile.
  for (const since of ['yesterday', '2999-01-01T00:00:00Z'])
    expect(await run('restored', '--since', since, '--data', at('taken-back'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('--since takes an instant that has passed'),
    })
  const since = '2025-12-31T00:00:00.000Z'
  expect(await run('restored', '--since', since, '--data', at('taken-back'))).toMatchObject({
    code: 0,
    out: expect.stringContaining(`since ${since}, is looked`),
  })
  // Once more does not forget it.
  expect(await run('restored', '--data', at('taken-back'))).toMatchObject({
    code: 0,
    out: expect.stringContaining(`since ${since}`),
  })
  // A slip of the year is taken back.
  expect(await run('restored', '--instead', '--data', at('taken-back'))).toMatchObject({
    code: 0,
    out: expect.stringContaining(`since ${last}`),
  })
})
