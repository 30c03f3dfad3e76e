import { describe, expect, test } from 'vitest'
import { fold } from '../../src/core/case/case.ts'
import { nextMoment } from '../../src/core/deadlines/moments.ts'
import { seeAdvisory, seeComment } from '../../src/core/decide/observe.ts'
import { hearCase } from '../../src/core/decide/other-case.ts'
import { receiveSplit } from '../../src/core/decide/receive.ts'
import type { Effect } from '../../src/core/outcome.ts'
import { trackingBody } from '../../src/core/views/tracking-issue.ts'
import {
  advisory,
  alice,
  context,
  days,
  hours,
  length,
  mallory,
  noComments,
  OneCase,
  policy,
  rae,
  replayed,
  after as seconds,
  trent,
} from '../support/one-case.ts'

const begun = (changes: Parameters<typeof policy>[0] = {}): OneCase => {
  const one = new OneCase({ context: context({ policy: policy(changes) }) })
  one.perform()
  return one
}
const minimum = (text: string) => ({ embargo: { minimum: length(text), atEnd: 'ask' as const } })
const unpromised = { promises: { ...policy().promises, disclose: null } }
const standing = ({ case: { embargo } }: OneCase) => [embargo.state, embargo.until?.toISOString() ?? null]
const at = (text: string) => new Date(text).toISOString()
const promised = days(90).toISOString()
const consents = (one: OneCase) =>
  Object.fromEntries(one.case.participants.map(({ person, consent }) => [person.login, consent]))
const kinds = (effects: readonly Effect[]) => effects.map(({ kind }) => kind)

describe('what the reporter writes on the advisory', () => {
  test('an earlier date holds at once; both sides read what it came to', () => {
    const one = begun()
    const { answer, told } = one.reporterWrites('I leave in December.\n\n/embargo until 2026-12-01 16:00 UTC')
    expect(standing(one)).toEqual(['active', at('2026-12-01T16:00:00Z')])
    expect(answer).toContain(
      'The embargo of **GHSA-2222-3333-4444** ends at **2026-12-01 16:00 UTC** (in 29 days)',
    )
    expect(told).toContain('@alice The reporter wrote on the advisory')
    expect(told).toContain("By the reporter's word the embargo of **GHSA-2222-3333-4444** stands until")
    expect(told).not.toContain('I leave')
    expect(consents(one)).toEqual({ rae: 'signatory' })
  })

  test('an earlier date that is read after it has passed holds from then on, if it was written before', () => {
    const late = begun()
    late.advance(days(40))
    const { answer, told } = late.reporterWrites('/embargo until 2026-12-01', { at: days(5) })
    expect(answer).toContain('ended at **2026-12-01 00:00 UTC** (11 days ago)')
    expect(told).toContain("By the reporter's word")
    late.advance(days(40.01))
    expect(late.case.embargo).toMatchObject({ state: 'exited', ended: { cause: 'date' } })

    const past = begun()
    past.advance(days(40))
    expect(past.reporterWrites('/embargo until 2026-12-01', { at: days(39) }).answer).toContain(
      'passed already',
    )
    expect(standing(past)).toEqual(['active', promised])
    // Below the policy's minimum it would have been a proposal only.
    const short = begun(minimum('60 days'))
    short.advance(days(40))
    expect(short.reporterWrites('/embargo until 2026-12-01', { at: days(5) }).answer).toContain(
      'passed already',
    )
  })

  test('a yes that is read after the date has passed is a yes, if it was written before', () => {
    const one = begun(minimum('60 days'))
    one.comment('/embargo until 2026-12-01')
    one.advance(days(40))
    one.reporterWrites('/embargo accept', { at: days(5) })
    one.advance(days(40.01))
    expect(one.case.embargo).toMatchObject({ state: 'exited', ended: { cause: 'date' } })
  })

  test('a later date waits for the coordinators, who accept it', () => {
    const one = begun()
    expect(one.reporterWrites('/embargo extend 2027-03-01').answer).toContain('Until the maintainers agree')
    expect(standing(one)).toEqual(['revise', promised])
    const { reply, effects } = one.comment('/embargo accept')
    expect(reply).toContain('stands until **2027-03-01 00:00 UTC**')
    expect(kinds(effects)).toContain('tellReporter')
    expect(standing(one)).toEqual(['active', at('2027-03-01')])
  })

  test('their agreement makes the coordinators’ later date hold, and their refusal leaves the old one', () => {
    const one = begun()
    one.comment('/embargo extend 2027-03-01')
    expect(one.words('tellReporter').at(-1)).toContain('The maintainers ask for more time')
    one.reporterWrites('/embargo reject')
    expect(standing(one)).toEqual(['active', promised])
    one.comment('/embargo extend 2027-03-02')
    const { told } = one.reporterWrites('/embargo accept')
    expect(told).toContain('stands until **2027-03-02 00:00 UTC**')
    expect(standing(one)).toEqual(['active', at('2027-03-02')])
  })

  test('nobody agrees to their own wish', () => {
    const one = begun()
    const { answer } = one.reporterWrites('/embargo extend 2027-03-01\n/embargo accept')
    expect(answer).toContain('your own proposal')
    expect(standing(one)).toEqual(['revise', promised])
    expect(one.reporterWrites('/embargo reject').told).toContain('took their proposal back')
    expect(standing(one)).toEqual(['active', promised])
  })

  test('a date under the minimum is a proposal, however often it is made', () => {
    const one = begun(minimum('30 days'))
    for (const day of ['2026-11-04', '2026-11-05', '2026-11-04']) {
      const { answer, told } = one.reporterWrites(`/embargo until ${day}`)
      expect(answer).toContain('before the earliest date that the policy agrees to by itself')
      expect(told).toContain("below the policy's minimum (30 days)")
      expect(standing(one)).toEqual(['revise', promised])
    }
    one.comment('/embargo accept')
    expect(standing(one)).toEqual(['active', at('2026-11-04')])
  })

  test.each([
    ['a quote', '> /embargo until 2026-12-01'],
    ['code', '```\n/embargo until 2026-12-01\n```'],
    ['an HTML comment', '<!--\n/embargo until 2026-12-01\n-->'],
    ['the middle of a line', 'see /embargo until 2026-12-01'],
    ['another command', '/close\n/public https://example.org\n/accept'],
  ])('nothing runs in %s', (_, body) => {
    const one = begun()
    const { facts, effects } = one.reporterWrites(body)
    expect(facts.map(({ kind }) => kind)).toEqual(['reporterWrote'])
    expect(kinds(effects)).toEqual(['tellCoordinators'])
  })

  test('nothing runs of a comment that was edited before it was read, and it says so', () => {
    const one = begun()
    const { answer } = one.reporterWrites('/embargo until 2026-12-01', { edited: true })
    expect(answer).toContain('write it in a new comment')
    expect(standing(one)).toEqual(['active', promised])
  })

  test('what may have been answered in a time that is on no record moves nothing, and is asked for anew', () => {
    const one = begun()
    const { answer } = one.reporterWrites('/embargo until 2026-12-01', { mayHaveRun: true })
    expect(standing(one)).toEqual(['active', promised])
    expect(answer).toContain('restored from a backup after this was written')
  })

  test('a comment is read once', () => {
    const one = begun()
    const seen = {
      id: 77,
      author: rae,
      at: one.now,
      text: { body: '/embargo until 2026-12-01', edited: false },
    }
    one.change((draft, given) => seeComment(draft, seen, given), rae)
    one.comment('/embargo until 2026-11-20')
    expect(one.change((draft, given) => seeComment(draft, seen, given), rae).facts).toEqual([])
    expect(standing(one)).toEqual(['active', at('2026-11-20')])
  })

  test.each([mallory, alice])('$login, who is not the reporter, moves nothing there', by => {
    const one = begun()
    one.reporterWrites('/embargo until 2026-12-01', { by })
    expect(standing(one)).toEqual(['active', promised])
  })

  test('they end nothing by themselves', () => {
    const one = begun()
    expect(one.reporterWrites('/embargo end').answer).toContain('not ended from one side')
    expect(standing(one)).toEqual(['active', promised])
  })

  test('of many commands in one comment the first five are read, in one answer', () => {
    const one = begun()
    const body = Array.from({ length: 40 }, (_, n) => `/embargo until 2026-12-${10 - (n % 9)}`).join('\n')
    const { effects, answer } = one.reporterWrites(body)
    expect(kinds(effects)).toEqual(['tellReporter', 'tellCoordinators'])
    expect(answer).toContain('Only the first 5')
  })

  test('a text that is about a date keeps no promise', () => {
    const one = begun()
    one.reporterWrites('/embargo until 2026-12-01')
    one.perform()
    expect(one.case.told.map(({ about }) => about)).toEqual(['acknowledgement'])
  })

  test('what GitHub does not let us post is handed over', () => {
    const one = begun()
    one.comment('/embargo until 2026-12-01')
    one.perform(noComments(one))
    expect(one.words('tellCoordinators').at(-1)).toContain(
      'has not read the word about the embargo (until 2026-12-01 00:00 UTC). Please post it there by hand',
    )
    expect(one.comment('/sent').reply).toContain(
      'the word about the embargo (until 2026-12-01 00:00 UTC) was sent',
    )
  })
})

