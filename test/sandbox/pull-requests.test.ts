import { describe, expect, test } from 'vitest'
import { withMirrors } from '../support/remediation.ts'
import { listener, openSandbox } from './app.ts'

const seed = withMirrors(
  { engine: ['main', 'release/1.x'] },
  { mirrors: { engine: { collaborators: { rae: 'read' } } } },
)
const mirror = 'acme/engine-private'
const repo = `/repos/${mirror}`
const fixed = { 'src/parser.js': 'export const parse = text => text.split(",", 9)\n' }
const opening = {
  title: 'Work',
  head: 'work-1',
  base: 'main',
  draft: true,
  body: '- [ ] reproduce\n- [ ] fix\n',
}

async function opened(options = {}) {
  const all = await openSandbox({ seed, ...options })
  const { sandbox, api } = all
  sandbox.people.pushTo(mirror, 'work-1', 'bob', fixed)
  const post = (body: object) => api('POST', `${repo}/pulls`, { ...opening, ...body })
  return { ...all, post }
}

describe('opening a pull request', () => {
  test.each<[string, object, object]>([
    ['of a branch that is not there', { head: 'none' }, { field: 'head', code: 'invalid' }],
    ['into a branch that is not there', { base: 'none' }, { field: 'base', code: 'invalid' }],
    ['without commits', { head: 'main' }, { message: 'No commits between main and main' }],
    ['without a title', { title: undefined }, { field: 'title', code: 'missing_field' }],
  ])('%s is refused', async (_, body, error) => {
    const { post, sandbox } = await opened()
    const { status, body: answer } = await post(body)
    expect([status, answer.message]).toEqual([422, 'Validation Failed'])
    expect(answer.errors).toMatchObject([error])
    expect(sandbox.pulls(mirror)).toEqual([])
  })

  test('a second time for the same head and base is refused, for another base is not', async () => {
    const { post, sandbox } = await opened()
    expect((await post({ head: 'acme:work-1' })).status).toBe(201)
    expect((await post({})).body.errors).toMatchObject([
      { message: 'A pull request already exists for acme:work-1.' },
    ])
    expect((await post({ base: 'release/1.x' })).status).toBe(201)
    sandbox.people.closePull(mirror, 1, 'alice')
    expect((await post({})).status).toBe(201)
  })

  test('as a draft is refused where the plan has none', async () => {
    const without = withMirrors({ engine: ['main'] }, { mirrors: { engine: { drafts: false } } })
    const { post } = await opened({ seed: without })
    expect(await post({})).toMatchObject({
      status: 422,
      body: { message: 'Draft pull requests are not supported in this repository.' },
    })
    expect((await post({ draft: false })).status).toBe(201)
  })

  test('asks for pull_requests: write and counts as content', async () => {
    const { sandbox, ask, newToken, post } = await opened()
    const { token } = (await newToken({ permissions: { contents: 'write', pull_requests: 'read' } })).body
    expect((await ask('POST', `${repo}/pulls`, token, opening)).status).toBe(403)
    sandbox.knobs.contentPerMinute = 0
    expect((await post({})).body.message).toContain('secondary rate limit')
  })
})

test('whether it can be merged is worked out after the first question, and anew when a branch moves', async () => {
  const { sandbox, api, post } = await opened()
  const { body: made } = await post({})
  expect(made).toMatchObject({
    mergeable: null,
    mergeable_state: 'unknown',
    merge_commit_sha: null,
    merged: false,
  })
  const ask = async () => {
    const { body } = await api('GET', `${repo}/pulls/1`)
    return [body.mergeable, body.mergeable_state, typeof body.merge_commit_sha, body.merged]
  }
  expect([await ask(), await ask()]).toEqual([
    [null, 'unknown', 'object', false],
    // A trial merge has a commit: it does not mean that anything is merged.
    [true, 'draft', 'string', false],
  ])
  sandbox.people.markReady(mirror, 1, 'bob')
  expect(await ask()).toEqual([true, 'clean', 'string', false])
  sandbox.people.pushTo(mirror, 'main', 'alice', { 'src/parser.js': 'another way\n' })
  expect([await ask(), await ask()]).toEqual([
    [null, 'unknown', 'object', false],
    [false, 'dirty', 'object', false],
  ])
  expect(() => sandbox.people.mergePull(mirror, 1, 'alice')).toThrow('not mergeable')
})

