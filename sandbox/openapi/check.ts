import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { default as addFormats } from 'ajv-formats'
import { type Operation, undescribed } from './wanted.ts'

/** What was asked for, as it came over the wire: the path without `/api/v3` and without the query. */
export type Asked = {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: unknown
}

/** The operation that was met (`GET /repos/{owner}/{repo}`; null where there is none) and the values in its path. */
export type Checked = {
  readonly template: string | null
  readonly params: Readonly<Record<string, string>>
  readonly problems: readonly string[]
}

type Compiled = {
  readonly name: string
  readonly method: string
  readonly pattern: RegExp
  readonly path: readonly string[]
  readonly parameters: ValidateFunction
  readonly body: ValidateFunction | null
  readonly bodyRequired: boolean
}

/** Parameters that may hold a slash. */
const long = new Set(['path', 'ref', 'basehead', 'branch', 'tag'])
const patternOf = (path: string) =>
  new RegExp(`^${path.replace(/\{(\w+)\}/g, (_, name: string) => (long.has(name) ? '(.+)' : '([^/]+)'))}$`)
const namesOf = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '')

const strict = addFormats.default(new Ajv({ strict: false, allErrors: true, logger: false }))
const coercing = addFormats.default(
  new Ajv({ strict: false, allErrors: true, logger: false, coerceTypes: true }),
)

function compile(operation: Operation): Compiled {
  const shape = {
    type: 'object',
    properties: Object.fromEntries(operation.parameters.map(one => [one.name, one.schema])),
    required: operation.parameters.filter(one => one.required).map(one => one.name),
    additionalProperties: false,
  }
  return {
    name: `${operation.method} ${operation.path}`,
    method: operation.method,
    pattern: patternOf(operation.path),
    path: namesOf(operation.path),
    parameters: coercing.compile(shape),
    body: operation.body === undefined ? null : strict.compile(operation.body),
    bodyRequired: operation.bodyRequired === true,
  }
}

function load(): Compiled[] {
  const text = readFileSync(new URL('./operations.json', import.meta.url), 'utf8')
  const described = (JSON.parse(text) as { operations: Operation[] }).operations
  // The one with fewest places to fill is meant: `/issues/comments` is no issue number; then the longest, for a
  // ref may hold slashes: `/commits/main/check-runs` is no commit.
  return [...described, ...undescribed]
    .map(compile)
    .sort((a, b) => a.path.length - b.path.length || b.name.length - a.name.length)
}
let loaded: readonly Compiled[] | undefined

/** GitHub grants `repository_advisories`, but its description of a token's permissions does not know the key. */
const waived = (name: string, problem: string) =>
  name.endsWith('/access_tokens') && problem.includes("'repository_advisories'")

function told(prefix: string, check: ValidateFunction, value: unknown): string[] {
  if (check(value)) return []
  return (check.errors ?? []).map(error => {
    const extra = error.params.additionalProperty
    const named = typeof extra === 'string' ? ` '${extra}'` : ''
    return `${prefix}${error.instancePath} ${error.message ?? 'is wrong'}${named}`
  })
}

function operationOf(method: string, path: string) {
  loaded ??= load()
  for (const operation of loaded) {
    if (operation.method !== method) continue
    const match = operation.pattern.exec(path)
    if (match === null) continue
    const values = operation.path.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? '')])
    return { operation, params: Object.fromEntries(values) as Record<string, string> }
  }
  return null
}

/**
 * Holds a request against GitHub's OpenAPI description: the method and path exist, each parameter and the body
 * fit, and nothing is sent that GitHub would silently ignore.
 */
export function checkRequest(asked: Asked): Checked {
  const found = operationOf(asked.method, asked.path)
  if (found === null) {
    const hint = 'sandbox/openapi/wanted.ts lists what may be asked'
    return {
      template: null,
      params: {},
      problems: [`${asked.method} ${asked.path} is not described; ${hint}`],
    }
  }
  const { operation, params } = found
  const problems: string[] = []
  const given = { ...Object.fromEntries(asked.query), ...params }
  problems.push(...told('parameter', operation.parameters, given))
  if (Number(asked.query.get('per_page') ?? 1) > 100) problems.push('parameter/per_page is more than 100')
  if (operation.body !== null && (asked.body !== undefined || operation.bodyRequired)) {
    problems.push(...told('body', operation.body, asked.body))
  }
  const empty = asked.body === undefined || JSON.stringify(asked.body) === '{}'
  if (operation.body === null && !empty) problems.push('body: the operation takes none')
  return { template: operation.name, params, problems: problems.filter(one => !waived(operation.name, one)) }
}
