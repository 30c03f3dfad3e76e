import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Settings } from './environment.ts'
import { AdvisoryHands } from './github/advisory-hands.ts'
import { loadApp } from './github/app.ts'
import { createGitHub } from './github/client.ts'
import { createConfigurationReports } from './github/configuration.ts'
import { redeliverFailed } from './github/deliveries.ts'
import { createForge } from './github/forge.ts'
import { createGuide } from './github/guide.ts'
import { createIngress } from './github/ingress.ts'
import { createIntake } from './github/intake.ts'
import { createInventory } from './github/inventory.ts'
import { createPoll } from './github/poll.ts'
import type { createLogger } from './log.ts'
import { ownLog } from './log.ts'
import { createMetrics } from './metrics.ts'
import { type Clock, systemClock } from './shell/clock.ts'
import { createEngine } from './shell/engine.ts'
import type { Store, Work } from './shell/ports.ts'
import { startWorker, type Worker } from './shell/worker.ts'
import { openDatabase } from './store/database.ts'
import { createStore } from './store/store.ts'

const listingEveryMs = 3_600_000

export type Pledge = {
  /** Where it listens. */
  readonly port: number
  readonly store: Store
  readonly worker: Worker
  /** Stops taking work, finishes or hands back what is in hand, closes the database: within ten seconds. */
  stop(): Promise<void>
}

/**
 * Starts the whole App and answers once it can take work. Throws one clear sentence where it cannot start. `clock`
 * is the machine's own unless told: tests and the demo bring theirs.
 */
export async function startPledge(
  settings: Settings,
  logger: ReturnType<typeof createLogger>,
  clock: Clock = systemClock,
): Promise<Pledge> {
  const log = ownLog(logger)
  const store = createStore(
    await openDatabase({ databaseUrl: settings.databaseUrl ?? undefined, dataDir: settings.dataFolder }),
  )
  let worker: Worker | null = null
  const wake = () => worker?.wake()

  const metrics = createMetrics(() => store.counts(clock.now()))
  const github = createGitHub(
    { ...settings, secret: settings.webhookSecrets[0] ?? '', baseUrl: settings.apiUrl, log: logger },
    clock,
    metrics.githubRequest,
  )
  const inventory = createInventory({ github, store, clock, webUrl: settings.webUrl })
  const guide = createGuide({ github, store, clock, inventory })
  const hands = new AdvisoryHands(github, store, clock)
  const engine = createEngine({ store, guide, forge: createForge(github, inventory, hands), clock, wake })
  const intake = createIntake({ github, store, engine, guide })
  const configuration = createConfigurationReports(github, store)
  const poll = createPoll({ github, store, engine, clock, guide, inventory, hands, intake, configuration })
  await loadApp(github.probot, { github, store, inventory, intake, clock })

  const pollAgain = (): Date => new Date(clock.now().getTime() + settings.pollSeconds * 1000)

  async function workOff({ key }: Work): Promise<null> {
    const delivery = await store.readDelivery(key)
    if (delivery && delivery.payload !== '') {
      const event = { id: delivery.id, name: delivery.event, payload: JSON.parse(delivery.payload) }
      await github.probot.receive(event as Parameters<typeof github.probot.receive>[0])
    }
    await store.finishDelivery(key, 'done', clock.now())
    return null
  }

  const appWork: Readonly<Record<string, () => Promise<Date>>> = {
    installations: async () => {
      await github.introduce()
      await inventory.list()
      return new Date(clock.now().getTime() + listingEveryMs)
    },
    deliveries: async () => {
      await redeliverFailed(github, store, clock)
      return pollAgain()
    },
  }

  // Only one process may hold the embedded store: whatever is leased there, a dead one left behind.
  if (settings.databaseUrl === null) await store.releaseAll(null)
  worker = startWorker({
    store,
    clock,
    log,
    metrics,
    name: `${process.pid}-${randomBytes(4).toString('hex')}`,
    handlers: {
      delivery: workOff,
      case: ({ key }) => engine.advance(key),
      poll: async ({ key }) => ((await poll(Number(key))) ? pollAgain() : null),
      app: async ({ key }) => (await appWork[key]?.()) ?? null,
    },
  })
  for (const key of Object.keys(appWork)) {
    await store.schedule({ kind: 'app', key, installation: null, dueAt: clock.now() })
  }
  wake()

  let stopping = false
  const ingress = createIngress({
    secrets: settings.webhookSecrets,
    accept: async delivery => {
      const kept = await store.keepDelivery({ ...delivery, receivedAt: clock.now() })
      if (kept !== 'known') wake()
    },
    ready: () => !stopping && worker.healthy(),
    metrics: metrics.text,
    metricsToken: settings.metricsToken,
    observe: metrics.delivery,
    log,
  })
  ingress.listen(settings.port, settings.host)
  await once(ingress, 'listening')
  const { port } = ingress.address() as AddressInfo
  log.info('Pledge takes work.', { port })

  return {
    port,
    store,
    worker,
    async stop() {
      if (stopping) return
      stopping = true
      log.info('Pledge stops taking work.')
      const closed = once(ingress, 'close')
      ingress.close()
      await worker.stop(6_000)
      await closed
      await store.close()
    },
  }
}
