// What `npm test` runs: vitest, with any further arguments passed on, and the counts in the last lines.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** What is read of vitest's JSON report. */
type Results = {
  readonly success: boolean
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages?: readonly string[]
    }[]
  }[]
}

const folder = mkdtempSync(join(tmpdir(), 'pledge-test-run-'))
// A path in TEST_RESULTS keeps vitest's report for whoever wants to read on.
const file = process.env.TEST_RESULTS ?? join(folder, 'results.json')
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const given = [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file}`,
  ...process.argv.slice(2),
]
const child = spawn(process.execPath, [vitest, ...given], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
const [code] = (await once(child, 'close')) as [number | null]

const results = read()
rmSync(folder, { recursive: true })
const statuses =
  results?.testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status)) ?? []
const count = (...wanted: string[]) => statuses.filter(status => wanted.includes(status)).length
// A file that cannot even be loaded has no test that could fail.
const unloaded = (results?.testResults ?? []).filter(
  ({ status, assertionResults }) =>
    status === 'failed' && assertionResults.every(one => one.status !== 'failed'),
)
const failed = count('failed') + unloaded.length
const skipped = count('skipped', 'pending', 'todo', 'disabled')
console.log()
// By name and in few lines: what vitest printed of them may be far up, or cut off.
for (const { name, assertionResults } of results?.testResults ?? [])
  for (const { status, fullName, failureMessages = [] } of assertionResults)
    if (status === 'failed')
      console.log(`Failed: ${name}: ${fullName}: ${inOneLine(failureMessages[0] ?? '')}`)
for (const { name } of unloaded) console.log(`Failed as a whole: ${name}`)
if (!process.env.TEST_DATABASE_URL)
  console.log(
    'The PostgreSQL half was skipped: TEST_DATABASE_URL is not set (scripts/with-postgres.sh npm test brings one).',
  )
if (results === null) console.log('vitest left no results.')
console.log(`${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = code === 0 && results?.success === true && failed === 0 ? 0 : code || 1

function inOneLine(message: string): string {
  return stripVTControlCharacters(message).replaceAll(/\s+/g, ' ').slice(0, 1000)
}

function read(): Results | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Results
  } catch {
    return null
  }
}
