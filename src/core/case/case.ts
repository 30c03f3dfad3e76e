import { dueAt } from '../deadlines/calendar.ts'
import type { Length, PromiseName } from '../policy/policy.ts'
import { promiseNames } from '../policy/policy.ts'
import { type Embargo, embargoAfter, holds, noEmbargo, vouchedBy } from './embargo.ts'
import {
  type EmbargoStage,
  type EndCause,
  type Fact,
  type FactOf,
  type Given,
  type Happened,
  isSilent,
  type Person,
  type Reach,
  type ReleaseStep,
  type Repository,
  type Resolution,
  type Source,
  type TextKind,
  type TrackingPlace,
} from './fact.ts'
import { type Machine, next } from './machine.ts'
import { answered, consented, type Participant } from './participant.ts'
import {
  type Confirmation,
  calledOff,
  nothingReleased,
  type Release,
  releaseAfter,
  releaseRefused,
} from './release.ts'
import {
  nothingRemedied,
  type Remediation,
  remediationAfter,
  withoutLost,
  withoutPulls,
} from './remediation.ts'
import { type ReportEvent, type ReportState, reportMachine } from './report.ts'

/** One vulnerability being worked, as its facts tell it. Nothing here is stored: it is folded anew. */
export type Case = {
  readonly id: string
  /** How many facts the record has; the next one gets this number. */
  readonly seq: number
  readonly source: Source
  readonly reporter: Person | null
  readonly filedAt: Date
  readonly coordination: Repository | null
  readonly report: ReportState
  readonly resolution: { readonly as: Resolution; readonly of: string | null } | null
  readonly embargo: Embargo
  /** Everybody in the case but its coordinators: the reporter first, then those who were invited or merged in. */
  readonly participants: readonly Participant[]
  /** What has happened in the world since when, and where that is to be read; none of it is ever undone. */
  readonly happened: Readonly<Partial<Record<Happened, { readonly at: Date; readonly url: string | null }>>>
  /** GHSA id of the case that is worked on instead of this one, which is settled as a duplicate; null where it is not. */
  readonly follows: string | null
  /**
   * The cases that follow this one, by GHSA id: those that repeat it, and those that repeat one of these. Where this one
   * follows another itself, only those that repeat it, which follow that one as well.
   */
  readonly duplicates: ReadonlyMap<string, Duplicate>
  /** What was last heard of the cases that repeat this one and of the one that it repeats, by GHSA id. */
  readonly others: ReadonlyMap<string, OtherCase>
  /** GHSA ids of the report that this one was split off, and of those that were split off this one. */
  readonly splits: readonly string[]
  readonly coordinator: Person | null
  /** A person assigned them on the tracking issue: whoever that is, they stay. */
  readonly isAssignedByHand: boolean
  /** Whoever coordinates was assigned by hand and is not listed under `coordinators`. */
  readonly isUnlisted: boolean
  readonly assignedAt: Date | null
  readonly tracking: { readonly repository: Repository; readonly number: number } | null
  /** The tracking issues that this one took the place of, since when, and whether somebody who wrote there was told so. */
  readonly former: readonly Former[]
  /** The tracking issue is there no more and another one is asked for. */
  readonly reopening: boolean
  readonly promises: Readonly<Record<PromiseName, Given | null>>
  /** Promises whose clock waits for an answer: a pause that the policy brought later weakens no promise. */
  readonly pause: readonly PromiseName[]
  readonly minimumEmbargo: Length | null
  /** When the reporter could read what, earliest first. */
  readonly told: readonly {
    readonly about: TextKind | 'hand'
    readonly at: Date
    readonly recordedAt: Date
  }[]
  /** When the reporter wrote, earliest first. */
  readonly reporterWrote: readonly Date[]
  /** Texts to the reporter in the order they were wanted. */
  readonly texts: ReadonlyMap<string, Text>
  /** GitHub did not take the last of them that was to be posted: they are handed over. */
  readonly byHand: boolean
  readonly commentsRead: ReadonlySet<number>
  readonly commentsSeen: ReadonlySet<number>
  readonly reminded: ReadonlySet<string>
  /** When a passing was recorded and what was due, by the round's key. */
  readonly passed: ReadonlyMap<string, { readonly at: Date; readonly due: Date }>
  /** The last step of the ladder of escalations since that passing, by the round's key. */
  readonly escalated: ReadonlyMap<string, number>
  readonly severity: { readonly vector: string; readonly score: number } | null
  readonly advisory: { readonly state: string; readonly cve: string | null } | null
  readonly collaborators: readonly Person[]
  readonly reach: Reach
  readonly remediation: Remediation
  readonly release: Release
  /** Public places that showed a sign of the case, by `leakPlace`. */
  readonly suspected: ReadonlySet<string>
  readonly publishedAt: Date | null
  readonly closedAt: Date | null
  /** When the report was taken up again after it was closed, earliest first: each time its clocks begin anew. */
  readonly reopened: readonly { readonly closedAt: Date; readonly at: Date }[]
  readonly refusals: readonly { readonly what: string; readonly status: number; readonly at: Date }[]
  /** The coordinators were told that the reporter, who was assigned by hand, cannot coordinate. */
  readonly warnedOfReporter: boolean
  /** When there was last something new to read on the case. */
  readonly lastNewsAt: Date
}

