import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/github.ts'
import { defaultSeed } from '../../sandbox/seed.ts'
import { acme } from '../support/acme.ts'
import { postgres } from '../support/stores.ts'
import { pledge } from './run.ts'

vi.setConfig({ testTimeout: 120_000 })

let sandbox: Sandbox
afterEach(() => sandbox?.close())
const folder = mkdtempSync(join(tmpdir(), 'pledge-doctor-'))
afterAll(() => rmSync(folder, { recursive: true }))

const env = (more: Record<string, string> = {}) => ({
  APP_ID: String(sandbox.appId),
  PRIVATE_KEY: sandbox.privateKey,
  WEBHOOK_SECRET: sandbox.webhookSecret,
  GHE_HOST: sandbox.host,
  GHE_PROTOCOL: 'http',
  PLEDGE_DATA: join(folder, 'data'),
  ...more,
})
async function doctor(more: Record<string, string> = {}) {
  const { code, out, err } = await pledge(['doctor', '--json'], { env: env(more) })
  const { findings } = JSON.parse(out) as { findings: { state: string; what: string; todo?: string }[] }
  const of = (state: string) => findings.filter(one => one.state === state)
  return { code, err, all: findings, errors: of('error'), warnings: of('warning') }
}
const what = (findings: readonly { what: string }[]) => findings.map(one => one.what)

