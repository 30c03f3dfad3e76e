import { describe, expect, test } from 'vitest'
import { readInstant } from '../../../src/core/commands/instant.ts'
import { distance, instant, isShort } from '../../../src/core/messages/instant.ts'
import { length } from '../../support/one-case.ts'

const at = new Date('2026-12-01T16:00:25.500Z')

describe('an instant', () => {
  test('is told in UTC, by the minute or by the second', () => {
    expect(instant(at)).toBe('2026-12-01 16:00 UTC')
    expect(instant(at, true)).toBe('2026-12-01T16:00:25Z')
  })

  test('as told can be typed back', () => {
    const read = (text: string) => {
      const answer = readInstant(text)
      return answer.ok ? answer.date.toISOString() : answer.message
    }
    expect(read('3026-01-01')).toBe('3026-01-01T00:00:00.000Z')
    for (const text of ['1026-01-01', '0001-01-01', '9999-12-31 23:00 -05:00', '2000-01-01 00:00 +02:00'])
      expect(read(text)).toContain('out of reach')
    expect(read('3026-02-30')).toContain('no such date')
    expect(readInstant(instant(at))).toEqual({ ok: true, date: new Date('2026-12-01T16:00:00Z') })
    expect(readInstant(instant(at, true))).toEqual({ ok: true, date: new Date('2026-12-01T16:00:25Z') })
  })
})

test.each([
  ['2026-12-23T10:00+02:00', '2026-12-23T08:00:00.000Z'],
  ['2026-12-23 10:00 GMT', '2026-12-23T10:00:00.000Z'],
  ['2026-12-23T10:00+99:00', null],
  ['2026-12-23 10:00 CET', null],
  ['0000-01-01', null],
  ['9999-12-31', '9999-12-31T00:00:00.000Z'],
  ['2000-01-01T10:00+14:00', null],
])('%s is read as %s', (text, at) => {
  const read = readInstant(text)
  expect(read.ok ? read.date.toISOString() : null).toBe(at)
})

test('seconds count in promises of less than an hour', () => {
  expect(['25 seconds', '59 minutes', '1 hour', '1 business day'].map(text => isShort(length(text)))).toEqual(
    [true, true, false, false],
  )
})

describe('a distance is never longer than it is', () => {
  const rows: readonly [number, string][] = [
    [0, '0 seconds ago'],
    [25, 'in 25 seconds'],
    [-119, '119 seconds ago'],
    [120, 'in 2 minutes'],
    [7_199, 'in 119 minutes'],
    [7_200, 'in 2 hours'],
    [47.9 * 3600, 'in 47 hours'],
    [48 * 3600, 'in 2 days'],
    [-89.9 * 86_400, '89 days ago'],
    [400 * 86_400, 'in 400 days'],
  ]
  test.each(rows)('%d seconds: %s', (seconds, words) => {
    expect(distance(new Date(at.getTime() + seconds * 1000), at)).toBe(words)
  })
})
