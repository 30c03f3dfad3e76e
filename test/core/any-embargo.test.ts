import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/core/case/case.ts'
import type { FactOf } from '../../src/core/case/fact.ts'
import { currentDeadlines } from '../../src/core/deadlines/index.ts'
import { nextMoment } from '../../src/core/deadlines/moments.ts'
import { seeAdvisory } from '../../src/core/decide/observe.ts'
import { hearCase } from '../../src/core/decide/other-case.ts'
import { exact } from '../../src/core/messages/instant.ts'
import type { CaseNews, Decision } from '../../src/core/outcome.ts'
import { trackingBody } from '../../src/core/views/tracking-issue.ts'
import {
  alice,
  bob,
  context,
  length,
  mallory,
  OneCase,
  policy,
  promised,
  rae,
  replayed,
  start,
  trent,
} from '../support/one-case.ts'

const hour = 3_600_000
const day = 24 * hour
type Who = 'coordinators' | 'reporter' | 'others'
type Step = {
  readonly wait: number
  readonly name: string
  readonly says?: Said
  run(one: OneCase): Decision
}
/** What a side said about the date, as far as the rules care. */
type Said = { readonly who: Who; readonly verb: string; readonly date: Date | null }

const dates = fc
  .oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(1, 2, 5, 30, 30, 45, 100))
  .map(n => new Date(start.getTime() + n * day + 12 * hour))
const wait = fc.oneof(
  { weight: 8, arbitrary: fc.constant(0) },
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 3 * hour }) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2 * day }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 50 * day }) },
)

const spoken = fc
  .tuple(
    fc.constantFrom<Who>('coordinators', 'coordinators', 'reporter', 'reporter', 'others'),
    fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom('until', 'until', 'until', 'extend', 'accept', 'accept') },
      { weight: 10, arbitrary: fc.constantFrom('accept at', 'reject') },
      { weight: 1, arbitrary: fc.constant('end') },
    ),
    dates,
    fc.boolean(),
  )
  .map(([who, verb, date, second]): Omit<Step, 'wait'> => {
    const dated = verb === 'until' || verb === 'extend' || verb === 'accept at'
    const text = `/embargo ${verb.split(' ')[0]}${dated ? ` ${exact(date)}` : ''}${verb === 'end' ? ' for a reason' : ''}`
    return {
      name: `${who}: ${text}`,
      says: { who, verb, date: dated ? date : null },
      run: one =>
        who === 'coordinators'
          ? one.comment(text, second ? alice : bob)
          : one.reporterWrites(text, { by: who === 'reporter' ? rae : mallory }),
    }
  })

/** A coordinator's word for what the reporter answered elsewhere: it counts as the reporter's side. */
const vouchedAs = (verbs: fc.Arbitrary<string>) =>
  fc.tuple(verbs, dates, fc.constantFrom('mail', 'phone')).map(([verb, date, way]): Omit<Step, 'wait'> => {
    const text = (on: Date) => `/embargo vouch reporter ${verb} ${exact(on)} by ${way}`
    return {
      name: `vouched: ${verb}`,
      says: { who: 'reporter', verb: `${verb} vouched`, date: null },
      run: one => one.comment(text(one.case.embargo.proposal?.until ?? one.case.embargo.until ?? date)),
    }
  })

/** The reporter's own no to the date that holds, or to the one that they were told of, by which they disown it. */
const disowned = fc.constantFrom('until' as const, 'vouchedFor' as const).map(
  (which): Omit<Step, 'wait'> => ({
    name: `reporter: /embargo reject ${which}`,
    says: { who: 'reporter', verb: 'disown', date: null },
    run: one => {
      const { [which]: date, until } = one.case.embargo
      return one.reporterWrites(`/embargo reject ${exact(date ?? until ?? start)}`)
    },
  }),
)

