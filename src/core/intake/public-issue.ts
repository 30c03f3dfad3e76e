import { readByRules } from './public-issue/by-rules.ts'
import { features } from './public-issue/features.ts'
import { speaksOfPolicy } from './public-issue/policy-title.ts'
import { takeApart } from './public-issue/text.ts'
import { type Verdict, verdict } from './public-issue/verdict.ts'
import { START, WEIGHTS } from './public-issue/weights.ts'

export type PublicIssue = {
  readonly title: string
  readonly body: string | null
  readonly labels?: readonly string[]
}

export type Reading = {
  readonly verdict: Verdict
  /** Odds (natural logarithm) that the issue is a report, as far as the labelled texts teach. */
  readonly score: number
  /**
   * Names of the rules that held, those against with a minus, and of a report's weightiest ideas, or `wording` where
   * its words alone decided; never the issue's text.
   */
  readonly because: readonly string[]
}

/** How many ideas are named. */
const NAMED_IDEAS = 3

/** What a label weighs by which people set the issue aside as something else. */
const SET_ASIDE = -1.5

/** By sign: what it weighs for a report, and for a search of a private way to make one. */
const TABLE: ReadonlyMap<string, readonly [number, number]> = new Map(
  WEIGHTS.trim()
    .split('\n')
    .map(line => {
      const [report = '', where = '', ...sign] = line.split(' ')
      return [sign.join(' '), [Number(report), Number(where)]]
    }),
)

/**
 * Decides whether a public issue reports a vulnerability of the project, asks where to report one without telling
 * it, or is neither. Two readers look at it, a linear model over words and ideas and rules of language; a report
 * needs high odds, or fair odds and the rules. Careful, because a wrong call sends a stranger to a private form for
 * an everyday bug. A title about the policy counts for nothing where the text under it is a report. Reads at most 400 characters of the title and 32,000 of the body, in linear time; never throws.
 */
export function readPublicIssue(issue: PublicIssue): Reading {
  const whole = read(issue)
  if (whole.verdict === 'report' || !speaksOfPolicy(issue.title)) return whole
  const text = read({ ...issue, title: '' })
  return text.verdict === 'report' ? text : whole
}

function read(issue: PublicIssue): Reading {
  const text = takeApart(issue.title, issue.body)
  const rules = readByRules(text, issue.labels ?? [])
  let [report, where]: [number, number] = [...START]
  const ideas: { name: string; weight: number }[] = []
  for (const [sign, strength] of features(text)) {
    const [forReport, forWhere] = TABLE.get(sign) ?? [0, 0]
    report += strength * forReport
    where += strength * forWhere
    if (sign.startsWith('@') && forReport > 0) ideas.push({ name: sign.slice(1), weight: forReport })
  }
  if (rules.because.includes('-label')) report += SET_ASIDE
  const decided = verdict(report, where, rules)
  const weightiest = ideas.sort((a, b) => b.weight - a.weight).slice(0, NAMED_IDEAS)
  const because = new Set(rules.because)
  if (decided === 'report') for (const { name } of weightiest) because.add(name)
  if (decided === 'report' && ![...because].some(name => !name.startsWith('-'))) because.add('wording')
  if (where >= report) because.add('asks-for-channel')
  return { verdict: decided, score: report, because: [...because] }
}
