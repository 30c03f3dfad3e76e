import type { Clock } from './clock.ts'
import type { Log } from './log.ts'

/** The machine's clock, believed no further than GitHub's bears it out: what a clock brings about cannot be taken back. */
export type Timekeeper = Clock & {
  /** An answer of GitHub's came just now, and this is what it said of the time; null where it said nothing. */
  heard(github: Date | null): void
  /**
   * Whether `now` is what GitHub bears out. Where that is not known (nothing was heard yet that could be believed, or the clock
   * has gone otherwise than time has since), GitHub is asked, and work has to wait: `answered` is called once that may be over.
   * GitHub is asked as well while it has told another time that is not believed yet.
   */
  isSure(): boolean
  /** Whether the machine's clock is wrong by GitHub's, or is not borne out by what GitHub has answered. */
  isWrong(): boolean
  /**
   * By how many milliseconds the machine's clock is ahead of GitHub's (behind it: less than 0), believed or, at a start, not yet;
   * null while GitHub has told no time.
   */
  aheadMs(): number | null
  /** Whether `now` fell back far behind what it has been (a clock that was set back), until `forgetFall`. */
  fellBack(): boolean
  forgetFall(): void
}

/** Clocks that differ by less agree: an answer takes its time, and `Date` knows whole seconds. */
const toleranceMs = 120_000
/** A clock that falls behind real time by more than this was set back. */
const setBackMs = 60_000
/** GitHub is asked again after as long as its answers have been in doubt, within these. */
const [askSoonMs, askLateMs] = [2_000, 30_000]
/** A time that nothing bears out is believed where nothing else is heard for this long. */
const doubtMs = 600_000

/**
 * A timekeeper over `clock`. Between GitHub's answers time is counted by the process's own steady clock, which nobody sets.
 * `now` gives what `clock` shows, but never more than two minutes from GitHub's time; while nothing was heard, `clock` as it
 * is. A time that nothing bears out, be it GitHub's other than the machine's at a start, or the machine's where answers tell none,
 * is believed where nothing else is heard for ten minutes.
 */
export function createTimekeeper(parts: {
  readonly clock: Clock
  readonly log: Log
  /** One small question to GitHub, whose answer is `heard`: whether there was one. Never throws. */
  readonly ask: () => Promise<boolean>
  readonly answered: () => void
}): Timekeeper {
  const { clock, log, ask, answered } = parts
  /** How far GitHub's clock was before the steady one at its last answer, and the machine's at that moment. */
  let last: { readonly github: number; readonly machine: number } | null = null
  /** How far `now` has been before the steady clock at most. */
  let farthest = Number.NEGATIVE_INFINITY
  /** A time that nothing bears out, whether GitHub told it, and since when on the steady clock nothing else was heard. */
  let doubted: { readonly github: number; readonly isTold: boolean; readonly since: number } | null = null
  let asking = false
  let askAgainAt = 0
  let isUntold = false
  /** The reason why work waits that the log has told. */
  let waits: 'silent' | 'untold' | 'other' | null = null
  let wasOff = false

  const machine = (): number => clock.now().getTime() - performance.now()
  const isOff = (): boolean => last !== null && Math.abs(machine() - last.github) > toleranceMs
  const isBorneOut = (): boolean =>
    last !== null && (!isOff() || Math.abs(machine() - last.machine) <= toleranceMs)

  function now(): Date {
    const shown = clock.now()
    if (last === null || !isOff()) return shown
    const github = last.github + performance.now()
    return new Date(github + Math.sign(shown.getTime() - github) * toleranceMs)
  }
  const before = (at: Date): number => at.getTime() - performance.now()

  /** Whether a time is the machine's, or went on as the steady clock did, or as the machine's. */
  const isLikely = (github: number): boolean =>
    [
      github - machine(),
      ...(last ? [github - last.github, github - last.github - (machine() - last.machine)] : []),
    ].some(difference => Math.abs(difference) <= toleranceMs)

  function hear(github: number, isTold = true): void {
    // Another time may be somebody's who stands in between, and so may be an answer that tells none.
    if (!isTold || !isLikely(github)) {
      const steady = performance.now()
      if (doubted?.isTold !== isTold || Math.abs(github - doubted.github) > toleranceMs)
        doubted = { github, isTold, since: steady }
      if (steady - doubted.since < doubtMs) return
    }
    doubted = null
    last = { github, machine: machine() }
    if (waits !== null) log.info('The time is known: work goes on.')
    waits = null
    if (isOff() === wasOff) return
    wasOff = !wasOff
    if (wasOff)
      log.error("The machine's clock differs from GitHub's, and is not believed until it is set right.", {
        milliseconds: Math.round(last.machine - github),
      })
    else log.info("The machine's clock agrees with GitHub's again.")
  }

  async function askGitHub(): Promise<void> {
    asking = true
    isUntold = false
    const isAnswered = await ask()
    asking = false
    if (!isBorneOut() && isAnswered && isUntold) hear(machine(), false)
    const isSure = isBorneOut()
    if (isSure) answered()
    if (isSure && doubted === null) return
    const doubtedMs = doubted === null ? 0 : performance.now() - doubted.since
    askAgainAt = performance.now() + Math.min(Math.max(askSoonMs, doubtedMs), askLateMs)
    if (!isSure) tellWhyWorkWaits()
  }

  function tellWhyWorkWaits(): void {
    const before = waits
    waits = doubted === null ? 'silent' : doubted.isTold ? 'other' : 'untold'
    if (waits === before) return
    if (doubted === null) log.warn('GitHub does not tell the time: all work waits until it does.')
    else if (doubted.isTold)
      log.warn(
        "GitHub's time is not the machine's: all work waits until it is, or no other was told for ten minutes.",
        { milliseconds: Math.round(machine() - doubted.github) },
      )
    else
      log.warn(
        "GitHub's answers do not tell the time: the machine's clock is believed, and work goes on, if they have not for ten minutes.",
      )
  }

  return {
    now() {
      const at = now()
      farthest = Math.max(farthest, before(at))
      return at
    },
    heard(github) {
      if (github === null) isUntold = true
      else hear(before(github))
    },
    isSure() {
      const isSure = isBorneOut()
      // Where both clocks stood still, as those of a machine that slept, nothing else may tell for hours which time it is.
      if ((!isSure || doubted !== null) && !asking && performance.now() >= askAgainAt) void askGitHub()
      return isSure
    },
    isWrong: () => (isBorneOut() ? isOff() : doubted !== null),
    aheadMs() {
      const github = last?.github ?? (doubted?.isTold ? doubted.github : null)
      return github === null ? null : machine() - github
    },
    fellBack: () => farthest - before(now()) > setBackMs,
    forgetFall() {
      farthest = before(now())
    },
  }
}
