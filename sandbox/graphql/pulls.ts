import type { Hub } from '../hub.ts'
import { mergeability, mergeKey } from '../merge.ts'
import { stamp } from '../show.ts'
import type { PullIssue } from '../show-pull.ts'
import { type Repository, type Review, userOf } from '../world.ts'
import { connection, failure, type Window } from './answered.ts'
import { gitObject } from './objects.ts'

type Asked = Window & {
  readonly states?: readonly string[]
  readonly headRefName?: string
  readonly baseRefName?: string
}

/** `pullRequests` and `pullRequest(number)` of a repository; `allow` refuses whoever may not read them. */
export function pullFields(hub: Hub, repository: Repository, allow: () => void) {
  const all = () => repository.issues.filter((issue): issue is PullIssue => issue.pull !== null)
  const show = (issue: PullIssue) => showPull(hub, repository, issue)
  return {
    pullRequests: (asked: Asked) => {
      allow()
      const fits = all().filter(
        issue =>
          (asked.states ?? [stateOf(issue)]).includes(stateOf(issue)) &&
          (asked.headRefName ?? issue.pull.branch) === issue.pull.branch &&
          (asked.baseRefName ?? issue.pull.base) === issue.pull.base,
      )
      const { nodes, ...rest } = connection(fits, asked, 'pullRequests')
      return { ...rest, nodes: nodes.map(show) }
    },
    pullRequest: ({ number }: { number: number }) => {
      allow()
      const found = all().find(issue => issue.number === number)
      if (found === undefined)
        throw failure(`Could not resolve to a PullRequest with the number of ${number}.`, 'NOT_FOUND')
      return show(found)
    },
  }
}

const stateOf = ({ state, pull }: PullIssue) =>
  pull.merged ? 'MERGED' : state === 'open' ? 'OPEN' : 'CLOSED'

function showPull(hub: Hub, repository: Repository, issue: PullIssue) {
  const { pull } = issue
  const { git } = repository
  const answers = { true: 'MERGEABLE', false: 'CONFLICTING', null: 'UNKNOWN' } as const
  const listed = (reviews: readonly Review[], asked: Window) => {
    const { nodes, ...rest } = connection(reviews, asked, 'reviews')
    return { ...rest, nodes: nodes.map(review => showReview(hub, repository, review)) }
  }
  return {
    id: `PR_${issue.id}`,
    fullDatabaseId: String(issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    state: stateOf(issue),
    author: actor(hub, issue.author),
    isDraft: pull.draft,
    merged: pull.merged !== null,
    mergedAt: pull.merged && stamp(pull.merged.at),
    // As over REST: the first question after a push finds nothing worked out.
    mergeable: () => {
      const known = mergeability(repository, pull, issue.state === 'open').mergeable
      pull.asked = mergeKey(repository, pull)
      return answers[`${known}`]
    },
    closed: issue.state === 'closed',
    createdAt: stamp(issue.createdAt),
    updatedAt: stamp(issue.updatedAt),
    headRefName: pull.branch,
    headRefOid: pull.head,
    baseRefName: pull.base,
    baseRefOid: pull.baseSha,
    mergeCommit: () => pull.merged && gitObject(git, pull.merged.commit),
    reviews: (asked: Window & { states?: readonly string[] }) =>
      listed(
        pull.reviews.filter(({ state }) => asked.states?.includes(state) ?? true),
        asked,
      ),
    latestReviews: (asked: Window) =>
      listed([...new Map(pull.reviews.map(one => [one.author, one])).values()], asked),
  }
}

function showReview(hub: Hub, { git }: Repository, review: Review) {
  return {
    id: `PRR_${review.id}`,
    fullDatabaseId: String(review.id),
    author: actor(hub, review.author),
    state: review.state,
    body: review.body,
    submittedAt: stamp(review.at),
    commit: () => gitObject(git, review.commit),
  }
}

/** A bot is named without its `[bot]` here. */
function actor(hub: Hub, login: string) {
  const user = userOf(hub.world, login)
  const bot = user?.type === 'Bot'
  return {
    __typename: bot ? 'Bot' : 'User',
    id: `U_${user?.id}`,
    databaseId: user?.id,
    login: login.replace(/\[bot\]$/, ''),
  }
}
