import { createHash } from 'node:crypto'
import cvss from 'ae-cvss-calculator'
import { type Auth, type Body, forbidden, invalid, notFound, Refusal, textOf, textsOf } from './http.ts'
import type { Hub } from './hub.ts'
import { showAdvisory } from './show.ts'
import {
  type Advisory,
  type AdvisoryState,
  type Comment,
  type Credit,
  organizationOf,
  type Repository,
  roleOf,
  userOf,
  type World,
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

function users(hub: Hub, field: string, logins: readonly string[]): string[] {
  const found = logins.map(login => {
    const user = userOf(hub.world, login)
    if (user === undefined || user.type === 'Bot') throw invalid('Advisory', field)
    return user.login
  })
  return [...new Set(found)]
}

/** Who was credited before keeps their answer; who credits themselves has given it. */
function creditsOf(hub: Hub, from: unknown, by: string, before: readonly Credit[]): Credit[] {
  const given = (Array.isArray(from) ? from : []) as { login: string; type: string }[]
  return given.map(({ login: written, type }) => {
    const [login = written] = users(hub, 'credits', [written])
    const state = before.find(one => one.login === login)?.state ?? (login === by ? 'accepted' : 'pending')
    return { login, type, state }
  })
}

/** Reads what a POST or PATCH sets; an array replaces the one that stands, null empties it. */
function fields(
  hub: Hub,
  repository: Repository,
  from: Body,
  by: string,
  known: readonly Credit[] = [],
): Partial<Advisory> {
  checkTexts(from, false)
  const cwes = textsOf(from.cwe_ids)
  if (!cwes.every(one => /^CWE-\d+$/.test(one))) throw invalid('Advisory', 'cwe_ids')
  const cve = textOf(from.cve_id)
  if (cve !== undefined && !/^CVE-\d{4}-\d{4,}$/.test(cve)) throw invalid('Advisory', 'cve_id')
  const credits = creditsOf(hub, from.credits, by, known)
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
      : { collaborators: users(hub, 'collaborating_users', textsOf(from.collaborating_users)) }),
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
    cveRequestedAt: null,
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
    ...fields(hub, repository, from, author),
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
  const next = fields(hub, repository, to, by, advisory.credits)
  const state = textOf(to.state)
  if (state === 'triage' || state === 'withdrawn') throw invalid('Advisory', 'state')
  const moved = state !== undefined && state !== advisory.state
  if (moved && state === 'published' && by === hub.world.app.bot) mayPublish(hub, { ...advisory, ...next })
  if (moved) move(hub, advisory, state as AdvisoryState, by)
  Object.assign(advisory, next)
  advisory.updatedAt = hub.world.now()
  if (moved && state === 'published') emitAdvisory(hub, repository, advisory, by, 'published')
}

/** What GitHub's form asks for before it publishes: what is affected, and how severe it is. */
function mayPublish(hub: Hub, { state, vulnerabilities, severity }: Advisory) {
  if (!following[state].includes('published')) throw invalid('Advisory', 'state', 'invalid')
  if (!hub.knobs.appMayPublish) throw forbidden()
  const named = (one: unknown) => (one as { package?: { ecosystem?: string } }).package?.ecosystem
  if (vulnerabilities.length === 0 || !vulnerabilities.every(named))
    throw invalid('Advisory', 'vulnerabilities', 'missing_field')
  if (severity === null) throw invalid('Advisory', 'severity', 'missing_field')
}

function move(hub: Hub, advisory: Advisory, state: AdvisoryState, by: string) {
  if (!following[advisory.state].includes(state)) throw invalid('Advisory', 'state', 'invalid')
  const accepted = advisory.state === 'triage' && state === 'draft' && hub.knobs.acceptingMarksSubmission
  if (accepted && advisory.submission !== null) advisory.submission = { accepted: true }
  advisory.state = state
  if (state === 'published') Object.assign(advisory, { publishedAt: hub.world.now(), publisher: by })
  advisory.closedAt = state === 'closed' ? hub.world.now() : null
}

export function commentOn(hub: Hub, advisory: Advisory, author: string, body: unknown): Comment {
  const now = hub.world.now()
  const about = { author, body: commentText(body), earlier: [], createdAt: now, updatedAt: now }
  const comment: Comment = { id: hub.world.nextId(), ...about }
  advisory.comments.push(comment)
  if (hub.knobs.commentMovesUpdatedAt) advisory.updatedAt = now
  return comment
}

/** An App sees all of its repositories; a person sees their own reports, those shared with them, or as an admin. */
export function mayReadAdvisory(
  world: World,
  repository: Repository,
  advisory: Advisory,
  auth: Auth,
): boolean {
  if (auth.kind === 'installation') return true
  if (advisory.state === 'published') return true
  return auth.kind === 'person' && isParty(world, repository, advisory, auth.login)
}

/** Who works on an advisory, and reads its comments. */
export function isParty(world: World, repository: Repository, advisory: Advisory, login: string): boolean {
  if (roleOf(world, repository, login) === 'admin') return true
  const inTeam = organizationOf(world, repository.owner)?.teams.some(
    team => advisory.teams.includes(team.slug) && team.members.includes(login),
  )
  return advisory.author === login || advisory.collaborators.includes(login) || inTeam === true
}

export function findAdvisory(repository: Repository, ghsa: string): Advisory {
  const found = repository.advisories.find(one => one.ghsa.toLowerCase() === ghsa.toLowerCase())
  if (found === undefined) throw notFound()
  return found
}

/** The id is assigned by others, later on, or never; the request cannot be repeated. */
export function requestCve(hub: Hub, repository: Repository, advisory: Advisory) {
  if (repository.private) throw new Refusal(422, 'CVE IDs are for public repositories only.')
  if (advisory.state === 'triage') throw new Refusal(422, 'The advisory has not been accepted.')
  if (advisory.cveRequestedAt !== null || advisory.cveId !== null)
    throw new Refusal(422, 'A CVE has been requested already.')
  advisory.cveRequestedAt = hub.world.now()
}

/** Gives the ids that are due by now. Nobody is told: they show when somebody looks. */
export function assignCves({ world, knobs }: Hub) {
  if (knobs.cveAfter === null) return
  for (const advisory of world.repositories.flatMap(({ advisories }) => advisories)) {
    const asked = advisory.cveRequestedAt
    const due = asked === null ? null : new Date(asked.getTime() + knobs.cveAfter)
    if (due === null || advisory.cveId !== null || due > world.now()) continue
    const cveId = `CVE-${due.getUTCFullYear()}-${70_000 + world.nextId()}`
    Object.assign(advisory, { cveId, updatedAt: due })
  }
}

export function editAdvisoryComment(hub: Hub, comment: Comment, body: unknown) {
  const text = commentText(body)
  if (text !== comment.body) comment.earlier.push(comment.body)
  comment.body = text
  comment.updatedAt = hub.world.now()
}

function commentText(body: unknown): string {
  const text = textOf(body) ?? ''
  if (text.trim() === '' || [...text].length > 65_536) throw invalid('AdvisoryComment', 'body')
  return text
}
