import { type Body, invalid, notFound, Refusal, textOf, textsOf } from './http.ts'
import type { Hub } from './hub.ts'
import { showIssue, showIssueComment, showLabel, showUser } from './show.ts'
import { type PullIssue, showPull } from './show-pull.ts'
import { type Comment, type Issue, type Label, type Pull, type Repository, roleOf, userOf } from './world.ts'

const longestBody = 65_536

function checkBody(resource: string, body: unknown) {
  const text = textOf(body)
  if (text !== undefined && [...text].length > longestBody) {
    throw invalid(resource, 'body', 'custom', `body is too long (maximum is ${longestBody} characters)`)
  }
}

function checkTitle(title: unknown): string {
  const text = String(title ?? '').trim()
  if (text === '') throw invalid('Issue', 'title', 'missing_field')
  if ([...text].length > 256) {
    throw invalid('Issue', 'title', 'custom', 'title is too long (maximum is 256 characters)')
  }
  return text
}

/** Finds labels by name without regard to case, and makes those that are missing, as GitHub does for writers. */
function ensureLabels(hub: Hub, repository: Repository, names: readonly string[]): string[] {
  const wanted = names.map(name => name.trim())
  for (const name of wanted) {
    if (name === '' || [...name].length > 50) {
      throw invalid('Label', 'name', 'custom', 'name is too long (maximum is 50 characters)')
    }
  }
  const known = wanted.map(
    name => findLabel(repository, name)?.name ?? addLabelTo(hub, repository, { name }).name,
  )
  return [...new Set(known)]
}

export const findLabel = (repository: Repository, name: string) =>
  repository.labels.find(label => label.name.toLowerCase() === name.toLowerCase())

export function addLabelTo(hub: Hub, repository: Repository, from: Body): Label {
  const color = textOf(from.color) ?? 'ededed'
  if (!/^[0-9a-f]{6}$/i.test(color)) throw invalid('Label', 'color')
  const description = textOf(from.description) ?? null
  if (description !== null && [...description].length > 100) throw invalid('Label', 'description', 'custom')
  const label = { id: hub.world.nextId(), name: textOf(from.name) ?? '', color, description }
  repository.labels.push(label)
  return label
}

export const labelNames = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).map(one => textOf(one) ?? textOf((one as Body).name) ?? '')

/** Who may be assigned: members of the organisation and collaborators. */
export function assignable(hub: Hub, repository: Repository, login: string): string | undefined {
  const user = userOf(hub.world, login)
  if (user === undefined || user.type === 'Bot') return undefined
  return roleOf(hub.world, repository, user.login) === null ? undefined : user.login
}

function strictAssignees(hub: Hub, repository: Repository, logins: readonly string[]): string[] {
  if (logins.length > 10) throw invalid('Issue', 'assignees', 'custom', 'no more than 10 assignees')
  return logins.map(login => {
    const user = assignable(hub, repository, login)
    if (user === undefined) throw invalid('Issue', 'assignees', 'invalid')
    return user
  })
}

const touch = (hub: Hub, issue: Issue) => {
  issue.updatedAt = hub.world.now()
}
/** Tells what happened to an issue, or to a pull request in the event that those have. */
export function emit(
  hub: Hub,
  repository: Repository,
  issue: Issue,
  actor: string,
  action: string,
  more: object = {},
) {
  if (issue.pull !== null) {
    const pull_request = showPull(hub.world, repository, issue as PullIssue)
    const { number } = issue
    hub.webhooks.emit('pull_request', action, repository, actor, { number, pull_request, ...more })
    return
  }
  const shown = showIssue(hub.world, repository, issue)
  hub.webhooks.emit('issues', action, repository, actor, { issue: shown, ...more })
}

/** Locks or unlocks; a lock keeps outsiders from commenting. */
export function setLocked(
  hub: Hub,
  repository: Repository,
  issue: Issue,
  actor: string,
  locked: boolean,
  reason: string | null = null,
) {
  if (issue.locked === locked) return
  Object.assign(issue, { locked, lockReason: locked ? reason : null })
  emit(hub, repository, issue, actor, locked ? 'locked' : 'unlocked')
}

