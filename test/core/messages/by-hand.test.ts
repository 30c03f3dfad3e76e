import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { publicPullByHand } from '../../../src/core/messages/remediation.ts'
import { OneCase } from '../../support/one-case.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pledge-by-hand-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs a program on repositories of this folder alone, which answer for `https://github.test`. */
function run(program: string, args: readonly string[], cwd: string): string {
  const settings = {
    [`url.${folder}/.insteadOf`]: 'https://github.test/',
    'init.defaultBranch': 'main',
    'user.name': 'Bob',
    'user.email': 'bob@example.com',
  }
  const env = Object.entries(settings).flatMap(([key, value], n) => [
    [`GIT_CONFIG_KEY_${n}`, key],
    [`GIT_CONFIG_VALUE_${n}`, value],
  ])
  return execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      GIT_PAGER: 'cat',
      GIT_CONFIG_COUNT: String(Object.keys(settings).length),
      ...Object.fromEntries(env),
    },
  })
}

it('brings the fix of this case alone to the public, by git itself', () => {
  const git = (repository: string, ...args: string[]) => run('git', args, join(folder, repository)).trim()
  const commit = (repository: string, path: string, text: string, message: string) => {
    writeFileSync(join(folder, repository, path), text)
    git(repository, 'add', '--all')
    git(repository, 'commit', '--quiet', '--message', message)
    return git(repository, 'rev-parse', 'HEAD')
  }
  const lines = (...changed: readonly [number, string][]) =>
    Array.from({ length: 30 }, (_, n) => changed.find(([at]) => at === n)?.[1] ?? `line ${n}`).join('\n')

  mkdirSync(join(folder, 'acme/api'), { recursive: true })
  git('acme/api', 'init', '--quiet')
  commit('acme/api', 'parser.js', lines(), 'Begin')
  git('', 'clone', '--quiet', 'acme/api', 'acme/api-private')
  git('acme/api-private', 'config', 'uploadpack.allowReachableSHA1InWant', 'true')
  // Another case's fix is in the mirror's line already, under its own embargo.
  const base = commit('acme/api-private', 'parser.js', lines([3, 'OTHER CASE']), 'Other case: do not tell')
  git('acme/api-private', 'switch', '--quiet', '--create', 'fix-1')
  const head = commit('acme/api-private', 'parser.js', lines([3, 'OTHER CASE'], [25, 'fixed']), 'Not for all')
  git('acme/api-private', 'switch', '--quiet', 'main')
  git('acme/api-private', 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'fix-1')
  git('acme/api', 'switch', '--quiet', '--detach')

  const one = new OneCase()
  const effect = { repository: 'acme/api', line: 'main', mirror: 'acme/api-private', pull: 1, head }
  const markdown = String(publicPullByHand(one.case, effect, { why: 'too large', base }, []))
  const commands = /^```\n(.*?)\n```$/ms.exec(markdown)?.[1] ?? ''
  mkdirSync(join(folder, 'by-hand'))
  run('sh', ['-euc', commands], join(folder, 'by-hand'))

  const patch = git('acme/api', 'show', '--format=%an: %B', 'fix')
  expect(patch).toMatch(/^Bob: Fix a security problem$/m)
  expect(patch).toContain('+fixed')
  expect(patch).not.toMatch(/OTHER CASE|do not tell|Not for all/)
  git('acme/api', 'switch', '--quiet', 'fix')
  expect(readFileSync(join(folder, 'acme/api/parser.js'), 'utf8')).toBe(lines([25, 'fixed']))
})
