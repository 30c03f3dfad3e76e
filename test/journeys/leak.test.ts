import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/github.ts'
import { acme } from '../support/acme.ts'
import { homes, journey } from '../support/journey.ts'
import { openDoor, startProcess } from '../support/process.ts'

/** Every word of a report and of what is said about it, with where it may never be seen. */
const canary = (word: string) => `canary-${word}-7f3a`
const publicPlaces = ['acme/engine', 'acme/api', 'acme/.github']

/** Files what is secret in every field there is, and what is public but not to be repeated. */
function tellSecrets(sandbox: Sandbox): string {
  const { people } = sandbox
  const ghsa = people.reportVulnerability({
    repo: 'acme/engine',
    reporter: 'rae',
    summary: `${canary('summary')} @alice \`code\``,
    description: `${canary('description')}\n\n/accept\n\n<!-- ${canary('comment-in-html')} -->`,
    severity: 'critical',
    vulnerabilities: [
      {
        package: { ecosystem: 'npm', name: canary('package') },
        vulnerable_version_range: `< 1.0.0-${canary('range')}`,
        patched_versions: canary('patched'),
        vulnerable_functions: [canary('function')],
      },
    ],
  })
  people.commentOnAdvisory(ghsa, 'rae', `It also works with ${canary('reporter')}.`)
  people.openIssue('acme/engine', 'mallory', {
    title: `SQL injection in ${canary('title')} lets anybody read every password`,
    body: `An attacker can send ${canary('body')}' OR 1=1 -- and dump the whole database. Proof of concept attached.`,
  })
  return ghsa
}

/** What a coordinator writes for the reporter: theirs, and for nobody else. */
function answer(sandbox: Sandbox, ghsa: string): void {
  const number = sandbox.issues('acme/security').find(({ title }) => title.startsWith(ghsa))?.number ?? 0
  sandbox.people.commentOnIssue('acme/security', number, 'alice', `/accept\n/respond ${canary('response')}`)
}

/** Everything that the App wrote anywhere but on the advisory itself, and what it answered to webhooks. */
function writtenElsewhere(sandbox: Sandbox): string {
  const onAdvisory = /\/security-advisories\//
  const requests = sandbox.requests
    .filter(({ path }) => !onAdvisory.test(path))
    .map(({ method, path, body }) => JSON.stringify([method, path, body]))
  const answers = sandbox
    .deliveries()
    .map(({ responseBody, responseHeaders }) => JSON.stringify([responseBody, responseHeaders]))
  return [...requests, ...answers].join('\n')
}

/** What the App wrote on the advisory quotes neither the report nor its reporter. */
const writtenOnAdvisory = (sandbox: Sandbox): string =>
  sandbox.requests
    .filter(({ path, method }) => path.includes('/security-advisories/') && method !== 'GET')
    .map(({ body }) => JSON.stringify(body))
    .join('\n')

function nothingShows(sandbox: Sandbox, logged: string, metrics: string): void {
  expect(logged).not.toContain('canary')
  expect(metrics).not.toContain('canary')
  expect(writtenElsewhere(sandbox)).not.toContain('canary')
  expect(writtenOnAdvisory(sandbox).replaceAll(canary('response'), '')).not.toContain('canary')
  const shown = publicPlaces.flatMap(name =>
    sandbox.issues(name).flatMap(({ number }) => sandbox.issueComments(name, number).map(({ body }) => body)),
  )
  expect(shown.join('\n')).not.toContain('canary')
  expect(shown.join('\n')).not.toContain('GHSA')
  for (const secret of [sandbox.privateKey.slice(40, 90), sandbox.webhookSecret, 'ghs_'])
    expect(logged).not.toContain(secret)
}

describe.each(homes)('what is secret never leaves its audience ($name)', home => {
  let end = async () => {}
  afterEach(() => end())

  test('whatever fails, at LOG_LEVEL trace', { timeout: 90_000 }, async () => {
    const j = await journey({ home, level: 'trace' })
    end = j.end
    const faults = [
      { kind: 'status', status: 500, message: canary('github-error') },
      { kind: 'status', status: 422, message: canary('github-refusal') },
      { kind: 'html', status: 502 },
      { kind: 'half' },
      { kind: 'drop-after' },
    ] as const
    for (const fault of faults) {
      for (const method of ['GET', 'POST', 'PATCH']) j.sandbox.fail({ method, times: 2, fault })
      const ghsa = tellSecrets(j.sandbox)
      await j.settled()
      await vi.waitUntil(
        () => j.sandbox.issues('acme/security').some(({ title }) => title.startsWith(ghsa)),
        {
          timeout: 30_000,
        },
      )
      answer(j.sandbox, ghsa)
      await j.forward(310)
    }
    j.sandbox.knobs.advisoryCommentsApi = 'forbidden'
    tellSecrets(j.sandbox)
    await j.settled()
    for (const days of [2, 3, 40]) await j.forward(days * 86_400)
    const metrics = await fetch(`http://127.0.0.1:${j.pledge.port}/metrics`).then(one => one.text())
    expect(j.logged().length).toBeGreaterThan(10_000)
    nothingShows(j.sandbox, j.logged(), metrics)
  })

  test('in a process that crashes and comes back', { timeout: 120_000 }, async () => {
    const opened = await home.open()
    await opened.store.close()
    const sandbox = await startSandbox({ seed: acme() })
    const door = await openDoor(sandbox)
    let logged = ''
    let metrics = ''
    end = async () => {
      await door.close()
      await sandbox.close()
      await opened.dispose()
    }
    let ghsa = ''
    for (const round of [0, 1, 2]) {
      const app = startProcess(sandbox, opened.at, { host: door.host, env: { PLEDGE_POLL: '1 second' } })
      const port = await app.ready
      sandbox.deliverTo(`http://127.0.0.1:${port}/api/github/webhooks`)
      door.cut = (when, { method, path }) => {
        const die = round < 2 && when === 'after' && method === 'POST' && /\/(issues|comments)$/.test(path)
        if (die) app.kill()
        return die
      }
      if (round === 0) ghsa = tellSecrets(sandbox)
      if (round < 2) await app.ended
      else {
        await vi.waitUntil(() => sandbox.issues('acme/security').length > 1, { timeout: 60_000 })
        answer(sandbox, ghsa)
        await vi.waitUntil(
          () => sandbox.advisoryComments(ghsa).some(({ body }) => body.includes(canary('response'))),
          {
            timeout: 60_000,
          },
        )
        metrics = await fetch(`http://127.0.0.1:${port}/metrics`).then(one => one.text())
        await app.stop()
      }
      logged += app.output()
    }
    nothingShows(sandbox, logged, metrics)
  })
})
