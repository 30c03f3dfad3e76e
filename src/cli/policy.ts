import { compilePolicy, type PolicyFinding, type PolicySources, type Source } from '../core/policy/compile.ts'
import { coordinationAllowed } from '../core/policy/coordination.ts'
import { notUtf8, strayByte } from '../core/policy/legible.ts'
import { misplacedAt } from '../core/policy/misplaced.ts'
import { fullName } from '../core/policy/names.ts'
import { peopleRemarks } from '../core/policy/people-remarks.ts'
import type { Policy, RepositoryName } from '../core/policy/policy.ts'
import { type Prose, readProse } from '../core/policy/prose.ts'
import { type ReadResult, readConfig } from '../core/policy/read.ts'
import { coordinationPath } from '../core/policy/review.ts'
import type { CoordinationConfig, PublicConfig } from '../core/policy/schema.ts'
import { notTheFirst } from '../core/policy/wording.ts'
import type { TextFile, Texts } from './policy-texts.ts'
import { openRemote, type Remote } from './remote.ts'
import { nearMiss, type PolicyTexts, placeOf, textsOfFolder, textsOfRepository } from './texts.ts'

/** error: a file that cannot be used; warning: it misleads somebody; note: nobody said, or nobody could look. */
export type Severity = 'error' | 'warning' | 'note'

/** What a person should look at; line and column, counted from 1, where it stands in a file. */
export type Finding = {
  readonly severity: Severity
  readonly where: string | null
  readonly line: number | null
  readonly column: number | null
  readonly message: string
  /** The words it is about. */
  readonly text: string | null
}

export type Compiled = {
  readonly name: string
  readonly repository: RepositoryName | null
  readonly policy: Policy
  /** The prose that counts, or null. */
  readonly prose: Prose | null
  /** The files that were read, in the order in which they count. */
  readonly files: readonly string[]
  /** Errors first. */
  readonly findings: readonly Finding[]
  /** Root of GitHub's pages; null for a checkout. */
  readonly webUrl: string | null
}

/**
 * The policy of the checkout or repository that a word on the command line means, as far as it can be seen from
 * here. `isCoordination`: it is the repository that cases are worked in, so its own `pledge.yml` counts. Throws a
 * `Refusal` where there is nothing to read; a broken file is a finding.
 */
export async function compileAt(
  word: string,
  isCoordination: boolean,
  open: () => Remote = () => openRemote(process.env),
): Promise<Compiled> {
  const place = placeOf(word)
  if ('folder' in place) {
    const texts = textsOfFolder(place.folder)
    const miss = texts.own.security ? null : nearMiss(place.folder)
    return compileTexts(texts, isCoordination, null, miss)
  }
  const remote = open()
  const texts = await textsOfRepository(remote, place.repository, all =>
    all.flatMap(one => coordinationNamed(one?.config ?? null) ?? []),
  )
  return compileTexts(texts, isCoordination, remote.webUrl, null)
}

function coordinationNamed(file: TextFile | null): RepositoryName | null {
  const read = typeof file?.text === 'string' ? readConfig(file.text, 'public') : null
  return read?.ok ? (read.value.coordination ?? null) : null
}

