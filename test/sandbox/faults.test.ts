import { describe, expect, test } from 'vitest'
import { openSandbox } from './app.ts'

const path = '/repos/acme/engine/issues'
const post = { method: 'POST', path }

describe('a fault', () => {
  test('hits as often as it is told, and only what it matches', async () => {
    const { sandbox, api } = await openSandbox()
    sandbox.fail({ ...post, times: 2, after: 1, fault: { kind: 'status', status: 502 } })
    const statuses = []
    for (let at = 0; at < 4; at += 1) statuses.push((await api('POST', path, { title: `${at}` })).status)
    expect(statuses).toEqual([201, 502, 502, 201])
    const undo = sandbox.fail({
      path: /\/issues/,
      times: Number.POSITIVE_INFINITY,
      fault: { kind: 'html', status: 500 },
    })
    const page = await api('GET', path)
    expect([page.status, page.headers.get('content-type'), page.body.slice(0, 9)]).toEqual([
      500,
      'text/html; charset=utf-8',
      '<!DOCTYPE',
    ])
    undo()
    expect((await api('GET', path)).status).toBe(200)
  })

  test.each([
    ['drop-before', 0],
    ['drop-after', 1],
    ['half', 1],
  ] as const)('%s leaves %i issues behind', async (kind, left) => {
    const { sandbox, api } = await openSandbox()
    sandbox.fail({ ...post, fault: { kind } })
    await expect(api('POST', path, { title: 'x' })).rejects.toThrow()
    expect(sandbox.issues('acme/engine')).toHaveLength(left)
    expect((await api('GET', path)).body).toHaveLength(left)
  })

  test('limits come with and without retry-after, and as an empty hour', async () => {
    const { sandbox, api } = await openSandbox()
    sandbox.fail({ path, fault: { kind: 'limit', retryAfter: 7 } })
    sandbox.fail({ path, fault: { kind: 'limit', status: 429 } })
    sandbox.fail({ path, fault: { kind: 'exhausted', reset: 30 } })
    const [first, second, third] = [await api('GET', path), await api('GET', path), await api('GET', path)]
    expect([first.status, first.headers.get('retry-after')]).toEqual([403, '7'])
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, null])
    expect([third.status, third.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
    expect(third.headers.get('x-ratelimit-reset')).toBe(String(Date.UTC(2026, 11, 1, 10) / 1000 + 30))
  })

  test('silence ends in a cut connection, a delay in the right answer', async () => {
    const { sandbox, api } = await openSandbox()
    sandbox.fail({ path, fault: { kind: 'silence', ms: 20 } })
    await expect(api('GET', path)).rejects.toThrow()
    sandbox.fail({ path, fault: { kind: 'delay', ms: 20 } })
    expect((await api('GET', path)).status).toBe(200)
    expect(sandbox.requests.slice(-2).map(one => one.status)).toEqual([0, 200])
  })
})

test('a client that hangs up in the middle, or sends no JSON, leaves the sandbox standing', async () => {
  const { sandbox, api, token } = await openSandbox()
  const headers = { authorization: `Bearer ${token}` }
  const cut = new AbortController()
  const body = new ReadableStream({
    start: controller => controller.enqueue(new TextEncoder().encode('{"title":')),
  })
  const url = `${sandbox.url}/api/v3${path}`
  const sent = fetch(url, {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
    signal: cut.signal,
  } as RequestInit)
  setTimeout(() => cut.abort(), 50)
  await expect(sent).rejects.toThrow()
  expect((await fetch(url, { method: 'POST', headers, body: '{"title":' })).status).toBe(400)
  expect((await api('GET', path)).body).toEqual([])
})
