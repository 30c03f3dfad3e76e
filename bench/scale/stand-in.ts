/** A GitHub that costs next to nothing: it knows no state, agrees to everything, and notes which comments it was sent. */

/** The addresses that comments were posted to since the parent last asked. */
export const told: string[] = []
let ids = 0

const bot = { id: 99, login: 'pledge[bot]', type: 'Bot' }

/** What GitHub would answer, as far as the App reads it. */
export async function answer(request: Request, now: Date): Promise<Response> {
  const { method } = request
  const { pathname } = new URL(request.url)
  const at = now.toISOString()
  const given = method === 'GET' || method === 'DELETE' ? {} : await body(request)
  if (pathname.endsWith('/access_tokens'))
    return json(201, {
      token: `ghs_${pathname.replaceAll(/\D/g, '')}`,
      expires_at: new Date(Date.now() + 3_600_000).toISOString(),
      permissions: {},
      repository_selection: 'all',
    })
  if (pathname.endsWith('/comments') && method === 'POST') {
    told.push(pathname)
    return json(201, { id: ++ids, user: bot, body: given.body, created_at: at, updated_at: at })
  }
  if (pathname.endsWith('/labels') || /\/labels\/[^/]+$/.test(pathname)) return json(200, [])
  const issue = /\/issues\/(\d+)(\/assignees)?$/.exec(pathname)
  if (issue)
    return json(200, {
      id: Number(issue[1]),
      number: Number(issue[1]),
      title: 'A case',
      body: given.body ?? '',
      state: 'open',
      html_url: `http://github.stand-in${pathname}`,
      user: bot,
      labels: [],
      assignees: [],
      created_at: at,
      updated_at: at,
    })
  if (pathname.endsWith('/app')) return json(200, { slug: 'pledge' })
  return json(200, [])
}

async function body(request: Request): Promise<Record<string, unknown>> {
  const text = await request.text()
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
}

const json = (status: number, value: unknown): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } })
