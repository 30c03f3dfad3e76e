import { type Case, isReporter } from './case/case.ts'
import type { Person } from './case/fact.ts'
import { dateIn } from './deadlines/calendar.ts'
import type { Policy } from './policy/policy.ts'

/** One coordinator of a coordination repository, and how busy they are. */
export type Member = {
  readonly person: Person
  readonly away: boolean
  readonly open: number
  readonly lastAssignedAt: Date | null
}
export type Roster = readonly Member[]

/**
 * Who coordinates next: the fewest open cases, then the longest since the last. People on leave are passed
 * over unless everybody is; who reported it is never chosen. Null where nobody is left.
 */
export function chooseCoordinator(roster: Roster, c: Pick<Case, 'reporter' | 'participants'>): Person | null {
  const able = roster.filter(({ person }) => !isReporter(c, person))
  const present = able.filter(member => !member.away)
  const [first] = [...(present.length > 0 ? present : able)].sort(
    (a, b) => a.open - b.open || (a.lastAssignedAt?.getTime() ?? 0) - (b.lastAssignedAt?.getTime() ?? 0),
  )
  return first?.person ?? null
}

/**
 * Whether the case is to be handed to another of the `listed`: nobody has it, or who has it may not have it any more. Who
 * was assigned by hand stays while they are no reporter.
 */
export function wantsCoordinator(c: Case, listed: readonly Person[]): boolean {
  const { coordinator, isAssignedByHand } = c
  if (coordinator === null || isReporter(c, coordinator)) return true
  return !isAssignedByHand && listed.every(({ id }) => id !== coordinator.id)
}

/** Whether somebody is on leave at `now`, by the days of the policy's `away`, in the zone of its calendar. */
export function isAway(login: string, policy: Pick<Policy, 'away' | 'calendar'>, now: Date): boolean {
  const today = dateIn(now, policy.calendar.zone)
  return policy.away.some(
    leave =>
      leave.coordinator.toLowerCase() === login.toLowerCase() && leave.from <= today && today <= leave.until,
  )
}
