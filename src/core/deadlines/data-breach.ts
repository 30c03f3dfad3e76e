import { addMilliseconds } from 'date-fns/addMilliseconds'
import { type Case, isWorkedElsewhere } from '../case/case.ts'
import type { FactOf } from '../case/fact.ts'
import { dataBreachDue } from '../case/remediation.ts'

/**
 * What the 72 hours of article 33 of the GDPR have to say: half of them have gone, a tenth is left, they have passed; and
 * that they have, again after 1, 2, 4 … days, as of every promise that is not kept.
 */
export type DataBreachMoment = Pick<FactOf<'dataBreachReminded'>, 'stage' | 'due'>

/** Hours before they end. */
const before = [
  ['half', 36],
  ['tenth', 7.2],
  ['passed', 0],
  ['1 day', -24],
  ['2 days', -48],
  ['4 days', -96],
  ['8 days', -192],
  ['16 days', -384],
  ['32 days', -768],
] as const

/** The steps to the instant by which the authority is told, where it was not: they end with no case, but with its word. */
function steps(c: Case): readonly (DataBreachMoment & { readonly at: Date })[] {
  const { remediation } = c
  const due = dataBreachDue(remediation)
  if (!due || isWorkedElsewhere(c) || remediation.userData?.notices.authority) return []
  return before.map(([stage, hours]) => ({ stage, due, at: addMilliseconds(due, -hours * 3_600_000) }))
}

/** What is due to be told at `now` and is not on the record; however long nobody looked, one thing. */
export function dataBreachMoment(c: Case, now: Date): DataBreachMoment | null {
  const { reminded = null } = c.remediation.userData ?? {}
  const all = steps(c)
  const reached = all.findLastIndex(({ at }) => at <= now)
  // It was known earlier than was thought: what was told of the later instant says nothing of this one.
  const told = all.findLastIndex(
    ({ stage, due }) => reminded?.stage === stage && reminded.due.getTime() === due.getTime(),
  )
  const step = all[reached]
  return step && reached > told ? { stage: step.stage, due: step.due } : null
}

/** The next instant after `now` at which `dataBreachMoment` has something new, once what is due is on the record. */
export const nextDataBreachMoment = (c: Case, now: Date): Date | null =>
  steps(c).find(({ at }) => at > now)?.at ?? null
