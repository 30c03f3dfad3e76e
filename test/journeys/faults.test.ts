import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Fault, FaultRule } from '../../sandbox/github.ts'
import { acme } from '../support/acme.ts'
import { homes, type Journey, journey } from '../support/journey.ts'
import { marksOf, worldOf } from '../support/world.ts'

const seed = acme({ coordination: 'coordinators: [alice]\n' })
const places = ['acme/engine', 'acme/security']

/** The requests of a report's first reaction and of a comment with commands, each as it can be broken. */
const inReaction: readonly ((ghsa: string) => Pick<FaultRule, 'method' | 'path'>)[] = [
  ghsa => ({ method: 'GET', path: new RegExp(`/security-advisories/${ghsa}$`) }),
  ghsa => ({ method: 'PATCH', path: new RegExp(`/security-advisories/${ghsa}$`) }),
  ghsa => ({ method: 'POST', path: new RegExp(`/security-advisories/${ghsa}/comments$`) }),
  () => ({ method: 'POST', path: /\/acme\/security\/issues$/ }),
]
const inCommand: readonly ((ghsa: string, number: number) => Pick<FaultRule, 'method' | 'path'>)[] = [
  ghsa => ({ method: 'PATCH', path: new RegExp(`/security-advisories/${ghsa}$`) }),
  ghsa => ({ method: 'POST', path: new RegExp(`/security-advisories/${ghsa}/comments$`) }),
  (_, number) => ({ method: 'POST', path: new RegExp(`/issues/${number}/comments$`) }),
  (_, number) => ({ method: 'PATCH', path: new RegExp(`/issues/${number}$`) }),
  (_, number) => ({ method: 'POST', path: new RegExp(`/issues/${number}/labels$`) }),
  (_, number) => ({ method: 'DELETE', path: new RegExp(`/issues/${number}/labels/`) }),
]

const report = (j: Journey, repo = 'acme/engine') =>
  j.sandbox.people.reportVulnerability({ repo, reporter: 'rae', summary: 'Summary', description: 'Details' })
const trackingOf = (j: Journey, ghsa: string) =>
  j.sandbox.issues('acme/security').find(({ title }) => title.startsWith(ghsa))
const acknowledged = (j: Journey, ghsa: string) => j.sandbox.advisoryComments(ghsa).length === 1
const isJoined = (j: Journey, ghsa: string) => j.sandbox.advisory(ghsa).collaborating_users.length === 1
const isAccepted = (j: Journey, issue: ReturnType<typeof trackingOf>) =>
  issue?.labels.map(({ name }) => name).join() === 'pledge: report accepted' &&
  j.sandbox.issueComments('acme/security', issue.number).length === 2
const asked = (j: Journey, { method, path }: Pick<FaultRule, 'method' | 'path'>) =>
  j.sandbox.requests.filter(
    one => one.method === method && (path as RegExp).test(one.path.split('?')[0] ?? ''),
  )

/** The cases without what tells them apart: all of them should have come to the same. */
function cases(j: Journey): readonly string[] {
  const [engine, security] = worldOf(j.sandbox, places)
  return (engine?.advisories ?? []).map(advisory => {
    const issues = security?.issues.filter(({ title }) => title.startsWith(advisory.ghsa))
    const shown = issues?.map(({ body, ...rest }) => rest)
    return JSON.stringify([advisory, shown], null, 1).replaceAll(advisory.ghsa, 'GHSA')
  })
}

/** Six reports, each with another request of it broken; then a command on each, with another request of it broken. */
async function live(j: Journey, fault: Fault | null, wait: number): Promise<void> {
  const rules: Pick<FaultRule, 'method' | 'path'>[] = []
  const breaks = (rule: Pick<FaultRule, 'method' | 'path'> | undefined) => {
    if (!fault || !rule) return
    rules.push(rule)
    j.sandbox.fail({ ...rule, fault })
  }
  const over = async (done: () => boolean) => {
    await j.settled()
    for (let n = 0; wait > 0 && n < rules.length; n++) await j.forward(wait)
    await vi.waitUntil(done, { timeout: 40_000, interval: 50 })
    await j.settled()
  }
  const ids = inCommand.map((_, n) => {
    const ghsa = report(j)
    breaks(inReaction[n]?.(ghsa))
    return ghsa
  })
  await over(() => ids.every(ghsa => acknowledged(j, ghsa) && trackingOf(j, ghsa) && isJoined(j, ghsa)))
  for (const [n, ghsa] of ids.entries()) {
    const number = trackingOf(j, ghsa)?.number ?? 0
    breaks(inCommand[n]?.(ghsa, number))
    j.sandbox.people.commentOnIssue(
      'acme/security',
      number,
      'alice',
      '/accept\n/respond We can reproduce it.',
    )
  }
  await over(() => ids.every(ghsa => isAccepted(j, trackingOf(j, ghsa))))
}

