import { rmSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderWith, pledge } from './run.ts'

const prose = `# Security

Mail security@forge.example. We acknowledge reports within 48 hours,
and respond within 3 business days.
`
const config = `coordination: forge/security
promises:
  acknowledge: 72 hours
  update: none
calendar: { zone: Europe/Berlin, holidays: DE }
`
const folders: string[] = []
const checkout = (files: Record<string, string>): string => {
  const folder = folderWith(files)
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})
const json = async (args: readonly string[]) => {
  const { code, out, err } = await pledge(['check', '--json', ...args])
  return { code, err, value: JSON.parse(out) }
}

describe('pledge check of a checkout', () => {
  let both: string
  beforeAll(() => {
    both = checkout({ 'SECURITY.md': prose, '.github/pledge.yml': config })
  })

  test('prints each promise with its length, file, line and sentence, and findings with line and column', async () => {
    const { code, out, err } = await pledge(['check'], { cwd: both })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(`The policy of ${basename(both)}, read from .github/pledge.yml, SECURITY.md

acknowledge  72 hours  (.github/pledge.yml, line 3)
respond      3 business days  (SECURITY.md, line 3)
  “We acknowledge reports within 48 hours, and respond within 3 business days.”
update       none: switched off
disclose     90 days, a target of Pledge's own: nobody promised it

contacts     security@forge.example
cases in     forge/security
calendar     Europe/Berlin, holidays: DE

warning: SECURITY.md:3:30: SECURITY.md says 48 hours, .github/pledge.yml says 72 hours, which counts. “We acknowledge reports within 48 hours, and respond within 3 business days.”
note: Nobody promised disclose: 90 days is kept as a target.

A checkout's own files; what the organisation's .github repository says is not in this.
In order: 0 errors, 1 warning, 1 note.
`)
  })

  test('prints the time every reporter may rely on, and below it those for some', async () => {
    const table =
      '| Severity | Acknowledgement | Fix |\n|---|---|---|\n| Critical | 24 hours | 7 days |\n| Low | 5 days | 90 days |\n'
    const prose = `# Security\n\nMail security@forge.example.\n\n${table}`
    const { out } = await pledge(['check'], { cwd: checkout({ 'SECURITY.md': prose }) })
    expect(out.split('\n').slice(2, 6)).toEqual([
      'acknowledge  5 days  (SECURITY.md, line 8)',
      '  “Low | 5 days | 90 days”',
      '  24 hours for some reports (line 7): “Critical | 24 hours | 7 days”',
      "respond      7 days, a target of Pledge's own: nobody promised it",
    ])
    const file = 'promises: { acknowledge: 2 days }\n'
    const over = await pledge(['check'], {
      cwd: checkout({ 'SECURITY.md': prose, '.github/pledge.yml': file }),
    })
    expect(over.out).not.toContain('for some reports')
  })

  test('prints which versions are supported, and safe harbour', async () => {
    const folder = checkout({
      'SECURITY.md':
        '# Security\n\n| Version | Supported |\n|---|---|\n| 5.1.x | yes |\n| < 5 | no |\n\nMail security@forge.example. We will not take legal action against good-faith research.\n',
    })
    const { out } = await pledge(['check', folder])
    expect(out).toContain(
      '\nsupported    5.1.x\nunsupported  < 5\nsafe harbour “We will not take legal action',
    )
    const { value } = await json([folder])
    expect(value.policy.supportedVersions).toEqual([
      { version: '5.1.x', supported: true },
      { version: '< 5', supported: false },
    ])
  })

  test('a folder of that name is no file', async () => {
    const { code, out } = await pledge(['check'], {
      cwd: checkout({ 'SECURITY.md': prose, 'docs/SECURITY.md/advisories.md': '# Advisories' }),
    })
    expect({ code, warned: out.includes('warning: docs') }).toEqual({ code: 0, warned: false })
  })

  test('names a second SECURITY.md, which is not read', async () => {
    const folder = checkout({
      'SECURITY.md': prose,
      '.github/SECURITY.md': prose.replace('48', '24'),
      'docs/SECURITY.md': prose,
    })
    const { value } = await json([folder])
    const found = (value.findings as { where: string; message: string }[]).filter(({ message }) =>
      message.includes('there is another'),
    )
    expect(found.map(({ where }) => where)).toEqual(['.github/SECURITY.md', 'docs/SECURITY.md'])
    expect((await pledge(['check', folder, '--strict'])).code).toBe(1)
  })

  test('fails on warnings where it is asked to be strict', async () =>
    expect(await pledge(['check', both, '--strict'])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/Not in order: 0 errors, 1 warning, 1 note\.\n$/),
    }))

  test('says the same as JSON', async () => {
    const { code, value } = await json([both])
    expect(code).toBe(0)
    expect(value).toMatchObject({
      ok: true,
      files: ['.github/pledge.yml', 'SECURITY.md'],
      policy: {
        promises: {
          acknowledge: {
            length: '72 hours',
            seconds: 259_200,
            businessDays: null,
            target: false,
            from: { line: 3 },
          },
          respond: {
            length: '3 business days',
            seconds: null,
            businessDays: 3,
            from: { kind: 'prose', line: 3 },
          },
          update: null,
          disclose: { target: true, from: { kind: 'default', where: null, line: null, sentence: null } },
        },
        coordination: 'forge/security',
      },
      findings: [
        { severity: 'warning', where: 'SECURITY.md', line: 3, column: 30 },
        { severity: 'note', where: null, line: null, column: null },
      ],
    })
  })

  test('a broken file fails, with line and column of each mistake; the prose still counts', async () => {
    const folder = checkout({
      'docs/SECURITY.md': prose,
      '.github/pledge.yml': 'promises:\n  acknowlege: 48 hours\n  respond: soon\n',
    })
    const { code, out } = await pledge(['check', folder])
    expect(code).toBe(1)
    expect(out).toContain(
      'error: .github/pledge.yml:2:3: There is no key `acknowlege` here. Did you mean `acknowledge`?',
    )
    expect(out).toContain('error: .github/pledge.yml:3:12: `soon` is no length of time.')
    expect(out).toContain('acknowledge  48 hours  (docs/SECURITY.md, line 3)')
  })

  test.each([
    [
      'no policy at all',
      { 'README.md': '# Forge\n' },
      0,
      'warning: There is no SECURITY.md at the root, in .github/ or in docs/',
    ],
    [
      'a name in other letters',
      { '.github/security.md': prose },
      0,
      'warning: .github/security.md:1:1: There is no SECURITY.md',
    ],
    [
      'a file that is none',
      { 'SECURITY.md/README.md': prose },
      1,
      'error: SECURITY.md:1:1: This file is a folder',
    ],
    ['no text', { 'SECURITY.md': 'PNG\0\0\0' }, 1, 'error: SECURITY.md:1:1: This file is no text in UTF-8.'],
    [
      'too much',
      { 'SECURITY.md': 'a'.repeat(500_001) },
      1,
      'error: SECURITY.md:1:1: This file is longer than 500,000 bytes',
    ],
    [
      'a file of another kind of repository',
      { 'SECURITY.md': prose, 'pledge.yml': 'coordinators: [alice]' },
      0,
      '`--coordination` checks it as one.',
    ],
    [
      'a language it does not know',
      {
        'SECURITY.md':
          'Bitte melden Sie Sicherheitslücken nicht öffentlich, sondern an uns. Wir antworten innerhalb von 48 Stunden und halten Sie auf dem Laufenden.\n',
      },
      0,
      'warning: SECURITY.md:1:1',
    ],
  ])('%s', async (_, files, code, message) => {
    const ran = await pledge(['check', checkout(files as Record<string, string>)])
    expect(ran.out).toContain(message)
    expect(ran.code).toBe(code)
  })

  test('what lies behind a symbolic link is not read', async () => {
    const outside = checkout({ 'secret.md': 'We acknowledge the secret within 48 hours.' })
    const folder = checkout({ 'README.md': '' })
    symlinkSync(join(outside, 'secret.md'), join(folder, 'SECURITY.md'))
    symlinkSync(outside, join(folder, '.github'))
    const { code, out } = await pledge(['check', folder])
    expect(code).toBe(1)
    expect(out).toContain('error: SECURITY.md:1:1: This file is a symbolic link or lies behind one')
    expect(out).not.toContain('the secret')
  })

  test('neither is a link within the checkout, nor one to nothing', async () => {
    const folder = checkout({ 'docs/policy.md': 'We acknowledge within 48 hours.', '.github/x': '' })
    symlinkSync('docs/policy.md', join(folder, 'SECURITY.md'))
    symlinkSync('nothing', join(folder, '.github/pledge.yml'))
    const { code, out } = await pledge(['check', folder])
    expect(code).toBe(1)
    expect(out).not.toContain('48 hours  (')
    expect(out).toContain('error: SECURITY.md:1:1: This file is a symbolic link')
    expect(out).toContain('error: .github/pledge.yml:1:1: This file is a symbolic link')
  })

  test('files that somebody may take for a part of the policy are named', async () => {
    const wrong = { '.github/pledge.yaml': config, 'docs/pledge.yml': config, 'SECURITY.md': prose }
    const { code, out } = await pledge(['check', checkout(wrong)])
    expect(code).toBe(1)
    expect(out).toContain(
      'error: .github/pledge.yaml:1:1: This file is not read: it has to be `.github/pledge.yml`',
    )
    expect(out).toContain('warning: docs/pledge.yml:1:1: This file is not read')
    expect(out).not.toContain('72 hours')
  })

  test('a key that is left empty is named', async () => {
    const folder = checkout({
      '.github/pledge.yml': 'coordination:\nembargo:\npromises:\n',
      'SECURITY.md': prose,
    })
    const { code, out } = await pledge(['check', folder])
    expect(code).toBe(0)
    expect(out).toMatch(/^warning: \.github\/pledge\.yml:1:1: `coordination` is left empty/m)
    expect(out).toMatch(/^warning: \.github\/pledge\.yml:2:1: `embargo` is left empty/m)
    expect(out).not.toContain('`promises` is left empty')
  })

  test('no file commands the log', async () => {
    const folder = checkout({
      'SECURITY.md': '::error::We acknowledge \u001b]0;a\u0007reports ##[add-mask]a within 60.\n',
      '.github/pledge.yml': '"\\u001b[2J::error::": 1\n"##[error]": 2\n',
    })
    for (const args of [
      ['check', folder],
      ['check', folder, '--json'],
    ]) {
      const { code, out } = await pledge(args)
      expect(code).toBe(1)
      expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]|##\[/u)
      expect(out).not.toMatch(/^\s*::/m)
    }
  })
})

describe('pledge check --coordination', () => {
  test('reads the pledge.yml at the root', async () => {
    const folder = checkout({ 'pledge.yml': 'coordinators: [alice, forge/team]\n' })
    const { code, out } = await pledge(['check', folder, '--coordination'])
    expect(code).toBe(0)
    expect(out).toMatch(/^coordinators alice, forge\/team$/m)
    expect(out).not.toContain('SECURITY.md at')
  })

  test.each([
    [
      { 'pledge.yml': 'coordinators: [alice]\ncoordinator: bob\n' },
      'error: pledge.yml:2:1: There is no key `coordinator` here. Did you mean `coordinators`?',
    ],
    [
      { 'pledge.yml': 'promises: { respond: 1 day }\n' },
      'error: pledge.yml:1:1: `promises` belongs in `.github/pledge.yml`',
    ],
    [{ 'README.md': '' }, 'error: There is no pledge.yml at the root of this coordination repository.'],
  ])('%j fails', async (files, message) => {
    const { code, out } = await pledge(['check', checkout(files as Record<string, string>), '--coordination'])
    expect(out).toContain(message)
    expect(code).toBe(1)
  })
})
