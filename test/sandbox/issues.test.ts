import { describe, expect, test } from 'vitest'
import { listener, openSandbox } from './app.ts'

const issues = '/repos/acme/security/issues'

describe('an issue of the App', () => {
  test('comes with labels that are made and people who are assigned, told one by one as its own', async () => {
    const { sandbox, api } = await openSandbox()
    const app = await listener(sandbox)
    const { status, body } = await api('POST', issues, {
      title: 'GHSA-xxxx',
      body: 'Case',
      labels: ['case', 'overdue'],
      assignees: ['bob'],
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      number: 1,
      user: { login: 'pledge[bot]', type: 'Bot' },
      assignee: { login: 'bob' },
    })
    expect(body.labels.map((one: { name: string }) => one.name)).toEqual(['case', 'overdue'])
    expect(body.performed_via_github_app).toMatchObject({ id: sandbox.appId })
    expect((await api('GET', '/repos/acme/security/labels')).body).toHaveLength(2)
    await sandbox.settled()
    expect(app.names().toSorted()).toEqual([
      'issues.assigned',
      'issues.labeled',
      'issues.labeled',
      'issues.opened',
    ])
    for (const one of app.got) expect(one.body.sender).toMatchObject({ login: 'pledge[bot]', type: 'Bot' })
    expect(app.got[0]!.body.issue.performed_via_github_app.slug).toBe('pledge')
  })

  test.each<[string, object]>([
    ['no title', { body: 'x' }],
    ['an empty title', { title: ' ' }],
    ['a title of 257 characters', { title: 'x'.repeat(257) }],
    ['a body of 65,537 characters', { title: 'x', body: 'y'.repeat(65_537) }],
    ['a label of 51 characters', { title: 'x', labels: ['l'.repeat(51)] }],
    ['an assignee nobody knows', { title: 'x', assignees: ['nobody'] }],
    ['an outsider as assignee', { title: 'x', assignees: ['rae'] }],
    ['a bot as assignee', { title: 'x', assignees: ['pledge[bot]'] }],
    ['a key GitHub does not know', { title: 'x', milestone_title: 'y' }],
  ])('is refused with %s', async (_, body) => {
    const { sandbox, api } = await openSandbox()
    expect((await api('POST', issues, body)).status).toBe(422)
    expect(sandbox.issues('acme/security')).toEqual([])
  })

  test('holds exactly what GitHub allows', async () => {
    const { api } = await openSandbox()
    const body = { title: 'é'.repeat(256), body: '😀'.repeat(65_536), labels: ['l'.repeat(50)] }
    expect((await api('POST', issues, body)).status).toBe(201)
  })
})

describe('changing an issue', () => {
  test('twice the same sends nothing the second time', async () => {
    const { sandbox, api } = await openSandbox()
    await api('POST', issues, { title: 'Case' })
    const app = await listener(sandbox)
    const to = { title: 'Case 1', body: 'text', labels: ['a'], assignees: ['alice'], state: 'closed' }
    await api('PATCH', `${issues}/1`, to)
    await api('PATCH', `${issues}/1`, to)
    await sandbox.settled()
    expect(app.names().toSorted()).toEqual([
      'issues.assigned',
      'issues.closed',
      'issues.edited',
      'issues.labeled',
    ])
    const edited = app.got.find(one => one.body.action === 'edited')!.body
    expect(edited.changes).toEqual({ title: { from: 'Case' }, body: { from: '' } })
  })

  test('labels are found without regard to case, and taken off by name', async () => {
    const { api } = await openSandbox()
    await api('POST', issues, { title: 'Case', labels: ['Overdue'] })
    expect((await api('POST', `${issues}/1/labels`, { labels: ['overdue', 'new'] })).body).toMatchObject([
      { name: 'Overdue' },
      { name: 'new' },
    ])
    expect((await api('DELETE', `${issues}/1/labels/OVERDUE`)).body).toMatchObject([{ name: 'new' }])
    expect((await api('DELETE', `${issues}/1/labels/overdue`)).status).toBe(404)
    expect((await api('POST', '/repos/acme/security/labels', { name: 'NEW' })).status).toBe(422)
  })

  test('an assignee who cannot be assigned later on is left out without a word', async () => {
    const { api } = await openSandbox()
    await api('POST', issues, { title: 'Case' })
    const { status, body } = await api('POST', `${issues}/1/assignees`, {
      assignees: ['rae', 'nobody', 'bob'],
    })
    expect(status).toBe(201)
    expect(body.assignees).toMatchObject([{ login: 'bob' }])
  })

  test('the list goes by state, label, time of change and page', async () => {
    const { sandbox, api, pass } = await openSandbox()
    for (let at = 1; at <= 3; at += 1)
      await api('POST', issues, { title: `Case ${at}`, labels: [`l${at % 2}`] })
    pass(60_000)
    sandbox.people.closeIssue('acme/security', 2, 'alice')
    const numbers = async (query: string) =>
      (await api('GET', `${issues}?${query}`)).body.map((one: { number: number }) => one.number)
    expect(await numbers('')).toEqual([3, 1])
    expect(await numbers('state=all&labels=l1')).toEqual([3, 1])
    expect(await numbers('state=all&since=2026-12-01T10:00:30Z')).toEqual([2])
    expect(await numbers('state=all&per_page=2&page=2')).toEqual([1])
    const { headers } = await api('GET', `${issues}?state=all&per_page=2`)
    expect(headers.get('link')).toContain('rel="next"')
  })
})

describe('comments', () => {
  test('of people and of the App are told with who wrote them', async () => {
    const { sandbox, api } = await openSandbox()
    const number = sandbox.people.openIssue('acme/engine', 'mallory', { title: 'A bug' })
    const app = await listener(sandbox)
    const id = sandbox.people.commentOnIssue('acme/engine', number, 'bob', '/help')
    await sandbox.settled()
    expect(app.got[0]!.body).toMatchObject({
      action: 'created',
      comment: {
        id,
        body: '/help',
        user: { login: 'bob' },
        author_association: 'MEMBER',
        performed_via_github_app: null,
      },
      issue: { number, author_association: 'NONE', comments: 1 },
      sender: { type: 'User' },
    })
    await api('POST', `/repos/acme/engine/issues/${number}/comments`, { body: 'The list' })
    sandbox.people.editComment('acme/engine', id, 'bob', '/close')
    await sandbox.settled()
    expect(app.got[1]!.body.comment).toMatchObject({ performed_via_github_app: { slug: 'pledge' } })
    expect(app.got[2]!.body).toMatchObject({ action: 'edited', changes: { body: { from: '/help' } } })
    const long = { body: 'x'.repeat(65_537) }
    expect((await api('POST', `/repos/acme/engine/issues/${number}/comments`, long)).status).toBe(422)
    expect((await api('POST', `/repos/acme/engine/issues/${number}/comments`, { body: '' })).status).toBe(422)
  })

  test('a locked issue takes none from outsiders', async () => {
    const { sandbox, api } = await openSandbox()
    const number = sandbox.people.openIssue('acme/engine', 'mallory', { title: 'A bug' })
    expect(
      (await api('PUT', `/repos/acme/engine/issues/${number}/lock`, { lock_reason: 'resolved' })).status,
    ).toBe(204)
    expect(() => sandbox.people.commentOnIssue('acme/engine', number, 'rae', 'But')).toThrow('locked')
    sandbox.people.commentOnIssue('acme/engine', number, 'alice', 'Closed to outsiders')
    expect(sandbox.issueComments('acme/engine', number)).toHaveLength(1)
  })
})
