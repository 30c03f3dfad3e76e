import { setTimeout as sleep } from 'node:timers/promises'
import { underLease } from './lease.ts'
import type { Log } from './log.ts'
import type { Outage } from './outage.ts'
import { polled, type Store, Wait, type Work, type WorkKind } from './ports.ts'
import { isFromOutside, retryAt } from './retry.ts'
import type { Timekeeper } from './timekeeper.ts'

/**
 * Does one piece of work. Gives when it is due again (as a `Wait` where it was put off until then), or null when it is
 * finished.
 */
export type Handler = (work: Work) => Promise<Date | Wait | null>

export type Worker = {
  /** Looks for work now rather than at the next look. */
  wake(): void
  /** Whether the last look at the store went well. */
  healthy(): boolean
  /** Whether nothing is in hand. */
  idle(): boolean
  /** Takes no more work, waits for what is in hand at most `graceMs`, gives the rest back. */
  stop(graceMs: number): Promise<void>
}

type Then = Parameters<Store['release']>[2]

/** Whoever cannot renew its leases has these two apart left: as long as a request to GitHub may take. */
const leaseMs = 15_000
const heartbeatMs = 5_000
/** A look that took long, since the store did not answer, is not paid for twice. */
const mostPauseMs = 50
const lookEveryMs = 500
const atOnce = 16
const perInstallation = 4

/**
 * Takes work from the store as it falls due and hands it to its handler. Failures are tried again within five
 * seconds where GitHub or the network failed; our own errors back off to ten minutes, and nothing is dropped. While
 * GitHub is out altogether nothing is taken, and what was in hand goes back as it was: the oldest is first afterwards. Nor is
 * anything taken by a time that GitHub has not borne out.
 */
