import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openStage, type Stage } from '../../sandbox/stage.ts'
import { noteRestored } from '../../src/store/backup.ts'
import { openDatabase } from '../../src/store/database.ts'
import { folderWith } from '../cli/run.ts'
import { acme } from '../support/acme.ts'
import { copyEmbedded } from '../support/stores.ts'

const minute = 60
let j: Stage
let home: string
afterEach(async () => {
  await j.end()
  rmSync(home, { recursive: true })
})

const data = () => join(home, 'data')
const backup = async () => {
  await j.restart(() => cpSync(data(), join(home, 'backup'), { recursive: true }))
  await j.settled()
  j.clock.forward(2 * minute)
}
/** The database as it was at the backup; `meanwhile` happens while Pledge is down. */
const restore = async (meanwhile: () => void) => {
  await j.restart(async () => {
    meanwhile()
    j.clock.forward(minute)
    rmSync(data(), { recursive: true })
    cpSync(join(home, 'backup'), data(), { recursive: true })
    const { db, close } = await openDatabase({ dataDir: data() })
    await noteRestored(db)
    await close()
  })
  await j.settled()
  await j.forward(6 * minute)
}

test('a backup older than words that were sent and never answered: they stand once, and the same words said again twice', {
  timeout: 120_000,
}, async () => {
  home = folderWith({})
  await copyEmbedded(data())
  // GitHub's clock is as far ahead of the machine's as clocks that agree may be: the time on no record ends by GitHub's.
  const now = () => new Date((j?.clock.now().getTime() ?? Date.now()) + 110_000)
  j = await openStage({ dataDir: data() }, { sandbox: { seed: acme(), now } })
  const { people } = j.sandbox
  const ghsa = people.reportVulnerability({
    ...{ repo: 'acme/engine', reporter: 'rae', summary: 'A report', description: 'Details' },
  })
  await j.settled()
  people.commentOnIssue('acme/security', 1, 'alice', '/accept')
  await j.settled()
  await backup()
  const [room, number] = ['acme/security', j.sandbox.issues('acme/security')[0]?.number ?? 0]
  const say = (body: string) => people.commentOnIssue(room, number, 'alice', body)
  const count = (comments: readonly { readonly body: string | null }[], words: string) =>
    comments.filter(({ body }) => body?.includes(words)).length
  const told = (words: string) => count(j.sandbox.advisoryComments(ghsa), words)
  const heard = (words: string) => count(j.sandbox.issueComments(room, number), words)

  say('/release publish')
  await j.settled()
  expect(heard('To do exactly this')).toBe(1)
  people.commentOnAdvisory(ghsa, 'rae', 'More details.')
  await j.forward(6 * minute)
  expect(heard('The reporter wrote')).toBe(1)
  say('/update Still on it.')
  await j.settled()
  expect(told('Still on it.')).toBe(1)
  j.clock.forward(minute)
  // Carried out, but the answer never stands on the tracking issue.
  const recover = j.sandbox.fail({
    ...{ method: 'POST', path: /\/issues\/\d+\/comments$/, times: Number.POSITIVE_INFINITY },
    fault: { kind: 'status', status: 502 },
  })
  say('/respond We reproduce it.')
  await expect.poll(() => told('We reproduce it.'), { timeout: 10_000 }).toBe(1)
  await restore(() => {
    recover()
    // And this nobody has read.
    say('/update Still on it.')
  })
  expect(told('We reproduce it.')).toBe(1)
  expect(heard('**/respond**: The response goes')).toBe(1)
  expect(heard('The reporter wrote')).toBe(1)
  expect(heard('is not on record here')).toBe(2)
  expect(told('Still on it.')).toBe(2)
  say('/release publish')
  await j.settled()
  expect(heard('To do exactly this')).toBe(2)

  say('/respond We reproduce it.')
  people.commentOnAdvisory(ghsa, 'rae', 'Even more details.')
  await j.forward(6 * minute)
  expect(told('We reproduce it.')).toBe(2)
  expect(heard('The reporter wrote')).toBe(2)
  expect(j.sandbox.violations).toEqual([])
})
