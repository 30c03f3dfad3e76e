import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Person } from '../../../src/core/case/fact.ts'
import { currentDeadlines } from '../../../src/core/deadlines/index.ts'
import { nextMoment } from '../../../src/core/deadlines/moments.ts'
import { seeAdvisory, seeComment } from '../../../src/core/decide/observe.ts'
import type { PromiseName } from '../../../src/core/policy/policy.ts'
import { labels } from '../../../src/core/views/labels.ts'
import { trackingBody } from '../../../src/core/views/tracking-issue.ts'
import {
  alice,
  context,
  days,
  hours,
  mallory,
  noComments,
  OneCase,
  policy,
  promised,
  publicIssue,
  rae,
  start,
} from '../../support/one-case.ts'

const stateOf = (one: OneCase, promise: PromiseName) =>
  currentDeadlines(one.case, one.now).find(d => d.promise === promise)?.state
const dueOf = (one: OneCase, promise: PromiseName) =>
  currentDeadlines(one.case, one.now).find(d => d.promise === promise)?.due
let comment = 1
const write = (one: OneCase, author: Person, at = one.now) =>
  one.change((draft, given) => seeComment(draft, { id: comment++, author, at }, given))
const isOverdue = (one: OneCase) => labels(one.case, one.now).includes('pledge: overdue')
/** A case whose acknowledgement was not posted: GitHub knows no comments on advisories. */
const unposted = (given = context()) => {
  const one = new OneCase({ context: given })
  one.perform(noComments(one))
  return one
}

describe('the acknowledgement', () => {
  test('is met by what Pledge posts', () => {
    const one = new OneCase()
    one.perform()
    expect(stateOf(one, 'acknowledge')).toBe('met')
  })

  test.each([
    ['a coordinator', alice, 'met'],
    ['a collaborator of the advisory', mallory, 'met'],
    ['the reporter', rae, 'running'],
    ['anybody else', { id: 99, login: 'passer-by' }, 'running'],
  ] as const)('by hand: a comment of %s', (_, author, state) => {
    const one = unposted()
    one.change((draft, given) =>
      seeAdvisory(draft, { state: 'triage', cve: null, publishedAt: null, collaborators: [mallory] }, given),
    )
    one.now = hours(2)
    write(one, author)
    expect(stateOf(one, 'acknowledge')).toBe(state)
  })

  test('counts from when the report was filed, though the App slept', () => {
    const one = new OneCase({ filedAt: start, now: hours(50) })
    const { facts } = one.advance()
    expect(facts.map(fact => fact.kind === 'passed' && [fact.promise, fact.due])).toContainEqual([
      'acknowledge',
      hours(48),
    ])
    expect(isOverdue(one)).toBe(true)
    one.perform()
    expect(stateOf(one, 'acknowledge')).toBe('late')
    expect(isOverdue(one)).toBe(false)
  })

  test('on a comment that is seen late is kept when it was written, not when it was seen', () => {
    const one = unposted()
    one.advance(hours(60))
    expect(stateOf(one, 'acknowledge')).toBe('overdue')
    write(one, alice, hours(47))
    expect(stateOf(one, 'acknowledge')).toBe('met')
  })
})

