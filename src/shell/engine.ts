import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { addHours } from 'date-fns/addHours'
import { type Case, fold, repositoriesOf, trackingPlace } from '../core/case/case.ts'
import type { Fact, Person, Repository } from '../core/case/fact.ts'
import { nextDue } from '../core/deadlines/index.ts'
import { nextMoment } from '../core/deadlines/moments.ts'
import type { Context } from '../core/decide/context.ts'
import { effectEnded, trackingLost } from '../core/decide/effect.ts'
import type { EffectResult } from '../core/decide/effect-result.ts'
import { hearCase } from '../core/decide/other-case.ts'
import { seeRenamed } from '../core/decide/reach.ts'
import { callingCoordinators, pointOut, readPolicy, receive, receiveSplit } from '../core/decide/receive.ts'
import { tick } from '../core/decide/tick.ts'
import { Draft } from '../core/draft.ts'
import { advisoryKey, type Report, sourceKey } from '../core/intake/report.ts'
import { caseName } from '../core/messages/case-name.ts'
import { type Decision, type Effect, effectKey, laneOf } from '../core/outcome.ts'
import { fullName } from '../core/policy/names.ts'
import { isCalledOff, needsConfirmation } from '../core/release/confirmed.ts'
import { isAway, type Roster, wantsCoordinator } from '../core/roster.ts'
import { isWatched } from '../core/sentinel/sentinel.ts'
import type { Clock } from './clock.ts'
import { leasedBy } from './lease.ts'
import type { Log } from './log.ts'
import type { Outage } from './outage.ts'
import {
  type Append,
  type CaseRow,
  type CaseStore,
  type Forge,
  type Guidance,
  type Guide,
  type Job,
  type Loaded,
  type OutboxEntry,
  proposalsWork,
  type Store,
  signsKey,
  Taken,
  type TrackingSnapshot,
  Wait,
} from './ports.ts'
import { retryAt } from './retry.ts'
import { unseenSince } from './unseen.ts'

/** How long what was sent may be on its way to GitHub without its sender. */
const underwayMs = 3_000

/** What an input does to a case: it draws on the draft, with the policy and people at hand. */
export type Change = (draft: Draft, context: Context) => void

/** Looks, within the transaction, for what a decision has to know beside its case. */
export type Ahead = (tx: CaseStore) => Promise<Partial<Context>>

export type Engine = {
  /** Makes the report a case, unless it is one; `kind` question: answered once in public and done. */
  receive(installation: number, report: Report, kind?: 'report' | 'question'): Promise<string>
  /**
   * Loads, decides, saves, in one transaction. `ahead` is asked in it before the case is locked, for what the decision
   * has to know of other cases as they stand then. Gives false where nothing changed.
   */
  change(id: string, by: Person | null, change: Change, ahead?: Ahead): Promise<boolean>
  /** Keeps how the tracking issue was seen at GitHub; the case is looked at again where it differs. */
  seeTracking(id: string, snapshot: TrackingSnapshot): Promise<void>
  /**
   * Does what is due in the case: clocks, effects, the tracking issue. Gives when to look again, or null; a `Wait` where
   * effects that were put off are due then.
   */
  advance(id: string): Promise<Date | Wait | null>
}

