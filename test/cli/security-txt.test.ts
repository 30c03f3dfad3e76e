import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderWith, pledge } from './run.ts'

const now = ['--now', '2026-12-01 12:00 UTC']
let folder: string
beforeAll(() => {
  folder = folderWith({
    '.git/HEAD': '',
    'docs/SECURITY.md': 'Mail security@forge.example to report a vulnerability.\n',
    'site/.well-known/security.txt':
      'Contact: mailto:security@forge.example\nExpires: 2027-06-01T00:00:00Z\n',
    'site/other.txt': 'Contact: mailto:other@forge.example\nExpires: 2027-06-01T00:00:00Z\n',
    'site/broken.txt': 'Contact: \u001b[2Jsecurity@forge.example\n::error::\n',
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('pledge security-txt check', () => {
  test('finds the SECURITY.md of the checkout the file lies in', async () =>
    expect(
      await pledge(['security-txt', 'check', join(folder, 'site/.well-known/security.txt'), ...now]),
    ).toEqual({
      code: 0,
      err: '',
      out: `In order: 0 findings; compared with ${join(folder, 'docs/SECURITY.md')}.\n`,
    }))

  test('tells where it differs; only the strict fail', async () => {
    const args = ['security-txt', 'check', 'other.txt', ...now]
    const cwd = join(folder, 'site')
    const { code, out } = await pledge(args, { cwd })
    expect(code).toBe(0)
    expect(out.split('\n').slice(0, 2)).toEqual([
      'warning: other.txt:1:1: SECURITY.md (line 1) takes reports at `security@forge.example`, which is no `Contact:` here.',
      'warning: other.txt:1:10: SECURITY.md does not name `mailto:other@forge.example`: one of the two is out of date.',
    ])
    expect(await pledge([...args, '--strict'], { cwd })).toMatchObject({ code: 1 })
    const json = await pledge([...args, '--strict', '--json'], { cwd })
    expect(JSON.parse(json.out)).toMatchObject({
      ok: false,
      findings: [
        { line: 1, column: 1 },
        { line: 1, column: 10 },
      ],
    })
  })

  test('fails on mistakes and is not commanded by them', async () => {
    const { code, out } = await pledge(['security-txt', 'check', 'broken.txt', ...now], {
      cwd: join(folder, 'site'),
    })
    expect(code).toBe(1)
    expect(out).toMatch(/^Not in order/m)
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expect(out).not.toMatch(/^\s*::/m)
  })

  test('reads standard input, and the SECURITY.md that is named', async () => {
    const input = 'Contact: mailto:security@forge.example\nExpires: 2027-06-01T00:00:00Z\n'
    const against = ['--against', join(folder, 'docs/SECURITY.md')]
    expect(await pledge(['security-txt', 'check', '-', ...against, ...now], { input })).toMatchObject({
      code: 0,
    })
    expect(await pledge(['security-txt', 'check', '-', ...now], { input })).toMatchObject({
      out: 'In order: 0 findings; no SECURITY.md was found to compare it with.\n',
    })
  })

  test('says that there is no such file', async () =>
    expect(await pledge(['security-txt', 'check', 'nowhere.txt'])).toEqual({
      code: 2,
      out: '',
      err: 'nowhere.txt cannot be read: there is no such file.\n',
    }))
})

describe('pledge security-txt make', () => {
  test('makes of a checkout what then is in order', async () => {
    const args = ['--languages', 'en, de', '--policy', 'https://forge.example/policy', ...now]
    const { code, out, err } = await pledge(['security-txt', 'make', folder, ...args])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(
      'Contact: mailto:security@forge.example\nExpires: 2027-11-30T00:00:00Z\nPreferred-Languages: en, de\nPolicy: https://forge.example/policy\n',
    )
    const checked = [
      'security-txt',
      'check',
      '-',
      '--strict',
      '--against',
      join(folder, 'docs/SECURITY.md'),
      ...now,
    ]
    expect(await pledge(checked, { input: out })).toMatchObject({ code: 0 })
  })

  test.each([
    [['--days', '366'], 'valid for 1 to 365 days'],
    [['--days', 'many'], 'valid for 1 to 365 days'],
    [['--contact', 'http://forge.example'], 'is not protected on its way'],
    [['--canonical', 'https://forge.example/\nContact: tel:123'], 'does not stand on one line'],
  ])('%j is refused', async (args, message) =>
    expect(await pledge(['security-txt', 'make', folder, ...args, ...now])).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining(message),
    }),
  )
})
