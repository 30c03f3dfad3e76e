import { moments } from '../deadlines/moments.ts'
import type { Draft } from '../draft.ts'
import { told } from '../messages/to-coordinators.ts'
import type { Context } from './context.ts'

/**
 * Tells the coordinators what the clocks have to say at the draft's `now` and puts it on the record. While
 * there is nobody to tell, nothing is recorded as told.
 */
export function tick(draft: Draft, { policy }: Context): void {
  if (!draft.case.coordination) return
  for (const moment of moments(draft.case, draft.now)) {
    const { promise, round, due } = moment.deadline
    draft.tellCoordinators(told(draft.case, moment, policy.coordinators, draft.now))
    if (moment.kind === 'reminder') draft.record({ kind: 'reminded', promise, round, stage: moment.stage })
    if (moment.kind === 'passing') draft.record({ kind: 'passed', promise, round, due })
    if (moment.kind === 'escalation') draft.record({ kind: 'escalated', promise, round, step: moment.step })
  }
}
