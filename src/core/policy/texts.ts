import type { Repository } from '../case/fact.ts'
import type { Source } from './compile.ts'
import type { Misplaced } from './misplaced.ts'
import type { Prose } from './prose.ts'
import { type FileError, type How, type ReadResult, readConfig, readProseFile } from './read.ts'
import type { CoordinationConfig, PublicConfig } from './schema.ts'

/** A file of a policy, as it is or as somebody proposes it. */
export type PolicyText = {
  /** The file in its repository, "acme/engine:SECURITY.md". */
  readonly where: string
  /** The same, by the repository's number. */
  readonly of?: { readonly repository: Repository; readonly path: string }
  readonly text: string
  readonly commit?: string
}

/** The two public files of a repository or an organisation. */
type Level = {
  readonly prose?: PolicyText
  readonly config?: PolicyText
  /** Where other SECURITY.md stand, which are not read. */
  readonly beside?: readonly string[]
  /** Proposed files that look like the policy's and are not read. */
  readonly misplaced?: readonly Misplaced[]
}

/** All files that a policy is compiled from; what there is not is left out. */
export type PolicyTexts = {
  readonly repository?: Level
  readonly organisation?: Level
  /** `pledge.yml` of the coordination repository. */
  readonly coordination?: PolicyText
}

/** A file that cannot be read, and what is wrong with it. */
export type BrokenFile = { readonly where: string; readonly errors: readonly FileError[] }

/** The files as `compilePolicy` takes them. */
export type ReadTexts = {
  readonly prose: { readonly repository?: Source<Prose>; readonly organisation?: Source<Prose> }
  readonly repository?: Source<PublicConfig>
  readonly organisation?: Source<PublicConfig>
  readonly coordination?: Source<CoordinationConfig>
  readonly broken: readonly BrokenFile[]
}

/** Reads every file; in place of one that is broken, what `good` has of it stays in force. `how`: see `readConfig`. */
export function readTexts(texts: PolicyTexts, good?: ReadTexts, how: How = {}): ReadTexts {
  const broken: BrokenFile[] = []
  const file = <T>(
    given: PolicyText | undefined,
    parse: (text: string) => ReadResult<T>,
    last: Source<T> | undefined,
  ) => {
    if (!given) return undefined
    const read = parse(given.text)
    if (read.ok) return sourceOf(given, read.value, read.lines)
    broken.push({ where: given.where, errors: read.errors })
    return last
  }
  const open = (text: string) => readConfig(text, 'public', how)
  const repository = file(texts.repository?.config, open, good?.repository)
  const organisation = file(texts.organisation?.config, open, good?.organisation)
  const coordination = file(
    texts.coordination,
    text => readConfig(text, 'coordination', how),
    good?.coordination,
  )
  const own = file(texts.repository?.prose, readProseFile, good?.prose.repository)
  const general = file(texts.organisation?.prose, readProseFile, good?.prose.organisation)
  return {
    prose: { ...(own ? { repository: own } : {}), ...(general ? { organisation: general } : {}) },
    ...(repository ? { repository } : {}),
    ...(organisation ? { organisation } : {}),
    ...(coordination ? { coordination } : {}),
    broken,
  }
}

function sourceOf<T>(
  { where, commit }: PolicyText,
  value: T,
  lines: Readonly<Record<string, number>>,
): Source<T> {
  return { value, where, ...(commit === undefined ? {} : { commit }), lines }
}
