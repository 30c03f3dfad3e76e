import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const text = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const manifest = JSON.parse(text('package.json')) as Record<string, Record<string, string>>
type Locked = { integrity?: string; hasInstallScript?: boolean; dependencies?: Record<string, string> }
const lock = JSON.parse(text('package-lock.json')).packages as Record<string, Locked>
const told = text('docs/dependencies.md')
const rows = [...told.matchAll(/^\| (`.*?`) \| .* \| (\d+) \|$/gm)].map(([, names = '', brings]) => ({
  names: names.match(/[^`, ]+/g) ?? [],
  brings: Number(brings),
}))

/** Where a package that another one asks for is in the lock: in its own folder, or in one above. */
function find(from: string, name: string): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const path = `${at}${at && '/'}node_modules/${name}`
    if (path in lock) return path
    if (at === '') return null
  }
}
function tree(path: string | null, seen = new Set<string>()): Set<string> {
  if (path === null || seen.has(path)) return seen
  seen.add(path)
  for (const name of Object.keys(lock[path]?.dependencies ?? {})) tree(find(path, name), seen)
  return seen
}

test('every dependency stands in docs/dependencies.md with its reason, and no other', () => {
  expect(rows.flatMap(({ names }) => names).sort()).toEqual(Object.keys(manifest.dependencies ?? {}).sort())
  for (const name of Object.keys(manifest.devDependencies ?? {}))
    if (!name.startsWith('@types/')) expect(told).toContain(`\`${name}\``)
})

test.each(rows)('$names bring about as many packages as is told', ({ names, brings }) => {
  const most = Math.max(...names.map(name => tree(find('', name)).size - 1))
  expect(Math.abs(most - brings), `${most} now`).toBeLessThanOrEqual(Math.max(3, brings / 5))
})

test('all are pinned: exact versions, every package by its hash, and none runs a script when it is installed', () => {
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap(kind =>
    Object.values(manifest[kind] ?? {}),
  )
  expect(versions.filter(version => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  const packages = Object.entries(lock).filter(([path]) => path !== '')
  expect(packages.length).toBeGreaterThan(200)
  expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
  expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([])
  expect(text('.npmrc')).toMatch(/^ignore-scripts=true$/m)
})