/** The reporter's own yes to what is off by a coordinator's word for them alone. */
const overturned = fc.constant<Omit<Step, 'wait'>>({
  name: 'reporter: /embargo accept what was refused for them',
  says: { who: 'reporter', verb: 'overturn', date: null },
  run: one => one.reporterWrites(`/embargo accept ${exact(one.case.embargo.vouchedOff?.until ?? start)}`),
})

/** A later date that is proposed, refused in the reporter's name and accepted by them. */
const refusedInVain = fc.tuple(dates, vouchedAs(fc.constant('reject'))).chain(([date, no]) => {
  const text = `/embargo extend ${exact(date)}`
  const says = { who: 'coordinators', verb: 'extend', date } as const
  const first: Omit<Step, 'wait'> = { name: `coordinators: ${text}`, says, run: one => one.comment(text) }
  return overturned.map((yes): Omit<Step, 'wait'>[] => [first, no, yes])
})

/** A later date that is proposed, vouched for and disowned, with something else between. */
const vouchedInVain = fc
  .tuple(dates, vouchedAs(fc.constant('accept')), spoken, disowned)
  .map(([date, vouch, between, no]): Omit<Step, 'wait'>[] => {
    const text = `/embargo extend ${exact(date)}`
    const says = { who: 'coordinators', verb: 'extend', date } as const
    return [{ name: `coordinators: ${text}`, says, run: one => one.comment(text) }, vouch, between, no]
  })

/** A later date that both agree to, and an end before it. */
const grantedInVain = fc
  .tuple(dates, fc.constantFrom('/embargo end A reason.', '/public https://example.org/z', '/exploited'))
  .map(([date, end]): Omit<Step, 'wait'>[] => {
    const text = `/embargo extend ${exact(date)}`
    const says = { who: 'coordinators', verb: 'extend', date } as const
    return [
      { name: `coordinators: ${text}`, says, run: one => one.comment(text) },
      {
        name: 'reporter: /embargo accept',
        says: { who: 'reporter', verb: 'accept', date: null },
        run: one => one.reporterWrites('/embargo accept'),
      },
      { name: end, run: one => one.comment(end) },
    ]
  })

const commanded = fc
  .oneof(
    {
      weight: 12,
      arbitrary: fc.constantFrom(
        '/accept\n/invite @mallory as deployer\n/joined @mallory',
        '/invite @trent as coordinator',
        '/joined @mallory',
        '/joined @trent',
        '/declined @mallory',
        '/uninvite @trent',
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '/public https://example.org/x',
        '/public exploit https://example.org/x',
        '/exploited',
        '/exploited keep A reason.',
        '/close',
      ),
    },
  )
  .map((body): Omit<Step, 'wait'> => ({ name: body, run: one => one.comment(body) }))

