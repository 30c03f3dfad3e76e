import { describe, expect, test } from 'vitest'
import { openSandbox } from './app.ts'

const issues = '/repos/acme/engine/issues'

describe('the content an installation may create', () => {
  test('is 80 a minute; then GitHub says how long to wait', async () => {
    const { sandbox, api, pass } = await openSandbox()
    for (let at = 0; at < 80; at += 1)
      expect((await api('POST', issues, { title: `${at}` })).status).toBe(201)
    pass(20_000)
    const refused = await api('POST', issues, { title: 'too many' })
    expect(refused).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining('secondary rate limit') },
    })
    expect(refused.headers.get('retry-after')).toBe('40')
    expect(Number(refused.headers.get('x-ratelimit-remaining'))).toBeGreaterThan(0)
    sandbox.knobs.retryAfter = false
    expect((await api('POST', issues, { title: 'too many' })).headers.get('retry-after')).toBeNull()
    expect((await api('GET', issues)).status).toBe(200)
    pass(40_000)
    expect((await api('POST', issues, { title: 'now' })).status).toBe(201)
    expect(sandbox.issues('acme/engine')).toHaveLength(81)
  })

  test('is bounded by the hour too, for each installation by itself', async () => {
    const { sandbox, api, pass, ask, newToken } = await openSandbox({
      seed: {
        organizations: [{ login: 'acme' }, { login: 'umbrella' }],
        repositories: [{ name: 'acme/engine' }, { name: 'umbrella/core' }],
      },
    })
    sandbox.knobs.contentPerHour = 3
    for (let at = 0; at < 3; at += 1) {
      await api('POST', issues, { title: `${at}` })
      pass(120_000)
    }
    expect((await api('POST', issues, { title: 'x' })).headers.get('retry-after')).toBe('3240')
    const other = sandbox.world.installations.find(one => one.account === 'umbrella')!
    const { body } = await newToken(undefined, other.id)
    expect((await ask('POST', '/repos/umbrella/core/issues', body.token, { title: 'x' })).status).toBe(201)
  })
})

test('requests are counted by the hour and told in every answer', async () => {
  const { sandbox, api, pass, ask, newToken } = await openSandbox()
  sandbox.knobs.requestsPerHour = 3
  const used: (string | null)[] = []
  for (let at = 0; at < 3; at += 1) used.push((await api('GET', issues)).headers.get('x-ratelimit-used'))
  expect(used).toEqual(['1', '2', '3'])
  const refused = await api('GET', issues)
  expect(refused.status).toBe(403)
  expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
  expect(refused.headers.get('x-ratelimit-reset')).toBe(String(Date.UTC(2026, 11, 1, 11) / 1000))
  pass(3_600_000)
  expect((await ask('GET', issues, (await newToken()).body.token)).status).toBe(200)
})

test('one endpoint has 900 points a minute, a write costs five', async () => {
  const { sandbox, api } = await openSandbox()
  sandbox.knobs.pointsPerMinute = 12
  await api('POST', issues, { title: 'x' })
  const patch = () => api('PATCH', `${issues}/1`, { title: 'x' })
  expect([(await patch()).status, (await patch()).status, (await patch()).status]).toEqual([200, 200, 200])
  expect((await patch()).status).toBe(403)
  expect((await api('GET', issues)).status).toBe(200)
})

test('no more than 100 requests are answered at a time', async () => {
  const { sandbox, api } = await openSandbox()
  sandbox.fail({ times: 140, fault: { kind: 'delay', ms: 1500 } })
  const all = Array.from({ length: 140 }, () => api('GET', '/repos/acme/engine/contents/README.md'))
  const statuses = (await Promise.all(all)).map(one => one.status)
  expect(statuses.filter(one => one === 200).length).toBeGreaterThanOrEqual(100)
  expect(new Set(statuses)).toEqual(new Set([200, 403]))
})
