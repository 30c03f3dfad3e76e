import { describe, expect, it } from 'vitest'
import { linesTouched } from '../../../src/core/remediation/lines.ts'
import { inAdvisory, isIn, readRange, versionOf } from '../../../src/core/remediation/range.ts'

const touched = (branches: string[], tags: string[], range: string | null) =>
  linesTouched(branches, tags, range).touched.map(({ line }) => line)

describe('a range', () => {
  it.each([
    ['>=1.0,<2.3', '>=1.0,<2.3'],
    ['>=1.0 <2.3', '>=1.0,<2.3'],
    ['^1.2', '^1.2'],
    ['1.x', '1.x'],
    ['<1.5||>=2.0', '<1.5,||,>=2.0'],
  ])('is read from %s', (text, range) => expect(readRange(text)).toBe(range))

  it.each(['', 'latest', 'before the summer', '>=a.b', '>=1.0,<', '9'.repeat(300)])('is none in %j', text =>
    expect(readRange(text)).toBeNull(),
  )

  it('reads in an advisory with spaces, and one entry for each alternative', () => {
    expect(inAdvisory('>=1.0,<2.3')).toEqual(['>= 1.0, < 2.3'])
    expect(inAdvisory('<1.5,||,>=2.0')).toEqual(['< 1.5', '>= 2.0'])
  })

  it('has pre-releases in it like what they lead to', () => {
    expect(isIn('2.0.0-rc.1', '>=1.0,<2.3')).toBe(true)
    expect(isIn('2.3.0', '>=1.0,<2.3')).toBe(false)
  })
})

describe('a tag', () => {
  it.each([
    ['v1.2.3', '1.2.3'],
    ['1.2.3', '1.2.3'],
    ['engine-v1.2.3', '1.2.3'],
    ['@acme/engine@2.0.0-rc.1', '2.0.0-rc.1'],
    ['release/3.0.1', '3.0.1'],
  ])('%s names a version', (tag, version) => expect(versionOf(tag)).toBe(version))

  it.each(['nightly', '2024-11-01', 'v1.2', 'v01.2.3', ''])('%j names none', tag =>
    expect(versionOf(tag)).toBeNull(),
  )
})

describe('release lines', () => {
  const branches = ['main', 'release/1.x', 'release/0.x']
  const tags = ['v0.9.0', 'v1.0.0', 'v1.4.2', 'v2.0.0', 'v2.2.1', 'nightly']

  it('are touched by their newest release', () => {
    expect(touched(branches, tags, '>=1.0,<2.3')).toEqual(['main', 'release/1.x'])
    expect(touched(branches, tags, '<1.0')).toEqual(['release/0.x'])
    expect(touched(branches, tags, '>=1.0,<1.4')).toEqual([])
  })

  it('all count without a range, and nothing is asked', () => {
    expect(linesTouched(branches, tags, null)).toMatchObject({ untouched: [], unread: [] })
  })

  it('count where there is no tag to decide by', () => {
    expect(touched(branches, [], '>=1.0,<2.3')).toEqual(branches)
    expect(touched(['main', 'release/3.x'], tags, '<1.0')).toEqual(['release/3.x'])
  })

  it('count where several name no version and nobody can tell them apart', () => {
    expect(touched(['main', 'stable'], tags, '<1.0')).toEqual(['main', 'stable'])
  })

  it('are found by the most exact name first', () => {
    expect(linesTouched(['1.x', '1.2-stable', 'main'], ['v1.2.9', 'v1.3.0', 'v2.0.0'], '*').touched).toEqual([
      { line: '1.x', latest: 'v1.3.0' },
      { line: '1.2-stable', latest: 'v1.2.9' },
      { line: 'main', latest: 'v2.0.0' },
    ])
  })

  it('take a release before what leads to one', () => {
    expect(linesTouched(['main'], ['v2.0.0', 'v2.1.0-rc.1'], '*').touched[0]?.latest).toBe('v2.0.0')
    expect(linesTouched(['main'], ['v2.1.0-rc.1'], '*').touched[0]?.latest).toBe('v2.1.0-rc.1')
  })

  it('ask about tags that are no versions', () => {
    expect(linesTouched(branches, tags, '>=1.0').unread).toEqual(['nightly'])
  })
})
