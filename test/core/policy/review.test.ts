import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policyReview, verdict } from '../../../src/core/messages/policy-review.ts'
import { deadAddresses } from '../../../src/core/policy/addresses-in-form.ts'
import { compilePolicy } from '../../../src/core/policy/compile.ts'
import { procedureOf, reviewPolicy } from '../../../src/core/policy/review.ts'
import { type PolicyTexts, readTexts } from '../../../src/core/policy/texts.ts'

const file = (path: string, text: string) => ({ where: `acme/engine:${path}`, text })
const own = (config: string | null, prose?: string): PolicyTexts => ({
  repository: {
    ...(config === null ? {} : { config: file('.github/pledge.yml', config) }),
    ...(prose === undefined ? {} : { prose: file('SECURITY.md', prose) }),
  },
})
const review = (before: PolicyTexts, after: PolicyTexts) =>
  reviewPolicy({ before, after, coordination: { owner: 'acme', name: 'security' } })
const opened = new Date('2027-01-01T12:00:00Z')
const calm = {
  discussion: null,
  approvers: { entries: [], hidden: false },
  required: false,
  since: opened,
  author: 'mallory',
  over: true,
  approved: [],
}
const shown = (before: PolicyTexts, after: PolicyTexts) => policyReview(review(before, after), calm)
const promises = (respond: string, more = '') => `promises: { respond: ${respond}${more} }\n`

