import { addMilliseconds } from 'date-fns/addMilliseconds'
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds'
import { max } from 'date-fns/max'
import { min } from 'date-fns/min'
import { startOfSecond } from 'date-fns/startOfSecond'
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
  /** When it falls due by what was agreed in this case, given when it would by what was promised. */
  agreed?(c: Case, promised: Date): Date
}

/** A promise in one case: when it falls due, and how it stands at some instant. */
export type Deadline = {
  readonly promise: PromiseName
  readonly given: Given
  readonly startedAt: Date
  /** The start moved on by the time that the clock waited: of the time from here to `due` nothing is waited. */
  readonly runsFrom: Date
  /** Where the reporter's answer is waited for: the latest it can become. */
  readonly due: Date
  readonly metAt: Date | null
  /** Waiting for the reporter until, at the latest, this instant; null when the clock runs. */
  readonly pausedUntil: Date | null
  /** running: may still be kept; met: kept in time; late: kept after it was due, or never before the case ended;
   *  overdue: due and not kept; stopped: the case ended before it was due. */
  readonly state: 'running' | 'met' | 'late' | 'overdue' | 'stopped'
  readonly remedy: string
}

/** Exact days: whatever the clocks of the machine's own zone do. */
export const msPerDay = 86_400_000

/** When a step (from 0) of what is repeated 1, 2, 4, 8 … days after an instant is due. */
export const repeatedAt = (since: Date, step: number): Date => addMilliseconds(since, 2 ** step * msPerDay)

/** An answer is waited for this long at the most. */
const longestPause = 7 * msPerDay

/** Clocks stop when the advisory is public or the case is closed. */
export const stoppedAt = (c: Case): Date | null =>
  c.publishedAt && c.closedAt ? min([c.publishedAt, c.closedAt]) : (c.publishedAt ?? c.closedAt)

/**
 * Every round of one promise in this case. Whether one has passed is derived here from the facts, the promise
 * and `now`, whatever any scheduler did; when it falls due does not depend on `now`.
 */
export function deadlinesOf(rule: DeadlineRule, c: Case, now: Date): readonly Deadline[] {
  const given = c.promises[rule.promise]
  if (!given) return []
  return runs(c).flatMap(run => deadlinesOfRun(rule, given, run, now))
}

/**
 * The case as it was and is each time that it was worked: from its filing, or the second in which it was taken up
 * again, to where it was closed. What the reporter could read before stands for the acknowledgement ever after.
 */
function runs(c: Case): readonly Case[] {
  if (c.reopened.length === 0) return [c]
  const starts = [c.filedAt, ...c.reopened.map(({ at }) => startOfSecond(at))]
  const first = c.told[0]
  return starts.map((from, n) => {
    const next = starts[n + 1]
    const before = n > 0 && first && first.at < from ? [{ ...first, about: 'acknowledgement' as const }] : []
    const during = c.told.filter(({ at }) => (n === 0 || at >= from) && (!next || at < next))
    return {
      ...c,
      filedAt: from,
      told: [...before, ...during],
      closedAt: c.reopened[n]?.closedAt ?? c.closedAt,
      publishedAt: next ? null : c.publishedAt,
    }
  })
}

function deadlinesOfRun(rule: DeadlineRule, given: Given, c: Case, now: Date): readonly Deadline[] {
  return rule.rounds(c).map(({ startedAt, metAt }) => {
    const dueFrom = (start: Date) => {
      const promised = dueAt(start, given.length, given.calendar)
      return rule.agreed?.(c, promised) ?? promised
    }
    const waited = c.pause.includes(rule.promise) ? waitedFor(c, { startedAt, metAt }, dueFrom) : null
    const runsFrom = addMilliseconds(startedAt, waited?.milliseconds ?? 0)
    const due = dueFrom(runsFrom)
    const waits = waited !== null && waited.until > now && !metAt && !stoppedAt(c)
    return {
      promise: rule.promise,
      given,
      startedAt,
      runsFrom: min([runsFrom, due]),
      due,
      metAt,
      pausedUntil: waits ? waited.until : null,
      state: stateOf(c, due, metAt, now),
      remedy: rule.remedy,
    }
  })
}

function stateOf(c: Case, due: Date, metAt: Date | null, now: Date): Deadline['state'] {
  if (metAt && metAt <= due) return 'met'
  const stopped = stoppedAt(c)
  if (stopped && stopped < due) return 'stopped'
  if (stopped || metAt) return 'late'
  return due <= now ? 'overdue' : 'running'
}

/**
 * How long the clock of a round waits for the reporter's answers, and when the last wait ends. A question that is
 * asked once the round is overdue pauses nothing any more.
 */
function waitedFor(
  c: Case,
  round: Round,
  dueFrom: (start: Date) => Date,
): { readonly milliseconds: number; readonly until: Date } {
  let milliseconds = 0
  let until = round.startedAt
  const end = round.metAt ?? stoppedAt(c)
  for (const { about, at } of c.told) {
    if (about !== 'question') continue
    if (at >= dueFrom(addMilliseconds(round.startedAt, milliseconds))) break
    const answered = c.reporterWrote.find(wrote => wrote >= at)
    const to = min([
      addMilliseconds(at, longestPause),
      ...(answered ? [answered] : []),
      ...(end ? [end] : []),
    ])
    const from = max([at, until])
    if (to <= from) continue
    milliseconds += differenceInMilliseconds(to, from)
    until = to
  }
  return { milliseconds, until }
}

/** The round's name, as the case keeps it. */
export const keyOf = (d: Deadline): string => roundKey(d.promise, d.startedAt)
