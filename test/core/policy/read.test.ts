import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../src/core/policy/read.ts'

/** Every error as "line:column message". */
function errors(text: string, kind: 'public' | 'coordination' = 'public'): string[] {
  const read = kind === 'public' ? readConfig(text, 'public') : readConfig(text, 'coordination')
  return read.ok ? [] : read.errors.map(e => `${e.line}:${e.column} ${e.message}`)
}

describe('a public pledge.yml', () => {
  test('reads promises, with the line of each', () => {
    const text = 'coordination: acme/security\npromises:\n  acknowledge: 48 hours\n  disclose: none\n'
    expect(readConfig(text, 'public')).toEqual({
      ok: true,
      value: {
        coordination: { owner: 'acme', name: 'security' },
        promises: { acknowledge: { kind: 'elapsed', seconds: 172_800, text: '48 hours' }, disclose: null },
      },
      lines: { coordination: 1, promises: 2, 'promises.acknowledge': 3, 'promises.disclose': 4 },
    })
  })

  test.each([
    ['nothing', ''],
    ['comments only', '# promises follow\n'],
    ['a key with nothing below it', 'promises:\n#  respond: 7 days\n'],
    ['a byte order mark', '\ufeffcheck: required'],
    ['carriage returns', 'check: required\r\nat_end: ask\r\n'],
    ['anchors within reason', 'promises: { acknowledge: &two 48 hours, respond: *two }'],
    ['dates or a country', 'calendar: { zone: America/St_Johns, holidays: [2026-12-25, 2027-01-01] }'],
  ])('%s is fine', (_, text) => {
    expect(errors(text)).toEqual([])
  })

  test.each([
    [
      'an unknown key, with the nearest',
      'promises:\n  aknowledge: 1 day',
      '2:3 There is no key `aknowledge` here. Did you mean `acknowledge`?',
    ],
    [
      'written with a hyphen',
      'public-issues: {}',
      '1:1 There is no key `public-issues` here. Did you mean `public_issues`?',
    ],
    [
      'a key far from all',
      'pause: respond\nzzzzzzzz: 1',
      '2:1 There is no key `zzzzzzzz` here. It takes `coordination`, `promises`',
    ],
    [
      'a key of the private file',
      'coordinators: [alice]',
      '1:1 `coordinators` belongs in `pledge.yml` at the root of the coordination repository',
    ],
    ['no unit', "promises: { respond: '48' }", '1:22 `48` has no unit.'],
    ['a number', 'promises: { respond: 48 }', '1:22 Write a length of time'],
    ['nothing where a length belongs', 'promises:\n  respond:\n', '2:11 Write a length of time'],
    ['a list for a map', 'promises: [48 hours]', '1:11 Write a map of keys here, not a list.'],
    [
      'a repository without owner',
      'coordination: security',
      '1:15 `security` does not work here: write a repository as `owner/name`.',
    ],
    [
      'an offset for a zone',
      "calendar: { zone: '+02:00' }",
      '1:19 `+02:00` does not work here: write a time zone',
    ],
    ['bytes of another encoding', 'check: optional\n# caf\uFFFD\n', '2:6 What stands here is not UTF-8'],
    [
      'a zone that is none',
      'calendar: { zone: Berlin }',
      '1:19 `Berlin` does not work here: write a time zone',
    ],
    [
      'a day that is none',
      'calendar:\n  holidays:\n    - 2026-01-01\n    - 2026-02-30\n',
      '4:7 `2026-02-30` does not work here: write a date',
    ],
    [
      'most days of a year',
      `calendar: { holidays: [${Array.from({ length: 101 }, (_, n) => `2027-0${1 + (n >> 5)}-${String((n % 28) + 1).padStart(2, '0')}`).join(', ')}, ${Array.from({ length: 28 }, (_, n) => `2027-09-${String(n + 1).padStart(2, '0')}`).join(', ')}] }`,
      '1:23 These are 1',
    ],
    [
      'more than a month in a row',
      `calendar: { holidays: [${Array.from({ length: 46 }, (_, n) => (n < 31 ? `2027-03-${String(n + 1).padStart(2, '0')}` : `2027-04-${String(n - 30).padStart(2, '0')}`)).join(', ')}] }`,
      'days in a row are no business days',
    ],
    ['a country that is none', 'calendar: { holidays: XX }', '1:23 `XX` does not work here: write a country'],
    [
      'another promise paused',
      'pause: [acknowledge]',
      '1:9 Write `respond` here, not the text `acknowledge`.',
    ],
    [
      'a word of no choice',
      'at_end: publish',
      '1:9 Write `ask` or `release-reporter` here, not the text `publish`.',
    ],
    ['yes for true', 'public_issues: { watch: yes }', '1:25 Write `true` or `false` here'],
  ])('%s', (_, text, error) => {
    expect(errors(text)).toEqual([expect.stringContaining(error)])
  })

  test('errors come in the order of the file', () => {
    const text = 'pause: x\npromises:\n  disclos: 1 day\n  update: soon\nzone: UTC\n'
    expect(errors(text).map(error => error.split(' ')[0])).toEqual(['1:8', '3:3', '4:11', '5:1'])
  })
})

