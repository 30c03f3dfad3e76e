import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLError,
} from 'yaml'
import { quoted } from './wording.ts'

/** A place in a file, both counted from 1. */
type Position = { readonly line: number; readonly column: number }
/** What is wrong with a file, where, in a sentence for the person who wrote it. */
export type FileError = Position & { readonly message: string }

/** Plain data with the place of each key and value, by path (`promises.acknowledge`, `away.0.from`). */
export type YamlTree = {
  readonly data: object
  readonly keys: ReadonlyMap<string, Position>
  readonly values: ReadonlyMap<string, Position>
}

export type YamlResult =
  | { readonly ok: true; readonly tree: YamlTree }
  | { readonly ok: false; readonly errors: readonly FileError[] }

const mostCharacters = 50_000
const deepest = 16
/** Nodes after aliases are followed: a bomb grows here, an honest file stays far below. */
const mostNodes = 20_000
/** More than a person would repair in one go. */
export const mostErrors = 20

/** Names through which careless code reaches an object's prototype. */
const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads YAML 1.2 into plain maps, lists, texts, numbers and booleans. An empty file is an empty map. Refuses
 * what is no single map, over 50,000 characters, nested or expanded beyond reason, with a repeated or unsafe
 * key, or with a tag of its own: the library's conversion is not used, since a hostile file can keep it busy
 * for minutes.
 */
export function readYaml(text: string): YamlResult {
  if (text.length > mostCharacters) return refused('This file is too long: 50,000 characters are enough.')
  const lines = new LineCounter()
  const document = parse(text, lines)
  if (document === null) return refused(tooDeep)
  const problems = [...document.errors, ...document.warnings]
  if (problems.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return refused(tooDeep)
  if (problems.length > 0)
    return { ok: false, errors: problems.slice(0, mostErrors).map(e => syntaxError(e, lines)) }
  const walk = walker(lines)
  const data = walk.take(document.contents, [], 0) ?? {}
  if (walk.errors.length > 0) return { ok: false, errors: walk.errors.slice(0, mostErrors) }
  if (typeof data !== 'object' || Array.isArray(data)) {
    const isLink = typeof data === 'string' && /^\S+\.ya?ml$/i.test(data)
    return refused(
      `This file has to be a map of keys, such as \`promises:\`, each on a line of its own.${isLink ? ' Links to other files are not followed: put the text here.' : ''}`,
    )
  }
  return { ok: true, tree: { data, keys: walk.keys, values: walk.values } }
}

const tooDeep = 'This file is nested too deeply to be read.'

function refused(message: string): YamlResult {
  return { ok: false, errors: [{ line: 1, column: 1, message }] }
}

/** null where the file is nested beyond the machine's stack. */
function parse(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    // Repeated keys are looked for below, in linear time.
    const options = { version: '1.2', schema: 'core', prettyErrors: false, uniqueKeys: false } as const
    return parseDocument(text, { ...options, stringKeys: true, lineCounter })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

function syntaxError({ code, message, pos }: YAMLError, lines: LineCounter): FileError {
  const own: Partial<Record<typeof code, string>> = {
    NON_STRING_KEY: 'A key has to be a text on one line.',
    MULTIPLE_DOCS: 'This file holds more than one document: remove the second `---` and what follows it.',
    BAD_SCALAR_START: 'A value that begins with `@` or a backtick has to stand in quotes.',
    TAB_AS_INDENT: 'This line is indented with a tab: use spaces.',
  }
  return {
    ...positionAt(lines, pos[0]),
    message: own[code] ?? `This is not valid YAML: ${quoted(message, 200)}.`,
  }
}

/** Converts nodes to plain data and notes where each stood; what it refuses it adds to `errors`. */
function walker(lines: LineCounter) {
  const keys = new Map<string, Position>()
  const values = new Map<string, Position>()
  const errors: FileError[] = []
  const anchored = new Map<string, unknown>()
  let nodes = 0

  const refuse = (offset: number, message: string): undefined => {
    if (errors.length < mostErrors) errors.push({ ...positionAt(lines, offset), message })
  }

  function take(node: unknown, path: readonly string[], from: number): unknown {
    if (node === null || node === undefined) return null
    if (!isAlias(node) && !isScalar(node) && !isMap(node) && !isSeq(node)) return null
    const offset = node.range?.[0] ?? from
    nodes += 1
    if (nodes === mostNodes) refuse(offset, 'This file unfolds into too many values: use fewer aliases.')
    if (nodes >= mostNodes) return null
    if (path.length > deepest) return refuse(offset, tooDeep)
    if (!values.has(path.join('.'))) values.set(path.join('.'), positionAt(lines, offset))
    if (isAlias(node)) {
      if (anchored.has(node.source)) return take(anchored.get(node.source), path, offset)
      return refuse(offset, `There is no anchor ${quoted(`&${node.source}`)} before this alias.`)
    }
    if (node.tag !== undefined && node.tag !== 'tag:yaml.org,2002:str')
      refuse(offset, `Leave out the tag ${quoted(node.tag)}: no value here needs one.`)
    const taken = isScalar(node)
      ? node.value
      : isMap(node)
        ? map(node.items, path, offset)
        : list(node.items, path, offset)
    // Only now, so that nothing can contain itself.
    if (node.anchor) anchored.set(node.anchor, node)
    return taken
  }

  function list(items: readonly unknown[], path: readonly string[], from: number): unknown[] {
    return items.map((item, n) => take(item, [...path, String(n)], from))
  }

  function map(items: readonly { key: unknown; value: unknown }[], path: readonly string[], from: number) {
    const taken: Record<string, unknown> = {}
    for (const { key, value } of items) {
      const offset = (isScalar(key) && key.range?.[0]) || from
      if (!isScalar(key) || typeof key.value !== 'string')
        refuse(offset, 'A key has to be a text on one line.')
      else if (unsafeKeys.has(key.value)) refuse(offset, `${quoted(key.value)} cannot be used as a key.`)
      else if (Object.hasOwn(taken, key.value))
        refuse(offset, `${quoted(key.value)} stands here twice: keep one.`)
      else {
        const inner = [...path, key.value]
        if (!keys.has(inner.join('.'))) keys.set(inner.join('.'), positionAt(lines, offset))
        taken[key.value] = take(value, inner, offset)
      }
    }
    return taken
  }

  return { take, keys, values, errors }
}
