import { describe, expect, test } from 'vitest'
import { withMirrors } from '../support/remediation.ts'
import { listener, openSandbox } from './app.ts'

const seed = withMirrors({ engine: ['main', 'release/1.x'], api: ['main'] })
const tip = '/git/ref/heads/main'

describe('a mirror', () => {
  test('is a private repository of its own with the same commits, branches and tags', async () => {
    const { api, sandbox } = await openSandbox({ seed })
    expect((await api('GET', '/repos/acme/engine-private')).body).toMatchObject({
      private: true,
      visibility: 'private',
      fork: false,
      default_branch: 'main',
    })
    for (const path of ['/branches/main', '/branches/release/1.x', '/git/ref/tags/v1.0.0']) {
      const [open, hidden] = [
        await api('GET', `/repos/acme/engine${path}`),
        await api('GET', `/repos/acme/engine-private${path}`),
      ]
      const sha = (body: { commit?: object; object?: object }) => body.commit ?? body.object
      expect(open.status).toBe(200)
      expect(sha(hidden.body)).toMatchObject({ sha: (sha(open.body) as { sha: string }).sha })
    }
    const file = await api('GET', '/repos/acme/engine/contents/VERSION?ref=release/1.x')
    expect(Buffer.from(file.body.content, 'base64').toString()).toBe('release/1.x\n')
    expect((await sandbox.readAs('mallory', '/repos/acme/engine-private')).status).toBe(404)
    expect(sandbox.violations).toEqual([])
  })

  test('shares no commit with the public side from then on', async () => {
    const { api, sandbox } = await openSandbox({ seed })
    const fix = sandbox.people.pushTo('acme/engine-private', 'main', 'bob', { 'src/parser.js': 'fixed' })
    const feature = sandbox.people.pushTo('acme/engine', 'main', 'alice', { 'src/new.js': 'new' })
    expect((await api('GET', `/repos/acme/engine/git/commits/${fix}`)).status).toBe(404)
    expect((await api('GET', `/repos/acme/engine/compare/main...${fix}`)).status).toBe(404)
    expect((await api('GET', `/repos/acme/engine-private/compare/main...${feature}`)).status).toBe(404)
    expect(
      (await api('POST', '/repos/acme/engine/git/refs', { ref: 'refs/heads/fix', sha: fix })).body,
    ).toMatchObject({ message: 'Object does not exist' })
    sandbox.people.mirror('acme/engine', 'acme/engine-private', 'main', 'alice')
    expect((await api('GET', `/repos/acme/engine-private${tip}`)).body.object.sha).toBe(feature)
  })

  test('may be public, a fork, lack a branch, or be readable by an outsider', async () => {
    const different = withMirrors(
      { engine: ['main', 'release/1.x'], api: ['main'] },
      {
        mirrors: {
          engine: { private: false },
          api: { fork: true, drafts: false, collaborators: { mallory: 'read' } },
        },
      },
    )
    const { api, sandbox } = await openSandbox({ seed: different })
    expect((await api('GET', '/repos/acme/engine-private')).body).toMatchObject({ visibility: 'public' })
    expect((await api('GET', '/repos/acme/api-private')).body).toMatchObject({ private: true, fork: true })
    expect((await sandbox.readAs('mallory', '/repos/acme/api-private')).status).toBe(200)
    const app = await listener(sandbox)
    sandbox.people.deleteBranch('acme/engine-private', 'release/1.x', 'alice')
    sandbox.people.setPrivate('acme/engine-private', true, 'alice')
    await sandbox.settled()
    expect((await api('GET', '/repos/acme/engine-private/branches/release/1.x')).body).toMatchObject({
      message: 'Branch not found',
    })
    expect(app.names().toSorted()).toEqual(['push.undefined', 'repository.privatized'])
  })
})

describe('who has access', () => {
  const teamed = {
    ...withMirrors(
      { engine: ['main'] },
      { mirrors: { engine: { collaborators: { rae: 'read' }, teams: { fixers: 'maintain' } } } },
    ),
    organizations: [
      {
        login: 'acme',
        admins: ['alice'],
        members: ['bob', 'mallory'],
        teams: { fixers: ['bob'], others: ['mallory'] },
        basePermission: 'none',
      },
    ],
  } as const

  test('is told with roles, through ownership, teams, the base permission and one by one', async () => {
    const { api, sandbox } = await openSandbox({ seed: teamed })
    const list = async (query = '') => {
      const { body } = await api('GET', `/repos/acme/engine-private/collaborators${query}`)
      return body.map((one: { login: string; role_name: string }) => `${one.login} ${one.role_name}`)
    }
    expect(await list()).toEqual(['alice admin', 'bob maintain', 'rae read'])
    expect(await list('?affiliation=outside')).toEqual(['rae read'])
    expect(await list('?per_page=2&page=2')).toEqual(['rae read'])
    expect(await list('?permission=push')).toEqual(['alice admin', 'bob maintain'])
    const { body } = await api('GET', '/repos/acme/engine-private/collaborators?affiliation=direct')
    expect(body).toMatchObject([
      { permissions: { pull: true, triage: false, push: false, maintain: false, admin: false } },
    ])
    sandbox.world.organizations[0]!.basePermission = 'read'
    expect(await list()).toEqual(['alice admin', 'bob maintain', 'rae read', 'mallory read'])
    const graphql = `{ repository(owner: "acme", name: "engine-private") {
      collaborators(first: 100) { edges { permission node { login databaseId } } } } }`
    expect(
      (await api('POST', '/graphql', { query: graphql })).body.data.repository.collaborators.edges,
    ).toMatchObject([
      { permission: 'ADMIN', node: { login: 'alice' } },
      { permission: 'MAINTAIN', node: { login: 'bob' } },
      { permission: 'READ', node: { login: 'rae' } },
      { permission: 'READ', node: { login: 'mallory' } },
    ])
    expect((await api('GET', '/repos/acme/engine-private/collaborators/bob/permission')).body).toMatchObject({
      permission: 'write',
      role_name: 'maintain',
    })
    expect(sandbox.violations).toEqual([])
  })

  test('and who belongs to the organisation is for Apps that may read members', async () => {
    const { api, ask, newToken } = await openSandbox({ seed: teamed })
    const logins = (body: { login: string }[]) => body.map(({ login }) => login)
    expect(logins((await api('GET', '/orgs/acme/members?role=admin')).body)).toEqual(['alice'])
    expect(logins((await api('GET', '/orgs/acme/members')).body)).toEqual(['bob', 'mallory', 'alice'])
    const { body } = await newToken({ permissions: { metadata: 'read', contents: 'read' } })
    expect((await ask('GET', '/orgs/acme/members', body.token)).status).toBe(403)
    expect((await ask('GET', '/repos/acme/engine-private/collaborators', body.token)).status).toBe(403)
  })

  test('by team is for Apps that administer', async () => {
    const { api } = await openSandbox({ seed: teamed })
    expect((await api('GET', '/repos/acme/engine-private/teams')).status).toBe(403)
    const more = { ...teamed, permissions: { metadata: 'read', administration: 'read' } } as const
    const other = await openSandbox({ seed: more })
    expect((await other.api('GET', '/repos/acme/engine-private/teams')).body).toMatchObject([
      { slug: 'fixers', permission: 'maintain', permissions: { push: true, admin: false } },
    ])
  })
})
