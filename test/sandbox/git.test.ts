import { describe, expect, test } from 'vitest'
import { withMirrors } from '../support/remediation.ts'
import { listener, openSandbox } from './app.ts'

const events = ['push', 'create', 'delete', 'pull_request']
const seed = { ...withMirrors({ engine: ['main', 'release/1.x'] }), events }
const repo = '/repos/acme/engine-private'
const git = `${repo}/git`

async function opened() {
  const opening = await openSandbox({ seed })
  const { body } = await opening.api('GET', `${git}/ref/heads/main`)
  const tip: string = body.object.sha
  const tree: string = (await opening.api('GET', `${git}/commits/${tip}`)).body.tree.sha
  return { ...opening, tip, tree }
}

describe('objects', () => {
  test('have the names that git gives them', async () => {
    const { api } = await opened()
    const blob = await api('POST', `${git}/blobs`, { content: 'hello\n', encoding: 'utf-8' })
    expect(blob).toMatchObject({ status: 201, body: { sha: 'ce013625030ba8dba906f756967f9e9ca394464a' } })
    const file = { path: 'hello.txt', mode: '100644', type: 'blob' }
    const one = await api('POST', `${git}/trees`, { tree: [{ ...file, sha: blob.body.sha }] })
    expect(one.body.sha).toBe('aaa96ced2d9a1c8e72c56b253a0e2fe78393feb7')
    const author = { name: 'A', email: 'a@example.org', date: '2026-12-01T10:00:00Z' }
    const made = { message: 'm', tree: one.body.sha, parents: [], author }
    const commit = await api('POST', `${git}/commits`, made)
    expect(commit.body.sha).toBe('f9424c9da145560db986f5561a5dc7bf05deb7d5')
  })

  test('are read as they were written', async () => {
    const { api } = await opened()
    const bytes = Buffer.from([0, 1, 2, 250])
    const { body } = await api('POST', `${git}/blobs`, {
      content: bytes.toString('base64'),
      encoding: 'base64',
    })
    expect((await api('GET', `${git}/blobs/${body.sha}`)).body).toMatchObject({
      size: 4,
      encoding: 'base64',
      content: `${bytes.toString('base64')}\n`,
    })
    const raw = { accept: 'application/vnd.github.raw+json' }
    const text = (await api('POST', `${git}/blobs`, { content: 'héllo' })).body.sha
    expect((await api('GET', `${git}/blobs/${text}`, undefined, raw)).body).toBe('héllo')
    expect((await api('GET', `${git}/blobs/${'0'.repeat(40)}`)).status).toBe(404)
    expect((await api('POST', `${git}/blobs`, { content: '?', encoding: 'base64' })).status).toBe(422)
  })

  test('of a tree build on another: files come, change, move and go', async () => {
    const { api, tip, tree } = await opened()
    const old = (await api('GET', `${git}/trees/${tree}?recursive=1`)).body.tree
    const parser = old.find((one: { path: string }) => one.path === 'src/parser.js')
    const change = [
      { path: 'src/parse/index.js', mode: '100644', type: 'blob', sha: parser.sha },
      { path: 'src/parser.js', mode: '100644', type: 'blob', sha: null },
      { path: 'run.sh', mode: '100755', type: 'blob', content: '#!/bin/sh\n' },
      { path: 'CHANGELOG.md', mode: '100644', type: 'blob', content: '# Changelog\n\nA fix.\n' },
    ]
    const made = await api('POST', `${git}/trees`, { base_tree: tree, tree: change })
    expect(made.status).toBe(201)
    const next = { message: 'Fix', tree: made.body.sha, parents: [tip] }
    const commit = (await api('POST', `${git}/commits`, next)).body.sha
    const { body } = await api('GET', `${repo}/compare/main...${commit}`)
    expect(body).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0, total_commits: 1 })
    const files = body.files.map((one: Record<string, unknown>) => [
      one.status,
      one.filename,
      one.previous_filename,
    ])
    expect(files).toEqual([
      ['modified', 'CHANGELOG.md', undefined],
      ['added', 'run.sh', undefined],
      ['renamed', 'src/parse/index.js', 'src/parser.js'],
    ])
    const flat = (await api('GET', `${git}/trees/${made.body.sha}`)).body.tree
    expect(flat.map((one: { path: string; mode: string }) => `${one.mode} ${one.path}`)).toEqual([
      '100644 CHANGELOG.md',
      '100644 README.md',
      '100644 VERSION',
      '100755 run.sh',
      '040000 src',
    ])
  })

  test.each<[string, object]>([
    ['a file that is not there to delete', { path: 'none', mode: '100644', type: 'blob', sha: null }],
    ['content and a name', { path: 'a', mode: '100644', type: 'blob', sha: 'e'.repeat(40), content: 'x' }],
    ['neither', { path: 'a', mode: '100644', type: 'blob' }],
    ['a name that is unknown', { path: 'a', mode: '100644', type: 'blob', sha: 'e'.repeat(40) }],
    ['a path that leads out', { path: '../a', mode: '100644', type: 'blob', content: 'x' }],
    ['a mode that git has not', { path: 'a', mode: '100600', type: 'blob', content: 'x' }],
  ])('of a tree are refused with %s', async (_, entry) => {
    const { api, tree } = await opened()
    expect((await api('POST', `${git}/trees`, { base_tree: tree, tree: [entry] })).status).toBe(422)
  })

  test('of a commit are refused where tree or parent is unknown here', async () => {
    const { api, tip, tree } = await opened()
    const unknown = 'e'.repeat(40)
    const commit = (body: object) => api('POST', `${git}/commits`, { message: 'm', parents: [tip], ...body })
    expect((await commit({ tree: unknown })).body.message).toBe('Tree SHA does not exist')
    expect((await commit({ tree, parents: [unknown] })).status).toBe(422)
    expect((await commit({ tree, message: '' })).status).toBe(422)
    const { body } = await commit({ tree })
    expect(body).toMatchObject({ author: { name: 'pledge[bot]' }, verification: { verified: true } })
  })
})

