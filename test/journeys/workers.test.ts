import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/github.ts'
import { acme } from '../support/acme.ts'
import { bundle } from '../support/bundle.ts'
import { type AppProcess, type Door, openDoor, startProcess } from '../support/process.ts'
import { type OpenStore, ownPair, ownServer, postgres } from '../support/stores.ts'
import { marksOf } from '../support/world.ts'

const places = ['acme/engine', 'acme/security']
const app = await bundle('src/main.ts')

/** Several processes of the App on one PostgreSQL, against one GitHub that posts to each of them in turn. */
class Crew {
  readonly home: OpenStore
  readonly sandbox: Sandbox
  readonly door: Door
  readonly members: AppProcess[] = []
  readonly #ports = new Map<AppProcess, number>()
  #turn = 0

  static async gather(count: number, given?: OpenStore): Promise<Crew> {
    const home = given ?? (await postgres.open())
    const sandbox = await startSandbox({ seed: acme() })
    const crew = new Crew(home, sandbox, await openDoor(sandbox))
    await Promise.all(Array.from({ length: count }, () => crew.join()))
    return crew
  }

  constructor(home: OpenStore, sandbox: Sandbox, door: Door) {
    this.home = home
    this.sandbox = sandbox
    this.door = door
  }

  async join(): Promise<AppProcess> {
    const member = startProcess(this.sandbox, this.home.at, {
      host: this.door.host,
      env: { PLEDGE_POLL: '2 seconds' },
      bundle: app,
    })
    this.members.push(member)
    const port = await member.ready
    if (port === null) throw new Error(`A process did not start: ${member.output()}`)
    this.#ports.set(member, port)
    this.next()
    return member
  }

