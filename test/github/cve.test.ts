import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EffectResult } from '../../src/core/decide/effect-result.ts'
import { AdvisoryHands } from '../../src/github/advisory-hands.ts'
import type { Client, GitHub } from '../../src/github/client.ts'
import { type Store, Wait } from '../../src/shell/ports.ts'
import { OneCase, start } from '../support/one-case.ts'

/** The process dies here: nothing after it runs, and what was stored stays. */
class Killed extends Error {}

/**
 * What happens at one call of the outside: it works; the process dies before or after it; GitHub does it and the
 * answer is lost, or it is lost on the way there; GitHub refuses; our own budget keeps it back.
 */
const happenings = [
  'works',
  'dies before',
  'dies after',
  'done, 502',
  'not done, 502',
  'refused',
  'limited',
  'wait',
]
type Happening = (typeof happenings)[number]

class Status extends Error {
  readonly status: number
  constructor(status: number) {
    super('refused')
    this.status = status
  }
}

/** A GitHub that counts requests for CVE ids, and a memory that outlives processes. */
function outside(script: Happening[]) {
  const memory = new Map<string, unknown>()
  const world = { asked: 0, cve: null as string | null, assigns: false }
  const next = () => script.shift() ?? 'works'
  const call = async <T>(isRequest: boolean, act: () => T): Promise<T> => {
    const happens = next()
    if (happens === 'dies before') throw new Killed()
    if (isRequest && happens === 'not done, 502') throw new Status(502)
    if (isRequest && happens === 'refused') throw new Status(422)
    if (isRequest && happens === 'limited') throw new Status(429)
    if (isRequest && happens === 'wait') throw new Wait(start)
    const result = act()
    if (happens === 'dies after') throw new Killed()
    if (isRequest && happens === 'done, 502') throw new Status(502)
    return result
  }
  const request = (route: string) =>
    call(true, () => {
      if (route.startsWith('POST')) {
        world.asked++
        if (world.assigns) world.cve = 'CVE-2026-1'
        return { data: {} }
      }
      const at = start.toISOString()
      return { data: { ghsa_id: 'GHSA-2222-3333-4444', state: 'draft', cve_id: world.cve, created_at: at } }
    })
  const store = {
    recall: (key: string) => call(false, () => memory.get(key) ?? null),
    remember: (key: string, value: unknown) =>
      call(false, () => void (value === null ? memory.delete(key) : memory.set(key, value))),
  }
  return { world, client: { request } as unknown as Client, store: store as unknown as Store }
}

/** Tries as the engine does: again after every failure, in a new process after every death, to a result. */
async function tried({ client, store }: ReturnType<typeof outside>, key: string): Promise<EffectResult> {
  const c = new OneCase().case
  for (let attempt = 0; attempt < 100; attempt++) {
    const hands = new AdvisoryHands({} as GitHub, store, { now: () => start })
    try {
      return await hands.requestCve(client, c, key)
    } catch (error) {
      if (error instanceof Status && error.status === 422) return { kind: 'refused', status: 422 }
    }
  }
  throw new Error('it never ends')
}

const scripts = fc.array(fc.constantFrom(...happenings), { maxLength: 25 })

test('a CVE id is asked for at most once, whenever the process dies and whatever is lost', async () => {
  const ends = new Set<string>()
  await fc.assert(
    fc.asyncProperty(scripts, fc.boolean(), async (script, assigns) => {
      const there = outside([...script])
      there.world.assigns = assigns
      const { kind } = await tried(there, '7/0')
      ends.add(kind)
      expect(there.world.asked).toBeLessThanOrEqual(1)
      if (kind === 'done') expect(there.world.asked).toBe(1)
      if (kind === 'refused') expect(there.world.asked).toBe(0)
      // A word of a person's is another request, and it is sent once as well.
      const before = there.world.asked
      await tried(there, '9/0')
      expect(there.world.asked - before).toBeLessThanOrEqual(1)
    }),
    { numRuns: 1000 },
  )
  expect([...ends].sort()).toEqual(['cve', 'done', 'refused', 'unknown'])
})
