import { randomBytes, timingSafeEqual } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { z } from 'zod'

const usage = `usage: npm run register -- --url https://pledge.example.org [--org ORGANISATION] [--name NAME] [--into FOLDER] [--port PORT]

Registers a GitHub App with the permissions and events of app.yml, in your browser, and saves its credentials.
  --url    where GitHub will reach Pledge; /api/github/webhooks is added
  --org    the organisation that will own the App; without it, you do
  --name   the App's name, unique on GitHub (default: that of app.yml)
  --into   where .env and pledge.private-key.pem are written (default: this folder)
  --port   the port on this machine that the browser uses (default: any free one)
`

/** What is registered, for whom, and where its credentials go. */
export type Registration = {
  /** The text of app.yml. */
  readonly manifest: string
  /** Root of the address at which GitHub reaches Pledge. */
  readonly url: string
  /** null: the App belongs to the person in the browser. */
  readonly organisation: string | null
  /** null: the name in the manifest. */
  readonly name: string | null
  readonly folder: string
  readonly port: number
  /** Roots of GitHub's API and pages, without a slash at their end. */
  readonly apiUrl: string
  readonly webUrl: string
}

export type Registered = { readonly appId: number; readonly page: string; readonly files: readonly string[] }

const credentials = z.object({
  id: z.number().int().positive(),
  html_url: z.url(),
  pem: z.string().includes('PRIVATE KEY-----'),
  webhook_secret: z.string().regex(/^[\w.+/=-]{16,}$/),
})

const webhookPath = '/api/github/webhooks'

/** The manifest as GitHub takes it: app.yml with the addresses of this registration. Throws on an address that is no good. */
export function manifestOf(
  registration: Pick<Registration, 'manifest' | 'url' | 'name'>,
  redirectUrl: string,
): object {
  const url = URL.canParse(registration.url) ? new URL(registration.url) : null
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username) {
    throw new Error(
      '--url is no https address: write where GitHub will reach Pledge, such as https://pledge.example.org',
    )
  }
  const root = url.href.replace(/\/+$/, '')
  const manifest = parse(registration.manifest) as Record<string, unknown>
  return {
    ...manifest,
    name: registration.name ?? manifest.name,
    url: root,
    hook_attributes: { active: true, url: root.endsWith(webhookPath) ? root : root + webhookPath },
    redirect_url: redirectUrl,
  }
}

/**
 * Serves a page on loopback that sends the manifest to GitHub, waits until GitHub sends the browser back with a
 * code, exchanges it and writes the credentials, for their owner alone, into `.env` and `pledge.private-key.pem`.
 * `open` is told the page's address. Throws before anything is registered where those files exist already.
 */
export async function register(
  registration: Registration,
  open: (address: string) => void,
): Promise<Registered> {
  // Checked first: what GitHub gives, it gives once.
  accessSync(registration.folder, constants.W_OK)
  const env = join(registration.folder, '.env')
  const key = join(registration.folder, 'pledge.private-key.pem')
  for (const file of [env, key]) {
    if (existsSync(file))
      throw new Error(`${file} exists already: move it away, or give another folder with --into.`)
  }
  const { code, done } = await codeFromGitHub(registration, open)
  try {
    const app = await exchange(registration.apiUrl, code)
    const lines = [
      `APP_ID=${app.id}`,
      `PRIVATE_KEY_PATH='${resolve(key).replaceAll("'", "'\\''")}'`,
      `WEBHOOK_SECRET='${app.webhook_secret}'`,
    ]
    writeFileSync(key, app.pem, { mode: 0o600, flag: 'wx' })
    writeFileSync(env, `${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx' })
    await done('The App is registered. Go back to the terminal.')
    return { appId: app.id, page: app.html_url, files: [env, key] }
  } catch (error) {
    await done('That did not work. The terminal says why.')
    throw error
  }
}

/** The code that GitHub gives once the App is registered; `done` answers the browser and closes the page. */
async function codeFromGitHub(
  registration: Registration,
  open: (address: string) => void,
): Promise<{ code: string; done(sentence: string): Promise<void> }> {
  const state = randomBytes(32).toString('hex')
  const server = createServer()
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(registration.port, '127.0.0.1', listening)
  })
  const own = `127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    const page = formPage(registration, state, manifestOf(registration, `http://${own}/registered`))
    open(`http://${own}/`)
    return await waitForCode(server, { own, state, page })
  } catch (error) {
    server.close()
    throw error
  }
}

type Waiting = { readonly own: string; readonly state: string; readonly page: string }

function waitForCode(
  server: Server,
  { own, state, page }: Waiting,
): Promise<{ code: string; done(sentence: string): Promise<void> }> {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    connection: 'close',
  }
  return new Promise(found => {
    server.on('request', (request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', `http://${own}`)
      // Another page's script must not read the state: it could have us keep the credentials of its own App.
      if (request.headers.host !== own || request.method !== 'GET')
        return void response.writeHead(403, headers).end()
      if (pathname === '/') return void response.writeHead(200, headers).end(page)
      const code = codeIn(searchParams, state)
      if (pathname !== '/registered' || code === null) return void response.writeHead(404, headers).end()
      const done = (sentence: string) =>
        new Promise<void>(closed => {
          response.writeHead(200, headers).end(`<!doctype html><p>${sentence}</p>`, () => {
            server.close(() => closed())
            server.closeAllConnections()
          })
        })
      server.removeAllListeners('request').on('request', (_, late) => void late.writeHead(410, headers).end())
      found({ code, done })
    })
  })
}

