import { createHash } from 'node:crypto'
import type { Words } from '../core/audience.ts'
import { type Case, formerAt, isGone, repositoriesOf, trackingPlace } from '../core/case/case.ts'
import type { Fact, Person, Repository } from '../core/case/fact.ts'
import { codeOf, lineKey } from '../core/case/remediation.ts'
import type { EffectResult } from '../core/decide/effect-result.ts'
import { marker } from '../core/messages/marker.ts'
import { fitted } from '../core/messages/quote.ts'
import { seqOf } from '../core/outcome.ts'
import { fullName, sameRepository } from '../core/policy/names.ts'
import { confirmationOf } from '../core/release/confirmed.ts'
import { tagsToDraft } from '../core/release/tags.ts'
import { labels } from '../core/views/labels.ts'
import { openingOf, trackingBody, trackingTitle } from '../core/views/tracking-issue.ts'
import {
  announcementKey,
  type Forge,
  formerTracking,
  type Job,
  lostTracking,
  type Store,
} from '../shell/ports.ts'
import type { Unrecorded } from '../shell/unrecorded.ts'
import type { AdvisoryHands } from './advisory-hands.ts'
import { type Client, type GitHub, statusOf } from './client.ts'
import { type FixHands, fixKey } from './fix-hands.ts'
import { fixesNearby } from './fixes-nearby.ts'
import { numbered, placeOf } from './git.ts'
import type { PolicyReader } from './guide.ts'
import { type Inventory, isStrangers, repositoryNow } from './inventory.ts'
import { commentsOn, type Earlier, findEarlier, says } from './marked.ts'
import { openPublicPull } from './public-pull.ts'
import { readAgain } from './read-again.ts'
import { reconcileTracking } from './reconcile.ts'
import { draftRelease, readHeads, readTag } from './release-hands.ts'
import { commentShape, issueShape, snapshotOf } from './shapes.ts'

type Performed = Awaited<ReturnType<Forge['perform']>>
type Entry = Parameters<Forge['perform']>[1]
/** What is done for an affected repository, or one line of it. */
type Asked = {
  readonly repository: string
  readonly line?: string
  readonly mirror?: string
  /** The public repository, where that was looked up already. */
  readonly in?: Repository | null
}

/** What a text is for where there is one of it alone, however it is put: an acknowledgement, a reminder of one instant; else null. */
function purposeOf({ key, effect }: Entry, facts: readonly Fact[]): string | null {
  if (effect.kind === 'tellReporter' && effect.about === 'acknowledgement') return effect.about
  const fact = facts[seqOf(key)]
  const isOfPromise = fact?.kind === 'reminded' || fact?.kind === 'passed' || fact?.kind === 'escalated'
  return isOfPromise ? JSON.stringify({ ...fact, at: null, nth: key.split('/')[1] }) : null
}

/**
 * Marks an effect. Its number may stand for another one where a database was taken back in time: what a text is for is marked
 * as well, by its purpose or, where it has none of its own, by its words.
 */
function markOf(entry: Entry, { case: c, facts }: Job): string {
  const number = `${c.id}-${entry.key.replace('/', '-')}`
  if (!('words' in entry.effect)) return marker(number)
  const purpose = purposeOf(entry, facts) ?? entry.effect.words
  return marker(`${number}-${createHash('sha256').update(purpose).digest('hex').slice(0, 16)}`)
}

/** When somebody wrote the comment that this fact came of; null where it came of none, or that is not known. */
function writtenAt(facts: readonly Fact[], seq: number): Date | null {
  const asked = facts[seq]
  for (const fact of facts.slice(seq)) {
    if (fact.at.getTime() !== asked?.at.getTime() || fact.by?.id !== asked.by?.id) break
    if (fact.kind === 'commandsRead') return fact.writtenAt ?? null
    if (fact.kind === 'reporterWrote' || fact.kind === 'formerWrittenOn') return fact.readableAt
  }
  return null
}

/** What comes of `/release` once GitHub has answered. */
const answersRelease: ReadonlySet<Fact['kind']> = new Set([
  'releaseShown',
  'releaseLapsed',
  'releaseConfirmed',
  'releaseDrafted',
  'publicPullOpened',
  'publicPullByHand',
])

