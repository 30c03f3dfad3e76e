import { addMilliseconds } from 'date-fns/addMilliseconds'
import { type Words, wordsFor } from '../audience.ts'
import type { Case, OtherCase, Work } from '../case/case.ts'
import { holds } from '../case/embargo.ts'
import type { EmbargoStage, EndCause, Person, Way } from '../case/fact.ts'
import {
  affectedName,
  dataBreachDue,
  type FixLine,
  type FixPull,
  isSamePull,
  lineKey,
  type Remediation,
} from '../case/remediation.ts'
import { msToAnswer } from '../deadlines/ladder.ts'
import type { Ruling } from '../ruling.ts'
import { caseLink, caseName } from './case-name.ts'
import { bold, causeName, far, named, onWordOf, tookToCoordinators } from './embargo.ts'
import { exact } from './instant.ts'
import { fitted, inline, login } from './quote.ts'
import { pullName } from './remediation.ts'
import { called, everybody, reporterIs } from './to-coordinators.ts'

type Team = readonly string[]
const toCoordinators = (markdown: string): Words<'coordinators'> =>
  wordsFor('coordinators', fitted(markdown.trim()))

/** What was told in another case of the same vulnerability, and what it came to here. */
export function toldElsewhere(c: Case, ghsa: string, words: string, team: Team): Words<'coordinators'> {
  const which = c.follows === ghsa ? `, which ${named(c)} repeats` : `, a duplicate of ${named(c)}`
  return toCoordinators(`${everybody(c, team)} Told in the case of ${login(ghsa)}${which}. ${words}`)
}

/** The case that is worked on, which this one came to follow, has no embargo any more; neither has this one. */
export const endedElsewhere = (c: Case, ghsa: string, cause: EndCause, team: Team): Words<'coordinators'> =>
  toCoordinators(
    `${everybody(c, team)} The embargo of ${login(ghsa)}, which ${named(c)} repeats, had ended (${causeName(cause)}). So this one has ended as well, and its reporter ${reporterIs(c)} that they are free to publish.`,
  )

/** The embargo of a duplicate has ended, and its reporter is told that they are free: here it stands, or there is none. */
export const duplicateFree = (
  c: Case,
  ghsa: string,
  cause: EndCause,
  team: Team,
  now: Date,
): Words<'coordinators'> => {
  const { until } = c.embargo
  const here =
    until && holds(c.embargo)
      ? `Here it stands until ${far(until, now)}: it holds only as long as they keep silent. Publish, or write \`/embargo end REASON\`.`
      : 'Here there is no embargo.'
  return toCoordinators(
    `${everybody(c, team)} **The embargo of ${login(ghsa)}, a duplicate of ${caseName(c.source)}, has ended** (${causeName(cause)}): nothing keeps its reporter from publishing any more. ${here}`,
  )
}

/** The reporter of a duplicate is bound until another date than before; `vouched`: they agreed by a coordinator's word. */
export function duplicateFollows(
  c: Case,
  ghsa: string,
  until: Date,
  vouched: Way | undefined,
  now: Date,
): Words<'coordinators'> {
  const { until: here } = c.embargo
  const duplicate = `${login(ghsa)}, a duplicate of ${named(c)}`
  const by = vouched ? `, ${onWordOf({ by: null, way: vouched })}, not by their own word here` : ''
  if (!here || !holds(c.embargo))
    return toCoordinators(
      `The reporter of ${duplicate}, is bound until ${far(until, now)} now${by}, and free to publish from then; here there is no embargo.`,
    )
  return toCoordinators(
    until < here
      ? `The reporter of ${duplicate}, is bound until ${far(until, now)} now${by}, and free to publish from then; the embargo here stands until ${exact(here)}.`
      : `The embargo of ${duplicate}, stands until ${far(until, now)} as well: its reporter agreed${by}.`,
  )
}

