import { addMilliseconds } from 'date-fns/addMilliseconds'
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds'
import { min } from 'date-fns/min'
import { subMilliseconds } from 'date-fns/subMilliseconds'
import type { Case, OtherCase } from '../case/case.ts'
import { holds } from '../case/embargo.ts'
import type { EmbargoStage } from '../case/fact.ts'
import { msPerDay } from './deadline.ts'

/** Something about the embargo that is due: a reminder, its end, or the word to the reporter that they are free. */
export type EmbargoMoment =
  | { readonly kind: 'reminder'; readonly stage: EmbargoStage }
  | { readonly kind: 'end' }
  | { readonly kind: 'release' }

const days: readonly (readonly [EmbargoStage, number])[] = [
  ['14 days', 14],
  ['7 days', 7],
  ['2 days', 2],
  ['1 day', 1],
]

/** Coordinators who are asked at the end of an embargo have this long; then the reporter is told anyway. */
export const msToAnswer = msPerDay

/**
 * The steps before the end, the first one first: 14, 7, 2 and 1 days, those of them in the second half of the time
 * since the date was set; of an embargo of less than four days, half time and with a tenth left.
 */
function stages(since: Date | null, until: Date | null): readonly { stage: EmbargoStage; at: Date }[] {
  if (!since || !until) return []
  const length = differenceInMilliseconds(until, since)
  const part = (share: number) => addMilliseconds(since, length * share)
  if (length < 4 * msPerDay)
    return [
      { stage: 'half', at: part(0.5) },
      { stage: 'tenth', at: part(0.9) },
    ]
  return days
    .map(([stage, before]) => ({ stage, at: subMilliseconds(until, before * msPerDay) }))
    .filter(({ at }) => at >= part(0.5))
}

/** Settled by an answer to the reporter: nothing is published of it, so there is nothing to be reminded of. */
export const isAnswered = ({ resolution }: Case): boolean =>
  resolution !== null && resolution.as !== 'closed' && resolution.as !== 'published'

/** When the reporter is told that they are free, where the coordinators were asked first and did not answer. */
function releaseAt(c: Case): Date | null {
  const { ended, releasedAt } = c.embargo
  if (ended?.cause !== 'date' || releasedAt || c.publishedAt) return null
  return addMilliseconds(ended.at, msToAnswer)
}

/** What is due to be told of the embargo at `now` and is not on the record; however long nobody looked, one thing. */
export function embargoMoment(c: Case, now: Date): EmbargoMoment | null {
  const release = releaseAt(c)
  if (release && release <= now) return { kind: 'release' }
  const { until, reminded } = c.embargo
  if (!holds(c.embargo) || !until) return null
  if (until <= now) return { kind: 'end' }
  if (isAnswered(c)) return null
  const stage = reachedStage(stages(c.embargo.since, until), reminded, now)
  return stage ? { kind: 'reminder', stage } : null
}

/** The last step that is reached and was not told, nor a later one. */
function reachedStage(
  all: ReturnType<typeof stages>,
  reminded: readonly EmbargoStage[],
  now: Date,
): EmbargoStage | null {
  const reached = all.findLastIndex(({ at }) => at <= now)
  const told = all.findLastIndex(({ stage }) => reminded.includes(stage))
  return (reached > told && all[reached]?.stage) || null
}

/**
 * The duplicates whose reporters, others than this case's, are free before the embargo here ends, or where there is none: from
 * when. Nobody but those who work on this case can do anything about it.
 */
const sooner = (c: Case): readonly (OtherCase & { readonly ghsa: string; readonly until: Date })[] =>
  c.follows !== null || c.embargo.ended || c.publishedAt || isAnswered(c)
    ? []
    : [...c.duplicates].flatMap(([ghsa, { reporter }]) => {
        const other = c.others.get(ghsa)
        if (!reporter || !other?.until || other.ended) return []
        const isSooner = !holds(c.embargo) || !c.embargo.until || other.until < c.embargo.until
        return isSooner ? [{ ...other, ghsa, until: other.until }] : []
      })

/** What is due to be told at `now` of the dates on which duplicates' reporters are free, one thing of each. */
export const duplicateMoments = (
  c: Case,
  now: Date,
): readonly { readonly ghsa: string; readonly until: Date; readonly stage: EmbargoStage }[] =>
  sooner(c).flatMap(({ ghsa, at, until, reminded }) => {
    const stage = until > now ? reachedStage(stages(at, until), reminded, now) : null
    return stage ? [{ ghsa, until, stage }] : []
  })

/** The next instant after `now` at which `embargoMoment` may have something new, once what is due is on the record. */
export function nextEmbargoMoment(c: Case, now: Date): Date | null {
  const release = releaseAt(c)
  const { until } = c.embargo
  const own = holds(c.embargo) && !isAnswered(c) ? stages(c.embargo.since, until) : []
  const others = sooner(c).flatMap(other => stages(other.at, other.until))
  const times = [
    ...[...own, ...others].map(({ at }) => at),
    ...(holds(c.embargo) && until ? [until] : []),
    ...(release ? [release] : []),
  ]
  const ahead = times.filter(at => at > now)
  return ahead.length > 0 ? min(ahead) : null
}
