import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/github.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests look into GitHub's JSON, whose shape is what they check.
type Loose = any

/** An answer of the sandbox: its status, headers and parsed body. */
export type Answer = { status: number; headers: Headers; body: Loose }

/**
 * A sandbox for one test, closed after it, with a clock that stands still at 2026-12-01 10:00 UTC until it is
 * moved, and a client that speaks as the App's installation.
 */
export async function openSandbox(options: SandboxOptions = {}) {
  let time = Date.UTC(2026, 11, 1, 10)
  const sandbox = await startSandbox({ now: () => new Date(time), wideTokens: true, ...options })
  onTestFinished(() => sandbox.close())
  const pass = (ms: number) => {
    time += ms
  }
  const ask = async (
    method: string,
    path: string,
    token: string,
    body?: unknown,
    headers = {},
  ): Promise<Answer> => {
    const answer = await fetch(`${sandbox.url}/api/v3${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    const json = answer.headers.get('content-type')?.startsWith('application/json') && text !== ''
    return { status: answer.status, headers: answer.headers, body: json ? JSON.parse(text) : text }
  }
  const asApp = (method: string, path: string, body?: unknown) => ask(method, path, sandbox.jwt(), body)
  const newToken = async (body?: unknown, installation = sandbox.world.installations[0]!.id) =>
    asApp('POST', `/app/installations/${installation}/access_tokens`, body)
  const first = (await newToken()).body.token as string
  const api = (method: string, path: string, body?: unknown, headers = {}) =>
    ask(method, path, first, body, headers)
  return { sandbox, pass, ask, asApp, newToken, api, token: first }
}

/** An App's endpoint that keeps what arrives and answers as told. */
export async function listener(sandbox: Sandbox, answer: () => number = () => 202) {
  const got: { headers: Record<string, unknown>; body: Loose; text: string }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      got.push({ headers: request.headers, body: JSON.parse(text), text })
      response.writeHead(answer()).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  sandbox.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return { got, names: () => got.map(one => `${one.headers['x-github-event']}.${one.body.action}`) }
}
