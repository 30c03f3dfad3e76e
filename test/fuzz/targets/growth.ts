import assert from 'node:assert/strict'
import fc from 'fast-check'
import { commandNames } from '../../../src/core/commands/index.ts'
import { parseCommands } from '../../../src/core/commands/parse.ts'
import { readPublicIssue } from '../../../src/core/intake/public-issue.ts'
import { fence, fitted, inline, quote } from '../../../src/core/messages/quote.ts'
import { readProse } from '../../../src/core/policy/prose.ts'
import { readConfig } from '../../../src/core/policy/read.ts'
import { checkSecurityTxt } from '../../../src/core/policy/security-txt.ts'
import { target } from '../target.ts'

const now = new Date('2026-12-01T00:00:00Z')
const known = { contacts: [], privateReporting: true, pgp: true } as const

/** What reads long texts from outside. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  commands: text => parseCommands(`/accept\n${text}`, commandNames),
  quoting: text => {
    // In proportion, so that both sizes are cut alike.
    const max = text.length >> 1
    return fitted(quote(text, { max }) + inline(text, { max }) + fence(text), max)
  },
  prose: readProse,
  yaml: text => readConfig(text, 'public'),
  'security-txt': text => checkSecurityTxt(text, now, known),
  'public-issue': text => readPublicIssue({ title: text.slice(0, 256), body: text }),
}

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '[',
      ']',
      '![',
      '](',
      '<a ',
      '<!-- ',
      '-->',
      '<div a="',
      '`',
      '``',
      '~',
      '*',
      '_a',
      '> ',
      '- ',
      '1. ',
      '# ',
      '|',
      '\n',
    ],
    ...[
      'a',
      ' ',
      '\t',
      '\r',
      '&#1',
      '\\',
      '$',
      '@a',
      '48 hours ',
      'within ',
      'we ',
      'if not ',
      '. ',
      'a@b.',
      ': ',
      ', ',
      '{',
      '&a ',
    ],
    ...[
      '*a ',
      '? ',
      '"',
      "'",
      '!!',
      '%',
      '/accept\n',
      '/a-',
      '[^a]: ',
      '[a]: b\n',
      '---\n',
      '===\n',
      '  \n',
      'www.',
      'Contact: ',
      '- -----',
      'é',
      '\u200D',
      '👩‍💻',
      '\u0301',
      '\uD800',
    ],
  ),
  fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 4 }),
)

/** Milliseconds of processor time, the least of a few tries: on a busy machine the clock on the wall says little. */
function cost(run: () => unknown, tries: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let n = 0; n < tries; n++) {
    const before = process.threadCpuUsage()
    run()
    const { user, system } = process.threadCpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** Both on the same side of every limit on length beyond which something is read in a simpler way. */
const [small, large] = [7_000, 56_000]
/** From a few lines to a megabyte: the worst size may be any, as a limit only counts beyond it. */
const sizes = [3_500, 7_000, 14_000, 28_000, 56_000, 112_000, 1_000_000]
/** Milliseconds that any text of these sizes may take. */
export const longest = 1000
/** What takes less is not compared: a square that starts there is caught at a megabyte. */
const quick = 60
/** Eight times as much text may cost so much more: a square would be 64 times, what is linear about 8. */
export const mostTimes = 24

const sized = (pattern: string, size: number): string =>
  pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size)

/** The most that the pattern costs at any size, in milliseconds; it has to be long three times in a row to count. */
export function slowest(read: (text: string) => unknown, pattern: string): number {
  return Math.max(
    ...sizes.map(size => {
      const text = sized(pattern, size)
      const once = cost(() => read(text), 1)
      return once < longest ? once : cost(() => read(text), 2)
    }),
  )
}

/** How many times as much eight times the text costs; 1 where it is quick anyhow. */
export function growth(read: (text: string) => unknown, pattern: string): number {
  const [less, more] = [sized(pattern, small), sized(pattern, large)]
  if (cost(() => read(more), 1) < quick) return 1
  let ratio = Number.POSITIVE_INFINITY
  // Other work on the machine, or the compiler, makes one measurement too long: it has to be so each time.
  for (let tries = 1; tries <= 6 && ratio > mostTimes; tries++)
    ratio =
      cost(() => read(more), tries) /
      Math.max(
        cost(() => read(less), 3),
        0.2,
      )
  return ratio
}

/** Any short pattern over and over, through everything that reads a long text. */
export const growthTarget = target(
  {
    name: 'growth',
    holds: `whatever a text repeats, eight times as much costs at most ${mostTimes} times the processor time, and no size up to a megabyte a second`,
    sample: 40,
    share: 0.02,
  },
  fc.tuple(fc.constantFrom(...Object.keys(readers)), fc.array(piece, { minLength: 1, maxLength: 4 })),
  ([name, pieces]) => {
    const pattern = pieces.join('')
    const ms = slowest(readers[name]!, pattern)
    assert(ms < longest, `${name} took ${ms.toFixed(0)} ms`)
    const ratio = growth(readers[name]!, pattern)
    assert(ratio <= mostTimes, `${name} took ${ratio.toFixed(0)} times as long`)
  },
)
