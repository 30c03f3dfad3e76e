import type { Case } from '../core/case/case.ts'
import type { Person } from '../core/case/fact.ts'
import type { EffectResult } from '../core/decide/effect-result.ts'
import { fingerprint } from '../core/fingerprint.ts'
import { fitted } from '../core/messages/quote.ts'
import type { Credits, Effect } from '../core/outcome.ts'
import { type AdvisoryCredit, mergeCredits } from '../core/release/credits.ts'
import type { Seen } from '../core/release/seen.ts'
import { besideOthers, mergeVulnerabilities } from '../core/remediation/vulnerabilities.ts'
import type { Clock } from '../shell/clock.ts'
import { type Job, type Store, Wait } from '../shell/ports.ts'
import { type Client, type GitHub, statusOf } from './client.ts'
import { CommentRefusals, type Refused } from './comment-refusals.ts'
import { type Earlier, findEarlier, says } from './marked.ts'
import { accountOf, resolvePeople } from './people.ts'
import { type AdvisoryShape, advisoryShape, commentShape, declinedIn } from './shapes.ts'

const one = 'GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}'
const write = 'PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}'
/** The preview API for comments, of October 2026; Octokit's types do not have it. */
export const commentsRoute = '/repos/{owner}/{repo}/security-advisories/{ghsa_id}/comments'
/** What is written on advisories. PATCH replaces whole lists, so they are read first, one writer at a time. */
export class AdvisoryHands {
  readonly #github: GitHub
  readonly #store: Store
  readonly #clock: Clock
  readonly comments: CommentRefusals
  readonly #writing = new Map<string, Promise<unknown>>()

  constructor(github: GitHub, store: Store, clock: Clock) {
    this.#github = github
    this.#store = store
    this.#clock = clock
    this.comments = new CommentRefusals(store, clock)
  }

