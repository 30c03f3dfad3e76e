import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replayed } from '../../support/one-case.ts'
import { beginnings, play, steps } from '../../support/random-case.ts'

// A case that breaks a machine, or facts that do not fold, throw: so these also show that neither happens.

test('whatever happens, the record read back from the store tells the same case', () => {
  fc.assert(
    fc.property(beginnings, steps, ({ begin }, all) => {
      const one = begin()
      play(one, all, () => undefined)
      expect(replayed(one.facts)).toEqual(one.case)
    }),
    { numRuns: 300 },
  )
})

test('whatever happens, what is asked of GitHub stands on the record, under a key of its own', () => {
  fc.assert(
    fc.property(beginnings, steps, ({ begin }, all) => {
      const one = begin()
      const keys = one.outbox.map(({ key }) => key)
      play(one, all, (_, step, decision) => {
        if (!decision) return
        if (decision.effects.length > 0) expect(decision.facts.length, step.name).toBeGreaterThan(0)
        keys.push(...one.outbox.slice(one.outbox.length - decision.effects.length).map(({ key }) => key))
      })
      expect(new Set(keys).size).toBe(keys.length)
      for (const text of one.case.texts.keys()) expect(text).toMatch(/^\d+\/\d+$/)
    }),
    { numRuns: 300 },
  )
})

test('whatever happens, a comment waits only for a tracking issue that was asked for before it', () => {
  fc.assert(
    fc.property(beginnings, steps, ({ begin }, all) => {
      const one = begin()
      play(one, all, () => undefined)
      const kinds = one.kinds()
      const told = kinds.indexOf('tellCoordinators')
      const opened = kinds.indexOf('openTrackingIssue')
      if (told >= 0) expect(opened >= 0 && opened < told).toBe(true)
      if (one.case.source.kind === 'issue') expect(kinds).not.toContain('tellReporter')
    }),
    { numRuns: 200 },
  )
})

test('whatever happens, nobody but a coordinator moves the case by a comment, and the reporter never', () => {
  fc.assert(
    fc.property(beginnings, steps, ({ begin }, all) => {
      const one = begin()
      play(one, all, () => undefined)
      // Of theirs there is what they said of the date, and that it was answered.
      const own = ['reporterWrote', 'embargoMoved', 'participantAnswered', 'textWanted']
      for (const fact of one.facts) {
        if (fact.by === null || fact.kind === 'commandsRead') continue
        if (fact.by.id === one.case.reporter?.id) {
          expect(own).toContain(fact.kind)
          if (fact.kind === 'embargoMoved') expect(fact.event).not.toBe('terminate')
          continue
        }
        expect(one.context.roster.map(({ person }) => person.id)).toContain(fact.by.id)
      }
      expect(one.case.coordinator?.id ?? -1).not.toBe(one.case.reporter?.id ?? -2)
    }),
    { numRuns: 200 },
  )
})

test('whatever happens, what coordinators write down for themselves is told to nobody else', () => {
  const among = ['The exploit is public', 'The fix is out tomorrow', 'Sessions.', 'A typo.', 'By their form']
  fc.assert(
    fc.property(beginnings, steps, ({ begin }, all) => {
      const one = begin()
      play(one, all, () => undefined)
      for (const effect of one.asked) {
        if (effect.kind === 'tellCoordinators') continue
        const told = JSON.stringify(effect)
        for (const words of among) expect(told, effect.kind).not.toContain(words)
      }
    }),
    { numRuns: 300 },
  )
})