function compileTexts(
  texts: PolicyTexts,
  isCoordination: boolean,
  webUrl: string | null,
  miss: string | null,
): Compiled {
  const reading = new Reading()
  const { own, organisation } = texts
  const repository = reading.config(own.config, 'public')
  const general = reading.config(organisation?.config ?? null, 'public')
  const prose = reading.prose(own, organisation)
  const placed = placing(texts, repository, general?.value ?? null, reading)
  const privateFile = isCoordination ? own.coordination : placed.file
  const coordination = reading.config(privateFile, 'coordination')
  if (coordination)
    for (const remark of peopleRemarks(coordination.value, coordination.lines))
      reading.add({ severity: 'warning', where: coordination.where, ...remark })
  const sources: PolicySources = {
    prose,
    ...(repository ? { repository } : {}),
    ...(general ? { organisation: general } : {}),
    ...(coordination ? { coordination } : {}),
    coordinationRepository: placed.repository,
  }
  const { policy, findings } = compilePolicy(sources)
  const sight = { seesPrivate: isCoordination || privateFile !== null, isCheckout: texts.repository === null }
  for (const finding of findings) reading.add(fromPolicy(finding, sight))
  remarks(
    texts,
    { isCoordination, miss, hasProse: prose.repository !== undefined || prose.organisation !== undefined },
    reading,
  )
  const order: readonly Severity[] = ['error', 'warning', 'note']
  return {
    name: texts.name,
    repository: texts.repository,
    policy,
    prose: (prose.repository ?? prose.organisation)?.value ?? null,
    files: reading.files,
    findings: order.flatMap(severity => reading.findings.filter(finding => finding.severity === severity)),
    webUrl,
  }
}

/** Reads files and keeps what is wrong with them. */
class Reading {
  readonly files: string[] = []
  readonly findings: Finding[] = []
  readonly #texts = new Map<string, string>()

  add(finding: (Partial<Finding> & Pick<Finding, 'severity' | 'message'>) | null): void {
    if (!finding) return
    const place = { where: null, line: null, column: null, text: null, ...finding }
    const source = place.where === null ? undefined : this.#texts.get(place.where)
    const column = place.column ?? columnOf(source, place.line, place.text)
    this.findings.push({ ...place, column })
  }

  #text(file: TextFile): string | null {
    this.files.push(file.where)
    if (file.text === null)
      this.add({ severity: 'error', where: file.where, line: 1, column: 1, message: file.message ?? '' })
    else this.#texts.set(file.where, file.text)
    return file.text
  }

  config(file: TextFile | null, kind: 'public'): Source<PublicConfig> | null
  config(file: TextFile | null, kind: 'coordination'): Source<CoordinationConfig> | null
  config(file: TextFile | null, kind: 'public' | 'coordination') {
    const text = file && this.#text(file)
    if (!file || text === null) return null
    const parsed: ReadResult<PublicConfig | CoordinationConfig> =
      kind === 'public' ? readConfig(text, 'public') : readConfig(text, 'coordination')
    if (parsed.ok) return { value: parsed.value, lines: parsed.lines, ...origin(file) }
    for (const error of parsed.errors) this.add({ severity: 'error', where: file.where, ...error })
    return null
  }

  prose(own: Texts, organisation: Texts | null): PolicySources['prose'] {
    const file = own.security ?? organisation?.security ?? null
    const text = file && this.#text(file)
    if (!file || text === null) return {}
    const stray = strayByte(text)
    if (stray) this.add({ severity: 'error', where: file.where, ...stray, message: notUtf8 })
    const source = { value: readProse(text), ...origin(file) }
    return file === own.security ? { repository: source } : { organisation: source }
  }
}

const origin = ({ where, commit }: TextFile) => ({ where, ...(commit === undefined ? {} : { commit }) })

/** Where on its line a sentence of the prose begins; the text is read without its markup, so its first word is looked for. */
function columnOf(source: string | undefined, line: number | null, text: string | null): number | null {
  if (line === null) return null
  const [word = ''] = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/u.exec(text ?? '') ?? []
  const at = source?.split(/\r\n|\r|\n/, line)[line - 1]?.indexOf(word) ?? -1
  return Math.max(0, at) + 1
}

type Sight = { readonly seesPrivate: boolean; readonly isCheckout: boolean }

function fromPolicy({ kind, key, message, origin: from }: PolicyFinding, { seesPrivate, isCheckout }: Sight) {
  // Who coordinates is nobody else's business: from outside it cannot be seen.
  if (key === 'coordinators' && !seesPrivate) return null
  // What is not said here may well be said in the organisation's file.
  if (kind === 'missing' && key === 'coordination' && isCheckout) return null
  return {
    severity: kind === 'missing' ? ('note' as const) : ('warning' as const),
    message,
    where: from?.where ?? null,
    line: from?.line ?? null,
    text: from?.sentence ?? null,
  }
}

