import type { Case } from '../core/case/case.ts'
import type { Fact, Person, Repository, TrackingPlace } from '../core/case/fact.ts'
import type { Context } from '../core/decide/context.ts'
import type { EffectResult } from '../core/decide/effect-result.ts'
import type { Arrival, Delivery } from '../core/delivery.ts'
import type { Lost } from '../core/messages/to-coordinators.ts'
import type { Effect, EffectAtGitHub, Lane } from '../core/outcome.ts'

/**
 * What there is to do: work off a delivery, bring a case up to date, review a pull request, poll a repository, look
 * after the App.
 */
export type WorkKind = 'delivery' | 'case' | 'review' | 'poll' | 'app'

/** One piece of work. `key` is unique within its kind; `attempts` counts the failures since it last went well. */
export type Work = {
  readonly kind: WorkKind
  readonly key: string
  readonly installation: number | null
  readonly attempts: number
}

/** The queue: rows with a due instant, leased to one worker at a time. `now` is always the caller's. */
export type Queue = {
  /**
   * Leases up to `limit` pieces of work that are due, the longest due first and of those that are due since the same
   * instant the one that waited longest before it was put off, but at most `perInstallation` of one installation at a time (those already leased count), so that a busy one starves nobody. A lease that
   * ran out may be taken by anybody.
   */
  claim(options: {
    readonly now: Date
    readonly worker: string
    readonly limit: number
    readonly perInstallation: number
    readonly leaseUntil: Date
  }): Promise<readonly Work[]>
  /** Lengthens the worker's lease on these; gives back those it still holds. */
  extend(worker: string, works: readonly Work[], leaseUntil: Date): Promise<readonly Work[]>
  /**
   * Gives a lease back. `dueAt` null removes the work. Work that was scheduled again while it was leased stays
   * due at that instant if it is earlier (or the removal is dropped): nothing that happens meanwhile is lost.
   * `as it was` leaves the work in its place, as if it had never been leased; `putOff` keeps its age among what else is
   * due at `dueAt`. Does nothing when the lease has passed to somebody else.
   */
  release(
    worker: string,
    work: Work,
    then: { readonly dueAt: Date | null; readonly attempts: number; readonly putOff?: boolean } | 'as it was',
  ): Promise<void>
  /**
   * Puts work in the queue, or pulls it to an earlier instant; never delays it. Work in somebody's hands is due again
   * afterwards, unless that is `by`, who is going to look once more before giving it back.
   */
  schedule(
    work: Omit<Work, 'attempts'> & { readonly dueAt: Date; readonly by?: string | null },
  ): Promise<void>
  /**
   * The clock was set back to `now`: what it had put off to a time that is far ahead now is due at once; work only where that is
   * more than `mostMs` ahead. What a case's own clocks wait for stays, since promises name instants.
   */
  clockSetBack(now: Date, mostMs?: number): Promise<void>
  /** The names of those who hold a lease, in no order. */
  workers(): Promise<readonly string[]>
  /** Frees every lease of this worker name prefix or of all (`null`): the embedded store at start, a stop at its end. */
  releaseAll(worker: string | null): Promise<void>
}

/** An effect in the outbox. `key` is unique within the case; `attempts` counts how often it was begun. */
export type OutboxEntry = {
  readonly key: string
  readonly lane: Lane
  readonly effect: Effect
  readonly attempts: number
  readonly notBefore: Date
}

/** What a case's row says beside its facts, for looking cases up; derived from the fold at every append. */
export type CaseRow = {
  readonly installation: number
  readonly repository: number
  /** "owner/name" in lower case, or null while none is known. */
  readonly coordination: string | null
  readonly coordinator: number | null
  readonly assignedAt: Date | null
  readonly open: boolean
  /** When the next of its promises and targets falls due that is not kept; in the past where one is overdue. */
  readonly nextDue: Date | null
  readonly trackingRepository: number | null
  readonly trackingNumber: number | null
}

/** The tracking issue as it was last seen at GitHub. */
export type TrackingSnapshot = {
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly labels: readonly string[]
  readonly assignees: readonly { readonly id: number; readonly login: string }[]
  /** GitHub's word for when it was last changed (ISO 8601): what is older than this is no news. */
  readonly updatedAt: string
  /** Something was to be written on it since, and its outcome was never told. */
  readonly unsure?: true
}

/** How busy a coordinator is, in one coordination repository. */
export type Load = {
  readonly coordinator: number
  readonly open: number
  readonly lastAssignedAt: Date | null
}

