import { holds } from '../case/embargo.ts'
import type { Draft } from '../draft.ts'
import { endEmbargo, release, standingDate, takeEarliest } from '../embargo.ts'
import { duplicateJoined, tookToReporter } from '../messages/embargo.ts'
import type { CaseNews } from '../outcome.ts'
import type { Ruling } from '../ruling.ts'

/**
 * What another case of ours, in the same coordination repository, has to tell this one. A case that is repeated and
 * its duplicates share the earliest date, and an end. The same news twice change nothing.
 */
export function hearCase(draft: Draft, news: CaseNews): void {
  switch (news.kind) {
    case 'duplicate':
      joinDuplicate(draft, news)
      return
    case 'date':
      tellReporter(draft, takeEarliest(draft, new Date(news.until)))
      return
    case 'end':
      if (!holds(draft.case.embargo)) return
      // The other advisory says nothing to this reporter, nor does its date.
      endEmbargo(draft, news.cause === 'published' ? 'public' : news.cause)
      release(draft)
  }
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
