import { addSeconds } from 'date-fns/addSeconds'
import { differenceInSeconds } from 'date-fns/differenceInSeconds'
import { min } from 'date-fns/min'
import type { Case } from './case/case.ts'
import { holds, type Proposal } from './case/embargo.ts'
import type { EndCause, Side, Way } from './case/fact.ts'
import type { Participant } from './case/participant.ts'
import { dueAt } from './deadlines/calendar.ts'
import type { Deadline } from './deadlines/deadline.ts'
import { currentDeadlines } from './deadlines/index.ts'
import type { Draft } from './draft.ts'
import { tellAll } from './duplicates.ts'
import { disclosedSooner, endedToReporter, laterIsOff, tookToReporter } from './messages/embargo.ts'
import type { Tidings } from './outcome.ts'
import type { Objection, Ruling } from './ruling.ts'

/**
 * The rules of the embargo; `case/embargo.ts` has the table of its states and what a step makes of everybody's
 * consent. Whoever moves, ends or reads an embargo does it by these functions.
 *
 * - At most one holds in a case. A date is an exact instant to come, at most a year away.
 * - What the policy promises for disclosure is a standing proposal; a reporter who files under it accepts by silence.
 * - The shortest wins: an earlier date holds at once, whoever names it. A later one, and the first one where the
 *   policy promised none, needs both sides; the date that holds goes on holding meanwhile.
 * - What the reporter said elsewhere counts as their side once a coordinator vouches for it by name; their own word here
 *   goes over it, and where they disown it, the date from before holds again.
 * - A date under the policy's minimum is a proposal to answer, never an agreement by itself.
 * - An end is final. No later date once the vulnerability or an exploit is public, or attacks were seen.
 */

const objection = (why: Objection): Ruling => ({ ok: false, why })
const longestSeconds = 366 * 86_400

/** The date that holds at `now`: none before one was agreed to, and none from the instant it names. */
export const standingDate = (c: Case, now: Date): Date | null =>
  holds(c.embargo) && c.embargo.until && c.embargo.until > now ? c.embargo.until : null

/** Whether no date may come or be moved later any more: the vulnerability is known, used or exploitable by all. */
const isKnown = ({ happened, publishedAt, source, release }: Case): boolean =>
  publishedAt !== null ||
  release.opening.size > 0 ||
  source.kind === 'issue' ||
  Boolean(happened.publicAware || happened.exploitPublic || happened.attacksObserved)

/** Why there is no embargo to speak about any more, or null. */
function over(draft: Draft): Objection | null {
  const { source, publishedAt, embargo, follows, others } = draft.case
  if (source.kind === 'issue') return { kind: 'public report' }
  if (publishedAt) return { kind: 'published' }
  // A duplicate that had none begins none of its own once that of the case that is worked on is over.
  const isOverThere = follows !== null && !holds(embargo) && Boolean(others.get(follows)?.ended)
  const isOver =
    embargo.state === 'exited' || isOverThere || (holds(embargo) && !standingDate(draft.case, draft.now))
  return isOver ? { kind: 'ended' } : null
}

/**
 * One side names a date. `extension`: it is meant to be later than the one that holds. What was read late counts as of when it
 * was `writtenAt`: an earlier date that has passed since held from then on.
 */
