import { datesOf, dueAt, yearsOf } from '../deadlines/calendar.ts'
import { compareLengths } from './duration.ts'
import type { Calendar, Length, Term } from './policy.ts'

/** How a change of a term looks to a reporter. */
export type Change = 'weaker' | 'stronger' | 'same'

/**
 * How a promise changes for reporters: a longer time is weaker, and so is one that is dropped; a target of our
 * own promises nothing, whatever its length. Between elapsed time and business days five business days count
 * as seven days; where that makes them equal, business days are the weaker ones, since holidays only lengthen
 * them. Where `calendar` has holidays, business days in place of elapsed time are weaker if they can take as long.
 */
export function compareTerms(
  before: Term | null,
  after: Term | null,
  calendar: Calendar = { zone: 'UTC', holidays: null },
): Change {
  const was = before && !before.target ? before.length : null
  const is = after && !after.target ? after.length : null
  if (was === null || is === null) return was === is ? 'same' : was === null ? 'stronger' : 'weaker'
  if (was.kind === 'elapsed' && is.kind === 'business' && longestOf(is.days, calendar) >= was.seconds)
    return 'weaker'
  const longer = compareLengths(is, was) || Number(is.kind === 'business') - Number(was.kind === 'business')
  return longer > 0 ? 'weaker' : longer < 0 ? 'stronger' : 'same'
}

/**
 * The term that holds for a reporter who was given `given` when the policy now offers `offered`: a promise is
 * never taken back or lengthened, a new promise replaces a target, and targets follow the policy. Of two
 * promises the one that falls due first wins, in `calendar` from `start`; `given` where both fall due together.
 */
export function betterTerm(
  given: Term | null,
  offered: Term | null,
  start: Date,
  calendar: Calendar,
): Term | null {
  if (given === null || given.target) return offered
  if (offered === null || offered.target) return given
  return dueAt(start, offered.length, calendar) < dueAt(start, given.length, calendar) ? offered : given
}

/** A list of holidays is looked at in so many of its years: no project plans further. */
const mostYears = 10

/** The seconds that so many business days take at the most, in the years that the calendar has holidays in. */
function longestOf(days: number, calendar: Calendar): number {
  if (calendar.holidays === null || days > 100) return 0
  const length: Length = { kind: 'business', days, text: '' }
  const starts = yearsOf(calendar.holidays)
    .slice(0, mostYears)
    .flatMap(datesOf)
    .map(date => new Date(`${date}T12:00:00Z`))
  return Math.max(
    0,
    ...starts.map(start => (dueAt(start, length, calendar).getTime() - start.getTime()) / 1000),
  )
}
