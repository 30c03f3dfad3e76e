import { isReporter } from '../case/case.ts'
import type { Person } from '../case/fact.ts'
import { commandNames } from '../commands/index.ts'
import { parseCommands } from '../commands/parse.ts'
import type { Draft } from '../draft.ts'
import {
  advisoryMovedByHand,
  assignedByHand,
  closedByHand,
  commandsMisplaced,
  cveArrived,
  handWrittenSeen,
  reopenedByHand,
  reporterCannotCoordinate,
  reporterCommented,
  trackingClosedByHand,
  waitingName,
} from '../messages/to-coordinators.ts'
import { afterTold, close, pendingAnswer, reopen } from '../settle.ts'
import type { Context } from './context.ts'
import { seeDeclined, seePublished } from './release.ts'
import { reporterCommands, type SeenComment } from './reporter-commands.ts'

/** An advisory as it stands at GitHub. */
export type SeenAdvisory = {
  readonly state: string
  readonly cve: string | null
  readonly publishedAt: Date | null
  readonly collaborators: readonly Person[]
  /** Who was credited and declined that. */
  readonly declined?: readonly Person[]
}

/** What people did to the advisory is news: a state moves the report, publication stops the clocks. */
export function seeAdvisory(draft: Draft, seen: SeenAdvisory, { policy }: Context): void {
  const before = draft.case
  const team = policy.coordinators
  const ids = (people: readonly Person[]) =>
    people
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join()
  seeDeclined(draft, seen.declined ?? [])
  const { state = null, cve = null } = before.advisory ?? {}
  // Our own part in closing it is known by then, so somebody opened it again.
  const isReopened =
    state === 'closed' && (seen.state === 'triage' || seen.state === 'draft') && reopen(draft)
  // Who is there after the end is nobody's business: a reporter who was erased must not be learnt anew.
  if (draft.case.report !== 'closed' && ids(before.collaborators) !== ids(seen.collaborators)) {
    draft.record({ kind: 'collaboratorsSeen', people: [...seen.collaborators] })
  }
  if (state === seen.state && cve === seen.cve) return
  draft.record({ kind: 'advisorySeen', state: seen.state, cve: seen.cve })
  if (seen.cve && seen.cve !== cve) draft.tellCoordinators(cveArrived(seen.cve))
  if (isReopened) {
    if (seen.state === 'draft') draft.moveReport('accepted')
    draft.tellCoordinators(reopenedByHand(before, 'advisory', draft.case.report, team))
  } else if (seen.state !== state) moveByHand(draft, seen)
}

function moveByHand(draft: Draft, seen: SeenAdvisory): void {
  const { report, publishedAt } = draft.case
  const isOpen = report === 'received' || report === 'valid' || report === 'invalid'
  if (seen.state === 'draft' && isOpen) {
    draft.moveReport('accepted')
    draft.tellCoordinators(advisoryMovedByHand(draft.case, 'draft'))
  }
  if (seen.state === 'closed' && report !== 'closed') {
    if (!draft.case.resolution) draft.record({ kind: 'resolved', as: 'closed' })
    draft.tellCoordinators(advisoryMovedByHand(draft.case, 'closed'))
    close(draft)
  }
  if (seen.state === 'published' && !publishedAt) {
    // Nobody publishes what they do not take for a vulnerability.
    if (isOpen) draft.moveReport('accepted')
    seePublished(draft, seen.publishedAt ?? draft.now)
  }
}

/** GitHub's clock may differ from ours by so much, and it tells whole seconds only. */
const clockSkew = 60_000

/**
 * A coordinator's or collaborator's comment meets what was promised: the acknowledgement, or, where the report
 * is acknowledged already, the response; where a text had been handed over to be posted by hand, it is taken for
 * the oldest.
 * The reporter's own meets nothing; it ends a pause. Of a closed case that is not public it is told nevertheless.
 */
