import { dateIn, isBusinessDay } from '../deadlines/calendar.ts'
import type { Calendar } from '../policy/policy.ts'

/** A day as people in the calendar's zone call it, "Friday, 2026-12-04", and what speaks against it; null: nothing. */
export function dayOf(
  at: Date,
  calendar: Calendar,
): { readonly name: string; readonly against: string | null } {
  const date = dateIn(at, calendar.zone)
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: calendar.zone }).format(at)
  const against =
    weekday === 'Saturday' || weekday === 'Sunday'
      ? 'a weekend: few are there to update'
      : !isBusinessDay(at, calendar)
        ? "a holiday of the policy's calendar"
        : weekday === 'Friday'
          ? 'a Friday: the weekend is near, and few are there to update'
          : null
  return { name: `${weekday}, ${date}`, against }
}
