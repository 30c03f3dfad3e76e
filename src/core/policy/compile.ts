import { businessDays, compareLengths, elapsedLength, parseLength } from './duration.ts'
import {
  type Calendar,
  type Length,
  type Origin,
  type Policy,
  type PromiseName,
  promiseNames,
  type RepositoryName,
  type Term,
} from './policy.ts'
import type { ReadDays, ReadHours } from './prose/prose-types.ts'
import type { Prose } from './prose.ts'
import type { CoordinationConfig, PublicConfig } from './schema.ts'

/** Something that was read: its value, the file ("acme/engine:SECURITY.md"), and the commit it was read at. */
export type Source<T> = {
  readonly value: T
  readonly where: string
  readonly commit?: string
  /** The line of each key, as `readConfig` gives it. */
  readonly lines?: Readonly<Record<string, number>>
}

/** Everything a policy is compiled from; what there is not is left out. */
export type PolicySources = {
  readonly prose: { readonly repository?: Source<Prose>; readonly organisation?: Source<Prose> }
  readonly organisation?: Source<PublicConfig>
  readonly repository?: Source<PublicConfig>
  readonly coordination?: Source<CoordinationConfig>
  /** Where cases are worked, as `coordinationAllowed` decided: what the files name is not enough. */
  readonly coordinationRepository: RepositoryName | null
}

/**
 * What a person should look at. contradicts: two files say different things, and the one told in `origin` does
 * not count; ambiguous: the prose can be read in more than one way; unusable: what is written cannot be kept;
 * missing: nobody said.
 */
export type PolicyFinding = {
  readonly kind: 'contradicts' | 'ambiguous' | 'unusable' | 'missing'
  /** The key of the configuration it is about, or `prose`. */
  readonly key: string
  readonly message: string
  readonly origin?: Origin
}

/** What Pledge keeps of its own accord where nobody promised anything. */
const targets: Readonly<Record<PromiseName, Length>> = {
  acknowledge: elapsedLength(48 * 3600),
  respond: elapsedLength(7 * 86_400),
  update: elapsedLength(14 * 86_400),
  disclose: elapsedLength(90 * 86_400),
}

/** Issues of all kinds carry it, so that it points nobody at an unfixed hole. */
const defaultLabel = 'needs triage'

/**
 * One policy from all that was read, key by key: the repository's file over the organisation's, both over the
 * prose (the repository's SECURITY.md, else the organisation's, never both), and targets of our own where
 * nobody said anything. Keys that the private file may hold too (calendar, pause, embargo …) are taken from it
 * where no public file has them. Never throws and never leaves a promise without a clock: what cannot be used
 * becomes a finding.
 */
export function compilePolicy(sources: PolicySources): {
  readonly policy: Policy
  readonly findings: readonly PolicyFinding[]
} {
  const { repository, organisation, coordination, coordinationRepository } = sources
  const prose = sources.prose.repository ?? sources.prose.organisation
  const findings: PolicyFinding[] = []
  const promises = Object.fromEntries(
    promiseNames.map(name => [name, promise(name, prose, sources, findings)]),
  ) as Record<PromiseName, Term | null>
  if (prose) findings.push(...proseFindings(prose))
  findings.push(...leftEmpty('repository', repository), ...leftEmpty('organisation', organisation))
  if (coordinationRepository === null)
    findings.push(missing('coordination', 'No coordination repository: cases have no place.'))
  const coordinators = coordination?.value.coordinators ?? []
  if (coordinators.length === 0)
    findings.push(
      missing('coordinators', 'Nobody coordinates: list `coordinators:` in the private `pledge.yml`.'),
    )

  const layers = [repository?.value, organisation?.value, coordination?.value]
  const policy: Policy = {
    promises,
    coordination: coordinationRepository,
    calendar: calendar(layers),
    pause: first(layers, layer => layer.pause) ?? [],
    embargo: {
      minimum: first(layers, layer => layer.embargo?.minimum) ?? null,
      atEnd: first(layers, layer => layer.at_end ?? layer.embargo?.at_end) ?? 'release-reporter',
    },
    publicIssues: {
      watch: first(layers, layer => layer.public_issues?.watch) ?? true,
      label: first(layers, layer => layer.public_issues?.label) ?? defaultLabel,
    },
    contacts: prose?.value.contacts.map(contact => contact.value) ?? [],
    conduct: prose?.value.conduct ?? [],
    outOfScope: prose?.value.outOfScopeClauses ?? [],
    thirdParty: prose?.value.thirdParty ?? null,
    supportedVersions: prose?.value.releases.map(({ line, ...release }) => release) ?? [],
    safeHarbour: prose?.value.safeHarbour ?? [],
    checkRequired: first(layers, layer => layer.check) === 'required',
    coordinators,
    away: coordination?.value.away ?? [],
    remediation: coordination?.value.remediation ?? {},
    readers: coordination?.value.readers ?? [],
    related: coordination?.value.related ?? [],
    services: coordination?.value.services ?? {},
    coordinates: coordination?.value.coordinates ?? [],
  }
  return { policy, findings }
}

type Layer = PublicConfig | CoordinationConfig

/** The first layer that says anything; `null` (switched off) is something said. */
function first<T>(
  layers: readonly (Layer | undefined)[],
  pick: (layer: Layer) => T | undefined,
): T | undefined {
  for (const layer of layers) {
    const value = layer && pick(layer)
    if (value !== undefined) return value
  }
  return undefined
}

