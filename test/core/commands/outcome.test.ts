import { describe, expect, test } from 'vitest'
import type { Settled } from '../../../src/core/decide/context.ts'
import {
  alice,
  bob,
  context,
  days,
  hours,
  mallory,
  OneCase,
  policy,
  publicIssue,
} from '../../support/one-case.ts'

const other = 'GHSA-9999-8888-7777'
const third = 'GHSA-9999-8888-6666'
const own = 'GHSA-2222-3333-4444'

function open(...bodies: string[]): OneCase {
  const one = new OneCase()
  one.perform()
  for (const body of bodies) one.comment(body)
  one.perform()
  return one
}

describe('a duplicate of what was settled itself', () => {
  const say = (settled: Settled): OneCase & { reply?: string } => {
    const one = open()
    one.context = context({ cases: new Set([other]), settled: new Map([[other, settled]]) })
    return Object.assign(one, { reply: one.comment(`/duplicate ${other}`).reply })
  }

  test.each<[string, Settled, string]>([
    [
      'of this very report',
      { as: 'duplicate', leadsTo: [{ ghsa: own, as: null }] },
      `what it repeats leads back to this very report: nobody would be left to work on it. Take up here what both are about (\`/accept\`)`,
    ],
    [
      'of one that repeats this report',
      {
        as: 'duplicate',
        leadsTo: [
          { ghsa: third, as: 'duplicate' },
          { ghsa: own, as: null },
        ],
      },
      'leads back to this very report',
    ],
    [
      'of another one that is worked on',
      { as: 'duplicate', leadsTo: [{ ghsa: third, as: null }] },
      `${other} is itself settled as a duplicate of ${third}: write \`/duplicate ${third}\`.`,
    ],
    [
      'of one that was settled as invalid',
      { as: 'duplicate', leadsTo: [{ ghsa: third, as: 'invalid' }] },
      `of ${third}, which was settled as invalid: nobody works on it`,
    ],
    [
      'of two that repeat each other',
      {
        as: 'duplicate',
        leadsTo: [
          { ghsa: third, as: 'duplicate' },
          { ghsa: other, as: 'duplicate' },
        ],
      },
      `${other} and ${third} were settled as duplicates of each other: nobody works on either.`,
    ],
    ['as invalid', { as: 'invalid', leadsTo: [] }, `${other} was settled as invalid: nobody works on it`],
  ])('%s is refused, and nothing changes', (_, settled, why) => {
    const one = say(settled)
    expect(one.reply).toContain('not done')
    expect(one.reply).toContain(why)
    expect(one.case).toMatchObject({ report: 'received', resolution: null })
    expect(one.kinds()).not.toContain('tellCase')
  })
})

describe('what ends an embargo, where none holds', () => {
  /** The date has come, the coordinators are asked, and the reporter has been told nothing. */
  function asked(): OneCase {
    const one = open('/accept')
    one.advance(days(90))
    one.perform()
    expect(one.case.embargo).toMatchObject({ state: 'exited', releasedAt: null })
    return one
  }

  test.each([
    ['/public https://example.org/post', 'The vulnerability has become public (`https://example.org/post`)'],
    ['/public exploit https://example.org/poc', 'An exploit for the vulnerability has become public'],
    ['/exploited', 'The maintainers know of attacks'],
  ])('%s while the coordinators are asked: the reporter is told at once, once', (body, words) => {
    const one = asked()
    expect(one.comment(body).reply).toContain('the reporter is told now that they are free to publish')
    const texts = one.words('tellReporter')
    expect(texts.at(-1)).toContain(words)
    expect(texts.at(-1)).toContain('You are free to publish')
    one.perform()
    one.advance(days(92))
    expect(one.words('tellReporter')).toEqual(texts)
  })

  test('/exploited after it was kept to its date frees the reporter at once', () => {
    const one = open('/accept', '/exploited keep The fix is out tomorrow.')
    one.advance(days(90))
    expect(one.comment('/exploited').reply).toContain('the reporter is told now')
    expect(one.case.embargo.releasedAt).toEqual(days(90))
  })

  const noEmbargo = () => {
    const promises = { ...policy().promises, disclose: null }
    const one = new OneCase({ context: context({ policy: policy({ promises }) }) })
    one.perform()
    return one
  }

  test.each(['/public https://example.org/post', '/exploited', '/public exploit https://example.org/poc'])(
    '%s where there never was an embargo: the reporter is told, of what came first',
    body => {
      const one = noEmbargo()
      const before = one.words('tellReporter').length
      expect(one.comment(body).reply).toContain(
        'has no embargo, and gets none any more. The reporter is told so.',
      )
      expect(one.words('tellReporter').at(-1)).toContain('There is no embargo on')
      one.comment('/public https://example.org/post\n/exploited\n/public exploit https://example.org/poc')
      expect(one.words('tellReporter')).toHaveLength(before + 1)
    },
  )

  test('of a public report nobody is told in private', () => {
    const one = new OneCase({ source: publicIssue })
    one.perform()
    expect(one.comment('/exploited').reply).not.toContain('The reporter is told so')
    expect(one.kinds()).not.toContain('tellReporter')
  })
})

describe("a coordinator's commands on the advisory", () => {
  test.each(['/embargo until 2027-01-01', '\n\n/accept', '/respond We look into it.'])(
    '%j keep no promise, and they are told where commands belong',
    body => {
      const one = open()
      one.now = hours(1)
      const { told, facts } = one.reporterWrites(body, { by: bob })
      expect(told).toContain('@bob Your commands on')
      expect(told).toContain('those of coordinators belong here')
      expect(facts).toMatchObject([{ kind: 'handWritten', counts: false }])
      expect(one.case.told).toHaveLength(1)
    },
  )

  test.each([
    'We look into it.\n\n/update',
    'See /embargo for how.',
    '/etc/passwd was readable, we agree.',
    '/path',
  ])('%j is a response as ever', body => {
    const one = open()
    one.now = hours(1)
    expect(one.reporterWrites(body, { by: alice }).told).toContain('counts as a response')
  })

  test('are not taken for the text that was handed over to be posted', () => {
    const one = open()
    one.comment('/invalid It is none.')
    one.perform(effect =>
      effect.kind === 'tellReporter' ? { kind: 'refused', status: 404 } : one.yes(effect),
    )
    one.reporterWrites('/sent', { by: alice })
    expect(one.case.report).toBe('invalid')
    one.reporterWrites('It is none.', { by: alice })
    expect(one.case.report).toBe('closed')
  })
})

describe('a command that cannot be obeyed', () => {
  test('while the coordination repository cannot be used, it says so and what would work', () => {
    const one = open()
    one.context = context({ coordination: null, roster: [] })
    const { reply } = one.comment('/accept')
    expect(reply).toContain('commands are not read in one that is public')
    expect(reply).toContain('write the command again')
    one.context = context()
    expect(one.comment('/accept', mallory).reply).toContain('Only coordinators listed in `pledge.yml`')
  })

  test('/split says what is looked up, not that it was done', () => {
    expect(open('/accept').comment(`/split ${third}`).reply).toContain(`${third} is looked up now. If it is`)
  })
})
