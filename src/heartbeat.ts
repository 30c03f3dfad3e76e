import { rename, writeFile } from 'node:fs/promises'
import type { Clock } from './shell/clock.ts'
import type { Log } from './shell/log.ts'
import type { Store } from './shell/ports.ts'

const everyMs = 60_000
const patienceMs = 10_000
/** Work that is due this long is stuck. */
const stuckSeconds = 300

/** What keeps the heart from beating: the database, the queue, the machine's clock, or the requests to GitHub. */
export type Ailment = 'database' | 'queue' | 'clock' | 'github'

/**
 * Whether work is really done, or what is wrong: the database answers, the queue is looked at, nothing that is due has
 * waited for five minutes, the machine's clock is not far from GitHub's, and GitHub was last polled no longer ago than three
 * polls and five minutes.
 */
export async function ailment(of: {
  readonly counts: () => ReturnType<Store['counts']>
  readonly healthy: () => boolean
  readonly isClockWrong: () => boolean
  readonly pollSeconds: number
  readonly startedAt: Date
  readonly now: Date
}): Promise<Ailment | null> {
  const counts = await of.counts().catch(() => null)
  if (counts === null) return 'database'
  if (!of.healthy() || counts.oldestDueSeconds > stuckSeconds) return 'queue'
  if (of.isClockWrong()) return 'clock'
  // A start has as long as a poll. What a wrong clock said of the future tells of none.
  const past = (at: Date | null): number => (at && at <= of.now ? at.getTime() : 0)
  const last = Math.max(past(of.startedAt), past(counts.lastPollAt))
  return of.now.getTime() - last > (3 * of.pollSeconds + stuckSeconds) * 1000 ? 'github' : null
}

/**
 * Beats once a minute while nothing ails: writes the instant into the file `target`, or asks for it where it is an
 * http(s) address. Whoever watches that from the outside hears when Pledge stops, or goes on without working. Gives
 * back how to stop it.
 */
export function startHeartbeat(parts: {
  readonly target: string
  readonly ailment: () => Promise<Ailment | null>
  readonly clock: Clock
  readonly log: Log
}): () => void {
  const { target, clock, log } = parts
  let held: Ailment | null = null
  let failing = false

  async function beat(): Promise<void> {
    const now = await parts.ailment()
    if (now !== null && now !== held)
      log.error('The heartbeat is held back: work is not done.', { kind: now })
    held = now
    if (now !== null) return
    try {
      await (/^https?:\/\//.test(target) ? call(target) : touch(target, clock.now()))
      failing = false
    } catch (err) {
      // The address is a secret of its own, as a rule: it is told nowhere.
      if (!failing) log.warn('The heartbeat cannot be delivered.', { err })
      failing = true
    }
  }

  void beat()
  const timer = setInterval(() => void beat(), everyMs)
  return () => clearInterval(timer)
}

async function call(address: string): Promise<void> {
  const { ok, status, body } = await fetch(address, { signal: AbortSignal.timeout(patienceMs) })
  await body?.cancel()
  if (!ok) throw Object.assign(new Error('not taken'), { status })
}

/** Whole or not at all: whoever reads it never sees half an instant. */
async function touch(file: string, now: Date): Promise<void> {
  await writeFile(`${file}.new`, `${now.toISOString()}\n`)
  await rename(`${file}.new`, file)
}
