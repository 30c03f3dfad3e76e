import { addDays } from 'date-fns/addDays'
import { hoursToMilliseconds } from 'date-fns/hoursToMilliseconds'
import type { Person, Repository } from '../core/case/fact.ts'
import type { PrivateChannel } from '../core/messages/in-public.ts'
import { compilePolicy, type Source } from '../core/policy/compile.ts'
import { coordinationAllowed } from '../core/policy/coordination.ts'
import { misplacedAt, misplacedPaths } from '../core/policy/misplaced.ts'
import { fullName, sameOwner, sameRepository } from '../core/policy/names.ts'
import { peopleRemarks } from '../core/policy/people-remarks.ts'
import type { Policy, RepositoryName } from '../core/policy/policy.ts'
import type { Prose } from '../core/policy/prose.ts'
import { type FileError, type How, type ReadResult, readConfig, readProseFile } from '../core/policy/read.ts'
import { configPath, coordinationPath, securityPaths } from '../core/policy/review.ts'
import type { CoordinationConfig, PublicConfig } from '../core/policy/schema.ts'
import { longestPause } from '../core/polling.ts'
import type { Clock } from '../shell/clock.ts'
import type { Guidance, Guide, Store } from '../shell/ports.ts'
import { type Client, type GitHub, statusOf } from './client.ts'
import { content, defaultsOf, type File, type PolicyFiles, readPolicyFiles } from './files.ts'
import { type Inventory, isStrangers, repositoryNow } from './inventory.ts'
import { type Meant, resolveMeant } from './people.ts'
import { sameJson } from './same-json.ts'

/** What is wrong with a file of the configuration, for whoever can repair it; no errors where it is well. */
export type Problem = { readonly where: string; readonly errors: readonly FileError[] }

/** What a policy was read from: repositories, whether or not they could be seen, and the entries of `coordinators`. */
export type PolicySources = {
  readonly repositories: readonly RepositoryName[]
  readonly coordinators: readonly string[]
  /** Whether it may be read otherwise in a while, though nothing changes. */
  readonly isUnsettled: boolean
}

export type PolicyReader = Guide & {
  /** Reads the policy anew; open cases are looked at again where it changed. Gives what is wrong with its files. */
  refresh(
    installation: number,
    repository: Repository,
    background?: boolean,
  ): Promise<{ guidance: Guidance; problems: readonly Problem[]; sources: PolicySources }>
}

type Kept = {
  /** Whose the repository was; not kept by earlier versions. */
  readonly owner?: string
  readonly policy: Policy
  readonly people: readonly Person[]
  readonly coordination: Repository | null
}
const keptAs = (repository: Repository): string => `policy:${repository.id}`

/** A file of the policy as it could last be read. */
type LastGood = Pick<File, 'text' | 'commit'>
const goodKey = (repository: number, path: string): string => `good:${repository}:${path}`
/** Earlier versions kept it by name, which another repository may bear by now. */
const goodKeyByName = (repository: RepositoryName, path: string): string =>
  `good:${fullName(repository)}:${path}`.toLowerCase()

type Memory = Pick<Store, 'recall' | 'remember'>

/**
 * A file of a repository as it could last be read, whatever the repository and its owner were called then. What stands under
 * the name is moved, before that can be another's.
 */
export async function recallGood(
  store: Memory,
  repository: Repository,
  path: string,
): Promise<LastGood | null> {
  const good = await store.recall<LastGood>(goodKey(repository.id, path))
  if (good !== null) return good
  const byName = await store.recall<LastGood>(goodKeyByName(repository, path))
  if (byName === null) return null
  await store.remember(goodKey(repository.id, path), byName)
  await store.remember(goodKeyByName(repository, path), null)
  return byName
}

/** One kind of file of a policy: which it is, where it might stand, and how it is read. */
type PolicyFile<T> = {
  readonly of: (files: PolicyFiles) => File | null
  readonly paths: readonly string[]
  readonly parse: (text: string, how?: How) => ReadResult<T>
}
const publicFile: PolicyFile<PublicConfig> = {
  of: ({ config }) => config,
  paths: [configPath],
  parse: (text, how) => readConfig(text, 'public', how),
}
const coordinationFile: PolicyFile<CoordinationConfig> = {
  of: ({ coordination }) => coordination,
  paths: [coordinationPath],
  parse: (text, how) => readConfig(text, 'coordination', how),
}
const proseFile: PolicyFile<Prose> = {
  of: ({ security }) => security,
  paths: securityPaths,
  parse: readProseFile,
}