/** Cases and everything that is read and written together with them; the same inside and outside a transaction. */
export type CaseStore = {
  /** The id of the case of this source (`sourceKey`), or null. */
  findCase(sourceKey: string): Promise<string | null>
  /** The id of the case whose tracking issue this is, or null. */
  caseOfTracking(repository: number, number: number): Promise<string | null>
  /** The ids of all cases whose tracking issues are in this repository, open or not. */
  trackedIn(repository: number): Promise<readonly string[]>
  /** The ids of open cases of a repository that reports came in on, or whose coordination is `owner/name`. */
  openCases(
    of: { readonly repository: number } | { readonly coordination: string },
  ): Promise<readonly string[]>
  /**
   * The repository belongs to this installation now: so do the open cases that were reported there, and what waits of them, whatever
   * it belonged to before. Gives the ids of those that moved, in no order.
   */
  rehome(repository: number, installation: number): Promise<readonly string[]>
  row(id: string): Promise<CaseRow | null>
  /** Makes a case with its first facts and effects. Throws `Taken` when the source has a case already. */
  createCase(id: string, sourceKey: string, first: Append): Promise<void>
  /**
   * The facts in order; `lock` holds the case until the transaction ends. `known` is what an earlier call gave: where it
   * still stands it is given again, unread. Throws where a row is no fact we know.
   */
  facts(id: string, lock?: boolean, known?: readonly Fact[]): Promise<readonly Fact[]>
  /**
   * Adds facts from sequence number `from` on, effects and the row but for its installation (`rehome`). Throws when `from` is not
   * the next number.
   */
  append(id: string, from: number, append: Append): Promise<void>
  /**
   * Records that an effect is about to be performed, before it is. Unless its outcome is told, nobody begins it again
   * before `until`: what a process sent that died on the spot may still be on its way.
   */
  beginEffect(id: string, key: string, until: Date): Promise<void>
  /** Takes an effect out of the outbox for good and erases its words; false where somebody has done so already. */
  settleEffect(id: string, key: string, state: 'done' | 'refused'): Promise<boolean>
  postponeEffect(id: string, key: string, until: Date): Promise<void>
  /** The loads in one coordination repository ("owner/name" in lower case); serialised within a transaction. */
  loads(coordination: string): Promise<readonly Load[]>
  /** Within a transaction: waits until no other one is at what `name` names, and keeps others out until this one ends. */
  inTurn(name: string): Promise<void>
  snapshot(id: string): Promise<TrackingSnapshot | null>
  keepSnapshot(id: string, snapshot: TrackingSnapshot): Promise<void>
  /** Small things to remember: ETags, high-water marks, configuration as last read. JSON values. */
  recall<T>(key: string): Promise<T | null>
  recallAll<T>(prefix: string): Promise<ReadonlyMap<string, T>>
  /** `value` null forgets. */
  remember(key: string, value: unknown): Promise<void>
  schedule: Queue['schedule']
}

/** A case as it is read to be looked at. */
export type Loaded = {
  readonly row: CaseRow
  readonly facts: readonly Fact[]
  /** The effects not yet done, in the order they were asked for. */
  readonly pending: readonly OutboxEntry[]
  readonly snapshot: TrackingSnapshot | null
}

/** What is saved of a decision: what it appends, and when the case is looked at again. */
export type Decided = {
  readonly append: Append
  /** Of its effects those that are performed at once: they are begun with the saving, as `beginEffect` does. */
  readonly begun?: { readonly keys: readonly string[]; readonly until: Date }
  readonly again: Parameters<Queue['schedule']>[0]
  /** The effect that it came of, and the tracking issue as it was seen with that. */
  readonly settled?: { readonly key: string; readonly state: 'done' | 'refused' }
  readonly snapshot?: TrackingSnapshot
  /** The tracking issue is written next: what is kept of it is `unsure` from now on. Not where it is so already. */
  readonly writing?: boolean
}

/** A case after a decision was saved. */
export type Saved = {
  readonly facts: readonly Fact[]
  /** The tracking issue as it is kept now, whoever saw it last; null as well where no effect was settled. */
  readonly snapshot: TrackingSnapshot | null
}

export type Append = {
  readonly facts: readonly Fact[]
  readonly effects: readonly Omit<OutboxEntry, 'attempts'>[]
  readonly row: CaseRow
}

/** Under what is remembered of which time a restored database knows nothing: `from` and, once it is known, `until`, in ISO 8601. */
export const unrecorded = 'unrecorded'

/** Under what is remembered when a poll of GitHub last went well (ISO 8601). */
export const polled = 'polled'

/** Thrown by `createCase` when the source already has its case. */
export class Taken extends Error {
  override name = 'Taken'
}

