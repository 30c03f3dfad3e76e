import { describe, expect, test } from 'vitest'
import { fingerprint, readFingerprint } from '../../../src/core/fingerprint.ts'
import { mergeCredits } from '../../../src/core/release/credits.ts'
import { dayOf } from '../../../src/core/release/day.ts'

describe('credits on an advisory', () => {
  const there = [
    { login: 'Rae', type: 'reporter' },
    { login: 'zoe', type: 'something_new' },
  ]

  test.each([
    ['nothing to do', [{ login: 'rae', type: 'reporter' }], [], there],
    ['another type', [{ login: 'rae', type: 'finder' }], [], [{ login: 'Rae', type: 'finder' }, there[1]]],
    ['somebody new', [{ login: 'ann', type: 'analyst' }], [], [...there, { login: 'ann', type: 'analyst' }]],
    ['who wishes not to be named', [], ['RAE'], [there[1]]],
    ['who is not named anyway', [], ['bob'], there],
  ] as const)('%s', (_, wanted, not, merged) => {
    expect(mergeCredits(there, wanted, not)).toEqual(merged)
  })

  test('are the very list where nothing changes', () => {
    expect(mergeCredits(there, [], [])).toBe(there)
  })
})

describe('the day', () => {
  const berlin = { zone: 'Europe/Berlin', holidays: 'DE' }
  test.each([
    ['2026-12-01T16:00:00Z', 'Tuesday, 2026-12-01', null],
    ['2026-12-04T16:00:00Z', 'Friday, 2026-12-04', 'Friday'],
    // Where the calendar is, it is the next day.
    ['2026-12-04T23:30:00Z', 'Saturday, 2026-12-05', 'weekend'],
    ['2027-01-01T12:00:00Z', 'Friday, 2027-01-01', 'holiday'],
    ['2026-05-14T12:00:00Z', 'Thursday, 2026-05-14', 'holiday'],
  ])('%s is %s', (at, name, against) => {
    const day = dayOf(new Date(at), berlin)
    expect(day.name).toBe(name)
    if (against) expect(day.against).toContain(against)
    else expect(day.against).toBeNull()
  })
})

describe('a fingerprint', () => {
  test('is 64 bits of SHA-256 over the JSON', () => {
    // printf '"abc"' | sha256sum
    expect(fingerprint('abc')).toBe('6cc4-3f85-8fbb-7633')
  })

  test.each([
    ['3f2a-9c41-07de-11b2', '3f2a-9c41-07de-11b2'],
    ['`3F2A-9c41-07de-11b2`', '3f2a-9c41-07de-11b2'],
    ['3f2a-9c41-07de', null],
    ['3f2a-9c41-07de-11b2-', null],
    ['zf2a-9c41-07de-11b2', null],
  ])('%s is read as %s', (text, read) => {
    expect(readFingerprint(text)).toBe(read)
  })
})
