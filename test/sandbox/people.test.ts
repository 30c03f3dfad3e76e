import { expect, test } from 'vitest'
import { listener, openSandbox } from './app.ts'

const report = { repo: 'acme/engine', reporter: 'rae', summary: 'Overflow', description: 'In the parser' }

test('a renamed person keeps the number; the login may be taken by a stranger', async () => {
  const { sandbox, api } = await openSandbox()
  const ghsa = sandbox.people.reportVulnerability(report)
  const before = (await api('GET', '/users/rae')).body.id
  sandbox.people.rename('rae', 'rachel')
  expect((await api('GET', '/users/rae')).status).toBe(404)
  const stranger = sandbox.people.join('rae')
  expect(stranger).not.toBe(before)
  expect(sandbox.advisory(ghsa).author).toMatchObject({ login: 'rachel', id: before })
  expect((await sandbox.readAs('rae', `/repos/acme/engine/security-advisories/${ghsa}`)).status).toBe(404)
  expect((await sandbox.readAs('rachel', `/repos/acme/engine/security-advisories/${ghsa}`)).status).toBe(200)
})

test('who leaves the organisation can no longer be assigned, and is in no team', async () => {
  const { sandbox, api } = await openSandbox()
  sandbox.people.leaveOrganization('acme', 'bob')
  expect((await api('GET', '/repos/acme/security/assignees/bob')).status).toBe(404)
  expect((await api('GET', '/repos/acme/security/assignees/alice')).status).toBe(204)
  expect((await api('GET', '/orgs/acme/teams/security/members')).body).toHaveLength(1)
})

test('a temporary private fork is listed, and the App is locked out of it', async () => {
  const { sandbox, api } = await openSandbox()
  const ghsa = sandbox.people.reportVulnerability(report)
  const fork = sandbox.people.openTemporaryFork(ghsa)
  const { body } = await api('GET', '/installation/repositories')
  expect(body.repositories.map((one: { full_name: string }) => one.full_name)).toContain(fork)
  expect(fork).toMatch(/^acme\/engine-ghsa(-\w{4}){3}$/)
  expect((await api('GET', `/repos/${fork}/issues`)).status).toBe(403)
  expect((await api('POST', `/repos/${fork}/issues`, { title: 'x' })).status).toBe(403)
  expect(sandbox.advisory(ghsa).private_fork).toMatchObject({ full_name: fork })
})

test('a coordination repository that is made public is told', async () => {
  const { sandbox } = await openSandbox()
  const app = await listener(sandbox)
  sandbox.people.setPrivate('acme/security', false, 'alice')
  await sandbox.settled()
  expect(app.got[0]!.body).toMatchObject({
    action: 'publicized',
    repository: { private: false, visibility: 'public' },
  })
})

test('issues that are switched off are gone for everybody, and there again once they are on', async () => {
  const { sandbox, api } = await openSandbox()
  const number = sandbox.people.openIssue('acme/engine', 'bob', { title: 'A question', body: 'x' })
  sandbox.people.setIssues('acme/engine', false)
  const one = `/repos/acme/engine/issues/${number}`
  for (const [method, path, body] of [
    ['GET', '/repos/acme/engine/issues'],
    ['GET', one],
    ['POST', `${one}/comments`, { body: 'x' }],
  ] as const)
    expect(await api(method, path, body)).toMatchObject({
      ...{ status: 410, body: { message: 'Issues are disabled for this repo' } },
    })
  expect((await api('GET', '/repos/acme/engine')).body.has_issues).toBe(false)
  sandbox.people.setIssues('acme/engine', true)
  expect(await api('GET', one)).toMatchObject({ status: 200 })
})

test('an issue deleted by a person is gone', async () => {
  const { sandbox, api } = await openSandbox()
  const app = await listener(sandbox)
  const number = sandbox.people.openIssue('acme/engine', 'mallory', { title: 'A hole' })
  sandbox.people.deleteIssue('acme/engine', number, 'alice')
  await sandbox.settled()
  expect(app.names().toSorted()).toEqual(['issues.deleted', 'issues.opened'])
  const there = `/repos/acme/engine/issues/${number}`
  expect((await api('GET', there)).status).toBe(410)
  expect((await api('POST', `${there}/comments`, { body: 'Hello?' })).status).toBe(410)
  expect((await api('GET', `/repos/acme/engine/issues/${number + 1}`)).status).toBe(404)
  expect(sandbox.people.openIssue('acme/engine', 'mallory', { title: 'Another' })).toBe(number + 1)
})

test('an issue that is transferred leads to where it is, whoever may see that', async () => {
  const { sandbox, api } = await openSandbox()
  const app = await listener(sandbox)
  const number = sandbox.people.openIssue('acme/engine', 'mallory', { title: 'A hole' })
  sandbox.people.commentOnIssue('acme/engine', number, 'mallory', 'Anybody?')
  const there = sandbox.people.transferIssue('acme/engine', number, 'acme/security', 'alice')
  await sandbox.settled()
  expect(app.names().toSorted()).toEqual([
    'issue_comment.created',
    'issues.opened',
    'issues.opened',
    'issues.transferred',
  ])
  expect(app.got.find(({ body }) => body.action === 'transferred')?.body).toMatchObject({
    issue: { number },
    repository: { full_name: 'acme/engine' },
    changes: { new_issue: { number: there }, new_repository: { full_name: 'acme/security' } },
  })
  const answer = await api('GET', `/repos/acme/engine/issues/${number}`)
  expect(answer.body).toMatchObject({ number: there, title: 'A hole' })
  expect(sandbox.requests.map(({ status }) => status)).toEqual([201, 301, 200])
  expect(sandbox.issueComments('acme/security', there).map(({ body }) => body)).toEqual(['Anybody?'])
  expect(() => sandbox.people.transferIssue('acme/security', there, 'acme/engine', 'alice')).toThrow(
    'cannot be',
  )
})

test('installing the App tells it so, and opens what it covers', async () => {
  const { sandbox, ask, newToken } = await openSandbox({
    seed: {
      organizations: [{ login: 'acme' }, { login: 'umbrella', admins: ['bob'], installed: false }],
      repositories: [{ name: 'acme/engine' }, { name: 'umbrella/core', private: true }],
    },
  })
  const app = await listener(sandbox)
  sandbox.people.openIssue('umbrella/core', 'bob', { title: 'Not told' })
  sandbox.people.install('umbrella', 'bob')
  await sandbox.settled()
  expect(app.names()).toEqual(['installation.created'])
  const { id, account } = app.got[0]!.body.installation
  expect(account).toMatchObject({ login: 'umbrella', type: 'Organization' })
  expect(app.got[0]!.body.repositories).toMatchObject([{ full_name: 'umbrella/core', private: true }])
  const { body } = await newToken(undefined, id)
  expect((await ask('GET', '/repos/umbrella/core', body.token)).status).toBe(200)
  expect((await ask('POST', '/repos/acme/engine/issues', body.token, { title: 'x' })).status).toBe(403)
})
