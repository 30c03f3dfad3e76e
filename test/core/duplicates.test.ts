import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact } from '../../src/core/messages/embargo.ts'
import { days, hours, length, OneCase, policy, publicIssue, rae, replayed } from '../support/one-case.ts'
import { original, repeating, TwoCases } from '../support/two-cases.ts'

const embargo = (atEnd: 'ask' | 'release-reporter', minimum: string | null = null) =>
  policy({ embargo: { minimum: minimum === null ? null : length(minimum), atEnd } })
const promised = new Date('2027-01-31T09:00:00.000Z')
const free = (one: TwoCases['a']) =>
  one.words('tellReporter').filter(words => words.includes('You are free to publish'))
const heard = (one: TwoCases['a']) => one.words('tellCoordinators').join('\n\n')

function merged(options: ConstructorParameters<typeof TwoCases>[0] = {}): TwoCases {
  const two = new TwoCases({ twice: true, ...options })
  two.a.comment('/accept')
  two.b.comment(`/duplicate ${original}`)
  two.settle()
  return two
}
const say = (two: TwoCases, one: 'a' | 'b', body: string) => {
  const { reply } = two[one].comment(body)
  two.settle()
  return reply
}

describe('what moves a duplicate moves the case that it repeats', () => {
  test('an earlier date that its reporter names', () => {
    const two = merged()
    two.bWrites('/embargo until 2026-11-20')
    for (const one of [two.a, two.b]) expect(one.case.embargo.until).toEqual(new Date('2026-11-20'))
    expect(heard(two.a)).toContain('a duplicate, has an earlier date: its reporter is free from 2026-11-20')
    expect(two.a.words('tellReporter').at(-1)).toContain('2026-11-20')
    expect(replayed(two.a.facts)).toEqual(two.a.case)
  })

  test('under the minimum it is a proposal there, and the coordinators read that its reporter is free before', () => {
    const two = merged({ given: embargo('ask', '30 days') })
    two.bWrites('/embargo until 2026-11-12')
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
      const two = new TwoCases({ twice: true })
      two.a.comment('/accept')
      say(two, 'b', command)
      expect(say(two, 'b', `/duplicate ${original}`)).toContain('has ended already')
      expect(heard(two.a)).toContain('so its reporter is free to publish')
      expect(heard(two.a)).not.toContain('shares the embargo of this case')
      expect(two.a.case.embargo.ended !== null).toBe(ended)
    }
  })

  test('a public issue that is settled as a duplicate is told of, and ends nothing by itself', () => {
    const two = new TwoCases()
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
  const extended = (two: TwoCases) => {
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
    two.bWrites('/embargo accept')
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
    two.bWrites('/embargo extend 2027-03-15')
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
  const two = new TwoCases({ given: embargo('ask') })
  say(two, 'a', '/accept\n/embargo until 2026-11-10')
  two.at(new Date('2026-11-10T00:00:00Z'))
  say(two, 'b', `/duplicate ${original}`)
  expect(free(two.b)).toHaveLength(0)
  say(two, 'a', '/embargo end Yes')
  expect([free(two.a).length, free(two.b).length]).toEqual([1, 1])
})

test('a report that was taken up again is moved and ended by itself alone, and its coordinators read what the other came to', () => {
  const two = merged()
  say(two, 'b', '/accept')
  say(two, 'a', '/embargo until 2026-12-01')
  expect(two.b.case.embargo.until).toEqual(promised)
  say(two, 'a', '/embargo end A reason')
  expect(two.b.case.embargo).toMatchObject({ ended: null, until: promised })
  expect(free(two.b)).toHaveLength(0)
  expect(heard(two.b)).toContain(
    'was settled as a duplicate of it once and is not any more, so nothing changed here',
  )
  two.bWrites('/embargo until 2026-12-10')
  say(two, 'b', '/public https://x.example/2')
  expect(two.a.case.happened).toEqual({})
  two.at(hours(1))
  say(two, 'b', '/invalid No.')
  expect(heard(two.a)).not.toContain('https://x.example/2')
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
  type Act = (two: TwoCases) => void
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
