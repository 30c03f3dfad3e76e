/** How the world looks over REST and in events. */

import {
  type Advisory,
  type Comment,
  fullName,
  type Installation,
  type Issue,
  type Label,
  type Organization,
  organizationOf,
  type Repository,
  type Team,
  userOf,
  type World,
} from './world.ts'

/** GitHub's instants have no fractions. */
export const stamp = (at: Date) => at.toISOString().replace(/\.\d+Z$/, 'Z')
const stampOrNull = (at: Date | null) => (at === null ? null : stamp(at))
export const nodeId = (kind: string, id: number | string) =>
  Buffer.from(`${kind}:${id}`).toString('base64url')

const api = (world: World) => `${world.url}/api/v3`
export const repositoryUrl = (world: World, repository: Repository) =>
  `${api(world)}/repos/${fullName(repository)}`

export function showUser(world: World, login: string) {
  const user = userOf(world, login)
  if (user === undefined) throw new Error(`The sandbox has no user ${login}`)
  const path = encodeURIComponent(user.login)
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId('U', user.id),
    avatar_url: `${world.url}/avatars/u/${user.id}`,
    gravatar_id: '',
    url: `${api(world)}/users/${path}`,
    html_url: `${world.url}/${user.type === 'Bot' ? `apps/${world.app.slug}` : user.login}`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  }
}
const showUserOrNull = (world: World, login: string | null) =>
  login === null ? null : showUser(world, login)

export function showAccount(world: World, login: string) {
  const organization = organizationOf(world, login)
  if (organization === undefined) return showUser(world, login)
  return {
    login: organization.login,
    id: organization.id,
    node_id: nodeId('O', organization.id),
    avatar_url: `${world.url}/avatars/o/${organization.id}`,
    url: `${api(world)}/orgs/${organization.login}`,
    html_url: `${world.url}/${organization.login}`,
    type: 'Organization',
    user_view_type: 'public',
    site_admin: false,
  }
}

export function showRepository(world: World, repository: Repository) {
  const url = repositoryUrl(world, repository)
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
    owner: showAccount(world, repository.owner),
    html_url: `${world.url}/${fullName(repository)}`,
    description: null,
    fork: repository.fork || repository.temporaryForkOf !== null,
    url,
    issues_url: `${url}/issues{/number}`,
    contents_url: `${url}/contents/{+path}`,
    labels_url: `${url}/labels{/name}`,
    created_at: stamp(repository.createdAt),
    updated_at: stamp(repository.createdAt),
    pushed_at: stamp(repository.createdAt),
    default_branch: repository.defaultBranch,
    visibility: repository.private ? 'private' : 'public',
    archived: repository.archived,
    disabled: repository.disabled,
    has_issues: repository.hasIssues,
    open_issues_count: repository.issues.filter(one => one.state === 'open').length,
  }
}

export const showApp = (world: World) => ({
  id: world.app.id,
  slug: world.app.slug,
  node_id: nodeId('A', world.app.id),
  client_id: `Iv23li${world.app.id}`,
  owner: showAccount(world, world.organizations[0]?.login ?? world.app.bot),
  name: world.app.name,
  description: '',
  external_url: world.url,
  html_url: `${world.url}/apps/${world.app.slug}`,
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
  permissions: world.app.permissions,
  events: world.app.events,
})

export const showInstallation = (world: World, one: Installation) => ({
  id: one.id,
  node_id: nodeId('I', one.id),
  account: showAccount(world, one.account),
  repository_selection: one.repositoryIds === null ? 'all' : 'selected',
  access_tokens_url: `${api(world)}/app/installations/${one.id}/access_tokens`,
  repositories_url: `${api(world)}/installation/repositories`,
  html_url: `${world.url}/organizations/${one.account}/settings/installations/${one.id}`,
  app_id: world.app.id,
  app_slug: world.app.slug,
  target_id: showAccount(world, one.account).id,
  target_type: organizationOf(world, one.account) === undefined ? 'User' : 'Organization',
  permissions: one.permissions,
  events: one.events,
  created_at: stamp(one.createdAt),
  updated_at: stamp(one.createdAt),
  single_file_name: null,
  suspended_at: stampOrNull(one.suspendedAt),
  suspended_by: null,
})

