import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import { listener, sandboxAt } from './app.ts'

const open: { close(): unknown }[] = []
const closeLater = <T extends { close(): unknown }>(one: T): T => {
  open.push(one)
  return one
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})
const start = async () => {
  const world = await sandboxAt('2026-12-01T10:00:00Z')
  closeLater(world.sandbox)
  return world
}
const report = { repo: 'acme/engine', reporter: 'rae', summary: 'Overflow', description: 'In the parser' }
const base = '/repos/acme/engine/security-advisories'

describe('a private report', () => {
  test('stands in triage, not accepted, with the reporter as author', async () => {
    const { sandbox, api } = await start()
    const ghsa = sandbox.people.reportVulnerability(report)
    const { status, body } = await api('GET', `${base}/${ghsa}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      state: 'triage',
      submission: { accepted: false },
      comments: 0,
      publisher: null,
    })
    expect(body.author).toMatchObject({ login: 'rae', type: 'User', id: expect.any(Number) })
    expect(body.created_at).toBe('2026-12-01T10:00:00Z')
    expect(ghsa).toMatch(/^GHSA(-[23456789cfghjmpqrvwx]{4}){3}$/)
  })

  test('is told as repository_advisory.reported, signed', async () => {
    const { sandbox } = await start()
    const app = closeLater(await listener(sandbox))
    const ghsa = sandbox.people.reportVulnerability(report)
    await sandbox.settled()
    const { headers, body, text } = app.got[0]!
    const signature = createHmac('sha256', sandbox.webhookSecret).update(text).digest('hex')
    expect(headers['x-hub-signature-256']).toBe(`sha256=${signature}`)
    expect(headers['x-github-delivery']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
    expect(body).toMatchObject({
      action: 'reported',
      repository: { full_name: 'acme/engine' },
      repository_advisory: { ghsa_id: ghsa, state: 'triage' },
      sender: { login: 'rae', type: 'User' },
      installation: { id: sandbox.world.installations[0]!.id },
    })
  })

  test('sends nothing for comments, edits and states; published is told once', async () => {
    const { sandbox, api } = await start()
    const app = closeLater(await listener(sandbox))
    const ghsa = sandbox.people.reportVulnerability(report)
    sandbox.people.commentOnAdvisory(ghsa, 'rae', 'More')
    sandbox.people.editAdvisory(ghsa, 'alice', { summary: 'Heap overflow' })
    sandbox.people.setAdvisoryState(ghsa, 'draft', 'alice')
    await api('PATCH', `${base}/${ghsa}`, { severity: 'high' })
    sandbox.people.setAdvisoryState(ghsa, 'published', 'alice')
    await sandbox.settled()
    expect(app.names().toSorted()).toEqual(['repository_advisory.published', 'repository_advisory.reported'])
  })

  test('is seen by its reporter, an admin and the App; not by others', async () => {
    const { sandbox } = await start()
    const ghsa = sandbox.people.reportVulnerability(report)
    const statuses = await Promise.all(
      ['rae', 'alice', 'bob', 'mallory'].map(
        async login => (await sandbox.readAs(login, `${base}/${ghsa}`)).status,
      ),
    )
    expect(statuses).toEqual([200, 200, 404, 404])
  })
})
