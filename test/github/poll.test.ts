import { beforeEach, expect, test } from 'vitest'
import { commentDeleted, createPoll, lookForComment } from '../../src/github/poll.ts'
import { readAgain } from '../../src/github/read-again.ts'
import { type CaseStore, type Store, Wait } from '../../src/shell/ports.ts'

const start = Date.UTC(2026, 0, 1)
const at = (seconds: number): string => new Date(start + seconds * 1000).toISOString()
const room = { id: 7, owner: 'acme', name: 'security', installation: 1, private: true }

type Comment = { readonly id: number; updated: number }
type Question = {
  readonly since: string
  readonly page?: number
  readonly per_page: number
  readonly comment_id?: number
}

/** A coordination repository whose comments are polled, and nothing else; what was seen of them, in order. */
function aRoom(comments: Comment[]) {
  const memory = new Map<string, unknown>()
  const seen: number[] = []
  const asked: Question[] = []
  let onAnswer = () => {}
  let onSee = (_: number) => {}
  let policy = async () => {}
  let now = start + 1e9
  const hidden = new Set<number>()
  const shown = ({ id, updated }: Comment) => ({
    id,
    user: { id: 1, login: 'alice', type: 'User' },
    body: 'Noted.',
    created_at: at(0),
    updated_at: at(updated),
    issue_url: 'https://github.test/repos/acme/security/issues/1',
  })
  const request = async (route: string, question: Question) => {
    if (route.endsWith('/issues/comments/{comment_id}')) {
      asked.push(question)
      const one = comments.find(({ id }) => id === question.comment_id && !hidden.has(id))
      if (!one) throw Object.assign(new Error('Not Found'), { status: 404 })
      return { data: shown(one), headers: {} }
    }
    if (!route.endsWith('/issues/comments')) return { data: [], headers: {} }
    asked.push(question)
    const { since, page = 1, per_page } = question
    const all = comments
      .filter(({ id, updated }) => at(updated) >= since && !hidden.has(id))
      .sort((a, b) => a.updated - b.updated || a.id - b.id)
    const data = all.slice((page - 1) * per_page, page * per_page).map(shown)
    onAnswer()
    return { data, headers: {} }
  }
  const store = {
    recall: async (key: string) => memory.get(key) ?? null,
    recallAll: async (prefix: string) => new Map([...memory].filter(([key]) => key.startsWith(prefix))),
    remember: async (key: string, value: unknown) =>
      void (value === null ? memory.delete(key) : memory.set(key, value)),
    openCases: async (of: object) => ('coordination' in of ? ['c1'] : []),
    caseOfTracking: async () => 'c1',
    facts: async () => [{ kind: 'reportReceived', filedAt: new Date(start) }],
    schedule: async () => undefined,
  }
  const poll = createPoll({
    github: { installation: async () => ({ request }) },
    store,
    clock: { now: () => new Date(now) },
    inventory: { find: async () => room, isSuspended: async () => false },
    policyWatch: { refresh: () => policy().then(() => null) },
    guide: {
      of: async () => ({ coordination: null, policy: { checkRequired: false, promises: {}, calendar: {} } }),
    },
    reviews: { waiting: async () => [] },
    configuration: { report: async () => undefined },
    reach: { look: async () => undefined, renamed: async () => undefined },
    fixPulls: { poll: async () => undefined, gone: async () => undefined },
    everyMs: 300_000,
    intake: {
      seeTrackingComment: async (_: string, comment: Comment) => {
        onSee(comment.id)
        seen.push(comment.id)
      },
    },
  } as unknown as Parameters<typeof createPoll>[0])
  return {
    seen,
    asked,
    again: () => readAgain(store as unknown as CaseStore, room, new Date(start)),
    hidden,
    /** An event told of a comment that GitHub does not show; and that it is deleted. */
    lookFor: (id: number) => lookForComment(store as unknown as Store, room, id, new Date(now)),
    deleted: (id: number) => commentDeleted(store as unknown as Store, room.id, id),
    wait: (minutes: number) => {
      now += minutes * 60_000
    },
    poll: () => poll(room.id),
    answering: (act: () => void) => {
      onAnswer = act
    },
    seeing: (act: (id: number) => void) => {
      onSee = act
    },
    reading: (act: () => Promise<void>) => {
      policy = act
    },
  }
}

