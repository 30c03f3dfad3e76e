import { afterEach, describe, expect, test } from 'vitest'
import { type Journey, journey, oneHome } from '../support/journey.ts'

const minute = 60
const hour = 3600
const day = 24 * hour

describe.each(oneHome)('what GitHub keeps from Pledge ($name)', home => {
  let j: Journey
  afterEach(() => j.end())

  const report = async () => {
    const ghsa = j.sandbox.people.reportVulnerability({
      ...{ repo: 'acme/engine', reporter: 'rae', summary: 'CANARYSUMMARY', description: 'CANARYBODY' },
    })
    await j.settled()
    return ghsa
  }
  const issue = () => j.sandbox.issues('acme/security').at(-1)!
  const heard = () => j.sandbox.issueComments('acme/security', issue().number).map(({ body }) => body)
  const read = (ghsa: string) =>
    j.sandbox
      .advisoryComments(ghsa)
      .filter(({ author }) => author === 'pledge[bot]')
      .map(({ body }) => body)
  const say = async (body: string) => {
    j.sandbox.people.commentOnIssue('acme/security', issue().number, 'alice', body)
    await j.settled()
  }
  const advisoryComments = (method: string, times: number) =>
    j.sandbox.fail({
      ...{ method, path: /security-advisories\/.*\/comments/, times },
      fault: { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
    })
  /** So many days from now, at noon. */
  const on = (days: number) =>
    `${new Date(j.clock.now().getTime() + days * day * 1000).toISOString().slice(0, 10)} 12:00 UTC`

  test('the comments, once: they are read minutes later, and nothing is handed over', async () => {
    j = await journey({ home })
    const ghsa = await report()
    const until = on(20)
    advisoryComments('GET', 1)
    await j.forward(5 * minute + 10)
    j.sandbox.people.commentOnAdvisory(ghsa, 'rae', `/embargo until ${until}`)
    await j.forward(90)
    expect(issue().body).toContain(`Embargo: active until **${until}**`)
    advisoryComments('POST', 1)
    await say('/update On our way.')
    expect(read(ghsa).some(body => body.includes('On our way.'))).toBe(false)
    await j.forward(90)
    expect(read(ghsa).filter(body => body.includes('On our way.'))).toHaveLength(1)
    expect(heard().join()).not.toMatch(/does not let Pledge|is not heard/)
  })

  test('the comments, for good: told once, and once it is over', async () => {
    j = await journey({ home })
    const ghsa = await report()
    const restore = advisoryComments('GET', Number.POSITIVE_INFINITY)
    j.sandbox.people.commentOnAdvisory(ghsa, 'rae', `/embargo until ${on(2)}`)
    for (let minutes = 0; minutes < 12; minutes++) await j.forward(minute)
    const told = () => heard().filter(body => body.includes('The reporter is not heard'))
    expect(told()).toHaveLength(1)
    expect(told()[0]).toMatch(/^.*\n?@alice/)
    j.sandbox.clearRequests()
    for (let hours = 0; hours < 6; hours++) await j.forward(hour)
    expect(told()).toHaveLength(1)
    const asked = j.sandbox.requests.filter(
      ({ method, path }) => method === 'GET' && /security-advisories\/.*\/comments/.test(path),
    )
    expect(asked.length).toBeGreaterThan(2)
    expect(asked.length).toBeLessThan(8)

    // Read after its date: it counts as of when it was written.
    await j.forward(3 * day)
    restore()
    await j.forward(hour + 10 * minute)
    expect(heard().join()).toContain('lets Pledge read the comments')
    expect(issue().body).toContain('terminate (its date has come)')
    expect(read(ghsa).join()).not.toContain('has passed already')
  })

  test('everything, while the installation is suspended: texts wait and are posted after it', async () => {
    j = await journey({ home })
    const ghsa = await report()
    await say(`/embargo until ${on(1)}`)
    j.sandbox.people.suspend('acme', 'alice')
    await j.forward(2 * day)
    await j.forward(hour)
    j.sandbox.people.unsuspend('acme', 'alice')
    await j.settled()
    for (let minutes = 0; minutes < 30; minutes += 6) await j.forward(6 * minute)
    expect(read(ghsa).join()).toMatch(/free to publish/)
    expect(heard().join()).not.toContain('does not let Pledge comment')
  })
})
