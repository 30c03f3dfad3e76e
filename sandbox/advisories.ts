import { createHash } from 'node:crypto'
import cvss from 'ae-cvss-calculator'
import {
  type Auth,
  type Body,
  byCursor,
  created,
  forbidden,
  invalid,
  notFound,
  ok,
  paged,
  Refusal,
  type RepositoryCall,
  textOf,
  textsOf,
} from './http.ts'
import type { Hub, Route } from './hub.ts'
import { repositoryUrl, showAdvisory, showAdvisoryComment } from './show.ts'
import {
  type Advisory,
  type AdvisoryState,
  type Comment,
  organizationOf,
  type Repository,
  roleOf,
  userOf,
} from './world.ts'

const alphabet = '23456789cfghjmpqrvwx'
/** The same number gives the same GHSA id. */
function ghsaOf(number: number): string {
  const bytes = [...createHash('sha256').update(`advisory ${number}`).digest()].slice(0, 12)
  const text = bytes.map(byte => alphabet[byte % alphabet.length]).join('')
  return `GHSA-${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8, 12)}`
}

/** Which state may follow which by PATCH. What is not known to be possible is refused. */
const following: Readonly<Record<AdvisoryState, readonly AdvisoryState[]>> = {
  triage: ['draft', 'closed'],
  draft: ['published', 'closed'],
  closed: ['draft'],
  published: [],
  withdrawn: [],
}

function checkTexts(from: Body, creating: boolean) {
  const long = (field: string, most: number) => {
    const text = textOf(from[field])
    if (text === undefined ? creating : text.trim() === '') throw invalid('Advisory', field, 'missing_field')
    if (text !== undefined && [...text].length > most) throw invalid('Advisory', field, 'too_long')
  }
  long('summary', 1024)
  long('description', 65_535)
}

function severityOf(from: Body) {
  const vector = textOf(from.cvss_vector_string)
  if (vector !== undefined && textOf(from.severity) !== undefined) {
    throw new Refusal(422, 'Only one of `severity` and `cvss_vector_string` may be given.')
  }
  if (vector === undefined)
    return textOf(from.severity) === undefined ? {} : { severity: textOf(from.severity) ?? null, cvss: null }
  const score = scoreOf(vector)
  const bands: [number, string][] = [
    [9, 'critical'],
    [7, 'high'],
    [4, 'medium'],
  ]
  const severity = bands.find(([least]) => score >= least)?.[1] ?? 'low'
  return { severity, cvss: { vector, score } }
}

const complete = {
  'CVSS:3': ['AV', 'AC', 'PR', 'UI', 'S', 'C', 'I', 'A'],
  'CVSS:4': ['AV', 'AC', 'AT', 'PR', 'UI', 'VC', 'VI', 'VA', 'SC', 'SI', 'SA'],
}
function scoreOf(vector: string): number {
  const wanted = complete[vector.slice(0, 6) as keyof typeof complete]
  const valid = /^CVSS:(3\.[01]|4\.0)(\/[A-Z]+:[A-Z])+$/.test(vector)
  if (!valid || !wanted.every(metric => vector.includes(`/${metric}:`))) {
    throw invalid('Advisory', 'cvss_vector_string')
  }
  return Number(cvss.fromVector(vector).calculateScores().overall)
}

function known(hub: Hub, field: string, logins: readonly string[]): string[] {
  const found = logins.map(login => {
    const user = userOf(hub.world, login)
    if (user === undefined || user.type === 'Bot') throw invalid('Advisory', field)
    return user.login
  })
  return [...new Set(found)]
}

