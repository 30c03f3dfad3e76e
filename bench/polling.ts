/**
 * What polling asks of GitHub: `npm run bench:polling -- --installations 1000 --hours 6`. The poll is the App's own, its
 * store is in memory, and GitHub is stood in for by ETags, in fake time. Of ten repositories each, one is private;
 * `--changes` is how many repositories change in a day, unheard of by any event. Compared are rounds that look at
 * everything each time with rounds as they are.
 */
import { parseArgs } from 'node:util'
import type { Client } from '../src/github/client.ts'
import { createPoll } from '../src/github/poll.ts'
import { readingScope, scopeOf } from '../src/github/scope.ts'
import { createTokens } from '../src/github/tokens.ts'

const { values: given } = parseArgs({
  options: {
    installations: { type: 'string', default: '1000' },
    hours: { type: 'string', default: '6' },
    changes: { type: 'string', default: '1000' },
  },
})
const [installations, hours, changes] = [given.installations, given.hours, given.changes].map(Number) as [
  number,
  number,
  number,
]
const each = 10
const [second, hour] = [1_000, 3_600_000]
const everyMs = 300 * second
const repositories = installations * each

/** The same in every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

async function play(always: boolean) {
  const memory = new Map<string, unknown>()
  let now = 0
  const asked = { unchanged: 0, read: 0, graphql: 0, tokens: 0, narrow: 0 }
  const counting = (what: 'tokens' | 'narrow') =>
    createTokens({
      app: async () =>
        ({ request: async () => ({ data: { token: `${++asked[what]}` } }) }) as unknown as Client,
      reader: async () => Promise.reject(new Error('every token is given')),
      elapsed: () => now,
    })
  /** As they are, and were each for one repository. */
  const [tokens, narrow] = [counting('tokens'), counting('narrow')]
  /** Of one installation in one minute, the most. */
  let mostInMinute = 0
  const minutes = new Map<number, { minute: number; count: number }>()
  const changedAt = new Map<number, number>()
  const late: Record<'reports' | 'others', number[]> = { reports: [], others: [] }
  const unseen = new Map<string, number>()
  const version = (id: number, list: string) => `"${list}/${id}/${changedAt.get(id) ?? 0}"`
  const spend = (installation: number) => {
    const minute = Math.floor(now / 60_000)
    const known = minutes.get(installation)
    const count = known?.minute === minute ? known.count + 1 : 1
    minutes.set(installation, { minute, count })
    mostInMinute = Math.max(mostInMinute, count)
  }
  const answer = async (installation: number, route: string, { repo, headers }: Record<string, unknown>) => {
    spend(installation)
    const [method = '', url = ''] = route.split(' ')
    const request = { method, url, owner: 'acme', repo }
    await tokens.get(installation, scopeOf(request, true))
    await narrow.get(installation, scopeOf(request, false))
    const list = route.split('/').at(-1) ?? ''
    const id = Number(repo)
    const etag = version(id, list)
    const seen = unseen.get(`${list}/${id}`)
    if (seen !== undefined) {
      late[list === 'security-advisories' ? 'reports' : 'others'].push(now - seen)
      unseen.delete(`${list}/${id}`)
    }
    if ((headers as Record<string, string> | undefined)?.['if-none-match'] === etag) {
      asked.unchanged += 1
      throw Object.assign(new Error('unchanged'), { status: 304 })
    }
    asked.read += 1
    return { data: [], headers: { etag } }
  }
  const looks = new Map<number, number>()
  const poll = createPoll({
    github: {
      installation: async (id: number) => ({
        request: (route: string, parameters: Record<string, unknown>) => answer(id, route, parameters),
      }),
    },
    store: {
      recall: async (key: string) => (always && key.startsWith('pace:') ? null : (memory.get(key) ?? null)),
      remember: async (key: string, value: unknown) => void memory.set(key, value),
      recallAll: async () => new Map(),
      openCases: async () => [],
      trackedIn: async () => [],
    },
    clock: { now: () => new Date(now) },
    reach: { renamed: async () => undefined },
    inventory: {
      isSuspended: async () => false,
      find: async (id: number) => {
        const installation = Math.floor(id / each)
        return { id, owner: 'acme', name: String(id), installation, private: id % each === 0 }
      },
    },
    policyWatch: {
      // Two questions for each look that nobody shares.
      refresh: async (installation: number, _: unknown, freshMs: number) => {
        if (now - (looks.get(installation) ?? Number.NEGATIVE_INFINITY) >= freshMs) {
          looks.set(installation, now)
          asked.graphql += 2
          await tokens.get(installation, readingScope)
          await narrow.get(installation, readingScope)
          spend(installation)
          spend(installation)
        }
        return null
      },
    },
    guide: {
      of: async () => ({
        coordination: { id: 1 },
        policy: { publicIssues: { watch: true }, promises: {}, calendar: {} },
      }),
    },
    onboarding: { note: async () => undefined },
    reviews: { waiting: async () => [] },
    fixPulls: { poll: async () => undefined },
    everyMs,
  } as unknown as Parameters<typeof createPoll>[0])

  const random = chance(5)
  const due = Array.from({ length: repositories }, (_, id) => Math.floor((id / repositories) * everyMs))
  const happens = Array.from({ length: Math.round((changes * hours) / 24) }, () => ({
    at: hour + random() * (hours - 1) * hour,
    id: Math.floor(random() * repositories),
  })).sort((a, b) => a.at - b.at)
  const step = 10 * second
  const total = { ...asked }
  for (now = 0; now < (hours + 1) * hour; now += step) {
    if (now === hour) Object.assign(total, asked)
    while (happens[0] && happens[0].at <= now) {
      const { id } = happens.shift() as { id: number }
      changedAt.set(id, now)
      for (const list of id % each === 0 ? ['pulls'] : ['security-advisories', 'pulls', 'issues'])
        unseen.set(`${list}/${id}`, now)
    }
    for (let id = 0; id < repositories; id++)
      if ((due[id] as number) <= now) {
        const next = (await poll(id)) as Date
        due[id] = always ? now + everyMs : next.getTime()
      }
  }
  const perHour = (count: number) => (count / hours / installations).toFixed(1)
  const worst = (some: readonly number[]) =>
    some.length > 0 ? (some.reduce((a, b) => Math.max(a, b)) / 60_000).toFixed(1) : '–'
  return {
    rounds: always ? 'everything each time' : 'as they are',
    'unchanged (304)': perHour(asked.unchanged - total.unchanged),
    'questions to GraphQL': perHour(asked.graphql - total.graphql),
    'lists read': perHour(asked.read - total.read),
    tokens: perHour(asked.tokens - total.tokens),
    'tokens, were each for one repository': perHour(asked.narrow - total.narrow),
    'most in one minute': mostInMinute,
    'a report seen after at most (min)': worst(late.reports),
    'all else (min)': worst(late.others),
  }
}

const rows = [await play(true), await play(false)]
console.log(
  `For one installation in an hour, of ${installations} of ${each} repositories, over ${hours} hours:`,
)
console.table(rows)
