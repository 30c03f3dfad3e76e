import { mayView } from './auth.ts'
import {
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
  addComment,
  addLabelTo,
  assignable,
  changeIssue,
  deleteComment,
  editComment,
  findComment,
  findIssue,
  findLabel,
  labelNames,
  openIssue,
  setAssignees,
  setLabels,
  setLocked,
} from './issues.ts'
import { repositoryUrl, showIssue, showIssueComment, showLabel } from './show.ts'
import type { Comment, Issue, Label } from './world.ts'

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
const base = '/repos/{owner}/{repo}'
const one = `${base}/issues/{issue_number}`

/** Where an issue that was transferred is now, for who may see it there; 410 where it was deleted. */
function gone({ world }: Hub, call: RepositoryCall): Refusal | null {
  const where = call.repository.goneIssues.get(numberOf(call))
  if (where === undefined) return null
  if (where === 'deleted') return new Refusal(410, 'This issue was deleted')
  const target = world.repositories.find(({ id }) => id === where.repository)
  if (target === undefined || !mayView(world, call.auth, target)) return notFound()
  const rest = call.path.split('/').slice(6).join('/')
  const location = `${world.url}/api/v3/repositories/${target.id}/issues/${where.number}${rest && `/${rest}`}`
  const status = call.method === 'GET' ? 301 : 307
  return new Refusal(status, 'Moved Permanently', { url: location }, { location })
}

/** The route as it answers where issues are switched off; pull requests are there all the same. */
const whereOn = (route: Route): Route => ({
  ...route,
  answer: call => {
    const { issues, hasIssues } = call.repository
    const isOfPull = issues.some(({ number, pull }) => number === numberOf(call) && pull)
    if (!hasIssues && !isOfPull && route.name.includes('/issues'))
      throw new Refusal(410, 'Issues are disabled for this repo')
    return route.answer(call)
  },
})

export const issueRoutes = (hub: Hub): Route[] => allRoutes(hub).map(whereOn)

function allRoutes(hub: Hub): Route[] {
  const at = (call: RepositoryCall): Issue => {
    const why = gone(hub, call)
    if (why) throw why
    return findIssue(call.repository, numberOf(call))
  }
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
        setLocked(hub, call.repository, issue, call.actor, true, textOf(call.body.lock_reason) ?? null)
        return nothing
      },
    },
    {
      name: `DELETE ${one}/lock`,
      ...write,
      answer: call => {
        const issue = at(call)
        setLocked(hub, call.repository, issue, call.actor, false)
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
