import { fold } from '../core/case/case.ts'
import { seeComment } from '../core/decide/observe.ts'
import { fullName } from '../core/policy/names.ts'
import type { Clock } from '../shell/clock.ts'
import type { Change, Engine } from '../shell/engine.ts'
import type { Store } from '../shell/ports.ts'
import { type AdvisoryHands, commentsRoute, placeOf, placeOfIssue } from './advisory-hands.ts'
import { type Client, type GitHub, statusOf } from './client.ts'
import type { ConfigurationReports } from './configuration.ts'
import type { FixPulls } from './fix-pulls.ts'
import type { PolicyReader } from './guide.ts'
import type { Intake } from './intake.ts'
import type { Installed, Inventory } from './inventory.ts'
import type { Onboarding } from './onboarding.ts'
import type { PolicyIssues } from './policy-issues.ts'
import { listedPullShape, type PolicyReviews } from './policy-review.ts'
import { type AdvisoryShape, advisoryShape, commentShape, issueShape } from './shapes.ts'

type Headers = Readonly<Record<string, string | number | undefined>>
type Page = { readonly items: readonly unknown[]; readonly headers: Headers }

/**
 * Polls one repository: its policy, its advisories, the comments of its open cases and, where cases are worked
 * there, the tracking issues. Conditional requests: where nothing changed nothing is read.
 */