describe('two wishes', () => {
  test('of which the earlier one is what both agree to; the longer one waits', () => {
    const one = begun()
    one.reporterWrites('/embargo extend 2027-05-01')
    const { reply } = one.comment('/embargo extend 2027-03-01')
    expect(standing(one)).toEqual(['revise', at('2027-03-01')])
    expect(reply).toContain(
      '2027-05-01 00:00 UTC is proposed beyond that and waits for your `/embargo accept`',
    )
    expect(consents(one)).toEqual({ rae: 'signatory' })
    one.comment('/embargo accept')
    expect(standing(one)).toEqual(['active', at('2027-05-01')])
  })

  test('the other way round', () => {
    const one = begun()
    one.comment('/embargo extend 2027-05-01')
    one.reporterWrites('/embargo extend 2027-03-01')
    expect(standing(one)).toEqual(['revise', at('2027-03-01')])
    expect(one.comment('/embargo accept').reply).toContain("needs the reporter's agreement")
    one.reporterWrites('/embargo accept')
    expect(standing(one)).toEqual(['active', at('2027-05-01')])
  })

  test('of the same date are an agreement', () => {
    const one = begun()
    one.comment('/embargo extend 2027-03-01')
    one.reporterWrites('/embargo until 2027-03-01')
    expect(standing(one)).toEqual(['active', at('2027-03-01')])
    expect(one.case.embargo.proposal).toBeNull()
  })

  test('for a first date are an agreement to the earlier one', () => {
    const one = begun(unpromised)
    one.comment('/embargo until 2026-12-20')
    one.reporterWrites('/embargo until 2026-12-01')
    expect(standing(one)).toEqual(['revise', at('2026-12-01')])
  })

  test('do not get below the minimum together', () => {
    const one = begun({ ...unpromised, ...minimum('30 days') })
    one.reporterWrites('/embargo until 2026-11-10')
    one.comment('/embargo until 2026-12-20')
    expect(standing(one)).toEqual(['proposed', null])
    expect(one.case.embargo.proposal?.until).toEqual(new Date('2026-12-20'))
  })
})

describe('an answer', () => {
  test('is none to a date that was proposed after it was written, unless it names that date', () => {
    const one = begun(minimum('30 days'))
    one.reporterWrites('/embargo until 2026-12-01')
    one.now = seconds(600)
    one.reporterWrites('/embargo until 2026-11-03')
    const late = one.comment('/embargo accept', alice, false, seconds(300))
    expect(late.reply).toContain('was proposed after you had written that')
    expect(standing(one)).toEqual(['revise', promised])
    expect(late.reply).toContain('`/embargo accept 2026-11-03 00:00 UTC`')
    one.comment('/embargo accept 2026-11-03 00:00 UTC', alice, false, seconds(300))
    expect(standing(one)).toEqual(['active', at('2026-11-03')])
  })

  test('to another date than the one proposed is refused', () => {
    const one = begun()
    one.comment('/embargo extend 2027-03-01')
    expect(one.reporterWrites('/embargo accept 2027-04-01').answer).toContain('not the date in question')
    expect(standing(one)).toEqual(['revise', promised])
  })

  test('of the reporter to a date that was set without them counts as consent, or as none', () => {
    const one = begun()
    one.comment('/embargo until 2026-12-01')
    expect(consents(one)).toEqual({ rae: 'lapsed' })
    expect(one.words('tellReporter').at(-1)).toContain('rather than at 2027-01-31 09:00 UTC')
    expect(one.reporterWrites('/embargo reject').told).toContain('does not agree')
    expect(consents(one)).toEqual({ rae: 'declined' })
    expect(trackingBody(one.case, one.facts)).toContain('| `rae` | reporter | declined |')
    expect(one.reporterWrites('/embargo accept').told).toContain('The reporter agreed')
    expect(consents(one)).toEqual({ rae: 'signatory' })
    expect(standing(one)).toEqual(['active', at('2026-12-01')])
  })
})