/** The ids of the repositories whose cases are worked in this one, by their policies as last read. */
export async function coordinatedBy(store: Store, coordination: Repository): Promise<readonly number[]> {
  const found: number[] = []
  for (const [key, kept] of await store.recallAll<Kept>('policy:'))
    if (kept.coordination?.id === coordination.id) found.push(Number(key.slice('policy:'.length)))
  return found
}

/**
 * The policies, as they were last read well. They are kept in the store, so that the first report after a restart
 * finds its policy without a request; polling and pushes read them anew.
 */
export function createGuide(parts: {
  readonly github: GitHub
  readonly store: Store
  readonly clock: Clock
  readonly inventory: Inventory
  /** How far apart rounds of polling are asked to be. */
  readonly everyMs: number
}): PolicyReader {
  const { github, store, clock, inventory, everyMs } = parts
  const longestGapMs = Math.max(hoursToMilliseconds(6), 2 * longestPause(everyMs))
  const cache = new Map<number, Kept>()

  async function refresh(through: number, asked: Repository, background = false) {
    // As it is called and whose it is now.
    const now = await inventory.find(asked.id)
    const installation = now?.installation ?? through
    const repository = now ? { id: now.id, owner: now.owner, name: now.name } : asked
    const client = await github.installation(installation, background)
    const { kept, problems, places, owner, isUnsettled } = await read(client, installation, repository)
    const before = await store.recall<Kept>(keptAs(repository))
    const guidance = guidanceOf(kept)
    cache.set(repository.id, kept)
    if (!sameJson(before, kept)) {
      await store.remember(keptAs(repository), kept)
      for (const id of await store.openCases({ repository: repository.id })) {
        await store.schedule({ kind: 'case', key: id, installation, dueAt: clock.now() })
      }
    }
    const repositories = [repository, { owner, name: '.github' }, ...places]
    const sources = { repositories, coordinators: kept.policy.coordinators, isUnsettled }
    return { guidance, problems, sources }
  }

  async function read(
    client: Client,
    installation: number,
    asked: Repository,
  ): Promise<{
    kept: Kept
    problems: readonly Problem[]
    places: readonly RepositoryName[]
    /** Whose it is now, whatever name it was asked for by. */
    owner: string
    isUnsettled: boolean
  }> {
    const problems: Problem[] = []
    const { own, found } = await filesOf(client, installation, asked)
    const repository = own?.repository ?? asked
    await Promise.all([noteVisibility(own), noteVisibility(found)])
    const organisation = defaultsOf(found)
    for (const files of [own, organisation]) if (files) addMisplaced(problems, files)
    const ownConfig = own && (await lastGood(client, own, publicFile, problems))
    const general = organisation && (await lastGood(client, organisation, publicFile, problems))
    // After its own files were read: as what can be read they have nothing wrong with them.
    if (found && !organisation && (found.config || found.security))
      addProblem(
        problems,
        `${fullName(found.repository)}:${found.config?.path ?? found.security?.path}`,
        'This repository is private. GitHub takes defaults of an organisation from a public `.github` repository only, and so does Pledge: nothing here counts for the others. Make it public, or say it in each of them.',
      )
    const written = [ownConfig?.value.coordination ?? null, general?.value.coordination ?? null] as const
    const through = { client, installation }
    const repositoryNames = await calledNow(through, written[0], repository)
    const organisationNames = await calledNow(through, written[1], repository)
    const taken: RepositoryName[] = []
    const places = await readPlaces(through, repository, repositoryNames, organisationNames, problems, taken)
    const placed = (name: RepositoryName | null) =>
      name ? (places.get(fullName(name).toLowerCase()) ?? null) : null
    const allowed = coordinationAllowed({
      repository,
      organisationNames,
      repositoryNames,
      coordinationConfig: placed(repositoryNames)?.config?.value ?? null,
      isPrivate: name => placed(name)?.isPrivate ?? null,
      isArchived: name => placed(name)?.isArchived ?? false,
      hasIssues: name => placed(name)?.hasIssues ?? true,
    })
    const place = allowed.ok ? placed(allowed.coordination) : null
    const coordination = place?.repository ?? null
    // Where cases are worked has to be polled, whether or not the App's repositories can be listed.
    if (coordination) await inventory.note({ ...coordination, installation, private: true })
    const [another] = place ? [] : taken
    const remark = another
      ? otherThanBefore(another)
      : allowed.ok
        ? (allowed.remark ?? renamed(written[allowed.coordination === repositoryNames ? 0 : 1], coordination))
        : allowed.message
    const naming = own?.config ? own : organisationNames ? organisation : null
    if (remark && naming?.config)
      addProblem(problems, `${fullName(naming.repository)}:${naming.config.path}`, remark)
    const ownProse = own && (await lastGood(client, own, proseFile, problems))
    const generalProse = organisation && (await lastGood(client, organisation, proseFile, problems))
    const prose = {
      ...(ownProse ? { repository: ownProse } : {}),
      ...(generalProse ? { organisation: generalProse } : {}),
    }
    const config = place?.config
    const { policy } = compilePolicy({
      prose,
      ...(general ? { organisation: general } : {}),
      ...(ownConfig ? { repository: ownConfig } : {}),
      ...(config ? { coordination: config } : {}),
      coordinationRepository: coordination,
    })
    const people = coordination ? await coordinatorsOf(client, coordination, policy, problems) : []
    if (coordination) {
      const where = `${fullName(coordination)}:pledge.yml`
      if (policy.coordinators.length === 0) {
        addProblem(problems, where, 'Nobody coordinates: list `coordinators: [LOGIN, …]` here.')
      }
      const remarks = config ? peopleRemarks(config.value, config.lines) : []
      for (const { message, line } of remarks) addProblem(problems, where, message, line ?? 1)
    }
    const named = [repositoryNames, organisationNames].filter(name => name !== null)
    return {
      kept: { owner: asked.owner, policy, people, coordination },
      problems,
      places: named,
      owner: repository.owner,
      isUnsettled: taken.length > 0,
    }
  }

  /**
   * The files of a repository, and its owner's defaults. A name that an owner gave up may be a stranger's by now: whose the
   * repository is, GitHub says. Throws where that is another one than the installation's.
   */
  async function filesOf(client: Client, installation: number, asked: Repository) {
    const [called, general] = await readPolicyFiles(client, asked, '.github')
    const own = await itsOwn(client, asked, called)
    if (!own || (sameOwner(own.repository, asked) && (!general || sameOwner(general.repository, asked))))
      return { own, found: general }
    const { repository } = own
    if (!sameOwner(repository, asked) && (await inventory.installationOf(repository)) !== installation)
      throw new Error(
        `${fullName(asked)} is ${fullName(repository)} now, of another owner: its policy is read once the installations are listed.`,
      )
    if (general && sameOwner(general.repository, repository)) return { own, found: general }
    const [found] = await readPolicyFiles(client, { owner: repository.owner, name: '.github' }, '.github')
    return { own, found: found && sameOwner(found.repository, repository) ? found : null }
  }

  /** The files of the repository of this number, where another one has its name by now. */
  async function itsOwn(client: Client, repository: Repository, called: PolicyFiles | null) {
    if (called?.repository.id === repository.id) return called
    const now = await repositoryNow(client, repository.id)
    if (!now) return null
    const [its] = await readPolicyFiles(client, now, '.github')
    return its?.repository.id === repository.id ? its : null
  }

  /** Remembers whom a login meant for as long as it stands in the file: names can be given up and taken by others. */
  async function coordinatorsOf(
    client: Client,
    coordination: Repository,
    { coordinators }: Policy,
    problems: Problem[],
  ): Promise<readonly Person[]> {
    const key = `coordinators:${coordination.id}`
    const before = (await store.recall<Meant>(key)) ?? {}
    const { people, meant, remarks } = await resolveMeant(client, coordinators, before)
    if (!sameJson(before, meant)) await store.remember(key, meant)
    for (const remark of remarks) addProblem(problems, `${fullName(coordination)}:pledge.yml`, remark)
    return people
  }

  async function noteVisibility(files: PolicyFiles | null): Promise<void> {
    if (files) await inventory.noteVisibility(fullName(files.repository), files.isPrivate)
  }

  /** The client of an installation. */
  type Through = { readonly client: Client; readonly installation: number }

  type Place = {
    readonly repository: Repository
    readonly isPrivate: boolean
    readonly isArchived: boolean
    readonly hasIssues: boolean
    readonly config: Source<CoordinationConfig> | null
  }

  /**
   * The named coordination repositories, by these names: both in one request where there are two, none of another owner. Names
   * that another repository has `taken` are added to those.
   */
  async function readPlaces(
    through: Through,
    ours: Repository,
    one: RepositoryName | null,
    other: RepositoryName | null,
    problems: Problem[],
    taken: RepositoryName[],
  ): Promise<ReadonlyMap<string, Place>> {
    const named = [one, other].filter(name => name !== null && sameOwner(name, ours)) as RepositoryName[]
    const [first, second = first] = named
    if (!first || !second) return new Map()
    const { client } = through
    const places = new Map<string, Place>()
    const read = await readPolicyFiles(client, first, second.name)
    for (const [n, asked] of (first === second ? [first] : [first, second]).entries()) {
      const files = await firstCalled(through, asked, read[n] ?? null)
      const name = fullName(asked).toLowerCase()
      if (!files && read[n]) taken.push(asked)
      // Under a name that it had before it is found as well; not where it went to another owner.
      if (!files || !sameOwner(files.repository, ours) || places.has(name)) continue
      await noteVisibility(files)
      const config = files.isPrivate ? await lastGood(client, files, coordinationFile, problems) : null
      if (files.isPrivate) addMisplaced(problems, files, true)
      const { repository, isPrivate, isArchived, hasIssues } = files
      places.set(name, { repository, isPrivate, isArchived, hasIssues, config })
    }
    return places
  }

  /** A place as it is called now, where it was named under a login that this owner had before. */
  async function calledNow(
    { client, installation }: Through,
    named: RepositoryName | null,
    ours: Repository,
  ): Promise<RepositoryName | null> {
    if (!named || sameOwner(named, ours)) return named
    const first = await recallFirst(installation, named)
    if (first === null) return named
    const listed = await inventory.find(first)
    const now = listed && sameOwner(listed, ours) ? listed : await repositoryNow(client, first)
    return now && sameOwner(now, ours) ? { owner: now.owner, name: now.name } : named
  }

  /** Which repository an installation was the first to read under a name: its owner's name may be another's by now. */
  async function recallFirst(installation: number, name: RepositoryName): Promise<number | null> {
    const first = await store.recall<number>(calledKey(installation, name))
    if (first !== null) return first
    // The App may have been installed anew since, or it was kept for all installations together, as by earlier versions.
    for (const [key, before] of await store.recallAll<number>('called:'))
      if (
        key.endsWith(`:${fullName(name).toLowerCase()}`) &&
        (await inventory.homeOf(before)) === installation
      )
        return before
    return null
  }

  /**
   * The repository that was the first to be read under this name: another one that takes the name gets no cases, and has no
   * say in them, unless the first has not been seen for a day. GitHub tells not whether that was deleted, was taken off the
   * App, or is there again in a moment.
   */
  async function firstCalled(
    { client, installation }: Through,
    name: RepositoryName,
    files: PolicyFiles | null,
  ): Promise<PolicyFiles | null> {
    if (!files) return null
    const key = calledKey(installation, name)
    const unseen = `un${key}`
    const first = await recallFirst(installation, name)
    const found = first === null ? files : await itsOwn(client, { ...name, id: first }, files)
    // One that went to another owner is not there any more, where another one has its name.
    const isElsewhere = found !== files && !(found && sameOwner(found.repository, name))
    const its = isElsewhere ? null : found
    const now = clock.now()
    const known = await store.recall<{ since: string; last: string }>(unseen)
    // A day in which it was looked at: not one in which nothing was.
    const isNew = !known || now.getTime() - new Date(known.last).getTime() >= longestGapMs
    const since = isNew ? now : new Date(known.since)
    if (!its && since > addDays(now, -1)) {
      await store.remember(unseen, { since: since.toISOString(), last: now.toISOString() })
      return null
    }
    if (known) await store.remember(unseen, null)
    if (first === null || !its) await store.remember(key, files.repository.id)
    return its ?? files
  }

  /**
   * A file of the policy; one that is broken is a problem, and the last good one stays in force. What was taken away is
   * forgotten.
   */
  async function lastGood<T>(
    client: Client,
    files: PolicyFiles,
    { of, paths, parse }: PolicyFile<T>,
    problems: Problem[],
  ): Promise<Source<T> | null> {
    const { repository } = files
    let file = of(files)
    for (const path of paths) {
      const isThere = path === file?.path || files.securities.some(one => one.path === path)
      if (isThere || !(await recallGood(store, repository, path))) continue
      // In its place there may be a folder or a submodule, of which the question for files says nothing.
      const other = file ? null : await content(client, repository, path)
      if (other) file = other
      else await store.remember(goodKey(repository.id, path), null)
    }
    if (!file) return null
    const where = `${fullName(repository)}:${file.path}`
    const good = await recallGood(store, repository, file.path)
    const parsed = parse(file.text)
    if (parsed.ok) {
      if (good?.text !== file.text)
        await store.remember(goodKey(repository.id, file.path), { text: file.text, commit: file.commit })
      note(problems, where)
      return { value: parsed.value, lines: parsed.lines, where, commit: file.commit }
    }
    note(problems, where, parsed.errors)
    const last = good && parse(good.text, { inForce: true })
    return last?.ok ? { value: last.value, lines: last.lines, where, commit: good?.commit ?? '' } : null
  }

  const keptOf = async (repository: Repository): Promise<Kept | null> =>
    cache.get(repository.id) ?? (await store.recall<Kept>(keptAs(repository)))

  /** Whether it went to another owner since its policy was read: it is under that one's, though nobody sees it any more. */
  async function hasNewOwner({ id }: Repository, { owner }: Kept): Promise<boolean> {
    const now = await inventory.find(id)
    return now !== null && owner !== undefined && !sameOwner(now, { owner })
  }

  async function of(installation: number, repository: Repository): Promise<Guidance> {
    const kept = await keptOf(repository)
    if (!kept || (await hasNewOwner(repository, kept)))
      return (await refresh(installation, repository)).guidance
    cache.set(repository.id, kept)
    return guidanceOf(kept)
  }

  return {
    refresh,
    of,
    async lastOf(installation, repository) {
      const kept = await keptOf(repository)
      if (!kept || !(await hasNewOwner(repository, kept))) return of(installation, repository)
      // A round of polling tells why it cannot be read.
      const read = await refresh(installation, repository).catch(() => null)
      return read?.guidance ?? guidanceOf({ ...kept, people: [], coordination: null })
    },
    isRoom: async (room, code) =>
      (await inventory.homeOf(room.id)) !== null && !(await isStrangers(inventory, room, code)),
    find: inventory.find,
    async channel(installation, repository) {
      const { policy } = await of(installation, repository)
      return (
        (await privateReporting(
          await github.installation(installation, false, [repository]),
          repository,
          inventory.webUrl,
        )) ?? contactOf(policy)
      )
    },
  }
}

