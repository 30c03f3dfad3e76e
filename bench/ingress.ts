/**
 * How fast signed deliveries are durably kept and answered, against a bare Probot with an empty handler:
 * `scripts/with-postgres.sh npm run bench:ingress` measures both homes in one run, each server in a process of its own, with
 * how many commits a second the disk takes and what CPU a delivery costs there and in the server of the database.
 * `-- --connections 32,64,128` brings them over so many connections to each, one number after the other. On PostgreSQL it
 * writes its table into docs/performance.md, and its plot beside it.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createNodeMiddleware, Probot } from 'probot'
import type { Arrival } from '../src/core/delivery.ts'
import { createIngress } from '../src/github/ingress.ts'
import { createLogger, ownLog } from '../src/log.ts'
import { openDatabase } from '../src/store/database.ts'
import { createStore } from '../src/store/store.ts'
import { benchSecret, type Load, load } from './load.ts'
import { plot, tabulate } from './page.ts'
import { serverSeconds } from './scale/server-cpu.ts'

const nowhere = { write: () => {} }

function ours(accept: (delivery: Arrival) => Promise<unknown>): Server {
  return createIngress({
    secrets: [benchSecret],
    accept,
    ready: () => true,
    metrics: async () => '',
    log: ownLog(createLogger({ level: 'info', destination: nowhere })),
  })
}

async function bareProbot(): Promise<Server> {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const log = createLogger({ level: 'fatal', destination: nowhere })
  const probot = new Probot({ appId: 1, privateKey, secret: benchSecret, log })
  const middleware = await createNodeMiddleware(app => void app.on('repository_advisory', () => {}), {
    probot,
  })
  return createServer((request, response) => void middleware(request, response))
}

/** Reads what it is sent and agrees: more than this the sender does not manage, or one process of Node. */
const agreeing = (): Server =>
  createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(202, { 'content-length': 2 }).end('{}'))
  })

const keptBy = async (home: Parameters<typeof openDatabase>[0]) =>
  ours(createStore(await openDatabase(home)).keepDelivery)

const { TEST_DATABASE_URL: databaseUrl } = process.env
const [bare, onPostgres] = ['bare Probot, empty handler', 'Pledge, PostgreSQL']

/** What is compared; a server with a database in a folder is given one. */
const kinds: Readonly<Record<string, (folder: string) => Promise<Server>>> = {
  'nothing checked or kept': async () => agreeing(),
  [bare]: bareProbot,
  'Pledge, nothing kept': async () => ours(async () => {}),
  'Pledge, embedded': folder => keptBy({ dataDir: join(folder, 'data') }),
  ...(databaseUrl ? { [onPostgres]: () => keptBy({ databaseUrl }) } : {}),
}

/** In a process of its own: tells its port, and what CPU it has used whenever it is asked. */
async function serve(name: string, folder: string): Promise<void> {
  const server = await kinds[name]?.(folder)
  if (!server) throw new Error(`there is no ${name}`)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  process.on('message', () => process.send?.(process.cpuUsage()))
  process.once('disconnect', () => process.exit(0))
  process.send?.((server.address() as AddressInfo).port)
}

async function told<T>(by: ChildProcess): Promise<T> {
  const [message] = await once(by, 'message')
  return message as T
}

async function cpuOf(child: ChildProcess): Promise<number> {
  const answer = told<NodeJS.CpuUsage>(child)
  child.send('cpu')
  const { user, system } = await answer
  return user + system
}

/** How often a second the disk under this folder takes 8 KB for good, one after the other. */
function commitsASecond(folder: string): number {
  const file = openSync(join(folder, 'commits'), 'w')
  const page = Buffer.alloc(8192, 'x')
  const began = performance.now()
  let done = 0
  for (; performance.now() - began < 1000; done++) {
    writeSync(file, page)
    fdatasyncSync(file)
  }
  closeSync(file)
  return Math.round(done / ((performance.now() - began) / 1000))
}

type Measured = Load & {
  /** CPU of its process, and of the database's server, for one delivery, in microseconds. */
  readonly here: number
  readonly there: number
}