  /**
   * Adds a collaborator; those there stay. GitHub takes logins alone, so it is asked under which one the account goes now;
   * not for the coordinator, whose was just read. Where the name passes to somebody else in that moment, they are taken off
   * again at once, and that is told.
   */
  join(client: Client, c: Case, person: Person): Promise<EffectResult> {
    const { id } = person
    return this.#alone(c, async there => {
      const before = collaborators((await client.request(one, there)).data)
      if (before.some(known => known.id === id)) return
      const bearer = c.coordinator?.id === id ? person : await accountOf(client, id)
      if (!bearer) return { kind: 'refused', status: 404 }
      const { login } = bearer
      const logins = before.map(known => known.login)
      const { data } = await client.request(write, { ...there, collaborating_users: [...logins, login] })
      const after = collaborators(data)
      const named = after.find(known => known.login.toLowerCase() === login.toLowerCase())
      if (!named || named.id === id) return
      await client.request(write, {
        ...there,
        collaborating_users: after.filter(known => known !== named).map(known => known.login),
      })
      return { kind: 'stranger', login }
    })
  }

  /** Puts what is affected into the advisory's list; what others wrote there stays. */
  nameAffected(
    client: Client,
    c: Case,
    { vulnerable, formerly }: Extract<Effect, { kind: 'nameAffected' }>,
  ): Promise<EffectResult> {
    return this.#alone(c, async there => {
      const { data } = await client.request(one, there)
      const existing = advisoryShape.parse(data).vulnerabilities ?? []
      const merged = mergeVulnerabilities(existing, vulnerable, formerly)
      // By its plain address: an ecosystem that GitHub's description does not know yet is written back as it was.
      if (merged !== existing) await client.request(String(write), { ...there, vulnerabilities: merged })
      const beside = besideOthers(merged, vulnerable, formerly)
      return beside.length > 0 ? { kind: 'named', beside } : undefined
    })
  }

  /** Takes somebody off the collaborators; the others stay. */
  leave(client: Client, c: Case, { id }: Person): Promise<EffectResult> {
    return this.#alone(c, async there => {
      const people = collaborators((await client.request(one, there)).data)
      const others = people.filter(known => known.id !== id).map(({ login }) => login)
      if (others.length < people.length)
        await client.request(write, { ...there, collaborating_users: others })
    })
  }

  /**
   * The draft of this id in the case's own repository, as a source. Refused where there is none; what somebody reported, be it
   * accepted by now, is a report of theirs.
   */
  async find(client: Client, c: Case, ghsa: string): Promise<EffectResult> {
    const { repository } = c.source
    const { data } = await client.request(one, { ...placeOf(c), ghsa_id: ghsa })
    const { ghsa_id, html_url, state, submission } = advisoryShape.parse(data)
    if (state === 'triage' || submission) return { kind: 'report' }
    if (state !== 'draft') return { kind: 'refused', status: 422 }
    const url = html_url ?? c.source.url.replace(/GHSA-[^/]*$/i, ghsa_id)
    return { kind: 'found', source: { kind: 'advisory', repository, ghsa: ghsa_id, url } }
  }

  /** Puts credits into the advisory's list; who else is named there stays. */
  nameCredits(client: Client, c: Case, credits: Credits): Promise<EffectResult> {
    return this.#alone(c, async (there): Promise<EffectResult> => {
      const { data } = await client.request(one, there)
      const existing = advisoryShape.parse(data).credits ?? []
      const { merged, areAll } = await this.#credited(client, existing, credits)
      // By its plain address: a type that GitHub's description does not know yet is written back as it was.
      if (merged !== existing) await client.request(String(write), { ...there, credits: merged })
      return areAll ? { kind: 'done' } : { kind: 'refused', status: 404 }
    })
  }

  /**
   * A list of credits with these in it, the very list where nothing changes. A login that somebody gave up may be
   * another's by now, to whom GitHub would write of the advisory: that one is left out, and these are not all.
   */
  async #credited(client: Client, existing: readonly AdvisoryCredit[], { credits, not }: Credits) {
    const bearers = await resolvePeople(
      client,
      credits.map(({ person }) => person.login),
    )
    const same = credits.filter(({ person }) => bearers.some(({ id }) => id === person.id))
    const wanted = same.map(({ person, type }) => ({ login: person.login, type }))
    const unwanted = not.map(({ login }) => login)
    return { merged: mergeCredits(existing, wanted, unwanted), areAll: same.length === credits.length }
  }

  /**
   * Asks for a CVE id. GitHub has no key by which a second request would be known for the same: that one was sent is
   * remembered before it is, and where its answer was lost it is not sent again. `key` names the request.
   */
  requestCve(client: Client, c: Case, key: string): Promise<EffectResult> {
    const begun = `cve-asked:${c.id}/${key}`
    return this.#alone(c, async (there): Promise<EffectResult> => {
      const sent = await this.#store.recall(begun)
      const answer = await client
        .request(one, there)
        // A refusal to show the advisory says nothing of a request that was sent before.
        .catch(error => (sent && isRefusal(error) ? null : Promise.reject(error)))
      const cve = answer && advisoryShape.parse(answer.data).cve_id
      if (cve) return { kind: 'cve', cve }
      if (sent) return { kind: 'unknown' }
      await this.#store.remember(begun, true)
      try {
        await client.request('POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve', there)
      } catch (error) {
        // It never left, or GitHub says that it did nothing.
        if (error instanceof Wait || isRefusal(error)) await this.#store.remember(begun, null)
        throw error
      }
      return { kind: 'done' }
    })
  }

  /** Publishes the advisory, with the credits, if it is a draft and what becomes public by that is what was confirmed. */
  publish(
    client: Client,
    c: Case,
    { digest, credits }: Extract<Effect, { kind: 'publishAdvisory' }>,
  ): Promise<EffectResult> {
    return this.#alone(c, async (there): Promise<EffectResult> => {
      const before = advisoryShape.parse((await client.request(one, there)).data)
      const { state, published_at } = before
      if (state !== 'published' && (state !== 'draft' || digestOf(before) !== digest))
        return { kind: 'changed', state }
      const existing = before.credits ?? []
      const { merged, areAll } = credits
        ? await this.#credited(client, existing, credits)
        : { merged: existing, areAll: true }
      const isCredited = credits !== null && areAll && merged === existing
      if (state === 'published')
        return { kind: 'published', at: published_at ?? this.#clock.now(), credited: isCredited }
      if (!areAll) return { kind: 'credits refused', status: 404 }
      const change = merged === existing ? {} : { credits: merged }
      try {
        const { data } = await client.request(String(write), { ...there, state: 'published', ...change })
        const at = advisoryShape.parse(data).published_at ?? this.#clock.now()
        return { kind: 'published', at, credited: credits !== null }
      } catch (error) {
        // GitHub does not say of what: without the credits it is known whether it was of them.
        if ('credits' in change && statusOf(error) === 422) return { kind: 'credits refused', status: 422 }
        throw error
      }
    })
  }

  /** The advisory as a step of the release shows it; null where it cannot be seen any more. */
  async look(client: Client, c: Case): Promise<Seen['advisory']> {
    if (c.source.kind !== 'advisory') return null
    const answer = await client
      .request(one, placeOf(c))
      .catch(error => (statusOf(error) === 404 ? null : Promise.reject(error)))
    if (!answer) return null
    const advisory = advisoryShape.parse(answer.data)
    const { state, cve_id, credits, summary, vulnerabilities } = advisory
    const declined = declinedIn(advisory)
    return {
      state,
      cve: cve_id ?? null,
      digest: digestOf(advisory),
      credits: (credits ?? []).filter(({ login }) => declined.every(one => one.login !== login)),
      declined,
      published: state === 'published' ? { summary, vulnerabilities: vulnerabilities ?? [] } : null,
    }
  }

  /** Sets what can be set without reading; the same twice is the same. */
  set(
    client: Client,
    c: Case,
    change: { state: 'draft' | 'closed' } | { cvss_vector_string: string },
  ): Promise<EffectResult> {
    return this.#alone(c, async there => {
      await client.request(write, { ...there, ...change })
    })
  }

  /**
   * Posts a comment that the reporter reads. What GitHub refuses is tried again within minutes; once it is known to mean it,
   * it is refused without being asked. Throws `Wait` until then.
   */
  async tell(client: Client, job: Job, words: string, mark: string, earlier: Earlier): Promise<EffectResult> {
    const there = placeOf(job.case)
    const { id } = job.case.source.repository
    const refused = await this.comments.last(id, 'write')
    if (refused?.isStanding) {
      if (refused.isSettled) return { kind: 'refused', status: refused.status }
      throw new Wait(refused.until)
    }
    try {
      const list = (page: number) => client.request(`GET ${commentsRoute}`, { ...there, per_page: 100, page })
      const isUs: GitHub['isUs'] = by => this.#github.isUs(by)
      const found = await findEarlier(list, commentShape, { mark, isSame: says(words, mark) }, earlier, isUs)
      if (found) return { kind: 'posted', at: found.created_at }
      const { data } = await client.request(`POST ${commentsRoute}`, {
        ...there,
        body: fitted(`${mark}\n${words}`),
      })
      if (refused) await this.comments.forget(id, 'write')
      return { kind: 'posted', at: commentShape.parse(data).created_at }
    } catch (error) {
      const noted = await this.noteCommentsRefused(client, job.case, 'write', error)
      throw noted && !noted.isSettled ? new Wait(noted.until) : error
    }
  }

  /**
   * A refused call to the comments says that the endpoint is not there, or not for us (yet). Null where it was no refusal; an
   * advisory that is gone itself says nothing of the endpoint. That it takes none, which a 404 says, is believed at once: the
   * text is handed over, and nobody goes unheard by that.
   */
  async noteCommentsRefused(
    client: Client,
    c: Case,
    what: 'read' | 'write',
    error: unknown,
  ): Promise<Refused | null> {
    const status = statusOf(error)
    if (status !== 403 && status !== 404) return null
    if (status === 404 && !(await this.#exists(client, c))) return null
    return this.comments.note(c.source.repository.id, what, status, status === 404 && what === 'write')
  }

  async #exists(client: Client, c: Case): Promise<boolean> {
    try {
      await client.request(one, placeOf(c))
      return true
    } catch (error) {
      if (statusOf(error) === 404) return false
      throw error
    }
  }

  async #alone(
    c: Case,
    act: (there: ReturnType<typeof placeOf>) => Promise<EffectResult | undefined>,
  ): Promise<EffectResult> {
    const there = placeOf(c)
    const before = this.#writing.get(there.ghsa_id) ?? Promise.resolve()
    const mine = before.catch(() => undefined).then(() => act(there))
    this.#writing.set(there.ghsa_id, mine)
    try {
      return (await mine) ?? { kind: 'done' }
    } finally {
      if (this.#writing.get(there.ghsa_id) === mine) this.#writing.delete(there.ghsa_id)
    }
  }
}

const collaborators = (advisory: unknown): readonly Person[] =>
  advisoryShape.parse(advisory).collaborating_users ?? []

export function placeOfIssue(c: Case): { owner: string; repo: string; issue_number: number } {
  if (c.source.kind !== 'issue') throw new Error(`case ${c.id} has no public issue`)
  const { owner, name } = c.source.repository
  return { owner, repo: name, issue_number: c.source.number }
}

export function placeOf(c: Case): { owner: string; repo: string; ghsa_id: string } {
  if (c.source.kind !== 'advisory') throw new Error(`case ${c.id} has no advisory`)
  const { owner, name } = c.source.repository
  return { owner, repo: name, ghsa_id: c.source.ghsa }
}

/** Of everything that publication makes public, but the credits, which are shown by name. */
const digestOf = (one: AdvisoryShape): string =>
  fingerprint([
    one.summary,
    one.description,
    one.severity,
    one.cvss_severities,
    one.cwe_ids,
    one.cve_id,
    one.vulnerabilities,
  ])

/** GitHub says no, and did nothing. */
const isRefusal = (error: unknown): boolean => {
  const status = statusOf(error) ?? 0
  return status >= 400 && status < 500
}
