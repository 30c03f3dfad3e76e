import { min } from 'date-fns/min'
import type { FactOf, Person, Repository } from './fact.ts'

/** What a case touches: a repository, a package that it publishes, or a service that somebody runs. */
export type Affected = FactOf<'affectedNamed'>['what'][number]

/** How it is written in a command: "acme/engine", "npm:engine", "service:api". Upper and lower case are the same. */
export const affectedName = (one: Affected): string =>
  one.kind === 'package'
    ? `${one.ecosystem}:${one.name}`
    : one.kind === 'service'
      ? `service:${one.name}`
      : one.name
const affectedKey = (one: Affected): string => affectedName(one).toLowerCase()

/** The release lines of one repository, as the range and its tags told when they were last looked at. */
export type Lines = Omit<FactOf<'linesFound'>, 'kind' | 'at' | 'by' | 'repository'>

/** The pull request in the mirror that fixes one release line, as last seen. */
export type FixPull = {
  readonly mirror: Repository
  readonly number: number
  readonly branch: string
  /** The mirror's line lacked commits of the public one when the branch was made. */
  readonly behind: boolean
  readonly state: 'open' | 'merged' | 'closed'
  readonly draft: boolean
  /** The commit at its head; once merged, `merged` is what came of it in the mirror's line. */
  readonly head: string
  readonly merged: string | null
  readonly conflict: boolean
  readonly review: 'none' | 'approved' | 'changes'
  /** Keys of the checklist's ticked items. */
  readonly ticked: readonly string[]
  /** Why its changes, as they were at `head`, will have to be brought to the public by hand; null where nothing is in the way. */
  readonly byHand: FactOf<'publicPullByHand'>['why'] | null
  /** The branch that it goes into, where that is not its line: merged there it prepares nothing. */
  readonly onto: string | null
  /** The commit with which it began, and what its line held by then (a tree); null where that was not kept. */
  readonly begin: { readonly head: string; readonly tree: string | null }
  /** The number of the public repository that it is for; absent where that is not on record. */
  readonly code?: number | undefined
}

/** How a fix's pull request stands, apart from what it is. */
export type PullStands = Omit<FixPull, 'mirror' | 'number' | 'branch' | 'behind' | 'begin' | 'code'>

/** What is put on the record of how a line's pull request stands now. */
export function pullSeen({ repository, line }: Pick<FixLine, 'repository' | 'line'>, stands: PullStands) {
  const { state, draft, head, merged, conflict, review, ticked, byHand, onto } = stands
  return {
    kind: 'pullSeen' as const,
    ...{ repository, line, state, draft, head, merged, conflict, review },
    ticked: [...ticked],
    ...(byHand ? { byHand } : {}),
    ...(onto ? { onto } : {}),
  }
}

/** Whether a fix is merged in its line. */
export const isMerged = (
  pull: Pick<FixPull, 'state' | 'onto'> | null,
): pull is FixPull & { state: 'merged' } => pull?.state === 'merged' && pull.onto === null

export type PublicPull =
  | {
      readonly in: Repository
      readonly number: number
      readonly url: string
      readonly state: 'open' | 'merged' | 'closed'
      /** The branch that it goes into, where that is not its line. */
      readonly onto: string | null
    }
  | { readonly byHand: FactOf<'publicPullByHand'>['why'] }

/** Whether a fix is merged in its line of the public repository, by the pull request that was opened for it there. */
export const isInPublic = (pull: PublicPull | null): boolean =>
  pull !== null && 'state' in pull && pull.state === 'merged' && pull.onto === null

/** Whether a public pull request brings its fix to its line no more, as it is: closed, or merged into another branch. */
export const isLost = (pull: PublicPull | null): pull is PublicPull & { readonly url: string } =>
  pull !== null &&
  'state' in pull &&
  (pull.state === 'closed' || (pull.state === 'merged' && pull.onto !== null))

