import type { Words } from './audience.ts'
import type { Case } from './case/case.ts'
import type { Resolution, TextKind } from './case/fact.ts'
import type { Draft } from './draft.ts'
import { answer } from './messages/to-reporter.ts'

/**
 * Ends a report that is not closed with an answer: the reporter is told why, and once they can read it the case
 * and the advisory are closed. Nobody can be answered in public, so a public report's case is closed at once.
 */
export function settle(
  draft: Draft,
  as: Resolution,
  options: {
    readonly told: string | null
    readonly of?: string
    /** What it repeats is no case of ours. */
    readonly elsewhere?: boolean
    /** Where a third party takes reports. */
    readonly contacts?: readonly string[]
    readonly words: Words<'coordinators'> | null
  },
): void {
  if (draft.case.report === 'received') draft.moveReport('invalid')
  const { told, of, elsewhere, contacts = [], words } = options
  const isPublic = draft.case.source.kind === 'issue'
  draft.record({
    kind: 'resolved',
    as,
    ...(of ? { of } : {}),
    ...(elsewhere ? { elsewhere } : {}),
    ...(contacts.length > 0 && !isPublic ? { contacts: [...contacts] } : {}),
  })
  if (isPublic) {
    close(draft)
    return
  }
  draft.tellReporter('answer', answer(as, told, words, contacts))
}

/** What follows once the reporter can read a text. A report that was taken up again meanwhile stays open. */
export function afterTold(draft: Draft, about: TextKind): void {
  const { report, resolution, publishedAt } = draft.case
  if (about !== 'answer' || !resolution || report === 'closed') return
  if (!publishedAt) draft.effect({ kind: 'setAdvisoryState', state: 'closed' })
  close(draft)
}

/** How the answer that ends the report stands, until the reporter can read it. */
export const pendingAnswer = ({ texts }: Case): 'wanted' | 'handed-over' | null =>
  [...texts.values()].flatMap(({ about, state }) =>
    about === 'answer' && (state === 'wanted' || state === 'handed-over') ? [state] : [],
  )[0] ?? null

/**
 * Takes a closed report up again: it is received anew, and what was promised to the reporter runs again from now. False,
 * and nothing recorded, where the case is not closed or its advisory is published.
 */
export function reopen(draft: Draft): boolean {
  const { report, publishedAt } = draft.case
  if (report !== 'closed' || publishedAt) return false
  draft.record({ kind: 'reportReopened' })
  draft.effect({ kind: 'reopenTrackingIssue' })
  return true
}

/** Closes the case and its tracking issue; the report must be invalid, accepted or deferred. */
export function close(draft: Draft): boolean {
  if (!draft.moveReport('closed')) return false
  draft.effect({ kind: 'closeTrackingIssue' })
  return true
}
