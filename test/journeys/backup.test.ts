import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/github.ts'
import { folderWith, pledge } from '../cli/run.ts'
import { acme } from '../support/acme.ts'
import { type AppProcess, startProcess } from '../support/process.ts'
import { copyEmbedded } from '../support/stores.ts'
import { marksOf } from '../support/world.ts'

let sandbox: Sandbox
let app: AppProcess
let home: string
afterEach(async () => {
  app?.kill()
  await app?.ended
  await sandbox?.close()
  rmSync(home, { recursive: true })
})

const start = async (folder: string) => {
  app = startProcess(sandbox, { dataDir: join(home, folder) }, { env: { PLEDGE_POLL: '2 seconds' } })
  sandbox.deliverTo(`http://127.0.0.1:${await app.ready}/api/github/webhooks`)
}
const report = (n: number) =>
  sandbox.people.reportVulnerability({
    ...{ repo: 'acme/engine', reporter: 'rae', summary: `Report ${n}`, description: 'Details' },
  })

test('a backup taken where Pledge was killed in the midst of work goes on elsewhere from there, and doubles nothing', {
  timeout: 240_000,
}, async () => {
  home = folderWith({})
  await copyEmbedded(join(home, 'data'))
  sandbox = await startSandbox({ seed: acme() })
  await start('data')
  const reports = Array.from({ length: 8 }, (_, n) => report(n))
  await expect
    .poll(() => sandbox.issues('acme/security').length, { timeout: 60_000, interval: 5 })
    .toBeGreaterThan(1)

  const file = join(home, 'midst.backup')
  const at = ['--data', join(home, 'data')]
  expect(await pledge(['backup', file, ...at])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/in use/),
  })
  app.kill()
  await app.ended
  sandbox.deliverTo(null)
  const begun = sandbox.issues('acme/security').length
  expect(await pledge(['backup', file, ...at])).toMatchObject({ code: 0 })
  // What happens after the backup is not in it, and is found at GitHub.
  reports.push(report(8))
  expect(begun).toBeLessThan(reports.length)

  const restored = await pledge(['restore', file, '--data', join(home, 'again')])
  expect(restored).toMatchObject({
    code: 0,
    out: expect.stringContaining('every record is as it was recorded'),
  })
  await start('again')
  const done = () => {
    const titles = sandbox.issues('acme/security').map(({ title }) => title.split(':')[0])
    return reports.map(ghsa => [
      titles.filter(title => title === ghsa).length,
      sandbox.advisoryComments(ghsa).length,
      sandbox.advisory(ghsa).collaborating_users.length,
    ])
  }
  await expect.poll(done, { timeout: 90_000, interval: 200 }).toEqual(reports.map(() => [1, 1, 1]))
  const marks = marksOf(sandbox, ['acme/engine', 'acme/security'])
  expect(new Set(marks).size).toBe(marks.length)
  expect(sandbox.violations).toEqual([])
})

test('a backup older than what Pledge did since goes on from there: that stands once, and no command of then runs twice', {
  timeout: 240_000,
}, async () => {
  home = folderWith({})
  await copyEmbedded(join(home, 'data'))
  sandbox = await startSandbox({ seed: acme() })
  const waitFor = (what: () => unknown) => expect.poll(what, { timeout: 60_000, interval: 50 }).toBeTruthy()
  const stop = async () => {
    await app.stop()
    sandbox.deliverTo(null)
  }
  const answers = (issue: number, words: RegExp) =>
    sandbox.issueComments('acme/security', issue).filter(({ body }) => words.test(body))
  const say = (issue: number, who: string, body: string) =>
    sandbox.people.commentOnIssue('acme/security', issue, who, body)

  await start('data')
  const first = report(1)
  await waitFor(
    () => sandbox.advisoryComments(first).length === 1 && sandbox.issues('acme/security').length === 1,
  )
  // What is asked for before the backup waits in it, and is posted after it.
  const recover = sandbox.fail({
    ...{ method: 'POST', path: /security-advisories\/.*\/comments/, times: Number.POSITIVE_INFINITY },
    fault: { kind: 'status', status: 502 },
  })
  say(1, 'alice', '/ask Which version?\n/update We look at it.')
  await waitFor(() => answers(1, /\*\*\/update\*\*/).length === 1)
  await stop()
  recover()
  const file = join(home, 'older.backup')
  expect(await pledge(['backup', file, '--data', join(home, 'data')])).toMatchObject({ code: 0 })

  // All this is in no backup.
  await sleep(1_100)
  await start('data')
  say(1, 'alice', '/accept\n/respond We can reproduce it.')
  await waitFor(
    () => answers(1, /\*\*\/respond\*\*/).length === 1 && sandbox.advisoryComments(first).length === 4,
  )
  const second = report(2)
  await waitFor(
    () => sandbox.advisoryComments(second).length === 1 && sandbox.issues('acme/security').length === 2,
  )
  say(2, 'bob', '/accept')
  await waitFor(() => answers(2, /\*\*\/accept\*\*/).length === 1)
  await stop()
  // And this nobody has read yet.
  await sleep(1_100)
  say(1, 'bob', '/severity CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H')

  expect(await pledge(['restore', file, '--data', join(home, 'again')])).toMatchObject({ code: 0 })
  await start('again')
  await waitFor(() => answers(1, /\*\*\/severity\*\*/).length === 1)
  await waitFor(() => answers(1, /after .* is not on record/).length === 1)
  await waitFor(() => answers(2, /after .* is not on record/).length === 1)
  // What is still to be done is said again.
  say(2, 'bob', '/accept')
  await waitFor(() => answers(2, /\*\*\/accept\*\*/).length === 2)
  await sandbox.settled()
  await sleep(5_000)
  expect(sandbox.issues('acme/security')).toHaveLength(2)
  expect(sandbox.advisoryComments(first)).toHaveLength(4)
  expect(sandbox.advisoryComments(second)).toHaveLength(1)
  const told = [1, 2].map(n => sandbox.issueComments('acme/security', n).map(({ body }) => body))
  for (const texts of told) expect(texts.filter(text => /restored from a backup/.test(text))).toHaveLength(1)
  expect(sandbox.violations).toEqual([])
})
