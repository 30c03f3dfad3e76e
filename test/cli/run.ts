import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../src/cli/pledge.js', import.meta.url))
export const policies = fileURLToPath(new URL('../data/policies', import.meta.url))

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the command as a person does, from a folder of its own unless told, without anything of this environment's. */
export function pledge(
  args: readonly string[],
  options: {
    readonly cwd?: string
    readonly input?: string | Buffer
    readonly env?: Record<string, string>
    readonly bin?: string
    readonly node?: readonly string[]
  } = {},
): Promise<Ran> {
  const { cwd = tmpdir(), input, env = {}, node = [] } = options
  const child = spawn(process.execPath, [...node, options.bin ?? bin, ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: tmpdir(), ...env },
    timeout: 90_000,
  })
  const read = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (read.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (read.err += text))
  child.stdin.on('error', () => {}).end(input)
  return new Promise((ended, failed) => {
    child.on('error', failed).on('close', code => ended({ code, ...read }))
  })
}

/** A new folder with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pledge-cli-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}