/** Reads what a POST or PATCH sets; an array replaces the one that stands, null empties it. */
function fields(hub: Hub, repository: Repository, from: Body): Partial<Advisory> {
  checkTexts(from, false)
  const cwes = textsOf(from.cwe_ids)
  if (!cwes.every(one => /^CWE-\d+$/.test(one))) throw invalid('Advisory', 'cwe_ids')
  const cve = textOf(from.cve_id)
  if (cve !== undefined && !/^CVE-\d{4}-\d{4,}$/.test(cve)) throw invalid('Advisory', 'cve_id')
  const credits = (Array.isArray(from.credits) ? from.credits : []) as { login: string; type: string }[]
  known(
    hub,
    'credits',
    credits.map(one => one.login),
  )
  const slugs = organizationOf(hub.world, repository.owner)?.teams.map(team => team.slug) ?? []
  const teams = textsOf(from.collaborating_teams)
  if (!teams.every(one => slugs.includes(one))) throw invalid('Advisory', 'collaborating_teams')
  return {
    ...(from.summary === undefined ? {} : { summary: String(from.summary) }),
    ...(from.description === undefined ? {} : { description: String(from.description) }),
    ...(from.cve_id === undefined ? {} : { cveId: cve ?? null }),
    ...(from.vulnerabilities === undefined
      ? {}
      : { vulnerabilities: (from.vulnerabilities ?? []) as unknown[] }),
    ...(from.cwe_ids === undefined ? {} : { cweIds: cwes }),
    ...(from.credits === undefined ? {} : { credits }),
    ...(from.collaborating_teams === undefined ? {} : { teams }),
    ...(from.collaborating_users === undefined
      ? {}
      : { collaborators: known(hub, 'collaborating_users', textsOf(from.collaborating_users)) }),
    ...severityOf(from),
  }
}

const seen = new WeakMap<Hub, number>()

/** A private report (`reported`: state triage, not accepted) or an advisory of the maintainers (draft). */
export function createAdvisory(
  hub: Hub,
  repository: Repository,
  author: string,
  from: Body,
  reported: boolean,
): Advisory {
  checkTexts(from, true)
  const number = (seen.get(hub) ?? 0) + 1
  seen.set(hub, number)
  const now = hub.world.now()
  const advisory: Advisory = {
    ghsa: ghsaOf(number),
    author,
    summary: '',
    description: '',
    severity: null,
    cvss: null,
    cveId: null,
    cveRequested: false,
    state: reported ? 'triage' : 'draft',
    submission: reported ? { accepted: false } : null,
    vulnerabilities: [],
    cweIds: [],
    credits: [],
    collaborators: [],
    teams: [],
    publisher: null,
    comments: [],
    createdAt: now,
    updatedAt: now,
    publishedAt: null,
    closedAt: null,
    ...fields(hub, repository, from),
  }
  repository.advisories.push(advisory)
  if (reported) emitAdvisory(hub, repository, advisory, author, 'reported')
  return advisory
}

/** The event exists for `reported` and `published` alone; everything else has to be polled. */
function emitAdvisory(hub: Hub, repository: Repository, advisory: Advisory, actor: string, action: string) {
  const shown = showAdvisory(hub.world, repository, advisory)
  hub.webhooks.emit('repository_advisory', action, repository, actor, { repository_advisory: shown })
}

/** PATCH, and what a person does in the page. `by` is the login of who does it. */
export function changeAdvisory(hub: Hub, repository: Repository, advisory: Advisory, by: string, to: Body) {
  const next = fields(hub, repository, to)
  const state = textOf(to.state)
  if (state === 'triage' || state === 'withdrawn') throw invalid('Advisory', 'state')
  const moved = state !== undefined && state !== advisory.state
  if (moved) move(hub, advisory, state as AdvisoryState, by)
  Object.assign(advisory, next)
  advisory.updatedAt = hub.world.now()
  if (moved && state === 'published') emitAdvisory(hub, repository, advisory, by, 'published')
}

function move(hub: Hub, advisory: Advisory, state: AdvisoryState, by: string) {
  if (!following[advisory.state].includes(state)) throw invalid('Advisory', 'state', 'invalid')
  if (state === 'published' && by === hub.world.app.bot && !hub.knobs.appMayPublish) throw forbidden()
  const accepted = advisory.state === 'triage' && state === 'draft' && hub.knobs.acceptingMarksSubmission
  if (accepted && advisory.submission !== null) advisory.submission = { accepted: true }
  advisory.state = state
  if (state === 'published') Object.assign(advisory, { publishedAt: hub.world.now(), publisher: by })
  advisory.closedAt = state === 'closed' ? hub.world.now() : null
}

