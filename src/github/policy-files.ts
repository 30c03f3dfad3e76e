import type { Repository } from '../core/case/fact.ts'
import type { Misplaced } from '../core/policy/misplaced.ts'
import { fullName } from '../core/policy/names.ts'
import type { RepositoryName } from '../core/policy/policy.ts'
import { configPath, coordinationPath, type Merges, securityPaths } from '../core/policy/review.ts'
import { type PolicyText, type PolicyTexts, type ReadTexts, readTexts } from '../core/policy/texts.ts'
import type { Store } from '../shell/ports.ts'
import type { Client } from './client.ts'
import { defaultsOf, type File, type PolicyFiles, readPolicyFiles } from './files.ts'
import { recallGood } from './guide.ts'

/** Files as somebody proposes them, by their path. */
export type Proposed = {
  readonly in: Repository
  /** As they stand at the head; null where one would be gone. */
  readonly files: ReadonlyMap<string, File | null>
  /** The same files as they would stand once it is merged; where that is not known, as at the head. */
  readonly merged: ReadonlyMap<string, File | null>
  readonly merges: Merges
  /** Those that it adds or changes and that are not read, though they look like files of a policy. */
  readonly misplaced: readonly Misplaced[]
}

/** Reads the policy files of a repository and of another one of its owner; see `readPolicyFiles`. */
export type ReadFiles = (repository: RepositoryName, other: string) => ReturnType<typeof readPolicyFiles>

/** Reads each pair once, however often it is asked for: the files as one review sees them. */
export function oneReading(client: Client): ReadFiles {
  const known = new Map<string, ReturnType<typeof readPolicyFiles>>()
  return (repository, other) => {
    const key = `${fullName(repository)} ${other}`
    const reading = known.get(key) ?? readPolicyFiles(client, repository, other)
    known.set(key, reading)
    return reading
  }
}

/** Whether a repository holds the files of its whole organisation. */
export const isGeneral = ({ name }: Repository): boolean => name.toLowerCase() === '.github'

/**
 * The files that the policy of a repository is compiled from, as they are and with a proposal in place. Of the
 * organisation's own `.github` repository they are the general ones alone.
 */
export async function gatherTexts(
  read: ReadFiles,
  repository: Repository,
  coordination: Repository | null,
  proposed: Proposed,
): Promise<{ readonly before: PolicyTexts; readonly after: PolicyTexts }> {
  const [own, organisation] = await read(repository, '.github')
  const general = isGeneral(repository) ? organisation : defaultsOf(organisation)
  const [room] = coordination ? await read(coordination, coordination.name) : [null]
  const isThere = (files: PolicyFiles | null) => files?.repository.id === proposed.in.id
  const texts = (
    of: (files: PolicyFiles | null, path: string) => File | null,
    misplaced: readonly Misplaced[] = [],
  ): PolicyTexts => {
    const level = (files: PolicyFiles | null) => {
      const [prose, ...beside] = securityPaths.map(path => of(files, path)).filter(file => file !== null)
      const config = of(files, configPath)
      return {
        ...(prose ? { prose: textOf(files, prose) } : {}),
        ...(config ? { config: textOf(files, config) } : {}),
        beside: beside.map(({ path }) => whereOf(files, path)),
        misplaced: isThere(files) ? misplaced : [],
      }
    }
    const privateFile = of(room, coordinationPath)
    return {
      ...(isGeneral(repository) ? {} : { repository: level(own) }),
      organisation: level(general),
      ...(privateFile ? { coordination: textOf(room, privateFile) } : {}),
    }
  }
  return {
    before: texts(asIs),
    after: texts((files, path) => {
      const change = isThere(files) ? proposed.merged.get(path) : undefined
      return change === undefined ? asIs(files, path) : change
    }, proposed.misplaced),
  }
}

function asIs(files: PolicyFiles | null, path: string): File | null {
  const all = files ? [...files.securities, files.config, files.isPrivate ? files.coordination : null] : []
  return all.find(file => file?.path === path) ?? null
}

const whereOf = (files: PolicyFiles | null, path: string): string =>
  `${files ? fullName(files.repository) : ''}:${path}`

const textOf = (files: PolicyFiles | null, { path, commit, text }: File): PolicyText => ({
  where: whereOf(files, path),
  ...(files ? { of: { repository: files.repository, path } } : {}),
  commit,
  text,
})

/** What is in force in place of files that are broken already. */
export async function lastGood(store: Store, texts: PolicyTexts): Promise<ReadTexts> {
  const good = async (file: PolicyText | undefined) => {
    const known = file?.of && (await recallGood(store, file.of.repository, file.of.path))
    return file && known ? { ...file, ...known } : undefined
  }
  const level = async (files: PolicyTexts['repository']) => {
    const [prose, config] = [await good(files?.prose), await good(files?.config)]
    return { ...(prose ? { prose } : {}), ...(config ? { config } : {}) }
  }
  const coordination = await good(texts.coordination)
  const known: PolicyTexts = {
    repository: await level(texts.repository),
    organisation: await level(texts.organisation),
    ...(coordination ? { coordination } : {}),
  }
  return readTexts(known, undefined, { inForce: true })
}
