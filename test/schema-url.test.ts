import { expect, test } from 'vitest'
import { schemaUrl } from '../src/schema-url.ts'

const published = 'https://raw.githubusercontent.com/acme/pledge/main/schema/pledge.schema.json'

test.each([
  [{ repository: 'github:acme/pledge' }, published],
  [{ repository: { type: 'git', url: 'git+https://github.com/acme/pledge.git' } }, published],
  [{ repository: { url: 'git@github.com:acme/pledge.git' } }, published],
  [{ repository: 'https://git.example/acme/pledge' }, null],
  [{}, null],
])('of %j is %s', (manifest, url) => expect(schemaUrl(JSON.stringify(manifest))).toBe(url))
