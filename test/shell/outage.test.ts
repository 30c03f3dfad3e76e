import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createOutage } from '../../src/shell/outage.ts'
import { StoreUnavailable } from '../../src/shell/ports.ts'

const unanswered = Object.assign(new Error('connect ECONNREFUSED'), { status: 500 })

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
    const told = await Promise.all(Array.from({ length: 16 }, () => outage.explains(unanswered)))
    expect(told).toEqual(told.map(() => true))
    expect([asked, outage.on()]).toEqual([1, true])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toBeGreaterThan(14)
    expect(asked).toBeLessThan(20)
    up = true
    await vi.advanceTimersByTimeAsync(4_000)
    expect([outage.on(), over]).toEqual([false, 1])
    const after = asked
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toBe(after)
    expect(logged).toEqual(['GitHub does not answer: all work waits until it does.', 'GitHub answers again.'])
  })

  test('is none where one address fails, and GitHub answers another', async () => {
    up = true
    const outage = start()
    expect(await outage.explains(unanswered)).toBe(false)
    expect(outage.on()).toBe(false)
    await outage.explains(unanswered)
    expect(asked).toBe(1)
    up = false
    await vi.advanceTimersByTimeAsync(2_001)
    expect(await outage.explains(unanswered)).toBe(true)
  })

  test.each([
    ['a refusal', { status: 404 }],
    ['a limit', { status: 429 }],
    ['a mistake of our own', new TypeError('x is not a function')],
    ['a database that is gone', new StoreUnavailable('gone')],
    ['refusals of several handlers', { errors: [{ status: 403 }] }],
  ])('is not asked about for %s', async (_, error) => {
    expect(await start().explains(error)).toBe(false)
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
    for (const sign of signs) await start().explains(sign)
    expect(asked).toBe(signs.length)
  })

  test('asks no more once stopped', async () => {
    const outage = start()
    await outage.explains(unanswered)
    outage.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toBe(1)
  })
})