describe('the review of a policy', () => {
  test.each([
    ['48 hours', '72 hours', 'weaker'],
    ['72 hours', '48 hours', 'stronger'],
    ['72 hours', '3 days', 'same'],
    ['3 days', '3 business days', 'weaker'],
    ['3 days', 'none', 'weaker'],
  ])('of %s to %s says %s', (before, after, change) => {
    const { promises: all } = review(own(promises(before)), own(promises(after)))
    expect(all.find(({ name }) => name === 'respond')?.change).toBe(change)
    const text = shown(own(promises(before)), own(promises(after)))
    expect(text.includes('weaker')).toBe(change === 'weaker')
    expect(text.includes('stronger')).toBe(change === 'stronger')
    expect(text).not.toContain('contradicts')
  })

  test('says where prose and file contradict, and quotes the sentence as data', () => {
    const text = shown(
      own(promises('72 hours')),
      own(promises('72 hours'), 'We send a detailed response within 5 days, @alice | `![x](y)`.'),
    )
    expect(text).toContain('`respond` contradicts: SECURITY.md says 5 days')
    expect(text.replaceAll(/`[^`]*`/g, '')).not.toMatch(/@alice|!\[/)
  })

  test('of a broken file tells its place and leaves the rest as it is', () => {
    const broken = review(own(promises('72 hours')), own('promises: { respond: soon }\n'))
    expect(broken.broken).toMatchObject([
      { where: 'acme/engine:.github/pledge.yml', errors: [{ line: 1, column: 22 }] },
    ])
    expect(broken.promises.every(({ change }) => change === 'same')).toBe(true)
    expect(verdict(broken, calm).conclusion).toBe('failure')
  })

  test('tells nothing of a file that was broken before, which may be the private one', () => {
    const room = { coordination: { where: 'acme/security:pledge.yml', text: 'customer: zebra\n' } }
    const [before, after] = [own(null, 'Write to a@acme.dev.'), own(null, 'Write to b@acme.dev.')]
    const found = review({ ...before, ...room }, { ...after, ...room })
    expect(found.broken).toEqual([])
    expect(verdict(found, calm).conclusion).not.toBe('failure')
    expect(policyReview(found, calm)).not.toMatch(/customer|acme\/security/)
  })

  test.each([
    ['out of scope', 'weaker', '', 'Out of scope:\n\n- social engineering of our staff\n'],
    ['contacts', 'weaker', 'Report to a@acme.dev or b@acme.dev.', 'Report to a@acme.dev.'],
    ['contacts', 'changed', 'Report to a@acme.dev.', 'Report to a@acme.dev or b@acme.dev.'],
    ['contacts', 'stronger', '', 'Report to a@acme.dev.'],
    ['safe harbour', 'stronger', '', 'We will not take legal action against you.'],
  ])('sees %s become %s', (what, change, before, after) => {
    const { others } = review(own(null, before), own(null, after))
    expect(others.filter(one => one.what !== 'other text')).toMatchObject([{ what, change }])
  })

  test.each([
    ['discussion: 14 days', 'discussion: 7 days', 'weaker'],
    ['discussion: 14 days', '', 'weaker'],
    ['approvers: [alice, bob]', 'approvers: [bob]', 'weaker'],
    ['approvers: [alice]', 'approvers: [bob]', 'changed'],
    ['', 'pause: respond', 'weaker'],
    ['pause: respond', 'pause: none', 'stronger'],
  ])('of %s to %s says %s', (before, after, change) => {
    expect(review(own(before), own(after)).others).toMatchObject([{ change }])
  })

  test.each([
    ['discussion: 17 days', 'discussion: 17 days', '', 'discussion: 2 days', 'weaker'],
    ['discussion: 2 days', 'discussion: 2 days', '', 'discussion: 9 days', 'stronger'],
    ['discussion: 17 days', '', '', '', 'weaker'],
    ['discussion: 17 days', 'discussion: none', '', '', 'weaker'],
    ['approvers: [alice, bob]', 'approvers: [alice, bob]', '', 'approvers: [bob]', 'weaker'],
    ['approvers: [alice]', 'approvers: [alice]', '', 'approvers: []', 'weaker'],
    ['approvers: [alice]', '', '', '', 'weaker'],
    ['check: required', 'check: required', '', 'check: optional', 'weaker'],
    ['check: required', '', '', '', 'weaker'],
    ['', 'pause: respond', '', '', 'weaker'],
    ['pause: respond', 'pause: respond', '', 'pause: none', 'stronger'],
  ])('of %j to %j in private, %j to %j in public, what is in force changes accordingly', (...given) => {
    const [wasPrivate, isPrivate, was, is, change] = given
    const texts = (config: string, text: string): PolicyTexts => ({
      ...own(config),
      coordination: { where: 'acme/security:pledge.yml', text },
    })
    const found = review(texts(was, wasPrivate), texts(is, isPrivate))
    expect(found.others).toMatchObject([{ change }])
    expect(verdict(found, calm).title).toBe(`1 ${change}`)
    expect(policyReview(found, calm)).not.toMatch(/17 days|alice/)
  })

  test.each([
    ['approvers: [alice]', 'approvers: [alice, bob]', '**approvers** (weaker): now `alice`, `bob`'],
    ['approvers: [alice]', 'approvers: [alice]', '**approvers** (weaker): now `alice`'],
    ['approvers: [alice]', 'approvers: [bob]', '**approvers** (weaker): now `bob`'],
    [
      'calendar: { zone: Asia/Tokyo }',
      'calendar: { zone: Asia/Tokyo }',
      '**calendar.zone**: now `Asia/Tokyo`',
    ],
    [
      'calendar: { zone: Asia/Tokyo }',
      'calendar: { zone: Asia/Seoul }',
      '**calendar.zone**: now `Asia/Seoul`',
    ],
  ])('cannot be asked what stands in the private file: %s, by %s', (hidden, is, words) => {
    const at = (config: string): PolicyTexts => ({
      ...own(config),
      coordination: { where: 'acme/security:pledge.yml', text: hidden },
    })
    expect(shown(at(''), at(is))).toContain(words)
    expect(shown(at(is), at(''))).toContain(words.replace(' (weaker)', '').replace('now', 'no longer'))
  })

  test('prose that cannot be read counts as it could last be read, before and after', () => {
    const good = readTexts(own(null, 'We answer within 48 hours.'))
    const about = (before: string, after: string) =>
      reviewPolicy({ before: own(null, before), good, after: own(null, after), coordination: null })
    const mended = about('docs/SECURITY.md', 'We answer within 72 hours.')
    expect(mended.promises.find(({ name }) => name === 'acknowledge')?.change).toBe('weaker')
    expect(verdict(mended, calm)).toEqual({ conclusion: 'neutral', title: '1 weaker' })
    for (const text of ['docs/Sécurité.md\n', [...'We answer.'].join('\0')]) {
      const gone = about('We answer within 48 hours.', text)
      expect(gone.promises.map(({ change }) => change)).not.toContain('weaker')
      expect(verdict(gone, calm).conclusion).toBe('failure')
    }
  })

  const key = (letter: string) =>
    `-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n${letter.repeat(64)}\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----\n`
  test.each([
    ['We will not take legal action.', 'We may take legal action.', 'safe harbour'],
    [`Our key:\n\n\`\`\`\n${key('a')}\`\`\`\n`, `Our key:\n\n\`\`\`\n${key('b')}\`\`\`\n`, 'keys'],
    ['Mail sec@acme.dev.', 'Mail sec.acme@mail.example.', 'contacts'],
    ['Self-XSS is out of scope.', 'Only remote code execution is in scope.', 'out of scope'],
    [
      '- Critical reports are acknowledged within 1 day\n- Low reports are acknowledged within 5 days',
      '- Critical reports are typically acknowledged within 1 day\n- Low reports are acknowledged within 5 days',
      'times for some reports',
    ],
  ])('what nobody can weigh but a person is not green: %j to %j', (before, after, what) => {
    const found = review(own(null, `# Security\n\n${before}\n`), own(null, `# Security\n\n${after}\n`))
    expect(found.others.map(one => [one.what, one.change])).toContainEqual([what, 'changed'])
    expect(verdict(found, calm)).toEqual({ conclusion: 'neutral', title: '1 changed' })
  })

  test.each([
    ['These times are aspirations.', 'weaker'],
    ['Do not rely on these times.', 'weaker'],
    ['We reserve the right not to answer reports at all.', 'weaker'],
    ['Where possible, include a proof of concept.', undefined],
    ['If time permits, please attach a patch.', undefined],
  ])('%s takes back promises: %s', (sentence, change) => {
    const { others } = review(
      own(null, 'We answer in 2 days.'),
      own(null, `We answer in 2 days. ${sentence}`),
    )
    expect(others.find(({ what }) => what === 'what takes back promises')?.change).toBe(change)
  })

  const many = Array.from({ length: 28 }, (_, n) => `2027-02-${String(n + 1).padStart(2, '0')}`)
  test.each([
    [
      '3 business days',
      '',
      `calendar: { holidays: [${many.join(', ')}] }`,
      'weaker',
      'now `2027-02-01`, `2027-02-02`',
    ],
    ['3 business days', 'calendar: { holidays: DE }', '', 'stronger', 'no longer `DE`'],
    [
      '3 business days',
      'calendar: { holidays: FR }',
      'calendar: { holidays: DE }',
      null,
      'no longer `FR`; now `DE`',
    ],
    ...['DE', '[2027-01-01]'].map((before): [string, string, string, string, string] => [
      '3 business days',
      `calendar: { holidays: ${before} }`,
      `calendar: { holidays: [${many.join(', ')}] }`,
      'weaker',
      `no longer \`${before.replace(/[[\]]/g, '')}\`; now \`2027-02-01\`, \`2027-02-02\``,
    ]),
    ['3 days', '', 'calendar: { holidays: [2027-02-01] }', null, 'now `2027-02-01`'],
    // As many days, but in a row.
    [
      '3 business days',
      'calendar: { holidays: [2027-02-01, 2027-02-03, 2027-02-05] }',
      'calendar: { holidays: [2027-02-08, 2027-02-09, 2027-02-10] }',
      'weaker',
      'no longer `2027-02-01`, `2027-02-03`, `2027-02-05`; now `2027-02-08`',
    ],
    ['3 business days', '', 'calendar: { holidays: [2027-02-06] }', null, 'now `2027-02-06`'],
  ])('with %s, of %j to %j counts the days on which nobody works', (respond, was, is, change, words) => {
    const text = shown(own(`${promises(respond)}${was}\n`), own(`${promises(respond)}${is}\n`))
    expect(text).toContain(`**calendar.holidays**${change ? ` (${change})` : ''}: ${words}`)
    expect(text.includes('`2027-02-10` and 18 more')).toBe(is.includes('2027-02-28'))
  })

  test.each(['organisation', 'coordination'] as const)(
    'holidays of the %s delay business days of other repositories',
    layer => {
      const at = (config: string): PolicyTexts => {
        const text = { where: 'acme/x:pledge.yml', text: config }
        return {
          ...own(promises('3 days')),
          ...(layer === 'organisation' ? { organisation: { config: text } } : { coordination: text }),
        }
      }
      const more = 'calendar: { holidays: [2027-02-01] }\n'
      expect(review(at(''), at(more)).others).toMatchObject([{ change: 'weaker' }])
      expect(review(at(more), at('')).others).toMatchObject([{ change: 'stronger' }])
    },
  )

  const table = (...rows: string[]) => `| Severity | Answer |\n|---|---|\n${rows.join('\n')}\n`
  const critical = '| Critical | we respond in detail within 24 hours |'
  const high = '| High | we respond in detail within 3 days |'
  const low = '| Low | we respond in detail within 10 days |'
  test.each([
    ['longer', table(critical.replace('24 hours', '9 days'), high, low), 'weaker'],
    ['gone', table(high, low), 'weaker'],
    ['gone, the longest', table(critical, high), 'weaker'],
    ['shorter', table(critical.replace('24', '12'), high, low), 'stronger'],
  ])('sees a time for some reports that is %s', (_, after, change) => {
    const found = review(own(null, table(critical, high, low)), own(null, after))
    expect(found.others.find(({ what }) => what === 'times for some reports')?.change).toBe(change)
  })

  const times = (...hours: string[]) =>
    `| Severity | Acknowledgement |\n|---|---|\n${hours.map((time, n) => `| P${n + 1} | ${time} |\n`).join('')}`
  const general = 'We acknowledge reports within 48 hours.'
  test.each([
    ['of P1', times('24 hours', '48 hours', '72 hours'), times('71 hours', '48 hours', '72 hours'), 'weaker'],
    ['of P1, gone', times('24 hours', '48 hours', '72 hours'), times('48 hours', '72 hours'), 'weaker'],
    ['in other units', times('48 hours', '96 hours'), times('1 day', '96 hours'), 'stronger'],
    ['a slower exception', general, `${general} Low reports are acknowledged within 60 days.`, 'weaker'],
    ['a quicker one', general, `${general} Critical reports are acknowledged within 4 hours.`, 'stronger'],
    [
      'in other words',
      `${general} Critical reports are acknowledged within 4 hours.`,
      `${general} Critical reports will be acknowledged within 4 hours.`,
      'changed',
    ],
  ])('tells apart times for some reports: %s', (_, before, after, change) => {
    const found = review(own(null, before), own(null, after)).others
    expect(found).toMatchObject([{ what: 'times for some reports', change }])
  })

  test('tells a longer time for all once', () => {
    const some = ' Critical reports are acknowledged within 4 hours.'
    const found = review(own(null, general + some), own(null, general.replace('48', '72') + some))
    expect(verdict(found, calm).title).toBe('1 weaker')
  })

  test.each([
    'Please do not commit a fix to a public repository.',
    'We do not break promises.',
    'Never commit secrets.',
    'You need not promise to keep silent.',
  ])('takes no promise back: %s', sentence => {
    const text = 'We acknowledge reports within 48 hours.'
    const { others } = review(own(null, text), own(null, `${text} ${sentence}`))
    expect(others).toEqual([{ what: 'other text', change: 'changed', gone: [], come: [sentence] }])
  })

  test.each([
    'This policy is suspended until further notice.',
    'We only handle reports from customers with a support contract.',
    'Never talk about your finding to anybody, even after it is fixed.',
    'We may nevertheless press charges at our discretion.',
    'Safe harbour is void for anybody outside the EU.',
    '# This policy is not in effect any more',
    'Suspended\n---------',
    'All of the following is void:',
    'A fix takes at most 90 days.',
    'Dies gilt nicht mehr.',
  ])('is not green with more text, whether it is understood or not: %s', sentence => {
    const text =
      'We acknowledge reports within 48 hours. We will not take legal action against you if you act in good faith.'
    const found = review(own(null, text), own(null, `${text}\n\n${sentence}\n`))
    expect(verdict(found, calm).conclusion).toBe('neutral')
    expect(policyReview(found, calm)).toContain(sentence.replace(/^# |\n-+$/g, ''))
  })

  test('leaves alone what stays, in whatever order and markup', () => {
    const found = review(
      own(null, 'Thank you for your help. We love security. We acknowledge reports within 48 hours.'),
      own(
        null,
        '**We** acknowledge reports within 48 hours.\n\n- We love security.\n- Thank you for your *help*!',
      ),
    )
    expect(verdict(found, calm)).toEqual({ conclusion: 'success', title: 'No promise gets worse' })
  })

  test('takes business days for as long as the calendar makes them', () => {
    const germany = 'calendar: { zone: Europe/Berlin, holidays: DE }\n'
    const listed = 'calendar: { holidays: [2026-12-25, 2028-04-14, 2028-04-17] }\n'
    const change = (after: string, calendar: string) =>
      review(
        own(`${calendar}promises: { respond: 7 days }`),
        own(`${calendar}promises: { respond: ${after} }`),
      ).promises.find(({ name }) => name === 'respond')?.change
    for (const calendar of [germany, listed])
      expect([change('4 business days', calendar), change('2 business days', calendar)]).toEqual([
        'weaker',
        'stronger',
      ])
  })

  const plain = 'We acknowledge reports within 48 hours. We will not take legal action against you.'
  test.each([
    ['We acknowledge critical reports within 48 hours.', 'times for some reports'],
    ['We confirm receipt of reports within 48 hours.', 'wording of acknowledge', 'neutral', '1 reworded'],
    ['We acknowledge reports within 48 hours, unless we are busy.', 'what takes back promises', 'neutral'],
    ['We acknowledge reports within 48 hours. All times are no commitment.', 'what takes back promises'],
    ['We acknowledge reports within 48 hours, but we promise nothing.', 'what takes back promises'],
  ])('sees a promise weakened by words: %s', (after, what, conclusion = 'neutral', title = 'weaker') => {
    const found = review(own(null, plain), own(null, `${after} We will not take legal action against you.`))
    expect(found.others.map(one => one.what)).toContain(what)
    const told = verdict(found, calm)
    expect(told.conclusion).toBe(conclusion)
    expect(told.title).toContain(title)
  })

  test('sees what is no promise of time and goes all the same', () => {
    const key = '6F2A 11CE 9B7D 0E43 55A8  C1D0 7E9B 3344 AB12 90FE'
    const text = (print: string) =>
      `Encrypt your mail with our PGP key, fingerprint ${print}. We run a bug bounty.`
    const { others } = review(own(null, text(key)), own(null, text(key.replace('6F2A', '7F2A'))))
    expect(others).toMatchObject([{ what: 'keys', change: 'changed' }])
    expect(review(own(null, text(key)), own(null, 'Hello.')).others).toMatchObject([
      { what: 'encrypted reports', change: 'weaker' },
      { what: 'keys' },
      { what: 'bounty', change: 'weaker' },
      { what: 'other text' },
    ])
  })

  test('leaves a sentence alone that is only written otherwise', () => {
    const found = review(own(null, plain), own(null, plain.replace('48 hours', '**48&nbsp;hours**')))
    expect(found.others).toEqual([])
  })

  test('of nested keys names what changes, and not what the organisation says still', () => {
    const general =
      'calendar: { zone: Europe/Berlin, holidays: [2027-02-01] }\nembargo: { minimum: 7 days }\n'
    const at = (config: string): PolicyTexts => ({
      ...own(config),
      organisation: { config: { where: 'acme/.github:.github/pledge.yml', text: general } },
    })
    const text = shown(
      at(''),
      at('calendar: { zone: UTC }\nembargo: { at_end: ask }\npublic_issues: { watch: false }\n'),
    )
    expect(text).toContain('**calendar.zone**: no longer `Europe/Berlin`; now `UTC`')
    expect(text).toContain('**at_end**: now `ask`')
    expect(text).toContain('**public_issues.watch**: now `false`')
    expect(text).not.toMatch(/2027|7 days`; |minimum|seconds/)
  })

  test('takes `none` of a repository for what is in force there, whatever its organisation says', () => {
    const with14 = (config: string): PolicyTexts => ({
      ...own(config),
      organisation: { config: { where: 'acme/.github:.github/pledge.yml', text: 'discussion: 17 days' } },
    })
    expect(review(with14(''), with14('discussion: none')).others).toMatchObject([{ change: 'weaker' }])
  })

  test('names the keys of the private file and none of its values', () => {
    const room = (text: string): PolicyTexts => ({
      coordination: { where: 'acme/security:pledge.yml', text },
    })
    const text = shown(
      room('coordinators: [alice]\napprovers: [carol]\n'),
      room('coordinators: [bob]\napprovers: [dave]\n'),
    )
    expect(text).toContain('**coordinators**')
    expect(text).not.toMatch(/alice|bob|carol|dave/)
    const inForce = readTexts(room('approvers: [carol]\n'))
    const { approvers } = procedureOf(inForce, { calendar: { zone: 'UTC', holidays: null } } as never, opened)
    const waiting = policyReview(review({}, {}), { ...calm, approvers })
    expect(waiting).toContain('Not all have approved')
    expect(waiting).not.toContain('carol')
  })

  test('holds a proposal to the rules in force until they are met', () => {
    const inForce = readTexts(own('discussion: 14 days\napprovers: [alice]\ncheck: required\n'))
    const { policy } = compilePolicy({ ...inForce, coordinationRepository: null })
    const procedure = procedureOf(inForce, policy, opened)
    expect(procedure.discussion?.until).toEqual(new Date('2027-01-15T12:00:00Z'))
    expect(procedure.required).toBe(true)
    const at = (over: boolean, approved: string[]) =>
      verdict(review({}, {}), { ...calm, ...procedure, over, approved }).conclusion
    expect([at(false, ['alice']), at(true, []), at(true, ['alice'])]).toEqual([
      'action_required',
      'action_required',
      'success',
    ])
  })

  test('says what is not promised beside the table, and in short what there is to read', () => {
    const text = shown(own(promises('48 hours')), own(promises('72 hours')))
    expect(text).toContain('In short: 1 weaker.')
    expect(text).toContain('| `update` | no promise | no promise | same |  |')
    expect(text).toContain('`acknowledge` 48 hours, `update` 14 days, `disclose` 90 days.')
  })

  test('names what would stand there and not be read', () => {
    const prose = 'Report to a@acme.dev.'
    const unread = {
      repository: {
        beside: ['acme/engine:docs/SECURITY.md'],
        misplaced: [{ where: 'acme/engine:.github/pledge.yaml', message: 'This is not read.' }],
      },
    }
    const text = shown(own(null, prose), unread)
    expect(text).toMatch(/This file is not read.*acme\/engine:docs\/SECURITY\.md/)
    expect(text).toMatch(/This is not read\..*acme\/engine:\.github\/pledge\.yaml/)
    expect(shown(own(null, prose), own(null, 'docs/POLICY.md'))).toContain('symbolic link')
    expect(shown(own(null, prose), own(null, `See docs/POLICY.md and ${prose}`))).not.toContain(
      'symbolic link',
    )
  })

  test('names a key that is left empty, since another file may say more then', () => {
    const before: PolicyTexts = { organisation: own('approvers: [alice]\n').repository ?? {} }
    const left = shown(before, { ...before, ...own('approvers:\npromises:\n') })
    expect(left).toMatch(/`approvers`: `approvers` is left empty.*write `\[\]`.*pledge\.yml` line 1/)
    expect(left).not.toContain('`promises` is left')
    expect(left).not.toContain('**approvers**')
    const none = shown(before, { ...before, ...own('approvers: []\n') })
    expect(none).toContain('**approvers** (weaker): no longer `alice`')
    expect(none).not.toContain('left empty')
  })

  test('of anything at all gives an answer that fits', () => {
    const text = fc.string({ maxLength: 400, unit: 'grapheme' })
    fc.assert(
      fc.property(text, text, text, text, (a, b, c, d) => {
        const words = shown(own(a, b), own(c, d))
        expect(words.length).toBeLessThan(65_000)
        expect(shown(own(a, b), own(a, b))).not.toMatch(/\*\*(weaker|stronger)\*\*/)
      }),
      { numRuns: 100 },
    )
  })
})

test.each([
  ['Mail [us](mailto:security@example.com).', 'security@example.com'],
  ['Use http://acme.dev/report please: [form](http://acme.dev/report).', 'http://acme.dev/report'],
  ['See [form](https://localhost/report).', 'https://localhost/report'],
  ['Mail security@acme, please.', 'security@acme'],
  ['Mail security@acme.dev or use [this](https://acme.dev/report).', null],
])('of %j the dead address is %s', (prose, dead) => {
  expect(deadAddresses(prose).map(({ value }) => value)).toEqual(dead === null ? [] : [dead])
})

test('a megabyte of addresses is looked through in under a second', () => {
  for (const text of ['a@'.repeat(500_000), 'a@b.'.repeat(250_000), '[a](mailto:'.repeat(90_000)]) {
    const began = performance.now()
    deadAddresses(text)
    expect(performance.now() - began).toBeLessThan(5_000)
  }
})
