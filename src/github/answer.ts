import type { IncomingMessage, ServerResponse } from 'node:http'

/** What goes back to whoever asked. */
export type Answer = {
  readonly status: number
  readonly text: string
  readonly headers?: Record<string, string>
}

export function plain(status: number, text: string): Answer {
  return { status, text: `${text}\n` }
}

export function json(status: number, value: object): Answer {
  return { status, text: JSON.stringify(value), headers: { 'content-type': 'application/json' } }
}

const lingerMilliseconds = 1000

/**
 * Answers. When the body has not all arrived, the connection ends with the answer; what still comes is thrown away
 * for a moment first, since closing on unread bytes would take the answer from the sender.
 */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  last: boolean,
): void {
  if (response.destroyed) return
  const early = !request.complete && !['GET', 'HEAD'].includes(request.method ?? '')
  response.writeHead(answer.status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(answer.text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...answer.headers,
    ...(early || last ? { connection: 'close' } : {}),
  })
  if (!early) {
    response.end(answer.text)
    return
  }
  response.write(answer.text)
  const timer = setTimeout(() => response.end(), lingerMilliseconds)
  response.on('close', () => clearTimeout(timer))
  request.on('end', () => response.end()).resume()
}
