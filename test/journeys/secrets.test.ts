import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/github.ts'
import { acme } from '../support/acme.ts'
import { startProcess } from '../support/process.ts'
import { embedded } from '../support/stores.ts'

const folder = mkdtempSync(join(tmpdir(), 'pledge-secrets-'))
let end = async () => {}
afterEach(async () => {
  await end()
  rmSync(folder, { recursive: true, force: true })
})

const secretsOf = (sandbox: Sandbox): readonly string[] => [
  sandbox.privateKey.replaceAll('\\n', '\n').split('\n')[5] ?? '',
  sandbox.webhookSecret,
  'canary-of-the-one-before',
  'canary-of-the-scraper',
  'canary-in-the-heartbeat',
]

describe.runIf(process.platform === 'linux')('what the App was given in confidence', () => {
  test('is in no list of processes, no diagnostic report and no log', {
    timeout: 120_000,
  }, async () => {
    const opened = await embedded.open()
    await opened.store.close()
    const sandbox = await startSandbox({ seed: acme() })
    let beats = 0
    const watcher = createServer((_, response) => {
      beats++
      response.writeHead(500, 'canary-in-the-answer').end('canary-in-the-answer')
    }).listen(0, '127.0.0.1')
    await new Promise(resolve => watcher.once('listening', resolve))
    const app = startProcess(sandbox, opened.at, {
      env: {
        WEBHOOK_SECRET_PREVIOUS: 'canary-of-the-one-before',
        METRICS_TOKEN: 'canary-of-the-scraper',
        PLEDGE_HEARTBEAT: `http://127.0.0.1:${(watcher.address() as AddressInfo).port}/canary-in-the-heartbeat`,
        NODE_OPTIONS: `--report-on-signal --report-on-fatalerror --report-uncaught-exception --report-directory=${folder}`,
      },
    })
    end = async () => {
      app.kill()
      await app.ended
      watcher.close()
      await sandbox.close()
      await opened.dispose()
    }
    const port = await app.ready
    sandbox.deliverTo(`http://127.0.0.1:${port}/api/github/webhooks`)
    // It has tokens of installations in memory when it is asked to tell all about itself.
    await expect
      .poll(
        () => sandbox.requests.some(({ path }) => path.includes('/contents/') || path.includes('graphql')),
        { timeout: 20_000 },
      )
      .toBe(true)
    await expect.poll(() => beats, { timeout: 20_000 }).toBeGreaterThan(0)
    process.kill(app.pid, 'SIGUSR2')
    await expect.poll(() => readdirSync(folder).length, { timeout: 20_000 }).toBe(1)
    // A report is written in pieces.
    const report = () => readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8')
    await expect.poll(() => report().trimEnd().endsWith('}'), { timeout: 20_000 }).toBe(true)

    const seen = {
      processes: readFileSync(`/proc/${app.pid}/cmdline`, 'utf8'),
      report: report(),
      log: app.output(),
    }
    expect(JSON.parse(seen.report)).toMatchObject({ environmentVariables: { LOG_LEVEL: 'trace' } })
    expect(seen.log).toContain('The heartbeat cannot be delivered.')
    for (const [where, text] of Object.entries(seen))
      for (const secret of [...secretsOf(sandbox), 'ghs_', 'canary'])
        expect([where, secret, text.includes(secret)]).toEqual([where, secret, false])
  })
})
