import { expect, test } from 'vitest'
import { createInventory } from '../../src/github/inventory.ts'
import { Wait } from '../../src/shell/ports.ts'

const now = new Date(Date.UTC(2026, 0, 1))

/** Three installations with a repository `each`; `fails` says what listing one of them throws. */
function three(fails: (installation: number) => unknown, each = 1) {
  const memory = new Map<string, unknown>()
  const polled: string[] = []
  const dueAt: Date[] = []
  const inventory = createInventory({
    github: {
      app: async () => ({
        request: async () => ({ data: [1, 2, 3].map(id => ({ id, suspended_at: null })) }),
      }),
      installation: async (id: number) => ({
        request: async (_: string, { page }: { page: number }) => {
          const error = fails(id)
          if (error) throw error
          const repositories = Array.from({ length: each }, (_, n) => {
            return {
              id: id * 10 + n * 100,
              name: `engine${n}`,
              owner: { login: `acme${id}` },
              private: false,
            }
          })
          return { data: { repositories: page > 1 ? [] : repositories } }
        },
      }),
    },
    store: {
      recall: async (key: string) => memory.get(key) ?? null,
      recallAll: async (prefix: string) => new Map([...memory].filter(([key]) => key.startsWith(prefix))),
      remember: async (key: string, value: unknown) =>
        void (value === null ? memory.delete(key) : memory.set(key, value)),
      rehome: async () => [],
      openCases: async () => [],
      schedule: async (work: { key: string; dueAt: Date }) => {
        polled.push(work.key)
        dueAt.push(work.dueAt)
      },
    },
    clock: { now: () => now },
    webUrl: 'https://github.test',
    withinMs: 60_000,
  } as unknown as Parameters<typeof createInventory>[0])
  return { inventory, polled: () => [...new Set(polled.splice(0))], dueAt: () => dueAt.splice(0) }
}

test('an installation that cannot be listed stops no other, and none of its repositories is forgotten', async () => {
  let broken = false
  const { inventory, polled } = three(id => broken && id === 2 && new Error('not now'))
  await inventory.list(now)
  expect(polled()).toEqual(['10', '20', '30'])
  broken = true
  await expect(inventory.list(now)).rejects.toThrow('not now')
  expect(polled()).toEqual(['10', '20', '30'])
  expect(await inventory.find(20)).not.toBeNull()
})

test('one that has spent its limits keeps no other waiting', async () => {
  const soon = new Wait(new Date(now.getTime() + 1000))
  const { inventory, polled } = three(
    id => id < 3 && (id === 1 ? new Wait(new Date(now.getTime() + 9000)) : soon),
  )
  await expect(inventory.list(now)).rejects.toBe(soon)
  expect(polled()).toEqual(['30'])
})

test('what is known already keeps its turn, what is new is polled now', async () => {
  const { inventory, dueAt } = three(() => null)
  const later = new Date(now.getTime() + 300_000)
  await inventory.list(later)
  expect(dueAt()).toEqual([now, now, now])
  await inventory.list(later)
  expect(dueAt()).toEqual([later, later, later])
})

test('however many there are, the first round of each begins within the time between two', async () => {
  const { inventory, dueAt } = three(() => null, 400)
  await inventory.list(now)
  const after = dueAt().map(at => at.getTime() - now.getTime())
  expect(Math.max(...after)).toBeLessThan(60_000)
  expect(after.filter(ms => ms === 0).length).toBeLessThan(30)
})
