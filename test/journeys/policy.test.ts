import { afterEach, describe, expect, test } from 'vitest'
import { acme } from '../support/acme.ts'
import { type Journey, journey, oneHome } from '../support/journey.ts'

const general = (respond: string, more = '') =>
  `coordination: acme/security\npromises:\n  acknowledge: 48 hours\n  respond: ${respond}\n  update: 7 days\n  disclose: 90 days\n${more}`
const config = '.github/pledge.yml'

describe.each(oneHome)('a pull request that changes the policy ($name)', home => {
  let j: Journey
  afterEach(async () => {
    expect(j.sandbox.violations).toEqual([])
    await j.end()
  })
  const start = async (more = '', engine: Record<string, string> = {}) => {
    j = await journey({
      home,
      sandbox: { seed: acme({ organisation: general('72 hours', more), engine }) },
    })
  }
  const report = async (repo = 'acme/engine') => {
    const about = { repo, reporter: 'rae', summary: 'CANARY', description: 'CANARY' }
    const ghsa = j.sandbox.people.reportVulnerability(about)
    await j.settled()
    return ghsa
  }
  const propose = async (
    repo: string,
    files: Record<string, string | null>,
    more: { fork?: boolean; by?: string; draft?: boolean; base?: string; of?: number } = {},
  ) => {
    const number = await j.sandbox.people.openPull(repo, more.by ?? 'mallory', files, more)
    await j.settled()
    return number
  }
  const comments = (repo: string, number: number) => j.sandbox.issueComments(repo, number)
  const checks = (repo: string, number: number) => j.sandbox.people.checksOf(repo, number)
  const told = () => j.sandbox.issues('acme/security').filter(({ title }) => title.includes('is proposed'))

  test('and weakens it with two open cases tells of them in the coordination repository alone', async () => {
    await start()
    const first = await report()
    const second = await report('acme/api')
    const number = await propose('acme/.github', { [config]: general('10 days') })
    const [comment] = comments('acme/.github', number)
    expect(comment?.body).toMatch(/`respond` \| 72 hours \| 10 days \| \*\*weaker\*\*/)
    expect(comment?.body).toMatch(/`acknowledge` \| 48 hours \| 48 hours \| same/)
    const [check] = await checks('acme/.github', number)
    expect(check).toMatchObject({ name: 'Pledge: policy', conclusion: 'neutral' })
    expect(check?.output.title).toContain('1 weaker')
    expect(told()).toHaveLength(1)
    expect(told()[0]?.body).toContain(`[${first}]`)
    expect(told()[0]?.body).toContain(`[${second}]`)
    expect(told()[0]?.body?.match(/`respond` keeps 72 hours/g)).toHaveLength(2)

    await j.sandbox.people.pushToPull('acme/.github', number, 'mallory', { [config]: general('1 day') })
    await j.settled()
    expect(comments('acme/.github', number)).toHaveLength(1)
    expect(comments('acme/.github', number)[0]?.body).toContain('**stronger**')
    expect(comments('acme/.github', number)[0]?.body).not.toContain('weaker')
    expect(told()).toHaveLength(1)
    expect(told()[0]?.body).toContain('`respond` gains 1 day, instead of 72 hours')

    await j.sandbox.people.closePull('acme/.github', number, 'alice')
    await j.settled()
    expect(told()[0]).toMatchObject({ state: 'closed' })
    expect(comments('acme/.github', number)).toHaveLength(1)
  })

  test('tells of cases that open and end after it was reviewed', async () => {
    await start()
    const number = await propose('acme/.github', { [config]: general('10 days') })
    expect(told()).toEqual([])
    const seen = () =>
      j.sandbox.requests.filter(({ method, path }) => method !== 'GET' && path.includes('.github'))
    const before = seen().length
    const first = await report()
    expect(told()).toHaveLength(1)
    expect(told()[0]?.body).toContain(`[${first}]`)
    const second = await report('acme/api')
    expect(told()).toHaveLength(1)
    expect(told()[0]?.body).toContain(`[${second}]`)
    j.sandbox.people.commentOnIssue(
      'acme/security',
      j.sandbox.issues('acme/security').find(({ title }) => title.includes(first))?.number ?? 0,
      'alice',
      '/invalid Not ours.\n/close',
    )
    await j.settled()
    expect(told()[0]?.body).not.toContain(`[${first}]`)
    expect(told()[0]?.body).toContain(`[${second}]`)
    // In public nobody sees that anything happened.
    expect(seen()).toHaveLength(before)
    expect(comments('acme/.github', number)).toHaveLength(1)
  })

  test('looks the same in public whether cases are open or not', async () => {
    const seen: string[] = []
    for (const cases of [0, 2]) {
      await start()
      for (let n = 0; n < cases; n++) await report()
      const number = await propose('acme/engine', { [config]: 'promises:\n  respond: 30 days\n' })
      const shown = [comments('acme/engine', number), await checks('acme/engine', number)]
      const words = [
        comments('acme/engine', number)[0]?.body,
        (await checks('acme/engine', number))[0]?.output,
      ]
      expect(told()).toHaveLength(cases === 0 ? 0 : 1)
      expect(shown.map(list => list.length)).toEqual([1, 1])
      const writes = j.sandbox.requests
        .filter(({ method, path }) => method !== 'GET' && path.startsWith('/repos/acme/engine/'))
        .filter(({ path }) => /pulls|check-runs|\/issues\//.test(path))
        .map(({ method, operation, status, body }) => ({ method, operation, status, body }))
      // Commits have the machine's time in them, and so other names at every run.
      seen.push(JSON.stringify([words, writes]).replaceAll(/[0-9a-f]{40}/g, 'COMMIT'))
      if (cases === 0) await j.end()
    }
    expect(seen[1]).toBe(seen[0])
    expect(seen[0]).toContain('weaker')
    expect(seen[0]).not.toMatch(/GHSA|CANARY|\bcases?\b/)
  }, 60_000)

  test('with a broken file fails the check with its line, and stops nothing', async () => {
    await start()
    const number = await propose('acme/.github', { [config]: general('soon') })
    const [check] = await checks('acme/.github', number)
    expect(check).toMatchObject({ conclusion: 'failure' })
    expect(check?.output.summary).toMatch(/line 4, column 12/)
    expect(comments('acme/.github', number)[0]?.body).toMatch(/line 4, column 12.*`soon`/)
    const ghsa = await report()
    const tracking = j.sandbox.issues('acme/security').find(({ title }) => title.includes(ghsa))
    expect(tracking?.body).toMatch(/`respond` \|[^|]*\|[^|]*\| 72 hours/)
    await j.sandbox.people.pushToPull('acme/.github', number, 'mallory', { [config]: general('3 days') })
    await j.settled()
    expect(await checks('acme/.github', number)).toMatchObject([{ conclusion: 'success' }])
  })

  test('in a file that is not read is told so, and does not wait to be decided', async () => {
    await start('discussion: 14 days\n')
    const number = await propose('acme/engine', { '.github/pledge.yaml': general('10 days') })
    expect(comments('acme/engine', number)).toMatchObject([
      {
        body: expect.stringMatching(
          /leaves the security policy as it is[\s\S]*has to be `.github\/pledge.yml`/,
        ),
      },
    ])
    expect(await checks('acme/engine', number)).toMatchObject([{ conclusion: 'neutral' }])
    // Beside a change that counts it is one more thing to look at.
    await j.sandbox.people.pushToPull('acme/engine', number, 'mallory', { [config]: general('10 days') })
    await j.settled()
    expect(comments('acme/engine', number)[0]?.body).toMatch(
      /\*\*weaker\*\*[\s\S]*has to be `.github\/pledge.yml`/,
    )
    await j.sandbox.people.pushToPull('acme/engine', number, 'mallory', {
      [config]: null,
      '.github/pledge.yaml': null,
    })
    await j.settled()
    expect(await checks('acme/engine', number)).toMatchObject([{ conclusion: 'success' }])
    expect(comments('acme/engine', number)[0]?.body).not.toContain('has to be')
  })

  test('is reviewed as it would stand once it is merged, where the default branch has gone on', async () => {
    await start('approvers: [alice]\n')
    const more = 'approvers: [alice]\n'
    const slower = general('72 hours', more).replace('90 days', '120 days')
    const number = await propose('acme/.github', { [config]: slower })
    const body = () => comments('acme/.github', number)[0]?.body ?? ''
    const push = async (text: string) => {
      j.sandbox.people.pushFile('acme/.github', config, text, 'alice')
      await j.settled()
      await j.forward(3)
    }
    expect(body()).not.toContain('default branch')
    await push(general('72 hours', more).replace('48 hours', '24 hours'))
    // What was changed there meanwhile is not taken back by merging this.
    expect(body()).toMatch(/`acknowledge` \| 24 hours \| 24 hours \| same/)
    expect(body()).toMatch(/`disclose` \| 90 days \| 120 days \| \*\*weaker\*\*/)
    expect(body()).toContain('has changed the same files since')
    await push(general('72 hours', more).replace('90 days', '60 days'))
    expect(body()).toContain('This conflicts with the default branch')
    expect(body()).toMatch(/`disclose` \| 60 days \| 120 days \| \*\*weaker\*\*/)
    await push(general('72 hours', more))
    await j.sandbox.people.pushFile('acme/.github', 'README.md', 'x', 'alice')
    await j.sandbox.people.pushToPull('acme/.github', number, 'mallory', { 'x.md': 'x' })
    await j.settled()
    await j.forward(3)
    expect(body()).not.toContain('default branch')
    expect(comments('acme/.github', number)).toHaveLength(1)
  })

  test('is reviewed once, however often it is told and whenever the app stops', async () => {
    await start()
    await report()
    const number = await propose('acme/engine', { [config]: 'promises:\n  respond: 30 days\n' })
    const written = () =>
      j.sandbox.requests.filter(
        ({ method, path }) =>
          method !== 'GET' && !path.includes('access_tokens') && !path.includes('graphql'),
      ).length
    const before = written()
    const delivery = j.sandbox.deliveries().find(({ event }) => event === 'pull_request')
    for (let n = 0; n < 3; n++) {
      j.sandbox.redeliver(delivery!)
      await j.settled()
    }
    expect(written()).toBe(before)

    // What was written is not known to the store any more, as if the process had died right after writing it.
    const key = `${delivery?.repositoryId}/${number}`
    await j.pledge.store.remember(`review:${key}`, null)
    for (const at of (await j.pledge.store.recallAll(`review-cases:${key}/`)).keys())
      await j.pledge.store.remember(at, null)
    await j.sandbox.people.pushToPull('acme/engine', number, 'mallory', { 'README.md': 'More.' })
    await j.settled()
    expect(comments('acme/engine', number)).toHaveLength(1)
    expect(told()).toHaveLength(1)
    expect(await checks('acme/engine', number)).toHaveLength(1)
  })

  test('survives failures at GitHub between its writings', async () => {
    await start()
    await report()
    j.sandbox.fail({ method: 'POST', path: /check-runs$/, fault: { kind: 'drop-after' }, times: 1 })
    j.sandbox.fail({
      method: 'POST',
      path: /issues\/\d+\/comments$/,
      fault: { kind: 'drop-after' },
      times: 1,
    })
    const number = await propose('acme/engine', { [config]: 'promises:\n  respond: 30 days\n' })
    await j.forward(10)
    await j.forward(10)
    expect(await checks('acme/engine', number)).toHaveLength(1)
    expect(comments('acme/engine', number)).toHaveLength(1)
    expect(told()).toHaveLength(1)
  })

  test('tells nothing of a private `.github` repository, whoever asks', async () => {
    await start('approvers: [carol]\n', {
      [config]: 'coordination: acme/security\n',
      'SECURITY.md': 'We acknowledge reports within 48 hours.\n',
    })
    const { people } = j.sandbox
    people.pushFile('acme/.github', 'SECURITY.md', 'Project BLUEBIRD: we respond within 5 days.\n', 'alice')
    people.setPrivate('acme/.github', true, 'alice')
    await j.settled()
    await j.forward(310)
    const number = await propose('acme/engine', { 'SECURITY.md': null }, { fork: true })
    const [comment] = comments('acme/engine', number)
    expect(comment?.body).toMatch(/`acknowledge` \| 48 hours \| no promise/)
    expect(comment?.body).not.toMatch(/BLUEBIRD|carol|72 hours|5 days/)
    const problem = j.sandbox.issues('acme/security').find(({ title }) => title.includes('acme/.github'))
    expect(problem?.body).toContain('This repository is private.')
  })

  test('from a fork is read where the pull request is', async () => {
    const prose = (hours: number) =>
      `Please report to security@acme.dev. We acknowledge reports within ${hours} hours.\n`
    await start('', { 'SECURITY.md': prose(24) })
    const number = await propose('acme/engine', { 'SECURITY.md': prose(96) }, { fork: true })
    const body = comments('acme/engine', number)[0]?.body
    expect(body).toContain('`acknowledge` contradicts: SECURITY.md says 96 hours')
    expect(body).toContain('acme/engine:SECURITY.md')
    expect(await checks('acme/engine', number)).toMatchObject([{ conclusion: 'neutral' }])
    expect(j.sandbox.requests.some(({ path }) => path.startsWith('/repos/mallory/'))).toBe(false)
  })

  test('waits for its discussion and for those who must approve this commit', async () => {
    await start('discussion: 14 days\napprovers: [alice, acme/security]\n')
    const number = await propose('acme/.github', { [config]: general('10 days') })
    const body = () => comments('acme/.github', number)[0]?.body ?? ''
    const conclusion = async () => (await checks('acme/.github', number))[0]?.conclusion
    expect(body()).toMatch(/asks for 14 days of discussion: until \*\*\d{4}-/)
    // The proposal drops both rules, and is held to them all the same.
    expect(body()).toContain('**approvers** (weaker)')
    expect(await conclusion()).toBe('action_required')
    await j.sandbox.people.review('acme/.github', number, 'alice', 'APPROVED')
    await j.settled()
    expect(body()).toContain('`alice` approves.')
    expect(body()).toContain('`acme/security` approves.')
    expect(await conclusion()).toBe('action_required')
    await j.forward(14 * 86_400 + 60)
    expect(body()).toContain('have passed')
    expect(await conclusion()).toBe('neutral')
    await j.sandbox.people.pushToPull('acme/.github', number, 'mallory', { [config]: general('20 days') })
    await j.settled()
    expect(body()).toContain('`alice` has to approve this commit, and has not.')
    expect(await conclusion()).toBe('action_required')
  })

  describe('and plays for time', () => {
    const days = (n: number) => j.forward(n * 86_400 + 60)
    const conclusion = async (number: number) => (await checks('acme/.github', number))[0]?.conclusion
    const body = (number: number) => comments('acme/.github', number)[0]?.body ?? ''
    const typo = general('72 hours', 'discussion: 14 days\n# A word.\n')

    test('is discussed anew once it proposes something else', async () => {
      await start('discussion: 14 days\n')
      const number = await propose('acme/.github', { [config]: typo })
      await days(14)
      expect(await conclusion(number)).toBe('success')
      await j.sandbox.people.pushToPull('acme/.github', number, 'mallory', { 'README.md': 'More.' })
      await j.settled()
      expect(await conclusion(number)).toBe('success')
      await j.sandbox.people.pushToPull('acme/.github', number, 'mallory', { [config]: general('30 days') })
      await j.settled()
      expect(await conclusion(number)).toBe('action_required')
      await days(14)
      expect(await conclusion(number)).toBe('neutral')
    })

    test('is not discussed while it is closed, a draft, or about something else', async () => {
      await start('discussion: 14 days\n')
      const weaker = { [config]: general('30 days') }
      const closed = await propose('acme/.github', weaker)
      j.sandbox.people.closePull('acme/.github', closed, 'mallory')
      const draft = await propose('acme/.github', { [config]: general('40 days') }, { draft: true })
      expect(body(draft)).toContain('when this is no draft any more')
      const other = await propose('acme/.github', { 'README.md': 'x' })
      await days(15)
      j.sandbox.people.reopenIssue('acme/.github', closed, 'mallory')
      j.sandbox.people.markReady('acme/.github', draft, 'mallory')
      j.sandbox.people.pushToPull('acme/.github', other, 'mallory', weaker)
      await j.settled()
      for (const one of [closed, draft, other]) expect(await conclusion(one)).toBe('action_required')
      await days(10)
      j.sandbox.people.markDraft('acme/.github', draft, 'mallory')
      await j.settled()
      await days(5)
      for (const one of [closed, other]) expect(await conclusion(one)).toBe('neutral')
      expect(await conclusion(draft)).toBe('action_required')
    })
  })

  test('by somebody who must approve has their approval for what they pushed themselves', async () => {
    await start('approvers: [alice]\n')
    const number = await propose('acme/.github', { [config]: general('71 hours') }, { by: 'alice' })
    const conclusion = async () => (await checks('acme/.github', number))[0]?.conclusion
    expect(await conclusion()).toBe('neutral')
    j.sandbox.people.pushToPull('acme/.github', number, 'mallory', { [config]: general('30 days') })
    await j.settled()
    expect(await conclusion()).toBe('action_required')
    expect(comments('acme/.github', number)[0]?.body).toContain('a review comment of theirs')
    j.sandbox.people.review('acme/.github', number, 'alice', 'COMMENTED', 'So be it.')
    await j.settled()
    expect(await conclusion()).toBe('neutral')
  })

  test('is told where an approver is nobody, before and after that is in force', async () => {
    await start()
    const asks = general('72 hours', 'approvers: [alice, nobody-at-all]\n')
    const first = await propose('acme/.github', { [config]: asks })
    expect(comments('acme/.github', first)[0]?.body).toMatch(/`nobody-at-all` is nobody whom GitHub knows/)
    expect(comments('acme/.github', first)[0]?.body).not.toMatch(/`alice` is nobody/)
    expect(checks('acme/.github', first)).toMatchObject([{ conclusion: 'neutral' }])
    j.sandbox.people.pushFile('acme/.github', config, asks, 'alice')
    await j.settled()
    const second = await propose('acme/.github', { [config]: asks.replace('72 hours', '71 hours') })
    expect(comments('acme/.github', second)[0]?.body).toMatch(/`nobody-at-all` is nobody whom GitHub knows/)
    expect(checks('acme/.github', second)).toMatchObject([{ conclusion: 'action_required' }])
  })

  test('is approved by whom a login meant, not by who took it', async () => {
    await start('approvers: [bob]\n')
    const first = await propose('acme/.github', { [config]: general('71 hours') })
    expect(await checks('acme/.github', first)).toMatchObject([{ conclusion: 'action_required' }])
    j.sandbox.people.rename('bob', 'bobby')
    j.sandbox.people.join('bob')
    j.sandbox.people.review('acme/.github', first, 'bob', 'APPROVED')
    await j.settled()
    expect(await checks('acme/.github', first)).toMatchObject([{ conclusion: 'action_required' }])
    j.sandbox.people.review('acme/.github', first, 'bobby', 'APPROVED')
    await j.settled()
    expect(await checks('acme/.github', first)).toMatchObject([{ conclusion: 'neutral' }])
  })

  test('is not let through by another pull request of the same commit', async () => {
    await start('approvers: [alice]\ncheck: required\n')
    j.sandbox.people.pushTo('acme/.github', 'elsewhere', 'bob', { 'x.md': 'x' })
    const number = await propose('acme/.github', { [config]: general('30 days') })
    const held = () => checks('acme/.github', number)
    expect(held()).toMatchObject([{ conclusion: 'action_required' }])
    const other = await propose('acme/.github', {}, { of: number, base: 'elsewhere' })
    expect(held().map(({ conclusion }) => conclusion)).toEqual(['action_required', 'action_required'])
    expect(held()[1]?.output.title).toContain(`#${number}`)

    j.sandbox.people.closePull('acme/.github', number, 'mallory')
    await j.settled()
    expect(held()[1]).toMatchObject({ conclusion: 'success' })
    j.sandbox.people.reopenIssue('acme/.github', number, 'mallory')
    await j.settled()
    expect(held().map(({ conclusion }) => conclusion)).toContain('action_required')
    expect(held()[1]).toMatchObject({ conclusion: 'action_required' })
    j.sandbox.people.review('acme/.github', number, 'alice', 'APPROVED')
    await j.settled()
    expect(held().some(({ conclusion }) => conclusion === 'action_required')).toBe(false)
    expect(comments('acme/.github', other)).toEqual([])
  })

  describe('in a merge queue', () => {
    const inQueue = async (...numbers: number[]) => {
      const sha = j.sandbox.people.queuePulls('acme/.github', numbers, 'alice')
      await j.settled()
      return j.sandbox.people.checksOf('acme/.github', numbers[0] ?? 0, sha)
    }

    test('is let through as it was decided, with others that change no policy', async () => {
      await start('approvers: [alice]\ncheck: required\n')
      const other = await propose('acme/.github', { 'README.md': 'x' })
      expect(await inQueue(other)).toMatchObject([{ conclusion: 'success', status: 'completed' }])
      const number = await propose('acme/.github', { [config]: general('30 days', 'approvers: [alice]\n') })
      expect(await inQueue(number)).toMatchObject([{ conclusion: 'action_required' }])
      j.sandbox.people.review('acme/.github', number, 'alice', 'APPROVED')
      await j.settled()
      const [check, ...more] = await inQueue(other, number)
      expect(check).toMatchObject({ name: 'Pledge: policy', conclusion: 'success' })
      expect(check?.output.title).toBe(`As decided in #${number}`)
      expect(more).toEqual([])
    })

    test('is held where its content is not what was decided, whatever its branch is called', async () => {
      await start('approvers: [alice]\n')
      const good = await propose('acme/.github', { [config]: general('71 hours', 'approvers: [alice]\n') })
      j.sandbox.people.review('acme/.github', good, 'alice', 'APPROVED')
      const bad = await propose('acme/.github', { 'SECURITY.md': 'We acknowledge reports within 90 days.\n' })
      // Its branch is named after the pull request that was decided.
      const [check] = await inQueue(bad, good)
      expect(check).toMatchObject({ conclusion: 'action_required' })
      expect(check?.output.summary).toContain('`SECURITY.md`')
      expect(check?.output.summary).not.toContain('pledge.yml')
    })

    test('has nothing written on what is a pull request as well, nor where nobody waits for it', async () => {
      await start()
      const other = await propose('acme/.github', { 'README.md': 'x' })
      expect(await inQueue(other)).toEqual([])
      await j.sandbox.people.pushFile(
        'acme/.github',
        config,
        general('72 hours', 'check: required\n'),
        'alice',
      )
      await j.settled()
      const [head] = checks('acme/.github', other)
      j.sandbox.people.tellQueue('acme/.github', head?.head_sha ?? '', 'alice')
      await j.settled()
      expect(checks('acme/.github', other)).toMatchObject([{ id: head?.id }])
    })

    test('is judged though its event was lost, once', async () => {
      await start('approvers: [alice]\ncheck: required\n')
      await j.forward(310)
      const number = await propose('acme/.github', { [config]: general('30 days', 'approvers: [alice]\n') })
      j.sandbox.holdWebhooks()
      const sha = j.sandbox.people.queuePulls('acme/.github', [number], 'alice')
      j.sandbox.releaseWebhooks(() => [])
      const judged = () => j.sandbox.people.checksOf('acme/.github', number, sha)
      expect(judged()).toEqual([])
      await j.forward(310)
      expect(judged()).toMatchObject([{ conclusion: 'action_required' }])
      const asked = () => j.sandbox.requests.filter(({ path }) => path.includes('/matching-refs/'))
      const [before, written] = [asked().length, judged()]
      await j.forward(310)
      const [again] = asked()
        .slice(before)
        .filter(({ path }) => path.includes('/.github/'))
      expect(again).toMatchObject({ status: 304 })
      expect(judged()).toEqual(written)
      // The pull request itself goes on being judged by its own rules.
      expect(checks('acme/.github', number)).toHaveLength(1)
    })

    test('or on a pull request is judged again when somebody asks for it, and only that commit', async () => {
      await start('approvers: [alice]\n')
      const number = await propose('acme/.github', { [config]: general('30 days', 'approvers: [alice]\n') })
      const [queued] = await inQueue(number)
      j.sandbox.people.review('acme/.github', number, 'alice', 'APPROVED')
      await j.settled()
      const [own] = checks('acme/.github', number)
      const written = () => j.sandbox.requests.filter(({ path }) => path.includes('/check-runs/')).length
      for (const check of [own, queued]) {
        const before = written()
        j.sandbox.people.rerequestCheck('acme/.github', check?.id ?? 0, 'mallory')
        await j.settled()
        expect(written()).toBe(before + 1)
      }
      expect(checks('acme/.github', number)).toMatchObject([{ id: own?.id, conclusion: own?.conclusion }])
      const there = j.sandbox.people.checksOf('acme/.github', number, queued?.head_sha)
      expect(there).toMatchObject([{ id: queued?.id, conclusion: 'success' }])
    })
  })

  test('keeps its comment, whoever edits or deletes it', async () => {
    await start()
    const number = await propose('acme/.github', { [config]: general('30 days') })
    const [comment] = comments('acme/.github', number)
    j.sandbox.people.editComment('acme/.github', comment?.id ?? 0, 'mallory', 'Nothing changes.')
    await j.settled()
    expect(comments('acme/.github', number)).toMatchObject([{ body: comment?.body }])
    j.sandbox.people.deleteComment('acme/.github', comment?.id ?? 0, 'mallory')
    await j.settled()
    expect(comments('acme/.github', number)).toMatchObject([{ body: comment?.body }])
  })

  test('is found behind more files than GitHub lists', async () => {
    const prose = 'Report to security@acme.dev. We acknowledge reports within 24 hours.\n'
    await start('', { 'SECURITY.md': prose })
    const many = Object.fromEntries(Array.from({ length: 3_001 }, (_, n) => [`A/${n}`, 'x']))
    const changed = await propose('acme/engine', { ...many, 'SECURITY.md': 'Report to a@acme.dev.\n' })
    expect(comments('acme/engine', changed)[0]?.body).toContain('`security@acme.dev`')
    const gone = await propose('acme/engine', { ...many, 'SECURITY.md': null })
    expect(comments('acme/engine', gone)[0]?.body).toContain('No contact would be left')
  })

  test('to something that nothing is read from says so', async () => {
    const prose = 'Report to security@acme.dev. We acknowledge reports within 24 hours.\n'
    await start('', { 'SECURITY.md': prose })
    const long = await propose('acme/engine', { 'SECURITY.md': `${prose}${'x '.repeat(400_000)}` })
    expect(comments('acme/engine', long)[0]?.body).toContain('longer than 500,000 bytes')
    expect(await checks('acme/engine', long)).toMatchObject([{ conclusion: 'failure' }])
    const listed = await propose('acme/engine', { [config]: `promises: {}\n${'# x\n'.repeat(150_000)}` })
    expect(comments('acme/engine', listed)[0]?.body).toContain('longer than 500,000 bytes')
    const link = await propose('acme/engine', { 'SECURITY.md': 'POLICY.md' })
    expect(comments('acme/engine', link)[0]?.body).toContain('a symbolic link')
    const second = await propose('acme/engine', { '.github/SECURITY.md': prose })
    expect(comments('acme/engine', second)[0]?.body).toMatch(/This file is not read.*\.github\/SECURITY\.md/)
    const swapped = { 'SECURITY.md': null, '.github/SECURITY.md': prose }
    const moved = await propose('acme/engine', swapped)
    expect(checks('acme/engine', moved)[0]?.output.title).not.toContain('weaker')
  })

  test('is the only kind that is looked at, unless the check is required', async () => {
    await start()
    const other = await propose('acme/engine', { 'src/index.ts': 'x' })
    expect(await checks('acme/engine', other)).toEqual([])
    await j.sandbox.people.pushFile('acme/.github', config, general('72 hours', 'check: required\n'), 'alice')
    await j.settled()
    const number = await propose('acme/engine', { 'src/index.ts': 'y' })
    expect(await checks('acme/engine', number)).toMatchObject([{ conclusion: 'success' }])
    expect(comments('acme/engine', number)).toEqual([])
  })

  test('is reviewed though every event of it was lost, and a quiet repository costs one question', async () => {
    await start('approvers: [alice]\n')
    await j.forward(310)
    const lost = async (what: () => unknown) => {
      j.sandbox.holdWebhooks()
      await what()
      j.sandbox.releaseWebhooks(() => [])
      await j.forward(310)
    }
    let number = 0
    await lost(async () => {
      number = await j.sandbox.people.openPull('acme/.github', 'mallory', { [config]: general('10 days') })
    })
    const check = async () => (await checks('acme/.github', number))[0]
    expect(comments('acme/.github', number)[0]?.body).toContain('**weaker**')
    expect(await check()).toMatchObject({ conclusion: 'action_required' })
    await lost(() => j.sandbox.people.review('acme/.github', number, 'alice', 'APPROVED'))
    expect(await check()).toMatchObject({ conclusion: 'neutral' })
    await lost(() =>
      j.sandbox.people.pushToPull('acme/.github', number, 'mallory', { [config]: general('1 day') }),
    )
    expect(comments('acme/.github', number)[0]?.body).toContain('**stronger**')
    await lost(() => j.sandbox.people.closePull('acme/.github', number, 'alice'))

    await j.forward(310)
    const before = j.sandbox.requests.length
    await j.forward(310)
    const asked = j.sandbox.requests
      .slice(before)
      .filter(({ path }) => /^\/repos\/acme\/[^/]+\/pulls/.test(path))
    expect(asked.map(({ path, status }) => `${path.split('?')[0]} ${status}`).sort()).toEqual(
      ['.github', 'api', 'engine', 'security'].map(name => `/repos/acme/${name}/pulls 304`),
    )
  }, 60_000)

  test('is asked of every open pull request once the check is required', async () => {
    await start()
    const number = await propose('acme/engine', { 'src/index.ts': 'x' })
    expect(await checks('acme/engine', number)).toEqual([])
    j.sandbox.holdWebhooks()
    await j.sandbox.people.pushFile('acme/.github', config, general('72 hours', 'check: required\n'), 'alice')
    j.sandbox.releaseWebhooks(() => [])
    await j.forward(310)
    expect(await checks('acme/engine', number)).toMatchObject([{ conclusion: 'success' }])
  })

  test('is what an issue that asks for a change is pointed to, once', async () => {
    await start('', { 'SECURITY.md': 'We acknowledge reports within 48 hours.\n' })
    const pull = await propose('acme/engine', { 'SECURITY.md': 'We acknowledge reports within 24 hours.\n' })
    const ask = { title: 'Please change the security policy', body: 'Two days are too long.' }
    j.sandbox.fail({ method: 'POST', path: /issues\/\d+\/comments$/, fault: { kind: 'drop-after' } })
    const number = j.sandbox.people.openIssue('acme/engine', 'mallory', ask)
    await j.settled()
    await j.forward(5)
    const [comment, ...more] = comments('acme/engine', number)
    expect(more).toEqual([])
    expect(comment?.body).toContain('/acme/engine/blob/HEAD/SECURITY.md')
    expect(comment?.body).toContain(`acme/engine#${pull}`)
    const issue = j.sandbox.issues('acme/engine').find(one => one.number === number)
    expect(issue?.labels.map(({ name }) => name)).toEqual(['security policy'])
    const other = j.sandbox.people.openIssue('acme/engine', 'mallory', {
      title: 'A bug',
      body: 'It crashes.',
    })
    await j.settled()
    expect(comments('acme/engine', other)).toEqual([])

    await j.forward(310)
    j.sandbox.holdWebhooks()
    const lost = j.sandbox.people.openIssue('acme/engine', 'mallory', ask)
    j.sandbox.releaseWebhooks(() => [])
    await j.forward(310)
    await j.forward(310)
    expect(comments('acme/engine', lost)).toHaveLength(1)
    expect(comments('acme/engine', number)).toHaveLength(1)
  })

  test('of the coordination repository is told there, with the keys that change', async () => {
    await start()
    const number = await propose('acme/security', { 'pledge.yml': 'coordinators: []\n' }, { by: 'bob' })
    expect(comments('acme/security', number)[0]?.body).toContain('Nobody would coordinate')
  })

  test('and takes away what Pledge stands on says so', async () => {
    await start('', { 'SECURITY.md': 'Report vulnerabilities to security@acme.dev.\n' })
    const number = await propose('acme/.github', { [config]: 'promises:\n  acknowledge: none\n' })
    const body = comments('acme/.github', number)[0]?.body
    expect(body).toContain('No file would name a coordination repository')
    expect(body).toContain('`acknowledge` is switched off')
    const second = await propose('acme/engine', { 'SECURITY.md': 'Send flaws to nobody@localhost.\n' })
    expect(comments('acme/engine', second)[0]?.body).toContain('`nobody@localhost`')
    const third = await propose('acme/engine', { 'SECURITY.md': null })
    expect(comments('acme/engine', third)[0]?.body).toContain('No contact would be left')
  })
})
