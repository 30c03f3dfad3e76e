import { tzOffset } from '@date-fns/tz'
import type { Calendar, Length } from '../policy/policy.ts'
import { type DayNumber, publicHolidays } from './holidays.ts'

const msPerDay = 86_400_000
const msPerMinute = 60_000

/**
 * The instant at which a promise of `length` that began at `start` falls due.
 *
 * Elapsed lengths are exact seconds, over weekends, holidays and clock changes. A number n of business days
 * falls due at the same time of day, in the calendar's zone, on the n-th business day after the day of `start`.
 * What starts on a weekend or holiday is due at the end of the n-th business day: filed on a Saturday, one
 * business day is Tuesday 00:00, and five are the Saturday after. A time of day that the clocks skip on the day it
 * falls due is the moment of the skip; one that comes twice is the first of the two.
 *
 * A later start is never due earlier, and neither is a longer length of the same kind. Throws a RangeError for
 * an invalid date or an unknown zone.
 */
export function dueAt(start: Date, length: Length, calendar: Calendar): Date {
  if (Number.isNaN(start.getTime())) throw new RangeError('A deadline needs a valid start.')
  if (length.kind === 'elapsed') return new Date(start.getTime() + length.seconds * 1000)
  const clock = furthestClock(start.getTime(), calendar.zone)
  const startDay = Math.floor(clock / msPerDay)
  const isBusiness = businessDayTest(calendar)
  let day = startDay
  for (let n = 0; n < length.days; n++) day = nextBusiness(day, isBusiness)
  const time = isBusiness(startDay) ? clock - startDay * msPerDay : msPerDay
  return new Date(instantOf(day * msPerDay + time, calendar.zone))
}

/** Whether an instant lies on Monday to Friday in the calendar's zone, and on none of its holidays. */
export function isBusinessDay(at: Date, calendar: Calendar): boolean {
  return businessDayTest(calendar)(dayNumber(at, calendar.zone))
}

/** The first instant of the first business day after the day of `at`, in the calendar's zone. */
export function nextBusinessDay(at: Date, calendar: Calendar): Date {
  const day = nextBusiness(dayNumber(at, calendar.zone), businessDayTest(calendar))
  return new Date(instantOf(day * msPerDay, calendar.zone))
}

/** How many days from Monday to Friday are holidays in a year, from its first of January to its last of December. */
export function weekdaysOff(year: number, { holidays }: Pick<Calendar, 'holidays'>): number {
  const isBusiness = businessDayTest({ holidays })
  const first = Date.UTC(year, 0, 1) / msPerDay
  const days = Date.UTC(year + 1, 0, 1) / msPerDay - first
  return Array.from({ length: days }, (_, n) => first + n).filter(day => isWeekday(day) && !isBusiness(day))
    .length
}

/** The years in which a calendar's days off lie; of a country's one stands for all. */
export const yearsOf = (holidays: Calendar['holidays']): readonly number[] =>
  holidays === null || typeof holidays === 'string'
    ? [2027]
    : [...new Set(holidays.map(date => Number(date.slice(0, 4))))]

/** The days of a year, as YYYY-MM-DD. */
export const datesOf = (year: number): readonly string[] =>
  Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(year, 0, n + 1)).toISOString().slice(0, 10))

/** The longest row of days without a business day, weekends among them, that has one of these `dates` (YYYY-MM-DD) in it. */
export function longestBreak(dates: readonly string[], { holidays }: Pick<Calendar, 'holidays'>): number {
  const isBusiness = businessDayTest({ holidays })
  // A weekend.
  let most = 2
  let end = Number.NEGATIVE_INFINITY
  for (const date of dates.toSorted()) {
    const day = Date.parse(`${date}T00:00:00Z`) / msPerDay
    if (day < end || isBusiness(day)) continue
    let begin = day
    while (!isBusiness(begin - 1)) begin--
    end = nextBusiness(day, isBusiness)
    most = Math.max(most, end - begin)
  }
  return most
}

/** The date, as YYYY-MM-DD, that a calendar on the wall in `zone` shows at an instant. */
export function dateIn(at: Date, zone: string): string {
  return new Date(dayNumber(at, zone) * msPerDay).toISOString().slice(0, 10)
}

/** Whether this machine knows a time zone of that name. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** Lists of dates as sets, remembered as long as the policy that holds the list lives. */
const listed = new WeakMap<readonly string[], ReadonlySet<DayNumber>>()

function businessDayTest({ holidays }: Pick<Calendar, 'holidays'>): (day: DayNumber) => boolean {
  if (holidays === null) return isWeekday
  if (typeof holidays === 'string') {
    const isHoliday = publicHolidays(holidays)
    return day => isWeekday(day) && !isHoliday(day)
  }
  const known =
    listed.get(holidays) ?? new Set(holidays.map(date => Date.parse(`${date}T00:00:00Z`) / msPerDay))
  listed.set(holidays, known)
  return day => isWeekday(day) && !known.has(day)
}

/** Day 0, 1970-01-01, was a Thursday. */
function isWeekday(day: DayNumber): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7
  return weekday !== 0 && weekday !== 6
}

/** Ends because holidays are finite: a list is, and no country's holidays fill a year. */
function nextBusiness(day: DayNumber, isBusiness: (day: DayNumber) => boolean): DayNumber {
  let next = day + 1
  while (!isBusiness(next)) next++
  return next
}

function dayNumber(at: Date, zone: string): DayNumber {
  return Math.floor((at.getTime() + offset(at.getTime(), zone)) / msPerDay)
}

// A "clock" below is what the clocks in a zone show, as if it were UTC, in milliseconds.

function offset(instant: number, zone: string): number {
  const minutes = tzOffset(zone, new Date(instant))
  if (Number.isNaN(minutes)) throw new RangeError('A calendar needs a known time zone and a valid date.')
  return minutes * msPerMinute
}

/**
 * What the clocks show, except that in an hour that comes a second time they stand at its end: so an
 * hour lived twice does not make a later start due earlier.
 */
function furthestClock(instant: number, zone: string): number {
  const clock = instant + offset(instant, zone)
  const first = instantOf(clock, zone)
  if (first === instant) return clock
  const change = changeBetween(first, instant, zone)
  return change + offset(first, zone)
}

/** The first instant at which the clocks in a zone show `clock` or, where they skip it, more. */
function instantOf(clock: number, zone: string): number {
  const offsetBefore = offset(clock - msPerDay, zone)
  const before = clock - offsetBefore
  if (offset(before, zone) === offsetBefore) return before
  const offsetAfter = offset(clock + msPerDay, zone)
  const after = clock - offsetAfter
  if (offset(after, zone) === offsetAfter) return after
  return changeBetween(after, before, zone)
}

/** The instant, to the second, between two instants at which the zone's offset changes. */
function changeBetween(from: number, to: number, zone: string): number {
  const old = offset(from, zone)
  let low = Math.floor(from / 1000)
  let high = Math.ceil(to / 1000)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offset(middle * 1000, zone) === old) low = middle
    else high = middle
  }
  return high * 1000
}
