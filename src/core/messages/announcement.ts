import { type Words, wordsFor } from '../audience.ts'
import type { Case } from '../case/case.ts'
import { fixLines, isInPublic, lineKey } from '../case/remediation.ts'
import { wishes } from '../release/credits.ts'
import type { PublishedAdvisory } from '../release/seen.ts'
import type { AdvisoryVulnerability } from '../remediation/vulnerabilities.ts'
import { caseName, repositoryName } from './case-name.ts'
import { fence, inline } from './quote.ts'

const text = (from: string, max = 300): string => inline(from, { max })

/**
 * A plain announcement of what the published advisory says. It is for coordinators to see, to put in their own words
 * with `/announce`, or to confirm as it is.
 */
export function plainAnnouncement(
  c: Case,
  { summary, vulnerabilities }: PublishedAdvisory,
): Words<'coordinators'> {
  const cve = c.advisory?.cve ? ` (${text(c.advisory.cve)})` : ''
  const lines = fixLines(c.remediation)
  const releases = lines.flatMap(({ repository, line }) => {
    const tag = c.release.tags.get(lineKey(repository, line))
    return tag ? [`- \`${repository}\`: ${text(tag)}`] : []
  })
  const named = wishes(c).filter(({ type }) => type !== null && type !== 'coordinator')
  const thanks = named.map(({ person, type }) => `${text(person.login)} (${type?.replaceAll('_', ' ')})`)
  // What is not seen to be fixed is not said to be.
  const isReleased = releases.length > 0 || vulnerabilities.some(one => one.patched_versions)
  const isFixed = isReleased || lines.some(({ publicPull }) => isInPublic(publicPull))
  const parts = [
    `A vulnerability in \`${repositoryName(c.source)}\` ${isFixed ? 'has been fixed' : 'is public'}: ${text(summary, 1024)}.`,
    `The advisory ${caseName(c.source)}${cve} has the details: ${c.source.url}`,
    vulnerabilities.length > 0 ? `Affected:\n\n${vulnerabilities.map(affected).join('\n')}` : '',
    releases.length > 0
      ? `Please update to a release with the fix:\n\n${releases.join('\n')}`
      : isReleased
        ? 'Please update to a release with the fix.'
        : isFixed
          ? 'Please update to a release with the fix as soon as there is one.'
          : 'No release with a fix is known yet.',
    thanks.length > 0 ? `Thanks to ${thanks.join(', ')}.` : '',
  ]
  return wordsFor('coordinators', parts.filter(Boolean).join('\n\n'))
}

const affected = (one: AdvisoryVulnerability): string => {
  const range = one.vulnerable_version_range ? ` ${text(one.vulnerable_version_range)}` : ''
  const fixed = one.patched_versions ? `, fixed in ${text(one.patched_versions)}` : ''
  return `- ${text(one.package.name ?? 'unnamed')}${range}${fixed}`
}

/** The announcement as a mail and as a notice for a web page, to be pasted. */
export function notices(c: Case, announcement: Words<'coordinators'>): Words<'coordinators'> {
  const about = `Security advisory ${caseName(c.source)} for ${repositoryName(c.source)}`
  const mail = `Subject: ${about}\n\n${announcement}\n\n${c.source.url}`
  const notice = `## ${about}\n\n${announcement}\n\n[Read the advisory](${c.source.url})`
  return wordsFor(
    'coordinators',
    [
      'The announcement for people to send; Pledge sends none of it.',
      '**Mail**, to the list and to those who run it:',
      fence(mail),
      '**Notice** for the web page:',
      fence(notice),
    ].join('\n\n'),
  )
}
