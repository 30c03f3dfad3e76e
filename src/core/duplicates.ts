import type { Case } from './case/case.ts'
import { holds } from './case/embargo.ts'
import type { Happened } from './case/fact.ts'
import type { Draft } from './draft.ts'
import { caseName } from './messages/case-name.ts'
import { onItsOwn } from './messages/duplicates.ts'
import type { CaseNews, Tidings } from './outcome.ts'

/**
 * Cases of the same vulnerability. All that are settled as duplicates follow the one that is worked on, directly, however
 * long the chain is by which they came to it: it knows of each until when its reporter is bound, and each hears from it
 * alone. What repeats what is kept beside that: where one in the chain is taken up again, those that repeat it follow it.
 */

/** The case of `ghsa` hears something; `as`: what this one is to it. */
export function tell(draft: Draft, ghsa: string, as: CaseNews['as'], news: Tidings): void {
  draft.effect({ kind: 'tellCase', ghsa, news: { from: caseName(draft.case.source), as, ...news } })
}

/** The case that this one follows hears something, or those that follow this one. */
export function tellAll(draft: Draft, news: Tidings): void {
  const { follows, duplicates } = draft.case
  if (follows) tell(draft, follows, 'duplicate', news)
  else for (const ghsa of duplicates.keys()) tell(draft, ghsa, 'repeated', news)
}

/**
 * The report follows another case than `before`, or none any more: whoever it followed is told that it left, those that
 * repeat it whom they follow now, and that case how it stands here.
 */
export function followsAnother(draft: Draft, before: Case): void {
  const { follows, resolution, duplicates, source } = draft.case
  const left = new Set([before.follows, follows ? null : (before.resolution?.of ?? null)])
  // What repeats a duplicate goes on repeating it, whomever both follow.
  for (const ghsa of left)
    if (ghsa && ghsa !== resolution?.of) tell(draft, ghsa, 'duplicate', { kind: 'left' })
  if (before.follows && !follows)
    draft.tellCoordinators(onItsOwn(draft.case, before.follows, before.others.get(before.follows), draft.now))
  if (follows) introduce(draft, follows)
  for (const [ghsa, { of }] of duplicates)
    if (of === null && ghsa !== follows)
      tell(draft, ghsa, 'repeated', { kind: 'original', of: follows ?? caseName(source) })
}

/** The case of `ghsa`, which this one begins to follow, hears how it stands here. */
export function introduce(draft: Draft, ghsa: string): void {
  const { resolution, reporter, embargo, happened } = draft.case
  const { until, byPolicy, ended } = embargo
  const stands = holds(embargo) && until && until > draft.now ? until.toISOString() : null
  const of = resolution?.of && resolution.of !== ghsa ? resolution.of : null
  const cause = ended?.cause ?? null
  tell(draft, ghsa, 'duplicate', { kind: 'duplicate', of, reporter, until: stands, byPolicy, ended: cause })
  for (const [what, { url }] of Object.entries(happened))
    tell(draft, ghsa, 'duplicate', {
      ...{ kind: 'happened', what: what as Happened, url, keeps: holds(embargo) },
    })
}