/** A text to the reporter. */
export type Text = {
  readonly about: TextKind
  readonly state: 'wanted' | 'handed-over' | 'told' | 'withdrawn'
  /** Since when its state is as it is. */
  readonly at: Date
  /** Its number among the texts of the case, from 1. */
  readonly number: number
  /** How the embargo stood when it was written; `proposed`: a date that waited for an answer. */
  readonly said: { readonly until: Date | null; readonly ended: boolean; readonly proposed: Date | null }
  /** The last step of the ladder of reminders that it waits. */
  readonly reminded: number
}

export type Duplicate = {
  /** Null where it is this case's own reporter, or nobody is known. */
  readonly reporter: Person | null
  /** The case that it repeats, where that is another one. */
  readonly of: string | null
  /** What was prepared there, as far as was told; null where that is nothing. */
  readonly work: Work | null
}

/** What a case prepared that another one of the same vulnerability has to know: it is not to be done twice. */
export type Work = Omit<FactOf<'otherWorkSeen'>, 'kind' | 'at' | 'by' | 'other'>

/** The embargo of another case of the same vulnerability, as this one heard of it. */
export type OtherCase = {
  readonly until: Date | null
  readonly ended: EndCause | null
  /** When that was heard. */
  readonly at: Date
  /** Reminders of that date that were given here. */
  readonly reminded: readonly EmbargoStage[]
}

/**
 * Whether another case of the same vulnerability is worked on instead, whose coordinators are told what there is to do. Not
 * of two that were settled as duplicates of each other: nobody works on either.
 */
export const isWorkedElsewhere = ({ follows, duplicates }: Case): boolean =>
  follows !== null && !duplicates.has(follows)

/** Whether somebody reported it, here or in a case that repeats this one: they neither coordinate nor command it. */
export const isReporter = (
  { reporter, participants }: Pick<Case, 'reporter' | 'participants'>,
  { id }: Person,
): boolean =>
  reporter?.id === id || participants.some(({ person, role }) => role === 'reporter' && person.id === id)

/**
 * How a promise's round is named: by the instant that started it. Its place among the rounds would not do, since
 * a comment that is seen late puts a round between others.
 */
export const roundKey = (promise: PromiseName, startedAt: Date): string =>
  `${promise}/${startedAt.toISOString()}`

/** How a public place is named among those that showed a sign of the case. */
export const leakPlace = ({
  repository,
  place,
}: {
  readonly repository: string
  readonly place: string
}): string => `${repository.toLowerCase()}: ${place}`