const repeated = { as: 'repeated', from: 'GHSA-9999-8888-7777' } as const
const happening = fc.oneof(
  { weight: 10, arbitrary: fc.constant<Omit<Step, 'wait'>>({ name: 'tick', run: one => one.advance() }) },
  {
    weight: 1,
    arbitrary: fc.constant<Omit<Step, 'wait'>>({
      name: 'published',
      run: one =>
        one.change((draft, given) =>
          seeAdvisory(
            draft,
            { state: 'published', cve: null, publishedAt: one.now, collaborators: [] },
            given,
          ),
        ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('30 days', '60 days', '20 days'), fc.constantFrom(null, '10 days', '40 days'))
      .map(
        ([disclose, minimum]): Omit<Step, 'wait'> => ({
          name: `policy: ${disclose}, at least ${minimum}`,
          run: one => {
            one.context = given(disclose, minimum, one.context.policy.embargo.atEnd)
            return one.advance()
          },
        }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .oneof(
        dates.map(
          (date): CaseNews => ({
            kind: 'duplicate',
            as: 'duplicate',
            from: 'GHSA-9999-8888-7777',
            of: null,
            byPolicy: false,
            ended: null,
            reporter: trent,
            until: date.toISOString(),
          }),
        ),
        dates.map(
          (date): CaseNews => ({
            ...{ kind: 'date', until: date.toISOString(), byPolicy: false, reporter: null, ...repeated },
          }),
        ),
        fc.constantFrom<CaseNews>(
          { kind: 'end', cause: 'public', ...repeated },
          { kind: 'end', cause: 'date', ...repeated },
        ),
      )
      .map(
        (news): Omit<Step, 'wait'> => ({
          name: `another case: ${JSON.stringify(news)}`,
          run: one => one.change((draft, given) => hearCase(draft, news, given)),
        }),
      ),
  },
)

function given(disclose: string | null, minimum: string | null, atEnd: 'ask' | 'release-reporter') {
  const promises = { ...policy().promises, disclose: disclose === null ? null : promised(disclose) }
  return context({
    policy: policy({ promises, embargo: { minimum: minimum === null ? null : length(minimum), atEnd } }),
  })
}

const cases = fc
  .record({
    disclose: fc.constantFrom('90 days', '45 days', '20 days', '2 days', null),
    minimum: fc.constantFrom(null, '10 days', '40 days'),
    atEnd: fc.constantFrom('ask' as const, 'release-reporter' as const),
    reporter: fc.constantFrom(rae, rae, rae, rae, null),
  })
  .map(({ disclose, minimum, atEnd, reporter }) => ({
    name: JSON.stringify({ disclose, minimum, atEnd, reporter: reporter?.login }),
    begin: () => new OneCase({ reporter, context: given(disclose, minimum, atEnd) }),
  }))
const vouched = vouchedAs(fc.constantFrom('accept', 'accept', 'reject'))
const steps = fc
  .array(
    fc
      .tuple(
        wait,
        fc.oneof(
          { weight: 10, arbitrary: spoken.map(step => [step]) },
          { weight: 2, arbitrary: vouched.map(step => [step]) },
          { weight: 1, arbitrary: vouchedInVain },
          { weight: 1, arbitrary: refusedInVain },
          { weight: 1, arbitrary: grantedInVain },
          { weight: 6, arbitrary: commanded.map(step => [step]) },
          { weight: 6, arbitrary: happening.map(step => [step]) },
        ),
      )
      .map(([pause, all]) => all.map((step, n): Step => ({ ...step, wait: n === 0 ? pause : 0 }))),
    { minLength: 1, maxLength: 40 },
  )
  .map(all => all.flat())

type Look = (before: Case, one: OneCase, decision: Decision, step: Step) => void

/** Plays anything on a case, then lets every clock run out; looks after each step. */
function whatever(look: Look, end: (one: OneCase) => void = () => undefined): void {
  fc.assert(
    fc.property(cases, steps, ({ begin }, all) => {
      const one = begin()
      const play = (step: Step) => {
        one.now = new Date(one.now.getTime() + step.wait)
        const before = one.case
        const decision = step.run(one)
        one.perform()
        look(before, one, decision, step)
      }
      for (const step of all) play(step)
      const tick = { name: 'tick', run: () => one.advance() }
      play({ ...tick, wait: 0 })
      const until = one.now.getTime() + 400 * day
      for (let next = nextMoment(one.case, one.now); next && next.getTime() < until; ) {
        play({ ...tick, wait: next.getTime() - one.now.getTime() })
        next = nextMoment(one.case, one.now)
      }
      end(one)
    }),
    { numRuns: 120 },
  )
}

const moves = (decision: Decision) =>
  decision.facts.filter((fact): fact is FactOf<'embargoMoved'> => fact.kind === 'embargoMoved')
const dateIn = ({ embargo: { state, until } }: Case) =>
  state === 'active' || state === 'revise' ? until : null
const told = (decision: Decision, kind: 'tellReporter' | 'tellCoordinators') =>
  decision.effects.flatMap(effect => (effect.kind === kind ? [effect.words as string] : [])).join('\n')

test('an embargo moves by the table alone, never stands twice, and never opens a gap', () => {
  const table = [
    'none propose proposed',
    'proposed propose proposed',
    'proposed reject none',
    'proposed accept active',
    'active propose revise',
    'active terminate exited',
    'revise propose revise',
    'revise accept active',
    'revise reject active',
    'revise terminate exited',
  ]
  whatever(
    () => undefined,
    one => {
      let state = 'none'
      for (const fact of one.facts) {
        if (fact.kind !== 'embargoMoved') continue
        const step = table.find(row => row.startsWith(`${state} ${fact.event} `))
        expect(step, `${state} ${fact.event}`).toBeDefined()
        state = step?.split(' ')[2] ?? ''
      }
      expect(one.case.embargo.state).toBe(state)
      expect(replayed(one.facts)).toEqual(one.case)
    },
  )
})

test('the date never gets later without both sides', () => {
  /** The last date that each side named and neither took back nor saw refused. */
  let wishes: Record<string, number> = {}
  whatever(
    (before, one, decision, { says, name }) => {
      const standing = dateIn(before)?.getTime() ?? null
      const after = dateIn(one.case)?.getTime() ?? null
      const lasts = after !== null && (standing === null || after > standing)
      if (lasts) {
        const { proposal } = before.embargo
        const isAnswered =
          proposal?.until.getTime() === after && says?.who !== proposal.side && says?.who !== 'others'
        const { vouchedOff } = before.embargo
        const isOverturned = says?.verb === 'overturn' && vouchedOff?.until.getTime() === after
        const isWished =
          says?.date &&
          says.date.getTime() >= after &&
          (wishes[says.who === 'reporter' ? 'coordinators' : 'reporter'] ?? 0) >= after
        expect(isAnswered || isWished || isOverturned || one.case.reporter === null, name).toBe(true)
        expect(says, name).toBeDefined()
      }
      if (
        says &&
        says.who !== 'others' &&
        moves(decision).some(({ event }) => event === 'propose') &&
        says.date
      )
        wishes[says.who] = says.date.getTime()
    },
    () => {
      wishes = {}
    },
  )
})

test('the shortest wins: an earlier date that either side names holds at once, but under the minimum it never does by itself', () => {
  whatever((before, one, decision, { says, name }) => {
    const standing = dateIn(before)
    const minimum = before.minimumEmbargo
    const isShort = (date: Date) =>
      minimum?.kind === 'elapsed' && date.getTime() < before.filedAt.getTime() + minimum.seconds * 1000
    const speaks =
      says?.who === 'coordinators' ||
      (says?.who === 'reporter' && before.reporter && before.report !== 'closed')
    if (
      speaks &&
      says?.verb === 'until' &&
      says.date &&
      standing &&
      standing > one.now &&
      says.date > one.now
    ) {
      if (says.date < standing && !isShort(says.date)) expect(dateIn(one.case), name).toEqual(says.date)
    }
    // A date under the minimum that came to hold was answered, or named by both.
    const after = dateIn(one.case)
    if (!after || !isShort(after) || after.getTime() === standing?.getTime()) return
    if (one.case.embargo.byPolicy) return
    const { proposal, vouchedOver, vouchedOff } = before.embargo
    // Both sides agreed to it, once nobody spoke for the reporter any more.
    if (says?.verb === 'overturn' && vouchedOff?.until.getTime() === after.getTime()) return
    // It came to hold in its day already; what was vouched for beyond it was disowned.
    if (vouchedOver?.getTime() === after.getTime() && /reject|disown/.test(says?.verb ?? '')) return
    expect(proposal?.until, name).toEqual(after)
    expect(says?.verb.startsWith('accept') || says?.who !== proposal?.side, name).toBe(true)
    expect(decision.facts.some(fact => fact.kind === 'embargoMoved' && fact.event === 'accept')).toBe(true)
  })
})

test("a coordinator's word for the reporter is never taken for the reporter's own, and the reporter hears of it", () => {
  let own = false
  whatever(
    (_, one, decision, { says, name }) => {
      const consenting = decision.facts.filter(
        fact =>
          (fact.kind === 'embargoMoved' && fact.event === 'accept') ||
          (fact.kind === 'participantAnswered' && fact.person.id === rae.id),
      )
      const reporter = one.case.participants.find(({ person }) => person.id === rae.id)
      if (says?.verb === 'accept vouched' && consenting.length > 0) {
        own = false
        expect(reporter, name).toMatchObject({ consent: 'signatory', vouched: { by: alice } })
        expect(told(decision, 'tellReporter'), name).toContain('has put on record that you agreed')
        expect(told(decision, 'tellCoordinators'), name).toContain('by the word of')
      } else if (consenting.length > 0 && says?.verb !== 'reject vouched') own = true
      if (reporter?.vouched && dateIn(one.case)) {
        expect(trackingBody(one.case, one.facts), name).toContain('not by their own word here')
        if (says?.who === 'reporter' && says.verb === 'accept' && consenting.length > 0)
          expect.fail(`${name}: their own word left it vouched for`)
      }
      if (own && says?.verb.endsWith('vouched') && consenting.length === 0)
        expect(told(decision, 'tellReporter'), name).not.toContain('on record that you agreed')
    },
    () => {
      own = false
    },
  )
})

test('what a coordinator vouched for never outlives the no of the reporter, whatever was moved meanwhile', () => {
  let back = 0
  whatever((before, one, _, { says, name }) => {
    const [was, is] = [before.embargo.vouchedOver, one.case.embargo.vouchedOver]
    const [standing, after] = [dateIn(before), dateIn(one.case)]
    const isOwn = says?.who === 'reporter' && !says.verb.endsWith('vouched')
    if (is && after) expect(after > is, name).toBe(true)
    if (says?.verb === 'accept vouched' && standing && after && after > standing)
      expect(is && is <= standing, name).toBe(true)
    const followed = name.startsWith('policy') && is && was && is < was ? is : was
    // What the reporter proposed themselves is their own word, whoever agrees to it.
    const { proposal } = before.embargo
    const isTheirs = proposal?.side === 'reporter' && after?.getTime() === proposal.until.getTime()
    if (was && after && after > was && !isOwn && !isTheirs && says?.verb !== 'reject vouched')
      expect(is, name).toEqual(followed)
    if (!was || was <= one.now || says?.verb !== 'disown' || !standing || standing <= one.now) return
    if (one.case.embargo.ended) return
    back += 1
    expect(after, name).toEqual(was)
    expect(is, name).toBeNull()
  })
  expect(back).toBeGreaterThan(0)
})

test('there is no embargo after its end, and no later date once the vulnerability is known or used', () => {
  whatever((before, one, decision, { name }) => {
    if (before.embargo.ended) expect(moves(decision), name).toEqual([])
    const known = before.publishedAt || Object.keys(before.happened).length > 0
    const [standing, after] = [dateIn(before), dateIn(one.case)]
    if (known && after) expect(standing && after <= standing, name).toBe(true)
    if (one.case.publishedAt || one.case.happened.publicAware) expect(after, name).toBeNull()
  })
})

test('an end of the embargo never puts off the promise that falls due with its date', () => {
  const due = (c: Case, now: Date) => currentDeadlines(c, now).find(d => d.promise === 'disclose')?.due
  let sooner = 0
  whatever((before, one, decision, { name }) => {
    const { ended } = one.case.embargo
    if (!ended || one.case.reopened.length > before.reopened.length) return
    const [was, is] = [due(before, one.now), due(one.case, one.now)]
    if (!was || !is) return
    expect(is <= was, `${name}: ${was.toISOString()} is ${is.toISOString()}`).toBe(true)
    if (is.getTime() === was.getTime() || before.embargo.ended || one.case.publishedAt) return
    // More time was granted for the embargo; what was due by then is not broken by that.
    sooner += 1
    expect(is > one.now, name).toBe(true)
    if (one.case.report !== 'closed') expect(told(decision, 'tellCoordinators'), name).toContain(exact(is))
  })
  expect(sooner).toBeGreaterThan(0)
})

test('an embargo ends at its instant, whoever sleeps, and is for a year at the most', () => {
  whatever((_, one, __, { name }) => {
    const { until } = one.case.embargo
    const standing = dateIn(one.case)
    if (name === 'tick' && standing) expect(standing > one.now).toBe(true)
    if (until) expect(until.getTime() - one.now.getTime()).toBeLessThanOrEqual(366 * day)
  })
})

test('whoever moves the date, both sides read the case and the date that holds', () => {
  whatever((before, one, decision, { name }) => {
    const [standing, after] = [dateIn(before), dateIn(one.case)]
    if (!after || after.getTime() === standing?.getTime()) return
    const date = exact(after)
    expect(told(decision, 'tellReporter'), name).toContain(date)
    expect(told(decision, 'tellReporter'), name).toContain('GHSA-2222-3333-4444')
    // A duplicate that is closed is told of on the case that it repeats.
    if (name.includes('"kind":"date"')) return
    expect(told(decision, 'tellCoordinators'), name).toContain(date)
    expect(told(decision, 'tellCoordinators'), name).toContain('GHSA-2222-3333-4444')
  })
})

test('every end is told once: to the reporter that they are free, to the coordinators why', () => {
  whatever(
    (before, one, decision, { name }) => {
      const { ended } = one.case.embargo
      if (!ended || before.embargo.ended) return
      if (ended.cause === 'published' || name.startsWith('another case')) return
      expect(told(decision, 'tellCoordinators'), name).toMatch(/has ended/)
    },
    one => {
      const { ended } = one.case.embargo
      const free = one.words('tellReporter').filter(words => words.includes('You are free to publish'))
      const wanted = !ended ? 0 : ended.cause === 'published' ? 0 : one.case.publishedAt ? null : 1
      if (wanted === null) expect(free.length).toBeLessThanOrEqual(1)
      else expect(free.length, ended?.cause).toBe(wanted)
      expect(one.facts.filter(({ kind }) => kind === 'reporterReleased')).toHaveLength(free.length)
    },
  )
})

test('nobody but signatories is let onto the advisory or stays there while the embargo holds', () => {
  let there = new Set<number>()
  const invited = new Set([mallory.id, trent.id])
  whatever(
    (_, one, decision, { name }) => {
      for (const effect of decision.effects) {
        if (effect.kind === 'joinAdvisory' && invited.has(effect.person.id)) there.add(effect.person.id)
        if (effect.kind === 'leaveAdvisory') there.delete(effect.person.id)
      }
      if (!dateIn(one.case)) return
      for (const id of there) {
        const consent = one.case.participants.find(({ person }) => person.id === id)?.consent
        expect(consent, name).toBe('signatory')
      }
    },
    () => {
      there = new Set()
    },
  )
})

test('a reminder is given once a step, in order, and before the end', () => {
  whatever(
    () => undefined,
    one => {
      const order = ['14 days', '7 days', '2 days', '1 day', 'half', 'tenth']
      // Of its own embargo, begun anew with each date agreed on; and of each end at which a duplicate's reporter is free.
      const last = new Map<string, number>()
      for (const fact of one.facts) {
        if (fact.kind === 'embargoMoved' && fact.event === 'accept') last.delete('')
        if (fact.kind !== 'embargoReminded') continue
        const which = fact.of ? `${fact.of} ${fact.until.getTime()}` : ''
        expect(order.indexOf(fact.stage)).toBeGreaterThan(last.get(which) ?? -1)
        expect(fact.at.getTime()).toBeLessThan(fact.until.getTime())
        last.set(which, order.indexOf(fact.stage))
      }
    },
  )
})
