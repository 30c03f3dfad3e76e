import { expect, test } from 'vitest'
import { withMirrors } from '../support/remediation.ts'
import { openSandbox } from './app.ts'

const seed = withMirrors({ engine: ['main', 'release/1.x'] })
const mirror = 'acme/engine-private'
const report = { repo: 'acme/engine', reporter: 'rae', summary: 'Canary summary', description: 'Canary text' }

/** Fills every private corner of the world with canaries. */
async function withCanaries() {
  const opened = await openSandbox({ seed })
  const { sandbox, api } = opened
  const { people } = sandbox
  const ghsa = people.reportVulnerability(report)
  people.commentOnAdvisory(ghsa, 'alice', 'Canary comment')
  const number = people.openPull(
    mirror,
    'bob',
    { 'canary.js': 'canary' },
    { title: 'Canary', body: 'canary' },
  )
  people.review(mirror, number, 'alice', 'COMMENTED', 'canary')
  people.tag(mirror, 'v9-canary', 'main', 'alice', true)
  people.openIssue('acme/security', 'alice', { title: 'Canary', body: `canary ${ghsa}` })
  const release = { tag_name: 'v2-canary', name: 'Canary', body: 'canary', draft: true }
  expect((await api('POST', '/repos/acme/engine/releases', release)).status).toBe(201)
  return { ...opened, people, ghsa, number }
}

test('an outsider reads nothing of what is private', async () => {
  const { sandbox, ghsa } = await withCanaries()
  for (const who of [null, 'mallory']) {
    const seen = sandbox.visibleTo(who)
    expect(seen).not.toMatch(/canary/i)
    expect(seen).not.toContain(ghsa)
    expect(seen).not.toContain('-private')
    expect(seen).toContain('acme/engine refs/heads/release/1.x')
    expect(seen).toContain('src/parser.js')
  }
})

test('the reporter reads their report and what is said on it, and nothing more', async () => {
  const { sandbox, ghsa } = await withCanaries()
  const more = sandbox.visibleTo('rae').split('\n')
  const others = new Set(sandbox.visibleTo('mallory').split('\n'))
  const own = more.filter(line => !others.has(line))
  expect(own.join('\n')).toMatch(/Canary summary[\s\S]*Canary text[\s\S]*comment of alice: Canary comment/)
  expect(own.every(line => line.startsWith(`acme/engine ${ghsa}`))).toBe(true)
})

const leaks: readonly [string, (all: Awaited<ReturnType<typeof withCanaries>>) => unknown][] = [
  ['a mirror made public', ({ people }) => people.setPrivate(mirror, false, 'alice')],
  ['an outsider let in', ({ people }) => people.addCollaborator(mirror, 'mallory', 'read', 'alice')],
  [
    'a commit message',
    ({ people }) => people.pushTo('acme/engine', 'main', 'bob', { a: 'a' }, { message: 'Canary' }),
  ],
  ['a text in a file', ({ people }) => people.pushTo('acme/engine', 'main', 'bob', { a: 'canary' })],
  [
    'the name of a branch that is gone',
    ({ people }) => {
      people.pushTo('acme/engine', 'canary', 'bob', { a: 'a' })
      people.deleteBranch('acme/engine', 'canary', 'bob')
    },
  ],
  [
    'a text that was edited away',
    ({ people }) => {
      const number = people.openIssue('acme/engine', 'mallory', { title: 'Bug', body: 'canary' })
      people.editIssue('acme/engine', number, 'alice', { body: 'a bug' })
    },
  ],
  [
    'a comment that was edited away',
    ({ people }) => {
      const number = people.openIssue('acme/engine', 'mallory', { title: 'Bug' })
      const id = people.commentOnIssue('acme/engine', number, 'bob', 'canary')
      people.editComment('acme/engine', id, 'bob', 'nothing')
    },
  ],
  [
    'the title of a pull request',
    ({ people }) => people.openPull('acme/engine', 'bob', { a: 'a' }, { title: 'Canary' }),
  ],
  [
    'a review',
    ({ people }) => {
      const number = people.openPull('acme/engine', 'bob', { a: 'a' })
      people.review('acme/engine', number, 'alice', 'COMMENTED', 'canary')
    },
  ],
  ['release notes', ({ people }) => people.release('acme/engine', 'v3.0.0', 'alice', { body: 'canary' })],
  [
    'a published advisory',
    ({ people, ghsa }) => {
      people.setAdvisoryState(ghsa, 'draft', 'alice')
      people.setAdvisoryState(ghsa, 'published', 'alice')
    },
  ],
  [
    'a check run',
    async ({ api }) => {
      const sha = (await api('GET', '/repos/acme/engine/git/ref/heads/main')).body.object.sha
      const run = { name: 'Check', head_sha: sha, status: 'completed', conclusion: 'neutral' }
      await api('POST', '/repos/acme/engine/check-runs', { ...run, output: { title: 'Canary', summary: '' } })
    },
  ],
  ['a label', ({ api }) => api('POST', '/repos/acme/engine/labels', { name: 'canary' })],
]
test.each(leaks)('%s is seen', async (_, leak) => {
  const all = await withCanaries()
  await leak(all)
  expect(all.sandbox.visibleTo('mallory')).toMatch(/canary/i)
})

test('of a published advisory the public reads no comment, and credit where it was accepted', async () => {
  const { sandbox, people, ghsa } = await withCanaries()
  people.editAdvisory(ghsa, 'alice', { credits: [{ login: 'rae', type: 'finder' }] })
  people.setAdvisoryState(ghsa, 'draft', 'alice')
  people.setAdvisoryState(ghsa, 'published', 'alice')
  expect(sandbox.visibleTo(null)).toContain('Canary summary')
  expect(sandbox.visibleTo(null)).not.toMatch(/Canary comment|credit finder/)
  const comments = `/repos/acme/engine/security-advisories/${ghsa}/comments`
  expect((await sandbox.readAs('mallory', comments)).status).toBe(404)
  people.answerCredit(ghsa, 'rae', true)
  expect(sandbox.visibleTo(null)).toContain('credit finder: rae')
})
