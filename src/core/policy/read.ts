import type { z } from 'zod'
import { illegible, notUtf8, strayByte, unreadableProse } from './legible.ts'
import { type Prose, readProse } from './prose.ts'
import { refusals } from './refusals.ts'
import {
  type ConfigKind,
  type CoordinationConfig,
  coordinationConfig,
  type PublicConfig,
  publicConfig,
} from './schema.ts'
import { quoted } from './wording.ts'
import { type FileError, mostErrors, readYaml, type YamlTree } from './yaml.ts'

export type { FileError } from './yaml.ts'

/** `lines`: the line of each key, by its path, such as `promises.acknowledge`. */
export type ReadResult<Config> =
  | { readonly ok: true; readonly value: Config; readonly lines: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly errors: readonly FileError[] }

/**
 * Reads one configuration file: `public` is `.github/pledge.yml`, `coordination` the `pledge.yml` of the
 * coordination repository. Never throws: whatever the text is, the answer is the configuration or at least one
 * error with line and column, at most twenty of them, in the order of the file. What a file leaves out, or
 * leaves empty at its top level, is absent from the value. A file `inForce` may have mistakes that are refused in a
 * new one.
 */
export function readConfig(text: string, kind: 'public', how?: How): ReadResult<PublicConfig>
export function readConfig(text: string, kind: 'coordination', how?: How): ReadResult<CoordinationConfig>
export function readConfig(
  text: string,
  kind: ConfigKind,
  { inForce = false }: How = {},
): ReadResult<PublicConfig | CoordinationConfig> {
  const none = illegible(text)
  if (none !== null) return { ok: false, errors: [{ ...start, message: none }] }
  const stray = inForce ? null : strayByte(text)
  if (stray) return { ok: false, errors: [{ ...stray, message: notUtf8 }] }
  const yaml = readYaml(text)
  if (!yaml.ok) return yaml
  const filled = withoutEmpty(yaml.tree.data)
  const parsed = (kind === 'public' ? publicConfig : coordinationConfig).safeParse(filled)
  const refused = inForce || !parsed.success ? [] : refusals(parsed.data)
  if (parsed.success && refused.length === 0)
    return { ok: true, value: parsed.data, lines: linesOf(yaml.tree) }
  const errors = [
    ...refused.map(({ path, message }) => ({ ...valuePlace(path, yaml.tree), message })),
    ...(parsed.error?.issues ?? []).flatMap(issue => errorsOf(issue, [], yaml.tree)),
  ]
  return { ok: false, errors: errors.sort(inOrder).slice(0, mostErrors) }
}

/** Reads one file of prose as `readConfig` reads a configuration: it is refused where nothing of it can be read. */
export function readProseFile(text: string): ReadResult<Prose> {
  const message = unreadableProse(text)
  return message === null
    ? { ok: true, value: readProse(text), lines: {} }
    : { ok: false, errors: [{ ...start, message }] }
}

/** `inForce`: the file was taken before, perhaps by a version that knew fewer mistakes. */
export type How = { readonly inForce?: boolean }

/** `promises:` with every line below commented out is no mistake. */
function withoutEmpty(data: object): object {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))
}

function linesOf(tree: YamlTree): Record<string, number> {
  return Object.fromEntries([...tree.keys].map(([path, { line }]) => [path, line]))
}

function errorsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[], tree: YamlTree): FileError[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    // The sentences come one a line, in the order of the keys.
    const sentences = issue.message.split('\n')
    return issue.keys.slice(0, sentences.length).map((key, n) => ({
      ...keyPlace([...path, key], tree),
      message: sentences[n] ?? '',
    }))
  }
  if (issue.code === 'invalid_key')
    return issue.issues.map(({ message }) => ({ ...keyPlace(path, tree), message }))
  if (issue.code === 'invalid_union') {
    // Of "one or many" the list comes second.
    const isList = Array.isArray(valueAt(tree.data, path))
    const meant = issue.errors[isList ? 1 : 0] ?? []
    if (meant.length > 0) return meant.flatMap(inner => errorsOf(inner, path, tree))
  }
  const missing = valueAt(tree.data, path) === undefined
  const message = missing ? `${quoted(String(path.at(-1)))} is missing: ${issue.message}` : issue.message
  return [{ ...valuePlace(path, tree), message }]
}

const start = { line: 1, column: 1 }

function keyPlace(path: readonly PropertyKey[], tree: YamlTree) {
  return tree.keys.get(path.map(String).join('.')) ?? valuePlace(path, tree)
}

/** The place of a value or, where it is missing, of the map that lacks it. */
function valuePlace(path: readonly PropertyKey[], tree: YamlTree): { line: number; column: number } {
  for (let length = path.length; length > 0; length--) {
    const key = path.slice(0, length).map(String).join('.')
    const place = tree.values.get(key) ?? tree.keys.get(key)
    if (place) return place
  }
  return start
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data
  for (const step of path)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
  return value
}

function inOrder(a: FileError, b: FileError): number {
  return a.line - b.line || a.column - b.column
}
