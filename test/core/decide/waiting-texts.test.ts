import { describe, expect, test } from 'vitest'
import { nextMoment } from '../../../src/core/deadlines/moments.ts'
import { seeAdvisory } from '../../../src/core/decide/observe.ts'
import type { Effect } from '../../../src/core/outcome.ts'
import { trackingBody } from '../../../src/core/views/tracking-issue.ts'
import { context, days, noComments, OneCase, policy, replayed } from '../../support/one-case.ts'

/** A case whose texts GitHub does not let us post, acknowledged by hand. */
function begun(atEnd: 'ask' | 'release-reporter' = 'release-reporter'): OneCase {
  const one = new OneCase({ context: context({ policy: policy({ embargo: { minimum: null, atEnd } }) }) })
  one.perform(noComments(one))
  one.comment('/sent\n/accept')
  one.perform(noComments(one))
  return one
}

const told = ({ effects }: { readonly effects: readonly Effect[] }): string =>
  effects.flatMap(effect => (effect.kind === 'tellCoordinators' ? [effect.words] : [])).join('\n\n')
const waiting = (one: OneCase): string[] =>
  [...trackingBody(one.case, one.facts).matchAll(/\*\*To be posted by hand\*\*: (.*)/g)].map(
    ([, what = '']) => what,
  )

describe('where GitHub lets no text of ours through', () => {
  const claims = /[Rr]eporter (is|was|are) (told|asked)|they are told|goes to the reporter/

  test.each([
    '/embargo until 2026-12-10',
    '/embargo extend 2027-04-01',
    '/embargo until 2026-12-10\n/embargo vouch reporter accept 2026-12-10 by mail',
    '/embargo end We are ready.',
    '/public https://example.org/x',
    '/exploited',
    '/respond Hello.\n/update More.\n/ask Which version?',
    '/credit ask',
    '/release open',
  ])('nothing says that the reporter is told: %s', body => {
    const one = begun()
    const before = one.words('tellCoordinators').length
    one.comment(body)
    one.perform(noComments(one))
    const words = one.words('tellCoordinators').slice(before).join('\n\n')
    expect(words).not.toMatch(claims)
    expect(trackingBody(one.case, one.facts)).not.toMatch(claims)
    expect(words).toMatch(/by hand/)
  })

  test.each(['ask', 'release-reporter'] as const)('nor at the end of an embargo (%s)', atEnd => {
    const one = begun(atEnd)
    const before = one.words('tellCoordinators').length
    for (let next = nextMoment(one.case, one.now); next && next < days(93); ) {
      one.advance(next)
      one.perform(noComments(one))
      next = nextMoment(one.case, one.now)
    }
    expect(one.case.embargo.releasedAt).not.toBeNull()
    expect(one.words('tellCoordinators').slice(before).join('\n\n')).not.toMatch(claims)
    expect(trackingBody(one.case, one.facts)).not.toMatch(claims)
  })

  test('once it does again, that is told, and the reporter is told', () => {
    const one = begun()
    one.comment('/embargo until 2026-12-10')
    one.perform()
    expect(one.words('tellCoordinators').at(-1)).toBe(
      'GitHub lets Pledge comment on the advisory again: the reporter can read the word about the embargo (until 2026-12-10 00:00 UTC).',
    )
    expect(told(one.comment('/embargo until 2026-12-09'))).toContain('The reporter is told.')
  })
})

describe('the end of an embargo that is handed over', () => {
  const ended = (): OneCase => {
    const one = begun()
    one.comment('/embargo until 2026-12-10')
    one.perform(noComments(one))
    one.advance(new Date('2026-12-10T00:00:00Z'))
    one.perform(noComments(one))
    return one
  }

  test('is reminded of until it is sent', () => {
    const one = ended()
    expect(waiting(one)).toEqual(['the word about the embargo (it has ended), then `/sent 3`'])
    const reminded: number[] = []
    const end = one.now.getTime()
    for (let hour = 1; hour <= 24 * 40; hour++) {
      const decision = one.advance(new Date(end + hour * 3_600_000))
      if (!told(decision).includes('The reporter has not been told yet')) continue
      expect(told(decision)).toMatch(
        /@alice @bob \*\*The reporter has not been told yet\*\*, not even that they are free to publish: .*`\/sent 3`/s,
      )
      reminded.push(hour / 24)
    }
    expect(reminded).toEqual([1, 2, 4, 8, 16, 32])
    one.comment('/sent')
    const { facts } = one.advance(new Date(end + 300 * 86_400_000))
    expect(facts.filter(({ kind }) => kind === 'textReminded')).toEqual([])
    expect(replayed(one.facts)).toEqual(one.case)
  })

  test('in a case that was closed as well, but not once the advisory is published', () => {
    const one = begun()
    one.comment('/close')
    one.perform(noComments(one))
    one.advance(days(90))
    one.perform(noComments(one))
    expect(told(one.advance(days(91)))).toContain('not even that they are free to publish')
    const seen = { state: 'published', cve: null, publishedAt: one.now, collaborators: [] }
    const decision = one.change((draft, given) => seeAdvisory(draft, seen, given))
    expect(told(decision)).toMatch(/not to be posted any more.*\(it has ended\)/s)
    expect(one.advance(days(200)).facts.filter(({ kind }) => kind === 'textReminded')).toEqual([])
  })

  test('is reminded of once after a long sleep', () => {
    const one = ended()
    const decision = one.advance(new Date(one.now.getTime() + 100 * 86_400_000))
    expect(told(decision).match(/has not been told yet/g)).toHaveLength(1)
  })
})

