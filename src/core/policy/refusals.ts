import { readBranch } from './names.ts'
import type { CoordinationConfig, PublicConfig } from './schema.ts'
import { quoted } from './wording.ts'

/** A mistake in a file that can be read: `path` leads to the value. */
export type Refusal = { readonly path: readonly PropertyKey[]; readonly message: string }

/**
 * Mistakes that a file may have and still be understood: an offset for a zone, names that can be no branches, and
 * repositories, mirrors and releases that come twice. They are refused in a file that is new; one that was in force
 * before it was known that they are mistakes stays in force.
 */
export function refusals({
  calendar,
  remediation = {},
}: Partial<PublicConfig & CoordinationConfig>): readonly Refusal[] {
  const zone = calendar?.zone ?? ''
  const offset = {
    path: ['calendar', 'zone'],
    message: `${quoted(zone)} does not work here: write a time zone by its IANA name, such as \`Europe/Berlin\` or \`UTC\` (an offset knows no summer time).`,
  }
  return [...(/^[+-]/.test(zone) ? [offset] : []), ...ofPlaces(remediation)]
}

function ofPlaces(places: NonNullable<CoordinationConfig['remediation']>): readonly Refusal[] {
  const names = Object.keys(places).map(name => name.toLowerCase())
  const mirrors = Object.values(places).map(({ mirror }) => mirror.toLowerCase())
  return Object.entries(places).flatMap(([name, { mirror, releases }], n): Refusal[] => {
    const other = mirrors.indexOf(mirror.toLowerCase())
    const place = (path: readonly string[], message: string): Refusal[] => [
      { path: ['remediation', name, ...path], message },
    ]
    const ofPlace =
      names.indexOf(name.toLowerCase()) < n
        ? place([], `${quoted(name)} is listed twice: upper and lower case mean the same repository.`)
        : name.toLowerCase() !== mirror.toLowerCase() && names.includes(mirror.toLowerCase())
          ? place(['mirror'], `${quoted(mirror)} is fixed itself here, so it can be no mirror.`)
          : other < n
            ? place(
                ['mirror'],
                `${quoted(mirror)} is the mirror of ${quoted(Object.keys(places)[other] ?? '')} already: each repository needs one of its own.`,
              )
            : []
    const ofReleases = releases.flatMap((branch, m): Refusal[] => {
      const why =
        readBranch(branch) === null
          ? `${quoted(branch)} does not work here: write the name of a branch.`
          : releases.indexOf(branch) < m
            ? `${quoted(branch)} is listed twice: take one out.`
            : null
      return why ? [{ path: ['remediation', name, 'releases', m], message: why }] : []
    })
    return [...ofPlace, ...ofReleases]
  })
}
