import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  businessDays,
  compareLengths,
  elapsedLength,
  formatLength,
  parseLength,
} from '../../../src/core/policy/duration.ts'
import type { Length } from '../../../src/core/policy/policy.ts'

const seconds = (n: number, text: string): Length => ({ kind: 'elapsed', seconds: n, text })

describe('a length of time', () => {
  test.each<[string, Length]>([
    ['48 hours', seconds(172_800, '48 hours')],
    ['1 hour', seconds(3600, '1 hour')],
    ['25 seconds', seconds(25, '25 seconds')],
    ['  90   DAYS ', seconds(7_776_000, '90 days')],
    ['2weeks', seconds(1_209_600, '2 weeks')],
    ['30 Minutes', seconds(1800, '30 minutes')],
    ['3 business days', businessDays(3)],
    ['1 Business  Day', businessDays(1)],
    ['5 working-days', businessDays(5)],
    ['PT48H', seconds(172_800, '48 hours')],
    ['P90D', seconds(7_776_000, '90 days')],
    ['P1DT12H', seconds(129_600, '36 hours')],
    ['p2w', seconds(1_209_600, '14 days')],
    ['PT2M', seconds(120, '2 minutes')],
    ['3653 days', seconds(315_619_200, '3653 days')],
  ])('%s', (text, length) => {
    expect(parseLength(text)).toEqual({ ok: true, length })
  })

  test.each([
    ['', 'is missing'],
    ['48', 'has no unit'],
    ['0 days', 'no time at all'],
    ['0 business days', 'no time at all'],
    ['PT0S', 'no time at all'],
    ['-3 days', 'is negative'],
    ['\u22123 days', 'is negative'],
    ['P-3D', 'is negative'],
    ['2 months', '`60 days`'],
    ['P1M', '`30 days`'],
    ['1 year', '`365 days`'],
    ['P3Y', '`1095 days`'],
    ['3654 days', 'more than ten years'],
    ['2610 business days', 'more than ten years'],
    ['999999999999 weeks', 'more than ten years'],
    ['1.5 days', 'no whole number'],
    ['8 business hours', '`8 business days`'],
    ['P', 'no length of time'],
    ['PT', 'no length of time'],
    ['P1DT', 'no length of time'],
    ['P1H', 'no length of time'],
    ['48 hours or so', 'no length of time'],
    ['soon', 'no length of time'],
    ['9'.repeat(101), 'too long'],
  ])('%s is refused: %s', (text, reason) => {
    const read = parseLength(text)
    expect(read.ok ? read.length : read.message).toContain(reason)
  })

  test('what was written cannot leave its quotes', () => {
    const read = parseLength('`@alice` \u0007\u202e soon')
    expect(read.ok ? '' : read.message).toMatch(/^`'@alice'[^`\p{C}]*` is no length/u)
  })

  test('any text gets an answer, and what is accepted reads back the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{1,3} ?(business )?(day|week|hour)s?$/)),
        text => {
          const read = parseLength(text)
          if (!read.ok) {
            expect(read.message).toMatch(/\.$/)
            return
          }
          expect(parseLength(read.length.text)).toEqual(read)
          const again = parseLength(formatLength(read.length))
          expect(again.ok && compareLengths(again.length, read.length)).toBe(0)
        },
      ),
    )
  })

  test('is told in units of ours without rounding', () => {
    const told = [48 * 3600, 72 * 3600, 7 * 86_400, 90 * 86_400, 90, 5400, 3600, 25].map(n =>
      formatLength(elapsedLength(n)),
    )
    expect(told).toEqual([
      '48 hours',
      '72 hours',
      '7 days',
      '90 days',
      '90 seconds',
      '90 minutes',
      '1 hour',
      '25 seconds',
    ])
    expect(formatLength(businessDays(1))).toBe('1 business day')
  })

  test('is ordered, business days at seven fifths of a day', () => {
    const hours = (n: number) => elapsedLength(n * 3600)
    expect(compareLengths(hours(48), hours(72))).toBeLessThan(0)
    expect(compareLengths(businessDays(3), businessDays(2))).toBeGreaterThan(0)
    expect(compareLengths(businessDays(5), hours(168))).toBe(0)
    expect(compareLengths(businessDays(2), hours(48))).toBeGreaterThan(0)
  })
})
