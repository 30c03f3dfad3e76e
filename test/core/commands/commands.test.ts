import { describe, expect, test } from 'vitest'
import { commands, helpTable } from '../../../src/core/commands/index.ts'
import { seeAdvisory, seeComment } from '../../../src/core/decide/observe.ts'
import type { Effect } from '../../../src/core/outcome.ts'
import {
  advisory,
  alice,
  bob,
  context,
  days,
  hours,
  mallory,
  noComments,
  OneCase,
  policy,
  publicIssue,
  rae,
  start,
} from '../../support/one-case.ts'

const canary = 'CANARY-IN-TEXT'
const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'

/** A case some way on its road: each name is a state in which commands are tried. */
const ready = {
  'a new report': () => performed(new OneCase()),
  'a report that GitHub lets nobody comment on': () => {
    const one = new OneCase()
    one.perform(noComments(one))
    one.comment('/sent')
    return performed(one)
  },
  'an accepted report': () => after('/accept'),
  'a deferred report': () => after('/defer'),
  'a closed case': () => after('/accept\n/close'),
  'a closed and published case': () => {
    const one = ready['a published advisory']()
    one.comment('/close')
    return performed(one)
  },
  'a public report': () => performed(new OneCase({ source: publicIssue })),
  'a published advisory': () => {
    const one = after('/accept')
    one.change((draft, given) =>
      seeAdvisory(draft, { state: 'published', cve: null, publishedAt: one.now, collaborators: [] }, given),
    )
    return performed(one)
  },
} as const
type Ready = keyof typeof ready
const performed = (one: OneCase): OneCase => {
  one.perform()
  return one
}
const after = (...bodies: string[]): OneCase => {
  const one = performed(new OneCase())
  for (const body of bodies) {
    one.comment(body)
    one.perform()
  }
  return one
}
const kinds = (effects: readonly Effect[]) => effects.map(({ kind }) => kind)