test('both sides may change a file in different places, and not in the same', async () => {
  const { sandbox, api, post } = await opened()
  sandbox.people.pushTo(mirror, 'main', 'alice', { 'a.txt': 'one\ntwo\nthree\nfour\n' })
  sandbox.people.pushTo(mirror, 'branch', 'bob', { 'a.txt': 'ONE\ntwo\nthree\nfour\n' })
  await post({ head: 'branch', base: 'main', draft: false })
  const mergeable = async () => {
    await api('GET', `${repo}/pulls/1`)
    return (await api('GET', `${repo}/pulls/1`)).body.mergeable
  }
  sandbox.people.pushTo(mirror, 'main', 'alice', { 'a.txt': 'one\ntwo\nthree\nFOUR\nfive\n' })
  expect(await mergeable()).toBe(true)
  sandbox.people.mergePull(mirror, 1, 'alice')
  expect(sandbox.people.fileOn(mirror, 'main', 'a.txt')).toBe('ONE\ntwo\nthree\nFOUR\nfive\n')
  sandbox.people.pushTo(mirror, 'second', 'bob', { 'a.txt': 'ONE\ntwo\nthree\nFOUR\n' })
  await post({ head: 'second', base: 'main', draft: false })
  sandbox.people.pushTo(mirror, 'main', 'alice', { 'a.txt': 'ONE\ntwo\nthree\nFOUR\nsix\n' })
  expect((await api('GET', `${repo}/pulls/2`)).body.mergeable).toBe(null)
  expect((await api('GET', `${repo}/pulls/2`)).body.mergeable).toBe(false)
})

test('its whole life is told: opened, edited, reviewed, pushed to, ready, merged', async () => {
  const { sandbox, api, post } = await opened()
  const app = await listener(sandbox)
  await post({})
  sandbox.people.tick(mirror, 1, 'bob', 'reproduce')
  await api('POST', `${repo}/pulls/1/requested_reviewers`, { reviewers: ['alice'] })
  const head = sandbox.people.pushTo(mirror, 'work-1', 'bob', { 'test/parser.js': 'test\n' })
  sandbox.people.review(mirror, 1, 'alice', 'APPROVED', 'Good.')
  sandbox.people.markReady(mirror, 1, 'bob')
  const main = sandbox.people.mergePull(mirror, 1, 'alice')
  await sandbox.settled()
  const told = app.got.filter(({ headers }) => headers['x-github-event'] !== 'push')
  expect(told.map(one => `${one.headers['x-github-event']}.${one.body.action}`).toSorted()).toEqual([
    'pull_request.closed',
    'pull_request.edited',
    'pull_request.opened',
    'pull_request.ready_for_review',
    'pull_request.review_requested',
    'pull_request.synchronize',
    'pull_request_review.submitted',
  ])
  const of = (action: string) => told.find(({ body }) => body.action === action)!.body
  expect(of('edited').changes).toEqual({ body: { from: opening.body } })
  expect(of('edited').pull_request.body).toBe('- [x] reproduce\n- [ ] fix\n')
  expect(of('synchronize')).toMatchObject({ after: head, pull_request: { head: { sha: head }, draft: true } })
  expect(of('review_requested').requested_reviewer).toMatchObject({ login: 'alice' })
  expect(of('submitted')).toMatchObject({ review: { state: 'approved', commit_id: head, body: 'Good.' } })
  expect(of('closed').pull_request).toMatchObject({
    merged: true,
    state: 'closed',
    merged_by: { login: 'alice' },
  })

  const { body } = await api('GET', `${repo}/pulls/1`)
  expect(body).toMatchObject({
    merged: true,
    merge_commit_sha: main,
    commits: 2,
    changed_files: 2,
    requested_reviewers: [],
  })
  expect((await api('GET', `${repo}/git/ref/heads/main`)).body.object.sha).toBe(main)
  expect(
    (await api('GET', `${repo}/pulls/1/commits`)).body.map((one: { sha: string }) => one.sha).at(-1),
  ).toBe(head)
  expect((await api('GET', `${repo}/pulls/1/reviews`)).body).toMatchObject([
    { state: 'APPROVED', commit_id: head },
  ])
  expect((await api('PATCH', `${repo}/pulls/1`, { state: 'open' })).status).toBe(422)
  expect(sandbox.violations).toEqual([])
})

