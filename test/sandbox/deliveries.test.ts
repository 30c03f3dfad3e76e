import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { listener, openSandbox } from './app.ts'

const report = { repo: 'acme/engine', reporter: 'rae', summary: 'Overflow', description: 'In the parser' }
const day = 86_400_000

describe('the delivery log', () => {
  test('holds what failed, and a redelivery keeps its guid', async () => {
    const { sandbox, asApp } = await openSandbox()
    let status = 500
    const app = await listener(sandbox, () => status)
    sandbox.people.reportVulnerability(report)
    await sandbox.settled()
    const failed = (await asApp('GET', '/app/hook/deliveries?status=failure')).body
    expect(failed).toMatchObject([
      { event: 'repository_advisory', action: 'reported', status_code: 500, redelivery: false },
    ])
    status = 202
    expect((await asApp('POST', `/app/hook/deliveries/${failed[0].id}/attempts`)).status).toBe(202)
    await sandbox.settled()
    expect(app.got.map(one => one.headers['x-github-delivery'])).toEqual([failed[0].guid, failed[0].guid])
    const all = (await asApp('GET', '/app/hook/deliveries')).body
    expect(all).toMatchObject([
      { guid: failed[0].guid, redelivery: true, status_code: 202, status: 'OK' },
      { guid: failed[0].guid, redelivery: false },
    ])
    const one = (await asApp('GET', `/app/hook/deliveries/${failed[0].id}`)).body
    expect(one.request.payload.repository_advisory.summary).toBe('Overflow')
    expect(one.request.headers['x-github-delivery']).toBe(failed[0].guid)
  })

  test('is never tried again by itself, and counts an unreachable App as failed', async () => {
    const { sandbox, asApp } = await openSandbox()
    sandbox.people.reportVulnerability(report)
    const app = await listener(sandbox)
    await sandbox.settled()
    sandbox.dropWebhooks(true)
    sandbox.people.reportVulnerability(report)
    await sandbox.settled()
    sandbox.dropWebhooks(false)
    sandbox.people.reportVulnerability(report)
    await sandbox.settled()
    const statuses = (await asApp('GET', '/app/hook/deliveries')).body.map(
      (one: { status_code: number }) => one.status_code,
    )
    expect(statuses.slice(0, 2)).toEqual([202, 502])
    expect(app.got.length).toBeLessThanOrEqual(2)
  })

  test('is read by cursor, the newest first', async () => {
    const { sandbox, asApp } = await openSandbox()
    for (let at = 0; at < 5; at += 1) sandbox.people.reportVulnerability(report)
    await sandbox.settled()
    const ids: number[] = []
    let path = '/app/hook/deliveries?per_page=2&status=failure'
    for (let page = 0; page < 3; page += 1) {
      const { body, headers } = await asApp('GET', path)
      ids.push(...body.map((one: { id: number }) => one.id))
      path = (/<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? '').replace(
        `${sandbox.url}/api/v3`,
        '',
      )
    }
    expect(path).toBe('')
    expect(ids).toEqual(ids.toSorted((a, b) => b - a))
    expect(new Set(ids).size).toBe(5)
  })

  test('forgets after three days', async () => {
    const { sandbox, asApp, pass } = await openSandbox()
    sandbox.people.reportVulnerability(report)
    await sandbox.settled()
    const [one] = (await asApp('GET', '/app/hook/deliveries')).body
    pass(3 * day)
    expect((await asApp('GET', '/app/hook/deliveries')).body).toHaveLength(1)
    pass(1000)
    expect((await asApp('GET', '/app/hook/deliveries')).body).toEqual([])
    expect((await asApp('POST', `/app/hook/deliveries/${one.id}/attempts`)).status).toBe(404)
  })
})

test('an answer that takes too long is a failure', async () => {
  const { sandbox, asApp } = await openSandbox()
  const slow = createServer(() => {})
  onTestFinished(() => void slow.close())
  await new Promise<void>(resolve => slow.listen(0, '127.0.0.1', resolve))
  sandbox.knobs.answerWithin = 50
  sandbox.deliverTo(`http://127.0.0.1:${(slow.address() as AddressInfo).port}/`)
  sandbox.people.reportVulnerability(report)
  await sandbox.settled()
  slow.closeAllConnections()
  const failed = (await asApp('GET', '/app/hook/deliveries?status=failure')).body
  expect(failed).toMatchObject([{ status: 'timed out', status_code: 504 }])
})

test('events may be held back and come in another order', async () => {
  const { sandbox } = await openSandbox()
  const app = await listener(sandbox)
  sandbox.holdWebhooks()
  const number = sandbox.people.openIssue('acme/engine', 'mallory', { title: 'A bug' })
  sandbox.people.commentOnIssue('acme/engine', number, 'rae', 'Me too')
  await sandbox.settled()
  expect(app.got).toEqual([])
  sandbox.releaseWebhooks(events => events.toReversed().slice(0, 1))
  await sandbox.settled()
  expect(app.names()).toEqual(['issue_comment.created'])
})

test('an installation hears of its own repositories and of what the App subscribes to', async () => {
  const { sandbox } = await openSandbox({ seed: { events: ['issues'] } })
  const app = await listener(sandbox)
  sandbox.people.chooseRepositories('acme', ['acme/api'], 'alice')
  sandbox.people.openIssue('acme/engine', 'mallory', { title: 'Not seen' })
  const number = sandbox.people.openIssue('acme/api', 'mallory', { title: 'Seen' })
  sandbox.people.commentOnIssue('acme/api', number, 'rae', 'Not subscribed')
  await sandbox.settled()
  expect(app.names().toSorted()).toEqual(['installation_repositories.removed', 'issues.opened'])
})
