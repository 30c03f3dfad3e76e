/**
 * One process of the App, with a GitHub that answers at once from inside it: everything else is the real thing, its
 * client, budgets and all. Its parent sets its clock, and is told what reached that GitHub.
 */
import { generateKeyPairSync } from 'node:crypto'
import { movableClock } from '../../sandbox/stage.ts'
import { createLogger } from '../../src/log.ts'
import { startPledge } from '../../src/pledge.ts'
import { benchSecret } from '../load.ts'
import { answer, told } from './stand-in.ts'

export type Order =
  | { readonly order: 'until'; readonly instant: string }
  | { readonly order: 'how' }
  | { readonly order: 'memory' }
  | { readonly order: 'stop' }
export type How = {
  readonly told: readonly string[]
  /** What Pledge itself spent, its threads included. */
  readonly cpuSeconds: number
  /** What its stand-in for GitHub spent. */
  readonly standInSeconds: number
}

/** Bytes, after what is not used any more was collected, and where deliveries are taken. */
export type Memory = { readonly resident: number; readonly alive: number; readonly port: number }

const clock = movableClock()
let standIn = 0
globalThis.fetch = async (input, init) => {
  const before = process.threadCpuUsage()
  const response = answer(String(input), init ?? {}, clock.now())
  response.headers.set('date', clock.now().toUTCString())
  const { user, system } = process.threadCpuUsage(before)
  standIn += user + system
  return response
}
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const pledge = await startPledge(
  {
    appId: 1,
    privateKey,
    webhookSecrets: [benchSecret],
    apiUrl: 'http://github.stand-in/api/v3',
    webUrl: 'http://github.stand-in',
    host: '127.0.0.1',
    port: 0,
    logLevel: 'warn',
    dataFolder: '',
    databaseUrl: process.env.SCALE_DATABASE ?? null,
    pollSeconds: 86_400,
    metricsToken: null,
    heartbeat: null,
  },
  createLogger({ level: 'warn', destination: process.stderr }),
  clock,
)

process.on('message', async (order: Order) => {
  if (order.order === 'until')
    clock.forward((new Date(order.instant).getTime() - clock.now().getTime()) / 1000)
  if (order.order === 'until') pledge.worker.wake()
  if (order.order === 'stop') {
    await pledge.stop()
    process.exit(0)
  }
  if (order.order === 'memory') {
    globalThis.gc?.()
    globalThis.gc?.()
    const { rss, heapUsed, external } = process.memoryUsage()
    process.send?.({ resident: rss, alive: heapUsed + external, port: pledge.port } satisfies Memory)
  }
  if (order.order !== 'how') return
  const { user, system } = process.cpuUsage()
  process.send?.({
    told: told.splice(0),
    cpuSeconds: (user + system - standIn) / 1e6,
    standInSeconds: standIn / 1e6,
  } satisfies How)
})
// Whoever started it is gone.
process.on('disconnect', () => process.exit(1))
process.send?.('ready')
