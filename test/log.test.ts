import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { createNodeMiddleware, Probot, ProbotOctokit } from 'probot'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createLogger, ownLog } from '../src/log.ts'
import { routeTemplate } from '../src/log-fields.ts'
import { safeMessage } from '../src/shell/log.ts'

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const

/** A logger, and what it wrote: the text and the lines read back. */
function capture(level: (typeof levels)[number] = 'trace') {
  const written: string[] = []
  const logger = createLogger({ level, destination: { write: line => void written.push(line) } })
  return {
    logger,
    log: ownLog(logger),
    text: () => written.join(''),
    lines: () => written.map(line => JSON.parse(line) as Record<string, unknown>),
  }
}

const privateKey = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
}).privateKey
/** Installation tokens have had about this form and 520 characters since October 2026. */
const token = `ghs_12345_${'eyJhbGciOiJSUzI1NiJ9.'.padEnd(508, 'tokencanary')}`
const secret = 'secretcanary of sixteen'
const canary = 'CanaryWord'
const advisory = 'GHSA-abcd-efgh-ijkl'
const report = {
  ghsa_id: advisory,
  summary: `${canary} in the summary`,
  description: `${canary}\n    at ${canary} (file:///srv/${canary}.ts:1:1)`,
  author: { login: `${canary}Reporter` },
}
const repository = {
  id: 9,
  name: `${canary}Repo`,
  full_name: `${canary}Org/${canary}Repo`,
  owner: { login: `${canary}Org` },
}
const payload = { action: 'reported', installation: { id: 7 }, repository, repository_advisory: report }
const delivery = '72d3162e-cc78-11e3-81ab-4c9367dc0958'

/** Fails when anything of the report or of a secret is in the text; `CanaryWord` in any case and place. */
function expectNoLeak(text: string) {
  expect(text.toLowerCase()).not.toContain('canary')
  expect(text).not.toContain('GHSA')
  expect(text).not.toContain(token.slice(0, 40))
  expect(text).not.toContain('PRIVATE KEY')
  for (const line of privateKey.split('\n').filter(part => part.length > 20)) expect(text).not.toContain(line)
}

/** Everything that goes past the logger to the terminal. */
function watchTerminal() {
  const written: string[] = []
  const keep = (...parts: unknown[]) => {
    written.push(parts.map(String).join(' '))
    return true
  }
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockImplementation(keep)
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation(keep)
  return () => written.join('\n')
}
afterEach(() => void vi.restoreAllMocks())

/** A GitHub that answers every call by repeating what it was sent, with the status in the path or 201. */
const echoing: typeof fetch = async (url, init) => {
  const address = String(url)
  const headers = { 'content-type': 'application/json', deprecation: 'true', sunset: canary }
  if (address.endsWith('/access_tokens'))
    return Response.json(
      { token, expires_at: new Date(Date.now() + 3_600_000).toISOString() },
      { status: 201 },
    )
  const status = /status-(\d{3})/.exec(address)?.[1] ?? '201'
  return new Response(JSON.stringify({ message: `no: ${init?.body}`, errors: [{ message: canary }] }), {
    status: Number(status),
    headers,
  })
}

function probotWith(log: ReturnType<typeof capture>) {
  return new Probot({
    appId: 1,
    privateKey,
    secret,
    log: log.logger,
    logLevel: 'trace',
    request: { fetch: echoing, log: log.logger },
    Octokit: ProbotOctokit.defaults((options: object) => ({ ...options, throttle: { enabled: false } })),
  })
}

