export type Verdict = 'report' | 'not' | 'where-to-report'

/** Found by cross-validation over the labelled texts, where precision matters more than recall. */
const REPORT = 0.6
/** Where the rules see a report too, this is enough. */
const AGREED = -0.2
const WHERE_TO_REPORT = -0.5

/**
 * What follows from the odds (natural logarithms) that an issue is a report and that it only looks for a private
 * way to make one. Where both are likely the likelier is meant. `byRules` is a second opinion: whether the
 * rules of language see a report.
 */
export function verdict(report: number, where: number, byRules: boolean): Verdict {
  if (where >= WHERE_TO_REPORT && where >= report) return 'where-to-report'
  return report >= (byRules ? AGREED : REPORT) ? 'report' : 'not'
}