/** The engine of the house: it joins the pure core to the store and to GitHub, and knows the technology of neither. */
export function createEngine(parts: {
  readonly store: Store
  readonly guide: Guide
  readonly forge: Forge
  readonly clock: Clock
  readonly log: Log
  /** Called when work was queued, so that the worker need not wait for its next look. */
  readonly wake: () => void
  readonly outage: Pick<Outage, 'explains'>
}): Engine {
  const { store, guide, forge, clock, log, wake, outage } = parts

  /** The coordinators. How busy they are is asked, and held still, only where one is to be chosen. */
  async function rosterOf(tx: CaseStore, guidance: Guidance, now: Date, choosing: boolean): Promise<Roster> {
    const { coordination, people, policy } = guidance
    const loads =
      coordination && choosing
        ? await tx.loads(`${coordination.owner}/${coordination.name}`.toLowerCase())
        : []
    return people.map(person => {
      const load = loads.find(({ coordinator }) => coordinator === person.id)
      return {
        person,
        away: isAway(person.login, policy, now),
        open: load?.open ?? 0,
        lastAssignedAt: load?.lastAssignedAt ?? null,
      }
    })
  }

  async function receiveReport(installation: number, report: Report, kind: 'report' | 'question' = 'report') {
    const key = sourceKey(report.source)
    const known = await store.findCase(key)
    if (known) return known
    const { repository } = report.source
    const channel = report.source.kind === 'issue' ? await guide.channel(installation, repository) : null
    const guidance = { ...(await guide.of(installation, repository)), channel }
    return create(installation, key, guidance, (id, context, now) =>
      kind === 'report' ? receive(id, report, context, now) : pointOut(id, report, context, now),
    )
  }

  /** Makes a case of what `decided` says, unless its source is one already; gives the case's id. */
  async function create(
    installation: number,
    key: string,
    guidance: Guidance,
    decided: (id: string, context: Context, now: Date) => Decision,
  ): Promise<string> {
    const id = randomBytes(12).toString('hex')
    try {
      await store.transaction(async tx => {
        const now = clock.now()
        const roster = await rosterOf(tx, guidance, now, true)
        const decision = decided(id, { ...guidance, roster }, now)
        const c = fold(id, decision.facts)
        await tx.createCase(id, key, append(c, 0, decision, installation, now))
        await tx.schedule({ kind: 'case', key: id, installation, dueAt: now })
        if (c.report !== 'closed') await proposalsAnew(tx, c, installation, now)
      })
    } catch (error) {
      if (!(error instanceof Taken)) throw error
      const first = await store.findCase(key)
      if (!first) throw error
      return first
    }
    wake()
    return id
  }

  async function change(id: string, by: Person | null, draw: Change, ahead?: Ahead): Promise<boolean> {
    const row = await store.row(id)
    if (!row) throw new Error(`there is no case ${id}`)
    const facts = await store.facts(id)
    const repository = repositoryOf(id, facts)
    const guidance = await guide.of(row.installation, repository)
    const called = await calledNow(row, caseOf(id, facts))
    const changed = await store.transaction(async tx => {
      const known = await ahead?.(tx)
      return decide(tx, { id, row, facts, called }, by, { ...guidance, ...known }, draw)
    })
    if (changed) wake()
    return changed
  }

  /** Its repositories as they are by now: while a case is closed nobody tells it of another name, owner or installation. */
  async function calledNow({ open }: CaseRow, c: Case): Promise<Called> {
    const found = open ? [] : await Promise.all(repositoriesOf(c).map(({ id }) => guide.find(id)))
    return found.filter(one => one !== null)
  }

  function repositoryOf(id: string, [first]: readonly Fact[]): Repository {
    if (first?.kind !== 'reportReceived')
      throw new Error(`case ${id}: its record does not begin with a report`)
    return first.source.repository
  }

  /** The case is looked at again, unless it is `advancing`: whoever does that looks until nothing is left to do. */
  async function decide(
    tx: CaseStore,
    { id, row, facts, advancing = false, called = [] }: Read,
    by: Person | null,
    guidance: Guidance,
    draw: Change,
    first?: (tx: CaseStore) => Promise<boolean>,
  ): Promise<boolean> {
    const now = clock.now()
    const before = caseOf(id, await tx.facts(id, true, facts))
    if (first && !(await first(tx))) return false
    const draft = new Draft(before, now, by)
    const roster = await rosterOf(tx, guidance, now, wantsCoordinator(before, guidance.people))
    callingCoordinators(draw)(draft, { ...guidance, roster })
    const { decision } = draft
    if (decision.facts.length === 0) return false
    for (const one of called) seeRenamed(draft, one)
    await tx.append(id, before.seq, append(draft.case, before.seq, decision, row.installation, now))
    await followOwner(tx, before, draft.case)
    if (isWatched(before) && !isWatched(draft.case))
      await tx.remember(signsKey(draft.case.source.repository.owner, id), null)
    const code = called.find(one => one.id === before.source.repository.id)
    if (code && isEnded(before) && !isEnded(draft.case)) await tx.rehome(code.id, code.installation)
    await tx.schedule({
      ...{ kind: 'case', key: id, installation: code?.installation ?? row.installation, dueAt: now },
      by: advancing ? leasedBy() : null,
    })
    if (isEnded(before) !== isEnded(draft.case)) await proposalsAnew(tx, before, row.installation, now)
    return true
  }

  /** What is kept of the case by the owner of its code goes with that. */
  async function followOwner(tx: CaseStore, before: Case, after: Case): Promise<void> {
    const [from, to] = [before, after].map(({ id, source }) => signsKey(source.repository.owner, id))
    if (from === undefined || to === undefined || from === to) return
    await tx.remember(to, await tx.recall(from))
    await tx.remember(from, null)
  }

  async function seeTracking(id: string, snapshot: TrackingSnapshot): Promise<void> {
    const row = await store.row(id)
    await store.transaction(async tx => {
      await tx.facts(id, true)
      const before = await tx.snapshot(id)
      if (isDeepStrictEqual(before, snapshot)) return
      await tx.keepSnapshot(id, snapshot)
      await tx.schedule({
        kind: 'case',
        key: id,
        installation: row?.installation ?? null,
        dueAt: clock.now(),
      })
    })
    wake()
  }

  /**
   * Decides on a case as it was read and saves that in one journey to the store; under the case's lock where it is
   * another by now, a coordinator is to be chosen or more than the case changes. `known` is the case as saved, then.
   * Where it is `performing`, what is due of the effects is performed next: it is begun along with that.
   */
  async function decideOn(
    known: Known,
    guidance: Guidance,
    draw: Change,
    { ended, performing = false }: { readonly ended?: Ended; readonly performing?: boolean } = {},
  ): Promise<void> {
    const { id, row, facts: read } = known
    const before = caseOf(id, read)
    if (!wantsCoordinator(before, guidance.people) && !ended?.save) {
      const now = clock.now()
      const draft = new Draft(before, now, null)
      const roster = await rosterOf(store, guidance, now, false)
      callingCoordinators(draw)(draft, { ...guidance, roster })
      const { decision } = draft
      if (decision.facts.length === 0 && !ended) return
      const isQuiet =
        isWatched(before) === isWatched(draft.case) &&
        isEnded(before) === isEnded(draft.case) &&
        before.source.repository.owner === draft.case.source.repository.owner
      if (decision.facts.length > 0 && isQuiet) {
        const decided = append(draft.case, before.seq, decision, row.installation, now)
        const pending = [
          ...known.pending.filter(({ key }) => key !== ended?.key),
          ...decided.effects.map(effect => ({ ...effect, attempts: 0 })),
        ]
        const asked = new Set(decided.effects.map(({ key }) => key))
        const next = performing ? dueOf(nextEffects(pending)).map(({ key }) => key) : []
        const begun = next.filter(key => asked.has(key))
        // Else the tracking issue is written next, since new facts change it.
        const writing =
          ended !== undefined &&
          draft.case.tracking !== null &&
          known.snapshot !== null &&
          known.snapshot.unsure !== true &&
          dueOf(nextEffects(pending)).length === 0 &&
          !pending.some(({ lane }) => lane === 'tracking')
        const saved = await store.save(id, read, {
          append: decided,
          begun: { keys: begun, until: new Date(now.getTime() + underwayMs) },
          again: { kind: 'case', key: id, installation: row.installation, dueAt: now, by: leasedBy() },
          ...(ended ? { settled: { key: ended.key, state: ended.state } } : {}),
          ...(ended?.snapshot ? { snapshot: ended.snapshot } : {}),
          writing,
        })
        if (saved) {
          known.facts = saved.facts
          known.pending = pending
          known.begun = new Set(begun)
          known.writing = writing
          if (ended) known.snapshot = seenOf(saved.snapshot, writing)
          return
        }
      }
    }
    await store.transaction(tx =>
      decide(tx, { ...known, advancing: true }, null, guidance, draw, async tx => {
        if (!ended) return true
        // Whoever took over while this one stood still has recorded the outcome.
        if (!(await tx.settleEffect(id, ended.key, ended.state))) return false
        if (ended.snapshot) await tx.keepSnapshot(id, ended.snapshot)
        await ended.save?.(tx)
        return true
      }),
    )
    await readAgain(known)
  }

  async function readAgain(known: Known): Promise<void> {
    Object.assign(known, await store.load(known.id), { begun: new Set(), writing: false })
  }

  /**
   * One effect: begun on record, performed, its outcome decided and saved, so that `known` is the case as it is now; or
   * put off. Gives which, and what an outage did.
   */
  async function perform(
    known: Known,
    guidance: Guidance,
    entry: OutboxEntry,
  ): Promise<'saved' | 'put off' | { readonly error: unknown }> {
    const { id } = known
    const job = jobOf(known)
    if (!known.begun.has(entry.key))
      await store.beginEffect(id, entry.key, new Date(clock.now().getTime() + underwayMs))
    try {
      const { effect } = entry
      const performed: Awaited<ReturnType<Forge['perform']>> =
        effect.kind === 'tellCase'
          ? { result: await tellCase(job.case, effect) }
          : (await isStopped(known, effect))
            ? { result: { kind: 'called off', by: null } }
            : await forge.perform(job, { ...entry, effect })
      const { snapshot, save } = performed
      const result =
        performed.result.kind === 'found' ? await split(job, performed.result, guidance) : performed.result
      await decideOn(
        known,
        guidance,
        (draft, context) => effectEnded(draft, entry.key, entry.effect, result, context),
        { ended: { key: entry.key, state: result.kind === 'refused' ? 'refused' : 'done', snapshot, save } },
      )
    } catch (error) {
      if (!(error instanceof Wait)) {
        const { kind } = entry.effect
        log.warn('An effect failed and will be tried again.', {
          case: id,
          kind,
          attempt: entry.attempts + 1,
          err: error,
        })
      }
      const out = await outage.explains(error, `case/${id}`)
      const until = error instanceof Wait ? error.until : retryAt(clock.now(), entry.attempts, error)
      await store.postponeEffect(id, entry.key, until)
      return out ? { error } : 'put off'
    }
    return 'saved'
  }

  /** Whether what was confirmed is called off by now, by the record as it is at this moment. */
  async function isStopped({ id, facts }: Known, effect: Effect): Promise<boolean> {
    return needsConfirmation(effect) && isCalledOff(caseOf(id, await store.facts(id, false, facts)), effect)
  }

  /** Brings news of one case to another, where both are worked in the same place. */
  async function tellCase(
    from: Case,
    { ghsa, news }: Extract<Effect, { kind: 'tellCase' }>,
  ): Promise<EffectResult> {
    const other = await store.findCase(advisoryKey(ghsa))
    const row = other === null ? null : await store.row(other)
    const place = from.coordination && fullName(from.coordination).toLowerCase()
    if (other === null || !row || row.coordination !== place) return { kind: 'refused', status: 404 }
    await change(other, null, (draft, context) => hearCase(draft, news, context))
    return { kind: 'done' }
  }

  /** Makes the advisory that was split off a case, unless it is one; `taken` where it became one in another way. */
  async function split(
    job: Job,
    found: Extract<EffectResult, { kind: 'found' }>,
    guidance: Guidance,
  ): Promise<EffectResult> {
    const { source } = found
    const id = await create(job.installation, sourceKey(source), guidance, (id, context, now) =>
      receiveSplit(id, job.case, source, context, now),
    )
    const {
      splits: [from = null],
    } = fold(id, (await store.facts(id)).slice(0, 1))
    return from === caseName(job.case.source) ? found : { kind: 'taken', from }
  }

  const jobOf = ({ id, row, facts, snapshot }: Known): Job => ({
    installation: row.installation,
    case: caseOf(id, facts),
    facts,
    snapshot,
    now: clock.now(),
  })

  /**
   * Of each lane the oldest effect; those behind it wait for it. All that waits for a tracking issue goes to the new one, where the
   * one there was is lost.
   */
  function nextEffects(pending: readonly OutboxEntry[]): readonly OutboxEntry[] {
    const heads = new Map<string, OutboxEntry>()
    const opening = pending.find(({ effect }) => effect.kind === 'openTrackingIssue')
    for (const entry of opening ? [opening, ...pending] : pending)
      if (!heads.has(entry.lane)) heads.set(entry.lane, entry)
    return [...heads.values()]
  }

  function dueOf(waiting: readonly OutboxEntry[]): readonly OutboxEntry[] {
    const now = clock.now()
    const due = waiting.filter(({ notBefore }) => notBefore <= now)
    // The tracking issue is opened last, so that it is written once with what the other lanes have just done.
    const others = due.filter(({ effect }) => effect.kind !== 'openTrackingIssue')
    return others.length > 0 ? others : due
  }

  async function advance(id: string): Promise<Date | Wait | null> {
    const loaded = await store.load(id)
    if (!loaded) return null
    const known: Known = { id, ...loaded, begun: new Set(), writing: false }
    const found = await guide.lastOf(known.row.installation, repositoryOf(id, known.facts))
    const goneAt = await roomGoneAt(caseOf(id, known.facts), found)
    const guidance = {
      ...found,
      isRoomGone: goneAt !== null && goneAt <= clock.now(),
      hasToTell: known.pending.some(({ lane }) => lane === 'tracking'),
    }
    const called = await calledNow(known.row, caseOf(id, known.facts))
    const look: Change = (draft, context) => {
      for (const one of called) seeRenamed(draft, one)
      lookAtClocks(draft, context)
    }
    await decideOn(known, guidance, look, { performing: true })
    let waiting = nextEffects(known.pending)
    for (let due = dueOf(waiting); due.length > 0; due = dueOf(waiting)) {
      // All of them, also where one fails: nothing may be under way any more when the lease is given back.
      const ended = await Promise.allSettled(due.map(entry => perform(known, guidance, entry)))
      for (const one of ended) {
        if (one.status === 'rejected') throw one.reason
        if (typeof one.value === 'object') throw one.value.error
      }
      // Where several were under way at once, or one was put off, only the store knows what there is now. What others
      // do meanwhile is found where an outcome is saved, and has the case looked at again.
      if (ended.length > 1 || ended.some(one => one.status === 'fulfilled' && one.value === 'put off')) {
        const { writing } = known
        await readAgain(known)
        // Where it is unsure still, that is by the word of the one of them that ended last.
        known.writing = writing && known.snapshot?.unsure === true
        known.snapshot = seenOf(known.snapshot, known.writing)
      }
      waiting = nextEffects(known.pending)
    }
    const job = jobOf(known)
    // What came of the effects may give the clocks something to say, which the tracking issue then shows as well.
    const draft = new Draft(job.case, clock.now(), null)
    lookAtClocks(draft, { ...guidance, roster: await rosterOf(store, guidance, draft.now, false) })
    const { snapshot } = job
    if (draft.decision.facts.length > 0) {
      // It is not written now after all: next time it need not be read first.
      if (known.writing && snapshot) await store.keepSnapshot(id, snapshot)
      return draft.now
    }
    // While something for the tracking issue waits, it stays as it is: GitHub is not asked twice in vain.
    const on = trackingPlace(job.case)
    if (snapshot && on && !waiting.some(({ lane }) => lane === 'tracking')) {
      const begin = async () => {
        if (!known.writing) await store.keepSnapshot(id, { ...snapshot, unsure: true })
      }
      const after = await forge.reconcile({ ...job, snapshot }, begin)
      if (typeof after === 'string') {
        await decideOn(known, guidance, (draft, context) => trackingLost(draft, on, after, context))
        return clock.now()
      }
      if (after !== snapshot || known.writing) await store.keepSnapshot(id, after)
    }
    const putOff = earliest(waiting.map(({ notBefore }) => notBefore))
    const ownTime = earliest(
      [nextLook(job.case), guidance.isRoomGone ? null : goneAt].filter(at => at !== null),
    )
    return putOff && !(ownTime && ownTime < putOff) ? new Wait(putOff) : ownTime
  }

  /**
   * From when on the place that the case has been worked in counts as gone, where its policy names another: an hour after the App
   * was seen not to be there any more, since it may come back. Null where it is not so.
   */
  async function roomGoneAt(
    { id, source, coordination: room, tracking }: Case,
    found: Guidance,
  ): Promise<Date | null> {
    if (!room || !found.coordination || room.id === found.coordination.id) return null
    if (await guide.isRoom(room, source.repository)) return null
    return tracking ? addHours(await unseenSince(store, id, { clock, log }), 1) : clock.now()
  }

  /** When the case itself has something to do again: its next moment, or soon where nobody can work on it. */
  function nextLook(c: Case): Date | null {
    if (c.coordination || c.report === 'closed') return nextMoment(c, clock.now())
    log.error(
      'A case has no coordination repository that can be used: its clocks run, and nobody works on it.',
      { case: c.id },
    )
    return new Date(clock.now().getTime() + 3_600_000)
  }

  return { receive: receiveReport, change, seeTracking, advance }
}

