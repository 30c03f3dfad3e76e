import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeAdvisory } from '../../src/core/decide/observe.ts'
import { seePull } from '../../src/core/decide/remediation.ts'
import { exact } from '../../src/core/messages/instant.ts'
import { missing } from '../../src/core/release/missing.ts'
import { dataOf } from '../../src/core/users-data.ts'
import {
  alice,
  bob,
  days,
  hours,
  length,
  mallory,
  OneCase,
  policy,
  promised as promise,
  publicIssue,
  rae,
  replayed,
} from '../support/one-case.ts'
import { ghsas, SeveralCases } from '../support/several-cases.ts'

const { a: original, b: repeating } = ghsas

const zoe = { id: 6, login: 'zoe' }
const embargo = (atEnd: 'ask' | 'release-reporter', minimum: string | null = null) =>
  policy({ embargo: { minimum: minimum === null ? null : length(minimum), atEnd } })
const promised = new Date('2027-01-31T09:00:00.000Z')
const free = (one: OneCase) =>
  one.words('tellReporter').filter(words => words.includes('You are free to publish'))
const heard = (one: OneCase) => one.words('tellCoordinators').join('\n\n')

function merged(options: ConstructorParameters<typeof SeveralCases>[0] = {}): SeveralCases {
  const two = new SeveralCases({ twice: true, ...options })
  two.a.comment('/accept')
  two.b.comment(`/duplicate ${original}`)
  two.settle()
  return two
}
const say = (two: SeveralCases, one: 'a' | 'b', body: string) => two.say(one, body)

describe('what moves a duplicate moves the case that it repeats', () => {
  test('an earlier date that its reporter names', () => {
    const two = merged()
    two.writes('b', '/embargo until 2026-11-20')
    for (const one of [two.a, two.b]) expect(one.case.embargo.until).toEqual(new Date('2026-11-20'))
    expect(heard(two.a)).toContain('a duplicate, has an earlier date: its reporter is free from 2026-11-20')
    expect(two.a.words('tellReporter').at(-1)).toContain('2026-11-20')
    expect(replayed(two.a.facts)).toEqual(two.a.case)
  })

  test('under the minimum it is a proposal there, and the coordinators read that its reporter is free before', () => {
    const two = merged({ given: embargo('ask', '30 days') })
    two.writes('b', '/embargo until 2026-11-12')
    say(two, 'b', '/embargo accept')
    expect(two.a.case.embargo).toMatchObject({ state: 'revise', until: promised })
    expect(heard(two.a)).toContain('its reporter is free from 2026-11-12')
  })

  test.each([
    ['/public https://x.example/1', 'public'],
    ['/public exploit https://x.example/1', 'exploit'],
    ['/exploited', 'attacks'],
  ])('%s ends both', (command, cause) => {
    const two = merged()
    say(two, 'b', command)
    for (const one of [two.a, two.b]) {
      expect(one.case.embargo.ended).toMatchObject({ cause })
      expect(free(one)).toHaveLength(1)
    }
    expect(heard(two.a)).toContain(`Told in the case of \`${repeating}\`, a duplicate`)
  })

  test('what had ended it before it was settled so is told there as well', () => {
    for (const [command, ended] of [
      ['/public https://x.example/1', true],
      ['/embargo end We agreed to', false],
    ] as const) {
      const two = new SeveralCases({ twice: true })
      two.a.comment('/accept')
      say(two, 'b', command)
      expect(say(two, 'b', `/duplicate ${original}`)).toContain('has ended already')
      expect(heard(two.a)).toContain('so its reporter is free to publish')
      expect(heard(two.a)).not.toContain('shares the embargo of this case')
      expect(two.a.case.embargo.ended !== null).toBe(ended)
    }
  })

  test('a public issue that is settled as a duplicate is told of, and ends nothing by itself', () => {
    const two = new SeveralCases()
    const issue = new OneCase({ context: two.b.context, source: publicIssue })
    issue.perform()
    const { reply } = issue.comment(`/duplicate ${original}`)
    expect(reply).toContain('a public issue is about the same')
    issue.perform(effect => {
      if (effect.kind === 'tellCase') two.hear(two.a, effect.news)
      return issue.yes(effect)
    })
    expect(heard(two.a)).toContain('`/public https://github.test/acme/engine/issues/7`')
    expect(two.a.case.embargo.ended).toBeNull()
  })
})

