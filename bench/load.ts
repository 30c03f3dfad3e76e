import { spawn } from 'node:child_process'
import { createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The webhook secret that the load is signed with. */
export const benchSecret = 'the secret of the benchmark'

export type Load = {
  readonly perSecond: number
  readonly failed: number
  readonly p99Milliseconds: number
  /** How much of one core the sender needed, 1 at most: near that it is the sender that is measured. */
  readonly senderBusy: number
}

/**
 * Posts signed reports, each with an id of its own, to a server on this machine: from another process, over so many
 * connections, for so many seconds. Answers of 2xx count; others are failures.
 */
export async function load(port: number, { seconds = 2, connections = 32 } = {}): Promise<Load> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(import.meta.url), `${port}`, `${seconds}`, `${connections}`],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let text = ''
  child.stdout.on('data', data => {
    text += data
  })
  await once(child, 'close')
  return JSON.parse(text) as Load
}

/** What most of a webhook consists of: a repository and its owner with an address for everything about them. */
const addresses = (of: string) =>
  Object.fromEntries(
    Array.from({ length: 45 }, (_, n) => [`kind_${n}_url`, `https://api.github.com/${of}/kind_${n}{/sha}`]),
  )

/** About as long as the webhook of a short report, and as full of quotation marks: 8 KB. */
const body = JSON.stringify({
  action: 'reported',
  installation: { id: 7 },
  repository: {
    id: 9,
    full_name: 'acme/engine',
    owner: { login: 'acme' },
    ...addresses('repos/acme/engine'),
  },
  organization: { login: 'acme', ...addresses('orgs/acme') },
  repository_advisory: {
    ghsa_id: 'GHSA-abcd-efgh-ijkl',
    state: 'triage',
    description: 'Steps: …\n'.repeat(150),
  },
})

function request(): string {
  const signature = createHmac('sha256', benchSecret).update(body).digest('hex')
  return [
    'POST /api/github/webhooks HTTP/1.1',
    'host: localhost',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-github-event: repository_advisory',
    `x-hub-signature-256: sha256=${signature}`,
    'x-github-delivery: ',
  ].join('\r\n')
}

async function generate(port: number, seconds: number, connections: number): Promise<Load> {
  const start = request()
  const latencies: number[] = []
  const [began, spent] = [performance.now(), process.cpuUsage()]
  let failed = 0
  const sockets = Array.from({ length: connections }, () => {
    const socket = connect(port, '127.0.0.1').setNoDelay()
    let answer = ''
    let sent = 0
    const next = () => {
      sent = performance.now()
      answer = ''
      socket.write(`${start}${randomUUID()}\r\n\r\n${body}`)
    }
    socket.on('connect', next)
    socket.on('data', data => {
      answer += data.toString('latin1')
      const head = answer.indexOf('\r\n\r\n')
      const length = Number(/content-length: (\d+)/i.exec(answer)?.[1] ?? Number.NaN)
      const whole = Number.isNaN(length) ? answer.endsWith('0\r\n\r\n') : answer.length >= head + 4 + length
      if (head < 0 || !whole) return
      if (/^HTTP\/1\.1 2/.test(answer)) latencies.push(performance.now() - sent)
      else failed += 1
      next()
    })
    return socket
  })
  await wait(seconds * 1000)
  for (const socket of sockets) socket.destroy()
  const { user, system } = process.cpuUsage(spent)
  const senderBusy = (user + system) / 1000 / (performance.now() - began)
  latencies.sort((a, b) => a - b)
  return {
    perSecond: Math.round(latencies.length / seconds),
    failed,
    senderBusy: Math.round(senderBusy * 100) / 100,
    p99Milliseconds: Math.round((latencies[Math.floor(latencies.length * 0.99)] ?? 0) * 10) / 10,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [port = 0, seconds = 0, connections = 0] = process.argv.slice(2).map(Number)
  console.log(JSON.stringify(await generate(port, seconds, connections)))
}
