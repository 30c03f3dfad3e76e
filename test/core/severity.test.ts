import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readVector } from '../../src/core/severity.ts'

const BASE31 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'
const BASE40 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N'

// Scores as FIRST publishes them in the examples of CVSS v3.1 and v4.0.
const PUBLISHED: readonly (readonly [string, number, string])[] = [
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8, 'critical'],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:H/I:H/A:H', 9.6, 'critical'],
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', 9.9, 'critical'],
  ['CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:C/C:H/I:N/A:H', 9.3, 'critical'],
  ['CVSS:3.1/AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H', 7.8, 'high'],
  ['CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H', 7.2, 'high'],
  ['CVSS:3.1/AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 6.8, 'medium'],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1, 'medium'],
  ['CVSS:3.1/AV:P/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:N', 4.6, 'medium'],
  ['CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 3.1, 'low'],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0, 'none'],
  ['CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.3, 'high'],
  ['CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.7, 'high'],
  ['CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U', 5.2, 'medium'],
  ['CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N', 8.3, 'high'],
  [
    'CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N/CR:H/IR:L/AR:L/MAV:N/MAC:H/MVC:H/MVI:L/MVA:L',
    8.1,
    'high',
  ],
  ['CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N', 4.6, 'medium'],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N', 6.9, 'medium'],
  ['CVSS:4.0/AV:L/AC:L/AT:N/PR:H/UI:N/VC:N/VI:N/VA:N/SC:H/SI:N/SA:N', 5.9, 'medium'],
  ['CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 9.4, 'critical'],
  ['CVSS:4.0/AV:P/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:H/SA:N/S:P/V:D', 8.3, 'high'],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N', 0, 'none'],
]

describe('a vector that its specification allows', () => {
  test.each(PUBLISHED)('%s scores %d, %s', (vector, score, rating) => {
    expect(readVector(vector)).toEqual({ ok: true, version: vector.slice(5, 8), vector, score, rating })
  })

  test('is written in the specified order, without undefined metrics', () => {
    const shuffled = 'CVSS:3.1/A:H/I:H/E:X/C:H/S:U/MAV:X/UI:N/PR:N/AC:L/AV:N'
    expect(readVector(`  \`${shuffled}\`\n`)).toMatchObject({ vector: BASE31, score: 9.8 })
    expect(readVector(`${BASE40}/U:Amber/E:A`)).toMatchObject({ vector: `${BASE40}/E:A/U:Amber`, score: 9.3 })
  })

  test('counts threat, temporal and environmental metrics', () => {
    expect(readVector(`${BASE31}/E:P`)).toMatchObject({ score: 9.3 })
    expect(
      readVector('CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/MVI:L/MSA:S'),
    ).toMatchObject({
      score: 9.8,
    })
  })
})

describe('refuses, and says what would work', () => {
  test.each([
    ['', 'begins with CVSS:3.1/ or CVSS:4.0/'],
    ['high', 'begins with CVSS:3.1/ or CVSS:4.0/'],
    ['CVSS:3.1', 'begins with CVSS:3.1/ or CVSS:4.0/'],
    ['CVSS:5.0/AV:N', 'begins with CVSS:3.1/ or CVSS:4.0/'],
    [BASE31.slice(9), 'begins with CVSS:3.1/ or CVSS:4.0/'],
    [BASE31.replace('3.1', '3.0'), 'begin the vector with CVSS:3.1'],
    ['AV:N/AC:L/Au:N/C:P/I:P/A:P', 'CVSS 2.0 is not accepted'],
    ['(AV:N/AC:L/Au:N/C:P/I:P/A:P)', 'CVSS 2.0 is not accepted'],
    ['CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P', 'CVSS 2.0 is not accepted'],
    [BASE31.replace('/A:H', ''), 'lacks A (H, L, N)'],
    [BASE40.replace('/AT:N', ''), 'lacks AT (N, P)'],
    ['CVSS:3.1/E:H', 'lacks AV (N, A, L, P), AC (L, H), PR'],
    [`${BASE31}/A:H`, 'A stands twice'],
    [`${BASE31}/A:N`, 'A stands twice'],
    [`${BASE31}/AT:N`, 'AT is no metric of CVSS 3.1'],
    [BASE31.replace('AV:N', 'AV:X'), 'X is no value of AV'],
    [BASE31.replace('AV:N', 'AV:n'), 'n is no value of AV'],
    [BASE40.replace('SI:N', 'SI:S'), 'S is no value of SI'],
    [`${BASE40}/MSC:S`, 'S is no value of MSC'],
    [`${BASE40}/U:red`, 'red is no value of U'],
    [`${BASE31}/`, 'not METRIC:VALUE'],
    [`${BASE31}//E:P`, 'not METRIC:VALUE'],
    [BASE31.replace('AV:N', 'AV: N'), 'not METRIC:VALUE'],
    [`${BASE31}\n${BASE31}`, 'begins with'],
    [`${BASE31}/@all:x`, 'not METRIC:VALUE'],
    [BASE31.replace('AV:N', '__proto__:N'), 'not METRIC:VALUE'],
    [`${BASE31}${'/E:X'.repeat(200)}`, 'too long'],
  ])('%j', (vector, reason) => {
    const read = readVector(vector)
    expect(read).toMatchObject({ ok: false })
    expect(!read.ok && read.message).toContain(reason)
  })

  test('any text, without throwing or repeating it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
        const read = readVector(`CVSS:3.1/AV:N/${text}`)
        expect(read.ok || /^[A-Za-z0-9:,/. ;()]+$/.test(read.message)).toBe(true)
      }),
    )
  })
})

test('a canonical vector reads as itself', () => {
  const values = (metrics: string) =>
    fc.tuple(
      ...metrics.split(' ').map(metric => {
        const [name, options = ''] = metric.split(':')
        return fc.constantFrom(...options).map(value => `${name}:${value}`)
      }),
    )
  const vectors = fc.oneof(
    values('AV:NALP AC:LH PR:NLH UI:NR S:UC C:HLN I:HLN A:HLN E:XHFPU CR:XHML MS:XUC').map(
      m => ['CVSS:3.1', m] as const,
    ),
    values(
      'AV:NALP AC:LH AT:NP PR:NLH UI:NPA VC:HLN VI:HLN VA:HLN SC:HLN SI:HLN SA:HLN E:XAPU MSI:XSHLN',
    ).map(m => ['CVSS:4.0', m] as const),
  )
  fc.assert(
    fc.property(vectors, ([prefix, metrics]) => {
      const read = readVector([prefix, ...metrics].join('/'))
      if (!read.ok) throw new Error(read.message)
      expect(readVector(read.vector)).toEqual(read)
      expect(Math.round(read.score * 10) / 10).toBe(read.score)
      expect(read.score).toBeLessThanOrEqual(10)
    }),
  )
})
