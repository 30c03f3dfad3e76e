import { expect, test } from 'vitest'
import { marker } from '../../src/core/messages/marker.ts'
import { type Earlier, findEarlier, says } from '../../src/github/marked.ts'
import { commentShape } from '../../src/github/shapes.ts'
import { Unrecorded } from '../../src/shell/unrecorded.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute))
const [mine, other] = [marker('a'.repeat(16)), marker('b'.repeat(16))]
const lost = new Unrecorded(at(10), at(20), at(20))

/** The number of the comment that is found for "Words." under `mine`; `by`: 1 is the App. */
async function found(
  earlier: Earlier,
  ...comments: readonly (readonly [minute: number, body: string, by?: number])[]
) {
  const list = async () => ({
    data: comments.map(([minute, body, by = 1], n) => ({
      ...{ id: n, body, created_at: at(minute).toISOString(), user: null },
      performed_via_github_app: { id: by },
    })),
  })
  const sought = { mark: mine, isSame: says('Words.', mine) }
  return (
    (await findEarlier(list, commentShape, sought, earlier, async ({ appId }) => appId === 1))?.id ?? null
  )
}

test('what was written before is found by its mark, and in a time that is on no record by its words', async () => {
  const first = { attempted: false, unrecorded: null }
  const again = { attempted: true, unrecorded: null }
  expect(await found(first, [5, `${mine}\nWords.`])).toBeNull()
  expect(await found(again, [5, `${other}\nWords.`], [6, `${mine}\nWords.`])).toBe(1)
  expect(await found(again, [6, `${mine}\nWords.`, 2])).toBeNull()

  const since = { attempted: false, unrecorded: lost }
  expect(await found(since, [15, `${other}\nWords.`])).toBe(0)
  expect(await found(since, [15, `${other}\nWords.`, 2])).toBeNull()
  for (const minute of [9, 21]) expect(await found(since, [minute, `${other}\nWords.`])).toBeNull()
  // What was asked for later was not done by that, though it says the same under the same mark.
  const later = { attempted: true, unrecorded: lost, since: at(16) }
  expect(await found(later, [15, `${mine}\nWords.`])).toBeNull()
  expect(await found(later, [15, `${other}\nWords.`], [16, `${other}\nWords.`])).toBe(1)
  expect(await found(later, [25, `${mine}\nWords.`])).toBe(0)
  // Numbers were used again: under this mark something else was said then.
  const both = { attempted: true, unrecorded: lost }
  expect(await found(both, [15, `${mine}\nOther words.`])).toBeNull()
  expect(await found(both, [15, `${mine}\nOther words.`], [25, `${mine}\nWords.`])).toBe(1)
})
