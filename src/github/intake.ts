import type { z } from 'zod'
import { type Case, fold } from '../core/case/case.ts'
import type { Person, Source, TrackingPlace } from '../core/case/fact.ts'
import { namedIn } from '../core/commands/participants.ts'
import {
  confirmsRelease,
  projectsNamed,
  readComment,
  readFormer,
  saysSomething,
  tagsNamed,
} from '../core/decide/comment.ts'
import type { Settled, Settlement } from '../core/decide/context.ts'
import { trackingLost } from '../core/decide/effect.ts'
import {
  seeAdvisory,
  seeAssignee,
  seeComment,
  seeTrackingClosed,
  seeTrackingReopened,
} from '../core/decide/observe.ts'
import { asksToChangePolicy } from '../core/intake/policy-issue.ts'
import { readPublicIssue } from '../core/intake/public-issue.ts'
import { advisoryKey, sourceKey } from '../core/intake/report.ts'
import { findMarker } from '../core/messages/marker.ts'
import type { Lost } from '../core/messages/to-coordinators.ts'
import type { TagAsked } from '../core/release/tags.ts'
import type { Engine } from '../shell/engine.ts'
import { type CaseStore, formerTracking, type Store } from '../shell/ports.ts'
import type { Unrecorded } from '../shell/unrecorded.ts'
import { type GitHub, statusOf } from './client.ts'
import type { CommentNow } from './comment-edits.ts'
import type { FindElsewhere } from './elsewhere.ts'
import { numbered } from './git.ts'
import type { PolicyReader } from './guide.ts'
import { type Installed, isStrangers } from './inventory.ts'
import { commentsOn, findOurs } from './marked.ts'
import { resolvePeople } from './people.ts'
import { readTag } from './release-hands.ts'
import type { ReportComments } from './report-comments.ts'
import type { Sentinel } from './sentinel.ts'
import {
  type AdvisoryShape,
  advisoryShape,
  commentShape,
  declinedIn,
  type IssueShape,
  type issueMarkShape,
  snapshotOf,
} from './shapes.ts'

/** No comment names more tags than this; all are looked at again before anything is drafted. */
const mostTags = 20

type Comment = z.output<typeof commentShape>

/** What was seen at GitHub, by event or by polling, brought to the engine. The same twice changes nothing. */
export type Intake = {
  /** A new report becomes a case, a known one hears what changed. `first`: the repository was never polled before. */
  seeAdvisory(
    repository: Installed,
    advisory: AdvisoryShape,
    first: boolean,
    via?: 'webhook' | 'poll',
  ): Promise<void>
  /** `by`: who did it, where an event says so. */
  seeTracking(
    caseId: string,
    issue: IssueShape,
    by: { assigned: Person | null; action: string } | null,
  ): Promise<void>
  /** `edited`: what its times tell. How it is `now` is asked where they tell nothing and something in it would run. */
  seeTrackingComment(
    caseId: string,
    comment: Comment,
    edited: boolean,
    now: () => Promise<CommentNow>,
  ): Promise<void>
  /**
   * An issue in a private repository that is no case's tracking issue. One of ours that bears the mark of a case was transferred
   * away and back: another one has its place.
   */
  seeReturned(repository: number, issue: z.output<typeof issueMarkShape>): Promise<void>
  /** A comment on what may be a former tracking issue. */
  seeFormerComment(on: TrackingPlace, comment: Comment): Promise<void>
  /**
   * The tracking issue there is no more. That of a closed case is not missed until something is to be said on it.
   */
  loseTracking(caseId: string, on: TrackingPlace, how: Lost): Promise<void>
  seePublicIssue(repository: Installed, issue: IssueShape, via: 'webhook' | 'poll'): Promise<void>
  seePublicComment(caseId: string, comment: Comment): Promise<void>
}

const ghsaIds = /GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}/gi
const personOf = (user: { id: number; login: string } | null | undefined): Person | null =>
  user ? { id: user.id, login: user.login } : null

const published = (ghsa: string): string => `published:${ghsa.toLowerCase()}`