/** The case that a record of facts tells. Throws where the record does not begin with its report or breaks a machine. */
export function fold(id: string, facts: readonly Fact[]): Case {
  const [first, ...rest] = facts
  if (first?.kind !== 'reportReceived') throw new Error(`case ${id}: its record does not begin with a report`)
  return rest.reduce((c, fact) => after(c, fact, own), opened(id, first))
}

function opened(id: string, fact: FactOf<'reportReceived'>): Case {
  return {
    id,
    seq: 1,
    source: fact.source,
    reporter: fact.reporter,
    filedAt: fact.filedAt,
    coordination: fact.coordination,
    report: 'start',
    resolution: null,
    embargo: noEmbargo,
    participants: fact.reporter
      ? [{ person: fact.reporter, role: 'reporter', consent: 'none', report: 'accepted' }]
      : [],
    happened: {},
    follows: null,
    duplicates: new Map(),
    others: new Map(),
    splits: fact.from ? [fact.from] : [],
    coordinator: null,
    isAssignedByHand: false,
    isUnlisted: false,
    assignedAt: null,
    tracking: null,
    former: [],
    reopening: false,
    promises: { acknowledge: null, respond: null, update: null, disclose: null },
    pause: [],
    minimumEmbargo: null,
    told: [],
    reporterWrote: [],
    texts: new Map(),
    byHand: false,
    commentsRead: new Set(),
    commentsSeen: new Set(),
    reminded: new Set(),
    passed: new Map(),
    escalated: new Map(),
    severity: null,
    advisory: null,
    collaborators: [],
    reach: 'all',
    remediation: nothingRemedied,
    release: nothingReleased,
    suspected: new Set(),
    publishedAt: null,
    closedAt: null,
    reopened: [],
    refusals: [],
    warnedOfReporter: false,
    lastNewsAt: fact.at,
  }
}

/** The case after one more fact; the one before stays as it was. */
export const evolve = (before: Case, fact: Fact): Case => after(before, fact, copied)

/** Gives a collection of the case that may be changed. */
type Writable = {
  map<K, V>(held: ReadonlyMap<K, V>): Map<K, V>
  set<V>(held: ReadonlySet<V>): Set<V>
  list<V>(held: readonly V[]): V[]
}
const copied: Writable = { map: held => new Map(held), set: held => new Set(held), list: held => [...held] }
/** Nobody but `fold` holds what it is folding, so it need not copy: its time grows with the record, not its square. */
const own: Writable = {
  map: <K, V>(held: ReadonlyMap<K, V>) => held as Map<K, V>,
  set: <V>(held: ReadonlySet<V>) => held as Set<V>,
  list: <V>(held: readonly V[]) => held as V[],
}

