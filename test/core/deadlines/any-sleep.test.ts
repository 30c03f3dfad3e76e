import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds } from '../../../src/core/case/embargo.ts'
import type { FactOf } from '../../../src/core/case/fact.ts'
import { dataBreachMoment, nextDataBreachMoment } from '../../../src/core/deadlines/data-breach.ts'
import { keyOf, stoppedAt } from '../../../src/core/deadlines/deadline.ts'
import { allDeadlines } from '../../../src/core/deadlines/index.ts'
import { embargoMoment } from '../../../src/core/deadlines/ladder.ts'
import { moments, nextMoment } from '../../../src/core/deadlines/moments.ts'
import { nextTextMoment, textMoments } from '../../../src/core/deadlines/waiting-texts.ts'
import { isOvertaken } from '../../../src/core/decide/overtaken.ts'
import { labels } from '../../../src/core/views/labels.ts'
import { after, context, OneCase, policy, promised, rae, start } from '../../support/one-case.ts'
import { beginnings, play, steps } from '../../support/random-case.ts'

/** Plays any inputs with any sleep between them, and looks after every tick. */
function afterTicks(look: (one: OneCase, facts: OneCase['facts'], messages: number) => void): void {
  fc.assert(
    fc.property(beginnings, steps, ({ begin }, all) => {
      const one = begin()
      const tick = () => {
        const { facts, effects } = one.advance()
        look(one, facts, effects.filter(({ kind }) => kind === 'tellCoordinators').length)
      }
      play(one, all, (_, step) => step.name === 'tick' && tick())
      one.now = after(200 * 86_400, one.now)
      tick()
    }),
    { numRuns: 200 },
  )
}

const of = <K extends FactOf<'passed' | 'reminded' | 'escalated'>['kind']>(
  facts: OneCase['facts'],
  kind: K,
) => facts.filter((fact): fact is FactOf<K> => fact.kind === kind)
const round = (fact: FactOf<'passed' | 'reminded' | 'escalated'>) =>
  `${fact.promise} since ${fact.startedAt.toISOString()}`

test('no passing is missed: by the next tick what was due and not kept stands on the record', () => {
  afterTicks(one => {
    if (!one.case.coordination) return
    const passed = of(one.facts, 'passed')
    for (const d of allDeadlines(one.case, one.now)) {
      if (d.state !== 'overdue' && d.state !== 'late') continue
      const told = passed.some(
        fact =>
          fact.promise === d.promise &&
          fact.startedAt.getTime() === d.startedAt.getTime() &&
          fact.due.getTime() >= d.due.getTime(),
      )
      expect(told, `${keyOf(d)} ${d.state}`).toBe(true)
    }
    expect(moments(one.case, one.now)).toEqual([])
    expect(embargoMoment(one.case, one.now)).toBeNull()
    expect(dataBreachMoment(one.case, one.now)).toBeNull()
    expect(textMoments(one.case, one.now)).toEqual([])
  })
})

test('no passing is told twice', () => {
  afterTicks(one => {
    const passings = of(one.facts, 'passed').map(fact => `${round(fact)} due ${fact.due.toISOString()}`)
    expect(new Set(passings).size).toBe(passings.length)
  })
})

test('a passing is told once the round is due, and never of one that was kept in time', () => {
  afterTicks((one, facts) => {
    for (const fact of of(facts, 'passed')) expect(fact.due.getTime()).toBeLessThanOrEqual(fact.at.getTime())
    const kept = allDeadlines(one.case, one.now).filter(d => d.state === 'met' || d.state === 'stopped')
    const news = new Set(of(facts, 'passed').map(round))
    for (const d of kept) expect(news).not.toContain(`${d.promise} since ${d.startedAt.toISOString()}`)
  })
})

test('a reminder is told once a stage, and before the round is due', () => {
  afterTicks((one, facts) => {
    const all = of(one.facts, 'reminded').map(fact => `${round(fact)} ${fact.stage}`)
    expect(new Set(all).size).toBe(all.length)
    const current = new Map(allDeadlines(one.case, one.now).map(d => [keyOf(d), d]))
    for (const fact of of(facts, 'reminded')) {
      const d = current.get(`${fact.promise}/${fact.startedAt.toISOString()}`)
      expect(d?.state).toBe('running')
      expect(d && d.due > fact.at).toBe(true)
    }
  })
})