describe.each(levels)('Probot with this logger at level %s', level => {
  test('tells a failing handler without its words', async () => {
    const terminal = watchTerminal()
    const captured = capture(level)
    const probot = probotWith(captured)
    await probot.ready()
    probot.on('repository_advisory', context => {
      context.log.info(context.payload, `handling ${canary}`)
      context.log.child({ report, name: canary, err: new Error(canary) }).warn('see %o', report)
      throw Object.assign(new Error(`cannot handle ${JSON.stringify(context.payload)}`), { report })
    })
    const event = { id: delivery, name: 'repository_advisory', payload } as never
    await expect(probot.receive(event)).rejects.toThrow()
    expectNoLeak(captured.text() + terminal())
    if (level === 'fatal') return
    const line = captured.lines().findLast(one => one.level === 'error')
    expect(line).toMatchObject({
      delivery,
      err: { type: 'Error', event: 'repository_advisory', delivery },
    })
  })

  test('tells a refused call without what was sent and answered', async () => {
    const terminal = watchTerminal()
    const captured = capture(level)
    const probot = probotWith(captured)
    await probot.ready()
    probot.on('repository_advisory', async context => {
      const at = { owner: `${canary}Org`, repo: `${canary}Repo`, ghsa_id: advisory }
      const body = {
        body: report.description,
        title: canary,
        name: canary,
        event: canary,
        id: canary,
        case: canary,
      }
      const comments = '/repos/{owner}/{repo}/security-advisories/{ghsa_id}/comments'
      await context.octokit.request(`POST ${comments}`, { ...at, ...body })
      await context.octokit.request(`POST ${comments}/status-422?q=${canary}`, { ...at, ...body })
    })
    const event = { id: delivery, name: 'repository_advisory', payload } as never
    await expect(probot.receive(event)).rejects.toThrow()
    expectNoLeak(captured.text() + terminal())
    if (level === 'fatal') return
    expect(captured.lines().findLast(one => one.level === 'error')).toMatchObject({
      delivery,
      err: { type: 'RequestError', status: 422, method: 'POST', event: 'repository_advisory' },
    })
    if (level === 'trace' || level === 'debug')
      expect(captured.lines()).toContainEqual(
        expect.objectContaining({
          method: 'POST',
          route: '/repos/{}/{}/security-advisories/{}/comments',
          status: 201,
        }),
      )
  })

  test('tells an unsigned and a broken delivery without their bodies', async () => {
    const terminal = watchTerminal()
    const captured = capture(level)
    const probot = probotWith(captured)
    const middleware = await createNodeMiddleware(() => {}, { probot })
    const server = createServer((request, response) => void middleware(request, response)).listen(
      0,
      '127.0.0.1',
    )
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/github/webhooks`
    const post = (body: string, signature: string) =>
      fetch(url, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'x-github-event': canary,
          'x-github-delivery': delivery,
          'x-hub-signature-256': signature,
        },
      })
    const broken = `{"${canary}`
    try {
      expect((await post(JSON.stringify(payload), `sha256=${canary}`)).status).toBe(400)
      const signature = await probot.webhooks.sign(broken)
      expect((await post(broken, signature)).status).toBeGreaterThanOrEqual(400)
    } finally {
      server.closeAllConnections()
      server.close()
    }
    expectNoLeak(captured.text() + terminal())
    if (level !== 'fatal') expect(captured.text()).toContain('AggregateError')
  })
})

describe('the logger', () => {
  test('drops every way of saying a word that pino has', () => {
    const { logger, text, lines } = capture()
    logger.info(canary)
    logger.info('%s %j %o', canary, report, { report })
    logger.info({ msg: canary, message: canary, err: canary, ...report }, canary, canary)
    logger.info({ err: report, error: new Error(canary, { cause: new Error(canary) }) })
    logger.error(new Error(canary))
    logger.info({ method: canary, headers: { authorization: token }, socket: {}, url: canary })
    logger.info({ setHeader() {}, getHeaders: () => ({ canary }), statusCode: 200 })
    logger.info([report, canary])
    logger.info({ toJSON: () => canary })
    logger.info(null, canary)
    logger.info(undefined as unknown as object, canary)
    logger.info({ event: { name: canary, id: report, payload } })
    const options = {
      msgPrefix: canary,
      level: 'trace',
      serializers: { level: () => canary, err: () => canary, [Symbol.for('pino.*')]: () => canary },
      formatters: { log: () => ({ canary }), bindings: () => ({ canary }), level: () => ({ canary }) },
      redact: { paths: ['err'], censor: canary },
    }
    const child = logger.child({ name: canary, id: report, report, err: new Error(canary) }, options)
    child.info({ report }, canary)
    child.setBindings({ report, name: 'event', id: delivery })
    child.child({ canary }).error({ err: new Error(canary) }, canary)
    child.fatal(`${token} ${privateKey}`)
    expectNoLeak(text())
    expect(lines()).toHaveLength(15)
    expect(lines().at(-1)).toMatchObject({ level: 'fatal', delivery, from: 'event' })
  })

  test('writes no key twice', () => {
    const { logger, text } = capture()
    const child = logger.child({ name: 'probot' }).child({ name: 'event', id: delivery })
    child.setBindings({ name: 'github' })
    child.error(Object.assign(new Error('x'), { event: { id: delivery, name: 'issues' } }))
    const keys = [...text().matchAll(/[{,]"(\w+)":/g)].map(([, key]) => key)
    expect(keys.toSorted()).toEqual(
      // `delivery` and `event` once in the line and once in `err`
      ['delivery', 'delivery', 'err', 'event', 'event', 'from', 'level', 'msg', 'time', 'type'],
    )
  })

  test('does not write what is below its level, nor in children', () => {
    const { logger, log, lines } = capture('warn')
    logger.info('a')
    logger.child({}).info('b')
    log.info('Nothing of this is written.')
    log.warn('This is written.')
    expect(lines()).toMatchObject([{ level: 'warn', msg: 'This is written.' }])
  })

  test('never lets any value through, wherever it stands', () => {
    const key = fc.constantFrom(
      'name',
      'id',
      'err',
      'error',
      'event',
      'msg',
      'case',
      'status',
      'payload',
      'url',
    )
    const leaf = fc.constantFrom(canary, advisory, token, new Error(canary))
    const value = fc.oneof(leaf, fc.dictionary(key, leaf), fc.array(leaf))
    fc.assert(
      fc.property(
        fc.array(fc.oneof(leaf, fc.dictionary(key, value))),
        fc.dictionary(key, value),
        (given, bound) => {
          const { logger, text } = capture()
          const write = logger.child(bound).warn as (...parts: unknown[]) => void
          write.apply(logger.child(bound), given)
          const allowed = text()
          if (Object.values(bound).includes(token)) return // an id of 520 characters is none, seen below
          expectNoLeak(allowed)
        },
      ),
    )
  })
})

/** Runs a module that has `logger`, `log` and `canary`, and gives all it wrote to the terminal. */
async function run(body: string) {
  const source = new URL('../src/log.ts', import.meta.url)
  const program = `import { createLogger, guardProcess, ownLog } from '${source}'
    const logger = createLogger({ level: 'trace' }), log = ownLog(logger), canary = '${canary}'
    guardProcess(logger)
    ${body}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program])
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (text += data))
  const [code] = await once(child, 'close')
  return {
    code,
    text,
    lines: text
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
  }
}

describe('a guarded process', () => {
  test.each([
    ['an uncaught error', `setTimeout(() => { throw new TypeError(canary) }, 1)`],
    ['a rejection that nobody handles', `Promise.reject(new TypeError(canary)); setTimeout(() => {}, 5000)`],
  ])('ends at %s without its words', async (_, body) => {
    const { code, text, lines } = await run(body)
    expect(code).toBe(1)
    expectNoLeak(text)
    expect(lines).toMatchObject([{ level: 'fatal', err: { type: 'TypeError' } }])
  })

  test('lets nothing out by the console', async () => {
    const calls = ['log', 'info', 'warn', 'error', 'debug'].map(name => `console.${name}(canary, { canary })`)
    const { code, text, lines } = await run(`${calls.join(';')}; console.error(new RangeError(canary))`)
    expect(code).toBe(0)
    expectNoLeak(text)
    expect(lines.map(line => line.level)).toEqual(['info', 'info', 'warn', 'error', 'debug', 'error'])
    expect(lines.at(-1)).toMatchObject({ err: { type: 'RangeError' } })
  })
})

describe('our own lines', () => {
  test('say what is known, in fields that look their part', () => {
    const { log, lines } = capture()
    log.info('A case was opened.', {
      case: '01JD3Z',
      delivery,
      event: 'repository_advisory',
      action: 'reported',
      installation: 7,
      attempt: 2,
      status: 201,
      method: 'POST',
      route: `https://api.github.com/repos/${canary}/${canary}/issues/12/comments?x=${canary}`,
      milliseconds: 12,
      kind: 'case',
      count: 3,
    })
    expect(lines()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        msg: 'A case was opened.',
        case: '01JD3Z',
        delivery,
        event: 'repository_advisory',
        action: 'reported',
        installation: 7,
        attempt: 2,
        status: 201,
        method: 'POST',
        route: '/repos/{}/{}/issues/{}/comments',
        milliseconds: 12,
        kind: 'case',
        count: 3,
      },
    ])
  })

  test('drop what does not, and fields that nobody agreed on', () => {
    const { log, text } = capture()
    const wrong: Record<string, unknown> = {
      case: advisory,
      delivery: `${canary} ${canary}`,
      event: [canary],
      action: `${canary}!`,
      kind: `${canary} 1`,
      route: canary,
      count: canary,
      title: canary,
      report,
    }
    log.error('Something went wrong.', wrong)
    expectNoLeak(text())
  })

  test('take no sentence that was put together', () => {
    const { log } = capture()
    const title: string = canary
    // @ts-expect-error a string from elsewhere
    log.info(title)
    // @ts-expect-error a template with something open in it
    log.info(`A case was opened: ${title}`)
    log.info('This one stands as it is.')
  })

  test('tell errors by type, and by message where the class vouches for it', () => {
    class PortTaken extends Error {
      readonly [safeMessage] = true
    }
    const { log, text, lines } = capture()
    const request = { method: 'PATCH', url: `https://x/repos/a/${canary}`, body: canary }
    const cause = Object.assign(new RangeError(canary), { status: 403, request, response: { data: canary } })
    log.error('One.', { err: new TypeError(`${canary}\n    at x (file:///${canary}.ts:1:1)`, { cause }) })
    log.error('Two.', { err: new PortTaken('Port 3000 is taken.') })
    log.error('Three.', { err: canary })
    log.error('Four.', { err: Object.assign(new Error(canary), { code: 'ECONNREFUSED', name: canary }) })
    expectNoLeak(text())
    expect(lines().map(line => line.err)).toMatchObject([
      {
        type: 'TypeError',
        causes: [{ type: 'RangeError', status: 403, method: 'PATCH', route: '/repos/{}/{}' }],
      },
      { type: 'PortTaken', message: 'Port 3000 is taken.' },
      { type: 'string' },
      { type: 'Error', code: 'ECONNREFUSED' },
    ])
  })

  test('tell where in our sources an error was made', async () => {
    const { log, lines } = capture()
    const { createIngress } = await import('../src/github/ingress.ts')
    const options = { secrets: [''], accept: async () => {}, ready: () => true, metrics: async () => '', log }
    try {
      createIngress(options)
    } catch (err) {
      log.fatal('It did not start.', { err })
    }
    expect(lines()[0]?.err).toMatchObject({
      at: expect.arrayContaining([expect.stringMatching(/^src\/github\/ingress\.ts:\d+$/)]),
    })
  })

  test('survive errors that cause themselves', () => {
    const { log, lines } = capture()
    const err = new Error('round and round')
    err.cause = err
    log.error('It goes on.', { err })
    expect(lines()).toHaveLength(1)
  })
})