describe('a later date', () => {
  const extended = (two: SeveralCases) => {
    say(two, 'a', '/embargo extend 2027-03-15')
    const { told } = two.a.reporterWrites('/embargo accept')
    two.settle()
    return told
  }

  test("is asked of the duplicate's reporter too, and until they agree the coordinators know from when they are free", () => {
    const two = merged()
    const told = extended(two)
    expect(told).toContain(
      `The reporter of \`${repeating}\`, a duplicate, is bound until 2027-01-31 09:00 UTC only`,
    )
    expect(two.b.words('tellReporter').at(-1)).toContain('The maintainers ask for more time')
    expect(two.b.words('tellReporter').join()).not.toContain(original)
    expect(two.b.case.embargo.until).toEqual(promised)
    two.writes('b', '/embargo accept')
    expect(two.b.case.embargo.until).toEqual(new Date('2027-03-15'))
    expect(heard(two.a)).toContain('stands until **2027-03-15 00:00 UTC**')
    expect(heard(two.a)).toContain('as well: its reporter agreed')
    expect(two.a.case.participants.at(-1)).toMatchObject({ consent: 'signatory' })
  })

  test.each(['ask', 'release-reporter'] as const)(
    'and where they do not, at their date (%s) it is told again',
    atEnd => {
      const two = merged({ given: embargo(atEnd) })
      extended(two)
      two.at(promised)
      two.at(new Date(promised.getTime() + 86_400_000))
      expect(free(two.b)).toHaveLength(1)
      expect(heard(two.a)).toContain(`**The embargo of \`${repeating}\`, a duplicate`)
      expect(two.a.case.embargo).toMatchObject({ state: 'active', until: new Date('2027-03-15') })
    },
  )

  test('holds at once where both have the same reporter', () => {
    const two = merged({ reporter: rae })
    extended(two)
    expect(two.b.case.embargo.until).toEqual(new Date('2027-03-15'))
    expect(two.b.case.participants[0]).toMatchObject({ consent: 'signatory' })
  })

  test('is not agreed in the duplicate beyond the case that it repeats', () => {
    const two = merged()
    expect(say(two, 'b', '/embargo extend 2027-03-15')).toContain(`settled as a duplicate of ${original}`)
    two.writes('b', '/embargo extend 2027-03-15')
    expect(say(two, 'b', '/embargo accept')).toContain(`settled as a duplicate of ${original}`)
    expect(two.b.case.embargo.until).toEqual(promised)
  })

  test('that waits there goes where the case gets an earlier one', () => {
    const two = merged()
    extended(two)
    say(two, 'a', '/embargo until 2027-02-20')
    expect(two.b.case.embargo.proposal?.until).toEqual(new Date('2027-02-20'))
    say(two, 'a', '/embargo until 2027-01-10')
    expect(two.b.case.embargo).toMatchObject({
      state: 'active',
      until: new Date('2027-01-10'),
      proposal: null,
    })
  })
})

test.each(['a', 'b'] as const)(
  "at_end: ask holds for the duplicate's reporter too, whoever's clock is first (%s)",
  first => {
    const two = merged({ given: embargo('ask') })
    two.at(promised, first)
    expect([free(two.a).length, free(two.b).length]).toEqual([0, 0])
    expect(two.b.words('tellCoordinators').join()).not.toContain('What now?')
    say(two, 'a', '/embargo end It may be told')
    expect([free(two.a).length, free(two.b).length]).toEqual([1, 1])
  },
)

test('a case that is asked at its end frees no reporter of a duplicate that joins meanwhile', () => {
  const two = new SeveralCases({ given: embargo('ask') })
  say(two, 'a', '/accept\n/embargo until 2026-11-10')
  two.at(new Date('2026-11-10T00:00:00Z'))
  say(two, 'b', `/duplicate ${original}`)
  expect(free(two.b)).toHaveLength(0)
  say(two, 'a', '/embargo end Yes')
  expect([free(two.a).length, free(two.b).length]).toEqual([1, 1])
})

test('a report that was taken up again is moved and ended by itself alone, and both sides read so', () => {
  const two = merged()
  say(two, 'b', '/accept')
  expect(heard(two.b)).toContain(`is no duplicate of \`${original}\` any more`)
  expect(heard(two.a)).toContain(`\`${repeating}\` is no duplicate of **${original}** any more`)
  expect(two.a.case.participants.map(({ person }) => person.login)).toEqual(['rae'])
  const before = [two.a, two.b].map(heard)
  say(two, 'a', '/embargo extend 2027-03-15')
  two.writes('a', '/embargo accept')
  expect(heard(two.a).slice(before[0]?.length)).not.toContain(repeating)
  say(two, 'a', '/embargo until 2026-12-01')
  expect(two.b.case.embargo.until).toEqual(promised)
  say(two, 'a', '/embargo end A reason')
  expect(two.b.case.embargo).toMatchObject({ ended: null, until: promised })
  expect(free(two.b)).toHaveLength(0)
  expect(heard(two.b)).toBe(before[1])
  two.writes('b', '/embargo until 2026-12-10')
  say(two, 'b', '/public https://x.example/2')
  expect(two.a.case.happened).toEqual({})
  two.at(hours(1))
  expect(say(two, 'a', '/invalid No.')).not.toContain(repeating)
})

test('taken up again while the other case is asked at its end, its own coordinators are asked', () => {
  const two = merged({ given: embargo('ask') })
  two.at(promised)
  say(two, 'b', '/accept')
  expect(heard(two.b)).toContain('**What now?** The reporter has not been told.')
  say(two, 'a', '/embargo end Yes')
  expect([free(two.a).length, free(two.b).length]).toEqual([1, 0])
  two.at(new Date(promised.getTime() + 86_400_000))
  expect(free(two.b)).toHaveLength(1)
})

