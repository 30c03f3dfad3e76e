import type { Case } from '../case/case.ts'
import { holds } from '../case/embargo.ts'
import type { EndCause, Happened } from '../case/fact.ts'
import type { Draft } from '../draft.ts'
import { tellAll } from '../duplicates.ts'
import { dropLater, endEmbargo, isAsked, release } from '../embargo.ts'
import { caseName } from '../messages/case-name.ts'
import { followUps, happenedName, neverEmbargoed } from '../messages/embargo.ts'
import { exact } from '../messages/instant.ts'
import { inline } from '../messages/quote.ts'
import { reporterIs } from '../messages/to-coordinators.ts'
import type { Tidings } from '../outcome.ts'
import { type Answer, type Command, done, firstLine, refused } from './command.ts'

const urlForm = /^https?:\/\/[^\s<>"`]{3,1990}$/i

/**
 * What happened was told in another case of the same vulnerability. Gives what it comes to here, or null where it is on
 * the record and ends nothing any more.
 */
export function hearHappened(
  draft: Draft,
  { what, url, keeps }: Pick<Extract<Tidings, { kind: 'happened' }>, 'what' | 'url' | 'keeps'>,
): string | null {
  const { happened } = draft.case
  if (happened[what] && (keeps || !(holds(draft.case.embargo) || isAsked(draft.case)))) return null
  put(draft, what, url, keeps)
  const at = url ? ` (${inline(url, { max: 500 })})` : ''
  const said = `On the record: ${happenedName(what)}${at}.`
  if (keeps && holds(draft.case.embargo))
    return `${said} The embargo stands there, and here too: \`/exploited\` ends it.${later(draft)}\n\n${followUps(draft.case)}`
  return said + ends(draft, causes[what], happened)
}

const causes: Readonly<Record<Happened, EndCause>> = {
  publicAware: 'public',
  exploitPublic: 'exploit',
  attacksObserved: 'attacks',
}

/**
 * Puts on the record what happened in the world, for all cases of the vulnerability; an exploit that is public makes the
 * vulnerability public too. `keeps`: the embargo stands.
 */
function put(draft: Draft, what: Happened, url: string | null, keeps: boolean): void {
  const { happened } = draft.case
  if (what === 'exploitPublic' && !happened.publicAware)
    draft.record({ kind: 'happened', what: 'publicAware', url })
  if (!happened[what]) draft.record({ kind: 'happened', what, url })
  tellAll(draft, { kind: 'happened', what, url, keeps })
}

/** What has ended and what follows from it, after the sentence that says what happened; `before`: what had by then. */
function ends(draft: Draft, cause: EndCause, before: Case['happened']): string {
  return `${endOf(draft, cause, Object.keys(before).length === 0)}\n\n${followUps(draft.case)}`
}

/** Ends the embargo that holds; where none does any more, or never did, the reporter is told at once all the same. */
function endOf(draft: Draft, cause: EndCause, isFirst: boolean): string {
  const named = `**${caseName(draft.case.source)}**`
  if (endEmbargo(draft, cause))
    return ` The embargo of ${named} has ended, and the reporter ${reporterIs(draft.case)} that they are free to publish.`
  const { case: c } = draft
  if (isAsked(c)) {
    release(draft, cause)
    return ` The embargo of ${named} had ended at its date; the reporter ${reporterIs(c)} now that they are free to publish.`
  }
  if (c.embargo.ended) return ` The embargo of ${named} has ended already.`
  const tells = isFirst && c.source.kind === 'advisory' && !c.publishedAt
  if (tells) draft.tellReporter('embargo', neverEmbargoed(c, cause))
  return ` ${named} has no embargo, and gets none any more.${tells ? ` The reporter ${reporterIs(c)} so.` : ''}`
}

/** Takes a later date back that waited; says so. */
function later(draft: Draft): string {
  const off = dropLater(draft)
  return off ? ` ${exact(off)}, which was proposed, is off, and the reporter ${reporterIs(draft.case)}.` : ''
}

export const madePublic: Command = {
  name: 'public',
  usage: '/public [exploit] URL',
  help: 'The vulnerability, or an exploit of it, is public at URL: the embargo ends, and the reporter is told.',
  run(draft, argument): Answer {
    const { first } = firstLine(argument)
    const isExploit = /^exploit\s/i.test(first)
    const url = first.replace(/^exploit\s+/i, '')
    if (!urlForm.test(url))
      return refused('Say where: `/public URL`, or `/public exploit URL` where there is a working exploit.')
    const { source, happened } = draft.case
    if (source.kind === 'issue' && !isExploit)
      return refused('This report is a public issue: it is public already.')
    const what = isExploit ? 'exploitPublic' : 'publicAware'
    const known = happened[what]
    if (known) return refused(`That ${happenedName(what)} is on the record since ${exact(known.at)}.`)
    put(draft, what, url, false)
    const at = inline(url, { max: 500 })
    return done(`On the record: ${happenedName(what)} (${at}).${ends(draft, causes[what], happened)}`)
  },
}

export const exploited: Command = {
  name: 'exploited',
  usage: '/exploited [keep REASON]',
  help: 'Attacks use the vulnerability: the embargo ends, unless you keep it to its date and say why.',
  run(draft, argument): Answer {
    const { first } = firstLine(argument)
    const keeps = /^keep\b/i.test(first)
    if (keeps && !/^keep\s+\S/i.test(first))
      return refused(
        'An embargo should end once attacks are seen. Say why it stands: `/exploited keep REASON`.',
      )
    const { happened, embargo } = draft.case
    const known = happened.attacksObserved
    if (known && (keeps || !(holds(embargo) || isAsked(draft.case))))
      return refused(`That ${happenedName('attacksObserved')} is on the record since ${exact(known.at)}.`)
    put(draft, 'attacksObserved', null, keeps)
    const said = `On the record: ${happenedName('attacksObserved')}.`
    if (!keeps || !holds(embargo)) return done(`${said}${ends(draft, 'attacks', happened)}`)
    const off = later(draft)
    const until = embargo.until ? ` until **${exact(embargo.until)}**` : ''
    return done(
      `${said} The embargo of **${caseName(draft.case.source)}** stands${until}, for the reason that you gave; no later date is possible any more.${off}\n\n${followUps(draft.case)}`,
    )
  },
}
