import { createEmulator } from 'emulate'
import type { FullSeed } from './seed.ts'

/** A person of emulate's own world who may write everywhere; permissions are enforced before it is asked. */
export const root = 'sandbox-root'
/** emulate counts 5,000 requests an hour for each token, by the machine's clock: several tokens share the load. */
const tokens = Array.from({ length: 40 }, (_, at) => `sandbox-root-${at}`)

/** emulate at work behind the front: it keeps files, commits, branches, pull requests and checks. */
export type Emulated = {
  ask(
    method: string,
    path: string,
    options?: { body?: unknown; headers?: Record<string, string> },
  ): Promise<{
    readonly status: number
    readonly headers: Headers
    readonly text: string
  }>
  close(): Promise<void>
}

/** Starts emulate on a free port; its objects name themselves by `url` (the front's address). */
export async function startEmulated(seed: FullSeed, url: string): Promise<Emulated> {
  const owners = new Set(seed.organizations.map(one => one.login))
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    hostname: '127.0.0.1',
    seed: {
      tokens: Object.fromEntries(tokens.map(token => [token, { login: root }])),
      github: {
        users: [...seed.people, root].map(login => ({ login })),
        orgs: [...owners].map(login => ({ login, members: [{ login: root, role: 'admin' }] })),
        repos: seed.repositories.map(one => {
          const [owner, name] = one.name.split('/')
          return { owner, name, private: one.private ?? false, default_branch: 'main', auto_init: true }
        }),
      },
    },
  })
  let turn = 0
  const address = emulator.url.replace('localhost', '127.0.0.1')
  // Its objects link to its own port: the app must never learn of that.
  const asOurs = (text: string) =>
    text
      .replaceAll(`"html_url":"${emulator.url}`, `"html_url":"${url}`)
      .replaceAll(emulator.url, `${url}/api/v3`)
  return {
    async ask(method, path, options = {}) {
      turn = (turn + 1) % tokens.length
      const answer = await fetch(`${address}${path}`, {
        method,
        headers: {
          authorization: `token ${tokens[turn]}`,
          'content-type': 'application/json',
          ...options.headers,
        },
        ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      })
      return { status: answer.status, headers: answer.headers, text: asOurs(await answer.text()) }
    },
    close: () => emulator.close(),
  }
}
