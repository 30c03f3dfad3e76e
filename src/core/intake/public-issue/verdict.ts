import type { RulesReading } from './by-rules.ts'

export type Verdict = 'report' | 'not' | 'where-to-report'

/** Found by reading each labelled set with weights learned from the others; precision matters more than recall. */
const REPORT = 0.8
/** Where the rules see a report too, this much less is enough. */
const AGREED = 0.8
/** What each rule against weighs, of which two count. */
const DOUBT = 0.5
const WHERE_TO_REPORT = -0.7

/**
 * What follows from the odds (natural logarithms) that an issue is a report and that it only looks for a private
 * way to make one. Where both are likely the likelier is meant. The rules of language are a second opinion: whether
 * they see a report, and how many of them speak against one.
 */
export function verdict(report: number, where: number, rules: RulesReading): Verdict {
  if (where >= WHERE_TO_REPORT && where >= report) return 'where-to-report'
  const against = rules.because.filter(name => name.startsWith('-')).length
  const odds = report + (rules.report ? AGREED : 0) - DOUBT * Math.min(against, 2)
  return odds >= REPORT ? 'report' : 'not'
}