describe('what a command does', () => {
  const rows: readonly [
    string,
    Ready,
    string,
    { report?: string; reply: string; effects?: Effect['kind'][] },
  ][] = [
    [
      '/accept takes the report up and makes the advisory a draft',
      'a new report',
      '/accept',
      { report: 'accepted', reply: 'the advisory becomes a draft', effects: ['setAdvisoryState'] },
    ],
    [
      '/accept takes a deferred report up',
      'a deferred report',
      '/accept',
      { report: 'accepted', reply: 'The report is accepted', effects: ['setAdvisoryState'] },
    ],
    [
      '/accept on a public report has no advisory to change',
      'a public report',
      '/accept',
      { report: 'accepted', reply: 'The report is accepted.', effects: [] },
    ],
    [
      '/accept on a published advisory makes it no draft',
      'a published advisory',
      '/defer\n/accept',
      { report: 'accepted', reply: 'public already', effects: [] },
    ],
    [
      '/defer lets it wait, and its promises stand',
      'a new report',
      '/defer',
      { report: 'deferred', reply: 'Promises to the reporter stand', effects: [] },
    ],
    [
      '/defer puts an accepted report off',
      'an accepted report',
      '/defer',
      { report: 'deferred', reply: 'deferred', effects: [] },
    ],
    [
      '/invalid tells the reporter first',
      'a new report',
      `/invalid ${canary}`,
      { report: 'invalid', reply: 'The reporter is told why', effects: ['tellReporter'] },
    ],
    [
      '/invalid on an accepted report tells the reporter first',
      'an accepted report',
      `/invalid ${canary}`,
      { report: 'accepted', reply: 'The reporter is told why', effects: ['tellReporter'] },
    ],
    [
      '/out-of-scope tells the reporter first',
      'a new report',
      `/out-of-scope ${canary}`,
      { report: 'invalid', reply: 'Settled as out-of-scope', effects: ['tellReporter'] },
    ],
    [
      '/third-party tells the reporter whose it is',
      'a new report',
      '/third-party libfoo',
      { report: 'invalid', reply: 'Settled as third-party', effects: ['tellReporter'] },
    ],
    [
      '/duplicate tells the reporter that it is known',
      'a new report',
      '/duplicate GHSA-9999-8888-7777',
      { report: 'invalid', reply: 'Settled as duplicate', effects: ['tellReporter'] },
    ],
    [
      '/invalid on a public report closes the case and says what is left to do',
      'a public report',
      `/invalid ${canary}`,
      { report: 'closed', reply: 'please answer there by hand', effects: ['closeTrackingIssue'] },
    ],
    [
      '/respond sends the text',
      'a new report',
      `/respond ${canary}`,
      { reply: 'The response goes to the reporter', effects: ['tellReporter'] },
    ],
    [
      '/update sends the text',
      'an accepted report',
      `/update ${canary}`,
      { reply: 'The update goes to the reporter', effects: ['tellReporter'] },
    ],
    [
      '/ask sends the text',
      'an accepted report',
      `/ask ${canary}`,
      { reply: 'The question goes to the reporter', effects: ['tellReporter'] },
    ],
    [
      '/update after publication still reaches the reporter',
      'a published advisory',
      `/update ${canary}`,
      { reply: 'The update goes', effects: ['tellReporter'] },
    ],
    [
      '/severity scores a vector',
      'a new report',
      `/severity ${vector}`,
      { reply: 'Severity: 9.8 (critical), CVSS 3.1', effects: ['setAdvisorySeverity'] },
    ],
    [
      '/severity reads one line',
      'a new report',
      `/severity ${vector}\n\nThis is bad.`,
      { reply: 'Severity: 9.8', effects: ['setAdvisorySeverity'] },
    ],
    [
      '/severity on a public report stays here',
      'a public report',
      `/severity ${vector}`,
      { reply: 'Severity: 9.8', effects: [] },
    ],
    [
      '/coordinator hands the case over',
      'a new report',
      '/coordinator @bob',
      { reply: '`bob` coordinates this case now', effects: ['joinAdvisory'] },
    ],
    [
      '/coordinator needs no @ and no capitals',
      'a new report',
      '/coordinator BOB\nbecause I am away',
      { reply: '`bob` coordinates this case now', effects: ['joinAdvisory'] },
    ],
    [
      '/close ends an accepted report',
      'an accepted report',
      '/close',
      {
        report: 'closed',
        reply:
          'The case is closed and its clocks have stopped. The embargo stands. The advisory is not published and stays as it is at GitHub: publish or close it there.',
        effects: ['closeTrackingIssue'],
      },
    ],
    [
      '/close ends a deferred report',
      'a deferred report',
      '/close',
      { report: 'closed', reply: 'The case is closed', effects: ['closeTrackingIssue'] },
    ],
    [
      '/close ends a published one, without an embargo',
      'a published advisory',
      '/close',
      { report: 'closed', reply: 'its clocks have stopped.', effects: ['closeTrackingIssue'] },
    ],
    [
      '/help lists every command',
      'a closed case',
      '/help',
      { report: 'closed', reply: helpTable(), effects: [] },
    ],
  ]
  test.each(rows)('%s', (_, state, body, { report, reply, effects }) => {
    const one = ready[state]()
    const done = one.comment(body)
    expect(done.reply).toContain(reply)
    expect(done.reply).not.toContain('not done')
    if (report) expect(one.case.report).toBe(report)
    if (effects) expect(kinds(done.effects)).toEqual([...effects, 'tellCoordinators'])
    expect(done.reply, 'a text to the reporter is not repeated here').not.toContain(canary)
  })
})

