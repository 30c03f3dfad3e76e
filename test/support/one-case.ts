import type { Words } from '../../src/core/audience.ts'
import { type Case, fold } from '../../src/core/case/case.ts'
import {
  type Copy,
  decodeFact,
  encodeFact,
  type Fact,
  type Person,
  type Source,
} from '../../src/core/case/fact.ts'
import { lineKey } from '../../src/core/case/remediation.ts'
import { readComment, tagsNamed } from '../../src/core/decide/comment.ts'
import type { Context } from '../../src/core/decide/context.ts'
import { effectEnded } from '../../src/core/decide/effect.ts'
import type { EffectResult } from '../../src/core/decide/effect-result.ts'
import { seeComment } from '../../src/core/decide/observe.ts'
import { callingCoordinators, readPolicy, receive } from '../../src/core/decide/receive.ts'
import { tick } from '../../src/core/decide/tick.ts'
import { Draft } from '../../src/core/draft.ts'
import { type Decision, type Effect, effectKey } from '../../src/core/outcome.ts'
import { parseLength } from '../../src/core/policy/duration.ts'
import type { Length, Policy, Term } from '../../src/core/policy/policy.ts'
import { isCalledOff } from '../../src/core/release/confirmed.ts'
import type { Seen, SeenLine } from '../../src/core/release/seen.ts'
import { type SeenTag, type TagAsked, tagsToDraft } from '../../src/core/release/tags.ts'
import type { CaseRow } from '../../src/shell/ports.ts'

export const alice: Person = { id: 1, login: 'alice' }
export const bob: Person = { id: 2, login: 'bob' }
export const rae: Person = { id: 3, login: 'rae' }
export const mallory: Person = { id: 4, login: 'mallory' }
export const trent: Person = { id: 5, login: 'trent' }

const engine = { id: 10, owner: 'acme', name: 'engine' }
export const advisory: Source = {
  kind: 'advisory',
  repository: engine,
  ghsa: 'GHSA-2222-3333-4444',
  url: 'https://github.test/acme/engine/security/advisories/GHSA-2222-3333-4444',
}
/** What the store keeps beside the facts of such a case. */
export const caseRow: CaseRow = {
  installation: 1,
  repository: engine.id,
  coordination: 'acme/security',
  coordinator: alice.id,
  assignedAt: null,
  open: true,
  nextDue: null,
  trackingRepository: 20,
  trackingNumber: 1,
}
export const publicIssue: Source = {
  kind: 'issue',
  repository: engine,
  number: 7,
  url: 'https://github.test/acme/engine/issues/7',
}
export const coordination = { id: 20, owner: 'acme', name: 'security' }

export function length(text: string): Length {
  const read = parseLength(text)
  if (!read.ok) throw new Error(read.message)
  return read.length
}

export const promised = (text: string): Term => ({
  length: length(text),
  target: false,
  origin: { kind: 'prose', where: 'acme/engine:SECURITY.md', line: 3, sentence: `We do it within ${text}.` },
})
export const target = (text: string): Term => ({
  length: length(text),
  target: true,
  origin: { kind: 'default' },
})

export const policy = (changes: Partial<Policy> = {}): Policy => ({
  promises: {
    acknowledge: promised('48 hours'),
    respond: promised('72 hours'),
    update: promised('7 days'),
    disclose: promised('90 days'),
  },
  coordination,
  calendar: { zone: 'UTC', holidays: null },
  pause: [],
  embargo: { minimum: null, atEnd: 'ask' },
  publicIssues: { watch: true, label: 'needs triage' },
  contacts: [],
  conduct: [],
  outOfScope: [],
  thirdParty: null,
  supportedVersions: [],
  safeHarbour: [],
  checkRequired: false,
  coordinators: ['alice', 'bob'],
  away: [],
  remediation: {},
  readers: [],
  related: [],
  services: {},
  coordinates: [],
  ...changes,
})

export const context = (changes: Partial<Context> = {}): Context => ({
  policy: policy(),
  coordination,
  roster: [alice, bob].map(person => ({ person, away: false, open: 0, lastAssignedAt: null })),
  channel: { kind: 'advisory', url: 'https://github.test/acme/engine/security/advisories/new' },
  publicAdvisories: new Set(),
  cases: new Set(),
  named: new Map([mallory, trent].map(person => [person.login, person])),
  ...changes,
})

export const start = new Date('2026-11-02T09:00:00.000Z')
export const after = (seconds: number, from = start): Date => new Date(from.getTime() + seconds * 1000)
export const hours = (count: number): Date => after(count * 3600)
export const days = (count: number): Date => after(count * 86_400)

