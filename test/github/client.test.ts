import { generateKeyPairSync } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { createGitHub } from '../../src/github/client.ts'

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