describe('what is refused changes nothing and says what would work', () => {
  const rows: readonly [string, Ready, string, string][] = [
    ['/accept twice', 'an accepted report', '/accept', 'accepted already'],
    ['/accept on a closed case that is public', 'a closed and published case', '/accept', 'it stays closed'],
    ['/defer twice', 'a deferred report', '/defer', 'deferred already'],
    ['/defer on a closed case', 'a closed case', '/defer', 'a closed case is not deferred'],
    ['/invalid without a reason', 'a new report', '/invalid', '`/invalid REASON`'],
    ['/invalid on a closed case', 'a closed case', '/invalid x', 'closed already'],
    ['/out-of-scope without a reason', 'a new report', '/out-of-scope', '`/out-of-scope REASON`'],
    ['/third-party without a project', 'a new report', '/third-party', '`/third-party PROJECT`'],
    [
      '/third-party with a story for a project',
      'a new report',
      `/third-party ${'x'.repeat(201)}`,
      'in a few words',
    ],
    ['/duplicate without an id', 'a new report', '/duplicate', '`/duplicate GHSA-xxxx-xxxx-xxxx`'],
    [
      '/duplicate of what is no id',
      'a new report',
      '/duplicate GHSA-1111-aaaa-0000',
      '`/duplicate GHSA-xxxx-xxxx-xxxx`',
    ],
    [
      '/duplicate of itself',
      'a new report',
      `/duplicate ${advisory.kind === 'advisory' ? advisory.ghsa : ''}`,
      'this very advisory',
    ],
    ['/respond without a text', 'a new report', '/respond', '`/respond TEXT`'],
    ['/update without a text', 'a new report', '/update   ', '`/update TEXT`'],
    ['/ask in public', 'a public report', '/ask Which version?', 'everybody reads'],
    ['/respond on a closed case', 'a closed case', '/respond x', 'write on the advisory by hand'],
    ['/sent where nothing waits', 'a new report', '/sent', 'No text waits'],
    ['/severity without a vector', 'a new report', '/severity', 'begins with CVSS:3.1/'],
    ['/severity in words', 'a new report', '/severity high', 'begins with CVSS:3.1/'],
    ['/severity that lacks metrics', 'a new report', '/severity CVSS:3.1/AV:N', 'lacks'],
    ['/coordinator without a name', 'a new report', '/coordinator', '`/coordinator @LOGIN`'],
    ['/coordinator with two names', 'a new report', '/coordinator @alice @bob', 'Name one person'],
    [
      '/coordinator who is none',
      'a new report',
      '/coordinator @mallory',
      'none of the coordinators in `pledge.yml`: `alice`, `bob`',
    ],
    [
      '/coordinator who is it already',
      'a new report',
      '/coordinator @alice',
      'coordinates this case already',
    ],
    [
      '/close before the report is settled',
      'a new report',
      '/close',
      '`/accept`, `/defer` or `/invalid REASON` first',
    ],
    ['/close twice', 'a closed case', '/close', 'closed already'],
    ['/affected without a name', 'a new report', '/affected', 'Write `/affected OWNER/REPO`'],
    ['/affected in a closed case', 'a closed case', '/affected acme/engine', 'closed'],
    ['/fix before anything is named', 'a new report', '/fix', '`/affected OWNER/REPO[@RANGE] …` first'],
    ['/fix of one repository alone', 'a new report', '/fix acme/engine', 'is written alone'],
    ['/fix in a closed case', 'a closed case', '/fix', 'closed'],
    ['/audit before anything is named', 'a new report', '/audit acme/engine done x', 'Nothing is named'],
    ['/user-data of neither kind', 'a new report', '/user-data maybe', '`/user-data yes TEXT`'],
    ['/cve on a report that is not accepted', 'a new report', '/cve', '`/accept` first'],
    ['/credit of nothing', 'a new report', '/credit @rae', '`/credit @LOGIN TYPE`'],
    ['/announce of nothing', 'a new report', '/announce', '`/announce TEXT`'],
    ['/release of something else', 'a new report', '/release now or never', '`/release FINGERPRINT`'],
    ['an unknown command', 'a new report', '/fixit now', 'there is no such command'],
    ['/embargo alone', 'a new report', '/embargo', '`/embargo until DATE`'],
    ['/embargo with another word', 'a new report', '/embargo maybe', '`/embargo until DATE`'],
    ['/embargo until nothing', 'a new report', '/embargo until', '`2027-01-31`'],
    ['/embargo until some day', 'a new report', '/embargo until next Friday', '`2027-01-31`'],
    ['/embargo until a day that does not exist', 'a new report', '/embargo until 2027-02-30', 'no such date'],
    [
      '/embargo until an hour that does not exist',
      'a new report',
      '/embargo until 2026-12-01 25:00 UTC',
      'no such date',
    ],
    ['/embargo until a time of no zone', 'a new report', '/embargo until 2026-12-01 16:00', 'needs its zone'],
    ['/embargo until the past', 'a new report', '/embargo until 2026-11-02', 'has passed already'],
    ['/embargo for years', 'a new report', '/embargo until 2029-01-01', 'more than a year away'],
    [
      '/embargo extend to an earlier date',
      'a new report',
      '/embargo extend 2026-12-01',
      '`/embargo until DATE` does',
    ],
    ['/embargo accept where nothing is proposed', 'a new report', '/embargo accept', 'No date is proposed'],
    ['/embargo reject where nothing is proposed', 'a new report', '/embargo reject', 'No date is proposed'],
    ['/embargo end without a reason', 'a new report', '/embargo end', '`/embargo end REASON`'],
    [
      '/embargo on a public report',
      'a public report',
      '/embargo until 2026-12-01',
      'nothing left to embargo',
    ],
    [
      '/embargo on a published advisory',
      'a published advisory',
      '/embargo until 2026-12-01',
      'nothing left to embargo',
    ],
    ['/embargo accept of a date that is none', 'a new report', '/embargo accept 2026-13-01', 'no such date'],
    ['/public without a place', 'a new report', '/public', '`/public URL`'],
    ['/public with a story', 'a new report', '/public on a mailing list', '`/public URL`'],
    ['/public of what is public', 'a public report', '/public https://example.org/x', 'public already'],
    ['/exploited, kept without a reason', 'a new report', '/exploited keep', '`/exploited keep REASON`'],
    ['/invite without a role', 'an accepted report', '/invite @mallory', '`/invite @LOGIN as coordinator`'],
    ['/invite as what is no role', 'an accepted report', '/invite @mallory as friend', '`downstream`'],
    ['/invite before /accept', 'a new report', '/invite @mallory as deployer', '`/accept` first'],
    ['/invite of nobody', 'an accepted report', '/invite @nobody as deployer', 'nobody of that name'],
    ['/invite in public', 'a public report', '/invite @mallory as deployer', 'nothing to be invited to'],
    [
      '/invite once published',
      'a published advisory',
      '/invite @mallory as deployer',
      'nothing to be invited to',
    ],
    ['/joined without a name', 'an accepted report', '/joined', '`/joined @LOGIN [by WAY]`'],
    ['/joined of a stranger', 'an accepted report', '/joined @mallory', 'Nobody of that name'],
    ['/joined of the reporter', 'an accepted report', '/joined @rae', 'agrees and reports for themselves'],
    ['/declined of a stranger', 'an accepted report', '/declined @mallory', 'Nobody of that name'],
    ['/uninvite of a stranger', 'an accepted report', '/uninvite @mallory', 'Nobody of that name'],
    [
      '/participant of a stranger',
      'an accepted report',
      '/participant @mallory valid',
      'Nobody of that name',
    ],
    ['/split without an id', 'an accepted report', '/split', '`/split GHSA-xxxx-xxxx-xxxx`'],
    ['/split before /accept', 'a new report', '/split GHSA-9999-8888-7777', '`/accept` first'],
    ['/split of itself', 'an accepted report', '/split GHSA-2222-3333-4444', 'this very advisory'],
    ['/split in public', 'a public report', '/split GHSA-9999-8888-7777', 'This report is public'],
  ]
  test.each(rows)('%s', (_, state, body, why) => {
    const one = ready[state]()
    const before = one.case
    const { facts, effects, reply } = one.comment(body)
    expect(facts.map(({ kind }) => kind)).toEqual(['commandsRead'])
    expect(kinds(effects)).toEqual(['tellCoordinators'])
    expect(reply).toContain(why)
    expect({ ...one.case, seq: 0, commentsRead: 0, lastNewsAt: 0 }).toEqual({
      ...before,
      seq: 0,
      commentsRead: 0,
      lastNewsAt: 0,
    })
  })

  test('every command but /help and those with no argument was tried in vain', () => {
    const tried = new Set(rows.map(([, , body]) => body.split(/\s/)[0]?.slice(1)))
    expect(commands.map(({ name }) => name).filter(name => !tried.has(name))).toEqual(['help'])
  })
})

