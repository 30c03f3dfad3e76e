import { beforeEach, expect, test } from 'vitest'
import { createPoll } from '../../src/github/poll.ts'

const minute = 60_000
const repository = { id: 7, owner: 'acme', name: 'engine', installation: 1, private: false }

let now: number
let asked: string[]
let changed: string | null
let isThere: boolean
const memory = new Map<string, unknown>()
const request = async (route: string, { headers }: { headers: Record<string, string> }) => {
  const list = route.split('/').at(-1) ?? ''
  asked.push(list)
  const etag = changed === list ? '"new"' : '"old"'
  if (headers?.['if-none-match'] === etag) throw Object.assign(new Error('unchanged'), { status: 304 })
  return { data: [], headers: { etag } }
}
const poll = createPoll({
  github: { installation: async () => ({ request }) },
  store: {
    recall: async (key: string) => memory.get(key) ?? null,
    remember: async (key: string, value: unknown) =>
      void (value === null ? memory.delete(key) : memory.set(key, value)),
    recallAll: async () => new Map(),
    openCases: async () => [],
    trackedIn: async () => [],
  },
  clock: { now: () => new Date(now) },
  inventory: { find: async () => (isThere ? repository : null), isSuspended: async () => false },
  policyWatch: {
    refresh: async () => {
      asked.push('policy')
      return null
    },
  },
  guide: {
    of: async () => ({
      coordination: { id: 8 },
      policy: { publicIssues: { watch: true }, promises: {}, calendar: {} },
    }),
  },
  onboarding: { note: async () => undefined },
  reach: { gone: async () => undefined, renamed: async () => undefined, look: async () => undefined },
  reviews: { waiting: async () => [] },
  fixPulls: { poll: async () => undefined, gone: async () => undefined },
  everyMs: 5 * minute,
} as unknown as Parameters<typeof createPoll>[0])

/** One round; gives what it asked for and when the next one is due, in minutes from now. */
async function round() {
  asked = []
  const next = await poll(repository.id)
  return { asked: asked.toSorted(), next: next && (next.getTime() - now) / minute }
}
const everything = ['issues', 'policy', 'pulls', 'security-advisories']

/** Rounds as they fall due, for so many minutes from now on; gives what was asked for in all of them. */
async function pass(minutes: number): Promise<readonly string[]> {
  const all: string[] = []
  for (const until = now + minutes * minute; now < until; ) {
    const { asked, next } = await round()
    all.push(...asked)
    now += (next ?? 1e9) * minute
  }
  return all
}

beforeEach(() => {
  now = Date.UTC(2026, 0, 1)
  memory.clear()
  changed = null
  isThere = true
})

test('is quick at first, and slow where nothing changes, but for reports', async () => {
  expect((await round()).next).toBe(1)
  await pass(10 * 60)
  const counts = Object.groupBy(await pass(240), list => list)
  expect(counts.pulls?.length).toBe(8)
  expect(counts.policy?.length).toBe(8)
  expect(counts['security-advisories']?.length).toBeGreaterThanOrEqual(48)
})

test.each([
  ['pulls', 30],
  ['issues', 30],
  ['security-advisories', 5],
])('sees that %s changed within %i minutes, and is quick again then', async (list, most) => {
  await pass(10 * 60)
  changed = list
  const since = now
  let brought = await round()
  while (!brought.asked.includes(list)) {
    now += (brought.next as number) * minute
    brought = await round()
  }
  expect(now - since).toBeLessThanOrEqual(most * minute)
  expect(brought.next).toBe(1)
  expect((await pass(8)).filter(one => one === 'security-advisories')).toHaveLength(8)
})

test('looks at everything where somebody called for a round', async () => {
  await pass(10 * 60)
  const { asked, next } = await round()
  now += (next as number) * minute
  expect(asked).toContain('security-advisories')
  now -= minute
  expect((await round()).asked).toEqual(everything)
})

test('looks with all else at tracking issues of which none is open any more', async () => {
  expect(await pass(60)).not.toContain('comments')
  memory.set('since:tracking:7', new Date(now).toISOString())
  await pass(10 * 60)
  const { comments, issues, pulls } = Object.groupBy(await pass(240), list => list)
  expect([comments?.length, issues?.length, pulls?.length]).toEqual([8, 16, 8])
})

test('ends where the repository is none of ours any more', async () => {
  await round()
  isThere = false
  expect(await round()).toEqual({ asked: [], next: null })
  expect([...memory.keys()].filter(key => key.startsWith('pace:'))).toEqual([])
})
