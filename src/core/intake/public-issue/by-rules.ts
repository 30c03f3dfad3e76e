import { AGAINST, INNOCENT, WISH } from './against.ts'
import { asksForChannel } from './channel.ts'
import { HOLES, PAYLOADS } from './payloads.ts'
import {
  CONCEPTS,
  type Concept,
  FLAW_IN_TITLE,
  HOLE,
  NAMED,
  PAYLOAD,
  type Rule,
  SECOND_PAYLOAD,
  SECURITY_IN_TITLE,
  TOLD,
  TRIED,
} from './rules.ts'
import type { IssueText } from './text.ts'

const ENOUGH = 4
/** Where the author asks for a private way, more must be told before it counts as told. */
const TOLD_ENOUGH = 5

export type RulesReading = {
  readonly report: boolean
  /** Names of the rules that held, those against with a minus; never the issue's text. */
  readonly because: readonly string[]
}

/**
 * Whether an issue is a report by rules of language with hand-made weights, of which several must meet. `because`
 * are the names of the rules that held, those against with a minus. Linear in the text.
 */
export function readByRules(text: IssueText, labels: readonly string[]): RulesReading {
  const title = text.title.replace(INNOCENT, ' ')
  const sentences = [title, ...text.statements.map(sentence => sentence.replace(INNOCENT, ' '))]
  const ideas = sentences.map(ideasIn)
  const prose = sentences.join('\n')
  const all = `${prose}\n${text.code.join('\n')}`

  const told: [string, number][] = TOLD.filter(rule => holds(rule, ideas)).map(rule => [
    rule.name,
    rule.weight,
  ])
  const payloads = PAYLOADS.filter(pattern => pattern.test(all)).length
  if (payloads > 0) told.push(['payload', PAYLOAD])
  if (payloads > 1) told.push(['second-payload', SECOND_PAYLOAD])
  if (HOLES.some(pattern => pattern.test(all))) told.push(['hole-in-code', HOLE])

  const named: [string, number][] = NAMED.filter(rule => holds(rule, ideas)).map(rule => [
    rule.name,
    rule.weight,
  ])
  if (ideas[0]?.has('flaw')) named.push(['flaw-in-title', FLAW_IN_TITLE])
  else if (ideas[0]?.has('security')) named.push(['security-in-title', SECURITY_IN_TITLE])

  const tried = ideas.some(here => here.has('tested'))
  const proven = tried || payloads > 0
  const where = { title: text.title, prose, all, labels: labels.join('\n').toLowerCase() }
  const counters = AGAINST.filter(counter => counter.pattern.test(where[counter.where]))
  const against: [string, number][] = counters.map(({ name, weight }) => [
    `-${name}`,
    -(name === WISH.name && proven ? WISH.proven : weight),
  ])

  const detail = sum(told)
  if (detail >= 2 && tried) named.push(['tried-it', TRIED])
  const score = detail + sum(named) + sum(against)
  const because = [...told, ...named, ...against].map(([name]) => name)
  const asks = asksForChannel([text.title, ...text.sentences])
  const onlyTalkedOf = !proven && counters.some(counter => counter.context)
  const openly = !asks || detail >= TOLD_ENOUGH
  return { report: score >= ENOUGH && openly && !onlyTalkedOf, because }
}

const sum = (parts: readonly (readonly [string, number])[]): number =>
  parts.reduce((total, [, weight]) => total + weight, 0)

const ALL = Object.entries(CONCEPTS) as [Concept, RegExp][]
const ideasIn = (sentence: string): ReadonlySet<Concept> =>
  new Set(ALL.filter(([, pattern]) => pattern.test(sentence)).map(([name]) => name))

function holds(rule: Rule, ideas: readonly ReadonlySet<Concept>[]): boolean {
  const counts = (at: number) => !(rule.not ?? []).some(concept => ideas[at]?.has(concept))
  return ideas.some((here, at) => {
    if (!counts(at)) return false
    const next = rule.span === 2 && counts(at + 1) ? ideas[at + 1] : undefined
    const stands = (concept: Concept) => here.has(concept) || next?.has(concept) === true
    return rule.all.every(wanted => (typeof wanted === 'string' ? stands(wanted) : wanted.some(stands)))
  })
}
