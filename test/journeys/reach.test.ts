import { afterEach, describe, expect, test, vi } from 'vitest'
import { acme } from '../support/acme.ts'
import { type Journey, journey, oneHome } from '../support/journey.ts'

const minute = 60
const hour = 3600
const day = 24 * hour
const withVault = {
  ...acme(),
  repositories: [...(acme().repositories ?? []), { name: 'acme/vault', private: true }],
}

describe.each(oneHome)('what GitHub keeps from Pledge ($name)', home => {
  let j: Journey
  afterEach(() => j.end())

  const report = async () => {
    const ghsa = j.sandbox.people.reportVulnerability({
      ...{ repo: 'acme/engine', reporter: 'rae', summary: 'CANARYSUMMARY', description: 'CANARYBODY' },
    })
    await j.settled()
    return ghsa
  }
  const issue = () => j.sandbox.issues('acme/security').at(-1)!
  const heard = () => j.sandbox.issueComments('acme/security', issue().number).map(({ body }) => body)
  const read = (ghsa: string) =>
    j.sandbox
      .advisoryComments(ghsa)
      .filter(({ author }) => author === 'pledge[bot]')
      .map(({ body }) => body)
  const say = async (body: string) => {
    j.sandbox.people.commentOnIssue('acme/security', issue().number, 'alice', body)
    await j.settled()
  }
  const advisoryComments = (method: string, times: number) =>
    j.sandbox.fail({
      ...{ method, path: /security-advisories\/.*\/comments/, times },
      fault: { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
    })
  /** So many days from now, at noon. */
  const on = (days: number) =>
    `${new Date(j.clock.now().getTime() + days * day * 1000).toISOString().slice(0, 10)} 12:00 UTC`

  test('the comments, once: they are read minutes later, and nothing is handed over', async () => {
    j = await journey({ home })
    const ghsa = await report()
    const until = on(20)
    advisoryComments('GET', 1)
    await j.forward(5 * minute + 10)
    j.sandbox.people.commentOnAdvisory(ghsa, 'rae', `/embargo until ${until}`)
    await j.forward(90)
    expect(issue().body).toContain(`Embargo: active until **${until}**`)
    advisoryComments('POST', 1)
    await say('/update On our way.')
    expect(read(ghsa).some(body => body?.includes('On our way.'))).toBe(false)
    await j.forward(90)
    expect(read(ghsa).filter(body => body?.includes('On our way.'))).toHaveLength(1)
    expect(heard().join()).not.toMatch(/does not let Pledge|is not heard/)
  })

  test('the comments, for good: told once, and once it is over', async () => {
    j = await journey({ home })
    const ghsa = await report()
    const restore = advisoryComments('GET', Number.POSITIVE_INFINITY)
    j.sandbox.people.commentOnAdvisory(ghsa, 'rae', `/embargo until ${on(2)}`)
    for (let minutes = 0; minutes < 12; minutes++) await j.forward(minute)
    const told = () => heard().filter(body => body?.includes('The reporter is not heard'))
    expect(told()).toHaveLength(1)
    expect(told()[0]).toMatch(/^.*\n?@alice/)
    j.sandbox.clearRequests()
    for (let hours = 0; hours < 6; hours++) await j.forward(hour)
    expect(told()).toHaveLength(1)
    const asked = j.sandbox.requests.filter(
      ({ method, path }) => method === 'GET' && /security-advisories\/.*\/comments/.test(path),
    )
    expect(asked.length).toBeGreaterThan(2)
    expect(asked.length).toBeLessThan(8)

    // Read after its date: it counts as of when it was written.
    await j.forward(3 * day)
    restore()
    await j.forward(hour + 10 * minute)
    expect(heard().join()).toContain('lets Pledge read the comments')
    expect(issue().body).toContain('terminate (its date has come)')
    expect(read(ghsa).join()).not.toContain('has passed already')
  })

  test('everything, while the installation is suspended: texts wait and are posted after it', async () => {
    j = await journey({ home })
    const ghsa = await report()
    await say(`/embargo until ${on(1)}`)
    j.sandbox.people.suspend('acme', 'alice')
    await j.forward(2 * day)
    await j.forward(hour)
    j.sandbox.people.unsuspend('acme', 'alice')
    await j.settled()
    for (let minutes = 0; minutes < 30; minutes += 6) await j.forward(6 * minute)
    expect(read(ghsa).join()).toMatch(/free to publish/)
    expect(heard().join()).not.toContain('does not let Pledge comment')
  })

  describe('the tracking issue', () => {
    const room = 'acme/security'
    const only = () => {
      const [one, ...others] = j.sandbox.issues(room)
      expect(others).toEqual([])
      return one!
    }
    const goesOn = async () => {
      expect(only().body).toContain('Embargo: active')
      await say('/accept')
      expect(heard().at(-1)).toContain('The report is accepted')
      expect(j.sandbox.violations).toEqual([])
    }

    test.each(['told', 'lost'])(
      'deleted (the event is %s): another one takes its place and says so',
      async event => {
        j = await journey({ home })
        await report()
        const { number } = only()
        j.sandbox.dropWebhooks(event === 'lost')
        j.sandbox.people.deleteIssue(room, number, 'bob')
        await j.settled()
        j.sandbox.dropWebhooks(false)
        // Nothing is due within that time.
        if (event === 'lost') for (let minutes = 0; minutes < 35; minutes += 5) await j.forward(5 * minute)
        expect(only().number).not.toBe(number)
        expect(heard()[0]).toContain(
          `takes the place of the former tracking issue** (acme/security#${number}), which was deleted`,
        )
        await goesOn()
      },
    )

    test.each(['told', 'lost'])(
      'transferred (the event is %s): nothing is written where it is now',
      async event => {
        j = await journey({ home, sandbox: { seed: withVault } })
        await report()
        const { number } = only()
        j.sandbox.dropWebhooks(event === 'lost')
        const there = j.sandbox.people.transferIssue(room, number, 'acme/vault', 'bob')
        const before = JSON.stringify(j.sandbox.issues('acme/vault'))
        await j.settled()
        j.sandbox.dropWebhooks(false)
        // The reporter's comment is to be told of before any round looks at the issue.
        if (event === 'lost') {
          const { world } = j.sandbox
          const [{ advisories }] = world.repositories.filter(({ name }) => name === 'engine') as unknown as [
            { advisories: { ghsa: string }[] },
          ]
          j.sandbox.people.commentOnAdvisory(advisories[0]!.ghsa, 'rae', 'Hello?')
          for (let minutes = 0; minutes < 35; minutes += 5) await j.forward(5 * minute)
        }
        expect(only().number).not.toBe(number)
        expect(heard()[0]).toContain('which was transferred to another repository')
        await goesOn()
        expect(j.sandbox.issueComments('acme/vault', there)).toEqual([])
        expect(JSON.stringify(j.sandbox.issues('acme/vault'))).toBe(before)
      },
    )

    test('that GitHub does not show, though its repository: told in log and metrics, replaced within two hours', async () => {
      j = await journey({ home })
      const ghsa = await report()
      const { number } = only()
      const path = new RegExp(`/issues/${number}(/|$)`)
      j.sandbox.fail({ path, times: Number.POSITIVE_INFINITY, fault: { kind: 'status', status: 404 } })
      // What is to be told there waits, and is not what the new one waits for.
      j.sandbox.people.commentOnAdvisory(ghsa, 'rae', 'Hello?')
      for (let minutes = 0; minutes < 40; minutes += 5) await j.forward(5 * minute)
      const metrics = await fetch(`http://127.0.0.1:${j.pledge.port}/metrics`).then(one => one.text())
      expect(metrics).toContain('pledge_unreachable_cases 1')
      expect(j.logged()).toContain('The tracking issue of a case cannot be seen')
      expect(j.sandbox.issues(room)).toHaveLength(1)
      for (let minutes = 0; minutes < 90; minutes += 5) await j.forward(5 * minute)
      expect(j.sandbox.issues(room)).toHaveLength(2)
      expect(heard()).toEqual([
        expect.stringContaining('The reporter wrote on the advisory'),
        expect.stringContaining('cannot be seen any more'),
      ])
      await j.forward(40 * minute)
      const after = await fetch(`http://127.0.0.1:${j.pledge.port}/metrics`).then(one => one.text())
      expect(after).toContain('pledge_unreachable_cases 0')
    })

    /** A case whose tracking issue cannot be seen for so long that another one took its place; both can be seen. */
    const replaced = async () => {
      j = await journey({ home })
      const ghsa = await report()
      const { number: former } = only()
      const path = new RegExp(`/issues/${former}(/|$)`)
      const recover = j.sandbox.fail({
        ...{ path, times: Number.POSITIVE_INFINITY },
        fault: { kind: 'status', status: 404 },
      })
      for (let minutes = 0; j.sandbox.issues(room).length < 2 && minutes < 150; minutes += 5)
        await j.forward(5 * minute)
      recover()
      const [, { number: now } = { number: 0 }, ...others] = j.sandbox.issues(room)
      expect(others).toEqual([])
      const on = (number: number) => j.sandbox.issueComments(room, number).map(({ body }) => body)
      const stateOf = (number: number) => j.sandbox.issues(room).find(one => one.number === number)?.state
      return { ghsa, former, now, on, stateOf }
    }

    test.each(['told', 'lost'])(
      'that comes back when another one has its place (the event is %s): whoever writes there is told so, once, and it is closed',
      async event => {
        const { ghsa, former, now, on, stateOf } = await replaced()
        j.sandbox.dropWebhooks(event === 'lost')
        // Its answer does not arrive.
        j.sandbox.fail({
          ...{ method: 'POST', path: new RegExp(`/issues/${former}/comments$`), times: 1 },
          fault: { kind: 'drop-after' },
        })
        j.sandbox.people.commentOnIssue(room, former, 'alice', '/accept')
        await j.settled()
        await j.forward(6 * minute)
        j.sandbox.people.commentOnIssue(room, former, 'bob', '/accept')
        await j.settled()
        await j.forward(6 * minute)
        expect(on(former)).toEqual([
          '/accept',
          expect.stringMatching(
            new RegExp(
              `^<!-- .* -->\nThis case is worked on ${room}#${now} now; what is written here is not read\\.$`,
            ),
          ),
          '/accept',
        ])
        expect([stateOf(former), stateOf(now)]).toEqual(['closed', 'open'])
        expect(j.sandbox.advisory(ghsa).state).toBe('triage')
        j.sandbox.dropWebhooks(false)
        j.sandbox.people.commentOnIssue(room, now, 'alice', '/accept')
        await j.settled()
        expect(j.sandbox.advisory(ghsa).state).toBe('draft')
        expect(on(former)).toHaveLength(3)
        expect(j.sandbox.violations).toEqual([])
      },
    )

    test.each(['told', 'lost'])(
      'transferred and back (the event is %s): who writes there is told where the case is worked',
      async event => {
        j = await journey({ home, sandbox: { seed: withVault } })
        const ghsa = await report()
        const { people } = j.sandbox
        const there = people.transferIssue(room, only().number, 'acme/vault', 'bob')
        await j.settled()
        const { number: now } = only()
        j.sandbox.dropWebhooks(event === 'lost')
        const former = people.transferIssue('acme/vault', there, room, 'bob')
        await j.forward(6 * minute)
        for (const who of ['alice', 'bob']) {
          people.commentOnIssue(room, former, who, '/accept')
          await j.forward(6 * minute)
        }
        expect(j.sandbox.issueComments(room, former).map(({ body }) => body)).toEqual([
          '/accept',
          expect.stringContaining(`This case is worked on ${room}#${now} now`),
          '/accept',
        ])
        expect(j.sandbox.issues(room).map(({ state }) => state)).toEqual(['open', 'closed'])
        expect(j.sandbox.advisory(ghsa).state).toBe('triage')
        expect(j.sandbox.violations).toEqual([])
      },
    )

    test('that comes back, in a repository that is public by then: nothing is written there', async () => {
      const { former, on, stateOf } = await replaced()
      const recover = j.sandbox.fail({
        ...{ method: 'GET', path: `/repos/${room}`, times: Number.POSITIVE_INFINITY },
        fault: { kind: 'status', status: 502 },
      })
      j.sandbox.people.commentOnIssue(room, former, 'alice', '/accept')
      await j.forward(minute)
      j.sandbox.people.setPrivate(room, false, 'alice')
      recover()
      await j.forward(6 * minute)
      expect(on(former)).toEqual(['/accept'])
      expect(stateOf(former)).toBe('open')
      expect(j.sandbox.violations).toEqual([])
    })

    test('in a repository whose issues are switched off for two hours: nothing is replaced, and what waited is told there once', async () => {
      j = await journey({ home })
      const ghsa = await report()
      const { number } = only()
      const { people } = j.sandbox
      await j.forward(35 * hour)
      j.sandbox.holdWebhooks()
      people.commentOnIssue(room, number, 'alice', '/accept')
      people.setIssues(room, false)
      j.sandbox.releaseWebhooks(events => events)
      await j.settled()
      people.commentOnAdvisory(ghsa, 'rae', 'Hello?')
      const before = heard().length
      for (let minutes = 0; minutes < 120; minutes += 5) await j.forward(5 * minute)
      expect(heard()).toHaveLength(before)
      expect(j.sandbox.advisory(ghsa).state).toBe('triage')
      const metrics = await fetch(`http://127.0.0.1:${j.pledge.port}/metrics`).then(one => one.text())
      expect(metrics).toContain('pledge_unreachable_cases 1')
      expect(j.logged()).toContain('The tracking issue of a case cannot be seen')
      const second = await report()
      people.setIssues(room, true)
      for (let minutes = 0; minutes < 40; minutes += 5) await j.forward(5 * minute)
      const [first, another, ...others] = j.sandbox.issues(room)
      expect([first?.number, first?.state, others]).toEqual([number, 'open', []])
      expect(another?.title).toContain(second)
      const said = j.sandbox.issueComments(room, number).map(({ body }) => body)
      expect(said.filter(body => body.includes('**/accept**'))).toHaveLength(1)
      for (const words of ['The reporter wrote on the advisory', '`respond`'])
        expect(said.filter(body => body.includes(words))).toHaveLength(1)
      expect(j.sandbox.advisory(ghsa).state).toBe('draft')
      expect(j.logged()).not.toMatch(/was deleted/)
      expect(j.sandbox.violations).toEqual([])
    })
  })

  test('the repository of the report, taken off the App: told once, and once it is back', async () => {
    j = await journey({ home })
    const ghsa = await report()
    const { people } = j.sandbox
    people.chooseRepositories('acme', ['acme/.github', 'acme/security', 'acme/api'], 'alice')
    await j.settled()
    await j.forward(6 * minute)
    const off = () => heard().filter(body => body?.includes('is not on `acme/engine` any more'))
    expect(off()).toHaveLength(1)
    expect(off()[0]).toContain('@alice')
    expect(off()[0]).toContain('and the embargo run on')
    people.commentOnAdvisory(ghsa, 'rae', `/embargo until ${on(20)}`)
    const until = on(20)
    await j.forward(hour)
    expect(off()).toHaveLength(1)
    people.chooseRepositories('acme', ['acme/.github', 'acme/security', 'acme/api', 'acme/engine'], 'alice')
    await j.forward(6 * minute)
    expect(heard().filter(body => body?.includes('is on `acme/engine` again'))).toHaveLength(1)
    expect(issue().body).toContain(`Embargo: active until **${until}**`)
  })

  test('the repository where cases are worked: log and metrics tell, since no place at GitHub can', async () => {
    j = await journey({ home })
    await report()
    const all = ['acme/.github', 'acme/engine', 'acme/api']
    const unreachable = async () => {
      const metrics = await fetch(`http://127.0.0.1:${j.pledge.port}/metrics`).then(one => one.text())
      return /^pledge_unreachable_cases (\d+)$/m.exec(metrics)?.[1]
    }
    j.sandbox.people.chooseRepositories('acme', all, 'alice')
    await j.settled()
    await j.forward(6 * minute)
    // A figure stands for a hundred times as long as it took to count.
    await expect.poll(unreachable, { timeout: 30_000, interval: 500 }).toBe('1')
    expect(j.logged()).toMatch(
      /"level":"warn".*"case":"[0-9a-f]+".*The tracking issue of a case cannot be seen/,
    )
    j.sandbox.people.chooseRepositories('acme', [...all, 'acme/security'], 'alice')
    await j.settled()
    await j.forward(6 * minute)
    await expect.poll(unreachable, { timeout: 30_000, interval: 500 }).toBe('0')
    expect(j.sandbox.issues('acme/security')).toHaveLength(1)
  })

  test('the names of its repositories: links go by the new ones, and commands are found by polling', async () => {
    j = await journey({ home })
    const ghsa = await report()
    const { people } = j.sandbox
    expect(issue().body).toContain(`/acme/engine/security/advisories/${ghsa}`)
    people.renameRepository('acme/engine', 'motor', 'alice')
    people.renameRepository('acme/security', 'secrets', 'alice')
    const policy = acme().repositories?.[0]?.files?.['.github/pledge.yml'] ?? ''
    people.pushFile(
      'acme/.github',
      '.github/pledge.yml',
      policy.replace('acme/security', 'acme/secrets'),
      'alice',
    )
    await j.settled()
    await j.forward(6 * minute)
    const [tracking] = j.sandbox.issues('acme/secrets')
    expect(tracking?.body).toContain(`/acme/motor/security/advisories/${ghsa}`)
    expect(tracking?.body).not.toContain(`/acme/engine/security/advisories/${ghsa}`)
    j.sandbox.dropWebhooks(true)
    people.commentOnIssue('acme/secrets', tracking!.number, 'alice', '/accept')
    await j.settled()
    j.sandbox.dropWebhooks(false)
    await j.forward(6 * minute)
    expect(j.sandbox.advisory(ghsa).state).toBe('draft')
    j.sandbox.clearRequests()
    people.commentOnIssue('acme/secrets', tracking!.number, 'alice', '/update Soon.')
    await j.settled()
    expect(j.sandbox.requests.filter(({ status }) => status === 301 || status === 307)).toEqual([])
    expect(j.sandbox.violations).toEqual([])
  })

  test.each([true, false])(
    'the name of the place where cases are worked: it stays that place, and it is told to name it anew (GraphQL: %s)',
    async graphql => {
      j = await journey({ home })
      const ghsa = await report()
      const { people } = j.sandbox
      j.sandbox.knobs.graphql = graphql
      people.renameRepository('acme/security', 'secrets', 'alice')
      await j.settled()
      await j.forward(35 * minute)
      const [tracking] = j.sandbox.issues('acme/secrets')
      expect(tracking?.state).toBe('open')
      people.commentOnIssue('acme/secrets', tracking!.number, 'alice', '/accept')
      await j.settled()
      expect(j.sandbox.advisory(ghsa).state).toBe('draft')
      const second = people.reportVulnerability({
        ...{ repo: 'acme/engine', reporter: 'rae', summary: 'Another', description: 'Details' },
      })
      await j.settled()
      const issues = j.sandbox.issues('acme/secrets')
      expect(issues.filter(({ title }) => title.startsWith(second))).toHaveLength(1)
      const told = issues.filter(({ body }) => body?.includes('`acme/security` is called `acme/secrets` now'))
      expect(told.map(({ state }) => state)).toEqual(['open'])
      expect(j.sandbox.violations).toEqual([])
    },
  )

  test('advisories by the number of their repository: they are asked for by the name that it has then', async () => {
    const repositories = [...(acme().repositories ?? []), { name: 'acme/next' }]
    j = await journey({ home, sandbox: { seed: { ...acme(), repositories } } })
    await j.restart(() => {
      j.sandbox.knobs.advisoriesByNumber = false
    })
    const ghsa = await report()
    expect(read(ghsa)).toHaveLength(1)
    j.sandbox.dropWebhooks(true)
    j.sandbox.people.renameRepository('acme/engine', 'motor', 'alice')
    j.sandbox.people.renameRepository('acme/next', 'engine', 'alice')
    j.sandbox.dropWebhooks(false)
    const until = on(20)
    j.sandbox.people.commentOnAdvisory(ghsa, 'rae', `/embargo until ${until}`)
    await j.forward(6 * minute)
    expect(issue().body).toContain(`Embargo: active until **${until}**`)
    await say('/accept')
    expect(j.sandbox.advisory(ghsa).state).toBe('draft')
    expect(heard().join()).not.toMatch(/does not let Pledge|is not heard/)
    expect(j.sandbox.violations).toEqual([])
  })

  test('the name of a repository to another one, while Pledge is down and by events that come late', async () => {
    const repositories = [...(acme().repositories ?? []), { name: 'acme/next' }]
    j = await journey({ home, sandbox: { seed: { ...acme(), repositories } } })
    const { people } = j.sandbox
    const first = await report()
    j.sandbox.holdWebhooks()
    people.openIssue('acme/engine', 'bob', { title: 'A question', body: 'How does it start?' })
    await j.restart(() => {
      people.renameRepository('acme/engine', 'motor', 'alice')
      people.renameRepository('acme/next', 'engine', 'alice')
      j.clock.forward(5 * minute)
    })
    const second = await report()
    j.sandbox.releaseWebhooks(events => events.toReversed())
    await j.settled()
    const until = [on(20), on(21)]
    for (const [n, ghsa] of [first, second].entries())
      people.commentOnAdvisory(ghsa, 'rae', `/embargo until ${until[n]}`)
    await j.forward(6 * minute)
    for (const [n, name] of ['motor', 'engine'].entries()) {
      const ghsa = [first, second][n] ?? ''
      const its = j.sandbox.issues('acme/security').filter(({ title }) => title.startsWith(ghsa))
      expect(its).toHaveLength(1)
      expect(its[0]?.body).toContain(`/acme/${name}/security/advisories/${ghsa}`)
      expect(its[0]?.body).toContain(`Embargo: active until **${until[n]}**`)
    }
    expect(j.sandbox.violations).toEqual([])
  })

  test('the name of the place where cases are worked, while Pledge is down: what is said under it commands nothing', async () => {
    const repositories = [...(acme().repositories ?? []), { name: 'acme/other', private: true }]
    j = await journey({ home, sandbox: { seed: { ...acme(), repositories } } })
    const ghsa = await report()
    const { number } = issue()
    j.sandbox.people.openIssue('acme/other', 'bob', { title: 'Theirs', body: 'Their own.' })
    await j.restart(() => {
      j.sandbox.people.renameRepository('acme/security', 'secrets', 'alice')
      j.sandbox.people.renameRepository('acme/other', 'security', 'alice')
      j.clock.forward(10 * minute)
      j.sandbox.people.commentOnIssue('acme/security', number, 'alice', '/invalid This is spam.')
    })
    await j.forward(6 * minute)
    expect(j.sandbox.advisory(ghsa).state).toBe('triage')
    expect(j.sandbox.issueComments('acme/secrets', number)).toEqual([])
    j.sandbox.people.commentOnIssue('acme/secrets', number, 'alice', '/accept')
    await j.settled()
    expect(j.sandbox.advisory(ghsa).state).toBe('draft')
    expect(j.sandbox.violations).toEqual([])
  })

  test.each(['public', 'private'])(
    'the name of the place where cases are worked to a repository that is %s: that gets no word, no case and no say',
    async kind => {
      const [policies, ...rest] = acme().repositories ?? []
      const other = {
        name: 'acme/other',
        private: kind === 'private',
        files: { 'pledge.yml': 'coordinators: [mallory]\n' },
      }
      const people = ['alice', 'bob', 'rae', 'mallory']
      j = await journey({
        home,
        sandbox: { seed: { ...acme(), people, repositories: [policies!, ...rest, other] } },
      })
      const first = await report()
      j.sandbox.people.openIssue('acme/other', 'alice', { title: 'Theirs', body: 'Their own.' })
      await j.settled()
      j.sandbox.dropWebhooks(true)
      j.sandbox.people.renameRepository('acme/security', 'secrets', 'alice')
      j.sandbox.people.renameRepository('acme/other', 'security', 'alice')
      j.sandbox.dropWebhooks(false)
      // No token is as old as that.
      const now = performance.now.bind(performance)
      vi.spyOn(performance, 'now').mockImplementation(() => now() + 2 * hour * 1000)
      j.sandbox.people.commentOnAdvisory(first, 'rae', 'Hello?')
      const second = await report()
      for (let minutes = 0; minutes < 90; minutes += 15) await j.forward(15 * minute)
      vi.restoreAllMocks()
      const titles = j.sandbox.issues('acme/secrets').map(({ title }) => title.split(':')[0])
      expect(titles).toEqual(expect.arrayContaining([first, second]))
      const [theirs, ...more] = j.sandbox.issues('acme/security')
      expect(more).toEqual([])
      expect(theirs).toMatchObject({ title: 'Theirs', body: 'Their own.', labels: [], assignees: [] })
      expect(j.sandbox.issueComments('acme/security', theirs!.number)).toEqual([])
      for (const ghsa of [first, second]) {
        expect(j.sandbox.visibleTo(null)).not.toContain(ghsa)
        expect(j.sandbox.visibleTo('mallory')).not.toContain(ghsa)
        expect(j.sandbox.advisory(ghsa).collaborating_users.map(({ login }) => login)).not.toContain(
          'mallory',
        )
      }
      expect(j.sandbox.violations).toEqual([])
    },
  )
})
