import assert from 'node:assert/strict'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { compilePolicy } from '../../../src/core/policy/compile.ts'
import { readProse, toReadJson } from '../../../src/core/policy/prose.ts'
import { type FileError, readConfig } from '../../../src/core/policy/read.ts'
import { checkSecurityTxt, makeSecurityTxt } from '../../../src/core/policy/security-txt.ts'
import { readYaml } from '../../../src/core/policy/yaml.ts'
import { effects } from '../../support/page.ts'
import { hostile, target } from '../target.ts'

const longest = 3653 * 24

/** How many lines a text has, however they end. */
const linesOf = (text: string): number => text.split(/\r\n|\r|\n/).length

/** Sentences that go to people beside the file: in the file, on one line, of no effect where they stand. */
function inTheFile(errors: readonly FileError[], text: string, most: number): void {
  assert(errors.length > 0 && errors.length <= most)
  for (const { line, column, message } of errors) {
    assert(line >= 1 && line <= linesOf(text) + 1 && column >= 1, `${line}:${column}`)
    assert(message.length > 0 && message.length < 1_000)
    assert.doesNotMatch(message, /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u)
  }
}

const publicFile = `coordination: acme/security
promises:
  acknowledge: 48 hours
  respond: 3 business days
  disclose: P90D
calendar: { zone: Europe/Berlin, holidays: [2026-12-24] }
pause: [respond]
embargo: { minimum: 7 days, at_end: ask }
public_issues: { watch: true, label: "needs triage" }
`
const privateFile = `coordinators: [alice, acme/security-team]
away:
  - { coordinator: bob, from: 2026-12-21, until: 2027-01-03 }
remediation:
  acme/engine: { mirror: acme/engine-private, releases: [main, release/1.x] }
services: { api: [alice] }
coordinates: [globex/engine]
`
const yamlPieces = [
  ...['coordination', 'promises', 'acknowledge', 'calendar', 'coordinators', 'remediation', 'away', 'mirror'],
  ...[
    ': ',
    ':',
    '\n',
    '\n  ',
    '\n- ',
    ', ',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '<<: *a',
    '!!binary ',
    '!x ',
    '|\n',
    '>-\n',
  ],
  ...[
    "'",
    '"',
    '#',
    '? ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '~',
    'null',
    'yes',
    '0o17',
    '.inf',
    '2026-02-30',
    '48 hours',
  ],
  ...[
    '\t',
    '`',
    '@',
    '@alice',
    '<img src=x>',
    '![](https://evil.example)',
    'acme/security',
    '__proto__',
    '\\u0000',
  ],
]

/** `pledge.yml`, both of them, and the YAML underneath. */
export const yaml = target(
  {
    name: 'yaml',
    holds:
      'a file is a configuration that reads as itself, or at most twenty sentences in the file that load and call nothing',
    sample: 1_000,
    share: 2,
  },
  fc.tuple(hostile(yamlPieces, [publicFile, privateFile]), fc.boolean()),
  ([text, open]) => {
    const plain = readYaml(text)
    if (plain.ok) {
      assert.notEqual(Reflect.get(plain.tree.data, 'polluted'), true)
      const again = readYaml(stringify(plain.tree.data, { aliasDuplicateObjects: false, lineWidth: 0 }))
      assert(again.ok, 'what was read can be written and read')
      assert.deepEqual(again.tree.data, plain.tree.data)
    } else inTheFile(plain.errors, text, 20)
    const read = open ? readConfig(text, 'public') : readConfig(text, 'coordination')
    if (read.ok) {
      for (const line of Object.values(read.lines)) assert(line >= 1 && line <= linesOf(text))
      return
    }
    inTheFile(read.errors, text, 20)
    for (const { message } of read.errors.slice(0, 3))
      assert.deepEqual([message, effects(message).filter(one => /^(image|html|@)/.test(one))], [message, []])
  },
)