describe('who reported a duplicate', () => {
  const member = (person: typeof bob) => ({ person, away: false, open: 0, lastAssignedAt: null })

  test('does not command the case that is worked on, nor coordinates it', () => {
    const two = new SeveralCases({ reporter: bob })
    two.say('a', '/accept')
    two.say('b', `/duplicate ${ghsas.a}`)
    expect(two.a.comment('/embargo until 2026-12-01', bob).reply).toContain(
      'A report of yours is a duplicate',
    )
    expect(two.a.case.embargo.until).toEqual(days(90))
    expect(two.say('a', '/coordinator @bob')).toContain('cannot coordinate their own report')
    two.a.context = { ...two.a.context, roster: [bob, mallory].map(member) }
    two.a.advance()
    expect(two.a.case.coordinator).toEqual(mallory)
    // It is another vulnerability after all.
    two.say('b', '/accept')
    expect(two.a.comment('/update Here.', bob).reply).not.toContain('not done')
  })

  test('hands it over where they coordinate it', () => {
    const two = new SeveralCases({ reporter: bob })
    two.say('a', '/accept')
    two.say('a', '/coordinator @bob')
    two.say('b', `/duplicate ${ghsas.a}`)
    two.a.advance()
    expect(two.a.case.coordinator).toEqual(alice)
    expect(two.a.words('tellCoordinators').join('\n')).toContain(
      "@alice You coordinate this case now: a report of `bob`'s is a duplicate of it",
    )
    expect(replayed(two.a.facts)).toEqual(two.a.case)
  })
})

describe('which case is worked on', () => {
  const until = (two: SeveralCases) => [...two.all.values()].map(({ case: c }) => c.embargo.until)
  const ended = (two: SeveralCases) => [...two.all.values()].map(({ case: c }) => c.embargo.ended?.cause)

  test('may change: the former one follows, and what had repeated it too', () => {
    const two = merged({ count: 3 })
    two.say('c', `/duplicate ${original}`)
    two.say('b', '/accept')
    expect(two.say('a', `/duplicate ${repeating}`)).toContain('Settled as duplicate')
    expect(two.c.case.follows).toBe(repeating)
    expect([...two.b.case.duplicates.keys()]).toEqual([original, ghsas.c])
    expect(heard(two.b)).toContain(
      `\`${ghsas.c}\` is a duplicate of **${repeating}**, through \`${original}\``,
    )
    const date = new Date('2026-11-25')
    two.writes('a', '/embargo until 2026-11-25')
    expect(until(two)).toEqual([date, date, date])
    expect(heard(two.b)).toContain(`\`${original}\`, a duplicate, has an earlier date`)
    two.say('c', '/exploited')
    expect(ended(two)).toEqual(['attacks', 'attacks', 'attacks'])
  })

  test('knows until when the reporter of a duplicate of a duplicate is bound', () => {
    const two = new SeveralCases({ count: 3, twice: true })
    two.say('a', '/accept')
    two.say('b', '/accept')
    two.say('c', `/duplicate ${repeating}`)
    two.say('b', `/duplicate ${original}`)
    two.say('a', '/embargo extend 2027-03-15')
    two.writes('a', '/embargo accept')
    two.writes('b', '/embargo accept')
    expect(heard(two.a)).toContain(
      `The reporter of \`${ghsas.c}\`, a duplicate, is bound until 2027-01-31 09:00 UTC only`,
    )
    two.at(promised)
    expect(heard(two.a)).toContain(`The embargo of \`${ghsas.c}\`, a duplicate of ${original}, has ended`)
  })

  test('goes back to the one in the middle where that is taken up again', () => {
    const two = new SeveralCases({ count: 3, twice: true })
    two.say('c', `/duplicate ${repeating}`)
    two.say('b', `/duplicate ${original}`)
    expect(two.c.case.follows).toBe(original)
    two.say('b', '/accept')
    expect(two.c.case.follows).toBe(repeating)
    expect([...two.a.case.duplicates.keys()]).toEqual([])
    two.writes('c', '/embargo until 2026-12-01')
    expect(until(two)).toEqual([promised, new Date('2026-12-01'), new Date('2026-12-01')])
  })

  test('is none where two were settled as duplicates of each other at once, until one is taken up again', () => {
    const two = new SeveralCases({ twice: true })
    two.atOnce(() => {
      two.say('b', `/duplicate ${original}`)
      two.say('a', `/duplicate ${repeating}`)
    }, false)
    for (const one of [two.a, two.b]) expect(heard(one)).toContain('nobody is left to work on it')
    two.writes('b', '/embargo until 2026-11-18')
    two.say('a', '/accept')
    expect(two.say('b', '/embargo extend 2027-03-15')).toContain(`a duplicate of ${original}`)
    expect(two.a.case.others.get(repeating)?.until).toEqual(new Date('2026-11-18'))
    two.writes('b', '/embargo until 2026-11-15')
    expect(until(two)).toEqual([new Date('2026-11-15'), new Date('2026-11-15')])
  })
})