export function createPoll(parts: {
  readonly github: GitHub
  readonly store: Store
  readonly engine: Engine
  readonly clock: Clock
  readonly guide: PolicyReader
  readonly inventory: Inventory
  readonly hands: AdvisoryHands
  readonly intake: Intake
  readonly configuration: ConfigurationReports
  readonly onboarding: Onboarding
  readonly fixPulls: FixPulls
  readonly reviews: PolicyReviews
  readonly policyIssues: PolicyIssues
}): (repositoryId: number) => Promise<boolean> {
  const {
    github,
    store,
    engine,
    guide,
    inventory,
    hands,
    intake,
    configuration,
    onboarding,
    fixPulls,
    reviews,
    policyIssues,
    clock,
  } = parts

  /** Gives false where the repository is not ours to poll any more. */
  return async function poll(repositoryId) {
    const repository = await inventory.find(repositoryId)
    if (!repository) return false
    const client = await github.installation(repository.installation, true)
    const { guidance, problems } = await guide.refresh(repository.installation, repository, true)
    await configuration.report(repository.installation, guidance, problems)
    if (!guidance.coordination && !repository.private) await onboarding.note(repository.installation)
    if (!repository.private) {
      await pollAdvisories(client, repository)
      await pollPublicIssues(
        client,
        repository,
        guidance.policy.publicIssues.watch && guidance.coordination !== null,
      )
    }
    await pollPulls(client, repository, guidance.policy.checkRequired)
    for (const id of await store.openCases({ repository: repositoryId })) await pollComments(client, id)
    await fixPulls.poll(client, repository)
    const worked = await store.openCases({ coordination: fullName(repository).toLowerCase() })
    if (worked.length > 0) await pollTracking(client, repository, worked)
    return true
  }

  /** Reads a list where it changed; its ETag is remembered by `keep`, once what was read is dealt with. */
  async function ifChanged(
    client: Client,
    key: string,
    route: string,
    parameters: Record<string, unknown>,
  ): Promise<(Page & { keep(): Promise<void> }) | null> {
    const etag = await store.recall<string>(`etag:${key}`)
    try {
      const answer = await client.request(route, {
        ...parameters,
        headers: etag ? { 'if-none-match': etag } : {},
      })
      const fresh = answer.headers.etag
      return {
        items: answer.data as unknown[],
        headers: answer.headers,
        keep: async () => {
          if (fresh) await store.remember(`etag:${key}`, fresh)
        },
      }
    } catch (error) {
      if (statusOf(error) === 304) return null
      throw error
    }
  }

  /**
   * Advisories, the last changed first, down to where the last poll began. Before the first poll of a repository
   * there is no mark: then reports that wait in triage count, and nothing that maintainers drafted or settled.
   */
  async function pollAdvisories(client: Client, repository: Installed): Promise<void> {
    const { id, owner, name: repo } = repository
    const route = 'GET /repos/{owner}/{repo}/security-advisories'
    const first = await ifChanged(client, `advisories:${id}`, route, {
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
    let page: Page | null = first
    while (page) {
      const advisories: AdvisoryShape[] = page.items.map(item => advisoryShape.parse(item))
      for (const advisory of advisories) {
        if (mark && advisory.updated_at < mark) break
        newest = newest && newest > advisory.updated_at ? newest : advisory.updated_at
        await intake.seeAdvisory(repository, advisory, mark === null)
      }
      const last: AdvisoryShape | undefined = advisories.at(-1)
      const more: string | null = last && (!mark || last.updated_at >= mark) ? nextPage(page.headers) : null
      page = more
        ? await client
            .request(route, { owner, repo, sort: 'updated', direction: 'desc', per_page: 100, after: more })
            .then(({ data, headers }) => ({ items: data as unknown[], headers }))
        : null
    }
    if (newest) await store.remember(`advisories-until:${id}`, newest.toISOString())
    await first.keep()
  }

  /** What the reporter and we wrote where the report was made: on the advisory, or on the public issue. */
  async function pollComments(client: Client, caseId: string): Promise<void> {
    const c = fold(caseId, await store.facts(caseId))
    const onAdvisory = c.source.kind === 'advisory'
    if (onAdvisory && (await hands.commentsMissing(c.source.repository.id))) return
    const there = onAdvisory ? placeOf(c) : placeOfIssue(c)
    const route = `GET ${onAdvisory ? commentsRoute : '/repos/{owner}/{repo}/issues/{issue_number}/comments'}`
    const first = await ifChanged(client, `comments:${caseId}`, route, { ...there, per_page: 100 }).catch(
      async error => {
        if (onAdvisory) await hands.noteCommentsRefused(client, c, error)
        return noAccess(error)
      },
    )
    if (!first) return
    const all = [...first.items]
    for (let page = 2, size = all.length; size === 100; page++) {
      const { data } = await client.request(route, { ...there, per_page: 100, page })
      size = (data as unknown[]).length
      all.push(...(data as unknown[]))
    }
    const comments = all.map(item => commentShape.parse(item))
    // What one says about a date may answer the one before.
    comments.sort((a, b) => a.created_at.getTime() - b.created_at.getTime() || a.id - b.id)
    for (const comment of comments) {
      const { user } = comment
      if (!user || c.commentsSeen.has(comment.id)) continue
      if (
        user.type === 'Bot' ||
        (await github.isUs({ login: user.login, appId: comment.performed_via_github_app?.id }))
      )
        continue
      const author = { id: user.id, login: user.login }
      const text = { body: comment.body ?? '', edited: comment.updated_at > comment.created_at }
      const seen: Change = (draft, context) =>
        seeComment(
          draft,
          { id: comment.id, author, at: comment.created_at, ...(onAdvisory ? { text } : {}) },
          context,
        )
      await engine.change(caseId, author.id === c.reporter?.id ? author : null, seen)
    }
    // Beyond a hundred the first page stays as it is, whatever is new.
    if (all.length < 100) await first.keep()
  }

  /** Tracking issues and the comments on them that changed: whatever a lost event would have told. */
  async function pollTracking(
    client: Client,
    { id, owner, name: repo }: Installed,
    cases: readonly string[],
  ): Promise<void> {
    const begin = () => openedFirst(cases)
    await changedSince(
      client,
      `tracking:${id}`,
      'GET /repos/{owner}/{repo}/issues',
      { owner, repo, state: 'all' },
      async item => {
        const issue = issueShape.parse(item)
        const caseId = await store.caseOfTracking(id, issue.number)
        if (caseId) await intake.seeTracking(caseId, issue, null)
        return issue.updated_at
      },
      begin,
    )
    await changedSince(
      client,
      `commands:${id}`,
      'GET /repos/{owner}/{repo}/issues/comments',
      { owner, repo },
      async item => {
        const comment = commentShape.parse(item)
        const number = Number((item as { issue_url?: string }).issue_url?.split('/').at(-1))
        const caseId = Number.isFinite(number) ? await store.caseOfTracking(id, number) : null
        if (caseId) await intake.seeTrackingComment(caseId, comment, comment.updated_at > comment.created_at)
        return comment.updated_at
      },
      begin,
    )
  }

  async function pollPublicIssues(client: Client, repository: Installed, watched: boolean): Promise<void> {
    const { id, owner, name: repo } = repository
    if (!watched) return
    const since = await store.recall<string>(`since:issues:${id}`)
    await changedSince(
      client,
      `issues:${id}`,
      'GET /repos/{owner}/{repo}/issues',
      { owner, repo, state: 'open' },
      async item => {
        const issue = issueShape.parse(item)
        if (issue.pull_request === undefined) {
          await intake.seePublicIssue(repository, issue, 'poll')
          if (since && issue.created_at >= new Date(since)) await policyIssues.see(repository, issue)
        }
        return issue.updated_at
      },
    )
  }

  /**
   * Pull requests, the last changed first, down to where the last poll began: whatever a lost event would have told.
   * Those from before the first poll were never told of; they count once a check is required of them all.
   */
  async function pollPulls(client: Client, repository: Installed, isRequired: boolean): Promise<void> {
    const { id, owner, name: repo } = repository
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
    if (isRequired !== (wasRequired ?? false))
      await store.remember(`pulls-required:${id}`, isRequired ? true : null)
    if (!known) return
    for (const number of await reviews.waiting(repository)) {
      const given = await ifChanged(client, `approvals:${id}/${number}`, `${route}/{pull_number}/reviews`, {
        ...there,
        pull_number: number,
      }).catch(noAccess)
      if (given) await reviews.note(repository, number)
      await given?.keep()
    }
    const which = { state: 'all', sort: 'updated', direction: 'desc' }
    const first = await ifChanged(client, `pulls:${id}`, route, { ...there, ...which }).catch(noAccess)
    if (!first) return
    const mark = new Date(known)
    let items = first.items.map(item => listedPullShape.parse(item))
    const newest = items[0]?.updated_at
    for (let page = 2; ; page++) {
      for (const listed of items) await reviews.seeListed(repository, listed, mark)
      const last = items.at(-1)
      if (items.length < 100 || !last || last.updated_at < mark) break
      items = await more(page, which)
    }
    if (newest && newest > mark) await store.remember(`pulls-until:${id}`, newest.toISOString())
    await first.keep()
  }

  /** When the first of these cases came to be: before that there is nothing to read of them. */
  async function openedFirst(cases: readonly string[]): Promise<Date> {
    const firsts = await Promise.all(cases.map(async id => (await store.facts(id))[0]?.at.getTime()))
    return new Date(Math.min(clock.now().getTime(), ...firsts.filter(at => at !== undefined)))
  }

  /** Reads a list by time of change, oldest first, from where the last poll ended; the first begins at `begin`, or now. */
  async function changedSince(
    client: Client,
    key: string,
    route: string,
    parameters: Record<string, unknown>,
    see: (item: unknown) => Promise<Date>,
    begin?: () => Promise<Date>,
  ): Promise<void> {
    const known = await store.recall<string>(`since:${key}`)
    const since = known ?? ((await begin?.()) ?? clock.now()).toISOString()
    if (!known) await store.remember(`since:${key}`, since)
    if (!known && !begin) return
    const first = await ifChanged(client, key, route, {
      ...parameters,
      since,
      sort: 'updated',
      direction: 'asc',
      per_page: 100,
    }).catch(noAccess)
    if (!first) return
    let items = first.items
    let latest = new Date(since)
    for (let page = 2; ; page++) {
      for (const item of items) {
        const at = await see(item)
        if (at > latest) latest = at
      }
      if (items.length < 100) break
      const { data } = await client.request(route, {
        ...parameters,
        since,
        sort: 'updated',
        direction: 'asc',
        per_page: 100,
        page,
      })
      items = data as unknown[]
    }
    // The address changes with the mark, and with it the answer's ETag.
    if (latest.toISOString() === new Date(since).toISOString()) await first.keep()
    else await store.remember(`since:${key}`, latest.toISOString())
  }
}

/** A repository that may not be read (any more) is no failure of the poll. */
function noAccess(error: unknown): null {
  const status = statusOf(error)
  if (status === 403 || status === 404 || status === 410) return null
  throw error
}

/** The cursor of the next page in a Link header, or null. */
function nextPage(headers: Headers): string | null {
  const next = String(headers.link ?? '')
    .split(',')
    .find(part => part.includes('rel="next"'))
  const url = next && /<([^>]+)>/.exec(next)?.[1]
  return url ? new URL(url).searchParams.get('after') : null
}
