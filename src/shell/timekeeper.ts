import type { Clock } from './clock.ts'
import type { Log } from './log.ts'

/** The machine's clock, believed no further than GitHub's bears it out: what a clock brings about cannot be taken back. */
export type Timekeeper = Clock & {
  /** An answer of GitHub's came just now, and this is what it said of the time; null where it said nothing. */
  heard(github: Date | null): void
  /**
   * Whether `now` is what GitHub bears out. Where that is not known (nothing was heard yet, or the clock has gone otherwise than
   * time has since), GitHub is asked, and work has to wait: `answered` is called once that may be over.
   */
  isSure(): boolean
  /** Whether GitHub has said that the machine's clock is wrong. */
  isWrong(): boolean
  /** By how many milliseconds the machine's clock is ahead of GitHub's (behind it: less than 0); null while it has told no time. */
  aheadMs(): number | null
  /** Whether `now` fell back far behind what it has been (a clock that was set back), until `forgetFall`. */
  fellBack(): boolean
  forgetFall(): void
}

/** Clocks that differ by less agree: an answer takes its time, and `Date` knows whole seconds. */
const toleranceMs = 120_000
/** A clock that falls behind real time by more than this was set back. */
const setBackMs = 60_000
const askEveryMs = 2_000
const doubtMs = 600_000

/**
 * A timekeeper over `clock`. Between GitHub's answers time is counted by the process's own steady clock, which nobody sets.
 * `now` gives what `clock` shows, but never more than two minutes from GitHub's time; while nothing was heard, `clock` as it
 * is. Answers without a time are no reason to stand still: then the machine's clock is believed, and the log says so.
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
  /** A time that differs from all that is known, and since when on the steady clock nothing else was heard. */
  let doubted: { readonly github: number; readonly since: number } | null = null
  let asking = false
  let askAgainAt = 0
  let isUntold = false
  let isWarned = false
  let isSilent = false
  let wasOff = false

  const machine = (): number => clock.now().getTime() - performance.now()
  const aheadMs = (): number | null => last && machine() - last.github
  const isOff = (): boolean => Math.abs(aheadMs() ?? 0) > toleranceMs
  const isBorneOut = (): boolean =>
    last !== null && (!isOff() || Math.abs(machine() - last.machine) <= toleranceMs)

  function now(): Date {
    const shown = clock.now()
    if (last === null || !isOff()) return shown
    const github = last.github + performance.now()
    return new Date(github + Math.sign(shown.getTime() - github) * toleranceMs)
  }
  const before = (at: Date): number => at.getTime() - performance.now()

  /** Whether a time went on as the steady clock did, or as the machine's, or is the machine's. */
  const isLikely = (github: number): boolean =>
    last === null ||
    [github - last.github, github - machine(), github - last.github - (machine() - last.machine)].some(
      difference => Math.abs(difference) <= toleranceMs,
    )

  function hear(github: number): void {
    // Another time may be somebody's who stands in between: it is believed where nothing else is heard for a while.
    if (!isLikely(github)) {
      const steady = performance.now()
      if (doubted === null || Math.abs(github - doubted.github) > toleranceMs)
        doubted = { github, since: steady }
      if (steady - doubted.since < doubtMs) return
    }
    doubted = null
    last = { github, machine: machine() }
    if (isSilent) log.info('GitHub tells the time again.')
    isSilent = false
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
    if (!isBorneOut() && isAnswered && isUntold) {
      if (!isWarned) log.warn("GitHub's answers do not tell the time: the machine's clock is believed.")
      isWarned = true
      hear(machine())
    }
    if (isBorneOut()) return answered()
    askAgainAt = performance.now() + askEveryMs
    if (!isSilent) log.warn('GitHub does not tell the time: all work waits until it does.')
    isSilent = true
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
      if (isBorneOut()) return true
      if (!asking && performance.now() >= askAgainAt) void askGitHub()
      return false
    },
    isWrong: () => isOff() && isBorneOut(),
    aheadMs,
    fellBack: () => farthest - before(now()) > setBackMs,
    forgetFall() {
      farthest = before(now())
    },
  }
}
