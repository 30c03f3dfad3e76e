import {
  type Body,
  created,
  invalid,
  notFound,
  nothing,
  ok,
  paged,
  Refusal,
  type RepositoryCall,
  textOf,
  textsOf,
} from './http.ts'
import type { Hub, Route } from './hub.ts'
import {
  type Comment,
  type Issue,
  type Label,
  type Repository,
  repositoryUrl,
  roleOf,
  showIssue,
  showIssueComment,
  showLabel,
  showUser,
  userOf,
} from './world.ts'

/*
 * emulate has issues too. They are answered here because its objects carry the machine's time instead of the
 * sandbox's, know no bot (an installation acts as the organisation itself), no `performed_via_github_app`, no
 * limits of length and no `labeled` and `assigned` events at creation, and its `changes` are not GitHub's.
 */

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
export function ensureLabels(hub: Hub, repository: Repository, names: readonly string[]): string[] {
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

const findLabel = (repository: Repository, name: string) =>
  repository.labels.find(label => label.name.toLowerCase() === name.toLowerCase())

function addLabelTo(hub: Hub, repository: Repository, from: Body): Label {
  const color = textOf(from.color) ?? 'ededed'
  if (!/^[0-9a-f]{6}$/i.test(color)) throw invalid('Label', 'color')
  const description = textOf(from.description) ?? null
  if (description !== null && [...description].length > 100) throw invalid('Label', 'description', 'custom')
  const label = { id: hub.world.nextId(), name: textOf(from.name) ?? '', color, description }
  repository.labels.push(label)
  return label
}

const labelNames = (value: unknown): string[] =>
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
function emit(
  hub: Hub,
  repository: Repository,
  issue: Issue,
  actor: string,
  action: string,
  more: object = {},
) {
  const shown = showIssue(hub.world, repository, issue)
  hub.webhooks.emit('issues', action, repository, actor, { issue: shown, ...more })
}

export type NewIssue = { title: unknown; body?: unknown; labels?: unknown; assignees?: unknown }

export function openIssue(hub: Hub, repository: Repository, actor: string, from: NewIssue): Issue {
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
    state: 'open',
    stateReason: null,
    closedBy: null,
    closedAt: null,
    locked: false,
    lockReason: null,
    labels,
    assignees: [...new Set(assignees)],
    comments: [],
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
  const closed = to === 'closed'
  issue.state = to
  issue.stateReason = closed ? (textOf(why) ?? 'completed') : 'reopened'
  issue.closedAt = closed ? hub.world.now() : null
  issue.closedBy = closed ? actor : null
  touch(hub, issue)
  emit(hub, repository, issue, actor, closed ? 'closed' : 'reopened')
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
  const comment = { id: hub.world.nextId(), author: actor, body: text, createdAt: now, updatedAt: now }
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

function listIssues(hub: Hub, call: RepositoryCall) {
  const { query, repository } = call
  const state = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter(name => name !== '')
  const since = query.get('since')
  const assignee = query.get('assignee')
  const fits = (issue: Issue) =>
    (state === 'all' || issue.state === state) &&
    labels.every(name => issue.labels.some(own => own.toLowerCase() === name.toLowerCase())) &&
    (since === null || issue.updatedAt >= new Date(since)) &&
    (query.get('creator') ?? issue.author) === issue.author &&
    (assignee === null ||
      (assignee === '*' && issue.assignees.length > 0) ||
      (assignee === 'none' ? issue.assignees.length === 0 : issue.assignees.includes(assignee)))
  const key = query.get('sort') ?? 'created'
  const rankOf = (issue: Issue) =>
    key === 'comments'
      ? issue.comments.length
      : (key === 'updated' ? issue.updatedAt : issue.createdAt).getTime()
  const sign = query.get('direction') === 'asc' ? 1 : -1
  const all = repository.issues
    .filter(fits)
    .sort((a, b) => sign * (rankOf(a) - rankOf(b) || a.number - b.number))
  const { page, headers } = paged(all, call, `${repositoryUrl(hub.world, repository)}/issues`)
  return ok(
    page.map(issue => showIssue(hub.world, repository, issue)),
    headers,
  )
}

function listComments(
  hub: Hub,
  call: RepositoryCall,
  found: { issue: Issue; comment: Comment }[],
  url: string,
) {
  const since = call.query.get('since')
  const fits = found.filter(one => since === null || one.comment.updatedAt >= new Date(since))
  const { page, headers } = paged(fits, call, url)
  return ok(
    page.map(one => showIssueComment(hub.world, call.repository, one.issue, one.comment)),
    headers,
  )
}

const numberOf = (call: RepositoryCall) => Number(call.params.issue_number)
const at = (call: RepositoryCall) => findIssue(call.repository, numberOf(call))
const base = '/repos/{owner}/{repo}'
const one = `${base}/issues/{issue_number}`

export function issueRoutes(hub: Hub): Route[] {
  const show = (call: RepositoryCall, issue: Issue) => showIssue(hub.world, call.repository, issue)
  const shownLabels = (call: RepositoryCall, issue: Issue) =>
    issue.labels.flatMap(name => {
      const label = findLabel(call.repository, name)
      return label === undefined ? [] : [showLabel(hub.world, call.repository, label)]
    })
  const read = { permission: 'issues', level: 'read' } as const
  const write = { permission: 'issues', level: 'write' } as const
  return [
    { name: `GET ${base}/issues`, ...read, answer: call => listIssues(hub, call) },
    {
      name: `POST ${base}/issues`,
      ...write,
      answer: call => {
        const from = { ...call.body, title: call.body.title }
        return created(show(call, openIssue(hub, call.repository, call.actor, from)))
      },
    },
    { name: `GET ${one}`, ...read, answer: call => ok(show(call, at(call))) },
    {
      name: `PATCH ${one}`,
      ...write,
      answer: call => {
        const issue = at(call)
        changeIssue(hub, call.repository, issue, call.actor, call.body)
        return ok(show(call, issue))
      },
    },
    {
      name: `PUT ${one}/lock`,
      ...write,
      answer: call => {
        const issue = at(call)
        if (issue.locked) return nothing
        Object.assign(issue, { locked: true, lockReason: textOf(call.body.lock_reason) ?? null })
        emit(hub, call.repository, issue, call.actor, 'locked')
        return nothing
      },
    },
    {
      name: `DELETE ${one}/lock`,
      ...write,
      answer: call => {
        const issue = at(call)
        if (!issue.locked) return nothing
        Object.assign(issue, { locked: false, lockReason: null })
        emit(hub, call.repository, issue, call.actor, 'unlocked')
        return nothing
      },
    },
    {
      // Whoever cannot be assigned is left out without a word, as on GitHub.
      name: `POST ${one}/assignees`,
      ...write,
      answer: call => {
        const issue = at(call)
        const more = textsOf(call.body.assignees).flatMap(
          login => assignable(hub, call.repository, login) ?? [],
        )
        setAssignees(hub, call.repository, issue, call.actor, [...issue.assignees, ...more].slice(0, 10))
        return created(show(call, issue))
      },
    },
    {
      name: `DELETE ${one}/assignees`,
      ...write,
      answer: call => {
        const issue = at(call)
        const gone = textsOf(call.body.assignees).map(login => login.toLowerCase())
        const left = issue.assignees.filter(login => !gone.includes(login.toLowerCase()))
        setAssignees(hub, call.repository, issue, call.actor, left)
        return ok(show(call, issue))
      },
    },
    { name: `GET ${one}/labels`, ...read, answer: call => ok(shownLabels(call, at(call))) },
    {
      name: `POST ${one}/labels`,
      ...write,
      answer: call => {
        const issue = at(call)
        setLabels(hub, call.repository, issue, call.actor, [...issue.labels, ...labelNames(call.body.labels)])
        return ok(shownLabels(call, issue))
      },
    },
    {
      name: `PUT ${one}/labels`,
      ...write,
      answer: call => {
        const issue = at(call)
        setLabels(hub, call.repository, issue, call.actor, labelNames(call.body.labels))
        return ok(shownLabels(call, issue))
      },
    },
    {
      name: `DELETE ${one}/labels/{name}`,
      ...write,
      answer: call => {
        const issue = at(call)
        const name = (call.params.name ?? '').toLowerCase()
        if (!issue.labels.some(own => own.toLowerCase() === name))
          throw new Refusal(404, 'Label does not exist')
        const left = issue.labels.filter(own => own.toLowerCase() !== name)
        setLabels(hub, call.repository, issue, call.actor, left)
        return ok(shownLabels(call, issue))
      },
    },
    {
      name: `GET ${one}/comments`,
      ...read,
      answer: call => {
        const issue = at(call)
        const url = `${repositoryUrl(hub.world, call.repository)}/issues/${issue.number}/comments`
        const found = issue.comments.map(comment => ({ issue, comment }))
        return listComments(hub, call, found, url)
      },
    },
    {
      name: `POST ${one}/comments`,
      ...write,
      answer: call => {
        const issue = at(call)
        const comment = addComment(hub, call.repository, issue, call.actor, call.body.body)
        return created(showIssueComment(hub.world, call.repository, issue, comment))
      },
    },
    {
      name: `GET ${base}/issues/comments`,
      ...read,
      answer: call => {
        const url = `${repositoryUrl(hub.world, call.repository)}/issues/comments`
        const all = call.repository.issues.flatMap(issue =>
          issue.comments.map(comment => ({ issue, comment })),
        )
        const key = call.query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
        const sign = call.query.get('direction') === 'desc' ? -1 : 1
        all.sort(
          (a, b) =>
            sign * (a.comment[key].getTime() - b.comment[key].getTime() || a.comment.id - b.comment.id),
        )
        return listComments(hub, call, all, url)
      },
    },
    {
      name: `GET ${base}/issues/comments/{comment_id}`,
      ...read,
      answer: call => {
        const { issue, comment } = findComment(call.repository, Number(call.params.comment_id))
        return ok(showIssueComment(hub.world, call.repository, issue, comment))
      },
    },
    {
      name: `PATCH ${base}/issues/comments/{comment_id}`,
      ...write,
      answer: call => {
        const id = Number(call.params.comment_id)
        const comment = editComment(hub, call.repository, id, call.actor, call.body.body)
        const { issue } = findComment(call.repository, id)
        return ok(showIssueComment(hub.world, call.repository, issue, comment))
      },
    },
    {
      name: `DELETE ${base}/issues/comments/{comment_id}`,
      ...write,
      answer: call => {
        deleteComment(hub, call.repository, Number(call.params.comment_id), call.actor)
        return nothing
      },
    },
    {
      name: `GET ${base}/assignees/{assignee}`,
      ...read,
      answer: call => {
        if (assignable(hub, call.repository, call.params.assignee ?? '') === undefined) throw notFound()
        return nothing
      },
    },
    ...labelRoutes(hub),
  ]
}

function labelRoutes(hub: Hub): Route[] {
  const read = { permission: 'issues', level: 'read' } as const
  const write = { permission: 'issues', level: 'write' } as const
  const named = (call: RepositoryCall): Label => {
    const label = findLabel(call.repository, call.params.name ?? '')
    if (label === undefined) throw notFound()
    return label
  }
  return [
    {
      name: `GET ${base}/labels`,
      ...read,
      answer: call => {
        const { page, headers } = paged(
          call.repository.labels,
          call,
          `${repositoryUrl(hub.world, call.repository)}/labels`,
        )
        return ok(
          page.map(label => showLabel(hub.world, call.repository, label)),
          headers,
        )
      },
    },
    {
      name: `POST ${base}/labels`,
      ...write,
      answer: call => {
        const name = textOf(call.body.name) ?? ''
        if (findLabel(call.repository, name) !== undefined) throw invalid('Label', 'name', 'already_exists')
        if (name.trim() === '' || [...name].length > 50) throw invalid('Label', 'name', 'custom')
        return created(showLabel(hub.world, call.repository, addLabelTo(hub, call.repository, call.body)))
      },
    },
    {
      name: `GET ${base}/labels/{name}`,
      ...read,
      answer: call => ok(showLabel(hub.world, call.repository, named(call))),
    },
    {
      name: `PATCH ${base}/labels/{name}`,
      ...write,
      answer: call => {
        const label = named(call)
        const before = label.name
        label.name = textOf(call.body.new_name) ?? label.name
        label.color = textOf(call.body.color) ?? label.color
        label.description = textOf(call.body.description) ?? label.description
        for (const issue of call.repository.issues) {
          issue.labels = issue.labels.map(name => (name === before ? label.name : name))
        }
        return ok(showLabel(hub.world, call.repository, label))
      },
    },
  ]
}
