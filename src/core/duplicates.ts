import type { Case, Work } from './case/case.ts'
import { holds } from './case/embargo.ts'
import { encodeFact, type Happened } from './case/fact.ts'
import { lineKey } from './case/remediation.ts'
import type { Draft } from './draft.ts'
import { caseName } from './messages/case-name.ts'
import { onItsOwn } from './messages/duplicates.ts'
import type { CaseNews, Tidings } from './outcome.ts'
import { dataOf } from './users-data.ts'

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
  const work = workOf(draft.case)
  if (isSomething(work)) tell(draft, ghsa, 'duplicate', { kind: 'work', ...work })
  const data = dataOf(draft.case)
  if (data) tell(draft, ghsa, 'duplicate', { kind: 'data', ...data })
}

/** The case that this one follows hears what is prepared here, where that is not what it was `before`. */
export function tellWork(draft: Draft, before: Case): void {
  const { follows, remediation, release, advisory } = draft.case
  if (!follows || follows !== before.follows) return
  if (remediation === before.remediation && release === before.release && advisory === before.advisory) return
  const work = workOf(draft.case)
  if (!isSameWork(work, workOf(before))) tell(draft, follows, 'duplicate', { kind: 'work', ...work })
}

/** Whether two say the same, however each was stored. */
export const isSameWork = (a: Work, b: Work): boolean => asStored(a) === asStored(b)
const asStored = (work: Work): string =>
  JSON.stringify(encodeFact({ kind: 'otherWorkSeen', other: '', at: new Date(0), by: null, ...work }))

const isSomething = ({ cve, affected, pulls }: Work): boolean =>
  cve !== null || affected.length > 0 || pulls.length > 0

/** The duplicates that have a CVE id, or where one was asked for: the vulnerability is to get no other. */
export const cvesThere = ({ duplicates }: Case): readonly (NonNullable<Work['cve']> & { ghsa: string })[] =>
  [...duplicates].flatMap(([ghsa, { work }]) => (work?.cve ? [{ ghsa, ...work.cve }] : []))

/** The pull requests that duplicates have for a release line of this case. */
export const pullsThere = (
  { duplicates }: Case,
  key: string,
): readonly (Work['pulls'][number] & { readonly ghsa: string })[] =>
  [...duplicates].flatMap(([ghsa, { work }]) =>
    (work?.pulls ?? []).flatMap(pull =>
      lineKey(pull.repository, pull.line) === key ? [{ ghsa, ...pull }] : [],
    ),
  )

/** What was prepared in a case, and would be done twice by another one of the same vulnerability that knew nothing of it. */
export function workOf({ advisory, release, remediation }: Case): Work {
  const asked = release.cve && release.cve.state !== 'refused' ? { state: release.cve.state, id: null } : null
  const names = new Map([...remediation.affected].map(([key, one]) => [key, 'name' in one ? one.name : key]))
  return {
    cve: advisory?.cve ? { state: 'given', id: advisory.cve } : asked,
    affected: [...remediation.affected.values()],
    pulls: [...remediation.pulls].flatMap(([key, { state, ...pull }]) => {
      const [repository = '', ...line] = key.split('#')
      if (state === 'closed') return []
      return [
        {
          ...{ repository: names.get(repository) ?? repository, line: line.join('#') },
          ...{ ...pull, state, ticked: [...pull.ticked] },
        },
      ]
    }),
  }
}
