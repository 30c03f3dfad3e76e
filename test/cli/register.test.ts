import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { manifestOf, type Registration, register } from '../../src/cli/register.ts'

const pem = '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\n'
const answer = { id: 7, html_url: 'https://github.com/apps/pledge-acme', pem, webhook_secret: 'f'.repeat(40) }

/** GitHub's API for one exchange: what it answers can be set, what it was asked is kept. */
async function fakeGitHub() {
  const state = { status: 201, body: answer as object, asked: [] as string[] }
  const server = createServer((request, response) => {
    state.asked.push(`${request.method} ${request.url}`)
    response.writeHead(state.status, { 'content-type': 'application/json' }).end(JSON.stringify(state.body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { ...state, state, url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

let github: Awaited<ReturnType<typeof fakeGitHub>>
let folder: string
beforeEach(async () => {
  github = await fakeGitHub()
  folder = mkdtempSync(join(tmpdir(), 'pledge-register-'))
})
afterEach(() => {
  github.close()
  rmSync(folder, { recursive: true })
})

const registration = (more: Partial<Registration> = {}): Registration => ({
  manifest: readFileSync(new URL('../../app.yml', import.meta.url), 'utf8'),
  url: 'https://pledge.acme.example/',
  organisation: 'acme',
  name: null,
  folder,
  port: 0,
  apiUrl: github.url,
  webUrl: 'https://github.com',
  ...more,
})

/** Begins a registration; gives its page, the state in its form, and how it ends. */
async function begun(more: Partial<Registration> = {}) {
  const address = Promise.withResolvers<string>()
  const ended = register(registration(more), address.resolve)
  ended.catch(address.reject)
  const at = await address.promise
  const page = await (await fetch(at)).text()
  const unescaped = page.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
  const action = new URL(/action="([^"]+)"/.exec(unescaped)?.[1] ?? '')
  const manifest = JSON.parse(/name="manifest" value="(.*)">/.exec(unescaped)?.[1] ?? '')
  return { at, ended, action, manifest, state: action.searchParams.get('state') ?? '' }
}

describe('registering', () => {
  test('sends the manifest to GitHub and saves what comes back, for its owner alone', async () => {
    const { at, ended, action, manifest, state } = await begun()
    expect(action.origin + action.pathname).toBe('https://github.com/organizations/acme/settings/apps/new')
    expect(state).toMatch(/^[0-9a-f]{64}$/)
    expect(manifest).toMatchObject({
      name: 'Pledge',
      url: 'https://pledge.acme.example',
      public: false,
      hook_attributes: { active: true, url: 'https://pledge.acme.example/api/github/webhooks' },
      redirect_url: `${at}registered`,
      default_permissions: { contents: 'write', repository_advisories: 'write' },
    })

    const back = await fetch(`${at}registered?code=a180b1a3&state=${state}`)
    expect(await back.text()).toContain('registered')
    const key = join(folder, 'pledge.private-key.pem')
    const env = join(folder, '.env')
    expect(await ended).toEqual({ appId: 7, page: answer.html_url, files: [env, key] })
    expect(github.state.asked).toEqual(['POST /app-manifests/a180b1a3/conversions'])
    expect(readFileSync(key, 'utf8')).toBe(pem)
    expect(readFileSync(env, 'utf8')).toBe(
      `APP_ID=7\nPRIVATE_KEY_PATH='${key}'\nWEBHOOK_SECRET='${answer.webhook_secret}'\n`,
    )
    for (const file of [key, env]) expect(statSync(file).mode & 0o777).toBe(0o600)
    await expect(fetch(at)).rejects.toThrow()
  })

  test('of a personal account goes to its own settings', async () => {
    const { action, at, ended, state } = await begun({ organisation: null })
    expect(action.pathname).toBe('/settings/apps/new')
    await fetch(`${at}registered?code=c&state=${state}`)
    await ended
  })

  test('takes no code without its own state, and none for another host', async () => {
    const { at, ended, state } = await begun()
    const wrong = [
      '',
      'code=evil',
      'code=evil&state=',
      `code=evil&state=${'0'.repeat(64)}`,
      `code=../x&state=${state}`,
      `state=${state}`,
    ]
    for (const query of wrong) expect((await fetch(`${at}registered?${query}`)).status).toBe(404)
    expect((await fetch(`${at}registered?code=evil&state=${'é'.repeat(64)}`)).status).toBe(404)
    expect((await fetch(at, { method: 'POST' })).status).toBe(403)
    const localhost = at.replace('127.0.0.1', 'localhost')
    expect((await fetch(localhost).catch(() => ({ status: 403 }))).status).toBe(403)
    expect(github.state.asked).toEqual([])
    await fetch(`${at}registered?code=good&state=${state}`)
    expect(github.state.asked).toEqual(['POST /app-manifests/good/conversions'])
    await ended
  })

  test.each(['.env', 'pledge.private-key.pem'])(
    'never overwrites %s, and says so before anything happens',
    async name => {
      writeFileSync(join(folder, name), 'mine')
      await expect(register(registration(), () => expect.unreachable())).rejects.toThrow(
        `${name} exists already`,
      )
      expect(readFileSync(join(folder, name), 'utf8')).toBe('mine')
    },
  )

  test.each([
    [404, { message: 'Not Found' }, 'status 404'],
    [201, { ...answer, pem: null }, 'lacks credentials'],
    [201, { ...answer, webhook_secret: "'; rm -rf ~; '" }, 'lacks credentials'],
  ])('tells of an exchange that fails (%i), and writes nothing', async (status, body, sentence) => {
    Object.assign(github.state, { status, body })
    const { at, ended, state } = await begun()
    const [failed] = await Promise.allSettled([ended, fetch(`${at}registered?code=c&state=${state}`)])
    expect(failed).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringContaining(sentence) },
    })
    expect(() => statSync(join(folder, '.env'))).toThrow('ENOENT')
    expect(() => statSync(join(folder, 'pledge.private-key.pem'))).toThrow('ENOENT')
  })
})

describe('the address that GitHub posts to', () => {
  const hook = (url: string) => manifestOf({ ...registration(), url }, 'http://127.0.0.1:1/registered')
  test.each([
    'http://pledge.example',
    'pledge.example',
    'https://u:p@pledge.example',
    'https://pledge.example/?a',
    '',
  ])('may not be %s', url => expect(() => hook(url)).toThrow('--url is no https address'))
  test.each([
    ['https://p.example', 'https://p.example/api/github/webhooks'],
    ['https://p.example/pledge/', 'https://p.example/pledge/api/github/webhooks'],
    ['https://p.example/api/github/webhooks', 'https://p.example/api/github/webhooks'],
  ])('is made of %s', (url, expected) => {
    expect(hook(url)).toMatchObject({ hook_attributes: { url: expected } })
  })
})
