// Learns the weights of the reader of public issues from the labelled texts that may be looked at, and writes them
// as a table. With `--check` it only tells how well such weights read texts they were not learned from.
import { readFileSync, writeFileSync } from 'node:fs'
import { type RulesReading, readByRules } from '../src/core/intake/public-issue/by-rules.ts'
import { features } from '../src/core/intake/public-issue/features.ts'
import { takeApart } from '../src/core/intake/public-issue/text.ts'
import { type Verdict as Label, verdict } from '../src/core/intake/public-issue/verdict.ts'

type Item = {
  readonly set: string
  readonly byRules: RulesReading
  readonly label: Label
  readonly signs: ReadonlyMap<string, number>
}

const SETS = [
  'development',
  'kept-aside',
  'second-development',
  'second-kept-aside',
  'third-development',
  'third-kept-aside',
  'fourth-development',
  'rules',
] as const
const TABLE = new URL('../src/core/intake/public-issue/weights.ts', import.meta.url)
/** How much a weight's square costs: what keeps few texts from teaching too much. */
const RIDGE = 4
/** The own sentences are short, alike and many. */
const OWN = 0.5
const BIAS = 3
const FOLDS = 8
/** Odds that move less are learned. */
const SETTLED = 1e-4

const items: readonly Item[] = SETS.flatMap(set => {
  const file = new URL(`../test/data/public-issues/${set}.json`, import.meta.url)
  const texts: { title: string; body: string; label: Label }[] = JSON.parse(readFileSync(file, 'utf8'))
  return texts.map(({ title, body, label }) => {
    const text = takeApart(title, body)
    return { set, label, byRules: readByRules(text, []), signs: features(text) }
  })
})

/** Signs of a single text teach nothing about others. */
const seen = new Map<string, number>()
for (const { signs } of items) for (const sign of signs.keys()) seen.set(sign, (seen.get(sign) ?? 0) + 1)
const vectors = items.map(({ signs }) => new Map([...signs].filter(([sign]) => (seen.get(sign) ?? 0) > 1)))
const likeness = vectors.map(() => new Float64Array(vectors.length).fill(BIAS ** 2))
const standing = new Map<string, [at: number, x: number][]>()
for (const [at, vector] of vectors.entries())
  for (const [sign, x] of vector) standing.set(sign, [...(standing.get(sign) ?? []), [at, x]])
for (const places of standing.values())
  for (const [at, x] of places) {
    const row = likeness[at] as Float64Array
    for (const [other, z] of places) row[other] = (row[other] ?? 0) + x * z
  }

/** Solves `matrix · x = right` for a positive definite matrix, which it overwrites (Cholesky). */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const at = (row: number, column: number) => matrix[row]?.[column] ?? 0
  const n = matrix.length
  const x = Float64Array.from(right)
  for (let i = 0; i < n; i += 1) {
    const row = matrix[i] as Float64Array
    for (let j = 0; j <= i; j += 1) {
      const other = matrix[j] as Float64Array
      let sum = row[j] ?? 0
      for (let k = 0; k < j; k += 1) sum -= (row[k] as number) * (other[k] as number)
      row[j] = i === j ? Math.sqrt(sum) : sum / at(j, j)
    }
    for (let k = 0; k < i; k += 1) x[i] = (x[i] ?? 0) - at(i, k) * (x[k] ?? 0)
    x[i] = (x[i] ?? 0) / at(i, i)
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) x[i] = (x[i] ?? 0) - at(k, i) * (x[k] ?? 0)
    x[i] = (x[i] ?? 0) / at(i, i)
  }
  return x
}

/** Logistic regression with a ridge, in its dual form: how much each text to learn from counts (Newton's method). */
function learn(from: readonly number[], label: Label): Float64Array {
  const right = from.map(i => (items[i]?.label === label ? 1 : 0))
  const counts = from.map(i => (items[i]?.set === 'rules' ? OWN : 1))
  const alike = from.map(i => Float64Array.from(from, j => likeness[i]?.[j] ?? 0))
  let odds = new Float64Array(from.length)
  let duals = new Float64Array(from.length)
  for (let round = 0; round < 10; round += 1) {
    const chance = odds.map(z => 1 / (1 + Math.exp(-z)))
    const curve = chance.map((p, i) => Math.max((counts[i] ?? 1) * p * (1 - p), 1e-6))
    const target = odds.map(
      (z, i) => z + ((counts[i] ?? 1) * ((right[i] ?? 0) - (chance[i] ?? 0))) / (curve[i] ?? 1),
    )
    const matrix = alike.map((row, i) => row.map((x, j) => (i === j ? x + RIDGE / (curve[i] ?? 1) : x)))
    duals = new Float64Array(solve(matrix, target))
    const before = odds
    odds = new Float64Array(alike.map(row => row.reduce((sum, x, j) => sum + x * (duals[j] ?? 0), 0)))
    if (odds.every((z, i) => Math.abs(z - (before[i] ?? 0)) < SETTLED)) break
  }
  return duals
}

