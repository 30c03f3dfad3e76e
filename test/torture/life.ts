import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { UTCDate } from '@date-fns/utc'
import { addHours } from 'date-fns/addHours'
import { differenceInSeconds } from 'date-fns/differenceInSeconds'
import { nextTuesday } from 'date-fns/nextTuesday'
import { startOfDay } from 'date-fns/startOfDay'
import { type Fault, type Sandbox, startSandbox } from '../../sandbox/github.ts'
import { movableClock } from '../../sandbox/stage.ts'
import { bundle } from '../support/bundle.ts'
import { type Door, openDoor, type Passing } from '../support/process.ts'
import { withMirrors } from '../support/remediation.ts'
import type { Home } from '../support/stores.ts'
import { type FinalWorld, marksOf, worldOf } from '../support/world.ts'
import type { Broken, Order, State } from './app.ts'

const app = await bundle('test/torture/app.ts')

/** Three repositories with seven release lines. */
const lines = {
  engine: ['main', 'release/2.x', 'release/1.x'],
  api: ['main', 'release/1.x'],
  web: ['main', 'release/1.x'],
}
const places = [
  'acme/.github',
  'acme/security',
  ...Object.keys(lines).flatMap(name => [`acme/${name}`, `acme/${name}-private`]),
]

/** What befalls a life: at one of its requests, or at one of its commits, in one of its steps. */
export type Blow = { readonly step: number } & (
  | { readonly kind: 'fault'; readonly at: Passage; readonly fault: Fault }
  | { readonly kind: 'kill'; readonly at: Passage; readonly when: 'before' | 'after' }
  | { readonly kind: 'commit'; readonly commit: number; readonly when: 'before' | 'after' }
)

/** The n-th request (from 0) of its kind within a step. */
export type Passage = { readonly method: string; readonly path: string; readonly nth: number }

/** What a life leaves behind. */
export type Left = {
  readonly world: FinalWorld
  readonly marks: readonly string[]
  readonly violations: number
}

/** A path without what differs from one life to the next. */
const plain = (path: string): string =>
  path
    .replace(/\?.*$/, '')
    .replace(/[0-9a-f]{40}/g, '<sha>')
    .replace(/[0-9a-f]{12}/g, '<name>')

/** The seconds until the next Tuesday at 09:00 UTC: all lives are lived on the same day of the week, far from midnight. */
const untilTuesday = (now: Date): number =>
  differenceInSeconds(addHours(startOfDay(nextTuesday(new UTCDate(now))), 9), now)

/** The App as a process of its own, started again whenever it dies, and the emulated GitHub it lives on. */
export class Life {
  readonly sandbox: Sandbox
  readonly #clock: ReturnType<typeof movableClock>
  readonly #door: Door
  readonly #home: Awaited<ReturnType<Home['open']>>
  readonly #broken: Broken
  #ahead: number
  #process: Process | null = null
  /** Whether it said that it takes work, and has not ended since. */
  #alive = false
  #ended = false
  readonly #over = Promise.withResolvers<null>()
  #running: Promise<void> = Promise.resolve()
  #seen: Passage[] = []
  #count = new Map<string, number>()
  #blows: readonly Blow[] = []
  #killing = false
  /** The blows that were dealt. */
  readonly struck = new Set<Blow>()

  static async begin(home: Home, broken: Broken = null): Promise<Life> {
    const opened = await home.open()
    await opened.store.close()
    const clock = movableClock()
    const ahead = untilTuesday(clock.now())
    clock.forward(ahead)
    const sandbox = await startSandbox({
      now: clock.now,
      authClock: () => new Date(),
      seed: withMirrors(lines, {
        coordination: 'related: [acme/.github]\nservices: { status: [ops] }\n',
        tags: { engine: { 'v1.4.2': 'release/1.x', 'v2.2.0': 'release/2.x', 'v3.0.0': 'main' } },
      }),
    })
    sandbox.knobs.cveAfter = null
    const life = new Life(opened, sandbox, clock, await openDoor(sandbox), broken, ahead)
    life.#running = life.#run()
    await life.settled()
    return life
  }

  private constructor(
    home: Awaited<ReturnType<Home['open']>>,
    sandbox: Sandbox,
    clock: ReturnType<typeof movableClock>,
    door: Door,
    broken: Broken,
    ahead: number,
  ) {
    this.#home = home
    this.sandbox = sandbox
    this.#clock = clock
    this.#door = door
    this.#broken = broken
    this.#ahead = ahead
    door.cut = (when, passing) => this.#passes(when, passing)
  }

