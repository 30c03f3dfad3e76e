import type { Log } from './log.ts'
import { looksUnanswered } from './retry.ts'

/** Whether GitHub is there at all: while it is not, nothing is tried, and nothing loses its turn. */
export type Outage = {
  /** Whether GitHub was found not to answer, and has not answered since. */
  on(): boolean
  /**
   * Whether this failure is GitHub's as a whole: it looks so, and GitHub answers one small question no better. Those
   * who fail at once share the question. One address that fails while GitHub is well is no outage.
   */
  explains(error: unknown): Promise<boolean>
  /** Asks no more. */
  stop(): void
}

const firstMs = 500
const mostMs = 4_000
/** For so long GitHub's good answer stands, however many fail meanwhile. */
const wellMs = 2_000

/**
 * One outage for all work. While it lasts GitHub is asked again after half a second, twice as long each time, at most
 * four; `over` is called as soon as it answers.
 */
export function createOutage(parts: {
  /** One small question to GitHub: whether it answered, whatever it said. Never throws. */
  readonly reachable: () => Promise<boolean>
  readonly log: Log
  readonly over: () => void
}): Outage {
  const { reachable, log, over } = parts
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let on = false
  let question: Promise<boolean> | null = null
  let wellUntil = 0

  async function ask(): Promise<boolean> {
    if (on || performance.now() < wellUntil) return on
    if (await reachable()) {
      wellUntil = performance.now() + wellMs
      return false
    }
    on = true
    log.warn('GitHub does not answer: all work waits until it does.')
    askAgainIn(firstMs)
    return true
  }

  function askAgainIn(wait: number): void {
    if (stopped) return
    timer = setTimeout(() => void askAgain(wait), wait)
    timer.unref()
  }

  async function askAgain(waited: number): Promise<void> {
    if (!(await reachable())) return askAgainIn(Math.min(mostMs, waited * 2))
    on = false
    log.info('GitHub answers again.')
    over()
  }

  return {
    on: () => on,
    async explains(error) {
      if (!looksUnanswered(error)) return false
      question ??= ask().finally(() => {
        question = null
      })
      return question
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
