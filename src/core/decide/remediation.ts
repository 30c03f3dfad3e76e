import type { Person } from '../case/fact.ts'
import {
  asExposed,
  type Exposed,
  exposureOf,
  type FixPull,
  fixLines,
  isMerged,
  type PullStands,
  pullSeen,
  type Remediation,
} from '../case/remediation.ts'
import type { Draft } from '../draft.ts'
import {
  allPrepared,
  fixesPrepared,
  mirrorExposed,
  mirrorRefused,
  publicPullAstray,
  publicPullByHand,
  publicPullOpened,
  pullTurned,
  refusedForFix,
  releasesSeen,
} from '../messages/remediation.ts'
import type { Effect } from '../outcome.ts'
import { fullName } from '../policy/names.ts'
import { prepareFixes } from '../remediation/fixes.ts'
import { linesTouched } from '../remediation/lines.ts'
import { supportOf } from '../remediation/supported.ts'
import type { Context } from './context.ts'
import type { EffectResult } from './effect-result.ts'

type Asked<K extends Effect['kind']> = Extract<Effect, { kind: K }>
type Ended<K extends EffectResult['kind']> = Extract<EffectResult, { kind: K }>

/** The tags of an affected repository: which release lines are touched, and, once `/fix` was said, their fixes. */
export function seeReleases(
  draft: Draft,
  { repository, branches, range }: Asked<'readReleases'>,
  tags: readonly string[],
  context: Context,
): void {
  const affected = draft.case.remediation.affected.get(repository.toLowerCase())
  // Another range was named meanwhile, or none: its own releases are on their way.
  if (affected?.kind !== 'repository' || affected.range !== range) return
  const lines = linesTouched(branches, tags, range)
  draft.record({
    kind: 'linesFound',
    repository,
    touched: [...lines.touched],
    untouched: [...lines.untouched],
    unread: [...lines.unread],
  })
  const { policy } = context
  // The policy at hand is that of the repository that was reported on; what others support is not known.
  const isReported = repository.toLowerCase() === fullName(draft.case.source.repository).toLowerCase()
  const support = supportOf(lines, tags, isReported ? policy.supportedVersions : [], range, draft.now)
  const words = releasesSeen(draft.case, repository, lines, range, support, policy.coordinators)
  if (words) draft.tellCoordinators(words)
  if (draft.case.remediation.asked) prepareFixes(draft, context.policy, context.roster, repository)
}

/** What came of preparing the fixes of one repository. */
export function seePrepared(
  draft: Draft,
  { repository }: Asked<'prepareFixes'>,
  { mirror, pulls, blocked }: Ended<'prepared'>,
  { policy }: Context,
): void {
  if (mirror) {
    const known = exposureOf(draft.case.remediation, repository)
    draft.record({ kind: 'fixBlocked', repository, line: null, ...blockedBy(mirror) })
    draft.tellCoordinators(mirrorRefused(draft.case, repository, mirror, policy))
    const exposed = asExposed(mirror.why)
    const held = fixLines(draft.case.remediation).find(one => one.repository === repository && one.pull)?.pull
    if (held && exposed && exposed !== known)
      draft.tellCoordinators(
        mirrorExposed(draft.case, held.mirror, { why: exposed, who: mirror.who }, policy.coordinators),
      )
    return
  }
  for (const pull of pulls) draft.record({ kind: 'fixPrepared', repository, ...pull })
  for (const { line, why } of blocked) draft.record({ kind: 'fixBlocked', repository, line, why })
  draft.tellCoordinators(fixesPrepared(draft.case, repository, pulls, blocked, policy.coordinators))
}

/** The fix of one line stands in public, or has to be brought there by hand. */
export function seePublicPullOpened(
  draft: Draft,
  effect: Asked<'openPublicPull'>,
  result: Ended<'publicPull'> | Ended<'publicPullByHand'>,
  { policy }: Context,
): void {
  const { repository, line } = effect
  if (result.kind === 'publicPull') {
    const { in: place, number, url } = result
    draft.record({ kind: 'publicPullOpened', repository, line, in: place, number, url })
    draft.tellCoordinators(publicPullOpened(repository, line, url))
    return
  }
  draft.record({ kind: 'publicPullByHand', repository, line, why: result.why })
  draft.tellCoordinators(publicPullByHand(draft.case, effect, result, policy.coordinators))
}

/** A public pull request that brings a fix: whether it is merged, and where; what does not bring it to its line is told. */
export function seePublicPull(
  draft: Draft,
  place: { readonly repository: number; readonly number: number },
  { state, base }: { readonly state: 'open' | 'merged' | 'closed'; readonly base?: string | undefined },
  { policy }: Pick<Context, 'policy'>,
): void {
  for (const { repository, line, publicPull } of fixLines(draft.case.remediation)) {
    if (!publicPull || 'byHand' in publicPull) continue
    if (publicPull.in.id !== place.repository || publicPull.number !== place.number) continue
    const onto = base === undefined || base === line ? null : base
    if (publicPull.state === state && publicPull.onto === onto) continue
    draft.record({ kind: 'publicPullSeen', repository, line, state, ...(onto ? { onto } : {}) })
    if (state === 'closed' || onto)
      draft.tellCoordinators(
        publicPullAstray(
          draft.case,
          { repository, line, url: publicPull.url, state, onto },
          policy.coordinators,
        ),
      )
  }
}