describe('a policy that changes', () => {
  test('to an earlier date moves the one that it proposed, and both are told', () => {
    const one = begun()
    one.context = context({
      policy: policy({
        promises: {
          ...policy().promises,
          disclose: { ...policy().promises.disclose!, length: length('60 days') },
        },
      }),
    })
    const { effects } = one.advance()
    expect(standing(one)).toEqual(['active', days(60).toISOString()])
    expect(kinds(effects)).toEqual(['tellReporter', 'tellCoordinators'])
    expect(consents(one)).toEqual({ rae: 'signatory' })
  })

  test('to a date that has passed leaves the embargo where it was, and both read so, once', () => {
    const one = begun()
    one.advance(days(20))
    one.context = context({
      policy: policy({
        promises: {
          ...policy().promises,
          disclose: { ...policy().promises.disclose!, length: length('10 days') },
        },
      }),
    })
    const before = standing(one)
    one.advance()
    one.advance()
    expect(standing(one)).toEqual(before)
    const told = (kind: 'tellReporter' | 'tellCoordinators') =>
      one.words(kind).filter(words => words.includes('2026-11-12 09:00 UTC') && words.includes('promises'))
    expect(told('tellReporter')).toEqual([expect.stringContaining('`/embargo until DATE` at the start')])
    expect(told('tellCoordinators')).toEqual([expect.stringContaining('which has passed')])
    const { answer } = one.reporterWrites('/embargo until 2026-11-24')
    expect(answer).toContain('ends at **2026-11-24')
  })

  test('moves no date on which people agreed, and no date to a later one', () => {
    const one = begun()
    one.comment('/embargo until 2026-12-24')
    one.context = context({
      policy: policy({
        promises: {
          ...policy().promises,
          disclose: { ...policy().promises.disclose!, length: length('20 days') },
        },
      }),
    })
    one.advance()
    expect(standing(one)).toEqual(['active', at('2026-12-24')])
  })
})

describe('the end', () => {
  test('by its date: one message with the broken promise, the reporter plainly told, and never twice', () => {
    const one = begun({ embargo: { minimum: null, atEnd: 'release-reporter' } })
    one.now = days(89)
    one.advance()
    const { effects } = one.advance(days(90))
    expect(kinds(effects).filter(kind => kind === 'tellReporter')).toHaveLength(1)
    const told = effects.flatMap(effect => (effect.kind === 'tellCoordinators' ? [effect.words] : []))
    expect(told.filter(words => words.includes('disclose'))).toHaveLength(1)
    expect(told.find(words => words.includes('has ended'))).toMatch(
      /@alice @bob \*\*The embargo of GHSA-2222-3333-4444 has ended\*\*.*`disclose` \(90 days\) is \*\*overdue\*\*.*told plainly/,
    )
    expect(one.words('tellReporter').at(-1)).toContain('You are free to publish what you found')
    expect(standing(one)[0]).toBe('exited')
    expect(kinds(one.advance(days(91)).effects)).not.toContain('tellReporter')
    expect(one.comment('/embargo extend 2027-06-01').reply).toContain('The embargo has ended')
  })

  test('where the coordinators are to be asked: the reporter is told at their word', () => {
    const one = begun()
    one.advance(days(90))
    expect(one.words('tellCoordinators').join()).toContain(
      'Without a word of yours they are told so at **2027-02-01 09:00 UTC**',
    )
    expect(one.words('tellReporter').join()).not.toContain('free to publish')
    expect(one.comment('/embargo end They may.').reply).toContain('is told now')
    expect(one.words('tellReporter').at(-1)).toContain('free to publish')
    expect(one.comment('/embargo end Again.').reply).toContain('There is no embargo to end')
    expect(kinds(one.advance(days(92)).effects)).not.toContain('tellReporter')
  })

  test('or a day later anyway', () => {
    const one = begun()
    one.advance(days(90))
    expect(kinds(one.advance(hours(90 * 24 + 23)).effects)).not.toContain('tellReporter')
    expect(kinds(one.advance(days(91)).effects)).toContain('tellReporter')
    expect(kinds(one.advance(days(92)).effects)).not.toContain('tellReporter')
  })

  test('is reminded of and asked about in a closed case too', () => {
    const one = begun()
    one.comment('/accept\n/close')
    one.perform()
    expect(nextMoment(one.case, one.now)).toEqual(days(76))
    one.advance(days(76))
    expect(one.words('tellCoordinators').at(-1)).toMatch(/^@alice The embargo of .* The case is closed/)
    one.advance(days(89))
    expect(one.case.embargo.reminded).toEqual(['14 days', '1 day'])
    expect(kinds(one.advance(days(90)).effects)).not.toContain('tellReporter')
    expect(one.words('tellCoordinators').at(-1)).toContain('Without a word of yours they are told so at')
    expect(nextMoment(one.case, one.now)).toEqual(days(91))
    expect(kinds(one.advance(days(91)).effects)).toContain('tellReporter')
    expect(nextMoment(one.case, one.now)).toBeNull()
  })

  test('of a report that was settled by an answer is asked about, with no word of publishing it', () => {
    for (const command of ['/invalid It is meant so.', '/out-of-scope The demo.', '/third-party acme/else']) {
      const one = begun()
      one.comment(command)
      one.perform()
      one.advance(days(89))
      expect(one.case.embargo.reminded).toEqual([])
      one.advance(days(90))
      expect(one.words('tellCoordinators').at(-1)).toContain('so there is nothing to publish here: write')
      expect(one.words('tellCoordinators').join()).not.toMatch(/publish the advisory/i)
      one.advance(days(91))
      expect(one.words('tellReporter').at(-1)).toMatch(/You are free to publish what you found\.$/)
    }
    const one = begun({ embargo: { minimum: null, atEnd: 'release-reporter' } })
    one.comment('/invalid It is meant so.')
    one.perform()
    one.advance(days(90))
    expect(one.words('tellCoordinators').at(-1)).toContain('settled as invalid: there is nothing for you')
    expect(one.words('tellReporter').at(-1)).toMatch(/You are free to publish what you found\.$/)
  })

  test('by /public: what SHALL and SHOULD follow is said, and the reporter reads where', () => {
    const one = begun()
    const { reply } = one.comment('/public https://lists.example.org/msg/1')
    expect(standing(one)[0]).toBe('exited')
    expect(reply).toContain('The embargo of **GHSA-2222-3333-4444** has ended')
    expect(reply).toContain('SHOULD be published')
    expect(reply).toContain('There SHALL be no new embargo')
    expect(one.words('tellReporter').at(-1)).toContain(
      'The vulnerability has become public (`https://lists.example.org/msg/1`). You are free to publish',
    )
    expect(trackingBody(one.case, one.facts)).toContain('**the vulnerability is public**, known since')
    expect(one.comment('/public https://example.org/other').reply).toContain(
      'not done. That the vulnerability is public is on the record',
    )
    expect(one.comment('/public exploit https://example.org/poc').reply).toContain(
      'On the record: an exploit is public',
    )
    expect(Object.keys(one.case.happened)).toEqual(['publicAware', 'exploitPublic'])
  })

  test('by a public exploit, which makes the vulnerability public as well', () => {
    const one = begun()
    one.comment('/public exploit https://example.org/poc')
    expect(Object.keys(one.case.happened)).toEqual(['publicAware', 'exploitPublic'])
    expect(one.case.embargo.ended?.cause).toBe('exploit')
  })

  test('by /exploited, unless it is kept, and then no date gets later', () => {
    const ended = begun()
    ended.comment('/exploited')
    expect(ended.case.embargo.ended?.cause).toBe('attacks')
    expect(ended.words('tellReporter').at(-1)).toContain('attacks that use the vulnerability')

    const kept = begun()
    kept.comment('/embargo extend 2027-03-01')
    const { reply } = kept.comment('/exploited keep The fix is out tomorrow.')
    expect(reply).toContain('stands until **2027-01-31 09:00 UTC**')
    expect(reply).toContain('The embargo SHOULD end')
    expect(reply).toContain('2027-03-01 00:00 UTC, which was proposed, is off, and the reporter is told')
    expect(kept.words('tellReporter').at(-1)).toMatch(/^2027-03-01 00:00 UTC, which was proposed, is off/)
    expect(standing(kept)).toEqual(['active', promised])
    expect(kept.reporterWrites('/embargo accept').answer).toContain('No date is proposed')
    expect(kept.comment('/embargo extend 2027-03-05').reply).toContain('no later one is agreed any more')
    kept.comment('/embargo until 2026-11-05')
    expect(standing(kept)).toEqual(['active', at('2026-11-05')])
    expect(kept.comment('/exploited').reply).toContain('has ended')
  })

  test('takes a mere proposal back, and there is no embargo any more', () => {
    const one = begun(unpromised)
    one.comment('/embargo until 2026-12-01')
    expect(one.comment('/public https://example.org/x').reply).toContain('gets none any more')
    expect(standing(one)).toEqual(['none', null])
    expect(one.comment('/embargo until 2026-12-01').reply).toContain('no later one is agreed')
    expect(one.reporterWrites('/embargo until 2026-12-01').answer).toContain('no later one is agreed')
  })

  test('by publication needs no word of ours: the advisory says it', () => {
    const one = begun()
    const { effects } = one.change((draft, given) =>
      seeAdvisory(draft, { state: 'published', cve: null, publishedAt: one.now, collaborators: [] }, given),
    )
    expect(kinds(effects)).toEqual(['tellCoordinators'])
    expect(one.case.embargo.ended?.cause).toBe('published')
    expect(kinds(one.advance(days(100)).effects)).toEqual([])
  })
})

