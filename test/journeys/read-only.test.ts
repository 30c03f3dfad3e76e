import { afterEach, describe, expect, test } from 'vitest'
import { acme } from '../support/acme.ts'
import { type Journey, journey, oneHome } from '../support/journey.ts'

const prose = 'Mail security@acme.dev. We acknowledge reports within 24 hours.\n'
/** Repositories of all kinds that there is little to be done in. */
const idle = [
  { name: 'acme/archived', archived: true, files: { 'SECURITY.md': `${prose}We publish within 90 days.\n` } },
  { name: 'acme/blocked', disabled: true, files: { 'SECURITY.md': prose } },
  { name: 'acme/empty', empty: true },
  { name: 'acme/forked', fork: true, files: { 'SECURITY.md': `${prose}We publish within 90 days.\n` } },
]

describe.each(oneHome)('archived, blocked, empty and forked repositories ($name)', home => {
  let j: Journey
  afterEach(async () => {
    expect(j.sandbox.violations).toEqual([])
    await j.end()
  })
  const report = async () => {
    const about = { repo: 'acme/engine', reporter: 'rae', summary: 's', description: 'd' }
    const ghsa = j.sandbox.people.reportVulnerability(about)
    await j.settled()
    return ghsa
  }
  const refused = (from = 0) => j.sandbox.requests.slice(from).filter(({ status }) => status === 403)
  const failures = () => j.logged().match(/"level":"(?:warn|error)".*/g) ?? []
  const tracking = (ghsa: string) =>
    j.sandbox.issues('acme/security').find(({ title }) => title.includes(ghsa))

  test('keep no other from being asked, and are asked nothing in vain', async () => {
    const repositories = [...idle, { name: 'acme/engine', files: { 'SECURITY.md': prose } }]
    j = await journey({ home, level: 'info', sandbox: { seed: { repositories } } })
    const proposed = j.sandbox.world.repositories.filter(({ issues }) => issues.length > 0)
    expect(proposed.map(({ name }) => name)).toEqual(['engine'])
    for (let n = 0; n < 3; n++) await j.forward(1800)
    expect(refused()).toEqual([])
    expect(failures()).toEqual([])
  })

  test('are polled with the others, where every pull request is to have its check', async () => {
    const { repositories = [] } = acme({ organisation: 'coordination: acme/security\n' })
    j = await journey({
      ...{ home, level: 'info' },
      sandbox: { seed: { repositories: [...repositories, ...idle] } },
    })
    const { people } = j.sandbox
    people.setArchived('acme/archived', false, 'alice')
    const number = await people.openPull('acme/archived', 'mallory', { 'x.md': 'x' })
    await j.settled()
    people.setArchived('acme/archived', true, 'alice')
    people.pushFile(
      'acme/.github',
      '.github/pledge.yml',
      'coordination: acme/security\ncheck: required\n',
      'alice',
    )
    await j.settled()
    expect(people.checksOf('acme/archived', number)).toEqual([])
    const before = j.sandbox.requests.length
    for (let n = 0; n < 3; n++) await j.forward(1800)
    expect(refused(before)).toEqual([])
    expect(failures()).toEqual([])
  })

  test('hand to the coordinators what cannot be written there', async () => {
    j = await journey({ home, level: 'info' })
    const ghsa = await report()
    j.sandbox.people.setArchived('acme/engine', true, 'alice')
    const number = tracking(ghsa)?.number ?? 0
    j.sandbox.people.commentOnIssue(
      'acme/security',
      number,
      'alice',
      '/accept\n/respond We can reproduce it.',
    )
    await j.settled()
    for (let n = 0; n < 3; n++) await j.forward(1800)
    const said = j.sandbox.issueComments('acme/security', number).map(({ body }) => body)
    expect(said.join('\n')).toContain('GitHub refused to change the state of the advisory (status 403)')
    expect(said.join('\n')).toContain('does not let Pledge comment')
    const before = refused().length
    for (let n = 0; n < 3; n++) await j.forward(1800)
    expect(refused().length - before).toBeLessThanOrEqual(3)
  })

  test('are no place for cases: that is told, and made up for once the place can be written to', async () => {
    j = await journey({ home, level: 'info' })
    j.sandbox.people.setArchived('acme/security', true, 'alice')
    await j.settled()
    const ghsa = await report()
    const said = () => j.sandbox.advisoryComments(ghsa).map(({ body }) => body)
    expect(said()).toEqual([expect.not.stringContaining('coordinates this report')])
    expect(j.logged()).toContain('nobody works on it')
    const before = j.sandbox.requests.length
    await j.forward(1800)
    expect(refused(before)).toEqual([])
    j.sandbox.people.setArchived('acme/security', false, 'alice')
    await j.settled()
    expect(tracking(ghsa)?.title).toContain(ghsa)
  })
})