test('a deleted branch closes it for good; commits pushed to the base by hand merge it', async () => {
  const { sandbox, api, post } = await opened()
  await post({})
  sandbox.people.deleteBranch(mirror, 'work-1', 'bob')
  expect((await api('GET', `${repo}/pulls/1`)).body).toMatchObject({ state: 'closed', merged: false })
  expect((await api('PATCH', `${repo}/pulls/1`, { state: 'open' })).body.errors[0].message).toContain(
    'deleted',
  )
  const sha = sandbox.people.pushTo(mirror, 'work-2', 'bob', fixed)
  await post({ head: 'work-2' })
  await api('PATCH', `${repo}/git/refs/heads/main`, { sha })
  expect((await api('GET', `${repo}/pulls/2`)).body).toMatchObject({ state: 'closed', merged: true })
})

describe('a review', () => {
  test('may be asked of those with access, not of the author, and all or none', async () => {
    const { sandbox, api } = await opened()
    const number = sandbox.people.openPull(mirror, 'bob', fixed)
    const ask = (reviewers: string[]) =>
      api('POST', `${repo}/pulls/${number}/requested_reviewers`, { reviewers })
    expect((await ask(['alice', 'mallory'])).body.message).toContain(
      'Reviews may only be requested from collaborators',
    )
    expect((await ask(['alice', 'bob'])).body.message).toBe(
      'Review cannot be requested from pull request author.',
    )
    expect((await ask(['alice', 'rae'])).body.requested_reviewers).toMatchObject([
      { login: 'alice' },
      { login: 'rae' },
    ])
    expect(() => sandbox.people.review(mirror, number, 'bob', 'APPROVED')).toThrow()
  })
})

test('lists are by head, base and state; GraphQL gives the same', async () => {
  const { sandbox, api, post } = await opened()
  sandbox.people.pushTo(mirror, 'work-2', 'bob', { 'b.js': 'b' })
  await post({})
  await post({ head: 'work-2', base: 'release/1.x' })
  sandbox.people.closePull(mirror, 2, 'alice')
  const numbers = async (query: string) =>
    (await api('GET', `${repo}/pulls?${query}`)).body.map((one: { number: number }) => one.number)
  expect(await numbers('')).toEqual([1])
  expect(await numbers('state=all')).toEqual([2, 1])
  expect(await numbers('state=all&head=acme:work-2')).toEqual([2])
  expect(await numbers('state=all&base=main')).toEqual([1])
  const query = `{ repository(owner: "acme", name: "engine-private") {
    pullRequests(first: 10, states: [OPEN, CLOSED, MERGED]) { totalCount nodes {
      number state isDraft merged body headRefName headRefOid baseRefName author { login }
      reviews(last: 5) { nodes { state author { login } } } } }
    pullRequest(number: 1) { mergeable }
  } }`
  const { data } = (await api('POST', '/graphql', { query })).body
  expect(data.repository).toMatchObject({
    pullRequests: {
      totalCount: 2,
      nodes: [
        { number: 1, state: 'OPEN', isDraft: true, headRefName: 'work-1', author: { login: 'pledge' } },
        { number: 2, state: 'CLOSED', merged: false, baseRefName: 'release/1.x' },
      ],
    },
    pullRequest: { mergeable: 'UNKNOWN' },
  })
  expect((await api('POST', '/graphql', { query })).body.data.repository.pullRequest.mergeable).toBe(
    'MERGEABLE',
  )
  expect(sandbox.violations).toEqual([])
})

test('labels, assignees, text and state through the issues API are told as its own', async () => {
  const { sandbox, api, post } = await opened()
  await post({})
  const app = await listener(sandbox)
  await api('PATCH', `${repo}/issues/1`, {
    title: 'Other',
    labels: ['fix'],
    assignees: ['bob'],
    state: 'closed',
  })
  await sandbox.settled()
  expect(app.names().toSorted()).toEqual([
    'pull_request.assigned',
    'pull_request.closed',
    'pull_request.edited',
    'pull_request.labeled',
  ])
  expect((await api('GET', `${repo}/pulls/1`)).body).toMatchObject({
    title: 'Other',
    labels: [{ name: 'fix' }],
  })
})