describe('who commands', () => {
  const rows: readonly [string, Parameters<OneCase['comment']>[1], boolean, string][] = [
    ['a coordinator', alice, true, 'The report is accepted'],
    ['another coordinator', bob, true, 'The report is accepted'],
    [
      'a coordinator under a new login',
      { id: alice.id, login: 'alice-renamed' },
      true,
      'The report is accepted',
    ],
    ['somebody who took a coordinator’s old login', { id: 77, login: 'alice' }, false, 'Only coordinators'],
    ['an outsider', mallory, false, 'Only coordinators'],
    ['the reporter', rae, false, 'A reporter does not command their own case'],
  ]
  test.each(rows)('%s', (_, by, may, reply) => {
    const one = ready['a new report']()
    const done = one.comment('/accept', by)
    expect(done.reply).toContain(reply)
    expect(one.case.report).toBe(may ? 'accepted' : 'received')
    if (!may) expect(done.facts).toMatchObject([{ kind: 'commandsRead', ran: [], by }])
  })

  test('a coordinator who filed the report does not command it', () => {
    const one = performed(new OneCase({ reporter: alice }))
    expect(one.comment('/close', alice).reply).toContain('does not command their own case')
    expect(one.comment('/accept', bob).reply).toContain('The report is accepted')
  })

  test('nor can it be handed to them', () => {
    const one = performed(new OneCase({ reporter: alice }))
    expect(one.case.coordinator).toEqual(bob)
    expect(one.comment('/coordinator @alice', bob).reply).toContain('cannot coordinate their own report')
  })
})

