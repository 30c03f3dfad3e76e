import { isGone, isTrackedOn } from '../case/case.ts'
import type { TrackingPlace } from '../case/fact.ts'
import type { Draft } from '../draft.ts'
import { splitIsReport, splitTaken } from '../messages/embargo.ts'
import { namedBesideOthers } from '../messages/remediation.ts'
import {
  handOver,
  type Lost,
  overtaken,
  postedAfterAll,
  refusedAtGitHub,
  strangerJoined,
  trackingReplaced,
} from '../messages/to-coordinators.ts'
import type { Effect } from '../outcome.ts'
import { afterTold } from '../settle.ts'
import type { Context } from './context.ts'
import type { EffectResult } from './effect-result.ts'
import { isOvertaken } from './overtaken.ts'
import { releaseEnded, releaseRefused } from './release.ts'
import { fixRefused, seePrepared, seePublicPullOpened, seeReleases } from './remediation.ts'

/**
 * The tracking issue there is lost: promises are told of nowhere else, so there has to be another one, which says so. Nothing
 * where another one has taken its place already: several may see the loss.
 */
export function trackingLost(
  draft: Draft,
  on: TrackingPlace,
  how: Lost,
  { policy }: Pick<Context, 'policy'>,
): void {
  if (draft.case.reopening || !isTrackedOn(draft.case, on)) return
  draft.record({ kind: 'effectRefused', effect: 'reconcile', what: 'reconcile', status: statuses[how], on })
  replaceTracking(draft, how, policy.coordinators)
}

/** Another tracking issue, and the first word on it; that of a closed case is closed as the one before was. */
export function replaceTracking(draft: Draft, how: Lost | 'moved', team: readonly string[]): void {
  draft.effect({ kind: 'openTrackingIssue' })
  draft.tellCoordinators(trackingReplaced(draft.case, how, team))
  if (draft.case.report === 'closed') draft.effect({ kind: 'closeTrackingIssue' })
}

const statuses: Readonly<Record<Lost, number>> = { transferred: 301, unseen: 404, deleted: 410 }

/** What nobody has to do by hand where GitHub refuses it. */
const quiet: ReadonlySet<Effect['kind']> = new Set([
  'closeTrackingIssue',
  'reopenTrackingIssue',
  'leaveFormerIssue',
])

/** Puts an effect's outcome on the record and draws what follows; a refusal is told, never swallowed. */
export function effectEnded(
  draft: Draft,
  key: string,
  effect: Effect,
  result: EffectResult,
  context: Context,
): void {
  const team = context.policy.coordinators
  if (result.kind === 'refused') {
    const { status } = result
    if (effect.kind === 'tellReporter') {
      draft.record({ kind: 'textHandedOver', text: key, about: effect.about, status })
      const text = draft.case.texts.get(key)
      if (text && isOvertaken(draft.case, text)) {
        draft.record({ kind: 'textWithdrawn', text: key, about: effect.about })
        draft.tellCoordinators(overtaken([text], []))
      } else if (text) draft.tellCoordinators(handOver(draft.case, text, effect.words, team))
      return
    }
    const askedFor = draft.case.reopening
    const { on } = result
    draft.record({ kind: 'effectRefused', effect: key, what: effect.kind, status, ...(on ? { on } : {}) })
    if (effect.kind === 'splitCase') draft.record({ kind: 'caseSplit', ghsa: effect.ghsa, failed: true })
    if (effect.kind === 'tellCoordinators') {
      if (!isGone(status)) return
      // Where another one has taken its place by now, it is told there.
      if (!askedFor && draft.case.reopening)
        replaceTracking(draft, status === 301 ? 'transferred' : 'deleted', team)
      draft.tellCoordinators(effect.words)
      return
    }
    if (releaseRefused(draft, effect, status, context)) return
    if (effect.kind === 'openPublicPull') {
      seePublicPullOpened(
        draft,
        effect,
        { kind: 'publicPullByHand', why: 'refused by GitHub', base: null },
        context,
      )
      return
    }
    if (effect.kind === 'prepareFixes' || effect.kind === 'readReleases') {
      fixRefused(draft, effect.repository, status, context)
      return
    }
    // What a duplicate repeats may be no case of ours, nor any more what is met in a mirror.
    if (effect.kind === 'tellCase' && effect.news.as !== 'repeated') return
    if (!quiet.has(effect.kind))
      draft.tellCoordinators(refusedAtGitHub(draft.case, effect.kind, status, team))
    return
  }
  if (releaseEnded(draft, effect, result, context)) return
  if (result.kind === 'named') {
    draft.record({ kind: 'effectDone', effect: key, what: effect.kind })
    draft.tellCoordinators(namedBesideOthers(draft.case, result.beside, team))
    return
  }
  if (result.kind === 'opened') {
    draft.record({ kind: 'trackingOpened', repository: result.repository, number: result.number })
    return
  }
  if (effect.kind === 'readReleases' && result.kind === 'releases') {
    seeReleases(draft, effect, result.tags, context)
    return
  }
  if (effect.kind === 'prepareFixes' && result.kind === 'prepared') {
    seePrepared(draft, effect, result, context)
    return
  }
  if (
    effect.kind === 'openPublicPull' &&
    (result.kind === 'publicPull' || result.kind === 'publicPullByHand')
  ) {
    seePublicPullOpened(draft, effect, result, context)
    return
  }
  if (effect.kind === 'splitCase' && result.kind === 'taken') {
    draft.record({ kind: 'caseSplit', ghsa: effect.ghsa, failed: true })
    draft.tellCoordinators(splitTaken(draft.case, effect.ghsa, result.from, team))
    return
  }
  if (effect.kind === 'splitCase' && result.kind === 'report') {
    draft.record({ kind: 'caseSplit', ghsa: effect.ghsa, failed: true })
    draft.tellCoordinators(splitIsReport(draft.case, effect.ghsa, team))
    return
  }
  if (effect.kind === 'joinAdvisory' && result.kind === 'stranger') {
    draft.record({ kind: 'effectRefused', effect: key, what: effect.kind, status: 404 })
    draft.tellCoordinators(strangerJoined(draft.case, result.login, team))
    return
  }
  if (result.kind === 'done' || result.kind === 'found' || effect.kind === 'tellCoordinators') {
    if (effect.kind === 'setAdvisoryState') {
      draft.record({ kind: 'advisorySeen', state: effect.state, cve: draft.case.advisory?.cve ?? null })
    }
    draft.record({ kind: 'effectDone', effect: key, what: effect.kind })
    return
  }
  if (result.kind !== 'posted') throw new Error(`${effect.kind} does not end as ${result.kind}`)
  const about = effect.kind === 'tellReporter' ? effect.about : 'acknowledgement'
  const wasByHand = draft.case.byHand
  draft.record({ kind: 'textTold', text: key, about, how: 'posted', readableAt: result.at })
  const text = draft.case.texts.get(key)
  if (wasByHand && text) draft.tellCoordinators(postedAfterAll(text))
  afterTold(draft, about)
}