function codeIn(given: URLSearchParams, state: string): string | null {
  const code = given.get('code') ?? ''
  const back = given.get('state') ?? ''
  const same =
    Buffer.byteLength(back) === state.length && timingSafeEqual(Buffer.from(back), Buffer.from(state))
  return same && /^[\w-]{1,200}$/.test(code) ? code : null
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)

function formPage({ webUrl, organisation }: Registration, state: string, manifest: object): string {
  const path =
    organisation === null
      ? '/settings/apps/new'
      : `/organizations/${encodeURIComponent(organisation)}/settings/apps/new`
  return `<!doctype html>
<html lang="en"><title>Register Pledge</title>
<h1>Register Pledge as a GitHub App</h1>
<p>GitHub shows what will be registered and asks you for its name before anything happens. It asks for this:</p>
<pre>${escaped(JSON.stringify(manifest, null, 2))}</pre>
<form method="post" action="${escaped(`${webUrl}${path}?state=${state}`)}">
<input type="hidden" name="manifest" value="${escaped(JSON.stringify(manifest))}">
<button>Continue at GitHub</button>
</form>
</html>
`
}

/** GitHub gives the credentials for a code once, within an hour. */
async function exchange(apiUrl: string, code: string): Promise<z.output<typeof credentials>> {
  const response = await fetch(`${apiUrl}/app-manifests/${code}/conversions`, {
    method: 'POST',
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      'user-agent': 'pledge-register',
    },
    signal: AbortSignal.timeout(30_000),
  })
  if (response.status !== 201) {
    throw new Error(
      `GitHub did not give the App's credentials (status ${response.status}). Delete the App on its settings page and start again.`,
    )
  }
  const read = credentials.safeParse(await response.json())
  if (!read.success) {
    throw new Error(
      "GitHub's answer lacks credentials. Make a private key and a webhook secret on the App's settings page.",
    )
  }
  return read.data
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    options: { url: text, org: text, name: text, into: text, port: text, help: { type: 'boolean' } },
  })
  if (values.help || values.url === undefined) {
    process.stdout.write(usage)
    if (!values.help) process.exitCode = 2
    return
  }
  const registration: Registration = {
    manifest: readFileSync(new URL('../../app.yml', import.meta.url), 'utf8'),
    url: values.url,
    organisation: values.org ?? null,
    name: values.name ?? null,
    folder: resolve(values.into ?? '.'),
    port: Number(values.port ?? 0),
    apiUrl: 'https://api.github.com',
    webUrl: 'https://github.com',
  }
  const { appId, page, files } = await register(registration, address => {
    console.log(
      `Open ${address} in a browser on this machine and follow it. Ctrl-C gives up; nothing is registered then.`,
    )
  })
  console.log(
    `Registered as App ${appId}. Its credentials are in ${files.join(' and ')}, readable by you alone.`,
  )
  console.log(`Install it: ${page}/installations/new`)
}

if (import.meta.main) {
  process.umask(0o077)
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
