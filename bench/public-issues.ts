import { readFileSync } from 'node:fs'
import { readPublicIssue } from '../src/core/intake/public-issue.ts'

const HALVES = [
  'development',
  'kept-aside',
  'second-development',
  'second-kept-aside',
  'third-development',
  'third-kept-aside',
  'fourth-development',
  'fourth-kept-aside',
] as const
const VERDICTS = ['report', 'where-to-report', 'not'] as const
type Half = (typeof HALVES)[number]
type Verdict = (typeof VERDICTS)[number]
type Measure = {
  readonly texts: number
  /** `counts[label][verdict]` */
  readonly counts: Readonly<Record<Verdict, Readonly<Record<Verdict, number>>>>
  readonly precision: (verdict: Verdict) => number
  readonly recall: (verdict: Verdict) => number
}

/**
 * Reads one half of a labelled set and counts. Gives figures only, for whoever
 * makes rules must not learn which of the kept-aside texts were read wrongly.
 */
export function measure(half: Half): Measure {
  const file = new URL(`../test/data/public-issues/${half}.json`, import.meta.url)
  const items: { title: string; body: string; label: Verdict }[] = JSON.parse(readFileSync(file, 'utf8'))
  const count = (label: Verdict) => {
    const verdicts = items.filter(item => item.label === label).map(item => readPublicIssue(item).verdict)
    const of = (verdict: Verdict) => verdicts.filter(one => one === verdict).length
    return { report: of('report'), 'where-to-report': of('where-to-report'), not: of('not') }
  }
  const counts = {
    report: count('report'),
    'where-to-report': count('where-to-report'),
    not: count('not'),
  }
  const read = (verdict: Verdict) => VERDICTS.reduce((sum, label) => sum + counts[label][verdict], 0)
  const labelled = (label: Verdict) => VERDICTS.reduce((sum, verdict) => sum + counts[label][verdict], 0)
  return {
    texts: items.length,
    counts,
    precision: verdict => counts[verdict][verdict] / (read(verdict) || 1),
    recall: label => counts[label][label] / (labelled(label) || 1),
  }
}

function print(half: Half): void {
  const result = measure(half)
  console.log(`${half} half, ${result.texts} texts`)
  for (const verdict of ['report', 'where-to-report'] as const) {
    const precision = result.precision(verdict).toFixed(3)
    console.log(`  ${verdict.padEnd(16)} precision ${precision}  recall ${result.recall(verdict).toFixed(3)}`)
  }
  for (const label of VERDICTS) {
    const row = VERDICTS.map(verdict => `${verdict} ${result.counts[label][verdict]}`).join(', ')
    console.log(`  labelled ${label}: read as ${row}`)
  }
}

if (import.meta.main)
  for (const half of HALVES) if (process.argv.length < 3 || process.argv.includes(half)) print(half)
