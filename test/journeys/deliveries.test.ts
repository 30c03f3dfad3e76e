import { createHmac, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { startSandbox } from '../../sandbox/github.ts'
import { acme } from '../support/acme.ts'
import { aDay, fates, lived, places, polled, report, say } from '../support/day.ts'
import { homes, type Journey, journey } from '../support/journey.ts'
import { startProcess } from '../support/process.ts'
import { type FinalWorld, marksOf } from '../support/world.ts'

const bodies = (j: Journey, number = 1) =>
  j.sandbox.issueComments('acme/security', number).map(({ body }) => body)

/** POSTs what GitHub would sign; gives the status. */
async function deliver(
  j: Journey,
  event: string,
  payload: object,
  more: { id?: string } = {},
): Promise<number> {
  const body = JSON.stringify(payload)
  const answer = await fetch(`http://127.0.0.1:${j.pledge.port}/api/github/webhooks`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-github-delivery': more.id ?? randomUUID(),
      'x-hub-signature-256': `sha256=${createHmac('sha256', j.sandbox.webhookSecret).update(body).digest('hex')}`,
    },
  })
  return answer.status
}

describe.each(homes)('deliveries ($name)', home => {
  let j: Journey
  let calm: FinalWorld
  afterEach(() => j.end())

  test('in any order, repeated, late or lost come to the same', { timeout: 240_000 }, async () => {
    j = await journey({ home })
    await aDay(j)
    calm = await lived(j, [])
    expect(calm.find(({ name }) => name === 'acme/security')?.issues).toHaveLength(4)
    await fc.assert(
      fc.asyncProperty(fates, async day => {
        await j.end()
        j = await journey({ home })
        await aDay(j)
        expect(await lived(j, day)).toEqual(calm)
        const marks = marksOf(j.sandbox, places)
        expect(new Set(marks).size).toBe(marks.length)
        expect(j.sandbox.violations).toEqual([])
      }),
      { seed: 20261122, numRuns: 4, endOnFailure: true },
    )
  })

  test('three times at once: one case', async () => {
    j = await journey({ home })
    j.sandbox.holdWebhooks()
    const ghsa = report(j)
    j.sandbox.releaseWebhooks(events => events.flatMap(event => [event, event, event]))
    await j.settled()
    const reported = j.sandbox.deliveries().filter(({ event }) => event === 'repository_advisory')
    expect(reported.map(({ statusCode }) => statusCode)).toEqual([202, 202, 202])
    expect(j.sandbox.issues('acme/security')).toHaveLength(1)
    expect(j.sandbox.advisoryComments(ghsa)).toHaveLength(1)
  })

  test('delivered again while the first try fails: worked off, once', { timeout: 60_000 }, async () => {
    j = await journey({ home })
    for (const [key] of await j.pledge.store.recallAll('policy:')) await j.pledge.store.remember(key, null)
    // All but the question whether GitHub answers at all: where it does not, nothing is tried.
    const path = /^(?!(\/api\/v3)?\/app$)/
    const mend = j.sandbox.fail({
      path,
      times: Number.POSITIVE_INFINITY,
      fault: { kind: 'status', status: 500 },
    })
    await j.restart()
    const ghsa = report(j)
    await vi.waitUntil(() => j.logged().includes('"kind":"delivery"'), { timeout: 10_000 })
    const [delivery] = j.sandbox.deliveries().filter(({ event }) => event === 'repository_advisory')
    mend()
    j.sandbox.redeliver(delivery!)
    await vi.waitUntil(() => j.sandbox.advisoryComments(ghsa).length > 0, { timeout: 10_000 })
    j.sandbox.redeliver(delivery!)
    await polled(j)
    expect(j.sandbox.issues('acme/security')).toHaveLength(1)
    expect(j.sandbox.advisoryComments(ghsa)).toHaveLength(1)
  })

  test('that failed are asked for again, and once', { timeout: 60_000 }, async () => {
    j = await journey({ home })
    report(j)
    await j.settled()
    j.sandbox.dropWebhooks(true)
    say(j, 1, 'alice', '/accept')
    await j.settled()
    j.sandbox.dropWebhooks(false)
    const attempts = () => j.sandbox.requests.filter(({ path }) => path.endsWith('/attempts')).length
    await j.forward(310)
    expect(attempts()).toBe(1)
    expect(bodies(j).filter(body => body.includes('**/accept**'))).toHaveLength(1)
    for (let n = 0; n < 5; n++) await j.forward(700)
    expect(attempts()).toBe(1)
  })

  test('that never came are made up for by polling', { timeout: 60_000 }, async () => {
    j = await journey({ home })
    report(j)
    await j.settled()
    j.sandbox.holdWebhooks()
    say(j, 1, 'alice', '/accept')
    const ghsa = report(j, 'acme/api')
    j.sandbox.releaseWebhooks(() => [])
    await j.forward(310)
    expect(bodies(j).filter(body => body.includes('**/accept**'))).toHaveLength(1)
    expect(j.sandbox.advisoryComments(ghsa)).toHaveLength(1)
  })

  test('of an edit run nothing, whichever comes first', { timeout: 60_000 }, async () => {
    j = await journey({ home })
    report(j)
    await j.settled()
    for (const order of ['forwards', 'backwards']) {
      j.sandbox.holdWebhooks()
      const id = say(j, 1, 'alice', 'Nothing to see.')
      j.clock.forward(2)
      j.sandbox.people.editComment('acme/security', id, 'alice', '/close')
      j.sandbox.releaseWebhooks(events => (order === 'forwards' ? events : events.reverse()))
      await polled(j)
    }
    expect(j.sandbox.issues('acme/security')[0]?.state).toBe('open')

    // Within the second in which it was written its times do not tell, and no event tells of the edit.
    for (const read of [true, false]) {
      await new Promise(resolve => setTimeout(resolve, 1_000 - (j.clock.now().getTime() % 1_000)))
      j.sandbox.dropWebhooks(!read)
      const id = say(j, 1, 'alice', 'Nothing to see.')
      j.sandbox.dropWebhooks(true)
      j.sandbox.people.editComment('acme/security', id, 'bob', '/close')
      await polled(j)
      j.sandbox.dropWebhooks(false)
      expect(bodies(j).filter(body => body.includes('edited before it was read'))).toHaveLength(read ? 3 : 4)
    }
    expect(j.sandbox.issues('acme/security')[0]?.state).toBe('open')

    // What stood there when it was written still counts, if the edit is heard of first.
    j.sandbox.holdWebhooks()
    const id = say(j, 1, 'alice', '/accept')
    j.clock.forward(2)
    j.sandbox.people.editComment('acme/security', id, 'alice', '/close')
    j.sandbox.releaseWebhooks(events => events.reverse())
    await polled(j)
    expect(j.sandbox.issues('acme/security')[0]?.state).toBe('open')
    expect(bodies(j).filter(body => body.includes('**/close**'))).toEqual([])
  })

  test('of what was taken back since run nothing, though no event tells of that', async () => {
    j = await journey({ home })
    const ghsa = report(j)
    await j.settled()
    const onlyWritten = async (body: string, then: (id: number) => void) => {
      j.sandbox.holdWebhooks()
      const id = say(j, 1, 'alice', body)
      then(id)
      j.sandbox.releaseWebhooks(events => events.slice(0, 1))
      await j.settled()
    }
    const before = bodies(j).length
    await onlyWritten('/respond CANARYTEXT', id =>
      j.sandbox.people.deleteComment('acme/security', id, 'alice'),
    )
    expect(bodies(j)).toHaveLength(before)
    await onlyWritten('/close', id => j.sandbox.people.editComment('acme/security', id, 'alice', 'no, wait!'))
    expect(bodies(j).at(-1)).toContain('edited before it was read')
    expect(j.sandbox.issues('acme/security')[0]?.state).toBe('open')
    expect(JSON.stringify(j.sandbox.advisoryComments(ghsa))).not.toContain('CANARYTEXT')
    await onlyWritten('/close', () => undefined)
    expect(bodies(j).at(-1)).toContain('**/close**: not done')
  })

  test('that nobody knows are no errors', async () => {
    j = await journey({ home })
    report(j)
    await j.settled()
    const [known] = j.sandbox.deliveries().filter(({ event }) => event === 'repository_advisory')
    const payload = known?.payload as Record<string, unknown>
    const strange = [
      ['brand_new_event', payload],
      ['error', payload],
      ['__proto__', payload],
      ['issues', { ...payload, action: 'opened', issue: issueOf(j), installation: { id: 1.5 } }],
      ['repository_advisory', { ...payload, action: 'reticulated', spline: { deep: [1] } }],
      ['issues', { ...payload, action: 'teleported', issue: { ...issueOf(j), colour: 'blue' } }],
      ['issue_comment', { ...payload, action: 'sung', issue: issueOf(j), comment: null }],
      ['ping', { zen: 'Keep it logically awesome.' }],
      [
        'push',
        { ref: 'refs/heads/main', repository: payload.repository, installation: payload.installation },
      ],
    ] as const
    const before = j.logged().length
    for (const [event, body] of strange) expect([event, await deliver(j, event, body)]).toEqual([event, 202])
    await j.settled()
    expect(j.logged().slice(before)).not.toMatch(/"level":"(error|fatal)"/)
    expect(await j.pledge.store.counts(new Date(j.clock.now().getTime() + 60_000))).toMatchObject({
      due: { delivery: 0 },
    })
    expect(j.sandbox.issues('acme/security')).toHaveLength(1)
  })

  test('for a repository that is ours no more harm nobody', { timeout: 60_000 }, async () => {
    j = await journey({ home, sandbox: { seed: twoOrganisations } })
    j.sandbox.holdWebhooks()
    report(j, 'acme/engine')
    j.sandbox.people.uninstall('acme', 'alice')
    const other = report(j, 'globex/engine')
    j.sandbox.releaseWebhooks()
    await vi.waitUntil(() => j.sandbox.advisoryComments(other).length > 0, { timeout: 10_000 })
    await j.settled()
    for (let n = 0; n < 5; n++) await j.forward(60)
    expect(j.sandbox.deliveries().filter(({ statusCode }) => statusCode !== 202)).toEqual([])
    // GitHub is not asked again and again for what it has taken away.
    j.sandbox.clearRequests()
    for (let n = 0; n < 20; n++) await j.forward(5)
    expect(j.sandbox.requests.length).toBeLessThan(20)
  })
})