describe('the ladder before the end', () => {
  const reminders = (one: OneCase, step: number) => {
    const seen: [string, string][] = []
    for (let now = one.now.getTime(); now < (one.case.embargo.until?.getTime() ?? 0); now += step)
      for (const fact of one.advance(new Date(now)).facts)
        if (fact.kind === 'embargoReminded') seen.push([fact.at.toISOString(), fact.stage])
    return seen
  }

  test('has 14, 7, 2 and 1 days', () => {
    expect(reminders(begun(), 3_600_000)).toEqual([
      [days(76).toISOString(), '14 days'],
      [days(83).toISOString(), '7 days'],
      [days(88).toISOString(), '2 days'],
      [days(89).toISOString(), '1 day'],
    ])
  })

  test('has those of the second half where the date is nearer', () => {
    const one = begun()
    one.comment('/embargo until 2026-11-14 09:00 UTC')
    expect(reminders(one, 3_600_000).map(([, stage]) => stage)).toEqual(['2 days', '1 day'])
  })

  test('has half time and a tenth where it is a matter of days, and calls the team last', () => {
    const one = begun()
    one.comment('/embargo until 2026-11-02 19:00 UTC')
    expect(reminders(one, 60_000)).toEqual([
      [hours(5).toISOString(), 'half'],
      [hours(9).toISOString(), 'tenth'],
    ])
    const told = one.words('tellCoordinators').filter(words => words.includes('Publish by then'))
    expect(told.map(words => words.slice(0, 11))).toEqual(['@alice The ', '@alice @bob'])
  })

  test('reminds once after a sleep, and begins anew with a new date', () => {
    const one = begun()
    expect(one.advance(days(88)).facts.filter(({ kind }) => kind === 'embargoReminded')).toHaveLength(1)
    one.comment('/embargo extend 2027-06-01')
    one.reporterWrites('/embargo accept')
    expect(one.case.embargo.reminded).toEqual([])
    expect(one.advance(days(89)).facts.filter(({ kind }) => kind === 'embargoReminded')).toEqual([])
  })

  test('takes the place of the reminders of the promise that falls due with it', () => {
    const one = begun()
    for (let day = 1; day < 90; day++) one.advance(days(day))
    const reminded = one.facts.filter(fact => fact.kind === 'reminded' && fact.promise === 'disclose')
    expect(reminded).toEqual([])
  })
})

