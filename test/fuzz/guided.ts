/**
 * Bad input that is chosen by what it reaches: `npm run fuzz:guided -- [--seconds N] [--target NAME] [--seed N]`. Each
 * input is made by a fuzz target's generator out of a list of numbers in place of chance. A list whose input ran code
 * that none before it ran is kept, and new lists are made of those that were kept; what ran is told by V8's own coverage.
 * Ends with how many inputs were tried, how much of the code they reached and how many targets failed.
 */
import { Session } from 'node:inspector/promises'
import { parseArgs } from 'node:util'
import { Random } from 'fast-check'
import { Coverage } from './coverage.ts'
import type { Target } from './target.ts'
import { targets } from './targets/index.ts'

const tell = (line: string): void => void process.stdout.write(`${line}\n`)

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    target: { type: 'string', default: 'all' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
})
const [seconds, seed] = [Number(values.seconds), Number(values.seed)]
const guidable = targets.filter(({ property }) => property !== undefined)
const chosen = guidable.filter(({ name }) => values.target === 'all' || name === values.target)
if (chosen.length === 0 || !(seconds > 0) || !Number.isSafeInteger(seed)) {
  tell(
    `--target is one of ${guidable.map(({ name }) => name).join(', ')} or all; --seconds and --seed are numbers.`,
  )
  process.exit(2)
}

/** Chance that the same seed gives again (mulberry32): numbers from 0 to below 1. */
function chance(from: number): () => number {
  let state = from | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Stands where a generator expects chance: gives the numbers of a list, new ones after its end, and keeps all it gave. */
class Replayed {
  readonly given: number[] = []
  readonly #list: readonly number[]
  readonly #more: () => number
  constructor(list: readonly number[], more: () => number) {
    this.#list = list
    this.#more = more
  }
  next(): number {
    const number = this.#list[this.given.length] ?? Math.floor(this.#more() * 2 ** 32) | 0
    this.given.push(number)
    return number
  }
  // One list stands behind all copies: what was drawn by one is drawn.
  clone(): this {
    return this
  }
  getState(): readonly number[] {
    return []
  }
}

/** A list with numbers changed, dropped, repeated or taken from another one. */
function changed(list: readonly number[], other: readonly number[], random: () => number): number[] {
  const below = (most: number) => Math.floor(random() * most)
  const made = [...list]
  for (let edits = 1 + below(4); edits > 0; edits--) {
    const [at, length] = [below(made.length + 1), 1 + below(8)]
    const from = below(other.length + 1)
    switch (below(4)) {
      case 0:
        made[at] = Math.floor(random() * 2 ** 32) | 0
        break
      case 1:
        made.splice(at, length)
        break
      case 2:
        made.splice(at, 0, ...made.slice(at, at + length))
        break
      default:
        made.splice(at, length, ...other.slice(from, from + length))
    }
  }
  return made
}

const mostKept = 2_000
/** Asking what ran costs more than most inputs do: so many are tried before it is asked. */
const batch = 25

async function fuzz({ property }: Target, coverage: Coverage, until: number) {
  if (property === undefined) throw new Error('not to be guided')
  const random = chance(seed)
  const kept: (readonly number[])[] = []
  let tried = 0
  const attempt = async (list: readonly number[]): Promise<readonly number[]> => {
    const replayed = new Replayed(list, random)
    const { value } = property.input.generate(new Random(replayed as never), undefined)
    tried += 1
    try {
      await property.check(value)
    } catch (error) {
      throw new Error(`${JSON.stringify(value)}\n${(error as Error).stack}`)
    }
    return replayed.given
  }
  /** Of lists that have just reached something new: keeps each that does so by itself, after those before it. */
  const keepNew = async (lists: readonly (readonly number[])[]): Promise<void> => {
    if (lists.length === 1) return void kept.push(...lists)
    coverage.forget()
    const half = Math.ceil(lists.length / 2)
    for (const part of [lists.slice(0, half), lists.slice(half)]) {
      for (const list of part) await attempt(list)
      if (await coverage.look()) await keepNew(part)
    }
  }
  const any = () => kept[Math.floor(random() * kept.length)] ?? []
  try {
    while (performance.now() < until) {
      const lists: (readonly number[])[] = []
      for (let n = 0; n < batch; n++)
        lists.push(await attempt(random() < 0.2 ? [] : changed(any(), any(), random)))
      if (await coverage.look()) await keepNew(lists)
      if (kept.length > mostKept) kept.splice(0, kept.length - mostKept)
    }
    return { tried, kept: kept.length, failure: null }
  } catch (error) {
    return { tried, kept: kept.length, failure: (error as Error).message }
  }
}

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
let [all, failed] = [0, 0]
tell(`seed ${seed}`)
for (const target of chosen) {
  const coverage = new Coverage(session)
  const began = performance.now()
  const { tried, kept, failure } = await fuzz(target, coverage, began + (seconds * 1000) / chosen.length)
  all += tried
  failed += failure === null ? 0 : 1
  const took = ((performance.now() - began) / 1000).toFixed(1)
  const resident = (process.resourceUsage().maxRSS / 1024).toFixed(0)
  tell(
    `${target.name.padEnd(13)} ${String(tried).padStart(8)} inputs  ${took.padStart(6)} s  ${String(kept).padStart(5)} kept  ${(coverage.reached() * 100).toFixed(1).padStart(5)} % of the code it ran in  at most ${resident} MB resident  ${failure === null ? 'holds' : 'DOES NOT HOLD'}`,
  )
  if (failure !== null) tell(`  ${target.holds}\n${failure}`)
}
session.disconnect()
tell(`guided: ${all} inputs, ${failed} of ${chosen.length} targets failed`)
process.exitCode = failed === 0 ? 0 : 1
