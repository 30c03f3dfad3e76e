/**
 * From a report to its acknowledgement at an idle app, how soon the app is ready on a store that exists, and what it
 * weighs idle: the real process against the emulated GitHub. `scripts/with-postgres.sh node bench/reaction.ts`
 * measures both homes.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Sandbox, startSandbox } from '../sandbox/github.ts'

const reports = 21
const entry = fileURLToPath(new URL('../src/start.js', import.meta.url))

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** Starts the app; gives it with the milliseconds until it was ready. */
async function start(
  sandbox: Sandbox,
  home: Record<string, string>,
): Promise<{ app: ChildProcess; ready: number }> {
  const port = await freePort()
  const begun = performance.now()
  const app = spawn(process.execPath, ['--max-semi-space-size=4', entry], {
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH ?? '',
      ...(process.env.NODE_OPTIONS ? { NODE_OPTIONS: process.env.NODE_OPTIONS } : {}),
      APP_ID: String(sandbox.appId),
      PRIVATE_KEY: sandbox.privateKey,
      WEBHOOK_SECRET: sandbox.webhookSecret,
      GHE_HOST: sandbox.host,
      GHE_PROTOCOL: 'http',
      HOST: '127.0.0.1',
      PORT: String(port),
      ...home,
    },
  })
  sandbox.deliverTo(`http://127.0.0.1:${port}/api/github/webhooks`)
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null)
    if (answer?.status === 200) return { app, ready: performance.now() - begun }
    if (app.exitCode !== null) throw new Error('the app did not start')
    await sleep(10)
  }
}

async function stop(app: ChildProcess): Promise<void> {
  app.kill('SIGTERM')
  await once(app, 'exit')
}

async function measure(name: string, home: Record<string, string>): Promise<void> {
  const sandbox = await startSandbox({
    seed: {
      repositories: [
        { name: 'acme/.github', files: { '.github/pledge.yml': 'coordination: acme/security\n' } },
        { name: 'acme/engine' },
        { name: 'acme/security', private: true, files: { 'pledge.yml': 'coordinators: [alice, bob]\n' } },
      ],
    },
  })
  const first = await start(sandbox, home)
  await sleep(3_000)
  const times: number[] = []
  for (let n = 0; n < reports; n++) {
    const begun = performance.now()
    const ghsa = sandbox.people.reportVulnerability({
      repo: 'acme/engine',
      reporter: 'rae',
      summary: `Report ${n}`,
      description: 'Steps: …',
    })
    while (sandbox.advisoryComments(ghsa).length === 0) await sleep(2)
    times.push(performance.now() - begun)
    await sleep(300)
  }
  await stop(first.app)
  const again = await start(sandbox, home)
  await sleep(5_000)
  const resident =
    Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${again.app.pid}/status`, 'utf8'))?.[1]) / 1024
  await stop(again.app)
  await sandbox.close()
  const sorted = times.toSorted((a, b) => a - b)
  const row = {
    'report to acknowledgement, median': `${sorted[reports >> 1]?.toFixed(0)} ms`,
    slowest: `${sorted.at(-1)?.toFixed(0)} ms`,
    'ready, new store': `${first.ready.toFixed(0)} ms`,
    'ready, existing store': `${again.ready.toFixed(0)} ms`,
    'resident, idle': `${resident.toFixed(0)} MB`,
  }
  console.log(name)
  for (const [what, figure] of Object.entries(row)) console.log(`  ${what.padEnd(36)} ${figure}`)
}

const folder = mkdtempSync(join(tmpdir(), 'pledge-bench-'))
await measure('embedded', { PLEDGE_DATA: join(folder, 'data') })
rmSync(folder, { recursive: true })
const { TEST_DATABASE_URL: databaseUrl } = process.env
if (databaseUrl) await measure('PostgreSQL', { DATABASE_URL: databaseUrl })
else console.log('PostgreSQL was left out: scripts/with-postgres.sh node bench/reaction.ts measures it too.')
