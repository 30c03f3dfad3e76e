import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/github.ts'
import { acme } from '../support/acme.ts'
import { bundle } from '../support/bundle.ts'
import { type AppProcess, type Door, openDoor, type Passing, startProcess } from '../support/process.ts'
import { embedded, type Home, stores } from '../support/stores.ts'
import { type FinalWorld, marksOf, worldOf } from '../support/world.ts'

const places = ['acme/engine', 'acme/security', 'acme/api', 'acme/.github']
const policy = (disclose: string) =>
  `coordination: acme/security\npromises:\n  acknowledge: 48 hours\n  respond: 72 hours\n  update: 7 days\n  disclose: ${disclose}\n`

/** A report's life from its arrival to its end, step by step. */
const steps: readonly ((sandbox: Sandbox) => unknown)[] = [
  ({ people }) =>
    people.reportVulnerability({
      repo: 'acme/engine',
      reporter: 'rae',
      summary: 'Remote code execution',
      description: 'Details',
    }),
  ({ people }) =>
    people.commentOnIssue('acme/security', 1, 'alice', '/accept\n/respond We can reproduce it.'),
  // A better promise holds at once: this one has passed when it is read.
  ({ people }) => people.pushFile('acme/.github', '.github/pledge.yml', policy('1 second'), 'alice'),
  ({ people }) => people.commentOnIssue('acme/security', 1, 'bob', '/invalid This is how it is meant to be.'),
]

const app = await bundle('src/main.ts')

/** The App and all it needs, killed and started again as often as it takes. */
class Life {
  readonly home: Awaited<ReturnType<Home['open']>>
  readonly sandbox: Sandbox
  readonly door: Door
  /** What passed the door in each step. */
  readonly passed: Passing[][] = []
  #app!: AppProcess
  #port: number | null = null
  #ended = false
  #running!: Promise<void>
  /** When the last request was seen. */
  #lastAt = 0
  #killedAt = 0
  #mayStart: Promise<unknown> = Promise.resolve()

  static async begin(home: Home): Promise<Life> {
    const opened = await home.open()
    await opened.store.close()
    const sandbox = await startSandbox({ seed: acme({ organisation: policy('90 days') }) })
    const life = new Life(opened, sandbox, await openDoor(sandbox))
    await life.step(() => undefined)
    life.passed.pop()
    life.#running = life.#run()
    await life.quiet()
    return life
  }

  constructor(home: Awaited<ReturnType<Home['open']>>, sandbox: Sandbox, door: Door) {
    this.home = home
    this.sandbox = sandbox
    this.door = door
  }

  /** Keeps the App running: whoever supervises it starts it again. */
  async #run(): Promise<void> {
    while (!this.#ended) {
      await this.#mayStart
      this.#app = startProcess(this.sandbox, this.home.at, { host: this.door.host, bundle: app })
      const port = await this.#app.ready
      if (port !== null) this.sandbox.deliverTo(`http://127.0.0.1:${port}/api/github/webhooks`)
      this.#port = port
      const { signal, code } = await this.#app.ended
      this.#port = null
      this.sandbox.deliverTo(null)
      if (signal !== 'SIGKILL' && !this.#ended)
        throw new Error(`The App ended by itself (${code}): ${this.#app.output().slice(-2000)}`)
    }
  }

  kill(): void {
    this.#killedAt = performance.now()
    this.#app.kill()
  }

  /** From the next kill on the App stays down until the function that this gives is called. */
  holdDown(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#mayStart = promise
    return resolve
  }

