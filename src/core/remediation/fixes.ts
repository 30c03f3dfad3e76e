import { type Affected, fixLines, lineKey, pullSeen, type Remediation } from '../case/remediation.ts'
import type { Draft } from '../draft.ts'
import { pullsThere } from '../duplicates.ts'
import { fixesTakenOver, type TakenOver } from '../messages/duplicates.ts'
import { fullName } from '../policy/names.ts'
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
 * What duplicates have prepared for lines that have no pull request here is gone on with: one vulnerability has one fix for
 * each release line.
 */
function takeOver(draft: Draft, policy: Policy, only?: string): void {
  const taken: TakenOver[] = []
  for (const { repository, line, pull } of fixLines(draft.case.remediation)) {
    const key = lineKey(repository, line)
    if (pull || draft.case.remediation.begun.has(key)) continue
    if (only !== undefined && repository.toLowerCase() !== only.toLowerCase()) continue
    const place = placeFor(policy.remediation, repository)
    const found = pullsThere(draft.case, key).find(
      ({ mirror }) => place && fullName(mirror).toLowerCase() === place.mirror.toLowerCase(),
    )
    if (!found) continue
    const { ghsa, mirror, number, branch, behind, begin, state, code } = found
    const began = {
      ...{ head: begin.head, ...(begin.tree ? { tree: begin.tree } : {}) },
      ...(code === undefined ? {} : { code }),
    }
    draft.record({ kind: 'fixPrepared', repository, line, mirror, number, branch, ...began, behind })
    draft.record(pullSeen({ repository, line }, found))
    taken.push({ ghsa, repository, line, mirror, number, state })
  }
  if (taken.length > 0) draft.tellCoordinators(fixesTakenOver(taken))
}

/**
 * Asks for the pull requests that are missing, of one repository or of all: those of touched lines that have none.
 * Gives for how many lines.
 */
export function prepareFixes(draft: Draft, policy: Policy, roster: Roster, only?: string): number {
  // A report that was settled is not worked on, even if its releases were being read by then.
  if (draft.case.resolution) return 0
  takeOver(draft, policy, only)
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
