import { dueAt } from './deadlines/calendar.ts'
import { type Policy, promiseNames } from './policy/policy.ts'

const minute = 60_000
const soonest = minute
const longest = 30 * minute
/** What happened once is likelier to go on than to begin: so much of the time that was quiet may pass unseen. */
const shareOfQuiet = 1 / 8
/** Where something goes on, so much of the time that was asked for lies between two rounds. */
const shareOfEvery = 1 / 5
/** So much of the shortest promise may have gone by when a poll brings what it is about. */
const shareOfPromise = 1 / 8

/** How long a repository may wait for its next round: for what reports and commands come by, and for all else. */
export type Pause = { readonly reports: number; readonly others: number }

/**
 * How long until a repository is polled again (milliseconds), where nothing has changed there for `quiet`: an eighth of
 * that, so that what a round brings makes the next ones quicker and silence makes them slower by and by. `every` is what
 * was asked for (PLEDGE_POLL): reports, commands and what the reporter writes are never looked for less often. All else
 * is left for at most half an hour, and for no more than an eighth of `promised`, the shortest promise there, unless
 * `every` is longer. Nothing is polled more often than once a minute or five times in `every`, unless that is shorter.
 */
export function pauseAfter(quiet: number, every: number, promised: number | null): Pause {
  const least = Math.min(every, Math.max(soonest, every * shareOfEvery))
  const most = Math.max(every, Math.min(longest, (promised ?? Number.POSITIVE_INFINITY) * shareOfPromise))
  const wanted = Math.max(least, quiet * shareOfQuiet)
  return { reports: Math.min(wanted, every), others: Math.min(wanted, most) }
}

/** The longest that `pauseAfter` ever gives (milliseconds). */
export const longestPause = (every: number): number => Math.max(every, longest)

/** How long the shortest promise or target of a policy is that begins at `now` (milliseconds); null where there is none. */
export function shortestPromise({ promises, calendar }: Pick<Policy, 'promises' | 'calendar'>, now: Date) {
  const lengths = promiseNames.flatMap(name => {
    const term = promises[name]
    return term ? [dueAt(now, term.length, calendar).getTime() - now.getTime()] : []
  })
  return lengths.length > 0 ? Math.min(...lengths) : null
}
