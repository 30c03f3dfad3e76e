import { afterEach, describe, expect, test } from 'vitest'
import { acme } from '../support/acme.ts'
import { type Journey, journey, oneHome } from '../support/journey.ts'

const promises = (respond: string) => `coordination: acme/security\npromises:\n  respond: ${respond}\n`

describe.each(oneHome)('the configuration ($name)', home => {
  let j: Journey
  afterEach(() => j.end())
  const report = async () => {
    const ghsa = j.sandbox.people.reportVulnerability({
      repo: 'acme/engine',
      reporter: 'rae',
      summary: 's',
      description: 'd',
    })
    await j.settled()
    return ghsa
  }
  const push = async (repo: string, path: string, text: string) => {
    await j.sandbox.people.pushFile(repo, path, text, 'alice')
    await j.settled()
  }
  const tracking = (ghsa: string) =>
    j.sandbox.issues('acme/security').find(({ title }) => title.includes(ghsa))

  test('that is broken stops nothing and is told where it can be repaired', async () => {
    j = await journey({ home, sandbox: { seed: acme({ organisation: promises('72 hours') }) } })
    await push(
      'acme/.github',
      '.github/pledge.yml',
      'coordination: acme/security\npromises:\n  respond: soon\n',
    )
    const told = () => j.sandbox.issues('acme/security').filter(({ title }) => title.includes('cannot read'))
    expect(told()).toHaveLength(1)
    expect(told()[0]?.body).toContain('line 3')
    const ghsa = await report()
    expect(tracking(ghsa)?.body).toMatch(/`respond` \|[^|]*\|[^|]*\| 72 hours/)
    const count = told().length
    await j.forward(301)
    expect(told()).toHaveLength(count)
    await push('acme/.github', '.github/pledge.yml', promises('3 days'))
    expect(told().every(({ state }) => state === 'closed')).toBe(true)
  })

  type Bad = { readonly what: string; readonly broken: (text: string) => string; readonly why: string }
  const badly: readonly Bad[] = [
    { what: 'no UTF-8', broken: text => [...text].join('\0'), why: 'not UTF-8' },
    { what: 'too long', broken: text => text + '# x\n'.repeat(150_000), why: 'longer than 500,000 bytes' },
  ]
  const servers = [
    { server: 'GraphQL', graphql: true },
    { server: 'REST', graphql: false },
  ]
  const each = (link: Bad) => [...badly, link].flatMap(bad => servers.map(server => ({ ...server, ...bad })))
  const startOn = async (graphql: boolean, organisation: string) => {
    j = await journey({
      home,
      sandbox: { seed: acme({ organisation }) },
      prepare: sandbox => {
        sandbox.knobs.graphql = graphql
      },
    })
  }
  const told = () => j.sandbox.issues('acme/security').filter(({ title }) => title.includes('cannot read'))

  test.each(
    each({
      what: 'a link',
      broken: () => '../policy/pledge.yml',
      why: 'Links to other files are not followed',
    }),
  )('($server) that is $what leaves in force what was, and is told of', async ({ graphql, broken, why }) => {
    await startOn(graphql, promises('72 hours'))
    await push('acme/.github', '.github/pledge.yml', broken(promises('9 hours')))
    expect(told()).toMatchObject([{ body: expect.stringContaining(why) }])
    expect(tracking(await report())?.body).toMatch(/`respond` \|[^|]*\|[^|]*\| 72 hours/)
  })

  test.each(each({ what: 'a link', broken: () => '../docs/policy.md', why: 'symbolic link' }))(
    '($server) prose that is $what leaves in force what it said, and is told of',
    async ({ graphql, broken, why }) => {
      await startOn(graphql, 'coordination: acme/security\n')
      const text = broken('We respond within 9 hours.\n')
      await push('acme/engine', 'SECURITY.md', 'We assess reports within 61 hours.\n')
      await push('acme/engine', 'SECURITY.md', text)
      expect(told()).toMatchObject([{ state: 'open', body: expect.stringContaining(why) }])
      expect(tracking(await report())?.body).toMatch(/`respond` \|[^|]*\|[^|]*\| 61 hours/)
      await push('acme/engine', 'SECURITY.md', 'We assess reports within 62 hours.\n')
      // Without GraphQL reading takes so many requests that some wait for the next minute.
      await j.forward(61)
      expect(told().map(({ state }) => state)).toEqual(['closed'])

      // What was taken away does not come back with a file that cannot be read.
      await j.sandbox.people.pushFile('acme/engine', 'SECURITY.md', null, 'alice')
      await j.settled()
      await push('acme/engine', 'SECURITY.md', text)
      expect(tracking(await report())?.body).not.toContain('62 hours')
    },
  )

  test.each(servers)(
    '($server) that became a folder leaves in force what was, and is told of',
    async ({ graphql }) => {
      await startOn(graphql, promises('72 hours'))
      await push('acme/engine', 'SECURITY.md', 'We acknowledge reports within 31 hours.\n')
      const swap = async (repo: string, path: string) => {
        j.sandbox.people.pushTo(repo, 'main', 'alice', { [path]: null, [`${path}/x`]: 'x' })
        await j.settled()
        await j.forward(61)
      }
      await swap('acme/engine', 'SECURITY.md')
      await swap('acme/.github', '.github/pledge.yml')
      expect(
        told()
          .map(({ body }) => /[^\s`]+:\S+(?=`)/.exec(body ?? '')?.[0])
          .sort(),
      ).toEqual(['acme/.github:.github/pledge.yml', 'acme/engine:SECURITY.md'])
      const { body } = tracking(await report()) ?? {}
      expect(body).toMatch(/`respond` \|[^|]*\|[^|]*\| 72 hours/)
      expect(body).toMatch(/`acknowledge` \|[^|]*\|[^|]*\| 31 hours/)
      expect(j.sandbox.pulls('acme/engine')).toEqual([])
    },
  )

  test('with another ending is told of in the coordination repository, until it is gone', async () => {
    j = await journey({ home })
    await push('acme/engine', '.github/pledge.yaml', promises('72 hours'))
    const told = () => j.sandbox.issues('acme/security').filter(({ title }) => title.includes('pledge.yaml'))
    expect(told()).toMatchObject([
      { state: 'open', body: expect.stringContaining('it has to be `.github/pledge.yml`') },
    ])
    await push('acme/security', 'pledge.yaml', 'coordinators: [alice]\n')
    expect(told()).toHaveLength(2)
    j.sandbox.people.pushFile('acme/engine', '.github/pledge.yaml', null, 'alice')
    j.sandbox.people.pushFile('acme/security', 'pledge.yaml', null, 'alice')
    await j.settled()
    expect(told().map(({ state }) => state)).toEqual(['closed', 'closed'])
  })

  test('that was taken before stays in force where a new one like it would be refused', async () => {
    j = await journey({ home, sandbox: { seed: acme({ organisation: promises('72 hours') }) } })
    const text = `${promises('48 hours')}calendar: { zone: '+02:00' }\n`
    const { id } = j.sandbox.world.repositories.find(({ name }) => name === '.github') ?? {}
    await j.pledge.store.remember(`good:${id}:.github/pledge.yml`, { text, commit: 'c' })
    await push('acme/.github', '.github/pledge.yml', text)
    const [told] = j.sandbox.issues('acme/security').filter(({ title }) => title.includes('cannot read'))
    expect(told?.body).toContain('an offset knows no summer time')
    const ghsa = await report()
    expect(tracking(ghsa)?.body).toMatch(/`respond` \|[^|]*\|[^|]*\| 48 hours/)
  })

  test('whose mistakes are mended once cases are worked elsewhere closes no issue there', async () => {
    const spare = { name: 'acme/spare', private: true, files: { 'pledge.yml': 'coordinators: [alice]\n' } }
    const seed = acme({ organisation: promises('72 hours') })
    j = await journey({
      home,
      sandbox: { seed: { ...seed, repositories: [...(seed.repositories ?? []), spare] } },
    })
    await push('acme/engine', '.github/pledge.yml', 'promises: {acknowledge: soon\n')
    expect(j.sandbox.issues('acme/security').map(({ state }) => state)).toEqual(['open'])
    await push('acme/.github', '.github/pledge.yml', promises('72 hours').replace('security', 'spare'))
    await report()
    j.sandbox.people.commentOnIssue('acme/spare', 1, 'alice', '/accept')
    await j.settled()
    await push('acme/engine', '.github/pledge.yml', 'promises:\n  acknowledge: 24 hours\n')
    await j.forward(301)
    expect(j.sandbox.issues('acme/security').map(({ state }) => state)).toEqual(['closed'])
    expect(j.sandbox.issues('acme/spare').map(({ state }) => state)).toEqual(['open'])
    expect(j.sandbox.issues('acme/spare')[0]?.body).toContain('`acknowledge`')
  })

  test('that is broken while its repository takes another name has its last good version in force', async () => {
    j = await journey({ home, sandbox: { seed: acme() } })
    const ghsa = await report()
    await push('acme/security', 'pledge.yml', 'coordinators: [alice, bob\n')
    j.sandbox.people.renameRepository('acme/security', 'secrets', 'alice')
    await j.settled()
    await j.forward(31 * 60)
    j.sandbox.people.commentOnIssue('acme/secrets', 1, 'alice', '/accept')
    await j.settled()
    expect(j.sandbox.advisory(ghsa).state).toBe('draft')
    const second = await report()
    expect(j.sandbox.advisory(second).collaborating_users).toHaveLength(1)
  })

  test('that changes leaves the reporter the better promise', async () => {
    j = await journey({ home, sandbox: { seed: acme({ organisation: promises('72 hours') }) } })
    const ghsa = await report()
    await push('acme/.github', '.github/pledge.yml', promises('10 days'))
    expect(tracking(ghsa)?.body).toMatch(/`respond` \|[^|]*\|[^|]*\| 72 hours/)
    await push('acme/.github', '.github/pledge.yml', promises('1 day'))
    expect(tracking(ghsa)?.body).toMatch(/`respond` \|[^|]*\|[^|]*\| 1 day/)
    const other = await report()
    expect(tracking(other)?.body).toMatch(/`respond` \|[^|]*\|[^|]*\| 1 day/)
  })

  test('is read from prose where no file says more', async () => {
    j = await journey({
      home,
      sandbox: {
        seed: acme({
          organisation: 'coordination: acme/security\n',
          engine: {
            'SECURITY.md':
              'We acknowledge reports within 24 hours and send a detailed response within 5 days.\n',
          },
        }),
      },
    })
    const ghsa = await report()
    expect(tracking(ghsa)?.body).toMatch(/`acknowledge` \|[^|]*\|[^|]*\| 24 hours/)
    expect(tracking(ghsa)?.body).toMatch(/`respond` \|[^|]*\|[^|]*\| 5 days/)
    expect(j.sandbox.advisoryComments(ghsa)[0]?.body).toContain('5 days')
    expect(j.sandbox.advisoryComments(ghsa)[0]?.body).not.toContain('14 days')
  })

  test('with a team slug lets its members command', async () => {
    j = await journey({ home, sandbox: { seed: acme({ coordination: 'coordinators: [acme/security]\n' }) } })
    const ghsa = await report()
    const number = tracking(ghsa)?.number ?? 0
    j.sandbox.people.commentOnIssue('acme/security', number, 'bob', '/accept')
    await j.settled()
    expect(j.sandbox.advisory(ghsa).state).toBe('draft')
  })

  test('passes over who is on leave and never picks the reporter', async () => {
    const today = new Date().toISOString().slice(0, 10)
    j = await journey({
      home,
      sandbox: {
        seed: acme({
          coordination: `coordinators: [alice, bob, rae]\naway:\n  - { coordinator: alice, from: ${today}, until: 2099-01-01 }\n`,
        }),
      },
    })
    const first = await report()
    const second = await report()
    const assigned = (ghsa: string) => tracking(ghsa)?.assignees.map(({ login }) => login)
    expect(assigned(first)).toEqual(['bob'])
    expect(assigned(second)).toEqual(['bob'])
  })

  test('goes on meaning the same people when one is renamed and another takes the name', async () => {
    j = await journey({ home })
    const { people } = j.sandbox
    const ghsa = await report()
    const number = tracking(ghsa)?.number ?? 0
    const told = () => j.sandbox.issues('acme/security').find(({ title }) => title.includes(':pledge.yml'))
    const says = async (login: string, body: string) => {
      people.commentOnIssue('acme/security', number, login, body)
      await j.settled()
      return j.sandbox.issueComments('acme/security', number).at(-1)?.body
    }
    expect(told()).toBeUndefined()
    people.rename('bob', 'robert')
    people.join('bob')
    await j.forward(301)
    expect(told()?.body).toMatch(
      /`bob` .* is called `robert` now.*Another account has taken the name.*Write `robert`/,
    )
    expect(await says('bob', '/accept')).toContain('Only coordinators')
    expect(j.sandbox.advisory(ghsa).state).toBe('triage')
    // Put on the case, the account that was meant is added and assigned, by the name that it has now.
    await says('alice', '/coordinator @robert')
    expect(
      j.sandbox
        .advisory(ghsa)
        .collaborating_users.map(({ login }) => login)
        .sort(),
    ).toEqual(['alice', 'robert'])
    expect(tracking(ghsa)?.assignees.map(({ login }) => login)).toEqual(['robert'])
    await says('robert', '/accept')
    expect(j.sandbox.advisory(ghsa).state).toBe('draft')
    await push('acme/security', 'pledge.yml', 'coordinators: [alice, robert]\n')
    expect(told()?.state).toBe('closed')
    // Whoever is listed by that name from now on is whoever has it now.
    await push('acme/security', 'pledge.yml', 'coordinators: [alice, robert, bob]\n')
    expect(await says('bob', '/severity CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H')).toContain('9.8')
  })

  test('leaves nobody on an advisory by a name that passed to them a moment ago, and tells of it', async () => {
    j = await journey({ home, sandbox: { seed: acme({ coordination: 'coordinators: [bob]\n' }) } })
    const { people } = j.sandbox
    people.rename('bob', 'robert')
    people.join('bob')
    const ghsa = await report()
    expect(j.sandbox.advisory(ghsa).collaborating_users).toEqual([])
    const number = tracking(ghsa)?.number ?? 0
    const said = j.sandbox.issueComments('acme/security', number).map(({ body }) => body)
    expect(said.join('\n')).toContain('**A stranger was on the advisory for a moment**')
  })

  test('naming a public coordination repository is refused, and the reporter is answered all the same', async () => {
    j = await journey({
      home,
      sandbox: { seed: acme({ organisation: 'coordination: acme/api\npromises:\n  respond: 72 hours\n' }) },
    })
    const ghsa = await report()
    expect(j.sandbox.issues('acme/api')).toEqual([])
    const said = () => j.sandbox.advisoryComments(ghsa).map(({ body }) => body)
    expect(said()).toEqual([expect.stringContaining('72 hours')])
    expect(said()[0]).not.toMatch(/alice|bob/)
    expect(j.sandbox.advisory(ghsa).collaborating_users).toEqual([])
    expect(j.logged()).toContain('nobody works on it')
    await j.forward(73 * 3600)
    await push(
      'acme/.github',
      '.github/pledge.yml',
      'coordination: acme/security\npromises:\n  respond: 72 hours\n',
    )
    expect(tracking(ghsa)?.title).toContain(ghsa)
    expect(tracking(ghsa)?.labels.map(({ name }) => name)).toContain('pledge: overdue')
    expect(j.sandbox.advisory(ghsa).collaborating_users.map(({ login }) => login)).toEqual(['alice'])
    await j.forward(301)
    expect(said()).toHaveLength(1)
    expect(j.sandbox.issues('acme/security').filter(({ title }) => title.includes(ghsa))).toHaveLength(1)
  })
})