describe('a comment', () => {
  test('of several commands runs them in order, each seeing what the one before did', () => {
    const one = ready['a new report']()
    const { reply, facts } = one.comment('/close\n/accept\n/close')
    expect(reply).toMatch(
      /^\*\*\/close\*\*: not done\. .*\n\n\*\*\/accept\*\*: .*\n\n\*\*\/close\*\*: The case is closed/,
    )
    expect(facts.at(-1)).toMatchObject({ kind: 'commandsRead', ran: ['accept', 'close'], by: alice })
  })

  test('is answered once, however many unknown commands it has', () => {
    const one = ready['a new report']()
    const { reply, effects } = one.comment(Array.from({ length: 300 }, () => '/nonsense').join('\n'))
    expect(effects).toHaveLength(1)
    expect(reply.split('| command |')).toHaveLength(2)
  })

  test('that was edited before it was read runs nothing', () => {
    const one = ready['a new report']()
    const { reply, facts } = one.comment('/accept', alice, true)
    expect(reply).toContain('edited before it was read')
    expect(facts).toMatchObject([{ kind: 'commandsRead', ran: [] }])
  })

  test.each([
    ['without a command', 'Shall we accept this? I would say so.'],
    ['with one in a quote', '> /accept'],
    ['with one in code', '```\n/accept\n```'],
    ['with one in an HTML comment', '<!--\n/accept\n-->'],
    ['with one in the middle of a line', 'Please do not /accept this yet.'],
    ['with a path', '/etc/passwd is readable.'],
  ])('%s does nothing at all', (_, body) => {
    const one = ready['a new report']()
    expect(one.comment(body)).toMatchObject({ facts: [], effects: [] })
  })

  test('too nested to be read safely is told so', () => {
    const one = ready['a new report']()
    const { reply, facts } = one.comment(`${'> '.repeat(40)}x\n\n/accept`)
    expect(reply).toContain('nested too deeply')
    expect(facts).toMatchObject([{ kind: 'commandsRead', ran: [] }])
  })

  test('gives TEXT whole, over all its lines, to the reporter and nobody else', () => {
    const one = ready['a new report']()
    one.comment(`/respond First line.\n\n- a list\n- ${canary}\n\nLast line.\n/accept`)
    expect(one.words('tellReporter').at(-1)).toBe(`First line.\n\n- a list\n- ${canary}\n\nLast line.`)
    expect(one.case.report).toBe('accepted')
    expect(one.words('tellCoordinators').join()).not.toContain(canary)
  })
})

