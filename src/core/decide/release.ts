import { type Confirmed, confirm, releaseToPublic } from '../audience.ts'
import type { Person, ReleaseStep } from '../case/fact.ts'
import { exposureOf, lineKey } from '../case/remediation.ts'
import type { Draft } from '../draft.ts'
import { tell } from '../duplicates.ts'
import { dropFirst, endEmbargo, endThere, tellRuling } from '../embargo.ts'
import { notices } from '../messages/announcement.ts'
import {
  advisoryChanged,
  allDone,
  changes,
  confirmerGone,
  confirmerLeft,
  creditDeclined,
  cveUnknown,
  draftMade,
  notAccepted,
  nothingToConfirm,
  refusedForRelease,
  stepConfirmed,
  toConfirm,
  waitsForCredits,
} from '../messages/release.ts'
import { advisoryMovedByHand, cveArrived } from '../messages/to-coordinators.ts'
import type { Credits, Effect } from '../outcome.ts'
import { confirmationOf } from '../release/confirmed.ts'
import { creditsOf } from '../release/credits.ts'
import { missing } from '../release/missing.ts'
import { headsAsked, planOf } from '../release/plan.ts'
import type { Plan, Seen, Todo } from '../release/seen.ts'
import { close } from '../settle.ts'
import type { Context } from './context.ts'
import type { EffectResult } from './effect-result.ts'
import { seeMirror, seePublicPullOpened } from './remediation.ts'

/**
 * Begins to show a step (the next one where none is named), or, with a fingerprint, to do what was shown under it:
 * either is decided by what is read at GitHub now, not by what was known before.
 */
export function askRelease(draft: Draft, step: ReleaseStep | null, fingerprint: string | null): void {
  draft.record({ kind: 'releaseAsked', step, fingerprint })
  draft.effect({ kind: 'readHeads', lines: headsAsked(draft.case) })
}

/** What was read: the step is shown, or done where that is what somebody confirmed. */
function seeHeads(draft: Draft, seen: Seen, context: Context): void {
  const { asked, shown } = draft.case.release
  if (!asked) return
  const { report, remediation } = draft.case
  if (report !== 'accepted') {
    draft.record({ kind: 'releaseLapsed', step: null })
    draft.tellCoordinators(notAccepted(report, asked.fingerprint !== null))
    return
  }
  if (asked.overtaken) {
    askRelease(draft, asked.step, asked.fingerprint)
    return
  }
  for (const { repository, line, exposed } of seen.lines) {
    const mirror = remediation.pulls.get(lineKey(repository, line))?.mirror
    if (mirror && exposed) seeMirror(draft, mirror.id, { why: exposed, who: [] }, context)
    const wasPublic = exposureOf(draft.case.remediation, repository) === 'mirror is public'
    if (mirror && exposed === null && wasPublic) seeMirror(draft, mirror.id, null, context)
  }
  seeDeclined(draft, seen.advisory?.declined ?? [])
  const plan = planOf(draft.case, asked.step, seen, context, draft.now)
  if (typeof plan === 'string') {
    draft.record({ kind: 'releaseLapsed', step: null })
    draft.tellCoordinators(nothingToConfirm(asked.fingerprint ? `**Nothing was done.** ${plan}` : plan))
    return
  }
  const { fingerprint, by } = asked
  const confirmed = fingerprint === null ? null : confirm(fingerprint, plan.fingerprint)
  if (confirmed && by && seen.coordinators?.includes(by.id)) {
    carryOut(draft, plan, by, confirmed, context)
    return
  }
  if (confirmed && by) draft.tellCoordinators(confirmerGone(by.login))
  const before = fingerprint !== null && !confirmed ? shown : null
  draft.record({
    kind: 'releaseShown',
    step: plan.todo.step,
    fingerprint: plan.fingerprint,
    parts: [...plan.parts],
    ...(plan.copies.length > 0 ? { copies: [...plan.copies] } : {}),
  })
  tellContained(draft, plan.todo, false)
  draft.tellCoordinators(toConfirm(plan, before && changes(before.parts, plan.parts)))
}

