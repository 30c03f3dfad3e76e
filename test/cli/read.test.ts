import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readProse, toReadJson } from '../../src/core/policy/prose.ts'
import { folderWith, pledge, policies } from './run.ts'

/** What terminals obey, and `##[`, which a log on GitHub does. */
const obeyed = /[\p{Cc}\p{Cf}]|##\[/u

let folder: string
beforeAll(() => {
  folder = folderWith({
    'png.md': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'gzip.md': Buffer.from(Array.from({ length: 4000 }, (_, n) => ((n * 197) % 254) + 1)),
    'latin1.md': Buffer.from(
      '# Sécurité\n\nMail security@forge.example. We acknowledge reports within 48 hours.\n',
      'latin1',
    ),
    'long.md': 'a'.repeat(2_000_001),
    'megabyte.md': 'We acknowledge reports within 48 hours. '.repeat(26_000),
    'hostile.md':
      'We acknowledge \u001b[31mreports\u001b]0;owned\u0007 \u009b2J\u202ewithin 48 hours ##[set-output name=a]b.\n\n::error::We respond within 3 days.\n',
    'empty.md': '',
  })
  execFileSync('mkfifo', [join(folder, 'pipe.md')])
  symlinkSync('empty.md', join(folder, 'link.md'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('pledge read FILE --json', () => {
  test.each(['federated.md', 'one-line.md', 'table.md'])('%s: what the reader took, whole', async name => {
    const { code, out, err } = await pledge(['read', name, '--json'], { cwd: policies })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual(toReadJson(readProse(readFileSync(join(policies, name), 'utf8'))))
  })

  test('has every key, and nulls where nothing is promised', async () => {
    const { out } = await pledge(['read', 'silent.md', '--json'], { cwd: policies })
    expect(JSON.parse(out)).toEqual({
      acknowledge: null,
      respond: null,
      update: null,
      disclose: null,
      contacts: [],
      pgp: null,
      supportedVersions: expect.toBeOneOf([true, null]),
      outOfScope: null,
      bounty: null,
      findings: expect.any(Array),
    })
  })

  test('reads standard input for -', async () => {
    const input = 'We acknowledge every report within two days.\n'
    expect(JSON.parse((await pledge(['read', '-', '--json'], { input })).out)).toMatchObject({
      acknowledge: { hours: 48, business: false, line: 1, sentence: input.trim() },
    })
  })

  test('takes a megabyte', async () => {
    const { out } = await pledge(['read', join(folder, 'megabyte.md'), '--json'])
    expect(JSON.parse(out)).toMatchObject({ acknowledge: { hours: 48 } })
  })

  test('writes what a terminal or a log obeys as escapes, and it stays the same value', async () => {
    const { out } = await pledge(['read', join(folder, 'hostile.md'), '--json'])
    expect(out.replaceAll('\n', '')).not.toMatch(obeyed)
    expect(JSON.parse(out)).toEqual(toReadJson(readProse(readFileSync(join(folder, 'hostile.md'), 'utf8'))))
  })
})

describe('pledge read FILE', () => {
  test('shows each thing with its line, its sentence and how sure it is', async () => {
    const { code, out } = await pledge(['read', 'summed.md'], { cwd: policies })
    expect(code).toBe(0)
    expect(out.split('\n').slice(0, 4)).toEqual([
      'acknowledge           3 business days  (line 3, said plainly)',
      '  “Reports are acknowledged within three working days.”',
      'respond               6 business days  (line 4, said with a hedge or over two sentences)',
      '  “You get a detailed response three more days after that, and progress updates at least once a week.”',
    ])
    expect(out).toContain('disclose              90 days  (line 5, said plainly)')
    expect(out).toContain('contact               security@loom.example  (line 3')
  })

  test('shows what to look at', async () => {
    const { out } = await pledge(['read', 'contradiction.md'], { cwd: policies })
    expect(out).toMatch(/^To look at:$/m)
    expect(out).toContain('line 6: a number without a unit: “Anvil follows a 60 disclosure timeline.”')
  })

  test('lets no file command the terminal or the log', async () => {
    const { out } = await pledge(['read', join(folder, 'hostile.md')])
    expect(out).toContain('acknowledge')
    expect(out.replaceAll('\n', '')).not.toMatch(obeyed)
    expect(out).not.toMatch(/^\s*::/m)
  })

  test('reads what is not quite UTF-8', async () => {
    const { code, out } = await pledge(['read', join(folder, 'latin1.md')])
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^acknowledge {11}48 hours/) })
  })

  test.each([
    ['png.md', 'is no text in UTF-8.'],
    ['gzip.md', 'is no text in UTF-8.'],
    ['long.md', 'is longer than 2,000,000 bytes'],
    ['pipe.md', 'is no plain file; `-` reads from a pipe.'],
    ['.', 'is a folder'],
    ['nowhere.md', 'cannot be read: there is no such file.'],
    ['empty.md/below', 'cannot be read: there is no such file.'],
  ])('%s is refused', async (name, message) => {
    const { code, out, err } = await pledge(['read', name], { cwd: folder })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`${name} ${message}`)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test.each(['empty.md', 'link.md'])('%s promises nothing', async name => {
    const { code, out } = await pledge(['read', name], { cwd: folder })
    expect(code).toBe(0)
    expect(out.match(/nothing promised/g)).toHaveLength(4)
  })
})
