import { type Case, fold, isReporter } from '../case/case.ts'
import { encodeFact, type Fact, type Source } from '../case/fact.ts'
import { Draft } from '../draft.ts'
import {
  followPolicy,
  inherit,
  promisedInThePast,
  standingDate,
  standingProposal,
  tellRuling,
} from '../embargo.ts'
import type { Report } from '../intake/report.ts'
import {
  betterThanVouched,
  betterThanVouchedHere,
  movedByRule,
  promisedBefore,
  promisedBeforeHere,
  splitOff,
} from '../messages/embargo.ts'
import { pointer, whereToReport } from '../messages/in-public.ts'
import { coordinatorLeft, handOver } from '../messages/to-coordinators.ts'
import { acknowledgement } from '../messages/to-reporter.ts'
import type { Decision } from '../outcome.ts'
import { sameOwner } from '../policy/names.ts'
import { type Policy, type PromiseName, promiseNames } from '../policy/policy.ts'
import { chooseCoordinator, wantsCoordinator } from '../roster.ts'
import type { Context } from './context.ts'
import { replaceTracking } from './effect.ts'
import { withdrawOvertaken } from './overtaken.ts'

/** A new case: `id` is random and opaque, `report` what arrived, `now` when. */
export function receive(id: string, report: Report, context: Context, now: Date): Decision {
  const received: Fact = {
    kind: 'reportReceived',
    ...report,
    coordination: context.coordination,
    at: now,
    by: null,
  }
  const draft = new Draft(fold(id, [received]), now, null, 0)
  draft.record({ kind: 'reportMoved', event: 'receive' })
  if (report.source.kind === 'advisory')
    draft.record({ kind: 'advisorySeen', state: report.state, cve: null })
  applyPolicy(draft, context)
  if (context.coordination) startWork(draft, context)
  acknowledge(draft, context)
  return { facts: [received, ...draft.decision.facts], effects: draft.decision.effects }
}

/**
 * A second vulnerability in a report that is a case: a case of its own for the advisory that was made for it, accepted
 * already, with the coordinator, the reporter and the embargo of the first. `from`: the first as it stands.
 */
export function receiveSplit(id: string, from: Case, source: Source, context: Context, now: Date): Decision {
  const { reporter, coordination, coordinator } = from
  const received: Fact = {
    ...{ kind: 'reportReceived', source, reporter, filedAt: now, coordination },
    ...{ via: 'split', at: now, by: null },
    ...(from.source.kind === 'advisory' ? { from: from.source.ghsa } : {}),
  }
  const draft = new Draft(fold(id, [received]), now, null, 0)
  draft.record({ kind: 'reportMoved', event: 'receive' })
  draft.moveReport('accepted')
  applyPolicy(draft, context)
  if (coordinator)
    draft.record({
      ...{ kind: 'coordinatorAssigned', person: coordinator, how: from.isUnlisted ? 'hand' : 'rotation' },
      ...(from.isUnlisted ? { unlisted: true } : {}),
    })
  else assign(draft, context)
  draft.effect({ kind: 'openTrackingIssue' })
  inherit(draft, from)
  joinCoordinator(draft)
  if (reporter) draft.effect({ kind: 'joinAdvisory', person: reporter })
  draft.tellReporter('acknowledgement', splitOff(draft.case, from, now))
  return { facts: [received, ...draft.decision.facts], effects: draft.decision.effects }
}

/** A question in public where to report: answered once, never a case that anybody works on. */
export function pointOut(id: string, report: Report, context: Context, now: Date): Decision {
  const received: Fact = {
    kind: 'reportReceived',
    ...report,
    coordination: context.coordination,
    at: now,
    by: null,
  }
  const draft = new Draft(fold(id, [received]), now, null, 0)
  draft.record({ kind: 'reportMoved', event: 'receive' })
  draft.record({ kind: 'resolved', as: 'question' })
  draft.moveReport('closed')
  tellPublic(draft, whereToReport(context.channel))
  return { facts: [received, ...draft.decision.facts], effects: draft.decision.effects }
}

