import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createOutage } from '../../src/shell/outage.ts'
import { StoreUnavailable } from '../../src/shell/ports.ts'

const unanswered = Object.assign(new Error('connect ECONNREFUSED'), { status: 500 })

const all = Number.POSITIVE_INFINITY

describe('an outage of GitHub', () => {
  let up: boolean
  let asked: number
  let over: number
  const logged: string[] = []
  const log = Object.fromEntries(
    ['debug', 'info', 'warn', 'error', 'fatal'].map(level => [level, (line: string) => logged.push(line)]),
  )
  const start = () =>
    createOutage({
      reachable: async () => {
        asked += 1
        return up
      },
      log: log as never,
      over: () => {
        over += 1
      },
    })
  beforeEach(() => {
    vi.useFakeTimers()
    up = false
    asked = over = 0
    logged.length = 0
  })
  afterEach(() => vi.useRealTimers())

  test('is one question for all who failed, told once, and over when GitHub answers', async () => {
    const outage = start()
    const told = await Promise.all(
      Array.from({ length: 16 }, () => outage.explains(unanswered, 'delivery/d1')),
    )
    expect(told).toEqual(told.map(() => true))
    expect([asked, outage.room()]).toEqual([1, 0])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toBeGreaterThan(14)
    expect(asked).toBeLessThan(20)
    up = true
    await vi.advanceTimersByTimeAsync(4_000)
    expect([outage.room(), over]).toEqual([1, 1])
    expect(logged).toHaveLength(1)
    outage.answered()
    expect([outage.room(), over]).toEqual([all, 2])
    const after = asked
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toBe(after)
    expect(logged).toEqual(['GitHub does not answer: all work waits until it does.', 'GitHub answers again.'])
  })

  test('goes on while what is tried gets no answer, a while: then that is for itself', async () => {
    const outage = start()
    await outage.explains(unanswered, 'delivery/d1')
    up = true
    for (let trial = 1; trial <= 4; trial++) {
      await vi.advanceTimersByTimeAsync(4_000)
      expect(outage.room()).toBe(1)
      expect(await outage.explains(unanswered, 'delivery/d1')).toBe(true)
      expect(outage.room()).toBe(0)
    }
    await vi.advanceTimersByTimeAsync(4_000)
    expect(await outage.explains(unanswered, 'delivery/d1')).toBe(false)
    expect(outage.room()).toBe(all)
  })

  test('is one where much fails, none is answered, and the small question is', async () => {
    up = true
    const outage = start()
    const fail = async (from: number, count: number) => {
      const told: boolean[] = []
      for (let n = from; n < from + count; n++) told.push(await outage.explains(unanswered, `delivery/d${n}`))
      return told
    }
    expect(await fail(0, 15)).not.toContain(true)
    expect(await fail(0, 15), 'the same ones again').not.toContain(true)
    outage.answered()
    expect(await fail(0, 15)).not.toContain(true)
    expect(await fail(15, 1)).toEqual([true])
    expect(outage.room()).toBe(0)
    await vi.advanceTimersByTimeAsync(500)
    outage.answered()
    expect(outage.room()).toBe(all)
  })

  test('is none where one address fails, and GitHub answers another', async () => {
    up = true
    const outage = start()
    expect(await outage.explains(unanswered, 'delivery/d1')).toBe(false)
    expect(outage.room()).toBe(all)
    await outage.explains(unanswered, 'delivery/d1')
    expect(asked).toBe(1)
    up = false
    await vi.advanceTimersByTimeAsync(2_001)
    expect(await outage.explains(unanswered, 'delivery/d1')).toBe(true)
  })

  test.each([
    ['a refusal', { status: 404 }],
    ['a limit', { status: 429 }],
    ['a mistake of our own', new TypeError('x is not a function')],
    ['a database that is gone', new StoreUnavailable('gone')],
    ['refusals of several handlers', { errors: [{ status: 403 }] }],
  ])('is not asked about for %s', async (_, error) => {
    expect(await start().explains(error, 'delivery/d1')).toBe(false)
    expect(asked).toBe(0)
  })

  test('is asked about for whatever a server that is not well gives', async () => {
    up = true
    const signs = [
      { status: 502 },
      { code: 'ECONNRESET' },
      { name: 'TimeoutError' },
      { errors: [{ status: 503 }] },
    ]
    for (const sign of signs) await start().explains(sign, 'delivery/d1')
    expect(asked).toBe(signs.length)
  })

  test('asks no more once stopped', async () => {
    const outage = start()
    await outage.explains(unanswered, 'delivery/d1')
    outage.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toBe(1)
  })
})