/**
 * A case as it was read before it is changed; `advancing`: by whoever looks at it until nothing is left to do; `called`: what
 * the repositories of a closed one are by now.
 */
type Read = {
  readonly id: string
  readonly row: CaseRow
  readonly facts: readonly Fact[]
  readonly advancing?: boolean
  readonly called?: Called
}

type Called = readonly NonNullable<Awaited<ReturnType<Guide['find']>>>[]

/** A case that is being looked at, as it was last read or saved. */
type Known = {
  readonly id: string
  /** The effects that are begun on record and not performed yet. */
  begun: ReadonlySet<string>
  /** Whether it was saved with the last decision that the tracking issue is written next. */
  writing: boolean
} & { -readonly [K in keyof Loaded]: Loaded[K] }

/** The outcome of an effect: how it is settled, and what is saved with it. */
type Ended = {
  readonly key: string
  readonly state: 'done' | 'refused'
  readonly snapshot: TrackingSnapshot | undefined
  readonly save: ((tx: CaseStore) => Promise<void>) | undefined
}

/** The tracking issue as it was seen, where it is kept as `unsure` for what has not been written yet. */
function seenOf(kept: TrackingSnapshot | null, writing: boolean): TrackingSnapshot | null {
  if (kept === null || !writing) return kept
  const { unsure: _, ...seen } = kept
  return seen
}

