// Writes the JSON Schemas that editors check a pledge.yml with, from the zod schemas that the App reads it by.
import { mkdirSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '../src/core/policy/schema.ts'

const folder = new URL('../schema/', import.meta.url)

/** The published files and what stands in them. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const text = (kind: 'public' | 'coordination') => `${JSON.stringify(toJsonSchema(kind), null, 2)}\n`
  return { 'pledge.schema.json': text('public'), 'coordination.schema.json': text('coordination') }
}

if (import.meta.main) {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(new URL(name, folder), text)
}