describe('a pledge.yml of the coordination repository', () => {
  test('reads people, leave and remediation', () => {
    const text = `
coordinators: [alice, "@Bob-1", acme/security-team]
away: [{ coordinator: alice, from: 2026-08-01, until: 2026-08-14 }]
remediation:
  acme/engine: { mirror: acme/engine-private, releases: [main, release/1.x] }
coordinates: acme/labs
services: { web: ops, mail: [ops, carol] }
`
    const read = readConfig(text, 'coordination')
    expect(read.ok && read.value).toEqual({
      coordinators: ['alice', 'Bob-1', 'acme/security-team'],
      away: [{ coordinator: 'alice', from: '2026-08-01', until: '2026-08-14' }],
      remediation: { 'acme/engine': { mirror: 'acme/engine-private', releases: ['main', 'release/1.x'] } },
      coordinates: ['acme/labs'],
      services: { web: ['ops'], mail: ['ops', 'carol'] },
    })
  })

  test.each([
    [
      'a login of digits',
      'coordinators: [alice, 007]',
      '1:23 Write a GitHub login, or a team as `organisation/team` here, not the number `7`. Put it in quotes',
    ],
    ['no login', 'coordinators: [a b]', '1:16 `a b` does not work here'],
    ['a team of a team', 'coordinators: a/b/c', '1:15 `a/b/c` does not work here'],
    ['an @ without quotes', 'coordinators: [@bob]', '1:16 A value that begins with `@`'],
    [
      'back before gone',
      'away:\n  - { coordinator: a, from: 2026-02-03, until: 2026-02-01 }',
      '2:5 `until` is before `from`',
    ],
    [
      'a key of remediation that is no repository',
      'remediation:\n  engine: { mirror: a/b, releases: [main] }',
      '2:3 `engine` does not work here',
    ],
    [
      'a release line that is a number',
      'remediation: { a/b: { mirror: a/c, releases: [1.0] } }',
      'Put it in quotes',
    ],
    [
      'a mirror that is the repository',
      'remediation:\n  a/b:\n    mirror: A/b\n    releases: main',
      '3:13 A repository is no mirror of itself',
    ],
    [
      'a release twice',
      'remediation: { a/b: { mirror: a/c, releases: [main, v1, main] } }',
      '1:57 `main` is listed twice: take one out.',
    ],
    [
      'a repository twice, but for the case',
      'remediation:\n  a/b: { mirror: a/c, releases: main }\n  A/b: { mirror: a/d, releases: main }',
      '3:8 `A/b` is listed twice: upper and lower case mean the same repository.',
    ],
    [
      'a mirror of two',
      'remediation:\n  a/b: { mirror: a/c, releases: main }\n  a/d: { mirror: A/C, releases: main }',
      '3:18 `A/C` is the mirror of `a/b` already: each repository needs one of its own.',
    ],
    [
      'a mirror that is fixed itself',
      'remediation:\n  a/b: { mirror: a/d, releases: main }\n  a/d: { mirror: a/e, releases: main }',
      '2:18 `a/d` is fixed itself here, so it can be no mirror.',
    ],
    [
      'releases left out',
      'remediation:\n  a/b:\n    mirror: a/c',
      '3:5 `releases` is missing: write the name of a branch.',
    ],
    ['a public promise', 'promises: {}', '1:1 `promises` belongs in `.github/pledge.yml`'],
  ])('%s', (_, text, error) => {
    expect(errors(text, 'coordination')).toEqual([expect.stringContaining(error)])
  })
})

