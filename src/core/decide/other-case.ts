import { holds } from '../case/embargo.ts'
import type { EndCause } from '../case/fact.ts'
import { hearHappened } from '../commands/happened.ts'
import type { Draft } from '../draft.ts'
import {
  endEmbargo,
  follow,
  followLater,
  isAsked,
  release,
  standingDate,
  takeEarliest,
  tellDuplicate,
} from '../embargo.ts'
import {
  aboutTheSame,
  duplicateFollows,
  duplicateFree,
  duplicateJoined,
  exact,
  happenedInDuplicate,
  movedByRule,
  noDuplicate,
  tookToReporter,
} from '../messages/embargo.ts'
import { login } from '../messages/quote.ts'
import { called } from '../messages/to-coordinators.ts'
import type { CaseNews } from '../outcome.ts'
import type { Ruling } from '../ruling.ts'
import type { Context } from './context.ts'

type Team = readonly string[]
type News<K extends CaseNews['kind']> = Extract<CaseNews, { kind: K }>

/**
 * What another case of ours, in the same coordination repository, has to tell this one: a duplicate follows the case that
 * it repeats, and what moves the duplicate's embargo counts there. The same news twice change nothing.
 */
export function hearCase(draft: Draft, news: CaseNews, { policy: { coordinators: team } }: Context): void {
  if (news.as === 'duplicate') hearDuplicate(draft, news, team)
  else if (isFollowed(draft, news)) hearRepeated(draft, news)
  else hearStranger(draft, news, team)
}

/** Puts on the record how it stands there; false where that is known. */
function see(draft: Draft, other: string, until: Date | null, ended: EndCause | null = null): boolean {
  const known = draft.case.others.get(other)
  if (known?.ended === ended && known.until?.getTime() === until?.getTime()) return false
  draft.record({ kind: 'otherCaseSeen', other, until, ended })
  return true
}

function hearDuplicate(draft: Draft, news: CaseNews, team: Team): void {
  const { from } = news
  if (news.kind === 'duplicate') {
    joinDuplicate(draft, news)
    return
  }
  if (news.kind === 'public issue') {
    if (!draft.case.others.has(from) && see(draft, from, null))
      draft.tellCoordinators(aboutTheSame(draft.case, from, news.url, team))
    return
  }
  if (!draft.case.duplicates.includes(from)) return
  switch (news.kind) {
    case 'date': {
      const until = new Date(news.until)
      if (!see(draft, from, until)) return
      const ruling = takeEarliest(draft, until)
      tellReporter(draft, ruling)
      if (!ruling?.ok) return
      const why = `${called(draft.case, team)} ${login(from)}, a duplicate, has an earlier date: its reporter is free from ${exact(until)} on.`
      draft.tellCoordinators(movedByRule(draft.case, ruling, why, draft.now))
      return
    }
    case 'later':
      laterInDuplicate(draft, news)
      return
    case 'happened': {
      const words = hearHappened(draft, news)
      if (words) draft.tellCoordinators(happenedInDuplicate(draft.case, from, words, team))
      return
    }
    case 'end':
      endOfDuplicate(draft, news, team)
  }
}

/** The reporter of a duplicate agreed to a later date as well. */
function laterInDuplicate(draft: Draft, { from, until, reporter }: News<'later'>): void {
  const date = new Date(until)
  if (!see(draft, from, date)) return
  const standing = standingDate(draft.case, draft.now)
  if (!standing) return
  const one = draft.case.participants.find(
    ({ person, role }) => role === 'reporter' && person.id === reporter,
  )
  if (one?.consent === 'lapsed' && one.person.id !== draft.case.reporter?.id && date >= standing)
    draft.record({ kind: 'participantAnswered', person: one.person, event: 'accept' })
  draft.tellCoordinators(duplicateFollows(draft.case, from, date, standing, draft.now))
}

/** A duplicate's embargo is over, and its reporter free: an advisory that is published makes the vulnerability public. */
function endOfDuplicate(draft: Draft, { from, cause }: News<'end'>, team: Team): void {
  if (!see(draft, from, null, cause)) return
  if (cause === 'published') {
    const words = hearHappened(draft, { what: 'publicAware', url: null, keeps: false })
    if (words) draft.tellCoordinators(happenedInDuplicate(draft.case, from, words, team))
  } else if (standingDate(draft.case, draft.now))
    draft.tellCoordinators(duplicateFree(draft.case, from, cause, team, draft.now))
}

/** Whether this report is settled as a duplicate of the case that tells. */
function isFollowed({ case: { resolution } }: Draft, { from }: CaseNews): boolean {
  return resolution?.as === 'duplicate' && resolution.of?.toLowerCase() === from.toLowerCase()
}

function hearRepeated(draft: Draft, news: CaseNews): void {
  switch (news.kind) {
    case 'date':
      see(draft, news.from, new Date(news.until))
      tellReporter(draft, follow(draft, new Date(news.until)))
      return
    case 'later':
      if (see(draft, news.from, new Date(news.until)))
        tellReporter(draft, followLater(draft, new Date(news.until), news))
      return
    case 'end': {
      see(draft, news.from, null, news.cause)
      // The other advisory says nothing to this reporter, nor does its date.
      const cause = news.cause === 'published' ? 'public' : news.cause
      if (isAsked(draft.case)) release(draft, cause)
      if (!holds(draft.case.embargo)) return
      endEmbargo(draft, cause)
      release(draft)
    }
  }
}

/** Of a report that was taken up again nothing is moved or ended by the case that it was taken to repeat. */
function hearStranger(draft: Draft, news: CaseNews, team: Team): void {
  if (news.kind !== 'date' && news.kind !== 'later' && news.kind !== 'end') return
  const until = news.kind === 'end' ? null : new Date(news.until)
  const ended = news.kind === 'end' ? news.cause : null
  if (see(draft, news.from, until, ended))
    draft.tellCoordinators(noDuplicate(draft.case, news.from, until, ended, team, draft.now))
}

function joinDuplicate(draft: Draft, { from, at, reporter, until, ended }: News<'duplicate'>): void {
  const { duplicates, others } = draft.case
  const heard = others.get(from)
  if (heard && duplicates.includes(from) && new Date(at) <= heard.at) return
  const ruling = until ? takeEarliest(draft, new Date(until)) : null
  draft.record({
    kind: 'duplicateJoined',
    ghsa: from,
    reporter: reporter?.id === draft.case.reporter?.id ? null : reporter,
  })
  const standing = standingDate(draft.case, draft.now)
  const theirs = until ? new Date(until) : null
  const both = theirs && standing && standing < theirs ? standing : theirs
  draft.record({ kind: 'otherCaseSeen', other: from, until: both, ended })
  tellReporter(draft, ruling)
  const { embargo, publishedAt } = draft.case
  // Where the coordinators are asked first, its reporter hears of the end when this one's does.
  if (embargo.ended && (embargo.ended.cause !== 'date' || embargo.releasedAt || publishedAt))
    tellDuplicate(draft, from, { kind: 'end', cause: publishedAt ? 'published' : embargo.ended.cause })
  else if (standing) tellDuplicate(draft, from, { kind: 'date', until: standing.toISOString() })
  draft.tellCoordinators(duplicateJoined(draft.case, from, reporter, ended, ruling, draft.now))
}

function tellReporter(draft: Draft, ruling: Ruling | null): void {
  if (ruling?.ok) draft.tellReporter('embargo', tookToReporter(draft.case, ruling, draft.now))
}