test('signed with the secret before are taken', { timeout: 60_000 }, async () => {
  const [home] = homes
  const opened = await home!.open()
  await opened.store.close()
  const sandbox = await startSandbox({ seed: acme() })
  const app = startProcess(sandbox, opened.at, {
    env: { WEBHOOK_SECRET: 'the-new-secret-of-the-app', WEBHOOK_SECRET_PREVIOUS: sandbox.webhookSecret },
  })
  sandbox.deliverTo(`http://127.0.0.1:${await app.ready}/api/github/webhooks`)
  const ghsa = sandbox.people.reportVulnerability({
    repo: 'acme/engine',
    reporter: 'rae',
    summary: 'Summary',
    description: 'Details',
  })
  await vi.waitUntil(() => sandbox.advisoryComments(ghsa).length > 0, { timeout: 20_000 })
  await sandbox.settled()
  expect(sandbox.deliveries().filter(({ statusCode }) => statusCode !== 202)).toEqual([])
  app.kill()
  await app.ended
  await sandbox.close()
  await opened.dispose()
})

const issueOf = (j: Journey) => j.sandbox.issues('acme/security')[0]
const own = (name: string) =>
  acme({ organisation: `coordination: ${name}/security\n` }).repositories?.map(one => ({
    ...one,
    name: one.name.replace('acme/', `${name}/`),
  })) ?? []
const twoOrganisations = {
  organizations: ['acme', 'globex'].map(login => ({
    login,
    admins: ['alice'],
    members: ['bob'],
    installed: true,
  })),
  repositories: [...own('acme'), ...own('globex')],
}