test('after any sleep a promise, the embargo, the 72 hours and the texts that wait are told of in one message each', () => {
  afterTicks((one, facts, messages) => {
    const embargo = facts.some(
      fact =>
        fact.kind === 'embargoReminded' || fact.kind === 'embargoMoved' || fact.kind === 'reporterReleased',
    )
    const promises = new Set(
      [...of(facts, 'passed'), ...of(facts, 'reminded'), ...of(facts, 'escalated')].map(fact => fact.promise),
    )
    const breach = facts.some(fact => fact.kind === 'dataBreachReminded')
    const texts = facts.some(({ kind }) => kind === 'textReminded')
    // What a date that comes overtakes of what waits is told as well.
    const overtakes =
      embargo && [...one.case.texts.values()].some(({ state }) => /handed-over|withdrawn/.test(state))
    const others = [embargo, breach, texts, overtakes].filter(Boolean).length
    expect(messages).toBeLessThanOrEqual(promises.size + others)
  })
})

test('what waits to be posted by hand is so still, and is reminded of 1, 2, 4, 8 … days after, one step a tick', () => {
  afterTicks((one, facts) => {
    const news = facts.filter(fact => fact.kind === 'textReminded')
    expect(new Set(news.map(({ text }) => text)).size).toBe(news.length)
    for (const fact of news) {
      const handed = one.facts.find(each => each.kind === 'textHandedOver' && each.text === fact.text)
      const days = (fact.at.getTime() - (handed?.at.getTime() ?? Number.NaN)) / 86_400_000
      expect(days).toBeGreaterThanOrEqual(2 ** fact.step)
      expect(days).toBeLessThan(2 ** (fact.step + 1))
    }
    for (const text of one.case.texts.values())
      if (text.state === 'handed-over') expect(isOvertaken(one.case, text)).toBe(false)
  })
})

test('escalations climb 1, 2, 4, 8 … days from the recorded passing, one a tick', () => {
  afterTicks((one, facts) => {
    const news = of(facts, 'escalated').map(round)
    expect(new Set(news).size).toBe(news.length)
    let passedAt: Record<string, number> = {}
    let steps: Record<string, number> = {}
    for (const fact of one.facts) {
      if (fact.kind === 'passed') {
        passedAt = { ...passedAt, [round(fact)]: fact.at.getTime() }
        steps = { ...steps, [round(fact)]: -1 }
      }
      if (fact.kind !== 'escalated') continue
      const days = (fact.at.getTime() - (passedAt[round(fact)] ?? Number.NaN)) / 86_400_000
      expect(fact.step).toBeGreaterThan(steps[round(fact)] ?? Number.NaN)
      expect(days).toBeGreaterThanOrEqual(2 ** fact.step)
      expect(days).toBeLessThan(2 ** (fact.step + 1))
      steps = { ...steps, [round(fact)]: fact.step }
    }
  })
})

test('the next moment is never later than the first instant that has something to tell', () => {
  afterTicks(one => {
    const c = one.case
    if (!c.coordination) return
    const next = nextMoment(c, one.now)
    const running = allDeadlines(c, one.now).some(d => d.state === 'running' || d.state === 'overdue')
    const breach = nextDataBreachMoment(c, one.now)
    const texts = nextTextMoment(c, one.now)
    const waits =
      breach || texts || holds(c.embargo) || (c.embargo.ended?.cause === 'date' && !c.embargo.releasedAt)
    if (next === null) expect(!running || stoppedAt(c) !== null).toBe(true)
    else expect(Boolean((running && stoppedAt(c) === null) || waits)).toBe(true)
    if (holds(c.embargo) || breach || texts) expect(next).not.toBeNull()
    const from = one.now.getTime()
    if (next) expect(next.getTime()).toBeGreaterThan(from)
    const until = next ? next.getTime() - 1 : from + 400 * 86_400_000
    const labelled = labels(c, one.now)
    for (const part of [0, 0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 1]) {
      const t = new Date(from + Math.floor((until - from) * part))
      expect(moments(c, t), t.toISOString()).toEqual([])
      expect(embargoMoment(c, t), t.toISOString()).toBeNull()
      expect(dataBreachMoment(c, t), t.toISOString()).toBeNull()
      expect(textMoments(c, t), t.toISOString()).toEqual([])
      expect(labels(c, t), t.toISOString()).toEqual(labelled)
    }
  })
})

