import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import fc from 'fast-check'
import type { Delivery } from '../../../src/core/delivery.ts'
import { createIngress, webhookPath } from '../../../src/github/ingress.ts'
import { createLogger, ownLog } from '../../../src/log.ts'
import { hostile, type Target } from '../target.ts'

const secret = 'the secret of the fuzzed ingress'
/** Stands in every body that is signed wrongly: it must come out nowhere. */
const canary = 'canary-of-a-report'
const sign = (body: Buffer, key = secret) => `sha256=${createHmac('sha256', key).update(body).digest('hex')}`

const bodies = hostile(
  [
    ...['{', '}', '[', ']', '"', ':', ',', 'null', '1e400', '\\ud800', '\\u0000', '{}', '[]'],
    ...[
      '"action"',
      '"reported"',
      '"installation"',
      '"repository"',
      '"id"',
      '"__proto__"',
      '-7',
      '7.5',
      '\xff',
    ],
  ],
  [
    '{"action":"reported","installation":{"id":7},"repository":{"id":9}}',
    '{"action":["reported"],"installation":{"id":"7"},"repository":null}',
    '{"__proto__":{"action":"x"},"installation":7}',
    `${'['.repeat(2_000)}${']'.repeat(2_000)}`,
  ],
)
const headerValue = fc
  .oneof(
    fc.constantFrom(
      ...[
        'issues',
        'repository_advisory',
        '',
        ' ',
        'a b',
        'é',
        'x'.repeat(65),
        'x'.repeat(9_000),
        '../../etc',
      ],
      ...['72d3162e-cc78-11e3-81ab-4c9367dc0958', '__proto__', '%00', '-1', '{}'],
    ),
    fc.string({ maxLength: 40 }),
  )
  .map(value => value.replace(/[\r\n]/g, ''))

type Request = {
  readonly method: string
  readonly path: string
  readonly type: string
  readonly id: string
  readonly event: string
  readonly body: string
  readonly signed: 'right' | 'previous' | 'wrong' | 'cut' | 'upper' | 'none' | 'twice' | 'of another body'
  readonly length: 'right' | 'more' | 'less' | 'chunked' | 'none' | 'words' | 'both'
  readonly extra: readonly (readonly [string, string])[]
}
const request: fc.Arbitrary<Request> = fc.record({
  method: fc.oneof(
    { weight: 9, arbitrary: fc.constant('POST') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('GET', 'HEAD', 'PUT', 'OPTIONS', 'TRACE', 'CONNECT', 'post', 'P ST'),
    },
  ),
  path: fc.oneof(
    { weight: 9, arbitrary: fc.constant(webhookPath) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...[
          '/',
          '/healthz',
          '/metrics',
          '//',
          `${webhookPath}?x=1`,
          `${webhookPath}/`,
          '/constructor',
          '/__proto__',
        ],
        ...[`http://evil.example${webhookPath}`, `/${'a'.repeat(20_000)}`, '*', '/%2e%2e/'],
      ),
    },
  ),
  type: fc.oneof(
    { weight: 5, arbitrary: fc.constant('application/json') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...[
          'application/json; charset=utf-8',
          'application/x-www-form-urlencoded',
          'text/plain',
          'APPLICATION/JSON',
        ],
        ...['application/jsonx', 'multipart/form-data; boundary=x', ''],
      ),
    },
  ),
  id: headerValue,
  event: headerValue,
  body: bodies,
  signed: fc.constantFrom(
    'right',
    'right',
    'right',
    'previous',
    'wrong',
    'cut',
    'upper',
    'none',
    'twice',
    'of another body',
  ),
  length: fc.constantFrom(
    'right',
    'right',
    'right',
    'right',
    'more',
    'less',
    'chunked',
    'none',
    'words',
    'both',
  ),
  extra: fc.array(
    fc.tuple(
      fc.constantFrom('expect', 'connection', 'transfer-encoding', 'x-forwarded-for', 'x-y'),
      headerValue,
    ),
    {
      maxLength: 2,
    },
  ),
})

