import { afterEach, describe, expect, test } from 'vitest'
import type { SeedRepository } from '../../sandbox/seed.ts'
import { readConfig } from '../../src/core/policy/read.ts'
import { type Journey, journey, oneHome } from '../support/journey.ts'

const prose = `# Security

Report vulnerabilities to security@acme.dev.

We acknowledge your report within 48 hours. We respond in detail within 5 days.
We follow a 10 disclosure timeline. Your report is acknowledged within 3 days.
`

describe.each(oneHome)('after installation ($name)', home => {
  let j: Journey
  afterEach(async () => {
    expect(j.sandbox.violations).toEqual([])
    await j.end()
  })
  const start = async (...repositories: SeedRepository[]) => {
    j = await journey({ home, sandbox: { seed: { repositories } } })
  }
  const pulls = () =>
    j.sandbox.world.repositories.flatMap(({ owner, name }) =>
      j.sandbox.pulls(`${owner}/${name}`).map(pull => ({ repo: `${owner}/${name}`, ...pull })),
    )
  const branches = () =>
    j.sandbox.world.repositories.flatMap(({ issues }) => issues.flatMap(({ pull }) => pull?.branch ?? []))
  const proposed = (repo: string, path: string) => j.sandbox.people.fileOn(repo, 'pledge/onboarding', path)

  test('one pull request shows what was read, and is never opened twice', async () => {
    await start(
      { name: 'acme/api' },
      { name: 'acme/engine', files: { 'SECURITY.md': prose } },
      { name: 'acme/security', private: true },
    )
    expect(pulls()).toMatchObject([{ repo: 'acme/engine', state: 'open', user: { login: 'pledge[bot]' } }])
    const [pull] = pulls()
    expect(pull?.body).toMatch(/`acknowledge` \| \*\*48 hours\*\* \| line 5: `We acknowledge your report/)
    expect(pull?.body).toContain('`update` | no promise (Pledge would aim at 14 days)')
    expect(pull?.body).toMatch(
      /What contradicts[\s\S]*line 6: contradicts the acknowledgement time on line 5/,
    )
    expect(pull?.body).toMatch(/What is ambiguous[\s\S]*a number without a unit: `We follow a 10 disclosure/)
    expect(pull?.body).toContain('No time is promised to `update`, `disclose`.')
    expect(pull?.body).toContain('`security@acme.dev`')
    expect(pull?.body).not.toContain('acme/security')
    const file = (await proposed('acme/engine', '.github/pledge.yml')) ?? ''
    expect(readConfig(file, 'public')).toMatchObject({
      ok: true,
      value: { promises: { acknowledge: { text: '48 hours' }, respond: { text: '5 days' } } },
    })
    expect(await proposed('acme/engine', 'SECURITY.md')).toBe(prose)
    expect(await j.sandbox.people.fileOn('acme/engine', 'main', '.github/pledge.yml')).toBeNull()
    // Our own proposal is not reviewed in a comment of ours.
    expect(j.sandbox.issueComments('acme/engine', pull?.number ?? 0)).toEqual([])

    await j.sandbox.people.closePull('acme/engine', pull?.number ?? 0, 'alice')
    await j.forward(3_601)
    await j.restart()
    await j.settled()
    expect(pulls()).toHaveLength(1)
    for (const key of (await j.pledge.store.recallAll('onboarding:')).keys())
      await j.pledge.store.remember(key, null)
    await j.forward(3_601)
    expect(pulls()).toHaveLength(1)
  })

  test('a file with another ending is named, since it is not read', async () => {
    const wrong = { 'SECURITY.md': prose, '.github/pledge.yaml': 'coordination: acme/security\n' }
    await start({ name: 'acme/engine', files: wrong })
    const said = () => pulls()[0]?.body
    j.sandbox.people.pushFile('acme/engine', 'docs/SECURITY.md', prose.replace('48', '24'), 'alice')
    await j.settled()
    expect(said()).toContain('`acme/engine:docs/SECURITY.md`: This file is not read, since there is another')
    expect(said()).toMatch(/What is not read[\s\S]*`acme\/engine:\.github\/pledge\.yaml`: .*has to be/)
    j.sandbox.people.pushFile('acme/engine', '.github/pledge.yaml', null, 'alice')
    j.sandbox.people.pushFile('acme/engine', 'docs/SECURITY.md', null, 'alice')
    await j.settled()
    expect(said()).not.toContain('What is not read')
  })

  test('no second SECURITY.md is offered where there is one that cannot be read', async () => {
    await start({ name: 'acme/engine', files: { 'SECURITY.md': [...prose].join('\0') } })
    expect(pulls()[0]?.body).toMatch(/What is not read[\s\S]*`acme\/engine:SECURITY\.md`: .*not UTF-8/)
    expect(await proposed('acme/engine', 'SECURITY.md')).toContain('\0')
  })

  test('while the policy cannot be read, what is proposed stays as it is', async () => {
    await start({ name: 'acme/engine', files: { 'SECURITY.md': prose } })
    const before = pulls()[0]?.body
    j.sandbox.people.pushFile('acme/engine', 'SECURITY.md', [...prose].join('\0'), 'alice')
    await j.settled()
    await j.forward(310)
    expect(pulls()[0]?.body).toBe(before)
    expect(await proposed('acme/engine', '.github/pledge.yml')).toContain('acknowledge: 48 hours')
  })

  test('what forks say is neither read nor proposed to', async () => {
    const theirs = { 'SECURITY.md': `${prose}We publish within 90 days. We send updates every week.\n` }
    const config = { '.github/pledge.yml': 'coordination: others/security\n' }
    await start(
      { name: 'acme/forked', fork: true, files: theirs },
      { name: 'acme/forked-too', fork: true, files: { ...theirs, ...config } },
      { name: 'acme/engine', files: { 'SECURITY.md': prose } },
    )
    expect(pulls()).toMatchObject([{ repo: 'acme/engine' }])
  })

  test('it follows the policy that it was read from, while it is open', async () => {
    await start(
      { name: 'acme/engine', files: { 'SECURITY.md': prose } },
      { name: 'acme/.github', files: { 'README.md': 'x' } },
    )
    const { people } = j.sandbox
    const [pull] = pulls()
    const number = pull?.number ?? 0
    const push = async (repo: string, path: string, text: string | null) => {
      people.pushFile(repo, path, text, 'alice')
      await j.settled()
    }
    const says = () => pulls().find(one => one.number === number)?.body ?? ''
    const file = () => proposed('acme/engine', '.github/pledge.yml')
    const quick = prose.replace('within 5 days', 'within 6 days')
    await push('acme/engine', 'SECURITY.md', quick)
    expect(says()).toContain('| `respond` | **6 days** |')
    expect(await file()).toContain('respond: 6 days')
    expect(await proposed('acme/engine', 'SECURITY.md')).toBe(quick)
    // What the organisation says counts without being said again.
    await push('acme/.github', '.github/pledge.yml', 'promises:\n  acknowledge: 24 hours\n')
    expect(says()).toContain('| `acknowledge` | **24 hours** | `acme/.github:.github/pledge.yml` |')
    expect(await file()).toContain('# acknowledge: 24 hours # the organisation')
    const written = () =>
      j.sandbox.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/access_tokens'))
        .length
    const before = written()
    await push('acme/engine', 'SECURITY.md', `${quick}\nThank you.\n`)
    await j.forward(310)
    expect(j.sandbox.issueComments('acme/engine', number)).toEqual([])
    expect(written() - before).toBeLessThan(6)

    // A description that somebody edited is theirs; the files are ours still.
    people.editIssue('acme/engine', number, 'alice', { body: 'Mine.' })
    await push('acme/engine', 'SECURITY.md', prose.replace('within 5 days', 'within 8 days'))
    expect(says()).toBe('Mine.')
    expect(await file()).toContain('respond: 8 days')
    expect(j.sandbox.issueComments('acme/engine', number)).toMatchObject([
      { body: expect.stringContaining('| `respond` | **8 days** |') },
    ])
    people.pushToPull('acme/engine', number, 'alice', { '.github/pledge.yml': 'promises: {}\n' })
    await push('acme/engine', 'SECURITY.md', prose.replace('within 5 days', 'within 9 days'))
    await j.restart()
    await j.forward(310)
    expect(await file()).toBe('promises: {}\n')
    expect(j.sandbox.issueComments('acme/engine', number)).toMatchObject([
      { body: expect.stringMatching(/Somebody else pushed[\s\S]*\*\*9 days\*\*/) },
    ])

    people.closePull('acme/engine', number, 'alice')
    await push('acme/engine', 'SECURITY.md', prose)
    await j.forward(310)
    expect(pulls()).toMatchObject([{ number, state: 'closed' }])
    expect(j.sandbox.issueComments('acme/engine', number)[0]?.body).toContain('**9 days**')
  }, 60_000)

  test.each([false, true])('opened again it follows again (known of it lost: %s)', async isLost => {
    await start({ name: 'acme/engine', files: { 'SECURITY.md': prose } })
    const { people } = j.sandbox
    const number = pulls()[0]?.number ?? 0
    people.closePull('acme/engine', number, 'alice')
    if (isLost)
      for (const key of (await j.pledge.store.recallAll('onboarding:')).keys())
        await j.pledge.store.remember(key, null)
    people.pushFile('acme/engine', 'SECURITY.md', prose.replace('5 days', '6 days'), 'alice')
    await j.settled()
    await j.forward(310)
    expect(pulls()[0]?.body).toContain('**5 days**')
    people.reopenPull('acme/engine', number, 'alice')
    await j.settled()
    expect(pulls()).toMatchObject([{ number, state: 'open', body: expect.stringContaining('**6 days**') }])
    people.pushFile('acme/engine', 'SECURITY.md', prose.replace('5 days', '8 days'), 'alice')
    await j.settled()
    expect(pulls()[0]?.body).toContain('**8 days**')
    expect(await proposed('acme/engine', '.github/pledge.yml')).toContain('respond: 8 days')
    expect(j.sandbox.issueComments('acme/engine', number)).toEqual([])
  })

  test.each([false, true])(
    'it says of itself that the file is there by another way (edited: %s)',
    async isEdited => {
      await start({ name: 'acme/engine', files: { 'SECURITY.md': prose } })
      const { people } = j.sandbox
      const number = pulls()[0]?.number ?? 0
      if (isEdited) people.editIssue('acme/engine', number, 'alice', { body: 'Mine.' })
      people.pushFile('acme/engine', '.github/pledge.yml', 'promises: { update: 3 days }\n', 'alice')
      await j.settled()
      await j.forward(310)
      const comments = j.sandbox.issueComments('acme/engine', number)
      const superfluous = expect.stringMatching(/of its own by now[\s\S]*can be closed/)
      expect(pulls()[0]?.body).toEqual(isEdited ? 'Mine.' : superfluous)
      expect(comments).toMatchObject(isEdited ? [{ body: superfluous }] : [])
      people.pushFile('acme/engine', '.github/pledge.yml', 'promises: [\n', 'alice')
      await j.settled()
      expect(j.sandbox.issueComments('acme/engine', number)).toHaveLength(comments.length)
      // Taken away again, it is proposed as before.
      people.pushFile('acme/engine', '.github/pledge.yml', null, 'alice')
      await j.settled()
      await j.forward(310)
      const proposal = expect.stringContaining('| **48 hours** |')
      expect(pulls()[0]?.body).toEqual(isEdited ? 'Mine.' : proposal)
      const told = () => j.sandbox.issueComments('acme/engine', number)
      expect(told()).toMatchObject(isEdited ? [{ body: proposal }] : [])
      // What came while it was closed is said once it is open again.
      people.closePull('acme/engine', number, 'alice')
      people.pushFile('acme/engine', '.github/pledge.yml', 'promises: { update: 4 days }\n', 'alice')
      await j.settled()
      await j.forward(310)
      people.reopenPull('acme/engine', number, 'alice')
      await j.settled()
      expect(pulls()[0]?.body).toEqual(isEdited ? 'Mine.' : superfluous)
      expect(told()).toMatchObject(isEdited ? [{ body: superfluous }] : [])
    },
  )

  test('what it was brought up to is found again after a failure', async () => {
    await start({ name: 'acme/engine', files: { 'SECURITY.md': prose } })
    j.sandbox.fail({ method: 'PATCH', path: /git\/refs/, fault: { kind: 'drop-after' } })
    j.sandbox.fail({ method: 'PATCH', path: /pulls\/\d+$/, fault: { kind: 'drop-after' } })
    j.sandbox.people.pushFile('acme/engine', 'SECURITY.md', prose.replace('5 days', '6 days'), 'alice')
    for (let n = 0; n < 3; n++) {
      await j.settled()
      await j.forward(5)
    }
    expect(pulls()[0]?.body).toContain('**6 days**')
    expect(await proposed('acme/engine', '.github/pledge.yml')).toContain('respond: 6 days')
    expect(j.sandbox.issueComments('acme/engine', pulls()[0]?.number ?? 0)).toEqual([])
    const moved = j.sandbox.requests.filter(one => one.method === 'PATCH' && one.path.includes('git/refs'))
    expect(moved).toHaveLength(1)
  })

  test('a push of somebody else at that moment is left alone, and told of', async () => {
    await start({ name: 'acme/engine', files: { 'SECURITY.md': prose } })
    j.sandbox.fail({ method: 'PATCH', path: /git\/refs/, fault: { kind: 'status', status: 422 } })
    j.sandbox.people.pushFile('acme/engine', 'SECURITY.md', prose.replace('5 days', '6 days'), 'alice')
    await j.settled()
    expect(await proposed('acme/engine', '.github/pledge.yml')).toContain('respond: 5 days')
    expect(j.sandbox.issueComments('acme/engine', pulls()[0]?.number ?? 0)).toMatchObject([
      { body: expect.stringContaining('Somebody else pushed') },
    ])
    const asked = j.sandbox.requests.find(one => one.method === 'PATCH' && one.path.includes('git/refs'))
    expect(asked?.body).toMatchObject({ force: false })
  })

  test('a no is found again, though what was known of it was lost and its description edited', async () => {
    await start({ name: 'acme/engine', files: { 'SECURITY.md': prose } })
    j.sandbox.people.closePull('acme/engine', pulls()[0]?.number ?? 0, 'alice')
    for (const pull of pulls()) j.sandbox.people.editIssue('acme/engine', pull.number, 'alice', { body: 'x' })
    for (const key of (await j.pledge.store.recallAll('onboarding:')).keys())
      await j.pledge.store.remember(key, null)
    j.sandbox.people.pushFile('acme/engine', 'SECURITY.md', prose.replace('5 days', '6 days'), 'alice')
    await j.forward(3_601)
    expect(pulls()).toMatchObject([{ state: 'closed', body: 'x' }])
  })

  test('a policy is offered where there is none', async () => {
    await start({ name: 'acme/api' }, { name: 'acme/.github' })
    expect(pulls()).toMatchObject([{ repo: 'acme/.github' }])
    expect(await proposed('acme/.github', 'SECURITY.md')).toContain('acknowledge your report within 48 hours')
    expect(pulls()[0]?.body).toContain('switch it on in the security settings')
    expect(await proposed('acme/.github', '.github/pledge.yml')).toContain('acknowledge: 48 hours')
  })

  test('what a private `.github` repository says is not told in public', async () => {
    const general = {
      'SECURITY.md': 'Project BLUEBIRD: mail ceo-private@acme.dev. We acknowledge reports within 5 days.\n',
      '.github/pledge.yml': 'promises: { update: 3 days }\n',
    }
    await start({ name: 'acme/.github', private: true, files: general }, { name: 'acme/engine' })
    expect(pulls()).toMatchObject([{ repo: 'acme/engine' }])
    expect(j.sandbox.visibleTo(null)).not.toMatch(/BLUEBIRD|ceo-private|3 days/)
  })

  test('one without a commit keeps no other from being asked', async () => {
    await start({ name: 'acme/.github', files: {} }, { name: 'acme/engine', files: { 'SECURITY.md': prose } })
    const { people } = j.sandbox
    people.closePull('acme/engine', pulls()[0]?.number ?? 0, 'alice')
    expect(pulls()).toMatchObject([{ repo: 'acme/engine' }])
    // A no is one for whoever installs it anew, too.
    people.uninstall('acme', 'alice')
    await j.settled()
    people.install('acme', 'alice')
    await j.settled()
    await j.forward(3_601)
    expect(pulls()).toMatchObject([{ repo: 'acme/engine', state: 'closed' }])
  })

  test('it follows under the new name of its repository', async () => {
    await start({ name: 'acme/engine', files: { 'SECURITY.md': prose } })
    j.sandbox.people.renameRepository('acme/engine', 'motor', 'alice')
    await j.settled()
    j.sandbox.people.pushFile('acme/motor', 'SECURITY.md', prose.replace('5 days', '6 days'), 'alice')
    await j.settled()
    await j.forward(310)
    expect(pulls()).toMatchObject([{ repo: 'acme/motor', body: expect.stringContaining('**6 days**') }])
  })

  test('a branch of that name that is somebody else’s is left alone', async () => {
    const theirs = { 'x.md': 'Mine.' }
    await start({
      name: 'acme/engine',
      files: { 'SECURITY.md': prose },
      branches: { 'pledge/onboarding': theirs, 'pledge-onboarding': {} },
    })
    expect(pulls()).toMatchObject([{ state: 'open' }])
    expect(branches()).toEqual(['pledge-onboarding-2'])
    const file = (branch: string) => j.sandbox.people.fileOn('acme/engine', branch, '.github/pledge.yml')
    expect(file('pledge/onboarding')).toBeNull()
    expect(file('pledge-onboarding')).toBeNull()
    // It follows there, and is found there again.
    j.sandbox.people.pushFile('acme/engine', 'SECURITY.md', prose.replace('5 days', '6 days'), 'alice')
    await j.settled()
    expect(file('pledge-onboarding-2')).toContain('respond: 6 days')
    await j.sandbox.people.closePull('acme/engine', pulls()[0]?.number ?? 0, 'alice')
    for (const key of (await j.pledge.store.recallAll('onboarding:')).keys())
      await j.pledge.store.remember(key, null)
    await j.forward(3_601)
    expect(pulls()).toHaveLength(1)
  })

  test('where git takes no branch of that name it has another, and where none is taken the log says so', async () => {
    await start({ name: 'acme/engine', files: { 'SECURITY.md': prose }, branches: { pledge: { x: 'x' } } })
    expect(branches()).toEqual(['pledge-onboarding'])
    await j.end()
    j = await journey({
      ...{ home, level: 'info' },
      sandbox: {
        seed: {
          organizations: [{ login: 'acme', admins: ['alice'], members: ['bob'], installed: false }],
          repositories: [{ name: 'acme/engine', files: { 'SECURITY.md': prose } }],
        },
      },
    })
    for (let n = 0; n < 4; n++)
      j.sandbox.fail({ method: 'POST', path: /git\/refs$/, fault: { kind: 'status', status: 422 } })
    j.sandbox.people.install('acme', 'alice')
    await j.settled()
    expect(pulls()).toEqual([])
    expect(j.logged()).toMatch(
      /The onboarding pull request was refused.*422|422.*The onboarding pull request was refused/,
    )
    await j.forward(3_601)
    expect(branches()).toEqual(['pledge/onboarding'])
  })

  test('nothing is proposed where a file names a coordination repository', async () => {
    const files = { '.github/pledge.yml': 'coordination: acme/security\n' }
    await start(
      { name: 'acme/.github', files },
      { name: 'acme/engine', files: { 'SECURITY.md': prose } },
      { name: 'acme/security', private: true, files: { 'pledge.yml': 'coordinators: [alice]\n' } },
    )
    await j.forward(3_601)
    expect(pulls()).toEqual([])
    const written = j.sandbox.requests.filter(({ method }) => method !== 'GET')
    expect(written.filter(({ path }) => /\/git\/|\/pulls/.test(path))).toEqual([])
  })

  test('what a failure left unfinished is finished, once', async () => {
    j = await journey({
      home,
      sandbox: {
        seed: {
          organizations: [{ login: 'acme', admins: ['alice'], members: ['bob'], installed: false }],
          repositories: [{ name: 'acme/engine', files: { 'SECURITY.md': prose } }],
        },
      },
    })
    expect(pulls()).toEqual([])
    j.sandbox.fail({ method: 'POST', path: /git\/refs$/, fault: { kind: 'drop-after' } })
    j.sandbox.fail({ method: 'PUT', path: /contents/, fault: { kind: 'drop-after' } })
    j.sandbox.fail({ method: 'POST', path: /pulls$/, fault: { kind: 'drop-after' } })
    j.sandbox.people.install('acme', 'alice')
    for (let n = 0; n < 4; n++) {
      await j.settled()
      await j.forward(5)
    }
    expect(pulls()).toHaveLength(1)
    expect(await proposed('acme/engine', '.github/pledge.yml')).toContain('48 hours')
  })
})