/** The work on the fix, as the facts tell it. Repositories are keyed by "owner/name" in lower case. */
export type Remediation = {
  readonly affected: ReadonlyMap<string, Affected>
  /** What the project calls related: similar problems are looked for there too. */
  readonly related: readonly string[]
  readonly lines: ReadonlyMap<string, Lines>
  /** The branches whose releases are being read, by repository. */
  readonly reading: ReadonlyMap<string, readonly string[]>
  readonly asked: boolean
  /** The lines whose pull requests are being opened, by `lineKey`. */
  readonly begun: ReadonlySet<string>
  /** By `lineKey`. */
  readonly pulls: ReadonlyMap<string, FixPull>
  /** The pull requests that bring the fixes to the public repositories, or why that is done by hand; by `lineKey`. */
  readonly publicPulls: ReadonlyMap<string, PublicPull>
  /** How many public pull requests of a line were given up for another one, by `lineKey`. */
  readonly replaced: ReadonlyMap<string, number>
  /** Why nothing could be prepared: by repository where its mirror may not be used, by `lineKey` for one line. */
  readonly blocked: ReadonlyMap<string, FactOf<'fixBlocked'>['why']>
  /** Ids of those who can read a repository's mirror and should not, as far as was told. */
  readonly strangers: ReadonlyMap<string, readonly number[]>
  /** What other cases have these fixes in, and whether they confirmed to bring it to the public; by both pull requests. */
  readonly elsewhere: ReadonlyMap<string, boolean>
  /** Who searched where for similar problems, by name in lower case. */
  readonly audits: ReadonlyMap<
    string,
    { readonly by: Person | null; readonly at: Date; readonly comment: number }
  >
  /** `knownAt`: since when it was first known that data was touched, whatever was said since but that it was a mistake. */
  readonly userData: {
    readonly touched: boolean
    readonly knownAt: Date | null
    /** When it was first put on record: by then it was known. */
    readonly saidAt: Date | null
    /** What stood on record as `knownAt` by mistake. */
    readonly mistaken: readonly Date[]
    /** When they were told, for those who were. */
    readonly notices: Readonly<Partial<Record<FactOf<'dataNoticeGiven'>['whom'], Date>>>
    /** GHSA id of the other case of the same vulnerability whose word it is; null where it was last told here. */
    readonly of: string | null
    /** What was said in other cases and is counted in. */
    readonly heard: readonly string[]
    /** The last that the coordinators were told of the instant by which the authority is told. */
    readonly reminded: Pick<FactOf<'dataBreachReminded'>, 'due' | 'stage'> | null
  } | null
}

export const nothingRemedied: Remediation = {
  affected: new Map(),
  related: [],
  lines: new Map(),
  reading: new Map(),
  asked: false,
  begun: new Set(),
  pulls: new Map(),
  publicPulls: new Map(),
  replaced: new Map(),
  blocked: new Map(),
  strangers: new Map(),
  elsewhere: new Map(),
  audits: new Map(),
  userData: null,
}

const nothingSaid = {
  touched: false,
  knownAt: null,
  saidAt: null,
  mistaken: [],
  notices: {},
  of: null,
  heard: [],
  reminded: null,
} satisfies NonNullable<Remediation['userData']>

/** How one release line of a repository is named in the maps above. */
export const lineKey = (repository: string, line: string): string => `${repository.toLowerCase()}#${line}`

/** How others can read a mirror with fixes in it. */
const readBy = ['mirror is public', 'mirror is a fork', 'mirror has other readers'] as const
/** Why it is no longer sure of a mirror with fixes in it that nobody else can read it. */
const exposures = [...readBy, 'mirror has readers whom GitHub does not tell', 'mirror is gone'] as const
export type Exposed = (typeof exposures)[number]

/** Whether others can read it for certain. */
export const isRead = (why: Exposed): why is (typeof readBy)[number] => readBy.some(known => known === why)

/** What of these a mirror may not be used for; null where it is for another reason. */
export const asExposed = (why: FactOf<'fixBlocked'>['why'] | undefined): Exposed | null =>
  exposures.find(known => known === why) ?? null

/** How a repository's mirror is exposed to others, or may be; null where it is not, as far as is known. */
export const exposureOf = ({ blocked }: Pick<Remediation, 'blocked'>, repository: string): Exposed | null =>
  asExposed(blocked.get(repository.toLowerCase()))