describe('somebody who is invited', () => {
  const accepted = () => {
    const one = begun()
    one.comment('/accept')
    one.perform()
    return one
  }
  const effectsOf = (effects: readonly Effect[]) =>
    effects.flatMap(effect => ('person' in effect ? [`${effect.kind} ${effect.person.login}`] : []))

  test('is told nothing before they agreed; the text to send names neither the case nor what it is about', () => {
    const one = accepted()
    const { reply, effects } = one.comment('/invite @mallory as downstream')
    expect(effectsOf(effects)).toEqual([])
    const letter = /```\n([\s\S]*?)\n```/.exec(reply)?.[1] ?? ''
    expect(letter).toContain('2027-01-31 09:00 UTC')
    for (const word of ['GHSA', 'engine', 'vulnerab', 'security', 'advisor'])
      expect(letter.toLowerCase()).not.toContain(word.toLowerCase())
    expect(consents(one)).toMatchObject({ mallory: 'invited' })

    const joins = one.comment('/joined @mallory')
    expect(effectsOf(joins.effects)).toEqual(['joinAdvisory mallory'])
    expect(joins.reply).toContain('until **2027-01-31 09:00 UTC**')
    expect(consents(one)).toMatchObject({ mallory: 'signatory' })
    expect(trackingBody(one.case, one.facts)).toContain(
      '| `mallory` | downstream | signatory (vouched for by the word of `alice`) | received |',
    )
  })

  test('loses the advisory when the date changes, until they agree to the new one', () => {
    const one = accepted()
    one.comment('/invite @mallory as downstream\n/invite @trent as deployer\n/joined @mallory')
    one.perform()
    const { reply, effects } = one.comment('/embargo until 2026-12-24')
    expect(effectsOf(effects)).toEqual(['leaveAdvisory mallory'])
    expect(reply).toContain('`mallory` agreed to another date and is off the advisory')
    expect(consents(one)).toEqual({ rae: 'lapsed', mallory: 'lapsed', trent: 'invited' })
    expect(one.comment('/joined @mallory').reply).toContain('was asked to agree until')
    const again = one.comment('/invite @mallory as downstream\n/joined @mallory')
    expect(effectsOf(again.effects)).toEqual(['joinAdvisory mallory'])
    one.reporterWrites('/embargo extend 2027-02-01')
    expect(consents(one)).toMatchObject({ mallory: 'signatory' })
    expect(effectsOf(one.comment('/embargo accept').effects)).toEqual(['leaveAdvisory mallory'])
  })

  test('who declines is told nothing (more), and may be invited again', () => {
    const one = accepted()
    one.comment('/invite @mallory as downstream')
    expect(one.comment('/declined @mallory').reply).toContain('They were told nothing.')
    one.comment('/invite @mallory as coordinator\n/joined @mallory')
    const { reply, effects } = one.comment('/declined @mallory')
    expect(effectsOf(effects)).toEqual(['leaveAdvisory mallory'])
    expect(reply).toContain('what they know already they know')
    expect(consents(one)).toMatchObject({ mallory: 'declined' })
  })

  test('has a report of their own, which moves by the same rules', () => {
    const one = accepted()
    one.comment('/invite @mallory as downstream')
    expect(one.comment('/participant @mallory accepted').reply).toContain('They were not told yet')
    one.comment('/joined @mallory')
    expect(one.comment('/participant @mallory accepted').reply).toContain('is **accepted**')
    expect(one.comment('/participant @mallory invalid').reply).toContain('does not become invalid')
    expect(one.case.report).toBe('accepted')
    expect(effectsOf(one.comment('/uninvite @mallory').effects)).toEqual(['leaveAdvisory mallory'])
    expect(consents(one)).toEqual({ rae: 'signatory' })
    expect(replayed(one.facts)).toEqual(one.case)
  })

  test('writes on the advisory without keeping a promise of ours, and moves no date', () => {
    const one = accepted()
    one.comment('/invite @mallory as downstream\n/joined @mallory')
    one.change((draft, given) =>
      seeAdvisory(
        draft,
        { state: 'draft', cve: null, publishedAt: null, collaborators: [alice, mallory] },
        given,
      ),
    )
    one.reporterWrites('/embargo until 2026-12-01', { by: mallory })
    expect(one.case.told.map(({ about }) => about)).toEqual(['acknowledgement'])
    expect(standing(one)).toEqual(['active', promised])
  })

  test('is nobody while there is nothing to agree to', () => {
    const none = begun(unpromised)
    none.comment('/accept')
    expect(none.comment('/invite @mallory as deployer').reply).toContain(
      'no embargo that they could agree to',
    )
    const over = accepted()
    over.comment('/invite @mallory as deployer\n/exploited')
    expect(over.comment('/joined @mallory').reply).toContain('nothing left to agree to')
    expect(over.comment('/invite @rae as deployer').reply).toContain('not done')
  })
})

test('who was asked under one date does not join under another, and the coordinators read whom to ask again', () => {
  const one = begun()
  one.comment('/accept\n/invite @mallory as downstream')
  expect(one.comment('/embargo until 2026-12-20').reply).toContain('`mallory` was asked under another date')
  const refused = one.comment('/joined @mallory by mail')
  expect(refused.reply).toContain('was asked to agree until 2027-01-31 09:00 UTC')
  expect(kinds(refused.effects)).not.toContain('joinAdvisory')
  expect(one.comment('/invite @mallory as downstream').reply).toContain('until 2026-12-20 00:00 UTC')
  expect(one.comment('/invite @mallory as downstream').reply).toContain('in the case already (invited)')
  expect(kinds(one.comment('/joined @mallory by mail').effects)).toContain('joinAdvisory')
  expect(replayed(one.facts)).toEqual(one.case)
})

