/**
 * How fast signed deliveries are durably kept and answered, against a bare Probot with an empty handler:
 * `scripts/with-postgres.sh node bench/ingress.ts` measures both homes in one run, with how many commits a second the disk
 * takes and what CPU a delivery costs here and in the server of the database.
 */
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createNodeMiddleware, Probot } from 'probot'
import type { Arrival } from '../src/core/delivery.ts'
import { createIngress } from '../src/github/ingress.ts'
import { createLogger, ownLog } from '../src/log.ts'
import { openDatabase } from '../src/store/database.ts'
import { createStore } from '../src/store/store.ts'
import { benchSecret, type Load, load } from './load.ts'
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

const { TEST_DATABASE_URL: databaseUrl } = process.env

/** Reads what it is sent and agrees: more than this the sender does not manage, or one process of Node. */
const agreeing = (): Server =>
  createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(202, { 'content-length': 2 }).end('{}'))
  })

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
  /** CPU of this process, and of the database's server, for one delivery, in microseconds. */
  readonly here: number
  readonly there: number
}

/**
 * Loads each server in turns, `rounds` times after one to warm up, so that what else the machine does hits all
 * alike; gives each one's median.
 */
async function compare(
  servers: Readonly<Record<string, Server>>,
  rounds = 3,
): Promise<Record<string, Measured>> {
  const runs = Object.entries(servers).map(([name, server]) => ({ name, server, loads: [] as Measured[] }))
  for (const { server } of runs) await once(server.listen(0, '127.0.0.1'), 'listening')
  for (let round = 0; round <= rounds; round++)
    for (const { server, loads } of runs) {
      const { port } = server.address() as AddressInfo
      const [before, its] = [process.cpuUsage(), databaseUrl ? await serverSeconds(databaseUrl) : 0]
      const measured = await load(port, { seconds: round === 0 ? 0.5 : 1 })
      const { user, system } = process.cpuUsage(before)
      const there = databaseUrl ? ((await serverSeconds(databaseUrl)) - its) * 1e6 : 0
      const each = 1 / measured.perSecond
      if (round > 0) loads.push({ ...measured, here: (user + system) * each, there: there * each })
    }
  for (const { server } of runs) {
    server.closeAllConnections()
    server.close()
  }
  const middle = (loads: Measured[]) =>
    loads.toSorted((a, b) => a.perSecond - b.perSecond)[rounds >> 1] as Measured
  return Object.fromEntries(runs.map(({ name, loads }) => [name, middle(loads)]))
}

const folder = mkdtempSync(join(tmpdir(), 'pledge-bench-'))
const embedded = createStore(await openDatabase({ dataDir: join(folder, 'data') }))
const server = databaseUrl ? createStore(await openDatabase({ databaseUrl })) : null
const bare = 'bare Probot, empty handler'
const disk = [commitsASecond(folder)]
const results = await compare({
  'nothing checked or kept': agreeing(),
  [bare]: await bareProbot(),
  'Pledge, nothing kept': ours(async () => {}),
  'Pledge, embedded': ours(embedded.keepDelivery),
  ...(server ? { 'Pledge, PostgreSQL': ours(server.keepDelivery) } : {}),
})
disk.push(commitsASecond(folder))
await embedded.close()
await server?.close()
rmSync(folder, { recursive: true })
const reference = results[bare]?.perSecond ?? 0
console.log(
  `The disk takes ${disk.join(' (before) and ')} (after) commits of 8 KB a second, one after the other.`,
)
for (const [name, { perSecond, failed, p99Milliseconds, senderBusy, here, there }] of Object.entries(results))
  console.log(
    `${name.padEnd(28)} ${String(perSecond).padStart(6)}/s  ratio ${(perSecond / reference).toFixed(2)}  p99 ${p99Milliseconds} ms  sender ${senderBusy}  CPU here ${here.toFixed(0)} µs, database ${there.toFixed(0)} µs  ${failed} failed`,
  )
if (!server)
  console.log('PostgreSQL was left out: scripts/with-postgres.sh node bench/ingress.ts measures it too.')