  /** GitHub posts to the next process from now on. */
  next(): void {
    const ports = [...this.#ports.values()]
    const port = ports[this.#turn++ % ports.length]
    this.sandbox.deliverTo(port === undefined ? null : `http://127.0.0.1:${port}/api/github/webhooks`)
  }

  leave(member: AppProcess): void {
    this.#ports.delete(member)
    this.members.splice(this.members.indexOf(member), 1)
    this.next()
  }

  report(n: number): void {
    this.next()
    this.sandbox.people.reportVulnerability({
      repo: 'acme/engine',
      reporter: 'rae',
      summary: `Report ${n}`,
      description: 'Details',
    })
  }

  /** Each report has its one case: tracked, acknowledged, coordinated, and answered where `answered`. */
  async comesTo(reports: number, answered: number, timeout = 90_000): Promise<void> {
    const { sandbox } = this
    const stands = () => {
      const issues = sandbox.issues('acme/security')
      const ids = issues.map(({ title }) => title.split(':')[0] ?? '')
      return {
        issues: issues.length,
        cases: new Set(ids).size,
        coordinated: issues.filter(({ assignees }) => assignees.length === 1).length,
        acknowledged: ids.filter(ghsa => ours(sandbox.advisoryComments(ghsa)).length >= 1).length,
        answered: ids.filter(ghsa => ours(sandbox.advisoryComments(ghsa)).length === 2).length,
      }
    }
    const wanted = { issues: reports, cases: reports, coordinated: reports, acknowledged: reports, answered }
    await expect.poll(stands, { timeout, interval: 200 }).toEqual(wanted)
  }

  /** Nothing was done twice, and nothing that is not allowed. */
  onceEach(): void {
    const marks = marksOf(this.sandbox, places)
    expect(marks.length).toBeGreaterThan(0)
    expect([...marks].sort()).toEqual([...new Set(marks)].sort())
    for (const { number } of this.sandbox.issues('acme/security')) {
      const texts = this.sandbox
        .issueComments('acme/security', number)
        .map(({ body }) => body.replace(/^<!--.*-->\n/, ''))
      expect(new Set(texts).size).toBe(texts.length)
    }
    expect(this.sandbox.violations).toEqual([])
  }

  async end(): Promise<void> {
    for (const member of this.members) {
      member.resume()
      member.kill()
      await member.ended
    }
    await this.door.close()
    await this.sandbox.close()
    await this.home.close()
  }
}

/** Lets a report come, and does something while a process waits for the database to say that it may tell the reporter. */
async function whileItBegins(home: OpenStore, report: () => void, act: () => void): Promise<void> {
  const client = new pg.Client({ connectionString: home.at.databaseUrl })
  await client.connect()
  const count = async (query: string) => Number((await client.query(query)).rows[0]?.count)
  await client.query(`
    create function wait_for_test() returns trigger language plpgsql as $$
      begin perform pg_advisory_xact_lock_shared(42); return new; end $$;
    create trigger wait_for_test before update on outbox for each row
      when (old.kind = 'tellReporter' and old.attempts = 0) execute function wait_for_test();
    select pg_advisory_lock(42)`)
  report()
  const waiting = `select count(*) from pg_locks where not granted and locktype = 'advisory' and objid = 42`
  await expect.poll(() => count(waiting), { interval: 20, timeout: 20_000 }).toBe(1)
  act()
  await client.query('select pg_advisory_unlock(42)')
  await client.end()
}

const ours = (comments: ReturnType<Sandbox['advisoryComments']>) =>
  comments.filter(({ body }) => body.startsWith('<!-- pledge:'))

let crew: Crew
afterEach(() => crew?.end())

const answer = (n: number) =>
  crew.sandbox.people.commentOnIssue('acme/security', n, 'alice', '/accept\n/respond We can reproduce it.')

describe.runIf(postgres.missing === null)('several processes on one PostgreSQL', () => {
  test('share the work, whoever is killed and whoever joins: each thing by exactly one', {
    timeout: 300_000,
  }, async () => {
    crew = await Crew.gather(4)
    const reports = 12
    for (let n = 1; n <= reports; n++) {
      crew.report(n)
      await sleep(60)
      if (n % 4 !== 0) continue
      const victim = crew.members[0]!
      crew.leave(victim)
      victim.kill()
      await victim.ended
      await crew.join()
    }
    await crew.comesTo(reports, 0)
    for (let n = 1; n <= reports; n++) {
      crew.next()
      answer(n)
    }
    const victim = crew.members[1]!
    crew.leave(victim)
    victim.kill()
    await victim.ended
    await crew.comesTo(reports, reports)
    crew.onceEach()
    // Not one alone did it all.
    const busy = crew.members.filter(member => /"\/(repos\/\{\}|repositories)\/\{\}\//.test(member.output()))
    expect(busy.length).toBeGreaterThan(1)
  })

  test.each(['after it wrote', 'before it writes'])(
    'take over from one that hangs %s, which does nothing twice when it comes back',
    {
      timeout: 300_000,
    },
    async where => {
      crew = await Crew.gather(1)
      const [hung] = crew.members as [AppProcess]
      if (where === 'before it writes') {
        await whileItBegins(
          crew.home,
          () => crew.report(1),
          () => hung.pause(),
        )
      } else {
        let written = 0
        crew.door.cut = (when, { method, path }) => {
          const writes = method === 'POST' && /security-advisories\/[^/]+\/comments$/.test(path)
          if (writes && when === 'after' && written++ === 0) hung.pause()
          return false
        }
        crew.report(1)
        await expect.poll(() => written, { timeout: 20_000 }).toBe(1)
      }
      crew.leave(hung)
      await crew.join()
      await crew.comesTo(1, 0)
      hung.resume()
      await sleep(3_000)
      crew.onceEach()
      crew.members.push(hung)
      // Whole again, it works as before.
      crew.report(2)
      await crew.comesTo(2, 0)
      crew.onceEach()
    },
  )

  test('stop one after the other while others start, and nobody who reports notices', {
    timeout: 300_000,
  }, async () => {
    crew = await Crew.gather(2)
    let n = 0
    for (let round = 0; round < 2; round++) {
      const old = crew.members[0]!
      await crew.join()
      crew.leave(old)
      crew.report(++n)
      const stopped = old.stop()
      crew.report(++n)
      expect(await stopped).toMatchObject({ code: 0, signal: null })
      crew.report(++n)
    }
    await crew.comesTo(n, 0)
    crew.onceEach()
    expect(crew.sandbox.deliveries().filter(({ statusCode }) => statusCode !== 202)).toEqual([])
  })

  test.runIf(process.env.TEST_DATABASE_RESTART)(
    'ride out a server that restarts under load',
    { timeout: 300_000 },
    async () => {
      const { home, restart } = await ownServer()
      crew = await Crew.gather(2, home)
      let n = 0
      for (let round = 0; round < 3; round++) {
        for (let each = 0; each < 3; each++) crew.report(++n)
        await sleep(150)
        restart()
      }
      await crew.comesTo(n, 0)
      for (let each = 1; each <= n; each++) answer(each)
      restart()
      await crew.comesTo(n, n)
      crew.onceEach()
      for (const member of crew.members) expect(member.output()).not.toMatch(/unexpected error ends/)
    },
  )

  test.runIf(process.env.TEST_DATABASE_FAILOVER)(
    'ride out a failover to the standby under load',
    { timeout: 300_000 },
    async () => {
      const { home, failover } = await ownPair()
      crew = await Crew.gather(2, home)
      let n = 0
      while (n < 6) crew.report(++n)
      await sleep(150)
      const over = failover()
      while (n < 9) crew.report(++n)
      await over
      await crew.comesTo(n, 0)
      for (let each = 1; each <= n; each++) answer(each)
      await crew.comesTo(n, n)
      crew.onceEach()
      for (const member of crew.members) expect(member.output()).not.toMatch(/unexpected error ends/)
    },
  )
})