describe('a settled report', () => {
  test.each([
    ['/invalid It is documented.', ['do not regard it as a vulnerability', 'It is documented.']],
    ['/out-of-scope Rule 4: no self-XSS.', ['outside the scope', 'Rule 4: no self-XSS.']],
    [
      '/third-party The Linux kernel\nWrite to their list.',
      ['maintained elsewhere', ': The Linux kernel.', 'Write to their list.'],
    ],
    ['/duplicate ghsa-9999-8888-7777', ['already known to the maintainers.']],
  ])('by %s: the reporter reads why, and only then it is closed', (body, parts) => {
    const one = ready['a new report']()
    one.comment(body)
    expect(one.case.report).toBe('invalid')
    expect(one.kinds()).not.toContain('setAdvisoryState')
    for (const part of parts) expect(one.words('tellReporter').at(-1)).toContain(part)
    one.perform()
    expect(one.case.report).toBe('closed')
    expect(one.asked).toContainEqual({ kind: 'setAdvisoryState', state: 'closed' })
    const [told, closed] = [
      one.kinds().lastIndexOf('tellReporter'),
      one.kinds().lastIndexOf('setAdvisoryState'),
    ]
    expect(told).toBeLessThan(closed)
  })

  test('as a duplicate names the other advisory only where that is public', () => {
    const secret = ready['a new report']()
    secret.comment('/duplicate GHSA-9999-8888-7777')
    expect(secret.words('tellReporter').at(-1)?.toLowerCase()).not.toContain('ghsa-9999')
    const open = ready['a new report']()
    open.context = context({ publicAdvisories: new Set(['GHSA-9999-8888-7777']) })
    open.comment('/duplicate ghsa-9999-8888-7777')
    expect(open.words('tellReporter').at(-1)).toContain('GHSA-9999-8888-7777')
  })

  test('takes the clause of the policy where the coordinator says no more', () => {
    const one = ready['a new report']()
    one.context = context({
      policy: policy({ thirdParty: 'Please report flaws of libraries to their authors.' }),
    })
    one.comment('/third-party libfoo')
    expect(one.words('tellReporter').at(-1)).toContain('Please report flaws of libraries to their authors.')
  })

  test('offers the clauses of the policy where no rule is named', () => {
    const one = ready['a new report']()
    one.context = context({ policy: policy({ outOfScope: ['Denial of service is excluded.'] }) })
    const mark = /- `([\da-f]{4})`: `Denial of service is excluded\.`/.exec(
      one.comment('/out-of-scope').reply ?? '',
    )?.[1]
    for (const text of [
      '1',
      '2',
      '1, 2',
      '1 and 2',
      'rule 1',
      '#1',
      '-1',
      '1.5',
      'abcd',
      '1\nSorry about that.',
      'and',
    ])
      expect(one.comment(`/out-of-scope ${text}`).reply).toContain('There is no rule')
    one.comment(`/out-of-scope ${mark}\nSorry about that.`)
    expect(one.words('tellReporter').at(-1)).toContain(
      'The policy says:\n\n> `Denial of service is excluded.`',
    )
    expect(one.words('tellReporter').at(-1)).toContain('Sorry about that.')
    for (const same of [
      `\`${mark}\``,
      `rule ${mark}`,
      `mark ${mark}`,
      `**${mark}**`,
      `“${mark}”`,
      `#${mark}.`,
      `${mark}: sorry`,
      `${mark} and ${mark}`,
    ]) {
      const again = ready['a new report']()
      again.context = one.context
      again.comment(`/out-of-scope ${same}`)
      expect(again.words('tellReporter').at(-1)).toContain('> `Denial of service is excluded.`')
    }
    const words = ready['a new report']()
    words.context = one.context
    words.comment('/out-of-scope 2 years old releases get no fixes, dead code neither')
    expect(words.words('tellReporter').at(-1)).toContain('2 years old releases')
    const moved = ready['a new report']()
    moved.context = context({ policy: policy({ outOfScope: ['Self-XSS.', 'Clickjacking.'] }) })
    expect(moved.comment(`/out-of-scope ${mark}`).reply).toContain('There is no rule')
    for (const own of [
      'ACME/engine',
      'https://github.test/acme/engine',
      'https://github.test/acme/engine/issues',
    ])
      expect(ready['a new report']().comment(`/third-party ${own}`).reply).toContain(
        'is what was reported on',
      )
    const own = ready['a new report']()
    own.context = context({ policy: policy({ thirdParty: 'Tell @libraries themselves.' }) })
    expect(own.comment('/third-party').reply).toContain('> `Tell @libraries themselves.`')
  })

  test('tells where a third party takes reports, and keeps that on the record', () => {
    const one = ready['a new report']()
    const repository = { owner: 'libs', name: 'parser' }
    const contacts = ['https://github.test/libs/parser/security/advisories/new', 'security@libs.dev']
    one.context = context({ elsewhere: new Map([['libs/parser', { repository, contacts }]]) })
    expect(one.comment('/third-party libs/parser').reply).toContain('where `libs/parser` takes reports')
    expect(one.words('tellReporter').at(-1)).toContain(
      'the people who maintain it: libs/parser.\n\nTheir own security policy takes reports at `https://github.test/libs/parser/security/advisories/new`, `security@libs.dev`.',
    )
    expect(one.facts.find(({ kind }) => kind === 'resolved')).toMatchObject({ of: 'libs/parser', contacts })
    const silent = ready['a new report']()
    silent.context = context({ elsewhere: new Map([['libs/parser', { repository, contacts: [] }]]) })
    expect(silent.comment('/third-party libs/parser').reply).toContain('No contact was found')
    expect(silent.words('tellReporter').at(-1)).not.toContain('takes reports at')
  })

  describe('whose answer GitHub does not take', () => {
    const handedOver = () => {
      const one = ready['a new report']()
      one.now = hours(5)
      one.comment(`/invalid ${canary}`)
      one.perform(noComments(one))
      return one
    }

    test('is handed to the coordinator, ready to paste, and stays open', () => {
      const one = handedOver()
      const words = one.words('tellCoordinators').at(-1)
      expect(words).toContain('@alice')
      expect(words).toContain(canary)
      expect(words).toContain('`/sent 2`')
      expect(one.case.report).toBe('invalid')
      expect(one.comment('/close').reply).toContain('post it, then write `/sent`')
      expect(one.comment('/out-of-scope x').reply).toContain('settled as invalid already')
    })

    test('closes once /sent says so', () => {
      const one = handedOver()
      expect(one.comment('/sent').reply).toContain('Noted: the answer that ends the report was sent.')
      one.perform()
      expect(one.case.report).toBe('closed')
      expect(one.asked).toContainEqual({ kind: 'setAdvisoryState', state: 'closed' })
    })

    test('closes once a comment by hand is seen', () => {
      const one = handedOver()
      one.now = hours(6)
      one.change((draft, given) => seeComment(draft, { id: 1, author: bob, at: one.now }, given))
      expect(one.case.report).toBe('closed')
    })

    test('does not close for a comment that was written before', () => {
      const one = handedOver()
      one.change((draft, given) => seeComment(draft, { id: 1, author: bob, at: hours(1) }, given))
      expect(one.case.report).toBe('invalid')
    })

    test('can be taken up again, and the answer need not be posted', () => {
      const one = handedOver()
      one.comment('/accept')
      expect(one.case.report).toBe('accepted')
      expect(one.case.resolution).toBeNull()
      expect(one.comment('/sent').reply).toContain('No text waits')
      expect(one.comment('/close').reply).toContain('The case is closed')
    })
  })

  test('is not taken up again while the answer is on its way', () => {
    const one = ready['a new report']()
    one.comment('/invalid x')
    for (const body of ['/accept', '/defer', '/invalid y', '/close']) {
      expect(one.comment(body).reply, body).toContain('not done')
    }
  })
})