describe('references', () => {
  test('are made, moved and removed, each told; GitHub says no in its words', async () => {
    const { sandbox, api, tip, tree } = await opened()
    const app = await listener(sandbox)
    const make = (ref: string, sha = tip) => api('POST', `${git}/refs`, { ref, sha })
    expect(await make('refs/heads/a/b')).toMatchObject({ status: 201, body: { object: { sha: tip } } })
    expect(await make('refs/heads/a/b')).toMatchObject({
      status: 422,
      body: { message: 'Reference already exists' },
    })
    expect((await make('refs/heads/a')).status).toBe(422)
    expect((await make('heads/c')).status).toBe(422)
    expect((await make('refs/heads/c d')).status).toBe(422)
    expect((await make('refs/heads/c', 'e'.repeat(40))).body.message).toBe('Object does not exist')
    expect((await make('refs/heads/c', tree)).status).toBe(422)

    const commit = { message: 'One', tree, parents: [tip] }
    const one = (await api('POST', `${git}/commits`, commit)).body.sha
    const other = (await api('POST', `${git}/commits`, { ...commit, message: 'Other' })).body.sha
    const move = (sha: string, more = {}) => api('PATCH', `${git}/refs/heads/a/b`, { sha, ...more })
    expect((await move(one)).status).toBe(200)
    expect((await move(other)).body.message).toBe('Update is not a fast forward')
    expect((await move(other, { force: true })).body.object.sha).toBe(other)
    expect((await api('DELETE', `${git}/refs/heads/a/b`)).status).toBe(204)
    expect((await api('DELETE', `${git}/refs/heads/a/b`)).body.message).toBe('Reference does not exist')
    expect((await api('GET', `${git}/ref/heads/a/b`)).status).toBe(404)
    expect((await api('DELETE', `${git}/refs/heads/main`)).status).toBe(422)

    await sandbox.settled()
    const told = app.got.map(({ headers, body }) => {
      const what = headers['x-github-event']
      return what === 'push' ? [what, body.created, body.forced, body.deleted] : [what, body.ref]
    })
    expect(told).toEqual(
      expect.arrayContaining([
        ['create', 'a/b'],
        ['push', true, false, false],
        ['push', false, false, false],
        ['push', false, true, false],
        ['delete', 'a/b'],
        ['push', false, false, true],
      ]),
    )
    expect(told).toHaveLength(6)
    const pushed = app.got.find(({ body }) => body.after === one)!.body
    expect(pushed).toMatchObject({
      ref: 'refs/heads/a/b',
      commits: [{ id: one, message: 'One', author: { username: 'pledge[bot]' } }],
      sender: { login: 'pledge[bot]' },
    })
  })

  test('are listed by how they begin, and tags follow what they point at', async () => {
    const { sandbox, api, tip } = await opened()
    sandbox.people.tag('acme/engine-private', 'v2.1.0', 'main', 'alice', true)
    const refs = (await api('GET', `${git}/matching-refs/tags/v2`)).body
    expect(refs).toMatchObject([
      { ref: 'refs/tags/v2.0.0', object: { type: 'commit', sha: tip } },
      { ref: 'refs/tags/v2.1.0', object: { type: 'tag' } },
    ])
    expect((await api('GET', `${git}/matching-refs/heads/none`)).body).toEqual([])
    expect((await api('GET', `${repo}/tags?per_page=1`)).body).toMatchObject([
      { name: 'v2.1.0', commit: { sha: tip } },
    ])
    expect((await api('GET', `${repo}/commits/v2.1.0`)).body).toMatchObject({
      sha: tip,
      author: { login: 'alice' },
    })
    const query = `{ repository(owner: "acme", name: "engine-private") {
      isPrivate isFork
      ref(qualifiedName: "refs/heads/release/1.x") { name target { oid ... on Commit { tree { oid } } } }
      none: ref(qualifiedName: "refs/heads/none") { name }
      refs(refPrefix: "refs/tags/", first: 2) {
        nodes { name target { oid ... on Tag { target { oid } } } } pageInfo { hasNextPage endCursor }
      } } }`
    const { data } = (await api('POST', '/graphql', { query })).body
    const line = await api('GET', `${repo}/branches/release/1.x`)
    expect(data.repository).toMatchObject({
      isPrivate: true,
      isFork: false,
      ref: {
        name: 'release/1.x',
        target: { oid: line.body.commit.sha, tree: { oid: line.body.commit.commit.tree.sha } },
      },
      none: null,
      refs: {
        nodes: [{ name: 'v1.0.0' }, { name: 'v2.0.0', target: { oid: tip } }],
        pageInfo: { hasNextPage: true },
      },
    })
    const rest = query.replace('first: 2', `first: 2, after: "${data.repository.refs.pageInfo.endCursor}"`)
    const last = (await api('POST', '/graphql', { query: rest })).body.data.repository.refs
    expect(last).toMatchObject({
      nodes: [{ name: 'v2.1.0', target: { target: { oid: tip } } }],
      pageInfo: { hasNextPage: false },
    })
    const boundless = query.replace('first: 2', 'orderBy: { field: ALPHABETICAL, direction: ASC }')
    expect((await api('POST', '/graphql', { query: boundless })).body.errors[0].type).toBe(
      'MISSING_PAGINATION_BOUNDARIES',
    )
    expect(sandbox.violations).toEqual([])
  })

  test('that bring in a workflow are for Apps that may write workflows', async () => {
    const { sandbox, api, tip, tree } = await opened()
    const file = { path: '.github/workflows/ci.yml', mode: '100644', type: 'blob', content: 'on: push\n' }
    const next = (await api('POST', `${git}/trees`, { base_tree: tree, tree: [file] })).body.sha
    const commit = { message: 'm', tree: next, parents: [tip] }
    const sha = (await api('POST', `${git}/commits`, commit)).body.sha
    const make = { ref: 'refs/heads/ci', sha }
    expect((await api('POST', `${git}/refs`, make)).status).toBe(403)
    sandbox.people.pushTo('acme/engine-private', 'release/1.x', 'alice', {
      '.github/workflows/ci.yml': 'on: push\n',
    })
    expect((await api('POST', `${git}/refs`, make)).status).toBe(201)
  })
})

