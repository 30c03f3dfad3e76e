import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { fixLines, mergedApart, openAudits } from '../../../src/core/case/remediation.ts'
import { nextDataBreachMoment } from '../../../src/core/deadlines/data-breach.ts'
import { nextMoment } from '../../../src/core/deadlines/moments.ts'
import { seeMirror, seePull } from '../../../src/core/decide/remediation.ts'
import { publicPullByHand } from '../../../src/core/messages/remediation.ts'
import { missing } from '../../../src/core/release/missing.ts'
import { checklist, fixPullBody, ticked } from '../../../src/core/remediation/checklist.ts'
import { trackingBody } from '../../../src/core/views/tracking-issue.ts'
import {
  after,
  alice,
  context,
  hours,
  mallory,
  OneCase,
  policy,
  publicIssue,
  replayed,
} from '../../support/one-case.ts'

const configured = context({
  policy: policy({
    remediation: {
      'acme/engine': { mirror: 'acme/engine-private', releases: ['main', 'release/1.x', 'release/0.x'] },
      'acme/api': {
        mirror: 'acme/api-private',
        releases: ['main'],
        package: { ecosystem: 'npm', name: '@acme/api' },
      },
    },
    related: ['acme/tools', 'service:status'],
    services: { api: ['ops'], status: ['ops'] },
  }),
})

const body = (one: OneCase): string => trackingBody(one.case, one.facts)
let one: OneCase

beforeEach(() => {
  one = new OneCase({ context: configured })
  one.tags = ['v0.9.0', 'v1.4.2', 'v2.2.1']
  one.perform()
})

/** A pull request as it was opened, or changed. */
const see = (line: string, changes: Partial<Parameters<typeof seePull>[2]>): readonly string[] => {
  const pull = fixLines(one.case.remediation).find(known => known.line === line)?.pull
  if (!pull) throw new Error('no such pull request')
  const before = one.words('tellCoordinators').length
  one.change((draft, given) =>
    seePull(draft, { mirror: pull.mirror.id, number: pull.number }, { ...pull, ...changes }, given),
  )
  return one.words('tellCoordinators').slice(before)
}