/** Under what is remembered which repository was the first to be read under a name. */
const calledKey = (installation: number, name: RepositoryName): string =>
  `called:${installation}:${fullName(name).toLowerCase()}`

/** That a name which cases were worked under belongs to another repository now. */
const otherThanBefore = (name: RepositoryName): string =>
  `\`${fullName(name)}\` is another repository than the one that cases were worked in under this name, and that one cannot be seen: nothing is written into a repository that only took its name. Put the App back on it, or name a repository of another name here. Where the first stays away for a day, this one counts.`

/** That a coordination repository has another name by now than the one it is named by; null where it has not. */
function renamed(named: RepositoryName | null, found: Repository | null): string | null {
  if (!named || !found || sameRepository(named, found)) return null
  return `\`${fullName(named)}\` is called \`${fullName(found)}\` now, and cases are worked there: name it so. Another repository that is made under the old name gets no cases.`
}

const guidanceOf = ({ owner: _, ...kept }: Kept): Guidance => ({
  ...kept,
  channel: null,
  publicAdvisories: new Set(),
  cases: new Set(),
  named: new Map(),
})

const contactOf = (policy: Policy): PrivateChannel | null =>
  policy.contacts[0] === undefined ? null : { kind: 'contact', contact: policy.contacts[0] }

async function privateReporting(
  client: Client,
  { owner, name }: Repository,
  webUrl: string,
): Promise<PrivateChannel | null> {
  const answer = await client
    .request('GET /repos/{owner}/{repo}/private-vulnerability-reporting', { owner, repo: name })
    .catch(error => ([403, 404, 422].includes(statusOf(error) ?? 0) ? null : Promise.reject(error)))
  return answer?.data.enabled
    ? { kind: 'advisory', url: `${webUrl}/${owner}/${name}/security/advisories/new` }
    : null
}

