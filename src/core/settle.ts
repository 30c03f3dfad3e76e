import type { Words } from './audience.ts'
import type { Resolution, TextKind } from './case/fact.ts'
import type { Draft } from './draft.ts'
import { answer } from './messages/to-reporter.ts'

/**
 * Ends a report with an answer: the reporter is told why, and once they can read it the case and the advisory
 * are closed. Gives false where the report's state allows no end.
 */
export function settle(
  draft: Draft,
  as: Resolution,
  options: {
    readonly told: string | null
    readonly of?: string
    readonly words: Words<'coordinators'> | null
  },
): boolean {
  const state = draft.case.report
  if (state === 'closed') return false
  if (state === 'received' || state === 'valid') {
    if (!draft.moveReport('invalid')) return false
  }
  draft.record({ kind: 'resolved', as, ...(options.of ? { of: options.of } : {}) })
  if (draft.case.source.kind === 'issue') {
    close(draft)
    return true
  }
  draft.tellReporter('answer', answer(as, options.told, options.words))
  return true
}

/** What follows once the reporter can read a text. */
export function afterTold(draft: Draft, about: TextKind): void {
  if (about !== 'answer' || draft.case.report === 'closed') return
  draft.effect({ kind: 'setAdvisoryState', state: 'closed' })
  close(draft)
}

/** Closes the case and its tracking issue; the report must be invalid, accepted or deferred. */
export function close(draft: Draft): boolean {
  if (!draft.moveReport('closed')) return false
  draft.effect({ kind: 'closeTrackingIssue' })
  return true
}
