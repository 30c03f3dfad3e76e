import { setTimeout as sleep } from 'node:timers/promises'
import { createLogger } from '../src/log.ts'
import { type Pledge, startPledge } from '../src/pledge.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from './github.ts'

/** A clock that runs on, and can be pushed forward. */
export function movableClock(): { now(): Date; forward(seconds: number): void } {
  let ahead = 0
  return {
    now: () => new Date(Date.now() + ahead),
    forward: seconds => {
      ahead += seconds * 1000
    },
  }
}

/** The whole App and the emulated GitHub it lives on, in one process and with one clock. */
export type Stage = {
  readonly sandbox: Sandbox
  readonly clock: ReturnType<typeof movableClock>
  pledge: Pledge
  /** Everything that the App logged. */
  readonly logged: () => string
  /** Stops the App and starts it again on the same store. */
  restart(between?: () => void | Promise<void>): Promise<void>
  /** Lets time pass at once, and waits until all that falls due is done. */
  forward(seconds: number): Promise<void>
  /** Waits until nothing is due, in hand or under way. */
  settled(): Promise<void>
  end(): Promise<void>
}

/** Where the App keeps its data: a folder, or a PostgreSQL database. */
export type Place = { readonly dataDir?: string | undefined; readonly databaseUrl?: string | undefined }

export async function openStage(
  place: Place,
  options: {
    sandbox?: SandboxOptions
    pollSeconds?: number
    level?: 'trace' | 'info'
    /** What is different about GitHub, before the App starts. */
    prepare?: (sandbox: Sandbox) => void
  } = {},
): Promise<Stage> {
  const clock = movableClock()
  // Tokens are kept by the machine's clock, whatever ours says.
  const sandbox = await startSandbox({ now: clock.now, authClock: () => new Date(), ...options.sandbox })
  options.prepare?.(sandbox)
  const lines: string[] = []
  const level = options.level ?? 'trace'
  const logger = createLogger({ level, destination: { write: line => void lines.push(line) } })
  const settings = {
    appId: sandbox.appId,
    privateKey: sandbox.privateKey,
    webhookSecrets: [sandbox.webhookSecret],
    apiUrl: `${sandbox.url}/api/v3`,
    webUrl: sandbox.url,
    host: '127.0.0.1',
    port: 0,
    logLevel: level,
    dataFolder: place.dataDir ?? '',
    databaseUrl: place.databaseUrl ?? null,
    pollSeconds: options.pollSeconds ?? 300,
    metricsToken: null,
    heartbeat: null,
  }
  const start = async () => {
    const pledge = await startPledge(settings, logger, clock)
    sandbox.deliverTo(`http://127.0.0.1:${pledge.port}/api/github/webhooks`)
    return pledge
  }

  const stage: Stage = {
    sandbox,
    clock,
    pledge: await start(),
    logged: () => lines.join(''),
    async restart(between) {
      await stage.pledge.stop()
      await between?.()
      stage.pledge = await start()
    },
    async forward(seconds) {
      clock.forward(seconds)
      stage.pledge.worker.wake()
      await stage.settled()
    },
    async settled() {
      for (let quiet = 0; quiet < 3; ) {
        await sandbox.settled()
        const { due } = await stage.pledge.store.counts(clock.now())
        const still = stage.pledge.worker.idle() && Object.values(due).every(count => count === 0)
        quiet = still ? quiet + 1 : 0
        await sleep(still ? 15 : 40)
      }
    },
    async end() {
      await stage.pledge.stop()
      await sandbox.close()
    },
  }
  await stage.settled()
  return stage
}