function after(before: Case, fact: Fact, writable: Writable): Case {
  const c: Case = { ...before, seq: before.seq + 1, lastNewsAt: isSilent(fact) ? before.lastNewsAt : fact.at }
  switch (fact.kind) {
    case 'reportReceived':
      throw new Error(`case ${c.id}: a report is received once`)
    case 'coordinationFound':
      return {
        ...c,
        coordination: fact.coordination,
        reopening: c.reopening || (c.tracking !== null && c.tracking.repository.id !== fact.coordination.id),
      }
    case 'policyRead': {
      const promises = betterPromises(c, fact.promises)
      return {
        ...c,
        promises,
        embargo: { ...c.embargo, vouchedOver: followedBy(c, c.embargo.vouchedOver, promises.disclose) },
        pause: fact.pause.filter(name => c.pause.includes(name) || !isPromised(c.promises[name])),
        minimumEmbargo: fact.minimumEmbargo,
      }
    }
    case 'coordinatorAssigned':
      return {
        ...{ ...c, coordinator: fact.person, assignedAt: fact.at, warnedOfReporter: false },
        isUnlisted: fact.unlisted === true,
        isAssignedByHand: fact.how === 'hand' || (fact.how === 'renamed' && c.isAssignedByHand),
      }
    case 'trackingOpened':
      return {
        ...{ ...c, tracking: { repository: fact.repository, number: fact.number }, reopening: false },
        former: formerAfter(c, fact),
      }
    case 'reportMoved': {
      const report = step(c.id, reportMachine, c.report, fact.event)
      const moved = { ...unsettled(c, fact.event), report }
      return {
        ...(report === 'accepted' ? moved : nothingUnderWay(moved)),
        closedAt: report === 'closed' ? fact.at : c.closedAt,
      }
    }
    case 'reportReopened':
      return reopened(c, fact.at)
    case 'resolved':
      return resolved(c, fact)
    case 'embargoMoved': {
      const moved = { ...c, ...embargoAfter(c, fact) }
      return fact.event === 'accept' ? { ...moved, others: following(moved, writable) } : moved
    }
    case 'embargoReminded': {
      const other = fact.of === undefined ? undefined : c.others.get(fact.of)
      if (fact.of !== undefined && other) {
        const reminded = [...other.reminded, fact.stage]
        return { ...c, others: writable.map(c.others).set(fact.of, { ...other, reminded }) }
      }
      return { ...c, embargo: { ...c.embargo, reminded: [...c.embargo.reminded, fact.stage] } }
    }
    case 'reporterReleased':
      return { ...c, embargo: { ...c.embargo, releasedAt: fact.at } }
    case 'happened':
      return { ...c, happened: { ...c.happened, [fact.what]: { at: fact.at, url: fact.url } } }
    case 'participantInvited':
      return withParticipant(c, fact, one => ({
        ...consented({ ...one, role: fact.role }, 'invite'),
        ...(c.embargo.until ? { asked: c.embargo.until } : {}),
      }))
    case 'participantAnswered':
      return withParticipant(spokenFor(c, fact), fact, one => answered(one, fact.event, vouchedBy(fact)))
    case 'participantMoved':
      return withParticipant(c, fact, one => ({
        ...one,
        report: step(c.id, reportMachine, one.report, fact.event),
      }))
    case 'participantRemoved':
      return { ...c, participants: c.participants.filter(({ person }) => person.id !== fact.person.id) }
    case 'duplicateJoined': {
      const { reporter, ghsa, of = null } = fact
      const known = !reporter || c.participants.some(({ person }) => person.id === reporter.id)
      const joined = { person: reporter, role: 'reporter', consent: 'none', report: 'accepted' } as const
      return {
        ...c,
        duplicates: writable.map(c.duplicates).set(ghsa, { reporter, of, work: null }),
        participants: known ? c.participants : [...c.participants, joined as Participant],
      }
    }
    case 'duplicateLeft': {
      // What was taken over from it is the fix of that report again.
      const pulls = c.duplicates.get(fact.ghsa)?.work?.pulls ?? []
      const remediation = withoutPulls(c.remediation, pulls, c.release.opening)
      return { ...without(c, ghsa => ghsa === fact.ghsa), remediation }
    }
    case 'originalFound':
      return { ...c, follows: fact.ghsa }
    case 'vouchDisowned': {
      const vouched = c.embargo.vouched.filter(until => until.getTime() !== fact.until.getTime())
      return { ...c, embargo: { ...c.embargo, vouched } }
    }
    case 'otherCaseSeen': {
      const { other, until, ended, at } = fact
      return { ...c, others: writable.map(c.others).set(other, { until, ended, at, reminded: [] }) }
    }
    case 'otherWorkSeen': {
      const { other, cve, affected, pulls } = fact
      const known = c.duplicates.get(other)
      if (!known) return c
      const work = { cve, affected, pulls }
      return { ...c, duplicates: writable.map(c.duplicates).set(other, { ...known, work }) }
    }
    case 'caseSplit': {
      const others = c.splits.filter(ghsa => ghsa !== fact.ghsa)
      return { ...c, splits: fact.failed ? others : [...others, fact.ghsa] }
    }
    case 'textWanted':
      return withText(c, fact, { state: 'wanted', at: fact.at }, writable)
    case 'textHandedOver':
      return { ...withText(c, fact, { state: 'handed-over', at: fact.at }, writable), byHand: true }
    case 'textTold': {
      const posted = withText(c, fact, { state: 'told', at: fact.at }, writable)
      const after = fact.how === 'posted' ? { ...posted, byHand: false } : posted
      // What is about a date or a credit tells nothing of the report: it keeps no promise.
      return fact.about === 'embargo' || fact.about === 'credit'
        ? after
        : told(after, fact.about, fact.readableAt, fact.at, writable)
    }
    case 'textWithdrawn':
      return withText(c, fact, { state: 'withdrawn', at: fact.at }, writable)
    case 'textReminded':
      return withText(c, fact, { reminded: fact.step }, writable)
    case 'handWritten':
      return {
        ...(fact.counts ? told(c, 'hand', fact.readableAt, fact.at, writable) : c),
        commentsSeen: writable.set(c.commentsSeen).add(fact.comment),
      }
    case 'reporterWrote':
      return {
        ...c,
        commentsSeen: writable.set(c.commentsSeen).add(fact.comment),
        reporterWrote: inserted(writable.list(c.reporterWrote), fact.readableAt, at => at),
      }
    case 'formerWrittenOn': {
      const told = formerAt(c, fact.on)
      const others = c.former.filter(one => one !== told)
      return { ...c, former: told ? [...others, { ...told, isTold: true }] : others }
    }
    case 'commandsRead':
      return { ...c, commentsRead: writable.set(c.commentsRead).add(fact.comment) }
    case 'reminded':
      return {
        ...c,
        reminded: writable.set(c.reminded).add(`${roundKey(fact.promise, fact.startedAt)}/${fact.stage}`),
      }
    case 'passed': {
      // What was put off and passes again climbs the ladder anew.
      const key = roundKey(fact.promise, fact.startedAt)
      const escalated = writable.map(c.escalated)
      escalated.delete(key)
      return { ...c, escalated, passed: writable.map(c.passed).set(key, { at: fact.at, due: fact.due }) }
    }
    case 'escalated':
      return {
        ...c,
        escalated: writable.map(c.escalated).set(roundKey(fact.promise, fact.startedAt), fact.step),
      }
    case 'severitySet':
      return { ...c, severity: { vector: fact.vector, score: fact.score } }
    case 'advisorySeen':
      return { ...c, advisory: { state: fact.state, cve: fact.cve } }
    case 'collaboratorsSeen':
      return { ...c, collaborators: fact.people }
    case 'published':
      return { ...c, publishedAt: fact.publishedAt }
    case 'warned':
      return { ...c, warnedOfReporter: c.warnedOfReporter || fact.of === 'reporter-assigned' }
    case 'repositoryRenamed':
      return renamed(c, fact.repository)
    case 'reachSeen':
      return { ...c, reach: fact.reach }
    case 'affectedNamed':
    case 'relatedRead':
    case 'releasesAsked':
    case 'linesFound':
    case 'fixAsked':
    case 'fixBegun':
    case 'fixPrepared':
    case 'fixBlocked':
    case 'mirrorSafe':
    case 'pullSeen':
    case 'publicPullOpened':
    case 'publicPullByHand':
    case 'publicPullSeen':
    case 'fixElsewhere':
    case 'audited':
    case 'userDataTold':
    case 'dataNoticeGiven':
    case 'userDataHeard':
    case 'dataBreachReminded':
      return { ...c, remediation: remediationAfter(c.remediation, fact) }
    case 'cveAsked':
    case 'cveUnknown':
    case 'creditAsked':
    case 'creditWished':
    case 'creditsWritten':
    case 'announcementWritten':
    case 'tagNamed':
    case 'releaseAsked':
    case 'releaseShown':
    case 'releaseLapsed':
    case 'releaseHeldUp':
    case 'releaseDrafted':
    case 'announced':
      return { ...c, release: releaseAfter(c.release, fact, isOut(c)) }
    case 'releaseConfirmed': {
      const remediation = fact.step === 'open' ? withoutLost(c.remediation, fact.lines) : c.remediation
      return { ...c, remediation, release: releaseAfter(c.release, fact, isOut(c)) }
    }
    case 'leakSuspected':
      return { ...c, suspected: writable.set(c.suspected).add(leakPlace(fact)) }
    case 'effectDone':
      return c
    case 'effectRefused':
      return {
        ...c,
        release: releaseRefused(c.release, fact.what),
        reopening: c.reopening || isLoss(c, fact),
        refusals: added(writable.list(c.refusals), { what: fact.what, status: fact.status, at: fact.at }),
      }
  }
}

