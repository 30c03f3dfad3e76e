import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Sandbox } from '../../sandbox/github.ts'
import type { Bundle } from './bundle.ts'
import type { OpenStore } from './stores.ts'

/** The App as a process of its own. */
export type AppProcess = {
  readonly pid: number
  /** Where it listens; null where it ended before it did. */
  readonly ready: Promise<number | null>
  /** How it ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
  /** Everything it wrote. */
  output(): string
  /** SIGKILL, at once. */
  kill(): void
  /** SIGSTOP: it stands still, with all it has in hand; and SIGCONT. */
  pause(): void
  resume(): void
  /** SIGTERM; gives how it ended and after how long. */
  stop(): Promise<{
    readonly code: number | null
    readonly signal: NodeJS.Signals | null
    readonly milliseconds: number
  }>
}

/** Starts the App as `npm start` does, by this `command` or from a `bundle`, on a free port, against the GitHub at `host`. */
export function startProcess(
  sandbox: Sandbox,
  at: OpenStore['at'],
  more: {
    readonly host?: string
    readonly env?: Readonly<Record<string, string>>
    readonly command?: readonly [string, ...string[]]
    readonly bundle?: Bundle
  } = {},
): AppProcess {
  const [program, ...words] = more.command ?? [process.execPath, more.bundle?.file ?? resolve('src/start.js')]
  const child = spawn(program, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      APP_ID: String(sandbox.appId),
      PRIVATE_KEY: sandbox.privateKey,
      WEBHOOK_SECRET: sandbox.webhookSecret,
      GHE_HOST: more.host ?? sandbox.host,
      GHE_PROTOCOL: 'http',
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'trace',
      PLEDGE_POLL: '1 hour',
      ...(more.bundle === undefined ? {} : { NODE_COMPILE_CACHE: more.bundle.cache }),
      ...(at.dataDir === undefined ? {} : { PLEDGE_DATA: at.dataDir }),
      ...(at.databaseUrl === undefined ? {} : { DATABASE_URL: at.databaseUrl }),
      ...more.env,
    },
  })
  // Nobody is left behind when the tests end before it does.
  const orphaned = () => void child.kill('SIGKILL')
  process.once('exit', orphaned)
  const written: string[] = []
  const listening = Promise.withResolvers<number | null>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      written.push(text)
      const port = /"port":(\d+)[^\n]*"Pledge takes work/.exec(text)?.[1]
      if (port) listening.resolve(Number(port))
    })
  }
  const ended = once(child, 'exit').then(([code, signal]) => {
    listening.resolve(null)
    process.off('exit', orphaned)
    return { code: code as number | null, signal: signal as NodeJS.Signals | null }
  })
  ended.catch(listening.reject)
  return {
    pid: child.pid ?? 0,
    ready: listening.promise,
    ended,
    output: () => written.join(''),
    kill: () => void child.kill('SIGKILL'),
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    async stop() {
      const began = performance.now()
      child.kill('SIGTERM')
      return { ...(await ended), milliseconds: Math.round(performance.now() - began) }
    },
  }
}

/** A request on its way from the App to GitHub. */
export type Passing = { readonly method: string; readonly path: string; readonly body: string }

/** A door between the App and the emulated GitHub, at which every request and every answer can be stopped. */
export type Door = {
  /** For GHE_HOST. */
  readonly host: string
  /**
   * Whether to cut the connection before GitHub heard of the request, or after it did its work; may do more. A
   * number: cut now, and GitHub hears of it so many milliseconds later.
   */
  cut: (when: 'before' | 'after', request: Passing) => boolean | number
  close(): Promise<void>
}

export async function openDoor(sandbox: Sandbox): Promise<Door> {
  const server = createServer((request, response) => {
    pass(request, response).catch(() => request.socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const door: Door = {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => false,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }

  /** A repository that is asked for by its number, as its name. */
  const named = (whole: string, number: string): string => {
    const found = sandbox.world.repositories.find(({ id }) => String(id) === number)
    return found ? `/repos/${found.owner}/${found.name}` : whole
  }

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request)
    const passing = {
      method: request.method ?? '',
      path: (request.url ?? '').replace(/^\/api\/v3/, '').replace(/^\/repositories\/(\d+)(?=\/)/, named),
      body: body.toString(),
    }
    const cut = door.cut('before', passing)
    if (cut !== false) request.socket.destroy()
    if (cut === true) return
    if (cut !== false) await sleep(cut)
    const onward = ask(`${sandbox.url}${request.url}`, { method: request.method, headers: request.headers })
    onward.end(body)
    const [answer] = (await once(onward, 'response')) as [IncomingMessage]
    const text = await read(answer)
    if (cut !== false) return
    if (door.cut('after', passing) !== false) return void request.socket.destroy()
    response.writeHead(answer.statusCode ?? 500, answer.headers)
    response.end(text)
  }
  return door
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}
