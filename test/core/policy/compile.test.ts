import { describe, expect, test } from 'vitest'
import { compilePolicy, type PolicySources, type Source } from '../../../src/core/policy/compile.ts'
import { type Prose, readProse } from '../../../src/core/policy/prose.ts'
import { readConfig } from '../../../src/core/policy/read.ts'
import type { CoordinationConfig, PublicConfig } from '../../../src/core/policy/schema.ts'

function file(text: string, where: string): Source<PublicConfig> {
  const read = readConfig(text, 'public')
  if (!read.ok) throw new Error(read.errors[0]!.message)
  return { value: read.value, lines: read.lines, where, commit: 'c1' }
}

function secret(text: string): Source<CoordinationConfig> {
  const read = readConfig(text, 'coordination')
  if (!read.ok) throw new Error(read.errors[0]!.message)
  return { value: read.value, lines: read.lines, where: 'acme/security:pledge.yml', commit: 'c2' }
}

const silent = readProse('')
const prose = (over: Partial<Prose>, where = 'acme/engine:SECURITY.md'): Source<Prose> => ({
  value: { ...silent, ...over },
  where,
  commit: 'c0',
})
const hours = (n: number, business = false) =>
  ({ hours: n, business, inDays: false, line: 4, sentence: 'We answer.', sure: 'high' }) as const
const days = (n: number, business = false) =>
  ({ days: n, business, line: 9, sentence: 'We publish.', sure: 'high' }) as const

const security = { owner: 'acme', name: 'security' }
const compile = (sources: Partial<PolicySources>) =>
  compilePolicy({ prose: {}, coordinationRepository: security, ...sources })
/** Each promise as a person reads it, `(…)` around a target. */
function told(sources: Partial<PolicySources>) {
  const { promises } = compile(sources).policy
  return Object.values(promises).map(
    term => term && (term.target ? `(${term.length.text})` : term.length.text),
  )
}

const organisation = file(
  'promises:\n  acknowledge: 72 hours\n  update: none\n',
  'acme/.github:.github/pledge.yml',
)
const repository = file('promises:\n  acknowledge: 24 hours\n', 'acme/engine:.github/pledge.yml')

describe('the promises', () => {
  test('are targets where nobody promised', () => {
    expect(told({})).toEqual(['(48 hours)', '(7 days)', '(14 days)', '(90 days)'])
    const missing = compile({}).findings.filter(({ kind }) => kind === 'missing')
    expect(missing.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['promises.respond', 'coordinators']),
    )
  })

  test('are the prose’s, with its sentence, line and commit', () => {
    const sources = { prose: { repository: prose({ acknowledge: hours(48), disclose: days(90) }) } }
    expect(told(sources)).toEqual(['48 hours', '(7 days)', '(14 days)', '90 days'])
    const inDays = { ...hours(96), inDays: true }
    expect(told({ prose: { repository: prose({ acknowledge: inDays, respond: hours(96) }) } })).toEqual([
      '4 days',
      '96 hours',
      '(14 days)',
      '(90 days)',
    ])
    expect(compile(sources).policy.promises.acknowledge).toMatchObject({
      target: false,
      origin: {
        kind: 'prose',
        where: 'acme/engine:SECURITY.md',
        commit: 'c0',
        line: 4,
        sentence: 'We answer.',
      },
    })
  })

  test('are the organisation’s prose only where the repository has none', () => {
    const general = prose({ respond: hours(72) }, 'acme/.github:SECURITY.md')
    expect(told({ prose: { organisation: general } })[1]).toBe('72 hours')
    expect(told({ prose: { organisation: general, repository: prose({}) } })[1]).toBe('(7 days)')
  })

  test('are the files’ before the prose’s, the repository’s first, key by key', () => {
    const sources = {
      prose: { repository: prose({ acknowledge: hours(48), update: days(7) }) },
      organisation,
      repository,
    }
    expect(told({ prose: sources.prose, organisation })).toEqual(['72 hours', '(7 days)', null, '(90 days)'])
    expect(told(sources)).toEqual(['24 hours', '(7 days)', null, '(90 days)'])
    expect(compile(sources).policy.promises.acknowledge?.origin).toEqual({
      kind: 'repository',
      where: 'acme/engine:.github/pledge.yml',
      commit: 'c1',
      line: 2,
    })
  })

  test('that the prose contradicts are told, those that a repository betters are not', () => {
    const said = prose({ acknowledge: hours(48), update: days(7) })
    const found = compile({ prose: { repository: said }, organisation, repository }).findings
    expect(found.filter(({ kind }) => kind === 'contradicts').map(({ message }) => message)).toEqual([
      'SECURITY.md says 48 hours, acme/engine:.github/pledge.yml says 24 hours, which counts.',
      'SECURITY.md says 7 days, acme/.github:.github/pledge.yml says `none`, which counts.',
    ])
    const agreed = compile({
      prose: { repository: prose({ acknowledge: hours(24) }) },
      organisation,
      repository,
    })
    expect(agreed.findings.filter(({ kind }) => kind === 'contradicts')).toEqual([])
  })

  test.each([
    ['three business days', hours(72, true), { kind: 'business', days: 3 }],
    ['part of a business day', hours(30, true), { kind: 'business', days: 2 }],
    ['half an hour', hours(0.5), { kind: 'elapsed', seconds: 1800, text: '30 minutes' }],
    ['a week', hours(168), { kind: 'elapsed', seconds: 604_800, text: '7 days' }],
  ] as const)('keep %s of the prose', (_, respond, length) => {
    expect(
      compile({ prose: { repository: prose({ respond }) } }).policy.promises.respond?.length,
    ).toMatchObject(length)
  })

  test.each([0, -5, 1e9, Number.NaN, Number.POSITIVE_INFINITY])('of %d hours are no promise', n => {
    for (const business of [true, false]) {
      const { policy, findings } = compile({ prose: { repository: prose({ respond: hours(n, business) }) } })
      expect(policy.promises.respond).toMatchObject({ target: true, length: { text: '7 days' } })
      expect(findings).toContainEqual(expect.objectContaining({ kind: 'unusable', key: 'promises.respond' }))
    }
  })
})