const isEnded = ({ report }: Case): boolean => report === 'closed'

/** One case more or less is open: what proposals would change for the reporters is told anew. */
async function proposalsAnew(
  tx: CaseStore,
  { source }: Case,
  installation: number,
  now: Date,
): Promise<void> {
  const key = `${proposalsWork}${source.repository.owner}`
  await tx.schedule({ kind: 'app', key, installation, dueAt: now })
}

const folded = new WeakMap<readonly Fact[], Case>()
/** The fold of facts that may have been folded before. */
function caseOf(id: string, facts: readonly Fact[]): Case {
  const known = folded.get(facts) ?? fold(id, facts)
  folded.set(facts, known)
  return known
}

function lookAtClocks(draft: Draft, context: Context): void {
  readPolicy(draft, context)
  tick(draft, context)
}

const earliest = (dates: readonly Date[]): Date | null =>
  dates.length > 0 ? new Date(Math.min(...dates.map(date => date.getTime()))) : null

function append(c: Case, from: number, decision: Decision, installation: number, now: Date): Append {
  return {
    facts: decision.facts,
    effects: decision.effects.map((effect, n) => ({
      key: effectKey(from, n),
      lane: laneOf(effect),
      effect,
      notBefore: now,
    })),
    row: {
      installation,
      repository: c.source.repository.id,
      coordination: c.coordination ? `${c.coordination.owner}/${c.coordination.name}`.toLowerCase() : null,
      coordinator: c.coordinator?.id ?? null,
      assignedAt: c.assignedAt,
      open: c.report !== 'closed',
      nextDue: nextDue(c, now),
      trackingRepository: c.tracking?.repository.id ?? null,
      trackingNumber: c.tracking?.number ?? null,
    },
  }
}
