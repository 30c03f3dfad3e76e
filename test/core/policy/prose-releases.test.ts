import { expect, test } from 'vitest'
import { readProse } from '../../../src/core/policy/prose.ts'

const read = (text: string) =>
  readProse(text).releases.map(
    ({ version, supported, until }) =>
      `${version}: ${supported ? `yes${until === undefined ? '' : `, until ${until}`}` : 'no'}`,
  )

test.each([
  [
    '| Version | Supported |\n|---|---|\n| 5.1.x | :white_check_mark: |\n| 5.0.x | :x: |\n| < 4.0 | No |\n| >= 6 | yes, security fixes |',
    ['5.1.x: yes', '5.0.x: no', '< 4.0: no', '>= 6: yes'],
  ],
  [
    '| Supported until | Release |\n|---|---|\n| 2029-04 | 8 LTS |\n| end of life | 7 |\n| | 6 |',
    ['8 LTS: yes, until 2029-04-30', '7: no', '6: no'],
  ],
  [
    '## Supported versions\n\n- 2.x\n- v1.9 - security fixes only\n- 1.8 and older: no longer supported',
    ['2.x: yes', 'v1.9: yes', '1.8 and older: no'],
  ],
  ['## Unsupported versions\n\n* 0.9\n* Anything else', ['0.9: no']],
  ['| Version | Fixes |\n|---|---|\n| 1.2 | CVE-2026-1 |', []],
  ['- 2.x\n- 1.x', []],
  ...['✅', '✔', '✔️', '✓', '🟢'].map((sign): [string, string[]] => [
    `| Version | Supported |\n|---|---|\n| 5.1.x | ${sign} |\n| 5.0.x | ❌ |\n| 4.x | - |`,
    ['5.1.x: yes', '5.0.x: no', '4.x: no'],
  ]),
  ['| Supported | Version |\n|---|---|\n| ✅ | 2.x |\n| ❌ | 1.x |', ['2.x: yes', '1.x: no']],
  [
    '| Version | End of life |\n|---|---|\n| 3.x | no |\n| 2.x | yes |\n| 1.x | 2020-01-01 |',
    ['3.x: yes', '2.x: no', '1.x: yes, until 2020-01-01'],
  ],
  [
    '| Version | Supported |\n|---|---|\n| 4 | until April 2029 |\n| 3 | Dec 31st, 2027 |\n| 2 | 1 March 2024 - 2 May 2025 |\n| 1 | until 2023 |',
    [
      '4: yes, until 2029-04-30',
      '3: yes, until 2027-12-31',
      '2: yes, until 2025-05-02',
      '1: yes, until 2023-12-31',
    ],
  ],
  [
    '| Version | End of life | Supported |\n|---|---|---|\n| 3.x | 2030-01-01 | yes |\n| 2.x | 2024-01-01 | no |',
    ['3.x: yes, until 2030-01-01', '2.x: no'],
  ],
  [
    '| Version | Status |\n|---|---|\n| 4 | no new features, security fixes only |\n| 3 | no security fixes |\n| 2 | not yet end of life |',
    ['4: yes', '3: no', '2: yes'],
  ],
  ['| Name | Supported |\n|---|---|\n| x86 | yes |', []],
])('%j', (text, releases) => {
  expect(read(text)).toEqual(releases)
})