describe('/affected', () => {
  it('names repositories, packages and services, on the issue and on the advisory', () => {
    const { reply } = one.comment('/affected acme/engine@>=1.0,<2.3 ACME/api npm:left@^1 service:API')
    expect(reply).toContain(
      '`acme/engine` (`>=1.0,<2.3`), `acme/api`, `npm:left` (`^1`), `service:api` (run by `ops`)',
    )
    expect(one.asked.findLast(({ kind }) => kind === 'nameAffected')).toMatchObject({
      vulnerable: [
        { ecosystem: 'other', name: 'acme/engine', range: '>= 1.0, < 2.3' },
        { ecosystem: 'npm', name: '@acme/api', range: null },
        { ecosystem: 'npm', name: 'left', range: '^1' },
      ],
      formerly: [],
    })
    one.perform()
    expect(body(one)).toContain('prepared 0 of 3')
    expect(body(one)).toContain('| `acme/engine` | `release/1.x` | newest release `v1.4.2`; not begun')
    expect(body(one)).not.toContain('release/0.x')
  })

  it('answers what to add for a repository without a place', () => {
    const { reply } = one.comment('/affected acme/other')
    expect(reply).toContain('acme/other: { mirror: acme/other-private, releases: [main] }')
    expect([...one.case.remediation.affected.keys()]).toEqual(['acme/other'])
    // A mirror is of the owner by whom cases are worked.
    expect(one.comment('/affected mallory/engine').reply).toContain('{ mirror: acme/engine-private,')
  })

  it('says which pull requests stay in the mirrors, and follows them there', () => {
    one.comment('/accept\n/affected acme/engine acme/api\n/fix')
    one.perform()
    const left = fixLines(one.case.remediation).find(({ repository }) => repository === 'acme/api')?.pull
    const which = `acme/api-private#${left?.number}`
    expect(one.comment('/affected not acme/api').reply).toContain(`stays in the mirror: ${which} (open).`)
    if (left) {
      const place = { mirror: left.mirror.id, number: left.number }
      one.change((draft, given) => seePull(draft, place, { ...left, state: 'merged' }, given))
    }
    expect(mergedApart(one.case.remediation).map(({ of }) => of)).toEqual(['acme/api#main'])
    one.comment('/affected acme/api')
    one.perform()
    expect(mergedApart(one.case.remediation)).toEqual([])
    one.comment('/affected acme/engine@>=2.0')
    one.perform()
    expect(one.words('tellCoordinators').at(-1)).toMatch(
      /Not every release line of `acme\/engine` is touched any more\. What was prepared stays in the mirror: acme\/engine-private#\d+ \(open\), acme/,
    )
  })

  it('tells of a range that others wrote of the same package, and quotes nothing of it', () => {
    one.comment('/affected npm:handmade@<8')
    const beside = [{ ecosystem: 'npm', name: 'handmade', range: '< 8' }]
    one.perform(effect => (effect.kind === 'nameAffected' ? { kind: 'named', beside } : one.yes(effect)))
    expect(one.words('tellCoordinators').at(-1)).toMatch(
      /\(https:[^)]*\) has another range of `npm:handmade` as well, which Pledge did not write/,
    )
  })

  it.each([
    ['/affected', 'Write `/affected OWNER/REPO`'],
    ['/affected acme/engine@latest', 'Which versions does `latest` mean?'],
    ['/affected acme/engine@<1 acme/engine@>=2', 'stands there twice'],
    ['/affected acme/engine-private', 'is a private place of yours'],
    ['/affected acme/security', 'is a private place of yours'],
    ['/affected acme/engine@>=2.0,<1.0', 'No version can be in'],
    ['/affected engine', 'names nothing that can be affected'],
    ['/affected cargo:engine', 'names nothing that can be affected'],
    ['/affected acme/engine service:unknown', 'is not listed in `pledge.yml`'],
    ['/affected not acme/engine', 'is not among what is affected'],
  ])('refuses %j and changes nothing', (text, answer) => {
    const before = one.case
    const { reply, facts } = one.comment(text)
    expect(reply).toContain(answer)
    expect(facts.map(({ kind }) => kind)).toEqual(['commandsRead'])
    expect(one.case.remediation).toEqual(before.remediation)
  })

  it('takes back what was named, and looks anew where the range changed', () => {
    one.comment('/affected acme/engine@>=1.0,<2.3 acme/api')
    one.perform()
    one.comment('/affected not acme/api')
    one.comment('/affected acme/engine@<1.0')
    one.perform()
    expect(fixLines(one.case.remediation).map(({ line }) => line)).toEqual(['release/0.x'])
    expect(one.asked.findLast(({ kind }) => kind === 'nameAffected')).toMatchObject({
      vulnerable: [{ range: '< 1.0' }],
      formerly: [{ range: '>= 1.0, < 2.3' }],
    })
  })

  it('asks about tags that are no versions, and about a range that touches nothing', () => {
    one.tags = [...one.tags, 'nightly']
    one.comment('/affected acme/engine@>=9')
    one.perform()
    const asked = one.words('tellCoordinators').at(-1)
    expect(asked).toContain('touches no release line of `acme/engine`')
    expect(asked).toContain('name no semantic version')
  })

  it('holds the release lines against what SECURITY.md calls supported', () => {
    const said = (...supportedVersions: { version: string; supported: boolean }[]) => {
      one.context = context({ policy: { ...configured.policy, supportedVersions } })
      one.comment('/affected acme/engine@>=0.5,<9')
      const before = one.words('tellCoordinators').length
      one.perform()
      const told = one.words('tellCoordinators').slice(before).join('\n')
      one.comment('/affected not acme/engine')
      return told
    }
    const supported = (version: string) => ({ version, supported: true })
    expect(said(supported('>= 1.4'), supported('0.9.x'), supported('latest'))).toBe('')
    one.tags = [...one.tags, 'v4.0.1', 'v3.0.0', 'v3.1.0']
    const told = said(supported('main'), supported('3.x'), { version: '1.x', supported: false })
    expect(told).toContain(
      'calls supported what no release line here is for: `3.x` (its newest release is `v3.1.0`)',
    )
    expect(told).toContain('calls unsupported: `release/1.x` (`1.x`)')
  })

  it('says nothing of what others support', () => {
    one.context = context({
      policy: { ...configured.policy, supportedVersions: [{ version: '9.x', supported: false }] },
    })
    one.tags = ['v9.0.0']
    one.comment('/affected acme/api')
    const before = one.words('tellCoordinators').length
    one.perform()
    expect(one.words('tellCoordinators').slice(before)).toEqual([])
  })

  it('writes to no advisory where the report is a public issue', () => {
    const open = new OneCase({ source: publicIssue, context: configured })
    open.comment('/affected acme/engine')
    expect(open.asked.some(({ kind }) => kind === 'nameAffected')).toBe(false)
  })
})

