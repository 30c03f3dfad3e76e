import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/core/case/case.ts'
import { decodeFact, encodeFact, type Fact } from '../../../src/core/case/fact.ts'
import type { Policy } from '../../../src/core/policy/policy.ts'
import { advisory, alice, coordination, promised, rae, start, target } from '../../support/one-case.ts'

const stamp = { at: start, by: null }
const received: Fact = {
  kind: 'reportReceived',
  ...stamp,
  source: advisory,
  reporter: rae,
  filedAt: start,
  coordination,
  via: 'poll',
}
const read = (promises: Partial<Policy['promises']>, pause: 'respond'[] = []): Fact => {
  const none = { acknowledge: null, respond: null, update: null, disclose: null }
  const calendar = { zone: 'UTC', holidays: null }
  const given = Object.fromEntries(
    Object.entries({ ...none, ...promises }).map(([name, term]) => [name, term && { ...term, calendar }]),
  )
  return { kind: 'policyRead', ...stamp, promises: given, pause, minimumEmbargo: null } as unknown as Fact
}
const lengthAfter = (...facts: Fact[]) =>
  fold('c', [received, ...facts]).promises.respond?.length.text ?? null

describe('a record', () => {
  test('begins with its report', () => {
    expect(() => fold('c', [])).toThrow('does not begin with a report')
    expect(() => fold('c', [{ kind: 'warned', ...stamp, of: 'closed-by-hand' }])).toThrow('does not begin')
  })

  test('has one report', () => {
    expect(() => fold('c', [received, received])).toThrow('received once')
  })

  test('that breaks a machine is refused, not read as something else', () => {
    const closed: Fact = { kind: 'reportMoved', ...stamp, event: 'close' }
    expect(() => fold('c', [received, closed])).toThrow('close is no transition from start')
    const accepted: Fact = { kind: 'embargoMoved', ...stamp, event: 'accept', until: null }
    expect(() => fold('c', [received, accepted])).toThrow('accept is no transition from none')
  })

  test('is read back from its JSON', () => {
    const fact: Fact = { kind: 'coordinatorAssigned', ...stamp, by: alice, person: alice, how: 'command' }
    expect(decodeFact(JSON.parse(JSON.stringify(encodeFact(fact))))).toEqual(fact)
  })

  test.each([
    ['an unknown kind', { kind: 'unheardOf', at: start.toISOString(), by: null }],
    ['no instant', { kind: 'warned', of: 'closed-by-hand', by: null }],
    ['an instant that is none', { kind: 'warned', of: 'closed-by-hand', at: 'yesterday', by: null }],
    ['not even an object', 'warned'],
  ])('with a row that is %s is not read', (_, row) => {
    expect(() => decodeFact(row)).toThrow()
  })
})

describe('when the policy changes, the reporter keeps the better promise', () => {
  const rows: readonly [string, Fact[], string | null][] = [
    [
      'a shorter one replaces a longer one',
      [read({ respond: promised('72 hours') }), read({ respond: promised('48 hours') })],
      '48 hours',
    ],
    [
      'a longer one does not',
      [read({ respond: promised('72 hours') }), read({ respond: promised('5 days') })],
      '72 hours',
    ],
    [
      'none does not take it back',
      [read({ respond: promised('72 hours') }), read({ respond: null })],
      '72 hours',
    ],
    [
      'a target does not replace it',
      [read({ respond: promised('72 hours') }), read({ respond: target('1 hour') })],
      '72 hours',
    ],
    [
      'a promise replaces a target, even a shorter one',
      [read({ respond: target('24 hours') }), read({ respond: promised('72 hours') })],
      '72 hours',
    ],
    [
      'a target follows the policy',
      [read({ respond: target('24 hours') }), read({ respond: target('7 days') })],
      '7 days',
    ],
    [
      'a target that is switched off is gone',
      [read({ respond: target('24 hours') }), read({ respond: null })],
      null,
    ],
    [
      'the shortest of all that ever were',
      [
        read({ respond: promised('72 hours') }),
        read({ respond: promised('48 hours') }),
        read({ respond: promised('60 hours') }),
      ],
      '48 hours',
    ],
    [
      'business days and calendar days are compared by when they fall due',
      [read({ respond: promised('4 days') }), read({ respond: promised('3 business days') })],
      '3 business days',
    ],
    [
      'business days over a weekend are longer than they look',
      [read({ respond: promised('6 days') }), read({ respond: promised('5 business days') })],
      '6 days',
    ],
  ]
  test.each(rows)('%s', (_, facts, expected) => {
    expect(lengthAfter(...facts)).toBe(expected)
  })

  test('a pause that the policy brought later weakens no promise', () => {
    const one = fold('c', [
      received,
      read({ respond: promised('72 hours') }),
      read({ respond: promised('72 hours') }, ['respond']),
    ])
    expect(one.pause).toEqual([])
    const two = fold('c', [
      received,
      read({ respond: promised('72 hours') }, ['respond']),
      read({ respond: promised('48 hours') }, ['respond']),
    ])
    expect(two.pause).toEqual(['respond'])
    const three = fold('c', [
      received,
      read({ respond: promised('72 hours') }, ['respond']),
      read({ respond: promised('72 hours') }),
    ])
    expect(three.pause).toEqual([])
  })
})