/** The odds that texts get from weights that were learned without them. */
function unseen(label: Label, fold: (at: number) => number | string): number[] {
  const odds = items.map(() => 0)
  for (const left of new Set(items.map((_, at) => fold(at)))) {
    const from = items.flatMap((_, at) => (fold(at) === left ? [] : [at]))
    const duals = learn(from, label)
    for (const at of items.keys())
      if (fold(at) === left)
        odds[at] = from.reduce((sum, i, k) => sum + (likeness[at]?.[i] ?? 0) * (duals[k] ?? 0), 0)
  }
  return odds
}

/** All labelled sets together, for every threshold. */
function tell(odds: readonly number[], label: Label): void {
  const rows = items.flatMap((item, at) =>
    item.set === 'rules' ? [] : [{ right: item.label === label, z: odds[at] ?? 0 }],
  )
  const all = rows.filter(row => row.right).length
  console.log(`  ${label}, ${all} of ${rows.length} texts`)
  for (const from of [-0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5]) {
    const read = rows.filter(row => row.z >= from)
    const hits = read.filter(row => row.right).length
    console.log(
      `  from ${from.toFixed(2).padStart(5)}  precision ${(hits / read.length).toFixed(3)}  recall ${(hits / all).toFixed(3)}`,
    )
  }
}

function tellVerdicts(report: readonly number[], where: readonly number[], set: string): void {
  const rows = items.flatMap((item, at) =>
    item.set === set
      ? [{ label: item.label, read: verdict(report[at] ?? 0, where[at] ?? 0, item.byRules) }]
      : [],
  )
  for (const label of ['report', 'where-to-report'] as const) {
    const hits = rows.filter(row => row.label === label && row.read === label).length
    const precision = hits / rows.filter(row => row.read === label).length
    const recall = hits / rows.filter(row => row.label === label).length
    console.log(`  ${set}: ${label} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`)
  }
}

function check(): void {
  const ways = {
    'cross-validated over all texts': (at: number) => (at * 7) % FOLDS,
    'each set read by weights learned from the others': (at: number) =>
      items[at]?.set.replace(/-?(?:development|kept-aside)$/, '') ?? '',
  }
  for (const [name, fold] of Object.entries(ways)) {
    const [report, where] = [unseen('report', fold), unseen('where-to-report', fold)]
    console.log(name)
    tell(report, 'report')
    tell(where, 'where-to-report')
    for (const set of SETS) tellVerdicts(report, where, set)
  }
}

function write(): void {
  const everything = items.map((_, at) => at)
  const [report, where] = (['report', 'where-to-report'] as const).map(label => {
    const duals = learn(everything, label)
    const weights = new Map<string, number>([['', BIAS ** 2 * duals.reduce((sum, dual) => sum + dual, 0)]])
    for (const [at, vector] of vectors.entries())
      for (const [sign, x] of vector) weights.set(sign, (weights.get(sign) ?? 0) + x * (duals[at] ?? 0))
    return weights
  }) as [Map<string, number>, Map<string, number>]
  const bias = [report.get(''), where.get('')].map(x => (x ?? 0).toFixed(3))
  const lines = [...report]
    .map(([sign, weight]) => ({ sign, weight, other: where.get(sign) ?? 0 }))
    .filter(
      ({ sign, weight, other }) => sign !== '' && (Math.abs(weight) >= 0.015 || Math.abs(other) >= 0.015),
    )
    .sort((a, b) => b.weight - a.weight || (a.sign < b.sign ? -1 : 1))
    .map(({ sign, weight, other }) => `${weight.toFixed(3)} ${other.toFixed(3)} ${sign}`)
  writeFileSync(
    TABLE,
    `// Learned by scripts/public-issue-weights.ts; not edited by hand.\n\n/** Where reading starts: for a report, for a search of a private way. */\nexport const START = [${bias.join(', ')}] as const\n\n/** One sign a line: its weight for a report, its weight for a search of a private way, the sign. */\nexport const WEIGHTS = \`\n${lines.join('\n')}\n\`\n`,
  )
  console.log(`${lines.length} signs`)
}

if (process.argv.includes('--check')) check()
else write()