  /** Keeps the App running: whoever supervises it starts it again. */
  async #run(): Promise<void> {
    while (!this.#ended) {
      const process = spare.pop() ?? launch()
      this.#process = process
      const { dataDir, databaseUrl } = this.#home.at
      const started = process.order({
        order: 'begin',
        ahead: this.#ahead,
        broken: this.#broken,
        environment: {
          APP_ID: String(this.sandbox.appId),
          PRIVATE_KEY: this.sandbox.privateKey,
          WEBHOOK_SECRET: this.sandbox.webhookSecret,
          GHE_HOST: this.#door.host,
          GHE_PROTOCOL: 'http',
          PORT: '0',
          ...(dataDir === undefined ? {} : { PLEDGE_DATA: dataDir }),
          ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
        },
      })
      const answer = (await started) as { port: number } | null
      if (answer) {
        this.#alive = true
        this.sandbox.deliverTo(`http://127.0.0.1:${answer.port}/api/github/webhooks`)
      }
      const signal = await Promise.race([process.ended, this.#over.promise])
      this.#alive = false
      this.sandbox.deliverTo(null)
      // Who died without us killed itself, at the commit it was told.
      const commit = this.#blows.find(({ kind }) => kind === 'commit')
      if (signal === 'SIGKILL' && !this.#killing && commit) this.struck.add(commit)
      this.#killing = false
      if (signal !== 'SIGKILL' && !this.#ended) throw new Error('The App ended by itself.')
    }
  }

  #kill(): void {
    this.#killing = true
    this.#process?.kill()
  }

  #passes(when: 'before' | 'after', { method, path }: Passing): boolean {
    const about = `${method} ${plain(path)}`
    if (when === 'before') {
      const nth = this.#count.get(about) ?? 0
      this.#count.set(about, nth + 1)
      this.#seen.push({ method, path: plain(path), nth })
    }
    const nth = (this.#count.get(about) ?? 1) - 1
    const blow = this.#blows.find(
      one =>
        one.kind !== 'commit' &&
        !this.struck.has(one) &&
        `${one.at.method} ${one.at.path}` === about &&
        one.at.nth === nth &&
        (one.kind === 'kill' ? one.when : 'before') === when,
    )
    if (blow === undefined) return false
    this.struck.add(blow)
    if (blow.kind === 'kill') {
      this.#kill()
      return true
    }
    if (blow.kind === 'fault')
      this.sandbox.fail({ method, path: path.replace(/\?.*$/, ''), fault: blow.fault })
    return false
  }

  /** Does a step, with the blows that fall in it, and lets the App settle. Gives the requests it took. */
  async step(act: (sandbox: Sandbox) => unknown, blows: readonly Blow[]): Promise<readonly Passage[]> {
    this.#seen = []
    this.#count = new Map()
    this.#blows = blows
    const commit = blows.find(({ kind }) => kind === 'commit')
    if (commit?.kind === 'commit') {
      this.#process?.tell({ order: 'arm', commit: commit.commit, when: commit.when })
    }
    await act(this.sandbox)
    await this.settled()
    this.#blows = []
    return this.#seen
  }

  /** How many commits it has made since it last started. */
  async commits(): Promise<number> {
    return (await this.#state())?.commits ?? 0
  }

  /** Waits until nothing is left to do; where something waits for its time or for a poll, lets that pass. */
  async settled(): Promise<void> {
    for (let still = 0, pushed = 0, polled = 0; still < 3; ) {
      await Promise.race([sleep(40), this.#running])
      await this.sandbox.settled()
      const state = await this.#state()
      if (!state || state.due > 0 || !state.idle) {
        still = 0
        continue
      }
      if (state.waiting > 0 && pushed < 200) {
        pushed += 1
        this.forward(20)
        still = 0
        continue
      }
      // People answer what they were answered: what was said while the App was away waits for the next poll.
      if (this.#lost() && polled < 3) {
        polled += 1
        this.forward(310)
        still = 0
        continue
      }
      still += 1
    }
  }

  /** Whether a delivery has not arrived by any attempt. */
  #lost(): boolean {
    const deliveries = this.sandbox.deliveries()
    const arrived = new Set(deliveries.filter(one => one.statusCode < 300).map(({ guid }) => guid))
    return deliveries.some(({ guid }) => !arrived.has(guid))
  }

  forward(seconds: number): void {
    this.#ahead += seconds
    this.#clock.forward(seconds)
    this.#process?.tell({ order: 'forward', seconds })
  }

  /** How the App is; null while it is not there. */
  async #state(): Promise<State | null> {
    return this.#alive ? ((await this.#process?.order({ order: 'how' }, 5_000)) as State | null) : null
  }

  /** Everything that a poll may still bring, and the world as it then is. */
  async left(): Promise<Left> {
    this.forward(400)
    await this.settled()
    const world = worldOf(this.sandbox, places).map(one => ({
      ...one,
      // Which states of the advisory were seen, and how often somebody looked, is a matter of when it was.
      issues: one.issues.map(issue => ({
        ...issue,
        body: issue.body.filter(line => !/dvisory( seen.*)?: /.test(line)),
      })),
    }))
    return { world, marks: marksOf(this.sandbox, places), violations: this.sandbox.violations.length }
  }

  async end(): Promise<void> {
    this.#ended = true
    const process = this.#process
    if (this.#alive && process && (await process.order({ order: 'end' }, 10_000))) spare.push(process)
    else process?.kill()
    this.#over.resolve(null)
    await this.#running.catch(() => undefined)
    this.#door.cut = () => false
    await this.#door.close()
    await this.sandbox.close()
    await this.#home.dispose()
  }
}

/** A process for the App, waiting to be told to begin. */
type Process = {
  tell(order: Order): void
  /** What it answers; null where it ends first, or takes longer than `patienceMs`. */
  order(order: Order, patienceMs?: number): Promise<unknown>
  /** By which signal it ended. */
  readonly ended: Promise<NodeJS.Signals | null>
  kill(): void
}

/** Those whose life ended without their being killed. */
const spare: Process[] = []

function launch(): Process {
  const child = fork(app.file, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: app.cache },
  })
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = once(child, 'exit').then(([, signal]) => {
    process.off('exit', kill)
    return signal as NodeJS.Signals | null
  })
  // A life keeps its parent running by itself; a spare process does not.
  child.unref()
  child.channel?.unref()
  const tell = (order: Order) => void child.send(order, () => undefined)
  return {
    tell,
    ended,
    kill,
    async order(order, patienceMs) {
      if (child.exitCode !== null || child.signalCode !== null) return null
      const over = new AbortController()
      const { signal } = over
      const first = Promise.race([
        once(child, 'message', { signal }).then(([answer]) => answer as unknown),
        once(child, 'exit', { signal }).then(() => null),
        ...(patienceMs === undefined ? [] : [sleep(patienceMs, null, { signal })]),
      ])
      tell(order)
      return first.finally(() => over.abort())
    },
  }
}
