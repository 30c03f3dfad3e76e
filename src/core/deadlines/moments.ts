import { addDays, addMilliseconds, differenceInMilliseconds, min } from 'date-fns'
import type { Case } from '../case/case.ts'
import { type Deadline, keyOf, stoppedAt } from './deadline.ts'
import { allDeadlines } from './index.ts'

/** Something about a deadline that is due to be told, and then stands on the record. */
export type Moment =
  | { readonly kind: 'reminder'; readonly deadline: Deadline; readonly stage: 'half' | 'tenth' }
  | { readonly kind: 'passing'; readonly deadline: Deadline }
  | { readonly kind: 'escalation'; readonly deadline: Deadline; readonly step: number; readonly days: number }

const at = (d: Deadline, part: number): Date =>
  addMilliseconds(d.startedAt, differenceInMilliseconds(d.due, d.startedAt) * part)

/** Reminders come at half time and with a tenth of the time left. */
const reminderTimes = (d: Deadline) => [
  { stage: 'half' as const, at: at(d, 0.5) },
  { stage: 'tenth' as const, at: at(d, 0.9) },
]

/** Escalations are repeated 1, 2, 4, 8 … days after the passing was recorded, for as long as it stays unkept. */
const stepAt = (passedAt: Date, step: number): Date => addDays(passedAt, 2 ** step)

/**
 * What is due to be told at `now` and is not on the record. However long nobody looked, each deadline is told
 * of once: the latest reminder, or the passing, or the latest step of the ladder.
 */
export function moments(c: Case, now: Date): readonly Moment[] {
  return allDeadlines(c, now).flatMap(d => {
    const passedAt = c.passed.get(keyOf(d))
    if (!passedAt) {
      if (d.state === 'overdue' || d.state === 'late') return [{ kind: 'passing' as const, deadline: d }]
      return d.state === 'running' && !d.pausedUntil ? reminder(c, d, now) : []
    }
    return d.state === 'overdue' ? escalation(c, d, passedAt, now) : []
  })
}

function reminder(c: Case, d: Deadline, now: Date): readonly Moment[] {
  const reached = reminderTimes(d)
    .filter(time => time.at <= now)
    .at(-1)
  if (!reached || isReminded(c, d, reached.stage)) return []
  return [{ kind: 'reminder', deadline: d, stage: reached.stage }]
}

/** A later stage that was told stands for the earlier one. */
const isReminded = (c: Case, d: Deadline, stage: 'half' | 'tenth'): boolean =>
  c.reminded.has(`${keyOf(d)}/tenth`) || c.reminded.has(`${keyOf(d)}/${stage}`)

function escalation(c: Case, d: Deadline, passedAt: Date, now: Date): readonly Moment[] {
  const last = c.escalated.get(keyOf(d)) ?? -1
  let step = last
  while (stepAt(passedAt, step + 1) <= now) step++
  return step > last ? [{ kind: 'escalation', deadline: d, step, days: 2 ** step }] : []
}

/** The next instant after which `moments` may have something new to tell, or null when no clock runs. */
export function nextMoment(c: Case, now: Date): Date | null {
  if (stoppedAt(c)) return null
  const times = allDeadlines(c, now).flatMap(d => {
    if (d.metAt) return []
    const passedAt = c.passed.get(keyOf(d))
    if (passedAt) return [stepAt(passedAt, (c.escalated.get(keyOf(d)) ?? -1) + 1)]
    if (d.pausedUntil) return [d.pausedUntil]
    const open = reminderTimes(d).filter(time => !isReminded(c, d, time.stage) && time.at > now)
    return [...open.map(time => time.at), d.due]
  })
  return times.length > 0 ? min(times) : null
}