function wire({ method, path, type, id, event, body, signed, length, extra }: Request): Buffer {
  // A wrong signature is one over a body that nobody may see.
  const told = Buffer.from(signed === 'right' || signed === 'previous' ? body : body + canary)
  const signature = {
    right: [sign(told)],
    previous: [sign(told, `${secret} before`)],
    wrong: [sign(told, 'another secret')],
    cut: [sign(told).slice(0, -2)],
    upper: [sign(told).toUpperCase()],
    none: [],
    twice: [sign(told), sign(told)],
    'of another body': [sign(Buffer.from(`${body} `))],
  }[signed]
  const chunk = Buffer.concat([
    Buffer.from(`${told.length.toString(16)}\r\n`),
    told,
    Buffer.from('\r\n0\r\n\r\n'),
  ])
  const lengths = {
    right: [`content-length: ${told.length}`],
    more: [`content-length: ${told.length + 9}`],
    less: [`content-length: ${Math.max(0, told.length - 3)}`],
    chunked: ['transfer-encoding: chunked'],
    none: [],
    words: ['content-length: many'],
    both: [`content-length: ${told.length}`, 'transfer-encoding: chunked'],
  }[length]
  const lines = [
    `${method} ${path} HTTP/1.1`,
    ...['host: localhost', `content-type: ${type}`, `x-github-delivery: ${id}`, `x-github-event: ${event}`],
    ...signature.map(value => `x-hub-signature-256: ${value}`),
    ...lengths,
    ...extra.map(([name, value]) => `${name}: ${value}`),
  ]
  const chunked = length === 'chunked' || length === 'both'
  const sent = told.length > 0 && chunked ? chunk : chunked ? Buffer.from('0\r\n\r\n') : told
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), sent])
}

/** Everything that comes back until the server or we have ended. */
function answerTo(port: number, bytes: Buffer): Promise<string> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    socket.setTimeout(5_000, () => {
      text += 'NO END'
      socket.destroy()
    })
    socket.on('data', data => {
      text += data
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(text))
    socket.end(bytes)
  })
}

const known = new Set([200, 202, 400, 401, 403, 404, 405, 408, 411, 413, 414, 415, 417, 431, 501, 503])

/** Whole requests as bytes, through a real socket, to the real front. */
export const ingress: Target = {
  name: 'ingress',
  holds:
    'only what is signed over its very bytes is kept, as it came; every answer is a short one of a known kind',
  sample: 150,
  share: 3,
  async run(numRuns, seed) {
    const kept: Delivery[] = []
    const lines: string[] = []
    const server = createIngress({
      secrets: [secret, `${secret} before`],
      accept: async arrival =>
        void kept.push({ ...arrival, payload: Buffer.from(arrival.payload).toString() }),
      ready: () => true,
      metrics: async () => 'pledge_up 1\n',
      log: ownLog(createLogger({ level: 'trace', destination: { write: line => void lines.push(line) } })),
      limits: { headersMilliseconds: 2_000, requestMilliseconds: 2_000 },
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo
    try {
      await fc.assert(
        fc.asyncProperty(request, async one => {
          kept.length = lines.length = 0
          const answer = await answerTo(port, wire(one))
          assert.ok(!answer.includes('NO END'), 'answered or closed in time')
          const statuses = [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))
          for (const status of statuses) assert.ok(known.has(status), `${status}`)
          assert.ok(answer.length < 1_000)
          assert.ok(!answer.includes(canary) && !lines.join('').includes(canary))
          const signedRight = one.signed === 'right' || one.signed === 'previous'
          assert.equal(kept.length, statuses.filter(status => status === 202).length)
          for (const delivery of kept) {
            assert.ok(signedRight)
            assert.equal(delivery.payload, one.body)
            assert.match(delivery.id, /^[!-~]{1,128}$/)
            assert.match(delivery.event, /^[\w.-]{1,64}$/)
            for (const id of [delivery.installation, delivery.repository])
              assert.ok(id === null || (Number.isSafeInteger(id) && id > 0))
          }
        }),
        { numRuns, seed },
      )
      const body = Buffer.from('{"action":"opened"}')
      const healthy = `POST ${webhookPath} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\nx-github-delivery: 1\r\nx-github-event: issues\r\nx-hub-signature-256: ${sign(body)}\r\ncontent-length: ${body.length}\r\n\r\n${body}`
      assert.match(
        await answerTo(port, Buffer.from(healthy)),
        /^HTTP\/1\.1 202/,
        'a healthy one is served after all that',
      )
    } finally {
      server.closeAllConnections()
      server.close()
    }
  },
}
