import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import {
  dateIn,
  dueAt,
  isBusinessDay,
  isZone,
  nextBusinessDay,
} from '../../../src/core/deadlines/calendar.ts'
import { holidayCode } from '../../../src/core/deadlines/holidays.ts'
import { businessDays, elapsedLength } from '../../../src/core/policy/duration.ts'
import type { Calendar } from '../../../src/core/policy/policy.ts'

const due = (start: string, days: number, calendar: Calendar) =>
  dueAt(new Date(start), businessDays(days), calendar).toISOString()

const berlin: Calendar = { zone: 'Europe/Berlin', holidays: 'DE' }
const utc: Calendar = { zone: 'UTC', holidays: null }
const newYork: Calendar = { zone: 'America/New_York', holidays: 'US' }
const cairo: Calendar = { zone: 'Africa/Cairo', holidays: null }
const yearsEnd: Calendar = { zone: 'UTC', holidays: ['2026-12-31', '2027-01-01'] }

describe('business days against a calendar on the wall', () => {
  test.each([
    ['Monday to Wednesday', '2026-01-12T09:30:15.250Z', 2, utc, '2026-01-14T09:30:15.250Z'],
    ['Friday to Monday', '2026-01-09T17:00:00Z', 1, utc, '2026-01-12T17:00:00.000Z'],
    ['five of them are a week', '2026-01-07T08:00:00Z', 5, utc, '2026-01-14T08:00:00.000Z'],
    ['filed on Saturday: from Monday 00:00', '2026-01-10T15:00:00Z', 1, utc, '2026-01-13T00:00:00.000Z'],
    ['five of them end on Friday', '2026-01-10T15:00:00Z', 5, utc, '2026-01-17T00:00:00.000Z'],
    [
      'filed on a holiday before a Friday',
      '2026-12-24T12:00:00Z',
      1,
      { ...utc, holidays: ['2026-12-24'] },
      '2026-12-26T00:00:00.000Z',
    ],
    ['filed on Sunday evening: the same', '2026-01-11T23:59:59Z', 1, utc, '2026-01-13T00:00:00.000Z'],
    [
      'a Sunday in Berlin is a Saturday in UTC',
      '2026-01-10T23:30:00Z',
      1,
      berlin,
      '2026-01-12T23:00:00.000Z',
    ],
    ['over Easter in Germany', '2026-04-02T13:00:00Z', 1, berlin, '2026-04-07T13:00:00.000Z'],
    ['filed on 1 May, a Friday', '2026-05-01T07:00:00Z', 3, berlin, '2026-05-06T22:00:00.000Z'],
    ['a holiday on a Saturday costs nothing', '2026-10-02T08:00:00Z', 1, berlin, '2026-10-05T08:00:00.000Z'],
    [
      'Epiphany is a holiday in Bavaria',
      '2026-01-05T11:00:00Z',
      1,
      { ...berlin, holidays: 'DE-BY' },
      '2026-01-07T11:00:00.000Z',
    ],
    ['and a work day in Germany at large', '2026-01-05T11:00:00Z', 1, berlin, '2026-01-06T11:00:00.000Z'],
    ['4 July 2026 is kept on Friday 3 July', '2026-07-02T16:00:00Z', 1, newYork, '2026-07-06T16:00:00.000Z'],
    ['New Year 2028 is kept in 2027', '2027-12-30T17:00:00Z', 1, newYork, '2028-01-03T17:00:00.000Z'],
    ['over New Year, by a list', '2026-12-30T12:00:00Z', 2, yearsEnd, '2027-01-05T12:00:00.000Z'],
    [
      'half days are work days',
      '2026-12-23T10:00:00Z',
      1,
      { zone: 'Atlantic/Reykjavik', holidays: 'IS' },
      '2026-12-24T10:00:00.000Z',
    ],
    [
      'a holiday of many days is one on each',
      '2026-12-25T22:30:00Z',
      1,
      { zone: 'Africa/Mbabane', holidays: 'SZ' },
      '2027-01-04T22:00:00.000Z',
    ],
    ['29 February', '2028-02-28T10:00:00Z', 1, utc, '2028-02-29T10:00:00.000Z'],
    ['clocks go forward over the weekend', '2026-03-27T09:00:00Z', 1, berlin, '2026-03-30T08:00:00.000Z'],
    ['clocks go back over the weekend', '2026-10-23T08:00:00Z', 1, berlin, '2026-10-26T09:00:00.000Z'],
    ['a time that is skipped is the skip', '2026-04-22T22:30:00Z', 1, cairo, '2026-04-23T22:00:00.000Z'],
    ['a time that comes twice is the first', '2026-10-28T20:30:00Z', 1, cairo, '2026-10-29T20:30:00.000Z'],
    ['its first hour counts from itself', '2026-10-29T20:30:00Z', 1, cairo, '2026-10-30T21:30:00.000Z'],
    ['its second hour counts from its end', '2026-10-29T21:30:00Z', 1, cairo, '2026-11-01T22:00:00.000Z'],
    [
      '14 hours ahead of UTC',
      '2026-01-05T23:00:00Z',
      1,
      { zone: 'Pacific/Kiritimati', holidays: null },
      '2026-01-06T23:00:00.000Z',
    ],
    [
      'where it is Saturday already',
      '2026-01-09T11:00:00Z',
      1,
      { zone: 'Pacific/Kiritimati', holidays: null },
      '2026-01-12T10:00:00.000Z',
    ],
    [
      '11 hours behind, Friday still',
      '2026-01-10T05:00:00Z',
      1,
      { zone: 'Pacific/Pago_Pago', holidays: null },
      '2026-01-13T05:00:00.000Z',
    ],
    [
      'three quarters of an hour off',
      '2026-01-08T09:00:00Z',
      2,
      { zone: 'Asia/Kathmandu', holidays: null },
      '2026-01-12T09:00:00.000Z',
    ],
  ] as const)('%s', (_, start, days, calendar, expected) => {
    expect(due(start, days, calendar)).toBe(expected)
  })

  test('elapsed time knows no weekend, holiday or clock change', () => {
    const at = dueAt(new Date('2026-03-27T09:00:00Z'), elapsedLength(72 * 3600), berlin)
    expect(at.toISOString()).toBe('2026-03-30T09:00:00.000Z')
  })

  test.each([
    ['that began in the year before', '2029-01-02T10:00:00Z', { zone: 'Africa/Mbabane', holidays: 'SZ' }],
    [
      'an hour short, since clocks go forward',
      '2025-04-25T10:00:00Z',
      { zone: 'Africa/Cairo', holidays: 'EG' },
    ],
  ] as const)('a holiday %s', (_, at, calendar) => {
    expect(isBusinessDay(new Date(at), calendar)).toBe(false)
    expect(isBusinessDay(new Date(at), { ...calendar, holidays: null })).toBe(true)
  })

  test('the next business day begins at 00:00 in the zone', () => {
    const at = new Date('2026-04-02T13:00:00Z')
    expect(nextBusinessDay(at, berlin).toISOString()).toBe('2026-04-06T22:00:00.000Z')
  })

  test('holidays without a gap still end', () => {
    const dates = Array.from({ length: 1000 }, (_, n) =>
      new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10),
    )
    expect(due('2026-01-01T10:00:00Z', 1, { zone: 'UTC', holidays: dates })).toBe('2028-09-28T00:00:00.000Z')
  })

  test('an invalid start or an unknown zone throws', () => {
    expect(() => dueAt(new Date(Number.NaN), businessDays(1), utc)).toThrow(RangeError)
    expect(() => due('2026-01-01T10:00:00Z', 1, { zone: 'Mars/Olympus', holidays: null })).toThrow(RangeError)
  })

  test('dates, zones and country codes', () => {
    expect(dateIn(new Date('2026-01-01T11:00:00Z'), 'Pacific/Kiritimati')).toBe('2026-01-02')
    expect(dateIn(new Date('2026-01-01T03:00:00Z'), 'America/New_York')).toBe('2025-12-31')
    expect([isZone('Europe/Berlin'), isZone('Berlin'), isZone('')]).toEqual([true, false, false])
    const codes = [
      'de',
      'de-by',
      'DE-BY-A',
      'GB-ENG',
      'XX',
      'DE-XX',
      'DE-BY-A-B',
      '',
      'constructor',
      'de__proto__',
    ]
    expect(codes.map(holidayCode)).toEqual([
      'DE',
      'DE-BY',
      'DE-BY-A',
      'GB-ENG',
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  })
})

const zones = [
  'UTC',
  'Europe/Berlin',
  'Africa/Cairo',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
]
const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2034-12-31'), noInvalidDate: true })
const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
const holidays = fc.oneof(
  fc.constantFrom(null, 'DE', 'US', 'EG', 'SZ', 'JP'),
  fc.array(
    day.map(d => d.toISOString().slice(0, 10)),
    { maxLength: 30 },
  ),
)
const anyCalendar: fc.Arbitrary<Calendar> = fc.record({ zone: fc.constantFrom(...zones), holidays })
const days = fc.integer({ min: 1, max: 60 })
/** Instants close together, around the days on which Cairo and Berlin change their clocks. */
const nearChange = fc
  .tuple(
    fc.constantFrom('2026-03-29', '2026-04-24', '2026-10-25', '2026-10-29'),
    fc.integer({ min: -4320, max: 4320 }),
  )
  .map(([date, minutes]) => new Date(Date.parse(date) + minutes * 60_000))
const anyInstant = fc.oneof(instant, nearChange)

/** The business days after one date up to another, counted one by one. */
function between(from: string, to: string, calendar: Calendar): number {
  let count = 0
  for (let at = Date.parse(from) + 86_400_000; at <= Date.parse(to); at += 86_400_000)
    if (isBusinessDay(new Date(at), { ...calendar, zone: 'UTC' })) count++
  return count
}

describe('for any calendar', () => {
  test('a later start is never due earlier', () => {
    const pair = fc.oneof(fc.tuple(instant, instant), fc.tuple(nearChange, nearChange))
    fc.assert(
      fc.property(pair, days, anyCalendar, ([one, other], n, calendar) => {
        const [a, b] = one <= other ? [one, other] : [other, one]
        expect(dueAt(a, businessDays(n), calendar) <= dueAt(b, businessDays(n), calendar)).toBe(true)
      }),
      { numRuns: 600 },
    )
  })

  test('one day more is due later, and never before the start', () => {
    fc.assert(
      fc.property(anyInstant, days, anyCalendar, (start, n, calendar) => {
        const at = dueAt(start, businessDays(n), calendar)
        expect(at > start && dueAt(start, businessDays(n + 1), calendar) > at).toBe(true)
      }),
    )
  })

  test('falls on a business day or ends one, with exactly as many of them in between as promised', () => {
    fc.assert(
      fc.property(anyInstant, days, anyCalendar, (start, n, calendar) => {
        const at = dueAt(start, businessDays(n), calendar)
        const startsOnOne = isBusinessDay(start, calendar) && !secondHour(start, calendar.zone)
        const last = startsOnOne ? at : new Date(at.getTime() - 1)
        expect(isBusinessDay(last, calendar)).toBe(true)
        const [from, to] = [dateIn(start, calendar.zone), dateIn(last, calendar.zone)]
        expect(Date.parse(to) - Date.parse(from)).toBeGreaterThanOrEqual(n * 86_400_000)
        expect(between(from, to, calendar)).toBe(n)
      }),
    )
  })

  /** Whether the clocks there show what they showed an hour ago. In Cairo that hour ends at midnight. */
  function secondHour(at: Date, zone: string): boolean {
    const clock = new Intl.DateTimeFormat('en', { timeZone: zone, dateStyle: 'full', timeStyle: 'long' })
    const shown = (instant: number) => clock.format(instant).replace(/ \S+$/, '')
    return shown(at.getTime()) === shown(at.getTime() - 3_600_000)
  }
})

describe('whatever zone the machine is in', () => {
  const home = process.env.TZ
  afterEach(() => {
    if (home === undefined) delete process.env.TZ
    else process.env.TZ = home
  })

  test('the same start is due at the same instant', () => {
    const cases = fc.sample(fc.tuple(anyInstant, days, anyCalendar), { numRuns: 100, seed: 7 })
    const answers = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Africa/Cairo'].map(zone => {
      process.env.TZ = zone
      const machine = new Date('2026-07-01T00:00:00Z').getTimezoneOffset()
      return { machine, due: cases.map(([start, n, c]) => dueAt(start, businessDays(n), c).toISOString()) }
    })
    expect(answers.map(answer => answer.machine)).toEqual([0, -840, 420, -180])
    for (const answer of answers) expect(answer.due).toEqual(answers[0]!.due)
  })
})