/** The repositories of a case: where it was reported, and where it is worked on. */
export const repositoriesOf = ({ source, coordination, tracking }: Case): readonly Repository[] =>
  [source.repository, coordination, tracking?.repository].filter(one => one !== null && one !== undefined)

function renamed(c: Case, repository: Repository): Case {
  const now = (one: Repository): Repository => (one.id === repository.id ? repository : one)
  const { source, coordination, tracking } = c
  const path = ({ owner, name }: Repository) => `/${owner}/${name}/`
  const moved = now(source.repository)
  return {
    ...c,
    source: {
      ...source,
      repository: moved,
      url: source.url.replace(path(source.repository), path(moved)),
    },
    coordination: coordination && now(coordination),
    tracking: tracking && { ...tracking, repository: now(tracking.repository) },
  }
}

/** The statuses by which GitHub tells that an issue was transferred to another repository, or deleted. */
export const isGone = (status: number | null): boolean => status === 301 || status === 410

/** Where the tracking issue of a case is; null where it has none yet. */
export const trackingPlace = ({ tracking }: Case): TrackingPlace | null =>
  tracking && { repository: tracking.repository.id, number: tracking.number }

/** A former tracking issue: whose its repository was. */
type Former = TrackingPlace & { readonly owner: string; readonly since: Date; readonly isTold: boolean }