/** A public issue was settled as a duplicate: whether the vulnerability is public by it, is for the coordinators to say. */
export const aboutTheSame = (c: Case, issue: string, url: string, team: Team): Words<'coordinators'> =>
  toCoordinators(
    `${everybody(c, team)} **A public issue was settled as a duplicate of ${caseName(c.source)}**: ${inline(issue, { max: 200 })}. If the vulnerability can be read there, its embargo SHALL end: \`/public ${inline(url, { max: 500 }).replaceAll('`', '')}\`. Until you write so, it stands.`,
  )

/** A report that was settled as a duplicate of this one is none any more. */
export function duplicateLeft(c: Case, before: Case, ghsa: string, now: Date): Words<'coordinators'> {
  const { until } = c.embargo
  const gone = [...before.remediation.pulls].flatMap(([key, pull]) =>
    c.remediation.pulls.has(key) ? [] : [pullName(pull)],
  )
  const pulls =
    gone.length > 0
      ? ` What was taken over from it is its own again: ${gone.join(', ')}. \`/fix\` opens others here.`
      : ''
  const here = until && holds(c.embargo) ? ` Here it stands until ${far(until, now)}.` : ''
  return toCoordinators(
    `${login(ghsa)} is no duplicate of ${named(c)} any more: it was taken up again, or repeats what was. Each has its own embargo from now on, and what moves one does not move the other.${here}${pulls}${dataOfAnother(c, ghsa)} Where both are one vulnerability after all, write \`/duplicate GHSA\` in one of them.`,
  )
}

/**
 * This report is no duplicate of `ghsa` any more; `other`: what was last heard of that one. Where its own date has come
 * while that one's coordinators were asked, the question is theirs from now on.
 */
export function onItsOwn(
  c: Case,
  ghsa: string,
  other: OtherCase | undefined,
  now: Date,
): Words<'coordinators'> {
  const { until, ended, releasedAt } = c.embargo
  const here = ended
    ? `It has ended here (${causeName(ended.cause)}).`
    : until && holds(c.embargo)
      ? `Here it stands until ${far(until, now)}${other?.until && other.until > until ? ': a later date is agreed here from now on' : ''}.`
      : 'Here there is none.'
  const freedAt = ended && addMilliseconds(ended.at, msToAnswer)
  const asks =
    ended && freedAt && !releasedAt && !c.publishedAt
      ? ` **What now?** The reporter has not been told. Publish the advisory, or write \`/embargo end REASON\`: then they ${reporterIs(c, 'told', 'are')} that they are free to publish. Without a word of yours they ${reporterIs(c, 'told', 'are')} so at ${bold(freedAt)}.`
      : ''
  return toCoordinators(
    `${named(c)} is no duplicate of ${login(ghsa)} any more: each has its own embargo from now on, and nothing of the other is told here. ${here}${asks}${dataOfAnother(c, ghsa)}`,
  )
}

/** A duplicate of this case was found; `until`, `ended`: how its own embargo stands; `ruling`: what its date came to here. */
export function duplicateJoined(
  c: Case,
  ghsa: string,
  {
    reporter,
    until,
    ended,
    of,
  }: {
    readonly reporter: Person | null
    readonly until: Date | null
    readonly ended: EndCause | null
    readonly of: string | null
  },
  ruling: Ruling | null,
  now: Date,
): Words<'coordinators'> {
  const its = reporter ? `Its reporter, ${login(reporter.login)},` : 'Its reporter'
  const here = holds(c.embargo) ? c.embargo.until : null
  const own = reporter !== null && reporter.id === c.reporter?.id
  const stands = () => {
    if (ended)
      return ` **The embargo of that report has ended (${causeName(ended)}), so its reporter is free to publish.**${here ? ' Here it holds only as long as they keep silent: publish, or write `/embargo end REASON`.' : ''}`
    if (!here) return until ? ` ${its} is bound until ${exact(until)}; here there is no embargo.` : ''
    if (!reporter || own) return ''
    if (!until)
      return ` **${its} is bound by nothing, and free to publish**: that report has no embargo. They are asked on their own advisory to agree to this one.`
    return until < here
      ? ` **${its} is bound until ${exact(until)} only, and free to publish from then.**`
      : ` ${its} shares the embargo of this case.`
  }
  const date = ruling?.ok ? ` The earliest date counts. ${tookToCoordinators(c, ruling, now)}` : ''
  const through = of ? `, through ${login(of)}` : ''
  // Only where this one was settled while the news was under way.
  const idle =
    c.follows === ghsa
      ? ' **But this case was settled as a duplicate itself: nobody is left to work on it.** Take one of them up again with `/accept` on its tracking issue.'
      : ''
  return toCoordinators(`${login(ghsa)} is a duplicate of ${named(c)}${through}.${stands()}${date}${idle}`)
}