/** Where cases would be worked. What cannot be seen from here, as a private repository should, is taken to be in order. */
function placing(
  { repository, places, own }: PolicyTexts,
  ownConfig: Source<PublicConfig> | null,
  general: PublicConfig | null,
  reading: Reading,
): { readonly repository: RepositoryName | null; readonly file: TextFile | null } {
  const repositoryNames = ownConfig?.value.coordination ?? null
  const organisationNames = general?.coordination ?? null
  if (repository === null) return { repository: repositoryNames, file: null }
  const placed = (name: RepositoryName | null) =>
    name ? places.get(fullName(name).toLowerCase()) : undefined
  const listing = placed(repositoryNames)?.texts.coordination?.text ?? null
  const read = listing === null ? null : readConfig(listing, 'coordination')
  const presumed: CoordinationConfig = { coordinates: [fullName(repository)] }
  const allowed = coordinationAllowed({
    repository,
    organisationNames,
    repositoryNames,
    coordinationConfig: read?.ok ? read.value : placed(repositoryNames) ? null : presumed,
    isPrivate: name => placed(name)?.isPrivate ?? true,
    isArchived: name => placed(name)?.isArchived ?? false,
    hasIssues: name => placed(name)?.hasIssues ?? true,
  })
  const remark = allowed.ok ? allowed.remark : allowed.message
  if (remark && (repositoryNames || organisationNames))
    reading.add({
      severity: 'error',
      where: own.config?.where ?? `${repository.owner}/.github`,
      line: ownConfig?.lines?.coordination ?? (own.config ? 1 : null),
      message: remark,
    })
  if (!allowed.ok) return { repository: null, file: null }
  return { repository: allowed.coordination, file: placed(allowed.coordination)?.texts.coordination ?? null }
}

type Known = { readonly isCoordination: boolean; readonly miss: string | null; readonly hasProse: boolean }

function remarks(
  { own, organisation, places, repository }: PolicyTexts,
  known: Known,
  reading: Reading,
): void {
  const { isCoordination, miss, hasProse } = known
  if (!hasProse && !own.security && !isCoordination)
    reading.add({
      severity: 'warning',
      message:
        miss === null
          ? 'There is no SECURITY.md at the root, in .github/ or in docs/: nobody is told how to report.'
          : 'There is no SECURITY.md: Pledge reads files of exactly that name.',
      where: miss,
      line: miss === null ? null : 1,
    })
  for (const where of [...own.beside, ...(organisation?.beside ?? [])])
    reading.add({ severity: 'warning', where, line: 1, column: 1, message: notTheFirst })
  const rooms = [...places.values()].map(({ texts }) => texts)
  for (const texts of [own, organisation, ...rooms])
    for (const { path, where } of texts?.misplaced ?? []) {
      const isRoom = texts === own ? isCoordination : texts !== organisation
      const message = path === miss ? null : misplacedAt(path, isRoom)
      // Of a checkout nobody knows whether cases are worked there; that is noted below.
      if (message === null || (repository === null && path === coordinationPath)) continue
      // Nothing else can be meant there.
      const severity = path.startsWith('.github/pledge') ? 'error' : 'warning'
      reading.add({ severity, where, line: 1, column: 1, message })
    }
  if (isCoordination && !own.coordination)
    reading.add({
      severity: 'error',
      message: 'There is no pledge.yml at the root of this coordination repository.',
    })
  if (!isCoordination && own.coordination && repository === null)
    reading.add({
      severity: 'note',
      where: own.coordination.where,
      message: 'This file counts in a coordination repository only; `--coordination` checks it as one.',
    })
}
