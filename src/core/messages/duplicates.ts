import { addMilliseconds } from 'date-fns/addMilliseconds'
import { type Words, wordsFor } from '../audience.ts'
import type { Case, OtherCase } from '../case/case.ts'
import { holds } from '../case/embargo.ts'
import type { EndCause, Person, Way } from '../case/fact.ts'
import { msToAnswer } from '../deadlines/ladder.ts'
import type { Ruling } from '../ruling.ts'
import { caseName } from './case-name.ts'
import { bold, causeName, exact, far, named, onWordOf, tookToCoordinators } from './embargo.ts'
import { fitted, inline, login } from './quote.ts'
import { everybody } from './to-coordinators.ts'

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
    `${everybody(c, team)} The embargo of ${login(ghsa)}, which ${named(c)} repeats, had ended (${causeName(cause)}). So this one has ended as well, and its reporter is told that they are free to publish.`,
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
export function duplicateLeft(c: Case, ghsa: string, now: Date): Words<'coordinators'> {
  const { until } = c.embargo
  const here = until && holds(c.embargo) ? ` Here it stands until ${far(until, now)}.` : ''
  return toCoordinators(
    `${login(ghsa)} is no duplicate of ${named(c)} any more: it was taken up again, or repeats what was. Each has its own embargo from now on, and what moves one does not move the other.${here} Where both are one vulnerability after all, write \`/duplicate GHSA\` in one of them.`,
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
      ? ` **What now?** The reporter has not been told. Publish the advisory, or write \`/embargo end REASON\`: then they are told that they are free to publish. Without a word of yours they are told so at ${bold(freedAt)}.`
      : ''
  return toCoordinators(
    `${named(c)} is no duplicate of ${login(ghsa)} any more: each has its own embargo from now on, and nothing of the other is told here. ${here}${asks}`,
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
