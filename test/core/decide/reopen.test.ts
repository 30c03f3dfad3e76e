import { describe, expect, test } from 'vitest'
import { allDeadlines, currentDeadlines, nextDue } from '../../../src/core/deadlines/index.ts'
import { nextMoment } from '../../../src/core/deadlines/moments.ts'
import { type SeenAdvisory, seeAdvisory, seeTrackingReopened } from '../../../src/core/decide/observe.ts'
import type { Decision } from '../../../src/core/outcome.ts'
import { timeline } from '../../../src/core/views/timeline.ts'
import { days, hours, OneCase, publicIssue, replayed } from '../../support/one-case.ts'

const see = (one: OneCase, seen: Partial<SeenAdvisory>): Decision =>
  one.change((draft, given) =>
    seeAdvisory(draft, { state: 'triage', cve: null, publishedAt: null, collaborators: [], ...seen }, given),
  )
const reopenIssue = (one: OneCase): Decision =>
  one.change((draft, given) => seeTrackingReopened(draft, given))
const told = ({ effects }: Decision): string =>
  effects.flatMap(effect => (effect.kind === 'tellCoordinators' ? [effect.words] : [])).join('\n')

/** Acknowledged at once, settled as invalid on the second day and closed when the reporter could read it. */
function closed(): OneCase {
  const one = new OneCase()
  one.perform()
  one.now = days(1)
  one.comment('/invalid was a test')
  one.perform()
  expect(one.case.report).toBe('closed')
  return one
}

/** The three ways by which a closed case is taken up again. */
const ways: readonly [string, (one: OneCase) => Decision, string][] = [
  ['/accept', one => one.comment('/accept'), 'accepted'],
  ['the advisory put back to triage', one => see(one, { state: 'triage' }), 'received'],
  ['the advisory put back to draft', one => see(one, { state: 'draft' }), 'accepted'],
  ['the tracking issue reopened', reopenIssue, 'received'],
]

describe('a closed case is taken up again', () => {
  test.each(ways)('by %s: it is told, the issue is open, the clocks begin anew', (_, take, report) => {
    const one = closed()
    one.advance(days(20))
    const decision = take(one)
    expect(told(decision)).toContain('runs anew from now')
    expect(told(decision)).toContain('settled as invalid')
    expect(one.asked).toContainEqual({ kind: 'reopenTrackingIssue' })
    one.perform()
    expect(one.case).toMatchObject({ report, resolution: null, closedAt: null })
    expect(replayed(one.facts)).toEqual(one.case)
    expect(
      currentDeadlines(one.case, one.now).map(({ promise, state, due }) => [promise, state, due]),
    ).toEqual([
      ['acknowledge', 'met', days(22)],
      ['respond', 'running', days(23)],
      ['update', 'running', days(27)],
      // The embargo never moved, and the promise falls due with it.
      ['disclose', 'running', days(90)],
    ])
    expect(nextDue(one.case, one.now)).toEqual(days(23))
    expect(nextMoment(one.case, one.now)?.getTime()).toBeGreaterThan(one.now.getTime())
    expect(timeline(one.facts).join('\n')).toContain('the closed case is taken up again')
  })

  test('a promise that is broken after that is told, and an answer keeps it', () => {
    const broken = closed()
    broken.advance(days(20))
    see(broken, { state: 'triage' })
    expect(told(broken.advance(days(23)))).toContain('**Overdue**: the promise `respond` (72 hours)')

    const kept = closed()
    kept.advance(days(20))
    kept.comment('/accept\n/respond It is one after all.')
    kept.perform()
    const respond = allDeadlines(kept.case, kept.now).filter(({ promise }) => promise === 'respond')
    expect(respond.map(({ state }) => state)).toEqual(['met', 'met'])
  })

  test('what passed while it was closed is no passing', () => {
    const one = new OneCase()
    one.perform()
    one.comment('/accept\n/close')
    one.perform()
    one.advance(days(30))
    one.comment('/accept')
    one.perform()
    one.advance(days(30))
    expect(one.facts.filter(({ kind }) => kind === 'passed')).toEqual([])
    expect(allDeadlines(one.case, one.now).map(({ state }) => state)).not.toContain('overdue')
  })

  test('a hand-written comment is a response: the report was acknowledged before it was closed', () => {
    const one = closed()
    one.advance(days(20))
    reopenIssue(one)
    one.now = new Date(days(20).getTime() + 3_600_000)
    one.reporterWrites('We look at it again.', { by: { id: 1, login: 'alice' } })
    const [respond] = currentDeadlines(one.case, one.now).filter(({ promise }) => promise === 'respond')
    expect(respond).toMatchObject({ state: 'met', metAt: one.now })
  })

  test('any number of times', () => {
    const one = closed()
    for (const day of [10, 20, 30]) {
      one.advance(days(day))
      expect(one.comment('/accept').reply).toContain('taken up again')
      one.perform()
      expect(one.asked.findLast(({ kind }) => kind === 'setAdvisoryState')).toMatchObject({ state: 'draft' })
      one.comment('/close')
      one.perform()
      see(one, { state: 'closed' })
    }
    expect(one.case.reopened.map(({ at }) => at)).toEqual([days(10), days(20), days(30)])
  })

  test('of a public report too', () => {
    const one = new OneCase({ source: publicIssue })
    one.perform()
    one.comment('/invalid no')
    one.perform()
    one.advance(hours(30))
    expect(one.comment('/accept').reply).toContain(
      'The report is accepted. The closed case is taken up again',
    )
    expect(one.case.report).toBe('accepted')
  })
})

describe('a closed case stays closed', () => {
  test('while its own closing of the advisory is under way', () => {
    const one = new OneCase()
    one.perform()
    one.comment('/invalid was a test')
    // The answer is read; GitHub has not yet been asked to close the advisory.
    one.perform(effect =>
      effect.kind === 'setAdvisoryState' ? { kind: 'refused', status: 500 } : one.yes(effect),
    )
    see(one, { state: 'triage' })
    expect(one.case.report).toBe('closed')
  })

  test.each(ways)('once it is published, whatever comes: %s', (_, take) => {
    const one = new OneCase()
    one.perform()
    one.comment('/accept')
    one.perform()
    see(one, { state: 'published', publishedAt: one.now })
    one.comment('/close')
    one.perform()
    take(one)
    expect(one.case.report).toBe('closed')
    expect(one.facts.some(({ kind }) => kind === 'reportReopened')).toBe(false)
  })

  test('when the reporter writes, which is told, once, with what would work', () => {
    const one = closed()
    expect(one.reporterWrites('It is real!').told).toContain(
      'The case is closed and no clock runs; `/accept`',
    )
    expect(one.case.report).toBe('closed')
    // Of what others write there nothing is to be told, nor of a case that is public.
    expect(one.reporterWrites('Hm.', { by: { id: 1, login: 'alice' } }).facts).toEqual([])
    see(one, { state: 'published', publishedAt: one.now })
    expect(one.reporterWrites('Thanks').facts).toEqual([])
  })
})
