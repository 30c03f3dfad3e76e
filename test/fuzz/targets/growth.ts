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

const [small, large] = [8_000, 64_000]
/** What takes less is not measured: it is quick enough whatever its shape. */
const quick = 25
/** Eight times as much text may cost so much more: a square would be 64 times, what is linear about 8. */
export const mostTimes = 24

/** How many times as much eight times the text costs; 1 where it is quick anyhow. */
export function growth(read: (text: string) => unknown, pattern: string): number {
  const of = (size: number) => pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size)
  const [less, more] = [of(small), of(large)]
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
    holds: `eight times the text costs at most ${mostTimes} times as much processor time, whatever it repeats`,
    sample: 40,
    share: 0.02,
  },
  fc.tuple(fc.constantFrom(...Object.keys(readers)), fc.array(piece, { minLength: 1, maxLength: 4 })),
  ([name, pieces]) => {
    const ratio = growth(readers[name]!, pieces.join(''))
    assert(ratio <= mostTimes, `${name} took ${ratio.toFixed(0)} times as long`)
  },
)