export type RemediationFact = FactOf<
  | 'affectedNamed'
  | 'relatedRead'
  | 'releasesAsked'
  | 'fixBegun'
  | 'linesFound'
  | 'fixAsked'
  | 'fixPrepared'
  | 'fixBlocked'
  | 'mirrorSafe'
  | 'pullSeen'
  | 'publicPullOpened'
  | 'publicPullByHand'
  | 'publicPullSeen'
  | 'fixElsewhere'
  | 'audited'
  | 'userDataTold'
  | 'dataNoticeGiven'
  | 'userDataHeard'
  | 'dataBreachReminded'
>

/** The work on the fix after one more fact. */
export function remediationAfter(before: Remediation, fact: RemediationFact): Remediation {
  switch (fact.kind) {
    case 'affectedNamed':
      return renamed(before, fact)
    case 'relatedRead':
      return { ...before, related: fact.names }
    case 'releasesAsked':
      return { ...before, reading: new Map(before.reading).set(fact.repository.toLowerCase(), fact.branches) }
    case 'linesFound': {
      const { repository, touched, untouched, unread } = fact
      return {
        ...before,
        reading: without(before.reading, [repository.toLowerCase()]),
        lines: new Map(before.lines).set(repository.toLowerCase(), { touched, untouched, unread }),
      }
    }
    case 'fixAsked':
      return { ...before, asked: true }
    case 'fixBegun': {
      const keys = fact.lines.map(line => lineKey(fact.repository, line))
      return { ...before, begun: new Set([...before.begun, ...keys]) }
    }
    case 'fixPrepared': {
      const { repository, line, mirror, number, branch, head, behind, tree = null, code } = fact
      const pull: FixPull = {
        ...{ mirror, number, branch, head, behind },
        ...{ state: 'open', draft: true, merged: null, conflict: false, review: 'none', ticked: [] },
        ...{ byHand: null, onto: null, begin: { head, tree }, ...(code === undefined ? {} : { code }) },
      }
      return {
        ...before,
        begun: ended(before.begun, lineKey(repository, line)),
        blocked: without(before.blocked, [repository.toLowerCase(), lineKey(repository, line)]),
        pulls: new Map(before.pulls).set(lineKey(repository, line), pull),
      }
    }
    case 'fixBlocked': {
      const { repository, line, why } = fact
      const key = line === null ? repository.toLowerCase() : lineKey(repository, line)
      return {
        ...before,
        reading: without(before.reading, [key]),
        begun: ended(before.begun, key),
        blocked: new Map(before.blocked).set(key, why),
        strangers: new Map(before.strangers).set(key, fact.readers?.map(({ id }) => id) ?? []),
      }
    }
    case 'mirrorSafe':
      return {
        ...before,
        blocked: without(before.blocked, [fact.repository.toLowerCase()]),
        strangers: without(before.strangers, [fact.repository.toLowerCase()]),
      }
    case 'pullSeen': {
      const { repository, line, kind: _, at: __, by: ___, byHand = null, onto = null, ...seen } = fact
      const known = before.pulls.get(lineKey(repository, line))
      if (!known) return before
      const pull = { ...known, ...seen, byHand, onto }
      return { ...before, pulls: new Map(before.pulls).set(lineKey(repository, line), pull) }
    }
    case 'publicPullOpened': {
      const { repository, line, number, url } = fact
      const pull: PublicPull = { in: fact.in, number, url, state: 'open', onto: null }
      return { ...before, publicPulls: new Map(before.publicPulls).set(lineKey(repository, line), pull) }
    }
    case 'publicPullByHand': {
      const key = lineKey(fact.repository, fact.line)
      return { ...before, publicPulls: new Map(before.publicPulls).set(key, { byHand: fact.why }) }
    }
    case 'publicPullSeen': {
      const key = lineKey(fact.repository, fact.line)
      const known = before.publicPulls.get(key)
      if (!known || 'byHand' in known) return before
      const { state, onto = null } = fact
      return { ...before, publicPulls: new Map(before.publicPulls).set(key, { ...known, state, onto }) }
    }
    case 'fixElsewhere': {
      const { pull, within, confirmed } = fact
      return { ...before, elsewhere: new Map(before.elsewhere).set(`${pull} ${within}`, confirmed) }
    }
    case 'audited': {
      const { by, at, comment } = fact
      return { ...before, audits: new Map(before.audits).set(fact.of.toLowerCase(), { by, at, comment }) }
    }
    case 'userDataTold': {
      // Who learned of it once has known it since (GDPR, article 33): the earliest instant that was told counts.
      const known = before.userData ?? nothingSaid
      const since = fact.touched ? (fact.since ?? fact.at) : null
      const earliest = known.knownAt && since ? min([known.knownAt, since]) : (known.knownAt ?? since)
      const { corrects, touched, at } = fact
      const userData = {
        ...known,
        touched,
        knownAt: corrects ? since : earliest,
        saidAt: known.saidAt ?? (touched ? at : null),
        mistaken: corrects ? [...known.mistaken, corrects] : known.mistaken,
        of: null,
      }
      return { ...before, userData }
    }
    case 'userDataHeard': {
      const { other: of, touched, knownAt, saidAt, mistaken, said } = fact
      const { users, authority } = fact.notices
      const notices = { ...(users ? { users } : {}), ...(authority ? { authority } : {}) }
      const { heard, reminded } = before.userData ?? nothingSaid
      const stands = { touched, knownAt, saidAt, mistaken, notices, of, reminded }
      return { ...before, userData: { ...stands, heard: said ? [...heard, said] : heard } }
    }
    case 'dataNoticeGiven': {
      const { userData } = before
      if (!userData) return before
      const notices = { ...userData.notices, [fact.whom]: fact.toldAt }
      return { ...before, userData: { ...userData, notices } }
    }
    case 'dataBreachReminded': {
      const { userData } = before
      if (!userData) return before
      return { ...before, userData: { ...userData, reminded: { due: fact.due, stage: fact.stage } } }
    }
  }
}