/** How a mirror with fixes in it can be read by others, and by whom. */
export type Exposure = { readonly why: Exposed; readonly who: readonly Person[] }

/**
 * Who can read a mirror that holds fixes of a case which is not public (null: who may). A change is told once, and so
 * is each one more who can read it.
 */
export function seeMirror(
  draft: Draft,
  mirror: number,
  exposure: Exposure | null,
  { policy }: Context,
): void {
  const { remediation, publishedAt, report } = draft.case
  if (publishedAt || report === 'closed') return
  const held = fixLines(remediation).find(({ pull }) => pull?.mirror.id === mirror)
  if (!held?.pull) return
  const { repository, pull } = held
  const before = exposureOf(remediation, repository)
  const known = remediation.strangers.get(repository.toLowerCase()) ?? []
  const who = exposure?.who.map(({ id }) => id) ?? []
  if (before === (exposure?.why ?? null) && sameMembers(who, known)) return
  if (!exposure) {
    // What is a fork stays one, whoever can read it.
    if (before === 'mirror is a fork') return
    draft.record({ kind: 'mirrorSafe', repository })
    return
  }
  draft.record({ kind: 'fixBlocked', repository, line: null, ...blockedBy(exposure) })
  if (before !== exposure.why || who.some(id => !known.includes(id)))
    draft.tellCoordinators(mirrorExposed(draft.case, pull.mirror, exposure, policy.coordinators))
}

const sameMembers = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every(one => others.includes(one))

/** Why a mirror may not be used, as it is recorded: with those who can read it, where it is for them. */
const blockedBy = <Why>({ why, who }: { readonly why: Why; readonly who: readonly Person[] }) => ({
  why,
  ...(who.length > 0 ? { readers: [...who] } : {}),
})

/** GitHub refused, for good, what a fix needs: it stands blocked until `/fix` is said again. */
export function fixRefused(draft: Draft, repository: string, status: number, { policy }: Context): void {
  draft.record({ kind: 'fixBlocked', repository, line: null, why: 'refused by GitHub' })
  draft.tellCoordinators(refusedForFix(draft.case, repository, status, policy))
}

/** How the pull request of one release line stands at GitHub: news, whoever did it. */
export function seePull(
  draft: Draft,
  place: { readonly mirror: number; readonly number: number },
  seen: Pick<FixPull, 'state' | 'draft' | 'head' | 'merged' | 'conflict' | 'review' | 'ticked' | 'byHand'> & {
    /** The branch that it goes into; absent where it is its line's. */
    readonly base?: string
  },
  { policy }: Context,
): void {
  const { remediation } = draft.case
  for (const [key, pull] of remediation.pulls) {
    if (pull.mirror.id !== place.mirror || pull.number !== place.number) continue
    const { repository, line } = lineOf(remediation, key)
    const { base = line } = seen
    const stands = { ...seen, onto: base === line ? null : base }
    if (same(pull, stands)) return
    const wasPrepared = isPrepared(remediation)
    draft.record(pullSeen({ repository, line }, stands))
    // Of a line that is not affected any more it is known, and nobody is told.
    const after = fixLines(draft.case.remediation)
    const now = after.find(other => other.repository === repository && other.line === line)
    const words = now && pullTurned(draft.case, now, pull, policy.coordinators)
    if (words) draft.tellCoordinators(words)
    if (!wasPrepared && isPrepared(draft.case.remediation))
      draft.tellCoordinators(allPrepared(draft.case, after.length, policy.coordinators))
    return
  }
}

/** The release line that `lineKey` made a key of, its repository as it is written where it is affected. */
function lineOf({ affected }: Remediation, key: string): { repository: string; line: string } {
  const at = key.indexOf('#')
  const known = affected.get(key.slice(0, at))
  const repository = known?.kind === 'repository' ? known.name : key.slice(0, at)
  return { repository, line: key.slice(at + 1) }
}

/** Every release line that is touched has its fix, and there is at least one. */
const isPrepared = (remediation: Remediation): boolean => {
  const lines = fixLines(remediation)
  return lines.length > 0 && lines.every(({ pull }) => isMerged(pull))
}

const same = (a: PullStands, b: PullStands): boolean =>
  a.state === b.state &&
  a.draft === b.draft &&
  a.head === b.head &&
  a.merged === b.merged &&
  a.conflict === b.conflict &&
  a.review === b.review &&
  a.byHand === b.byHand &&
  a.onto === b.onto &&
  a.ticked.join() === b.ticked.join()