describe('cases that are one, or two', () => {
  const other = 'GHSA-9999-8888-7777'
  const joins = { kind: 'duplicate', as: 'duplicate', of: null, byPolicy: false, ended: null } as const
  const news = (until: string | null) => ({ ...joins, from: other, reporter: trent, until }) as const
  const original = { from: 'GHSA-2222-3333-4444', as: 'repeated' } as const

  test('/duplicate tells the other case, where it is one of ours', () => {
    const one = begun()
    expect(kinds(one.comment(`/duplicate ${other}`).effects)).not.toContain('tellCase')
    const ours = new OneCase({ context: context({ cases: new Set([other]) }) })
    const { effects, reply } = ours.comment(`/duplicate ${other}`)
    expect(effects).toContainEqual({
      kind: 'tellCase',
      ghsa: other,
      news: { ...joins, from: 'GHSA-2222-3333-4444', reporter: rae, until: promised, byPolicy: true },
    })
    expect(reply).toContain('share the earlier of the two')
  })

  test('two that are settled as duplicates of each other at one moment are told of', () => {
    const one = new OneCase({ context: context({ cases: new Set([other]) }) })
    one.perform()
    one.change((draft, given) => hearCase(draft, news(promised), given))
    expect(one.words('tellCoordinators').at(-1)).not.toContain('nobody is left')
    const settled = new OneCase({ context: context({ cases: new Set([other]) }) })
    settled.perform()
    settled.comment(`/duplicate ${other}`)
    settled.change((draft, given) => hearCase(draft, news(promised), given))
    expect(settled.words('tellCoordinators').at(-1)).toContain('nobody is left to work on it')
  })

  test('the earlier date of the duplicate counts for the case; the same news twice change nothing', () => {
    const one = begun()
    const { effects } = one.change((draft, given) => hearCase(draft, news('2026-12-24T00:00:00.000Z'), given))
    expect(standing(one)).toEqual(['active', at('2026-12-24')])
    expect(kinds(effects)).toEqual(['tellReporter', 'tellCase', 'tellCoordinators'])
    expect(consents(one)).toEqual({ rae: 'lapsed', trent: 'signatory' })
    expect(
      one.change((draft, given) => hearCase(draft, news('2026-12-24T00:00:00.000Z'), given)).facts,
    ).toEqual([])
  })

  test('a later date of the duplicate becomes that of the case, and so does every earlier one after', () => {
    const one = begun()
    const told = (effects: readonly Effect[]) =>
      effects.flatMap(effect => (effect.kind === 'tellCase' ? [effect.news] : []))
    expect(
      told(one.change((draft, given) => hearCase(draft, news('2027-03-01T00:00:00.000Z'), given)).effects),
    ).toEqual([{ kind: 'date', until: promised, byPolicy: true, reporter: rae.id, ...original }])
    expect(told(one.comment('/embargo until 2026-12-24').effects)).toEqual([
      { kind: 'date', until: at('2026-12-24'), byPolicy: false, reporter: null, ...original },
    ])
    const url = 'https://example.org'
    expect(told(one.comment(`/public ${url}`).effects)).toEqual([
      { kind: 'happened', what: 'publicAware', url, keeps: false, ...original },
      { kind: 'end', cause: 'public', ...original },
    ])
  })

  test('a duplicate under the minimum is a proposal', () => {
    const one = begun(minimum('60 days'))
    one.change((draft, given) => hearCase(draft, news('2026-11-05T00:00:00.000Z'), given))
    expect(standing(one)).toEqual(['revise', promised])
  })

  test('split under a date that was vouched for, the reporter reads by whose word and how it is disowned', () => {
    const one = begun()
    one.comment('/accept\n/embargo extend 2027-03-01')
    one.comment('/embargo vouch reporter accept 2027-03-01 by mail')
    const { effects } = receiveSplit('c2', one.case, advisory, one.context, days(1))
    const told = effects.flatMap(effect => (effect.kind === 'tellReporter' ? [effect.words as string] : []))
    expect(told.join()).toContain('until **2027-03-01 00:00 UTC**')
    expect(told.join()).toMatch(
      /on record by the word of .*, by mail.*`\/embargo reject 2027-03-01 00:00 UTC`/,
    )
  })

  test('what was vouched for is settled by a date that the reporter proposes themselves', () => {
    const one = begun()
    one.comment('/accept\n/embargo extend 2027-03-01')
    one.comment('/embargo vouch reporter accept 2027-03-01 by mail')
    expect(one.case.embargo.vouchedOver?.toISOString()).toBe(promised)
    one.reporterWrites('/embargo until 2027-04-01')
    expect(standing(one)).toEqual(['revise', at('2027-03-01')])
    one.comment('/embargo extend 2027-04-01')
    expect(standing(one)).toEqual(['active', at('2027-04-01')])
    expect(one.case.embargo.vouchedOver).toBeNull()
  })

  test('a second vulnerability is a case of its own under the same embargo', () => {
    const one = begun()
    one.comment('/accept\n/embargo until 2026-12-24')
    one.reporterWrites('/embargo accept')
    expect(one.comment(`/split ${other}`).reply).toContain('until **2026-12-24 00:00 UTC**')
    expect(one.asked).toContainEqual({ kind: 'splitCase', ghsa: other })
    const source = { ...advisory, ghsa: other, url: 'https://github.test/x' } as typeof advisory
    const { facts, effects } = receiveSplit('c2', one.case, source, one.context, days(1))
    const c = fold('c2', facts)
    expect(c).toMatchObject({ report: 'accepted', reporter: rae, coordinator: alice, filedAt: days(1) })
    expect(c.embargo).toMatchObject({ state: 'active', until: new Date('2026-12-24') })
    expect(c.participants).toMatchObject([{ person: rae, consent: 'signatory' }])
    expect(kinds(effects)).toEqual(['openTrackingIssue', 'joinAdvisory', 'joinAdvisory', 'tellReporter'])
  })

  test('split by two reports at once, it is the first one’s, and the other is told', () => {
    const one = begun()
    one.comment(`/accept\n/split ${other}`)
    expect(one.case.splits).toEqual([other])
    one.perform(effect =>
      effect.kind === 'splitCase' ? { kind: 'taken', from: 'GHSA-5555-6666-7777' } : one.yes(effect),
    )
    expect(one.words('tellCoordinators').at(-1)).toMatch(
      /^@alice \*\*`GHSA-9999-8888-7777` was not split off \*\*GHSA-2222.*split off `GHSA-5555-6666-7777`/,
    )
    expect(one.case.splits).toEqual([])
    expect(trackingBody(one.case, one.facts)).toContain('`GHSA-9999-8888-7777` was not split off')
    expect(replayed(one.facts)).toEqual(one.case)
    const refused = begun()
    refused.comment(`/accept\n/split ${other}`)
    refused.perform(effect =>
      effect.kind === 'splitCase' ? { kind: 'refused', status: 404 } : refused.yes(effect),
    )
    expect(refused.case.splits).toEqual([])
  })

  test('split under a date that was vouched for, each is disowned by itself, and both say so', () => {
    const one = begun()
    one.comment('/accept\n/embargo extend 2027-03-01')
    one.comment(`/embargo vouch reporter accept 2027-03-01 by mail\n/split ${other}`)
    const source = { ...advisory, ghsa: other, url: 'https://github.test/x' } as typeof advisory
    const part = new OneCase({ source })
    part.facts = receiveSplit('c2', one.case, source, one.context, days(1)).facts
    expect(part.case.splits).toEqual(['GHSA-2222-3333-4444'])
    for (const [each, elsewhere] of [
      [one, other],
      [part, 'GHSA-2222-3333-4444'],
    ] as const) {
      const { answer, told } = each.reporterWrites('/embargo reject 2027-03-01')
      expect(standing(each)).toEqual(['active', promised])
      expect(answer).toContain(`(\`${elsewhere}\`) has a date of its own: if you did not agree to that one`)
      expect(told).toContain(`(\`${elsewhere}\`) has a date of its own, which may rest on the same word`)
    }
    const alone = begun()
    alone.comment('/embargo extend 2027-03-01\n/embargo vouch reporter accept 2027-03-01 by mail')
    expect(alone.reporterWrites('/embargo reject 2027-03-01').answer).not.toContain('date of its own')
  })

  test('split once the embargo has ended has none', () => {
    const one = begun()
    one.comment('/accept\n/exploited')
    const { facts } = receiveSplit('c2', one.case, advisory, one.context, days(1))
    expect(fold('c2', facts).embargo).toMatchObject({ state: 'exited', ended: { cause: 'attacks' } })
  })
})