/** A step of the ladder before the reporter of a duplicate is free, where the embargo here holds longer or there is none. */
export function duplicateReminder(
  c: Case,
  ghsa: string,
  until: Date,
  stage: EmbargoStage,
  team: Team,
  now: Date,
): Words<'coordinators'> {
  const { until: end } = c.embargo
  const who = stage === '1 day' || stage === 'tenth' ? everybody(c, team) : called(c, team)
  const here =
    end && holds(c.embargo) ? `the embargo here stands until ${exact(end)}` : 'here there is no embargo'
  return toCoordinators(
    `${who} **The reporter of ${login(ghsa)}, a duplicate of ${caseName(c.source)}, is free to publish from ${far(until, now)} on**; ${here}. Publish by then, or ask them for more time while there is some: they are asked on their own advisory once a later date is agreed here, and what they answer elsewhere is vouched for on the tracking issue there.`,
  )
}

/** What stands on record by the word of a case with which this one has nothing to do any more. */
const dataOfAnother = ({ remediation: { userData } }: Case, ghsa: string): string =>
  userData?.touched && userData.of === ghsa
    ? ` That users' data was touched is on record here by what was told in ${login(ghsa)}: \`/user-data no TEXT\` where it is not so of this one.`
    : ''

/** What a duplicate has prepared that was not known `before`, and what is to be done with it; null where that is nothing. */
export function workThere(
  c: Case,
  ghsa: string,
  before: Work | null,
  { cve, affected, pulls }: Work,
  team: Team,
): Words<'coordinators'> | null {
  const isNewCve = cve && (before?.cve?.state !== cve.state || before.cve.id !== cve.id)
  const written = (one: Work['affected'][number]) =>
    `${affectedName(one)}${one.kind !== 'service' && one.range ? `@${one.range.replaceAll(',||,', '||')}` : ''}`
  const known = new Set([...c.remediation.affected.values(), ...(before?.affected ?? [])].map(written))
  const more = affected.map(written).filter(one => !known.has(one))
  const items = [
    ...(isNewCve ? [cveThere(c, cve)] : []),
    ...(more.length > 0
      ? [
          `It names as affected what is not named so here: ${more.map(code).join(', ')}. \`/affected\` here does.`,
        ]
      : []),
    ...pulls.flatMap(one => {
      const last = before?.pulls.find(each => isSamePull(each, one))
      const own = c.remediation.pulls.get(lineKey(one.repository, one.line))
      if (last?.state === one.state || (own && isSamePull(own, one))) return []
      const beside = own
        ? `, beside ${pullName(own)} of this case for the same release line: keep one of them, and close the other`
        : ''
      return [
        `${pullName(one)} of its own fixes \`${one.repository}\`, ${inline(one.line, { max: 250 })} (${one.state})${beside}.`,
      ]
    }),
  ]
  if (items.length === 0) return null
  const open = pulls.filter(one => !c.remediation.pulls.has(lineKey(one.repository, one.line)))
  const take =
    open.length > 0
      ? `\n\n\`/fix\` here takes over those pull requests, once their repositories are named with \`/affected\`; it opens none beside them.`
      : ''
  return toCoordinators(
    `${called(c, team)} **Prepared in the case of ${login(ghsa)}, a duplicate of ${caseName(c.source)}**, and not to be done twice:\n\n${items.map(item => `- ${item}`).join('\n')}${take}`,
  )
}