/** A web server that answers every delivery so, until the sandbox has sent one. */
async function delivered(status: number): Promise<void> {
  const server = createServer((_, response) => response.writeHead(status).end()).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  sandbox.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/github/webhooks`)
  sandbox.people.openIssue('acme/engine', 'alice', { title: 'A typo', body: '' })
  await sandbox.settled()
  server.close()
}

describe('pledge doctor', () => {
  test('warns of a key that others can read, and of a heartbeat that has no place', async () => {
    sandbox = await startSandbox({ seed: acme() })
    const key = join(folder, 'key.pem')
    writeFileSync(key, sandbox.privateKey, { mode: 0o644 })
    const files = { PRIVATE_KEY: '', PRIVATE_KEY_PATH: key, PLEDGE_HEARTBEAT: join(folder, 'no', 'heart') }
    const warned = what((await doctor(files)).warnings)
    expect(warned).toContain('The file of PRIVATE_KEY_PATH can be read by others than its owner.')
    expect(warned.join()).toMatch(/The folder of the file in PLEDGE_HEARTBEAT is not there/)
    chmodSync(key, 0o600)
    const mended = await doctor({ ...files, PLEDGE_HEARTBEAT: join(folder, 'heart') })
    expect(what(mended.warnings).join()).not.toMatch(/PRIVATE_KEY_PATH|HEARTBEAT/)
  })

  test('finds all in order before the first start, and says so', async () => {
    sandbox = await startSandbox({ seed: acme() })
    await delivered(202)
    const { code, errors, warnings, all } = await doctor()
    expect({ code, errors, warnings }).toEqual({ code: 0, errors: [], warnings: [] })
    expect(what(all)).toEqual([
      'The settings can be used.',
      `${folder}/data has no database yet: the first start makes one.`,
      "The clock here agrees with GitHub's.",
      `GitHub takes the credentials: App pledge (${sandbox.appId}).`,
      'The App has every permission that app.yml asks for.',
      'The App hears of every event that it needs.',
      'The webhook can be reached: every delivery of the last day was taken.',
      'The installation on acme has every permission that app.yml asks for.',
      'The configuration of acme can be used.',
    ])
    expect(sandbox.violations).toEqual([])
    const { out } = await pledge(['doctor'], { env: env() })
    expect(out).toMatch(/^ok {7}The settings can be used\.\n/)
    expect(out).toMatch(/\n\nAll is in order\.\n$/)
  })

  test('tells what the App may not do and does not hear of, and what it may do in vain', async () => {
    const { checks: _, ...permissions } = defaultSeed.permissions
    sandbox = await startSandbox({
      seed: {
        ...acme(),
        permissions: { ...permissions, issues: 'read', actions: 'write' },
        events: defaultSeed.events.filter(event => event !== 'issue_comment'),
      },
    })
    await delivered(401)
    const { code, errors, warnings } = await doctor()
    expect(code).toBe(1)
    expect(what(errors)).toEqual([
      'The App lacks checks: write, issues: write.',
      'The App does not hear of issue_comment.',
      expect.stringMatching(/^1 of the last 1 delivery failed, the last one with 401\.$/),
      'The installation on acme lacks checks: write, issues: write.',
    ])
    expect(errors.map(({ todo }) => todo)).toEqual([
      expect.stringContaining('/organizations/acme/settings/apps/pledge/permissions'),
      expect.stringContaining('Subscribe'),
      expect.stringContaining('WEBHOOK_SECRET is not the one'),
      expect.stringContaining('/organizations/acme/settings/installations/'),
    ])
    expect(what(warnings)).toContain('The App may do more than it needs: actions: write.')
  })

  test('tells where the configuration is broken, and who is nobody', async () => {
    sandbox = await startSandbox({
      seed: acme({
        coordination: 'coordinators: [nobody-at-all, acme/no-such-team]\n',
        engine: { '.github/pledge.yml': 'promises: 7\n', '.github/pledge.yaml': 'promises: {}\n' },
      }),
    })
    sandbox.deliverTo('http://127.0.0.1:1/api/github/webhooks')
    const { code, errors, warnings } = await doctor()
    expect(code).toBe(1)
    expect(what(errors)).toEqual([
      'acme/security:pledge.yml:1:1: `nobody-at-all` under `coordinators` is nobody whom GitHub knows.',
      expect.stringMatching(
        /^acme\/security:pledge\.yml:1:1: `acme\/no-such-team` under `coordinators` is a team that GitHub does not show to Pledge/,
      ),
      expect.stringMatching(/^acme\/engine:\.github\/pledge\.yaml:1:1: This file is not read/),
      expect.stringMatching(/^acme\/engine:\.github\/pledge\.yml:1:11: /),
    ])
    expect(what(warnings)).toEqual(['GitHub has delivered nothing for a day.'])
  })

  test.each([
    ['is archived', () => sandbox.people.setArchived('acme/security', true, 'alice')],
    ['has its issues switched off', () => sandbox.people.setIssues('acme/security', false)],
  ])('tells that cases cannot be worked in a repository that %s', async (how, change) => {
    sandbox = await startSandbox({ seed: acme() })
    change()
    await delivered(202)
    const { code, errors } = await doctor()
    expect(code).toBe(1)
    expect(what(errors)).toEqual([
      expect.stringContaining(`acme/.github:.github/pledge.yml:1:1: \`acme/security\` ${how}`),
      expect.stringContaining('no coordination repository that can be used'),
    ])
  })

  test('tells of a clock that is wrong, of credentials that are not taken, and of a GitHub that does not answer', async () => {
    sandbox = await startSandbox({
      seed: acme(),
      now: () => new Date(Date.now() + 90_000),
      authClock: () => new Date(),
    })
    expect(what((await doctor()).errors)[0]).toMatch(/^The clock here is (89|90|91) s behind GitHub's\.$/)
    expect(what((await doctor({ APP_ID: '999999' })).errors)).toEqual([
      'GitHub does not take APP_ID with the private key.',
    ])
    const { code, errors } = await doctor({ GHE_HOST: '127.0.0.1:1' })
    expect({ code, what: what(errors) }).toEqual({
      code: 1,
      what: ['GitHub does not answer at http://127.0.0.1:1/api/v3.'],
    })
  })

  test('looks at the database even where the settings are wrong, and repeats no secret', async () => {
    sandbox = await startSandbox({ seed: acme() })
    const { code, errors, all } = await doctor({
      WEBHOOK_SECRET: 'canary',
      DATABASE_URL: 'postgres://u:canary@127.0.0.1:1/d',
    })
    expect({ code, what: what(errors) }).toEqual({
      code: 1,
      what: [
        expect.stringMatching(/^WEBHOOK_SECRET is too short/),
        'The database of DATABASE_URL cannot be used (ECONNREFUSED).',
      ],
    })
    expect(JSON.stringify(all)).not.toContain('canary')
  })

  test.runIf(postgres.missing === null)(
    'knows an empty server, one of this version and a newer one',
    async () => {
      sandbox = await startSandbox({ seed: acme() })
      const home = await postgres.open()
      const DATABASE_URL = home.at.databaseUrl ?? ''
      expect(what((await doctor({ DATABASE_URL })).all)).toContain(
        'The database of DATABASE_URL is of this version.',
      )
      const { sql } = await import('kysely')
      await sql`insert into kysely_migration (name, timestamp) values ('9999-later', 'x')`.execute(
        home.database.db,
      )
      expect(what((await doctor({ DATABASE_URL })).errors)).toContain(
        'The database of DATABASE_URL has been used by a newer version of Pledge (9999-later).',
      )
      await sql`drop table kysely_migration`.execute(home.database.db)
      expect(what((await doctor({ DATABASE_URL })).all)).toContain(
        'The database of DATABASE_URL is empty: the first start makes the tables.',
      )
      await home.close()
    },
  )
})
