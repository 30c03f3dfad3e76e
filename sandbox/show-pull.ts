/** How pull requests and their reviews look over REST and in events. */

import { between, changes, mergeBase } from './git/history.ts'
import { mergeability } from './merge.ts'
import { nodeId, repositoryUrl, showIssue, showRepository, showTeam, showUser, stamp } from './show.ts'
import {
  fullName,
  type Issue,
  organizationOf,
  type Pull,
  type Repository,
  type Review,
  type World,
} from './world.ts'

export type PullIssue = Issue & { readonly pull: Pull }

/** What it is held against: the base as it is now or, once it is in there, as it was. */
const baseOf = ({ git }: Repository, pull: Pull) =>
  pull.merged ? pull.baseSha : (git.tip(pull.base) ?? pull.baseSha)

/** The changed files since the pull request left its base. */
export function changesOf(repository: Repository, pull: Pull) {
  const { git } = repository
  const from = mergeBase(git, baseOf(repository, pull), pull.head)
  return changes(git, git.filesAt(from?.sha ?? null), git.filesAt(pull.head))
}
/** Its commits, the oldest first. */
export const commitsOf = (repository: Repository, pull: Pull) =>
  between(repository.git, baseOf(repository, pull), pull.head)

/** As lists show it. */
export function showPullInList(world: World, repository: Repository, issue: PullIssue) {
  const { pull } = issue
  const { pull_request: _, state_reason: __, ...shown } = showIssue(world, repository, issue)
  const here = showRepository(world, repository)
  const organization = organizationOf(world, repository.owner)
  const teams = organization?.teams.filter(team => pull.requestedTeams.includes(team.slug)) ?? []
  const owner = pull.fork ?? repository.owner
  const from = pull.fork === null ? here : showFork(world, repository, pull.fork)
  return {
    ...shown,
    url: `${repositoryUrl(world, repository)}/pulls/${issue.number}`,
    node_id: nodeId('PR', issue.id),
    draft: pull.draft,
    merged_at: pull.merged && stamp(pull.merged.at),
    merge_commit_sha: mergeability(repository, pull, issue.state === 'open').merge_commit_sha,
    requested_reviewers: pull.requested.map(login => showUser(world, login)),
    requested_teams: organization ? teams.map(team => showTeam(world, organization, team)) : [],
    head: {
      label: `${owner}:${pull.branch}`,
      ref: pull.branch,
      sha: pull.head,
      user: from.owner,
      repo: from,
    },
    base: {
      label: `${repository.owner}:${pull.base}`,
      ref: pull.base,
      sha: pull.baseSha,
      user: here.owner,
      repo: here,
    },
    auto_merge: null,
  }
}

/** As a single one is shown, and as events carry it. */
export function showPull(world: World, repository: Repository, issue: PullIssue) {
  const { pull } = issue
  const changed = changesOf(repository, pull)
  const sum = (of: 'additions' | 'deletions') => changed.reduce((all, one) => all + one[of], 0)
  return {
    ...showPullInList(world, repository, issue),
    ...mergeability(repository, pull, issue.state === 'open'),
    merged: pull.merged !== null,
    merged_by: pull.merged && showUser(world, pull.merged.by),
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commitsOf(repository, pull).length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: changed.length,
  }
}

/** A fork is no repository of this world: it is shown as far as a pull request names it. */
function showFork(world: World, repository: Repository, owner: string) {
  const user = showUser(world, owner)
  const shown = showRepository(world, repository)
  return {
    ...shown,
    id: repository.id * 1_000_000 + user.id,
    fork: true,
    full_name: `${owner}/${repository.name}`,
    owner: user,
  }
}

export function showReview(world: World, repository: Repository, issue: Issue, review: Review) {
  const page = `${world.url}/${fullName(repository)}/pull/${issue.number}`
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: showUser(world, review.author),
    body: review.body,
    state: review.state,
    html_url: `${page}#pullrequestreview-${review.id}`,
    pull_request_url: `${repositoryUrl(world, repository)}/pulls/${issue.number}`,
    commit_id: review.commit,
    submitted_at: stamp(review.at),
  }
}
