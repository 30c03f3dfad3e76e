import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Settings } from './environment.ts'
import { createIngress } from './github/ingress.ts'
import { ailment, startHeartbeat } from './heartbeat.ts'
import { type createLogger, ownLog } from './log.ts'
import { createMetrics } from './metrics.ts'
import { type Clock, systemClock } from './shell/clock.ts'
import { type Store, StoreUnavailable } from './shell/ports.ts'
import type { Timekeeper } from './shell/timekeeper.ts'
import type { Worker } from './shell/worker.ts'
import { openDatabase } from './store/database.ts'
import { createStore } from './store/store.ts'
import { startWorks } from './works.ts'

export type Pledge = {
  /** Where it listens. */
  readonly port: number
  readonly store: Store
  readonly worker: Worker
  /** Stops taking work, finishes or hands back what is in hand, closes the database: within ten seconds. */
  stop(): Promise<void>
}

/** So long a refused delivery counts, unless one is kept before: those who watch then hear of it, and those who send may try again. */
const refusedMs = 60_000

/**
 * Starts the whole App and answers once it takes work. It listens before anything else, so that whoever watches
 * sees a start that takes its time; until there is a database, deliveries are refused and GitHub keeps them as
 * failed. Throws one clear sentence where it cannot start. `machine` is the machine's own clock unless told: tests and the
 * demo bring theirs; `around` lets a test stand between the App and its store.
 */
export async function startPledge(
  settings: Settings,
  logger: ReturnType<typeof createLogger>,
  machine: Clock = systemClock,
  around: (store: Store) => Store = store => store,
): Promise<Pledge> {
  const log = ownLog(logger)
  let running: { store: Store; worker: Worker; clock: Timekeeper } | null = null
  const works = () => {
    if (!running) throw new Error('not started yet')
    return running
  }

  // A database that answers may keep nothing all the same, as on a full disk.
  let refusedAt: number | null = null
  const keeps = () => refusedAt === null || performance.now() - refusedAt > refusedMs
  const healthy = () => keeps() && (running?.worker.healthy() ?? false)

  const metrics = createMetrics(async () => works().store.counts(works().clock.now()), {
    keeps,
    clockAheadMs: () => running?.clock.aheadMs() ?? null,
  })
  const ingress = createIngress({
    secrets: settings.webhookSecrets,
    accept: async delivery => {
      const keeping = works().store.keepDelivery({ ...delivery, receivedAt: works().clock.now() })
      const kept = await keeping.catch(error => {
        if (error instanceof StoreUnavailable) refusedAt = performance.now()
        throw error
      })
      refusedAt = null
      if (kept !== 'known') works().worker.wake()
    },
    ready: healthy,
    metrics: metrics.text,
    metricsToken: settings.metricsToken,
    observe: metrics.delivery,
    log,
  })
  ingress.listen(settings.port, settings.host)
  await once(ingress, 'listening').catch(({ code }) => {
    throw new Error(`Pledge cannot listen on HOST and PORT (${code}): is something else there already?`)
  })
  const { port } = ingress.address() as AddressInfo

  try {
    const database = await openDatabase({
      databaseUrl: settings.databaseUrl ?? undefined,
      dataDir: settings.dataFolder,
    })
    const store = around(createStore(database))
    running = { store, ...(await startWorks(settings, { store, logger, metrics, clock: machine })) }
  } catch (error) {
    ingress.close()
    throw error
  }
  const { store, worker, clock } = running
  const startedAt = clock.now()
  const stopHeartbeat = settings.heartbeat
    ? startHeartbeat({
        target: settings.heartbeat,
        ailment: () =>
          ailment({
            counts: () => store.counts(clock.now()),
            healthy,
            isClockWrong: clock.isWrong,
            pollSeconds: settings.pollSeconds,
            startedAt,
            now: clock.now(),
          }),
        clock,
        log,
      })
    : () => {}
  log.info('Pledge takes work.', { port })

  return {
    port,
    store,
    worker,
    async stop() {
      if (!running) return
      running = null
      stopHeartbeat()
      log.info('Pledge stops taking work.')
      const closed = once(ingress, 'close')
      ingress.close()
      await worker.stop(6_000)
      await closed
      await store.close()
    },
  }
}
