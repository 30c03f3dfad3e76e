import type { Person, Role, Way } from './fact.ts'
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
  /** The date under which they were invited, where that was so. */
  readonly asked?: Date
  /** Where their consent is not their own word here: who vouches for it. */
  readonly vouched?: Vouched
}

/** A coordinator's word for what somebody said elsewhere. */
export type Vouched = {
  readonly by: Person | null
  readonly way: Way
  readonly at: Date
}

/** The participant after an event, or as they were where it is no transition for them. */
export const consented = (one: Participant, event: ConsentEvent): Participant => {
  const consent = next(consentMachine, one.consent, event)
  if (!consent) return one
  const { vouched: _, ...rest } = one
  return { ...rest, consent }
}

/** The participant once they agreed to the date that holds, whatever they said before. */
const agreed = (one: Participant): Participant => consented(consented(one, 'invite'), 'accept')

/** The participant after their answer to the date that holds: their own word, or one that is vouched for. */
export function answered(
  one: Participant,
  event: 'accept' | 'decline',
  vouched: Vouched | null,
): Participant {
  const { vouched: _, ...rest } = one
  const now = event === 'accept' ? agreed(rest) : consented(consented(rest, 'revise'), event)
  return vouched ? { ...now, vouched } : now
}
