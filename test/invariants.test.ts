import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const docs = new URL('../docs/', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, docs), 'utf8')
const rows = [...text('invariants.md').matchAll(/^\| ([A-Z]-\d+) \| (.+) \| (.+) \| (.+) \|$/gm)].map(
  ([, id = '', rule = '', code = '', tests = '']) => ({ id, rule, code, tests }),
)
const ids = rows.map(({ id }) => id)

test('the invariants have each an id of their own', () => {
  expect(rows.length).toBeGreaterThan(30)
  expect(new Set(ids).size).toBe(ids.length)
  // A line that is no row would hold nothing.
  expect(text('invariants.md').match(/^\| [A-Z]-/gm)).toHaveLength(rows.length)
})

test.each(rows)('$id names code that is there, and tests by their names', ({ code, tests }) => {
  const files = [...code.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path)
  expect(files.length).toBeGreaterThan(0)
  for (const path of files) {
    expect(path).toMatch(/^\.\.\/src\//)
    expect([path, existsSync(new URL(path, docs))]).toEqual([path, true])
  }
  const named = [...tests.matchAll(/\]\(([^)]+)\) “(.+?)”(?:; |$)/g)]
  expect(named.length).toBe(tests.split('](').length - 1)
  expect(named.length).toBeGreaterThan(0)
  for (const [, path = '', name = ''] of named) {
    expect(path).toMatch(/^\.\.\/test\//)
    // As a whole, between quotation marks of any kind: a test's name, or the name that `test.each` fills in.
    const source = text(path).replaceAll("\\'", "'")
    expect([name, ["'", '"', '`'].some(mark => source.includes(mark + name + mark))]).toEqual([name, true])
  }
})

test.each(['threat-model.md', '../README.md'])('%s names rules that there are', name => {
  const named = text(name).match(/(?<=[`(\s])[ACILNRT]-\d+(?=[`),\s])/g) ?? []
  expect(named.length).toBeGreaterThan(5)
  for (const id of named) expect(ids).toContain(id)
})