export function propose(
  draft: Draft,
  side: Side,
  until: Date,
  extension = false,
  writtenAt = draft.now,
): Ruling {
  const c = draft.case
  const ended = over(draft)
  if (ended) return objection(ended)
  if (isPast(draft, until, writtenAt) || (until <= draft.now && isTooShort(c, until)))
    return objection({ kind: 'past', date: until })
  if (until > addSeconds(draft.now, longestSeconds)) return objection({ kind: 'too far', date: until })
  const standing = standingDate(c, draft.now)
  if (extension && !standing) return objection({ kind: 'nothing to extend' })
  if (extension && standing && until <= standing) return objection({ kind: 'shortens', date: standing })
  if (standing && isSame(until, standing))
    return mayAgree(c, side) ? agree(draft, standing) : objection({ kind: 'stands', date: standing })
  const { proposal } = c.embargo
  if (proposal?.side === side && isSame(until, proposal.until))
    return objection({ kind: 'proposed already', date: until })
  if (isKnown(c) && (!standing || until > standing)) return objection({ kind: 'known' })

  const theirs = proposal && proposal.side !== side ? proposal : null
  const common = inCommon(c, side, until, standing, theirs)
  if (!common || isSame(common, until)) move(draft, 'propose', { until, side })
  if (!common) {
    const isLater = standing && until > standing
    const why = isLater ? 'later' : isTooShort(c, until) ? 'minimum' : standing ? 'later' : 'first'
    return { ok: true, kind: 'proposed', until, standing, why }
  }
  move(draft, 'accept')
  // Whoever wished for a later date agrees to the earlier one of the two.
  if (theirs?.side === 'reporter' && theirs.until >= common && mayAgree(draft.case, 'reporter'))
    agree(draft, common)
  if (until > common) move(draft, 'propose', { until, side })
  else if (theirs && !isSame(theirs.until, common)) move(draft, 'propose', theirs)
  return { ok: true, kind: 'holds', until: common, before: standing, waiting: draft.case.embargo.proposal }
}

/** The date to which both sides agree once one of them has named `until`: the shortest wins. Null where none. */
function inCommon(
  c: Case,
  side: Side,
  until: Date,
  standing: Date | null,
  theirs: Proposal | null,
): Date | null {
  if (theirs && isSame(theirs.until, until)) return until
  const bothLater = theirs && (!standing || (until > standing && theirs.until > standing))
  const common = bothLater ? min([until, theirs.until]) : until
  if (isTooShort(c, common)) return null
  if (bothLater || (standing && until < standing)) return common
  // Where nobody is known to have reported it, there is nobody to ask for the first date.
  return !standing && side === 'coordinators' && !c.reporter ? until : null
}

/**
 * One side answers what the other one proposed. `writtenAt`: when the answer was written; `named`: the date in it;
 * `vouched`: by which way the reporter said so to the coordinator whose draft this is.
 */
export function answer(
  draft: Draft,
  side: Side,
  event: 'accept' | 'reject',
  {
    writtenAt,
    named,
    vouched,
  }: { readonly writtenAt: Date; readonly named: Date | null; readonly vouched?: Way },
): Ruling {
  const c = draft.case
  const ended = over(draft)
  if (ended) return objection(ended)
  const { proposal, vouchedOver, vouchedFor, vouchedOff } = c.embargo
  const standing = standingDate(c, draft.now)
  const own = side === 'reporter' && !vouched
  if (own && event === 'accept' && named && vouchedOff && isNamed(named, vouchedOff.until))
    return takeUp(draft, vouchedOff.until, standing)
  // Whatever the date that was vouched for became since: who rejects a later one than they knew of disowns it.
  const isOther =
    named && standing && !isNamed(named, standing) && !(proposal && isNamed(named, proposal.until))
  if (isOther && own && event === 'reject') {
    if (vouchedOver && named > vouchedOver) return decline(draft, standing)
    // Where nothing was promised, what is left of a first date that was vouched for rests on that word as well.
    const isFirst = c.promises.disclose?.target !== false
    if (isFirst && vouchedFor && named > standing && isNamed(named, vouchedFor))
      return decline(draft, standing)
    const until = c.embargo.vouched.find(date => isNamed(named, date))
    if (until) {
      draft.record({ kind: 'vouchDisowned', until })
      return { ok: true, kind: 'disowned', named: until, until: standing }
    }
  }
  if (!proposal || (named && standing && isNamed(named, standing))) {
    if (!standing || !mayAgree(c, side)) return objection({ kind: 'nothing proposed' })
    if (named && !isNamed(named, standing)) return objection({ kind: 'other date', date: standing })
    // Their own refusal here is not talked away either.
    const { consent, vouched: before } = reporterIn(c) ?? {}
    if (vouched && consent === 'declined' && !before) return objection({ kind: 'nothing proposed' })
    return event === 'accept' ? agree(draft, standing, vouched) : decline(draft, standing, vouched)
  }
  const { until } = proposal
  const isOwn = proposal.side === side
  if (isOwn && vouched) return objection({ kind: 'own', date: until, standing })
  if (named && !isNamed(named, until)) return objection({ kind: 'other date', date: until })
  // GitHub tells whole seconds.
  if (!named && !isOwn && addSeconds(writtenAt, 1) <= proposal.at)
    return objection({ kind: 'newer', date: until })
  if (event === 'accept') {
    if (isPast(draft, until, writtenAt)) return objection({ kind: 'past', date: until })
    if (isKnown(c) && (!standing || until > standing)) return objection({ kind: 'known' })
    // The minimum is there for the coordinators: they may go below it by a second word of theirs.
    const mayWaive = side === 'coordinators' && standing !== null && until < standing
    if (isOwn && !mayWaive) return objection({ kind: 'own', date: until, standing })
  }
  move(draft, event, { vouched })
  return event === 'accept'
    ? { ok: true, kind: 'holds', until, before: standing, waiting: null }
    : {
        ...{ ok: true, kind: 'rejected', until, standing, own: isOwn },
        ...(!c.follows && isFromElsewhere(proposal) ? { elsewhere: true } : {}),
      }
}

