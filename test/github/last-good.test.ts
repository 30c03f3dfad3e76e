import { expect, test } from 'vitest'
import { recallGood } from '../../src/github/guide.ts'
import type { Store } from '../../src/shell/ports.ts'

test('what earlier versions kept under a repository’s name is its own, and no other’s who takes that', async () => {
  const path = 'pledge.yml'
  const good = { text: 'coordinators: [alice]\n', commit: 'c' }
  const kept = new Map<string, unknown>([[`good:acme/security:${path}`, good]])
  const store = {
    recall: async (key: string) => kept.get(key) ?? null,
    remember: async (key: string, value: unknown) => void kept.set(key, value),
  } as Pick<Store, 'recall' | 'remember'>
  const its = { id: 1, owner: 'Acme', name: 'security' }
  expect(await recallGood(store, its, path)).toEqual(good)
  expect(await recallGood(store, { ...its, name: 'secrets' }, path)).toEqual(good)
  expect(await recallGood(store, { ...its, id: 2 }, path)).toBeNull()
})
