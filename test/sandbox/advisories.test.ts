import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { listener, openSandbox } from './app.ts'

const report = { repo: 'acme/engine', reporter: 'rae', summary: 'Overflow', description: 'In the parser' }
const base = '/repos/acme/engine/security-advisories'

describe('a private report', () => {
  test('stands in triage, not accepted, with the reporter as author', async () => {
    const { sandbox, api } = await openSandbox()
    const ghsa = sandbox.people.reportVulnerability(report)
    const { status, body } = await api('GET', `${base}/${ghsa}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      state: 'triage',
      submission: { accepted: false },
      comments: 0,
      publisher: null,
    })
    expect(body.author).toMatchObject({ login: 'rae', type: 'User', id: expect.any(Number) })
    expect(body.created_at).toBe('2026-12-01T10:00:00Z')
    expect(ghsa).toMatch(/^GHSA(-[23456789cfghjmpqrvwx]{4}){3}$/)
  })

  test('is told as repository_advisory.reported, signed', async () => {
    const { sandbox } = await openSandbox()
    const app = await listener(sandbox)
    const ghsa = sandbox.people.reportVulnerability(report)
    await sandbox.settled()
    const { headers, body, text } = app.got[0]!
    const signature = createHmac('sha256', sandbox.webhookSecret).update(text).digest('hex')
    expect(headers['x-hub-signature-256']).toBe(`sha256=${signature}`)
    expect(headers['x-github-delivery']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
    expect(body).toMatchObject({
      action: 'reported',
      repository: { full_name: 'acme/engine' },
      repository_advisory: { ghsa_id: ghsa, state: 'triage' },
      sender: { login: 'rae', type: 'User' },
      installation: { id: sandbox.world.installations[0]!.id },
    })
  })

  test('sends nothing for comments, edits and states; published is told once', async () => {
    const { sandbox, api } = await openSandbox()
    const app = await listener(sandbox)
    const ghsa = sandbox.people.reportVulnerability(report)
    sandbox.people.commentOnAdvisory(ghsa, 'rae', 'More')
    sandbox.people.editAdvisory(ghsa, 'alice', { summary: 'Heap overflow' })
    sandbox.people.setAdvisoryState(ghsa, 'draft', 'alice')
    await api('PATCH', `${base}/${ghsa}`, { severity: 'high' })
    sandbox.people.setAdvisoryState(ghsa, 'published', 'alice')
    sandbox.people.editAdvisory(ghsa, 'alice', { state: 'published', summary: 'Heap overflow in the parser' })
    await sandbox.settled()
    expect(app.names().toSorted()).toEqual(['repository_advisory.published', 'repository_advisory.reported'])
  })

  test('is seen by its reporter, an admin and the App; not by others', async () => {
    const { sandbox } = await openSandbox()
    const ghsa = sandbox.people.reportVulnerability(report)
    const statuses = await Promise.all(
      ['rae', 'alice', 'bob', 'mallory'].map(
        async login => (await sandbox.readAs(login, `${base}/${ghsa}`)).status,
      ),
    )
    expect(statuses).toEqual([200, 200, 404, 404])
  })

  test('cannot be filed where private reporting is off', async () => {
    const { sandbox, api } = await openSandbox()
    expect((await api('GET', '/repos/acme/engine/private-vulnerability-reporting')).body).toEqual({
      enabled: true,
    })
    sandbox.people.setPrivateReporting('acme/engine', false)
    expect((await api('GET', '/repos/acme/engine/private-vulnerability-reporting')).body).toEqual({
      enabled: false,
    })
    expect(() => sandbox.people.reportVulnerability(report)).toThrow('takes no private reports')
  })
})

describe('the list of advisories', () => {
  test('is sorted by the last change and read by cursor', async () => {
    const { sandbox, api, pass, ask, token } = await openSandbox()
    const ids = Array.from({ length: 5 }, () => {
      pass(60_000)
      return sandbox.people.reportVulnerability(report)
    })
    pass(60_000)
    sandbox.people.editAdvisory(ids[0]!, 'rae', { summary: 'Changed' })
    const wanted = [ids[0], ids[4], ids[3], ids[2], ids[1]]
    const seen: string[] = []
    let path = `${base}?sort=updated&direction=desc&per_page=2`
    for (;;) {
      const { body, headers } = await ask('GET', path, token)
      seen.push(...body.map((one: { ghsa_id: string }) => one.ghsa_id))
      const next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
      if (next === undefined) break
      expect(next).toContain('after=')
      path = next.replace(`${sandbox.url}/api/v3`, '')
    }
    expect(seen).toEqual(wanted)
    expect((await api('GET', `${base}?state=draft`)).body).toEqual([])
    expect(sandbox.violations).toEqual([])
  })

  test.each([
    ['a page number', 'page=2', 'page'],
    ['since', 'since=2026-01-01T00:00:00Z', 'since'],
    ['more than 100', 'per_page=101', 'per_page'],
    ['an unknown order', 'sort=severity', 'sort'],
  ])('takes no %s', async (_, query, named) => {
    const { sandbox, api } = await openSandbox()
    expect((await api('GET', `${base}?${query}`)).status).toBe(422)
    expect(sandbox.violations[0]!.problems.join()).toContain(named)
  })

  test('answers 304 to what is known, until something changes; without ETags where GitHub has none', async () => {
    const { sandbox, api } = await openSandbox()
    const ghsa = sandbox.people.reportVulnerability(report)
    const first = await api('GET', base)
    const headers = { 'if-none-match': first.headers.get('etag') }
    const second = await api('GET', base, undefined, headers)
    expect(second.status).toBe(304)
    expect(second.headers.get('x-ratelimit-used')).toBe(first.headers.get('x-ratelimit-used'))
    sandbox.people.editAdvisory(ghsa, 'rae', { summary: 'Changed' })
    expect((await api('GET', base, undefined, headers)).status).toBe(200)
    sandbox.knobs.advisoryListEtag = false
    expect((await api('GET', base)).headers.get('etag')).toBeNull()
  })

  test('shows outsiders and other installations what is published only', async () => {
    const { sandbox, api } = await openSandbox()
    const ghsa = sandbox.people.reportVulnerability(report)
    sandbox.people.reportVulnerability(report)
    sandbox.people.setAdvisoryState(ghsa, 'draft', 'alice')
    sandbox.people.setAdvisoryState(ghsa, 'published', 'alice')
    expect((await sandbox.readAs('mallory', base)).body).toHaveLength(1)
    expect((await api('GET', base)).body).toHaveLength(2)
  })
})

describe('PATCH of an advisory', () => {
  const withReport = async () => {
    const world = await openSandbox()
    const ghsa = world.sandbox.people.reportVulnerability(report)
    const patch = (body: object) => world.api('PATCH', `${base}/${ghsa}`, body)
    return { ...world, ghsa, patch }
  }

  test('replaces arrays', async () => {
    const { patch } = await withReport()
    await patch({ collaborating_users: ['alice'], credits: [{ login: 'rae', type: 'finder' }] })
    const { body } = await patch({ collaborating_users: ['bob'] })
    expect(body.collaborating_users.map((one: { login: string }) => one.login)).toEqual(['bob'])
    expect(body.credits).toEqual([{ login: 'rae', type: 'finder' }])
  })

  test('offers credit, which stands once it is accepted and through later changes', async () => {
    const { sandbox, ghsa, patch } = await withReport()
    const rae = { login: 'rae', type: 'finder' }
    const states = (body: { credits_detailed: { state: string }[] }) =>
      body.credits_detailed.map(one => one.state)
    expect(states((await patch({ credits: [rae] })).body)).toEqual(['pending'])
    sandbox.people.answerCredit(ghsa, 'rae', true)
    const { body } = await patch({ credits: [rae, { login: 'alice', type: 'coordinator' }] })
    expect(states(body)).toEqual(['accepted', 'pending'])
  })

  test('accepts a report and moves updated_at', async () => {
    const { patch, pass } = await withReport()
    pass(60_000)
    const { body } = await patch({ state: 'draft' })
    expect(body).toMatchObject({
      state: 'draft',
      submission: { accepted: true },
      updated_at: '2026-12-01T10:01:00Z',
    })
  })

  test('takes a vector and says its severity', async () => {
    const { patch } = await withReport()
    const { body } = await patch({ cvss_vector_string: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' })
    expect(body).toMatchObject({
      severity: 'critical',
      cvss: { score: 9.8 },
      cvss_severities: { cvss_v4: null },
    })
  })

  test.each<[string, object]>([
    ['state triage', { state: 'triage' }],
    ['state withdrawn', { state: 'withdrawn' }],
    ['publishing what was not accepted', { state: 'published' }],
    [
      'a severity beside a vector',
      { severity: 'low', cvss_vector_string: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
    ],
    ['half a vector', { cvss_vector_string: 'CVSS:3.1/AV:N' }],
    ['a collaborator nobody knows', { collaborating_users: ['alice', 'nobody'] }],
    ['a bot as collaborator', { collaborating_users: ['pledge[bot]'] }],
    ['a team nobody knows', { collaborating_teams: ['nobody'] }],
    ['credit to nobody', { credits: [{ login: 'nobody', type: 'finder' }] }],
    ['credit for nothing', { credits: [{ login: 'rae', type: 'hero' }] }],
    ['a weakness that is none', { cwe_ids: ['79'] }],
    ['a long summary', { summary: 'x'.repeat(1025) }],
    ['a key GitHub does not know', { assignee: 'alice' }],
  ])('refuses %s and changes nothing', async (_, body) => {
    const { sandbox, ghsa, patch } = await withReport()
    const before = sandbox.advisory(ghsa)
    expect((await patch(body)).status).toBe(422)
    expect(sandbox.advisory(ghsa)).toEqual(before)
  })

  test('leaves publishing to people where an App may not', async () => {
    const { sandbox, ghsa, patch } = await withReport()
    await patch({ state: 'draft' })
    sandbox.knobs.appMayPublish = false
    expect((await patch({ state: 'published' })).status).toBe(403)
    sandbox.knobs.appMayPublish = true
    // What is affected and how severe it is has to be said first, at the latest in the same request.
    expect((await patch({ state: 'published' })).body.errors).toMatchObject([{ field: 'vulnerabilities' }])
    const vulnerabilities = [
      { package: { ecosystem: 'npm', name: 'engine' }, vulnerable_version_range: '< 2.3' },
    ]
    expect((await patch({ vulnerabilities, state: 'published' })).body.errors).toMatchObject([
      { field: 'severity' },
    ])
    expect(sandbox.advisory(ghsa)).toMatchObject({ state: 'draft', vulnerabilities: [] })
    const all = { vulnerabilities, severity: 'high', state: 'published' }
    expect((await patch(all)).body).toMatchObject({ state: 'published', publisher: { login: 'pledge[bot]' } })
  })
})

test('an App opens a draft of its own in a public repository, and none in a private one', async () => {
  const { api, sandbox } = await openSandbox()
  const body = {
    summary: 'Overflow',
    description: 'Text',
    vulnerabilities: [{ package: { ecosystem: 'npm' } }],
  }
  const { body: made, status } = await api('POST', base, body)
  expect([status, made.state, made.submission, made.author.login]).toEqual([
    201,
    'draft',
    null,
    'pledge[bot]',
  ])
  expect((await api('POST', '/repos/acme/security/security-advisories', body)).status).toBe(403)
  expect((await api('POST', base, { ...body, vulnerabilities: undefined })).status).toBe(422)
  expect(sandbox.deliveries()).toEqual([])
})

describe('a CVE', () => {
  test('is asked for once; the id shows later', async () => {
    const { sandbox, api } = await openSandbox()
    const ghsa = sandbox.people.reportVulnerability(report)
    expect((await api('POST', `${base}/${ghsa}/cve`)).status).toBe(422)
    sandbox.people.setAdvisoryState(ghsa, 'draft', 'alice')
    expect((await api('POST', `${base}/${ghsa}/cve`)).status).toBe(202)
    expect((await api('GET', `${base}/${ghsa}`)).body.cve_id).toBeNull()
    expect((await api('POST', `${base}/${ghsa}/cve`)).status).toBe(422)
    sandbox.people.assignCve(ghsa, 'CVE-2026-12345')
    expect((await api('GET', `${base}/${ghsa}`)).body.cve_id).toBe('CVE-2026-12345')
  })

  test('comes after a while by itself, is told to nobody, and may be kept from Apps', async () => {
    const { sandbox, api, pass } = await openSandbox()
    const ghsa = sandbox.people.reportVulnerability(report)
    sandbox.people.setAdvisoryState(ghsa, 'draft', 'alice')
    const ask = () => api('POST', `${base}/${ghsa}/cve`)
    sandbox.knobs.appMayRequestCve = false
    expect((await ask()).status).toBe(403)
    sandbox.knobs.appMayRequestCve = true
    sandbox.knobs.cveAfter = 1_800_000
    expect((await ask()).status).toBe(202)
    const sent = sandbox.deliveries().length
    pass(1_799_000)
    expect((await api('GET', `${base}/${ghsa}`)).body.cve_id).toBeNull()
    pass(60_000)
    const listed = (await api('GET', `${base}?sort=updated&direction=desc`)).body[0]
    expect(listed).toMatchObject({
      cve_id: expect.stringMatching(/^CVE-2026-\d{5}$/),
      updated_at: '2026-12-01T10:30:00Z',
    })
    expect((await ask()).status).toBe(422)
    expect(sandbox.deliveries()).toHaveLength(sent)
  })
})

describe('comments on an advisory', () => {
  test('of the App are read by the reporter, and found again by the time of their change', async () => {
    const { sandbox, api, pass } = await openSandbox()
    const ghsa = sandbox.people.reportVulnerability(report)
    const posted = await api('POST', `${base}/${ghsa}/comments`, { body: 'Thank you.' })
    expect(posted).toMatchObject({ status: 201, body: { user: { login: 'pledge[bot]', type: 'Bot' } } })
    const read = await sandbox.readAs('rae', `${base}/${ghsa}/comments`)
    expect(read.body).toMatchObject([{ body: 'Thank you.' }])
    pass(60_000)
    sandbox.people.commentOnAdvisory(ghsa, 'rae', 'And again')
    const since = `${base}/${ghsa}/comments?since=2026-12-01T10:00:30Z`
    expect((await api('GET', since)).body).toMatchObject([{ body: 'And again' }])
    await api('PATCH', `${base}/${ghsa}/comments/${posted.body.id}`, { body: 'Thank you!' })
    expect((await api('GET', since)).body).toHaveLength(2)
    expect(sandbox.advisory(ghsa)).toMatchObject({ comments: 2, updated_at: '2026-12-01T10:00:00Z' })
  })

  test('move updated_at where GitHub does so', async () => {
    const { sandbox, pass } = await openSandbox()
    const ghsa = sandbox.people.reportVulnerability(report)
    sandbox.knobs.commentMovesUpdatedAt = true
    pass(60_000)
    sandbox.people.commentOnAdvisory(ghsa, 'rae', 'More')
    expect(sandbox.advisory(ghsa).updated_at).toBe('2026-12-01T10:01:00Z')
  })

  test('are never deleted, and are not there in a private repository', async () => {
    const { sandbox, api } = await openSandbox()
    const ghsa = sandbox.people.reportVulnerability(report)
    const { body } = await api('POST', `${base}/${ghsa}/comments`, { body: 'Thank you.' })
    expect((await api('DELETE', `${base}/${ghsa}/comments/${body.id}`)).status).toBe(404)
    const hidden = sandbox.people.draftAdvisory({ ...report, repo: 'acme/security' })
    expect((await api('GET', `/repos/acme/security/security-advisories/${hidden}/comments`)).status).toBe(404)
    expect((await api('GET', `/repos/acme/security/security-advisories/${hidden}`)).status).toBe(200)
  })

  test.each([
    ['missing', 404],
    ['forbidden', 403],
  ] as const)('are %s where the preview is: %i, and that is no rate limit', async (knob, status) => {
    const { sandbox, api } = await openSandbox()
    const ghsa = sandbox.people.reportVulnerability(report)
    sandbox.knobs.advisoryCommentsApi = knob
    const answer = await api('POST', `${base}/${ghsa}/comments`, { body: 'Thank you.' })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('retry-after')).toBeNull()
    expect(Number(answer.headers.get('x-ratelimit-remaining'))).toBeGreaterThan(0)
    expect(sandbox.advisoryComments(ghsa)).toEqual([])
  })
})
