/**
 * Cuts the operations of `sandbox/openapi/wanted.ts` out of GitHub's OpenAPI description and writes their
 * request side to `sandbox/openapi/operations.json`. The description is 385 MB and no dependency:
 *
 *   mkdir /tmp/openapi && cd /tmp/openapi && npm i --no-save @octokit/openapi@23.0.2
 *   node scripts/openapi-extract.ts /tmp/openapi/node_modules/@octokit/openapi/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { wanted } from '../sandbox/openapi/wanted.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Node = { readonly [key: string]: Json }

const source = process.argv[2]
if (source === undefined) throw new Error('Name the api.github.com.json to read (see the head of this file).')
const description = JSON.parse(readFileSync(source, 'utf8')) as Node

const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const follow = (value: Json | undefined): Node => {
  if (!isNode(value)) return {}
  if (typeof value.$ref !== 'string') return value
  return follow(
    value.$ref
      .slice(2)
      .split('/')
      .reduce<Json | undefined>((at, key) => (isNode(at) ? at[key] : undefined), description),
  )
}

const kept = ['type', 'enum', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'required']
const sized = ['minItems', 'maxItems', 'uniqueItems', 'additionalProperties']

/** OpenAPI 3.0 to JSON Schema: no prose, no references, null as a type, objects closed to unknown keys. */
function schemaOf(raw: Json | undefined, depth = 0): Node {
  if (depth > 12) return {}
  const from = follow(raw)
  const out: Record<string, Json> = {}
  for (const key of [...kept, ...sized]) if (from[key] !== undefined) out[key] = from[key]
  if (isNode(from.additionalProperties))
    out.additionalProperties = schemaOf(from.additionalProperties, depth + 1)
  if (from.items !== undefined) out.items = schemaOf(from.items, depth + 1)
  const parts = ['oneOf', 'anyOf', 'allOf'] as const
  for (const key of parts) {
    if (Array.isArray(from[key])) out[key] = from[key].map(part => schemaOf(part, depth + 1))
  }
  if (isNode(from.properties)) {
    out.properties = Object.fromEntries(
      Object.entries(from.properties).map(([name, value]) => [name, schemaOf(value, depth + 1)]),
    )
    // GitHub ignores a key it does not know; here that is a mistake worth hearing about. Where the keys are
    // spread over alternatives the object stays open, or each alternative would refuse the other's keys.
    const spread = parts.some(
      key => Array.isArray(from[key]) && from[key].some(part => follow(part).properties),
    )
    if (out.additionalProperties === undefined && !spread) out.additionalProperties = false
  }
  if (from.nullable === true) {
    if (typeof out.type === 'string') out.type = [out.type, 'null']
    if (Array.isArray(out.enum)) out.enum = [...out.enum, null]
  }
  return out
}

const operations = wanted.map(name => {
  const [method = '', path = ''] = name.split(' ')
  const item = follow(follow(description.paths)[path])
  const operation = item[method.toLowerCase()]
  if (!isNode(operation)) throw new Error(`GitHub's description has no ${name}`)
  const listed = [item.parameters, operation.parameters].flatMap(list => (Array.isArray(list) ? list : []))
  const parameters = listed.map(follow).map(parameter => ({
    name: parameter.name ?? null,
    in: parameter.in ?? null,
    required: parameter.required === true,
    schema: schemaOf(parameter.schema),
  }))
  const request = follow(operation.requestBody)
  const content = isNode(request.content) ? request.content : {}
  const json = content['application/json']
  return {
    method,
    path,
    parameters: parameters.filter(parameter => parameter.in === 'path' || parameter.in === 'query'),
    ...(isNode(json) ? { body: schemaOf(json.schema), bodyRequired: request.required === true } : {}),
  }
})
const info = follow(description.info)
const target = new URL('../sandbox/openapi/operations.json', import.meta.url)
writeFileSync(target, `${JSON.stringify({ version: info.version ?? null, operations }, null, 1)}\n`)
console.log(`${operations.length} operations kept`)
