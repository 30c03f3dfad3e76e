import { describe, expect, test } from 'vitest'
import { chooseCoordinator, isAway, type Member } from '../../src/core/roster.ts'
import { alice, bob, days, policy, rae } from '../support/one-case.ts'

const member = (person: Member['person'], changes: Partial<Member> = {}): Member => ({
  person,
  away: false,
  open: 0,
  lastAssignedAt: null,
  ...changes,
})

describe('who coordinates next', () => {
  const rows: readonly [string, readonly Member[], Member['person'] | null][] = [
    ['the one with fewer open cases', [member(alice, { open: 2 }), member(bob, { open: 1 })], bob],
    [
      'of two as busy, the one whose last case is longer ago',
      [member(alice, { lastAssignedAt: days(2) }), member(bob, { lastAssignedAt: days(1) })],
      bob,
    ],
    [
      'who never had one comes before who had',
      [member(alice, { lastAssignedAt: days(1) }), member(bob)],
      bob,
    ],
    [
      'fewer open cases count before a longer wait',
      [member(alice, { open: 1 }), member(bob, { lastAssignedAt: days(9) })],
      bob,
    ],
    ['of two alike, the first in the policy', [member(bob), member(alice)], bob],
    ['nobody on leave, however free', [member(alice, { away: true }), member(bob, { open: 9 })], bob],
    [
      'somebody on leave where everybody is',
      [member(alice, { away: true, open: 3 }), member(bob, { away: true })],
      bob,
    ],
    ['never the reporter', [member(rae), member(bob, { open: 9 })], bob],
    ['not the reporter even where the other is on leave', [member(rae), member(bob, { away: true })], bob],
    ['nobody where only the reporter is left', [member(rae)], null],
    ['nobody where nobody is listed', [], null],
  ]
  test.each(rows)('%s', (_, roster, chosen) => {
    expect(chooseCoordinator(roster, { reporter: rae, participants: [] })).toEqual(chosen)
  })

  test('people are told apart by id, not by login', () => {
    const other = { id: 50, login: 'rae' }
    expect(chooseCoordinator([member(other)], { reporter: rae, participants: [] })).toEqual(other)
  })
})

describe('leave', () => {
  const given = policy({
    calendar: { zone: 'Pacific/Auckland', holidays: null },
    away: [{ coordinator: 'Alice', from: '2026-11-10', until: '2026-11-12' }],
  })
  test.each([
    // Auckland is 13 hours ahead.
    ['the evening before', '2026-11-09T10:59:59Z', false],
    ['the first moment there', '2026-11-09T11:00:00Z', true],
    ['the last moment there', '2026-11-12T10:59:59Z', true],
    ['the day after', '2026-11-12T11:00:00Z', false],
  ])('%s', (_, at, away) => {
    expect(isAway('alice', given, new Date(at))).toBe(away)
    expect(isAway('bob', given, new Date(at))).toBe(false)
  })
})