describe('/fix', () => {
  it('asks for one pull request a touched line, once', () => {
    one.comment('/affected acme/engine@>=1.0,<2.3 acme/api\n/fix')
    one.perform()
    expect(
      fixLines(one.case.remediation).map(({ repository, line, pull }) => [repository, line, pull?.number]),
    ).toEqual([
      ['acme/engine', 'main', 1],
      ['acme/engine', 'release/1.x', 2],
      ['acme/api', 'main', 3],
    ])
    const { reply } = one.comment('/fix')
    expect(reply).toContain('Nothing is missing: 3 pull requests opened')
    one.perform()
    expect(one.asked.filter(({ kind }) => kind === 'prepareFixes')).toHaveLength(2)
    expect(body(one)).toContain('prepared 0 of 3, in work 3')
  })

  it('needs something to fix, and a place for it', () => {
    expect(one.comment('/fix').reply).toContain('No repository is named yet')
    one.comment('/affected acme/other')
    expect(one.comment('/fix').reply).toContain('not done. Fixes of `acme/other` have no place yet')
  })

  it('opens what a new release line needs', () => {
    one.comment('/affected acme/api\n/fix')
    one.perform()
    const remediation = { 'acme/api': { mirror: 'acme/api-private', releases: ['main', 'release/2.x'] } }
    one.context = context({ policy: { ...configured.policy, remediation } })
    expect(one.comment('/fix').reply).toContain('are looked at first')
    one.perform()
    expect(fixLines(one.case.remediation).map(({ line, pull }) => [line, pull?.number])).toEqual([
      ['main', 1],
      ['release/2.x', 2],
    ])
  })

  it('says why a mirror may not be used, and tries again when asked', () => {
    one.comment('/affected acme/api\n/fix')
    one.perform(effect =>
      effect.kind === 'prepareFixes'
        ? {
            kind: 'prepared',
            mirror: { why: 'mirror has other readers', who: [mallory] },
            pulls: [],
            blocked: [],
          }
        : one.yes(effect),
    )
    expect(one.words('tellCoordinators').at(-1)).toContain('It can be read by `mallory`')
    expect(body(one)).toContain('prepared 0 of 1, blocked 1 (`main`: mirror has other readers)')
    one.comment('/fix')
    one.perform()
    expect(body(one)).toContain('prepared 0 of 1, in work 1')
  })

  it('names a line that is not in the mirror', () => {
    one.comment('/affected acme/api\n/fix')
    one.perform(effect =>
      effect.kind === 'prepareFixes'
        ? { kind: 'prepared', mirror: null, pulls: [], blocked: [{ line: 'main', why: 'no such branch' }] }
        : one.yes(effect),
    )
    expect(one.words('tellCoordinators').at(-1)).toContain('- `main`: **no such branch** in the mirror')
  })
})

