import { type Moment, moments } from '../deadlines/moments.ts'
import type { Draft } from '../draft.ts'
import { told } from '../messages/to-coordinators.ts'
import type { Context } from './context.ts'

/**
 * Tells the coordinators what the clocks have to say at the draft's `now` and puts it on the record: one message
 * a promise, even where several of its rounds passed unseen. While there is nobody to tell, nothing is recorded
 * as told.
 */
export function tick(draft: Draft, { policy }: Context): void {
  if (!draft.case.coordination) return
  const byPromise = Map.groupBy(moments(draft.case, draft.now), ({ deadline }) => deadline.promise)
  for (const all of byPromise.values()) {
    const last = all.at(-1)
    if (!last) continue
    draft.tellCoordinators(told(draft.case, last, all.length - 1, policy.coordinators, draft.now))
    for (const moment of all) record(draft, moment)
  }
}

function record(draft: Draft, moment: Moment): void {
  const { promise, startedAt, due } = moment.deadline
  if (moment.kind === 'reminder') draft.record({ kind: 'reminded', promise, startedAt, stage: moment.stage })
  if (moment.kind === 'passing') draft.record({ kind: 'passed', promise, startedAt, due })
  if (moment.kind === 'escalation') draft.record({ kind: 'escalated', promise, startedAt, step: moment.step })
}
