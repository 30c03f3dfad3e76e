import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readmeFile, withCommands } from '../scripts/readme.ts'
import { commands } from '../src/core/commands/index.ts'
import { compilePolicy } from '../src/core/policy/compile.ts'
import { readProse } from '../src/core/policy/prose.ts'
import { readConfig } from '../src/core/policy/read.ts'

const root = new URL('../', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, root), 'utf8')
const readme = readFileSync(readmeFile, 'utf8')
const scripts: Record<string, string> = JSON.parse(text('package.json')).scripts

describe('the README', () => {
  test("has today's commands; npm run readme writes them", () => {
    expect(withCommands(readme)).toBe(readme)
    for (const { usage } of commands) expect(readme).toContain(`\`${usage.replaceAll('|', '\\|')}\``)
  })

  test('without its markers is not written over', () => {
    expect(() => withCommands('# Pledge')).toThrow('README.md lacks')
  })

  test('tells of every variable that is read, and of no other', () => {
    const read = [
      ...text('src/environment.ts').matchAll(/value\(env, '([A-Z_]+)'\)|\b(WEBHOOK_SECRET(?:_PREVIOUS)?): /g),
    ]
    const told = [...readme.matchAll(/^\| (`[A-Z_]+`.*?) \|/gm)].flatMap(
      ([, names]) => names?.match(/[A-Z_]{4,}/g) ?? [],
    )
    expect(told.sort()).toEqual([...new Set(read.map(([, name, secret]) => name ?? secret))].sort())
  })
})

test.each([
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/how-it-works.md',
  'docs/command-line.md',
  'docs/operations.md',
  'docs/performance.md',
  'docs/threat-model.md',
  'docs/invariants.md',
  'docs/dependencies.md',
  'sandbox/README.md',
])('%s names scripts and files that exist', name => {
  const folder = new URL(name, root)
  for (const [, script = ''] of text(name).matchAll(/npm run (?:-s )?([a-z:]+)/g))
    expect(scripts).toHaveProperty([script])
  for (const [, link = ''] of text(name).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
    expect([link, existsSync(new URL(link, folder))]).toEqual([link, true])
  }
})

test('our own SECURITY.md promises in prose what our pledge.yml says', () => {
  const config = readConfig(text('.github/pledge.yml'), 'public')
  if (!config.ok) throw new Error(config.errors.map(({ message }) => message).join())
  const prose = { repository: { value: readProse(text('SECURITY.md')), where: 'SECURITY.md' } }
  const read = (more: object) =>
    compilePolicy({ ...more, coordinationRepository: null } as never).policy.promises
  const promised = read({ prose })
  const configured = read({ prose: {}, repository: { value: config.value, where: 'pledge.yml' } })
  for (const name of ['acknowledge', 'respond', 'update', 'disclose'] as const) {
    expect(promised[name]?.origin.kind).toBe('prose')
    expect(promised[name]?.length).toMatchObject({
      seconds: configured[name]?.length.kind === 'elapsed' ? configured[name].length.seconds : 0,
    })
  }
})
