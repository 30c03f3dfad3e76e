import { expect, it } from 'vitest'
import { supportOf } from '../../../src/core/remediation/supported.ts'

const now = new Date('2026-12-01T12:00:00Z')
const none = { touched: [], untouched: [] }
const newest = (version: string, ...tags: string[]) =>
  supportOf(none, tags, [{ version, supported: true }], null, now).uncovered.map(one => one.newest)

it.each([
  ['5.1.x', ['5.1.7', '5.0.9', '5.2.0'], '5.1.7'],
  ['v2', ['v2.9.1', 'v3.0.0'], 'v2.9.1'],
  ['< 4.0', ['3.9.9', '4.0.0'], '3.9.9'],
  ['≥ 1.2, < 2', ['1.1.0', '1.2.3', '2.0.0'], '1.2.3'],
  ['>=1.2 <2', ['1.2.3', '2.0.0'], '1.2.3'],
  ['1.x - 3.x', ['3.4.0', '4.0.0'], '3.4.0'],
  ['2.0 – 2.4', ['2.4.1', '2.5.0'], '2.4.1'],
  ['2.0 and later', ['1.9.0', '7.0.0'], '7.0.0'],
  ['3.1+', ['3.0.9', '3.1.0'], '3.1.0'],
  ['1.4 or older', ['1.4.8', '1.5.0'], '1.4.8'],
  ['1.x, 2.x', ['2.4.0', '3.0.0'], '2.4.0'],
  ['1.x / 3.x', ['1.9.0', '2.0.0'], '1.9.0'],
  ['v1.4, v2.1 and later', ['1.4.2', '2.0.0', '3.0.0'], '3.0.0'],
  ['2.x and 1.9', ['1.9.3', '1.8.0', '3.0.0'], '1.9.3'],
  ['>= 1.2 and < 2', ['1.1.0', '1.2.3', '2.0.0'], '1.2.3'],
  ['< 1.0, >= 3', ['0.9.0', '1.5.0'], '0.9.0'],
  ['< 2.0, >= 1.2', ['0.9.0', '1.4.0', '4.0.0'], '1.4.0'],
  ['from 1.2 up to 1.4', ['1.1.0', '1.4.9', '4.0.0'], '1.4.9'],
  ['since 1.2 until 1.4', ['1.1.0', '1.3.0', '4.0.0'], '1.3.0'],
  ['2 stable', ['2.3.0', '3.0.0'], '2.3.0'],
  ['before 2.0', ['1.9.9', '2.0.0'], '1.9.9'],
  ['older than v2', ['1.9.9', '2.0.0'], '1.9.9'],
  ['up to 2.1', ['2.1.4', '2.2.0'], '2.1.4'],
  ['since 3.0', ['2.9.0', '4.0.0'], '4.0.0'],
  ['3.0 onwards', ['2.9.0', '4.0.0'], '4.0.0'],
  ['version `0.x` (latest minor)', ['0.8.0', '1.0.0'], '0.8.0'],
])('%s holds its releases', (version, tags, expected) => expect(newest(version, ...tags)).toEqual([expected]))

it.each([
  'latest',
  'main',
  '',
  'LTS',
  '2024 edition of ours',
  '<',
  '2 latest releases',
  '2 versions',
  'before the summer',
  '99999999999999999999.x',
])('%j names no release', version => expect(newest(version, '1.0.0', '2.0.0')).toEqual([]))

it('asks for no line for releases that the range does not touch', () => {
  const said = [{ version: '1.x', supported: true }]
  expect(supportOf(none, ['1.4.0'], said, '>=2.0', now).uncovered).toEqual([])
})

it('looks at a hundred rows of a table and five thousand tags', () => {
  const tags = Array.from({ length: 5000 }, (_, n) => `v${n >> 6}.${n & 63}.0`)
  const said = Array.from({ length: 100 }, (_, n) => ({ version: `${n}.x`, supported: true }))
  const uncovered = supportOf(none, tags, said, '>=2.0', now).uncovered
  expect(uncovered.length).toBe(77)
  expect(uncovered[0]).toEqual({ version: '2.x', newest: 'v2.63.0' })
})

it('takes a branch for the line that is called like it', () => {
  const touched = [{ line: 'Main', latest: null }]
  const said = [{ version: 'main', supported: false }]
  expect(supportOf({ touched, untouched: [] }, [], said, null, now).unsupported).toEqual([
    { line: 'Main', version: 'main' },
  ])
})

it.each([
  ['2026-12-01', []],
  ['2026-11-30', ['1.x']],
])('what is supported until %s is so until the day is over', (until, expected) => {
  const touched = [{ line: 'main', latest: '1.4.0' }]
  const said = [{ version: '1.x', supported: true, until }]
  const { unsupported } = supportOf({ touched, untouched: [] }, [], said, null, now)
  expect(unsupported.map(({ version }) => version)).toEqual(expected)
})