test('a comparison tells ahead, behind, both and neither; what is unknown or unrelated is not found', async () => {
  const { sandbox, api, tip } = await opened()
  const ask = async (basehead: string) => (await api('GET', `${repo}/compare/${basehead}`)).body
  const counts = async (basehead: string) => {
    const { status, ahead_by, behind_by } = await ask(basehead)
    return [status, ahead_by, behind_by]
  }
  expect(await counts('main...main')).toEqual(['identical', 0, 0])
  expect(await counts('main...release/1.x')).toEqual(['ahead', 1, 0])
  expect(await counts('release/1.x...main')).toEqual(['behind', 0, 1])
  sandbox.people.pushFile('acme/engine-private', 'a.js', 'a', 'alice')
  sandbox.people.pushFile('acme/engine-private', 'b.js', 'b', 'alice')
  expect(await counts('release/1.x...main')).toEqual(['diverged', 2, 1])
  // Three dots: what the base did since they parted is not among the files.
  expect((await ask('release/1.x...main')).files.map((one: { filename: string }) => one.filename)).toEqual([
    'a.js',
    'b.js',
  ])
  expect((await ask(`${tip}...main`)).merge_base_commit.sha).toBe(tip)
  expect((await api('GET', `${repo}/compare/main...none`)).status).toBe(404)
  expect((await api('GET', `${repo}/commits/none`)).status).toBe(422)
})

