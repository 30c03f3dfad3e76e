import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { schemaFiles } from '../../../scripts/schema.ts'
import { toJsonSchema } from '../../../src/core/policy/schema.ts'

const folder = new URL('../../../schema/', import.meta.url)

describe('the published schemas', () => {
  test('are what `npm run schema` writes', () => {
    const files = schemaFiles()
    expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort())
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text)
  })

  test('accept what the reader accepts and refuse unknown keys', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false })
    const open = ajv.compile(toJsonSchema('public'))
    expect(open({ coordination: 'acme/security', promises: { acknowledge: '48 hours' } })).toBe(true)
    expect(open({ promise: {} })).toBe(false)
    const closed = ajv.compile(toJsonSchema('coordination'))
    const place = { mirror: 'acme/engine-private', releases: ['main'] }
    expect(closed({ coordinators: 'alice', remediation: { 'acme/engine': place }, pause: 'respond' })).toBe(
      true,
    )
    expect(closed({ coordinators: ['alice'], remediation: { 'acme/engine': { mirror: 'acme/x' } } })).toBe(
      false,
    )
  })
})
