import semver from 'semver'
import type { Lines } from '../case/remediation.ts'
import type { Policy } from '../policy/policy.ts'
import { isIn, versionOf } from './range.ts'

/** What a policy's prose says of release lines. */
export type Support = {
  /** Lines that are prepared though the prose calls their releases unsupported, each with how it writes them. */
  readonly unsupported: readonly { readonly line: string; readonly version: string }[]
  /** What the prose calls supported and no line has, each with its newest release. */
  readonly uncovered: readonly { readonly version: string; readonly newest: string }[]
}

/**
 * Holds the release lines of a repository against what its prose calls supported. A line is what its newest release is,
 * or its branch where the prose names that; words that name no version ("latest") say nothing here. Releases outside
 * `range` owe no fix and are left out.
 */
export function supportOf(
  { touched, untouched }: Pick<Lines, 'touched' | 'untouched'>,
  tags: readonly string[],
  said: Policy['supportedVersions'],
  range: string | null,
): Support {
  const all = said.map(one => ({ ...one, range: rangeOf(one.version) }))
  type Said = (typeof all)[number]
  const holds = (one: Said, tag: string | null) => {
    const version = tag === null ? null : versionOf(tag)
    return version !== null && one.range !== null && isIn(version, one.range)
  }
  const isOf = (one: Said, { line, latest }: Lines['touched'][number]) =>
    one.version.toLowerCase() === line.toLowerCase() || holds(one, latest)
  const unsupported = touched.flatMap(at => {
    const one = all.find(said => isOf(said, at))
    // "< 3.0: no" above "2.9 LTS: yes": what is supported anywhere is supported.
    const isSupported = all.some(said => said.supported && isOf(said, at))
    return one && !one.supported && !isSupported ? [{ line: at.line, version: one.version }] : []
  })
  const uncovered = all.flatMap(one => {
    if (!one.supported || [...touched, ...untouched].some(at => isOf(one, at))) return []
    const newest = tags
      .filter(tag => holds(one, tag) && (range === null || isIn(versionOf(tag) ?? '', range)))
      .toSorted((a, b) => semver.compare(versionOf(b) ?? '', versionOf(a) ?? ''))[0]
    return newest === undefined ? [] : [{ version: one.version, newest }]
  })
  return { unsupported, uncovered }
}

/** Releases as prose writes them ("5.1.x", "≥ 1.2, < 2", "2.0 and later", "3.1+"), or null where they are no versions. */
function rangeOf(written: string): string | null {
  const text = written
    .toLowerCase()
    .replaceAll('≤', '<=')
    .replaceAll('≥', '>=')
    .replace(/[`*_]|\b(?:versions?|releases?|branch)\b/g, '')
    .replace(/\bv(?=\d)/g, '')
    .trim()
  const [, from, newer] =
    /^(\d[\d.]*)(?:\.x)?\s*(?:(\+|(?:and|or) (?:later|newer|above|up|higher))|(?:and|or) (?:older|below|earlier|lower))$/.exec(
      text,
    ) ?? []
  if (from !== undefined) return semver.validRange(`${newer ? '>=' : '<='}${from}`)
  const [plain = ''] =
    /^(?:[<>]=?|=|~|\^)?\s*\d[\d.x]*(?:\s*(?:,|-|–|\bto\b|\s)\s*(?:[<>]=?)?\s*\d[\d.x]*)?/.exec(text) ?? []
  return plain === ''
    ? null
    : semver.validRange(
        plain.replace(/\s*(?:–|\bto\b|(?<=\s)-(?=\s)|(?<=x)-(?=\d))\s*/, ' - ').replace(',', ' '),
      )
}
