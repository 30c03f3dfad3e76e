import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readStep } from '../../../src/core/commands/embargo-step.ts'
import { readInstant } from '../../../src/core/commands/instant.ts'
import { formatLength, parseLength } from '../../../src/core/policy/duration.ts'
import {
  canBeMet,
  inAdvisory,
  isIn,
  readRange,
  shownRange,
  versionOf,
} from '../../../src/core/remediation/range.ts'
import { readVector } from '../../../src/core/severity.ts'
import { hostile, target } from '../target.ts'

const metrics =
  'AV:N AC:L PR:N UI:N S:U C:H I:H A:H AT:N VC:H VI:L VA:N SC:N SI:S SA:N MSI:S E:P U:Red RL:X'.split(' ')
const vectors = [
  'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  'CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:C/C:L/I:N/A:N/E:U/RL:O/RC:U/CR:L/MAV:A',
  'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
  'CVSS:4.0/AV:L/AC:H/AT:P/PR:L/UI:P/VC:L/VI:N/VA:H/SC:L/SI:L/SA:H/E:A/MSI:S/U:Amber/R:I',
]

/** `/severity VECTOR`. */
export const cvss = target(
  {
    name: 'cvss',
    holds:
      'a vector has a score from 0 to 10 and reads as itself; a refusal repeats nothing that could be read',
    sample: 3_000,
    share: 10,
  },
  hostile(
    [...metrics, '/', '/', '/', 'CVSS:3.1', 'CVSS:4.0', 'CVSS:3.0', 'CVSS:2.0', ':', 'X', '`', ' '],
    vectors,
  ),
  text => {
    const read = readVector(text)
    if (!read.ok) return assert.match(read.message, /^[A-Za-z0-9:,/. ;()]+$/)
    assert(read.score >= 0 && read.score <= 10 && Number.isInteger(Math.round(read.score * 1e6) / 1e5))
    assert.deepEqual(readVector(read.vector), read)
  },
)

const numbers = ['0', '1', '2', '10', '007', '9007199254740993', '999999999999', 'x', '*']
const pieces = [
  ...numbers,
  ...[
    '.',
    '.',
    '-',
    '+',
    'v',
    'V',
    '=',
    '<',
    '>',
    '>=',
    '<=',
    '~',
    '^',
    '||',
    ' ',
    ',',
    ' - ',
    'beta',
    '-0',
    '.x',
  ],
]
const ranges = [
  '>=1.0,<2.3',
  '<1.5||>=2.0,<2.3',
  '^1.2.3',
  '~2',
  '1.0.0 - 2.0.0',
  '>=1.0.0-beta.1',
  '*',
  '=4.17.20',
]

/** The versions of `/affected OWNER/REPO@RANGE`, and the tags of releases. */
export const rangesTarget = target(
  {
    name: 'ranges',
    holds:
      'a range that is taken reads as itself, has an entry for each alternative, and tells of any version',
    sample: 2_000,
    share: 10,
  },
  fc.tuple(hostile(pieces, ranges), hostile(pieces, ['v1.2.3', 'engine-1.2.3', '1.2.3-rc.1+build'])),
  ([text, tag]) => {
    const version = versionOf(tag)
    const range = readRange(text)
    if (range === null) return
    assert.equal(readRange(shownRange(range)), range)
    assert.doesNotMatch(range, /\s/)
    if (!canBeMet(range)) return
    assert.equal(inAdvisory(range).length, range.split(',||,').length)
    if (version !== null) assert.equal(typeof isIn(version, range), 'boolean')
  },
)

const dates = [
  '2027-01-31',
  '2027-01-31 16:00 UTC',
  '2027-01-31T16:00:25Z',
  '2027-02-28 23:59 +05:30',
  '2028-02-29',
]

/** What stands after `/embargo`, a reporter's on the advisory among it. */
export const datesTarget = target(
  {
    name: 'dates',
    holds: 'an instant that is taken reads as itself, and is on the day that was written or beside it',
    sample: 5_000,
    share: 30,
  },
  hostile(
    [
      ...[
        'until ',
        'extend ',
        'accept ',
        'reject ',
        'end ',
        '2027',
        '-',
        '01',
        '31',
        '00',
        '30',
        'T',
        ' ',
        ':',
      ],
      ...['16', '24', '60', 'Z', 'UTC', 'utc', '+05:30', '-2359', '+9999', '\n', '0000', '9999'],
    ],
    [...dates, ...dates.map(date => `until ${date}`), ...dates.map(date => `accept ${date}`)],
  ),
  text => {
    const read = readInstant(text)
    if (read.ok) {
      assert.deepEqual(readInstant(read.date.toISOString().replace('.000Z', 'Z')), read)
      const day = Date.parse(`${text.trim().slice(0, 10)}T00:00:00Z`)
      assert(Math.abs(read.date.getTime() - day) <= 2 * 86_400_000, `${read.date.toISOString()} of ${text}`)
    } else assert.match(read.message, /Give a date, such as/)
    const step = readStep(text)
    if ('date' in step && step.date) assert(!Number.isNaN(step.date.getTime()))
    if (step.kind === 'unreadable') assert.match(step.message, /^[\w\s.,:`+-]+$/)
  },
)

/** The lengths in `pledge.yml`. */
export const lengths = target(
  {
    name: 'lengths',
    holds: 'a length that is taken is above zero, at most ten years, and reads as itself as we write it',
    sample: 5_000,
    share: 30,
  },
  hostile(
    [
      ...['48', '7', '0', '-', '1.5', '999999999999', 'P', 'T', 'D', 'H', 'M', 'W', 'S', ' ', '`', '\n'],
      ...['hours', 'Days', 'business', 'working', 'weeks', 'second', 'months', 'years', 'none'],
    ],
    ['48 hours', '3 business days', 'PT48H', 'P1DT12H', 'P90D', '2 weeks', '2609 business days', '10 years'],
  ),
  text => {
    const read = parseLength(text)
    if (!read.ok) {
      assert.equal(read.message.match(/`/g)!.length % 2, 0)
      return assert.doesNotMatch(read.message, /\n/)
    }
    const written = parseLength(formatLength(read.length))
    assert(written.ok)
    const size = (length: typeof read.length) => (length.kind === 'elapsed' ? length.seconds : length.days)
    assert.equal(size(written.length), size(read.length))
    assert(size(read.length) > 0 && size(read.length) <= 3653 * 86_400)
  },
)