/** Whether a date is none to come: it was none when it was named, or no date stands that it could have made earlier. */
const isPast = ({ case: c, now }: Draft, until: Date, writtenAt: Date): boolean =>
  until <= now && (until <= writtenAt || !standingDate(c, now))

/** A date of another case that nobody of this one named. */
const isFromElsewhere = ({ by, side }: Proposal): boolean => by === null && side === 'coordinators'

/** The reporter accepts what is off by a coordinator's word for them: both sides agree to it after all. */
function takeUp(draft: Draft, until: Date, standing: Date | null): Ruling {
  if (until <= draft.now) return objection({ kind: 'past', date: until })
  if (isKnown(draft.case) && (!standing || until > standing)) return objection({ kind: 'known' })
  move(draft, 'propose', { until, side: 'coordinators' })
  move(draft, 'accept')
  return { ok: true, kind: 'holds', until, before: standing, waiting: null }
}

/** Once it is known or used no later date is agreed any more: one that waits is off, and the reporter reads so. Gives it. */
export function dropLater(draft: Draft): Date | null {
  const { proposal } = draft.case.embargo
  const standing = standingDate(draft.case, draft.now)
  if (!proposal || !standing || proposal.until <= standing) return null
  move(draft, 'reject')
  draft.tellReporter('embargo', laterIsOff(draft.case, proposal.until, standing, draft.now))
  return proposal.until
}

/** A reporter whose own agreement to the date that holds is missing may give or refuse it, with no date proposed. */
function mayAgree(c: Case, side: Side): boolean {
  const one = reporterIn(c)
  return side === 'reporter' && (one?.consent !== 'signatory' || one.vouched !== undefined)
}

const reporterIn = ({ participants, reporter }: Case): Participant | undefined =>
  participants.find(({ person }) => person.id === reporter?.id)

function agree(draft: Draft, until: Date, vouched?: Way): Ruling {
  recordAnswer(draft, 'accept', vouched)
  return { ok: true, kind: 'agreed', until }
}

/**
 * What was vouched for and is not so never was: the date from before it holds again, whatever was moved since. It held
 * once, so the policy's minimum does not make it wait.
 */
function decline(draft: Draft, until: Date, vouched?: Way): Ruling {
  const { vouchedOver, vouchedFor } = draft.case.embargo
  const { consent } = reporterIn(draft.case) ?? {}
  // Where there was a date by the policy, one that was vouched for and is no later stands by itself: the earliest counts.
  const promised = draft.case.promises.disclose?.target === false
  if (consent !== 'declined') recordAnswer(draft, 'decline', vouched)
  if (!vouchedOver || vouchedOver <= draft.now)
    return {
      ...{ ok: true, kind: 'declined', until, passed: vouchedOver },
      disowned: vouchedOver !== null || (vouchedFor !== null && !promised),
    }
  set(draft, vouchedOver, { side: isPromised(draft.case, vouchedOver) ? 'policy' : 'reporter' })
  if (vouched) recordAnswer(draft, 'accept', vouched)
  const waiting = draft.case.embargo.proposal
  return { ok: true, kind: 'holds', until: vouchedOver, before: until, waiting, disowned: true }
}

