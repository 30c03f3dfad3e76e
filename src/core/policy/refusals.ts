import { longestBreak } from '../deadlines/calendar.ts'
import { readBranch } from './names.ts'
import type { CoordinationConfig, PublicConfig } from './schema.ts'
import { quoted } from './wording.ts'

/** A mistake in a file that can be read: `path` leads to the value. */
export type Refusal = { readonly path: readonly PropertyKey[]; readonly message: string }

/**
 * Mistakes that a file may have and still be understood: an offset for a zone, holidays without end, names that can be no branches, and
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
  return [
    ...(/^[+-]/.test(zone) ? [offset] : []),
    ...ofHolidays(calendar?.holidays),
    ...ofPlaces(remediation),
  ]
}

/** Nobody keeps half of a year's working days; with most of them off, "3 business days" would never end. */
const mostOfOneYear = 100
/** No answer comes in the middle of it; whoever is away for longer says so in its promises. */
const mostInARow = 45

function ofHolidays(holidays: string | readonly string[] = []): readonly Refusal[] {
  if (typeof holidays === 'string') return []
  const refusal = (message: string) => ({ path: ['calendar', 'holidays'], message })
  const years = Object.entries(Object.groupBy([...new Set(holidays)], day => day.slice(0, 4)))
  const full = years.flatMap(([year, { length } = []]) =>
    length > mostOfOneYear
      ? [
          refusal(
            `These are ${length} days of ${year}: no more than ${mostOfOneYear} of a year are taken for holidays. Weekends need not be named.`,
          ),
        ]
      : [],
  )
  const row = longestBreak(holidays, { holidays })
  return full.length > 0 || row <= mostInARow
    ? full
    : [
        refusal(
          `With these ${row} days in a row are no business days: no more than ${mostInARow} are taken for holidays.`,
        ),
      ]
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
