import { afterEach, describe, expect, test } from 'vitest'
import { acme } from '../support/acme.ts'
import { homes, type Journey, journey } from '../support/journey.ts'

const promises = (respond: string) => `coordination: acme/security\npromises:\n  respond: ${respond}\n`

describe.each(homes)('the configuration ($name)', home => {
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

  test('naming a public coordination repository is refused', async () => {
    j = await journey({ home, sandbox: { seed: acme({ organisation: 'coordination: acme/api\n' }) } })
    const ghsa = await report()
    expect(j.sandbox.issues('acme/api')).toEqual([])
    expect(j.sandbox.advisoryComments(ghsa)).toEqual([])
    await push('acme/.github', '.github/pledge.yml', 'coordination: acme/security\n')
    expect(tracking(ghsa)?.title).toContain(ghsa)
    expect(j.sandbox.advisoryComments(ghsa)).toHaveLength(1)
  })
})