const isSamePlace = (one: TrackingPlace, other: TrackingPlace): boolean =>
  one.repository === other.repository && one.number === other.number

/** The former tracking issues once one is opened; what was found again is none. */
function formerAfter(c: Case, { repository, number, at }: FactOf<'trackingOpened'>): Case['former'] {
  const left = trackingPlace(c)
  const { owner = '' } = c.tracking?.repository ?? {}
  const all = left ? [...c.former, { ...left, owner, since: at, isTold: false }] : c.former
  return all.filter(one => !isSamePlace(one, { repository: repository.id, number }))
}

/**
 * The former tracking issue of the case there, or undefined. One that bears its mark under a number that is not known was
 * transferred away and back, unless it is the one that is being opened or was just now.
 */
export function formerAt(c: Case, on: TrackingPlace): Former | undefined {
  const known = c.former.find(one => isSamePlace(one, on))
  if (known || c.reopening || isTrackedOn(c, on)) return known
  const left = c.former.findLast(({ repository }) => repository === on.repository)
  return left && { ...left, ...on, isTold: false }
}

/** Whether that is the tracking issue of the case still: what was done on a former one may end when there is another. */
export function isTrackedOn(c: Case, on: TrackingPlace): boolean {
  const now = trackingPlace(c)
  return now !== null && isSamePlace(now, on)
}

/** Whether what GitHub refused tells that the tracking issue is gone. */
function isLoss(c: Case, { what, status, on }: FactOf<'effectRefused'>): boolean {
  if (what !== 'tellCoordinators' && what !== 'reconcile') return false
  return (isGone(status) || status === 404) && (on === undefined || isTrackedOn(c, on))
}

const isOut =
  ({ remediation }: Case) =>
  (line: string): boolean =>
    remediation.publicPulls.has(line)

/** What was confirmed for an accepted report is not done for one that is not (any more). */
const nothingUnderWay = (c: Case): Case => ({
  ...c,
  release: calledOff(c.release, ['open', 'publish', 'announce'], isOut(c)),
})

