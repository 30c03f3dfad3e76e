import { setTimeout as sleep } from 'node:timers/promises'
import { createLogger } from '../../src/log.ts'
import { type Pledge, startPledge } from '../../src/pledge.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/github.ts'
import { acme } from './acme.ts'
import { embedded, type Home, stores } from './stores.ts'

/** The homes that journeys run on. */
export const homes = stores

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

export type Journey = {
  readonly sandbox: Sandbox
  readonly clock: ReturnType<typeof movableClock>
  pledge: Pledge
  /** Everything that the app logged. */
  readonly logged: () => string
  /** Stops the app and starts it again on the same store. */
  restart(between?: () => Promise<void>): Promise<void>
  /** Lets time pass at once, and waits until all that falls due is done. */
  forward(seconds: number): Promise<void>
  /** Waits until nothing is due, in hand or under way. */
  settled(): Promise<void>
  end(): Promise<void>
}

/** The whole app against an emulated GitHub, on a fresh store of `home`. */
export async function journey(
  options: { home?: Home; sandbox?: SandboxOptions; pollSeconds?: number; level?: 'trace' | 'info' } = {},
): Promise<Journey> {
  const clock = movableClock()
  const sandbox = await startSandbox({ now: clock.now, authClock: () => new Date(), seed: acme(), ...options.sandbox })
  const opened = await (options.home ?? embedded).open()
  await opened.store.close()
  const lines: string[] = []
  const logger = createLogger({
    level: options.level ?? 'trace',
    destination: { write: line => void lines.push(line) },
  })
  const start = () =>
    startPledge(
      {
        appId: sandbox.appId,
        privateKey: sandbox.privateKey,
        webhookSecrets: [sandbox.webhookSecret],
        apiUrl: `${sandbox.url}/api/v3`,
        webUrl: sandbox.url,
        host: '127.0.0.1',
        port: 0,
        logLevel: 'trace',
        dataFolder: opened.at.dataDir ?? '',
        databaseUrl: opened.at.databaseUrl ?? null,
        pollSeconds: options.pollSeconds ?? 300,
        metricsToken: null,
      },
      logger,
      clock,
    )
  const deliver = (pledge: Pledge) => sandbox.deliverTo(`http://127.0.0.1:${pledge.port}/api/github/webhooks`)

  const self: Journey = {
    sandbox,
    clock,
    pledge: await start(),
    logged: () => lines.join(''),
    async restart(between) {
      await self.pledge.stop()
      await between?.()
      self.pledge = await start()
      deliver(self.pledge)
    },
    async forward(seconds) {
      clock.forward(seconds)
      self.pledge.worker.wake()
      await self.settled()
    },
    async settled() {
      for (let quiet = 0; quiet < 3; ) {
        await sandbox.settled()
        const { due } = await self.pledge.store.counts(clock.now())
        const still = self.pledge.worker.idle() && Object.values(due).every(count => count === 0)
        quiet = still ? quiet + 1 : 0
        await sleep(still ? 15 : 40)
      }
    },
    async end() {
      await self.pledge.stop()
      // The store was closed by the app; opening it again only to throw it away is what `close` needs.
      await (await opened.reopen().catch(() => opened)).close().catch(() => undefined)
      await sandbox.close()
    },
  }
  deliver(self.pledge)
  await self.settled()
  return self
}
