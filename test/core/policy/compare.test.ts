import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueAt } from '../../../src/core/deadlines/calendar.ts'
import { betterTerm, compareTerms } from '../../../src/core/policy/compare.ts'
import { businessDays, elapsedLength } from '../../../src/core/policy/duration.ts'
import type { Calendar, Length, Term } from '../../../src/core/policy/policy.ts'

const calendar: Calendar = { zone: 'Europe/Berlin', holidays: 'DE' }
const hours = (n: number) => elapsedLength(n * 3600)
const promise = (length: Length): Term => ({ length, target: false, origin: { kind: 'repository' } })
const target = (length: Length): Term => ({ length, target: true, origin: { kind: 'default' } })
const monday = new Date('2026-01-12T09:00:00Z')
const friday = new Date('2026-01-09T09:00:00Z')

describe('a change of a promise', () => {
  test.each([
    ['48 hours to 72 hours', promise(hours(48)), promise(hours(72)), 'weaker'],
    ['72 hours to 48 hours', promise(hours(72)), promise(hours(48)), 'stronger'],
    ['2 weeks to 14 days', promise(hours(336)), promise(hours(336)), 'same'],
    ['dropped with `none`', promise(hours(48)), null, 'weaker'],
    ['dropped to a shorter target', promise(hours(480)), target(hours(48)), 'weaker'],
    ['promised where there was a target', target(hours(48)), promise(hours(480)), 'stronger'],
    ['promised where there was nothing', null, promise(hours(480)), 'stronger'],
    ['a target switched off', target(hours(48)), null, 'same'],
    ['7 days to 5 business days', promise(hours(168)), promise(businessDays(5)), 'weaker'],
    ['5 business days to 7 days', promise(businessDays(5)), promise(hours(168)), 'stronger'],
    ['7 days to 3 business days', promise(hours(168)), promise(businessDays(3)), 'stronger'],
  ] as const)('%s', (_, before, after, change) => {
    expect(compareTerms(before, after)).toBe(change)
  })
})

describe('the better term', () => {
  test('over a weekend hours are due before business days, during the week with a holiday too', () => {
    const [two, days] = [promise(hours(60)), promise(businessDays(2))]
    expect(betterTerm(two, days, friday, calendar)).toBe(two)
    expect(betterTerm(days, two, friday, calendar)).toBe(two)
    expect(betterTerm(two, days, monday, calendar)).toBe(days)
  })

  test.each([
    ['a shorter promise replaces a longer one', promise(hours(72)), promise(hours(48)), 'offered'],
    ['a longer promise replaces nothing', promise(hours(48)), promise(hours(72)), 'given'],
    ['an equal one leaves what was given', promise(hours(48)), promise(hours(48)), 'given'],
    ['a promise is not taken back', promise(hours(48)), null, 'given'],
    ['nor replaced by a target, however short', promise(hours(48)), target(hours(1)), 'given'],
    ['a promise replaces a target, however long', target(hours(48)), promise(hours(72)), 'offered'],
    ['a target goes when it is switched off', target(hours(48)), null, 'offered'],
    ['targets follow the policy', target(hours(48)), target(hours(72)), 'offered'],
    ['a promise comes where nothing was', null, promise(hours(48)), 'offered'],
  ] as const)('%s', (_, given, offered, which) => {
    expect(betterTerm(given, offered, monday, calendar)).toBe(which === 'given' ? given : offered)
  })

  test('is never due later than what a reporter was promised', () => {
    const length = fc.oneof(
      fc.integer({ min: 1, max: 2000 }).map(hours),
      fc.integer({ min: 1, max: 60 }).map(businessDays),
    )
    const start = fc.date({ min: new Date('2024-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
    const offer = fc.option(fc.oneof(length.map(promise), length.map(target)))
    fc.assert(
      fc.property(length.map(promise), offer, start, (given, offered, at) => {
        const better = betterTerm(given, offered, at, calendar)
        expect(better).not.toBeNull()
        expect(better && dueAt(at, better.length, calendar) <= dueAt(at, given.length, calendar)).toBe(true)
        expect(better?.target).toBe(false)
      }),
    )
  })
})
