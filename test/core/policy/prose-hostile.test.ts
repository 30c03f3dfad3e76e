import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readProse, toReadJson } from '../../../src/core/policy/prose.ts'

const shapes: Record<string, string> = {
  prose: 'We will acknowledge your report within 48 hours. ',
  'one sentence': 'we answer within 48 hours and ',
  letters: 'a',
  figures: '48 ',
  'open brackets': '[',
  'closing brackets': ']',
  images: '![',
  stars: '*a ',
  underlines: '_a',
  'deep quotes': '> ',
  'lines of quotes': `${'>'.repeat(60)} a\n`,
  'deep lists': '- ',
  'many items': '- a\n',
  'open links': '[a](',
  links: 'report at [a](https://b.example/report) ',
  tags: '<a href=',
  comments: '<!-- ',
  'code marks': '`a``b```',
  entities: '&#64;',
  definitions: '[a]: b\n',
  footnotes: '[^a]',
  'table cells': '|a',
  'times in one cell': '| a | b |\n|---|---|\n| later publish in 3 days ',
  'times in many cells': '3 days | ',
  tables: '| a | b |\n|---|---|\n',
  'hidden addresses': 'a [at] b [dot] ',
  'half addresses': 'a@b.',
  addresses: 'report to a@b.example ',
  conditions: 'if not ',
  waits: '90 days before disclosure ',
  bullets: ' * A',
  headings: '## A\n- b\n',
  'headings in one line': '# A ',
  confirmations: 'we confirm that the report ',
  'numbers in words': 'one hundred and twenty ',
  'units left out': 'in 2 days and within three, ',
  questions: 'when do you answer? ',
  alternatives: 'we publish once a fix is out, ',
  'leave to publish': 'should we not fix it you may ',
  'links in text': 'report it to https://a.example/security ',
  refusals: 'do not mail a@b.example, email ',
  'table tags': '<td>',
  whether: 'you hear ',
  'version rows': '| Version | Supported |\n|---|---|\n| 1.x | yes |\n',
  dots: '.',
  shouts: '!',
  'question marks': '?',
  'ends of sentences': '.!?',
  'addresses of dots': 'a@....',
  'hosts of dots': '@....',
  'bare hosts of dots': 'www.....',
  'bare hosts': 'www.a_',
  'ends after ends': '.. ',
  blanks: ' ',
  'empty lines': '\n',
  'underlined headings': 'a\n===\n',
  underlines_of_headings: '===\n',
  rules: '---\n',
  'open comments over lines': 'a <!-- ===\n',
  'open declarations': 'a <!b ',
  'stars between marks': '. ;*',
  paragraphs: 'a\n\n',
  'short lines': '0\n',
  'hard breaks': 'a  \n',
  'ends of old lines': '\r',
  headings_alone: '# a\n',
  'quotes in lists': '- > ',
  'numbers in quotes': '> 1. ',
  'addresses in ticks': "'www.`",
  'times that ask': '48 hours ? ',
  'links that are not heard of': 'if not http://;',
  'other letters': '安全',
}

describe('one megabyte of anything is read in under a second', () => {
  test.each(Object.entries(shapes))('%s', (_, shape) => {
    const text = shape.repeat(Math.ceil(1_000_000 / shape.length))
    expect(timedTwice(text)).toBeLessThan(limit())
  })

  test.each([59_000, 1990])(
    'also at the edge of what the Markdown parser is given: %i characters or lines',
    edge => {
      const all = Object.entries(shapes).map(([name, shape]) => {
        const breaks = shape.match(/[\r\n]/g)?.length ?? 0
        const length = edge > 2000 ? edge / shape.length : edge / Math.max(breaks, 1)
        const text = shape.repeat(Math.min(Math.ceil(length), 59_000 / shape.length))
        return { name, ms: timedTwice(text) }
      })
      const most = limit()
      expect(all.filter(a => a.ms >= most)).toEqual([])
    },
  )
})

test.each(['.', '!', '?', '.!?', 'a@....', '@....', 'www.....', 'www.a_'])(
  'a line of nothing but %s takes no longer than its length',
  piece => {
    for (const length of [40_000, 60_000]) {
      const text = piece.repeat(Math.ceil(length / piece.length))
      expect(timedTwice(text)).toBeLessThan(limit() / 2)
    }
  },
)

test('a wall of dots hides nothing around it', () => {
  const prose = readProse(
    `# Security\n\n${'.'.repeat(40_000)}\n\nWe acknowledge reports to sec@b.example within 2 days.\n`,
  )
  expect(prose.acknowledge).toMatchObject({ hours: 48, line: 5 })
  expect(prose.contacts.map(c => c.value)).toEqual(['sec@b.example'])
})

/** Milliseconds of processor time: on a busy machine the clock on the wall says little. */
function timed(text: string): number {
  const start = process.cpuUsage()
  readProse(text)
  const used = process.cpuUsage(start)
  return (used.user + used.system) / 1000
}

function timedTwice(text: string): number {
  return Math.min(timed(text), timed(text))
}

/** A second, in milliseconds; where the machine is slow just now, four times what it takes for plain prose of that length. */
function limit(): number {
  const plain = 'We will acknowledge your report within 48 hours. '
  return Math.max(1000, 4 * timed(plain.repeat(Math.ceil(1_000_000 / plain.length))))
}

test('what is too much for the parser is read line by line, and said', () => {
  const policy =
    '# Security\n\nWrite to [us](mailto:sec@b.example).\n\n- We **acknowledge** reports within 2 days.\n\n'
  const prose = readProse(policy + '[a](b) '.repeat(20_000))
  expect(prose.acknowledge).toMatchObject({
    hours: 48,
    line: 5,
    sentence: 'We acknowledge reports within 2 days.',
  })
  expect(prose.contacts.map(c => c.value)).toEqual(['sec@b.example'])
  expect(prose.findings.map(f => f.what)).toContain(
    'too long or too much markup: read line by line, without its structure',
  )
})

test('any text is read, and gives the JSON form', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...Object.values(shapes),
      'within 48 hours',
      'disclose',
      '\n',
      '|',
      'every 7 days',
      '(',
      '%zz',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const json = toReadJson(readProse(pieces.join(' ')))
      expect(JSON.parse(JSON.stringify(json))).toEqual(json)
      for (const time of [json.acknowledge, json.respond]) expect(time?.hours ?? 1).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
})

test('what is not read is said', () => {
  const whats = (text: string) => readProse(text).findings.map(f => f.what)
  const simple = 'too long or too much markup: read line by line, without its structure'
  expect(whats(`${'a\n\n'.repeat(999)}We acknowledge within 2 days.\n`)).toEqual([])
  expect(whats('a\n\n'.repeat(1001))).toEqual([simple])
  expect(whats('> - > - > - > - a')).toEqual([simple])
  expect(whats('We met for 2 days. '.repeat(999))).toEqual([])
  expect(readProse(`We acknowledge within 2 days. ${'We met for 2 days. '.repeat(1200)}`)).toMatchObject({
    acknowledge: { hours: 48 },
    findings: [{ line: 1, what: 'too many lengths of time: none is read from here on' }],
  })
})