export type NewIssue = { title: unknown; body?: unknown; labels?: unknown; assignees?: unknown }

export function openIssue(
  hub: Hub,
  repository: Repository,
  actor: string,
  from: NewIssue,
  pull: Pull | null = null,
): Issue {
  const title = checkTitle(from.title)
  checkBody('Issue', from.body)
  const assignees = strictAssignees(hub, repository, textsOf(from.assignees))
  const labels = ensureLabels(hub, repository, labelNames(from.labels))
  const now = hub.world.now()
  const issue: Issue = {
    id: hub.world.nextId(),
    number: ++repository.lastNumber,
    author: actor,
    title,
    body: textOf(from.body) ?? null,
    earlier: [],
    state: 'open',
    stateReason: null,
    closedBy: null,
    closedAt: null,
    locked: false,
    lockReason: null,
    labels,
    assignees: [...new Set(assignees)],
    comments: [],
    pull,
    createdAt: now,
    updatedAt: now,
  }
  repository.issues.push(issue)
  emit(hub, repository, issue, actor, 'opened')
  for (const name of issue.labels) emitLabel(hub, repository, issue, actor, 'labeled', name)
  for (const login of issue.assignees) emitAssignee(hub, repository, issue, actor, 'assigned', login)
  return issue
}

function emitLabel(
  hub: Hub,
  repository: Repository,
  issue: Issue,
  actor: string,
  action: string,
  name: string,
) {
  const label = findLabel(repository, name)
  if (label !== undefined) {
    emit(hub, repository, issue, actor, action, { label: showLabel(hub.world, repository, label) })
  }
}
function emitAssignee(
  hub: Hub,
  repository: Repository,
  issue: Issue,
  actor: string,
  action: string,
  login: string,
) {
  emit(hub, repository, issue, actor, action, { assignee: showUser(hub.world, login) })
}

export function setLabels(
  hub: Hub,
  repository: Repository,
  issue: Issue,
  actor: string,
  names: readonly string[],
) {
  const before = issue.labels
  const after = ensureLabels(hub, repository, names)
  const gone = before.filter(name => !after.includes(name))
  const come = after.filter(name => !before.includes(name))
  if (gone.length + come.length === 0) return
  issue.labels = after
  touch(hub, issue)
  for (const name of gone) emitLabel(hub, repository, issue, actor, 'unlabeled', name)
  for (const name of come) emitLabel(hub, repository, issue, actor, 'labeled', name)
}

export function setAssignees(
  hub: Hub,
  repository: Repository,
  issue: Issue,
  actor: string,
  logins: readonly string[],
) {
  const before = issue.assignees
  const after = [...new Set(logins)]
  const gone = before.filter(login => !after.includes(login))
  const come = after.filter(login => !before.includes(login))
  if (gone.length + come.length === 0) return
  issue.assignees = after
  touch(hub, issue)
  for (const login of gone) emitAssignee(hub, repository, issue, actor, 'unassigned', login)
  for (const login of come) emitAssignee(hub, repository, issue, actor, 'assigned', login)
}

/** `PATCH` of an issue: what is left out stays; labels and assignees are replaced. */
export function changeIssue(hub: Hub, repository: Repository, issue: Issue, actor: string, to: Body) {
  const title = to.title === undefined || to.title === null ? issue.title : checkTitle(to.title)
  checkBody('Issue', to.body)
  const body = to.body === undefined ? issue.body : (textOf(to.body) ?? null)
  const assignees = Array.isArray(to.assignees)
    ? strictAssignees(hub, repository, textsOf(to.assignees))
    : null
  const changes = {
    ...(title === issue.title ? {} : { title: { from: issue.title } }),
    ...(body === issue.body ? {} : { body: { from: issue.body ?? '' } }),
  }
  if (Object.keys(changes).length > 0) {
    if (title !== issue.title) issue.earlier.push(issue.title)
    if (body !== issue.body && issue.body !== null) issue.earlier.push(issue.body)
    Object.assign(issue, { title, body })
    touch(hub, issue)
    emit(hub, repository, issue, actor, 'edited', { changes })
  }
  if (to.labels !== undefined) setLabels(hub, repository, issue, actor, labelNames(to.labels))
  if (assignees !== null) setAssignees(hub, repository, issue, actor, assignees)
  if (to.state === 'open' || to.state === 'closed')
    setState(hub, repository, issue, actor, to.state, to.state_reason)
}