/**
 * What was confirmed of the release, by its fingerprint, and is not done yet: GitHub may have been asked for it already, to no
 * avail so far.
 */
export function underWay({
  release,
  remediation,
  publishedAt,
}: Case): readonly (readonly [string, Confirmation])[] {
  const isWaiting: Readonly<Record<ReleaseStep, boolean>> = {
    open: [...release.opening].some(line => !remediation.publicPulls.has(line)),
    publish: release.publishing === 'asked' && publishedAt === null,
    announce: [...release.drafts.values()].some(({ how }) => how === 'asked'),
  }
  return [...release.standing].filter(([, { step }]) => isWaiting[step])
}

/** Duplicates follow to an earlier date; a later one needs their own reporters. */
function following({ others, duplicates, embargo: { until } }: Case, writable: Writable): Case['others'] {
  const after = writable.map(others)
  for (const ghsa of duplicates.keys()) {
    const one = after.get(ghsa)
    if (one?.until && until && one.until > until) after.set(ghsa, { ...one, until })
  }
  return after
}

/** A duplicate follows what it repeats; what repeats this one alone goes on doing so, and the rest follows that one. */
function resolved(before: Case, fact: FactOf<'resolved'>): Case {
  const { as, of, elsewhere } = fact
  const settled = as === 'published' || as === 'closed' ? before : nothingUnderWay(before)
  const c: Case = { ...settled, resolution: { as, of: of ?? null } }
  if (as !== 'duplicate' || elsewhere || c.source.kind === 'issue') return c
  const others = new Map([...c.others].filter(([ghsa]) => !c.duplicates.has(ghsa)))
  return without({ ...c, others, follows: of ?? null }, (_, duplicate) => duplicate.of !== null)
}

/** The case without some of those that followed it: nothing more is heard of them, and their reporters are out of it. */
function without(c: Case, leaves: (ghsa: string, duplicate: Duplicate) => boolean): Case {
  const gone = [...c.duplicates].filter(([ghsa, duplicate]) => leaves(ghsa, duplicate))
  const duplicates = new Map([...c.duplicates].filter(([ghsa, duplicate]) => !leaves(ghsa, duplicate)))
  const isLeft = ({ person, role }: Participant) =>
    role === 'reporter' &&
    gone.some(([, { reporter }]) => reporter?.id === person.id) &&
    ![...duplicates.values()].some(({ reporter }) => reporter?.id === person.id)
  return {
    ...c,
    duplicates,
    others: new Map([...c.others].filter(([ghsa]) => !gone.some(([other]) => other === ghsa))),
    participants: c.participants.filter(one => !isLeft(one)),
  }
}

/** The case with one of its texts changed, which is new to it where it does not know it. */
function withText(
  c: Case,
  { text, about, at }: { readonly text: string; readonly about: TextKind; readonly at: Date },
  change: Partial<Text>,
  writable: Writable,
): Case {
  const { until, ended, proposal } = c.embargo
  const fresh: Text = {
    ...{ about, state: 'wanted', at, number: c.texts.size + 1, reminded: -1 },
    said: {
      until: holds(c.embargo) ? until : null,
      ended: ended !== null,
      proposed: proposal?.until ?? null,
    },
  }
  const texts = writable.map(c.texts).set(text, { ...(c.texts.get(text) ?? fresh), ...change })
  return { ...c, texts }
}

/** A report that is taken up again is not settled any more, and its answer need not be posted. */
function unsettled(c: Case, event: ReportEvent): Case {
  const takenUp = event === 'validate' || ((event === 'accept' || event === 'defer') && c.report !== 'valid')
  return takenUp && c.resolution ? notSettled(c) : c
}

function notSettled(c: Case): Case {
  const texts = new Map(
    [...c.texts].map(([key, text]): [string, Text] =>
      text.about === 'answer' && text.state === 'handed-over'
        ? [key, { ...text, state: 'withdrawn' }]
        : [key, text],
    ),
  )
  // What repeats this one tells it anew how it stands.
  const others = new Map([...c.others].filter(([ghsa]) => !c.duplicates.has(ghsa)))
  return { ...c, resolution: null, follows: null, others, texts }
}

