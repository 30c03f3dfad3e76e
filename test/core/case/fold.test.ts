import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Case, evolve, fold } from '../../../src/core/case/case.ts'
import type { Fact } from '../../../src/core/case/fact.ts'
import { advisory, after, coordination, rae, start } from '../../support/one-case.ts'
import { beginnings, play, steps } from '../../support/random-case.ts'

/** The cases that a record tells, fact by fact, the last one the whole record. */
function unfolded(facts: readonly Fact[]): Case[] {
  const cases = [fold('c1', facts.slice(0, 1))]
  for (const fact of facts.slice(1)) cases.push(evolve(cases.at(-1) as Case, fact))
  return cases
}

test('a record tells the same whether it is folded at once or fact by fact', () => {
  fc.assert(
    fc.property(beginnings, steps, ({ begin }, all) => {
      const one = begin()
      play(one, all, () => undefined)
      const cases = unfolded(one.facts)
      // Looked at when all is done: a fact that had changed an earlier case would show here.
      cases.forEach((c, n) => {
        expect(fold('c1', one.facts.slice(0, n + 1))).toEqual(c)
      })
    }),
    { numRuns: 100 },
  )
})

test('a case that was read stays as it was when more is folded or evolves from it', () => {
  fc.assert(
    fc.property(beginnings, steps, ({ begin }, all) => {
      const one = begin()
      const read = fold('c1', one.facts)
      const then = structuredClone(read)
      play(one, all, () => undefined)
      one.facts.slice(read.seq).reduce(evolve, read)
      fold('c1', one.facts)
      expect(read).toEqual(then)
    }),
    { numRuns: 100 },
  )
})

test('a long record is folded in time that grows with its length, not with the square of it', () => {
  const facts: Fact[] = [
    {
      kind: 'reportReceived',
      at: start,
      by: null,
      source: advisory,
      reporter: rae,
      filedAt: start,
      coordination,
      via: 'poll',
    },
  ]
  for (let n = 0; n < 15_000; n++) {
    const stamp = { at: after(n), by: null }
    facts.push(
      { kind: 'commandsRead', ...stamp, comment: n, ran: [] },
      { kind: 'textTold', ...stamp, text: `${n}/0`, about: 'update', how: 'posted', readableAt: after(n) },
      { kind: 'reporterWrote', ...stamp, comment: n, readableAt: after(n) },
      { kind: 'effectRefused', ...stamp, effect: `${n}/1`, what: 'reconcile', status: 422 },
    )
  }
  const begun = performance.now()
  const c = fold('c1', facts)
  // Copying what a case holds for every fact takes a minute here; a tenth of a second is usual.
  expect(performance.now() - begun).toBeLessThan(5000)
  expect([c.seq, c.texts.size, c.told.length, c.refusals.length]).toEqual([60_001, 15_000, 15_000, 15_000])
})
