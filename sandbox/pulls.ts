import { mergeBase } from './git/history.ts'
import { type Body, invalid, notFound, Refusal, textOf, textsOf } from './http.ts'
import type { Hub } from './hub.ts'
import { changeIssue, emit, findIssue, openIssue } from './issues.ts'
import { contains, mergeTree } from './merge.ts'
import { setRef } from './refs.ts'
import { showTeam, showUser } from './show.ts'
import { type PullIssue, showPull, showReview } from './show-pull.ts'
import { signatureOf } from './signature.ts'
import {
  organizationOf,
  type Pull,
  type Repository,
  type Review,
  roleOf,
  type Team,
  userOf,
} from './world.ts'

export function findPull(repository: Repository, number: number): PullIssue {
  const issue = findIssue(repository, number)
  if (issue.pull === null) throw notFound()
  return issue as PullIssue
}

export type NewPull = {
  readonly title: unknown
  readonly body?: unknown
  /** A branch of the repository; of a fork, its branch and the commit it stands on. */
  readonly head: string
  readonly base: string
  readonly draft?: boolean
  readonly fork?: { readonly owner: string; readonly sha: string }
}

const refused = (message: string) =>
  new Refusal(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', code: 'custom', message }] })

/** Opens a pull request as GitHub would, or refuses with its words; sends `pull_request.opened`. */
export function openPull(hub: Hub, repository: Repository, actor: string, from: NewPull): PullIssue {
  const { git } = repository
  const owner = from.fork?.owner ?? repository.owner
  const head = from.fork?.sha ?? git.tip(from.head)
  const baseSha = git.tip(from.base)
  if (head === null) throw invalid('PullRequest', 'head')
  if (baseSha === null) throw invalid('PullRequest', 'base')
  if (mergeBase(git, baseSha, head) === null) {
    throw refused(`The ${from.head} branch has no history in common with ${from.base}`)
  }
  if (contains(repository, baseSha, head)) {
    throw refused(`No commits between ${from.base} and ${from.head}`)
  }
  const open = repository.issues.some(
    ({ pull, state }) =>
      pull !== null &&
      state === 'open' &&
      pull.branch === from.head &&
      pull.base === from.base &&
      (pull.fork ?? repository.owner) === owner,
  )
  if (open) throw refused(`A pull request already exists for ${owner}:${from.head}.`)
  if (from.draft === true && !repository.drafts) {
    throw new Refusal(422, 'Draft pull requests are not supported in this repository.')
  }
  const pull: Pull = {
    base: from.base,
    baseSha,
    branch: from.head,
    fork: from.fork?.owner ?? null,
    head,
    draft: from.draft ?? false,
    merged: null,
    requested: [],
    requestedTeams: [],
    reviews: [],
    asked: null,
  }
  const { title, body } = from
  return openIssue(hub, repository, actor, { title, body }, pull) as PullIssue
}

/** `PATCH`: title, body, state and base. Only a draft's owner makes it ready, and not here. */
export function changePull(hub: Hub, repository: Repository, issue: PullIssue, actor: string, to: Body) {
  const base = textOf(to.base)
  if (base !== undefined && base !== issue.pull.base) {
    const sha = repository.git.tip(base)
    if (sha === null) throw invalid('PullRequest', 'base')
    const changes = { base: { ref: { from: issue.pull.base }, sha: { from: issue.pull.baseSha } } }
    Object.assign(issue.pull, { base, baseSha: sha })
    emit(hub, repository, issue, actor, 'edited', { changes })
  }
  changeIssue(hub, repository, issue, actor, to)
}

/** Asks people and teams for a review, all or none of them; sends one `review_requested` for each new one. */
export function requestReviews(
  hub: Hub,
  repository: Repository,
  issue: PullIssue,
  actor: string,
  asked: Body,
) {
  const { world } = hub
  const { pull } = issue
  const logins = textsOf(asked.reviewers).map(login => userOf(world, login)?.login ?? login)
  if (logins.includes(issue.author))
    throw new Refusal(422, 'Review cannot be requested from pull request author.')
  const organization = organizationOf(world, repository.owner)
  const teams = textsOf(asked.team_reviewers).map(slug =>
    organization?.teams.find(team => team.slug === slug && team.repositories.has(repository.id)),
  )
  const known = (login: string) =>
    userOf(world, login)?.type === 'User' && roleOf(world, repository, login) !== null
  if (!logins.every(known) || teams.includes(undefined)) {
    throw new Refusal(
      422,
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified ' +
        `is not a collaborator of the ${repository.owner}/${repository.name} repository.`,
    )
  }
  for (const login of new Set(logins)) {
    if (pull.requested.includes(login)) continue
    pull.requested.push(login)
    const requested_reviewer = showUser(world, login)
    emit(hub, repository, issue, actor, 'review_requested', { requested_reviewer })
  }
  for (const team of teams as Team[]) {
    if (pull.requestedTeams.includes(team.slug) || organization === undefined) continue
    pull.requestedTeams.push(team.slug)
    const requested_team = showTeam(world, organization, team)
    emit(hub, repository, issue, actor, 'review_requested', { requested_team })
  }
}

/** Sends `pull_request_review.submitted`. Who has reviewed is asked no longer. */
export function addReview(
  hub: Hub,
  repository: Repository,
  issue: PullIssue,
  by: string,
  state: Review['state'],
  body: string,
): Review {
  if (state !== 'COMMENTED' && by === issue.author) throw refused('Can not approve your own pull request')
  const { world } = hub
  const { pull } = issue
  const review = { id: world.nextId(), author: by, state, body, commit: pull.head, at: world.now() }
  pull.reviews.push(review)
  pull.requested = pull.requested.filter(login => login !== by)
  issue.updatedAt = world.now()
  const shown = showReview(world, repository, issue, review)
  hub.webhooks.emit('pull_request_review', 'submitted', repository, by, {
    review: { ...shown, state: state.toLowerCase() },
    pull_request: showPull(world, repository, issue),
  })
  return review
}

export type MergeMethod = 'merge' | 'squash'

/** Merges it, as a person does in the page; sends the `push` and `pull_request.closed` with `merged`. */
export function mergePull(
  hub: Hub,
  repository: Repository,
  issue: PullIssue,
  by: string,
  method: MergeMethod,
): string {
  const { git } = repository
  const { pull } = issue
  const tree = mergeTree(repository, pull)
  if (issue.state !== 'open' || pull.draft || tree === null) {
    throw new Refusal(405, 'Pull Request is not mergeable')
  }
  const author = signatureOf(hub.world, by)
  const tip = git.tip(pull.base) ?? ''
  const whole = `Merge pull request #${issue.number} from ${pull.fork ?? repository.owner}/${pull.branch}`
  const commit = git.objects.addCommit({
    tree,
    parents: method === 'merge' ? [tip, pull.head] : [tip],
    author,
    committer: author,
    message: method === 'merge' ? `${whole}\n\n${issue.title}` : `${issue.title} (#${issue.number})`,
  })
  pull.merged = { by, at: hub.world.now(), commit }
  setRef(hub, repository, `refs/heads/${pull.base}`, commit, by)
  changeIssue(hub, repository, issue, by, { state: 'closed' })
  return commit
}