describe('where nothing is promised', () => {
  const none = policy({ promises: { ...policy().promises, disclose: null } })
  const agreed = (two: SeveralCases) => {
    two.say('a', '/accept')
    two.say('a', '/embargo until 2027-03-15')
    two.writes('a', '/embargo accept')
  }

  test.each(['before', 'after'])(
    'the reporter of a duplicate is asked for the first date, agreed %s',
    when => {
      const two = new SeveralCases({ given: none, twice: true })
      if (when === 'before') agreed(two)
      two.say('b', `/duplicate ${original}`)
      if (when === 'after') agreed(two)
      expect(two.b.words('tellReporter').at(-1)).toContain('That is an embargo only if you agree.')
      expect(two.b.case.embargo.state).toBe('proposed')
      expect(heard(two.a)).toMatch(/is bound by nothing, and free to publish/)
      expect(two.a.case.participants.at(-1)).toMatchObject({ consent: 'none' })
      two.writes('b', '/embargo accept')
      expect(two.b.case.embargo.until).toEqual(new Date('2027-03-15'))
      expect(heard(two.a)).toContain('as well: its reporter agreed')
      expect(two.a.case.participants.at(-1)).toMatchObject({ consent: 'signatory' })
    },
  )
})

describe('what was vouched for', () => {
  const later = (two: SeveralCases, one: 'a' | 'b', by: string) =>
    two.say(one, `/embargo extend 2027-03-15\n/embargo vouch reporter accept 2027-03-15 ${by}`)

  test("in a duplicate is not told as its reporter's own word", () => {
    const two = merged()
    two.say('a', '/embargo extend 2027-03-15')
    two.writes('a', '/embargo accept')
    two.say('b', '/embargo vouch reporter accept 2027-03-15 by phone')
    expect(heard(two.a)).toContain(
      'its reporter agreed, by the word of a coordinator, by phone, not by their own word here',
    )
    expect(two.a.case.participants.at(-1)).toMatchObject({ vouched: { way: 'phone' } })
  })

  test('is said, and how to disown it, on the other advisory of the same reporter too', () => {
    const two = merged({ reporter: rae })
    later(two, 'a', 'by phone')
    const told = two.b.words('tellReporter').at(-1)
    expect(told).toMatch(/by the word of a coordinator, by phone\. .*`\/embargo reject 2027-03-15 00:00 UTC`/)
    two.writes('b', '/embargo reject 2027-03-15')
    expect(two.b.case.embargo.until).toEqual(promised)
  })

  test('is disowned as the reporter was told, also where the date has moved back by another case', () => {
    const two = new SeveralCases({ twice: true })
    two.say('a', '/accept')
    later(two, 'a', 'by mail')
    two.say('b', `/duplicate ${original}`)
    expect(two.a.case.embargo.until).toEqual(promised)
    expect(two.writes('a', '/embargo reject 2027-03-15 00:00 UTC')).toContain(
      'you did not agree to 2027-03-15',
    )
    expect(heard(two.a)).toContain(
      'The reporter did not agree to 2027-03-15 00:00 UTC, which was vouched for',
    )
    expect(two.a.case.embargo.until).toEqual(promised)
    expect(two.writes('a', '/embargo reject 2027-03-15 00:00 UTC')).toContain('No date is proposed')
    expect(replayed(two.a.facts)).toEqual(two.a.case)
  })

  test('is told so to whoever reads it first after a split, though the date was shortened since', () => {
    const one = new SeveralCases({ count: 1 })
    one.say('a', '/accept')
    later(one, 'a', 'by mail')
    one.say('a', '/embargo until 2027-03-01')
    one.say('a', `/split ${repeating}`)
    expect(one.b.words('tellReporter').at(-1)).toMatch(
      /until \*\*2027-03-01 00:00 UTC\*\*.*by the word of a coordinator.*`\/embargo reject 2027-03-01/,
    )
    one.writes('b', '/embargo reject 2027-03-01')
    expect(one.b.case.embargo.until).toEqual(promised)
  })
})

test('attacks that were seen and keep the embargo allow no later date in any case of the vulnerability', () => {
  const two = merged({ count: 3 })
  two.say('c', `/duplicate ${original}`)
  two.say('a', '/embargo extend 2027-03-15')
  two.writes('a', '/embargo accept')
  two.say('b', '/exploited keep We need a week')
  for (const one of [two.a, two.b, two.c]) {
    expect(one.case.happened.attacksObserved).toBeDefined()
    expect(one.case.embargo.ended).toBeNull()
  }
  for (const one of ['b', 'c'] as const) {
    expect(two.writes(one, '/embargo accept')).toContain('No date is proposed')
    expect(two.writes(one, '/embargo extend 2027-03-15')).toContain('known or used by others')
  }
  two.say('b', '/exploited')
  for (const one of [two.a, two.b, two.c]) expect(one.case.embargo.ended).toMatchObject({ cause: 'attacks' })
})

test('a report that comes to repeat one whose embargo is over is told so at once, with what is public where', () => {
  const two = new SeveralCases({ twice: true })
  two.say('a', '/public https://x.example/1')
  two.say('b', `/duplicate ${original}`)
  expect(free(two.b).join()).toContain('https://x.example/1')
  expect(heard(two.b)).toContain(`Told in the case of \`${original}\`, which **${repeating}** repeats.`)
  expect(two.b.case.embargo.ended).toMatchObject({ cause: 'public' })
})

describe('a date of the policy', () => {
  const promising = (text: string) => policy({ promises: { ...policy().promises, disclose: promise(text) } })

  test('that came from another case goes on following the policy', () => {
    const two = new SeveralCases({ filed: { a: days(1) }, twice: true })
    two.at(days(1))
    two.say('a', '/accept')
    two.say('b', `/duplicate ${original}`)
    expect(two.a.case.embargo).toMatchObject({ until: promised, byPolicy: true })
    two.policy(promising('30 days'))
    for (const one of [two.a, two.b]) expect(one.case.embargo.until).toEqual(days(31))
    two.at(days(31))
    expect(heard(two.a)).toMatch(/`disclose`.*overdue/)
  })

  test('that a duplicate took over goes on following it once that is taken up again', () => {
    const two = new SeveralCases({ filed: { b: days(1) } })
    two.at(days(1))
    two.say('b', `/duplicate ${original}`)
    two.at(days(2))
    two.say('b', '/accept')
    two.policy(promising('30 days'))
    expect(two.b.case.embargo.until).toEqual(days(32))
    two.at(days(32))
    expect(heard(two.b)).toMatch(/`disclose`.*overdue/)
  })

  test('goes on following it in a case that was split off', () => {
    const one = new SeveralCases({ count: 1 })
    one.say('a', '/accept')
    one.say('a', `/split ${repeating}`)
    one.policy(promising('30 days'))
    expect(one.b.case.embargo.until).toEqual(days(30))
  })
})
test('settling the case otherwise names the duplicates that were told it is known', () => {
  const two = merged()
  say(two, 'a', '/defer')
  expect(say(two, 'a', '/invalid It works as meant.')).toContain(
    `Settled as duplicates of it were \`${repeating}\``,
  )
})

describe('two cases, whatever comes', () => {
  const dates = fc.integer({ min: 3, max: 120 }).map(n => exact(days(n)))
  type Act = (two: SeveralCases) => void
  const which = fc.constantFrom('a' as const, 'b' as const)
  const coordinators = fc.tuple(which, fc.constantFrom('until', 'extend'), dates).map(
    ([one, verb, date]): Act =>
      two =>
        void say(two, one, `/embargo ${verb} ${date}`),
  )
  const answered = fc.tuple(which, fc.constantFrom('/embargo accept', '/embargo reject')).map(
    ([one, body]): Act =>
      two =>
        void say(two, one, body),
  )
  const reporters = fc
    .tuple(which, fc.constantFrom('until', 'extend', 'accept', 'accept', 'reject'), dates)
    .map(
      ([one, verb, date]): Act =>
        two => {
          const by = two[one].case.reporter ?? rae
          two[one].reporterWrites(`/embargo ${verb}${/until|extend/.test(verb) ? ` ${date}` : ''}`, { by })
          two.settle()
        },
    )
  const vouched = which.map(
    (one): Act =>
      two => {
        const proposed = two[one].case.embargo.proposal?.until
        if (proposed) say(two, one, `/embargo vouch reporter accept ${exact(proposed)} by mail`)
      },
  )
  /** The case that is repeated gets a later date, by both of its sides. */
  const extendedByBoth = fc.integer({ min: 1, max: 60 }).map(
    (more): Act =>
      two => {
        const { until } = two.a.case.embargo
        if (!until) return
        say(two, 'a', `/embargo extend ${exact(new Date(until.getTime() + more * 86_400_000))}`)
        two.a.reporterWrites('/embargo accept')
        two.settle()
      },
  )
  const happens = fc
    .tuple(
      which,
      fc.constantFrom(
        '/public https://x.example/1',
        '/exploited',
        '/exploited keep Why.',
        '/embargo end Why.',
      ),
    )
    .map(
      ([one, body]): Act =>
        two =>
          void say(two, one, body),
    )
  const waits = fc.integer({ min: 1, max: 20 }).map(
    (more): Act =>
      two =>
        two.at(new Date(two.now.getTime() + more * 86_400_000)),
  )
  const settings = fc.record({
    atEnd: fc.constantFrom('ask' as const, 'release-reporter' as const),
    minimum: fc.constantFrom(null, null, '10 days'),
    same: fc.constantFrom(false, false, false, true),
  })
  const steps = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: coordinators },
      { weight: 2, arbitrary: answered },
      { weight: 5, arbitrary: reporters },
      { weight: 2, arbitrary: vouched },
      { weight: 3, arbitrary: extendedByBoth },
      { weight: 1, arbitrary: happens },
      { weight: 3, arbitrary: waits },
    ),
    { minLength: 1, maxLength: 25 },
  )

  test('no duplicate ends later, none ends earlier unknown, and both reporters are freed', () => {
    let apart = 0
    fc.assert(
      fc.property(settings, steps, ({ atEnd, minimum, same }, all) => {
        const two = merged({
          given: embargo(atEnd, minimum),
          twice: true,
          ...(same ? { reporter: rae } : {}),
        })
        const check = () => {
          const [a, b] = [two.a.case, two.b.case]
          expect(replayed(two.a.facts)).toEqual(a)
          const [ends, there] = [a, b].map(c => (c.embargo.ended ? null : c.embargo.until))
          if (ends && there) {
            expect(there <= ends).toBe(true)
            if (there < ends) {
              apart += 1
              expect(a.others.get(repeating)?.until).toEqual(there)
              expect(heard(two.a)).toMatch(new RegExp(`(is bound until \\**|is free from )${exact(there)}`))
            }
          }
          if (ends && !there) expect(heard(two.a)).toMatch(/a duplicate of .*has ended|attacks were seen/)
          if (!ends && a.embargo.releasedAt) expect(b.embargo.releasedAt).not.toBeNull()
          for (const what of ['publicAware', 'exploitPublic', 'attacksObserved'] as const)
            if (b.happened[what]) expect(a.happened[what]).toBeDefined()
        }
        for (const step of all) {
          step(two)
          check()
        }
        const last = two.now.getTime()
        two.at(new Date(last + 400 * 86_400_000))
        two.at(new Date(last + 402 * 86_400_000))
        for (const one of [two.a, two.b]) expect(free(one)).toHaveLength(1)
        expect(two.b.words('tellReporter').join()).not.toContain(original)
      }),
      { numRuns: 60 },
    )
    expect(apart).toBeGreaterThan(0)
  })
})

