import { created, ok, paged, type RepositoryCall, textOf } from './http.ts'
import type { Hub, Route } from './hub.ts'
import { mergeKey } from './merge.ts'
import { changePull, findPull, openPull, requestReviews } from './pulls.ts'
import { repositoryUrl } from './show.ts'
import { showChange, showCommit } from './show-git.ts'
import { changesOf, commitsOf, type PullIssue, showPull, showPullInList, showReview } from './show-pull.ts'

const base = '/repos/{owner}/{repo}/pulls'
const one = `${base}/{pull_number}`

/** The pull requests of a repository, as the App reads and opens them. */
export function pullRoutes(hub: Hub): Route[] {
  const { world } = hub
  const read = { permission: 'pull_requests', level: 'read' } as const
  const write = { permission: 'pull_requests', level: 'write' } as const
  const at = (call: RepositoryCall) => findPull(call.repository, Number(call.params.pull_number))
  const show = (call: RepositoryCall, issue: PullIssue) => showPull(world, call.repository, issue)
  const listed = <T>(call: RepositoryCall, all: readonly T[], end: string, shown: (item: T) => unknown) => {
    const { page, headers } = paged(all, call, `${repositoryUrl(world, call.repository)}/pulls${end}`)
    return ok(page.map(shown), headers)
  }
  return [
    {
      name: `GET ${base}`,
      ...read,
      answer: call => listed(call, wanted(call), '', issue => showPullInList(world, call.repository, issue)),
    },
    {
      name: `POST ${base}`,
      ...write,
      answer: call => {
        const { repository, body } = call
        const head = textOf(body.head) ?? ''
        const own = `${repository.owner}:`.toLowerCase()
        const issue = openPull(hub, repository, call.actor, {
          title: body.title,
          body: body.body,
          head: head.toLowerCase().startsWith(own) ? head.slice(own.length) : head,
          base: textOf(body.base) ?? '',
          draft: body.draft === true,
        })
        return created(show(call, issue))
      },
    },
    {
      // The first question after a push answers `mergeable: null`; by the next it has been worked out.
      name: `GET ${one}`,
      ...read,
      answer: call => {
        const issue = at(call)
        const shown = show(call, issue)
        issue.pull.asked = mergeKey(call.repository, issue.pull)
        return ok(shown)
      },
    },
    {
      name: `PATCH ${one}`,
      ...write,
      answer: call => {
        const issue = at(call)
        changePull(hub, call.repository, issue, call.actor, call.body)
        return ok(show(call, issue))
      },
    },
    {
      name: `GET ${one}/files`,
      ...read,
      answer: call => {
        const { pull, number } = at(call)
        return listed(call, changesOf(call.repository, pull).slice(0, 3000), `/${number}/files`, change =>
          showChange(world, call.repository, pull.head, change),
        )
      },
    },
    {
      name: `GET ${one}/commits`,
      ...read,
      answer: call => {
        const { pull, number } = at(call)
        return listed(call, commitsOf(call.repository, pull).slice(0, 250), `/${number}/commits`, commit =>
          showCommit(world, call.repository, commit),
        )
      },
    },
    {
      name: `GET ${one}/reviews`,
      ...read,
      answer: call => {
        const issue = at(call)
        return listed(call, issue.pull.reviews, `/${issue.number}/reviews`, review =>
          showReview(world, call.repository, issue, review),
        )
      },
    },
    {
      name: `POST ${one}/requested_reviewers`,
      ...write,
      answer: call => {
        const issue = at(call)
        requestReviews(hub, call.repository, issue, call.actor, call.body)
        return created(show(call, issue))
      },
    },
  ]
}

/** Those that a list asks for. `head` without an owner is ignored, as at GitHub. */
function wanted({ query, repository }: RepositoryCall): PullIssue[] {
  const [state, head, base] = [query.get('state') ?? 'open', query.get('head'), query.get('base')]
  const of = ({ pull }: PullIssue) => `${pull.fork ?? repository.owner}:${pull.branch}`.toLowerCase()
  const fits = repository.issues.filter(
    (issue): issue is PullIssue =>
      issue.pull !== null &&
      (state === 'all' || issue.state === state) &&
      (base === null || issue.pull.base === base) &&
      (head === null || !head.includes(':') || head.toLowerCase() === of(issue as PullIssue)),
  )
  const sort = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
  const sign = (query.get('direction') ?? (query.has('sort') ? 'asc' : 'desc')) === 'asc' ? 1 : -1
  return fits.sort((a, b) => sign * (a[sort].getTime() - b[sort].getTime() || a.number - b.number))
}
