import type { EmbargoStage, EndCause, FactOf, Person, Side } from './fact.ts'
import { type Machine, next } from './machine.ts'
import { answered, consented, type Participant, type Vouched } from './participant.ts'

/** The case's one embargo (CERT/CC Vultron, embargo management). */
export type EmbargoState = 'none' | 'proposed' | 'active' | 'revise' | 'exited'
export type EmbargoEvent = 'propose' | 'reject' | 'accept' | 'terminate'

export const embargoMachine: Machine<EmbargoState, EmbargoEvent> = {
  initial: 'none',
  transitions: {
    none: { propose: 'proposed' },
    proposed: { propose: 'proposed', reject: 'none', accept: 'active' },
    active: { propose: 'revise', terminate: 'exited' },
    revise: { propose: 'revise', accept: 'active', reject: 'active', terminate: 'exited' },
    exited: {},
  },
}

/** A date that waits for an answer. */
export type Proposal = {
  readonly until: Date
  /** Whose it is; `policy` for the default that was published. */
  readonly side: Side | 'policy'
  readonly by: Person | null
  /** When it was recorded: an answer that was written before is none to it. */
  readonly at: Date
}

export type Embargo = {
  readonly state: EmbargoState
  /** The date that holds, or that held when it ended. */
  readonly until: Date | null
  /** When that date was set: the ladder of reminders runs from here. */
  readonly since: Date | null
  /** The date is the policy's own; no person has moved it. */
  readonly byPolicy: boolean
  /**
   * The date that the reporter last knew of, while a later one holds by a coordinator's word for them; null where every
   * date is their own word or needs none. It comes back where they disown that word, whatever was moved since.
   */
  readonly vouchedOver: Date | null
  /** The date that a coordinator last vouched for in the reporter's name; null once the reporter spoke for themselves. */
  readonly vouchedFor: Date | null
  /** The coordinators' proposal that is off by a coordinator's word for the reporter alone: they may still accept it. */
  readonly vouchedOff: Proposal | null
  /** It ended while the reporter did not agree to what was vouched for: `vouchedOver` is what counts. */
  readonly disowned: boolean
  /** Dates that held by a coordinator's word for the reporter, who may disown them. */
  readonly vouched: readonly Date[]
  /** While `state` is proposed or revise. */
  readonly proposal: Proposal | null
  /** Reminders of the end that were given for this date. */
  readonly reminded: readonly EmbargoStage[]
  readonly ended: { readonly at: Date; readonly cause: EndCause } | null
  /** Since when the reporter has been told that nothing holds them any more. */
  readonly releasedAt: Date | null
}

export const noEmbargo: Embargo = {
  state: embargoMachine.initial,
  until: null,
  since: null,
  byPolicy: false,
  vouchedOver: null,
  vouchedFor: null,
  vouchedOff: null,
  disowned: false,
  vouched: [],
  proposal: null,
  reminded: [],
  ended: null,
  releasedAt: null,
}

/** Whether a date holds at the moment, be it that another one is proposed. */
export const holds = ({ state }: Pick<Embargo, 'state'>): boolean => state === 'active' || state === 'revise'

type Held = {
  readonly id: string
  readonly embargo: Embargo
  readonly reporter: Person | null
  readonly participants: readonly Participant[]
}

/**
 * The embargo and everybody's consent after one more step. A date that changes lapses every signatory but those
 * who agreed to this very date; an end resets all. Throws where the machine knows no such step.
 */
export function embargoAfter(
  { id, embargo: before, reporter, participants }: Held,
  fact: FactOf<'embargoMoved'>,
): Pick<Held, 'embargo' | 'participants'> {
  const state = next(embargoMachine, before.state, fact.event)
  if (!state) throw new Error(`case ${id}: ${fact.event} is no transition from ${before.state}`)
  switch (fact.event) {
    case 'propose': {
      const whose = fact.side ?? sideOf(fact.by, reporter)
      const proposal = fact.until && { until: fact.until, side: whose, by: fact.by, at: fact.at }
      return { embargo: { ...before, state, proposal, vouchedOff: null }, participants }
    }
    case 'accept': {
      const { proposal } = before
      const until = proposal?.until ?? null
      const isReporters = proposal?.side === 'reporter' || sideOf(fact.by, reporter) === 'reporter'
      const over = before.vouchedOver ?? fact.vouchedOver ?? (fact.vouched ? before.until : null)
      // The reporter agreed by proposing it, by accepting it, or by silence to what the policy says.
      const byReporter = isReporters || proposal?.side !== 'coordinators' || fact.vouched
      const vouchedFor = fact.vouched ? until : byReporter ? null : before.vouchedFor
      const vouchedOver = !isReporters && over && until && until > over ? over : null
      const embargo = {
        ...before,
        state,
        until,
        vouchedFor,
        since: fact.at,
        byPolicy: proposal?.side === 'policy',
        vouchedOver,
        vouched: vouchedOver && until ? [...before.vouched, until] : before.vouched,
        proposal: null,
        reminded: [],
      }
      const revised = participants.map(one => consented(one, 'revise'))
      return {
        embargo,
        participants: revised.map(one =>
          byReporter && one.person.id === reporter?.id ? answered(one, 'accept', vouchedBy(fact)) : one,
        ),
      }
    }
    case 'reject':
    case 'terminate': {
      const ended = state === 'exited' ? { at: fact.at, cause: fact.cause ?? 'coordinators' } : null
      const vouchedOff = fact.vouched && before.proposal?.side === 'coordinators' ? before.proposal : null
      // An end resets everybody's consent.
      const one = participants.find(({ person }) => person.id === reporter?.id)
      const disowned = ended !== null && before.vouchedOver !== null && one?.consent === 'declined'
      return {
        embargo: { ...before, state, proposal: null, vouchedOff, ended, disowned },
        participants: holds({ ...before, state })
          ? participants
          : participants.map(one => consented(one, 'reset')),
      }
    }
  }
}

/** Who vouches for what a fact says of somebody; null where nobody need. */
export const vouchedBy = ({
  vouched,
  by,
  at,
}: Pick<FactOf<'embargoMoved' | 'participantAnswered'>, 'vouched' | 'by' | 'at'>): Vouched | null =>
  vouched ? { by, way: vouched, at } : null

const sideOf = (by: Person | null, reporter: Person | null): Proposal['side'] =>
  by === null ? 'policy' : by.id === reporter?.id ? 'reporter' : 'coordinators'