describe('what was prepared in a duplicate', () => {
  const remediation = {
    'acme/engine': { mirror: 'acme/engine-private', releases: ['main', 'release/1.x'] },
  }
  const given = policy({ remediation })
  /** Two accepted cases; in the second a CVE id is asked for, and a fix of each line is prepared, the first one merged. */
  function prepared(): SeveralCases {
    const two = new SeveralCases({ twice: true, given })
    for (const one of ['a', 'b'] as const) say(two, one, '/accept')
    for (const command of ['/cve', '/affected acme/engine', '/fix']) say(two, 'b', command)
    const [pull] = two.b.case.remediation.pulls.values()
    if (!pull) throw new Error('nothing was prepared')
    const { state, draft, head, conflict, review, ticked, byHand } = pull
    const seen = { state, draft, head, merged: null, conflict, review, ticked, byHand }
    two.b.change((draft, of) =>
      seePull(
        draft,
        { mirror: pull.mirror.id, number: pull.number },
        { ...seen, state: 'merged', merged: 'm'.repeat(40) },
        of,
      ),
    )
    return two
  }
  const asked = (one: OneCase) => one.kinds().filter(kind => kind === 'requestCve')
  const arrives = (two: SeveralCases, one: OneCase, cve: string) => {
    one.change((draft, of) =>
      seeAdvisory(draft, { state: 'closed', cve, publishedAt: null, collaborators: [] }, of),
    )
    two.settle()
  }

  test('is told to the case that is worked on, once, with what to do with it', () => {
    const two = prepared()
    say(two, 'b', `/duplicate ${original}`)
    const [told, ...more] = two.a.words('tellCoordinators').filter(words => words.includes('**Prepared in'))
    expect(more).toEqual([])
    expect(told).toContain('A CVE id was asked for there')
    expect(told).toContain('names as affected what is not named so here: `acme/engine`')
    expect(told).toContain('acme/engine-private#1 of its own fixes `acme/engine`, `main` (merged)')
    expect(told).toContain('acme/engine-private#2 of its own fixes `acme/engine`, `release/1.x` (open)')
    expect(told).toContain('`/fix` here takes over those pull requests')
    expect(replayed(two.a.facts)).toEqual(two.a.case)
  })

  test('one vulnerability has one CVE id', () => {
    const two = prepared()
    say(two, 'b', `/duplicate ${original}`)
    expect(say(two, 'a', '/cve')).toContain('the vulnerability gets no second one')
    expect(missing(two.a.case).join()).toContain('The CVE id that was asked for in')
    arrives(two, two.b, 'CVE-2026-1')
    expect(heard(two.a)).toContain('It has `CVE-2026-1`, which is the id of this vulnerability')
    expect(say(two, 'a', '/cve again')).toContain('not done.')
    expect(missing(two.a.case).join()).toContain('The advisory lacks its CVE id')
    two.a.change((draft, of) =>
      seeAdvisory(draft, { state: 'draft', cve: 'CVE-2026-1', publishedAt: null, collaborators: [] }, of),
    )
    expect(missing(two.a.case).join()).not.toContain('CVE')
    expect(asked(two.a)).toEqual([])
  })

  test('where GitHub gives none there, one is asked for here by a word of a person', () => {
    const two = prepared()
    say(two, 'b', `/duplicate ${original}`)
    expect(say(two, 'a', '/cve again')).toContain('GitHub is asked')
    expect(asked(two.a)).toHaveLength(1)
    arrives(two, two.b, 'CVE-2026-1')
    expect(heard(two.a)).toContain('**It has `CVE-2026-1`, and one is asked for here as well**')
  })

  test('two that were asked for before are told, and a report that was settled asks for none', () => {
    const two = prepared()
    say(two, 'a', '/cve')
    say(two, 'b', `/duplicate ${original}`)
    expect(heard(two.a)).toContain('**A CVE id was asked for there, and here as well**')

    const other = new SeveralCases({ given })
    for (const one of ['a', 'b'] as const) other.of(one).comment('/accept')
    other.b.comment('/affected acme/engine')
    other.b.comment(`/duplicate ${original}`)
    for (const command of ['/cve', '/fix'])
      expect(other.b.comment(command).reply).toContain(`in the case of \`${original}\`, which is worked on`)
    other.settle()
    expect([...asked(other.b), ...other.b.kinds().filter(kind => kind === 'prepareFixes')]).toEqual([])
  })

  test('its pull requests are gone on with, and no second ones opened', () => {
    const two = prepared()
    say(two, 'b', `/duplicate ${original}`)
    say(two, 'a', '/affected acme/engine')
    expect(say(two, 'a', '/fix')).toContain('2 pull requests of duplicates are taken over.')
    expect(two.a.kinds()).not.toContain('prepareFixes')
    expect(heard(two.a)).toContain('Taken over from duplicates')
    const pulls = (one: OneCase) => [...one.case.remediation.pulls.values()]
    expect(pulls(two.a)).toEqual(pulls(two.b))
    expect(say(two, 'a', '/fix')).toContain('Nothing is missing: 2 pull requests')
  })

  test('where a line has one of its own, both are named, and the own one stays', () => {
    const two = prepared()
    two.a.nextPull = 11
    for (const command of ['/affected acme/engine', '/fix']) say(two, 'a', command)
    const own = two.a.case.remediation.pulls
    say(two, 'b', `/duplicate ${original}`)
    expect(heard(two.a)).toContain(
      'beside acme/engine-private#11 of this case for the same release line: keep one',
    )
    expect(two.a.case.remediation.pulls).toEqual(own)
  })

  test('is its own again once it is no duplicate any more', () => {
    const two = prepared()
    say(two, 'b', `/duplicate ${original}`)
    say(two, 'a', '/affected acme/engine')
    say(two, 'a', '/fix')
    say(two, 'b', '/accept')
    expect(heard(two.a)).toContain('is its own again: acme/engine-private#1, acme/engine-private#2')
    expect(two.a.case.remediation.pulls.size).toBe(0)
    expect(say(two, 'a', '/cve')).toContain('GitHub is asked')
    expect(replayed(two.a.facts)).toEqual(two.a.case)
  })
})

