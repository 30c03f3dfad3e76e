import { leakPlace } from '../case/case.ts'
import type { FactOf } from '../case/fact.ts'
import type { Draft } from '../draft.ts'
import { leakSuspected } from '../messages/sentinel.ts'
import { isEmbargoed } from '../sentinel/sentinel.ts'
import type { Context } from './context.ts'

/**
 * A public text shows a sign of the case: while there is an embargo, or one is proposed, the coordinators are told,
 * once for each place. It ends nothing: what is a leak, they say.
 */
export function suspectLeak(
  draft: Draft,
  leak: Pick<FactOf<'leakSuspected'>, 'repository' | 'place' | 'sign'>,
  context: Context,
): void {
  if (!isEmbargoed(draft.case) || draft.case.suspected.has(leakPlace(leak))) return
  draft.record({ kind: 'leakSuspected', ...leak })
  draft.tellCoordinators(leakSuspected(draft.case, leak, context.policy.coordinators))
}
