import type { z } from 'zod'
import { advisoryKey } from '../core/intake/report.ts'
import { fullName } from '../core/policy/names.ts'
import { pauseAfter, shortestPromise } from '../core/polling.ts'
import type { Clock } from '../shell/clock.ts'
import type { Store } from '../shell/ports.ts'
import { allOf, raise, tolerating } from './all-of.ts'
import type { Client, GitHub } from './client.ts'
import { commentAt, wasEdited } from './comment-edits.ts'
import type { ConfigurationReports } from './configuration.ts'
import type { FixPulls } from './fix-pulls.ts'
import type { PolicyReader } from './guide.ts'
import { type Asked, type Changed, type Headers, ifChanged, noAccess, type Page } from './if-changed.ts'
import type { Intake } from './intake.ts'
import type { Installed, Inventory } from './inventory.ts'
import type { Onboarding } from './onboarding.ts'
import type { PolicyIssues } from './policy-issues.ts'
import { type PolicyQueue, queueBranches } from './policy-queue.ts'
import type { PolicyReviews } from './policy-review.ts'
import type { PolicyWatch } from './policy-watch.ts'
import type { Reach } from './reach.ts'
import { readAgainDone, readAgainWanted } from './read-again.ts'
import type { ReportComments } from './report-comments.ts'
import { issueText, pullText, type Sentinel } from './sentinel.ts'
import { advisoryShape, commentShape, issueShape, listedPullShape } from './shapes.ts'

const tracked = (repository: number): string => `tracking:${repository}`
const trackedSince = (repository: number): string => `since:${tracked(repository)}`

const missing = (repository: number): string => `missing-comment:${repository}:`
const missingMs = 3_600_000

/**
 * Has a comment on a tracking issue looked for: an event told of it, and GitHub does not show it. For an hour from `now` each
 * poll asks for it by its number, as lists are read from where the last one ended; the first such poll is due at once.
 */
export async function lookForComment(
  store: Pick<Store, 'remember' | 'schedule'>,
  { id, installation }: Pick<Installed, 'id' | 'installation'>,
  comment: number,
  now: Date,
) {
  await store.remember(missing(id) + comment, new Date(now.getTime() + missingMs).toISOString())
  await store.schedule({ kind: 'poll', key: String(id), installation, dueAt: now })
}

/** Ends that: somebody deleted it. */
export const commentDeleted = (store: Pick<Store, 'remember'>, repository: number, comment: number) =>
  store.remember(missing(repository) + comment, null)

/** How the polling of one repository stands: since when nothing changed there, and when it is looked at again. */
type Pace = {
  readonly changedAt: string
  readonly othersAt: string
  readonly nextAt: string
  /** What the repository was called; not kept by earlier versions. */
  readonly name?: string
}
const paceOf = (repository: number): string => `pace:${repository}`

/**
 * Polls one repository. Each round looks at what reports and commands come by: its advisories, the comments of its
 * open cases and, where cases are worked there, the tracking issues (where they were, with all else); while there are any, also at its policy and with
 * that at who can see what. All else has rounds of its own, further apart where nothing changes (`pauseAfter`). A
 * round that comes before its time was called for by somebody who knows that something changed, and looks at
 * everything. Conditional requests: where nothing changed nothing is read.
 */
