/**
 * What grows with what: `npm run bench:scale` on a throw-away PostgreSQL. Writes its figures into
 * docs/performance.md and its plots beside it. `-- --cases 10000,100000,1000000 --due 10000 --workers 1,2,4`
 * are its sizes, `--installations 10,100,1000` those of the last table; without any for `--cases`, `--workers` or
 * `--installations`, that part is left out and its figures stay.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { cpus, loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { openDatabase } from '../src/store/database.ts'
import { createStore } from '../src/store/store.ts'
import { plot, tabulate } from './page.ts'
import { type Filled, fillTo, freshDatabase, oneRealCase } from './scale/fill.ts'
import { serverSeconds } from './scale/server-cpu.ts'
import type { How, Order } from './scale/worker.ts'

const { values: given } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000,100000,1000000' },
    due: { type: 'string', default: '10000' },
    workers: { type: 'string', default: '1,2,4' },
    installations: { type: 'string', default: '10,100,1000' },
  },
})
const numbers = (list: string) => list.split(',').filter(Boolean).map(Number)
const dueCount = Number(given.due)

/** One process of the App, which asks for nothing that is not due at `instant` or before. */
async function startWorker(databaseUrl: string) {
  const child = fork(new URL('scale/worker.ts', import.meta.url), [], {
    execArgv: ['--max-semi-space-size=4'],
    env: { ...process.env, SCALE_DATABASE: databaseUrl },
  })
  await once(child, 'message')
  return child
}
const say = (child: ChildProcess, order: Order) => child.send(order)
async function how(child: ChildProcess): Promise<How> {
  say(child, { order: 'how' })
  const [state] = await once(child, 'message')
  return state as How
}
async function stop(child: ChildProcess): Promise<void> {
  say(child, { order: 'stop' })
  await once(child, 'exit')
}

/** Lets `due` cases fall due in one instant in front of so many processes; how long until all are told, each once. */
async function tellAll(databaseUrl: string, { due }: Filled, expected: number, processes: number) {
  const workers = await Promise.all(Array.from({ length: processes }, () => startWorker(databaseUrl)))
  await sleep(2_000)
  const told: string[] = []
  const spent = async () => {
    const all = await Promise.all(workers.map(how))
    told.push(...all.flatMap(one => one.told))
    const sum = (of: (one: How) => number) => all.reduce((seconds, one) => seconds + of(one), 0)
    return {
      pledge: sum(one => one.cpuSeconds),
      standIn: sum(one => one.standInSeconds),
      server: await serverSeconds(databaseUrl),
    }
  }
  const before = await spent()
  const begun = performance.now()
  let last = begun
  for (const worker of workers) say(worker, { order: 'until', instant: new Date(+due + 1000).toISOString() })
  while (told.length < expected && performance.now() - begun < 300_000) {
    await sleep(250)
    for (const worker of workers) {
      const more = (await how(worker)).told
      if (more.length > 0) last = performance.now()
      told.push(...more)
    }
  }
  const seconds = (last - begun) / 1000
  await sleep(1_500)
  const after = await spent()
  await Promise.all(workers.map(stop))
  return {
    seconds,
    told: new Set(told).size,
    twice: told.length - new Set(told).size,
    pledge: after.pledge - before.pledge,
    standIn: after.standIn - before.standIn,
    server: after.server - before.server,
  }
}

type Sample = { readonly pages: number; readonly transactions: number }

/** What the server did in this database until now. */
async function sample(databaseUrl: string): Promise<Sample> {
  const { db, close } = await openDatabase({ databaseUrl })
  const { rows } = await sql<Sample>`
    select (blks_hit + blks_read)::float8 as pages, xact_commit::float8 as transactions
    from pg_stat_database where datname = current_database()`.execute(db)
  await close()
  return rows[0] as Sample
}

/** A minute in which nothing is due, measured over a quarter of it. */
async function quietMinute(databaseUrl: string) {
  const worker = await startWorker(databaseUrl)
  await sleep(3_000)
  const [before, mine] = [await sample(databaseUrl), await how(worker)]
  await sleep(15_000)
  const [mineAfter, after] = [await how(worker), await sample(databaseUrl)]
  await stop(worker)
  return {
    pages: Math.round((after.pages - before.pages) * 4),
    cpuSeconds: (mineAfter.cpuSeconds - mine.cpuSeconds) * 4,
  }
}

