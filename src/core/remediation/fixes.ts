import { type Affected, fixLines, lineKey, type Remediation } from '../case/remediation.ts'
import type { Draft } from '../draft.ts'
import { type Policy, placeFor } from '../policy/policy.ts'
import type { Roster } from '../roster.ts'
import { vulnerableIn } from './vulnerabilities.ts'

/** Asks that the advisory names what is affected; nothing where it would say the same as `before`. */
export function nameOnAdvisory(draft: Draft, policy: Policy, before: readonly Affected[]): void {
  if (draft.case.source.kind !== 'advisory' || draft.case.publishedAt) return
  const vulnerable = vulnerableIn(draft.case.remediation.affected.values(), policy.remediation)
  const formerly = vulnerableIn(before, policy.remediation)
  if (JSON.stringify(vulnerable) === JSON.stringify(formerly)) return
  draft.effect({ kind: 'nameAffected', vulnerable, formerly })
}

/**
 * Asks for the releases of every affected repository that has a place and whose lines are not those of `pledge.yml`
 * as it is now. Gives how many were asked for.
 */
export function readReleases(draft: Draft, policy: Policy): number {
  const stale = withPlace(draft.case.remediation, policy).filter(({ name, place }) => {
    const known = draft.case.remediation.lines.get(name.toLowerCase())
    const lines =
      draft.case.remediation.reading.get(name.toLowerCase()) ??
      (known && [...known.touched, ...known.untouched].map(({ line }) => line))
    return !lines || [...lines].sort().join('\n') !== [...new Set(place.releases)].sort().join('\n')
  })
  for (const { name, range, place } of stale) {
    const branches = [...new Set(place.releases)]
    draft.record({ kind: 'releasesAsked', repository: name, branches })
    draft.effect({ kind: 'readReleases', repository: name, branches, range })
  }
  return stale.length
}

function withPlace({ affected }: Remediation, policy: Policy) {
  return [...affected.values()].flatMap(one => {
    const place = one.kind === 'repository' ? placeFor(policy.remediation, one.name) : null
    return one.kind === 'repository' && place ? [{ name: one.name, range: one.range, place }] : []
  })
}

/**
 * Asks for the pull requests that are missing, of one repository or of all: those of touched lines that have none.
 * Gives for how many lines.
 */
export function prepareFixes(draft: Draft, policy: Policy, roster: Roster, only?: string): number {
  const { remediation } = draft.case
  const missing = fixLines(remediation).filter(
    ({ repository, line, pull }) => pull === null && !remediation.begun.has(lineKey(repository, line)),
  )
  let count = 0
  for (const { name, place } of withPlace(remediation, policy)) {
    if (only !== undefined && name.toLowerCase() !== only.toLowerCase()) continue
    const lines = missing.filter(({ repository }) => repository === name).map(({ line }) => line)
    if (lines.length === 0) continue
    count += lines.length
    draft.record({ kind: 'fixBegun', repository: name, lines })
    draft.effect({
      kind: 'prepareFixes',
      repository: name,
      mirror: place.mirror,
      lines,
      coordinators: roster.map(({ person }) => person.id),
      readers: policy.readers,
    })
  }
  return count
}
