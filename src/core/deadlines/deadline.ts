import { addDays, addMilliseconds, differenceInMilliseconds, max, min } from 'date-fns'
import { type Case, roundKey } from '../case/case.ts'
import type { Given } from '../case/fact.ts'
import type { PromiseName } from '../policy/policy.ts'
import { dueAt } from './calendar.ts'

/** One stretch of a promise: what started it, and what met it. Most promises have one; updates have many. */
export type Round = { readonly startedAt: Date; readonly metAt: Date | null }

/** What a promise's clock is made of. Pure: everything is read from the case. */
export type DeadlineRule = {
  readonly promise: PromiseName
  /** What a coordinator is told to do about it. */
  readonly remedy: string
  /** The rounds, the first one first; the last one may be running. */
  rounds(c: Case): readonly Round[]
  /** An instant agreed for this case that comes before what the promise would give, or null. */
  earlier?(c: Case): Date | null
}

/** A promise in one case: when it falls due, and how it stands at `now`. */
export type Deadline = {
  readonly promise: PromiseName
  readonly round: number
  readonly given: Given
  readonly startedAt: Date
  readonly due: Date
  readonly metAt: Date | null
  /** Waiting for the reporter until, at the latest, this instant; null when the clock runs. */
  readonly pausedUntil: Date | null
  /** running: may still be kept; met: kept in time; late: kept after it was due; overdue: due and not kept;
   *  stopped: the case ended before it was due. */
  readonly state: 'running' | 'met' | 'late' | 'overdue' | 'stopped'
  readonly remedy: string
}

/** An answer is waited for this long at the most. */
const longestPauseDays = 7

/** Clocks stop when the advisory is public or the case is closed. */
export const stoppedAt = (c: Case): Date | null =>
  c.publishedAt && c.closedAt ? min([c.publishedAt, c.closedAt]) : (c.publishedAt ?? c.closedAt)

/**
 * Every round of one promise in this case. Whether one has passed is derived here from the facts, the promise
 * and `now`, whatever any scheduler did.
 */
export function deadlinesOf(rule: DeadlineRule, c: Case, now: Date): readonly Deadline[] {
  const given = c.promises[rule.promise]
  if (!given) return []
  return rule.rounds(c).map((round, index) => {
    const { startedAt, metAt } = round
    const pause = c.pause.includes(rule.promise) ? paused(c, round, now) : { milliseconds: 0, until: null }
    const promised = dueAt(addMilliseconds(startedAt, pause.milliseconds), given.length, given.calendar)
    const agreed = rule.earlier?.(c)
    const due = agreed && agreed < promised ? agreed : promised
    return {
      promise: rule.promise,
      round: index,
      given,
      startedAt,
      due,
      metAt,
      pausedUntil: metAt || stoppedAt(c) ? null : pause.until,
      state: stateOf(c, due, metAt, now),
      remedy: rule.remedy,
    }
  })
}

function stateOf(c: Case, due: Date, metAt: Date | null, now: Date): Deadline['state'] {
  if (metAt) return metAt <= due ? 'met' : 'late'
  const stopped = stoppedAt(c)
  if (stopped) return due <= stopped ? 'late' : 'stopped'
  return due <= now ? 'overdue' : 'running'
}

/** How long the clock of a round waited for the reporter, and until when at the latest it still does. */
function paused(c: Case, round: Round, now: Date): { milliseconds: number; until: Date | null } {
  let milliseconds = 0
  let until: Date | null = null
  let covered = round.startedAt
  const end = round.metAt ?? stoppedAt(c) ?? now
  for (const { at, answeredAt } of c.asked) {
    const from = max([at, covered])
    const latest = addDays(at, longestPauseDays)
    const to = min([answeredAt ?? latest, latest, end])
    if (to > from) {
      milliseconds += differenceInMilliseconds(to, from)
      covered = to
    }
    if (!answeredAt && at <= end && end < latest) until = until ? max([until, latest]) : latest
  }
  return { milliseconds, until }
}

/** The promise's name with its round, as facts carry it. */
export const keyOf = (d: Deadline): string => roundKey(d.promise, d.round)
