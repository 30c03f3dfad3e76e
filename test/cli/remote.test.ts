import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { pledge } from './run.ts'

type Repository = { readonly private?: boolean; readonly files?: Readonly<Record<string, string>> }

/** GitHub's REST API as far as anybody may read it: repositories and their files. */
let repositories: Record<string, Repository>
let refusal: { status: number; headers?: Record<string, string> } | null
let asked: { path: string; headers: IncomingHttpHeaders }[]
let server: Server
let env: Record<string, string>

beforeEach(async () => {
  repositories = {}
  refusal = null
  asked = []
  server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '')
    asked.push({ path, headers: request.headers })
    const answer = (status: number, body: object, headers = {}): void =>
      void response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(body))
    if (refusal) return answer(refusal.status, { message: 'hidden words' }, refusal.headers)
    const [, name = '', file] = /^\/api\/v3\/repos\/([^/]+\/[^/]+)(?:\/contents\/(.+))?$/.exec(path) ?? []
    const repository = repositories[name]
    if (!repository || (repository.private && !request.headers.authorization))
      return answer(404, { message: 'Not Found' })
    if (file === undefined) return answer(200, { id: 1, private: repository.private ?? false, name })
    const text = repository.files?.[file]
    if (text === undefined) return answer(404, { message: 'Not Found' })
    const content = Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n')
    answer(200, {
      type: 'file',
      size: text.length,
      encoding: 'base64',
      content,
      sha: 'c0ffee'.repeat(7).slice(0, 40),
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  env = { GHE_HOST: `127.0.0.1:${(server.address() as AddressInfo).port}`, GHE_PROTOCOL: 'http' }
})
afterEach(() => {
  server.close()
  server.closeAllConnections()
})

const prose = 'Mail security@forge.example. We acknowledge reports within 48 hours.\n'

