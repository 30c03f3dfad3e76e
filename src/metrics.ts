import { setTimeout as sleep } from 'node:timers/promises'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What the store counts, told whenever the metrics are asked for. */
export type Counts = {
  readonly openCases: number
  readonly due: Readonly<Record<string, number>>
  readonly inHand: number
  readonly oldestDueSeconds: number
  readonly oldestDeliverySeconds: number
  readonly pendingEffects: number
  readonly oldestEffectSeconds: number
  readonly nextDueAt: Date | null
  readonly overdueCases: number
  readonly unreachableCases: number
  readonly lastPollAt: Date | null
}

/**
 * The app's metrics. No label names a repository, a person or a case: labels are HTTP statuses, kinds of work and
 * outcomes, so anyone who may look at the machine may look at them.
 */
export type Metrics = {
  /** A request to the webhook was answered. */
  delivery(status: number, seconds: number): void
  /** GitHub answered a request of ours (or did not: null). */
  githubRequest(status: number | null): void
  /** A request had to wait: our budget was used up, or GitHub refused it by a limit. */
  githubWait(reason: 'budget' | 'limited'): void
  /** A piece of work ended; `kind` is one of a few fixed words. */
  work(kind: string, outcome: 'done' | 'failed', seconds: number): void
  /** The text that Prometheus reads; without the store's counts while they cannot be had. */
  text(): Promise<string>
}

/**
 * Spares a large database: what took longer than 10 ms to count stands for a hundred times as long, so that counting
 * takes a hundredth of the time at most, however often and by however many it is asked for.
 */
function sparing(counts: () => Promise<Counts>): () => Promise<Counts> {
  let last: { readonly counts: Promise<Counts>; readonly until: number } | null = null
  return async () => {
    const began = performance.now()
    if (last && began < last.until) return last.counts
    const counting = counts()
    last = { counts: counting, until: Number.POSITIVE_INFINITY }
    const forget = () => {
      last = null
    }
    await counting.then(() => {
      const took = performance.now() - began
      last = took > 10 ? { counts: counting, until: began + 100 * took } : null
    }, forget)
    return counting
  }
}

/**
 * Metrics in a registry of their own; `counting` asks the store, at a scrape unless it was asked just before, `keeps` says
 * whether it takes what it is given, and `clockAheadMs` how far the machine's clock is ahead of GitHub's, null where that is not
 * known. A store that has not answered after `patienceMs` counts as down: a scraper waits ten seconds and would be told nothing at all.
 */
export function createMetrics(
  counting: () => Promise<Counts>,
  {
    keeps = () => true,
    clockAheadMs = () => null,
    patienceMs = 5_000,
  }: { keeps?: () => boolean; clockAheadMs?: () => number | null; patienceMs?: number } = {},
): Metrics {
  const counts = sparing(counting)
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const deliveries = new Histogram({
    name: 'pledge_delivery_seconds',
    help: 'Requests to the webhook, from the first byte to the answer',
    labelNames: ['status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  })
  const requests = new Counter({
    name: 'pledge_github_requests_total',
    help: "Requests to GitHub, by the answer's status",
    labelNames: ['status'],
    registers,
  })
  const waits = new Counter({
    name: 'pledge_github_waits_total',
    help: "Requests put off: 'budget' by ourselves, 'limited' by GitHub",
    labelNames: ['reason'],
    registers,
  })
  const work = new Histogram({
    name: 'pledge_work_seconds',
    help: 'Pieces of work, by kind and outcome',
    labelNames: ['kind', 'outcome'],
    buckets: [0.02, 0.1, 0.5, 2, 10, 60],
    registers,
  })
  const openCases = new Gauge({ name: 'pledge_open_cases', help: 'Cases that are open', registers })
  const due = new Gauge({
    name: 'pledge_work_due',
    help: 'Work that is due',
    labelNames: ['kind'],
    registers,
  })
  const inHand = new Gauge({ name: 'pledge_work_in_hand', help: 'Work that is being done', registers })
  const oldest = new Gauge({
    name: 'pledge_oldest_due_seconds',
    help: 'How long the oldest work that is due has been waiting',
    registers,
  })
  const oldestDelivery = new Gauge({
    name: 'pledge_oldest_delivery_seconds',
    help: 'How long ago the oldest delivery came that is not worked off, due or not',
    registers,
  })
  const effects = new Gauge({ name: 'pledge_effects_pending', help: 'Effects not yet performed', registers })
  const oldestEffect = new Gauge({
    name: 'pledge_oldest_effect_seconds',
    help: 'How long the oldest effect has been waiting to be performed',
    registers,
  })
  const nextDue = new Gauge({
    name: 'pledge_next_due_timestamp_seconds',
    help: 'When the next promise or target falls due that is not kept yet; not there while none runs',
    registers,
  })
  const overdue = new Gauge({
    name: 'pledge_overdue_cases',
    help: 'Open cases with a promise or target that is overdue',
    registers,
  })
  const unreachable = new Gauge({
    name: 'pledge_unreachable_cases',
    help: 'Open cases whose tracking issue cannot be seen at GitHub: nobody is told of their clocks',
    registers,
  })
  const lastPoll = new Gauge({
    name: 'pledge_last_poll_timestamp_seconds',
    help: 'When a poll of GitHub last went well',
    registers,
  })
  const storeUp = new Gauge({
    name: 'pledge_store_up',
    help: 'Whether the store answers, and keeps deliveries',
    registers,
  })
  const clockAhead = new Gauge({
    name: 'pledge_clock_ahead_seconds',
    help: "How far the machine's clock is ahead of GitHub's; not there while GitHub has told no time",
    registers,
  })
  return {
    delivery: (status, seconds) => deliveries.observe({ status }, seconds),
    githubRequest: status => requests.inc({ status: status ?? 'none' }),
    githubWait: reason => waits.inc({ reason }),
    work: (kind, outcome, seconds) => work.observe({ kind, outcome }, seconds),
    async text() {
      const now = await Promise.race([counts(), sleep(patienceMs, null, { ref: false })]).catch(() => null)
      storeUp.set(now && keeps() ? 1 : 0)
      const all = [openCases, inHand, oldest, oldestDelivery, effects, oldestEffect, nextDue, overdue]
      for (const gauge of [...all, unreachable, lastPoll, clockAhead]) gauge.remove()
      due.reset()
      const ahead = clockAheadMs()
      if (ahead !== null) clockAhead.set(ahead / 1000)
      if (now === null) return registry.metrics()
      openCases.set(now.openCases)
      inHand.set(now.inHand)
      oldest.set(now.oldestDueSeconds)
      oldestDelivery.set(now.oldestDeliverySeconds)
      effects.set(now.pendingEffects)
      oldestEffect.set(now.oldestEffectSeconds)
      overdue.set(now.overdueCases)
      unreachable.set(now.unreachableCases)
      if (now.nextDueAt) nextDue.set(now.nextDueAt.getTime() / 1000)
      if (now.lastPollAt) lastPoll.set(now.lastPollAt.getTime() / 1000)
      for (const [kind, count] of Object.entries(now.due)) due.set({ kind }, count)
      return registry.metrics()
    },
  }
}