test('a commit shows what it changes, line by line', async () => {
  const { sandbox, api } = await opened()
  const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const push = (text: string) => sandbox.people.pushFile('acme/engine-private', 'a.txt', text, 'bob')
  const files = async (sha: string) => (await api('GET', `${repo}/commits/${sha}`)).body.files
  expect(await files(push(`${lines.join('\n')}\n`))).toMatchObject([
    { status: 'added', additions: 7, patch: `@@ -0,0 +1,7 @@\n+${lines.join('\n+')}` },
  ])
  expect(await files(push(`${lines.join('\n').replace('e', 'E\nE')}\n`))).toMatchObject([
    {
      status: 'modified',
      additions: 2,
      deletions: 1,
      changes: 3,
      patch: '@@ -2,6 +2,7 @@\n b\n c\n d\n-e\n+E\n+E\n f\n g',
    },
  ])
  const [binary] = await files(push('a\0b'))
  expect(binary).not.toHaveProperty('patch')
})

test('a repository without a commit is empty: GitHub says so, or finds nothing', async () => {
  const { api } = await openSandbox({ seed: { repositories: [{ name: 'acme/new', empty: true }] } })
  const status = async (path: string) => (await api('GET', `/repos/acme/new${path}`)).status
  expect(await status('/git/ref/heads/main')).toBe(409)
  expect(await status('/git/matching-refs/tags/')).toBe(409)
  expect(await status('/commits')).toBe(409)
  expect(await status('/branches/main')).toBe(404)
  expect(await status('/contents/README.md')).toBe(404)
  expect((await api('GET', '/repos/acme/new/tags')).body).toEqual([])
  const query = '{ repository(owner: "acme", name: "new") { defaultBranchRef { name } } }'
  expect((await api('POST', '/graphql', { query })).body.data.repository.defaultBranchRef).toBeNull()
  const first = { message: 'First', content: 'eA==' }
  expect((await api('PUT', '/repos/acme/new/contents/README.md', first)).status).toBe(201)
  expect(await status('/branches/main')).toBe(200)
})

test('a submodule is the name of a commit elsewhere', async () => {
  const { api, tree } = await opened()
  const module = { path: 'lib', mode: '160000', type: 'commit', sha: 'e'.repeat(40) }
  const made = await api('POST', `${git}/trees`, { base_tree: tree, tree: [module] })
  expect(made.status).toBe(201)
  expect(made.body.tree).toContainEqual(module)
  const wrong = { ...module, type: 'blob' }
  expect((await api('POST', `${git}/trees`, { base_tree: tree, tree: [wrong] })).status).toBe(422)
})

test('what did not change costs no request; git objects are no content, pull requests and releases are', async () => {
  const { sandbox, api, tip } = await opened()
  for (const path of [
    '/branches/main',
    '/git/matching-refs/tags/',
    '/tags',
    '/collaborators',
    '/pulls?state=all',
  ]) {
    const first = await api('GET', repo + path)
    const headers = { 'if-none-match': first.headers.get('etag') }
    const second = await api('GET', repo + path, undefined, headers)
    expect([path, second.status, second.headers.get('x-ratelimit-used')]).toEqual([
      path,
      304,
      first.headers.get('x-ratelimit-used'),
    ])
  }
  const path = `${repo}/branches/main`
  const headers = { 'if-none-match': (await api('GET', path)).headers.get('etag') }
  sandbox.people.pushFile('acme/engine-private', 'a.js', 'a', 'alice')
  expect((await api('GET', path, undefined, headers)).status).toBe(200)
  sandbox.knobs.contentPerMinute = 0
  expect((await api('POST', `${git}/refs`, { ref: 'refs/heads/x', sha: tip })).status).toBe(201)
  expect((await api('POST', `${git}/blobs`, { content: 'x' })).status).toBe(201)
  const pull = { title: 'x', head: 'x', base: 'main' }
  expect((await api('POST', `${repo}/pulls`, pull)).body.message).toContain('secondary rate limit')
  const release = { tag_name: 'v9' }
  expect((await api('POST', `${repo}/releases`, release)).body.message).toContain('secondary rate limit')
})

test('reading asks for contents: read, writing for contents: write', async () => {
  const { ask, newToken, tip } = await opened()
  const { token: blind } = (await newToken({ permissions: { metadata: 'read', issues: 'write' } })).body
  const { token: reader } = (await newToken({ permissions: { contents: 'read' } })).body
  for (const path of [
    '/branches/main',
    '/tags',
    '/git/ref/heads/main',
    '/git/matching-refs/heads/',
    '/commits/main',
  ])
    expect([
      path,
      (await ask('GET', repo + path, blind)).status,
      (await ask('GET', repo + path, reader)).status,
    ]).toEqual([path, 403, 200])
  const make = { ref: 'refs/heads/x', sha: tip }
  expect((await ask('POST', `${git}/refs`, reader, make)).status).toBe(403)
  expect((await ask('POST', `${git}/blobs`, reader, { content: 'x' })).status).toBe(403)
})
