import { type Case, fold } from '../core/case/case.ts'
import { holds } from '../core/case/embargo.ts'
import { isSamePull, lineKey } from '../core/case/remediation.ts'
import { caseName } from '../core/messages/case-name.ts'
import type { HeadAsked } from '../core/outcome.ts'
import type { Store } from '../shell/ports.ts'
import { fixKey } from './fix-hands.ts'

/** The fix of another case in the same mirror, which is not public yet. */
export type FixNearby = {
  /** The GHSA id of its case; null where that is worked in another coordination repository. */
  readonly of: string | null
  readonly number: number
  readonly line: string
  /** Until when its embargo stands (ISO 8601); null where none stands. */
  readonly until: string | null
  readonly head: string
  /** Commits by which it is known: the one it began with, its head, and what was merged. */
  readonly known: readonly string[]
}

/**
 * The fixes of other vulnerabilities in the mirrors of these lines that are not to be public yet, by the mirror's number: those of
 * advisories that are unpublished, but for what was closed and has no embargo. Looked for where a copy is asked for alone.
 */
export async function fixesNearby(
  store: Pick<Store, 'recallAll' | 'facts'>,
  c: Case,
  lines: readonly HeadAsked[],
): Promise<ReadonlyMap<number, readonly FixNearby[]>> {
  const own = [...c.remediation.pulls.values()]
  const found = new Map<number, readonly FixNearby[]>()
  for (const { repository, line, copy } of lines) {
    const mirror = c.remediation.pulls.get(lineKey(repository, line))?.mirror
    if (!mirror || copy === undefined || found.has(mirror.id)) continue
    const ids = new Set((await store.recallAll<string>(fixKey(mirror.id, ''))).values())
    ids.delete(c.id)
    const cases = await Promise.all([...ids].map(async id => fold(id, await store.facts(id))))
    const fixes = cases.filter(other => isHeldBack(other, c)).flatMap(other => nearby(other, c, mirror.id))
    found.set(
      mirror.id,
      fixes.filter(({ number }) => !own.some(pull => isSamePull(pull, { mirror, number }))),
    )
  }
  return found
}

/** Whether what was prepared in a case is not to be public yet, nor goes public with this one. */
function isHeldBack({ source, publishedAt, report, embargo, follows }: Case, c: Case): boolean {
  const name = caseName(source)
  if (source.kind === 'issue' || publishedAt || (report === 'closed' && !holds(embargo))) return false
  const isSame = follows === caseName(c.source) || c.follows === name || c.duplicates.has(name)
  return !isSame && !(follows !== null && follows === c.follows)
}

function nearby(other: Case, c: Case, mirror: number): FixNearby[] {
  const { remediation, release, embargo, coordination, source } = other
  const isSeen = coordination !== null && coordination.id === c.coordination?.id
  const until = holds(embargo) ? (embargo.until?.toISOString() ?? null) : null
  return [...remediation.pulls].flatMap(([key, pull]) => {
    if (pull.mirror.id !== mirror || remediation.publicPulls.has(key) || release.opening.has(key)) return []
    const { number, head, merged, begin } = pull
    const known = [begin.head, head, merged].filter(commit => commit !== null)
    const line = key.slice(key.indexOf('#') + 1)
    return [{ of: isSeen ? caseName(source) : null, number, line, until, head, known }]
  })
}
