import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/github.ts'
import { acme } from '../support/acme.ts'
import { homes } from '../support/journey.ts'
import { type AppProcess, startProcess } from '../support/process.ts'
import { embedded, type OpenStore } from '../support/stores.ts'
import { marksOf } from '../support/world.ts'

describe.each(homes)('SIGTERM ($name)', home => {
  let opened: OpenStore
  let sandbox: Sandbox
  let app: AppProcess
  afterEach(async () => {
    app.kill()
    await app.ended
    await sandbox.close()
    await opened.dispose()
  })
  const begin = async () => {
    opened = await home.open()
    await opened.store.close()
    sandbox = await startSandbox({ seed: acme() })
    await start()
  }
  const start = async () => {
    app = startProcess(sandbox, opened.at)
    sandbox.deliverTo(`http://127.0.0.1:${await app.ready}/api/github/webhooks`)
  }
  const report = () =>
    sandbox.people.reportVulnerability({
      repo: 'acme/engine',
      reporter: 'rae',
      summary: 'Summary',
      description: 'Details',
    })
  const endsWell = async () => {
    const { code, signal, milliseconds } = await app.stop()
    sandbox.deliverTo(null)
    expect({ code, signal }).toEqual({ code: 0, signal: null })
    expect(milliseconds).toBeLessThan(10_000)
    return milliseconds
  }
  const allIsWell = async (ghsa: string) => {
    await vi.waitUntil(
      () =>
        sandbox.advisoryComments(ghsa).length > 0 &&
        sandbox.issues('acme/security').length > 0 &&
        sandbox.advisory(ghsa).collaborating_users.length > 0,
      { timeout: 60_000 },
    )
    await sandbox.settled()
    expect(sandbox.advisoryComments(ghsa)).toHaveLength(1)
    expect(sandbox.issues('acme/security')).toHaveLength(1)
    const marks = marksOf(sandbox, ['acme/engine', 'acme/security'])
    expect(new Set(marks).size).toBe(marks.length)
  }

  test('while nothing is to do: at once, and it can start again', { timeout: 90_000 }, async () => {
    await begin()
    const ghsa = report()
    await allIsWell(ghsa)
    expect(await endsWell()).toBeLessThan(5_000)
    await start()
    await allIsWell(ghsa)
    await endsWell()
  })

  // Of a folder it is seen that somebody holds it still.
  test.runIf(home === embedded)('told to `npm start` reaches the App', { timeout: 90_000 }, async () => {
    await begin()
    await endsWell()
    app = startProcess(sandbox, opened.at, { command: ['npm', 'start'] })
    expect(await app.ready).not.toBeNull()
    await app.stop()
    // Nobody is left who holds the store or what it has in hand.
    await start()
    expect(app.output()).toContain('Pledge takes work')
    await endsWell()
  })

  test('while GitHub is silent: what is in hand is handed back', { timeout: 120_000 }, async () => {
    await begin()
    await vi.waitUntil(() => sandbox.requests.some(({ path }) => path.includes('/app/hook/deliveries')), {
      timeout: 20_000,
    })
    const silent = { kind: 'silence', ms: 30_000 } as const
    const mend = sandbox.fail({ times: Number.POSITIVE_INFINITY, fault: silent })
    const ghsa = report()
    await vi.waitUntil(() => sandbox.deliveries().some(({ statusCode }) => statusCode === 202), {
      timeout: 20_000,
    })
    await endsWell()
    mend()
    await start()
    await allIsWell(ghsa)
  })

  test('while it starts and GitHub is silent', { timeout: 90_000 }, async () => {
    await begin()
    await endsWell()
    sandbox.fail({ times: 20, fault: { kind: 'silence', ms: 30_000 } })
    await start()
    await endsWell()
  })

  test('in a burst of deliveries: what was answered with 202 is kept', { timeout: 120_000 }, async () => {
    await begin()
    const ids = Array.from({ length: 30 }, report)
    await vi.waitUntil(() => sandbox.deliveries().length >= 5, { timeout: 20_000, interval: 1 })
    await endsWell()
    await start()
    await vi.waitUntil(() => ids.every(ghsa => sandbox.advisoryComments(ghsa).length > 0), {
      timeout: 60_000,
    })
    expect(ids.filter(ghsa => sandbox.advisoryComments(ghsa).length !== 1)).toEqual([])
    await vi.waitUntil(() => sandbox.issues('acme/security').length >= 30, { timeout: 60_000 })
    expect(sandbox.issues('acme/security')).toHaveLength(30)
  })
})