/** What a record tells once it has been through the store. */
export const replayed = (facts: readonly Fact[]): Case =>
  fold(
    'c1',
    facts.map(fact => decodeFact(JSON.parse(JSON.stringify(encodeFact(fact))))),
  )

/**
 * One case by itself, as the engine keeps it but without a store or GitHub: inputs are decided one after the
 * other, effects queue up in `outbox` until `perform` says how they ended.
 */
export class OneCase {
  now: Date
  context: Context
  facts: readonly Fact[]
  outbox: { readonly key: string; readonly effect: Effect }[] = []
  /** Every effect that was ever asked for. */
  readonly asked: Effect[] = []
  /** What is read at GitHub for a step of the release, beside what is known of the fixes. */
  seen: { advisory: Seen['advisory']; branch: string; lines?: readonly SeenLine[] } = {
    advisory: { state: 'draft', cve: null, digest: 'aaaa', credits: [], published: null },
    branch: 'b'.repeat(40),
  }
  /** The text for the public, as it was kept. */
  announcement: Words<'coordinators'> | null = null
  /** The tags of every repository. */
  tags: readonly string[] = []
  /** Why the fixes of these lines cannot be copied to the public. */
  readonly byHand = new Map<string, Copy['byHand']>()
  /** The tags of release notes that are there, by name; none, unless told. */
  readonly tagged = new Map<string, Pick<SeenTag, 'commit' | 'withFix'>>()
  /** The number that the next pull request gets. */
  nextPull = 1
  #comments = 100

  constructor(
    options: {
      source?: Source
      context?: Context
      filedAt?: Date
      now?: Date
      reporter?: Person | null
      state?: string
    } = {},
  ) {
    const { source = advisory, reporter = rae, filedAt = start, state = 'triage' } = options
    this.now = options.now ?? filedAt
    this.context = options.context ?? context()
    const report = { source, reporter, filedAt, via: 'webhook' as const, state }
    const decision = receive('c1', report, this.context, this.now)
    this.facts = []
    this.#keep(decision)
  }

  get case(): Case {
    return fold('c1', this.facts)
  }

  /** Begins it as another decision than that of a report: of one that was split. */
  begin(decision: Decision): void {
    this.facts = []
    this.outbox = []
    this.asked.length = 0
    this.#keep(decision)
  }