type Running = { readonly name: string; readonly child: ChildProcess; readonly port: number }

/** Each kind of server in a process of its own, for as long as `use` takes. */
async function withServers(
  folder: string,
  use: (running: readonly Running[]) => Promise<void>,
): Promise<void> {
  const running: Running[] = []
  for (const name of Object.keys(kinds)) {
    // As `npm start` starts the App.
    const execArgv = name.startsWith('Pledge') ? ['--max-semi-space-size=4'] : []
    const child = fork(fileURLToPath(import.meta.url), [name, folder], { execArgv })
    running.push({ name, child, port: await told<number>(child) })
  }
  await use(running)
  for (const { child } of running) {
    child.disconnect()
    await once(child, 'exit')
  }
}

/**
 * Loads each server in turns, `rounds` times after one to warm up, so that what else the machine does hits all
 * alike; gives each one's median.
 */
async function compare(
  running: readonly Running[],
  connections: number,
  rounds = 5,
): Promise<Record<string, Measured>> {
  const runs = running.map(server => ({ ...server, loads: [] as Measured[] }))
  for (let round = 0; round <= rounds; round++)
    for (const { child, port, loads } of runs) {
      const [before, its] = [await cpuOf(child), databaseUrl ? await serverSeconds(databaseUrl) : 0]
      const measured = await load(port, { seconds: round === 0 ? 0.5 : 1, connections })
      const each = 1 / measured.perSecond
      const here = ((await cpuOf(child)) - before) * each
      const there = databaseUrl ? ((await serverSeconds(databaseUrl)) - its) * 1e6 * each : 0
      if (round > 0) loads.push({ ...measured, here, there })
    }
  const middle = (loads: Measured[]) =>
    loads.toSorted((a, b) => a.perSecond - b.perSecond)[rounds >> 1] as Measured
  return Object.fromEntries(runs.map(({ name, loads }) => [name, middle(loads)]))
}

async function measure(): Promise<void> {
  const { values } = parseArgs({ options: { connections: { type: 'string', default: '32,64,128' } } })
  const folder = mkdtempSync(join(tmpdir(), 'pledge-bench-'))
  const disk = [commitsASecond(folder)]
  const measured: { connections: number; results: Record<string, Measured> }[] = []
  await withServers(folder, async running => {
    for (const connections of values.connections.split(',').map(Number))
      measured.push({ connections, results: await compare(running, connections) })
  })
  disk.push(commitsASecond(folder))
  rmSync(folder, { recursive: true })
  const against = ({ perSecond }: Measured, results: Record<string, Measured>) =>
    perSecond / (results[bare]?.perSecond ?? 0)
  const rows = measured.flatMap(({ connections, results }) =>
    Object.entries(results).map(([server, one]) => ({
      connections,
      server,
      'a second': one.perSecond.toLocaleString('en'),
      'against bare Probot': against(one, results).toFixed(2),
      '99 % within (ms)': one.p99Milliseconds,
      'CPU of its process for one (µs)': one.here.toFixed(0),
      "in the database's server (µs)": one.there.toFixed(0),
      "sender's share of a core": one.senderBusy,
      'not agreed to': one.failed,
    })),
  )
  if (databaseUrl) {
    tabulate('ingress', 'scripts/with-postgres.sh npm run bench:ingress', rows)
    plot('ingress', {
      title: "Deliveries kept on PostgreSQL, against bare Probot's",
      x: 'connections',
      y: 'of bare Probot',
      points: measured.flatMap(({ connections, results }) =>
        Object.entries(results)
          .filter(([server]) => server === onPostgres)
          .map(([, one]) => [connections, against(one, results)] as const),
      ),
      logarithmic: true,
    })
  } else {
    console.table(rows)
    console.log('PostgreSQL was left out: scripts/with-postgres.sh npm run bench:ingress measures it too.')
  }
  console.log(
    `The disk takes ${disk.join(' (before) and ')} (after) commits of 8 KB a second, one after the other.`,
  )
}

// A server of its own is told its name by who forked it.
const [name, folder] = process.send ? process.argv.slice(2) : []
await (name && folder ? serve(name, folder) : measure())