describe('the pull requests', () => {
  beforeEach(() => {
    one.comment('/affected acme/engine@>=1.0,<2.3\n/fix')
    one.perform()
  })

  it('are followed from tick to merge', () => {
    see('main', { ticked: ['reproduce', 'fix'], review: 'approved', draft: false })
    see('release/1.x', { conflict: true })
    expect(body(one)).toContain('prepared 0 of 2, in work 2, reviewed 1, blocked 1 (`release/1.x`: conflict)')
    expect(body(one)).toContain('2 of 10 ticked')
    const words = see('main', { state: 'merged', merged: 'abc' })
    expect(words.join()).toContain('this release line is prepared')
    expect(body(one)).toContain('prepared 1 of 2')
    const last = see('release/1.x', { state: 'merged', merged: 'def', conflict: false })
    expect(last.at(-1)).toContain('Prepared 2 of 2')
    expect(last.at(-1)).toContain('`acme/engine`, `acme/tools`, `service:status`')
  })

  it('that go into another branch than their line are told of, and prepare nothing there', () => {
    const words = see('main', { base: 'integration' })
    expect(words.join()).toContain('**goes into `integration` now, not into its line**. Change its base back')
    expect(body(one)).toContain('blocked 1 (`main`: goes into another branch than its line)')
    expect(see('main', {})).toEqual([])
    const merged = see('main', { base: 'integration', state: 'merged', merged: 'abc' })
    expect(merged.join()).toContain('**was merged into `integration`, not into its line**')
    expect(body(one)).toContain('prepared 0 of 2')
    expect(missing(one.case).join()).toContain('goes into another branch of the mirror')
    expect(replayed(one.facts)).toEqual(one.case)
  })

  it('that will have to go public by hand are told of at once, and each time it comes to be so', () => {
    const words = see('main', { head: 'b', byHand: 'it changes a workflow' })
    expect(words).toHaveLength(1)
    expect(words[0]).toContain(
      '@alice acme/engine-private#1 (`acme/engine`, `main`) **will have to go public',
    )
    expect(words[0]).toContain('`workflows: write`')
    expect(body(one)).toContain('goes public **by hand** (it changes a workflow)')
    expect(see('main', { ticked: ['fix'] })).toEqual([])
    const needs = () => missing(one.case).filter(text => text.includes('by hand'))
    expect(needs()).toEqual([
      expect.stringContaining('`acme/engine` `main`: **will have to go public by hand**'),
    ])
    expect(see('main', { head: 'c', byHand: null })).toEqual([])
    expect(needs()).toEqual([])
    expect(see('main', { head: 'd', state: 'merged', merged: 'e', byHand: 'too large' })).toEqual([
      expect.stringMatching(/is prepared.*\*\*will have to go public by hand\*\*: too large/s),
    ])
    expect(replayed(one.facts)).toEqual(one.case)
  })

  it('that were closed unmerged are told of, and what was told once is not told again', () => {
    expect(see('main', { state: 'closed' }).join()).toContain('closed without being merged')
    expect(see('main', { state: 'closed' })).toEqual([])
  })

  it('in a mirror that others can read of a sudden are told of once, to everybody', () => {
    const mirror = fixLines(one.case.remediation)[0]?.pull?.mirror.id ?? 0
    const told = (id: number, exposure: Parameters<typeof seeMirror>[2]) => {
      const before = one.words('tellCoordinators').length
      for (let n = 0; n < 3; n++) one.change((draft, given) => seeMirror(draft, id, exposure, given))
      return one.words('tellCoordinators').slice(before)
    }
    expect(told(mirror, null)).toEqual([])
    expect(told(mirror, { why: 'mirror is public', who: [] })).toEqual([
      expect.stringContaining('@alice @bob **The mirror `acme/engine-private` is public now**'),
    ])
    expect(told(mirror, null)).toEqual([])
    const eve = { id: 66, login: 'eve' }
    const others = (...who: (typeof mallory)[]) => ({ why: 'mirror has other readers', who }) as const
    expect(told(mirror, others(mallory))).toEqual([expect.stringContaining('can be read by `mallory` now')])
    expect(told(mirror, others(mallory, eve))).toEqual([
      expect.stringContaining('can be read by `mallory`, `eve` now'),
    ])
    expect(told(mirror, others(eve))).toEqual([])
    expect(told(mirror, others(eve, mallory))).toEqual([expect.stringContaining('`eve`, `mallory` now')])
    expect(body(one)).toContain('`acme/engine`: mirror has other readers (`mallory`, `eve`)')
    expect(replayed(one.facts)).toEqual(one.case)
    expect(told(999_999, { why: 'mirror is public', who: [] })).toEqual([])
  })

  it('in a mirror of which GitHub tells nothing any more are told of once, and missing on the day', () => {
    const mirror = fixLines(one.case.remediation)[0]?.pull?.mirror.id ?? 0
    for (const [why, words] of [
      [
        'mirror has readers whom GitHub does not tell',
        'GitHub does not tell any more who can read the mirror',
      ],
      ['mirror is gone', '**The mirror `acme/engine-private` cannot be seen any more**'],
    ] as const) {
      const before = one.words('tellCoordinators').length
      for (let n = 0; n < 2; n++)
        one.change((draft, given) => seeMirror(draft, mirror, { why, who: [] }, given))
      expect(one.words('tellCoordinators').slice(before)).toEqual([
        expect.stringContaining(`@alice ${words}`),
      ])
      expect(missing(one.case).join('\n')).toContain(`\`acme/engine\`: **its ${why}**`)
      expect(replayed(one.facts)).toEqual(one.case)
    }
    one.change((draft, given) => seeMirror(draft, mirror, null, given))
    expect(missing(one.case).join('\n')).not.toContain('**its mirror')
  })

  it('show that others can read their mirror, whatever else stands in their way, until they are public', () => {
    const mirror = fixLines(one.case.remediation)[0]?.pull?.mirror.id ?? 0
    const seen = (exposure: Parameters<typeof seeMirror>[2]) =>
      one.change((draft, given) => seeMirror(draft, mirror, exposure, given))
    see('release/1.x', { conflict: true })
    see('main', { state: 'merged', merged: 'abc' })
    seen({ why: 'mirror has other readers', who: [mallory] })
    expect(body(one)).toContain(
      'blocked 2 (`main`: mirror has other readers; `release/1.x`: mirror has other readers, conflict)',
    )
    expect(body(one)).toContain('acme/engine-private#1 **merged**, **mirror has other readers**')
    seen(null)
    expect(body(one)).toContain('blocked 1 (`release/1.x`: conflict)')
    seen({ why: 'mirror is a fork', who: [] })
    expect(one.words('tellCoordinators').at(-1)).toContain(
      '@alice @bob **The mirror `acme/engine-private` is a fork',
    )
    seen(null)
    expect(missing(one.case)).toContainEqual(
      '`acme/engine`: **its mirror is a fork**, so take its fixes for known.',
    )
  })

  it('call the whole team where it is `/fix` that finds their mirror open to others', () => {
    one.context = context({
      policy: {
        ...configured.policy,
        remediation: {
          'acme/engine': { mirror: 'acme/engine-private', releases: ['main', 'release/1.x', 'release/1.4'] },
        },
      },
    })
    one.comment('/fix')
    const before = one.words('tellCoordinators').length
    one.perform(effect =>
      effect.kind === 'prepareFixes'
        ? { kind: 'prepared', mirror: { why: 'mirror is public', who: [] }, pulls: [], blocked: [] }
        : one.yes(effect),
    )
    expect(one.words('tellCoordinators').slice(before)).toEqual([
      expect.stringContaining('No fix is prepared for `acme/engine`'),
      expect.stringContaining('@alice @bob **The mirror `acme/engine-private` is public now**'),
    ])
  })

  it('have a body that says nothing of the case and keeps its ticks', () => {
    const text = fixPullBody('main', true)
    expect(text).toContain('**This mirror is behind**')
    expect(ticked(text)).toEqual([])
    const done = text.replace('- [ ] Fixed', '- [x] Fixed').replace('- [ ] Reviewed', '* [X] Reviewed')
    expect(ticked(done)).toEqual(['fix', 'reviewer'])
    expect(ticked(`${done}\n- [x] mine <!-- other -->\n> - [x] quoted <!-- test -->`)).toEqual([
      'fix',
      'reviewer',
    ])
    expect(Object.keys(checklist)).toHaveLength(10)
  })
})