describe('what the reporter answered by other means', () => {
  const later = '2027-03-01 16:00 UTC'
  const silent = () => {
    const one = new OneCase()
    one.perform(noComments(one))
    return one
  }

  test('makes a later date hold, by the word of a coordinator, where no comment can be read', () => {
    const one = silent()
    one.comment(`/embargo extend ${later}`)
    one.perform(noComments(one))
    expect(standing(one)).toEqual(['revise', promised])
    const { effects } = one.comment(`/embargo vouch reporter accept ${later} by mail`)
    expect(one.words('tellCoordinators').at(-2)).toContain(
      'the reporter agreed to 2027-03-01 16:00 UTC, by the word of `alice`, by mail',
    )
    expect(standing(one)).toEqual(['active', at('2027-03-01T16:00:00Z')])
    expect(kinds(effects)).toContain('tellReporter')
    expect(one.words('tellReporter').at(-1)).toContain('has put on record that you agreed')
    const body = trackingBody(one.case, one.facts)
    expect(body).toContain('**vouched for**: the reporter agreed by the word of `alice`, by mail')
    expect(body).toContain('signatory (vouched for by the word of `alice`, by mail)')
    expect(replayed(one.facts)).toEqual(one.case)
  })

  test('needs the date that is proposed, the way, and somebody who reported', () => {
    const one = silent()
    one.comment(`/embargo extend ${later}`)
    for (const text of [
      'accept by mail',
      `accept ${later}`,
      `accept ${later} by pigeon`,
      `accept ${later} by mail only if paid`,
      'nod',
    ])
      expect(one.comment(`/embargo vouch reporter ${text}`).reply).toContain('not done')
    expect(one.comment('/embargo vouch reporter accept 2027-04-01 by mail').reply).toContain(
      'not the date in question',
    )
    expect(standing(one)).toEqual(['revise', promised])
    const nobody = new OneCase({ reporter: null })
    expect(nobody.comment(`/embargo vouch reporter accept ${later} by mail`).reply).toContain(
      'Nobody is known',
    )
  })

  test('a refusal leaves the date that holds; a proposal of the reporter’s own is not agreed to for them', () => {
    const one = begun()
    one.comment(`/embargo extend ${later}`)
    expect(one.comment(`/embargo vouch reporter reject ${later} by phone`).reply).toContain('did not agree')
    expect(standing(one)).toEqual(['active', promised])
    one.reporterWrites(`/embargo extend ${later}`)
    expect(one.comment(`/embargo vouch reporter accept ${later} by phone`).reply).toContain(
      "the reporter's own proposal",
    )
    expect(standing(one)).toEqual(['revise', promised])
  })

  test('the reporter confirms it by their own word, or disowns it: then the date from before holds again', () => {
    const confirmed = begun()
    confirmed.comment(`/embargo extend ${later}\n/embargo vouch reporter accept ${later} by chat`)
    confirmed.reporterWrites('/embargo accept')
    expect(confirmed.case.participants[0]).toEqual({
      ...{ person: rae, role: 'reporter', consent: 'signatory', report: 'accepted' },
    })
    expect(confirmed.comment(`/embargo vouch reporter reject ${later} by chat`).reply).toContain(
      'nobody vouches against that',
    )
    const disowned = begun()
    disowned.comment(`/embargo extend ${later}\n/embargo vouch reporter accept ${later} by chat`)
    const { told } = disowned.reporterWrites(`/embargo reject ${later}`)
    expect(told).toContain('did not agree to the later date that was vouched for')
    expect(standing(disowned)).toEqual(['active', promised])
    expect(replayed(disowned.facts)).toEqual(disowned.case)
  })

  const vouch = (one: OneCase, date: string) =>
    one.comment(`/embargo extend ${date}\n/embargo vouch reporter accept ${date} by mail`)

  test('disowned, the date from before comes back whatever was moved since, also under the minimum', () => {
    const shortened = begun()
    vouch(shortened, later)
    shortened.comment('/embargo until 2027-02-28')
    expect(trackingBody(shortened.case, shortened.facts)).toContain(
      "was **vouched for**, it is not the reporter's own word here",
    )
    shortened.reporterWrites('/embargo reject 2027-02-28')
    expect(standing(shortened)).toEqual(['active', promised])

    const twice = begun()
    vouch(twice, '2027-02-20')
    vouch(twice, later)
    twice.reporterWrites(`/embargo reject ${later}`)
    expect(standing(twice)).toEqual(['active', promised])

    const short = begun(minimum('120 days'))
    vouch(short, later)
    short.reporterWrites(`/embargo reject ${later}`)
    expect(standing(short)).toEqual(['active', promised])
    expect(replayed(short.facts)).toEqual(short.case)
  })

  test('a first date that is disowned is shown as the coordinators’ own, and agreed by nobody else', () => {
    const one = new OneCase({ context: context({ policy: policy(unpromised) }) })
    one.perform()
    one.comment(`/embargo until ${later}\n/embargo vouch reporter accept ${later} by mail`)
    expect(trackingBody(one.case, one.facts)).toContain('**vouched for**: the reporter agreed')
    const { told, answer } = one.reporterWrites(`/embargo reject ${later}`)
    expect(standing(one)).toEqual(['active', at('2027-03-01T16:00:00Z')])
    expect(told).toContain('did not agree to the date that was vouched for**, and there is none from before')
    expect(told).toContain('does not bind the reporter')
    expect(answer).toContain('is their own date')
    expect(answer).not.toContain('ends at')
    const shown = trackingBody(one.case, one.facts)
    expect(shown).toContain('**not agreed with the reporter**, who declined it')
    expect(shown).not.toContain('vouched for**')
    expect(consents(one)).toEqual({ rae: 'declined' })
    one.reporterWrites('/embargo until 2027-01-15 16:00 UTC')
    expect(standing(one)).toEqual(['active', at('2027-01-15T16:00:00Z')])
    expect(trackingBody(one.case, one.facts)).not.toContain('not agreed')
    expect(replayed(one.facts)).toEqual(one.case)
  })

  test('disowned once the date from before has passed, it moves no promise, and the reporter reads that they are free of it', () => {
    const one = begun()
    vouch(one, later)
    one.perform()
    one.advance(days(91))
    expect(one.words('tellCoordinators').join()).not.toContain('promise `disclose`')
    const { told, answer } = one.reporterWrites(`/embargo reject ${later}`)
    expect(told).toContain('(2027-01-31 09:00 UTC has passed, and what was promised counts from there)')
    expect(answer).toContain('You did not agree to it, and it does not bind you.')
    one.advance(days(91))
    expect(one.words('tellCoordinators').at(-1)).toMatch(
      /\*\*Overdue\*\*: the promise `disclose`.*2027-01-31 09:00/,
    )
    expect(replayed(one.facts)).toEqual(one.case)
  })

  test('what the reporter was told to write disowns it, whatever it was moved to since', () => {
    const one = begun()
    vouch(one, later)
    expect(one.words('tellReporter').at(-1)).toContain(`write \`/embargo reject ${later}\``)
    one.comment('/embargo until 2027-02-20')
    one.reporterWrites('/embargo reject 2027-01-15')
    expect(standing(one)).toEqual(['active', at('2027-02-20')])
    one.reporterWrites(`/embargo reject ${later}`)
    expect(standing(one)).toEqual(['active', promised])
  })

  test('the policy’s date that comes back follows the policy again', () => {
    const one = begun()
    vouch(one, later)
    one.reporterWrites(`/embargo reject ${later}`)
    expect(one.case.embargo.byPolicy).toBe(true)
    const promises = {
      ...policy().promises,
      disclose: { ...policy().promises.disclose!, length: length('30 days') },
    }
    one.context = context({ policy: policy({ promises }) })
    one.advance()
    expect(standing(one)).toEqual(['active', days(30).toISOString()])
    expect(replayed(one.facts)).toEqual(one.case)
  })

  test('a shorter date stands where it is disowned, and nothing else is promised to the reporter', () => {
    const one = begun(minimum('60 days'))
    one.comment('/embargo until 2026-12-01\n/embargo vouch reporter accept 2026-12-01 by mail')
    expect(one.words('tellReporter').at(-1)).not.toContain('then holds again')
    expect(one.reporterWrites('/embargo reject 2026-12-01').answer).toContain(
      'ends at **2026-12-01 00:00 UTC**',
    )
    one.comment('/embargo extend 2026-12-10')
    expect(one.words('tellReporter').at(-1)).toContain('The maintainers ask for more time')
  })

  test('one that was told as a no is made a yes by the reporter as they are told to', () => {
    const one = begun()
    one.comment(`/embargo extend ${later}\n/embargo vouch reporter reject ${later} by mail`)
    expect(one.words('tellReporter').at(-1)).toContain(`write \`/embargo accept ${later}\``)
    one.reporterWrites('/embargo accept 2027-03-02')
    expect(standing(one)).toEqual(['active', promised])
    const { told, answer } = one.reporterWrites(`/embargo accept ${later}`)
    expect(standing(one)).toEqual(['active', at('2027-03-01T16:00Z')])
    expect(answer).toContain(`ends at **${later}**`)
    expect(told).toContain(`By the reporter's word`)
    expect(consents(one)).toEqual({ rae: 'signatory' })
    expect(replayed(one.facts)).toEqual(one.case)

    const moved = begun()
    moved.comment(`/embargo extend ${later}\n/embargo vouch reporter reject ${later} by mail`)
    moved.comment('/embargo until 2027-01-20')
    expect(moved.reporterWrites(`/embargo accept ${later}`).answer).toContain('not the date in question')
    const attacked = begun()
    attacked.comment(`/embargo extend ${later}\n/embargo vouch reporter reject ${later} by mail`)
    attacked.comment('/exploited keep A reason.')
    expect(attacked.reporterWrites(`/embargo accept ${later}`).answer).toContain('no later one is agreed')
    expect(standing(attacked)).toEqual(['active', promised])
  })

  test('a first date that was shortened since is disowned as the reporter was told to', () => {
    const one = begun(unpromised)
    one.comment(`/embargo until ${later}\n/embargo vouch reporter accept ${later} by mail`)
    expect(one.words('tellReporter').at(-1)).toContain(`write \`/embargo reject ${later}\``)
    one.comment('/embargo until 2027-02-20')
    const { told, answer } = one.reporterWrites(`/embargo reject ${later}`)
    expect(standing(one)).toEqual(['active', at('2027-02-20')])
    expect(told).toContain('is your own now and does not bind the reporter')
    expect(answer).toContain('it does not bind you')
    expect(consents(one)).toEqual({ rae: 'declined' })
    one.reporterWrites('/embargo accept')
    expect(one.case.embargo.vouchedFor).toBeNull()
    expect(one.reporterWrites(`/embargo reject ${later}`).answer).toContain('No date is proposed')
    expect(replayed(one.facts)).toEqual(one.case)
  })

  test('over the policy’s date that became earlier: both read what counts where it is disowned', () => {
    const one = begun()
    vouch(one, later)
    const promises = {
      ...policy().promises,
      disclose: { ...policy().promises.disclose!, length: length('30 days') },
    }
    one.context = context({ policy: policy({ promises }) })
    one.advance()
    expect(standing(one)).toEqual(['active', at('2027-03-01T16:00Z')])
    expect(one.words('tellReporter').at(-1)).toMatch(
      /earlier now, at 2026-12-02 09:00 UTC.*reject 2027-03-01/,
    )
    expect(one.words('tellCoordinators').at(-1)).toContain('2026-12-02 09:00 UTC** counts'.replace('**', ''))
    const before = one.facts.length
    one.advance()
    expect(one.facts).toHaveLength(before)
    const late = new OneCase({ context: one.context })
    late.facts = one.facts
    one.reporterWrites(`/embargo reject ${later}`)
    expect(standing(one)).toEqual(['active', days(30).toISOString()])
    expect(one.case.embargo.byPolicy).toBe(true)
    late.advance(days(31))
    late.reporterWrites(`/embargo reject ${later}`)
    late.advance()
    expect(late.words('tellCoordinators').at(-1)).toMatch(/promise `disclose`.*2026-12-02 09:00/)
    expect(replayed(late.facts)).toEqual(late.case)
  })

  test('takes no condition with it', () => {
    const one = begun()
    one.comment(`/embargo extend ${later}`)
    for (const more of ['only if you pay', 'by phone'])
      expect(one.comment(`/embargo vouch reporter accept ${later} by mail ${more}`).reply).toContain(
        'not done',
      )
  })

  test('disowned in a case that was split off, the date from before holds there as well', () => {
    const one = begun()
    one.comment('/accept')
    vouch(one, later)
    const { facts } = receiveSplit('c2', one.case, advisory, one.context, days(1))
    const c = fold('c2', facts)
    expect(c.embargo).toMatchObject({ until: new Date('2027-03-01T16:00Z'), vouchedOver: days(90) })
  })

  test('what the reporter wrote here is not vouched away', () => {
    const one = begun()
    one.reporterWrites(`/embargo extend ${later}`)
    expect(one.comment(`/embargo vouch reporter reject ${later} by phone`).reply).toContain(
      "the reporter's own proposal",
    )
    expect(standing(one)).toEqual(['revise', promised])
    const refused = begun()
    refused.comment('/embargo until 2026-12-20')
    refused.reporterWrites('/embargo reject 2026-12-20')
    expect(refused.comment('/embargo vouch reporter accept 2026-12-20 by mail').reply).toContain(
      'nobody vouches against that',
    )
    expect(consents(refused)).toEqual({ rae: 'declined' })
  })

  test('shows for others by whose word, and by which way, they agreed', () => {
    const one = begun()
    one.comment('/accept\n/invite @mallory as deployer')
    for (const way of ['by carrier pigeon', 'by pigeon', 'by phone if paid', 'I think'])
      expect(one.comment(`/joined @mallory ${way}`).reply).toContain('Ways are mail')
    expect(one.comment('/joined @mallory by phone').reply).toContain('by the word of `alice`, by phone')
    expect(trackingBody(one.case, one.facts)).toContain(
      'signatory (vouched for by the word of `alice`, by phone)',
    )
  })
})
