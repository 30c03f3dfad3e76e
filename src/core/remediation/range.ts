import semver from 'semver'

/**
 * A range of versions as it is written in a command (`>=1.0,<2.3`: commas or spaces between comparators, no other
 * form guessed), or null where it is no range of semantic versions.
 */
export function readRange(text: string): string | null {
  const written = text
    .replaceAll('||', ' || ')
    .split(/[\s,]+/)
    .filter(Boolean)
  if (written.length === 0 || text.length > 200) return null
  return semver.validRange(written.join(' ')) === null ? null : written.join(',')
}

/** Whether there is any version at all that the range holds. */
export const canBeMet = (range: string): boolean => semver.minVersion(range.replaceAll(',', ' ')) !== null

/** A range as people write it: alternatives parted by `||`. */
export const shownRange = (range: string): string => range.replaceAll(',||,', ' || ')

/** The same range in the words of an advisory, which has an entry for each alternative: `>= 1.0, < 2.3`. */
export const inAdvisory = (range: string): readonly string[] =>
  range.split(',||,').map(one =>
    one
      .split(',')
      .map(part => part.replace(/^([<>]=?|=)\s*/, '$1 '))
      .join(', '),
  )

/** Whether a version is in the range; a pre-release counts like the version it leads to. */
export const isIn = (version: string, range: string): boolean =>
  semver.satisfies(version, range.replaceAll(',', ' '), { includePrerelease: true })

/** The version that a tag names ("v1.2.3", "engine-1.2.3"), or null where it names none. */
export const versionOf = (tag: string): string | null =>
  semver.valid(/^(?:.*[-_/@])??v?(\d+\.\d+\.\d+(?:[-+][\w.+-]*)?)$/i.exec(tag)?.[1] ?? null)