describe('the response', () => {
  test.each([
    ['/respond TEXT', '/respond We reproduced it and work on a fix.', 'met'],
    ['a question', '/ask Which version?', 'running'],
    ['a status update', '/update Still looking.', 'running'],
    ['the answer that ends the report', '/invalid It is documented behaviour.', 'met'],
    ['a change of state', '/accept', 'running'],
    ['a severity', '/severity CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'running'],
  ])('after %s', (_, body, state) => {
    const one = new OneCase()
    one.perform()
    one.now = hours(3)
    one.comment(body)
    one.perform()
    expect(stateOf(one, 'respond')).toBe(state)
  })

  test('is met by hand once the report is acknowledged, not before', () => {
    const one = new OneCase()
    one.outbox = []
    one.now = hours(1)
    write(one, alice)
    expect([stateOf(one, 'acknowledge'), stateOf(one, 'respond')]).toEqual(['met', 'running'])
    one.now = hours(2)
    write(one, alice)
    expect(stateOf(one, 'respond')).toBe('met')
  })
})

describe('an update', () => {
  test('is due again from the last thing that the reporter heard', () => {
    const one = new OneCase()
    one.perform()
    expect(dueOf(one, 'update')).toEqual(days(7))
    one.now = days(3)
    one.comment('/update Still at it.')
    one.perform()
    expect(dueOf(one, 'update')).toEqual(days(10))
  })

  test('that was late and told of is not told of again when an older comment is seen', () => {
    const one = new OneCase()
    one.perform()
    one.now = days(1)
    write(one, alice)
    expect(
      one.advance(days(8)).facts.filter(fact => fact.kind === 'passed' && fact.promise === 'update'),
    ).toHaveLength(1)
    one.now = days(20)
    write(one, alice)
    one.advance()
    write(one, alice, hours(12))
    expect(one.advance().facts).toEqual([])
  })

  test('many that were late while the App slept are told of in one message', () => {
    const one = new OneCase()
    one.perform()
    one.now = days(60)
    for (const day of [10, 20, 30, 40, 50]) write(one, alice, days(day))
    const { facts, effects } = one.advance()
    const updates = facts.filter(fact => fact.kind === 'passed' && fact.promise === 'update')
    expect(updates).toHaveLength(6)
    const words = effects.flatMap(effect => (effect.kind === 'tellCoordinators' ? [effect.words] : []))
    const about = words.filter(text => text.includes('`update`'))
    expect(about).toHaveLength(1)
    expect(about[0]).toContain('5 before it were late as well')
  })
})

describe('publication', () => {
  const publish = (one: OneCase) =>
    one.change((draft, given) =>
      seeAdvisory(draft, { state: 'published', cve: null, publishedAt: one.now, collaborators: [] }, given),
    )

  test('keeps the promise to disclose and stops the clocks', () => {
    const one = new OneCase()
    one.perform()
    one.now = days(2)
    publish(one)
    expect(stateOf(one, 'disclose')).toBe('met')
    expect(stateOf(one, 'respond')).toBe('stopped')
    expect(nextMoment(one.case, one.now)).toBeNull()
    expect(one.advance(days(300)).facts).toEqual([])
  })

  test('stops a clock for good: what is written later is not late', () => {
    const one = new OneCase()
    one.perform()
    one.now = days(2)
    publish(one)
    one.now = days(5)
    one.comment('/respond Thank you.')
    one.perform()
    expect(one.advance().facts).toEqual([])
    expect(isOverdue(one)).toBe(false)
  })

  test('does not hide what had passed unseen before it', () => {
    const one = new OneCase()
    one.perform()
    one.now = days(5)
    publish(one)
    const passed = one.advance().facts.filter(fact => fact.kind === 'passed')
    expect(passed.map(fact => fact.promise)).toEqual(['respond'])
    expect(isOverdue(one)).toBe(false)
  })

  test('of a public issue is no promise', () => {
    const one = new OneCase({ source: publicIssue })
    expect(one.case.promises.disclose).toBeNull()
  })
})

describe('with `pause: respond`', () => {
  const pausing = context({ policy: policy({ pause: ['respond'] }) })
  const asked = () => {
    const one = new OneCase({ context: pausing })
    one.perform()
    one.now = hours(24)
    one.comment('/ask Which version?')
    one.perform()
    return one
  }

  test('a question holds the response, until the answer', () => {
    const one = asked()
    one.now = hours(70)
    expect(labels(one.case, one.now)).toContain('pledge: waiting for the reporter')
    write(one, rae)
    expect(dueOf(one, 'respond')).toEqual(hours(72 + 46))
    expect(labels(one.case, one.now)).not.toContain('pledge: waiting for the reporter')
  })

  test('a question holds it for 7 days at the most', () => {
    const one = asked()
    const due = hours(72 + 7 * 24)
    expect(dueOf(one, 'respond')).toEqual(due)
    one.advance(new Date(due.getTime() - 1))
    expect(stateOf(one, 'respond')).toBe('running')
    one.advance(due)
    expect(stateOf(one, 'respond')).toBe('overdue')
  })

  test('no reminder comes while the reporter is waited for', () => {
    const one = asked()
    const reminders = [30, 60, 100, 150, 190].flatMap(at =>
      one.advance(hours(at)).facts.filter(fact => fact.kind === 'reminded' && fact.promise === 'respond'),
    )
    expect(reminders).toEqual([])
    const { facts } = one.advance(hours(24 + 7 * 24 + 12))
    expect(facts).toContainEqual(
      expect.objectContaining({ kind: 'reminded', promise: 'respond', stage: 'half' }),
    )
  })

  test('no other promise waits', () => {
    const one = asked()
    one.perform()
    expect(dueOf(one, 'disclose')).toEqual(days(90))
    expect(dueOf(one, 'update')).toEqual(hours(24 + 7 * 24))
  })

  test('a question that comes too late gives no more time', () => {
    const one = new OneCase({ context: pausing })
    one.perform()
    one.advance(hours(80))
    one.comment('/ask Which version?')
    one.perform()
    expect(dueOf(one, 'respond')).toEqual(hours(72))
    expect(isOverdue(one)).toBe(true)
    expect(labels(one.case, one.now)).not.toContain('pledge: waiting for the reporter')
  })

  test('an answer that is seen before the question is on record ends the wait all the same', () => {
    const one = new OneCase({ context: pausing })
    one.perform()
    one.now = hours(24)
    one.comment('/ask Which version?')
    one.now = hours(25)
    write(one, rae)
    one.perform(effect =>
      effect.kind === 'tellReporter' ? { kind: 'posted', at: hours(24) } : one.yes(effect),
    )
    expect(dueOf(one, 'respond')).toEqual(hours(73))
  })

  test('without it nothing waits', () => {
    const one = new OneCase()
    one.perform()
    one.now = hours(24)
    one.comment('/ask Which version?')
    one.perform()
    expect(dueOf(one, 'respond')).toEqual(hours(72))
  })
})

describe('an embargo', () => {
  test('that ends earlier brings disclosure forward', () => {
    const one = new OneCase()
    one.perform()
    one.comment('/embargo until 2026-12-01')
    expect(dueOf(one, 'disclose')).toEqual(new Date('2026-12-01T00:00:00Z'))
  })

  test('on which both agreed puts disclosure off', () => {
    const one = new OneCase()
    one.perform()
    one.comment('/embargo extend 2027-03-01')
    expect(dueOf(one, 'disclose')).toEqual(days(90))
    one.reporterWrites('/embargo accept')
    expect(dueOf(one, 'disclose')).toEqual(new Date('2027-03-01T00:00:00Z'))
  })

  const ends: readonly [string, (one: OneCase) => void][] = [
    ['/embargo end', one => void one.comment('/embargo end We are ready.')],
    ['/public', one => void one.comment('/public https://example.org/x')],
    ['/exploited', one => void one.comment('/exploited')],
    [
      'the step `open`',
      one => {
        one.comment('/release open')
        one.perform()
        one.comment(`/release ${one.case.release.shown?.fingerprint}`)
        one.perform()
      },
    ],
  ]
  describe.each(ends)('that is ended by %s before its date', (_, end) => {
    const begun = () => {
      const one = new OneCase()
      one.perform()
      one.comment('/accept')
      return one
    }
    const told = (one: OneCase) => one.words('tellCoordinators').join('\n')

    test('leaves the promise the earlier date that people named, and does not pass over it', () => {
      for (const name of [
        (one: OneCase) => one.reporterWrites('/embargo until 2026-12-20'),
        (one: OneCase) => one.comment('/embargo until 2026-12-20\n/embargo extend 2027-06-01'),
      ]) {
        const one = begun()
        name(one)
        one.now = days(1)
        end(one)
        expect(one.case.embargo.ended).not.toBeNull()
        expect(dueOf(one, 'disclose')).toEqual(new Date('2026-12-20T00:00:00Z'))
        expect(told(one)).not.toContain('falls due at')
        one.comment('/update Still at it.')
        one.perform()
        const { facts } = one.advance(new Date('2026-12-20T00:00:00Z'))
        expect(facts).toContainEqual(expect.objectContaining({ kind: 'passed', promise: 'disclose' }))
      }
    })

    test('takes back more time that was granted for it, and says so', () => {
      const one = begun()
      one.comment('/embargo extend 2027-03-01')
      one.reporterWrites('/embargo accept')
      one.now = days(20)
      end(one)
      expect(dueOf(one, 'disclose')).toEqual(days(90))
      expect(told(one)).toMatch(/`disclose` falls due at \*\*2027-01-31 09:00 UTC\*\* .*again: 2027-03-01/)
    })

    test('breaks no promise by that, where more time was granted in its day', () => {
      const one = begun()
      one.comment('/embargo extend 2027-03-01')
      one.reporterWrites('/embargo accept')
      one.now = days(91)
      end(one)
      expect(dueOf(one, 'disclose')).toEqual(new Date('2027-03-01T00:00:00Z'))
      expect(told(one)).not.toContain('falls due at')
      expect(stateOf(one, 'disclose')).toBe('running')
    })

    test('moves nothing by a date that was proposed and not agreed to', () => {
      const one = begun()
      one.comment('/embargo extend 2027-03-01')
      end(one)
      expect(dueOf(one, 'disclose')).toEqual(days(90))
      expect(told(one)).not.toContain('falls due at')
    })

    test('leaves a date that the reporter disowned what it was: none', () => {
      const one = begun()
      one.comment('/embargo extend 2027-03-01\n/embargo vouch reporter accept 2027-03-01 by mail')
      one.now = days(91)
      one.reporterWrites('/embargo reject 2027-03-01')
      expect(dueOf(one, 'disclose')).toEqual(days(90))
      one.comment('/public https://example.org/y')
      end(one)
      expect(dueOf(one, 'disclose')).toEqual(days(90))
    })

    test('runs anew with the case that is taken up again once its date has passed', () => {
      const one = begun()
      one.reporterWrites('/embargo until 2026-12-20')
      end(one)
      one.comment('/close')
      one.perform()
      one.now = days(60)
      one.comment('/accept')
      expect(dueOf(one, 'disclose')).toEqual(days(150))
    })
  })
})

describe('on a machine in another zone', () => {
  afterEach(() => void vi.unstubAllEnvs())

  test('escalations, pauses and distances are the same over a change of the clocks', () => {
    const record = (name: string) => {
      vi.stubEnv('TZ', name)
      const filedAt = new Date('2026-10-22T12:00:00Z')
      const given = context({
        policy: policy({
          pause: ['respond'],
          promises: {
            acknowledge: promised('1 hour'),
            respond: promised('72 hours'),
            update: promised('1 hour'),
            disclose: null,
          },
        }),
      })
      const one = new OneCase({ context: given, filedAt })
      for (let hour = 1; hour < 24 * 14; hour++) {
        one.advance(new Date(filedAt.getTime() + hour * 3_600_000))
        if (hour === 5) {
          one.comment('/ask Which version?')
          one.perform(effect =>
            effect.kind === 'tellReporter' && effect.about === 'acknowledgement'
              ? { kind: 'refused', status: 404 }
              : one.yes(effect),
          )
        }
      }
      return [one.facts, one.words('tellCoordinators'), trackingBody(one.case, one.facts)]
    }
    expect(record('Europe/Berlin')).toEqual(record('UTC'))
    expect(new Date('2026-12-01T00:00:00Z').getHours()).toBe(0)
    vi.stubEnv('TZ', 'Europe/Berlin')
    expect(new Date('2026-12-01T00:00:00Z').getHours(), 'the zone can be changed here').toBe(1)
  })
})
