import type { Case } from '../case/case.ts'
import type { Confirmation } from '../case/release.ts'
import type { Effect } from '../outcome.ts'

/** Whether an effect is done only while somebody's confirmation of it stands. */
export const needsConfirmation = (effect: Effect): boolean =>
  effect.kind === 'publishAdvisory' ||
  effect.kind === 'openPublicPull' ||
  effect.kind === 'draftRelease' ||
  (effect.kind === 'nameCredits' && effect.confirmation !== undefined)

/** What confirmed an effect, while it stands; null where it does not, or an earlier version did not say. */
export const confirmationOf = (c: Case, effect: Effect): Confirmation | null =>
  ('confirmation' in effect && effect.confirmation && c.release.standing.get(effect.confirmation)) || null

/**
 * Whether what was confirmed is not to be done any more, by the case as it is when its turn has come: the report was closed,
 * deferred or settled since, or the step lapsed, and may have been confirmed anew.
 */
export function isCalledOff(c: Case, effect: Effect): boolean {
  if (!needsConfirmation(effect)) return false
  if (c.report !== 'accepted') return true
  if ('confirmation' in effect && effect.confirmation !== undefined) return !confirmationOf(c, effect)
  return effect.kind === 'publishAdvisory' && c.release.publishing !== 'asked'
}
