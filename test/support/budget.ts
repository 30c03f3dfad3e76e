import { readFileSync } from 'node:fs'
import type { Recorded } from '../../sandbox/github.ts'

/** What something costs at GitHub, in the words of `docs/github-budget.md`. */
export type Cost = {
  /** Answers that were read; questions to GraphQL among them. */
  readonly reads: number
  /** Conditional requests that were answered with 304: they cost nothing of the hour's budget. */
  readonly unchanged: number
  readonly writes: number
  /** Every request by its operation, such as `POST issues`, in alphabetical order. */
  readonly requests: string
}

/** The rows of every table of the page, by what happens; of the one of tokens, which they are. */
export function readBudget(): {
  readonly costs: ReadonlyMap<string, Cost>
  readonly tokens: ReadonlyMap<string, readonly string[]>
} {
  const page = readFileSync(new URL('../../docs/github-budget.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| (.+?) \| (\d+) \| (\d+) \| (\d+) \| (.*?) \| .+ \|$/gm)]
  const tokens = [...page.matchAll(/^\| ([^|]+) \| (\d+) \| ([^|\d][^|]*) \| [^|]+ \|$/gm)]
  const lines = page.split('\n').filter(line => /^\| (?!what happens|---)/.test(line))
  if (rows.length + tokens.length !== lines.length)
    throw new Error('A line of docs/github-budget.md is no row of a budget.')
  const listed = tokens.map(([, name = '', count, list = '']): [string, readonly string[]] => {
    const all = list.split('; ')
    if (all.length !== Number(count)) throw new Error(`${name} lists other than ${count} tokens.`)
    return [name, all]
  })
  const costs = rows.map(([, name = '', reads, unchanged, writes, requests = '']): [string, Cost] => [
    name,
    { reads: Number(reads), unchanged: Number(unchanged), writes: Number(writes), requests },
  ])
  return { costs: new Map(costs), tokens: new Map(listed) }
}

/** The tokens that requests went with, in the words of the page; `name` gives a repository's, by its number. */
export function tokensOf(requests: readonly Recorded[], name: (id: number) => string): readonly string[] {
  const told = requests.flatMap(({ token }) => {
    if (!token) return []
    const { metadata, ...others } = token.permissions
    const levels = Object.values(others)
    const does = levels.includes('write') ? 'writes' : 'reads'
    const what = Object.keys(others).sort().join(', ') || 'metadata'
    const where = token.repositoryIds?.map(name).join(', ') ?? 'all'
    return [`\`${where}\` ${does} ${what}`]
  })
  return [...new Set(told)].sort()
}

const isRead = ({ method, path }: Recorded): boolean => method === 'GET' || path === '/graphql'

/** `PATCH issues/…`: without the repository, and without what differs from one to the next. */
function named(request: Recorded): string {
  const { method, operation, status } = request
  const [, route = ''] = (operation ?? `${method} ${request.path}`).split(' ')
  const brief = route
    .replace(/^\/repos\/\{owner\}\/\{repo\}\/?/, '')
    .replace(/^\//, '')
    .replaceAll(/\{[^}]+\}/g, '…')
  const what = isRead(request) && method === 'POST' ? 'ASK' : method
  return `\`${what} ${brief || 'repository'}\`${status === 304 ? ' 304' : ''}`
}

/** Tokens are told apart from the requests that go with them: they last an hour. */
export function costOf(all: readonly Recorded[]): Cost {
  const requests = all.filter(({ path }) => !path.endsWith('/access_tokens'))
  const counts = new Map<string, number>()
  for (const request of requests) counts.set(named(request), (counts.get(named(request)) ?? 0) + 1)
  return {
    reads: requests.filter(one => isRead(one) && one.status !== 304).length,
    unchanged: requests.filter(({ status }) => status === 304).length,
    writes: requests.filter(one => !isRead(one)).length,
    requests:
      [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, count]) => (count > 1 ? `${count} × ${name}` : name))
        .join(', ') || 'none',
  }
}
