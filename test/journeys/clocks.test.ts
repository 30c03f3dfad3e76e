import { afterEach, describe, expect, test, vi } from 'vitest'
import { movableClock } from '../../sandbox/stage.ts'
import { homes, type Journey, journey } from '../support/journey.ts'

const day = 86_400

describe.each(homes)('a clock that is wrong ($name)', home => {
  let j: Journey
  afterEach(() => j.end())
  const report = () =>
    j.sandbox.people.reportVulnerability({
      ...{ repo: 'acme/engine', reporter: 'rae', summary: 'Summary', description: 'Details' },
    })
  const toReporter = (ghsa: string) => j.sandbox.advisoryComments(ghsa).map(({ body }) => body)
  const tracking = () => j.sandbox.issues('acme/security')
  const until = (condition: () => boolean) => vi.waitUntil(condition, { timeout: 20_000, interval: 20 })

  /** With a report, on a GitHub that has a clock of its own; and what was said of that report. */
  const begin = async () => {
    const github = movableClock()
    j = await journey({ home, sandbox: { now: github.now } })
    const ghsa = report()
    await j.settled()
    return { github, ghsa, before: [toReporter(ghsa), tracking()] }
  }

  test('ends no embargo and breaks no promise: only time that passed at GitHub too does', {
    timeout: 120_000,
  }, async () => {
    const { github, ghsa, before } = await begin()
    j.clock.forward(100 * day)
    j.pledge.worker.wake()
    await until(() => j.logged().includes("clock differs from GitHub's"))
    // What comes meanwhile is worked by GitHub's time.
    const meanwhile = report()
    await until(() => toReporter(meanwhile).length > 0 && tracking().length === 2)
    expect(tracking().find(({ title }) => title.startsWith(meanwhile))?.body).toContain(
      `| ${new Date(github.now().getTime() + 2 * day * 1000).toISOString().slice(0, 10)} `,
    )
    j.clock.forward(-100 * day)
    await j.settled()
    await j.forward(0)
    const still = tracking().filter(({ title }) => title.startsWith(ghsa))
    expect([toReporter(ghsa), still]).toEqual(before)
    expect(j.logged()).toContain("clock agrees with GitHub's again")

    github.forward(100 * day)
    await j.forward(100 * day)
    expect(toReporter(ghsa).join()).toContain('free to publish')
    expect(j.sandbox.violations).toEqual([])
  })

  test('or an answer’s that is, at a start: nothing is done until the two agree', {
    timeout: 60_000,
  }, async () => {
    const { github, ghsa, before } = await begin()
    let meanwhile = ''
    await j.restart(() => {
      meanwhile = report()
      github.forward(100 * day)
    })
    await until(() => j.logged().includes('all work waits'))
    github.forward(-100 * day)
    await until(() => toReporter(meanwhile).length > 0 && tracking().length === 2)
    await j.settled()
    expect([toReporter(ghsa), tracking().filter(({ title }) => title.startsWith(ghsa))]).toEqual(before)
  })

  test('and is set back has nothing wait for the time that it had shown: neither limits of GitHub …', {
    timeout: 60_000,
  }, async () => {
    j = await journey({ home })
    await j.forward(day)
    const fault = { kind: 'limit', status: 429, retryAfter: 60 } as const
    j.sandbox.fail({ path: /advisories/, times: 1, fault })
    await j.forward(360)
    expect(j.sandbox.requests.filter(({ status }) => status === 429)).toHaveLength(1)
    j.clock.forward(-day - 360)
    const ghsa = report()
    await until(() => toReporter(ghsa).length === 1)
  })

  test('… nor tries after failures, though Pledge was stopped when it was set back', {
    timeout: 60_000,
  }, async () => {
    j = await journey({ home })
    await j.forward(day)
    const path = /\/(comments|issues)$/
    const fault = { kind: 'status', status: 502 } as const
    const recover = j.sandbox.fail({ method: 'POST', path, times: Number.POSITIVE_INFINITY, fault })
    const ghsa = report()
    await until(() => j.sandbox.requests.filter(({ status }) => status === 502).length > 2)
    await j.restart(() => {
      recover()
      j.clock.forward(-day)
    })
    await until(() => toReporter(ghsa).length === 1)
  })
})
