import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/core/case/case.ts'
import type { Fact } from '../../../src/core/case/fact.ts'
import { currentDeadlines } from '../../../src/core/deadlines/index.ts'
import { seeAdvisory, seeComment } from '../../../src/core/decide/observe.ts'
import { instant, isShort } from '../../../src/core/messages/instant.ts'
import { BODY_LIMIT } from '../../../src/core/messages/quote.ts'
import { isOurs, labels } from '../../../src/core/views/labels.ts'
import { placeInBody, trackingBody, trackingTitle } from '../../../src/core/views/tracking-issue.ts'
import {
  after,
  alice,
  context,
  hours,
  noComments,
  OneCase,
  policy,
  promised,
  publicIssue,
  rae,
  replayed,
  start,
  target,
} from '../../support/one-case.ts'
import { beginnings, play, steps } from '../../support/random-case.ts'

const bodyOf = (one: OneCase) => trackingBody(one.case, one.facts)

describe('the tracking issue of a new report', () => {
  test('names the case, links the advisory, and has each promise beside its due instant', () => {
    const one = new OneCase()
    expect(trackingTitle(one.case)).toBe('GHSA-2222-3333-4444: report on acme/engine')
    expect(bodyOf(one)).toMatchInlineSnapshot(`
      "<!-- pledge begin -->
      [GHSA-2222-3333-4444](https://github.test/acme/engine/security/advisories/GHSA-2222-3333-4444) was filed on \`acme/engine\` by \`rae\` at 2026-11-02 09:00 UTC.

      | promise | due | at 2026-11-02 09:00 UTC | from |
      | --- | --- | --- | --- |
      | \`acknowledge\` | 2026-11-04 09:00 UTC | in 2 days | 48 hours, \`acme/engine:SECURITY.md\` line 3: “\`We do it within 48 hours.\`” |
      | \`respond\` | 2026-11-05 09:00 UTC | in 3 days | 72 hours, \`acme/engine:SECURITY.md\` line 3: “\`We do it within 72 hours.\`” |
      | \`update\` | 2026-11-09 09:00 UTC | in 7 days | 7 days, \`acme/engine:SECURITY.md\` line 3: “\`We do it within 7 days.\`” |
      | \`disclose\` | 2027-01-31 09:00 UTC | in 90 days | 90 days, \`acme/engine:SECURITY.md\` line 3: “\`We do it within 90 days.\`” |

      - Report: **received**
      - Coordinator: \`alice\`
      - Embargo: active until **2027-01-31 09:00 UTC** (in 90 days)
      - Advisory: triage

      Steer with commands at the start of a line in a comment; \`/help\` lists them.

      <details><summary>Record</summary>

      - 2026-11-02T09:00:00Z report received through a webhook, filed at 2026-11-02T09:00:00Z
      - 2026-11-02T09:00:00Z report: receive
      - 2026-11-02T09:00:00Z advisory seen at GitHub: triage
      - 2026-11-02T09:00:00Z policy read
      - 2026-11-02T09:00:00Z \`alice\` coordinates (by rotation)
      - 2026-11-02T09:00:00Z embargo: propose until 2027-01-31 09:00 UTC
      - 2026-11-02T09:00:00Z embargo: accept
      - 2026-11-02T09:00:00Z the acknowledgement queued for the reporter

      </details>
      <!-- pledge end -->"
    `)
  })

  test('of a public issue links it as owner/repo#number', () => {
    const one = new OneCase({ source: publicIssue })
    expect(trackingTitle(one.case)).toContain('acme/engine#7')
    expect(bodyOf(one)).toMatch(/^acme\/engine#7 was filed/m)
  })

  test('says which is only a target of ours', () => {
    const promises = { ...policy().promises, update: target('14 days') }
    const one = new OneCase({ context: context({ policy: policy({ promises }) }) })
    expect(bodyOf(one)).toMatch(
      /^\| `update` \(our target, not promised\) \| 2026-11-16 09:00 UTC \|.*Pledge's own \|$/m,
    )
  })

  test('shows seconds where they count', () => {
    const promises = { ...policy().promises, respond: promised('25 seconds') }
    const one = new OneCase({ context: context({ policy: policy({ promises }) }) })
    expect(bodyOf(one)).toContain('| `respond` | 2026-11-02T09:00:25Z | in 25 seconds |')
  })

  test('without any promise says so', () => {
    const promises = { acknowledge: null, respond: null, update: null, disclose: null }
    expect(bodyOf(new OneCase({ context: context({ policy: policy({ promises }) }) }))).toContain(
      'No promise is kept on a clock here.',
    )
  })
})

describe('the tracking issue shows', () => {
  const ready = (options: ConstructorParameters<typeof OneCase>[0] = {}) => {
    const one = new OneCase(options)
    one.perform()
    return one
  }
  const rows: readonly [string, () => OneCase, string][] = [
    [
      'what was kept',
      () => ready(),
      '| `acknowledge` | 2026-11-04 09:00 UTC | kept at 2026-11-02 09:00 UTC |',
    ],
    [
      'what is overdue',
      () => {
        const one = ready()
        one.advance(hours(73))
        return one
      },
      '| `respond` | 2026-11-05 09:00 UTC | **overdue**, was due 60 minutes ago |',
    ],
    [
      'what was kept late',
      () => {
        const one = ready()
        one.advance(hours(73))
        one.comment('/respond x')
        one.perform()
        return one
      },
      '**kept late**, at 2026-11-05 10:00 UTC',
    ],
    [
      'who waits for whom',
      () => {
        const one = ready({ context: context({ policy: policy({ pause: ['respond'] }) }) })
        one.comment('/ask x')
        one.perform()
        return one
      },
      '| `respond` | 2026-11-12 09:00 UTC | waiting for the reporter, at the latest until 2026-11-09 09:00 UTC |',
    ],
    [
      'what is to be posted by hand',
      () => {
        const one = new OneCase()
        one.perform(noComments(one))
        return one
      },
      '- **To be posted by hand**: the acknowledgement, then `/sent 1`',
    ],
    [
      'the embargo and what is proposed',
      () => {
        const one = ready()
        one.comment('/embargo extend 2027-03-01')
        return one
      },
      '- Embargo: revise until **2027-01-31 09:00 UTC** (in 90 days); proposed: 2027-03-01 00:00 UTC',
    ],
    [
      'the severity',
      () => {
        const one = ready()
        one.comment('/severity CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H')
        return one
      },
      '- Severity: 9.8 `CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H`',
    ],
    [
      'how it was settled',
      () => {
        const one = ready()
        one.comment('/invalid x')
        return one
      },
      '- Report: **invalid** (invalid)',
    ],
    ['that nobody coordinates', () => ready({ context: context({ roster: [] }) }), '**nobody yet**'],
    [
      'the record, with who did what',
      () => {
        const one = ready()
        one.comment('/accept')
        return one
      },
      '- 2026-11-02T09:00:00Z `alice`: report: accept',
    ],
  ]
  test.each(rows)('%s', (_, make, words) => {
    expect(bodyOf(make())).toContain(words)
  })
})

test('whatever happens, the body names every promise in force beside its due instant, and fits', () => {
  fc.assert(
    fc.property(beginnings, steps, ({ begin }, all) => {
      const one = begin()
      play(one, all, () => undefined)
      const body = bodyOf(one)
      expect(body.length).toBeLessThanOrEqual(BODY_LIMIT)
      for (const d of currentDeadlines(one.case, one.case.lastNewsAt)) {
        const due = instant(d.due, isShort(d.given.length))
        expect(body.split('\n').some(line => line.includes(`\`${d.promise}\``) && line.includes(due))).toBe(
          true,
        )
      }
    }),
    { numRuns: 100 },
  )
})

test('whatever happens, the same record gives the same body, whenever it is drawn', () => {
  fc.assert(
    fc.property(beginnings, steps, fc.integer({ min: 0, max: 1e9 }), ({ begin }, all, later) => {
      const one = begin()
      play(one, all, () => undefined)
      const body = bodyOf(one)
      one.now = after(later, one.now)
      expect(bodyOf(one)).toBe(body)
      expect(trackingBody(replayed(one.facts), one.facts)).toBe(body)
    }),
    { numRuns: 100 },
  )
})

test('a reporter’s login mentions nobody', () => {
  const body = bodyOf(new OneCase({ reporter: { id: 9, login: 'x`@everyone' } }))
  expect(body).toContain('by ``x`@everyone``')
})

describe('a long record', () => {
  const facts: Fact[] = [...new OneCase().facts]
  while (facts.length < 10_000) {
    const at = after(facts.length)
    const people = Array.from({ length: 40 }, (_, n) => ({ id: n, login: `somebody-with-a-long-login-${n}` }))
    facts.push({ kind: 'commandsRead', at, by: alice, comment: facts.length, ran: ['help', 'accept'] })
    facts.push({ kind: 'reporterWrote', at, by: null, comment: facts.length, readableAt: at })
    facts.push({
      kind: 'coordinatorAssigned',
      at,
      by: alice,
      person: people[facts.length % 40]!,
      how: 'command',
    })
  }

  test('of 10,000 facts fits, with the promises on top and the newest facts', () => {
    const body = trackingBody(fold('c1', facts), facts)
    expect(body.length).toBeLessThanOrEqual(BODY_LIMIT)
    expect(body).toContain('| `disclose` |')
    expect(body).toMatch(/- … 9,?\d{3} earlier\n/)
    const last = facts.at(-1)
    expect(body).toContain(last && instant(last.at, true))
    expect(body.endsWith('</details>\n<!-- pledge end -->')).toBe(true)
  })

  test('and a policy of endless sentences fits', () => {
    const long = 'word '.repeat(20_000)
    const promises = { ...policy().promises }
    for (const name of ['acknowledge', 'respond', 'update', 'disclose'] as const) {
      const term = promised('48 hours')
      promises[name] = {
        ...term,
        origin: { ...term.origin, where: long, sentence: `${long} | @everyone <!-- pledge end -->` },
      }
    }
    const body = bodyOf(new OneCase({ context: context({ policy: policy({ promises }) }) }))
    expect(body.length).toBeLessThanOrEqual(BODY_LIMIT)
    expect(body.match(/<!-- pledge end -->/g)).toHaveLength(1)
  })
})

describe('our part of a body', () => {
  const ours = bodyOf(new OneCase())
  const changed = ours.replace('alice', 'bob')

  test('is replaced, and what people wrote around it stays to the letter', () => {
    expect(placeInBody(`# Before\r\n\n${ours}\n\nAfter\t`, changed)).toBe(
      `# Before\r\n\n${changed}\n\nAfter\t`,
    )
  })

  test('placed twice is placed once', () => {
    const once = placeInBody(`Before ${ours} after`, changed)
    expect(placeInBody(once, changed)).toBe(once)
  })

  test('comes first where it was taken out, and what was written instead stays', () => {
    const placed = placeInBody('We talk elsewhere.', ours)
    expect(placed).toBe(`${ours}\n\nWe talk elsewhere.`)
    expect(placeInBody(placed, changed)).toBe(`${changed}\n\nWe talk elsewhere.`)
  })

  test('is the body where there was none', () => {
    expect(placeInBody('', ours)).toBe(ours)
  })

  test('whose end was taken out is put right, and what stands before it stays', () => {
    const broken = `Before\n${ours.replace('<!-- pledge end -->', '')}`
    expect(placeInBody(broken, ours)).toBe(`Before\n${ours}`)
  })

  test('gets shorter where people wrote much, and their text stays', () => {
    const long: Fact[] = [...new OneCase().facts]
    while (long.length < 600)
      long.push({
        kind: 'reporterWrote',
        at: after(long.length),
        by: null,
        comment: long.length,
        readableAt: start,
      })
    const big = trackingBody(fold('c1', long), long)
    const theirs = 'word '.repeat(11_000)
    const placed = placeInBody(`${ours}\n\n${theirs}`, big)
    expect(placed.length).toBeLessThanOrEqual(BODY_LIMIT)
    expect(placed.endsWith(`<!-- pledge end -->\n\n${theirs}`)).toBe(true)
    expect(placed).toContain('| `disclose` |')
    expect(placeInBody(placed, big)).toBe(placed)
  })

  test('is all that stays where people left no room for it', () => {
    expect(placeInBody(`${ours}${'x'.repeat(65_000)}`, ours)).toBe(ours)
  })
})

describe('the labels', () => {
  const of = (one: OneCase) => labels(one.case, one.now)

  test('of a new report', () => {
    expect(of(new OneCase())).toEqual(['pledge: report received'])
  })

  test.each([
    ['/accept', ['pledge: report accepted']],
    ['/duplicate GHSA-9999-8888-7777', ['pledge: duplicate', 'pledge: report invalid']],
    ['/accept\n/close', ['pledge: report closed']],
  ])('after %s', (body, expected) => {
    const one = new OneCase()
    one.comment(body)
    expect(of(one)).toEqual(expected)
  })

  test('say that a text waits to be posted, and when it no longer does', () => {
    const one = new OneCase()
    one.perform(noComments(one))
    expect(of(one)).toContain('pledge: text to post')
    one.comment('/sent')
    expect(of(one)).not.toContain('pledge: text to post')
  })

  test('say overdue from the due instant on until the promise is kept', () => {
    const one = new OneCase()
    one.perform()
    one.now = new Date(hours(72).getTime() - 1)
    expect(of(one)).not.toContain('pledge: overdue')
    one.now = hours(72)
    expect(of(one)).toContain('pledge: overdue')
    one.comment('/respond x')
    one.perform()
    expect(of(one)).not.toContain('pledge: overdue')
  })

  test('say overdue until the case is over at the latest', () => {
    const one = new OneCase()
    one.now = hours(100)
    one.comment('/accept\n/close')
    expect(of(one)).toEqual(['pledge: report closed'])
  })

  test('say published', () => {
    const one = new OneCase()
    one.change((draft, given) =>
      seeAdvisory(draft, { state: 'published', cve: null, publishedAt: null, collaborators: [] }, given),
    )
    expect(of(one)).toEqual(['pledge: published', 'pledge: report accepted'])
  })

  test('are told from other people’s by their name', () => {
    expect(of(new OneCase()).every(isOurs)).toBe(true)
    expect(isOurs('needs triage')).toBe(false)
  })

  test('do not change for what the reporter writes', () => {
    const one = new OneCase()
    const before = of(one)
    one.change((draft, given) => seeComment(draft, { id: 1, author: rae, at: one.now }, given))
    expect(of(one)).toEqual(before)
  })
})
