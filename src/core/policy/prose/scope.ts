import type { Passage } from './passages.ts'
import type { Sentence } from './sentences.ts'

/** Clauses that a policy is quoted with, in its own words. */
export type Clauses = {
  readonly outOfScope: readonly string[]
  readonly conduct: readonly string[]
  readonly thirdParty: string | null
  readonly safeHarbour: readonly string[]
}

const excluded =
  /\b(?:out[- ]of[- ]scope|(?:not|n't) (?:be )?(?:in scope|(?:be )?(?:considered|treated as|regarded as|classified as|a|an|count(?:ed)? as|qualify)\b.{0,40}(?:vulnerabilit|security (?:issue|bug|problem)|eligible|qualif))|(?:do|does|will) not (?:consider|treat|accept|regard|qualify)\b.{0,60}(?:vulnerabilit|security|report)|non-qualifying|not qualifying|ineligible|exclu(?:ded|sions|des)\b|not (?:security )?vulnerabilit(?:y|ies)\b|not vulnerable\b|not interested in|considered (?:ordinary|normal|regular|simple|plain)\b|outside (?:of )?(?:the|our|this)?\s?(?:scope|threat model|security model))/i
const excludedHeading =
  /\b(?:out[- ]of[- ]scope|not in scope|(?:not|aren't|isn't|non)[- ]?(?:\w+ ){0,3}(?:vulnerabilit|security|qualif|eligible|considered|in scope|report)|exclusions?|exclud|non-?qualifying|ineligible|what not to report|known (?:non-?issues|limitations)|no vulnerabilit)/i
const testing =
  /\b(?:denial[- ]of[- ]service|d?dos\b|social(?:ly)? engineer\w*|phishing|brute[- ]?forc\w*|spam\w*|good[- ]faith|privacy violations?|destruction of data|(?:own|test) accounts?|accounts? (?:you|that you) (?:own|do not own|don't own)|not owned by|local (?:instance|installation|copy)|own (?:instance|installation|server|environment)s?|automated (?:scan\w*|test\w*|tool\w*)|(?:automat|excessive)\w* scan\w*|physical (?:attack|access|security|testing)|exfiltrat\w*|user data|other (?:users?'?|people'?s?|customers?'?) (?:data|accounts?)|purge|production (?:system|server|service|environment|instance)s?|degrad\w+|disrupt\w+|interrupt\w+|exploit\w*|malware|persist\w*|lateral|(?:access|modify|delete|alter|destroy|view)\w* (?:\w+ ){0,5}(?:data|accounts?|information))\b/i
const rule =
  /\b(?:do not|don't|must not|may not|should not|shouldn't|never|avoid|refrain|only|please|make (?:a |every )?(?:good faith )?effort|act in|limit|stop|immediately|not permitted|prohibited|forbidden|not allowed|not be (?:attacked|performed|tested)|you (?:do|will|must|should|may))\b/i
const addressed =
  /^(?:please\b|do\b|don't|never|avoid|refrain|only\b|act\b|make\b|use\b|limit|stop|if you|you\b|reporters?|researchers?|testing|test\b|contact\b|when (?:you|testing)|we ask|immediately|any |not\b|no\b|note|perform|respect|once|attempt|notify)/i
const others =
  /\b(?:third|3rd)[- ]part(?:y|ies)\b|\b(?:dependenc(?:y|ies)|upstream|other projects?|external (?:projects?|modules?|librar\w+))\b/i
const redirect =
  /\b(?:report|contact|disclos|submit|direct|notify|refer|forward|sent?)\w*\b[^.]{0,140}\b(?:to|maintain\w*|upstream|vendor\w*|respective|authors?|directly|project)\b/i

/** Reads what is out of scope, how testers are to behave, where third-party bugs go, and safe harbour. */
export function clauses(all: readonly Sentence[]): Clauses {
  const lists = byPassage(all)
  const thirdParty = all.find(
    s => s.passage.kind !== 'heading' && others.test(s.text) && redirect.test(s.text) && isThirdParty(s.text),
  )
  return {
    outOfScope: outOfScope(lists),
    conduct: conduct(lists),
    thirdParty: thirdParty?.text ?? null,
    safeHarbour: all
      .filter(
        s =>
          s.passage.kind !== 'heading' &&
          /\b(?:safe harbou?r|legal action|law enforcement|lawsuit|prosecut\w+|dmca|computer fraud|cfaa|authori[sz]ed conduct)\b/i.test(
            s.text,
          ),
      )
      .map(s => s.text),
  }
}

function isThirdParty(text: string): boolean {
  return (
    /\b(?:bugs?|issues?|vulnerabilit\w+|reports?|problems?|flaws?|defects?)\b/i.test(text) &&
    !/\b(?:not|n't) (?:\w+ ){0,3}(?:share|disclos|reveal)\w*/i.test(text) &&
    !/\b(?:disclos|shar|reveal)\w* (?:\w+ ){0,6}to (?:any )?(?:third|other)/i.test(text)
  )
}

type Whole = { readonly passage: Passage; readonly text: string; readonly sentences: readonly string[] }

function byPassage(all: readonly Sentence[]): Whole[] {
  const groups = new Map<Passage, string[]>()
  for (const s of all) {
    const group = groups.get(s.passage)
    if (group === undefined) groups.set(s.passage, [s.text])
    else group.push(s.text)
  }
  return [...groups].map(([passage, sentences]) => ({ passage, text: sentences.join(' '), sentences }))
}

/** Items of a list that is introduced as out of scope, or stand under such a heading; and sentences that say so. */
function outOfScope(lists: readonly Whole[]): string[] {
  return lists.flatMap(({ passage, text, sentences }) => {
    if (passage.kind === 'heading' || passage.kind === 'code') return []
    const under =
      excludedHeading.test(passage.section.at(-1) ?? '') &&
      !/\bin[- ]scope\b.*\bout/i.test(passage.section.at(-1) ?? '')
    if (passage.kind === 'item' && (excluded.test(passage.lead) || (under && isClass(text)))) return [text]
    if (passage.kind === 'item' && introduces(passage.lead)) return [text]
    if (under && passage.kind === 'paragraph' && !text.trim().endsWith(':') && isClass(text)) return [text]
    return sentences.filter(s => !s.endsWith(':') && excluded.test(s) && isClass(s))
  })
}

/** "Please do not report the following:" */
function introduces(lead: string): boolean {
  return /\b(?:not|n't) (?:be )?(?:report\w*|raise|submit\w*|send|accept\w*|eligible|consider\w*)\b.{0,80}:$/i.test(
    lead,
  )
}

/** It names something that could be reported, and is no advice on where to report. */
function isClass(text: string): boolean {
  return (
    text.length > 3 &&
    !/\b(?:out[- ]of[- ]scope (?:for|of) this document)\b/i.test(text) &&
    !/^when\b/i.test(text)
  )
}

/** Each rule as the list item or sentence it stands in; a bare list of forbidden tests goes with its introduction. */
function conduct(lists: readonly Whole[]): string[] {
  const out: string[] = []
  const bare = new Map<string, string[]>()
  for (const { passage, text, sentences } of lists) {
    if (passage.kind === 'heading' || passage.kind === 'code' || passage.kind === 'row') continue
    if (passage.kind === 'item' && forbids(passage.lead) && !rule.test(text)) {
      bare.set(passage.lead, [...(bare.get(passage.lead) ?? []), text])
    } else if (passage.kind === 'item') {
      if (
        sentences.some(isRule) ||
        (testing.test(text) &&
          /\b(?:ask|rules?|guidelines?|must|following)\b.*:$/i.test(passage.lead) &&
          rule.test(text))
      )
        out.push(text)
    } else out.push(...sentences.filter(isRule))
  }
  for (const [lead, items] of bare)
    if (testing.test(items.join('\n'))) out.push(`${lead} ${items.join('; ')}`)
  return out
}

function isRule(sentence: string): boolean {
  return testing.test(sentence) && rule.test(sentence) && addressed.test(sentence) && !sentence.endsWith(':')
}

function forbids(lead: string): boolean {
  return (
    lead.endsWith(':') &&
    /\b(?:not|n't|never|avoid|prohibited|forbidden|refrain)\b[^:]{0,60}\b(?:attack\w*|perform\w*|test\w*|attempt\w*|do|use|conduct\w*|engage|permitted|allowed)\b|\b(?:prohibited|forbidden|not (?:permitted|allowed))\b/i.test(
      lead,
    )
  )
}
