import { describe, expect, test } from 'vitest'
import { listener, openSandbox } from './app.ts'

const seed = {
  repositories: [
    { name: 'acme/engine', files: { 'SECURITY.md': 'Within 48 hours.', 'docs/a b.md': 'x' } },
    { name: 'acme/security', private: true, files: { 'pledge.yml': 'coordinators: [alice]\n' } },
  ],
}
const text = (body: { content: string }) => Buffer.from(body.content, 'base64').toString()

describe('contents', () => {
  test('are read by path; what is absent is 404', async () => {
    const { api, sandbox } = await openSandbox({ seed })
    const { status, body } = await api('GET', '/repos/acme/engine/contents/SECURITY.md')
    expect(status).toBe(200)
    expect(text(body)).toBe('Within 48 hours.')
    expect(body.url).toContain(`${sandbox.url}/api/v3/repos/acme/engine/contents/SECURITY.md`)
    expect(text((await api('GET', '/repos/acme/engine/contents/docs/a%20b.md')).body)).toBe('x')
    expect((await api('GET', '/repos/acme/engine/contents/.github/pledge.yml')).status).toBe(404)
    expect((await api('GET', '/repos/acme/engine/contents/docs')).body).toMatchObject([{ name: 'a b.md' }])
    const raw = { accept: 'application/vnd.github.raw+json' }
    expect((await api('GET', '/repos/acme/engine/contents/SECURITY.md', undefined, raw)).body).toBe(
      'Within 48 hours.',
    )
  })

  test('of a private repository are there for the installation only', async () => {
    const { api, sandbox, ask, newToken } = await openSandbox({ seed })
    const path = '/repos/acme/security/contents/pledge.yml'
    expect((await api('GET', path)).status).toBe(200)
    expect((await sandbox.readAs('mallory', path)).status).toBe(404)
    const { body } = await newToken({ permissions: { issues: 'write' } })
    expect((await ask('GET', path, body.token)).status).toBe(403)
    const write = { message: 'm', content: 'eA==' }
    const reader = (await newToken({ permissions: { contents: 'read' } })).body.token
    expect((await ask('PUT', '/repos/acme/engine/contents/new.md', reader, write)).status).toBe(403)
  })

  test('of an archived repository are read and not written, of a blocked one neither', async () => {
    const { api, sandbox } = await openSandbox({
      seed: { repositories: [...seed.repositories, { name: 'acme/blocked', disabled: true }] },
    })
    sandbox.people.setArchived('acme/engine', true, 'alice')
    expect((await api('GET', '/repos/acme/engine')).body.archived).toBe(true)
    expect((await api('GET', '/repos/acme/engine/contents/SECURITY.md')).status).toBe(200)
    const write = { message: 'm', content: 'eA==' }
    expect(await api('PUT', '/repos/acme/engine/contents/new.md', write)).toMatchObject({
      status: 403,
      body: { message: 'Repository was archived so is read-only.' },
    })
    expect((await api('POST', '/repos/acme/engine/issues', { title: 't' })).status).toBe(403)
    expect((await api('GET', '/repos/acme/blocked')).status).toBe(403)
    const { body } = await api('GET', '/installation/repositories')
    expect(body.repositories).toContainEqual(expect.objectContaining({ name: 'blocked', disabled: true }))
  })

  test('a push changes the ETag and is told', async () => {
    const { api, sandbox } = await openSandbox({ seed })
    const app = await listener(sandbox)
    const path = '/repos/acme/engine/contents/SECURITY.md'
    const headers = { 'if-none-match': (await api('GET', path)).headers.get('etag') }
    expect((await api('GET', path, undefined, headers)).status).toBe(304)
    const commit = await sandbox.people.pushFile('acme/engine', 'SECURITY.md', 'Within 72 hours.', 'alice')
    const { status, body } = await api('GET', path, undefined, headers)
    expect([status, text(body)]).toEqual([200, 'Within 72 hours.'])
    await sandbox.settled()
    expect(app.got[0]!.headers['x-github-event']).toBe('push')
    expect(app.got[0]!.body).toMatchObject({
      ref: 'refs/heads/main',
      after: commit,
      commits: [{ modified: ['SECURITY.md'], added: [] }],
      sender: { login: 'alice' },
    })
    await sandbox.people.pushFile('acme/engine', 'SECURITY.md', null, 'alice')
    expect((await api('GET', path)).status).toBe(404)
  })
})

describe('GraphQL', () => {
  const query = `query($owner: String!, $name: String!) {
    here: repository(owner: $owner, name: $name) {
      databaseId nameWithOwner isPrivate visibility isFork
      defaultBranchRef { name target { oid } }
      policy: object(expression: "HEAD:SECURITY.md") { ... on Blob { oid text byteSize isBinary isTruncated } }
      none: object(expression: "HEAD:.github/pledge.yml") { ... on Blob { text } }
    }
    gone: repository(owner: $owner, name: "gone") { id }
  }`
  const variables = { owner: 'acme', name: 'engine' }

  test('answers files and repositories, and says NOT_FOUND beside what it found', async () => {
    const { sandbox, ask, token } = await openSandbox({ seed })
    const answer = await fetch(`${sandbox.url}/api/graphql`, {
      method: 'POST',
      headers: { authorization: `token ${token}` },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await answer.json()) as { data: object; errors: object[] }
    expect(data).toMatchObject({
      gone: null,
      here: {
        nameWithOwner: 'acme/engine',
        visibility: 'PUBLIC',
        defaultBranchRef: { name: 'main', target: { oid: expect.stringMatching(/^[0-9a-f]{40}$/) } },
        policy: { text: 'Within 48 hours.', byteSize: 16, isBinary: false, isTruncated: false },
        none: null,
      },
    })
    expect(errors).toMatchObject([{ type: 'NOT_FOUND', path: ['gone'] }])
    const rest = await ask('GET', '/repos/acme/engine/contents/SECURITY.md', token)
    expect(data).toMatchObject({ here: { policy: { oid: rest.body.sha } } })
    expect(sandbox.violations).toEqual([])
  })

  test('is refused what GitHub does not know; what is only missing here is a violation too', async () => {
    const { sandbox, api } = await openSandbox({ seed })
    const wrong =
      '{ repository(owner: "acme", name: "engine") { securityAdvisories(first: 1) { totalCount } } }'
    expect((await api('POST', '/graphql', { query: wrong })).body.errors[0].message).toContain(
      'securityAdvisories',
    )
    const gap = '{ repository(owner: "acme", name: "engine") { stargazerCount } }'
    expect((await api('POST', '/graphql', { query: gap })).body.errors[0].message).toContain('stargazerCount')
    expect(sandbox.violations).toHaveLength(2)
  })

  test('keeps private repositories from other tokens, and may be off', async () => {
    const { sandbox, api, ask, newToken } = await openSandbox({ seed })
    const hidden = { query, variables: { owner: 'acme', name: 'security' } }
    const { body } = await newToken({ repositories: ['engine'] })
    expect((await ask('POST', '/graphql', body.token, hidden)).body.data.here).toBeNull()
    expect((await api('POST', '/graphql', hidden)).body.data.here).toMatchObject({ visibility: 'PRIVATE' })
    sandbox.knobs.graphql = false
    expect((await api('POST', '/graphql', hidden)).status).toBe(404)
  })
})