export function seeComment(draft: Draft, comment: SeenComment, context: Context): void {
  const c = draft.case
  const isReporter = comment.author.id === c.reporter?.id
  const isOver = c.report === 'closed' && !(isReporter && c.source.kind === 'advisory' && !c.publishedAt)
  if (c.commentsSeen.has(comment.id) || isOver) return
  if (isReporter) {
    draft.record({ kind: 'reporterWrote', comment: comment.id, readableAt: comment.at })
    if (c.source.kind !== 'advisory') return
    if (!reporterCommands(draft, comment, context.policy.coordinators))
      draft.tellCoordinators(reporterCommented(c, context.policy.coordinators))
    return
  }
  const invited = new Set(c.participants.map(({ person }) => person.id))
  const joined = c.collaborators.filter(({ id }) => !invited.has(id))
  const ours = [...context.roster.map(({ person }) => person), ...joined]
  if (!ours.some(({ id }) => id === comment.author.id)) return
  if (beginsWithCommand(comment)) {
    draft.record({ kind: 'handWritten', comment: comment.id, readableAt: comment.at, counts: false })
    draft.tellCoordinators(commandsMisplaced(c, comment.author))
    return
  }
  const waiting = [...c.texts].find(
    ([, text]) => text.state === 'handed-over' && comment.at.getTime() >= text.at.getTime() - clockSkew,
  )
  draft.record({ kind: 'handWritten', comment: comment.id, readableAt: comment.at, counts: !waiting })
  if (waiting) {
    const [text, one] = waiting
    const { about } = one
    draft.record({ kind: 'textTold', text, about, how: 'sent', readableAt: comment.at })
    draft.tellCoordinators(handWrittenSeen(comment.author, waitingName(one)))
    afterTold(draft, about)
    return
  }
  const counted = c.told.length === 0 ? 'the acknowledgement' : 'a response and an update'
  draft.tellCoordinators(handWrittenSeen(comment.author, counted))
}

/** A comment that begins with a command of ours was meant for the tracking issue: it tells the reporter nothing. */
function beginsWithCommand({ text }: SeenComment): boolean {
  const parsed = text ? parseCommands(text.body, commandNames) : null
  if (!text || !parsed?.ok) return false
  const [first] = parsed.commands
  const before = text.body.split(/\r\n?|\n/).slice(0, (first?.line ?? 1) - 1)
  return first !== undefined && commandNames.has(first.name) && before.join('').trim() === ''
}

/**
 * Somebody assigned the tracking issue by hand: that person coordinates now. Who is not listed is not let onto the advisory:
 * more people may assign there than may read the report.
 */
export function seeAssignee(draft: Draft, person: Person, context: Context): void {
  if (person.id === draft.case.coordinator?.id || draft.case.report === 'closed') return
  if (isReporter(draft.case, person)) {
    if (draft.case.warnedOfReporter) return
    draft.record({ kind: 'warned', of: 'reporter-assigned' })
    draft.tellCoordinators(reporterCannotCoordinate(draft.case, person))
    return
  }
  if (context.roster.some(member => member.person.id === person.id)) {
    draft.record({ kind: 'coordinatorAssigned', person, how: 'hand' })
    if (draft.case.source.kind === 'advisory') draft.effect({ kind: 'joinAdvisory', person })
  } else draft.record({ kind: 'coordinatorAssigned', person, how: 'hand', unlisted: true })
  draft.tellCoordinators(assignedByHand(draft.case, person, context.policy.coordinators))
}

/** Somebody reopened the tracking issue of a closed case by hand: it is taken up again, unless it is public. */
export function seeTrackingReopened(draft: Draft, { policy }: Context): void {
  const before = draft.case
  if (reopen(draft))
    draft.tellCoordinators(reopenedByHand(before, 'issue', draft.case.report, policy.coordinators))
}

/** Somebody closed the tracking issue by hand: the same as `/close` where that is allowed, else a word of warning. */
export function seeTrackingClosed(draft: Draft, context: Context): void {
  const { report, publishedAt, resolution } = draft.case
  if (report === 'closed') return
  const settled = report === 'accepted' || report === 'deferred' || report === 'invalid'
  if (settled && !(resolution && pendingAnswer(draft.case))) {
    if (!resolution) draft.record({ kind: 'resolved', as: publishedAt ? 'published' : 'closed' })
    draft.moveReport('closed')
    draft.tellCoordinators(closedByHand(draft.case, context.policy.coordinators))
    return
  }
  draft.record({ kind: 'warned', of: 'closed-by-hand' })
  draft.tellCoordinators(trackingClosedByHand(draft.case, context.policy.coordinators))
}