/** The work without these pull requests of a mirror, where nothing of theirs is on its way to the public. */
export function withoutPulls(
  before: Remediation,
  gone: readonly Pick<FixPull, 'mirror' | 'number'>[],
  opening: ReadonlySet<string>,
): Remediation {
  const keys = [...before.pulls].flatMap(([key, pull]) =>
    gone.some(one => isSamePull(one, pull)) && !opening.has(key) && !before.publicPulls.has(key) ? [key] : [],
  )
  return keys.length === 0 ? before : { ...before, pulls: without(before.pulls, keys) }
}

/** The work once it was confirmed that the fixes of these lines go public: by others than the public pull requests that are lost. */
export function withoutLost(before: Remediation, lines: FactOf<'releaseConfirmed'>['lines']): Remediation {
  const gone = lines
    .map(({ repository, line }) => lineKey(repository, line))
    .filter(key => isLost(before.publicPulls.get(key) ?? null))
  if (gone.length === 0) return before
  const counted = gone.map(key => [key, (before.replaced.get(key) ?? 0) + 1] as const)
  return {
    ...before,
    publicPulls: without(before.publicPulls, gone),
    replaced: new Map([...before.replaced, ...counted]),
  }
}

/** The number of a public repository by its name, as the fixes that were begun for it or stand there tell; or null. */
export function codeOf({ pulls, publicPulls }: Remediation, repository: string): number | null {
  const of = lineKey(repository, '')
  const open = [...publicPulls].map(([key, pull]) => [key, 'in' in pull ? pull.in.id : undefined] as const)
  const begun = [...pulls].map(([key, { code }]) => [key, code] as const)
  return [...open, ...begun].find(([key, id]) => key.startsWith(of) && id !== undefined)?.[1] ?? null
}

/** Whether two are one pull request at GitHub. */
export const isSamePull = (
  a: Pick<FixPull, 'mirror' | 'number'>,
  b: Pick<FixPull, 'mirror' | 'number'>,
): boolean => a.mirror.id === b.mirror.id && a.number === b.number

