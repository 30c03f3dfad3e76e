import { afterEach, describe, expect, test, vi } from 'vitest'
import { acme } from '../support/acme.ts'
import { homes, type Journey, journey } from '../support/journey.ts'

const own = (name: string) =>
  acme({
    organisation: `coordination: ${name}/security\npromises: { acknowledge: 48 hours }\n`,
  }).repositories?.map(one => ({ ...one, name: one.name.replace('acme/', `${name}/`) })) ?? []
const twoOrganisations = {
  organizations: ['acme', 'globex'].map(login => ({
    login,
    admins: ['alice'],
    members: ['bob'],
    installed: true,
  })),
  repositories: [...own('acme'), ...own('globex')],
}
const unconfigured = {
  repositories: [{ name: 'acme/.github' }, { name: 'acme/engine' }, { name: 'acme/security', private: true }],
}

describe.each(homes)('limits ($name)', home => {
  let j: Journey
  afterEach(() => j.end())
  const report = (repo = 'acme/engine') =>
    j.sandbox.people.reportVulnerability({
      repo,
      reporter: 'rae',
      summary: 'Summary',
      description: 'Details',
    })
  const acknowledged = (ghsa: string) => j.sandbox.advisoryComments(ghsa).length === 1
  const writtenThere = () =>
    j.sandbox.requests.filter(
      ({ method, path }) => method !== 'GET' && path.startsWith('/repos/acme/security'),
    )

  // An embedded database commits one thing after the other: there a smaller burst, that is too large all the same.
  const many = home.name === 'embedded' ? 60 : 200
  test(`a burst of ${many} reports stays within them and slows nobody else`, {
    timeout: 240_000,
  }, async () => {
    j = await journey({ home, sandbox: { seed: twoOrganisations }, level: 'info' })
    const burst = Array.from({ length: many }, () => report())
    const other = report('globex/engine')
    await vi.waitUntil(() => acknowledged(other), { timeout: 90_000, interval: 10 })
    // Most of the burst has to wait for a minute that has not passed yet.
    expect(burst.filter(acknowledged).length).toBeLessThan(50)
    await j.settled()
    for (let minutes = 0; minutes < 20 && !burst.every(acknowledged); minutes++) await j.forward(61)
    expect(burst.filter(ghsa => !acknowledged(ghsa))).toEqual([])
    expect(j.sandbox.issues('acme/security')).toHaveLength(many)
    expect(j.sandbox.requests.filter(({ status }) => status === 403 || status === 429)).toEqual([])
  })

  test('nothing more is written where coordination became public', { timeout: 90_000 }, async () => {
    j = await journey({ home })
    const first = report()
    await j.settled()
    j.sandbox.people.setPrivate('acme/security', false, 'alice')
    await j.settled()
    j.sandbox.clearRequests()
    j.sandbox.people.commentOnIssue('acme/security', 1, 'alice', '/accept\n/respond We can reproduce it.')
    const second = report()
    await j.settled()
    for (const days of [1, 1, 1, 8]) await j.forward(days * 86_400)
    expect(acknowledged(second)).toBe(true)
    expect(writtenThere()).toEqual([])

    // Once it is private again everything is made up for.
    j.sandbox.people.setPrivate('acme/security', true, 'alice')
    await j.settled()
    await j.forward(700)
    const trackingOf = (ghsa: string) =>
      j.sandbox.issues('acme/security').find(({ title }) => title.startsWith(ghsa))
    expect(trackingOf(second)).toBeDefined()
    const said = j.sandbox
      .issueComments('acme/security', trackingOf(first)?.number ?? 0)
      .map(({ body }) => body)
    expect(said.filter(body => body.includes('**/accept**'))).toHaveLength(1)
  })

  test('it is found out by polling, where the event was lost', { timeout: 60_000 }, async () => {
    j = await journey({ home })
    report()
    await j.settled()
    j.sandbox.holdWebhooks()
    j.sandbox.people.setPrivate('acme/security', false, 'alice')
    j.sandbox.releaseWebhooks(() => [])
    await j.forward(310)
    j.sandbox.clearRequests()
    await j.forward(2 * 86_400)
    expect(writtenThere()).toEqual([])
  })

  test('a case waits for its configuration, its clocks do not', { timeout: 60_000 }, async () => {
    j = await journey({ home, sandbox: { seed: unconfigured } })
    const filed = j.clock.now()
    const ghsa = report()
    await j.settled()
    expect(j.sandbox.advisoryComments(ghsa)).toEqual([])
    expect(j.sandbox.advisory(ghsa).collaborating_users).toEqual([])
    await j.forward(50 * 3600)
    const { people } = j.sandbox
    await people.pushFile('acme/security', 'pledge.yml', 'coordinators: [alice]\n', 'alice')
    const policy = 'coordination: acme/security\npromises:\n  acknowledge: 48 hours\n  respond: 72 hours\n'
    await people.pushFile('acme/.github', '.github/pledge.yml', policy, 'alice')
    await j.settled()
    const tracking = j.sandbox.issues('acme/security').find(({ title }) => title.startsWith(ghsa))
    expect(acknowledged(ghsa)).toBe(true)
    const due = (hours: number) =>
      new Date(filed.getTime() + hours * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
    expect(tracking?.body).toMatch(new RegExp(`\`respond\` \\| ${due(72)} UTC`))
    expect(tracking?.body).toMatch(/`acknowledge` \|[^|]*\| \*\*kept late\*\*/)
    const said = j.sandbox.issueComments('acme/security', tracking?.number ?? 0).map(({ body }) => body)
    expect(said.filter(body => body.includes('`acknowledge` (48 hours)'))).toHaveLength(1)
  })
})
