import { expect, test } from 'vitest'
import { withMirrors } from '../support/remediation.ts'
import { listener, openSandbox } from './app.ts'

const seed = { ...withMirrors({ engine: ['main', 'release/1.x'] }), events: ['release', 'create'] }
const releases = '/repos/acme/engine/releases'
const draft = {
  tag_name: 'v1.0.1',
  target_commitish: 'release/1.x',
  name: '1.0.1',
  body: 'A fix.',
  draft: true,
}

test('a draft makes no tag and is for those who may push; published it is told with its tag', async () => {
  const { sandbox, api } = await openSandbox({ seed })
  const app = await listener(sandbox)
  const { status, body } = await api('POST', releases, draft)
  expect([status, body.draft, body.published_at, body.author.login]).toEqual([201, true, null, 'pledge[bot]'])
  expect((await api('GET', `${releases}/tags/v1.0.1`)).status).toBe(404)
  expect((await api('GET', '/repos/acme/engine/git/ref/tags/v1.0.1')).status).toBe(404)
  expect((await sandbox.readAs('mallory', releases)).body).toEqual([])
  expect((await api('GET', releases)).body).toMatchObject([{ id: body.id }])

  const published = await api('PATCH', `${releases}/${body.id}`, { draft: false })
  expect(published.body).toMatchObject({ draft: false, published_at: '2026-12-01T10:00:00Z' })
  const line = (await api('GET', '/repos/acme/engine/branches/release/1.x')).body.commit.sha
  expect((await api('GET', '/repos/acme/engine/git/ref/tags/v1.0.1')).body.object.sha).toBe(line)
  expect((await sandbox.readAs('mallory', `${releases}/tags/v1.0.1`)).status).toBe(200)
  await sandbox.settled()
  expect(app.names().toSorted()).toEqual([
    'create.undefined',
    'release.created',
    'release.published',
    'release.released',
  ])
  expect(sandbox.violations).toEqual([])
})

test('people publish releases, drafts of the App among them', async () => {
  const { sandbox, api } = await openSandbox({ seed })
  const { body } = await api('POST', releases, draft)
  sandbox.people.publishRelease('acme/engine', body.id, 'alice')
  sandbox.people.release('acme/engine', 'v3.0.0', 'alice', { body: 'News.', target: 'main' })
  expect((await api('GET', releases)).body).toMatchObject([
    { tag_name: 'v3.0.0', body: 'News.', author: { login: 'alice' } },
    { tag_name: 'v1.0.1', draft: false, author: { login: 'pledge[bot]' } },
  ])
})

test('GitHub refuses a tag that is released, a target that is not there, and a reader', async () => {
  const { api, ask, newToken } = await openSandbox({ seed })
  expect((await api('POST', releases, { tag_name: 'v2.0.0' })).status).toBe(201)
  const again = await api('POST', releases, { tag_name: 'v2.0.0' })
  expect(again).toMatchObject({
    status: 422,
    body: { errors: [{ code: 'already_exists', field: 'tag_name' }] },
  })
  const nowhere = { tag_name: 'v3.0.0', target_commitish: 'none' }
  expect((await api('POST', releases, nowhere)).body.errors).toMatchObject([{ field: 'target_commitish' }])
  // Where the tag stands already the target does not count.
  expect((await api('POST', releases, { ...nowhere, tag_name: 'v1.0.0' })).status).toBe(201)
  const { token } = (await newToken({ permissions: { contents: 'read' } })).body
  expect((await ask('POST', releases, token, draft)).status).toBe(403)
  expect((await ask('GET', releases, token)).body).toHaveLength(2)
})
