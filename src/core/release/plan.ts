import type { Words } from '../audience.ts'
import type { Case } from '../case/case.ts'
import { holds } from '../case/embargo.ts'
import type { ReleaseStep } from '../case/fact.ts'
import { isNamed } from '../case/release.ts'
import { type FixLine, fixLines, isLost, isMerged, lineKey, mergedApart } from '../case/remediation.ts'
import type { Context } from '../decide/context.ts'
import { standingThere } from '../embargo.ts'
import { fingerprint } from '../fingerprint.ts'
import { plainAnnouncement } from '../messages/announcement.ts'
import { caseLink } from '../messages/case-name.ts'
import { cannotGoPublic, stepShown, withoutAdvisory } from '../messages/release.ts'
import type { HeadAsked } from '../outcome.ts'
import { fullName } from '../policy/names.ts'
import { placeFor } from '../policy/policy.ts'
import { creditsOf } from './credits.ts'
import { dayOf } from './day.ts'
import { lineName, missing } from './missing.ts'
import type { Plan, Seen, Todo } from './seen.ts'
import { type SeenTag, tagsToDraft, tagWithoutFix } from './tags.ts'

/** What is confirmed has to stand in one comment, with what changed and the way to confirm. */
const longestShown = 45_000

/**
 * The lines whose mirrors a release is about. Of those whose fixes are not in public yet it is asked too whether they can be
 * copied there, whichever step it is: what cannot go public is told in each, when it is shown as when it is confirmed. What was
 * found when it was shown is found again where neither side moved.
 */
export const headsAsked = (c: Case): readonly HeadAsked[] =>
  fixLines(c.remediation).flatMap(one => {
    const { repository, line, pull } = one
    if (!pull) return []
    const known = c.release.shown?.copies?.find(copy => copy.repository === repository && copy.line === line)
    const asked = { repository, line, mirror: fullName(pull.mirror), pull: pull.number }
    return [isUnopened(c, one) ? { ...asked, copy: known ?? null, begin: pull.begin } : asked]
  })

/**
 * Whether this line's fix is to go public: nothing of it is there yet, nor on its way; or, where `/release open` was asked for
 * by that name, the pull request by which it went is lost.
 */
const isUnopened = ({ release }: Case, { repository, line, publicPull }: FixLine): boolean =>
  publicPull ? isNamed(release) && isLost(publicPull) : !release.opening.has(lineKey(repository, line))

/** The case with its fixes as they were read just now. */
function asSeen(c: Case, { lines, advisory }: Seen): Case {
  const pulls = new Map(c.remediation.pulls)
  for (const { repository, line, pull, copy, mirror } of lines) {
    const known = pulls.get(lineKey(repository, line))
    if (!known) continue
    // Another head may change other files: what was known of the old one says nothing of it.
    const byHand = copy ? copy.byHand : pull && pull.head !== known.head ? null : known.byHand
    const onto = pull?.onto === undefined ? known.onto : pull.onto
    pulls.set(lineKey(repository, line), {
      ...{ ...known, ...(pull ?? { state: 'closed' }), byHand, onto },
      mirror: mirror ?? known.mirror,
    })
  }
  return {
    ...c,
    advisory: advisory && { state: advisory.state, cve: advisory.cve },
    remediation: { ...c.remediation, pulls },
  }
}

/**
 * What is shown of a step (of the next one where none is named) and what it will do, from the case and what was read
 * at GitHub just now; or the sentence that says why there is nothing to confirm.
 */
export function planOf(
  before: Case,
  step: ReleaseStep | null,
  seen: Seen,
  context: Context,
  now: Date,
): Plan | string {
  const lost = lostIn(before, seen)
  const c = asSeen(before, seen)
  const todo = todoOf(c, step, seen, context)
  if (typeof todo === 'string') return [...lost, todo].join('\n\n')
  const { calendar } = context.policy
  const { until, proposal } = c.embargo
  const lacks = missing(c)
  const dropped = linesDropped(c, context)
  const day = { zone: calendar.zone, ...dayOf(now, calendar) }
  const end = holds(c.embargo) && until ? { until, ...dayOf(until, calendar) } : null
  const words = stepShown(c, todo, seen, { lacks, lost, dropped }, day, end)
  if (words.length > longestShown)
    return 'There is more to show than fits into one comment, and what is not shown whole cannot be confirmed. Shorten the announcement, or name fewer release lines.'
  const part = (name: string, value: unknown) => ({ name, value: fingerprint(value) })
  return {
    todo,
    words,
    parts: [
      ...seen.lines.flatMap(one => [
        { name: `the mirror's branch, ${lineName(one)}`, value: one.branch ?? 'gone' },
        { name: `the fix, ${lineName(one)}`, value: one.pull?.head ?? 'gone' },
        { name: `what was merged, ${lineName(one)}`, value: one.pull?.merged ?? one.pull?.state ?? 'gone' },
      ]),
      ...('drafts' in todo
        ? todo.drafts.map(one => ({ name: `the tag of ${lineName(one)}`, value: one.commit ?? 'not there' }))
        : []),
      { name: 'the text of the advisory', value: seen.advisory?.digest ?? 'gone' },
      { name: 'the state of the advisory', value: seen.advisory?.state ?? 'gone' },
      part('the credits', [seen.advisory?.credits, 'credits' in todo && todo.credits]),
      part('the announcement', 'text' in todo && todo.text),
      part('what is missing', lacks),
      part('the day', day),
      part('the embargo', [end, proposal?.until, proposal?.side, [...c.duplicates.keys()]]),
      part('what `pledge.yml` names no more', dropped.map(lineName)),
      part('the fixes of other cases', 'pulls' in todo && todo.pulls.map(({ beside }) => beside)),
      part(
        'what was merged and is no part of this',
        mergedApart(c.remediation).map(({ of, pull }) => [of, pull.number]),
      ),
      {
        name: 'how often the report was taken up again after a close',
        value: String(c.reopened.length),
      },
      part('what the step does', todo),
    ],
    copies: seen.lines.flatMap(({ copy }) => (copy ? [copy] : [])),
    fingerprint: fingerprint([c.id, c.reopened.length, c.release.confirmed, todo, words, lacks]),
  }
}