describe('pledge check owner/repo', () => {
  test('reads the repository and its organisation, without any token', async () => {
    repositories = {
      'forge/anvil': { files: { '.github/pledge.yml': 'promises: { respond: 5 days }\n' } },
      'forge/.github': {
        files: {
          'SECURITY.md': prose,
          '.github/pledge.yml': 'coordination: forge/security\npromises: { update: 7 days }\n',
        },
      },
    }
    const { code, out, err } = await pledge(['check', 'forge/anvil'], { env })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('The policy of forge/anvil, read from ')
    expect(out).toContain('acknowledge  48 hours  (forge/.github:SECURITY.md, line 1, at c0ffeec0ff)')
    expect(out).toContain('respond      5 days  (forge/anvil:.github/pledge.yml, line 1, at c0ffeec0ff)')
    expect(out).toContain('update       7 days  (forge/.github:.github/pledge.yml, line 2, at c0ffeec0ff)')
    // Private, as it should be: that it cannot be seen from here is no mistake.
    expect(out).toContain('cases in     forge/security')
    expect(out).not.toMatch(/^error|^warning/m)
    expect(asked.every(({ headers }) => headers.authorization === undefined)).toBe(true)
    expect(asked.length).toBeLessThanOrEqual(11)
  })

  test('tells of a file with another ending, of the repository and of its organisation', async () => {
    repositories = {
      'forge/anvil': { files: { 'SECURITY.md': prose, 'pledge.yml': 'coordinators: [alice]\n' } },
      'forge/.github': { files: { '.github/pledge.yaml': 'coordination: forge/security\n' } },
    }
    const { code, out } = await pledge(['check', 'forge/anvil'], { env })
    expect(code).toBe(1)
    expect(out).toContain('error: forge/.github:.github/pledge.yaml:1:1: This file is not read')
    expect(out).toContain('warning: forge/anvil:pledge.yml:1:1: This file is not read here')
  })

  test('takes the address of its page', async () => {
    repositories = { 'forge/anvil': { files: { 'docs/SECURITY.md': prose } } }
    const { code, out } = await pledge(['check', 'https://github.test/forge/anvil/'], { env })
    expect(code).toBe(0)
    expect(out).toContain('(forge/anvil:docs/SECURITY.md, line 1')
  })

  test('reads what a token may see: the private file, and that the place for cases is private', async () => {
    repositories = {
      'forge/anvil': {
        files: { 'SECURITY.md': prose, '.github/pledge.yml': 'coordination: forge/security\n' },
      },
      'forge/security': {
        private: true,
        files: { 'pledge.yml': 'coordinators: [alice]\ncoordinator: bob\n' },
      },
    }
    const { code, out } = await pledge(['check', 'forge/anvil'], {
      env: { ...env, GITHUB_TOKEN: 'secret-token' },
    })
    expect(code).toBe(1)
    expect(out).toContain('error: forge/security:pledge.yml:2:1: There is no key `coordinator` here.')
    expect(asked.every(({ headers }) => headers.authorization === 'token secret-token')).toBe(true)
    expect(out).not.toContain('secret-token')
  })

  test.each([
    ['elsewhere/security', {}, '`elsewhere/security` belongs to another owner'],
    ['forge/open', { 'forge/open': {} }, '`forge/open` is public'],
  ])('a place for cases that cannot be one: %s', async (place, more, message) => {
    repositories = {
      ...more,
      'forge/anvil': {
        files: { 'SECURITY.md': prose, '.github/pledge.yml': `# ours\ncoordination: ${place}\n` },
      },
    }
    const { code, out } = await pledge(['check', 'forge/anvil'], { env })
    expect(out).toContain(`error: forge/anvil:.github/pledge.yml:2:1: ${message}`)
    expect(code).toBe(1)
  })

  test.each([
    [null, {}, 'shows no repository forge/anvil: it does not exist, or is private and needs GITHUB_TOKEN.'],
    [null, { GITHUB_TOKEN: 'x' }, 'shows no repository forge/anvil to GITHUB_TOKEN.'],
    [{ status: 401 }, {}, '/api/v3 shows nothing to strangers: set GITHUB_TOKEN.'],
    [{ status: 403 }, {}, 'GitHub refuses: set GITHUB_TOKEN.'],
    [{ status: 401 }, { GITHUB_TOKEN: 'x' }, 'GitHub does not accept GITHUB_TOKEN'],
    [
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1796054400' } },
      {},
      'GitHub answers no more requests from here until 2026-11-30 16:00 UTC. Set GITHUB_TOKEN',
    ],
    [
      { status: 429, headers: { 'retry-after': '60' } },
      { GITHUB_TOKEN: 'x' },
      'no more requests from here for now.',
    ],
    [{ status: 403 }, { GITHUB_TOKEN: 'x' }, 'GITHUB_TOKEN may not read this repository.'],
    [{ status: 502 }, {}, 'answers with status 502: try again later.'],
    [null, { GHE_HOST: '127.0.0.1:1' }, 'http://127.0.0.1:1/api/v3 cannot be reached: look at the network'],
    [null, { GHE_HOST: 'https://github.test' }, 'GHE_HOST is no host name'],
    [null, { GHE_PROTOCOL: 'ftp' }, 'GHE_PROTOCOL is neither https nor http'],
  ])('where GitHub does not answer as hoped: %j %j', async (refused, more, message) => {
    refusal = refused
    const { code, out, err } = await pledge(['check', 'forge/anvil'], {
      env: { ...env, ...more } as Record<string, string>,
    })
    expect(err).toContain(message)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).not.toContain('hidden words')
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })
})

test('pledge security-txt make owner/repo names the policy at GitHub, and the report form where the prose does', async () => {
  repositories = {
    'forge/anvil': { files: { 'SECURITY.md': 'Please use private vulnerability reporting on GitHub.\n' } },
    'forge/mute': { files: { 'SECURITY.md': 'We acknowledge reports within 48 hours.\n' } },
  }
  const root = `http://${env.GHE_HOST}/forge/anvil`
  const made = await pledge(['security-txt', 'make', 'forge/anvil', '--now', '2026-12-01'], { env })
  // The emulated GitHub has no https, which RFC 9116 wants.
  expect(made).toMatchObject({
    code: 2,
    err: expect.stringContaining(`\`${root}/security/advisories/new\` is not protected`),
  })
  expect(await pledge(['security-txt', 'make', 'forge/mute'], { env })).toMatchObject({
    code: 2,
    err: expect.stringContaining('No contact is known'),
  })
})
