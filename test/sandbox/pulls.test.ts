import { expect, test } from 'vitest'
import { listener, openSandbox } from './app.ts'

const seed = {
  repositories: [{ name: 'acme/engine', files: { 'SECURITY.md': 'Within 48 hours.', 'a.md': 'a' } }],
}
const pulls = '/repos/acme/engine/pulls'

test('a pull request of a fork is read where it is, and is told', async () => {
  const { api, sandbox } = await openSandbox({ seed })
  const app = await listener(sandbox)
  const files = { 'SECURITY.md': 'Within 72 hours.', 'a.md': null, 'b.md': 'b' }
  const number = await sandbox.people.openPull('acme/engine', 'mallory', files, { fork: true })
  const { body } = await api('GET', `${pulls}/${number}`)
  expect(body).toMatchObject({
    number,
    state: 'open',
    user: { login: 'mallory' },
    head: { repo: { full_name: 'mallory/engine', fork: true } },
    base: { ref: 'main', repo: { full_name: 'acme/engine', default_branch: 'main' } },
  })
  const changed = (await api('GET', `${pulls}/${number}/files`)).body
  expect(changed.map(({ filename, status }: Record<string, string>) => `${status} ${filename}`)).toEqual([
    'modified SECURITY.md',
    'removed a.md',
    'added b.md',
  ])
  const at = `/repos/acme/engine/contents/SECURITY.md?ref=${body.head.sha}`
  expect(Buffer.from((await api('GET', at)).body.content, 'base64').toString()).toBe('Within 72 hours.')
  await sandbox.people.review('acme/engine', number, 'alice', 'APPROVED')
  expect((await api('GET', `${pulls}/${number}/reviews`)).body).toMatchObject([
    { state: 'APPROVED', commit_id: body.head.sha, user: { login: 'alice' } },
  ])
  await sandbox.people.pushToPull('acme/engine', number, 'mallory', { 'b.md': 'c' })
  expect((await api('GET', `${pulls}/${number}`)).body.head.sha).not.toBe(body.head.sha)
  await sandbox.people.closePull('acme/engine', number, 'alice')
  await sandbox.settled()
  expect(app.got.map(one => `${one.headers['x-github-event']} ${one.body.action}`)).toEqual([
    'pull_request opened',
    'pull_request_review submitted',
    'pull_request synchronize',
    'pull_request closed',
  ])
})

test('issues and pull requests share their numbers and their comments', async () => {
  const { api, sandbox } = await openSandbox({ seed })
  const issue = sandbox.people.openIssue('acme/engine', 'mallory', { title: 'An issue' })
  const number = await sandbox.people.openPull('acme/engine', 'bob', { 'b.md': 'b' })
  expect(number).toBe(issue + 1)
  expect((await api('GET', `${pulls}/${issue}`)).status).toBe(404)
  expect((await api('POST', `/repos/acme/engine/issues/${number}/comments`, { body: 'x' })).status).toBe(201)
  expect(sandbox.issueComments('acme/engine', number)).toMatchObject([{ body: 'x' }])
  const listed = (await api('GET', '/repos/acme/engine/issues')).body
  expect(listed.filter((one: Record<string, unknown>) => one.pull_request)).toMatchObject([{ number }])
})

test('the App proposes a branch of its own, once', async () => {
  const { api } = await openSandbox({ seed })
  const tip = (await api('GET', '/repos/acme/engine/git/ref/heads/main')).body.object.sha
  const open = { title: 'Mine', head: 'mine', base: 'main', body: 'Look.' }
  expect((await api('POST', pulls, open)).status).toBe(422)
  await api('POST', '/repos/acme/engine/git/refs', { ref: 'refs/heads/mine', sha: tip })
  expect((await api('POST', pulls, open)).status).toBe(422)
  const file = { message: 'm', content: 'eA==', branch: 'mine' }
  expect((await api('PUT', '/repos/acme/engine/contents/new.md', file)).status).toBe(201)
  expect((await api('POST', pulls, open)).body).toMatchObject({
    user: { login: 'pledge[bot]' },
    body: 'Look.',
  })
  expect((await api('POST', pulls, open)).status).toBe(422)
  const mine = await api('GET', `${pulls}?state=all&head=acme:mine`)
  expect(mine.body).toHaveLength(1)
  expect((await api('GET', `${pulls}?head=acme:other`)).body).toEqual([])
})
