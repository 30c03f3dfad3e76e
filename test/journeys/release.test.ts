import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Seed } from '../../sandbox/github.ts'
import { homes, type Journey, journey, oneHome, type Prepare } from '../support/journey.ts'
import { beforeTheDay, withMirrors } from '../support/remediation.ts'

vi.setConfig({ testTimeout: 180_000 })

const day = 86_400
const seed = {
  ...withMirrors(
    { engine: ['main', 'release/1.x'], api: ['main'] },
    { tags: { engine: { 'v1.4.2': 'release/1.x', 'v2.2.0': 'main' } } },
  ),
  people: ['alice', 'bob', 'rae', 'mallory', 'rita'],
}
const fixes = [
  {
    mirror: 'acme/engine-private',
    number: 1,
    text: 'export const parse = text => text.split(";") // CANARYFIX2\n',
  },
  {
    mirror: 'acme/engine-private',
    number: 2,
    text: 'export const parse = text => text.split(";") // CANARYFIX1\n',
  },
  {
    mirror: 'acme/api-private',
    number: 1,
    text: 'export const parse = text => text.split(";") // CANARYFIX0\n',
  },
]

describe.each(homes)('the day ($name)', home => {
  const once = test.skipIf(!oneHome.includes(home))
  let j: Journey
  let ghsa = ''
  afterEach(() => j.end())

  const say = async (body: string, who = 'alice'): Promise<string> => {
    j.sandbox.people.commentOnIssue('acme/security', 1, who, body)
    await j.settled()
    return comments().at(-1) ?? ''
  }
  const comments = () => j.sandbox.issueComments('acme/security', 1).map(one => one.body)
  const issue = () => j.sandbox.issues('acme/security')[0]
  const asked = (operation: string) =>
    j.sandbox.requests.filter(request => request.operation === operation).length
  const fingerprintIn = (words: string): string => {
    const found = /To do exactly this: `\/release ([0-9a-f-]+)`/.exec(words)?.[1]
    if (!found) throw new Error(`nothing to confirm in: ${words}`)
    return found
  }
  const confirm = (words: string, who?: string) => say(`/release ${fingerprintIn(words)}`, who)

  /** A report, accepted, with its fixes merged in the mirrors and everything signed off. */
  const begin = async (prepare?: Prepare, more: NonNullable<Seed['repositories']> = []) => {
    const repositories = [...(seed.repositories ?? []), ...more]
    j = await journey({
      ...{ home, sandbox: { seed: { ...seed, repositories } } },
      ...(prepare ? { prepare } : {}),
    })
    const { people } = j.sandbox
    ghsa = people.reportVulnerability({
      repo: 'acme/engine',
      reporter: 'rae',
      summary: 'CANARYSUMMARY',
      description: 'CANARYBODY',
    })
    await j.settled()
    await say('/accept\n/affected acme/engine acme/api')
    await say('/fix')
    for (const { mirror, number, text } of fixes) {
      people.pushToPull(mirror, number, 'alice', { 'src/parser.js': text })
      for (const item of beforeTheDay) people.tick(mirror, number, 'alice', item)
      people.markReady(mirror, number, 'alice')
      people.mergePull(mirror, number, 'bob')
    }
    await j.settled()
    await say(
      '/severity CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H\n/user-data no Nothing was touched.\n/audit acme/engine done read the parser\n/audit acme/api done read the parser',
    )
  }
  const mergeInPublic = async () => {
    for (const repository of ['acme/engine', 'acme/api'])
      for (const pull of j.sandbox.pulls(repository))
        if (pull.state === 'open') j.sandbox.people.mergePull(repository, pull.number, 'bob')
    await j.settled()
  }

  once.each([
    ['heard of or not', null],
    ['though GitHub refuses to show it once', 403],
  ])('is held by what the reporter wrote before it was confirmed, %s', async (_, status) => {
    await begin()
    const shown = await say('/release')
    j.sandbox.people.commentOnAdvisory(ghsa, 'rae', '/embargo extend 2027-06-01')
    if (status)
      j.sandbox.fail({
        ...{ method: 'GET', path: /\/security-advisories\/GHSA[^/]*\/comments/ },
        fault: { kind: 'status', status, message: 'Resource not accessible by integration' },
      })
    await confirm(shown)
    await j.forward(70)
    const answer = comments().at(-1) ?? ''
    expect(answer).toContain('Nothing was done')
    expect(answer).toContain('the embargo')
    expect(issue()?.body).toContain('Embargo: ')
    expect(j.sandbox.pulls('acme/engine')).toEqual([])
    expect(await confirm(answer)).toContain('public')
    expect(j.sandbox.pulls('acme/engine')).toHaveLength(2)
  })

  test('goes from merged fixes to publication, announcement, credits and the end of the case', async () => {
    await begin()
    const { people, knobs, world } = j.sandbox
    knobs.cveAfter = 2 * day * 1000
    await say('/cve')
    expect(await say('/cve', 'bob')).toContain('is not asked for twice')
    await say('/credit ask')
    people.commentOnAdvisory(ghsa, 'rae', 'As finder, please.')
    await say('/credit @rae finder\n/credit @rita remediation_developer')
    // Who does not know of the case is not written to by GitHub yet.
    expect(j.sandbox.advisory(ghsa).credits).toEqual([
      { login: 'rae', type: 'finder' },
      { login: 'alice', type: 'coordinator' },
    ])
    await say(
      '/announce Please update the engine.\n\n/release tag acme/engine v2.2.1 main\n\n/release tag acme/engine v1.4.3 release/1.x\n\n/release tag acme/api none',
    )
    await j.forward(3 * day)
    await j.forward(400)
    expect(issue()?.body).toMatch(/CVE-\d{4}-\d+/)
    expect(asked('POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve')).toBe(1)

    // The mirror is meddled with between what was shown and its confirmation.
    const before = [...j.sandbox.requests]
    j.sandbox.clearRequests()
    const shown = await say('/release')
    // Of each line the branch of its mirror and the public one, on which its fix has to fit.
    expect(asked('GET /repos/{owner}/{repo}/branches/{branch}')).toBe(6)
    expect(asked('GET /repos/{owner}/{repo}/pulls/{pull_number}')).toBe(3)
    expect(asked('GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}')).toBe(1)
    people.pushTo('acme/engine-private', 'main', 'mallory', { 'src/parser.js': 'evil\n' })
    await j.settled()
    const again = await confirm(shown)
    expect(again).toContain('**Nothing was done**')
    expect(again).toContain("the mirror's branch, `acme/engine` `main`: was `")
    expect([j.sandbox.pulls('acme/engine'), j.sandbox.pulls('acme/api')]).toEqual([[], []])
    for (const canary of ['CANARY', ghsa]) expect(j.sandbox.visibleTo(null)).not.toContain(canary)

    await confirm(again, 'bob')
    expect(issue()?.body).toContain('Embargo: exited')
    expect(j.sandbox.pulls('acme/engine').map(({ title }) => title)).toHaveLength(2)
    expect(j.sandbox.pulls('acme/api')).toHaveLength(1)
    expect(await confirm(again)).toContain('is not valid any more')
    expect(j.sandbox.advisory(ghsa).state).toBe('draft')
    await mergeInPublic()
    expect(people.fileOn('acme/engine', 'main', 'src/parser.js')).toContain('CANARYFIX2')
    expect(people.fileOn('acme/engine', 'release/1.x', 'src/parser.js')).toContain('CANARYFIX1')

    // The advisory is changed after it was shown.
    const publication = await say('/release')
    expect(publication).not.toContain('CANARYSUMMARY')
    people.editAdvisory(ghsa, 'alice', { summary: 'Parser takes too much' })
    const changed = await confirm(publication)
    expect(changed).toContain('the text of the advisory changed')
    expect(j.sandbox.advisory(ghsa).state).toBe('draft')
    await confirm(changed)
    expect(j.sandbox.advisory(ghsa)).toMatchObject({
      state: 'published',
      credits: [
        { login: 'rae', type: 'finder' },
        { login: 'alice', type: 'coordinator' },
        { login: 'rita', type: 'remediation_developer' },
      ],
    })
    expect(world.repositories.flatMap(({ releases }) => releases)).toEqual([])

    expect(await say('/release')).toContain('Nothing is missing.')
    people.answerCredit(ghsa, 'rita', false)
    const announcement = await say('/release')
    expect(comments().join('\n')).toContain('`rita` declined the credit at GitHub')
    expect(announcement).toContain(
      'and not `rita`; who else is named stays. It names `rae` (finder), `alice`',
    )
    await confirm(announcement)
    const releases = world.repositories.flatMap(one =>
      one.releases.map(release => ({ of: one.name, ...release })),
    )
    expect(releases).toMatchObject([
      {
        of: 'engine',
        tag: 'v2.2.1',
        target: 'main',
        draft: true,
        body: expect.stringContaining('Please update'),
      },
      { of: 'engine', tag: 'v1.4.3', target: 'release/1.x', draft: true },
    ])
    expect(comments().join('\n')).toContain('Subject: Security advisory')
    expect(issue()?.state).toBe('closed')
    expect(comments().at(-1)).toContain('publish the drafted releases')
    expect(j.sandbox.violations).toEqual([])
    // From the report to here, no token was used on two repositories but those that may only read.
    const used = new Map<string, Set<string>>()
    for (const { path, token, requestHeaders } of [...before, ...j.sandbox.requests]) {
      if (!token || !Object.values(token.permissions).includes('write')) continue
      const { authorization = '' } = requestHeaders
      used.set(authorization, (used.get(authorization) ?? new Set()).add(path.split('/')[3] ?? ''))
      expect(token.repositoryIds).toHaveLength(1)
    }
    expect([...used.values()].filter(({ size }) => size !== 1)).toEqual([])
    const everywhere = ['api', 'api-private', 'engine', 'engine-private', 'security']
    expect([...new Set([...used.values()].flatMap(names => [...names]))].sort()).toEqual(everywhere)
    expect(j.logged()).not.toContain('CANARY')
    expect(j.logged()).not.toContain('Please update')
  })

  once('drafts notes for no tag that is there without the fix, whenever it came there', async () => {
    await begin()
    const { people } = j.sandbox
    expect(await say('/release tag acme/api refs/tags/v1.0.0')).toMatch(
      /\*\*\/release\*\*: not done\. `v1\.0\.0` of `acme\/api` is there already, at `[0-9a-f]{40}`, without the fix/,
    )
    await say('/release tag acme/engine v2.2.1 main\n/release tag acme/engine v1.4.3 release/1.x')
    await confirm(await say('/release'))
    await mergeInPublic()
    await confirm(await say('/release'))
    // Somebody tags the other line by the name of this one, once it is shown.
    const shown = await say('/release')
    expect(shown.match(/There is no such tag yet/g)).toHaveLength(2)
    people.tag('acme/engine', 'v2.2.1', 'release/1.x', 'bob')
    await j.settled()
    expect(await confirm(shown)).toMatch(/Nothing was done.* `v2\.2\.1` of .* without the fix: the commit by/)
    // A cherry-pick that leaves every file of the fix as the fix has it is seen; another one is vouched for.
    people.pushTo('acme/engine', 'release/1.x', 'bob', { 'src/parser.js': fixes[0]?.text ?? '' })
    people.tag('acme/engine', 'v2.2.3', 'release/1.x', 'bob')
    await j.settled()
    expect(await say('/release tag acme/engine v2.2.3 main')).toContain('the release notes are for')
    expect(await say('/release tag acme/engine v2.2.1 main vouch Picked by hand')).toContain('is your word')
    await say('/release tag acme/engine v2.2.2 main')
    people.tag('acme/engine', 'v2.2.2', 'main', 'bob', true)
    await j.settled()
    const again = await say('/release')
    expect(again).toMatch(/`v2\.2\.2` .* The tag is there, at `[0-9a-f]{40}`, with the fix\./)
    await confirm(again)
    const releases = j.sandbox.world.repositories.flatMap(one => one.releases)
    expect(releases.map(({ tag, draft }) => [tag, draft])).toEqual([
      ['v2.2.2', true],
      ['v1.4.3', true],
    ])
    expect(j.sandbox.violations).toEqual([])
  })

  describe("brings nothing of another case's fix to the public", () => {
    const mirror = 'acme/engine-private'
    const secret = { 'src/beta.js': '// CANARYOFANOTHER\n' }
    /** Two cases, each with its fix for the same line of one mirror. */
    const twoAtOnce = async () => {
      j = await journey({ home, sandbox: { seed } })
      for (const [number, reporter] of [
        [1, 'rae'],
        [2, 'rita'],
      ] as const) {
        j.sandbox.people.reportVulnerability({
          ...{ repo: 'acme/engine', reporter, summary: 'One', description: 'More' },
        })
        await j.settled()
        await sayOn(number, '/accept\n/affected acme/engine@>=2.0')
        await sayOn(number, '/fix')
      }
    }
    const wordsOn = (number: number) =>
      j.sandbox
        .issueComments('acme/security', number)
        .map(({ body }) => body)
        .join('\n')
    /** Another case whose fix is merged in the mirror, and this one's, begun on that. */
    const besideAnother = async () => {
      j = await journey({ home, sandbox: { seed } })
      const { people } = j.sandbox
      const report = (reporter: string) =>
        people.reportVulnerability({ repo: 'acme/engine', reporter, summary: 'One', description: 'More' })
      report('rae')
      await j.settled()
      await sayOn(1, '/accept\n/affected acme/engine@>=2.0')
      await sayOn(1, '/fix')
      people.pushToPull(mirror, 1, 'alice', { 'src/parser.js': '// CANARYOFANOTHER\n' })
      merge(1)
      await j.settled()
      report('mallory')
      await j.settled()
      await sayOn(2, '/accept\n/affected acme/engine@>=2.0')
      await sayOn(2, '/fix')
      people.pushToPull(mirror, 2, 'alice', { 'src/other.js': '// of this one\n' })
      await j.settled()
    }
    const sayOn = async (number: number, body: string) => {
      j.sandbox.people.commentOnIssue('acme/security', number, 'alice', body)
      await j.settled()
      return j.sandbox.issueComments('acme/security', number).at(-1)?.body ?? ''
    }
    const merge = (number: number) => {
      j.sandbox.people.markReady(mirror, number, 'alice')
      j.sandbox.people.mergePull(mirror, number, 'bob')
    }

    once('where its line was rewritten to what is public', async () => {
      await besideAnother()
      const { people } = j.sandbox
      people.pushFile('acme/engine', 'README.md', 'more\n', 'bob')
      people.mirror('acme/engine', mirror, 'main', 'bob')
      people.pushToPull(mirror, 2, 'alice', { 'src/other.js': '// of this one, once more\n' })
      await j.settled()
      merge(2)
      await j.settled()
      const shown = await sayOn(2, '/release')
      expect(shown).toContain('by hand: its line lost what it was made on')
      await sayOn(2, `/release ${fingerprintIn(shown)}`)
      expect(j.sandbox.pulls('acme/engine')).toEqual([])
      expect(j.sandbox.visibleTo(null)).not.toContain('CANARYOFANOTHER')
      expect(j.sandbox.violations).toEqual([])
    })

    once('where it was merged into this one, and tells both cases', async () => {
      await twoAtOnce()
      const { people } = j.sandbox
      people.pushToPull(mirror, 2, 'bob', secret)
      people.pushToPull(mirror, 1, 'bob', { 'src/parser.js': '// of this one\n' })
      people.mergeIntoPull(mirror, 1, 2, 'bob')
      merge(1)
      await j.settled()
      j.sandbox.clearRequests()
      const shown = await sayOn(1, '/release')
      expect(asked('GET /repos/{owner}/{repo}/pulls/{pull_number}/files')).toBe(1)
      expect(asked('GET /repos/{owner}/{repo}/compare/{basehead}')).toBe(1)
      expect(shown).toContain('by hand: it has the fix of another case in it.')
      expect(shown).toMatch(
        /\*\*It has acme\/engine-private#2, the fix of `GHSA-[\w-]+`, which is under an embargo until .*, in it\*\* \(`src\/beta.js`\)/,
      )
      const there = 'has acme/engine-private#2 in it, the fix of this case (`src/beta.js`).**'
      expect(wordsOn(2)).toContain(there)
      // Shown once more, it is not told once more.
      await sayOn(1, '/release open')
      expect(wordsOn(2).split(there)).toHaveLength(2)
      await sayOn(1, `/release ${fingerprintIn(shown)}`)
      expect(wordsOn(1)).toContain('is not in public yet: **it has the fix of another case in it**')
      expect(wordsOn(2)).toContain('and that was confirmed.** Pledge did not copy it')
      expect(j.sandbox.pulls('acme/engine')).toEqual([])
      expect(j.sandbox.visibleTo(null)).not.toContain('CANARYOFANOTHER')
      expect(j.sandbox.violations).toEqual([])
    })

    once('where this one was brought up to date after it was merged', async () => {
      await twoAtOnce()
      const { people } = j.sandbox
      people.pushToPull(mirror, 2, 'bob', secret)
      merge(2)
      people.mergeIntoPull(mirror, 1, 2, 'bob')
      people.pushToPull(mirror, 1, 'bob', { 'src/parser.js': '// of this one\n' })
      merge(1)
      await j.settled()
      const shown = await sayOn(1, '/release')
      expect(shown).toMatch(/Opens a pull request in `acme\/engine` .* \(`src\/parser.js`\)\. Everybody/)
      await sayOn(1, `/release ${fingerprintIn(shown)}`)
      expect(j.sandbox.pulls('acme/engine')).toHaveLength(1)
      expect(j.sandbox.visibleTo(null)).not.toContain('CANARYOFANOTHER')
    })

    test.skipIf(!oneHome.includes(home)).each([
      ['', ''],
      [', under another name', 'src/carried.js'],
    ])('where a file was carried over without its commits%s', async (_, name) => {
      await twoAtOnce()
      const { people } = j.sandbox
      people.pushToPull(mirror, 2, 'bob', secret)
      const [text = ''] = Object.values(secret)
      const carried = name ? { [name]: text } : secret
      people.pushToPull(mirror, 1, 'bob', { 'src/parser.js': '// of this one\n', ...carried })
      merge(1)
      await j.settled()
      expect(await sayOn(1, '/release')).toContain('**It has acme/engine-private#2, the fix of `GHSA-')
      expect(j.sandbox.violations).toEqual([])
    })

    once('and is shown where both are in one file, to look at', async () => {
      await twoAtOnce()
      const { people } = j.sandbox
      people.pushToPull(mirror, 2, 'bob', { ...secret, 'src/parser.js': '// CANARYOFANOTHER and more\n' })
      people.pushToPull(mirror, 1, 'bob', { 'src/parser.js': '// of this one\n' })
      merge(1)
      await j.settled()
      const shown = await sayOn(1, '/release')
      expect(shown).toContain('Opens a pull request in `acme/engine`')
      expect(shown).toMatch(
        /\*\*acme\/engine-private#2, the fix of .* is in the same files\*\* \(`src\/parser.js`\)/,
      )
      expect(j.sandbox.violations).toEqual([])
    })

    once('though not where that one was made on this one', async () => {
      await twoAtOnce()
      const { people } = j.sandbox
      people.pushToPull(mirror, 1, 'bob', { 'src/parser.js': '// of this one\n' })
      people.mergeIntoPull(mirror, 2, 1, 'bob')
      people.pushToPull(mirror, 2, 'bob', secret)
      people.markReady(mirror, 1, 'alice')
      people.mergePull(mirror, 1, 'bob', 'squash')
      await j.settled()
      const shown = await sayOn(1, '/release')
      expect(shown).toContain('Opens a pull request in `acme/engine`')
      expect(shown).not.toContain('the fix of')
      expect(j.sandbox.violations).toEqual([])
    })

    once('and names it where it is why a fix does not fit', async () => {
      await besideAnother()
      j.sandbox.people.pushToPull(mirror, 2, 'alice', { 'src/parser.js': '// CANARYOFANOTHER and this\n' })
      merge(2)
      await j.settled()
      const shown = await sayOn(2, '/release')
      expect(shown).toMatch(
        /by hand: does not fit the public branch\. \*\*acme\/engine-private#1, the fix of `GHSA-[\w-]+`, which .*, is in the same files\*\* \(`src\/parser.js`\)/,
      )
      expect(wordsOn(1)).not.toContain('in it, the fix of this case')
      await sayOn(2, `/release ${fingerprintIn(shown)}`)
      expect(wordsOn(2)).toMatch(
        /\*\*does not fit the public branch\*\*\. \*\*acme\/engine-private#1, the fix/,
      )
      expect(j.sandbox.visibleTo(null)).not.toContain('CANARYOFANOTHER')
      expect(j.sandbox.violations).toEqual([])
    })

    once('where somebody had it merged into another branch', async () => {
      await besideAnother()
      const { people } = j.sandbox
      people.changeBase(mirror, 2, 'release/1.x', 'bob')
      await j.settled()
      const words = () => j.sandbox.issueComments('acme/security', 2).map(({ body }) => body)
      expect(words().join()).toContain('**goes into `release/1.x` now, not into its line**')
      merge(2)
      await j.settled()
      expect(j.sandbox.issues('acme/security').find(({ number }) => number === 2)?.body).toContain(
        'prepared 0 of 1',
      )
      await sayOn(2, `/release ${fingerprintIn(await sayOn(2, '/release'))}`)
      expect(j.sandbox.pulls('acme/engine')).toEqual([])
      expect(j.sandbox.visibleTo(null)).not.toContain('CANARYOFANOTHER')
      expect(j.sandbox.violations).toEqual([])
    })
  })

  once('shows which fixes do not fit the public branch, before the embargo ends', async () => {
    await begin()
    const { people } = j.sandbox
    const other = { 'src/parser.js': 'export const parse = () => []\n' }
    const compared = () => asked('GET /repos/{owner}/{repo}/compare/{basehead}')
    people.pushTo('acme/engine', 'release/1.x', 'bob', other)
    await j.settled()
    const shown = await say('/release')
    expect(shown).toContain('to `acme/engine`, `release/1.x`, by hand: does not fit the public branch.')
    expect(shown.match(/Opens a pull request in/g)).toHaveLength(2)
    // It is so in another place by the time it is confirmed.
    people.pushTo('acme/api', 'main', 'bob', other)
    await j.settled()
    j.sandbox.clearRequests()
    const again = await confirm(shown)
    expect(again).toContain('**Nothing was done**')
    expect(again).toContain('to `acme/api`, `main`, by hand: does not fit the public branch.')
    expect(issue()?.body).toContain('Embargo: active')
    // Of what did not move nothing is found out again.
    expect(compared()).toBe(1)
    j.sandbox.clearRequests()
    await confirm(again)
    expect(compared()).toBe(1)
    expect([j.sandbox.pulls('acme/engine').length, j.sandbox.pulls('acme/api').length]).toEqual([1, 0])
    expect(comments().filter(body => /git diff --binary [0-9a-f]{40}\.\.\./.test(body))).toHaveLength(2)
    expect(j.sandbox.violations).toEqual([])
  })

  once('opens another public pull request where one was closed and its branch is gone', async () => {
    await begin()
    const { people } = j.sandbox
    await confirm(await say('/release'))
    const [{ number = 0 } = {}] = j.sandbox.pulls('acme/api')
    const { issues = [] } = j.sandbox.world.repositories.find(({ name }) => name === 'api') ?? {}
    const branch = issues.find(one => one.number === number)?.pull?.branch ?? ''
    people.closePull('acme/api', number, 'bob')
    people.deleteBranch('acme/api', branch, 'bob')
    await j.settled()
    expect(comments().at(-1)).toContain('`/release open` shows how another one is opened in its place')
    const shown = await say('/release open')
    expect(shown).toContain('Opens another pull request in `acme/api` to `main`, in place of ')
    await confirm(shown)
    expect(j.sandbox.pulls('acme/api').map(({ state }) => state)).toEqual(['closed', 'open'])
    expect(j.sandbox.pulls('acme/engine')).toHaveLength(2)
    await mergeInPublic()
    expect(people.fileOn('acme/api', 'main', 'src/parser.js')).toContain('CANARYFIX0')
    expect(await say('/release open')).toContain('No embargo stands, and no fix')
    expect(j.sandbox.violations).toEqual([])
  })

  once(
    'is confirmed by nobody who was taken out of the list, though no event and no poll told of it',
    async () => {
      await begin()
      const shown = await say('/release')
      j.sandbox.dropWebhooks(true)
      const list = j.sandbox.people.fileOn('acme/security', 'main', 'pledge.yml') ?? ''
      j.sandbox.people.pushFile('acme/security', 'pledge.yml', list.replace('[alice, bob]', '[bob]'), 'bob')
      j.sandbox.dropWebhooks(false)
      await confirm(shown)
      expect(comments().join('\n')).toContain(
        '**Nothing was done**: `alice`, who confirmed, is no coordinator any more.',
      )
      expect(comments().join('\n')).toContain('@bob You coordinate this case now')
      expect(issue()?.body).toContain('Embargo: active')
      const answer = comments().findLast(body => body.includes('To do exactly this')) ?? ''
      await confirm(answer, 'bob')
      expect(issue()?.body).toContain('Embargo: exited')
      expect(j.sandbox.violations).toEqual([])
    },
  )

  once(
    'waits while the place that lists the coordinators cannot be used, and is done after that',
    async () => {
      j = await journey({ home })
      const { people } = j.sandbox
      ghsa = people.reportVulnerability({
        ...{ repo: 'acme/engine', reporter: 'rae', summary: 'A report', description: 'Details' },
      })
      await j.settled()
      await say('/accept\n/affected acme/engine\n/severity CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H')
      const shown = await say('/release publish')
      const patch = { method: 'PATCH', path: /\/security-advisories\//, times: Number.POSITIVE_INFINITY }
      const heal = j.sandbox.fail({ ...patch, fault: { kind: 'status', status: 502 } })
      people.commentOnIssue('acme/security', 1, 'alice', `/release ${fingerprintIn(shown)}`)
      await expect.poll(() => j.logged(), { timeout: 20_000 }).toContain('"kind":"publishAdvisory"')
      people.setArchived('acme/security', true, 'alice')
      heal()
      await expect.poll(() => j.logged(), { timeout: 20_000 }).toContain('CoordinatorsUnknown')
      expect(j.sandbox.advisory(ghsa).state).toBe('draft')
      people.setArchived('acme/security', false, 'alice')
      await j.forward(120)
      expect(j.sandbox.advisory(ghsa).state).toBe('published')
      expect(comments().join('\n')).not.toContain('is no coordinator any more')
      expect(j.sandbox.violations).toEqual([])
    },
  )

  once('hands over the clicks where an App may neither publish nor ask for a CVE id', async () => {
    await begin(({ knobs }) => Object.assign(knobs, { appMayPublish: false, appMayRequestCve: false }))
    const { people } = j.sandbox
    await say('/cve')
    expect(comments().at(-1)).toContain('choose **Request CVE**')
    people.assignCve(ghsa, 'CVE-2026-4711')
    await j.forward(400)
    expect(issue()?.body).toContain('CVE-2026-4711')
    await say('/credit @rae none')
    await confirm(await say('/release'))
    await mergeInPublic()
    await confirm(await say('/release'))
    expect(comments().at(-1)).toContain('choose **Publish advisory**')
    expect(j.sandbox.advisory(ghsa)).toMatchObject({
      state: 'draft',
      credits: [{ login: 'alice', type: 'coordinator' }],
    })
    expect(await say('/release')).toContain('waits to be published by hand')
    people.setAdvisoryState(ghsa, 'published', 'alice')
    await j.settled()
    expect(comments().at(-1)).toContain('`/release` shows the announcement')
    await say(
      '/release tag acme/engine none main\n/release tag acme/engine none release/1.x\n/release tag acme/api none',
    )
    // No text of a coordinator's: it is made of what is public.
    expect(await confirm(await say('/release'))).toContain('the case is closed')
    expect(comments().join('\n')).toContain('`CANARYSUMMARY`')
    expect(issue()?.state).toBe('closed')
    expect(j.sandbox.violations).toEqual([])
  })

  once('publishes nothing of a case that was closed while GitHub did not take it', async () => {
    await begin()
    const { sandbox } = j
    await confirm(await say('/release'))
    await mergeInPublic()
    const patch = { method: 'PATCH', path: /\/security-advisories\// }
    const mend = sandbox.fail({ ...patch, times: 9999, fault: { kind: 'status', status: 502 } })
    const shown = await say('/release publish')
    sandbox.people.commentOnIssue('acme/security', 1, 'alice', `/release ${fingerprintIn(shown)}`)
    await j.forward(60)
    await j.forward(360)
    expect(comments().join('\n')).toContain('**Held up: the advisory is published.**')
    sandbox.people.commentOnIssue('acme/security', 1, 'bob', '/close')
    await j.forward(30)
    expect(comments().join('\n')).toContain('**Called off**, though it was confirmed')
    mend()
    await j.forward(900)
    expect(sandbox.advisory(ghsa)).toMatchObject({ state: 'draft', credits: [] })
    expect(sandbox.violations).toEqual([])
  })

  once('credits nobody who knows of nothing while it stays unpublished', async () => {
    await begin(({ knobs }) => Object.assign(knobs, { appMayPublish: false }))
    const { sandbox } = j
    await say('/credit @rita finder')
    const credited = () => sandbox.advisory(ghsa).credits.map(({ login }) => login)
    await confirm(await say('/release'))
    await mergeInPublic()
    await confirm(await say('/release publish'))
    expect(comments().join('\n')).toContain('GitHub does not let Pledge publish the advisory (status 403)')
    expect(sandbox.advisory(ghsa).state).toBe('draft')
    expect(credited()).not.toContain('rita')

    // Somebody changes it while GitHub does not take the publication; and somebody closes it.
    sandbox.knobs.appMayPublish = true
    for (const change of [
      () => sandbox.people.editAdvisory(ghsa, 'alice', { summary: 'Another one' }),
      () => sandbox.people.setAdvisoryState(ghsa, 'closed', 'bob'),
    ]) {
      const patch = { method: 'PATCH', path: /\/security-advisories\// }
      const mend = sandbox.fail({ ...patch, times: 9999, fault: { kind: 'status', status: 502 } })
      const shown = await say('/release publish')
      sandbox.people.commentOnIssue('acme/security', 1, 'alice', `/release ${fingerprintIn(shown)}`)
      await j.forward(30)
      change()
      mend()
      await j.forward(60)
      expect(comments().join('\n')).toContain('**Nothing was published**')
      expect(credited()).not.toContain('rita')
    }
    expect(comments().join('\n')).toContain('is `closed` at GitHub, since it was confirmed')
    expect(sandbox.advisory(ghsa).state).toBe('closed')
    expect(sandbox.violations).toEqual([])
  })

  once('publishes nothing with other credits than those that were confirmed', async () => {
    await begin()
    const { sandbox } = j
    await say('/credit @rita finder')
    await confirm(await say('/release'))
    await mergeInPublic()
    sandbox.fail({
      ...{ method: 'PATCH', path: /\/security-advisories\// },
      fault: { kind: 'status', status: 422 },
    })
    const again = await confirm(await say('/release publish'))
    expect(sandbox.advisory(ghsa).state).toBe('draft')
    expect(again).toContain("Leaves the advisory's credits as they are.")
    await say('/credit @rita none')
    const repaired = await say('/release publish')
    expect(repaired).toContain('and not `rita`')
    await confirm(repaired)
    expect(sandbox.advisory(ghsa).state).toBe('published')
    expect(sandbox.violations).toEqual([])
  })

  /** The App is taken off engine's mirror. */
  const loseMirror = async () => {
    const left = ['.github', 'engine', 'api', 'security', 'api-private'].map(name => `acme/${name}`)
    j.sandbox.people.chooseRepositories('acme', left, 'alice')
    await j.settled()
  }

  once('tells in each of its steps of a fix whose mirror is gone', async () => {
    await begin()
    await loseMirror()
    const lost = 'the mirror in which acme/engine-private#1 was merged cannot be seen any more'
    const shown = await say('/release')
    expect(shown).toContain(lost)
    await confirm(shown)
    await mergeInPublic()
    const second = await say('/release')
    expect(second).toContain(lost)
    expect(await say('/release publish')).toContain(lost)
    await confirm(comments().at(-1) ?? '')
    expect(j.sandbox.advisory(ghsa).state).toBe('published')
    expect(j.sandbox.pulls('acme/engine')).toEqual([])
    expect(j.sandbox.pulls('acme/api')).toHaveLength(1)
  })

  once('publishes as was shown though a mirror is gone, where no step was named', async () => {
    await begin()
    await loseMirror()
    await confirm(await say('/release'))
    await mergeInPublic()
    await confirm(await say('/release'))
    expect(comments().slice(-3).join()).not.toContain('Nothing was done')
    expect(j.sandbox.advisory(ghsa).state).toBe('published')
  })

  once('goes by the numbers of repositories whose names others took', async () => {
    await begin(undefined, [
      { name: 'acme/clone', mirrorOf: 'acme/engine' },
      { name: 'acme/next', files: { 'src/parser.js': 'export const parse = text => text.split(",")\n' } },
    ])
    const { people } = j.sandbox
    for (const number of [1, 2]) {
      people.openPull('acme/clone', 'alice', { 'src/private.js': '// CANARYOTHER\n' }, { title: 'Private' })
      people.mergePull('acme/clone', number, 'bob')
    }
    await j.settled()
    const before = await say('/release')
    j.sandbox.dropWebhooks(true)
    people.renameRepository('acme/engine-private', 'engine-mirror', 'alice')
    people.renameRepository('acme/clone', 'engine-private', 'alice')
    people.renameRepository('acme/api', 'api2', 'alice')
    people.renameRepository('acme/next', 'api', 'alice')
    const chosen = (name: string) =>
      ['engine', 'api', 'api2', 'security', '.github', 'api-private', 'engine-private']
        .concat(name)
        .map(one => `acme/${one}`)
    people.chooseRepositories('acme', chosen('.github'), 'alice')
    j.sandbox.dropWebhooks(false)
    // Its mirror is none of the App's: nothing is shown in its place, and nothing happens by what was shown before.
    for (const words of [await confirm(before), await say('/release')]) {
      expect(words).toContain('the mirror in which acme/engine-private#1 was merged cannot be seen any more')
      expect(words).not.toContain('with what acme/engine-private#1 changes')
      expect(words).toContain('with what acme/api-private#1 changes')
    }
    expect(j.sandbox.pulls('acme/api')).toEqual([])
    people.chooseRepositories('acme', chosen('engine-mirror'), 'alice')
    await j.settled()
    const shown = await say('/release')
    expect(shown).toContain('with what acme/engine-mirror#1 changes')
    expect(shown).toContain('in `acme/api` (**called `acme/api2` now**) to `main`')
    // Nor is another one taken for a repository that is gone itself.
    const api = j.sandbox.world.repositories.find(({ name }) => name === 'api2')?.id
    const back = j.sandbox.fail({
      path: new RegExp(`/(repositories/${api}|repos/acme/api2)(/branches/.*)?$`),
      times: Number.POSITIVE_INFINITY,
      fault: { kind: 'status', status: 404 },
    })
    const refused = await confirm(shown)
    expect(refused).toContain('Nothing was done')
    expect(refused).toContain('the repository that it was prepared for cannot be seen any more')
    back()
    await confirm(await say('/release'))
    const opened = ['engine', 'api2', 'api'].map(name => j.sandbox.pulls(`acme/${name}`).length)
    expect(opened).toEqual([2, 1, 0])
    people.tag('acme/api', 'v9.0.0', 'main', 'alice')
    expect(await say('/release tag acme/api v9.0.0 main')).toContain('the release notes are for `v9.0.0`')
    const everybody = j.sandbox.visibleTo(null)
    expect(everybody).toContain('CANARYFIX2')
    expect(everybody).not.toContain('CANARYOTHER')
    expect(j.sandbox.violations).toEqual([])
  })

  test('asks for a CVE id once where the answer is lost, and opens and drafts nothing twice', async () => {
    await begin()
    const { sandbox } = j
    const cve = /\/cve$/
    sandbox.fail({ method: 'POST', path: cve, fault: { kind: 'drop-after' } })
    await say('/cve')
    await j.forward(30)
    expect(comments().at(-1)).toContain('It is not known whether GitHub took the request')
    expect(await say('/cve')).toContain('`/cve again` asks once more')
    expect(asked('POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve')).toBe(1)

    await say('/credit @rae finder\n/release tag acme/engine v2.2.1 main')
    sandbox.fail({ method: 'POST', path: /\/acme\/engine\/pulls$/, fault: { kind: 'drop-after' } })
    await confirm(await say('/release'))
    await j.forward(30)
    expect([sandbox.pulls('acme/engine').length, sandbox.pulls('acme/api').length]).toEqual([2, 1])
    await mergeInPublic()
    sandbox.fail({
      method: 'PATCH',
      path: /\/security-advisories\//,
      fault: { kind: 'drop-after' },
      times: 2,
    })
    await confirm(await say('/release'))
    await j.forward(30)
    await j.forward(30)
    expect(sandbox.advisory(ghsa).state).toBe('published')
    sandbox.fail({ method: 'POST', path: /\/releases$/, fault: { kind: 'drop-after' } })
    await confirm(await say('/release'))
    await j.forward(30)
    expect(sandbox.world.repositories.flatMap(({ releases }) => releases)).toHaveLength(1)
    expect(comments().filter(body => body.includes('is drafted: '))).toHaveLength(1)
    expect(sandbox.violations).toEqual([])
  })
})
