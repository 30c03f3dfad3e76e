import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { readEnvironment } from '../src/environment.ts'

const pem = (type: 'pkcs1' | 'pkcs8') =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type, format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey
const pkcs1 = pem('pkcs1')
const pkcs8 = pem('pkcs8')
const elliptic = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
}).privateKey

const folder = mkdtempSync(join(tmpdir(), 'pledge-environment-'))
afterAll(() => rmSync(folder, { recursive: true }))

const good = { APP_ID: '12345', PRIVATE_KEY: pkcs1, WEBHOOK_SECRET: 'sixteen letters!' }

function settings(changes: Record<string, string | undefined> = {}) {
  const read = readEnvironment({ ...good, ...changes })
  if (!read.ok) throw new Error(read.message)
  return read.settings
}

function message(changes: Record<string, string | undefined>): string {
  const read = readEnvironment({ ...good, ...changes })
  return read.ok ? 'It was accepted.' : read.message
}

describe('what is enough', () => {
  test('are credentials; everything else has a default', () => {
    const { privateKey, ...rest } = settings()
    expect(privateKey.trim()).toBe(pkcs1.trim())
    expect(rest).toEqual({
      appId: 12345,
      webhookSecrets: ['sixteen letters!'],
      apiUrl: 'https://api.github.com',
      webUrl: 'https://github.com',
      host: 'localhost',
      port: 3000,
      logLevel: 'info',
      dataFolder: './data',
      databaseUrl: null,
      pollSeconds: 300,
      metricsToken: null,
      heartbeat: null,
    })
  })

  test('and what is set counts', () => {
    expect(
      settings({
        WEBHOOK_SECRET_PREVIOUS: ' and the one before ',
        GHE_HOST: 'localhost:4000',
        GHE_PROTOCOL: 'http',
        HOST: '0.0.0.0',
        PORT: '0',
        LOG_LEVEL: 'DEBUG',
        PLEDGE_DATA: '/var/lib/pledge',
        DATABASE_URL: 'postgresql://pledge:word@db/pledge',
        PLEDGE_POLL: '2 seconds',
        METRICS_TOKEN: 'scrape',
        PLEDGE_HEARTBEAT: '/run/pledge/heartbeat',
      }),
    ).toMatchObject({
      webhookSecrets: ['sixteen letters!', ' and the one before '],
      apiUrl: 'http://localhost:4000/api/v3',
      webUrl: 'http://localhost:4000',
      host: '0.0.0.0',
      port: 0,
      logLevel: 'debug',
      dataFolder: '/var/lib/pledge',
      databaseUrl: 'postgresql://pledge:word@db/pledge',
      pollSeconds: 2,
      metricsToken: 'scrape',
      heartbeat: '/run/pledge/heartbeat',
    })
  })

  test('empty counts as not set', () => {
    const names = ['WEBHOOK_SECRET_PREVIOUS', 'GHE_HOST', 'PORT', 'LOG_LEVEL', 'DATABASE_URL', 'PLEDGE_POLL']
    expect(settings(Object.fromEntries(names.map(name => [name, ' '])))).toEqual(settings())
  })
})

const fingerprint = (key: string) => createPublicKey(key).export({ type: 'spki', format: 'pem' })

describe('the private key', () => {
  const file = join(folder, 'key.pem')
  writeFileSync(file, pkcs8)
  test.each([
    ['as it is', { PRIVATE_KEY: pkcs1 }],
    ['in PKCS #8', { PRIVATE_KEY: pkcs8 }],
    ['with its line breaks written out', { PRIVATE_KEY: pkcs1.replaceAll('\n', '\\n') }],
    ['in base64', { PRIVATE_KEY: Buffer.from(pkcs8).toString('base64') }],
    ['with spaces for line breaks', { PRIVATE_KEY: pkcs1.replaceAll('\n', ' ').trim() }],
    ['in a file', { PRIVATE_KEY: '', PRIVATE_KEY_PATH: file }],
  ])('is read %s', (_, env) => {
    const pair = [pkcs1, pkcs8].map(fingerprint)
    expect(pair).toContain(fingerprint(settings(env).privateKey))
  })

  test.each([
    ['missing', { PRIVATE_KEY: undefined }, /^PRIVATE_KEY is missing: .*PRIVATE_KEY_PATH/],
    ['cut off', { PRIVATE_KEY: pkcs1.slice(0, 600) }, /^PRIVATE_KEY holds no RSA private key/],
    ['no key at all', { PRIVATE_KEY: 'correct horse battery staple' }, /^PRIVATE_KEY holds no RSA/],
    ['of another kind', { PRIVATE_KEY: elliptic }, /^PRIVATE_KEY holds no RSA/],
    [
      'in no file',
      { PRIVATE_KEY: '', PRIVATE_KEY_PATH: join(folder, 'none.pem') },
      /^PRIVATE_KEY_PATH names no file/,
    ],
    ['a folder', { PRIVATE_KEY: '', PRIVATE_KEY_PATH: folder }, /^PRIVATE_KEY_PATH names no file/],
  ])('that is %s is refused', (_, env, words) => {
    expect(message(env)).toMatch(words)
  })
})

describe('a refusal names the variable', () => {
  test.each([
    ['APP_ID', undefined],
    ['APP_ID', 'Iv1.a1b2c3'],
    ['APP_ID', '0'],
    ['WEBHOOK_SECRET', undefined],
    ['WEBHOOK_SECRET', '   '],
    ['WEBHOOK_SECRET', 'development'],
    ['WEBHOOK_SECRET', 'fifteen letters'],
    ['WEBHOOK_SECRET', 'padded          '],
    ['WEBHOOK_SECRET_PREVIOUS', 'development'],
    ['WEBHOOK_SECRET_PREVIOUS', 'short'],
    ['GHE_PROTOCOL', 'ftp'],
    ['GHE_HOST', 'https://github.example.org'],
    ['GHE_HOST', 'github.example.org/api'],
    ['GHE_HOST', 'somebody@github.example.org'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', 'http'],
    ['LOG_LEVEL', 'silent'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'mysql://u:password@h/d'],
    ['PLEDGE_POLL', '5'],
    ['PLEDGE_POLL', '0 seconds'],
    ['PLEDGE_POLL', '2 business days'],
    ['PLEDGE_POLL', '25 hours'],
  ])('%s=%s', (name, value) => {
    const said = message({ [name]: value })
    expect(said).toMatch(new RegExp(`^${name} (is|names) [^\\n]+\\.$`))
    expect(said.length).toBeLessThan(140)
  })

  test('and repeats no value, whatever stands where', () => {
    const names = [
      ...Object.keys(good),
      'WEBHOOK_SECRET_PREVIOUS',
      'PRIVATE_KEY_PATH',
      'GHE_HOST',
      'GHE_PROTOCOL',
    ]
    const more = ['PORT', 'LOG_LEVEL', 'DATABASE_URL', 'PLEDGE_POLL', 'HOST', 'METRICS_TOKEN']
    const canary = fc.constantFrom(
      'canary',
      'canary '.repeat(9),
      `${pkcs1} canary`,
      '-----BEGIN canary',
      'canary\0',
    )
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names, ...more), canary), changes => {
        const said = message(changes)
        expect(said).not.toContain('canary')
        expect(said).not.toContain('PRIVATE KEY')
      }),
    )
  })
})
