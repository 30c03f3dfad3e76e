import { afterEach, describe, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/github.ts'
import { createGitHub } from '../../src/github/client.ts'
import { createLogger } from '../../src/log.ts'
import { systemClock } from '../../src/shell/clock.ts'

let sandbox: Sandbox
afterEach(() => sandbox.close())

const seed = {
  people: ['alice'],
  organizations: [
    { login: 'acme', admins: ['alice'], installed: true },
    { login: 'umbrella', admins: ['alice'], installed: false },
  ],
  repositories: [
    { name: 'acme/engine' },
    { name: 'acme/engine-private', private: true },
    { name: 'acme/security', private: true },
    { name: 'umbrella/engine' },
    { name: 'umbrella/secret', private: true },
  ],
}

async function open(prepare?: (sandbox: Sandbox) => void) {
  sandbox = await startSandbox({ seed })
  prepare?.(sandbox)
  const github = createGitHub(
    {
      appId: sandbox.appId,
      privateKey: sandbox.privateKey,
      secret: sandbox.webhookSecret,
      baseUrl: `${sandbox.url}/api/v3`,
      log: createLogger({ level: 'silent' }),
    },
    systemClock,
    { githubRequest: () => {}, githubWait: () => {}, githubAnswered: () => {}, githubTime: () => {} },
  )
  const id = sandbox.world.installations[0]?.id ?? 0
  return {
    github,
    id,
    client: await github.installation(id),
    background: await github.installation(id, true),
  }
}

const engine = { owner: 'acme', repo: 'engine' }
const mirror = { owner: 'acme', repo: 'engine-private' }
const security = { owner: 'acme', repo: 'security' }

const asked = () => sandbox.requests.filter(({ path }) => path.endsWith('/access_tokens'))
const idOf = (name: string) =>
  sandbox.world.repositories.find(one => `${one.owner}/${one.name}` === name)?.id ?? 0
/** Sends a request past the client, with the token that the last one went with. */
async function stolen(method: string, path: string, body?: object) {
  const { authorization = '' } = sandbox.requests.at(-1)?.requestHeaders ?? {}
  const answer = await fetch(`${sandbox.url}/api/v3${path}`, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  return answer.status
}

describe('a token', () => {
  test('of a request that writes is good for its repository and its kind of work, and refused elsewhere', async () => {
    const { client } = await open()
    await client.request('POST /repos/{owner}/{repo}/issues', { ...security, title: 'A case' })
    expect(sandbox.requests.at(-1)?.token).toMatchObject({
      repositoryIds: [idOf('acme/security')],
      permissions: { issues: 'write', metadata: 'read' },
    })
    expect(await stolen('GET', '/repos/acme/security/issues')).toBe(200)
    expect(await stolen('GET', '/repos/acme/engine-private')).toBe(404)
    expect(await stolen('POST', '/repos/acme/engine-private/issues', { title: 'x' })).toBe(404)
    expect(await stolen('POST', '/repos/acme/engine/issues', { title: 'x' })).toBe(403)
    expect(await stolen('GET', '/repos/acme/engine/security-advisories')).toBe(403)
    expect(await stolen('GET', '/repos/acme/security/contents/pledge.yml')).toBe(403)
    // The emulated GitHub told of each of those that went elsewhere.
    expect(sandbox.violations).toHaveLength(4)
  })

  test('of a read for a case is good for its repository, and may not write code', async () => {
    const { client } = await open()
    await client.request('GET /repos/{owner}/{repo}/pulls', mirror)
    expect(sandbox.requests.at(-1)?.token?.repositoryIds).toEqual([idOf('acme/engine-private')])
    expect(await stolen('POST', '/repos/acme/engine-private/git/blobs', { content: 'x' })).toBe(403)
    expect(await stolen('GET', '/repos/acme/security')).toBe(404)
  })

  test('of polling reads everywhere and writes nowhere, and the one for advisories reads nothing else', async () => {
    const { background } = await open()
    for (const where of [engine, mirror, security]) {
      await background.request('GET /repos/{owner}/{repo}/pulls', where)
      await background.request('GET /repos/{owner}/{repo}/issues', where)
    }
    await background.graphql('{ repository(owner: "acme", name: "security") { visibility } }')
    expect(await stolen('POST', '/repos/acme/security/issues', { title: 'x' })).toBe(403)
    expect(await stolen('GET', '/repos/acme/engine/security-advisories')).toBe(403)
    await background.request('GET /repos/{owner}/{repo}/security-advisories', engine)
    expect(await stolen('GET', '/repos/acme/engine/security-advisories')).toBe(200)
    expect(await stolen('GET', '/repos/acme/security/issues')).toBe(403)
    expect(asked()).toHaveLength(2)
    expect(sandbox.violations).toEqual([])
  })

  test('is asked for once, by however many at once, and anew when GitHub does not know it any more', async () => {
    const { client, github, id } = await open()
    const write = () => client.request('POST /repos/{owner}/{repo}/issues', { ...security, title: 'x' })
    await Promise.all([write(), write(), write()])
    expect(asked()).toHaveLength(1)
    sandbox.fail({ path: /\/issues$/, fault: { kind: 'status', status: 401 } })
    await expect(write()).rejects.toMatchObject({ status: 401 })
    await write()
    expect(asked()).toHaveLength(2)
    github.regrant(id)
    await write()
    expect(asked()).toHaveLength(3)
  })

  test('that not every server of GitHub has heard of is tried again', async () => {
    const { client } = await open(one => {
      one.knobs.tokenKnownAfter = 1_200
    })
    await client.request('POST /repos/{owner}/{repo}/issues', { ...security, title: 'x' })
    expect(asked()).toHaveLength(1)
    expect(sandbox.issues('acme/security')).toHaveLength(1)
  })

  test('that has been taken once is not tried again where it is refused', async () => {
    const { client } = await open()
    await client.request('GET /repos/{owner}/{repo}/issues', security)
    sandbox.clearRequests()
    sandbox.fail({ path: /\/issues$/, fault: { kind: 'status', status: 403 } })
    await expect(client.request('GET /repos/{owner}/{repo}/issues', security)).rejects.toMatchObject({
      status: 403,
    })
    expect(sandbox.requests).toHaveLength(1)
  })
})

describe('where GitHub gives no such token', () => {
  test('since the repository is none of the installation, it is read as by anybody', async () => {
    const { client, background } = await open()
    for (const reader of [client, background]) {
      const { data } = await reader.request('GET /repos/{owner}/{repo}', {
        owner: 'umbrella',
        repo: 'engine',
      })
      expect(data.full_name).toBe('umbrella/engine')
      const secret = { owner: 'umbrella', repo: 'secret' }
      await expect(reader.request('GET /repos/{owner}/{repo}', secret)).rejects.toMatchObject({ status: 404 })
    }
    const write = { owner: 'umbrella', repo: 'engine', title: 'x' }
    await expect(client.request('POST /repos/{owner}/{repo}/issues', write)).rejects.toMatchObject({
      status: 403,
    })
    for (const { token } of sandbox.requests)
      expect(Object.values(token?.permissions ?? {})).not.toContain('write')
  })

  test('since the repository was taken from the installation, and it comes back, that holds at once', async () => {
    const { client, github, id } = await open()
    const write = () => client.request('POST /repos/{owner}/{repo}/issues', { ...security, title: 'x' })
    await write()
    sandbox.people.chooseRepositories('acme', ['acme/engine'], 'alice')
    await expect(write()).rejects.toMatchObject({ status: 404 })
    github.regrant(id)
    await expect(write()).rejects.toMatchObject({ status: 404 })
    sandbox.people.chooseRepositories('acme', ['acme/engine', 'acme/security'], 'alice')
    github.regrant(id)
    await write()
    expect(sandbox.issues('acme/security')).toHaveLength(2)
  })

  test('since not all of it was granted, what was granted is asked for', async () => {
    const { client, background } = await open(({ world }) => {
      const [installation] = world.installations
      if (installation) installation.permissions = { metadata: 'read', contents: 'read', issues: 'write' }
    })
    await background.request('GET /repos/{owner}/{repo}/issues', security)
    await client.request('POST /repos/{owner}/{repo}/issues', { ...security, title: 'x' })
    await expect(client.request('GET /repos/{owner}/{repo}/pulls', engine)).rejects.toMatchObject({
      status: 403,
    })
    const blob = { ...engine, content: 'x' }
    await expect(client.request('POST /repos/{owner}/{repo}/git/blobs', blob)).rejects.toMatchObject({
      status: 403,
    })
    expect(sandbox.violations).toEqual([])
  })

  test('since the issue was transferred, nothing is read or written where it is now', async () => {
    const { client, background } = await open()
    const number = sandbox.people.openIssue('acme/security', 'alice', { title: 'x' })
    const there = sandbox.people.transferIssue('acme/security', number, 'acme/engine-private', 'alice')
    const issue = { ...security, issue_number: number }
    const route = '/repos/{owner}/{repo}/issues/{issue_number}' as const
    await expect(background.request(`GET ${route}`, issue)).rejects.toMatchObject({ status: 301 })
    // Its token is good for the former repository alone.
    await expect(client.request(`PATCH ${route}`, { ...issue, body: 'y' })).rejects.toMatchObject({
      status: 404,
    })
    const now = `${sandbox.url}/api/v3/repositories/${idOf('acme/engine-private')}/issues/${there}/comments`
    sandbox.fail({
      path: `/repos/acme/security/issues/${number}/comments`,
      fault: { kind: 'status', status: 301, headers: { location: now } },
    })
    const said = client.request(`POST ${route}/comments`, { ...issue, body: 'y' })
    await expect(said).rejects.toMatchObject({ status: 301 })
    expect(sandbox.requests.some(({ path }) => path.startsWith('/repos/acme/engine-private'))).toBe(false)
    expect(sandbox.violations).toEqual([])
  })

  test('since the repository is called otherwise by now, it is asked for by its number', async () => {
    const { client } = await open()
    await client.request('GET /repos/{owner}/{repo}', security)
    sandbox.people.renameRepository('acme/security', 'vault', 'alice')
    await client.request('POST /repos/{owner}/{repo}/issues', { ...security, title: 'x' })
    expect(asked().at(-1)?.body).toMatchObject({ repository_ids: [idOf('acme/vault')] })
    const [{ number } = { number: 0 }] = sandbox.issues('acme/vault')
    const issue = { ...security, issue_number: number }
    const { data } = await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      ...issue,
      body: 'y',
    })
    expect(data).toMatchObject({ number, body: 'y' })
    expect(sandbox.violations).toEqual([])
  })

  test.each(['refused', 'ignored'] as const)(
    'since it cannot be asked for advisories (%s), it is one for each repository',
    async how => {
      const { client, background } = await open(one => {
        one.knobs.tokenForAdvisories = how
      })
      for (const reader of [client, background]) {
        await reader.request('GET /repos/{owner}/{repo}/security-advisories', engine)
        expect(sandbox.requests.at(-1)?.token?.repositoryIds).toEqual([idOf('acme/engine')])
      }
      expect(sandbox.violations).toEqual([])
    },
  )

  test('since the installation is gone, that is not taken for an answer about the repository', async () => {
    const { client, github, id } = await open()
    sandbox.people.uninstall('acme', 'alice')
    const read = client.request('GET /repos/{owner}/{repo}/branches/{branch}', { ...engine, branch: 'main' })
    const error = await read.catch((error: unknown) => error)
    expect(error).toMatchObject({ name: 'NoToken' })
    expect(error).not.toHaveProperty('status')
    // Nor is it asked for other tokens at once, until it is told to be there again.
    const asks = asked().length
    await expect(client.request('GET /repos/{owner}/{repo}', security)).rejects.toMatchObject({
      name: 'NoToken',
    })
    expect(asked()).toHaveLength(asks)
    github.regrant(id)
    await expect(client.request('GET /repos/{owner}/{repo}', security)).rejects.toMatchObject({
      name: 'NoToken',
    })
    expect(asked()).toHaveLength(asks + 1)
  })

  test.each(['before it had one', 'with one'])(
    'since the installation is suspended (%s), that is no answer about the request either',
    async when => {
      const { client, github, id } = await open()
      const write = () => client.request('POST /repos/{owner}/{repo}/issues', { ...security, title: 'x' })
      if (when === 'with one') await write()
      sandbox.people.suspend('acme', 'alice')
      const error = await write().catch((error: unknown) => error)
      expect(error).toMatchObject({ name: 'NoToken' })
      expect(error).not.toHaveProperty('status')
      sandbox.people.unsuspend('acme', 'alice')
      github.regrant(id)
      await write()
    },
  )
})