const many = (count: number, second = (n: number) => n): Comment[] =>
  Array.from({ length: count }, (_, n) => ({ id: n + 1, updated: second(n + 1) }))
const ids = (count: number): number[] => many(count).map(({ id }) => id)
const unique = (seen: readonly number[]): number[] => [...new Set(seen)].sort((a, b) => a - b)

let r: ReturnType<typeof aRoom>
beforeEach(() => {
  r = aRoom(many(3))
})

test('reads what changed once, and later only what is new', async () => {
  await r.poll()
  await r.poll()
  // The last one again: another may have changed in the same second.
  expect(r.seen).toEqual([1, 2, 3, 3])
})

test('loses nothing that changes, and so moves behind the rest, while page after page is read', async () => {
  const comments = many(450)
  r = aRoom(comments)
  let changed = 0
  r.answering(() => {
    if (changed < 6)
      for (const comment of comments.slice(changed * 20, changed * 20 + 20)) comment.updated = 1000 + changed
    changed += 1
  })
  await r.poll()
  expect(unique(r.seen)).toEqual(ids(450))
})

test('comes to an end where more than a page changed in one second', async () => {
  r = aRoom(many(350, n => (n <= 20 ? n : 50)))
  await r.poll()
  expect(unique(r.seen)).toEqual(ids(350))
  expect(r.asked.length).toBeLessThan(7)
})

test('one that cannot be dealt with stops none of the others, and is tried again', async () => {
  r = aRoom(many(150))
  r.seeing(id => {
    if (id === 2) throw new Error('not this one')
  })
  await expect(r.poll()).rejects.toThrow('not this one')
  expect(unique(r.seen)).toEqual(ids(150).filter(id => id !== 2))
  r.seeing(() => {})
  await r.poll()
  expect(unique(r.seen)).toEqual(ids(150))
})

test('a policy that cannot be read keeps no command from being read', async () => {
  r.reading(() => Promise.reject(new Error('no policy')))
  await expect(r.poll()).rejects.toThrow('no policy')
  expect(r.seen).toEqual([1, 2, 3])
})

test('GitHub asking for time ends it at once, and nothing is passed over', async () => {
  r.seeing(id => {
    if (id === 2) throw new Wait(new Date(start))
  })
  await expect(r.poll()).rejects.toThrow(Wait)
  expect(r.seen).toEqual([1])
  r.seeing(() => {})
  await r.poll()
  expect(unique(r.seen)).toEqual([1, 2, 3])
})

test('reads everything again, once, where that was asked for', async () => {
  await r.poll()
  await r.again()
  await r.poll()
  expect(r.seen).toEqual([1, 2, 3, 1, 2, 3])
  await r.poll()
  expect(r.seen).toEqual([1, 2, 3, 1, 2, 3, 3])
})

test('a comment that GitHub hid when others were read is read once it shows it, within the hour', async () => {
  r.hidden.add(2)
  await r.lookFor(2)
  await r.poll()
  r.wait(30)
  await r.poll()
  expect(unique(r.seen)).toEqual([1, 3])
  r.hidden.clear()
  r.wait(25)
  await r.poll()
  expect(unique(r.seen)).toEqual([1, 2, 3])
  const before = r.asked.length
  await r.poll()
  // The list alone.
  expect(r.asked.length - before).toBe(1)
})

test('one that stays away is asked for no longer than that, and one that was deleted not at all', async () => {
  r.hidden.add(2).add(3)
  await r.lookFor(2)
  await r.lookFor(3)
  await r.deleted(3)
  r.wait(61)
  await r.poll()
  await r.poll()
  expect(r.asked.flatMap(({ comment_id }) => comment_id ?? [])).toEqual([2])
})
