import { afterEach, describe, expect, test } from 'vitest'
import { signsOfOwner } from '../../src/shell/ports.ts'
import { type Journey, journey, oneHome } from '../support/journey.ts'
import { withMirrors } from '../support/remediation.ts'

const report = {
  repo: 'acme/engine',
  reporter: 'rae',
  summary: 'CANARYSUMMARY of the parser',
  description: 'Deeply nested input makes the recursive descent parser exhaust every frame it has.',
  vulnerabilities: [
    {
      package: { ecosystem: 'npm', name: 'engine' },
      vulnerable_version_range: null,
      patched_versions: null,
      vulnerable_functions: ['descendCanaryTree'],
    },
  ],
}

describe.each(oneHome)('a sign of an embargoed case in public ($name)', home => {
  let j: Journey
  afterEach(() => j.end())

  const begin = async (options: Parameters<typeof journey>[0] = {}) => {
    j = await journey({ home, ...options })
    const ghsa = j.sandbox.people.reportVulnerability(report)
    await j.settled()
    expect(j.sandbox.issues('acme/security')[0]?.body).toContain('Embargo: active')
    return ghsa
  }
  const alerts = () =>
    j.sandbox
      .issueComments('acme/security', 1)
      .map(({ body }) => body)
      .filter(body => body.includes('A leak?'))
  const signs = () => j.pledge.store.recallAll(signsOfOwner('acme'))
  const again = async (event: string) => {
    const told = j.sandbox.deliveries().findLast(delivery => delivery.event === event)
    if (!told) throw new Error(`there was no ${event}`)
    j.sandbox.redeliver(told)
    await j.settled()
  }

  test('alerts the coordinators once, and nobody sees anything of it in public', async () => {
    await begin()
    const number = j.sandbox.people.openIssue('acme/api', 'mallory', {
      title: 'What does the engine do there?',
      body: 'I see `descendCanaryTree` in a profile.',
    })
    const before = j.sandbox.visibleTo(null)
    await j.settled()
    await again('issues')
    await again('issues')
    expect(alerts()).toHaveLength(1)
    expect(alerts()[0]).toContain(`\`acme/api: issue ${number}\``)
    expect(alerts()[0]).toContain('@')
    expect(alerts()[0]).not.toMatch(/descend|acme\/api#|http/)
    expect(j.sandbox.visibleTo(null)).toBe(before)
    expect(j.sandbox.issues('acme/security')[0]?.body).toContain('Embargo: active')
    expect(j.logged()).not.toContain('escendCanaryTree')

    j.sandbox.people.editIssue('acme/api', number, 'mallory', { body: 'Again: descendCanaryTree()' })
    await j.settled()
    expect(alerts()).toHaveLength(1)
  })

  test('is seen wherever people write, and near misses are not', async () => {
    const ghsa = await begin()
    const { people } = j.sandbox
    const number = people.openIssue('acme/api', 'mallory', { title: 'Parser', body: 'How does parse work?' })
    await j.settled()
    j.sandbox.clearRequests()
    people.commentOnIssue('acme/api', number, 'mallory', 'See GHSA-9v8w-x6c5-m4jh, or nested input.')
    await j.settled()
    expect(alerts()).toEqual([])
    // Where nothing is shown, GitHub is asked nothing.
    expect(j.sandbox.requests).toEqual([])

    people.commentOnIssue('acme/api', number, 'mallory', `Is it ${ghsa.toLowerCase()}?`)
    await j.settled()
    const sha = people.pushTo(
      'acme/engine',
      'descend-canary-tree',
      'bob',
      { 'a.txt': 'a' },
      { message: 'makes the recursive descent parser exhaust every frame' },
    )
    await j.settled()
    people.release('acme/engine', 'v9', 'bob', { name: 'v9', body: `Fixes ${ghsa}` })
    await j.settled()
    people.commentOnIssue('acme/security', 1, 'bob', 'The cause is descendCanaryTree.')
    await j.settled()
    const places = alerts().map(body => /`(acme\/[^`]*)`/.exec(body)?.[1])
    expect(places.sort()).toEqual([
      expect.stringMatching(new RegExp(`^acme/api: comment \\d+ on issue ${number}$`)),
      'acme/engine: branch descend-canary-tree',
      `acme/engine: commit ${sha}`,
      'acme/engine: release v9',
    ])
  })

  test('is seen in issues and pull requests whose events were lost, once', async () => {
    await begin()
    await j.forward(310)
    j.sandbox.holdWebhooks()
    const issue = j.sandbox.people.openIssue('acme/api', 'mallory', {
      title: 'A profile',
      body: 'It shows `descendCanaryTree`.',
    })
    const pull = await j.sandbox.people.openPull(
      'acme/api',
      'mallory',
      { 'a.txt': 'a' },
      { title: 'Call descendCanaryTree less' },
    )
    j.sandbox.releaseWebhooks(() => [])
    await j.forward(310)
    expect(
      alerts()
        .map(body => /`(acme\/[^`]*)`/.exec(body)?.[1])
        .sort(),
    ).toEqual([`acme/api: issue ${issue}`, `acme/api: pull request ${pull}`])
    await j.forward(3_600)
    expect(alerts()).toHaveLength(2)
  })

  test('is the branch of a fix in a private mirror', async () => {
    await begin({ sandbox: { seed: withMirrors({ engine: ['main'] }) } })
    const { people } = j.sandbox
    people.commentOnIssue('acme/security', 1, 'alice', '/accept\n/affected acme/engine\n/fix')
    await j.settled()
    const mirror = j.sandbox.world.repositories.find(one => one.name === 'engine-private')
    const refs = [...(mirror?.git.refs.keys() ?? [])].map(ref => ref.replace('refs/heads/', ''))
    const branch = refs.find(ref => ref.startsWith('maintenance/')) ?? ''
    expect(branch).toMatch(/^maintenance\/[0-9a-f]{12}$/)
    expect(alerts()).toEqual([])
    people.pushTo('acme/engine', 'maintenance/0123456789ab', 'bob', { 'a.txt': 'a' }, { message: 'a' })
    await j.settled()
    expect(alerts()).toEqual([])
    people.pushTo('acme/engine', branch, 'bob', { 'b.txt': 'b' }, { message: 'b' })
    await j.settled()
    expect(alerts()).toHaveLength(1)
    expect(alerts()[0]).toContain(`\`acme/engine: branch ${branch}\``)
    expect(alerts()[0]).toContain('the branch of a fix in a private mirror')
  })

  test('is known by hashes only, which are gone with the case and its embargo', async () => {
    const ghsa = await begin()
    expect((await signs()).size).toBe(1)
    expect(JSON.stringify([...(await signs())])).not.toMatch(/canary|descend|recursive|parser/i)
    j.sandbox.people.commentOnIssue('acme/security', 1, 'alice', '/invalid It is not one.')
    await j.settled()
    expect(j.sandbox.advisory(ghsa).state).toBe('closed')
    expect((await signs()).size).toBe(1)
    j.sandbox.people.commentOnIssue('acme/security', 1, 'alice', '/embargo end It is none.')
    await j.settled()
    expect((await signs()).size).toBe(0)
    j.sandbox.people.openIssue('acme/api', 'mallory', { title: 'descendCanaryTree', body: ghsa })
    await j.settled()
    expect(alerts()).toEqual([])
  })
})