function setState(
  hub: Hub,
  repository: Repository,
  issue: Issue,
  actor: string,
  to: Issue['state'],
  why: unknown,
) {
  if (issue.state === to) return
  if (to === 'open' && issue.pull !== null) mayReopen(repository, issue.pull)
  const closed = to === 'closed'
  issue.state = to
  issue.stateReason = issue.pull !== null ? null : closed ? (textOf(why) ?? 'completed') : 'reopened'
  issue.closedAt = closed ? hub.world.now() : null
  issue.closedBy = closed ? actor : null
  touch(hub, issue)
  emit(hub, repository, issue, actor, closed ? 'closed' : 'reopened')
}

function mayReopen({ git }: Repository, pull: Pull) {
  const gone = pull.fork === null && git.tip(pull.branch) === null
  const why = pull.merged ? 'it has been merged' : gone ? `The ${pull.branch} branch has been deleted.` : null
  if (why !== null) throw invalid('PullRequest', 'state', 'invalid', `state cannot be changed. ${why}`)
}

export function addComment(
  hub: Hub,
  repository: Repository,
  issue: Issue,
  actor: string,
  body: unknown,
): Comment {
  const text = textOf(body) ?? ''
  if (text.trim() === '') throw invalid('IssueComment', 'body', 'missing_field')
  checkBody('IssueComment', text)
  if (issue.locked && roleOf(hub.world, repository, actor) === null && actor !== hub.world.app.bot) {
    throw new Refusal(403, 'Unable to create comment because issue is locked.')
  }
  const now = hub.world.now()
  const about = { author: actor, body: text, earlier: [], createdAt: now, updatedAt: now }
  const comment: Comment = { id: hub.world.nextId(), ...about }
  issue.comments.push(comment)
  touch(hub, issue)
  emitComment(hub, repository, issue, comment, actor, 'created')
  return comment
}

function emitComment(
  hub: Hub,
  repository: Repository,
  issue: Issue,
  comment: Comment,
  actor: string,
  action: string,
  more: object = {},
) {
  hub.webhooks.emit('issue_comment', action, repository, actor, {
    issue: showIssue(hub.world, repository, issue),
    comment: showIssueComment(hub.world, repository, issue, comment),
    ...more,
  })
}

export function editComment(
  hub: Hub,
  repository: Repository,
  id: number,
  actor: string,
  body: unknown,
): Comment {
  const { issue, comment } = findComment(repository, id)
  const text = textOf(body) ?? ''
  if (text.trim() === '') throw invalid('IssueComment', 'body', 'missing_field')
  checkBody('IssueComment', text)
  const changes = { body: { from: comment.body } }
  if (text !== comment.body) comment.earlier.push(comment.body)
  comment.body = text
  comment.updatedAt = hub.world.now()
  emitComment(hub, repository, issue, comment, actor, 'edited', { changes })
  return comment
}

export function deleteComment(hub: Hub, repository: Repository, id: number, actor: string) {
  const { issue, comment } = findComment(repository, id)
  issue.comments.splice(issue.comments.indexOf(comment), 1)
  emitComment(hub, repository, issue, comment, actor, 'deleted')
}

export function findComment(repository: Repository, id: number) {
  for (const issue of repository.issues) {
    const comment = issue.comments.find(one => one.id === id)
    if (comment !== undefined) return { issue, comment }
  }
  throw notFound()
}

export function findIssue(repository: Repository, number: number): Issue {
  const issue = repository.issues.find(one => one.number === number)
  if (issue === undefined) throw notFound()
  return issue
}
