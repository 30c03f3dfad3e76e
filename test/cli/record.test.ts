import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeFact } from '../../src/core/case/fact.ts'
import { sourceKey } from '../../src/core/intake/report.ts'
import { openDatabase } from '../../src/store/database.ts'
import { createStore } from '../../src/store/store.ts'
import { advisory, hours, OneCase, publicIssue, caseRow as row } from '../support/one-case.ts'
import { copyEmbedded, onServer, postgres } from '../support/stores.ts'
import { pledge } from './run.ts'

/** A case that was acknowledged, opened its tracking issue and was reminded; and one of a public issue. */
const first = new OneCase()
first.perform()
first.advance(hours(40))
const second = new OneCase({ source: publicIssue, state: 'open' })

let folder: string
const open = async () => createStore(await openDatabase({ dataDir: folder }))
beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'pledge-record-')), 'data')
  await copyEmbedded(folder)
  const store = await open()
  await store.createCase('c1', sourceKey(advisory), { facts: first.facts, effects: [], row })
  await store.createCase('c2', sourceKey(publicIssue), { facts: second.facts, effects: [], row })
  await store.close()
})
afterAll(() => rmSync(join(folder, '..'), { recursive: true }))

const record = (name: string, env: Record<string, string> = { PLEDGE_DATA: folder }) =>
  pledge(['record', name], { env })

describe('pledge record CASE', () => {
  test('prints everything on the record, the oldest first, housekeeping too', async () => {
    const { code, out, err } = await record('c1')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [head, count, , ...lines] = out.trimEnd().split('\n')
    expect(head).toBe('Case c1, https://github.test/acme/engine/security/advisories/GHSA-2222-3333-4444')
    expect(count).toBe(`${first.facts.length} facts on its record, the oldest first`)
    expect(lines).toHaveLength(first.facts.length)
    expect(lines[0]).toBe(
      '2026-11-02T09:00:00Z report received through a webhook, filed at 2026-11-02T09:00:00Z',
    )
    expect(out).toContain('2026-11-02T09:00:00Z tracking issue opened')
    expect(out).toContain('2026-11-04T01:00:00Z reminded of `respond` (half time)')
  })

  test.each([
    ['ghsa-2222-3333-4444', 'c1'],
    ['Acme/Security#1', 'c1'],
    ['acme/engine#7', 'c2'],
  ])('is found by %s', async (name, id) => {
    const { code, out } = await record(name)
    expect({ code, id: out.split(',')[0] }).toEqual({ code: 0, id: `Case ${id}` })
  })

  test('is told as JSON, as it is stored', async () => {
    const { out } = await pledge(['record', 'c1', '--json', '--data', folder])
    expect(JSON.parse(out)).toEqual({
      case: 'c1',
      facts: JSON.parse(JSON.stringify(first.facts.map(encodeFact))),
    })
  })

  test.each(["c3' or '1'='1", 'acme/engine#8', 'GHSA-2222-3333-4445', '\u001b[2J'])(
    '%j is no case',
    async name => {
      const { code, out, err } = await record(name)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(
        /^There is no case .* here: give a case id, a GHSA id, or an issue as owner\/repo#number\.\n$/,
      )
      expect(err.replace('\n', '')).not.toMatch(/\p{Cc}/u)
    },
  )

  test('waits for nobody: while the App has its folder, it says so', async () => {
    const store = await open()
    const { code, out, err } = await record('c1')
    await store.close()
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      `${folder} is in use by a Pledge that is running (process ${process.pid}), and only one may have it open: stop that one for as long as this takes. With PostgreSQL both can read at once.\n`,
    )
    expect(await record('c1')).toMatchObject({ code: 0 })
  })

  test('makes no database where there is none', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'pledge-record-'))
    for (const [args, env] of [
      [['--data', empty], {}],
      [[], { PLEDGE_DATA: join(empty, 'data') }],
    ] as const)
      expect(await pledge(['record', 'c1', ...args], { env })).toMatchObject({
        code: 2,
        err: expect.stringContaining('holds no database of Pledge: name the App'),
      })
    expect(readdirSync(empty)).toEqual([])
    rmSync(empty, { recursive: true })
  })

  test('says that a PostgreSQL server does not answer, or that its address is none', async () => {
    expect(await record('c1', { DATABASE_URL: 'postgres://127.0.0.1:1/pledge' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('Check DATABASE_URL'),
    })
    expect(await record('c1', { DATABASE_URL: 'mysql://127.0.0.1/pledge' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('DATABASE_URL is no address'),
    })
  })
})

describe.runIf(postgres.missing === null)('pledge record CASE on PostgreSQL (TEST_DATABASE_URL)', () => {
  const url = (name: string): string => {
    const address = new URL(process.env.TEST_DATABASE_URL ?? '')
    address.pathname = `/${name}`
    return address.href
  }

  test('reads beside the App that has it open', async () => {
    const home = await postgres.open()
    await home.store.createCase('c1', sourceKey(advisory), { facts: first.facts, effects: [], row })
    for (const name of ['c1', 'GHSA-2222-3333-4444', 'acme/security#1'])
      expect(await record(name, { DATABASE_URL: home.at.databaseUrl ?? '' })).toMatchObject({
        code: 0,
        out: expect.stringMatching(new RegExp(`^Case c1, .*\\n${first.facts.length} facts `)),
      })
    await home.close()
  })

  test('leaves a database of somebody else as it is', async () => {
    const name = `pledge_none_${process.pid}`
    await onServer(`create database ${name}`)
    const ran = await record('c1', { DATABASE_URL: url(name) })
    const again = await record('c1', { DATABASE_URL: url(name) })
    await onServer(`drop database ${name} with (force)`)
    for (const { code, err } of [ran, again])
      expect({ code, err }).toEqual({
        code: 2,
        err: 'The database of DATABASE_URL is none of Pledge: name the one that the App uses.\n',
      })
  })
})
