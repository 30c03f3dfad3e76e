import { holds } from '../case/embargo.ts'
import type { EndCause } from '../case/fact.ts'
import { hearHappened } from '../commands/happened.ts'
import type { Draft } from '../draft.ts'
import { endEmbargo, isAsked, release, standingDate, takeEarliest } from '../embargo.ts'
import {
  duplicateFree,
  duplicateJoined,
  happenedInDuplicate,
  movedByRule,
  tookToReporter,
} from '../messages/embargo.ts'
import { login } from '../messages/quote.ts'
import { called } from '../messages/to-coordinators.ts'
import type { CaseNews } from '../outcome.ts'
import type { Ruling } from '../ruling.ts'
import type { Context } from './context.ts'

/**
 * What another case of ours, in the same coordination repository, has to tell this one. A case that is repeated and
 * its duplicates share the earliest date, an end, and what happens to the vulnerability. The same news twice change nothing.
 */
export function hearCase(draft: Draft, news: CaseNews, { policy: { coordinators: team } }: Context): void {
  switch (news.kind) {
    case 'duplicate':
      joinDuplicate(draft, news)
      return
    case 'date': {
      if (news.from !== undefined && !draft.case.duplicates.includes(news.from)) return
      const ruling = takeEarliest(draft, new Date(news.until))
      tellReporter(draft, ruling)
      if (news.from !== undefined && ruling?.ok)
        draft.tellCoordinators(
          movedByRule(
            draft.case,
            ruling,
            `${called(draft.case, team)} ${login(news.from)}, a duplicate, has an earlier date, which counts here too.`,
            draft.now,
          ),
        )
      return
    }
    case 'happened': {
      if (!draft.case.duplicates.includes(news.from)) return
      const words = hearHappened(draft, news)
      if (words) draft.tellCoordinators(happenedInDuplicate(draft.case, news.from, words, team))
      return
    }
    case 'end':
      if (news.from !== undefined) {
        endOfDuplicate(draft, news.from, news.cause, team)
        return
      }
      if (isAsked(draft.case)) release(draft)
      if (!holds(draft.case.embargo)) return
      // The other advisory says nothing to this reporter, nor does its date.
      endEmbargo(draft, news.cause === 'published' ? 'public' : news.cause)
      release(draft)
  }
}

/** A duplicate's embargo is over, and its reporter free: an advisory that is published makes the vulnerability public. */
function endOfDuplicate(draft: Draft, from: string, cause: EndCause, team: readonly string[]): void {
  if (!draft.case.duplicates.includes(from) || !holds(draft.case.embargo)) return
  if (cause !== 'published') {
    draft.tellCoordinators(duplicateFree(draft.case, from, cause, team, draft.now))
    return
  }
  const words = hearHappened(draft, { kind: 'happened', what: 'publicAware', url: null, keeps: false, from })
  if (words) draft.tellCoordinators(happenedInDuplicate(draft.case, from, words, team))
}

function joinDuplicate(
  draft: Draft,
  { ghsa, reporter, until }: Extract<CaseNews, { kind: 'duplicate' }>,
): void {
  if (draft.case.duplicates.includes(ghsa)) return
  const ruling = until ? takeEarliest(draft, new Date(until)) : null
  draft.record({
    kind: 'duplicateJoined',
    ghsa,
    reporter: reporter?.id === draft.case.reporter?.id ? null : reporter,
  })
  tellReporter(draft, ruling)
  const { ended } = draft.case.embargo
  const standing = standingDate(draft.case, draft.now)
  if (ended) draft.effect({ kind: 'tellCase', ghsa, news: { kind: 'end', cause: ended.cause } })
  else if (standing)
    draft.effect({ kind: 'tellCase', ghsa, news: { kind: 'date', until: standing.toISOString() } })
  draft.tellCoordinators(duplicateJoined(draft.case, ghsa, reporter, ruling, draft.now))
}

function tellReporter(draft: Draft, ruling: Ruling | null): void {
  if (ruling?.ok) draft.tellReporter('embargo', tookToReporter(draft.case, ruling, draft.now))
}
