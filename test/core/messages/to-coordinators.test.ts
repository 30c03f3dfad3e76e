import { describe, expect, test } from 'vitest'
import type { Case, Text } from '../../../src/core/case/case.ts'
import { moments } from '../../../src/core/deadlines/moments.ts'
import { BODY_LIMIT } from '../../../src/core/messages/quote.ts'
import { called, handOver, told } from '../../../src/core/messages/to-coordinators.ts'
import { bob, context, days, hours, OneCase, policy, start, target } from '../../support/one-case.ts'

const team = ['alice', 'acme/security-team']
const unanswered = () => new OneCase().case
const say = (c: Case, now: Date, before = 0, promise = 'respond') => {
  const moment = moments(c, now).find(({ deadline }) => deadline.promise === promise)
  return moment ? told(c, moment, before, team, now) : ''
}

describe('who is called', () => {
  test('is the coordinator, or everybody where nobody coordinates', () => {
    expect(called(unanswered(), team)).toBe('@alice')
    expect(called({ ...unanswered(), coordinator: null }, team)).toBe('@alice @acme/security-team')
  })

  test('whose name is no login is not mentioned', () => {
    const c = { ...unanswered(), coordinator: { id: 1, login: 'a b @everyone' } }
    expect(called(c, team)).toBe('`a b @everyone`')
  })

  test('nobody at all leaves no gap in the sentence', () => {
    const c = { ...unanswered(), coordinator: null }
    const [moment] = moments(c, hours(24))
    expect(moment && told(c, moment, 0, [], hours(24))).toMatch(/^The promise `acknowledge`/)
  })
})

describe('what the clock says', () => {
  test('before: when it falls due, how far away that is, and what to do', () => {
    expect(say(unanswered(), hours(36))).toBe(
      '@alice The promise `respond` (72 hours) falls due at **2026-11-05 09:00 UTC**, in 36 hours. ' +
        'Answer with `/respond TEXT`, or settle the report with `/invalid REASON` or another command that answers it.',
    )
  })

  test('at the passing: overdue, to the coordinator', () => {
    expect(say(unanswered(), hours(73))).toMatch(
      /^@alice \*\*Overdue\*\*: the promise `respond` \(72 hours\) was due at \*\*2026-11-05 09:00 UTC\*\*, 60 minutes ago\. Answer with/,
    )
  })

  test('after: still overdue, to the whole team, each once', () => {
    const one = new OneCase()
    one.advance(hours(72))
    const words = say(one.case, hours(97))
    expect(words).toMatch(/^@alice @acme\/security-team \*\*Still overdue\*\*: the promise `respond`/)
    const shouted = { ...one.case, coordinator: { id: 1, login: 'ALICE' } }
    expect(say(shouted, hours(97)).match(/@alice/gi)).toHaveLength(1)
  })

  test('kept late: that it stands on the record, and nothing left to do', () => {
    const one = new OneCase()
    one.perform()
    one.now = hours(80)
    one.comment('/respond Hello.')
    one.perform()
    expect(say(one.case, one.now)).toBe(
      '@alice The promise `respond` (72 hours) was due at **2026-11-05 09:00 UTC** and was kept late, at 2026-11-05 17:00 UTC. It stands on the record.',
    )
  })

  test('of a target says that nobody promised it', () => {
    const promises = { ...policy().promises, respond: target('72 hours') }
    const one = new OneCase({ context: context({ policy: policy({ promises }) }) })
    expect(say(one.case, hours(73))).toContain('**Overdue**: our target `respond`')
    expect(say(one.case, hours(36))).toContain('Our target `respond`')
  })

  test('of several rounds at once names the last and counts the rest', () => {
    expect(say(unanswered(), hours(73), 1)).toContain('One before it was late as well.')
    expect(say(unanswered(), hours(73), 4)).toContain('4 before it were late as well.')
  })
})

describe('a text handed over', () => {
  const said = { until: null, ended: false, proposed: null }
  const text = (about: Text['about']): Text => ({
    ...{ about, state: 'handed-over', at: start, number: 2, said, reminded: -1 },
  })

  test('is set so that it can be copied as it is and takes no effect here', () => {
    const words = handOver(
      unanswered(),
      text('response'),
      'Dear @rae,\n\n```\n/close\n```\n<img src="x">',
      team,
    )
    expect(words).toContain('~~~\nDear @rae,\n\n```\n/close\n```\n<img src="x">\n~~~')
    expect(words).toContain(
      '[GHSA-2222-3333-4444](https://github.test/acme/engine/security/advisories/GHSA-2222-3333-4444)',
    )
  })

  test('fits, however long', () => {
    expect(handOver(unanswered(), text('update'), 'line\n'.repeat(13_000), team).length).toBeLessThanOrEqual(
      BODY_LIMIT,
    )
  })
})

test('somebody else coordinates: they are called from then on', () => {
  const one = new OneCase()
  one.comment('/coordinator @bob')
  expect(one.case.coordinator).toEqual(bob)
  expect(called(one.case, team)).toBe('@bob')
  expect(say(one.case, days(3))).toMatch(/^@bob/)
})