function recordAnswer(draft: Draft, event: 'accept' | 'decline', vouched?: Way): void {
  const { reporter } = draft.case
  if (reporter)
    draft.record({
      kind: 'participantAnswered',
      person: reporter,
      event,
      ...(vouched ? { vouched } : {}),
    })
}

/** What the policy promises for disclosure is a standing proposal; who files under it accepts by silence. */
export function standingProposal(draft: Draft): void {
  const due = published(draft)
  if (due && draft.case.embargo.state === 'none') set(draft, due)
}

/** A policy that came to promise more: while no person has moved the date, the earlier one counts. */
export function followPolicy(draft: Draft): Ruling | null {
  const due = published(draft)
  const before = standingDate(draft.case, draft.now)
  if (!due || !before || !draft.case.embargo.byPolicy || due >= before) return null
  set(draft, due)
  return { ok: true, kind: 'holds', until: due, before, waiting: draft.case.embargo.proposal }
}

/** The date that the policy came to promise and that has passed, where its own former date holds; else null. */
export function promisedInThePast(before: Case, draft: Draft): Date | null {
  const due = promisedDate(draft.case)
  const was = promisedDate(before)
  const standing = standingDate(draft.case, draft.now)
  if (!due || !standing || due > draft.now || (was && was <= due) || isKnown(draft.case)) return null
  return draft.case.embargo.byPolicy ? due : null
}

/** The date that was promised for disclosure, counted from the filing; null where none was. */
const promisedDate = ({ promises: { disclose }, filedAt }: Case): Date | null =>
  disclose && !disclose.target ? dueAt(filedAt, disclose.length, disclose.calendar) : null

/** Whether a date is what the policy promised, so that it goes on following the policy. */
function isPromised(c: Case, date: Date): boolean {
  const promise = promisedDate(c)
  return promise !== null && isSame(promise, date)
}

/** Whether a date that is the policy's in another case is so here: not where people agreed to more than was promised. */
function isPolicys(c: Case, date: Date, { byPolicy }: Pick<DateNews, 'byPolicy'>): boolean {
  const promise = promisedDate(c)
  return byPolicy && (c.embargo.byPolicy || promise === null || date <= promise)
}

/** The date that the policy promises to reporters, while it is to come. */
function published(draft: Draft): Date | null {
  if (draft.case.source.kind === 'issue' || isKnown(draft.case)) return null
  const promise = disclosure(draft)
  return promise && !promise.given.target && promise.due > draft.now ? promise.due : null
}

/** A date that holds by rule; what else waits for an answer goes on waiting. Without a side it is the policy's. */
function set(draft: Draft, until: Date, { side, vouched, vouchedOver }: Omit<Moved, 'until'> = {}): void {
  const { proposal } = draft.case.embargo
  move(draft, 'propose', { until, side })
  move(draft, 'accept', { vouched, vouchedOver })
  if (proposal && !isSame(proposal.until, until)) move(draft, 'propose', proposal)
}

type DateNews = Extract<Tidings, { kind: 'date' }>

/**
 * A duplicate has an embargo until `until`: the earliest date counts for both. Under the policy's minimum it is a
 * proposal. `byPolicy`: no person has moved it. Null where it changes nothing.
 */
export function takeEarliest(draft: Draft, until: Date, byPolicy: boolean): Ruling | null {
  const before = standingDate(draft.case, draft.now)
  if (!before || until >= before || until <= draft.now) return null
  if (!isPolicys(draft.case, until, { byPolicy }) || isTooShort(draft.case, until))
    return propose(draft, 'coordinators', until)
  set(draft, until)
  return { ok: true, kind: 'holds', until, before, waiting: draft.case.embargo.proposal }
}

/**
 * The case that this one follows has an embargo until `until`. Earlier it holds here too, whatever the policy's minimum,
 * and none later is asked for. Later, or where there is none here, this one's reporter is asked, unless it is whoever
 * agreed there or nobody is known. Null where it changes nothing.
 */