/**
 * Files that somebody may take for a part of the policy; of those that are not there, that nothing is wrong. What stands at
 * the root of a private repository matters where cases are worked.
 */
function addMisplaced(
  problems: Problem[],
  { repository, misplaced, isPrivate }: PolicyFiles,
  isRoom = false,
) {
  for (const path of misplacedPaths) {
    if (path === coordinationPath ? isPrivate : isPrivate && path.startsWith('.github/') === isRoom) continue
    const where = `${fullName(repository)}:${path}`
    const message = misplaced.includes(path) ? misplacedAt(path, isRoom) : null
    if (message) addProblem(problems, where, message)
    else note(problems, where)
  }
}

/** A file that was read, and what is wrong with it. That of an organisation's own repository is read as both its kinds. */
function note(problems: Problem[], where: string, errors: Problem['errors'] = []): void {
  if (!problems.some(problem => problem.where === where)) problems.push({ where, errors })
}

/** One more problem of a file; without a line it is about the file as a whole. */
function addProblem(problems: Problem[], where: string, message: string, line = 1): void {
  const at = problems.findIndex(problem => problem.where === where)
  const errors = [...(problems[at]?.errors ?? []), { line, column: 1, message }]
  problems.splice(at < 0 ? problems.length : at, 1, { where, errors })
}
