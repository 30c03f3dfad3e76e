import type { Source } from './compile.ts'
import type { Misplaced } from './misplaced.ts'
import { type Prose, readProse } from './prose.ts'
import { type FileError, type How, type ReadResult, readConfig } from './read.ts'
import type { CoordinationConfig, PublicConfig } from './schema.ts'
import { unreadableProse } from './wording.ts'

/** A file of a policy, as it is or as somebody proposes it. */
export type PolicyText = {
  /** The file in its repository, "acme/engine:SECURITY.md". */
  readonly where: string
  readonly text: string
  readonly commit?: string
}

/** The two public files of a repository or an organisation. */
type Level = {
  readonly prose?: PolicyText
  readonly config?: PolicyText
  /** Where other SECURITY.md stand, which are not read. */
  readonly beside?: readonly string[]
  /** Where a proposed SECURITY.md says nothing, since it is no text of a sane size. */
  readonly unread?: readonly string[]
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
  const config = <T>(
    file: PolicyText | undefined,
    parse: (text: string) => ReadResult<T>,
    last: Source<T> | undefined,
  ) => {
    if (!file) return undefined
    const read = parse(file.text)
    if (read.ok) return sourceOf(file, read.value, read.lines)
    broken.push({ where: file.where, errors: read.errors })
    return last
  }
  const open = (text: string) => readConfig(text, 'public', how)
  const repository = config(texts.repository?.config, open, good?.repository)
  const organisation = config(texts.organisation?.config, open, good?.organisation)
  const coordination = config(
    texts.coordination,
    text => readConfig(text, 'coordination', how),
    good?.coordination,
  )
  const prose = (file: PolicyText | undefined, last: Source<Prose> | undefined) => {
    const why = file ? unreadableProse(file.text) : null
    if (!file || why === null) return file && sourceOf(file, readProse(file.text))
    broken.push({ where: file.where, errors: [{ line: 1, column: 1, message: why }] })
    return last
  }
  const own = prose(texts.repository?.prose, good?.prose.repository)
  const general = prose(texts.organisation?.prose, good?.prose.organisation)
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
  lines?: Readonly<Record<string, number>>,
): Source<T> {
  return { value, where, ...(commit === undefined ? {} : { commit }), ...(lines ? { lines } : {}) }
}
