import {
  assignCves,
  changeAdvisory,
  commentOn,
  createAdvisory,
  editAdvisoryComment,
  findAdvisory,
  isParty,
  mayReadAdvisory,
  requestCve,
} from './advisories.ts'
import { byCursor, created, forbidden, notFound, ok, paged, type RepositoryCall } from './http.ts'
import type { Hub, Route } from './hub.ts'
import { repositoryUrl, showAdvisory, showAdvisoryComment } from './show.ts'
import type { Advisory, Comment } from './world.ts'

const base = '/repos/{owner}/{repo}/security-advisories'
const one = `${base}/{ghsa_id}`
const comments = `${one}/comments`

export function advisoryRoutes(hub: Hub): Route[] {
  const read = { permission: 'repository_advisories', level: 'read' } as const
  const write = { permission: 'repository_advisories', level: 'write' } as const
  const show = (call: RepositoryCall, advisory: Advisory) =>
    showAdvisory(hub.world, call.repository, advisory)
  const at = (call: RepositoryCall): Advisory => {
    assignCves(hub)
    const advisory = findAdvisory(call.repository, call.params.ghsa_id ?? '')
    if (!mayReadAdvisory(hub.world, call.repository, advisory, call.auth)) throw notFound()
    return advisory
  }
  return [
    { name: `GET ${base}`, ...read, answer: call => listAdvisories(hub, call) },
    {
      name: `POST ${base}`,
      ...write,
      // Since 2024 a private repository takes no new ones.
      answer: call => {
        if (call.repository.private) throw forbidden()
        return created(show(call, createAdvisory(hub, call.repository, call.actor, call.body, false)))
      },
    },
    {
      name: `POST ${base}/reports`,
      ...write,
      answer: call => {
        if (!call.repository.privateReporting) throw forbidden()
        return created(show(call, createAdvisory(hub, call.repository, call.actor, call.body, true)))
      },
    },
    { name: `GET ${one}`, ...read, answer: call => ok(show(call, at(call))) },
    {
      name: `PATCH ${one}`,
      ...write,
      answer: call => {
        const advisory = at(call)
        changeAdvisory(hub, call.repository, advisory, call.actor, call.body)
        return ok(show(call, advisory))
      },
    },
    {
      // The id is assigned later on: by the knob `cveAfter`, or by hand with `people.assignCve`.
      name: `POST ${one}/cve`,
      ...write,
      answer: call => {
        const advisory = at(call)
        if (!hub.knobs.appMayRequestCve) throw forbidden()
        requestCve(hub, call.repository, advisory)
        return { status: 202, body: {} }
      },
    },
    {
      name: 'GET /repos/{owner}/{repo}/private-vulnerability-reporting',
      ...read,
      answer: call => ok({ enabled: call.repository.privateReporting }),
    },
    ...commentRoutes(hub, at),
  ]
}

function listAdvisories(hub: Hub, call: RepositoryCall) {
  assignCves(hub)
  const { query, repository } = call
  const state = query.get('state')
  const instants = { created: 'createdAt', updated: 'updatedAt', published: 'publishedAt' } as const
  const key = instants[(query.get('sort') ?? 'created') as keyof typeof instants]
  const sign = query.get('direction') === 'asc' ? 1 : -1
  const rankOf = (advisory: Advisory) => advisory[key]?.getTime() ?? 0
  const all = repository.advisories
    .filter(advisory => mayReadAdvisory(hub.world, repository, advisory, call.auth))
    .filter(advisory => state === null || advisory.state === state)
    .sort((a, b) => sign * (rankOf(a) - rankOf(b) || (a.ghsa < b.ghsa ? -1 : 1)))
  const url = `${repositoryUrl(hub.world, repository)}/security-advisories`
  const { page, headers } = byCursor(all, call, url, advisory => advisory.ghsa)
  return ok(
    page.map(advisory => showAdvisory(hub.world, repository, advisory)),
    headers,
  )
}

/** The public preview: public repositories only, no DELETE, `since` goes by the time of the last change. */
function commentRoutes(hub: Hub, at: (call: RepositoryCall) => Advisory): Route[] {
  const guarded = (call: RepositoryCall) => {
    if (hub.knobs.advisoryCommentsApi === 'missing' || call.repository.private) throw notFound()
    if (hub.knobs.advisoryCommentsApi === 'forbidden') throw forbidden()
    const advisory = at(call)
    // What is said about an advisory stays among those who work on it, published or not.
    const { auth } = call
    const reads =
      auth.kind === 'installation' ||
      (auth.kind === 'person' && isParty(hub.world, call.repository, advisory, auth.login))
    if (!reads) throw notFound()
    return advisory
  }
  const found = (call: RepositoryCall) => {
    const advisory = guarded(call)
    const comment = advisory.comments.find(each => String(each.id) === call.params.comment_id)
    if (comment === undefined) throw notFound()
    return { advisory, comment }
  }
  const show = (call: RepositoryCall, advisory: Advisory, comment: Comment) =>
    showAdvisoryComment(hub.world, call.repository, advisory, comment)
  // Both are allowed to no less than `write`: see the table of permissions.
  const write = { permission: 'repository_advisories', level: 'write' } as const
  return [
    {
      name: `GET ${comments}`,
      ...write,
      answer: call => {
        const advisory = guarded(call)
        const since = call.query.get('since')
        const all = advisory.comments.filter(each => since === null || each.updatedAt >= new Date(since))
        const url = `${repositoryUrl(hub.world, call.repository)}/security-advisories/${advisory.ghsa}/comments`
        const { page, headers } = paged(all, call, url)
        return ok(
          page.map(each => show(call, advisory, each)),
          headers,
        )
      },
    },
    {
      name: `POST ${comments}`,
      ...write,
      answer: call => {
        const advisory = guarded(call)
        return created(show(call, advisory, commentOn(hub, advisory, call.actor, call.body.body)))
      },
    },
    {
      name: `GET ${comments}/{comment_id}`,
      ...write,
      answer: call => {
        const { advisory, comment } = found(call)
        return ok(show(call, advisory, comment))
      },
    },
    {
      name: `PATCH ${comments}/{comment_id}`,
      ...write,
      answer: call => {
        const { advisory, comment } = found(call)
        if (comment.author !== call.actor) throw forbidden()
        editAdvisoryComment(hub, comment, call.body.body)
        return ok(show(call, advisory, comment))
      },
    },
  ]
}