export function follow(
  draft: Draft,
  until: Date,
  { byPolicy, reporter: agreed, vouched }: Pick<DateNews, 'byPolicy' | 'reporter' | 'vouched'>,
): Ruling | null {
  const { reporter, embargo } = draft.case
  if (over(draft) || until <= draft.now) return null
  const before = standingDate(draft.case, draft.now)
  const { proposal } = embargo
  const stale = proposal?.side === 'coordinators' && proposal.until > until ? proposal.until : null
  if (stale) move(draft, 'reject')
  const isLater = !before || until > before
  if (isLater && isKnown(draft.case)) return null
  if (before && isSame(until, before))
    return stale ? { ok: true, kind: 'rejected', until: stale, standing: before, own: true } : null
  if (isLater && reporter && reporter.id !== agreed) {
    const ruling = propose(draft, 'coordinators', until, before !== null)
    return ruling.ok ? ruling : null
  }
  const side = isPolicys(draft.case, until, { byPolicy }) ? 'policy' : 'coordinators'
  set(draft, until, { side, ...(isLater ? { vouched } : {}) })
  if (isLater && !vouched) recordAnswer(draft, 'accept')
  return { ok: true, kind: 'holds', until, before, waiting: draft.case.embargo.proposal }
}

/** The date of the case that this one follows, as far as it was heard: none here is later by its coordinators. */
export const followed = ({ follows, others }: Case): Date | null =>
  (follows && others.get(follows)?.until) || null

/** How the embargo of the case stands, for another case of the same vulnerability; null where none holds. */
export function dateNews(c: Case, now: Date): DateNews | null {
  const until = standingDate(c, now)
  if (!until) return null
  const one = reporterIn(c)
  return {
    ...{ kind: 'date', until: until.toISOString(), byPolicy: c.embargo.byPolicy },
    reporter: one?.consent === 'signatory' ? one.person.id : null,
    ...(one?.consent === 'signatory' && one.vouched ? { vouched: one.vouched.way } : {}),
  }
}

/** A case that was split off has the embargo of the one it came from, as it stood there. */
export function inherit(draft: Draft, from: Case): void {
  const { until, ended, vouchedOver, byPolicy } = from.embargo
  if (!until) return
  set(draft, until, { side: byPolicy ? 'policy' : 'coordinators', vouchedOver })
  const { reporter } = draft.case
  const there = reporterIn(from)
  if (reporter && there?.consent === 'signatory') recordAnswer(draft, 'accept', there.vouched?.way)
  if (reporter && there?.consent === 'declined') recordAnswer(draft, 'decline', there.vouched?.way)
  if (ended) draft.record({ kind: 'embargoMoved', event: 'terminate', until: null, cause: ended.cause })
}

/**
 * Ends the embargo, or takes the proposal of one back. The reporter is told plainly, where the advisory itself does
 * not tell it and it is not for the coordinators to be asked first (`release` does that later); so are the other cases
 * of the same vulnerability. Gives whether one ended.
 */
export function endEmbargo(draft: Draft, cause: EndCause): boolean {
  if (draft.case.embargo.state === 'proposed') move(draft, 'reject')
  const { ended, releasedAt } = draft.case.embargo
  const { follows } = draft.case
  if (ended?.cause === 'date' && !releasedAt && cause === 'published') tellAll(draft, { kind: 'end', cause })
  if (!holds(draft.case.embargo)) return false
  const before = disclosure(draft)
  draft.record({ kind: 'embargoMoved', event: 'terminate', until: null, cause })
  const after = disclosure(draft)
  if (before && after && after.state === 'running' && after.due < before.due)
    draft.tellCoordinators(disclosedSooner(draft.case, after.due, before.due, draft.now))
  // Of a date that has come duplicates hear when the reporter does: the coordinators may have to be asked first.
  if (follows || cause !== 'date') tellAll(draft, { kind: 'end', cause })
  if (cause !== 'date' && cause !== 'published') release(draft)
  return true
}

const disclosure = (draft: Draft): Deadline | undefined =>
  currentDeadlines(draft.case, draft.now).find(({ promise }) => promise === 'disclose')