const broken: readonly (readonly [string, Fault])[] = [
  ['500', { kind: 'status', status: 500 }],
  ['502', { kind: 'status', status: 502 }],
  ['401', { kind: 'status', status: 401, message: 'Bad credentials' }],
  ['an error page', { kind: 'html', status: 502 }],
  ['a page for an answer', { kind: 'html', status: 200 }],
  ['half an answer', { kind: 'half' }],
  ['a connection that is cut before', { kind: 'drop-before' }],
  ['a connection that is cut after', { kind: 'drop-after' }],
]
const limited: readonly (readonly [string, Fault, number])[] = [
  ['403 with retry-after', { kind: 'limit', retryAfter: 90 }, 90],
  ['403 without', { kind: 'limit' }, 60],
  ['429 with retry-after', { kind: 'limit', status: 429, retryAfter: 90 }, 90],
  ['429 without', { kind: 'limit', status: 429 }, 60],
  ['an exhausted hour', { kind: 'exhausted', reset: 1800 }, 1800],
]

describe.each(homes)('where GitHub answers with faults ($name)', home => {
  const isLast = home === homes.at(-1)
  let j: Journey
  let calm: string
  afterEach(() => j.end())
  const begin = async () => {
    j = await journey({ home, sandbox: { seed } })
    if (calm === undefined) {
      await live(j, null, 0)
      const [first = '', ...others] = cases(j)
      expect(others).toEqual(others.map(() => first))
      calm = first
      await j.end()
      j = await journey({ home, sandbox: { seed } })
    }
    j.sandbox.clearRequests()
  }
  const allIsDone = () => {
    expect(cases(j)).toEqual(inCommand.map(() => calm))
    const marks = marksOf(j.sandbox, places)
    expect(new Set(marks).size).toBe(marks.length)
    expect(j.sandbox.violations).toEqual([])
  }

  test.each(broken)(
    '%s: the same comes of it, tried again within five seconds',
    { timeout: 120_000 },
    async (_, fault) => {
      await begin()
      await live(j, fault, 0)
      allIsDone()
      const failed = j.sandbox.requests.filter(({ status }) => status === 0 || status >= 400)
      for (const one of failed) {
        const next = j.sandbox.requests.find(
          ({ at, path }) => at > one.at && path.startsWith(one.path.replace(/\/labels.*$/, '')),
        )
        expect(next && next.at.getTime() - one.at.getTime()).toBeLessThan(5_000)
      }
    },
  )

  // How long is waited is the client's business and the budget's, on every home the same; one of them is enough.
  test.runIf(isLast)('silence: given up, and the same comes of it', { timeout: 90_000 }, async () => {
    await begin()
    await live(j, { kind: 'silence', ms: 60_000 }, 0)
    allIsDone()
  })

  test.runIf(isLast).each(limited)(
    '%s: waited out as GitHub says, and the same comes of it',
    { timeout: 120_000 },
    async (_, fault, seconds) => {
      await begin()
      await live(j, fault, seconds + 1)
      allIsDone()
      const { requests } = j.sandbox
      const refused = requests.filter(({ status }) => status === 403 || status === 429)
      expect(refused.length).toBeGreaterThan(0)
      for (const { at, method, path } of refused) {
        const early = requests.filter(
          one =>
            one.installationId !== null &&
            one.at > at &&
            one.at.getTime() < at.getTime() + (seconds - 1) * 1000,
        )
        expect(early.filter(one => one.method === method && one.path === path).map(one => one.at)).toEqual([])
        // What was on its way when the refusal was heard cannot be called back: four cases, of each the head of
        // every lane. On a machine that has other things to do it may take its time.
        expect(early.length).toBeLessThanOrEqual(4 * 4)
      }
    },
  )

  test('silence of the tokens: given up like any other', { timeout: 120_000 }, async () => {
    await begin()
    await j.restart(() => {
      j.sandbox.fail({
        method: 'POST',
        path: /\/access_tokens$/,
        times: 1,
        fault: { kind: 'silence', ms: 100_000 },
      })
    })
    const ghsa = report(j)
    await expect.poll(() => acknowledged(j, ghsa), { timeout: 25_000 }).toBe(true)
  })

  test('a token that is taken no more is replaced', { timeout: 60_000 }, async () => {
    await begin()
    const first = report(j)
    await vi.waitUntil(() => isJoined(j, first), { timeout: 10_000 })
    await j.settled()
    const renewed = { method: 'POST', path: /\/access_tokens$/ }
    const before = asked(j, renewed).length
    const read = { method: 'GET', path: /\/security-advisories\/GHSA/ }
    j.sandbox.fail({ ...read, fault: { kind: 'status', status: 401, message: 'Bad credentials' } })
    const ghsa = report(j)
    await vi.waitUntil(() => isJoined(j, ghsa), { timeout: 10_000 })
    expect(asked(j, read).map(({ status }) => status)).toContain(401)
    expect(asked(j, renewed)).toHaveLength(before + 1)
  })

  test.each([
    { status: 403, tries: 4 },
    { status: 404, tries: 1 },
  ])(
    '$status for a comment, $tries times: handed over, left alone for an hour, tried again then',
    { timeout: 120_000 },
    async ({ status, tries }) => {
      await begin()
      const comments = { method: 'POST', path: /\/security-advisories\/GHSA[^/]*\/comments$/ }
      j.sandbox.fail({
        ...{ ...comments, times: tries },
        fault: { kind: 'status', status, message: 'Resource not accessible by integration' },
      })
      const first = report(j)
      await j.settled()
      for (const minutes of [1, 2, 4]) await j.forward(minutes * 60 + 5)
      const said = () =>
        j.sandbox.issueComments('acme/security', trackingOf(j, first)?.number ?? 0).map(({ body }) => body)
      expect(said().filter(body => body.includes('Thank you for this report.'))).toHaveLength(1)
      const second = report(j)
      await j.settled()
      await j.forward(40 * 60)
      expect(asked(j, comments)).toHaveLength(tries)
      expect(acknowledged(j, second)).toBe(false)
      await j.forward(25 * 60)
      const third = report(j)
      await j.settled()
      expect(acknowledged(j, third)).toBe(true)
    },
  )

  test('one installation waits: another one is served', async () => {
    j = await journey({ home, sandbox: { seed: twoOrganisations } })
    j.sandbox.fail({
      path: /^\/repos\/acme\//,
      times: Number.POSITIVE_INFINITY,
      fault: { kind: 'limit', retryAfter: 3600 },
    })
    // What is asked from now on: the first polls came before the limit.
    j.sandbox.clearRequests()
    const slow = Array.from({ length: 10 }, () => report(j))
    const fast = report(j, 'globex/engine')
    await expect.poll(() => acknowledged(j, fast), { timeout: 20_000 }).toBe(true)
    await j.settled()
    expect(slow.map(ghsa => acknowledged(j, ghsa))).toEqual(slow.map(() => false))
    expect(j.sandbox.requests.filter(({ path }) => path.startsWith('/repos/acme/')).length).toBeLessThan(10)
  })
})

const own = (name: string) =>
  acme({
    coordination: 'coordinators: [alice]\n',
    organisation: `coordination: ${name}/security\n`,
  }).repositories?.map(one => ({ ...one, name: one.name.replace('acme/', `${name}/`) })) ?? []
const twoOrganisations = {
  organizations: ['acme', 'globex'].map(login => ({
    login,
    admins: ['alice'],
    members: ['bob'],
    installed: true,
  })),
  repositories: [...own('acme'), ...own('globex')],
}
