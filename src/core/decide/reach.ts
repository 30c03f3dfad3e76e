import type { Reach } from '../case/fact.ts'
import type { Draft } from '../draft.ts'
import { reachChanged } from '../messages/reach.ts'
import type { Context } from './context.ts'

/** How far GitHub lets us reach what was reported changed: the coordinators are told once, of each change. */
export function seeReach(draft: Draft, reach: Reach, { policy }: Context): void {
  const { reach: before, report } = draft.case
  if (before === reach || report === 'closed') return
  draft.record({ kind: 'reachSeen', reach })
  draft.tellCoordinators(reachChanged(draft.case, before, policy.coordinators))
}