describe('a hostile file', () => {
  const bomb = Array.from(
    { length: 25 },
    (_, n) => `k${n}: &k${n} [${`${n ? `*k${n - 1}` : 'x'},`.repeat(9)}]`,
  )

  test.each([
    ['is too long', `#${'x'.repeat(50_000)}`, 'too long'],
    ['unfolds without end', bomb.join('\n'), 'use fewer aliases'],
    ['contains itself', 'promises: &p [*p]', 'There is no anchor `&p` before this alias.'],
    ['nests lists', '['.repeat(49_000), 'nested too deeply'],
    ['nests maps', '{a: '.repeat(12_000), 'nested too deeply'],
    ['nests keys', '? '.repeat(24_000), 'nested too deeply'],
    ['nests a little too much', `promises: ${'['.repeat(20)}${']'.repeat(20)}`, 'nested too deeply'],
    [
      'reaches for the prototype',
      '__proto__: { check: required }',
      '1:1 `__proto__` cannot be used as a key.',
    ],
    ['repeats a key', 'check: required\ncheck: optional', '2:1 `check` stands here twice'],
    ['is a list', '- promises', 'has to be a map'],
    ['is a text', 'promises', 'has to be a map'],
    ['has a tag', 'check: !!binary aGk=', 'Leave out the tag'],
    ['has an unknown tag', 'check: !run required', 'Unresolved tag'],
    ['holds two documents', 'check: required\n---\ncheck: optional', 'more than one document'],
    ['has a list for a key', '[check]: required', 'A key has to be a text'],
    ['has an unknown anchor', 'check: *required', 'There is no anchor `&required`'],
    ['is indented with tabs', 'promises:\n\tupdate: 1 day', '2:1 This line is indented with a tab'],
  ])('%s', (_, text, reason) => {
    expect(errors(text)[0]).toContain(reason)
  })

  test('a YAML 1.1 file gets no other meaning', () => {
    expect(errors('%YAML 1.1\n---\npublic_issues: { watch: yes }')).toHaveLength(1)
  })

  test('with a long key is quoted in whole characters', () => {
    for (const start of ['', 'a'])
      expect(errors(`${start}${'𐀀'.repeat(60)}: 1`)[0]?.isWellFormed()).toBe(true)
  })

  test('full of keys or errors, it is answered with at most twenty', () => {
    for (const text of [
      'a: ]\n'.repeat(9_500),
      Array.from({ length: 5000 }, (_, n) => `k${n}: 1`).join('\n'),
    ])
      expect(errors(text)).toHaveLength(20)
  })

  test('whatever it is, there is an answer with places in the file', () => {
    const line = fc.constantFrom(
      'promises:',
      '  respond: ',
      '&a ',
      '*a',
      '- ',
      '? ',
      ': ',
      '48 hours',
      '[',
      '}',
      '"',
      '|\n',
      '\n',
      '!!set',
      '#',
      '__proto__',
      '`@a`',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(line, { maxLength: 40 }).map(all => all.join('')),
    )
    fc.assert(
      fc.property(text, fc.boolean(), (yaml, open) => {
        const read = open ? readConfig(yaml, 'public') : readConfig(yaml, 'coordination')
        if (read.ok) return
        expect(read.errors.length).toBeGreaterThan(0)
        for (const { line: at, column, message } of read.errors) {
          expect(at >= 1 && column >= 1 && at <= yaml.split(/\r\n|\r|\n/).length + 1).toBe(true)
          expect(message).not.toMatch(/\p{Cc}|Invalid input/u)
        }
      }),
      { numRuns: 500 },
    )
  })
})

test.each([
  'bad..name',
  'rel ease',
  '-x',
  'a.lock',
  'a.lock/b',
  '/x',
  'x/',
  'a//b',
  'a@{b',
  '.x',
  'x/.y',
  'x.',
  'a~1',
  'a^',
  'a:b',
  'a*',
  'refs/heads/main',
  '@',
])('%s is no branch', name => {
  const text = `remediation: { a/b: { mirror: a/c, releases: [${JSON.stringify(name)}] } }`
  expect(errors(text, 'coordination').join()).toContain('does not work here: write the name of a branch')
})

test.each(['main', 'release/1.x', 'v1.0', 'a@b', 'grün', 'x-', '#1'])('%s is a branch', name => {
  const text = `remediation: { a/b: { mirror: a/c, releases: [${JSON.stringify(name)}] } }`
  expect(errors(text, 'coordination')).toEqual([])
})

test('holidays that were in force stay so, however many they are', () => {
  const days = Array.from({ length: 46 }, (_, n) =>
    new Date(Date.UTC(2027, 2, 1 + n)).toISOString().slice(0, 10),
  )
  const text = `calendar: { holidays: [${days.join(', ')}] }`
  expect(readConfig(text, 'public').ok).toBe(false)
  expect(readConfig(text, 'public', { inForce: true }).ok).toBe(true)
})
