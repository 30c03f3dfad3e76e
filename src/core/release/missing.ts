import type { Case } from '../case/case.ts'
import {
  exposureOf,
  type FixLine,
  fixLines,
  isInPublic,
  isLost,
  isMerged,
  isRead,
  lineKey,
  openAudits,
} from '../case/remediation.ts'
import { cvesThere } from '../duplicates.ts'
import { inline, login } from '../messages/quote.ts'
import { sentBy, waitingName } from '../messages/to-coordinators.ts'
import { type ChecklistKey, checklist } from '../remediation/checklist.ts'
import { wishes } from './credits.ts'

const name = (text: string): string => inline(text, { max: 250 })

/** A release line as it is called among coordinators. */
export const lineName = ({ repository, line }: Pick<FixLine, 'repository' | 'line'>): string =>
  `\`${repository}\` ${name(line)}`

/** Ticked on the day itself, or after it. */
const ofTheDay: ReadonlySet<string> = new Set(['release', 'verify'] satisfies ChecklistKey[])

/**
 * What a case still lacks on its way to the end, as sentences for coordinators: nothing of it forbids a step, and all
 * of it stands in what is confirmed.
 */
export const missing = (c: Case): readonly string[] => [
  ...fixes(c),
  ...openAudits(c.remediation).map(
    target => `Similar problems: ${name(target)} is not audited. \`/audit ${target} done TEXT\``,
  ),
  ...advisory(c),
  ...credits(c),
  ...announcement(c),
  ...users(c),
  ...[...c.texts.values()].flatMap(text =>
    text.state === 'handed-over'
      ? [`Not confirmed as posted by hand: ${waitingName(text)}. ${sentBy(text)}`]
      : [],
  ),
]

function fixes({ remediation, release }: Case): readonly string[] {
  if (remediation.affected.size === 0) return ['Nothing is named as affected. `/affected OWNER/REPO …`']
  const unknown = [...remediation.affected].flatMap(([key, one]) =>
    one.kind === 'repository' && !remediation.lines.has(key)
      ? [`The release lines of \`${one.name}\` are not known.`]
      : [],
  )
  const exposed = [...remediation.affected.values()].flatMap(one => {
    const why = one.kind === 'repository' ? exposureOf(remediation, one.name) : null
    return why
      ? [`\`${one.name}\`: **its ${why}**${isRead(why) ? ', so take its fixes for known' : ''}.`]
      : []
  })
  return [
    ...unknown,
    ...exposed,
    ...fixLines(remediation).flatMap(one =>
      one.pull?.byHand && one.pull.state !== 'closed' && !one.publicPull
        ? [`${lineName(one)}: **will have to go public by hand** (${one.pull.byHand}): who does it?`]
        : [],
    ),
    ...fixLines(remediation).flatMap(one => {
      const { pull, publicPull } = one
      if (!isMerged(pull))
        return [
          pull?.onto
            ? `${lineName(one)}: the fix goes into another branch of the mirror (${name(pull.onto)}, ${pull.state}), not into its line.`
            : `${lineName(one)}: the fix is not merged (${pull ? pull.state : 'not begun'}).`,
        ]
      const open = Object.entries(checklist).filter(
        ([key]) => !ofTheDay.has(key) && !pull.ticked.includes(key),
      )
      const unticked =
        open.length > 0 && !publicPull
          ? [`${lineName(one)}: not ticked: ${open.map(([, text]) => text).join('; ')}.`]
          : []
      return [...unticked, ...inPublic(one, release.opening.has(lineKey(one.repository, one.line)))]
    }),
  ]
}

function inPublic(one: FixLine, opening: boolean): readonly string[] {
  const { publicPull } = one
  if (!publicPull) return opening ? [`${lineName(one)}: its public pull request is on its way.`] : []
  if ('byHand' in publicPull)
    return [`${lineName(one)}: goes public by hand (${publicPull.byHand}), which Pledge does not see.`]
  if (isInPublic(publicPull)) return []
  const another = isLost(publicPull) ? ' `/release open` opens another.' : ''
  return [
    publicPull.onto
      ? `${lineName(one)}: its public pull request goes into another branch (${name(publicPull.onto)}, ${publicPull.state}), not into its line: ${publicPull.url}${another}`
      : `${lineName(one)}: its public pull request is not merged (${publicPull.state}): ${publicPull.url}${another}`,
  ]
}

function advisory(c: Case): readonly string[] {
  const { source, severity, advisory: seen, release } = c
  if (source.kind === 'issue') return []
  const { cve } = release
  const there = cvesThere(c).filter(({ id }) => id === null || id !== seen?.cve)
  const given = there.find(({ id }) => id !== null)
  const whose = (one: (typeof there)[number]) => `${login(one.ghsa)}, a duplicate,`
  const none = given
    ? `The advisory lacks its CVE id: ${whose(given)} has ${login(given.id ?? '')}. Put it on the advisory by hand.`
    : there[0] && !cve
      ? `The CVE id that was asked for in ${whose(there[0])} has not come.`
      : cve
        ? `The CVE id ${at[cve.state]}.`
        : 'No CVE id is asked for. `/cve`'
  return [
    ...(severity ? [] : ['No severity is set. `/severity VECTOR`']),
    ...(seen?.cve ? [] : [none]),
    ...(seen?.cve && given
      ? [
          `**Two CVE ids for one vulnerability**: ${login(seen.cve)} here, and ${whose(given)} has ${login(given.id ?? '')}. Have one of them rejected.`,
        ]
      : []),
  ]
}

const at = { asked: 'is asked for and has not come', unknown: 'may be asked for', refused: 'was refused' }

function credits(c: Case): readonly string[] {
  if (c.source.kind === 'issue') return []
  const { reporter, release } = c
  const silent = reporter && reporter.id > 0 && !release.credits.has(reporter.id)
  return [
    ...(silent
      ? [
          release.creditAsked
            ? `${login(reporter.login)} has not said how to be credited. \`/credit @LOGIN TYPE\` or \`/credit @LOGIN none\``
            : `${login(reporter.login)} was not asked how to be credited. \`/credit ask\``,
        ]
      : []),
    ...(release.creditsWritten || wishes(c).length === 0
      ? []
      : ['The credits are not all written to the advisory.']),
  ]
}

function announcement({ source, release, remediation }: Case): readonly string[] {
  if (source.kind === 'issue') return []
  const tagless = fixLines(remediation).filter(
    ({ repository, line, pull }) => isMerged(pull) && !release.tags.has(lineKey(repository, line)),
  )
  return [
    ...(release.announcement || release.announced
      ? []
      : ['No announcement is written: a plain one is made. `/announce TEXT`']),
    ...tagless.map(
      one =>
        `${lineName(one)}: no tag is named for its release notes. \`/release tag ${one.repository} TAG ${one.line}\`, or \`none\` for the tag`,
    ),
    ...[...release.drafts.values()].flatMap(({ tag, how }) =>
      how === 'refused' ? [`GitHub refused the draft of the release ${name(tag)}.`] : [],
    ),
  ]
}

function users({ remediation: { userData } }: Case): readonly string[] {
  if (!userData) return ["Whether users' data was touched is not said. `/user-data yes|no TEXT`"]
  if (!userData.touched) return []
  const { users: told, authority } = userData.notices
  return [
    ...(told ? [] : ["Users' data was touched: they have to be told. `/user-data told users TEXT`"]),
    ...(authority
      ? []
      : [
          "Users' data was touched: nothing says that the supervisory authority was told, or why it need not be (GDPR, article 33). `/user-data told authority TEXT`",
        ]),
  ]
}
