import { createHmac, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import type { Delivery } from '../../src/core/delivery.ts'
import { createIngress, type IngressOptions, webhookPath } from '../../src/github/ingress.ts'
import { createLogger, ownLog } from '../../src/log.ts'

const secret = 'a secret of more than sixteen characters'
const previous = 'the secret that is being rotated out'
const payload = JSON.stringify({
  action: 'reported',
  installation: { id: 7 },
  repository: { id: 9, name: 'engine' },
  unknown: { field: 'ünïcode ✓' },
})

let stop: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of stop) await end()
  stop = []
})

async function start(options: Partial<IngressOptions> = {}) {
  const kept: Delivery[] = []
  const lines: string[] = []
  const observed: number[] = []
  const server = createIngress({
    secrets: [secret, previous],
    accept: async arrival => void kept.push({ ...arrival, payload: Buffer.from(arrival.payload).toString() }),
    ready: () => true,
    metrics: async () => 'pledge_open_cases 3\n',
    log: ownLog(createLogger({ level: 'trace', destination: { write: line => void lines.push(line) } })),
    observe: status => void observed.push(status),
    ...options,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const close = () => new Promise(resolve => server.close(resolve))
  stop.push(() => {
    server.closeAllConnections()
    return close()
  })
  return { url, port, kept, lines, observed, close }
}

function sign(body: string | Buffer, key = secret): string {
  return `sha256=${createHmac('sha256', key).update(body).digest('hex')}`
}

function signedHeaders(body: string | Buffer, changes: Record<string, string | null> = {}) {
  const headers: Record<string, string | null> = {
    'content-type': 'application/json',
    'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
    'x-github-event': 'repository_advisory',
    'x-hub-signature-256': sign(body),
    ...changes,
  }
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  )
}

async function post(url: string, body: string | Buffer, changes: Record<string, string | null> = {}) {
  const headers = signedHeaders(body, changes)
  const response = await fetch(url + webhookPath, { method: 'POST', body: Buffer.from(body), headers })
  return { status: response.status, text: await response.text() }
}

/** A connection of which everything that comes back is collected until it closes. */
function open(port: number): { socket: Socket; answer: Promise<string> } {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', data => {
    text += data
  })
  socket.on('error', () => {})
  stop.push(async () => socket.destroy())
  return { socket, answer: new Promise(resolve => socket.on('close', () => resolve(text))) }
}

function head(changes: Record<string, string | null>, method = 'POST', path = webhookPath): string {
  const headers = { host: 'localhost', ...signedHeaders('', changes) }
  return `${[`${method} ${path} HTTP/1.1`, ...Object.entries(headers).map(pair => pair.join(': '))].join('\r\n')}\r\n\r\n`
}