export function commentOn(hub: Hub, advisory: Advisory, author: string, body: unknown): Comment {
  const text = textOf(body) ?? ''
  if (text.trim() === '' || [...text].length > 65_536) throw invalid('AdvisoryComment', 'body')
  const now = hub.world.now()
  const comment = { id: hub.world.nextId(), author, body: text, createdAt: now, updatedAt: now }
  advisory.comments.push(comment)
  if (hub.knobs.commentMovesUpdatedAt) advisory.updatedAt = now
  return comment
}

export function findAdvisory(repository: Repository, ghsa: string): Advisory {
  const found = repository.advisories.find(one => one.ghsa.toLowerCase() === ghsa.toLowerCase())
  if (found === undefined) throw notFound()
  return found
}

/** An App sees all of its repositories; a person sees their own reports, those shared with them, or as an admin. */
function mayRead(hub: Hub, repository: Repository, advisory: Advisory, auth: Auth): boolean {
  if (auth.kind === 'installation') return true
  if (advisory.state === 'published') return true
  if (auth.kind !== 'person') return false
  if (roleOf(hub.world, repository, auth.login) === 'admin') return true
  const inTeam = organizationOf(hub.world, repository.owner)?.teams.some(
    team => advisory.teams.includes(team.slug) && team.members.includes(auth.login),
  )
  return advisory.author === auth.login || advisory.collaborators.includes(auth.login) || inTeam === true
}

const base = '/repos/{owner}/{repo}/security-advisories'
const one = `${base}/{ghsa_id}`
const comments = `${one}/comments`

export function advisoryRoutes(hub: Hub): Route[] {
  const read = { permission: 'repository_advisories', level: 'read' } as const
  const write = { permission: 'repository_advisories', level: 'write' } as const
  const show = (call: RepositoryCall, advisory: Advisory) =>
    showAdvisory(hub.world, call.repository, advisory)
  const at = (call: RepositoryCall): Advisory => {
    const advisory = findAdvisory(call.repository, call.params.ghsa_id ?? '')
    if (!mayRead(hub, call.repository, advisory, call.auth)) throw notFound()
    return advisory
  }
  return [
    { name: `GET ${base}`, ...read, answer: call => listAdvisories(hub, call) },
    {
      name: `POST ${base}`,
      ...write,
      answer: call => created(show(call, createAdvisory(hub, call.repository, call.actor, call.body, false))),
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
      // The id is assigned by people later on: `people.assignCve` of the sandbox.
      name: `POST ${one}/cve`,
      ...write,
      answer: call => {
        const advisory = at(call)
        if (!hub.knobs.appMayRequestCve) throw forbidden()
        if (call.repository.private) throw new Refusal(422, 'CVE IDs are for public repositories only.')
        if (advisory.state === 'triage') throw new Refusal(422, 'The advisory has not been accepted.')
        if (advisory.cveRequested || advisory.cveId !== null)
          throw new Refusal(422, 'A CVE has been requested already.')
        advisory.cveRequested = true
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
  const { query, repository } = call
  const state = query.get('state')
  const instants = { created: 'createdAt', updated: 'updatedAt', published: 'publishedAt' } as const
  const key = instants[(query.get('sort') ?? 'created') as keyof typeof instants]
  const sign = query.get('direction') === 'asc' ? 1 : -1
  const rankOf = (advisory: Advisory) => advisory[key]?.getTime() ?? 0
  const all = repository.advisories
    .filter(advisory => mayRead(hub, repository, advisory, call.auth))
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
    return at(call)
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
        const body = textOf(call.body.body) ?? ''
        if (body.trim() === '' || [...body].length > 65_536) throw invalid('AdvisoryComment', 'body')
        if (comment.author !== call.actor) throw forbidden()
        Object.assign(comment, { body, updatedAt: hub.world.now() })
        return ok(show(call, advisory, comment))
      },
    },
  ]
}