/** Cases whose fixes are contained in what this one brings to the public hear of it; each of them keeps what it heard. */
function tellContained(draft: Draft, todo: Todo, confirmed: boolean): void {
  for (const { mirror, pull: number, beside } of todo.step === 'open' ? todo.pulls : [])
    for (const { of, pull, how, files } of beside)
      if (of !== null && how === 'contained')
        tell(draft, of, 'another', {
          ...{ kind: 'fix within', pull, within: `${mirror}#${number}`, files, confirmed },
        })
}

/** Does what was shown and confirmed. Nothing of a case becomes public but by this. */
function carryOut(
  draft: Draft,
  { todo, fingerprint }: Plan,
  person: Person,
  by: Confirmed,
  context: Context,
): void {
  tellContained(draft, todo, true)
  const lines = todo.step === 'open' ? todo.pulls : todo.step === 'announce' ? todo.drafts : []
  draft.record({
    kind: 'releaseConfirmed',
    step: todo.step,
    fingerprint,
    person,
    lines: lines.map(({ repository, line }) => ({ repository, line })),
  })
  draft.tellCoordinators(stepConfirmed(draft.case, todo, person.login))
  const confirmed = { confirmation: fingerprint }
  switch (todo.step) {
    case 'open':
      if (todo.endsEmbargo) endEmbargo(draft, 'coordinators')
      else endThere(draft)
      // What waits for a yes would be an embargo over what is public.
      tellRuling(draft, dropFirst(draft))
      for (const { byHand, base, files: _, beside, replaces: __, ...pull } of todo.pulls) {
        const effect = { kind: 'openPublicPull', ...pull, ...confirmed } as const
        const result = { kind: 'publicPullByHand', base, beside } as const
        if (byHand) seePublicPullOpened(draft, effect, { ...result, why: byHand }, context)
        else draft.effect(effect)
      }
      return
    case 'publish':
      draft.effect({ kind: 'publishAdvisory', digest: todo.digest, credits: todo.credits, ...confirmed })
      return
    case 'announce': {
      if (todo.credits) draft.effect({ kind: 'nameCredits', ...todo.credits, ...confirmed })
      const words = releaseToPublic(todo.text, by)
      for (const { repository, line, tag } of todo.drafts)
        draft.effect({ kind: 'draftRelease', repository, line, tag, words, ...confirmed })
      if (!todo.notices) return
      draft.tellCoordinators(notices(draft.case, todo.text))
      draft.record({ kind: 'announced' })
    }
  }
}

/** What an effect of the release came to, beside a refusal; false where it is none of these. */
export function releaseEnded(draft: Draft, effect: Effect, result: EffectResult, context: Context): boolean {
  switch (result.kind) {
    case 'heads':
      seeHeads(draft, result, context)
      return true
    case 'cve': {
      const { state, cve } = draft.case.advisory ?? { state: 'draft', cve: null }
      if (cve === result.cve) return true
      draft.record({ kind: 'advisorySeen', state, cve: result.cve })
      draft.tellCoordinators(cveArrived(result.cve))
      return true
    }
    case 'unknown':
      draft.record({ kind: 'cveUnknown' })
      draft.tellCoordinators(cveUnknown(draft.case, context.policy.coordinators))
      return true
    case 'published':
      if (effect.kind === 'publishAdvisory' && result.credited && isComplete(draft, effect.credits, context))
        draft.record({ kind: 'creditsWritten' })
      seePublished(draft, result.at)
      return true
    case 'changed':
      draft.tellCoordinators(advisoryChanged(draft.case, result.state))
      showAnew(draft, 'publish')
      return true
    case 'credits refused':
      // What was confirmed was a publication with these credits.
      draft.tellCoordinators(waitsForCredits(draft.case, result.status, context.policy.coordinators))
      showAnew(draft, 'publish', 'credits refused')
      return true
    case 'called off': {
      const confirmed = confirmationOf(draft.case, effect)
      if (!result.by || !confirmed) return true
      draft.tellCoordinators(confirmerLeft(draft.case, confirmed))
      showAnew(draft, confirmed.step)
      return true
    }
    case 'drafted':
      if (effect.kind === 'draftRelease') seeDraft(draft, effect, result.how, result.url)
      return true
    case 'done':
      if (effect.kind === 'nameCredits' && isComplete(draft, effect, context))
        draft.record({ kind: 'creditsWritten' })
      return false
    default:
      return false
  }
}