describe('/sent', () => {
  test('says by its number which of several was posted, and names those left', () => {
    const one = new OneCase()
    one.comment('/respond Hello.\n/update And more.')
    one.perform(noComments(one))
    expect(one.comment('/sent').reply).toContain(
      'not done. Several texts wait: say which one was posted. the acknowledgement: `/sent 1`; the response: `/sent 2`; the status update: `/sent 3`.',
    )
    expect(one.comment('/sent 7').reply).toContain('not done. No text of number 7 waits. the acknowledgement')
    const { reply, facts } = one.comment('/sent 2')
    expect(reply).toContain(
      'Noted: the response was sent. Still to be posted: the acknowledgement, the status update.',
    )
    expect(facts).toContainEqual(
      expect.objectContaining({ kind: 'textTold', about: 'response', how: 'sent', readableAt: start }),
    )
    one.comment('/sent 3')
    expect(one.comment('/sent').reply).toContain('Noted: the acknowledgement was sent.')
    expect(one.comment('/sent 1').reply).toContain('No text waits to be posted by hand.')
  })
})

describe('/accept', () => {
  test('may be tried again where GitHub refused to change the advisory', () => {
    const one = ready['a new report']()
    one.comment('/accept')
    one.perform(effect =>
      effect.kind === 'setAdvisoryState' ? { kind: 'refused', status: 403 } : one.yes(effect),
    )
    expect(one.words('tellCoordinators').at(-1)).toContain(
      'GitHub refused to change the state of the advisory (status 403)',
    )
    expect(kinds(one.comment('/accept').effects)).toContain('setAdvisoryState')
  })
})