const anySignature = { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` }

describe('a delivery', () => {
  test('is kept as it came before it is answered', async () => {
    const before = Date.now()
    const { url, kept, observed, lines } = await start()
    expect(await post(url, payload)).toEqual({ status: 202, text: '{}' })
    expect(kept).toEqual([
      {
        id: '72d3162e-cc78-11e3-81ab-4c9367dc0958',
        event: 'repository_advisory',
        action: 'reported',
        installation: 7,
        repository: 9,
        payload,
        receivedAt: expect.any(Date),
      },
    ])
    expect(kept[0]!.receivedAt.getTime()).toBeGreaterThanOrEqual(before)
    expect(observed).toEqual([202])
    expect(lines.join('')).toContain('72d3162e-cc78-11e3-81ab-4c9367dc0958')
    expect(lines.join('')).not.toContain('engine')
  })

  test('is answered only once it is kept', async () => {
    let keep = () => {}
    const stored = new Promise<void>(resolve => {
      keep = resolve
    })
    const { url } = await start({ accept: () => stored })
    let answered = false
    const answer = post(url, payload).finally(() => {
      answered = true
    })
    await wait(100)
    expect(answered).toBe(false)
    keep()
    expect((await answer).status).toBe(202)
  })

  test('that cannot be kept is a failure without detail', async () => {
    const { url, lines } = await start({ accept: () => Promise.reject(new Error(`no room for ${payload}`)) })
    expect(await post(url, payload)).toEqual({ status: 503, text: '{"error":"not stored"}' })
    expect(lines.join('')).toContain('"type":"Error"')
    expect(lines.join('')).not.toContain('no room')
  })

  test('may have an id of another form, an unknown event and unusable fields', async () => {
    const { url, kept } = await start()
    const body = JSON.stringify({ action: 'a\u0000b', installation: { id: -1 }, repository: [] })
    await post(url, body, { 'x-github-delivery': '17', 'x-github-event': 'moon_landing' })
    expect(kept[0]).toMatchObject({
      id: '17',
      event: 'moon_landing',
      action: null,
      installation: null,
      repository: null,
    })
  })

  test.each([
    ['a form', payload, { 'content-type': 'application/x-www-form-urlencoded' }, 415, /application\/json/],
    ['no content type', Buffer.from(payload), { 'content-type': null }, 415, /application\/json/],
    ['no id', payload, { 'x-github-delivery': null }, 400, /X-GitHub-Delivery/],
    ['an id with spaces', payload, { 'x-github-delivery': 'a b' }, 400, /X-GitHub-Delivery/],
    ['an endless id', payload, { 'x-github-delivery': 'a'.repeat(129) }, 400, /X-GitHub-Delivery/],
    ['no event', payload, { 'x-github-event': null }, 400, /X-GitHub-Event/],
    ['half a JSON', payload.slice(0, -1), {}, 400, /JSON/],
    ['a list', '[]', {}, 400, /JSON/],
    ['null', 'null', {}, 400, /JSON/],
    ['nothing', '', {}, 400, /JSON/],
    ['bytes that are no UTF-8', Buffer.from('{"a":"\xff"}', 'latin1'), {}, 400, /JSON/],
  ])('with %s is refused with a short word', async (_, body, changes, status, text) => {
    const { url, kept } = await start()
    const answer = await post(url, body, changes as Record<string, string | null>)
    expect(answer.status).toBe(status)
    expect(answer.text).toMatch(text)
    expect(answer.text.length).toBeLessThan(80)
    expect(kept).toEqual([])
  })
})

describe('a signature', () => {
  test('by an empty secret is none: that is refused at the start', async () => {
    for (const secrets of [[''], [secret, '']]) await expect(start({ secrets })).rejects.toThrow(/is empty/)
  })

  test('by the previous secret counts as well', async () => {
    const { url, kept } = await start()
    expect((await post(url, payload, { 'x-hub-signature-256': sign(payload, previous) })).status).toBe(202)
    expect(kept).toHaveLength(1)
  })

  test.each([
    ['is missing', payload, null],
    ['is empty', payload, ''],
    ['is no hex', payload, `sha256=${'z'.repeat(64)}`],
    ['is cut off', payload, sign(payload).slice(0, -1)],
    ['is of another secret', payload, sign(payload, 'development')],
    ['is of another body', payload, sign(`${payload} `)],
    ['is of another body that is no JSON', 'not json', sign('not jsom')],
  ])('that %s gets 401 and nothing more', async (_, body, signature) => {
    const { url, kept, observed } = await start()
    const answer = await post(url, body, { 'x-hub-signature-256': signature })
    expect(answer).toEqual({ status: 401, text: '{"error":"signature missing or wrong"}' })
    expect(kept).toEqual([])
    expect(observed).toEqual([401])
  })

  test('that is wrong is told in the log once a minute, not once a request', async () => {
    const { url, lines } = await start()
    for (let i = 0; i < 20; i++) await post(url, payload, { 'x-hub-signature-256': null })
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'warn', status: 401, count: 1 })
  })
})

describe('size', () => {
  test('up to 25 MB is taken', async () => {
    const { url, kept } = await start()
    const body = `{"text":"${'x'.repeat(25 * 1024 * 1024 - 11)}"}`
    expect((await post(url, body)).status).toBe(202)
    expect(kept[0]!.payload.length).toBe(body.length)
  })

  test('that is announced over 25 MB is refused before a byte of it', async () => {
    const { port } = await start()
    const { socket, answer } = open(port)
    socket.write(head({ 'content-length': String(25 * 1024 * 1024 + 1) }))
    expect(await answer).toMatch(/^HTTP\/1\.1 413 .*connection: close.*too large/is)
  })

  test.each([
    ['unsigned', { 'x-hub-signature-256': null }],
    ['signed', anySignature],
  ])('that is not announced is noticed while reading (%s), in little memory', async (_, changes) => {
    const { port, kept } = await start()
    const { socket, answer } = open(port)
    const before = process.memoryUsage().rss
    socket.write(head({ 'transfer-encoding': 'chunked', ...changes }))
    const chunk = Buffer.concat([
      Buffer.from('100000\r\n'),
      Buffer.alloc(1024 * 1024, 0x20),
      Buffer.from('\r\n'),
    ])
    let written = 0
    while (written < 200 && !socket.destroyed && (await send(socket, chunk))) written += 1
    expect(await answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * 1024 * 1024)
    expect(kept).toEqual([])
  })

  test('that is less than announced is no delivery, and harms nobody', async () => {
    const { port, url, kept } = await start()
    const { socket, answer } = open(port)
    socket.end(`${head({ 'content-length': '1000' })}{}`)
    await answer
    expect((await post(url, payload)).status).toBe(202)
    expect(kept).toHaveLength(1)
  })
})

function send(socket: Socket, data: Buffer): Promise<boolean> {
  return new Promise(resolve => socket.write(data, error => resolve(!error)))
}

describe('a crowd', () => {
  test('of huge slow uploads gives way to small deliveries', async () => {
    const { port, url, observed } = await start({ limits: { bufferedBytes: 1_000_000, bodyBytes: 500_000 } })
    const uploads = [1, 2].map(() => open(port))
    for (const { socket } of uploads) {
      socket.write(head({ 'content-length': '490000', ...anySignature }))
      await send(socket, Buffer.alloc(480_000))
    }
    await wait(100)
    const body = JSON.stringify({ text: 'x'.repeat(60_000) })
    const answers = await Promise.all([post(url, body), post(url, body), post(url, body)])
    expect(answers.map(answer => answer.status)).toEqual([202, 202, 202])
    expect(observed).toContain(503)
    expect(await Promise.race(uploads.map(upload => upload.answer))).toMatch(/^HTTP\/1\.1 503 /)
  })

  test('of bodies sent byte by byte pays for what they cost', async () => {
    const { port, url } = await start({ limits: { bufferedBytes: 100_000 } })
    const { socket, answer } = open(port)
    socket.write(head({ 'transfer-encoding': 'chunked', ...anySignature }))
    await send(socket, Buffer.from('1\r\n \r\n'.repeat(1000)))
    expect(await answer).toMatch(/^HTTP\/1\.1 503 /)
    expect((await post(url, payload)).status).toBe(202)
  })

  test('of deliveries that are being stored does not grow without bound', async () => {
    let keep = () => {}
    const stored = new Promise<void>(resolve => {
      keep = resolve
    })
    const { url, observed } = await start({ accept: () => stored, limits: { bufferedBytes: 250_000 } })
    const body = JSON.stringify({ text: 'x'.repeat(100_000) })
    const answers = [1, 2, 3, 4].map(() => post(url, body))
    await expect.poll(() => observed).toEqual([503, 503])
    keep()
    const statuses = (await Promise.all(answers)).map(answer => answer.status).sort()
    expect(statuses).toEqual([202, 202, 503, 503])
  })

  test('of connections that say nothing locks nobody out', async () => {
    const { port, url } = await start({ limits: { waitingConnections: 20 } })
    const silent = Array.from({ length: 60 }, () => open(port))
    await Promise.all(silent.map(({ socket }) => once(socket, 'connect')))
    for (const { socket } of silent) socket.write('POST /api/github/webhooks HTTP/1.1\r\nx-a: ')
    const started = performance.now()
    expect((await post(url, payload)).status).toBe(202)
    expect(performance.now() - started).toBeLessThan(1000)
    await wait(100)
    expect(silent.filter(({ socket }) => !socket.destroyed).length).toBeLessThanOrEqual(20)
  })

  test('of slow senders is cut off', async () => {
    const { port } = await start({ limits: { headersMilliseconds: 200, requestMilliseconds: 400 } })
    const slowHead = open(port)
    slowHead.socket.write('POST /api/github/webhooks HTTP/1.1\r\nx-a: ')
    const slowBody = open(port)
    slowBody.socket.write(head({ 'content-length': '100' }))
    const trickle = setInterval(() => slowBody.socket.write(' '), 50)
    const answers = await Promise.all([slowHead.answer, slowBody.answer])
    clearInterval(trickle)
    for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  })
})

describe('while bad ones come as fast as they can', () => {
  /** Healthy deliveries one after the other; the slowest in milliseconds. */
  async function healthy(url: string, count: number): Promise<number> {
    let slowest = 0
    for (let n = 0; n < count; n++) {
      const began = performance.now()
      expect((await post(url, payload)).status).toBe(202)
      slowest = Math.max(slowest, performance.now() - began)
    }
    return slowest
  }

  test('wrong signatures fill neither log nor memory, and healthy deliveries are served', async () => {
    const { url, port, kept, lines, observed } = await start()
    const bad = `${head({ 'content-length': '1000', connection: 'keep-alive', ...anySignature })}${' '.repeat(1000)}`
    const senders = Array.from({ length: 8 }, () => open(port).socket)
    let sending = true
    const floods = senders.map(async socket => {
      // Ten at a time, so that each connection always has some waiting.
      while (sending && (await send(socket, Buffer.from(bad.repeat(10))))) await wait(1)
    })
    while (observed.length < 500) await wait(5)
    const before = process.memoryUsage()
    const alive = before.heapUsed + before.external
    expect(await healthy(url, 30)).toBeLessThan(2_000)
    while (observed.length < 3_000) await wait(5)
    sending = false
    await Promise.all(floods)
    expect(kept).toHaveLength(30)
    expect(lines.filter(line => line.includes('refused'))).toHaveLength(1)
    const after = process.memoryUsage()
    expect(after.heapUsed + after.external - alive).toBeLessThan(100 * 1024 * 1024)
  })

  test('headers without end are cut off at 16 KB, and healthy deliveries are served', async () => {
    const { url, port, kept } = await start()
    const senders = Array.from({ length: 20 }, () => open(port))
    for (const { socket } of senders)
      socket.write(`POST ${webhookPath} HTTP/1.1\r\n${`x-filler: ${'a'.repeat(500)}\r\n`.repeat(100)}`)
    expect(await healthy(url, 10)).toBeLessThan(2_000)
    for (const { answer } of senders) expect(await answer).toMatch(/^(HTTP\/1\.1 431 |$)/)
    expect(kept).toHaveLength(10)
  })

  test('connections that are left half open hold up nobody', async () => {
    const { url, port, kept } = await start({
      limits: { headersMilliseconds: 300, requestMilliseconds: 500, waitingConnections: 50 },
    })
    const half = Array.from({ length: 100 }, (_, n) => {
      const one = open(port)
      one.socket.write(n % 2 ? head({ 'content-length': '100' }) : head({}).slice(0, 60))
      if (n % 3 === 0) one.socket.end()
      return one
    })
    expect(await healthy(url, 20)).toBeLessThan(2_000)
    await Promise.all(half.map(({ answer }) => answer))
    expect(kept).toHaveLength(20)
  })
})

describe('other routes', () => {
  test('say whether the app lives and can take work', async () => {
    let ready = false
    const { url } = await start({ ready: () => ready })
    expect(await (await fetch(`${url}/healthz?from=probe`)).text()).toBe('ok\n')
    expect((await fetch(`${url}/readyz`)).status).toBe(503)
    ready = true
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    const headOnly = await fetch(`${url}/healthz`, { method: 'HEAD' })
    expect([headOnly.status, await headOnly.text()]).toEqual([200, ''])
    expect(await (await fetch(url)).text()).toContain('Pledge')
  })

  test.each(['/nothing', '/__proto__', '/constructor', '/healthz/', '//healthz', '/api/github'])(
    'that are none: %s',
    async path => {
      const { url } = await start()
      expect((await fetch(url + path)).status).toBe(404)
    },
  )

  test('say which method they take', async () => {
    const { url } = await start()
    const wrong = await fetch(`${url}/healthz`, { method: 'POST', body: 'x'.repeat(100_000) })
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    const browser = await fetch(url + webhookPath)
    expect([browser.status, browser.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test('count for this machine, and for others with the token', async () => {
    const metricsToken = 'token for the scraper'
    const { url } = await start({ metricsToken })
    const ask = async (headers: Record<string, string>) => (await fetch(`${url}/metrics`, { headers })).status
    expect(await (await fetch(`${url}/metrics`)).text()).toBe('pledge_open_cases 3\n')
    for (const name of [
      'X-Forwarded-For',
      'X-Forwarded',
      'Forwarded',
      'Via',
      'X-Real-IP',
      'CF-Connecting-IP',
    ]) {
      expect(await ask({ [name]: '127.0.0.1' })).toBe(401)
      expect(await ask({ [name]: '127.0.0.1', authorization: 'Bearer token' })).toBe(401)
      expect(await ask({ [name]: '127.0.0.1', authorization: `Bearer ${metricsToken}` })).toBe(200)
    }
  })

  test('count for this machine under its own names alone', async () => {
    const metricsToken = 'token for the scraper'
    const { port } = await start({ metricsToken })
    const status = async (host: string, more = '', version = '1.1') => {
      const { socket, answer } = open(port)
      socket.end(`GET /metrics HTTP/${version}\r\nHost: ${host}\r\nConnection: close\r\n${more}\r\n`)
      return Number((await answer).split(' ')[1])
    }
    for (const host of [`localhost:${port}`, 'LOCALHOST', `127.0.0.1:${port}`, '127.1.2.3', `[::1]:${port}`])
      expect([host, await status(host)]).toEqual([host, 200])
    expect(await status(`localhost:${port}`, '', '1.0'), 'as nginx forwards').toBe(401)
    const others = [
      'rebound.example',
      `rebound.example:${port}`,
      'localhost.example',
      '127.0.0.1.example',
      '10.0.0.1',
    ]
    for (const host of [...others, 'x@localhost:y', '[::2]', '']) {
      expect([host, await status(host)]).toEqual([host, 401])
      const authorized = await status(host, `Authorization: Bearer ${metricsToken}\r\n`)
      expect([host, authorized]).toEqual([host, 200])
    }
  })

  test('count for nobody else when there is no token', async () => {
    const { url } = await start()
    for (const authorization of ['Bearer ', 'Bearer undefined', 'Bearer null', 'Basic eDp5']) {
      const headers = { 'x-forwarded-for': '10.0.0.1', authorization }
      expect((await fetch(`${url}/metrics`, { headers })).status).toBe(403)
    }
  })

  test('that break answer 503 without detail', async () => {
    const { url } = await start({ metrics: () => Promise.reject(new Error('the database said no')) })
    const answer = await fetch(`${url}/metrics`)
    expect([answer.status, await answer.text()]).toEqual([503, 'not available\n'])
  })
})

test('close lets whole requests finish and cuts off the rest', async () => {
  let keep = () => {}
  const stored = new Promise<void>(resolve => {
    keep = resolve
  })
  const { url, port, close } = await start({ accept: () => stored, limits: { closingMilliseconds: 200 } })
  const half = open(port)
  half.socket.write(head({ 'content-length': '100' }))
  const answer = post(url, payload)
  await wait(100)
  const closed = close()
  expect(await half.answer).toBe('')
  keep()
  expect((await answer).status).toBe(202)
  await closed
})

describe('whatever comes', () => {
  const value = fc.oneof(
    fc.string({ maxLength: 40 }).map(text => text.replace(/[^\x20-\x7e]/g, '')),
    fc.constantFrom(
      'application/json',
      'chunked',
      '0',
      '-1',
      '99999999999999999999',
      'close',
      '100-continue',
    ),
  )
  const headers = fc.dictionary(
    fc.constantFrom(
      'content-type',
      'content-length',
      'transfer-encoding',
      'x-hub-signature-256',
      'x-github-event',
      'x-github-delivery',
      'expect',
      'connection',
      'authorization',
    ),
    value,
  )

  test('is answered or cut off, and the next delivery is taken', async () => {
    const { port, url } = await start({ limits: { headersMilliseconds: 1000, requestMilliseconds: 1000 } })
    const method = fc.constantFrom('POST', 'GET', 'HEAD', 'PUT', 'OPTIONS', 'PATCH')
    const path = fc.constantFrom(webhookPath, '/', '/metrics', '/readyz', '*', '/%00')
    const body = fc.uint8Array({ maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(method, path, headers, body, async (verb, target, fields, bytes) => {
        const { socket, answer } = open(port)
        socket.end(Buffer.concat([Buffer.from(head(fields, verb, target)), bytes]))
        for (const [, status] of (await answer).matchAll(/^HTTP\/1\.1 (\d{3})/gm))
          expect(Number(status) < 500 || status === '503').toBe(true)
      }),
      { numRuns: 150 },
    )
    expect((await post(url, payload)).status).toBe(202)
  })

  test('in a signed body is kept, or refused with 4xx', async () => {
    const { url, kept } = await start()
    const text = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.string())
    await fc.assert(
      fc.asyncProperty(text, value, async (body, id) => {
        const before = kept.length
        const { status } = await post(url, Buffer.from(body), { 'x-github-delivery': id })
        expect(status === 202 || (status >= 400 && status < 500)).toBe(true)
        expect(kept.length - before).toBe(status === 202 ? 1 : 0)
        if (status === 202) expect(kept.at(-1)!.payload).toBe(body)
      }),
      { numRuns: 150 },
    )
  })

  test('as plain noise does not stop the server', async () => {
    const { port, url } = await start()
    for (let i = 0; i < 30; i++) {
      const { socket, answer } = open(port)
      socket.end(randomBytes(2000))
      await answer
    }
    expect((await post(url, payload)).status).toBe(202)
  })
})
