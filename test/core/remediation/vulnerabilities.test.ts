import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AdvisoryVulnerability,
  besideOthers,
  mergeVulnerabilities,
  type Vulnerable,
} from '../../../src/core/remediation/vulnerabilities.ts'

const entry = (ecosystem: string, name: string | null, range: string | null, patched: string | null = null) =>
  ({
    package: { ecosystem, name },
    vulnerable_version_range: range,
    patched_versions: patched,
    vulnerable_functions: null,
  }) satisfies AdvisoryVulnerability
const ours = (range: string | null, name = 'acme/engine', ecosystem = 'other'): Vulnerable => ({
  ecosystem,
  name,
  range,
})

describe("an advisory's list", () => {
  it('gets what is not in it', () => {
    expect(mergeVulnerabilities([], [ours('>= 1.0, < 2.3')], [])).toEqual([
      entry('other', 'acme/engine', '>= 1.0, < 2.3'),
    ])
  })

  it('is the very same where all is said', () => {
    const existing = [entry('other', 'acme/engine', '>=1.0,<2.3')]
    expect(mergeVulnerabilities(existing, [ours('>= 1.0, < 2.3')], [])).toBe(existing)
    expect(mergeVulnerabilities(existing, [ours(null)], [])).toBe(existing)
  })

  it("gets the range under the reporter's own name for the package", () => {
    expect(mergeVulnerabilities([entry('npm', '@acme/engine', null)], [ours('< 2.3')], [])).toEqual([
      entry('npm', '@acme/engine', '< 2.3'),
    ])
  })

  it('keeps what others wrote of the same package', () => {
    const theirs = entry('npm', 'engine', '< 1.0', '1.0.1')
    expect(mergeVulnerabilities([theirs], [ours('>= 1.0, < 2.3')], [])).toEqual([
      theirs,
      entry('other', 'acme/engine', '>= 1.0, < 2.3'),
    ])
  })

  it('has ranges of others beside those of ours that are new', () => {
    const theirs = entry('npm', 'handmade', '< 9', '9.0.0')
    const mine = ours('< 8', 'handmade', 'npm')
    const list = mergeVulnerabilities([theirs], [mine], [])
    expect(besideOthers(list, [mine], [])).toEqual([mine])
    // It was told when it was new; and alternatives of one range are all ours.
    expect(besideOthers(list, [mine], [mine])).toEqual([])
    const two = [mine, ours('>= 8.1, < 9', 'handmade', 'npm')]
    expect(besideOthers(mergeVulnerabilities([], two, []), two, [])).toEqual([])
    expect(besideOthers(list, [ours('< 9', 'handmade', 'npm')], [])).toEqual([ours('< 9', 'handmade', 'npm')])
  })

  it('has a range of ours changed in its place, and taken back with what it names', () => {
    const before = [entry('pip', 'else', '< 9'), entry('other', 'acme/engine', '< 2.3')]
    expect(mergeVulnerabilities(before, [ours('< 2.4')], [ours('< 2.3')])).toEqual([
      entry('pip', 'else', '< 9'),
      entry('other', 'acme/engine', '< 2.4'),
    ])
    expect(mergeVulnerabilities(before, [], [ours('< 2.3')])).toEqual([entry('pip', 'else', '< 9')])
  })

  it('goes from two ranges of ours to one and to none', () => {
    const two = [ours('< 1'), ours('>= 2, < 2.1')]
    const one = [ours('< 1.5')]
    const first = mergeVulnerabilities([], two, [])
    const second = mergeVulnerabilities(first, one, two)
    expect(second).toEqual([entry('other', 'acme/engine', '< 1.5')])
    expect(mergeVulnerabilities(second, [], one)).toEqual([])
  })

  it('is what we say, where nobody else says anything', () => {
    const ranges = fc.uniqueArray(fc.constantFrom('< 1', '< 2', '>= 3, < 4', '= 5'), { maxLength: 3 })
    fc.assert(
      fc.property(fc.array(ranges, { maxLength: 5 }), steps => {
        let list: readonly AdvisoryVulnerability[] = []
        let before: readonly Vulnerable[] = []
        for (const step of steps) {
          const now = step.map(range => ours(range))
          list = mergeVulnerabilities(list, now, before)
          before = now
          expect(list.map(one => one.vulnerable_version_range).sort()).toEqual([...step].sort())
        }
      }),
    )
  })

  it('keeps ours where somebody added to it', () => {
    const added = [entry('other', 'acme/engine', '< 2.3', '2.3.0')]
    expect(mergeVulnerabilities(added, [], [ours('< 2.3')])).toEqual(added)
  })

  it('loses nothing of others, whatever comes, and is the same the second time', () => {
    const range = fc.constantFrom(null, '< 1.0', '< 2.0')
    const name = fc.constantFrom('acme/engine', 'acme/api')
    const wanted = fc.array(
      fc.tuple(range, name).map(([r, n]) => ours(r, n)),
      { maxLength: 4 },
    )
    const theirs = fc.array(
      fc
        .tuple(range, fc.constantFrom('engine', 'else', null), fc.constantFrom(null, '3.0'))
        .map(([r, n, p]) => entry('npm', n, r, p)),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(theirs, wanted, wanted, (existing, now, before) => {
        const first = mergeVulnerabilities(mergeVulnerabilities(existing, before, []), now, before)
        expect(mergeVulnerabilities(first, now, now)).toEqual(first)
        for (const one of existing.filter(({ patched_versions: patched }) => patched)) {
          expect(
            first.some(kept => kept.package.name === one.package.name && kept.patched_versions === '3.0'),
          ).toBe(true)
        }
        for (const one of now) {
          expect(
            first.some(
              kept =>
                (kept.package.name ?? '').endsWith(one.name.split('/')[1] ?? '') &&
                (one.range === null || kept.vulnerable_version_range === one.range),
            ),
          ).toBe(true)
        }
      }),
    )
  })
})