export const showLabel = (world: World, repository: Repository, label: Label) => ({
  id: label.id,
  node_id: nodeId('LA', label.id),
  url: `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
  name: label.name,
  description: label.description,
  color: label.color,
  default: false,
})

function association(world: World, repository: Repository, login: string) {
  if (login === repository.owner) return 'OWNER'
  if (organizationOf(world, repository.owner)?.members.has(login)) return 'MEMBER'
  return repository.collaborators.has(login) ? 'COLLABORATOR' : 'NONE'
}
const viaApp = (world: World, login: string) => (login === world.app.bot ? showApp(world) : null)

export function showIssue(world: World, repository: Repository, issue: Issue) {
  const url = `${repositoryUrl(world, repository)}/issues/${issue.number}`
  const assignees = issue.assignees.map(login => showUser(world, login))
  const labels = issue.labels.flatMap(name => repository.labels.filter(label => label.name === name))
  return {
    id: issue.id,
    node_id: nodeId('I', issue.id),
    url,
    repository_url: repositoryUrl(world, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${world.url}/${fullName(repository)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`,
    ...(issue.pull
      ? { pull_request: { url: `${repositoryUrl(world, repository)}/pulls/${issue.number}` } }
      : {}),
    number: issue.number,
    title: issue.title,
    user: showUser(world, issue.author),
    labels: labels.map(label => showLabel(world, repository, label)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments: issue.comments.length,
    created_at: stamp(issue.createdAt),
    updated_at: stamp(issue.updatedAt),
    closed_at: stampOrNull(issue.closedAt),
    closed_by: showUserOrNull(world, issue.closedBy),
    author_association: association(world, repository, issue.author),
    body: issue.body,
    performed_via_github_app: viaApp(world, issue.author),
  }
}

export function showIssueComment(world: World, repository: Repository, issue: Issue, comment: Comment) {
  const url = repositoryUrl(world, repository)
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${url}/issues/comments/${comment.id}`,
    html_url: `${world.url}/${fullName(repository)}/issues/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `${url}/issues/${issue.number}`,
    user: showUser(world, comment.author),
    created_at: stamp(comment.createdAt),
    updated_at: stamp(comment.updatedAt),
    author_association: association(world, repository, comment.author),
    body: comment.body,
    performed_via_github_app: viaApp(world, comment.author),
  }
}

export const showTeam = (world: World, organization: Organization, team: Team) => ({
  id: team.id,
  node_id: nodeId('T', team.id),
  name: team.slug,
  slug: team.slug,
  description: null,
  privacy: 'closed',
  notification_setting: 'notifications_enabled',
  permission: 'pull',
  url: `${api(world)}/organizations/${organization.id}/team/${team.id}`,
  html_url: `${world.url}/orgs/${organization.login}/teams/${team.slug}`,
  members_url: `${api(world)}/organizations/${organization.id}/team/${team.id}/members{/member}`,
  repositories_url: `${api(world)}/organizations/${organization.id}/team/${team.id}/repos`,
  parent: null,
})

const forkOf = (world: World, advisory: Advisory) => {
  const fork = world.repositories.find(one => one.temporaryForkOf === advisory.ghsa)
  return fork === undefined ? null : showRepository(world, fork)
}

export function showAdvisory(world: World, repository: Repository, advisory: Advisory) {
  const organization = organizationOf(world, repository.owner)
  const teams = organization?.teams.filter(team => advisory.teams.includes(team.slug)) ?? []
  return {
    ghsa_id: advisory.ghsa,
    cve_id: advisory.cveId,
    url: `${repositoryUrl(world, repository)}/security-advisories/${advisory.ghsa}`,
    html_url: `${world.url}/${fullName(repository)}/security/advisories/${advisory.ghsa}`,
    summary: advisory.summary,
    description: advisory.description,
    severity: advisory.severity,
    author: showUser(world, advisory.author),
    publisher: showUserOrNull(world, advisory.publisher),
    identifiers: [
      { type: 'GHSA', value: advisory.ghsa },
      { type: 'CVE', value: advisory.cveId },
    ],
    state: advisory.state,
    created_at: stamp(advisory.createdAt),
    updated_at: stamp(advisory.updatedAt),
    published_at: stampOrNull(advisory.publishedAt),
    closed_at: stampOrNull(advisory.closedAt),
    withdrawn_at: null,
    submission: advisory.submission,
    vulnerabilities: advisory.vulnerabilities,
    cvss: advisory.cvss === null ? null : { vector_string: advisory.cvss.vector, score: advisory.cvss.score },
    cvss_severities: {
      cvss_v3:
        advisory.cvss?.vector.startsWith('CVSS:3') === true
          ? { vector_string: advisory.cvss.vector, score: advisory.cvss.score }
          : null,
      cvss_v4:
        advisory.cvss?.vector.startsWith('CVSS:4') === true
          ? { vector_string: advisory.cvss.vector, score: advisory.cvss.score }
          : null,
    },
    cwes: advisory.cweIds.map(cwe_id => ({ cwe_id, name: cwe_id })),
    cwe_ids: advisory.cweIds,
    credits: advisory.credits.map(({ login, type }) => ({ login, type })),
    credits_detailed: advisory.credits.map(credit => ({
      user: showUser(world, credit.login),
      type: credit.type,
      state: credit.state,
    })),
    collaborating_users: advisory.collaborators.map(login => showUser(world, login)),
    collaborating_teams:
      organization === undefined ? [] : teams.map(team => showTeam(world, organization, team)),
    private_fork: forkOf(world, advisory),
    comments: advisory.comments.length,
  }
}

export function showAdvisoryComment(
  world: World,
  repository: Repository,
  advisory: Advisory,
  comment: Comment,
) {
  const page = `${world.url}/${fullName(repository)}/security/advisories/${advisory.ghsa}`
  return {
    id: comment.id,
    node_id: nodeId('SAC', comment.id),
    url: `${repositoryUrl(world, repository)}/security-advisories/${advisory.ghsa}/comments/${comment.id}`,
    html_url: `${page}#advisory-comment-${comment.id}`,
    user: showUser(world, comment.author),
    author_association: association(world, repository, comment.author),
    body: comment.body,
    created_at: stamp(comment.createdAt),
    updated_at: stamp(comment.updatedAt),
  }
}