/** A database that cannot be reached or has gone away for the moment: trying again is right. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

export type Store = CaseStore &
  Queue & {
    /** All that looking at a case takes, as it was at one instant; null where there is none. */
    load(id: string): Promise<Loaded | null>
    /**
     * Saves what was decided on facts that `load`, `facts` or `save` gave: all or nothing, as one statement. Gives the
     * case as it is from then on; null, and nothing is saved, where the record is another by now or somebody else
     * has settled the effect.
     */
    save(id: string, known: readonly Fact[], decided: Decided): Promise<Saved | null>
    /**
     * Keeps a delivery durably and queues it. `new`: not seen before; `again`: known but not worked off (or its
     * outcome was a failure), so it is queued again; `known`: worked off, nothing to do.
     */
    keepDelivery(delivery: Arrival): Promise<'new' | 'again' | 'known'>
    readDelivery(id: string): Promise<Delivery | null>
    /** Marks a delivery as worked off and erases its payload. */
    finishDelivery(id: string, outcome: 'done' | 'ignored', now: Date): Promise<void>
    /**
     * Forgets up to `most` deliveries that were worked off before this instant, the oldest first, and gives how many.
     * One that comes again after that is new.
     */
    forgetDeliveries(before: Date, most: number): Promise<number>
    /** Runs everything in `run` in one transaction; only `tx` may be used inside (the embedded store has one connection). */
    transaction<T>(run: (tx: CaseStore) => Promise<T>): Promise<T>
    /** Counts for metrics and readiness. */
    counts(now: Date): Promise<{
      readonly openCases: number
      readonly due: Readonly<Record<WorkKind, number>>
      readonly inHand: number
      readonly oldestDueSeconds: number
      /** How long ago the oldest delivery came that is not worked off, due or not. */
      readonly oldestDeliverySeconds: number
      readonly pendingEffects: number
      /** How long the oldest of them has been waiting to be performed. */
      readonly oldestEffectSeconds: number
      /** When the next promise or target of any open case falls due that is not overdue; and cases with one that is. */
      readonly nextDueAt: Date | null
      readonly overdueCases: number
      /** Open cases whose tracking issue cannot be seen (`lostTracking`). */
      readonly unreachableCases: number
      /** When a poll of GitHub last went well (`polled`). */
      readonly lastPollAt: Date | null
    }>
    close(): Promise<void>
  }

/** The policy and the people of one repository, as they were last read. */
export type Guidance = Omit<Context, 'roster'> & { readonly people: readonly Person[] }

/** Where policies come from. Cached: a second question soon after costs no request. */
export type Guide = {
  /** Throws `Wait` where GitHub asks for time, and anything else where it cannot be read at all yet. */
  of(installation: number, repository: Repository): Promise<Guidance>
  /**
   * For a case whose clocks have to run on: where the policy of a new owner cannot be read, what was promised under the former
   * one, whose people have no say any more.
   */
  lastOf(installation: number, repository: Repository): Promise<Guidance>
  /** Where a report on this repository can be made in private; a request. */
  channel(installation: number, repository: Repository): Promise<Context['channel']>
  /** The repository of this number as it is called, and whose it is, as far as is known; null where the App is not on it. */
  find(repository: number): Promise<(Repository & { readonly installation: number }) | null>
  /** Whether cases of this code may be worked in this place still: the App is on it, and it went to no stranger. */
  isRoom(room: Repository, code: Repository): Promise<boolean>
}

/** What the hands at GitHub are given: the case with its record, and the issue as last seen. */
export type Job = {
  readonly installation: number
  readonly case: Case
  readonly facts: readonly Fact[]
  readonly snapshot: TrackingSnapshot | null
  readonly now: Date
}

/** Under what the coordinators' text for the public is remembered, apart from the record of its case. */
export const announcementKey = (caseId: string): string => `announcement:${caseId}`

/** Under what is remembered since when the tracking issue of an open case cannot be seen at GitHub. */
export const lostTracking = (caseId: string): string => `lost-tracking:${caseId}`

/** Under what is remembered whose tracking issue one was, before another one took its place: the id of the case. */
export const formerTracking = ({ repository, number }: TrackingPlace): string =>
  `former-tracking:${repository}/${number}`

/** Under what the signs of an owner's cases are remembered, hashed, while these may have something to hide (`Signs`). */
export const signsOfOwner = (owner: string): string => `signs:${owner.toLowerCase()}/`
export const signsKey = (owner: string, caseId: string): string => `${signsOfOwner(owner)}${caseId}`

/** The work of telling anew what proposals would change for open cases, before the owner's login. */
export const proposalsWork = 'proposals/'

/** The hands at GitHub. Both throw `Wait` where GitHub asks for time, and anything else where trying again may help. */
export type Forge = {
  /**
   * Performs an effect. On a second attempt (`attempts` > 0) it looks first whether the first one arrived. `save`
   * is what has to be saved with the outcome, in its transaction.
   */
  perform(
    job: Job,
    entry: OutboxEntry & { readonly effect: EffectAtGitHub },
  ): Promise<{
    readonly result: EffectResult
    readonly snapshot?: TrackingSnapshot
    readonly save?: (tx: CaseStore) => Promise<void>
  }>
  /**
   * Makes body, labels and assignee of the tracking issue what the case says; gives the issue as it then is, or
   * `deleted` or `transferred` where somebody did that. `begin` is waited for before the first write; where the snapshot is `unsure`,
   * the issue is read first.
   */
  reconcile(
    job: Job & { readonly snapshot: TrackingSnapshot },
    begin: () => Promise<void>,
  ): Promise<TrackingSnapshot | Lost>
}

/** GitHub, or our own budget, asks to wait: no failure, and not to be tried before `until`. */
export class Wait extends Error {
  override name = 'Wait'
  readonly until: Date
  constructor(until: Date) {
    super('asked to wait')
    this.until = until
  }
}