/** The policy as it is now: the case keeps the better of it and what was promised before. */
export function readPolicy(draft: Draft, context: Context): void {
  const c = draft.case
  if (c.report === 'closed') {
    if (c.tracking && context.hasToTell) goOnElsewhere(draft, context)
    return
  }
  const trial = new Draft(c, draft.now, null)
  applyPolicy(trial, context)
  if (terms(trial.case) !== terms(c)) {
    applyPolicy(draft, context)
    followShorterPolicy(draft, c, context.policy.coordinators)
  }
  const { affected, related } = c.remediation
  if (affected.size > 0 && related.join() !== context.policy.related.join())
    draft.record({ kind: 'relatedRead', names: [...context.policy.related] })
  if (!c.coordination && context.coordination) {
    draft.record({ kind: 'coordinationFound', coordination: context.coordination })
    startWork(draft, context)
    handOverAcknowledgement(draft, context)
  } else if (goOnElsewhere(draft, context)) {
    // Its coordinators have been called.
  } else if (c.coordination && !c.coordinator) {
    assign(draft, context)
    joinCoordinator(draft)
  } else followRoster(draft, context)
  acknowledge(draft, context)
}

/** Takes the case to the place that its policy names, where it cannot go on in the one it was worked in. */
function goOnElsewhere(draft: Draft, context: Context): boolean {
  const c = draft.case
  if (!context.coordination || !isToMove(c, context)) return false
  const isTracked = c.tracking !== null && !c.reopening
  draft.record({ kind: 'coordinationFound', coordination: context.coordination })
  followRoster(draft, context)
  // What opens one is waiting where there is none.
  if (isTracked) replaceTracking(draft, 'moved', context.policy.coordinators)
  return true
}

/**
 * Whether the case cannot go on where it has been worked, and its policy names another place: the App is not there any more,
 * or the code went to another owner, whose people work on it now, whether or not the case was told of that yet.
 */
const isToMove = ({ coordination: from, source }: Case, { coordination: to, isRoomGone }: Context): boolean =>
  from !== null &&
  to !== null &&
  from.id !== to.id &&
  (isRoomGone === true || ![from, to].every(place => sameOwner(place, source.repository)))

/**
 * A coordinator is called by the name that they have: the former one may be somebody else's by now. Whoever may not
 * coordinate any more hands the case to the next, or the clocks would call somebody who may not answer.
 */
function followRoster(draft: Draft, context: Context): void {
  const { coordinator } = draft.case
  if (!coordinator) return
  const people = context.roster.map(({ person }) => person)
  const person = people.find(({ id }) => id === coordinator.id)
  if (person && person.login !== coordinator.login)
    draft.record({ kind: 'coordinatorAssigned', person, how: 'renamed' })
  if (person && draft.case.isUnlisted) {
    draft.record({ kind: 'coordinatorAssigned', person, how: 'hand' })
    joinCoordinator(draft)
  }
  if (!wantsCoordinator(draft.case, people) || !assign(draft, context)) return
  joinCoordinator(draft)
  draft.tellCoordinators(coordinatorLeft(draft.case, coordinator))
}

/**
 * What `draw` does, with whoever it calls being a coordinator still, by the name that they have: in a case that was closed
 * before they left too, once there is something to tell in it. What it overtakes of the texts that wait is withdrawn.
 */
export const callingCoordinators =
  (draw: (draft: Draft, context: Context) => void) =>
  (draft: Draft, context: Context): void => {
    const { coordinator } = draft.case
    const listed = context.roster.find(({ person }) => person.id === coordinator?.id)?.person
    if (coordinator && (listed?.login !== coordinator.login || isReporter(draft.case, coordinator))) {
      const trial = new Draft(draft.case, draft.now, draft.by)
      draw(trial, context)
      if (trial.decision.effects.some(({ kind }) => kind === 'tellCoordinators')) followRoster(draft, context)
    }
    const before = draft.case
    draw(draft, context)
    withdrawOvertaken(draft, before)
  }

/**
 * The policy promises publication earlier than it did: the embargo that it proposed gets shorter, and both are told; or
 * what it proposed is what a coordinator's word for the reporter goes over, and both read what counts without that.
 */
