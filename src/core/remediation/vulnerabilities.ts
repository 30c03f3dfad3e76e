import type { Affected } from '../case/remediation.ts'
import { type Policy, placeFor } from '../policy/policy.ts'
import { inAdvisory } from './range.ts'

/** A package with the range of it that is vulnerable, in the words of an advisory. */
export type Vulnerable = { readonly ecosystem: string; readonly name: string; readonly range: string | null }

/** One of the `vulnerabilities` of an advisory at GitHub, as far as it is read and written here. */
export type AdvisoryVulnerability = {
  readonly package: { readonly ecosystem: string; readonly name: string | null }
  readonly vulnerable_version_range: string | null
  readonly patched_versions: string | null
  readonly vulnerable_functions: readonly string[] | null
}

/**
 * What is affected, as an advisory says it: a package by itself, a repository by the package that `pledge.yml` says
 * it publishes, else by its own name. Services are in no advisory.
 */
export const vulnerableIn = (
  affected: Iterable<Affected>,
  remediation: Policy['remediation'],
): readonly Vulnerable[] =>
  [...affected].flatMap(one => {
    if (one.kind === 'service') return []
    const { ecosystem, name } =
      one.kind === 'package'
        ? one
        : (placeFor(remediation, one.name)?.package ?? { ecosystem: 'other', name: one.name })
    const ranges = one.range === null ? [null] : inAdvisory(one.range)
    return ranges.map(range => ({ ecosystem, name, range }))
  })

/**
 * An advisory's list with ours put in: nothing that others wrote is lost or changed. What we wrote before
 * (`formerly`) and do not say any more goes, where nobody added to it; a range of ours that changed is changed in
 * its place. Gives the very list where there is nothing to do.
 */
export function mergeVulnerabilities(
  existing: readonly AdvisoryVulnerability[],
  wanted: readonly Vulnerable[],
  formerly: readonly Vulnerable[],
): readonly AdvisoryVulnerability[] {
  const list = [...existing]
  // Each takes the place of one that we wrote before; what has no such place is added, and what is left over goes.
  const fresh = wanted.filter(
    one => !formerly.some(old => samePackage(one, old) && sameRange(one.range, old.range)),
  )
  for (const old of formerly) {
    const at = list.findIndex(one => isAbout(one, old) && sameRange(one.vulnerable_version_range, old.range))
    const found = list[at]
    if (!found || wanted.some(one => samePackage(one, old) && sameRange(one.range, old.range))) continue
    const now = fresh.findIndex(one => samePackage(one, old))
    const [next] = now < 0 ? [] : fresh.splice(now, 1)
    if (next) list[at] = { ...found, vulnerable_version_range: next.range }
    else if (!found.patched_versions && !found.vulnerable_functions?.length) list.splice(at, 1)
  }
  for (const one of wanted) {
    const about = list.filter(known => isAbout(known, one))
    if (about.some(known => sameRange(known.vulnerable_version_range, one.range))) continue
    if (one.range === null && about.length > 0) continue
    const open = list.findIndex(known => isAbout(known, one) && !known.vulnerable_version_range)
    const known = list[open]
    if (known) list[open] = { ...known, vulnerable_version_range: one.range }
    else
      list.push({
        package: { ecosystem: one.ecosystem, name: one.name },
        vulnerable_version_range: one.range,
        patched_versions: null,
        vulnerable_functions: null,
      })
  }
  return list.length === existing.length && list.every((one, n) => one === existing[n]) ? existing : list
}

/**
 * Which packages that are named anew have, in the list as it is written, also a range that is not ours: what others
 * wrote stays, and then two ranges of one package stand side by side.
 */
export function besideOthers(
  list: readonly AdvisoryVulnerability[],
  wanted: readonly Vulnerable[],
  formerly: readonly Vulnerable[],
): readonly Vulnerable[] {
  const is = (one: Vulnerable, range: string | null) => (other: Vulnerable) =>
    samePackage(other, one) && sameRange(other.range, range)
  return wanted.filter(
    (one, n) =>
      !formerly.some(is(one, one.range)) &&
      wanted.findIndex(other => samePackage(other, one)) === n &&
      list.some(known => isAbout(known, one) && !wanted.some(is(one, known.vulnerable_version_range))),
  )
}

const samePackage = (a: Vulnerable, b: Vulnerable): boolean =>
  a.ecosystem === b.ecosystem && a.name.toLowerCase() === b.name.toLowerCase()

/** An entry under the repository's bare name is the same thing, whatever ecosystem the reporter chose. */
function isAbout({ package: one }: AdvisoryVulnerability, { ecosystem, name }: Vulnerable): boolean {
  const known = (one.name ?? '').toLowerCase()
  if (one.ecosystem === ecosystem && known === name.toLowerCase()) return true
  return ecosystem === 'other' && known !== '' && name.toLowerCase().endsWith(`/${known.split('/').at(-1)}`)
}

const sameRange = (a: string | null, b: string | null): boolean =>
  (a ?? '').replaceAll(/\s/g, '') === (b ?? '').replaceAll(/\s/g, '')
