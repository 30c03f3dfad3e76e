import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { schemaFiles } from '../../../scripts/schema.ts'
import { readConfig } from '../../../src/core/policy/read.ts'
import { type ConfigKind, toJsonSchema } from '../../../src/core/policy/schema.ts'

const folder = new URL('../../../schema/', import.meta.url)

describe('the published schemas', () => {
  test('are what `npm run schema` writes', () => {
    const files = schemaFiles()
    expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort())
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text)
  })

  test('accept what the reader accepts and refuse unknown keys', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false })
    const open = ajv.compile(toJsonSchema('public'))
    expect(open({ coordination: 'acme/security', promises: { acknowledge: '48 hours' } })).toBe(true)
    expect(open({ promise: {} })).toBe(false)
    const closed = ajv.compile(toJsonSchema('coordination'))
    const place = { mirror: 'acme/engine-private', releases: ['main'] }
    expect(closed({ coordinators: 'alice', remediation: { 'acme/engine': place }, pause: 'respond' })).toBe(
      true,
    )
    expect(closed({ coordinators: ['alice'], remediation: { 'acme/engine': { mirror: 'acme/x' } } })).toBe(
      false,
    )
  })
})

describe('an editor and the reader agree', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false, allowUnionTypes: true })
  const editor = {
    public: ajv.compile(toJsonSchema('public')),
    coordination: ajv.compile(toJsonSchema('coordination')),
  }
  const inEditor = (kind: ConfigKind, text: string) => editor[kind](parse(text))
  const byReader = (kind: ConfigKind, text: string) =>
    (kind === 'public' ? readConfig(text, 'public') : readConfig(text, 'coordination')).ok
  const place = (more: string) =>
    `remediation:\n  acme/engine: { mirror: acme/private, releases: main${more} }`

  const lengths =
    '48 hours|1 hour|7 days|3 business days|3 Working Days|3 business-days|2 weeks|90days|PT48H|p90d|P1DT12H|P0Y1D|P0Y0M2WT0S|P2W|none|NONE'
  const noLengths =
    'banana|48|-1 days|0 days|1.5 days|3 months|1 year|3 business hours|P|PT|P1Y|P01M|P0Y|P0D|PT48|two days'
  const taken: [ConfigKind, string][] = [
    ...lengths.split('|').map((text): [ConfigKind, string] => ['public', `promises: { update: ${text} }`]),
    ...['acme/security', 'Acme-1/.github', 'acme_corp/x'].map((text): [ConfigKind, string] => [
      'public',
      `coordination: ${text}`,
    ]),
    ...['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'utc', 'Etc/GMT+5', 'EST5EDT', 'PST'].map(
      (text): [ConfigKind, string] => ['public', `calendar: { zone: ${text} }`],
    ),
    ...['DE', 'DE-BY', 'us-ca', '[2026-12-24, 2026-12-31]', '[]'].map((text): [ConfigKind, string] => [
      'public',
      `calendar: { holidays: ${text} }`,
    ]),
    ...['alice', '"@alice"', 'acme/team', '[alice, acme/team]'].map((text): [ConfigKind, string] => [
      'public',
      `approvers: ${text}`,
    ]),
    ...['', 'promises:', 'calendar:', 'approvers:', 'promises: {}', 'check: required', 'pause: none'].map(
      (text): [ConfigKind, string] => ['public', text],
    ),
    ...[
      '',
      'coordinators:',
      'away:',
      place(''),
      place(', package: npm:engine'),
      place(', package: Go:a.b/c'),
    ].map((text): [ConfigKind, string] => ['coordination', text]),
    ['public', 'public_issues: { watch: false, label: needs triage }'],
    ['coordination', 'coordinates: acme/x'],
    ['coordination', 'related: [service:web, acme/x]'],
    ['coordination', 'services: { web: [ops] }'],
    ['coordination', 'away: [{ coordinator: alice, from: 2026-01-01, until: 2026-01-09 }]'],
  ]
  const refused: [ConfigKind, string][] = [
    ...noLengths.split('|').map((text): [ConfigKind, string] => ['public', `promises: { update: ${text} }`]),
    ...['banana', 'a/b/c', 'acme/..', '-a/b', 'https://x.example/a/b', '[]', '7'].map(
      (text): [ConfigKind, string] => ['public', `coordination: ${text}`],
    ),
    ...['banana', 'Europe', '7', '""', '"+02:00"'].map((text): [ConfigKind, string] => [
      'public',
      `calendar: { zone: ${text} }`,
    ]),
    ...['Germany', '2026', '[banana]', '[2026-13-01]', '[2026-1-1]'].map((text): [ConfigKind, string] => [
      'public',
      `calendar: { holidays: ${text} }`,
    ]),
    ...['"alice, bob"', 'a b', '[a/b/c]', '7', '{}'].map((text): [ConfigKind, string] => [
      'public',
      `approvers: ${text}`,
    ]),
    ...['label: ""', 'label: "  "', `label: ${'x'.repeat(51)}`, 'watch: yes please'].map(
      (text): [ConfigKind, string] => ['public', `public_issues: { ${text} }`],
    ),
    ...[
      'discussion: -1 days',
      'discussion: banana',
      'check: maybe',
      'promise: {}',
      'pause: update',
      '- a',
    ].map((text): [ConfigKind, string] => ['public', text]),
    ...[
      place(', package: engine'),
      place(', package: foo:engine'),
      'remediation: { engine: { mirror: a/b, releases: main } }',
      'coordinates: [x]',
      'related: service',
      'services: { "a b": ops }',
      'away: [{ coordinator: a, from: 1.1.2026, until: 2026-01-02 }]',
      'readers: "a, b"',
      'remediation: { acme/x: { mirror: acme/y } }',
    ].map((text): [ConfigKind, string] => ['coordination', text]),
  ]

  test('there are enough of them', () => expect(taken.length + refused.length).toBeGreaterThanOrEqual(90))
  test.each(taken)('%s: %j is taken by both', (kind, text) => {
    expect({ reader: byReader(kind, text), editor: inEditor(kind, text) }).toEqual({
      reader: true,
      editor: true,
    })
  })
  test.each(refused)('%s: %j is refused by both', (kind, text) => {
    expect({ reader: byReader(kind, text), editor: inEditor(kind, text) }).toEqual({
      reader: false,
      editor: false,
    })
  })

  test('an editor shows at every length what it may be, `none` too', () => {
    const text = JSON.stringify(toJsonSchema('public'))
    expect(text.match(/`none` switches it off/g)?.length).toBe(6)
  })
})
