import type { Log } from './log.ts'
import { looksUnanswered } from './retry.ts'

/** Whether GitHub is there at all: while it is not, nothing is tried, and nothing loses its turn. */
export type Outage = {
  /** How much work may be in hand: all of it, none while GitHub does not answer, one piece to see whether it does again. */
  room(): number
  /**
   * Whether this failure is GitHub's as a whole: it looks so, and GitHub answers one small question no better, or has
   * answered nothing that much of the `work` asked of it. Those who fail at once share the question. One address that
   * fails while GitHub is well is no outage.
   */
  explains(error: unknown, work: string): Promise<boolean>
  /** GitHub answered something that was asked of it for some work, whatever it said. */
  answered(): void
  /** Asks no more. */
  stop(): void
}

const firstMs = 500
const mostMs = 4_000
/** For so long GitHub's good answer stands, however many fail meanwhile. */
const wellMs = 2_000
/** So many pieces that failed with no good answer between them are an outage, though the small question is answered. */
const mostInVain = 16
/** So many pieces are tried one by one; then all are, or what fails for itself would keep back everything else. */
const mostTrials = 5

/**
 * One outage for all work. While it lasts GitHub is asked again after half a second, twice as long each time, at most
 * four. Once it answers that, one piece of work is tried, and all others once GitHub has answered that one; `over` is
 * called when there is room again.
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
  let state: 'well' | 'out' | 'trying' = 'well'
  let question: Promise<boolean> | null = null
  let wellUntil = 0
  const inVain = new Set<string>()
  let trials = 0
  let wait = firstMs

  async function ask(): Promise<boolean> {
    if (state === 'trying') return failedTrial()
    if (state === 'out') return true
    if (inVain.size < mostInVain) {
      if (performance.now() < wellUntil) return false
      if (await reachable()) {
        wellUntil = performance.now() + wellMs
        return false
      }
    }
    state = 'out'
    trials = 0
    wait = firstMs
    log.warn('GitHub does not answer: all work waits until it does.')
    askLater()
    return true
  }

  function failedTrial(): boolean {
    trials += 1
    if (trials === mostTrials) {
      end()
      return false
    }
    state = 'out'
    askLater()
    return true
  }

  function askLater(): void {
    if (stopped) return
    timer = setTimeout(() => void askAgain(), wait)
    timer.unref()
    wait = Math.min(mostMs, wait * 2)
  }

  async function askAgain(): Promise<void> {
    if (!(await reachable())) return askLater()
    if (state !== 'out' || stopped) return
    state = 'trying'
    over()
  }

  function end(): void {
    clearTimeout(timer)
    state = 'well'
    inVain.clear()
    log.info('GitHub answers again.')
    over()
  }

  return {
    room: () => ({ well: Number.POSITIVE_INFINITY, out: 0, trying: 1 })[state],
    async explains(error, work) {
      if (!looksUnanswered(error)) return false
      inVain.add(work)
      question ??= ask().finally(() => {
        question = null
      })
      return question
    },
    answered() {
      inVain.clear()
      if (state !== 'well') end()
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
