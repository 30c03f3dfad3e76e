import { min } from 'date-fns/min'
import type { Case } from '../case/case.ts'
import { acknowledge } from './acknowledge.ts'
import { type Deadline, deadlinesOf } from './deadline.ts'
import { disclose } from './disclose.ts'
import { respond } from './respond.ts'
import { update } from './update.ts'

/** Every promise that has a clock. A new one is a file beside these and a line here. */
const rules = [acknowledge, respond, update, disclose] as const

/** Every round of every promise in the case, as it stands at `now`. */
export const allDeadlines = (c: Case, now: Date): readonly Deadline[] =>
  rules.flatMap(rule => deadlinesOf(rule, c, now))

/** The promises as they stand at `now`: of each, the round that is running or was the last. */
export const currentDeadlines = (c: Case, now: Date): readonly Deadline[] =>
  rules.flatMap(rule => deadlinesOf(rule, c, now).slice(-1))

/** When the next promise falls due that is not kept yet, in the past where one is overdue; null where no clock runs. */
export function nextDue(c: Case, now: Date): Date | null {
  const unkept = allDeadlines(c, now).filter(({ state }) => state === 'running' || state === 'overdue')
  return unkept.length > 0 ? min(unkept.map(({ due }) => due)) : null
}