  /** Waits until the App is down. */
  async down(): Promise<void> {
    while (this.#port !== null) await Promise.race([sleep(10), this.#running])
  }

  /**
   * Does a step. `cut` is asked at every request of it, and kills where it says so; a number is how long what was
   * sent is still on its way to GitHub, in milliseconds.
   */
  async step(
    act: (sandbox: Sandbox) => unknown,
    cut: (when: 'before' | 'after', request: Passing) => boolean | number = () => false,
  ): Promise<void> {
    const seen: Passing[] = []
    this.passed.push(seen)
    this.door.cut = (when, request) => {
      this.#lastAt = performance.now()
      if (when === 'before') seen.push(request)
      const kill = cut(when, request)
      if (kill !== false) this.kill()
      return kill
    }
    await act(this.sandbox)
  }

  /** Waits until for so many tenths of a second nothing was due and nothing asked of GitHub. */
  async quiet(tenths = 3): Promise<void> {
    for (let still = 0; still < tenths; ) {
      await Promise.race([sleep(100), this.#running])
      await this.sandbox.settled()
      const text = await fetch(`http://127.0.0.1:${this.#port}/metrics`).then(
        answer => answer.text(),
        () => 'down',
      )
      const busy = [...text.matchAll(/^pledge_(?:work_due|work_in_hand|effects_pending).* (\d+)$/gm)].some(
        ([, count]) => count !== '0',
      )
      const ready = text.includes('pledge_store_up 1')
      still = ready && !busy && performance.now() - this.#lastAt > 300 ? still + 1 : 0
    }
  }

  world(): FinalWorld {
    return worldOf(this.sandbox, places).map(one => ({
      ...one,
      // Which states of the advisory were seen is a matter of when it was looked at.
      issues: one.issues.map(issue => ({
        ...issue,
        body: issue.body.filter(line => !/dvisory( seen.*)?: /.test(line)),
      })),
    }))
  }

  /** The world without the bodies of issues: the record in them tells of polls as well. */
  rough(): unknown {
    return this.world().map(one => ({ ...one, issues: one.issues.map(({ body, ...rest }) => rest) }))
  }

  marks(): readonly string[] {
    return marksOf(this.sandbox, places)
  }

  /** Waits until the world is roughly as it is to be. So long after the last kill it is not yet, it shows what is amiss. */
  async becomes(rough: unknown, milliseconds = 60_000): Promise<void> {
    const began = performance.now()
    while (performance.now() < Math.max(began, this.#killedAt) + milliseconds) {
      if (isDeepStrictEqual(this.rough(), rough)) return
      await Promise.race([sleep(25), this.#running])
    }
    expect(this.rough()).toEqual(rough)
  }

  /** Waits until the App takes work. */
  async up(): Promise<void> {
    while (this.#port === null) await Promise.race([sleep(10), this.#running])
  }

  async end(): Promise<void> {
    if (this.#ended) return
    this.#ended = true
    this.#app.kill()
    await this.#running
    this.door.cut = () => false
    await this.door.close()
    await this.sandbox.close()
    await this.home.dispose()
  }
}

/** A request by what it asks, without what differs from one life to the next. */
const nameOf = ({ method, path }: Passing): string => `${method} ${path.replace(/since=[^&]*&/, '')}`
/** Whether doing it twice would leave two things. */
const isCreating = (name: string): boolean => /^POST .*\/(issues|comments)$/.test(name)
const isWrite = (name: string): boolean => !name.startsWith('GET ') && name !== 'POST /api/graphql'

/** Where to kill. */
type Point = { readonly name: string; readonly when: 'before' | 'after' }

/** Everything after the last step that a poll may still bring. */
async function finish(life: Life): Promise<void> {
  await life.step(() => life.sandbox.people.pushFile('acme/.github', 'SECURITY.md', 'Be kind.', 'alice'))
  await life.quiet()
}

/** A life in which nobody is killed: the world after each step and in the end, and where it can be killed. */
async function undisturbed(): Promise<{ rough: unknown[]; world: FinalWorld; points: Point[][] }> {
  const life = await Life.begin(embedded)
  const rough: unknown[] = []
  for (const act of steps) {
    await life.step(act)
    // Everything is measured against this: on a crowded machine there are pauses in the work.
    await life.quiet(30)
    rough.push(life.rough())
  }
  const points = life.passed.map((requests, step) => pointsOf(requests, step))
  await finish(life)
  const world = life.world()
  expect(life.sandbox.violations).toEqual([])
  await life.end()
  return { rough, world, points }
}

/** Before and after every write; of the reads, which change nothing, those of the first reaction. */
function pointsOf(requests: readonly Passing[], step: number): Point[] {
  return requests.map(nameOf).flatMap((name): Point[] => {
    if (!isWrite(name)) return step === 0 ? [{ name, when: 'after' }] : []
    return [
      { name, when: 'before' },
      { name, when: 'after' },
    ]
  })
}

/** A life that is killed in each step at these points, each once; gives those that it came to. */
async function killedAt(home: Home, points: readonly (readonly Point[])[]): Promise<readonly Point[]> {
  const life = await begin(home)
  const reached: Point[] = []
  for (const [n, act] of steps.entries()) {
    const left = [...(points[n] ?? [])]
    await life.step(act, (when, request) => {
      const at = left.findIndex(point => point.when === when && point.name === nameOf(request))
      if (at >= 0) reached.push(...left.splice(at, 1))
      return at >= 0
    })
    await life.becomes(calm.rough[n])
    // The answer to the last request may still be on its way.
    await sleep(50)
  }
  await isAsCalm(life)
  return reached
}

/** Lets a life come to its end: nothing lost, nothing doubled, and nothing that GitHub's rules forbid. */
async function isAsCalm(life: Life): Promise<void> {
  await finish(life)
  expect(life.world()).toEqual(calm.world)
  expect(new Set(life.marks()).size).toBe(life.marks().length)
  expect(life.sandbox.violations).toEqual([])
  await life.end()
}

/** Runs `jobs` two at a time: there are that many processors. */
async function twoAtATime(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const queue = [...jobs]
  const work = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) await job()
  }
  await Promise.all([work(), work()])
}

const lives: Life[] = []
async function begin(home: Home): Promise<Life> {
  const life = await Life.begin(home)
  lives.push(life)
  return life
}
afterAll(async () => {
  for (const life of lives) await life.end()
})

const calm = await undisturbed()
const ofLife = (n: number, of: number): Point[][] =>
  calm.points.map(step => step.filter((_, index) => index % of === n))

describe.each(stores)('killed with SIGKILL, the App loses nothing and doubles nothing ($name)', home => {
  test('before and after each of its requests', { timeout: 900_000 }, async () => {
    const together = 4
    // What differs from home to home is how a dead process's work is taken up: some of the points show that.
    const chosen = stores.length === 1 ? [0, 1, 2, 3] : home === embedded ? [1] : [0, 2, 3]
    const reached: Point[] = []
    await twoAtATime(
      chosen.map(n => async () => {
        reached.push(...(await killedAt(home, ofLife(n, together))))
      }),
    )
    const expected = chosen.flatMap(n => ofLife(n, together).flat())
    expect(expected.length).toBeGreaterThanOrEqual(10 * chosen.length)
    // A request that comes twice in a step may come once where the App was killed.
    const names = (some: readonly Point[]) =>
      [...new Set(some.map(({ name, when }) => `${when} ${name}`))].sort()
    expect(names(reached)).toEqual(names(expected))
  })

  test('between the answer to a delivery and the work', { timeout: 120_000 }, async () => {
    const life = await begin(home)
    for (const [n, act] of steps.entries()) {
      const answered = life.sandbox.deliveries().length
      await life.step(act)
      while (life.sandbox.deliveries().length === answered) await new Promise(setImmediate)
      expect(life.sandbox.deliveries().at(-1)?.statusCode).toBe(202)
      life.kill()
      await life.becomes(calm.rough[n])
    }
    await isAsCalm(life)
  })

  test.each([1])('at any moment (seed %i)', { timeout: 240_000 }, async seed => {
    const life = await begin(home)
    const random = fc.sample(fc.integer({ min: 0, max: 400 }), { seed, numRuns: steps.length * 2 })
    for (const [n, act] of steps.entries()) {
      await life.step(act)
      for (const delay of random.slice(n * 2, n * 2 + 2)) {
        await life.up()
        await sleep(delay)
        life.kill()
      }
      await life.becomes(calm.rough[n])
    }
    await isAsCalm(life)
  })

  test('while what it sent is on its way', { timeout: 240_000 }, async () => {
    const life = await begin(home)
    let late = 0
    for (const [n, act] of steps.entries()) {
      const left = (calm.points[n] ?? []).filter(({ name, when }) => when === 'before' && isCreating(name))
      await life.step(act, (when, request) => {
        const at = left.findIndex(point => point.when === when && point.name === nameOf(request))
        if (at < 0) return false
        late += left.splice(at, 1).length
        return 2_000
      })
      await life.becomes(calm.rough[n])
      await sleep(50)
    }
    expect(late).toBeGreaterThan(5)
    await isAsCalm(life)
  })

  test('it hears what was said on a tracking issue that it had not noted yet', {
    timeout: 120_000,
  }, async () => {
    const life = await begin(home)
    const start = life.holdDown()
    const [report, command] = steps
    let opened = false
    await life.step(report!, (when, request) => {
      const kills = !opened && when === 'after' && nameOf(request) === 'POST /repos/acme/security/issues'
      opened ||= kills
      return kills
    })
    await life.down()
    expect(opened).toBe(true)
    await command!(life.sandbox)
    start()
    await life.up()
    await life.becomes(calm.rough[1], 20_000)
    for (const [n, act] of [...steps.entries()].slice(2)) {
      await life.step(act)
      await life.becomes(calm.rough[n])
    }
    await isAsCalm(life)
  })
})