function followShorterPolicy(draft: Draft, before: Case, team: readonly string[]): void {
  const { vouchedOver: overBefore } = before.embargo
  const { vouchedOver: over } = draft.case.embargo
  const until = standingDate(draft.case, draft.now)
  if (over && until && overBefore && over < overBefore) {
    draft.tellReporter('embargo', betterThanVouched(draft.case, until, over, draft.now))
    draft.tellCoordinators(betterThanVouchedHere(draft.case, until, over, draft.now))
  }
  const missed = promisedInThePast(before, draft)
  if (missed && until) {
    draft.tellReporter('embargo', promisedBefore(draft.case, missed, until, draft.now))
    draft.tellCoordinators(promisedBeforeHere(draft.case, missed, until, team, draft.now))
  }
  const ruling = followPolicy(draft)
  if (!ruling?.ok) return
  tellRuling(draft, ruling)
  draft.tellCoordinators(
    movedByRule(draft.case, ruling, 'The policy promises publication earlier now.', draft.now),
  )
}

/** What a case holds of its policy, as text to compare; as it would be stored, whatever the order of its keys. */
const terms = ({ promises, pause, minimumEmbargo, filedAt: at }: Case): string =>
  JSON.stringify(
    encodeFact({ kind: 'policyRead', promises, pause: [...pause], minimumEmbargo, at, by: null }),
  )

/** The case as it would be if `policy` came into force now; nothing is decided by it. */
export function underPolicy(c: Case, policy: Policy, now: Date): Case {
  const trial = new Draft(c, now, null)
  applyPolicy(trial, { policy })
  return trial.case
}

function applyPolicy(draft: Draft, { policy }: Pick<Context, 'policy'>): void {
  const promises = Object.fromEntries(
    promiseNames.map(name => {
      const term = policy.promises[name]
      return [
        name,
        term && { ...term, calendar: { ...policy.calendar, holidays: holidays(policy.calendar.holidays) } },
      ]
    }),
  ) as Case['promises']
  draft.record({
    kind: 'policyRead',
    promises: draft.case.source.kind === 'issue' ? { ...promises, disclose: null } : promises,
    pause: [...policy.pause] as PromiseName[],
    minimumEmbargo: policy.embargo.minimum,
  })
}

const holidays = (given: readonly string[] | string | null): string[] | string | null =>
  given === null || typeof given === 'string' ? given : [...given]

/** What needs a place where the case is worked. */
function startWork(draft: Draft, context: Context): void {
  assign(draft, context)
  draft.effect({ kind: 'openTrackingIssue' })
  joinCoordinator(draft)
  if (draft.case.source.kind === 'advisory') return
  tellPublic(draft, pointer(context.channel))
  draft.effect({ kind: 'labelPublicIssue', label: context.policy.publicIssues.label })
}

/**
 * What a policy promised a reporter holds whether or not there is a place where their case can be worked. Where nobody
 * promised anything and nothing was set up, nothing is said.
 */
function acknowledge(draft: Draft, context: Context): void {
  const { source, coordination, promises } = draft.case
  if (source.kind !== 'advisory' || acknowledgementOf(draft.case)) return
  if (!coordination && !Object.values(promises).some(given => given && !given.target)) return
  standingProposal(draft)
  draft.tellReporter('acknowledgement', acknowledgement(draft.case, context.policy.conduct, draft.now))
}

/** An acknowledgement that GitHub refused while there was nobody to hand it to is handed to the coordinators now. */
function handOverAcknowledgement(draft: Draft, { policy }: Context): void {
  const text = acknowledgementOf(draft.case)
  if (text?.state !== 'handed-over') return
  const words = acknowledgement(draft.case, policy.conduct, draft.now)
  draft.tellCoordinators(handOver(draft.case, text, words, policy.coordinators))
}

const acknowledgementOf = ({ texts }: Case) =>
  [...texts.values()].find(({ about }) => about === 'acknowledgement')

/** False where there is nobody. */
function assign(draft: Draft, context: Context): boolean {
  const person = chooseCoordinator(context.roster, draft.case)
  if (person) draft.record({ kind: 'coordinatorAssigned', person, how: 'rotation' })
  return person !== null
}

function joinCoordinator(draft: Draft): void {
  const { coordinator, isUnlisted, source } = draft.case
  if (coordinator && !isUnlisted && source.kind === 'advisory')
    draft.effect({ kind: 'joinAdvisory', person: coordinator })
}

function tellPublic(draft: Draft, words: ReturnType<typeof pointer>): void {
  const text = draft.effect({ kind: 'tellPublic', words })
  draft.record({ kind: 'textWanted', text, about: 'acknowledgement' })
}
