import { addMilliseconds } from 'date-fns/addMilliseconds'
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds'
import { max } from 'date-fns/max'
import { min } from 'date-fns/min'
import { type Case, underWay } from '../case/case.ts'
import { holds } from '../case/embargo.ts'
import { nextDataBreachMoment } from './data-breach.ts'
import { type Deadline, keyOf, repeatedAt, stoppedAt } from './deadline.ts'
import { allDeadlines } from './index.ts'
import { nextEmbargoMoment } from './ladder.ts'
import { nextTextMoment } from './waiting-texts.ts'

/** Something about a deadline that is due to be told, and then stands on the record. */
export type Moment =
  | { readonly kind: 'reminder'; readonly deadline: Deadline; readonly stage: 'half' | 'tenth' }
  | { readonly kind: 'passing'; readonly deadline: Deadline }
  | { readonly kind: 'escalation'; readonly deadline: Deadline; readonly step: number }

const at = (d: Deadline, part: number): Date =>
  addMilliseconds(d.runsFrom, differenceInMilliseconds(d.due, d.runsFrom) * part)

/** Reminders come at half time and with a tenth of the time left; time that is waited for an answer is none. */
const reminderTimes = (d: Deadline) => [
  { stage: 'half' as const, at: at(d, 0.5) },
  { stage: 'tenth' as const, at: at(d, 0.9) },
]

/** When the passing was recorded; a date agreed on since then has not passed by that. */
function passedAt(c: Case, d: Deadline): Date | null {
  const passed = c.passed.get(keyOf(d))
  return passed && passed.due >= d.due ? passed.at : null
}

/**
 * What is due to be told at `now` and is not on the record. However long nobody looked, each round is told of
 * once: the latest reminder, or the passing, or the latest step of the ladder.
 */
export function moments(c: Case, now: Date): readonly Moment[] {
  return allDeadlines(c, now).flatMap(d => {
    const passed = passedAt(c, d)
    if (passed) return d.state === 'overdue' ? escalation(c, d, passed, now) : []
    if (d.state === 'overdue' || d.state === 'late') return [{ kind: 'passing' as const, deadline: d }]
    return d.state === 'running' && !d.pausedUntil && !isOnLadder(c, d) ? reminder(c, d, now) : []
  })
}

/** While an embargo holds, its own ladder reminds of the date that both have in common. */
const isOnLadder = (c: Case, d: Deadline): boolean =>
  d.promise === 'disclose' && holds(c.embargo) && c.embargo.until !== null && c.embargo.until >= d.due

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

function escalation(c: Case, d: Deadline, passed: Date, now: Date): readonly Moment[] {
  const last = c.escalated.get(keyOf(d)) ?? -1
  let step = last
  while (repeatedAt(passed, step + 1) <= now) step++
  return step > last ? [{ kind: 'escalation', deadline: d, step }] : []
}

/** So long after it was confirmed what GitHub has not taken is told as held up. */
export const heldUpAfterMs = 5 * 60_000

/** When there is next to be told that something confirmed is held up. */
function nextHeldUp(c: Case): Date | null {
  const times = underWay(c).flatMap(([, { at, told }]) => (told ? [] : [addMilliseconds(at, heldUpAfterMs)]))
  return times.length > 0 ? min(times) : null
}

/**
 * The next instant after `now` at which `moments` may have something new to tell or a label may change, once what
 * is due at `now` is on the record; null when no clock runs.
 */
export function nextMoment(c: Case, now: Date): Date | null {
  const others = [
    nextEmbargoMoment(c, now),
    nextDataBreachMoment(c, now),
    nextHeldUp(c),
    nextTextMoment(c, now),
  ].filter(one => one !== null)
  if (stoppedAt(c)) return others.length > 0 ? min(others) : null
  const times = allDeadlines(c, now).flatMap(d => {
    if (d.state !== 'running' && d.state !== 'overdue') return []
    const passed = passedAt(c, d)
    if (passed) return [repeatedAt(passed, (c.escalated.get(keyOf(d)) ?? -1) + 1)]
    const open = (isOnLadder(c, d) ? [] : reminderTimes(d))
      .filter(({ stage }) => !isReminded(c, d, stage))
      .map(time => (d.pausedUntil ? max([time.at, d.pausedUntil]) : time.at))
      .filter(time => time > now)
    return [...open, ...(d.pausedUntil ? [d.pausedUntil] : []), d.due]
  })
  const all = [...times, ...others]
  return all.length > 0 ? min(all) : null
}
