import type { Work } from '../case/case.ts'
import { holds } from '../case/embargo.ts'
import type { EndCause, Happened } from '../case/fact.ts'
import { hearHappened } from '../commands/happened.ts'
import type { Draft } from '../draft.ts'
import { introduce, isSameWork, tell } from '../duplicates.ts'
import {
  dateNews,
  endEmbargo,
  follow,
  isAsked,
  release,
  standingDate,
  takeEarliest,
  tellRuling,
} from '../embargo.ts'
import { caseName } from '../messages/case-name.ts'
import {
  aboutTheSame,
  dataElsewhere,
  duplicateFollows,
  duplicateFree,
  duplicateJoined,
  duplicateLeft,
  endedElsewhere,
  toldElsewhere,
  workThere,
} from '../messages/duplicates.ts'
import { movedByRule } from '../messages/embargo.ts'
import { exact } from '../messages/instant.ts'
import { login } from '../messages/quote.ts'
import { fixWithin } from '../messages/remediation.ts'
import { called } from '../messages/to-coordinators.ts'
import type { CaseNews } from '../outcome.ts'
import { adoptData, answerData, dataOf, hearSaid, mergeData, shareData } from '../users-data.ts'
import type { Context } from './context.ts'

type Team = readonly string[]
type News<K extends CaseNews['kind']> = Extract<CaseNews, { kind: K }>

/**
 * What another case of ours, in the same coordination repository, has to tell this one: a duplicate follows the case that
 * is worked on, and what moves the duplicate's embargo counts there. The same news twice change nothing; what comes from a
 * case that this one has nothing to do with any more changes nothing either.
 */
export function hearCase(draft: Draft, news: CaseNews, { policy: { coordinators: team } }: Context): void {
  if (news.kind === 'fix within') hearFixWithin(draft, news, team)
  else if (news.as === 'duplicate') hearDuplicate(draft, news, team)
  else if (news.kind === 'original') hearOriginal(draft, news)
  else if (news.from === draft.case.follows) hearFollowed(draft, news, team)
}

/** Another vulnerability's fix has one of this case's in it: told when that is shown there, and when it is confirmed. */
function hearFixWithin(draft: Draft, news: News<'fix within'>, team: Team): void {
  const { from, pull, within, confirmed } = news
  const known = draft.case.remediation.elsewhere.get(`${pull} ${within}`)
  if (known === true || known === confirmed) return
  draft.record({ kind: 'fixElsewhere', other: from, pull, within, confirmed })
  draft.tellCoordinators(fixWithin(draft.case, news, team))
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
  if (!draft.case.duplicates.has(from)) return
  switch (news.kind) {
    case 'left': {
      const before = draft.case
      draft.record({ kind: 'duplicateLeft', ghsa: from })
      if (!draft.case.follows) draft.tellCoordinators(duplicateLeft(draft.case, before, from, draft.now))
      return
    }
    case 'date':
      dateOfDuplicate(draft, news, team)
      return
    case 'happened': {
      const words = hearHappened(draft, news)
      if (words) draft.tellCoordinators(toldElsewhere(draft.case, from, words, team))
      return
    }
    case 'end':
      endOfDuplicate(draft, news, team)
      return
    case 'work':
      workOfDuplicate(draft, news, team)
      return
    case 'data':
    case 'data said':
      dataOfDuplicate(draft, news, team)
  }
}

/** What was prepared in a duplicate: it need not be done here as well. */
function workOfDuplicate(draft: Draft, { from, cve, affected, pulls }: News<'work'>, team: Team): void {
  const before = draft.case.duplicates.get(from)?.work ?? null
  const work: Work = { cve, affected, pulls }
  if (before && isSameWork(before, work)) return
  draft.record({ kind: 'otherWorkSeen', other: from, ...work })
  if (draft.case.follows && draft.case.follows !== from) return
  const words = workThere(draft.case, from, before, work, team)
  if (words) draft.tellCoordinators(words)
}