/** Nothing more is done of a step that was confirmed, which is shown as it would be now. */
function showAnew(draft: Draft, step: ReleaseStep, why?: 'credits refused'): void {
  draft.record({ kind: 'releaseLapsed', step, ...(why ? { why } : {}) })
  if (!draft.case.release.asked) askRelease(draft, step, null)
}

/** GitHub refused for good what the release needs; false where the effect is none of its own. */
export function releaseRefused(draft: Draft, effect: Effect, status: number, context: Context): boolean {
  switch (effect.kind) {
    case 'draftRelease':
      seeDraft(draft, effect, 'refused', null)
      return true
    case 'readHeads':
    case 'requestCve':
    case 'nameCredits':
    case 'publishAdvisory':
      draft.tellCoordinators(refusedForRelease(draft.case, effect.kind, status, context.policy.coordinators))
      return true
    default:
      return false
  }
}

/** Whether credits that were written are all that are wished for now. */
const isComplete = (draft: Draft, written: Credits | null, { roster }: Context): boolean => {
  const wished = creditsOf(draft.case, roster, true)
  return (
    written !== null &&
    JSON.stringify([written.credits, written.not]) === JSON.stringify([wished.credits, wished.not])
  )
}

type Asked<K extends Effect['kind']> = Extract<Effect, { kind: K }>

/** Nobody is credited against their wish: who declined it at GitHub is named no more, and the coordinators hear of it once. */
export function seeDeclined(draft: Draft, people: readonly Person[]): void {
  for (const person of people) {
    const { release, report } = draft.case
    if (report === 'closed' || release.credits.get(person.id)?.type === null) continue
    draft.record({ kind: 'creditWished', person, type: null })
    draft.tellCoordinators(creditDeclined(person))
  }
}

/** The advisory is public, by us or by hand: the clocks stop, the embargo ends. */
export function seePublished(draft: Draft, at: Date): void {
  const { advisory, publishedAt } = draft.case
  if (advisory?.state !== 'published')
    draft.record({ kind: 'advisorySeen', state: 'published', cve: advisory?.cve ?? null })
  if (publishedAt) return
  draft.record({ kind: 'published', publishedAt: at })
  draft.tellCoordinators(advisoryMovedByHand(draft.case, 'published'))
  endEmbargo(draft, 'published')
}

function seeDraft(
  draft: Draft,
  { repository, line, tag }: Asked<'draftRelease'>,
  how: 'drafted' | 'released already' | 'refused',
  url: string | null,
): void {
  draft.record({ kind: 'releaseDrafted', repository, line, tag, how, url })
  draft.tellCoordinators(draftMade({ repository, line, tag }, how, url))
}

/** Closes the case by itself once it is announced and nothing is missing. */
export function finish(draft: Draft): void {
  const { release, report, resolution } = draft.case
  if (report !== 'accepted' || !release.announced || missing(draft.case).length > 0) return
  if ([...release.drafts.values()].some(({ how }) => how === 'asked')) return
  if (!resolution) draft.record({ kind: 'resolved', as: 'published' })
  draft.tellCoordinators(allDone(draft.case))
  close(draft)
}