export function createPoll(parts: {
  readonly github: GitHub
  readonly store: Store
  readonly clock: Clock
  readonly guide: PolicyReader
  readonly policyWatch: PolicyWatch
  readonly inventory: Inventory
  readonly reportComments: ReportComments
  readonly intake: Intake
  readonly sentinel: Sentinel
  readonly configuration: ConfigurationReports
  readonly onboarding: Onboarding
  readonly fixPulls: FixPulls
  readonly reach: Reach
  readonly reviews: PolicyReviews
  readonly policyQueue: Pick<PolicyQueue, 'seeBranches'>
  readonly policyIssues: PolicyIssues
  /** How often reports are looked for at least. */
  readonly everyMs: number
}): (repositoryId: number) => Promise<Date | null> {
  const {
    github,
    store,
    guide,
    policyWatch,
    inventory,
    reportComments,
    intake,
    sentinel,
    configuration,
    onboarding,
    fixPulls,
    reach,
    reviews,
    policyQueue,
    policyIssues,
    clock,
    everyMs,
  } = parts
  /** The clients of rounds that found something changed. */
  const changed = new WeakSet<Client>()

  /** Gives when it is due again, or null where the repository is not ours to poll any more. */
  return async function poll(repositoryId) {
    const repository = await inventory.find(repositoryId)
    if (!repository) {
      await fixPulls.gone(repositoryId)
      await reach.gone(repositoryId)
      await store.remember(paceOf(repositoryId), null)
      return null
    }
    if (await inventory.isSuspended(repository.installation)) return null
    const { request, graphql } = await github.installation(repository.installation, true, [repository])
    // One for this round alone, by which it is known what that found.
    const client: Client = { request, graphql }
    const now = clock.now()
    const pace = await store.recall<Pace>(paceOf(repositoryId))
    const changedAt = pace ? new Date(pace.changedAt) : now
    const isCalled = !pace || now < new Date(pace.nextAt)
    const withOthers = isCalled || now >= new Date(pace.othersAt)
    const name = fullName(repository)
    if (pace?.name !== name) {
      await reach.renamed(repository)
      if (pace) await store.remember(paceOf(repositoryId), { ...pace, name })
    }
    const worked = await store.openCases({ coordination: name.toLowerCase() })
    const open = await store.openCases({ repository: repositoryId })
    const isWorked = open.length > 0 || worked.length > 0
    // Where no case is open any more, one may be taken up again by what is done to its issue or written there. Those that
    // were closed before any round saw them say from when on to look.
    const asksClosed = worked.length === 0 && withOthers
    const isKnown = asksClosed && (await store.recall(trackedSince(repositoryId))) !== null
    const tracking = asksClosed && !isKnown ? await store.trackedIn(repositoryId) : worked
    const { others } = pauseAfter(now.getTime() - changedAt.getTime(), everyMs, null)
    await allOf([
      // What repositories share that are polled about the same time is asked for once.
      ...(withOthers || isWorked
        ? [
            () =>
              pollPolicy(
                repository,
                isWorked ? Math.min(60_000, everyMs / 5) : Math.min(240_000, others / 5),
                open.length > 0,
              ),
          ]
        : []),
      ...(withOthers && !repository.private ? [() => pollPublicIssues(client, repository)] : []),
      ...(withOthers ? [() => pollPulls(client, repository)] : []),
      ...(repository.private ? [] : [() => pollAdvisories(client, repository)]),
      ...open.map(id => () => pollComments(client, id)),
      () => fixPulls.poll(client, repository),
      ...(withOthers && worked.length > 0 ? [() => reach.look(client, repository, worked)] : []),
      ...(isKnown || tracking.length > 0 ? [() => pollTracking(client, repository, tracking)] : []),
    ])
    const quietSince = changed.has(client) ? now : changedAt
    const { policy } = await guide.of(repository.installation, repository)
    const ended = clock.now()
    const quiet = ended.getTime() - quietSince.getTime()
    const pause = pauseAfter(quiet, everyMs, shortestPromise(policy, ended))
    const after = (ms: number) => new Date(ended.getTime() + ms)
    const othersAt = withOthers ? after(pause.others) : new Date(pace.othersAt)
    const nextAt = earlier(after(pause.reports), othersAt)
    const kept: Pace = {
      changedAt: quietSince.toISOString(),
      othersAt: othersAt.toISOString(),
      nextAt: nextAt.toISOString(),
      name,
    }
    await store.remember(paceOf(repositoryId), kept)
    return nextAt
  }

  async function pollPolicy(repository: Installed, freshMs: number, isWorked: boolean): Promise<void> {
    const { installation } = repository
    const read = await policyWatch.refresh(installation, repository, freshMs, isWorked)
    if (read) await configuration.report(installation, read.guidance, read.problems)
    read?.keep()
    const { coordination } = read?.guidance ?? (await guide.of(installation, repository))
    if (!repository.private)
      await onboarding.note(installation, { isUnplaced: !coordination, isNews: read !== null })
  }

  /** Reads a list where it changed, or `anyway`; that something did is noted for the pace. */
  async function newsOf(client: Client, ...asked: Asked): Promise<Changed | null> {
    const found = await ifChanged(store, client, ...asked)
    if (found?.isNews) changed.add(client)
    return found
  }

  async function pollComments(client: Client, caseId: string): Promise<void> {
    if (await reportComments(caseId)) changed.add(client)
  }

  /**
   * Advisories, the last changed first, down to where the last poll began. Before the first poll of a repository
   * there is no mark: then reports that wait in triage count, and nothing that maintainers drafted or settled.
   */
  async function pollAdvisories(client: Client, repository: Installed): Promise<void> {
    const { id, owner, name: repo } = repository
    const route = 'GET /repos/{owner}/{repo}/security-advisories'
    const first = await newsOf(client, `advisories:${id}`, route, {
      owner,
      repo,
      sort: 'updated',
      direction: 'desc',
      per_page: 100,
    }).catch(noAccess)
    if (!first) return
    const known = await store.recall<string>(`advisories-until:${id}`)
    const mark = known ? new Date(known) : null
    let newest = mark
    const failed: unknown[] = []
    for (let page: Page | null = first; page; ) {
      let last = null as Date | null
      for (const item of page.items) {
        await tolerating(failed, async () => {
          const advisory = advisoryShape.parse(item)
          last = advisory.updated_at
          if (mark && last < mark) return
          newest = newest && newest > last ? newest : last
          await intake.seeAdvisory(repository, advisory, mark === null)
          const closed = advisory.state === 'published' ? null : await closedCase(advisory.ghsa_id)
          if (closed) await pollComments(client, closed)
        })
      }
      const after: string | null = !last || !mark || last >= mark ? nextPage(page.headers) : null
      page = after
        ? await client
            .request(route, { owner, repo, sort: 'updated', direction: 'desc', per_page: 100, after })
            .then(({ data, headers }) => ({ items: data as unknown[], headers }))
        : null
    }
    // The mark stays where it was until all of them were seen.
    raise(failed)
    if (newest) await store.remember(`advisories-until:${id}`, newest.toISOString())
    await first.keep()
  }

  /** The closed case of an advisory. Only where that changed is there anything to read about it: a comment, it may be. */
  async function closedCase(ghsa: string): Promise<string | null> {
    const id = await store.findCase(advisoryKey(ghsa))
    return id !== null && (await store.row(id))?.open === false ? id : null
  }

  /** Tracking issues and the comments on them that changed: whatever a lost event would have told. */
  async function pollTracking(
    client: Client,
    repository: Installed,
    cases: readonly string[],
  ): Promise<void> {
    const { id, owner, name: repo } = repository
    const again = await store.recall<string>(readAgainWanted(id))
    const anyway = cases.length > 0 && again !== (await store.recall<string>(readAgainDone(id)))
    const begin = { at: () => filedFirst(cases), anyway }
    const issues = () =>
      changedSince(
        client,
        tracked(id),
        'GET /repos/{owner}/{repo}/issues',
        { owner, repo, state: 'all' },
        async issue => {
          const caseId = await store.caseOfTracking(id, issue.number)
          if (caseId) return intake.seeTracking(caseId, issue, null)
          if (repository.private) await intake.seeReturned(id, issue)
        },
        issueShape,
        begin,
      )
    const seeComment = async (comment: z.output<typeof commentShape>) => {
      const number = Number(comment.issue_url?.split('/').at(-1))
      const caseId = Number.isFinite(number) ? await store.caseOfTracking(id, number) : null
      if (!caseId) return intake.seeFormerComment({ repository: id, number }, comment)
      const edited = comment.updated_at > comment.created_at
      await intake.seeTrackingComment(caseId, comment, edited, async () =>
        (await wasEdited(client, comment.node_id)) ? 'edited' : 'as it was',
      )
    }
    const lookedFor = [...(await store.recallAll<string>(missing(id)))].map(([key, until]) => async () => {
      const found = await commentAt(client, repository, Number(key.split(':').at(-1)))
      if (found) await seeComment(commentShape.parse(found))
      if (found || until < clock.now().toISOString()) await store.remember(key, null)
    })
    const comments = () =>
      changedSince(
        client,
        `commands:${id}`,
        'GET /repos/{owner}/{repo}/issues/comments',
        { owner, repo },
        seeComment,
        commentShape,
        begin,
      )
    await allOf([issues, ...lookedFor, comments])
    if (anyway) await store.remember(readAgainDone(id), again)
  }

  async function pollPublicIssues(client: Client, repository: Installed): Promise<void> {
    const { id, owner, name: repo } = repository
    const { policy, coordination } = await guide.of(repository.installation, repository)
    if (!policy.publicIssues.watch || !coordination) return
    const since = await store.recall<string>(`since:issues:${id}`)
    await changedSince(
      client,
      `issues:${id}`,
      'GET /repos/{owner}/{repo}/issues',
      { owner, repo, state: 'open' },
      async issue => {
        if (issue.pull_request !== undefined) return
        await intake.seePublicIssue(repository, issue, 'poll')
        if (!since || issue.created_at < new Date(since)) return
        await sentinel.see(repository, [issueText(issue)])
        await policyIssues.see(repository, issue)
      },
      issueShape,
    )
  }

  /**
   * Pull requests, the last changed first, down to where the last poll began: whatever a lost event would have told.
   * Those from before the first poll were never told of; they count once a check is required of them all. Then the
   * branches of merge queues are looked at as well.
   */
  async function pollPulls(client: Client, repository: Installed): Promise<void> {
    const { id, owner, name: repo } = repository
    const isRequired = (await guide.of(repository.installation, repository)).policy.checkRequired
    const route = 'GET /repos/{owner}/{repo}/pulls'
    const there = { owner, repo, per_page: 100 }
    const more = async (page: number, which: Record<string, string>) =>
      (await client.request(route, { ...there, ...which, page })).data.map(item =>
        listedPullShape.parse(item),
      )
    const known = await store.recall<string>(`pulls-until:${id}`)
    if (!known) await store.remember(`pulls-until:${id}`, clock.now().toISOString())
    const wasRequired = await store.recall<boolean>(`pulls-required:${id}`)
    if (isRequired && !wasRequired) {
      for (let page = 1, size = 100; size === 100; page++) {
        const open = await more(page, { state: 'open' }).catch(noAccess)
        for (const listed of open ?? []) await reviews.note(repository, listed.number)
        size = open?.length ?? 0
      }
    }
    // Where no pull request is open there is no queue.
    if (isRequired && (await reviews.judged(repository)).length > 0) {
      const branches = 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}'
      const queues = await newsOf(client, `queues:${id}`, branches, {
        owner,
        repo,
        ref: queueBranches,
      }).catch(noAccess)
      if (queues) await policyQueue.seeBranches(repository, queues.items)
      await queues?.keep()
    }
    if (isRequired !== (wasRequired ?? false))
      await store.remember(`pulls-required:${id}`, isRequired ? true : null)
    if (!known) return
    for (const number of await reviews.waiting(repository)) {
      const given = await newsOf(client, `approvals:${id}/${number}`, `${route}/{pull_number}/reviews`, {
        ...there,
        pull_number: number,
      }).catch(noAccess)
      if (given) await reviews.note(repository, number)
      await given?.keep()
    }
    const which = { state: 'all', sort: 'updated', direction: 'desc' }
    const first = await newsOf(client, `pulls:${id}`, route, { ...there, ...which }).catch(noAccess)
    if (!first) return
    const mark = new Date(known)
    let items = first.items.map(item => listedPullShape.parse(item))
    const newest = items[0]?.updated_at
    for (let page = 2; ; page++) {
      for (const listed of items) {
        await reviews.seeListed(repository, listed, mark)
        if (listed.created_at >= mark && !(await github.isUs(listed.user ?? {})))
          await sentinel.see(repository, [pullText(listed)])
      }
      const last = items.at(-1)
      if (items.length < 100 || !last || last.updated_at < mark) break
      items = await more(page, which)
    }
    if (newest && newest > mark) await store.remember(`pulls-until:${id}`, newest.toISOString())
    await first.keep()
  }

  /** When the first of these cases came to be, by GitHub's clock: before that there is nothing to read of them. */
  async function filedFirst(cases: readonly string[]): Promise<Date> {
    const firsts = await Promise.all(cases.map(async id => (await store.facts(id))[0]))
    const filed = firsts.flatMap(fact => (fact?.kind === 'reportReceived' ? [fact.filedAt.getTime()] : []))
    return new Date(Math.min(clock.now().getTime(), ...filed))
  }

  /**
   * Reads a list by time of change, oldest first, from where the last poll ended. The first begins at `begin`, or
   * now; so does one that is to read everything `anyway`.
   */
  async function changedSince<T extends { readonly updated_at: Date }>(
    client: Client,
    key: string,
    route: string,
    parameters: Record<string, unknown>,
    see: (item: T) => Promise<void>,
    shape: z.ZodType<T>,
    begin?: { at(): Promise<Date>; readonly anyway: boolean },
  ): Promise<void> {
    const known = begin?.anyway ? null : await store.recall<string>(`since:${key}`)
    const since = known ?? ((await begin?.at()) ?? clock.now()).toISOString()
    if (!known) await store.remember(`since:${key}`, since)
    if (!known && !begin) return
    const list = { ...parameters, sort: 'updated', direction: 'asc', per_page: 100 }
    const first = await newsOf(client, key, route, { ...list, since }, begin?.anyway).catch(noAccess)
    if (!first) return
    const failed: unknown[] = []
    let latest = new Date(since)
    // What changes while it is read moves to the end, and all behind it one forward. A next page would begin one
    // too late then, so the next question is for what changed since the last answer's end; of equal instants, for
    // the next page.
    for (let items = first.items, from = latest, page = 1; ; ) {
      for (const item of items) {
        await tolerating(failed, async () => {
          const one = shape.parse(item)
          if (one.updated_at > latest) latest = one.updated_at
          await see(one)
        })
      }
      if (items.length < 100) break
      page = latest > from ? 1 : page + 1
      from = latest
      const { data } = await client.request(route, { ...list, since: from.toISOString(), page })
      items = data as unknown[]
    }
    // The mark stays where it was until all of them were seen.
    raise(failed)
    // The address changes with the mark, and with it the answer's ETag.
    if (latest.toISOString() === new Date(since).toISOString()) await first.keep()
    else {
      await store.remember(`since:${key}`, latest.toISOString())
      await store.remember(`etag:${key}`, null)
    }
  }
}

const earlier = (a: Date, b: Date): Date => (a < b ? a : b)

/** The cursor of the next page in a Link header, or null. */
function nextPage(headers: Headers): string | null {
  const next = String(headers.link ?? '')
    .split(',')
    .find(part => part.includes('rel="next"'))
  const url = next && /<([^>]+)>/.exec(next)?.[1]
  return url ? new URL(url).searchParams.get('after') : null
}
