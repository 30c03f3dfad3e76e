import { afterEach, describe, expect, test } from 'vitest'
import { type Journey, journey, oneHome } from '../support/journey.ts'

describe.each(oneHome)('a closed case ($name)', home => {
  let j: Journey
  afterEach(() => j.end())
  const tracking = (n = 0) => j.sandbox.issues('acme/security')[n]!
  const comments = (n = 0) =>
    j.sandbox.issueComments('acme/security', tracking(n).number).map(({ body }) => body)
  const say = async (body: string, n = 0) => {
    j.sandbox.people.commentOnIssue('acme/security', tracking(n).number, 'alice', body)
    await j.settled()
    return comments(n).at(-1)
  }
  const report = async () => {
    const ghsa = j.sandbox.people.reportVulnerability({
      repo: 'acme/engine',
      reporter: 'rae',
      summary: 'One',
      description: 'Two',
    })
    await j.settled()
    return ghsa
  }
  const closed = async () => {
    const ghsa = await report()
    await say('/invalid was a test')
    expect(j.sandbox.advisory(ghsa).state).toBe('closed')
    expect(tracking().state).toBe('closed')
    await j.forward(3)
    expect(tracking().state).toBe('closed')
    return ghsa
  }

  test('comes back when its advisory is reopened, and what the reporter writes before that is told', async () => {
    j = await journey({ home, pollSeconds: 2 })
    j.sandbox.knobs.commentMovesUpdatedAt = true
    const ghsa = await closed()
    const [late] = j.sandbox.deliveries().filter(({ event }) => event === 'repository_advisory')

    j.sandbox.people.commentOnAdvisory(ghsa, 'rae', 'But it is real.')
    await j.forward(3)
    expect(comments().at(-1)).toContain('The case is closed and no clock runs; `/accept` takes it up again.')

    // That it was reported is told again, late: the advisory is as closed as it was.
    j.sandbox.redeliver(late!)
    await j.settled()
    expect(tracking().state).toBe('closed')

    j.sandbox.people.setAdvisoryState(ghsa, 'draft', 'alice')
    await j.forward(3)
    expect(comments().at(-1)).toContain(
      'The advisory was reopened at GitHub. The closed case is taken up again',
    )
    expect(tracking().state).toBe('open')
    expect(tracking().labels.map(({ name }) => name)).toEqual(['pledge: report accepted'])
    expect(tracking().body).toMatch(/`respond` \|[^|]*\| in (2|3) days/)
    expect(j.sandbox.violations).toEqual([])
  })

  test('comes back by /accept, and when its tracking issue is reopened', async () => {
    j = await journey({ home })
    const ghsa = await closed()
    expect(await say('/accept')).toContain('The closed case is taken up again')
    expect(j.sandbox.advisory(ghsa).state).toBe('draft')
    expect(tracking().state).toBe('open')

    await say('/close')
    expect(tracking().state).toBe('closed')
    j.sandbox.people.reopenIssue('acme/security', tracking().number, 'alice')
    await j.settled()
    expect(comments().at(-1)).toContain('This issue was reopened. The closed case is taken up again')
    expect(tracking().state).toBe('open')
    expect(j.sandbox.violations).toEqual([])
  })

  test('comes back when no event tells that its issue or its advisory was reopened, or of the /accept there', async () => {
    j = await journey({ home, pollSeconds: 2 })
    const ghsa = await closed()
    j.sandbox.dropWebhooks(true)
    const backBy = async (what: () => unknown) => {
      what()
      for (let n = 0; n < 20 && tracking().state === 'closed'; n++) await j.forward(2)
      await j.forward(3)
      expect(tracking().state).toBe('open')
      j.sandbox.people.commentOnIssue('acme/security', tracking().number, 'alice', '/invalid once more')
      await j.forward(10)
      expect(tracking().state).toBe('closed')
    }
    await backBy(() => j.sandbox.people.reopenIssue('acme/security', tracking().number, 'alice'))
    await backBy(() => j.sandbox.people.setAdvisoryState(ghsa, 'draft', 'alice'))
    await backBy(() =>
      j.sandbox.people.commentOnIssue('acme/security', tracking().number, 'alice', '/accept'),
    )
    expect(j.sandbox.violations).toEqual([])
  })

  test('is no duplicate of its own duplicate', async () => {
    j = await journey({ home })
    const first = await report()
    const second = await report()
    const of = (ghsa: string) => (tracking(0).title.includes(ghsa) ? 0 : 1)
    expect(await say(`/duplicate ${second}`, of(first))).toBeDefined()
    expect(await say(`/duplicate ${first}`, of(second))).toContain('leads back to this very report')
    expect(j.sandbox.advisory(second).state).toBe('triage')
  })
})
