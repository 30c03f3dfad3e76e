import semver from 'semver'
import type { Lines } from '../case/remediation.ts'
import { isSupported, type Policy } from '../policy/policy.ts'
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
 * `range` owe no fix and are left out. What was supported until a day is so to its end (UTC), by `now`.
 */
export function supportOf(
  { touched, untouched }: Pick<Lines, 'touched' | 'untouched'>,
  tags: readonly string[],
  said: Policy['supportedVersions'],
  range: string | null,
  now: Date,
): Support {
  const all = said.map(one => ({
    version: one.version,
    supported: isSupported(one, now),
    holds: holderOf(one.version),
  }))
  type Said = (typeof all)[number]
  const isOf = ({ version, holds }: Said, { line, latest }: Lines['touched'][number]) => {
    const released = latest === null ? null : semver.parse(versionOf(latest))
    return version.toLowerCase() === line.toLowerCase() || (released !== null && holds(released))
  }
  const unsupported = touched.flatMap(at => {
    const one = all.find(said => isOf(said, at))
    // "< 3.0: no" above "2.9 LTS: yes": what is supported anywhere is supported.
    const isElsewhere = all.some(said => said.supported && isOf(said, at))
    return one && !one.supported && !isElsewhere ? [{ line: at.line, version: one.version }] : []
  })
  const released = tags
    .flatMap(tag => {
      const version = semver.parse(versionOf(tag))
      return version && (range === null || isIn(version.version, range)) ? [{ tag, version }] : []
    })
    .toSorted((a, b) => semver.rcompare(a.version, b.version))
  const uncovered = all.flatMap(one => {
    if (!one.supported || [...touched, ...untouched].some(at => isOf(one, at))) return []
    const newest = released.find(({ version }) => one.holds(version))
    return newest === undefined ? [] : [{ version: one.version, newest: newest.tag }]
  })
  return { unsupported, uncovered }
}

/** Whether a release is among those that prose calls by these words; none is where they name no versions. */
function holderOf(written: string): (version: semver.SemVer) => boolean {
  const range = rangeOf(written)
  if (range === null) return () => false
  const compiled = new semver.Range(range, { includePrerelease: true })
  return version => compiled.test(version)
}

/**
 * Releases as prose writes them ("5.1.x", "≥ 1.2, < 2", "2.0 and later", "before 3.1", "1.x, 2.x"), or null where they are
 * no versions.
 */
function rangeOf(written: string): string | null {
  // "3 releases" counts them.
  if (/^\s*\d+\s+(?:latest|last|newest|most|major|minor|versions?|releases?)\b/i.test(written)) return null
  const text = written
    .toLowerCase()
    .replaceAll('≤', '<=')
    .replaceAll('≥', '>=')
    .replace(/[`*_]|\b(?:versions?|releases?|branch)\b/g, '')
    .replace(/\bv(?=\d)/g, '')
    .trim()
  const parts = text.split(/\s*(?:[,;/&]|\b(?:and|or)\b)\s*(?=[<>=~^]*\s*\d)/)
  if (parts.length > 20) return null
  const ranges = parts.map(oneRange)
  if (ranges.includes(null)) return ranges[0] ?? null
  return semver.validRange(
    ranges.reduce((all, one, n) => `${all}${n === 0 ? '' : between(ranges[n - 1], one)}${one}`, ''),
  )
}

/** A lower and an upper bound that meet go together, since one beside the other they would be everything; else they do not. */
function between(one: string | null | undefined, other: string | null | undefined): ' ' | ' || ' {
  const areBounds = /^[<>]/.test(one ?? '') && /^[<>]/.test(other ?? '') && one?.[0] !== other?.[0]
  return areBounds && semver.intersects(one ?? '', other ?? '') ? ' ' : ' || '
}

/** In words before a version, and after it. */
const before: readonly (readonly [RegExp, string])[] = [
  [/^(?:before|prior to|(?:older|earlier|less|lower) than|below|under)\s+(?=\d)/, '<'],
  [/^(?:after|(?:newer|later|greater|higher) than|above)\s+(?=\d)/, '>'],
  [/^(?:up to|until|through)\s+(?=\d)/, '<='],
  [/^(?:from|since|starting (?:with|at|from))\s+(?=\d)/, '>='],
]
const fromTo =
  /^(?:from|since|starting (?:with|at|from))\s+(\d[\d.x]*)\s+(?:up )?(?:to|until|till|through)\s+(\d[\d.x]*)$/
const later =
  /^(\d[\d.]*)(?:\.x)?\s*(?:\+|(?:(?:and|or) )?(?:later|newer|above|up(?:wards?)?|higher|onwards?))$/
const older = /^(\d[\d.]*)(?:\.x)?\s*(?:and|or) (?:older|below|earlier|lower)$/

function oneRange(text: string): string | null {
  const [, least] = later.exec(text) ?? []
  if (least !== undefined) return semver.validRange(`>=${least}`) && `>=${least}`
  const [, most] = older.exec(text) ?? []
  if (most !== undefined) return semver.validRange(`<=${most}`) && `<=${most}`
  const [, from, to] = fromTo.exec(text) ?? []
  if (from !== undefined) return semver.validRange(`${from} - ${to}`) && `${from} - ${to}`
  const [words, sign] = before.find(([form]) => form.test(text)) ?? [/^/, '']
  const [plain = ''] =
    /^(?:[<>]=?|=|~|\^)?\s*\d[\d.x]*(?:\s*(?:-|–|\bto\b|\s)\s*(?:[<>]=?)?\s*\d[\d.x]*)?/.exec(
      text.replace(words, sign),
    ) ?? []
  const range = plain.replace(/\s*(?:–|\bto\b|(?<=\s)-(?=\s)|(?<=x)-(?=\d))\s*/, ' - ')
  return plain !== '' && semver.validRange(range) !== null ? range : null
}