const prosePieces = [
  ...['We will acknowledge your report within ', '48 hours', 'two weeks', '90 days', '3 business days', '. '],
  ...[
    'disclose',
    'respond',
    'update you every ',
    'publish',
    ' before ',
    ' not ',
    ' if ',
    'unless ',
    'within ',
  ],
  ...[
    'Report to ',
    'security@example.org',
    '[us](mailto:a@b.example)',
    'a [at] b [dot] example',
    'https://a.example/report',
  ],
  ...[
    '\n',
    '\n\n',
    '# ',
    '## Scope\n',
    '- ',
    '> ',
    '| a | b |\n|---|---|\n',
    '```\n',
    '<!-- ',
    '-->',
    '<td>',
    '*',
    '_',
    '[',
  ],
  ...[
    'out of scope: ',
    'denial of service',
    'PGP',
    'supported versions',
    '1.x',
    'bounty',
    'Wir bestätigen ',
    '安全',
  ],
]
const policyText = `# Security policy

Please report to [us](mailto:security@example.org), not in public issues.

We **acknowledge** reports within 48 hours and send a detailed response within 72 hours.
You hear from us at least every 7 days. We disclose after 90 days.

## Out of scope

- Denial of service
- Self-XSS
`

/** `SECURITY.md`, and the policy that is compiled of it and `pledge.yml`. */
export const policy = target(
  {
    name: 'policy',
    holds:
      'any prose is read; what is promised is more than nothing, at most ten years, and stands on its line; every promise has a clock; contacts are one word',
    sample: 500,
    share: 1,
  },
  fc.tuple(hostile(prosePieces, [policyText]), hostile(yamlPieces, [publicFile])),
  ([text, config]) => {
    const prose = readProse(text)
    const json = toReadJson(prose)
    assert.deepEqual(JSON.parse(JSON.stringify(json)), json)
    for (const found of [json.acknowledge, json.respond]) {
      if (!found) continue
      assert(found.hours > 0 && found.hours <= longest, `${found.hours} hours`)
      assert(found.line >= 1 && found.line <= linesOf(text))
    }
    for (const found of [json.update, json.disclose])
      if (found) assert(found.days >= 0 && found.days <= longest / 24, `${found.days} days`)
    for (const { value } of prose.contacts) assert.match(value, /^\S+$/)
    const file = { where: 'acme/engine:SECURITY.md', value: prose }
    const read = readConfig(config, 'public')
    const { policy: compiled, findings } = compilePolicy({
      prose: { repository: file },
      ...(read.ok ? { repository: { where: 'acme/engine:.github/pledge.yml', value: read.value } } : {}),
      coordinationRepository: null,
    })
    for (const term of Object.values(compiled.promises))
      if (term) assert((term.length.kind === 'elapsed' ? term.length.seconds : term.length.days) > 0)
    for (const { message } of findings) assert(message.length > 0)
  },
)

const securityTxt = `# Our address
Contact: mailto:security@example.org
Contact: https://github.com/acme/engine/security/advisories/new
Expires: 2027-06-01T00:00:00Z
Encryption: https://example.org/key.asc
Preferred-Languages: en, de
Canonical: https://example.org/.well-known/security.txt
Policy: https://example.org/policy
`
const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${securityTxt}-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n`
const now = new Date('2026-12-01T00:00:00Z')
const known = { contacts: [], privateReporting: true, pgp: true } as const

/** `security.txt`, as it is checked, and as we make it. */
export const security = target(
  {
    name: 'security-txt',
    holds: 'at most fifty findings, each in the file; what we make of anything has no errors, or is refused',
    sample: 1_500,
    share: 10,
  },
  hostile(
    [
      ...securityTxt.split(/(?<=\n)|(?<=: )/),
      ...signed.split(/(?<=\n)/),
      ...[
        '\r',
        '- ',
        'mailto:',
        'https://',
        'http://',
        'tel:+1',
        'dns:',
        '%00',
        'Expires:',
        'Expires: 2026-12-02T00:00:00z',
      ],
    ],
    [securityTxt, signed],
  ),
  text => {
    const findings = checkSecurityTxt(text, now, known)
    assert(findings.length <= 50)
    if (findings.length > 0) inTheFile(findings, text, 50)
    const made = makeSecurityTxt({ contacts: [text.slice(0, 200)], now, days: 90, policy: text.slice(-100) })
    if (!made.ok) return assert(made.message.length > 0)
    assert.deepEqual(
      checkSecurityTxt(made.text, now, null).filter(({ severity }) => severity === 'error'),
      [],
    )
    assert.equal(made.text.split('\n').length, 4)
  },
)
