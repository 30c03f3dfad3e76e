import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { embargoMachine } from '../../../src/core/case/embargo.ts'
import { allowed, type Machine, next } from '../../../src/core/case/machine.ts'
import { consentMachine } from '../../../src/core/case/participant.ts'
import { path, type ReportState, reportMachine } from '../../../src/core/case/report.ts'

type Published = {
  readonly states: Readonly<Record<string, string>>
  readonly initial: string
  readonly symbols: Readonly<Record<string, string>>
  readonly transitions: readonly (readonly [string, string, string])[]
}

/** The field's published tables, beside a checkout where they are there. */
const file = new URL('../../../../shared/vultron-machines.json', import.meta.url)
const published: Record<'RM' | 'EM' | 'PEC', Published> | null = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : null

/** Every transition a machine makes, as "state event state". */
const listed = <S extends string, E extends string>(machine: Machine<S, E>): string[] =>
  (Object.keys(machine.transitions) as S[])
    .flatMap(state =>
      allowed(machine, state).map(event => `${state} ${event} ${next(machine, state, event)}`),
    )
    .sort()
const publishedTransitions = ({ states, symbols, transitions }: Published): string[] =>
  transitions
    .map(([from, event, to]) => `${states[from]} ${symbols[event]} ${states[to]}`.toLowerCase())
    .sort()

describe.skipIf(!published)(
  published ? 'against the published tables' : 'skipped: the published tables are not beside this checkout',
  () => {
    test('the report moves exactly as they say', () => {
      const { RM } = published!
      expect(listed(reportMachine)).toEqual(publishedTransitions(RM))
      expect(reportMachine.initial).toBe(RM.states[RM.initial]?.toLowerCase())
    })

    test('the embargo moves exactly as they say', () => {
      const { EM } = published!
      expect(listed(embargoMachine)).toEqual(publishedTransitions(EM))
      expect(embargoMachine.initial).toBe(EM.states[EM.initial]?.toLowerCase())
    })

    test('the consent of each participant moves exactly as they say', () => {
      const { PEC } = published!
      const ours = (state: string) => (state === 'NO_EMBARGO' ? 'none' : state.toLowerCase())
      const from = (state: string) => (state === '*' ? Object.values(PEC.states) : [state])
      const theirs = PEC.transitions.flatMap(([state, event, to]) =>
        from(state).map(each => `${ours(each)} ${event.toLowerCase()} ${ours(to)}`),
      )
      expect(listed(consentMachine)).toEqual(theirs.sort())
      expect(consentMachine.initial).toBe(ours(PEC.initial))
    })
  },
)

test('an event that a state does not list is no transition', () => {
  expect(next(reportMachine, 'valid', 'close')).toBeNull()
  expect(next(reportMachine, 'closed', 'accept')).toBeNull()
  expect(next(embargoMachine, 'exited', 'propose')).toBeNull()
})

describe('the shortest way between two states', () => {
  const ways: readonly [ReportState, ReportState, readonly string[] | null][] = [
    ['received', 'accepted', ['validate', 'accept']],
    ['received', 'closed', ['invalidate', 'close']],
    ['invalid', 'deferred', ['validate', 'defer']],
    ['accepted', 'accepted', []],
    ['accepted', 'invalid', null],
    ['closed', 'accepted', null],
  ]
  test.each(ways)('from %s to %s: %j', (from, to, events) => {
    expect(path(from, to)).toEqual(events)
  })

  test('never closes from valid', () => {
    const events = path('valid', 'closed') ?? []
    expect(events).toEqual(['accept', 'close'])
  })
})
