import { choose } from './prose/choose.ts'
import { contacts, namesPrivateReporting } from './prose/contacts.ts'
import { flags, keyBlocks } from './prose/flags.ts'
import { understood } from './prose/language.ts'
import { notes } from './prose/notes.ts'
import { passages } from './prose/passages.ts'
import { type Candidate, candidates } from './prose/promises.ts'
import type { Passage, Prose, ReadDays, ReadFinding, ReadHours } from './prose/prose-types.ts'
import { releases } from './prose/releases.ts'
import { clauses } from './prose/scope.ts'
import { type Sentence, sentences } from './prose/sentences.ts'
import { isForCustomers, standing } from './prose/standing.ts'
import { unread } from './prose/unread.ts'

export type { Prose } from './prose/prose-types.ts'

/**
 * Reads a security policy's prose (Markdown, English) and gives what it promises, each with the line and sentence
 * it was read from. Takes any text, in time that grows with its length; refuses nothing: what it could not
 * understand is in `findings`.
 */
export function readProse(markdown: string): Prose {
  const parsed = passages(markdown)
  const now = standing(parsed.passages)
  const known = understood(now.passages)
  const all = sentences(known.passages)
  const timed = times(all)
  const promised = choose(timed.found)
  const scope = clauses(all)
  const findings = [
    ...parsed.findings,
    ...now.findings,
    ...known.findings,
    ...timed.findings,
    ...notes(all),
    ...promised.findings,
  ]
  const said = flags(all)
  const read = {
    acknowledge: promised.acknowledge,
    respond: promised.respond,
    update: promised.update,
    disclose: promised.disclose,
    partial: promised.partial,
    contacts: contacts(sentences(now.passages)),
    privateReporting: namesPrivateReporting(all),
    ...said,
    keys: [...said.keys, ...keyBlocks(markdown)],
    releases: releases(all),
    outOfScope: scope.outOfScope.length > 0 ? true : null,
    outOfScopeClauses: scope.outOfScope,
    conduct: scope.conduct,
    thirdParty: scope.thirdParty,
    safeHarbour: scope.safeHarbour,
    disclaimers: scope.disclaimers,
    findings: findings.toSorted((a, b) => a.line - b.line),
  }
  return { ...read, rest: unread(sentences(parsed.passages), read) }
}

/** Real policies have a thirtieth of it: what comes after so many sentences or cells with a length of time is not read for more. */
const MOST_TIMES = 1000
const isTimed = /\d|\b(?:hour|day|week|month)/i

function times(all: readonly Sentence[]): { found: Candidate[]; findings: ReadFinding[] } {
  const found: Candidate[] = []
  const earlier = new Map<Passage, string>()
  let timed = 0
  for (const sentence of all) {
    if (isForCustomers(sentence.passage)) continue
    timed += (sentence.passage.cells?.own ?? [sentence.text]).filter(text => isTimed.test(text)).length
    if (timed > MOST_TIMES) {
      const what = 'too many lengths of time: none is read from here on'
      return { found, findings: [{ line: sentence.line, what, text: sentence.text.slice(0, 200) }] }
    }
    const said = earlier.get(sentence.passage) ?? ''
    earlier.set(sentence.passage, `${said} ${sentence.text}`.slice(-600))
    found.push(...candidates(sentence, said))
  }
  return { found, findings: [] }
}

/** What `pledge read FILE --json` prints: the result in the form that others score, nulls where nothing is promised. */
export function toReadJson(prose: Prose) {
  const { pgp, supportedVersions, outOfScope, bounty, findings } = prose
  return {
    acknowledge: hoursJson(prose.acknowledge),
    respond: hoursJson(prose.respond),
    update: prose.update && daysJson(prose.update),
    disclose: prose.disclose && {
      days: prose.disclose.days,
      business: prose.disclose.business,
      ...whereJson(prose.disclose),
    },
    contacts: prose.contacts.map(c => c.value),
    pgp,
    supportedVersions,
    outOfScope,
    bounty,
    findings,
  }
}

function hoursJson(read: ReadHours | null) {
  return read && { hours: read.hours, business: read.business, ...whereJson(read) }
}

function daysJson(read: ReadDays) {
  return { days: read.days, ...whereJson(read) }
}

function whereJson({ line, sentence }: { readonly line: number; readonly sentence: string }) {
  return { line, sentence }
}