const database = await freshDatabase(`pledge_scale_${process.pid}`)
const filled = await oneRealCase(database.url)

const growth: { cases: number; pages: number; cpu: number; size: number; counting: number }[] = []
for (const cases of numbers(given.cases)) {
  await fillTo(database.url, filled, cases, 0)
  const { pages, cpuSeconds } = await quietMinute(database.url)
  const opened = await openDatabase({ databaseUrl: database.url })
  const { db, close } = opened
  const begun = performance.now()
  await createStore(opened).counts(new Date())
  const counting = performance.now() - begun
  const { rows } = await sql<{ size: number }>`
    select pg_database_size(current_database())::float8 / 1e6 as size`.execute(db)
  await close()
  growth.push({ cases, pages, cpu: cpuSeconds, size: rows[0]?.size ?? 0, counting })
}
tabulate(
  'quiet',
  'npm run bench:scale',
  growth.map(({ cases, pages, cpu, size, counting }) => ({
    'open cases': cases.toLocaleString('en'),
    'pages the server looked at in a quiet minute': pages.toLocaleString('en'),
    "the process's CPU in it (s)": cpu.toFixed(2),
    'counting for `/metrics` (ms)': Math.round(counting).toLocaleString('en'),
    'database (MB)': Math.round(size).toLocaleString('en'),
  })),
)
plot('quiet-minute', {
  title: 'A quiet minute: pages that PostgreSQL looks at',
  x: 'open cases',
  y: 'pages a minute',
  points: growth.map(({ cases, pages }) => [cases, pages]),
  logarithmic: true,
})

const runs: ({ processes: number } & Awaited<ReturnType<typeof tellAll>>)[] = []
let there = Math.max(1, ...numbers(given.cases))
for (const processes of numbers(given.workers)) {
  there += dueCount
  await fillTo(database.url, filled, there, dueCount)
  runs.push({ processes, ...(await tellAll(database.url, filled, dueCount, processes)) })
}
const alone = runs[0]
tabulate(
  'due',
  'npm run bench:scale',
  runs.map(({ processes, seconds, told, twice, pledge, standIn, server }) => ({
    processes,
    'due at once': dueCount.toLocaleString('en'),
    told: told.toLocaleString('en'),
    'told twice': twice,
    'until the last (s)': seconds.toFixed(1),
    'told a second': Math.round(told / seconds),
    'CPU for one: Pledge (ms)': ((pledge / told) * 1000).toFixed(1),
    'PostgreSQL (ms)': ((server / told) * 1000).toFixed(1),
    'stand-in for GitHub (ms)': ((standIn / told) * 1000).toFixed(2),
    'against the first': (told / seconds / ((alone?.told ?? 1) / (alone?.seconds ?? 1))).toFixed(2),
  })),
)
plot('processes', {
  title: 'Cases told a second, by processes on one PostgreSQL',
  x: 'processes',
  y: 'cases a second',
  points: runs.map(({ processes, told, seconds }) => [processes, told / seconds]),
})

await database.drop()

/** As many as the fewest installations may be told of in a minute: GitHub allows each 80 texts. */
const many = 500
const spread: ({ installations: number } & Awaited<ReturnType<typeof tellAll>>)[] = []
for (const installations of numbers(given.installations)) {
  const other = await freshDatabase(`pledge_scale_${process.pid}_${installations}`)
  const copies = await oneRealCase(other.url, installations)
  await fillTo(other.url, copies, 10_000, many)
  spread.push({ installations, ...(await tellAll(other.url, copies, many, 1)) })
  await other.drop()
}
tabulate(
  'installations',
  'npm run bench:scale',
  spread.map(({ installations, told, twice, pledge, server }) => ({
    installations: installations.toLocaleString('en'),
    'due at once': many,
    told,
    'told twice': twice,
    'CPU for one: Pledge (ms)': ((pledge / told) * 1000).toFixed(1),
    'PostgreSQL (ms)': ((server / told) * 1000).toFixed(1),
  })),
)
console.log(`${cpus().length} × ${cpus()[0]?.model}, load ${loadavg().map(n => n.toFixed(1))}`)