describe('/embargo', () => {
  const standing = (one: OneCase) => [one.case.embargo.state, one.case.embargo.until?.toISOString() ?? null]
  const promised = days(90).toISOString()

  test('the policy’s promise stands from the start', () => {
    expect(standing(ready['a new report']())).toEqual(['active', promised])
  })

  test.each([
    ['a day is its first moment in UTC', '2026-12-01', '2026-12-01T00:00:00.000Z'],
    ['a time with UTC', '2026-12-01 16:00 UTC', '2026-12-01T16:00:00.000Z'],
    ['ISO 8601 with Z', '2026-12-01T16:00:00Z', '2026-12-01T16:00:00.000Z'],
    ['ISO 8601 with an offset', '2026-12-01T16:00+02:00', '2026-12-01T14:00:00.000Z'],
    ['with a remark on the next line', '2026-12-01\nas we said', '2026-12-01T00:00:00.000Z'],
  ])('a shorter date holds at once: %s', (_, date, until) => {
    const one = ready['a new report']()
    const { reply } = one.comment(`/embargo until ${date}`)
    expect(reply).toContain('GHSA-2222-3333-4444')
    expect(reply).toContain(`stands until **${until.slice(0, 10)} ${until.slice(11, 16)} UTC**`)
    expect(standing(one)).toEqual(['active', until])
  })

  test.each(['/embargo extend 2027-03-01', '/embargo until 2027-03-01'])(
    '%s needs the other side, and leaves no gap',
    body => {
      const one = ready['a new report']()
      const { reply } = one.comment(body)
      expect(reply).toContain(
        `stands until **2027-01-31 09:00 UTC**; 2027-03-01 00:00 UTC is proposed and needs the reporter's agreement`,
      )
      expect(standing(one)).toEqual(['revise', promised])
      for (const by of [alice, bob]) {
        expect(one.comment('/embargo accept', by).reply).toContain("needs the reporter's agreement")
      }
      expect(standing(one)).toEqual(['revise', promised])
      expect(one.comment('/embargo reject').reply).toContain('stands until **2027-01-31 09:00 UTC**')
      expect(standing(one)).toEqual(['active', promised])
    },
  )

  test('a shorter date holds even while a longer one is proposed', () => {
    const one = ready['a new report']()
    one.comment('/embargo extend 2027-03-01\n/embargo until 2026-12-24')
    expect(standing(one)).toEqual(['active', '2026-12-24T00:00:00.000Z'])
    expect(one.case.embargo.proposal).toBeNull()
  })

  test('a date below the policy’s minimum is a proposal to answer', () => {
    const minimum = policy().promises.update?.length ?? null
    const one = performed(
      new OneCase({ context: context({ policy: policy({ embargo: { minimum, atEnd: 'ask' } }) }) }),
    )
    expect(one.comment('/embargo until 2026-11-05').reply).toContain(
      "below the policy's minimum (7 days), so it needs `/embargo accept`",
    )
    expect(standing(one)).toEqual(['revise', promised])
    one.comment('/embargo accept')
    expect(standing(one)).toEqual(['active', '2026-11-05T00:00:00.000Z'])
  })

  test('ends with a reason, is no duty to publish, and does not come back', () => {
    const one = ready['a new report']()
    expect(one.comment('/embargo end An exploit is public.').reply).toContain(
      'has ended. That is no duty to publish.',
    )
    expect(one.comment('/embargo until 2026-12-01').reply).toContain('there is no new one for the same case')
    expect(standing(one)[0]).toBe('exited')
  })

  test('outlives the case', () => {
    const one = ready['a closed case']()
    expect(standing(one)).toEqual(['active', promised])
  })

  test('ends with publication', () => {
    expect(standing(ready['a published advisory']())[0]).toBe('exited')
  })

  test('where nothing was promised the first date needs both sides', () => {
    const promises = { ...policy().promises, disclose: null }
    const one = performed(new OneCase({ context: context({ policy: policy({ promises }) }) }))
    expect(standing(one)).toEqual(['none', null])
    expect(one.comment('/embargo extend 2026-12-01').reply).toContain('no embargo to extend')
    expect(one.comment('/embargo end x').reply).toContain('no embargo to end')
    expect(one.comment('/embargo until 2026-12-01').reply).toContain("needs the reporter's agreement")
    expect(standing(one)).toEqual(['proposed', null])
    expect(one.comment('/embargo end x').reply).toContain('`/embargo reject` takes back')
    expect(one.comment('/embargo accept').reply).toContain("needs the reporter's agreement")
    one.reporterWrites('/embargo accept')
    expect(standing(one)).toEqual(['active', '2026-12-01T00:00:00.000Z'])
  })
})

describe('the list of commands', () => {
  test('names each with its usage and help, on one line of a table', () => {
    const lines = helpTable().split('\n')
    expect(lines).toHaveLength(commands.length + 2)
    for (const [n, { usage, help, name }] of commands.entries()) {
      expect(usage.startsWith(`/${name}`)).toBe(true)
      expect(lines[n + 2]).toBe(`| \`${usage.replaceAll('|', '\\|')}\` | ${help} |`)
    }
  })

  test('has every name once', () => {
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length)
  })
})
