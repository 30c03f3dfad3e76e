import { addMilliseconds } from 'date-fns/addMilliseconds'
import { underWay } from '../case/case.ts'
import { dataBreachMoment } from '../deadlines/data-breach.ts'
import { duplicateMoments, embargoMoment, msToAnswer } from '../deadlines/ladder.ts'
import { heldUpAfterMs, type Moment, moments } from '../deadlines/moments.ts'
import { textMoments } from '../deadlines/waiting-texts.ts'
import type { Draft } from '../draft.ts'
import { endEmbargo, followed, release } from '../embargo.ts'
import { duplicateReminder } from '../messages/duplicates.ts'
import { embargoEnded, embargoReminder, reporterReleased } from '../messages/embargo.ts'
import { heldUp } from '../messages/release.ts'
import { dataBreachTold } from '../messages/remediation.ts'
import { textsWait, told } from '../messages/to-coordinators.ts'
import type { Policy } from '../policy/policy.ts'
import type { Context } from './context.ts'
import { isOvertaken } from './overtaken.ts'
import { finish } from './release.ts'

/**
 * Tells the coordinators what the clocks have to say at the draft's `now` and puts it on the record: one message
 * a promise, even where several of its rounds passed unseen. While there is nobody to tell, nothing is recorded
 * as told.
 */
export function tick(draft: Draft, { policy }: Context): void {
  if (!draft.case.coordination) return
  const breach = dataBreachMoment(draft.case, draft.now)
  if (breach) {
    draft.tellCoordinators(dataBreachTold(draft.case, breach, policy.coordinators, draft.now))
    draft.record({ kind: 'dataBreachReminded', ...breach })
  }
  for (const [fingerprint, confirmed] of underWay(draft.case)) {
    if (confirmed.told || draft.now < addMilliseconds(confirmed.at, heldUpAfterMs)) continue
    draft.tellCoordinators(heldUp(draft.case, confirmed, policy.coordinators))
    draft.record({ kind: 'releaseHeldUp', fingerprint })
  }
  const withEmbargo = tickEmbargo(draft, policy)
  remindOfTexts(draft, policy)
  for (const { ghsa, until, stage } of duplicateMoments(draft.case, draft.now)) {
    draft.tellCoordinators(duplicateReminder(draft.case, ghsa, until, stage, policy.coordinators, draft.now))
    draft.record({ kind: 'embargoReminded', until, stage, of: ghsa })
  }
  const byPromise = Map.groupBy(moments(draft.case, draft.now), ({ deadline }) => deadline.promise)
  for (const [promise, all] of byPromise) {
    const last = all.at(-1)
    if (!last) continue
    if (promise !== withEmbargo)
      draft.tellCoordinators(told(draft.case, last, all.length - 1, policy.coordinators, draft.now))
    for (const moment of all) record(draft, moment)
  }
  finish(draft)
}

/** What waits to be posted by hand is reminded of in one message. */
function remindOfTexts(draft: Draft, { coordinators: team }: Policy): void {
  // What was overtaken just now waits no more.
  const due = textMoments(draft.case, draft.now).flatMap(({ text, step }) => {
    const one = draft.case.texts.get(text)
    return one && !isOvertaken(draft.case, one) ? [{ text, step, one }] : []
  })
  if (due.length === 0) return
  draft.tellCoordinators(
    textsWait(
      draft.case,
      due.map(({ one }) => one),
      team,
    ),
  )
  for (const { text, step, one } of due) draft.record({ kind: 'textReminded', text, about: one.about, step })
}

/** What the embargo's date has to say; gives the promise whose passing was told in the same breath. */
function tickEmbargo(draft: Draft, { embargo: { atEnd }, coordinators: team }: Policy): 'disclose' | null {
  const moment = embargoMoment(draft.case, draft.now)
  const { until } = draft.case.embargo
  switch (moment?.kind) {
    case 'reminder':
      draft.tellCoordinators(embargoReminder(draft.case, moment.stage, atEnd, team, draft.now))
      if (until) draft.record({ kind: 'embargoReminded', until, stage: moment.stage })
      return null
    case 'release':
      release(draft)
      draft.tellCoordinators(reporterReleased(draft.case))
      return null
    case 'end': {
      endEmbargo(draft, 'date')
      const common = followed(draft.case)
      // The coordinators of the case that it repeats are asked, and its word frees this reporter too.
      const waits = common !== null && until !== null && common <= until
      const asked = waits || atEnd === 'ask'
      const passing = moments(draft.case, draft.now).find(
        ({ kind, deadline }) => kind === 'passing' && deadline.promise === 'disclose',
      )
      const askedUntil = asked ? addMilliseconds(draft.now, msToAnswer) : null
      if (passing || !waits)
        draft.tellCoordinators(embargoEnded(draft.case, passing?.deadline ?? null, askedUntil, team))
      if (!asked) release(draft)
      return passing ? 'disclose' : null
    }
    default:
      return null
  }
}

function record(draft: Draft, moment: Moment): void {
  const { promise, startedAt, due } = moment.deadline
  if (moment.kind === 'reminder') draft.record({ kind: 'reminded', promise, startedAt, stage: moment.stage })
  if (moment.kind === 'passing') draft.record({ kind: 'passed', promise, startedAt, due })
  if (moment.kind === 'escalation') draft.record({ kind: 'escalated', promise, startedAt, step: moment.step })
}