/** The place in the record of what asks for an effect. Coordinators are told what came of `/release` since that asks for it. */
function askedAt({ key, effect }: Entry, facts: readonly Fact[]): number {
  const seq = seqOf(key)
  const first = facts[seq]
  if (effect.kind !== 'tellCoordinators' || !first || first.by) return seq
  const isAnswer = facts.some(
    ({ kind, at }, n) => n >= seq && at.getTime() === first.at.getTime() && answersRelease.has(kind),
  )
  const asked = facts.slice(0, seq).findLastIndex(({ kind, by }) => kind === 'releaseAsked' && by !== null)
  return isAnswer && asked >= 0 ? asked : seq
}

/** How what an effect writes may stand already. `lost`: the time that is on no record, while it matters. */
function earlierOf(entry: Entry, facts: readonly Fact[], lost: Unrecorded | null): Earlier {
  const attempted = entry.attempts > 0
  const seq = askedAt(entry, facts)
  const asked = facts[seq]
  if (!lost || !asked) return { attempted, unrecorded: null }
  if (asked.by !== null && asked.at > lost.from) {
    // Whoever wrote since asks for what was not done then. What was written in that time may have been answered in it;
    // but the same may have been said before, to somebody else's words.
    const since = writtenAt(facts, seq)
    return since && lost.mayHaveRead(since)
      ? { attempted, unrecorded: lost, since }
      : { attempted, unrecorded: null }
  }
  // What has only come about since was not told then, though it may be told in the same words.
  const isNew = 'words' in entry.effect && purposeOf(entry, facts) === null && !lost.mayHaveKnown(asked.at)
  return { attempted, unrecorded: isNew ? null : lost }
}

/** So long after a confirmation who coordinates is taken to be as it was then. */
const freshMs = 60_000

/** Statuses after which trying the same again cannot help: GitHub means it. */
const final = new Set([301, 400, 403, 404, 410, 422])
/** The tracking issue is given up only where it was deleted or transferred: a lost permission may come back. */
const isFinal = (status: number, kind: Entry['effect']['kind']): boolean => {
  if (kind === 'openTrackingIssue') return false
  if (kind === 'leaveFormerIssue') return isGone(status) || status === 404 || status === 422
  return kind === 'tellCoordinators' || kind === 'closeTrackingIssue' || kind === 'reopenTrackingIssue'
    ? isGone(status) || status === 422
    : final.has(status)
}

