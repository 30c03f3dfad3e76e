import { afterEach, describe, expect, test } from 'vitest'
import { homes, type Journey, journey, oneHome } from '../support/journey.ts'

const day = 86_400

describe.each(homes)('an embargo ($name)', home => {
  const once = test.skipIf(!oneHome.includes(home))
  let j: Journey
  afterEach(() => j.end())

  const report = async (reporter = 'rae') => {
    const ghsa = j.sandbox.people.reportVulnerability({
      ...{ repo: 'acme/engine', reporter, summary: 'CANARYSUMMARY', description: 'CANARYBODY' },
    })
    await j.settled()
    return ghsa
  }
  const issue = (ghsa: string) =>
    j.sandbox.issues('acme/security').find(({ title }) => title.startsWith(ghsa))!
  const heard = (ghsa: string) =>
    j.sandbox.issueComments('acme/security', issue(ghsa).number).map(({ body }) => body)
  const read = (ghsa: string) =>
    j.sandbox
      .advisoryComments(ghsa)
      .filter(({ author }) => author === 'pledge[bot]')
      .map(({ body }) => body)
  const say = async (ghsa: string, body: string) => {
    j.sandbox.people.commentOnIssue('acme/security', issue(ghsa).number, 'alice', body)
    await j.settled()
  }
  const polled = () => j.forward(3)
  const there = (ghsa: string) => j.sandbox.advisory(ghsa).collaborating_users.map(({ login }) => login)
  /** A day from now, at noon, as people write it. */
  const on = (days: number) =>
    `${new Date(j.clock.now().getTime() + days * day * 1000).toISOString().slice(0, 10)} 12:00 UTC`

  test('is negotiated on the advisory, ends at its instant, and the reporter is told', async () => {
    j = await journey({ home, pollSeconds: 2 })
    const ghsa = await report()
    expect(read(ghsa).join()).toContain('`/embargo until DATE`')
    expect(issue(ghsa).body).toContain('Embargo: active until')

    // Two in one poll run in order of time; a quote and other people move nothing.
    const [far, near, early] = [on(60), on(50), on(20)]
    j.sandbox.people.commentOnAdvisory(ghsa, 'rae', `CANARYTEXT\n\n/embargo until ${far}`)
    j.sandbox.people.commentOnAdvisory(ghsa, 'rae', `> /embargo until ${early}\n\n/embargo until ${near}`)
    j.sandbox.people.commentOnAdvisory(ghsa, 'alice', `/embargo until ${early}`)
    await polled()
    expect(issue(ghsa).body).toContain(`Embargo: active until **${near}**`)
    expect(read(ghsa).filter(body => body.includes(far))).toHaveLength(1)
    expect(read(ghsa).at(-1)).toContain(`ends at **${near}**`)
    expect(heard(ghsa).at(-1)).not.toContain('CANARY')
    expect(heard(ghsa).filter(body => body.includes("By the reporter's word"))).toHaveLength(2)

    const more = on(70)
    await say(ghsa, `/embargo extend ${more}`)
    expect(heard(ghsa).at(-1)).toContain("needs the reporter's agreement")
    expect(read(ghsa).at(-1)).toContain(`end at **${more}**`)
    j.sandbox.people.commentOnAdvisory(ghsa, 'rae', '/embargo accept')
    await polled()
    expect(issue(ghsa).body).toContain(`Embargo: active until **${more}**`)
    const answered = read(ghsa).length
    await polled()
    expect(read(ghsa)).toHaveLength(answered)

    await say(ghsa, '/accept\n/respond In hand.')
    await j.forward(72 * day)
    expect(issue(ghsa).body).toMatch(/Embargo: exited at .*its date has come/)
    expect(heard(ghsa).filter(body => body.includes('has ended'))).toHaveLength(1)
    expect(heard(ghsa).find(body => body.includes('has ended'))).toMatch(/@alice @bob .*`disclose`.*overdue/)
    await j.forward(2 * day)
    expect(read(ghsa).filter(body => body.includes('You are free to publish'))).toHaveLength(1)
    expect(j.sandbox.advisory(ghsa).state).toBe('draft')
    expect(j.sandbox.violations).toEqual([])
    expect(j.logged()).not.toContain('CANARY')
  })

  once('binds everybody who joins, duplicates and what is split off', async () => {
    j = await journey({ home, pollSeconds: 2 })
    const ghsa = await report()
    await say(ghsa, '/accept\n/invite @mallory as downstream')
    expect(heard(ghsa).at(-1)).toContain('please send this by a channel of yours')
    expect(there(ghsa)).toEqual(['alice'])
    await say(ghsa, '/joined @mallory')
    expect(there(ghsa)).toEqual(['alice', 'mallory'])
    const soon = on(30)
    await say(ghsa, `/embargo until ${soon}`)
    expect(there(ghsa)).toEqual(['alice'])
    await say(ghsa, '/invite @mallory as downstream\n/joined @mallory')
    expect(there(ghsa)).toEqual(['alice', 'mallory'])

    const second = j.sandbox.people.draftAdvisory({
      ...{ repo: 'acme/engine', reporter: 'alice', summary: 'The other one', description: 'CANARYBODY' },
    })
    await say(ghsa, `/split ${second}`)
    await j.settled()
    expect(issue(second).body).toContain(`Embargo: active until **${soon}**`)
    expect(there(second)).toEqual(expect.arrayContaining(['alice', 'rae']))
    expect(there(second)).not.toContain('mallory')
    expect(read(second).at(-1)).toContain(`Your report ${ghsa} is about more than one vulnerability`)

    const again = await report('mallory')
    const sooner = on(10)
    j.sandbox.people.commentOnAdvisory(again, 'mallory', `/embargo until ${sooner}`)
    await polled()
    await say(again, `/duplicate ${ghsa}`)
    await j.settled()
    expect(read(again).join()).not.toContain(ghsa)
    expect(issue(ghsa).body).toContain(`Embargo: active until **${sooner}**`)
    expect(heard(ghsa).some(body => body.includes(`\`${again}\` is a duplicate`))).toBe(true)

    await say(ghsa, '/public https://lists.example.org/1')
    await j.settled()
    for (const one of [ghsa, again])
      expect(read(one).filter(body => body.includes('You are free to publish'))).toHaveLength(1)
    expect(read(second).join()).not.toContain('You are free to publish')
    expect(j.sandbox.violations).toEqual([])
  })

  test('stays with one of two that are called duplicates of each other at one moment', {
    timeout: 180_000,
  }, async () => {
    j = await journey({ home })
    for (let round = 0; round < 2; round++) {
      const [one, other] = [await report(), await report('mallory')]
      j.sandbox.holdWebhooks()
      const comment = (on: string, of: string) =>
        j.sandbox.people.commentOnIssue('acme/security', issue(on).number, 'alice', `/duplicate ${of}`)
      comment(one, other)
      comment(other, one)
      j.sandbox.releaseWebhooks()
      await j.settled()
      expect([one, other].map(ghsa => issue(ghsa).state).sort()).toEqual(['closed', 'open'])
      const left = issue(one).state === 'open' ? one : other
      expect(heard(left).join()).toContain('leads back to this very report')
      expect([...heard(one), ...heard(other)].join()).not.toContain('nobody is left to work on it')
    }
    expect(j.sandbox.violations).toEqual([])
  })

  test('of one draft that two reports split off at one moment is that of the first, and the other is told', async () => {
    j = await journey({ home })
    const both = [await report(), await report('mallory')]
    for (const ghsa of both) await say(ghsa, '/accept')
    const draft = j.sandbox.people.draftAdvisory({
      ...{ repo: 'acme/engine', reporter: 'alice', summary: 'The other one', description: 'CANARYBODY' },
    })
    j.sandbox.holdWebhooks()
    for (const ghsa of both)
      j.sandbox.people.commentOnIssue('acme/security', issue(ghsa).number, 'alice', `/split ${draft}`)
    j.sandbox.releaseWebhooks()
    await j.settled()
    const [loser, ...more] = both.filter(ghsa => heard(ghsa).join().includes('was not split off'))
    expect(more).toEqual([])
    const winner = both.find(ghsa => ghsa !== loser)
    expect(heard(loser ?? '').at(-1)).toContain(`split off \`${winner}\` and under that embargo`)
    expect(read(draft).at(-1)).toContain(`Your report ${winner} is about more than one vulnerability`)
    expect(j.sandbox.violations).toEqual([])
  })

  once('is handed by number to who was invited, never to whoever took over their login', async () => {
    j = await journey({ home })
    const ghsa = await report()
    await say(ghsa, '/accept')
    await say(ghsa, '/invite @mallory as downstream')
    j.sandbox.people.rename('mallory', 'mallory-new')
    j.sandbox.people.join('mallory')
    j.sandbox.clearRequests()
    await say(ghsa, '/joined @mallory by mail')
    expect(there(ghsa)).toEqual(expect.arrayContaining(['alice', 'mallory-new']))
    expect(there(ghsa)).not.toContain('mallory')
    // It was written once: nobody was let in and taken off again.
    const written = j.sandbox.requests.filter(
      ({ method, path }) => method === 'PATCH' && path.includes('/security-advisories/'),
    )
    expect(written).toHaveLength(1)
    expect(heard(ghsa).join()).not.toContain('GitHub refused')
    expect(j.sandbox.violations).toEqual([])
  })

  once('is not spread by `/split` over what somebody else reported, whose event is late', async () => {
    j = await journey({ home })
    const ghsa = await report()
    await say(ghsa, '/accept')
    j.sandbox.holdWebhooks()
    const other = j.sandbox.people.reportVulnerability({
      ...{ repo: 'acme/engine', reporter: 'mallory', summary: 'CANARYOTHER', description: 'CANARYOTHER' },
    })
    j.sandbox.releaseWebhooks(() => [])
    await say(ghsa, `/split ${other}`)
    expect(heard(ghsa).at(-1)).toContain('somebody filed it as a report of their own')
    expect([there(other), read(other)]).toEqual([[], []])
    await j.forward(400)
    expect(there(other)).not.toContain('rae')
    expect(issue(other).body).toContain('`mallory`')
    expect(read(other).join()).toContain('Thank you for this report')
    expect(read(other).join()).not.toContain(ghsa)
    expect(j.sandbox.violations).toEqual([])
  })

  once(
    'of a duplicate moves and ends that of the case that it repeats, and a later date is asked of both',
    async () => {
      j = await journey({ home, pollSeconds: 2 })
      const [ghsa, again] = [await report(), await report('mallory')]
      await say(ghsa, '/accept')
      await say(again, `/duplicate ${ghsa}`)
      await j.settled()

      const later = on(120)
      const promised = issue(again).body?.match(/active until \*\*([^*]+)/)?.[1] ?? ''
      await say(ghsa, `/embargo extend ${later}`)
      j.sandbox.people.commentOnAdvisory(ghsa, 'rae', '/embargo accept')
      await polled()
      await j.settled()
      expect(heard(ghsa).join()).toContain(`a duplicate, is bound until ${promised} only`)
      expect(read(again).at(-1)).toContain(`propose that the embargo of **${again}** end at **${later}**`)
      j.sandbox.people.commentOnAdvisory(again, 'mallory', '/embargo accept')
      await polled()
      await j.settled()
      expect(heard(ghsa).at(-1)).toContain('as well: its reporter agreed')

      const sooner = on(10)
      j.sandbox.people.commentOnAdvisory(again, 'mallory', `CANARYTEXT\n\n/embargo until ${sooner}`)
      await polled()
      await j.settled()
      for (const one of [ghsa, again])
        expect(issue(one).body).toContain(`Embargo: active until **${sooner}**`)
      expect(read(ghsa).at(-1)).toContain(sooner)

      await say(again, '/public https://lists.example.org/1')
      await j.settled()
      for (const one of [ghsa, again])
        expect(read(one).filter(body => body.includes('You are free to publish'))).toHaveLength(1)
      expect(heard(ghsa).join()).toContain(`Told in the case of \`${again}\`, a duplicate`)
      expect(read(again).join()).not.toContain(ghsa)
      expect([...read(ghsa), ...heard(ghsa), ...read(again)].join()).not.toContain('CANARY')
      expect(j.sandbox.violations).toEqual([])
    },
  )
})