describe("users' data, in several cases of one vulnerability", () => {
  const data = (one: OneCase) => dataOf(one.case)
  const known = (one: OneCase) => one.case.remediation.userData?.knownAt

  test.each(['before', 'after'] as const)('what a duplicate said %s counts where it is worked on', when => {
    const two = new SeveralCases({ twice: true })
    say(two, 'a', '/accept')
    const touched = () => say(two, 'b', '/user-data yes since 2026-11-01 16:00 UTC Addresses')
    if (when === 'before') touched()
    say(two, 'b', `/duplicate ${original}`)
    if (when === 'after') expect(touched()).toContain(`\`${original}\`, which is worked on`)
    expect(known(two.a)).toEqual(new Date('2026-11-01T16:00:00Z'))
    expect(heard(two.a)).toContain("**users' data was touched**, known since 2026-11-01 16:00 UTC")
    expect(missing(two.a.case).join()).toContain('they have to be told')
    expect(data(two.b)).toEqual(data(two.a))
  })

  test('the earliest that was known anywhere counts, and the clock calls in the case that is worked on alone', () => {
    const two = new SeveralCases({ twice: true })
    say(two, 'a', '/accept')
    say(two, 'a', '/user-data yes Names')
    say(two, 'b', '/user-data yes since 2026-11-01 Addresses')
    say(two, 'b', `/duplicate ${original}`)
    for (const one of [two.a, two.b]) expect(known(one)).toEqual(new Date('2026-11-01'))
    const before = two.b.words('tellCoordinators').length
    two.at(days(5))
    expect(heard(two.a)).toContain('**The 72 hours of the GDPR have passed**')
    expect(two.b.words('tellCoordinators').slice(before).join()).not.toContain('GDPR')
  })

  test.each(['a', 'b'] as const)('one word ends it in both, written in %s', one => {
    const two = new SeveralCases({ twice: true })
    say(two, 'a', '/accept')
    say(two, 'b', '/user-data yes Addresses')
    say(two, 'b', `/duplicate ${original}`)
    say(two, one, '/user-data told both By mail')
    expect(data(two.a)?.notices).toEqual({ users: hours(0).toISOString(), authority: hours(0).toISOString() })
    expect(data(two.b)).toEqual(data(two.a))
    two.at(days(6))
    expect(heard(two.a)).not.toContain('have passed')
    say(two, one, '/user-data no It was test data')
    for (const each of [two.a, two.b]) expect(data(each)?.touched).toBe(false)
    expect(replayed(two.a.facts)).toEqual(two.a.case)
  })

  test('a later case that joins hears how it stands, and once on its own the clock is its own', () => {
    const two = new SeveralCases({ twice: true })
    say(two, 'a', '/accept')
    say(two, 'a', '/user-data yes Addresses')
    say(two, 'b', `/duplicate ${original}`)
    expect(data(two.b)).toEqual(data(two.a))
    say(two, 'b', '/accept')
    expect(heard(two.b)).toContain(`is on record here by what was told in \`${original}\``)
    say(two, 'b', '/user-data no Another vulnerability')
    expect(data(two.a)?.touched).toBe(true)
  })
})