export function startWorker(parts: {
  readonly store: Store
  readonly clock: Pick<Timekeeper, 'now' | 'isSure' | 'fellBack' | 'forgetFall'>
  readonly log: Log
  readonly metrics: { work(kind: WorkKind, outcome: 'done' | 'failed', seconds: number): void }
  readonly name: string
  readonly outage: Outage
  readonly handlers: Readonly<Record<WorkKind, Handler>>
  /** What has to be done before any work is taken, at a time that GitHub bears out; again where it fails. */
  readonly first?: () => Promise<void>
}): Worker {
  const { store, clock, log, metrics, name, outage, handlers } = parts
  const inHand = new Map<string, { readonly work: Work; readonly done: Promise<void>; leaseUntil: Date }>()
  let first = parts.first
  let stopping = false
  let healthy = true
  let alarm = new AbortController()
  let awake = false

  const wake = (): void => {
    awake = true
    alarm.abort()
  }
  // A lease is counted by the machine's clock like everything that is stored; heartbeats by real time.
  const leaseUntil = (): Date => new Date(clock.now().getTime() + leaseMs)

  const keyOf = (work: Work): string => `${work.kind}/${work.key}`
  const held = (work: Work): boolean => {
    const entry = inHand.get(keyOf(work))
    return entry !== undefined && clock.now() < entry.leaseUntil
  }

  async function handle(work: Work): Promise<void> {
    let then: Then
    const began = performance.now()
    const seconds = () => (performance.now() - began) / 1000
    try {
      const again = await underLease(
        name,
        () => held(work),
        () => handlers[work.kind](work),
      )
      then = again instanceof Wait ? putOff(again, 0) : { dueAt: again, attempts: 0 }
      metrics.work(work.kind, 'done', seconds())
    } catch (error) {
      then = await afterFailure(work, error)
      metrics.work(work.kind, 'failed', seconds())
    }
    await giveBack(work, then)
  }

  /** It keeps its place among what else is due then. */
  const putOff = ({ until }: Wait, attempts: number): Then => ({ dueAt: until, attempts, putOff: true })

  /** As soon as the store answers again; a lease that ran out meanwhile is nobody's to give back. */
  async function giveBack(work: Work, then: Then): Promise<void> {
    for (;;) {
      try {
        return await store.release(name, work, then)
      } catch {
        if (stopping || !held(work)) return log.warn('A lease could not be given back; it will run out.')
        await sleep(lookEveryMs)
      }
    }
  }

  async function afterFailure(work: Work, error: unknown): Promise<Then> {
    if (error instanceof Wait) return putOff(error, work.attempts)
    const attempts = work.attempts + 1
    log[isFromOutside(error) ? 'warn' : 'error']('Work failed and will be tried again.', {
      kind: work.kind,
      attempt: attempts,
      err: error,
      ...(work.installation === null ? {} : { installation: work.installation }),
      ...(work.kind === 'case' ? { case: work.key } : {}),
      ...(work.kind === 'delivery' ? { delivery: work.key } : {}),
    })
    if (await outage.explains(error, keyOf(work))) return 'as it was'
    return { dueAt: retryAt(clock.now(), work.attempts, error), attempts }
  }

  async function setBack(): Promise<void> {
    await store.clockSetBack(clock.now())
    clock.forgetFall()
    log.warn('The clock was set back: what waits for a time that it had shown is done now.')
  }

  async function look(): Promise<number> {
    if (clock.fellBack()) await setBack()
    const room = clock.isSure() ? Math.min(atOnce, outage.room()) : 0
    // Whether the store answers is told by it all the same.
    if (room === 0) await store.recall(polled)
    const free = room - inHand.size
    if (free <= 0) return 0
    await first?.()
    first = undefined
    const until = leaseUntil()
    const works = await store.claim({
      now: clock.now(),
      worker: name,
      limit: free,
      perInstallation,
      leaseUntil: until,
    })
    const again: Work[] = []
    for (const work of works) {
      const key = keyOf(work)
      const known = inHand.get(key)
      // A clock that jumped ran our own lease out: it is still ours, and in hand.
      if (known) {
        known.leaseUntil = until
        again.push(work)
        continue
      }
      // In hand before it begins, for it asks at once whether it is.
      const done = Promise.resolve()
        .then(() => handle(work))
        .finally(() => {
          inHand.delete(key)
          wake()
        })
      inHand.set(key, { work, done, leaseUntil: until })
    }
    // Claiming took what was noted for afterwards: whatever came meanwhile is looked at once it is given back.
    for (const work of again) await store.schedule({ ...work, dueAt: clock.now() })
    return works.length
  }

  async function run(): Promise<void> {
    while (!stopping) {
      awake = false
      const began = performance.now()
      try {
        await look()
        healthy = true
      } catch (error) {
        if (healthy) log.error('The store does not answer; work waits.', { err: error })
        healthy = false
      }
      // Half of the time is left to the work: what ends meanwhile makes room for more than one at the next look.
      if (awake && !stopping) await sleep(Math.min(performance.now() - began, mostPauseMs))
      if (awake || stopping) continue
      alarm = new AbortController()
      await sleep(lookEveryMs, undefined, { signal: alarm.signal }).catch(() => undefined)
    }
  }

  /** Lengthens what is still ours; of what passed on the lease runs out as it stands. */
  async function extendAll(): Promise<void> {
    const entries = [...inHand.values()]
    if (entries.length === 0) return
    const until = leaseUntil()
    const kept = await store.extend(
      name,
      entries.map(({ work }) => work),
      until,
    )
    const still = new Set(kept.map(keyOf))
    for (const entry of entries) if (still.has(keyOf(entry.work))) entry.leaseUntil = until
  }

  const heartbeat = setInterval(() => void extendAll().catch(() => undefined), heartbeatMs)
  const running = run()

  return {
    wake,
    healthy: () => healthy,
    idle: () => inHand.size === 0,
    async stop(graceMs) {
      stopping = true
      outage.stop()
      alarm.abort()
      await running
      await Promise.race([Promise.allSettled([...inHand.values()].map(({ done }) => done)), sleep(graceMs)])
      clearInterval(heartbeat)
      await store.releaseAll(name).catch(() => undefined)
    },
  }
}
