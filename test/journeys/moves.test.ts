import { afterEach, describe, expect, test } from 'vitest'
import { advisoryKey } from '../../src/core/intake/report.ts'
import { acme } from '../support/acme.ts'
import { type Journey, journey, oneHome } from '../support/journey.ts'

const minute = 60
const hour = 3600
const day = 24 * hour

describe.each(oneHome)('whom a repository belongs to ($name)', home => {
  let j: Journey
  afterEach(() => j.end())

  const report = async (repo = 'acme/engine') => {
    const ghsa = j.sandbox.people.reportVulnerability({
      ...{ repo, reporter: 'rae', summary: 'CANARYSUMMARY', description: 'CANARYBODY' },
    })
    await j.settled()
    return ghsa
  }
  const titles = (place: string) => j.sandbox.issues(place).map(({ title }) => title)
  const heard = (place: string, number = 1) =>
    j.sandbox.issueComments(place, number).map(({ body }) => body ?? '')
  const read = (ghsa: string) =>
    j.sandbox.advisoryComments(ghsa).filter(({ author }) => author === 'pledge[bot]')
  const on = (ghsa: string) => j.sandbox.advisory(ghsa).collaborating_users.map(({ login }) => login)
  const say = async (body: string, place: string, who: string) => {
    j.sandbox.people.commentOnIssue(place, 1, who, body)
    await j.settled()
  }
  const polls = async (count: number) => {
    for (let n = 0; n < count; n++) await j.forward(31 * minute)
  }

  test('the App is uninstalled and installed again: cases that were open go on', async () => {
    j = await journey({ home })
    const ghsa = await report()
    j.sandbox.people.uninstall('acme', 'alice')
    await j.settled()
    await polls(2)
    j.sandbox.people.commentOnAdvisory(ghsa, 'rae', 'Hello?')
    j.sandbox.people.install('acme', 'alice')
    await j.settled()
    await polls(1)
    await say('/accept', 'acme/security', 'alice')
    expect(j.sandbox.advisory(ghsa).state).toBe('draft')
    expect(heard('acme/security').filter(body => body.includes('The reporter wrote'))).toHaveLength(1)
    // Time passes for the case again.
    const before = heard('acme/security').length
    await j.forward(4 * day)
    expect(heard('acme/security').length).toBeGreaterThan(before)
  })

  test('the App is uninstalled and installed again: a closed case answers, and is taken up again', async () => {
    j = await journey({ home })
    const ghsa = await report()
    for (const body of ['/invalid It is no flaw.', '/close']) await say(body, 'acme/security', 'alice')
    expect(j.sandbox.advisory(ghsa).state).toBe('closed')
    j.sandbox.people.uninstall('acme', 'alice')
    await j.settled()
    await polls(1)
    j.sandbox.people.install('acme', 'alice')
    await j.settled()
    await polls(1)
    await say('/credit @rae finder', 'acme/security', 'alice')
    expect(heard('acme/security').at(-1)).not.toBe('/credit @rae finder')
    await say('/accept', 'acme/security', 'alice')
    expect(heard('acme/security').join()).toContain('The closed case is taken up again')
    expect(j.sandbox.advisory(ghsa).state).toBe('draft')
    const id = (await j.pledge.store.findCase(advisoryKey(ghsa))) ?? ''
    const installations = await j.pledge.store.recallAll<{ installation: number }>('repository:')
    expect((await j.pledge.store.row(id))?.installation).toBe([...installations.values()][0]?.installation)
  })

  const beta = [
    { name: 'beta/.github', files: { '.github/pledge.yml': 'coordination: beta/security\n' } },
    { name: 'beta/security', private: true, files: { 'pledge.yml': 'coordinators: [carol]\n' } },
  ]
  const seed = {
    ...acme(),
    people: ['alice', 'bob', 'rae', 'carol'],
    organizations: [
      { login: 'acme', admins: ['alice'], members: ['bob'] },
      { login: 'beta', admins: ['carol'] },
    ],
    repositories: [...(acme().repositories ?? []), ...beta],
  }
  const spare = { name: 'acme/spare', private: true, files: { 'pledge.yml': 'coordinators: [alice, bob]\n' } }
  /** Where beta has no place of its own. */
  const strangers = {
    ...seed,
    repositories: [...seed.repositories.filter(({ name }) => name !== 'beta/security'), spare],
  }

  test('it goes to another owner: its reports are that one’s, unheard of by any event', async () => {
    j = await journey({ home, sandbox: { seed } })
    const first = await report()
    j.sandbox.holdWebhooks()
    j.sandbox.people.transferRepository('acme/engine', 'beta', 'alice')
    j.sandbox.releaseWebhooks(() => [])
    const second = await report('beta/engine')
    expect(titles('beta/security')).toContain(`${second}: report on beta/engine`)
    expect(read(second)).toHaveLength(1)
    expect(on(second)).toEqual(['carol'])
    await polls(2)
    // The case that was open is worked by the new owner's people, in their place, with nothing said in public or twice.
    expect(titles('beta/security')).toContain(`${first}: report on beta/engine`)
    const moved = 1 + titles('beta/security').findIndex(title => title.startsWith(first))
    expect(heard('beta/security', moved).join()).toContain('takes the place of the former tracking issue')
    expect(read(first)).toHaveLength(1)
    j.sandbox.people.commentOnIssue('beta/security', moved, 'carol', '/accept')
    await j.settled()
    expect(j.sandbox.advisory(first).state).toBe('draft')
    expect(on(second)).toEqual(['carol'])
    // Who worked on it before is told nothing of the others' place.
    await say('/accept', 'acme/security', 'alice')
    expect(heard('acme/security').at(-1)).toContain('This case is worked on another issue now')
    expect(heard('acme/security').join()).not.toContain('beta')
    const signs = async (owner: string) =>
      [...(await j.pledge.store.recallAll(`signs:${owner}/`)).keys()].length
    expect([await signs('acme'), await signs('beta')]).toEqual([0, 2])
    // Gone from everywhere, a case has its clocks still.
    j.sandbox.people.uninstall('beta', 'carol')
    await j.settled()
    await j.forward(5 * day)
    const id = (await j.pledge.store.findCase(advisoryKey(first))) ?? ''
    expect((await j.pledge.store.facts(id)).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['reachSeen', 'passed']),
    )
  })

  test('it goes to another owner with several cases: none names that one’s people in the former place', async () => {
    j = await journey({ home, sandbox: { seed } })
    for (let n = 0; n < 4; n++) await report()
    j.sandbox.people.transferRepository('acme/engine', 'beta', 'alice')
    await j.settled()
    await polls(1)
    expect([1, 2, 3, 4].flatMap(number => heard('acme/security', number)).join()).not.toContain('carol')
    expect(titles('beta/security')).toHaveLength(4)
  })

  /** The owner takes another name: nothing tells of it, but that the event of this comment comes by the new one. */
  const rename = async (comment: string) => {
    j.sandbox.people.renameOrganization('acme', 'acme-inc')
    await say(comment, 'acme-inc/security', 'alice')
    await polls(2)
  }

  test('its owner takes another name: cases go on, and the policy is to be written anew', async () => {
    j = await journey({ home, sandbox: { seed } })
    const first = await report()
    await rename('/accept')
    const second = await report('acme-inc/engine')
    expect(j.sandbox.advisory(first).state).toBe('draft')
    expect(titles('acme-inc/security')).toContain(`${second}: report on acme-inc/engine`)
    const told = j.sandbox.issues('acme-inc/security').find(({ title }) => title.includes('cannot read'))
    expect(told?.body).toContain('`acme/security` is called `acme-inc/security` now')
  })

  test('its owner takes another name and installs the App anew: cases go on in their place', async () => {
    j = await journey({ home, sandbox: { seed } })
    const first = await report()
    await rename('Just a remark.')
    j.sandbox.people.uninstall('acme-inc', 'alice')
    await j.settled()
    j.sandbox.people.install('acme-inc', 'alice')
    await j.settled()
    await polls(1)
    await say('/accept', 'acme-inc/security', 'alice')
    expect(j.sandbox.advisory(first).state).toBe('draft')
    const second = await report('acme-inc/engine')
    expect(titles('acme-inc/security')).toContain(`${second}: report on acme-inc/engine`)
  })

  test('code follows its place to another owner: a command written in between is run, though it is cut off once', async () => {
    const repositories = seed.repositories.filter(({ name }) => !name.startsWith('beta/'))
    j = await journey({ home, sandbox: { seed: { ...seed, repositories } } })
    j.sandbox.people.pushFile('acme/engine', '.github/pledge.yml', 'coordination: acme/security\n', 'alice')
    await j.settled()
    const ghsa = await report()
    j.sandbox.holdWebhooks()
    j.sandbox.people.transferRepository('acme/engine', 'beta', 'alice')
    j.sandbox.releaseWebhooks(() => [])
    j.sandbox.people.transferRepository('acme/security', 'beta', 'alice')
    j.sandbox.people.pushFile('beta/security', 'pledge.yml', 'coordinators: [carol]\n', 'carol')
    await say('/accept', 'beta/security', 'carol')
    await j.forward(61)
    await say('A remark, later.', 'beta/security', 'carol')
    const { store } = j.pledge
    const remember = store.remember.bind(store)
    let cut = 0
    store.remember = async (key, value) => {
      if (key.startsWith('read-again:') && cut++ === 0) throw new Error('cut off here')
      return remember(key, value)
    }
    await polls(4)
    expect(cut).toBeGreaterThan(0)
    expect(j.sandbox.advisory(ghsa).state).toBe('draft')
    expect(on(ghsa)).toContain('carol')
  })

  test('a stranger takes the name that its owner gave up: nothing there is promised in its cases', async () => {
    const squatted = {
      name: 'beta/.github',
      files: { '.github/pledge.yml': 'promises:\n  disclose: 40 minutes\n' },
    }
    const repositories = [...(acme().repositories ?? []), squatted]
    j = await journey({ home, sandbox: { seed: { ...seed, repositories } } })
    j.sandbox.people.uninstall('beta', 'carol')
    const first = await report()
    await say('/accept', 'acme/security', 'alice')
    const told = read(first).length
    j.sandbox.people.renameOrganization('acme', 'acme-inc')
    j.sandbox.people.renameOrganization('beta', 'acme')
    for (let n = 0; n < 8; n++) await j.forward(6 * minute)
    expect(read(first)).toHaveLength(told)
    expect(
      read(first)
        .map(({ body }) => body)
        .join(),
    ).not.toMatch(/minutes|has ended/)
    expect(j.sandbox.issues('acme-inc/security')[0]?.body).toMatch(/`disclose` \|[^|]*\|[^|]*\| 90 days/)
    expect(heard('acme-inc/security').join()).not.toContain('minutes')
  })

  test('another who has the App takes the name that its owner gave up: each is worked in its own place', async () => {
    const repositories = [...seed.repositories, { name: 'beta/tool' }]
    j = await journey({ home, sandbox: { seed: { ...seed, repositories } } })
    const first = await report()
    await rename('Just a remark.')
    j.sandbox.people.renameOrganization('beta', 'acme')
    const theirs = await report('acme/tool')
    await polls(2)
    expect(titles('acme/security')).toContain(`${theirs}: report on acme/tool`)
    expect(on(theirs)).toEqual(['carol'])
    for (let n = 0; n < 6; n++) await j.forward(5 * hour)
    j.sandbox.people.pushFile('acme-inc/engine', 'SECURITY.md', 'Write to us.\n', 'alice')
    await j.settled()
    await polls(2)
    await say('/accept', 'acme-inc/security', 'alice')
    expect(j.sandbox.advisory(first).state).toBe('draft')
    const second = await report('acme-inc/engine')
    expect(titles('acme-inc/security')).toContain(`${second}: report on acme-inc/engine`)
    expect(on(second)).not.toContain('carol')
  })

  const ended = async () => {
    const ghsa = await report()
    await say('/invalid It is no flaw.', 'acme/security', 'alice')
    await polls(1)
    return ghsa
  }

  const endedAndMoved = async () => {
    j = await journey({ home, sandbox: { seed } })
    const ghsa = await ended()
    j.sandbox.people.transferRepository('acme/engine', 'beta', 'alice')
    await j.settled()
    await polls(1)
    return ghsa
  }

  test('it goes to another owner while a case is closed: that is taken up again in the place of the new one', async () => {
    const ghsa = await endedAndMoved()
    const before = heard('acme/security')
    j.sandbox.people.setAdvisoryState(ghsa, 'draft', 'carol')
    await polls(2)
    expect(titles('beta/security')).toEqual([`${ghsa}: report on beta/engine`])
    expect(heard('beta/security').join()).toContain('The closed case is taken up again')
    expect(heard('acme/security')).toEqual(before)
  })

  test('it goes to another owner while a case is closed: that moves once something is told in it, closed', async () => {
    const ghsa = await endedAndMoved()
    await say('Thanks to all.', 'acme/security', 'alice')
    j.sandbox.people.assign('acme/security', 1, 'bob', 'alice')
    await polls(2)
    expect(titles('beta/security')).toEqual([])
    j.sandbox.people.commentOnAdvisory(ghsa, 'rae', 'Look at it again, please.')
    await polls(3)
    expect(titles('beta/security')).toEqual([`${ghsa}: report on beta/engine`])
    expect(heard('beta/security').join()).toContain('The reporter wrote')
    expect(j.sandbox.issues('beta/security').map(({ state }) => state)).toEqual(['closed'])
    expect(heard('acme/security').join()).not.toContain('Look at it again')
  })

  test('the issue of a closed case is deleted: the one in its place is closed as well', async () => {
    j = await journey({ home, sandbox: { seed } })
    const ghsa = await ended()
    j.sandbox.people.deleteIssue('acme/security', 1, 'alice')
    await polls(1)
    j.sandbox.people.commentOnAdvisory(ghsa, 'rae', 'Look at it again, please.')
    await polls(3)
    expect(titles('acme/security')).toEqual([`${ghsa}: report on acme/engine`])
    expect(j.sandbox.issues('acme/security').map(({ state }) => state)).toEqual(['closed'])
    expect(heard('acme/security', 2).join()).toContain('The reporter wrote')
  })

  test('the App is taken off a closed case’s place: that is taken up again in the one that is named', async () => {
    j = await journey({ home, sandbox: { seed: { ...seed, repositories: [...seed.repositories, spare] } } })
    const ghsa = await ended()
    const left = ['acme/.github', 'acme/engine', 'acme/spare']
    j.sandbox.people.chooseRepositories('acme', left, 'alice')
    j.sandbox.people.pushFile('acme/.github', '.github/pledge.yml', 'coordination: acme/spare\n', 'alice')
    await j.settled()
    await polls(1)
    j.sandbox.people.setAdvisoryState(ghsa, 'draft', 'alice')
    await polls(4)
    expect(titles('acme/spare')).toEqual([`${ghsa}: report on acme/engine`])
    expect(heard('acme/spare').join()).toContain('The closed case is taken up again')
  })

  const imposter = { name: 'acme/other', private: true, files: { 'pledge.yml': 'coordinators: [mallory]\n' } }
  const withImposter = {
    ...acme(),
    people: ['alice', 'bob', 'rae', 'mallory'],
    organizations: [{ login: 'acme', admins: ['alice'], members: ['bob', 'mallory'] }],
    repositories: [...(acme().repositories ?? []), imposter],
  }

  test('another takes the name of the coordination repository, which is not seen for a while', async () => {
    j = await journey({ home, sandbox: { seed: withImposter } })
    await report()
    j.sandbox.people.renameRepository('acme/security', 'secrets', 'alice')
    await j.settled()
    await polls(1)
    const id = j.sandbox.world.repositories.find(({ name }) => name === 'secrets')?.id
    j.sandbox.people.renameRepository('acme/other', 'security', 'mallory')
    const seeAgain = j.sandbox.fail({
      path: new RegExp(`/(repositories/${id}|repos/acme/secrets)(/|$)`),
      times: Number.POSITIVE_INFINITY,
      fault: { kind: 'status', status: 404 },
    })
    await polls(3)
    const ghsa = await report()
    await polls(3)
    expect(titles('acme/security')).toEqual([])
    expect(on(ghsa)).not.toContain('mallory')
    seeAgain()
    await polls(3)
    expect(titles('acme/security')).toEqual([])
    expect(titles('acme/secrets').filter(title => title.includes('report on'))).toHaveLength(2)
    expect(on(ghsa)).not.toContain('mallory')
  })

  const withSpare = { ...acme(), repositories: [...(acme().repositories ?? []), spare] }

  test('the coordination repository is deleted, and another made under its name: after a day that counts', async () => {
    j = await journey({ home, sandbox: { seed: withSpare } })
    const first = await report()
    const all = j.sandbox.world.repositories
    all.splice(
      all.findIndex(({ name }) => name === 'security'),
      1,
    )
    j.sandbox.people.renameRepository('acme/spare', 'security', 'alice')
    await polls(2)
    const second = await report()
    for (let n = 0; n < 4; n++) await j.forward(5 * hour)
    expect(titles('acme/security')).toEqual([])
    await j.forward(5 * hour)
    await polls(2)
    expect(titles('acme/security').sort()).toEqual(
      [first, second].map(ghsa => `${ghsa}: report on acme/engine`).sort(),
    )
    expect(read(first)).toHaveLength(1)
    expect(read(second)).toHaveLength(1)
  })

  test('the coordination repository goes to a stranger: nothing more is written there', async () => {
    j = await journey({ home, sandbox: { seed: strangers } })
    const ghsa = await report()
    const before = heard('acme/security').length
    j.sandbox.people.transferRepository('acme/security', 'beta', 'alice')
    await j.settled()
    await polls(1)
    const body = j.sandbox.issues('beta/security').map(one => one.body)
    j.sandbox.people.commentOnAdvisory(ghsa, 'rae', 'Hello?')
    await j.forward(4 * day)
    expect(heard('beta/security')).toHaveLength(before)
    expect(j.sandbox.issues('beta/security').map(one => one.body)).toEqual(body)
    expect((await j.pledge.store.recallAll('lost-tracking:')).size).toBe(1)
    expect(j.logged()).toContain('The tracking issue of a case cannot be seen')
  })

  test('the coordination repository goes to a stranger, who has no say: its cases go on in the one that is named', async () => {
    j = await journey({ home, sandbox: { seed: strangers } })
    const ghsa = await report()
    j.sandbox.people.pushFile('acme/.github', '.github/pledge.yml', 'coordination: acme/spare\n', 'alice')
    await j.settled()
    await polls(1)
    j.sandbox.people.transferRepository('acme/security', 'beta', 'alice')
    await j.settled()
    j.sandbox.people.closeIssue('beta/security', 1, 'carol')
    await j.settled()
    const id = (await j.pledge.store.findCase(advisoryKey(ghsa))) ?? ''
    expect((await j.pledge.store.row(id))?.open).toBe(true)
    await polls(4)
    expect(titles('acme/spare')).toEqual([`${ghsa}: report on acme/engine`])
    const before = heard('beta/security')
    j.sandbox.people.commentOnIssue('beta/security', 1, 'carol', 'What is this?')
    await j.settled()
    await polls(1)
    expect(heard('beta/security')).toEqual([...before, 'What is this?'])
  })

  test('the coordination repository is made anew while the first is a stranger’s: after a day that counts', async () => {
    j = await journey({ home, sandbox: { seed: strangers } })
    const ghsa = await report()
    j.sandbox.people.transferRepository('acme/security', 'beta', 'alice')
    j.sandbox.people.renameRepository('acme/spare', 'security', 'alice')
    await polls(2)
    for (let n = 0; n < 5; n++) await j.forward(5 * hour)
    await polls(2)
    expect(titles('acme/security')).toEqual([`${ghsa}: report on acme/engine`])
  })

  test('it goes to another owner whose policy cannot be read: its clocks run', async () => {
    j = await journey({ home, sandbox: { seed } })
    const ghsa = await report()
    j.sandbox.people.transferRepository('acme/engine', 'beta', 'alice')
    const seeAgain = j.sandbox.fail({
      path: /graphql|contents/,
      times: Number.POSITIVE_INFINITY,
      fault: { kind: 'status', status: 403 },
    })
    await j.settled()
    await polls(1)
    await j.forward(4 * day)
    const id = (await j.pledge.store.findCase(advisoryKey(ghsa))) ?? ''
    expect((await j.pledge.store.facts(id)).map(({ kind }) => kind)).toContain('passed')
    // What comes now is told nothing of what the former owner promised.
    const second = await report('beta/engine')
    await polls(1)
    expect(read(second)).toEqual([])
    seeAgain()
    await polls(3)
    expect(read(second)).toHaveLength(1)
    expect(on(second)).toEqual(['carol'])
  })

  test('the App is taken off a former coordination repository: its cases are worked in the one that is named', async () => {
    j = await journey({ home, sandbox: { seed: withSpare } })
    const ghsa = await report()
    const policy = acme().repositories?.[0]?.files?.['.github/pledge.yml'] ?? ''
    j.sandbox.people.pushFile(
      ...(['acme/.github', '.github/pledge.yml', policy.replace('acme/security', 'acme/spare')] as const),
      'alice',
    )
    await j.settled()
    await polls(1)
    expect(titles('acme/spare')).toEqual([])
    j.sandbox.people.chooseRepositories(
      'acme',
      ['acme/.github', 'acme/engine', 'acme/api', 'acme/spare'],
      'alice',
    )
    await j.settled()
    await polls(1)
    // It may come back.
    expect(titles('acme/spare')).toEqual([])
    await polls(2)
    expect(titles('acme/spare')).toEqual([`${ghsa}: report on acme/engine`])
    await say('/accept', 'acme/spare', 'alice')
    expect(j.sandbox.advisory(ghsa).state).toBe('draft')
  })
})