export function createIntake(parts: {
  readonly github: GitHub
  readonly store: Store
  readonly engine: Engine
  readonly guide: PolicyReader
  readonly findElsewhere: FindElsewhere
  readonly sentinel: Sentinel
  readonly reportComments: ReportComments
  readonly unrecorded: () => Unrecorded | null
  /** Root of GitHub's pages, without a slash at its end. */
  readonly webUrl: string
}): Intake {
  const { github, store, engine, guide, findElsewhere, sentinel, reportComments, webUrl, unrecorded } = parts

  const isOwn = (of: Pick<Comment, 'user' | 'performed_via_github_app'>): Promise<boolean> =>
    github.isUs({ login: of.user?.login, appId: of.performed_via_github_app?.id })

  /** Whether its tracking issue is in a stranger's hands: what is done or written there counts for nothing. */
  const isOfStrangers = async ({ tracking, source }: Case): Promise<boolean> =>
    tracking !== null && isStrangers(guide, tracking.repository, source.repository)

  /** How a case was settled, and what those led to that it repeats; null where it was not, or by `/close` alone. */
  async function settledAs(tx: CaseStore, caseId: string): Promise<Settled | null> {
    const { resolution } = fold(caseId, await tx.facts(caseId))
    if (!resolution || resolution.as === 'closed' || resolution.as === 'published') return null
    const leadsTo: Settlement[] = []
    let last: typeof resolution | null = resolution
    while (last?.as === 'duplicate' && last.of && leadsTo.every(({ ghsa }) => ghsa !== last?.of)) {
      const ghsa: string = last.of
      const next = await tx.findCase(advisoryKey(ghsa))
      last = next === null ? null : fold(next, await tx.facts(next)).resolution
      leadsTo.push({ ghsa, as: last?.as ?? null })
    }
    return { as: resolution.as, leadsTo }
  }

  /** The people that `/invite` and `/credit` name in a comment, by login in lower case. */
  async function peopleIn(names: readonly string[], installation: number) {
    if (names.length === 0) return new Map<string, Person>()
    const people = await resolvePeople(await github.installation(installation), names)
    return new Map(people.map(person => [person.login.toLowerCase(), person]))
  }

  /** The tags that `/release tag` names in a comment. */
  async function tagsIn(asked: readonly TagAsked[], installation: number) {
    if (asked.length === 0) return []
    const meant = asked.flatMap(({ repository, code }) => (code === null ? [] : numbered(code, repository)))
    const client = await github.installation(installation, false, meant)
    const found = asked.slice(0, mostTags).map(tag =>
      // What may not be read is looked at once more before anything is drafted, and told there.
      readTag(client, tag).catch(error => (statusOf(error) === 403 ? null : Promise.reject(error))),
    )
    return (await Promise.all(found)).filter(tag => tag !== null)
  }

  async function coordinates(installation: number, { source }: Case, { id }: Person): Promise<boolean> {
    const { people } = await guide.of(installation, source.repository)
    return people.some(person => person.id === id)
  }

  /**
   * What is to be known of the projects, people and tags that a coordinator's comment names, before it is read for the
   * first time. Of no other comment is anything looked up: nothing in it runs.
   */
  async function namedBy(c: Case, installation: number, body: string) {
    return {
      elsewhere: await findElsewhere(installation, projectsNamed(body)),
      named: await peopleIn(namedIn(body), installation),
      tags: await tagsIn(tagsNamed(c, body), installation),
    }
  }

  /**
   * From when on nothing is on record, where the App has written on the same issue in that time, after a comment that is not on
   * record: it may have read it. Else null.
   */
  async function unrecordedSince(installation: number, { tracking }: Case, { created_at }: Comment) {
    const lost = unrecorded()
    if (!tracking || !lost?.mayHaveRead(created_at)) return null
    const client = await github.installation(installation, false, [tracking.repository])
    const { owner, name: repo } = tracking.repository
    const on = { owner, repo, issue_number: tracking.number, since: created_at.toISOString() }
    const isSince = (one: Comment) => lost.holds(one.created_at) && one.created_at >= created_at
    return (await findOurs(commentsOn(client, on), commentShape, isSince, by => github.isUs(by))) && lost.from
  }

  /**
   * An advisory that was closed and is told of as open: an event that comes late tells so too, so it is read once more
   * before the case is taken up again.
   */
  async function asItIs(caseId: string, repository: Installed, told: AdvisoryShape) {
    if (told.state !== 'triage' && told.state !== 'draft') return told
    if ((await store.row(caseId))?.open !== false) return told
    if (fold(caseId, await store.facts(caseId)).advisory?.state !== 'closed') return told
    const { installation, owner, name: repo } = repository
    const client = await github.installation(installation, false, [repository])
    const route = 'GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}'
    const { data } = await client.request(route, { owner, repo, ghsa_id: told.ghsa_id })
    return advisoryShape.parse(data)
  }

  return {
    async seeAdvisory(repository, advisory, first, via = 'poll') {
      const { id, owner, name } = repository
      const page = `${webUrl}/${owner}/${name}/security/advisories/${advisory.ghsa_id}`
      const source: Source = {
        kind: 'advisory',
        repository: { id, owner, name },
        ghsa: advisory.ghsa_id,
        url: advisory.html_url ?? page,
      }
      const { state } = advisory
      if (state === 'published') await store.remember(published(advisory.ghsa_id), true)
      let caseId = await store.findCase(sourceKey(source))
      const isReport = state === 'triage' || (state === 'draft' && !first && Boolean(advisory.submission))
      if (!caseId && isReport) {
        caseId = await engine.receive(repository.installation, {
          source,
          reporter: personOf(advisory.author),
          filedAt: advisory.created_at,
          via,
          state: 'triage',
        })
      }
      if (!caseId) return
      const seen = await asItIs(caseId, repository, advisory)
      await engine.change(caseId, null, (draft, context) =>
        seeAdvisory(
          draft,
          {
            state: seen.state,
            cve: seen.cve_id ?? null,
            publishedAt: seen.published_at ?? null,
            collaborators: (seen.collaborating_users ?? []).map(({ id, login }) => ({ id, login })),
            declined: declinedIn(seen),
          },
          context,
        ),
      )
      await sentinel.learn(caseId, seen)
    },

    async seeTracking(caseId, issue, by) {
      const before = await store.snapshot(caseId)
      const after = snapshotOf(issue)
      const c = fold(caseId, await store.facts(caseId))
      if (await isOfStrangers(c)) return
      // An event that comes late tells of a state that is no more, but it may still tell who was put on last.
      if (before && before.updatedAt > after.updatedAt) {
        const last = by?.assigned && (!c.assignedAt || c.assignedAt < issue.updated_at) ? by.assigned : null
        if (last && before.assignees.some(({ id }) => id === last.id))
          await engine.change(caseId, null, (draft, context) => seeAssignee(draft, last, context))
        return
      }
      // What is seen tells not who did it: people put somebody on where it is not what we last saw or did.
      const ids = (snapshot: typeof after | null) => snapshot?.assignees.map(({ id }) => id).join()
      const isCoordinator = after.assignees.some(({ id }) => id === c.coordinator?.id)
      const byHand = !isCoordinator && ids(before) !== ids(after)
      const assigned = by?.assigned ?? (byHand ? (after.assignees[0] ?? null) : null)
      const present = assigned && after.assignees.some(({ id }) => id === assigned.id) ? assigned : null
      const closed = after.state === 'closed' && (by?.action === 'closed' || before?.state === 'open')
      // What was on its way when we closed the issue tells of it as open: that is no reopening.
      const isLater = before?.state === 'closed' && before.updatedAt < after.updatedAt
      const reopened = after.state === 'open' && (by?.action === 'reopened' || isLater)
      if (present || closed || reopened) {
        await engine.change(caseId, null, (draft, context) => {
          if (present) seeAssignee(draft, present, context)
          if (closed) seeTrackingClosed(draft, context)
          if (reopened) seeTrackingReopened(draft, context)
        })
      }
      await engine.seeTracking(caseId, after)
    },

    async loseTracking(caseId, on, how) {
      if (await isOfStrangers(fold(caseId, await store.facts(caseId)))) return
      await engine.change(caseId, null, (draft, context) => {
        if (draft.case.report !== 'closed') trackingLost(draft, on, how, context)
      })
    },

    async seeTrackingComment(caseId, comment, editedByTimes, now) {
      const author = personOf(comment.user)
      if (!author || comment.user?.type === 'Bot' || (await isOwn(comment))) return
      const body = comment.body ?? ''
      if (!saysSomething(body)) return
      const c = fold(caseId, await store.facts(caseId))
      if (c.commentsRead.has(comment.id) || (await isOfStrangers(c))) return
      const row = await store.row(caseId)
      // A closed case is not told of another installation that its repository belongs to.
      const installation = (await guide.find(c.source.repository.id))?.installation ?? row?.installation ?? 0
      const isOfTeam = row !== null && (await coordinates(installation, c, author))
      // What tells of it may come long after it was written, and taken back.
      const stands = !editedByTimes && isOfTeam ? await now() : 'as it was'
      if (stands === 'gone') return
      const edited = editedByTimes || stands === 'edited'
      const lost = row && isOfTeam && !edited ? await unrecordedSince(installation, c, comment) : null
      if (row && isOfTeam && !edited && confirmsRelease(body)) await reportComments(caseId, true)
      const publicAdvisories = new Set<string>()
      const cases = new Map<string, string>()
      for (const [id] of body.matchAll(ghsaIds)) {
        const ghsa = `GHSA${id.slice(4).toLowerCase()}`
        if (await store.recall(published(id))) publicAdvisories.add(ghsa)
        const other = await store.findCase(advisoryKey(ghsa))
        const place = other && (await store.row(other))?.coordination
        if (!place || place !== row?.coordination || cases.has(ghsa)) continue
        cases.set(ghsa, other)
      }
      // One comment after the other, or two reports could become duplicates of each other at the same instant.
      const ahead = async (tx: CaseStore) => {
        await tx.inTurn(`duplicates ${row?.coordination}`)
        const settled = new Map<string, Settled>()
        for (const [ghsa, other] of cases) {
          const ended = await settledAs(tx, other)
          if (ended) settled.set(ghsa, ended)
        }
        return { settled }
      }
      const named = row && isOfTeam && !edited ? await namedBy(c, installation, body) : {}
      const known = { publicAdvisories, cases: new Set(cases.keys()), ...named }
      await engine.change(
        caseId,
        author,
        (draft, context) =>
          readComment(
            draft,
            { id: comment.id, author, body, writtenAt: comment.created_at, edited, unrecordedSince: lost },
            { ...context, ...known },
          ),
        cases.size > 0 ? ahead : undefined,
      )
    },

    async seeReturned(repository, { number, body, user = null, performed_via_github_app }) {
      const key = formerTracking({ repository, number })
      const [caseId] = findMarker(body ?? '')?.split('-') ?? []
      if (!caseId || !(await isOwn({ user, performed_via_github_app }))) return
      if ((await store.row(caseId)) && !(await store.recall(key))) await store.remember(key, caseId)
    },

    async seeFormerComment(on, comment) {
      const author = personOf(comment.user)
      const caseId = await store.recall<string>(formerTracking(on))
      if (!caseId || !author || comment.user?.type === 'Bot' || (await isOwn(comment))) return
      const { id, body, created_at: writtenAt } = comment
      await engine.change(caseId, author, draft => readFormer(draft, on, { id, body: body ?? '', writtenAt }))
    },

    async seePublicIssue(repository, issue, via) {
      if (issue.user?.type === 'Bot' || (await isOwn(issue))) return
      const { id, owner, name } = repository
      const source: Source = {
        kind: 'issue',
        repository: { id, owner, name },
        number: issue.number,
        url: issue.html_url,
      }
      if (await store.findCase(sourceKey(source))) return
      const text = { title: issue.title, body: issue.body ?? null }
      const { verdict } = readPublicIssue(text)
      if (verdict === 'not' || asksToChangePolicy(text)) return
      const { policy, coordination } = await guide.of(repository.installation, repository)
      // A repository whose organisation set nothing up did not ask for comments in its public issues.
      if (!policy.publicIssues.watch || !coordination) return
      const reporter = personOf(issue.user)
      const report = { source, reporter, filedAt: issue.created_at, via, state: issue.state }
      await engine.receive(repository.installation, report, verdict === 'report' ? 'report' : 'question')
    },

    async seePublicComment(caseId, comment) {
      const author = personOf(comment.user)
      if (!author || comment.user?.type === 'Bot' || (await isOwn(comment))) return
      await engine.change(caseId, null, (draft, context) =>
        seeComment(draft, { id: comment.id, author, at: comment.created_at }, context),
      )
    },
  }
}