function renamed(before: Remediation, { what, not }: FactOf<'affectedNamed'>): Remediation {
  const gone = not.map(name => name.toLowerCase())
  const affected = new Map(without(before.affected, gone))
  const stale = [...gone]
  for (const one of what) {
    const key = affectedKey(one)
    const known = affected.get(key)
    // Another range touches other release lines: they are looked for anew.
    if (one.kind === 'repository' && known?.kind === 'repository' && known.range !== one.range)
      stale.push(key)
    affected.set(key, one)
  }
  return {
    ...before,
    affected,
    lines: without(before.lines, stale),
    reading: without(before.reading, stale),
    blocked: without(before.blocked, stale),
  }
}

/** What was begun without what ended: one line, or, where `key` is a repository, all of its lines. */
const ended = (begun: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set([...begun].filter(one => one !== key && !one.startsWith(`${key}#`)))

function without<V>(map: ReadonlyMap<string, V>, keys: readonly string[]): ReadonlyMap<string, V> {
  return new Map([...map].filter(([key]) => !keys.includes(key)))
}

/** One release line that needs a fix, and how far it is. */
export type FixLine = {
  readonly repository: string
  readonly line: string
  /** The newest release of the line, by its tag; null where none is known. */
  readonly latest: string | null
  readonly pull: FixPull | null
  readonly publicPull: PublicPull | null
  readonly blocked: string | null
}

/** Every release line that the affected ranges touch, in the order in which they were named. */
export function fixLines({ affected, lines, pulls, publicPulls, blocked }: Remediation): readonly FixLine[] {
  return [...affected].flatMap(([key, one]) =>
    one.kind !== 'repository'
      ? []
      : (lines.get(key)?.touched ?? []).map(({ line, latest }) => {
          const pull = pulls.get(lineKey(key, line)) ?? null
          const publicPull = publicPulls.get(lineKey(key, line)) ?? null
          const exposed = publicPull ? null : exposureOf({ blocked }, key)
          const why = pull
            ? [exposed, whyPullBlocked(pull)].filter(Boolean).join(', ') || null
            : (blocked.get(lineKey(key, line)) ?? blocked.get(key) ?? null)
          return { repository: one.name, line, latest, pull, publicPull, blocked: why }
        }),
  )
}

/**
 * Fixes that stand merged in a mirror while their line is not affected any more, and that nothing of ours brings to the
 * public: the next one who brings the mirror's branch there takes them along.
 */
export function mergedApart(
  remediation: Remediation,
): readonly { readonly of: string; readonly pull: FixPull }[] {
  const { affected, lines, pulls, publicPulls } = remediation
  const part = new Set(fixLines(remediation).map(({ repository, line }) => lineKey(repository, line)))
  return [...pulls].flatMap(([of, pull]) => {
    const repository = of.slice(0, of.indexOf('#'))
    // Its lines are being looked for.
    const isUnknown = affected.has(repository) && !lines.has(repository)
    const isApart = isMerged(pull) && !part.has(of) && !publicPulls.has(of) && !isUnknown
    return isApart ? [{ of, pull }] : []
  })
}

function whyPullBlocked({ state, conflict, review, onto }: FixPull): string | null {
  if (onto !== null && state !== 'closed') return 'goes into another branch than its line'
  if (state === 'merged') return null
  if (state === 'closed') return 'closed unmerged'
  if (conflict) return 'conflict'
  return review === 'changes' ? 'changes requested' : null
}

/** Where similar problems have to be looked for: what is affected, and what the project calls related to it. */
export function auditTargets({ affected, related }: Remediation): readonly string[] {
  const names = [...affected.values()].filter(one => one.kind !== 'package').map(affectedName)
  if (names.length === 0) return []
  return [...new Map([...names, ...related].map(name => [name.toLowerCase(), name])).values()]
}

/** Where nobody has signed off yet that similar problems were looked for. */
export const openAudits = (remediation: Remediation): readonly string[] =>
  auditTargets(remediation).filter(name => !remediation.audits.has(name.toLowerCase()))

/** Until when a supervisory authority is told that users' data was touched: 72 hours (GDPR, article 33); or null. */
export const dataBreachDue = ({ userData }: Remediation): Date | null =>
  userData?.touched && userData.knownAt ? new Date(userData.knownAt.getTime() + 72 * 3_600_000) : null
