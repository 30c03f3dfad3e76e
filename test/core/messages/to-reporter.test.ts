import { describe, expect, test } from 'vitest'
import { wordsFor } from '../../../src/core/audience.ts'
import { BODY_LIMIT } from '../../../src/core/messages/quote.ts'
import { acknowledgement, answer, fromCoordinator } from '../../../src/core/messages/to-reporter.ts'
import { context, days, OneCase, policy, promised, start, target } from '../../support/one-case.ts'

const acknowledged = (
  promises: Partial<ReturnType<typeof policy>['promises']> = {},
  conduct: string[] = [],
  now = start,
) => {
  const given = policy({ promises: { ...policy().promises, ...promises } })
  const one = new OneCase({ context: context({ policy: given }), now })
  return acknowledgement(one.case, conduct, now)
}

describe('the acknowledgement', () => {
  test('says what was promised and by when, who coordinates and what would help', () => {
    expect(acknowledged()).toMatchInlineSnapshot(`
      "Thank you for this report. It has been received and is kept private; the maintainers of \`acme/engine\` are working on it here, on this advisory.

      What the project's security policy promises you:

      - A detailed answer with the next steps: by **2026-11-05 09:00 UTC** (72 hours)
      - News on how it stands: by **2026-11-09 09:00 UTC** (at least every 7 days)
      - Publication: by **2027-01-31 09:00 UTC** (90 days)

      \`alice\` coordinates this report: the fix, its release and the announcement.

      By the project's policy, the embargo on this report ends at **2027-01-31 09:00 UTC** (in 90 days): please keep it private until then. If another date suits you better, write \`/embargo until DATE\` (such as \`/embargo until 2027-01-31 16:00 UTC\`) at the start of a line in a comment here: an earlier one counts, a later one needs both sides.

      What would help most, if it is not in the report yet: the steps to reproduce it, a proof of concept, the affected versions, and how you would like to be credited. Please answer here rather than in public."
    `)
  })

  test('never tells a target of ours as a promise', () => {
    const words = acknowledged({
      respond: target('7 days'),
      update: target('14 days'),
      disclose: target('90 days'),
    })
    expect(words).not.toMatch(/promises you|7 days|14 days|90 days|2026|2027/)
  })

  test('tells seconds where they count', () => {
    expect(acknowledged({ respond: promised('25 seconds') })).toContain(
      '**2026-11-02T09:00:25Z** (25 seconds)',
    )
  })

  test('says so where a date has passed already', () => {
    const words = acknowledged({}, [], days(4))
    expect(words).toContain('**2026-11-05 09:00 UTC** (72 hours), which has passed: we are late, and know it')
    expect(words).toContain('Publication: by **2027-01-31 09:00 UTC** (90 days)\n')
  })

  test('is dated like the tracking issue: in the policy’s calendar', () => {
    // From Monday, three business days with Tuesday free.
    const calendar = { zone: 'Europe/Berlin', holidays: ['2026-11-03'] }
    const given = policy({
      calendar,
      promises: { ...policy().promises, respond: promised('3 business days') },
    })
    const one = new OneCase({ context: context({ policy: given }) })
    expect(acknowledgement(one.case, [], start)).toContain('**2026-11-06 09:00 UTC** (3 business days)')
  })

  test('quotes the project’s rules so that nothing in them takes effect, and fits', () => {
    const rules = Array.from(
      { length: 400 },
      (_, n) => `Rule ${n}: do not @everyone <img src="x"> ${'x'.repeat(500)}`,
    )
    const words = acknowledged({}, rules)
    expect(words).toContain("keep to the project's rules")
    expect(words).toContain('> `Rule 0: do not @everyone <img src="x">')
    expect(words.length).toBeLessThanOrEqual(BODY_LIMIT)
  })
})

describe('a text of a coordinator', () => {
  test('goes out as it was written', () => {
    const text = 'Hello.\n\n- one\n- `two`'
    expect(fromCoordinator(wordsFor('coordinators', text))).toBe(text)
  })

  test('too long for GitHub is cut and says so', () => {
    const words = fromCoordinator(wordsFor('coordinators', 'line\n'.repeat(20_000)))
    expect(words.length).toBeLessThanOrEqual(BODY_LIMIT)
    expect(words).toMatch(/… \(cut, [\d,]+ characters\)$/)
  })
})

describe('the answer that ends a report', () => {
  const reason = wordsFor('coordinators', 'The reason.')
  test.each([
    ['invalid', null, 'do not regard it as a vulnerability.\n\nThe reason.\n\nThank you'],
    ['out-of-scope', null, "outside the scope of the project's security policy.\n\nThe reason."],
    ['third-party', 'libfoo', 'to the people who maintain it: libfoo.\n\nThe reason.'],
    ['duplicate', null, 'already known to the maintainers.\n\nThe reason.'],
    ['duplicate', 'GHSA-9999-8888-7777', 'already known to the maintainers: GHSA-9999-8888-7777.'],
  ] as const)('as %s of %s', (as, of, words) => {
    expect(answer(as, of, reason)).toContain(words)
  })
})