/** The duplicates whose embargoes stand, as far as was heard. */
export const standingThere = ({ duplicates, others, follows }: Case): readonly string[] =>
  follows !== null
    ? []
    : [...duplicates.keys()].filter(ghsa => {
        const other = others.get(ghsa)
        return other?.until && !other.ended
      })

/** Ends those of duplicates, where there is none here. Gives whether there was any. */
export function endThere(draft: Draft): boolean {
  if (holds(draft.case.embargo) || standingThere(draft.case).length === 0) return false
  tellAll(draft, { kind: 'end', cause: 'coordinators' })
  return true
}

/** Takes a first date back that waits for its yes; gives what came of it, or null where none waits. */
export function dropFirst(draft: Draft): Ruling | null {
  const { state, proposal } = draft.case.embargo
  if (state !== 'proposed' || !proposal) return null
  move(draft, 'reject')
  return {
    ok: true,
    kind: 'rejected',
    until: proposal.until,
    standing: null,
    own: proposal.side !== 'reporter',
  }
}

/** What a ruling came to is told to the reporter; nothing where there is none, or an objection. */
export function tellRuling(draft: Draft, ruling: Ruling | null): void {
  if (ruling?.ok) draft.tellReporter('embargo', tookToReporter(draft.case, ruling, draft.now))
}

/** The embargo has ended, and the reporter has not been told yet that nothing holds them: the coordinators were asked. */
export const isAsked = ({ embargo: { ended, releasedAt }, publishedAt }: Case): boolean =>
  ended !== null && releasedAt === null && publishedAt === null

/**
 * The reporter is told plainly that the embargo is over and nothing holds them; once. `because`: what ended it, or what
 * frees them now.
 */
export function release(draft: Draft, because = draft.case.embargo.ended?.cause): void {
  const { embargo, follows } = draft.case
  const { releasedAt, ended } = embargo
  if (releasedAt || !ended || !because) return
  draft.tellReporter('embargo', endedToReporter(draft.case, because))
  draft.record({ kind: 'reporterReleased' })
  if (ended.cause === 'date' && !follows) tellAll(draft, { kind: 'end', cause: because })
}

type Moved = {
  readonly until?: Date
  readonly side?: Proposal['side'] | undefined
  readonly vouched?: Way | undefined
  readonly vouchedOver?: Date | null | undefined
}

function move(draft: Draft, event: 'propose' | 'accept' | 'reject', of?: Moved): void {
  const before = draft.case
  const side = of?.side === 'policy' && draft.by === null ? undefined : of?.side
  draft.record({
    kind: 'embargoMoved',
    event,
    until: of?.until ?? null,
    ...(side ? { side } : {}),
    ...(of?.vouched ? { vouched: of.vouched } : {}),
    ...(of?.vouchedOver ? { vouchedOver: of.vouchedOver } : {}),
  })
  if (event !== 'accept') return
  for (const [n, { person, role, consent }] of draft.case.participants.entries()) {
    const lapsed = consent === 'lapsed' && before.participants[n]?.consent === 'signatory'
    if (lapsed && role !== 'reporter') draft.effect({ kind: 'leaveAdvisory', person })
  }
  const { until } = draft.case.embargo
  const was = before.embargo.until
  if (!until || (was && isSame(until, was))) return
  const news = dateNews(draft.case, draft.now)
  // To a later date its reporter agreed, by this step or in the next breath.
  const agreed = was && until > was ? (draft.case.reporter?.id ?? null) : null
  if (news) tellAll(draft, { ...news, reporter: news.reporter ?? agreed })
}

/** People name whole seconds. */
const isNamed = (named: Date, date: Date): boolean => differenceInSeconds(named, date) === 0

const isSame = (a: Date, b: Date): boolean => a.getTime() === b.getTime()

/** Whether a date is under the policy's minimum, counted from when the report was filed. */
const isTooShort = ({ minimumEmbargo, filedAt }: Case, date: Date): boolean =>
  minimumEmbargo !== null && date < dueAt(filedAt, minimumEmbargo, { zone: 'UTC', holidays: null })