describe('/audit', () => {
  it('signs off each affected and related place', () => {
    expect(one.comment('/audit acme/engine done grep').reply).toContain('Nothing is named as affected yet')
    one.comment('/affected acme/engine service:api')
    expect(openAudits(one.case.remediation)).toEqual([
      'acme/engine',
      'service:api',
      'acme/tools',
      'service:status',
    ])
    expect(one.comment('/audit acme/none done x').reply).toContain('Still open: `acme/engine`')
    expect(one.comment('/audit ACME/engine done').reply).toContain('Say what was searched')
    expect(one.comment('/audit ACME/engine done Searched for unchecked lengths.').reply).toContain(
      'Still open: `service:api`, `acme/tools`, `service:status`',
    )
    one.comment('/audit service:api done a\n/audit acme/tools done b\n/audit service:status done c')
    expect(openAudits(one.case.remediation)).toEqual([])
    expect(body(one)).toContain('Similar problems: 4 of 4 audited')
    expect(body(one)).toContain('`acme/tools` audited at 2026-11-02 09:00 UTC by `alice`')
    expect(body(one)).toMatch(
      /\[what was searched\]\(https:\/\/github\.test\/acme\/security\/issues\/1#issuecomment-\d+\)/,
    )
    expect(JSON.stringify(one.facts)).not.toContain('unchecked lengths')
  })

  it('is open again where the project calls more related', () => {
    one.comment(
      '/affected acme/engine\n/audit acme/engine done a\n/audit acme/tools done b\n/audit service:status done c',
    )
    one.context = context({ policy: { ...configured.policy, related: ['acme/more'] } })
    one.advance()
    expect(openAudits(one.case.remediation)).toEqual(['acme/more'])
  })
})

describe('/user-data', () => {
  it('shows the 72 hours from when it was first known', () => {
    expect(one.comment('/user-data perhaps').reply).toContain('not done')
    one.comment('/user-data yes Sessions were readable.')
    const first = body(one)
    expect(first).toContain('**2026-11-05 09:00 UTC**')
    one.now = after(3600)
    one.comment('/user-data yes And mail addresses.')
    expect(body(one)).toContain('**2026-11-05 09:00 UTC**')
    one.comment('/user-data no It was test data.')
    expect(body(one)).toContain("Users' data: not touched")
    one.now = hours(2)
    one.comment('/user-data yes They were real after all.')
    expect(body(one)).toContain('**2026-11-05 09:00 UTC**')
    expect(JSON.stringify(one.facts)).not.toContain('Sessions')
  })

  it('counts from the date that the text carries, the earliest that was told', () => {
    one.comment('/user-data yes since 2026-11-01 10:00 UTC Sessions were readable.')
    expect(body(one)).toContain('the authority by **2026-11-04 10:00 UTC**')
    const { reply } = one.comment('/user-data yes since 2026-11-02: seen in the logs')
    expect(reply).toContain('known at 2026-11-01 10:00 UTC already')
    expect(body(one)).toContain('the authority by **2026-11-04 10:00 UTC**')
    expect(one.comment('/user-data yes since 2026-11-31 x').reply).toContain('no such date')
    expect(one.comment('/user-data yes since 2027-01-01 x').reply).toContain('still to come')
    // The 72 hours hang on it, so a time that is no date is not taken for now.
    for (const text of ['since the last release', 'since yesterday', 'since', 'known since Monday Mails.'])
      expect(one.comment(`/user-data yes ${text}`).reply).toContain('After `since` stands when it was')
    expect(replayed(one.facts)).toEqual(one.case)
  })

  it('needs words with it', () => {
    for (const text of ['yes', 'no', 'no.', 'yes since 2026-11-01', 'yes since 2026-11-01 10:00 UTC:'])
      expect(one.comment(`/user-data ${text}`).reply).toContain('not done')
    expect(one.case.remediation.userData).toBeNull()
    expect(one.comment('/user-data yes since 1026-11-01 Mails.').reply).toContain('of the year 2000 or later')
  })

  it('follows a corrected date only where a coordinator says that the one before was a mistake', () => {
    const correct = (text: string) => one.comment(`/user-data mistake ${text}`).reply
    expect(correct('since 2026-11-01 A typo.')).toContain('no date to correct')
    one.comment('/user-data yes since 2025-10-31 Mails.')
    expect(body(one)).toContain('the authority by **2025-11-03 00:00 UTC**')
    one.advance()
    expect(one.words('tellCoordinators').at(-1)).toContain('have passed')
    expect(one.comment('/user-data yes since 2026-10-31 Mails.').reply).toContain(
      'known at 2025-10-31 00:00 UTC already',
    )
    expect(correct('A typo.')).toContain('Say since when it was known in truth')
    expect(correct('since 2026-10-31')).toContain('Say since when it was known in truth')
    expect(correct('since yesterday A typo.')).toContain('After `since` stands when it was')
    one.now = hours(5)
    expect(correct('since 2026-11-02 12:00 UTC A typo.')).toContain(
      'was put on record at 2026-11-02 09:00 UTC',
    )
    expect(body(one)).toContain('the authority by **2025-11-03 00:00 UTC**')
    expect(correct('since 2026-10-31 The year was mistyped.')).toMatch(
      /2025-10-31 00:00 UTC was a mistake, by your word; .*\*\*2026-10-31 00:00 UTC\*\*.*end at \*\*2026-11-03 00:00/,
    )
    expect(body(one)).toContain(
      'known since 2026-10-31 00:00 UTC (corrected; 2025-10-31 00:00 UTC stood on record by mistake)',
    )
    expect(body(one)).toContain('the authority by **2026-11-03 00:00 UTC**')
    expect(body(one)).toContain('not since 2025-10-31 00:00 UTC, which was a mistake')
    one.now = new Date('2026-11-03T00:00:00Z')
    one.advance()
    expect(one.words('tellCoordinators').at(-1)).toContain('have passed')
    one.comment('/user-data told users at 2026-10-31 08:00 UTC By mail.')
    expect(correct('since 2026-11-01 Once more.')).toContain('the users were told at 2026-10-31 08:00 UTC')
    expect(replayed(one.facts)).toEqual(one.case)
  })

  it('is told of as the 72 hours pass, until the authority was told, also in a closed case', () => {
    const told = () => {
      const before = one.words('tellCoordinators').length
      one.advance()
      return one
        .words('tellCoordinators')
        .slice(before)
        .filter(text => text.includes('authority'))
    }
    one.comment('/user-data yes Sessions were readable.')
    one.comment('/invalid It is none.')
    one.perform()
    expect(told()).toEqual([])
    expect(nextMoment(one.case, one.now)).toEqual(hours(36))
    one.now = hours(36)
    expect(told()).toEqual([expect.stringContaining('told by **2026-11-05 09:00 UTC**, in 36 hours')])
    expect(told()).toEqual([])
    one.comment('/user-data yes since 2026-11-02 08:00 UTC It was known before.')
    one.now = hours(71)
    expect(told()).toEqual([expect.stringContaining('The 72 hours of the GDPR have passed')])
    expect(told()).toEqual([])
    // Never silence: again, ever more seldom, until somebody says that the authority was told, or that it was a mistake.
    for (const day of [1, 2, 4, 8, 16, 32]) {
      one.now = hours(71 + 24 * day - 1)
      expect(told()).toEqual([])
      one.now = hours(71 + 24 * day)
      expect(told()).toEqual([expect.stringContaining('The 72 hours of the GDPR have passed')])
    }
    expect(nextDataBreachMoment(one.case, one.now)).toBe(null)
    expect(one.case.report).toBe('closed')
    expect(one.comment('/user-data no It was test data.').reply).toContain("No users' data was touched.")
    expect(nextDataBreachMoment(one.case, hours(0))).toBe(null)
    expect(replayed(one.facts)).toEqual(one.case)

    const done = new OneCase({ context: configured })
    done.comment('/user-data yes since 2026-11-01 x\n/user-data told authority By their form.')
    done.now = hours(100)
    done.advance()
    expect(done.facts.map(({ kind }) => kind)).not.toContain('dataBreachReminded')
  })

  it('ends the need once users and authority were told, with the instant, also in a closed case', () => {
    const needs = () => missing(one.case).filter(text => text.startsWith("Users' data"))
    expect(one.comment('/user-data told users By mail.').reply).toContain('not done')
    one.comment('/user-data yes Sessions were readable.')
    expect(needs()).toHaveLength(2)
    expect(one.comment('/user-data told everybody').reply).toContain('not done')
    expect(one.comment('/user-data told users').reply).toContain('Say how')
    expect(one.comment('/user-data told both at yesterday by mail').reply).toContain('After `at` stands when')
    expect(one.comment('/user-data told both on Friday by mail').reply).toContain('After `at` stands when')
    expect(one.comment('/user-data told users at 2020-01-01 By mail.').reply).toContain(
      'known since 2026-11-02',
    )
    expect(needs()).toHaveLength(2)
    one.now = hours(3)
    expect(one.comment('/user-data told users By mail to all.').reply).toContain('The authority still has')
    expect(body(one)).toContain('The users were told at 2026-11-02 12:00 UTC')
    expect(needs()).toEqual([expect.stringContaining('supervisory authority')])
    one.comment('/accept\n/close')
    one.now = hours(96)
    one.comment('/user-data told authority at 2026-11-05 10:00 UTC By their form.')
    expect(needs()).toEqual([])
    expect(body(one)).toContain('the authority was told at 2026-11-05 10:00 UTC, after the 72 hours')
    const again = one.comment('/user-data told both Again.').reply
    expect(again).toContain('the users were told at **2026-11-02 12:00 UTC**, by the record')
    expect(again).toContain('the authority was told at **2026-11-05 10:00 UTC**')
    expect(body(one)).toContain('The users were told at 2026-11-02 12:00 UTC')
    one.comment('/user-data told authority at 2026-11-05 08:00 UTC It was earlier.')
    expect(body(one)).toContain('the authority was told at 2026-11-05 08:00 UTC')
    expect(replayed(one.facts)).toEqual(one.case)
    expect(JSON.stringify(one.facts)).not.toContain('By mail')
  })
})

it('tells of everything that is wrong with what is said to be affected, at once', () => {
  const one = new OneCase({ context: configured })
  const { reply } = one.comment('/affected acme/engine@nonsense acme/api service:unheard acme/api')
  expect(reply).toContain('not done. Nothing changed. ')
  for (const part of ['nonsense', 'unheard', '`acme/api` stands there twice']) expect(reply).toContain(part)
  expect(one.case.remediation.affected.size).toBe(0)
})

it('takes nothing from a notice that was given in time, when both are said to be told', () => {
  const one = new OneCase({ context: configured })
  one.comment('/user-data yes Mail addresses.')
  one.now = hours(10)
  one.comment('/user-data told authority By their form.')
  one.now = hours(90)
  expect(one.comment('/user-data told both By mail.').reply).toMatch(
    /the users were told at \*\*2026-11-06 03:00 UTC\*\*\. As before: the authority was told at \*\*2026-11-02 19:00 UTC/,
  )
  expect(body(one)).not.toContain('after the 72 hours')
})

it('hands a fix over as one commit of its own change, with the words of every fix', () => {
  const [head, base] = ['a'.repeat(40), 'b'.repeat(40)]
  const effect = { repository: 'acme/api', line: 'main', mirror: 'acme/api-private', pull: 1, head }
  const by = (why: string, known: string | null) =>
    String(publicPullByHand(one.case, effect, { why, base: known }, []))
  expect(by('too large', base)).toContain(
    [
      `git fetch https://github.test/acme/api-private ${head} ${base}`,
      `git diff --binary ${base}...${head} | git apply --index --3way`,
      'git diff --cached',
      "git commit --message 'Fix a security problem'",
    ].join('\n'),
  )
  expect(by('refused by GitHub', null)).toContain(
    `git fetch https://github.test/acme/api-private ${head} &&\ngh pr diff 1 --repo github.test/acme/api-private | git apply --index --3way`,
  )
  const renamed = { ...effect, in: { id: 7, owner: 'acme', name: 'api2' } }
  expect(publicPullByHand(one.case, renamed, { why: 'too large', base }, [])).toContain(
    'git clone https://github.test/acme/api2 && cd api2\n',
  )
  expect(by('too large', base)).toContain('Look at what `git diff --cached` shows before you push')
})

it('never throws, whatever is written after a command of remediation', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('affected', 'fix', 'audit', 'user-data'),
      fc.oneof(
        fc.string(),
        fc
          .array(fc.constantFrom('acme/engine', '@>=1', 'not', 'done', 'service:api', 'yes', '\n'))
          .map(parts => parts.join(' ')),
      ),
      (name, text) => {
        const fresh = new OneCase({ context: configured })
        expect(fresh.comment(`/${name} ${text}`, alice).facts.length).toBeGreaterThan(0)
        fresh.perform()
        body(fresh)
      },
    ),
    { numRuns: 200 },
  )
})
