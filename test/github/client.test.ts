import { generateKeyPairSync } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { createGitHub } from '../../src/github/client.ts'
import { Wait } from '../../src/shell/ports.ts'

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})

/** A GitHub that hands out tokens to whoever `welcomes` says; the App's own tokens that it was shown, in order. */
function aGitHub(welcomes: (nth: number) => boolean) {
  const shown: string[] = []
  vi.stubGlobal('fetch', async (url: string, { headers }: { headers: Record<string, string> }) => {
    const json = { 'content-type': 'application/json' }
    if (!url.endsWith('/access_tokens')) return new Response('{}', { headers: json })
    shown.push(headers.authorization ?? '')
    if (!welcomes(shown.length))
      return new Response('{"message":"A JSON web token could not be decoded"}', {
        status: 401,
        headers: json,
      })
    const token = { token: `t${shown.length}`, expires_at: '2100-01-01T00:00:00Z', permissions: {} }
    return new Response(JSON.stringify(token), { status: 201, headers: json })
  })
  const settings = { appId: 1, privateKey, secret: 's', baseUrl: 'http://github.test', log: undefined }
  const told = { githubRequest() {}, githubWait() {}, githubAnswered() {}, githubTime() {} }
  const github = createGitHub(settings, { now: () => new Date() }, told)
  return { shown, ask: async (id: number) => (await github.installation(id)).request('GET /rate_limit') }
}

/** A GitHub that answers with these, and again with the last; what was told of its time, and whether it was asked. */
function answering(clock: { at: number }, ...answers: readonly [number, Record<string, string>][]) {
  const left = [...answers]
  const told: (Date | null)[] = []
  let asked = 0
  vi.stubGlobal('fetch', async () => {
    asked += 1
    const [status, headers] = (left.length > 1 ? left.shift() : left[0]) ?? [200, {}]
    const token = { token: 't', expires_at: '2100-01-01T00:00:00Z', permissions: {} }
    return new Response(status === 304 ? null : JSON.stringify(token), {
      status,
      headers: { 'content-type': 'application/json', ...headers },
    })
  })
  const github = createGitHub(
    { appId: 1, privateKey, secret: 's', baseUrl: 'http://github.test', log: undefined },
    { now: () => new Date(clock.at) },
    { githubRequest() {}, githubWait() {}, githubAnswered() {}, githubTime: at => told.push(at) },
  )
  const ask = async () => (await github.app()).request('GET /app/installations')
  return { github, told, ask, asked: () => asked }
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('one token of the App serves all installations for five minutes', async () => {
  vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ['Date'] })
  const { shown, ask } = aGitHub(() => true)
  await ask(1)
  vi.setSystemTime(1_800_000_299_000)
  await ask(2)
  vi.setSystemTime(1_800_000_301_000)
  await ask(3)
  expect(shown[0]).toMatch(/^bearer /)
  expect(shown[1]).toBe(shown[0])
  expect(shown[2]).not.toBe(shown[0])
})

test('one that GitHub refused is not shown again', async () => {
  vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ['Date'] })
  const { shown, ask } = aGitHub(nth => nth > 1)
  await expect(ask(1)).rejects.toMatchObject({ status: 401 })
  vi.setSystemTime(1_800_000_001_000)
  await ask(1)
  expect(shown[1]).not.toBe(shown[0])
})

test.each([403, 407, 429, 502])('a refusal (%i) that is not GitHub’s own tells no time', async status => {
  const { told, ask } = answering({ at: 0 }, [status, { date: 'Fri, 01 Jan 2027 00:00:00 GMT' }])
  await ask().catch(() => null)
  expect(told).toEqual([])
})

test.each([200, 304, 401, 404, 429])(
  'an answer with %i tells the time, or that it does not',
  async status => {
    const date = 'Fri, 01 Jan 2027 00:00:00 GMT'
    const own = { 'x-github-request-id': 'ABCD:1234' }
    const { told, ask } = answering({ at: 0 }, [status, { date, ...own }], [status, own])
    await ask().catch(() => null)
    expect(told.slice(0, 1)).toEqual([new Date(date)])
    if (status === 429) return
    await ask().catch(() => null)
    expect(told.at(-1)).toBeNull()
  },
)

test('the end of GitHub’s hour is counted from GitHub’s own time', async () => {
  const clock = { at: Date.UTC(2027, 0, 2) }
  const github = Date.UTC(2027, 0, 1)
  const headers = {
    date: new Date(github).toUTCString(),
    ...{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(github / 1000 + 600) },
  }
  const { ask, asked } = answering(clock, [200, headers], [429, headers])
  await ask()
  const until = new Date(clock.at + 600_000)
  await expect(ask()).rejects.toMatchObject({ until })
  expect(asked()).toBe(1)
  clock.at += 600_000
  await expect(ask()).rejects.toMatchObject({ until: new Date(clock.at + 600_000) })
  expect(asked()).toBe(2)
})

test('what limits the App does not keep it from asking for the time', async () => {
  const { github, told, ask } = answering({ at: 0 }, [
    429,
    { date: 'Fri, 01 Jan 2027 00:00:00 GMT', 'retry-after': '60', 'x-github-request-id': 'ABCD:1234' },
  ])
  await expect(ask()).rejects.toBeInstanceOf(Wait)
  await expect(ask()).rejects.toBeInstanceOf(Wait)
  expect(told).toHaveLength(1)
  expect(await github.reachable()).toBe(true)
  expect(told).toHaveLength(2)
})