/** Why fixes that are merged cannot go public, as what they need for that is gone. */
const lostIn = (c: Case, { lines }: Seen): readonly string[] =>
  fixLines(c.remediation).flatMap(one => {
    const { repository, line, pull } = one
    const lost = lines.find(read => read.repository === repository && read.line === line)?.lost
    return lost && isMerged(pull) && isUnopened(c, one) ? [cannotGoPublic(one, pull, lost)] : []
  })

/** Lines with a fix that `pledge.yml` names no more: what was prepared for them is part of the release all the same. */
const linesDropped = (c: Case, { policy }: Context): readonly FixLine[] =>
  fixLines(c.remediation).filter(
    ({ repository, line, pull }) =>
      pull !== null && placeFor(policy.remediation, repository)?.releases.includes(line) !== true,
  )

function todoOf(c: Case, step: ReleaseStep | null, seen: Seen, context: Context): Todo | string {
  if (step) return doable(c, step, seen, context)
  const open = doable(c, 'open', seen, context)
  if (typeof open !== 'string') return open
  if (c.publishedAt) return doable(c, 'announce', seen, context)
  return c.release.publishing === 'refused'
    ? 'The advisory waits to be published by hand, as was handed over; Pledge sees it by itself. `/release publish` tries once more.'
    : doable(c, 'publish', seen, context)
}

/** What one step would do now, or why it cannot be done. */
function doable(c: Case, step: ReleaseStep, seen: Seen, { roster }: Context): Todo | string {
  const { release, embargo, publishedAt, source } = c
  const credits = creditsOf(c, roster, true)
  switch (step) {
    case 'open': {
      const pulls = fixLines(c.remediation).flatMap(one => {
        const { repository, line, pull, publicPull } = one
        if (!isMerged(pull) || !isUnopened(c, one)) return []
        const { mirror, number, head, byHand, begin } = pull
        const { copy, code } =
          seen.lines.find(read => read.repository === repository && read.line === line) ?? {}
        const base = copy?.base ?? null
        const files = copy?.files ?? []
        const beside = copy?.beside ?? []
        const where = {
          repository,
          line,
          mirror: fullName(mirror),
          pull: number,
          head,
          ...(code ? { in: code } : {}),
        }
        const replaces = isLost(publicPull) ? publicPull.url : null
        const before = (c.remediation.replaced.get(lineKey(repository, line)) ?? 0) + (replaces ? 1 : 0)
        const nth = before > 0 ? { nth: before } : {}
        return [{ ...where, ...nth, begin, base, byHand, files, beside, replaces }]
      })
      const endsEmbargo = holds(embargo)
      const dropsDate = embargo.state === 'proposed'
      if (pulls.length === 0 && !endsEmbargo && !dropsDate && standingThere(c).length === 0)
        return 'No embargo stands, and no fix that is merged in its mirror waits to go public.'
      return { step, endsEmbargo, dropsDate, pulls }
    }
    case 'publish': {
      if (source.kind === 'issue') return withoutAdvisory(missing(c))
      if (publishedAt) return 'The advisory is published.'
      if (release.publishing === 'asked')
        return 'The advisory is being published. `/close` or `/defer` calls that off, unless GitHub has taken it by then.'
      const { advisory } = seen
      if (!advisory)
        return `The advisory cannot be seen any more: GitHub says that it is gone, or does not show it to Pledge. Where you can open it, \`/release\` looks again: ${caseLink(source)}`
      if (advisory.state !== 'draft')
        return `The advisory is \`${advisory.state}\` at GitHub and can be published from \`draft\` only.${advisory.state === 'triage' ? ' `/accept` makes it one.' : ` Where that was a mistake, undo it by hand: ${caseLink(source)}`}`
      return { step, digest: advisory.digest, credits: release.creditsRefused ? null : credits }
    }
    case 'announce': {
      if (source.kind === 'issue') return withoutAdvisory(missing(c))
      const published = seen.advisory?.published
      if (!published || !publishedAt) return 'Nothing is announced before the advisory is published.'
      const drafts = draftsOf(c, seen)
      if (typeof drafts === 'string') return drafts
      const notices = !release.announced
      if (drafts.length === 0 && !notices && release.creditsWritten)
        return 'Everything that there was to announce is announced.'
      return {
        step,
        text: kept(c, seen) ?? plainAnnouncement(c, published),
        drafts,
        notices,
        credits: release.creditsWritten ? null : credits,
      }
    }
  }
}

/** The release notes to be drafted, each with its tag as it is now; or why one of them cannot be. */
function draftsOf(c: Case, { tags }: Seen): readonly SeenTag[] | string {
  const drafts: SeenTag[] = []
  for (const { repository, line, tag } of tagsToDraft(c)) {
    const seen = tags.find(one => one.repository === repository && one.line === line && one.tag === tag)
    if (!seen)
      return `The tag of ${lineName({ repository, line })} was named while GitHub was read. \`/release announce\` shows it.`
    const without = tagWithoutFix(c, seen)
    if (without) return without
    drafts.push(seen)
  }
  return drafts
}

/** The coordinators' text, where it is the one that the record names. */
const kept = ({ release }: Case, { announcement }: Seen): Words<'coordinators'> | null =>
  announcement && release.announcement?.digest === fingerprint(announcement) ? announcement : null
