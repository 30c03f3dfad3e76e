/**
 * Bad input for everything that reads what comes from outside:
 * `npm run fuzz -- [--runs N] [--target NAME] [--seed N]`. The runs of `all` are shared out by how long an input takes.
 * Ends with how many inputs were tried and how many targets failed; the same seed tries the same inputs.
 */
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Target } from './target.ts'
import { targets } from './targets/index.ts'

const tell = (line: string): void => void process.stdout.write(`${line}\n`)

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    target: { type: 'string', default: 'all' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]
const chosen = targets.filter(({ name, share }) =>
  values.target === 'all' ? share > 0 : name === values.target,
)
if (chosen.length === 0 || !Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) {
  tell(
    `--target is one of ${targets.map(({ name }) => name).join(', ')} or all; --runs and --seed are numbers.`,
  )
  process.exit(2)
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
/** MB that are alive. */
const alive = (): number => {
  collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}
/** What may be alive more at the end than after the first tenth: compiled code and caches of a fixed size. */
const mostGrown = 48
const batch = 2_000

/** Runs a target in batches, each from a seed of its own; gives the inputs tried and what went wrong. */
async function fuzz(target: Target, count: number): Promise<{ tried: number; failure: string | null }> {
  let tried = 0
  let settled: number | null = null
  while (tried < count) {
    const size = Math.min(batch, count - tried)
    try {
      await target.run(size, seed + tried)
    } catch (error) {
      const { message, cause } = error as Error
      return { tried, failure: `${message}\n${cause instanceof Error ? cause.stack : ''}` }
    }
    tried += size
    if (settled === null && tried >= count / 10) settled = alive()
  }
  const grown = alive() - (settled ?? 0)
  return { tried, failure: grown > mostGrown ? `${grown.toFixed(0)} MB more are alive than at first` : null }
}

let [all, failed] = [0, 0]
tell(`seed ${seed}`)
const shares = chosen.reduce((sum, { share }) => sum + share, 0)
for (const target of chosen) {
  const began = performance.now()
  const part = chosen.length === 1 ? 1 : target.share / shares
  const { tried, failure } = await fuzz(target, Math.max(1, Math.round(runs * part)))
  const seconds = (performance.now() - began) / 1000
  all += tried
  failed += failure === null ? 0 : 1
  const peak = process.resourceUsage().maxRSS / 1024
  tell(
    `${target.name.padEnd(13)} ${String(tried).padStart(8)} inputs  ${seconds.toFixed(1).padStart(7)} s  ${alive().toFixed(0).padStart(4)} MB alive, at most ${peak.toFixed(0)} MB resident  ${failure === null ? 'holds' : 'DOES NOT HOLD'}`,
  )
  if (failure !== null) tell(`  ${target.holds}\n${failure}`)
}
tell(`fuzz: ${all} inputs, ${failed} of ${chosen.length} targets failed`)
process.exitCode = failed === 0 ? 0 : 1