  #keep({ facts, effects }: Decision): Decision {
    const from = this.facts.length
    this.facts = [...this.facts, ...facts]
    this.outbox.push(...effects.map((effect, n) => ({ key: effectKey(from, n), effect })))
    this.asked.push(...effects)
    return { facts, effects }
  }

  /** Decides an input; gives what it came to. */
  change(draw: (draft: Draft, context: Context) => void, by: Person | null = null): Decision {
    const draft = new Draft(this.case, this.now, by)
    callingCoordinators(draw)(draft, this.context)
    return this.#keep(draft.decision)
  }

  /** What an input would come to. */
  probe(draw: (draft: Draft) => void): Decision {
    const draft = new Draft(this.case, this.now, null)
    draw(draft)
    return draft.decision
  }

  /** What the engine does whenever it looks at a case. */
  advance(now = this.now): Decision {
    this.now = now
    return this.change((draft, given) => {
      readPolicy(draft, given)
      tick(draft, given)
    })
  }

  /** A comment on the tracking issue; gives what the case comes to and the reply. */
  comment(
    body: string,
    by = alice,
    edited = false,
    writtenAt = this.now,
  ): Decision & { readonly reply: string } {
    const id = this.#comments++
    const tags = tagsNamed(this.case, body).map(tag => this.#tag(tag))
    const decision = this.change(
      (draft, given) => readComment(draft, { id, author: by, body, writtenAt, edited }, { ...given, tags }),
      by,
    )
    const reply = decision.effects.findLast(({ kind }) => kind === 'tellCoordinators')
    return { ...decision, reply: reply?.kind === 'tellCoordinators' ? reply.words : '' }
  }

  /** A comment of the reporter's on the advisory; gives what the case comes to and what they are answered there. */
  reporterWrites(
    body: string,
    {
      at = this.now,
      by = rae,
      edited = false,
      mayHaveRun = false,
    }: { at?: Date; by?: Person; edited?: boolean; mayHaveRun?: boolean } = {},
  ): Decision & { readonly answer: string; readonly told: string } {
    const id = this.#comments++
    const decision = this.change(
      (draft, given) => seeComment(draft, { id, author: by, at, text: { body, edited, mayHaveRun } }, given),
      by.id === this.case.reporter?.id ? by : null,
    )
    const words = (kind: 'tellReporter' | 'tellCoordinators') =>
      decision.effects.flatMap(effect => (effect.kind === kind ? [effect.words as string] : [])).join('\n\n')
    return { ...decision, answer: words('tellReporter'), told: words('tellCoordinators') }
  }

  /** Ends every effect that waits, those that follow from it too, as `how` says; the default is GitHub's yes. */
  perform(how: (effect: Effect) => EffectResult = effect => this.yes(effect)): void {
    for (let next = this.outbox.shift(); next; next = this.outbox.shift()) {
      const { key, effect } = next
      const result = isCalledOff(this.case, effect)
        ? ({ kind: 'called off', by: null } as const)
        : how(effect)
      this.change((draft, given) => effectEnded(draft, key, effect, result, given))
    }
  }

  yes(effect: Effect): EffectResult {
    switch (effect.kind) {
      case 'openTrackingIssue':
        return { kind: 'opened', repository: coordination, number: 1 }
      case 'tellCoordinators':
      case 'tellReporter':
      case 'tellPublic':
        return { kind: 'posted', at: this.now }
      case 'readReleases':
        return { kind: 'releases', tags: this.tags }
      case 'prepareFixes': {
        const [owner = '', name = ''] = effect.mirror.split('/')
        const pulls = effect.lines.map(line => {
          const number = this.nextPull++
          const mirror = { id: 1000 + name.length, owner, name }
          return {
            line,
            mirror,
            number,
            branch: `maintenance/${number}`,
            head: `head${number}`,
            behind: false,
          }
        })
        return { kind: 'prepared', mirror: null, pulls, blocked: [] }
      }
      case 'openPublicPull': {
        const [owner = '', name = ''] = effect.repository.split('/')
        const number = this.nextPull++
        const url = `https://github.test/${effect.repository}/pull/${number}`
        return { kind: 'publicPull', in: { id: 2000 + name.length, owner, name }, number, url }
      }
      case 'keepAnnouncement':
        this.announcement = effect.words
        return { kind: 'done' }
      case 'readHeads':
        return this.heads(effect)
      case 'publishAdvisory': {
        const { advisory } = this.seen
        if (!advisory || (advisory.state !== 'published' && advisory.digest !== effect.digest))
          return { kind: 'changed', state: advisory?.state ?? 'draft' }
        const published = { summary: 'Parser takes too much', vulnerabilities: [] }
        this.seen = { ...this.seen, advisory: { ...advisory, state: 'published', published } }
        return { kind: 'published', at: this.now, credited: effect.credits !== null }
      }
      case 'draftRelease':
        return { kind: 'drafted', how: 'drafted', url: `https://github.test/${effect.repository}/releases/1` }
      default:
        return { kind: 'done' }
    }
  }

  /** The mirrors as the case knows them, or as `seen` says. */
  heads({ lines: asked }: Extract<Effect, { kind: 'readHeads' }>): EffectResult {
    const { advisory, branch } = this.seen
    const { pulls } = this.case.remediation
    const lines = asked.map(({ repository, line, copy }): SeenLine => {
      const pull = pulls.get(lineKey(repository, line))
      const head = pull?.head ?? ''
      const byHand = this.byHand.get(line) ?? pull?.byHand ?? null
      return {
        repository,
        line,
        branch,
        pull: pull ? { state: pull.state, head, merged: pull.merged } : null,
        ...(copy !== undefined && pull?.state === 'merged'
          ? { copy: { repository, line, head, base: 'b'.repeat(40), onto: branch, byHand } }
          : {}),
      }
    })
    const tags = tagsToDraft(this.case).map(tag => this.#tag(tag))
    const coordinators = this.case.release.asked?.fingerprint
      ? this.context.roster.map(({ person }) => person.id)
      : null
    const { announcement } = this
    return { kind: 'heads', lines: this.seen.lines ?? lines, advisory, tags, coordinators, announcement }
  }

  #tag({ repository, line, tag }: TagAsked): SeenTag {
    return { repository, line, tag, commit: null, withFix: false, ...this.tagged.get(tag) }
  }

  /** The words of all effects of a kind that were ever asked for. */
  words(kind: 'tellCoordinators' | 'tellReporter' | 'tellPublic'): string[] {
    return this.asked.flatMap(effect => (effect.kind === kind && 'words' in effect ? [effect.words] : []))
  }

  kinds(): string[] {
    return this.asked.map(({ kind }) => kind)
  }
}

/** GitHub's answer where its comments API is not there: texts to the reporter are refused, the rest is done. */
export const noComments =
  (of: OneCase) =>
  (effect: Effect): EffectResult =>
    effect.kind === 'tellReporter' ? { kind: 'refused', status: 404 } : of.yes(effect)
