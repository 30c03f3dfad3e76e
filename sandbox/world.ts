/** What exists on the emulated GitHub. All of it lives in memory. */

import type { Git } from './git/git.ts'

export type User = {
  readonly id: number
  readonly login: string
  readonly type: 'User' | 'Bot'
  readonly name: string
}
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read'
export type Team = {
  readonly id: number
  readonly slug: string
  members: string[]
  /** Repository id to what the team may do there. */
  readonly repositories: Map<number, Role>
}
export type Organization = {
  readonly id: number
  login: string
  /** Login to role; an admin owns the organisation, a member has its base permission on all repositories. */
  readonly members: Map<string, 'admin' | 'member'>
  /** Null: members have what they are given, repository by repository. */
  basePermission: Role | null
  readonly teams: Team[]
}
export type Label = { readonly id: number; name: string; color: string; description: string | null }
export type Comment = {
  readonly id: number
  author: string
  body: string
  /** What it said before it was edited: GitHub shows that to every reader. */
  readonly earlier: string[]
  readonly createdAt: Date
  updatedAt: Date
}
export type Review = {
  readonly id: number
  readonly author: string
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED'
  readonly body: string
  readonly commit: string
  readonly at: Date
}
/** A pull request is an issue with branches: it shares its number, its comments and its labels. */
export type Pull = {
  base: string
  /** The tip of the base when the pull request was opened or last pushed to. */
  baseSha: string
  /** The branch of the head. */
  readonly branch: string
  /** The owner of the fork it comes from, or null. */
  readonly fork: string | null
  /** The head commit; it stays when the branch is gone. */
  head: string
  draft: boolean
  merged: { readonly by: string; readonly at: Date; readonly commit: string } | null
  requested: string[]
  requestedTeams: string[]
  readonly reviews: Review[]
  /** The head and base whose mergeability was asked for: it is worked out after the first question. */
  asked: string | null
}
export type Release = {
  readonly id: number
  readonly author: string
  tag: string
  target: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  readonly createdAt: Date
  publishedAt: Date | null
}
export type Issue = {
  readonly id: number
  readonly number: number
  author: string
  title: string
  body: string | null
  /** Titles and texts before it was edited: GitHub shows them to every reader. */
  readonly earlier: string[]
  state: 'open' | 'closed'
  stateReason: string | null
  closedBy: string | null
  closedAt: Date | null
  locked: boolean
  lockReason: string | null
  labels: string[]
  assignees: string[]
  readonly comments: Comment[]
  readonly pull: Pull | null
  readonly createdAt: Date
  updatedAt: Date
}
export type CheckRun = {
  readonly id: number
  name: string
  head: string
  status: string
  conclusion: string | null
  externalId: string
  detailsUrl: string | null
  output: { title: string | null; summary: string | null; text: string | null }
  startedAt: Date
  completedAt: Date | null
}
export type AdvisoryState = 'triage' | 'draft' | 'published' | 'closed' | 'withdrawn'
/** Somebody's part in an advisory; it stands in public once they accepted it. */
export type Credit = {
  readonly login: string
  readonly type: string
  readonly state: 'pending' | 'accepted' | 'declined'
}
export type Advisory = {
  readonly ghsa: string
  author: string
  summary: string
  description: string
  severity: string | null
  cvss: { readonly vector: string; readonly score: number } | null
  cveId: string | null
  cveRequestedAt: Date | null
  state: AdvisoryState
  submission: { accepted: boolean } | null
  vulnerabilities: readonly unknown[]
  cweIds: readonly string[]
  credits: readonly Credit[]
  collaborators: readonly string[]
  teams: readonly string[]
  publisher: string | null
  readonly comments: Comment[]
  readonly createdAt: Date
  updatedAt: Date
  publishedAt: Date | null
  closedAt: Date | null
}
export type Repository = {
  readonly id: number
  owner: string
  name: string
  /** GitHub leads from these to it, as long as nothing else takes them. */
  formerNames: readonly string[]
  private: boolean
  /** Whether it is a fork of another one, in its network. */
  fork: boolean
  /** Read-only for everybody. */
  archived: boolean
  /** False: somebody switched issues off in its settings; they are all there again once they are on. */
  hasIssues: boolean
  /** Blocked by GitHub: it is listed, and nothing in it can be read. */
  disabled: boolean
  readonly defaultBranch: string
  readonly git: Git
  /** Every reference there ever was: GitHub's public events name them for months. */
  readonly everRefs: Set<string>
  /** False: its plan has no draft pull requests. */
  drafts: boolean
  privateReporting: boolean
  /** The GHSA id, where this is the temporary private fork of an advisory: Apps are locked out of those. */
  readonly temporaryForkOf: string | null
  readonly collaborators: Map<string, Role>
  readonly labels: Label[]
  readonly issues: Issue[]
  /** Numbers of issues that are here no more: deleted, or transferred to another repository. */
  readonly goneIssues: Map<number, 'deleted' | { readonly repository: number; readonly number: number }>
  readonly releases: Release[]
  readonly checks: CheckRun[]
  readonly advisories: Advisory[]
  lastNumber: number
  readonly createdAt: Date
}
export type Installation = {
  readonly id: number
  account: string
  permissions: Readonly<Record<string, string>>
  events: readonly string[]
  /** Null: every repository of the account. */
  repositoryIds: Set<number> | null
  suspendedAt: Date | null
  readonly createdAt: Date
}
export type App = {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly permissions: Readonly<Record<string, string>>
  readonly events: readonly string[]
  readonly bot: string
}