const code = (text: string): string => `\`${text.replaceAll('`', '')}\``

/** What it means here that there is a CVE id there, or was asked for: one vulnerability has one. */
function cveThere({ source, advisory, release }: Case, { state, id }: NonNullable<Work['cve']>): string {
  const here = release.cve && release.cve.state !== 'refused'
  const link = caseLink(source)
  if (id !== null) {
    const name = login(id)
    if (advisory?.cve === id) return `It has ${name}, as ${link} has.`
    if (advisory?.cve)
      return `**It has ${name}, and ${link} has ${login(advisory.cve)}: two ids for one vulnerability.** Have one of them rejected by whoever gave it, before either is published.`
    return here
      ? `**It has ${name}, and one is asked for here as well**: one vulnerability has one id. Put ${name} on ${link} by hand, and let GitHub know that the request made there is not needed.`
      : `It has ${name}, which is the id of this vulnerability: put it on ${link} by hand (edit it; the CVE id exists). \`/cve\` asks for no other here.`
  }
  const asked = state === 'asked' ? 'A CVE id was asked for there' : 'A CVE id may have been asked for there'
  return advisory?.cve || here
    ? `**${asked}, and ${advisory?.cve ? `${link} has ${login(advisory.cve)}` : 'here as well'}**: one vulnerability has one id. Let GitHub know on one of the two advisories that it is not needed.`
    : `${asked}; it is told here when it comes. \`/cve\` asks for no second one here.`
}

/** A pull request of a duplicate's that this case goes on with. */
export type TakenOver = Pick<FixLine, 'repository' | 'line'> &
  Pick<FixPull, 'mirror' | 'number' | 'state'> & { readonly ghsa: string }

/** Which pull requests of duplicates are this case's from now on. */
export const fixesTakenOver = (taken: readonly TakenOver[]): Words<'coordinators'> =>
  toCoordinators(
    `Taken over from duplicates, and followed here from now on:\n\n${taken
      .map(
        one =>
          `- \`${one.repository}\`, ${inline(one.line, { max: 250 })}: ${pullName(one)} (${one.state}), of ${login(one.ghsa)}`,
      )
      .join('\n')}`,
  )

/** What was told in a duplicate of users' data, and what it comes to here; null where that is the same as `before`. */
export function dataElsewhere(
  c: Case,
  ghsa: string,
  before: Remediation['userData'],
  team: Team,
  now: Date,
): Words<'coordinators'> | null {
  const { userData } = c.remediation
  if (!userData) return null
  const there = `Told in the case of ${login(ghsa)}, a duplicate of ${named(c)}`
  const { touched, knownAt, notices } = userData
  if (!touched)
    return before && !before.touched ? null : toCoordinators(`${there}: no users' data was touched.`)
  const since = before?.touched && before.knownAt?.getTime() === knownAt?.getTime() ? null : knownAt
  const told = (['users', 'authority'] as const).filter(
    one => notices[one] && notices[one]?.getTime() !== before?.notices[one]?.getTime(),
  )
  if (!since && told.length === 0) return null
  const due = dataBreachDue(c.remediation)
  const parts = [
    since
      ? `**users' data was touched**, known since ${exact(since)}. It counts here: telling the users is among what this case needs${notices.users ? ' (they were told)' : ', until `/user-data told users TEXT`'}.${due && !notices.authority ? ` Where the GDPR applies, the supervisory authority is told by ${far(due, now)} (article 33): \`/user-data told authority TEXT\` says that it was, or why it need not be.` : ''}`
      : '',
    told.length > 0
      ? `the ${told.join(' and the ')} ${told.join() === 'authority' ? 'was' : 'were'} told.`
      : '',
  ]
  return toCoordinators(`${everybody(c, team)} ${there}: ${parts.filter(Boolean).join(' And ')}`)
}