describe('a text that waits', () => {
  test('is withdrawn where its date is not so any more, which is told', () => {
    const one = begun()
    one.comment('/embargo until 2026-12-10')
    one.perform(noComments(one))
    one.comment('/respond Hello.')
    one.perform(noComments(one))
    expect(waiting(one)).toEqual([
      'the word about the embargo (until 2026-12-10 00:00 UTC), then `/sent 2`',
      'the response, then `/sent 3`',
    ])
    expect(told(one.comment('/embargo until 2026-12-05'))).toContain(
      'Overtaken, and **not to be posted any more**:\n\n- no. 2, the word about the embargo (until 2026-12-10 00:00 UTC)',
    )
    one.perform(noComments(one))
    const end = one.advance(new Date('2026-12-05T00:00:00Z'))
    expect(told(end)).toContain('no. 4, the word about the embargo (until 2026-12-05 00:00 UTC)')
    one.perform(noComments(one))
    expect(waiting(one)).toEqual([
      'the response, then `/sent 3`',
      'the word about the embargo (it has ended), then `/sent 5`',
    ])
  })

  test('stays where the date does: a proposal that is off is no other date', () => {
    const one = begun()
    one.comment('/embargo until 2026-12-10')
    one.perform(noComments(one))
    one.comment('/embargo extend 2027-04-01')
    one.perform(noComments(one))
    expect(waiting(one)).toEqual([
      'the word about the embargo (until 2026-12-10 00:00 UTC), then `/sent 2`',
      'the word about the embargo (until 2026-12-10 00:00 UTC, 2027-04-01 00:00 UTC proposed), then `/sent 3`',
    ])
    expect(told(one.comment('/embargo reject'))).toMatch(
      /not to be posted any more\*\*:\n\n- no\. 3, [^\n]*$/,
    )
    one.perform(noComments(one))
    expect(waiting(one).map(line => line.slice(-9))).toEqual(['`/sent 2`', '`/sent 4`'])
  })

  test('and was overtaken before GitHub refused it is not handed over', () => {
    const one = begun()
    one.comment('/embargo until 2026-12-10')
    one.comment('/embargo until 2026-12-05')
    one.perform(noComments(one))
    expect(waiting(one)).toEqual(['the word about the embargo (until 2026-12-05 00:00 UTC), then `/sent 3`'])
    const words = one.words('tellCoordinators').join('\n\n')
    expect(words).toContain('no. 2, the word about the embargo (until 2026-12-10 00:00 UTC)')
    expect(words.match(/Please post it there by hand/g)).toHaveLength(2)
  })

  test('and says more than a date is to be posted without it', () => {
    const one = new OneCase()
    one.perform(noComments(one))
    const decision = one.comment('/embargo until 2026-12-10')
    expect(told(decision)).toMatch(
      /\*\*leave that out\*\* when you post it:\n\n- the acknowledgement: `\/sent 1`/,
    )
    expect(told(one.comment('/embargo until 2026-12-09'))).not.toContain('leave that out')
  })

  test('and asks what is known by now is withdrawn', () => {
    const one = begun()
    one.comment('/credit ask')
    one.perform(noComments(one))
    expect(trackingBody(one.case, one.facts)).toContain('the reporter is to be asked by hand')
    expect(told(one.comment('/credit ask'))).toContain(
      'The question waits to be posted by hand, then `/sent 2`',
    )
    expect(told(one.comment('/credit @rae none'))).toContain(
      'no. 2, the question how the reporter is credited',
    )
  })

  test('of a report that was settled is withdrawn where that is taken up again, which is told', () => {
    const one = begun()
    one.comment('/close')
    one.perform(noComments(one))
    one.comment('/accept')
    one.perform(noComments(one))
    one.comment('/defer')
    expect(one.case.texts.size).toBe(1)
    const other = new OneCase()
    other.perform(noComments(other))
    other.comment('/invalid No.')
    other.perform(noComments(other))
    expect(told(other.comment('/accept'))).toContain('no. 2, the answer that ends the report')
    expect(other.comment('/sent').reply).toContain('the acknowledgement was sent')
  })

  test('that keeps no promise is reminded of; what keeps one is by its own clock', () => {
    const one = new OneCase()
    one.comment('/ask Which version?\n/respond Hello.')
    one.perform(noComments(one))
    const words = told(one.advance(days(2)))
    const [, list = ''] = /has not been told yet[^\n]*\n\n((?:- [^\n]*\n?)+)/.exec(words) ?? []
    expect(list.trim()).toBe('- the question: `/sent 2`')
    expect(words).toMatch(/promise `respond` .* falls due/)
    one.comment('/sent 2')
    expect(told(one.advance(days(5)))).not.toContain('has not been told yet')
  })
})