test('woken at every next moment and asleep else, everything is told at its very instant', () => {
  fc.assert(
    fc.property(beginnings, steps, ({ begin }, all) => {
      const one = begin()
      if (!one.case.coordination) return
      const wake = (until: Date) => {
        for (let next = nextMoment(one.case, one.now); next && next <= until; ) {
          const { facts } = one.advance(next)
          for (const fact of of(facts, 'passed')) expect(fact.due).toEqual(fact.at)
          for (const fact of of(facts, 'escalated')) {
            const passed = of(one.facts, 'passed').findLast(passing => round(passing) === round(fact))
            expect(fact.at).toEqual(after(2 ** fact.step * 86_400, passed?.at))
          }
          next = nextMoment(one.case, one.now)
        }
      }
      one.advance()
      for (const step of all) {
        const at = new Date(one.now.getTime() + step.wait)
        wake(at)
        one.now = at
        step.run(one)
        one.advance()
      }
      wake(after(100 * 86_400, one.now))
      expect(moments(one.case, one.now)).toEqual([])
    }),
    { numRuns: 100 },
  )
})

/** A private report under four promises in elapsed time, and when the reporter was told what. */
const told = fc.array(
  fc.record({
    about: fc.constantFrom('/respond Hello.', '/update Hello.', '/ask Hello?'),
    wait: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 40 * 86_400 })),
    tick: fc.boolean(),
  }),
  { maxLength: 8 },
)
const seconds = { acknowledge: 48 * 3600, respond: 72 * 3600, update: 7 * 86_400, disclose: 90 * 86_400 }

test('the overdue label and the passings are those of a calculation by hand', () => {
  fc.assert(
    fc.property(told, fc.boolean(), (all, isPosted) => {
      const one = new OneCase({ context: context({ policy: policy() }) })
      const posted: { about: string; at: number }[] = []
      const since = () => (one.now.getTime() - start.getTime()) / 1000
      if (isPosted) {
        one.perform()
        posted.push({ about: 'acknowledgement', at: 0 })
      } else one.outbox = []
      for (const { about, wait, tick } of all) {
        one.now = after(wait, one.now)
        if (tick) one.advance()
        one.comment(about)
        one.perform()
        posted.push({ about, at: since() })
      }
      one.advance()
      const { broken, passings } = byHand(posted, since())
      expect(labels(one.case, one.now).includes('pledge: overdue')).toBe(broken)
      expect(of(one.facts, 'passed').length).toBe(passings)
    }),
    { numRuns: 300 },
  )
})

/** The same, told in seconds since the report and without any code of ours. */
function byHand(posted: readonly { about: string; at: number }[], now: number) {
  const responded = posted.find(({ about }) => about.startsWith('/respond'))?.at ?? null
  const heard = posted.filter(({ about }) => about !== 'acknowledgement').map(({ at }) => at)
  const stretches: [number, number | null, number][] = [
    [0, posted[0]?.at ?? null, seconds.acknowledge],
    [0, responded, seconds.respond],
    ...[0, ...heard].map((at, n): [number, number | null, number] => [at, heard[n] ?? null, seconds.update]),
    [0, null, seconds.disclose],
  ]
  const late = stretches.filter(([from, to, length]) =>
    to === null ? now >= from + length : to > from + length,
  )
  return { passings: late.length, broken: late.some(([, to]) => to === null) }
}

test('a promise of 25 seconds is reminded of at half time and with a tenth left', () => {
  const one = new OneCase({
    context: context({
      policy: policy({
        promises: { acknowledge: promised('25 seconds'), respond: null, update: null, disclose: null },
      }),
    }),
    reporter: rae,
  })
  const seen: [number, string][] = []
  for (let tenth = 0; tenth <= 300; tenth++) {
    const { facts } = one.advance(after(tenth / 10))
    for (const fact of of(facts, 'reminded')) seen.push([tenth / 10, fact.stage])
    for (const _ of of(facts, 'passed')) seen.push([tenth / 10, 'passed'])
  }
  expect(seen).toEqual([
    [12.5, 'half'],
    [22.5, 'tenth'],
    [25, 'passed'],
  ])
})