/** The whole world, the clock it goes by and the address it is seen under (`http://127.0.0.1:<port>`). */
export type World = {
  readonly now: () => Date
  readonly url: string
  readonly app: App
  readonly users: Map<string, User>
  readonly organizations: Organization[]
  readonly repositories: Repository[]
  readonly installations: Installation[]
  /** Gives the next number of one of the world's id sequences. */
  readonly nextId: () => number
}

/** Logins are compared without regard to case, as on GitHub. */
export const userOf = (world: World, login: string): User | undefined => world.users.get(login.toLowerCase())
export const organizationOf = (world: World, login: string) =>
  world.organizations.find(one => one.login.toLowerCase() === login.toLowerCase())
export const fullName = (repository: Repository) => `${repository.owner}/${repository.name}`

/** Finds `owner/name`; throws where there is none: a seed or a test named something that does not exist. */
export function repositoryNamed(world: World, name: string): Repository {
  const found = repositoryCalled(world, name, false)
  if (found === undefined) throw new Error(`The sandbox has no repository ${name}`)
  return found
}

const order: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin']
export const atLeast = (role: Role | null, least: Role) =>
  role !== null && order.indexOf(role) >= order.indexOf(least)

/** The highest role that somebody has in a repository, from wherever it comes; null: none. */
export function roleOf(world: World, repository: Repository, login: string): Role | null {
  if (login === repository.owner) return 'admin'
  const organization = organizationOf(world, repository.owner)
  const membership = organization?.members.get(login)
  const teams = organization?.teams.filter(team => team.members.includes(login)) ?? []
  const roles: (Role | null | undefined)[] = [
    repository.collaborators.get(login),
    ...teams.map(team => team.repositories.get(repository.id)),
    membership === 'admin' ? 'admin' : membership === 'member' ? organization?.basePermission : null,
  ]
  return order.findLast(role => roles.includes(role)) ?? null
}

/** The installation that covers a repository, suspended ones left out. */
export const installationFor = (world: World, repository: Repository): Installation | undefined =>
  world.installations.find(
    one =>
      one.account === repository.owner &&
      one.suspendedAt === null &&
      (one.repositoryIds === null || one.repositoryIds.has(repository.id)),
  )

/** The repository of this `owner/name`, else the one that had it before, unless only present names count. */
export function repositoryCalled(
  { repositories }: World,
  name: string,
  followRenames = true,
): Repository | undefined {
  const isIt = (owner: string, given: string) => `${owner}/${given}`.toLowerCase() === name.toLowerCase()
  return (
    repositories.find(one => isIt(one.owner, one.name)) ??
    repositories.find(
      one => followRenames && one.formerNames.some(former => former.toLowerCase() === name.toLowerCase()),
    )
  )
}

/** Follows a renamed account through everything that names it. */
export function renameEverywhere(world: World, from: string, to: string) {
  const now = (login: string) => (login === from ? to : login)
  const moveKey = <T>(map: Map<string, T>) => {
    const value = map.get(from)
    if (value === undefined) return
    map.delete(from)
    map.set(to, value)
  }
  for (const organization of world.organizations) {
    moveKey(organization.members)
    for (const team of organization.teams) team.members = team.members.map(now)
  }
  for (const repository of world.repositories) {
    moveKey(repository.collaborators)
    for (const issue of repository.issues) {
      issue.author = now(issue.author)
      issue.assignees = issue.assignees.map(now)
      issue.closedBy = issue.closedBy === null ? null : now(issue.closedBy)
      if (issue.pull !== null) issue.pull.requested = issue.pull.requested.map(now)
    }
    for (const advisory of repository.advisories) {
      advisory.author = now(advisory.author)
      advisory.collaborators = advisory.collaborators.map(now)
      advisory.credits = advisory.credits.map(credit => ({ ...credit, login: now(credit.login) }))
      advisory.publisher = advisory.publisher === null ? null : now(advisory.publisher)
    }
    for (const { comments } of [...repository.issues, ...repository.advisories]) {
      for (const comment of comments) comment.author = now(comment.author)
    }
  }
}
