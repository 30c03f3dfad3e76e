import { describe, expect, test } from 'vitest'
import { appJwt, newPrivateKey } from '../../sandbox/auth.ts'
import { openSandbox } from './app.ts'

describe("the App's JWT", () => {
  test('opens what concerns the App and nothing else', async () => {
    const { sandbox, asApp, api } = await openSandbox()
    expect((await asApp('GET', '/app')).body).toMatchObject({ id: sandbox.appId, slug: 'pledge' })
    expect((await asApp('GET', '/app/installations')).body).toHaveLength(1)
    expect((await asApp('GET', '/repos/acme/engine/installation')).body.account.login).toBe('acme')
    expect((await asApp('GET', '/repos/acme/engine/issues')).status).toBe(403)
    expect((await api('GET', '/app')).status).toBe(401)
    expect((await api('GET', '/app/hook/deliveries')).status).toBe(401)
  })

  test.each([
    ['signed by another key', 0, newPrivateKey()],
    ['that has expired', -3_600_000, null],
    ['from the future', 3_600_000, null],
  ])('is refused when %s', async (_, shift, key) => {
    const { sandbox, ask } = await openSandbox()
    const at = new Date(Date.UTC(2026, 11, 1, 10) + shift)
    const jwt = appJwt(sandbox.appId, key ?? sandbox.privateKey, at)
    expect((await ask('GET', '/app', jwt)).status).toBe(401)
  })
})

describe('an installation token', () => {
  test('has the stateless form and lives for one hour', async () => {
    const { token, api, pass, newToken } = await openSandbox()
    expect(token).toMatch(/^ghs_\d+_eyJ[\w-]+\.[\w-]+\.[\w-]+$/)
    expect(token.length).toBeGreaterThan(480)
    expect(token.length).toBeLessThan(560)
    expect((await newToken()).body.expires_at).toBe('2026-12-01T11:00:00Z')
    pass(3_599_000)
    expect((await api('GET', '/repos/acme/engine')).status).toBe(200)
    pass(1000)
    expect((await api('GET', '/repos/acme/engine')).status).toBe(401)
  })

  test('goes by a clock of its own where the world runs faster', async () => {
    const { api, pass, sandbox } = await openSandbox({ authClock: () => new Date(Date.UTC(2026, 11, 1, 10)) })
    pass(90 * 86_400_000)
    expect((await api('GET', '/repos/acme/engine')).status).toBe(200)
    sandbox.people.openIssue('acme/engine', 'rae', { title: 'x' })
    expect(sandbox.issues('acme/engine')[0]!.created_at).toBe('2027-03-01T10:00:00Z')
  })

  test('may be narrowed, never widened', async () => {
    const { ask, newToken } = await openSandbox()
    expect((await newToken({ permissions: { issues: 'write', administration: 'write' } })).status).toBe(422)
    expect((await newToken({ repositories: ['nowhere'] })).status).toBe(422)
    const { body } = await newToken({ permissions: { issues: 'read' }, repositories: ['engine'] })
    expect((await ask('GET', '/repos/acme/engine/issues', body.token)).status).toBe(200)
    expect((await ask('POST', '/repos/acme/engine/issues', body.token, { title: 'x' })).status).toBe(403)
    expect((await ask('GET', '/repos/acme/engine/security-advisories', body.token)).status).toBe(403)
    expect((await ask('GET', '/repos/acme/security', body.token)).status).toBe(404)
    expect((await ask('GET', '/installation/repositories', body.token)).body.total_count).toBe(1)
  })

  test('sees all repositories of its installation and no private one of another', async () => {
    const { api } = await openSandbox({
      seed: {
        organizations: [
          { login: 'acme', installed: true },
          { login: 'umbrella', installed: false },
        ],
        repositories: [
          { name: 'acme/engine' },
          { name: 'umbrella/open' },
          { name: 'umbrella/closed', private: true },
        ],
      },
    })
    const { body } = await api('GET', '/installation/repositories')
    expect(body.repositories.map((one: { full_name: string }) => one.full_name)).toEqual(['acme/engine'])
    expect((await api('GET', '/repos/umbrella/open')).status).toBe(200)
    expect((await api('GET', '/repos/umbrella/open/issues')).status).toBe(200)
    expect((await api('POST', '/repos/umbrella/open/issues', { title: 'x' })).status).toBe(403)
    expect((await api('GET', '/repos/umbrella/closed')).status).toBe(404)
    expect((await api('POST', '/repos/umbrella/closed/issues', { title: 'x' })).status).toBe(404)
  })

  test('is worth nothing once the installation is suspended or gone', async () => {
    const { sandbox, api, newToken } = await openSandbox()
    sandbox.people.suspend('acme', 'alice')
    expect((await api('GET', '/repos/acme/engine')).status).toBe(403)
    sandbox.people.unsuspend('acme', 'alice')
    expect((await api('GET', '/repos/acme/engine')).status).toBe(200)
    const id = sandbox.world.installations[0]!.id
    sandbox.people.uninstall('acme', 'alice')
    expect((await api('GET', '/repos/acme/engine')).status).toBe(401)
    expect((await newToken(undefined, id)).status).toBe(404)
  })
})

test('people and teams are read with numeric ids', async () => {
  const { api } = await openSandbox()
  const members = (await api('GET', '/orgs/acme/teams/security/members')).body as {
    login: string
    id: number
  }[]
  expect(members.map(one => one.login)).toEqual(['alice', 'bob'])
  expect((await api('GET', '/users/bob')).body).toMatchObject({ id: members[1]!.id, type: 'User' })
  expect((await api('GET', '/users/pledge%5Bbot%5D')).body).toMatchObject({ type: 'Bot' })
  expect((await api('GET', '/users/nobody')).status).toBe(404)
  expect((await api('GET', '/orgs/acme/teams/none/members')).status).toBe(404)
  const permission = async (login: string) =>
    (await api('GET', `/repos/acme/engine/collaborators/${login}/permission`)).body.permission
  expect(await Promise.all(['alice', 'bob', 'rae'].map(permission))).toEqual(['admin', 'write', 'read'])
})