/** The hands at GitHub: effects performed once, the tracking issue kept as the case says. */
export function createForge(
  github: GitHub,
  inventory: Inventory,
  hands: AdvisoryHands,
  fixes: FixHands,
  guide: Pick<PolicyReader, 'refresh'>,
  store: Pick<Store, 'recall' | 'recallAll' | 'facts'>,
  unrecorded: () => Unrecorded | null,
): Forge {
  async function perform(job: Job, entry: Entry): Promise<Performed> {
    // A new one may be opened in a repository of the same name as the former one's.
    const of = entry.effect.kind === 'openTrackingIssue' ? { ...job.case, tracking: null } : job.case
    const client = await clientFor({ ...job, case: of })
    const mark = markOf(entry, job)
    try {
      return await act(client, job, entry, mark)
    } catch (error) {
      const status = statusOf(error)
      if (status === null || !isFinal(status, entry.effect.kind)) throw error
      const on = entry.effect.kind === 'tellCoordinators' ? trackingPlace(job.case) : null
      return { result: { kind: 'refused', status, ...(on ? { on } : {}) } }
    }
  }

  const clientFor = ({ installation, case: c }: Job): Promise<Client> =>
    github.installation(installation, false, repositoriesOf(c))

  /** A public repository that is affected, as it is called now; null where its number is neither on record nor known. */
  async function codeFor({ remediation, source }: Case, repository: string): Promise<Repository | null> {
    const { owner, repo: name } = placeOf(repository)
    const isReported = sameRepository(source.repository, { owner, name })
    const number = codeOf(remediation, repository) ?? (isReported ? source.repository.id : null)
    if (number === null) return brief(await inventory.named({ owner, name }))
    return brief((await inventory.find(number)) ?? numbered(number, repository))
  }

  /** A client for whom the names of what is affected and of a line's mirror mean what they meant when its fix was begun. */
  async function clientOf(job: Job, { repository, line, mirror, in: place }: Asked): Promise<Client> {
    const pull = job.case.remediation.pulls.get(lineKey(repository, line ?? ''))
    const code = place === undefined ? await codeFor(job.case, repository) : place
    const meant = [
      ...(pull && mirror ? [numbered(pull.mirror.id, mirror)] : []),
      ...(code ? [numbered(code.id, repository)] : []),
    ]
    return github.installation(job.installation, false, [...repositoriesOf(job.case), ...meant])
  }

  async function act(client: Client, job: Job, entry: Entry, mark: string): Promise<Performed> {
    const { effect } = entry
    const attempted = entry.attempts > 0
    const all = unrecorded()
    const lost = all?.matters(job.now) ? all : null
    const again = attempted || lost !== null
    const earlier = earlierOf(entry, job.facts, lost)
    const c = job.case
    const { owner, name: repo } = c.source.repository
    const confirmed = confirmationOf(c, effect)
    // Who confirmed was asked for right before; not where it had to wait since.
    if (confirmed && (again || job.now.getTime() - confirmed.at.getTime() > freshMs)) {
      const { person } = confirmed
      if (!(await coordinatorsNow(job, person)).includes(person.id))
        return { result: { kind: 'called off', by: person } }
    }
    switch (effect.kind) {
      case 'openTrackingIssue':
        return open(client, job, mark, earlier)
      case 'tellCoordinators': {
        const tracking = await trackingOf(c)
        const there = {
          owner: tracking.repository.owner,
          repo: tracking.repository.name,
          issue_number: tracking.number,
        }
        return { result: await commentOnIssue(client, there, effect.words, mark, earlier) }
      }
      case 'closeTrackingIssue':
      case 'reopenTrackingIssue': {
        const state = effect.kind === 'closeTrackingIssue' ? 'closed' : 'open'
        if (!c.tracking || job.snapshot?.state === state) return { result: { kind: 'done' } }
        const { repository, number } = c.tracking
        const { data } = await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
          owner: repository.owner,
          repo: repository.name,
          issue_number: number,
          state,
        })
        return { result: { kind: 'done' }, snapshot: snapshotOf(issueShape.parse(data)) }
      }
      case 'leaveFormerIssue':
        return { result: await leaveFormer(job, effect, mark, earlier) }
      case 'joinAdvisory':
        return { result: await hands.join(client, c, effect.person) }
      case 'leaveAdvisory':
        return { result: await hands.leave(client, c, effect.person) }
      case 'splitCase':
        return { result: await hands.find(client, c, effect.ghsa) }
      case 'setAdvisoryState':
        return { result: await hands.set(client, c, { state: effect.state }) }
      case 'setAdvisorySeverity':
        return { result: await hands.set(client, c, { cvss_vector_string: effect.vector }) }
      case 'nameAffected':
        return { result: await hands.nameAffected(client, c, effect) }
      case 'readReleases':
        return { result: await fixes.readReleases(await clientOf(job, effect), effect.repository) }
      case 'prepareFixes': {
        const code = await codeFor(c, effect.repository)
        const its = await clientOf(job, { ...effect, in: code })
        return prepared(await fixes.prepare(its, job, effect, again), code?.id, c.id)
      }
      case 'openPublicPull': {
        const result = await openPublicPull(await clientOf(job, effect), c, effect, again)
        return result.kind === 'publicPull'
          ? { result, save: tx => tx.remember(fixKey(result.in.id, result.number), c.id) }
          : { result }
      }
      case 'keepAnnouncement':
        return { result: { kind: 'done' }, save: tx => tx.remember(announcementKey(c.id), effect.words) }
      case 'readHeads': {
        const tags = c.publishedAt ? tagsToDraft(c) : []
        const fixes = await fixesNearby(store, c, effect.lines)
        const [lines, advisory, seenTags, coordinators] = await Promise.all([
          readHeads(effect.lines, async asked => {
            const mirror = c.remediation.pulls.get(lineKey(asked.repository, asked.line))?.mirror
            const code = await codeFor(c, asked.repository)
            return {
              client: await clientOf(job, { ...asked, in: code }),
              nearby: (mirror && fixes.get(mirror.id)) ?? [],
              code,
            }
          }),
          hands.look(client, c),
          Promise.all(tags.map(async tag => readTag(await clientOf(job, tag), tag))),
          c.release.asked?.fingerprint ? coordinatorsNow(job, c.release.asked.by) : null,
        ])
        const announcement = await store.recall<Words<'coordinators'>>(announcementKey(c.id))
        const seen = { lines, advisory, tags: seenTags, coordinators, announcement }
        return { result: { kind: 'heads', ...seen } }
      }
      case 'requestCve':
        return { result: await hands.requestCve(client, c, entry.key) }
      case 'nameCredits':
        return { result: await hands.nameCredits(client, c, effect) }
      case 'publishAdvisory':
        return { result: await hands.publish(client, c, effect) }
      case 'draftRelease':
        return { result: await draftRelease(github, await clientOf(job, effect), effect, mark, earlier) }
      case 'tellReporter':
        return { result: await hands.tell(client, job, effect.words, mark, earlier) }
      case 'tellPublic': {
        const number = c.source.kind === 'issue' ? c.source.number : 0
        return {
          result: await commentOnIssue(
            client,
            { owner, repo, issue_number: number },
            effect.words,
            mark,
            earlier,
          ),
        }
      }
      case 'labelPublicIssue': {
        const number = c.source.kind === 'issue' ? c.source.number : 0
        await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
          owner,
          repo,
          issue_number: number,
          labels: [effect.label],
        })
        return { result: { kind: 'done' } }
      }
    }
  }

  /**
   * Who coordinates by the files as they are now: polling may not have come to a push yet, which took somebody out. Throws where
   * `person` is not among them, and the place that lists them cannot be used just now.
   */
  async function coordinatorsNow({ installation, case: c }: Job, person: Person | null) {
    const { guidance, sources } = await guide.refresh(installation, c.source.repository)
    const { coordination: place, people } = guidance
    const ids = people.map(({ id }) => id)
    const isNamed = sources.repositories.some(one => c.coordination && sameRepository(one, c.coordination))
    // Another one that stands in for it has a list of its own.
    const isUsed = place !== null && (place.id === c.coordination?.id || !isNamed)
    if (!isUsed && person && !ids.includes(person.id)) throw new CoordinatorsUnknown()
    return ids
  }

  /** The tracking issue's place, while it is known to be neither public nor a stranger's. */
  async function trackingOf(c: Case): Promise<NonNullable<Case['tracking']>> {
    if (!c.tracking) throw new Error('no tracking issue yet: it is opened before anything is told on it')
    await refuseOthers(c)
    return c.tracking
  }

  async function refuseOthers(c: Case): Promise<void> {
    const place = c.tracking?.repository ?? c.coordination
    if (place && (await inventory.isPublic(fullName(place)))) throw new CoordinationIsPublic()
    if (place && (await isStrangers(inventory, place, c.source.repository))) throw new CoordinationIsForeign()
  }

  async function open(client: Client, job: Job, mark: string, earlier: Earlier): Promise<Performed> {
    const c = job.case
    if (!c.coordination) throw new CoordinationIsPublic()
    // Where it is opened, whatever the former one's place is by now.
    await refuseOthers({ ...c, tracking: null })
    const { owner, name: repo } = c.coordination
    const there = { owner, repo }
    const found = await findIssue(client, there, job, mark, earlier)
    const issue = found || (await openNew(client, there, job, mark))
    const { coordination } = c
    const former = trackingPlace(c)
    return {
      result: { kind: 'opened', repository: coordination, number: issue.number },
      snapshot: snapshotOf(issue),
      ...(found || former
        ? {
            save: async tx => {
              if (former) {
                await tx.remember(formerTracking(former), c.id)
                await tx.remember(lostTracking(c.id), null)
              }
              // While it stood at GitHub and not yet here, what was said on it was nobody's: that is read again.
              if (found) await readAgain(tx, { ...coordination, installation: job.installation }, job.now)
            },
          }
        : {}),
    }
  }

  /** Only where that was, by its number, while nobody but those who may read there sees it, and it is no stranger's. */
  async function leaveFormer(
    { installation, case: c }: Job,
    { on, words }: Extract<Entry['effect'], { kind: 'leaveFormerIssue' }>,
    mark: string,
    earlier: Earlier,
  ): Promise<EffectResult> {
    const home = (await inventory.homeOf(on.repository)) ?? installation
    const now = await repositoryNow(await github.installation(home), on.repository)
    if (!now?.private || ![formerAt(c, on)?.owner, c.source.repository.owner].includes(now.owner))
      return { kind: 'refused', status: 404 }
    const { owner, name } = now
    const client = await github.installation(home, false, [{ id: on.repository, owner, name }])
    const there = { owner, repo: name, issue_number: on.number }
    await commentOnIssue(client, there, words, mark, earlier)
    await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...there, state: 'closed' })
    return { kind: 'done' }
  }

  async function openNew(client: Client, there: { owner: string; repo: string }, job: Job, mark: string) {
    const c = job.case
    const create = (assignees: string[]) =>
      client.request('POST /repos/{owner}/{repo}/issues', {
        ...there,
        title: trackingTitle(c),
        body: fitted(`${mark}\n${trackingBody(c, job.facts)}`),
        labels: [...labels(c, job.now)],
        assignees,
      })
    const wanted = c.coordinator ? [c.coordinator.login] : []
    const answer = await create(wanted).catch(error =>
      // Somebody who may not be assigned must not keep the case from having its issue.
      statusOf(error) === 422 && wanted.length > 0 ? create([]) : Promise.reject(error),
    )
    return issueShape.parse(answer.data)
  }

  async function findIssue(
    client: Client,
    there: { owner: string; repo: string },
    { case: c, facts }: Job,
    mark: string,
    earlier: Earlier,
  ) {
    const ours = trackingBody(c, facts)
    return findEarlier(
      page =>
        client.request('GET /repos/{owner}/{repo}/issues', {
          ...there,
          state: 'all',
          sort: 'created',
          direction: 'desc',
          since: c.filedAt.toISOString(),
          per_page: 100,
          page,
        }),
      issueShape,
      {
        mark,
        isSame: ({ title, body }) => title === trackingTitle(c) || openingOf(body ?? '') === openingOf(ours),
      },
      earlier,
      by => github.isUs(by),
    )
  }

  async function commentOnIssue(
    client: Client,
    there: { owner: string; repo: string; issue_number: number },
    words: string,
    mark: string,
    earlier: Earlier,
  ): Promise<EffectResult> {
    const sought = { mark, isSame: says(words, mark) }
    const list = commentsOn(client, there)
    const found = await findEarlier(list, commentShape, sought, earlier, by => github.isUs(by))
    if (found) return { kind: 'posted', at: found.created_at }
    const { data } = await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...there,
      body: fitted(`${mark}\n${words}`),
    })
    return { kind: 'posted', at: commentShape.parse(data).created_at }
  }

  return {
    perform,
    async reconcile(job, begin) {
      await refuseOthers(job.case)
      try {
        return await reconcileTracking(await clientFor(job), job, begin)
      } catch (error) {
        const status = statusOf(error)
        if (isGone(status)) return status === 301 ? 'transferred' : 'deleted'
        throw error
      }
    },
  }
}

const brief = (one: Repository | null): Repository | null =>
  one && { id: one.id, owner: one.owner, name: one.name }

/** Events and polls of these pull requests find their case by what is remembered here. */
const prepared = (
  result: Extract<EffectResult, { kind: 'prepared' }>,
  code: number | undefined,
  caseId: string,
): Performed => ({
  result: { ...result, pulls: result.pulls.map(pull => ({ ...pull, ...(code ? { code } : {}) })) },
  save: async tx => {
    for (const { mirror, number } of result.pulls) await tx.remember(fixKey(mirror.id, number), caseId)
  },
})

/** Whoever confirmed may coordinate still: the place that says so is archived, has its issues switched off, or is not seen. */
class CoordinatorsUnknown extends Error {
  override name = 'CoordinatorsUnknown'
}

/** The coordination repository went to an owner who has nothing to do with the code. */
class CoordinationIsForeign extends Error {
  override name = 'CoordinationIsForeign'
}

/** The coordination repository may not be written to: it is public now, or there is none. */
class CoordinationIsPublic extends Error {
  override name = 'CoordinationIsPublic'
}