/** What is known or was said of users' data in a duplicate counts here, and from here in all. */
function dataOfDuplicate(draft: Draft, news: News<'data' | 'data said'>, team: Team): void {
  const { from } = news
  const { follows } = draft.case
  if (follows && follows !== from) {
    // That one introduces itself where this one went; what was said since it knew of this one would be lost.
    if (news.kind === 'data said' && hearSaid(draft, from, news.said)) tell(draft, follows, 'duplicate', news)
    return
  }
  const before = draft.case.remediation.userData
  const isNew =
    news.kind === 'data said' ? hearSaid(draft, from, news.said) : mergeData(draft, from, standing(news))
  if (isNew) {
    shareData(draft)
    const words = dataElsewhere(draft.case, from, before, team, draft.now)
    if (words) draft.tellCoordinators(words)
  } else if (news.kind === 'data' && JSON.stringify(dataOf(draft.case)) !== JSON.stringify(standing(news)))
    answerData(draft, from)
}

const standing = ({ touched, knownAt, saidAt, mistaken, notices }: News<'data'>) => ({
  ...{ touched, knownAt, saidAt, mistaken, notices },
})

/** Another date holds in a duplicate: earlier than here it counts here too, later its reporter agreed to. */
function dateOfDuplicate(
  draft: Draft,
  { from, until: date, byPolicy, vouched }: News<'date'>,
  team: Team,
): void {
  const until = new Date(date)
  if (!see(draft, from, until)) return
  const ruling = takeEarliest(draft, until, byPolicy)
  tellRuling(draft, ruling)
  binds(draft, from, until, vouched)
  if (!ruling?.ok) {
    draft.tellCoordinators(duplicateFollows(draft.case, from, until, vouched, draft.now))
    return
  }
  const why = `${called(draft.case, team)} ${login(from)}, a duplicate, has an earlier date: its reporter is free from ${exact(until)} on.`
  draft.tellCoordinators(movedByRule(draft.case, ruling, why, draft.now))
}

/** The reporter of a duplicate is bound for as long as the embargo here holds, where theirs is no earlier. */
function binds(draft: Draft, ghsa: string, until: Date, vouched: News<'date'>['vouched']): void {
  const standing = standingDate(draft.case, draft.now)
  const person = draft.case.duplicates.get(ghsa)?.reporter
  const one = draft.case.participants.find(each => each.person.id === person?.id)
  if (!person || one?.role !== 'reporter' || one.consent === 'signatory') return
  if (standing && until >= standing)
    draft.record({ kind: 'participantAnswered', person, event: 'accept', ...(vouched ? { vouched } : {}) })
}

const whatEnds: Readonly<Partial<Record<EndCause, Happened>>> = {
  public: 'publicAware',
  published: 'publicAware',
  exploit: 'exploitPublic',
  attacks: 'attacksObserved',
}

/** A duplicate's embargo is over, and its reporter free. What ends one embargo of a vulnerability by force ends all. */
function endOfDuplicate(draft: Draft, { from, cause }: News<'end'>, team: Team): void {
  if (!see(draft, from, null, cause)) return
  const what = whatEnds[cause]
  const words = what && hearHappened(draft, { what, url: null, keeps: false })
  if (words) draft.tellCoordinators(toldElsewhere(draft.case, from, words, team))
  else if (!draft.case.embargo.ended)
    draft.tellCoordinators(duplicateFree(draft.case, from, cause, team, draft.now))
}

/** The case that this one repeats follows another one, or none any more. What leads back here changes nothing. */
function hearOriginal(draft: Draft, { from, of }: News<'original'>): void {
  const { resolution, follows, source, others } = draft.case
  if (!follows || resolution?.of !== from || of === caseName(source)) return
  // Of two that followed each other one is worked on again, and has forgotten how it stood.
  const isBack = follows === of && !others.has(of)
  if (follows === of && !isBack) return
  draft.record({ kind: 'originalFound', ghsa: of })
  if (isBack) introduce(draft, of)
}

