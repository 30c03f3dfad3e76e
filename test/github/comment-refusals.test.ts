import { expect, test } from 'vitest'
import { CommentRefusals } from '../../src/github/comment-refusals.ts'

const hour = 3_600_000

test('a refusal that was noted by a clock that was wrong stands no longer', async () => {
  const kept = new Map<string, unknown>()
  const store = {
    recall: async (key: string) => kept.get(key) ?? null,
    remember: async (key: string, value: unknown) => void kept.set(key, value),
  }
  let now = Date.UTC(2027, 0, 2)
  const refusals = new CommentRefusals(store as never, { now: () => new Date(now) })
  await refusals.note(1, 'write', 404, true)
  expect((await refusals.last(1, 'write'))?.isStanding).toBe(true)
  now -= 60_001
  expect((await refusals.last(1, 'write'))?.isStanding).toBe(false)
  const again = await refusals.note(1, 'write', 404)
  expect([again.until, again.isStanding]).toEqual([new Date(now + hour), true])
})
