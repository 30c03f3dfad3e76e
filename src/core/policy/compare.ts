import { dueAt } from '../deadlines/calendar.ts'
import { compareLengths } from './duration.ts'
import type { Calendar, Term } from './policy.ts'

/** How a change of a term looks to a reporter. */
export type Change = 'weaker' | 'stronger' | 'same'

/**
 * How a promise changes for reporters: a longer time is weaker, and so is one that is dropped; a target of our
 * own promises nothing, whatever its length. Between elapsed time and business days five business days count
 * as seven days; where that makes them equal, business days are the weaker ones, since holidays only lengthen
 * them.
 */
export function compareTerms(before: Term | null, after: Term | null): Change {
  const was = before && !before.target ? before.length : null
  const is = after && !after.target ? after.length : null
  if (was === null || is === null) return was === is ? 'same' : was === null ? 'stronger' : 'weaker'
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