describe('the rest of the policy', () => {
  test('stands at its defaults', () => {
    expect(compile({ coordinationRepository: null }).policy).toMatchObject({
      coordination: null,
      calendar: { zone: 'UTC', holidays: null },
      pause: [],
      embargo: { minimum: null, atEnd: 'release-reporter' },
      publicIssues: { watch: true, label: 'needs triage' },
      coordinators: [],
      away: [],
      remediation: {},
    })
  })

  test('takes what a public file leaves out from the private one', () => {
    const { policy } = compile({
      repository: file('calendar: { zone: Asia/Tokyo }', 'r'),
      organisation: file('calendar: { zone: Europe/Paris, holidays: FR }\nat_end: ask', 'o'),
      coordination: secret(
        'calendar: { holidays: DE }\npause: respond\nembargo: { minimum: 14 days, at_end: release-reporter }\n' +
          'public_issues: { watch: false }\ncoordinators: [alice]\ncoordinates: [acme/labs]\n' +
          'away: [{ coordinator: alice, from: 2026-08-01, until: 2026-08-02 }]\n' +
          'remediation: { acme/engine: { mirror: acme/private, releases: main } }',
      ),
    })
    expect(policy).toMatchObject({
      coordination: security,
      calendar: { zone: 'Asia/Tokyo', holidays: 'FR' },
      pause: ['respond'],
      embargo: { minimum: { text: '14 days' }, atEnd: 'ask' },
      publicIssues: { watch: false, label: 'needs triage' },
      coordinators: ['alice'],
      coordinates: ['acme/labs'],
      away: [{ coordinator: 'alice', from: '2026-08-01', until: '2026-08-02' }],
      remediation: { 'acme/engine': { mirror: 'acme/private', releases: ['main'] } },
    })
  })

  test('the files’ own naming of a coordination repository decides nothing', () => {
    const named = file('coordination: acme/elsewhere', 'r')
    expect(compile({ repository: named }).policy.coordination).toEqual(security)
    expect(compile({ repository: named, coordinationRepository: null }).policy.coordination).toBeNull()
  })

  test('what the prose leaves unclear is passed on with its place', () => {
    const findings = [{ line: 20, what: 'a number without a unit', text: '10 disclosure timeline' }]
    expect(compile({ prose: { repository: prose({ findings }) } }).findings).toContainEqual({
      kind: 'ambiguous',
      key: 'prose',
      message: 'a number without a unit',
      origin: {
        kind: 'prose',
        where: 'acme/engine:SECURITY.md',
        commit: 'c0',
        line: 20,
        sentence: '10 disclosure timeline',
      },
    })
  })

  test('a SECURITY.md becomes a policy without any file', () => {
    const text =
      '# Security\n\nWe acknowledge every report within 48 hours and respond with the next steps within 72 hours.\n'
    const { policy } = compile({
      prose: { repository: { value: readProse(text), where: 'acme/engine:SECURITY.md' } },
    })
    expect(policy.promises).toMatchObject({
      acknowledge: { length: { kind: 'elapsed', seconds: 172_800 }, target: false, origin: { line: 3 } },
      respond: { length: { kind: 'elapsed', seconds: 259_200 }, target: false },
      update: { target: true },
    })
  })
})
