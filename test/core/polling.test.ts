import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elapsedLength } from '../../src/core/policy/duration.ts'
import { longestPause, pauseAfter, shortestPromise } from '../../src/core/polling.ts'

const minute = 60_000
const hour = 60 * minute
const quiet = fc.integer({ min: 0, max: 400 * 24 * hour })
const every = fc.integer({ min: 1_000, max: 24 * hour })
const promised = fc.option(fc.integer({ min: 1_000, max: 90 * 24 * hour }))

describe('how long a repository waits for its next round', () => {
  test('is never longer than was asked for where reports come by', () => {
    fc.assert(
      fc.property(quiet, every, promised, (q, e, p) => {
        expect(pauseAfter(q, e, p).reports).toBeLessThanOrEqual(e)
      }),
    )
  })

  test('leaves no promise less than seven eighths of its time, whatever event was lost', () => {
    fc.assert(
      fc.property(quiet, every, fc.integer({ min: 1_000, max: 90 * 24 * hour }), (q, e, p) => {
        expect(pauseAfter(q, e, p).others).toBeLessThanOrEqual(Math.max(e, p / 8))
      }),
    )
  })

  test('is at most half an hour, and at least a minute and a fifth of what was asked for, unless that is shorter', () => {
    fc.assert(
      fc.property(quiet, every, promised, (q, e, p) => {
        const { reports, others } = pauseAfter(q, e, p)
        expect(others).toBeLessThanOrEqual(longestPause(e))
        expect(longestPause(e)).toBe(Math.max(e, 30 * minute))
        expect(Math.min(reports, others)).toBeGreaterThanOrEqual(Math.min(e, Math.max(minute, e * 0.2)))
        expect(reports).toBeLessThanOrEqual(others)
      }),
    )
  })

  test('grows with the silence, and is short again after a change', () => {
    fc.assert(
      fc.property(quiet, quiet, every, promised, (a, b, e, p) => {
        const [less, more] = [pauseAfter(Math.min(a, b), e, p), pauseAfter(Math.max(a, b), e, p)]
        expect(less.others).toBeLessThanOrEqual(more.others)
        expect(less.reports).toBeLessThanOrEqual(more.reports)
        expect(pauseAfter(0, e, p).reports).toBe(Math.min(e, Math.max(minute, e * 0.2)))
      }),
    )
  })

  test('makes a day of silence cost few rounds, and a change few more', () => {
    const rounds = (from: number, until: number) => {
      let count = 0
      for (let at = from; at < until; at += pauseAfter(at, 5 * minute, 48 * hour).others) count += 1
      return count
    }
    expect(rounds(0, hour)).toBeLessThan(30)
    expect(rounds(4 * hour, 24 * hour)).toBe(40)
  })
})

test('the shortest promise counts, targets among them, and none where all are switched off', () => {
  const term = (seconds: number) =>
    ({ length: elapsedLength(seconds), target: true, origin: { kind: 'default' } }) as const
  const none = { acknowledge: null, respond: null, update: null, disclose: null }
  const calendar = { zone: 'UTC', holidays: null }
  const now = new Date(Date.UTC(2026, 0, 1))
  expect(shortestPromise({ promises: none, calendar }, now)).toBeNull()
  expect(
    shortestPromise({ promises: { ...none, respond: term(7200), disclose: term(90) }, calendar }, now),
  ).toBe(90_000)
  const business = { ...term(0), length: { kind: 'business', days: 1, text: '1 business day' } } as const
  expect(shortestPromise({ promises: { ...none, respond: business }, calendar }, now)).toBeGreaterThan(
    20 * hour,
  )
})
