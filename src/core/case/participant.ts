import type { Person, Role } from './fact.ts'
import { type Machine, next } from './machine.ts'
import type { ReportState } from './report.ts'

/** Where one participant stands towards the embargo (CERT/CC Vultron, participant embargo consent). */
export type ConsentState = 'none' | 'invited' | 'signatory' | 'lapsed' | 'declined'
export type ConsentEvent = 'invite' | 'accept' | 'decline' | 'revise' | 'reset'

export const consentMachine: Machine<ConsentState, ConsentEvent> = {
  initial: 'none',
  transitions: {
    none: { invite: 'invited', accept: 'signatory', decline: 'declined', reset: 'none' },
    invited: { accept: 'signatory', decline: 'declined', reset: 'none' },
    signatory: { revise: 'lapsed', reset: 'none' },
    lapsed: { invite: 'invited', accept: 'signatory', decline: 'declined', reset: 'none' },
    declined: { invite: 'invited', reset: 'none' },
  },
}

/** Somebody in the case beside its coordinators: what they are in it, and how they stand. */
export type Participant = {
  readonly person: Person
  readonly role: Role
  readonly consent: ConsentState
  /** What they hold of the report: `start` while they were told nothing of it. */
  readonly report: ReportState
}

/** The participant after an event, or as they were where it is no transition for them. */
export const consented = (one: Participant, event: ConsentEvent): Participant => {
  const consent = next(consentMachine, one.consent, event)
  return consent ? { ...one, consent } : one
}

/** The participant once they agreed to the date that holds, whatever they said before. */
export const agreed = (one: Participant): Participant => consented(consented(one, 'invite'), 'accept')