describe('the form of an address', () => {
  test.each([
    [
      'https://api.github.com/repos/acme/engine/security-advisories/GHSA-a',
      '/repos/{}/{}/security-advisories/{}',
    ],
    ['http://ghe.example/api/v3/orgs/acme/teams/core/members', '/orgs/{}/teams/{}/members'],
    ['/repos/{owner}/{repo}/labels/issues', '/repos/{}/{}/labels/{}'],
    ['/repos/issues/labels/git/refs/heads/fix-hole', '/repos/{}/{}/git/refs/{}/{}'],
    ['/app/hook/deliveries/123/attempts', '/app/hook/deliveries/{}/attempts'],
    ['not an address', undefined],
  ])('%s', (address, form) => {
    expect(routeTemplate(address)).toBe(form)
  })
})

describe('standard output that takes no line', () => {
  const source = `
    import { createLogger, guardProcess, ownLog } from ${JSON.stringify(new URL('../src/log.ts', import.meta.url).href)}
    const logger = createLogger({ level: 'info' })
    guardProcess(logger)
    for (let n = 0; n < 20_000; n++) ownLog(logger).info('A line that is longer than it would have to be.', { count: n })
    ownLog(logger).fatal('The last of them.')
    process.stderr.write('went on')
    setTimeout(() => Promise.reject(new Error('unexpected')), 10)`

  test.each(['full disk', 'nobody who reads'])(
    '%s: the work goes on, and an unexpected error ends it',
    async what => {
      const output = what === 'full disk' ? openSync('/dev/full', 'w') : 'pipe'
      const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
        stdio: ['ignore', output, 'pipe'],
      })
      child.stdout?.pause()
      let told = ''
      child.stderr?.on('data', data => {
        told += data
      })
      const [code] = await once(child, 'exit')
      if (typeof output === 'number') closeSync(output)
      expect([code, told]).toEqual([1, 'went on'])
    },
  )
})