/** What the case that is worked on tells those that follow it. */
function hearFollowed(draft: Draft, news: CaseNews, team: Team): void {
  const { from } = news
  // Later on this case is at rest, and its coordinators read there.
  const isFirst = !draft.case.others.has(from)
  switch (news.kind) {
    case 'date': {
      const until = new Date(news.until)
      see(draft, from, until)
      const before = draft.case.participants
      const ruling = follow(draft, until, news)
      tellRuling(draft, ruling)
      const isOff = draft.case.participants.some(
        ({ role, consent }, n) =>
          role !== 'reporter' && consent === 'lapsed' && before[n]?.consent === 'signatory',
      )
      const why = `${called(draft.case, team)} The date of ${login(from)}, which is worked on, counts here.`
      if (isOff && ruling?.ok) draft.tellCoordinators(movedByRule(draft.case, ruling, why, draft.now))
      return
    }
    case 'happened': {
      const words = hearHappened(draft, news)
      if (words && isFirst) draft.tellCoordinators(toldElsewhere(draft.case, from, words, team))
      return
    }
    case 'end': {
      see(draft, from, null, news.cause)
      // The other advisory says nothing to this reporter, nor does its date.
      const cause = news.cause === 'published' ? 'public' : news.cause
      if (isAsked(draft.case)) release(draft, cause)
      if (!holds(draft.case.embargo)) return
      endEmbargo(draft, cause)
      release(draft)
      if (isFirst) draft.tellCoordinators(endedElsewhere(draft.case, from, news.cause, team))
      return
    }
    case 'data':
      adoptData(draft, from, standing(news))
  }
}

/** A duplicate begins to follow this case; where this one follows another itself, it is sent on to that one. */
function joinDuplicate(draft: Draft, news: News<'duplicate'>): void {
  const { from, of, ended } = news
  const { duplicates, others, follows } = draft.case
  if (follows && follows !== from) {
    const known = news.reporter?.id === draft.case.reporter?.id ? null : news.reporter
    draft.record({ kind: 'duplicateJoined', ghsa: from, reporter: known, ...(of ? { of } : {}) })
    tell(draft, from, 'repeated', { kind: 'original', of: follows })
    return
  }
  const own = news.reporter?.id === draft.case.reporter?.id
  const theirs = news.until ? new Date(news.until) : null
  const before = standingDate(draft.case, draft.now)
  const heard = others.get(from)
  const both = theirs && before && before < theirs ? before : theirs
  const isKnown = heard?.ended === ended && heard.until?.getTime() === both?.getTime()
  if (duplicates.has(from) && duplicates.get(from)?.of === of && isKnown) return
  const ruling = theirs ? takeEarliest(draft, theirs, news.byPolicy) : null
  const reporter = own ? null : news.reporter
  draft.record({ kind: 'duplicateJoined', ghsa: from, reporter, ...(of ? { of } : {}) })
  draft.record({ kind: 'otherCaseSeen', other: from, until: both, ended })
  // A date that they read only now they have not agreed to.
  if (both && both === theirs) binds(draft, from, both, undefined)
  tellRuling(draft, ruling)
  answerJoined(draft, from)
  const joined = { reporter: news.reporter, until: both, ended, of }
  draft.tellCoordinators(duplicateJoined(draft.case, from, joined, ruling, draft.now))
}

/** Whoever begins to follow this case hears how it stands here. */
function answerJoined(draft: Draft, ghsa: string): void {
  const { embargo, publishedAt, happened } = draft.case
  for (const [what, { url }] of Object.entries(happened))
    tell(draft, ghsa, 'repeated', {
      ...{ kind: 'happened', what: what as Happened, url, keeps: holds(embargo) },
    })
  const { ended, releasedAt } = embargo
  const date = dateNews(draft.case, draft.now)
  // Where the coordinators are asked first, its reporter hears of the end when this one's does.
  if (ended && (ended.cause !== 'date' || releasedAt || publishedAt))
    tell(draft, ghsa, 'repeated', { kind: 'end', cause: publishedAt ? 'published' : ended.cause })
  else if (date) tell(draft, ghsa, 'repeated', date)
  answerData(draft, ghsa)
}
