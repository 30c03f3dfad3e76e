import { afterEach, describe, expect, test } from 'vitest'
import { type Journey, journey, oneHome } from '../support/journey.ts'
import { beforeTheDay, withMirrors } from '../support/remediation.ts'

const vulnerability = {
  title: 'Any user can read the private notes of others',
  body: 'By changing the id in /api/notes/CANARY-42 I can read the private notes of every other user without being their owner. Steps to reproduce: log in as A, request the note of B.',
}

describe.each(oneHome)('a public issue ($name)', home => {
  let j: Journey
  afterEach(() => j.end())
  const open = async (issue: { title: string; body: string }, by = 'mallory') => {
    const number = j.sandbox.people.openIssue('acme/engine', by, issue)
    await j.settled()
    return number
  }
  const publicComments = (number: number) => j.sandbox.issueComments('acme/engine', number)
  const labels = (number: number) =>
    j.sandbox
      .issues('acme/engine')
      .find(issue => issue.number === number)
      ?.labels.map(({ name }) => name)
  const cases = () => j.sandbox.issues('acme/security')

  test('that reports a vulnerability is pointed to a private channel, labelled and tracked', async () => {
    j = await journey({ home })
    const number = await open(vulnerability)
    expect(publicComments(number)).toHaveLength(1)
    expect(publicComments(number)[0]?.body).toContain('/acme/engine/security/advisories/new')
    expect(publicComments(number)[0]?.body).not.toMatch(/CANARY|vulnerab|notes/i)
    expect(labels(number)).toEqual(['needs triage'])
    expect(cases()).toHaveLength(1)
    expect(cases()[0]?.title).toContain(`acme/engine#${number}`)
    expect(JSON.stringify(cases()[0])).not.toContain('CANARY')
    expect(j.logged()).not.toContain('CANARY')

    j.sandbox.people.editIssue('acme/engine', number, 'mallory', { body: `${vulnerability.body} And more.` })
    await j.settled()
    expect(publicComments(number)).toHaveLength(1)
    expect(cases()).toHaveLength(1)
  })

  test('is fixed by way of the mirrors, and closed without an advisory', async () => {
    j = await journey({ home, sandbox: { seed: withMirrors({ engine: ['main'] }) } })
    const { people } = j.sandbox
    await open(vulnerability)
    const say = async (body: string) => {
      people.commentOnIssue('acme/security', 1, 'alice', body)
      await j.settled()
      return j.sandbox.issueComments('acme/security', 1).at(-1)?.body ?? ''
    }
    await say('/accept\n/affected acme/engine')
    const answers = () => j.sandbox.issueComments('acme/security', 1).map(({ body }) => body)
    await say('/fix')
    expect(answers().join('\n')).toContain('what is merged there `/release` brings to the public')
    const before = await say('/release')
    expect(before).toContain('it has no advisory here to be published or announced. What is missing')
    expect(before).toContain('`main`: the fix is not merged (open)')
    const mirror = 'acme/engine-private'
    people.pushToPull(mirror, 1, 'alice', { 'src/parser.js': '// of this one\n' })
    for (const item of beforeTheDay) people.tick(mirror, 1, 'alice', item)
    people.markReady(mirror, 1, 'alice')
    people.mergePull(mirror, 1, 'bob')
    await j.settled()
    const shown = await say('/release')
    expect(shown).toContain('there is nothing to publish then; `/close` closes the case')
    await say(/To do exactly this: `(\/release [0-9a-f-]+)`/.exec(shown)?.[1] ?? '')
    expect(answers().join('\n')).toContain('Merge and release them; then `/close` closes the case.')
    const number = j.sandbox.pulls('acme/engine').at(-1)?.number ?? 0
    people.mergePull('acme/engine', number, 'bob')
    await j.settled()
    expect(people.fileOn('acme/engine', 'main', 'src/parser.js')).toContain('// of this one')
    await say('/user-data no Nothing was touched.\n/audit acme/engine done read the parser')
    expect(await say('/release')).toContain('Nothing is missing: `/close` closes the case.')
    await say('/close')
    expect(cases()[0]?.state).toBe('closed')
    expect(j.sandbox.violations).toEqual([])
  })

  test('becomes a case when an edit makes it one', async () => {
    j = await journey({ home })
    const number = await open({ title: 'Question about notes', body: 'How do I export them?' })
    expect(cases()).toHaveLength(0)
    expect(publicComments(number)).toHaveLength(0)
    j.sandbox.people.editIssue('acme/engine', number, 'mallory', vulnerability)
    await j.settled()
    expect(cases()).toHaveLength(1)
  })

  test('that asks where to report gets the pointer and no case', async () => {
    j = await journey({ home, pollSeconds: 5 })
    const number = await open({
      title: 'How do I report a security vulnerability?',
      body: 'I found a security issue and would like to report it in private. Whom should I contact?',
    })
    expect(publicComments(number)).toHaveLength(1)
    expect(cases()).toHaveLength(0)
    await j.forward(6)
    expect(publicComments(number)).toHaveLength(1)
    expect(labels(number)).toEqual([])
  })

  test('is answered by hand by a coordinator, and that counts', async () => {
    j = await journey({ home })
    const number = await open(vulnerability)
    j.sandbox.people.commentOnIssue(
      'acme/engine',
      number,
      'alice',
      'Thanks, we will take this to the private channel.',
    )
    await j.settled()
    expect(cases()[0]?.body).toMatch(/`respond` \|[^|]*\| kept at/)
    j.sandbox.people.commentOnIssue(
      'acme/security',
      cases()[0]!.number,
      'alice',
      '/respond Here are the details.',
    )
    await j.settled()
    expect(publicComments(number)).toHaveLength(2)
    expect(j.sandbox.issueComments('acme/security', cases()[0]!.number).at(-1)?.body).toContain(
      'public issue',
    )
  })

  test('of an organisation that set nothing up is left alone', async () => {
    j = await journey({
      home,
      sandbox: { seed: { repositories: [{ name: 'acme/.github' }, { name: 'acme/engine' }] } },
    })
    const number = await open(vulnerability)
    expect(publicComments(number)).toEqual([])
    expect(labels(number)).toEqual([])
  })
})
