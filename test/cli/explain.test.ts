import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explained, skipped } from '../../src/cli/explain.ts'
import { dueAt, isBusinessDay } from '../../src/core/deadlines/calendar.ts'
import { promiseNames } from '../../src/core/policy/policy.ts'
import { length, policy, promised } from '../support/one-case.ts'
import { folderWith, pledge } from './run.ts'

let folder: string
beforeAll(() => {
  folder = folderWith({
    'SECURITY.md': 'Mail security@forge.example.\nWe acknowledge reports within 48 hours.\n',
    '.github/pledge.yml':
      'promises: { respond: 3 business days, update: none, disclose: 30 minutes }\ncalendar: { zone: Europe/Berlin, holidays: DE }\n',
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('pledge explain', () => {
  const asked = ['explain', '--reported', '2026-12-23 10:00 UTC', '--now', '2026-12-24T10:00:00Z']

  test('tells by when, why, how it was counted, and what is told before and after', async () => {
    const { code, out } = await pledge(asked, { cwd: folder })
    expect(code).toBe(0)
    expect(out.split('\n').slice(0, 14)).toEqual([
      expect.stringMatching(/^If a report came on 2026-12-23 10:00 UTC, pledge-cli-.* must$/),
      '',
      'acknowledge  acknowledge it by 2026-12-25 10:00 UTC, 2026-12-25 11:00 in Europe/Berlin (in 24 hours)',
      '  48 hours, promised in SECURITY.md, line 2',
      '  “We acknowledge reports within 48 hours.”',
      '  counted: 48 hours from 2026-12-23 10:00 UTC, weekends and holidays included',
      '  reminders: 2026-12-24 10:00 UTC, 2026-12-25 05:12 UTC',
      '  unkept, told when it falls due, then escalated: 2026-12-26 10:00 UTC, 2026-12-27 10:00 UTC, 2026-12-29 10:00 UTC, and on at twice the distance',
      '',
      'respond      respond with the next steps by 2026-12-29 10:00 UTC, 2026-12-29 11:00 in Europe/Berlin (in 5 days)',
      '  3 business days, promised in .github/pledge.yml, line 1',
      '  counted: 3 business days in Europe/Berlin, holidays of DE, from 2026-12-23 10:00 UTC; skipped 2 days of weekends and 1 holiday (2026-12-25)',
      '  reminders: 2026-12-26 10:00 UTC, 2026-12-28 19:36 UTC',
      '  unkept, told when it falls due, then escalated: 2026-12-30 10:00 UTC, 2026-12-31 10:00 UTC, 2027-01-02 10:00 UTC, and on at twice the distance',
    ])
    // Of less than an hour, seconds count.
    expect(out).toContain('disclose     disclose it by 2026-12-23T10:30:00Z')
    expect(out).toMatch(/^update {7}switched off$/m)
  })

  test.each([
    [
      '2026-12-24',
      'acknowledge it by 2026-12-25 10:00 UTC, 2026-12-25 11:00 in Europe/Berlin (kept, at 2026-12-24 00:00 UTC)',
    ],
    ['2026-12-26T00:00:00+01:00', '(kept late, at 2026-12-25 23:00 UTC)'],
  ])('acknowledged %s', async (acknowledged, line) => {
    const { out } = await pledge([...asked, '--acknowledged', acknowledged, folder])
    expect(out).toContain(line)
    expect(out.split('\n\n')[1]).not.toContain('reminders')
    expect(out.split('\n\n')[2]).toContain('reminders')
  })

  test.each([
    // The clocks go forward on the 29th and back on the 25th: hours stay hours, a business day ends at the same time of day.
    [
      '2026-03-27 10:00 UTC',
      '2026-03-29 10:00 UTC, 2026-03-29 12:00',
      '2026-04-01 09:00 UTC, 2026-04-01 11:00',
    ],
    [
      '2026-10-23 10:00 UTC',
      '2026-10-25 10:00 UTC, 2026-10-25 11:00',
      '2026-10-28 11:00 UTC, 2026-10-28 12:00',
    ],
    // After a report on a weekend, with the end of the last day.
    [
      '2026-03-28T15:00:00+01:00',
      '2026-03-30 14:00 UTC, 2026-03-30 16:00',
      '2026-04-01 22:00 UTC, 2026-04-02 00:00',
    ],
  ])('from %s over the change of the clocks', async (reported, acknowledge, respond) => {
    const { out } = await pledge(['explain', '--reported', reported, folder])
    expect(out).toContain(`acknowledge it by ${acknowledge} in Europe/Berlin`)
    expect(out).toContain(`respond with the next steps by ${respond} in Europe/Berlin`)
    expect(out).toMatch(/3 business days in Europe\/Berlin, .*; skipped 2 days of weekends$/m)
  })

  test('says the same as JSON', async () => {
    const { out } = await pledge([...asked, '--json', folder])
    expect(JSON.parse(out)).toMatchObject({
      reported: '2026-12-23T10:00:00.000Z',
      acknowledged: null,
      promises: [
        { promise: 'acknowledge', due: '2026-12-25T10:00:00.000Z', business: false, skippedHolidays: [] },
        {
          promise: 'respond',
          due: '2026-12-29T10:00:00.000Z',
          business: true,
          skippedWeekendDays: ['2026-12-26', '2026-12-27'],
          skippedHolidays: ['2026-12-25'],
        },
        { promise: 'disclose', due: '2026-12-23T10:30:00.000Z' },
      ],
    })
  })

  test('says that a broken file is not counted', async () => {
    const broken = folderWith({ '.github/pledge.yml': 'promises: { respond: soon }\n' })
    const { code, out } = await pledge(['explain', broken])
    rmSync(broken, { recursive: true })
    expect(code).toBe(0)
    expect(out).toContain("1 mistake in the policy's files: `pledge check` tells.")
  })
})

const date = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland')

test('what is explained is due when the clocks say so, and told in order', () => {
  const text = fc.oneof(
    fc.integer({ min: 1, max: 400 }).map(n => `${n} days`),
    fc.integer({ min: 1, max: 60 }).map(n => `${n} business days`),
    fc.integer({ min: 1, max: 100 }).map(n => `${n} hours`),
  )
  fc.assert(
    fc.property(date, zone, fc.tuple(text, text, text, text), (reported, zone, [a, b, c, d]) => {
      const calendar = { zone, holidays: 'DE' }
      const promises = {
        acknowledge: promised(a),
        respond: promised(b),
        update: promised(c),
        disclose: promised(d),
      }
      const all = explained(policy({ promises, calendar }), reported, null, reported)
      expect(all.map(({ promise }) => promise)).toEqual(promiseNames)
      for (const { promise, due, reminders, escalations } of all) {
        expect(due).toEqual(dueAt(reported, promises[promise].length, calendar))
        // Of the last one it is the ladder of the embargo that the promise proposes.
        const days = (due.getTime() - reported.getTime()) / 86_400_000
        const steps = [14, 7, 2, 1].filter(n => n <= days / 2)
        expect(reminders).toHaveLength(promise === 'disclose' && days >= 4 ? steps.length : 2)
        expect(escalations.map(at => at.getTime() - due.getTime())).toEqual(
          [1, 2, 4].map(n => n * 86_400_000),
        )
        const times = [reported, ...reminders, due].map(at => at.getTime())
        expect(times).toEqual(times.toSorted((x, y) => x - y))
      }
    }),
    { numRuns: 60 },
  )
})

test('a year beyond those whose holidays are known is refused', async () => {
  const { code, err } = await pledge(['explain', '--reported', '9999-12-31'], { cwd: folder })
  expect(code).toBe(2)
  expect(err).toContain('--reported: holidays are not known so far ahead: give a year up to 2190.')
})

test.each([
  ['IL', true],
  ['SA', true],
  ['DE', false],
])('says of %s whether its weekend is another: %s', async (holidays, isOther) => {
  const place = folderWith({
    '.github/pledge.yml': `promises: { respond: 1 business day }\ncalendar: { holidays: ${holidays} }\n`,
  })
  const { out } = await pledge(['explain', '--reported', '2026-12-23 10:00 UTC'], { cwd: place })
  rmSync(place, { recursive: true })
  expect(out.includes(`taken as Saturday and Sunday, though ${holidays} has others`)).toBe(isOther)
})

test('every day from the start to when it is due counts or is named as skipped', () => {
  fc.assert(
    fc.property(date, zone, fc.integer({ min: 1, max: 40 }), (from, zone, n) => {
      const calendar = { zone, holidays: 'DE' }
      const to = dueAt(from, length(`${n} business days`), calendar)
      const { weekend, holidays } = skipped(from, to, calendar)
      const date = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
      const day = (at: Date) => Date.parse(date.format(at)) / 86_400_000
      const counted = day(new Date(to.getTime() - 1)) - day(from) + 1 - weekend.length - holidays.length
      // A day that was begun when it started, and the one that ends at the same time of day, make one.
      expect([n, n + 1]).toContain(counted)
      if (!isBusinessDay(from, calendar)) expect(counted).toBe(n)
    }),
    { numRuns: 100 },
  )
})