function calendar(layers: readonly (Layer | undefined)[]): Calendar {
  return {
    zone: first(layers, layer => layer.calendar?.zone) ?? 'UTC',
    holidays: first(layers, layer => layer.calendar?.holidays) ?? null,
  }
}

/** A length somebody wrote, or null where they switched it off, and where. */
type Said = { readonly length: Length | null; readonly origin: Origin }

function promise(
  name: PromiseName,
  prose: Source<Prose> | undefined,
  { repository, organisation }: PolicySources,
  findings: PolicyFinding[],
): Term | null {
  const said = [
    fromFile('repository', repository, name),
    fromFile('organisation', organisation, name),
    prose ? fromProse(prose, name, findings) : null,
  ].filter(one => one !== null)
  const [best, ...others] = said
  if (!best) {
    const length = targets[name]
    findings.push(missing(`promises.${name}`, `Nobody promised ${name}: ${length.text} is kept as a target.`))
    return { length, target: true, origin: { kind: 'default' } }
  }
  // A repository that differs from its organisation means it; prose that says something else misleads reporters.
  for (const other of others)
    if (other.origin.kind === 'prose' && !same(best.length, other.length))
      findings.push({
        kind: 'contradicts',
        key: `promises.${name}`,
        message: `SECURITY.md says ${inWords(other.length)}, ${best.origin.where} says ${inWords(best.length)}, which counts.`,
        origin: other.origin,
      })
  return best.length && { length: best.length, target: false, origin: best.origin }
}

function fromFile(
  kind: Origin['kind'],
  file: Source<PublicConfig> | undefined,
  name: PromiseName,
): Said | null {
  const length = file?.value.promises?.[name]
  if (!file || length === undefined) return null
  return { length, origin: originOf(kind, file, file.lines?.[`promises.${name}`]) }
}

function fromProse(prose: Source<Prose>, name: PromiseName, findings: PolicyFinding[]): Said | null {
  const read = prose.value[name]
  if (read === null) return null
  const origin = { ...originOf('prose', prose, read.line), sentence: read.sentence }
  const length = readLength(read)
  if (length) return { length, origin }
  const message = 'This length of time is no promise that can be kept: it is nothing, or more than ten years.'
  findings.push({ kind: 'unusable', key: `promises.${name}`, message, origin })
  return null
}

/** What was read, as a length in the unit it was written in; null where it is nothing, or more than ten years. */
export function readLength(read: ReadHours | ReadDays): Length | null {
  return 'hours' in read
    ? lengthOf(read.hours / 24, read.business, read.inDays ? 'days' : 'hours')
    : lengthOf(read.days, read.business, 'days')
}

/** A part of a business day is a whole one: nobody works in the rest of it. null where it cannot be kept. */
function lengthOf(days: number, business: boolean, unit: 'hours' | 'days'): Length | null {
  const text = business ? `${Math.ceil(days)} business days` : `${Math.round(days * 86_400)} seconds`
  const read = parseLength(text)
  if (!read.ok) return null
  if (business) return businessDays(Math.ceil(days))
  const seconds = Math.round(days * 86_400)
  const whole = unit === 'days' && Number.isInteger(days)
  return whole
    ? { kind: 'elapsed', seconds, text: `${days} day${days === 1 ? '' : 's'}` }
    : elapsedLength(seconds)
}

function originOf(kind: Origin['kind'], source: Source<unknown>, line: number | undefined): Origin {
  return {
    kind,
    where: source.where,
    ...(source.commit === undefined ? {} : { commit: source.commit }),
    ...(line === undefined ? {} : { line }),
  }
}

function proseFindings(prose: Source<Prose>): PolicyFinding[] {
  return prose.value.findings.map(({ line, what, text }) => ({
    kind: 'ambiguous',
    key: 'prose',
    message: what,
    origin: { ...originOf('prose', prose, line), sentence: text },
  }))
}

/** What would say that there is none of it, where a key that is left empty may be meant so. */
const none: Readonly<Record<string, string>> = {
  approvers: '`[]` if nobody has to approve',
  check: '`optional` if it is not required',
  discussion: '`none` if no time has to pass',
  pause: '`none` if no clock waits',
}

/** Keys that stand in a public file with nothing behind them, so that another file may say more than their reader thinks. */
function leftEmpty(kind: Origin['kind'], file: Source<PublicConfig> | undefined): PolicyFinding[] {
  const { value = {}, lines = {} } = file ?? {}
  return Object.entries(lines).flatMap(([key, line]): PolicyFinding[] => {
    // Of `promises` the lines below are often commented out, as in the file that we propose.
    if (!file || key.includes('.') || key === 'promises' || key in value) return []
    const message = `\`${key}\` is left empty, which says nothing: what another file says holds. Take the line out${none[key] ? `, or write ${none[key]}` : ''}.`
    return [{ kind: 'unusable', key, message, origin: originOf(kind, file, line) }]
  })
}

function missing(key: string, message: string): PolicyFinding {
  return { kind: 'missing', key, message }
}

function same(a: Length | null, b: Length | null): boolean {
  return a === null || b === null ? a === b : a.kind === b.kind && compareLengths(a, b) === 0
}

function inWords(length: Length | null): string {
  return length === null ? '`none`' : length.text
}
