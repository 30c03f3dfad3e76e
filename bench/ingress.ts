/**
 * How fast signed deliveries are durably kept and answered, against a bare Probot with an empty handler:
 * `scripts/with-postgres.sh node bench/ingress.ts` measures both homes in one run.
 */
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createNodeMiddleware, Probot } from 'probot'
import type { Delivery } from '../src/core/delivery.ts'
import { createIngress } from '../src/github/ingress.ts'
import { createLogger, ownLog } from '../src/log.ts'
import { openDatabase } from '../src/store/database.ts'
import { createStore } from '../src/store/store.ts'
import { benchSecret, type Load, load } from './load.ts'

const nowhere = { write: () => {} }

function ours(accept: (delivery: Delivery) => Promise<unknown>): Server {
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

/**
 * Loads each server in turns, `rounds` times after one to warm up, so that what else the machine does hits all
 * alike; gives each one's median.
 */
async function compare(servers: Readonly<Record<string, Server>>, rounds = 3): Promise<Record<string, Load>> {
  const runs = Object.entries(servers).map(([name, server]) => ({ name, server, loads: [] as Load[] }))
  for (const { server } of runs) await once(server.listen(0, '127.0.0.1'), 'listening')
  for (let round = 0; round <= rounds; round++)
    for (const { server, loads } of runs) {
      const { port } = server.address() as AddressInfo
      const measured = await load(port, { seconds: round === 0 ? 0.5 : 1 })
      if (round > 0) loads.push(measured)
    }
  for (const { server } of runs) {
    server.closeAllConnections()
    server.close()
  }
  const middle = (loads: Load[]) => loads.toSorted((a, b) => a.perSecond - b.perSecond)[rounds >> 1] as Load
  return Object.fromEntries(runs.map(({ name, loads }) => [name, middle(loads)]))
}

const folder = mkdtempSync(join(tmpdir(), 'pledge-bench-'))
const { TEST_DATABASE_URL: databaseUrl } = process.env
const embedded = createStore(await openDatabase({ dataDir: join(folder, 'data') }))
const server = databaseUrl ? createStore(await openDatabase({ databaseUrl })) : null
const bare = 'bare Probot, empty handler'
const results = await compare({
  [bare]: await bareProbot(),
  'Pledge, nothing kept': ours(async () => {}),
  'Pledge, embedded': ours(embedded.keepDelivery),
  ...(server ? { 'Pledge, PostgreSQL': ours(server.keepDelivery) } : {}),
})
await embedded.close()
await server?.close()
rmSync(folder, { recursive: true })
const reference = results[bare]?.perSecond ?? 0
for (const [name, { perSecond, failed, p99Milliseconds }] of Object.entries(results))
  console.log(
    `${name.padEnd(28)} ${String(perSecond).padStart(6)}/s  ratio ${(perSecond / reference).toFixed(2)}  p99 ${p99Milliseconds} ms  ${failed} failed`,
  )
if (!server)
  console.log('PostgreSQL was left out: scripts/with-postgres.sh node bench/ingress.ts measures it too.')
