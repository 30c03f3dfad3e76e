import type { Case } from '../case/case.ts'
import { cvesThere } from '../duplicates.ts'
import { instant } from '../messages/instant.ts'
import { inline, login } from '../messages/quote.ts'
import { stepName } from '../messages/release.ts'
import { reporterIs } from '../messages/to-coordinators.ts'

const cveStates = {
  asked: 'asked for',
  unknown: '**nobody knows whether it is asked for**',
  refused: '**refused by GitHub**',
} as const

/** Whether the question about the credit waits to be posted by hand. */
const isWaiting = ({ texts }: Case): boolean =>
  [...texts.values()].some(({ about, state }) => about === 'credit' && state === 'handed-over')

/** The part of the tracking issue that tells how the way to publication stands; nothing before it has begun. */
export function releasePart(c: Case): readonly string[] {
  const { release, advisory, report } = c
  const { cve, credits, announcement, announced, drafts, shown, publishing } = release
  const named = [...credits.values()].map(
    ({ person, type }) => `${login(person.login)} ${type ?? 'not named, as they wish'}`,
  )
  const list = [
    ...(cve && !advisory?.cve ? [`- CVE id: ${cveStates[cve.state]} at ${instant(cve.at)}`] : []),
    ...cvesThere(c).flatMap(({ ghsa, id }) =>
      id === null || id !== advisory?.cve
        ? [`- CVE id: ${id ? login(id) : 'asked for'} in the case of ${login(ghsa)}, a duplicate`]
        : [],
    ),
    ...(named.length > 0
      ? [`- Credits: ${named.join(', ')}`]
      : release.creditAsked
        ? [`- Credits: the reporter ${reporterIs({ byHand: isWaiting(c) }, 'asked')}`]
        : []),
    ...(announced ? ['- Announcement: handed over'] : announcement ? ['- Announcement: written'] : []),
    ...[...drafts.values()].map(
      ({ tag, how, url }) => `- Release ${inline(tag, { max: 250 })}: ${how}${url ? ` ${url}` : ''}`,
    ),
    ...(publishing === 'refused' && advisory?.state !== 'published'
      ? ['- **To be published by hand**; it is seen here by itself']
      : []),
    ...(shown && report === 'accepted'
      ? [`- To be confirmed: ${stepName(shown.step)}, \`/release ${shown.fingerprint}\``]
      : []),
  ]
  return list.length > 0 ? ['### The day', list.join('\n')] : []
}