test('who was let into a duplicate is named when it is settled so, and when a date of the other case takes them off', () => {
  const two = new SeveralCases({ twice: true, reporter: zoe })
  for (const one of ['a', 'b'] as const) say(two, one, '/accept')
  say(two, 'b', '/invite @mallory as downstream')
  say(two, 'b', '/joined @mallory by mail')
  expect(say(two, 'b', `/duplicate ${original}`)).toContain('there are also `mallory`: `/invite` them there')
  say(two, 'a', '/embargo until 2026-12-24')
  expect(two.b.kinds()).toContain('leaveAdvisory')
  const told = two.b.words('tellCoordinators').filter(words => words.includes('is off the advisory'))
  expect(told).toEqual([expect.stringMatching(new RegExp(`mallory.*in the case of .${original}`))])
})

describe("a duplicate's earlier end", () => {
  test('is reminded of in the case that is worked on, step by step, and not once it is as late', () => {
    const two = merged()
    say(two, 'a', '/embargo extend 2027-03-15')
    two.a.reporterWrites('/embargo accept')
    two.settle()
    const reminders = () =>
      two.a.words('tellCoordinators').filter(words => words.includes('is free to publish from'))
    for (const left of [14, 7, 2, 1]) {
      two.at(new Date(promised.getTime() - left * 86_400_000))
      two.at(two.now)
    }
    expect(reminders()).toHaveLength(4)
    expect(reminders()[0]).toMatch(/^@alice \*\*The reporter of `GHSA-9999-8888-7777`, a duplicate of/)
    expect(reminders()[3]).toMatch(/^@alice @bob/)
    expect(replayed(two.a.facts)).toEqual(two.a.case)

    const agreed = merged()
    say(agreed, 'a', '/embargo extend 2027-03-15')
    agreed.a.reporterWrites('/embargo accept')
    agreed.settle()
    agreed.writes('b', '/embargo accept')
    agreed.at(new Date(promised.getTime() - 86_400_000))
    expect(heard(agreed.a)).not.toContain('is free to publish from')
  })

  test('a date of it that is refused is told as what it is', () => {
    const two = merged({ given: embargo('ask', '30 days') })
    two.writes('b', '/embargo until 2026-11-12')
    say(two, 'b', '/embargo accept')
    expect(two.a.words('tellReporter').at(-1)).toContain('An earlier end of the embargo of')
    say(two, 'a', '/embargo reject')
    const told = two.a.words('tellReporter').join('\n')
    expect(told).toContain('The earlier date that had come up does not hold: 2026-11-12')
    expect(told).not.toContain('took their proposal back')
    expect(told).not.toContain('The maintainers think')
  })

  test('ends with `/embargo end` and on the day, where the case that is worked on has no embargo', () => {
    for (const way of ['end', 'release'] as const) {
      const two = new SeveralCases({
        twice: true,
        given: policy({ promises: { ...policy().promises, disclose: null } }),
      })
      say(two, 'a', '/accept')
      say(two, 'b', '/embargo until 2027-01-31')
      two.writes('b', '/embargo accept')
      say(two, 'b', `/duplicate ${original}`)
      // Its own reporter does not agree to the date.
      expect(two.a.case.embargo.until).toBeNull()
      if (way === 'end')
        expect(say(two, 'a', '/embargo end It is public')).toContain('those of the duplicates end')
      else {
        say(two, 'a', '/release')
        const shown = two.a.words('tellCoordinators').at(-1) ?? ''
        expect(shown).toContain('Ends what still stands of the embargoes of the duplicates')
        say(two, 'a', `/release ${/`\/release ([0-9a-f-]+)`/.exec(shown)?.[1]}`)
      }
      expect(two.b.case.embargo.ended).not.toBeNull()
      expect(free(two.b)).toHaveLength(1)
    }
  })
})
