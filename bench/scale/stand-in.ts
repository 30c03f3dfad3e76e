/** A GitHub that costs next to nothing: it knows no state, agrees to everything, and notes which comments it was sent. */

/** The addresses that comments were posted to since the parent last asked. */
export const told: string[] = []
let ids = 0

const bot = { id: 99, login: 'pledge[bot]', type: 'Bot' }

/** What GitHub would answer, as far as the App reads it: at once, so that what it takes can be told from the App's. */
export function answer(url: string, { method = 'GET', body }: RequestInit, now: Date): Response {
  const { pathname } = new URL(url)
  const at = now.toISOString()
  const given = typeof body === 'string' ? (JSON.parse(body) as Record<string, unknown>) : {}
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

const json = (status: number, value: unknown): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } })
