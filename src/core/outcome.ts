import type { Words } from './audience.ts'
import type { Fact, Person, TextKind } from './case/fact.ts'

/**
 * What is to be done at GitHub, once. Effects are queued in the same transaction as the facts that ask for
 * them, performed at least once, and found again by a marker where doing them twice would show.
 */
export type Effect =
  | { readonly kind: 'openTrackingIssue' }
  | { readonly kind: 'tellCoordinators'; readonly words: Words<'coordinators'> }
  | { readonly kind: 'closeTrackingIssue' }
  | { readonly kind: 'joinAdvisory'; readonly person: Person }
  | { readonly kind: 'setAdvisoryState'; readonly state: 'draft' | 'closed' }
  | { readonly kind: 'setAdvisorySeverity'; readonly vector: string }
  | { readonly kind: 'tellReporter'; readonly about: TextKind; readonly words: Words<'reporter'> }
  | { readonly kind: 'tellPublic'; readonly words: Words<'public'> }
  | { readonly kind: 'labelPublicIssue'; readonly label: string }

/**
 * Effects of one lane happen one after the other, in the order they were asked for; lanes do not wait for
 * each other, so that a tracking issue that cannot be opened holds up no acknowledgement.
 */
export type Lane = 'tracking' | 'advisory' | 'reporter' | 'public'

export const laneOf = (effect: Effect): Lane => {
  switch (effect.kind) {
    case 'openTrackingIssue':
    case 'tellCoordinators':
    case 'closeTrackingIssue':
      return 'tracking'
    case 'joinAdvisory':
    case 'setAdvisoryState':
    case 'setAdvisorySeverity':
      return 'advisory'
    case 'tellReporter':
      return 'reporter'
    case 'tellPublic':
    case 'labelPublicIssue':
      return 'public'
  }
}

/** What a decision comes to: facts to record and effects to queue, together or not at all. */
export type Decision = { readonly facts: readonly Fact[]; readonly effects: readonly Effect[] }

/** An effect's key in the record: the case's next sequence number when it was decided, and its place. */
export const effectKey = (seq: number, n: number): string => `${seq}/${n}`
