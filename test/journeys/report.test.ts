import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { homes, type Journey, journey, type Prepare } from '../support/journey.ts'

describe.each(homes)('a private report ($name)', home => {
  let j: Journey
  afterEach(() => j.end())
  const report = (more = {}) =>
    j.sandbox.people.reportVulnerability({
      repo: 'acme/engine',
      reporter: 'rae',
      summary: 'CANARYSUMMARY: remote code execution',
      description: 'CANARYBODY /accept @alice <!-- pledge begin -->',
      ...more,
    })
  const tracking = () => j.sandbox.issues('acme/security')[0]!
  const comments = () => j.sandbox.issueComments('acme/security', tracking().number).map(({ body }) => body)
  const say = async (who: string, body: string) => {
    const id = j.sandbox.people.commentOnIssue('acme/security', tracking().number, who, body)
    await j.settled()
    return id
  }
  const labels = () => tracking().labels.map(({ name }) => name)

  test('becomes a case in three writes and one read', async () => {
    j = await journey({ home })
    j.sandbox.clearRequests()
    const ghsa = report()
    await j.settled()
    const operations = j.sandbox.requests.map(({ operation }) => operation ?? '')
    const isToken = (operation: string) => operation.endsWith('/access_tokens')
    // And a token for either repository, which are good for an hour.
    expect(operations.filter(isToken)).toHaveLength(2)
    expect(operations.filter(operation => !isToken(operation)).sort()).toEqual([
      'GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}',
      'PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}',
      'POST /repos/{owner}/{repo}/issues',
      'POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/comments',
    ])
    expect(j.sandbox.violations).toEqual([])

    const issue = tracking()
    expect(issue.title).toContain(ghsa)
    expect(issue.assignees.map(({ login }) => login)).toEqual(['alice'])
    expect(labels()).toEqual(['pledge: report received'])
    expect(issue.body).toContain(`/acme/engine/security/advisories/${ghsa}`)
    const due = (hours: number) =>
      new Date(j.clock.now().getTime() + hours * 3_600_000).toISOString().slice(0, 10)
    expect(issue.body).toMatch(new RegExp(`\`acknowledge\` \\| ${due(48)} \\d\\d:\\d\\d UTC \\| kept`))
    expect(issue.body).toMatch(new RegExp(`\`respond\` \\| ${due(72)} \\d\\d:\\d\\d UTC \\| in 3 days`))
    expect(issue.body).toMatch(new RegExp(`\`update\` \\| ${due(168)}`))
    expect(issue.body).toMatch(new RegExp(`\`disclose\` \\| ${due(2160)}`))

    expect(j.sandbox.advisory(ghsa).collaborating_users.map(({ login }) => login)).toEqual(['alice'])
    const [acknowledgement] = j.sandbox.advisoryComments(ghsa)
    expect(acknowledgement?.author).toBe('pledge[bot]')
    expect(acknowledgement?.body).toContain('72 hours')
    expect(acknowledgement?.body).toContain('`alice` coordinates')
  })

  test('costs at most four reads when nothing is cached', async () => {
    j = await journey({ home })
    for (const [key] of await j.pledge.store.recallAll('policy:')) await j.pledge.store.remember(key, null)
    // The listing at the start would have every policy read before the report comes.
    j.sandbox.fail({
      method: 'GET',
      path: /^\/app\/installations$/,
      times: 1,
      fault: { kind: 'silence', ms: 9_000 },
    })
    await j.restart()
    j.sandbox.clearRequests()
    const ghsa = report()
    while (j.sandbox.advisoryComments(ghsa).length === 0 || j.sandbox.issues('acme/security').length === 0)
      await sleep(20)
    const reads = j.sandbox.requests.filter(
      ({ operation }) => operation?.startsWith('GET /repos') || operation === 'POST /graphql',
    )
    expect(reads.map(({ operation, path }) => `${operation} ${path}`)).toHaveLength(4)
  })

  test('is worked the same where GitHub has no GraphQL', async () => {
    const prepare: Prepare = sandbox => {
      sandbox.knobs.graphql = false
    }
    j = await journey({ home, prepare })
    const ghsa = report()
    await j.settled()
    expect(tracking().body).toMatch(
      /`respond` \|[^|]*\| in 2 days \| 72 hours|`respond` \|[^|]*\| in 3 days \| 72 hours/,
    )
    await say('bob', '/accept')
    expect(j.sandbox.advisory(ghsa).state).toBe('draft')
    expect(j.sandbox.requests.filter(({ path }) => path.includes('graphql')).length).toBeLessThanOrEqual(4)
    expect(j.sandbox.violations).toEqual([])
  })

  test('costs no request when it is delivered again', async () => {
    j = await journey({ home })
    report()
    await j.settled()
    const [delivery] = j.sandbox.deliveries().filter(({ event }) => event === 'repository_advisory')
    j.sandbox.clearRequests()
    for (let n = 0; n < 3; n++) j.sandbox.redeliver(delivery!)
    await j.settled()
    expect(j.sandbox.requests).toEqual([])
  })

  test('never appears outside its advisory', async () => {
    j = await journey({ home })
    report()
    await j.settled()
    await say('alice', '/accept\n/respond We are on it.\n/nonsense')
    const written = j.sandbox.requests
      .filter(({ method }) => method !== 'GET')
      .map(({ body }) => JSON.stringify(body))
      .join()
    expect(written).not.toContain('CANARY')
    expect(j.logged()).not.toContain('CANARY')
    expect(j.logged()).not.toContain('We are on it')
  })

  test('is steered by commands', async () => {
    j = await journey({ home })
    const ghsa = report()
    await j.settled()
    await say('alice', '/accept\n/respond We can reproduce it.\nA fix is coming.')
    expect(j.sandbox.advisory(ghsa).state).toBe('draft')
    expect(j.sandbox.advisoryComments(ghsa).at(-1)?.body).toContain('We can reproduce it.\nA fix is coming.')
    expect(labels()).toEqual(['pledge: report accepted'])
    expect(tracking().body).toMatch(/`respond` \|[^|]*\| kept at/)
    expect(comments().at(-1)).toContain('**/accept**')

    await say('mallory', '/close')
    expect(comments().at(-1)).toContain('Only coordinators')
    await say('alice', '> /close')
    expect(comments().at(-1)).toBe('> /close')
    await say('alice', '/coordinator @bob')
    expect(tracking().assignees.map(({ login }) => login)).toEqual(['bob'])
    expect(j.sandbox.advisory(ghsa).collaborating_users.map(({ login }) => login)).toEqual(['alice', 'bob'])
    await say('bob', '/close')
    expect(tracking().state).toBe('closed')
    expect(labels()).toContain('pledge: report closed')
    expect(j.sandbox.violations).toEqual([])
  })

  test('that is no vulnerability is answered first and closed then', async () => {
    j = await journey({ home })
    const ghsa = report()
    await j.settled()
    await say('bob', '/invalid This is how the format is meant to work.')
    expect(j.sandbox.advisoryComments(ghsa).at(-1)?.body).toContain(
      'This is how the format is meant to work.',
    )
    expect(j.sandbox.advisory(ghsa).state).toBe('closed')
    expect(tracking().state).toBe('closed')
  })

  test('is told late, at the passing and after, and never in silence', async () => {
    j = await journey({ home })
    report()
    await j.settled()
    const before = comments().length
    await j.forward(36 * 3600 + 60)
    expect(comments().slice(before)).toHaveLength(1)
    expect(comments().at(-1)).toContain('`respond` (72 hours) falls due')
    await j.forward(36 * 3600)
    expect(comments().at(-1)).toMatch(/@alice \*\*Overdue\*\*/)
    expect(labels()).toContain('pledge: overdue')
    await j.forward(86_400)
    expect(comments().some(body => body.includes('@alice @bob **Still overdue**'))).toBe(true)
    await say('alice', '/respond Sorry for the delay.')
    expect(labels()).not.toContain('pledge: overdue')
    expect(tracking().body).toMatch(/`respond` \|[^|]*\| \*\*kept late\*\*/)
  })

  test('filed while the app was down keeps its time', async () => {
    j = await journey({ home })
    j.sandbox.dropWebhooks(true)
    let ghsa = ''
    await j.restart(async () => {
      ghsa = report()
      j.clock.forward(50 * 3600)
    })
    j.sandbox.dropWebhooks(false)
    await j.settled()
    expect(tracking().title).toContain(ghsa)
    expect(tracking().body).toMatch(/`acknowledge` \|[^|]*\| \*\*kept late\*\*/)
    expect(comments().some(body => body.includes('`acknowledge` (48 hours) was due'))).toBe(true)
    expect(j.sandbox.issues('acme/security')).toHaveLength(1)
    expect(j.sandbox.advisoryComments(ghsa)).toHaveLength(1)
  })

  test('is handed over where GitHub has no comments on advisories', async () => {
    j = await journey({ home })
    j.sandbox.knobs.advisoryCommentsApi = 'missing'
    const ghsa = report()
    await j.settled()
    expect(comments().at(-1)).toMatch(/@alice GitHub does not let Pledge comment/)
    expect(comments().at(-1)).toContain('Thank you for this report.')
    expect(labels()).toContain('pledge: text to post')
    j.sandbox.clearRequests()
    await say('alice', '/respond In progress.')
    expect(
      j.sandbox.requests.filter(({ path }) => path.includes('/comments') && path.includes('advisories')),
    ).toEqual([])
    expect(comments().filter(body => body.includes('In progress.'))).toHaveLength(2)
    await say('alice', '/sent 2')
    await say('alice', '/sent')
    expect(labels()).not.toContain('pledge: text to post')
    expect(j.sandbox.advisoryComments(ghsa)).toEqual([])
  })

  test('is followed when people change things by hand', async () => {
    j = await journey({ home, pollSeconds: 2 })
    const ghsa = report()
    await j.settled()
    j.sandbox.people.removeLabel('acme/security', tracking().number, 'alice', 'pledge: report received')
    j.sandbox.people.addLabel('acme/security', tracking().number, 'alice', 'customer')
    await j.settled()
    expect(labels().sort()).toEqual(['customer', 'pledge: report received'])
    j.sandbox.people.unassign('acme/security', tracking().number, 'alice', 'alice')
    j.sandbox.people.assign('acme/security', tracking().number, 'alice', 'bob')
    await j.settled()
    expect(j.sandbox.advisory(ghsa).collaborating_users.map(({ login }) => login)).toContain('bob')
    j.sandbox.people.setAdvisoryState(ghsa, 'draft', 'alice')
    await j.forward(3)
    expect(labels()).toContain('pledge: report accepted')
    j.sandbox.people.setAdvisoryState(ghsa, 'published', 'alice')
    await j.settled()
    expect(labels()).toContain('pledge: published')
    expect(comments().at(-1)).toContain('published')
  })
})