/**
 * The report once more from its beginning: for the machine `closed` is final, so what is taken up again is received
 * anew. Throws where it is not closed or its advisory is published.
 */
function reopened(c: Case, at: Date): Case {
  if (!c.closedAt || c.publishedAt)
    throw new Error(`case ${c.id}: nothing is closed that may be taken up again`)
  const report = step(c.id, reportMachine, reportMachine.initial, 'receive')
  return {
    ...notSettled(c),
    report,
    closedAt: null,
    reopened: [...c.reopened, { closedAt: c.closedAt, at }],
  }
}

function step<S extends string, E extends string>(id: string, machine: Machine<S, E>, state: S, event: E): S {
  const after = next(machine, state, event)
  if (!after) throw new Error(`case ${id}: ${event} is no transition from ${state}`)
  return after
}

/** The case once the reporter agreed to the date that holds: by their own word here, or as somebody vouches for. */
function spokenFor(c: Case, { person, event, vouched }: FactOf<'participantAnswered'>): Case {
  if (event !== 'accept' || person.id !== c.reporter?.id) return c
  const { embargo } = c
  return vouched
    ? { ...c, embargo: { ...embargo, vouchedFor: embargo.until, vouched: withDate(embargo) } }
    : { ...c, embargo: { ...embargo, vouchedOver: null, vouchedFor: null } }
}

const withDate = ({ vouched, until }: Case['embargo']): readonly Date[] =>
  until ? [...vouched, until] : vouched

/** The case with one participant changed, who is new to it where it does not know them. */
function withParticipant(
  c: Case,
  { person }: { readonly person: Person },
  change: (one: Participant) => Participant,
): Case {
  const fresh: Participant = { person, role: 'downstream', consent: 'none', report: 'start' }
  const known = c.participants.find(one => one.person.id === person.id)
  return {
    ...c,
    participants: known
      ? c.participants.map(one => (one === known ? change(one) : one))
      : [...c.participants, change(fresh)],
  }
}

const told = (c: Case, about: TextKind | 'hand', at: Date, recordedAt: Date, writable: Writable): Case => ({
  ...c,
  told: inserted(writable.list(c.told), { about, at, recordedAt }, each => each.at),
})

function added<T>(list: T[], item: T): T[] {
  list.push(item)
  return list
}

/** Puts an item into a list that is ordered by instants, behind those of the same instant. */
function inserted<T>(list: T[], item: T, instant: (item: T) => Date): T[] {
  const earlier = list.findLastIndex(each => instant(each) <= instant(item))
  list.splice(earlier + 1, 0, item)
  return list
}

const isPromised = (given: Given | null): boolean => given !== null && !given.target

/** A date that was the policy's own follows it, also while a later one is vouched for. */
function followedBy({ promises, filedAt }: Case, date: Date | null, now: Given | null): Date | null {
  const due = (given: Given | null) =>
    given && isPromised(given) ? dueAt(filedAt, given.length, given.calendar) : null
  return date && date.getTime() === due(promises.disclose)?.getTime() ? due(now) : date
}

/**
 * A reporter keeps the better of the promise they were given and the new one: the one that falls due
 * earlier. A target of ours gives way to whatever is promised, and to a newer target.
 */
function betterPromises(c: Case, offered: Case['promises']): Case['promises'] {
  const better = (given: Given | null, offer: Given | null): Given | null => {
    if (!given || !isPromised(given)) return offer
    if (!offer || !isPromised(offer)) return given
    const due = (term: Given) => dueAt(c.filedAt, term.length, term.calendar).getTime()
    return due(offer) < due(given) ? offer : given
  }
  return Object.fromEntries(
    promiseNames.map(name => [name, better(c.promises[name], offered[name])]),
  ) as Case['promises']
}
