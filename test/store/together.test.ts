import { expect, test } from 'vitest'
import { StoreUnavailable } from '../../src/shell/ports.ts'
import { together } from '../../src/store/together.ts'

const bounds = { most: 3, heaviest: 10, abreast: 1, weight: (item: number) => item }

function watched() {
  const runs: (readonly number[])[] = []
  const give = together(async (items: readonly number[]) => {
    runs.push(items)
    if (items.includes(4)) throw new Error('no fours')
    return items.map(item => item * 2)
  }, bounds)
  return { runs, give }
}

test('shares a run with what arrives in the same turn of the event loop', async () => {
  const { runs, give } = watched()
  const first = give(1)
  // A later microtask: where a run does not leave the thread, this is when the next request's body is whole.
  await Promise.resolve()
  expect(await Promise.all([first, give(2)])).toEqual([2, 4])
  expect(runs).toEqual([[1, 2]])
})

test('keeps within the bounds, but for one that is too heavy by itself', async () => {
  const { runs, give } = watched()
  await Promise.all([1, 1, 1, 1, 30, 9, 2].map(give))
  expect(runs).toEqual([[1, 1, 1], [1], [30], [9], [2]])
})

test('tries each alone where a run fails for one of them', async () => {
  const { give } = watched()
  const results = await Promise.allSettled([1, 4, 2].map(give))
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('tells all who wait where a store that is gone took long to say so', async () => {
  let runs = 0
  const give = together(
    async (_: readonly number[]): Promise<number[]> => {
      runs += 1
      await new Promise(resolve => setTimeout(resolve, 1_100))
      throw new StoreUnavailable('gone')
    },
    { ...bounds, most: 1 },
  )
  const results = await Promise.allSettled([1, 2, 3].map(give))
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(runs).toBe(1)
})

test('runs as many at once as it may, and no more', async () => {
  let [atOnce, most] = [0, 0]
  const give = together(
    async (items: readonly number[]) => {
      most = Math.max(most, ++atOnce)
      await new Promise(resolve => setTimeout(resolve, 20))
      atOnce -= 1
      return items.map(item => item * 2)
    },
    { ...bounds, abreast: 2 },
  )
  expect(await Promise.all([1, 1, 1, 2, 2, 2, 3, 3, 3].map(give))).toEqual([2, 2, 2, 4, 4, 4, 6, 6, 6])
  expect(most).toBe(2)
})
