import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { burst, othersThrough, overtaken } from '../support/burst.ts'
import { report } from '../support/day.ts'
import { homes, type Journey, journey } from '../support/journey.ts'
import { marksOf } from '../support/world.ts'

describe.each(homes)('while GitHub is down ($name)', home => {
  test('a burst of deliveries is kept whole, and worked off once, the oldest first, starving nobody', {
    timeout: 240_000,
  }, async () => {
    const opened = await home.open()
    const result = await burst(opened.store, 500)
    await opened.close()
    expect(result.kept).toBe(500)
    expect(result.done.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual([...Array(500).keys()])
    // What was in hand when GitHub went, and one at a time once it seemed to be back: one question stands for the rest.
    expect(result.tried).toBeGreaterThan(0)
    expect(result.tried).toBeLessThanOrEqual(16 + 3)
    expect(result.asked).toBeGreaterThan(1)
    expect(overtaken(result)).toBe(0)
    expect(othersThrough(result)).toBeLessThan(0.5)
  })

  describe('the whole App', () => {
    let j: Journey
    afterEach(() => j.end())

    test('asks for little, and makes up for everything, once', { timeout: 90_000 }, async () => {
      j = await journey({ home })
      const back = j.sandbox.fail({
        times: Number.POSITIVE_INFINITY,
        fault: { kind: 'status', status: 502 },
      })
      j.sandbox.clearRequests()
      const reports: string[] = []
      for (let n = 0; n < 10; n++) {
        reports.push(report(j, n % 2 ? 'acme/api' : 'acme/engine', `Report ${n}`))
        j.clock.forward(1)
      }
      await vi.waitUntil(() => j.logged().includes('GitHub does not answer'), { timeout: 10_000 })
      await vi.waitUntil(
        () => j.sandbox.deliveries().filter(({ statusCode }) => statusCode === 202).length >= 10,
      )
      // What was in hand when GitHub went comes to its end first.
      await vi.waitUntil(() => j.pledge.worker.idle(), { timeout: 15_000 })
      j.sandbox.clearRequests()
      await sleep(6_000)
      expect([...new Set(j.sandbox.requests.map(({ path }) => path))]).toEqual(['/app'])
      expect(j.sandbox.requests.length).toBeLessThanOrEqual(5)

      back()
      await vi.waitUntil(() => reports.every(ghsa => j.sandbox.advisoryComments(ghsa).length === 1), {
        timeout: 30_000,
      })
      await j.settled()
      expect(j.logged()).toContain('GitHub answers again.')
      const opened = j.sandbox.issues('acme/security').map(({ title }) => title)
      expect(opened).toHaveLength(10)
      for (const ghsa of reports) expect(opened.some(title => title.startsWith(ghsa))).toBe(true)
      const marks = marksOf(j.sandbox, ['acme/engine', 'acme/api', 'acme/security'])
      expect(new Set(marks).size).toBe(marks.length)
      expect(j.sandbox.violations).toEqual([])
    })
  })
})
