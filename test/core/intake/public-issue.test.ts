import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measure } from '../../../bench/public-issues.ts'
import { readPublicIssue } from '../../../src/core/intake/public-issue.ts'

type Row = { name: string; title: string; body: string; label: string }
const file = new URL('../../data/public-issues/rules.json', import.meta.url)
const rows: Row[] = JSON.parse(readFileSync(file, 'utf8'))
const XSS = 'Stored XSS in the event description'
const verdict = (title: string, body = '') => readPublicIssue({ title, body }).verdict

test('own sentences that the weights were learned from, nearly all read right', () => {
  const wrong = rows.filter(row => readPublicIssue(row).verdict !== row.label)
  expect(wrong.length).toBeLessThan(rows.length * 0.02)
  expect(wrong.filter(row => row.label === 'not').length).toBeLessThanOrEqual(2)
})

describe('the labelled sets, as figures', () => {
  test.each([
    'development',
    'kept-aside',
    'second-development',
    'second-kept-aside',
    'third-development',
    'third-kept-aside',
    'fourth-development',
  ] as const)('%s, which the weights were learned from', name => {
    const half = measure(name)
    expect(half.precision('report')).toBeGreaterThanOrEqual(0.97)
    expect(half.recall('report')).toBeGreaterThanOrEqual(0.95)
    expect(half.precision('where-to-report')).toBeGreaterThanOrEqual(0.97)
    expect(half.recall('where-to-report')).toBeGreaterThanOrEqual(0.9)
  })

  // Measured with these rules and weights: 1.000 and 0.844, 0.917 and 1.000.
  test('the half kept aside does not fall', () => {
    const half = measure('fourth-kept-aside')
    expect(half.precision('report') >= 0.97, 'precision of report').toBe(true)
    expect(half.recall('report') >= 0.8, 'recall of report').toBe(true)
    expect(half.precision('where-to-report') >= 0.9, 'precision of where-to-report').toBe(true)
    expect(half.recall('where-to-report') >= 0.9, 'recall of where-to-report').toBe(true)
  })
})

describe('what others wrote into an issue', () => {
  const plain = 'The button is 2 px too low.'
  test.each([
    ['an HTML comment', `<!-- ${XSS}: <script>alert(1)</script> -->\n${plain}`],
    ['an HTML comment that never ends', `${plain}\n<!-- ${XSS}: <script>alert(1)</script>`],
    ['a quotation', `> ${XSS}: <script>alert(1)</script>\n\n${plain}`],
    [
      'the boxes of a form',
      `- [ ] Anyone can read other users' passwords without login\n- [x] XSS\n\n${plain}`,
    ],
    ['advice to reporters', `If you found a vulnerability such as SQL injection, mail our team.\n\n${plain}`],
    [
      'a question of a form that is denied',
      `Can anyone read other users' passwords without login?\nNo\n\n${plain}`,
    ],
  ])('%s is no evidence', (_, body) => {
    expect(verdict('Button misaligned', body)).toBe('not')
  })

  test('a ticked "no security issue" does not unmake what is told', () => {
    const told = "Any user can read other users' invoices by changing the id in the URL."
    expect(verdict('Invoices', `- [x] This is not a security issue\n\n${told}`)).toBe('report')
  })
})

test('a title without body may be enough, a body without a title too', () => {
  expect(readPublicIssue({ title: XSS, body: null }).verdict).toBe('report')
  expect(verdict('', 'I could open the invoices of other customers without being logged in.')).toBe('report')
})

test('a report always says why', () => {
  for (const row of rows) {
    const { verdict, because } = readPublicIssue(row)
    if (verdict === 'report') expect(because.filter(name => !name.startsWith('-')).length).toBeGreaterThan(0)
  }
})

test('asking for a channel is one thing, telling while asking another', () => {
  const ask = 'Where can I report a security issue? I do not want to post it in public.'
  expect(verdict('Security contact?', ask)).toBe('where-to-report')
  const tell = "/export?user=5 gives me other users' data without login, so anyone can read their passwords."
  const more = 'I changed the id in the link and got the file of another customer; it is never checked.'
  expect(verdict('Security contact?', `${ask} ${tell} ${more}`)).toBe('report')
})

test('a label that people set aside counts against', () => {
  const issue = { title: 'Anyone can see the orders of other customers', body: null }
  const labelled = readPublicIssue({ ...issue, labels: ['Documentation'] })
  expect(labelled.because).toContain('-label')
  expect(labelled.score).toBeLessThan(readPublicIssue(issue).score)
})

test('line ends of a form make no difference', () => {
  for (const row of rows.filter(({ body }) => body.includes('\n')))
    expect(readPublicIssue({ ...row, body: row.body.replaceAll('\n', '\r\n') })).toEqual(readPublicIssue(row))
})

test('curly apostrophes make no difference', () => {
  const curly = (text: string) => text.replaceAll("'", '’')
  for (const row of rows.filter(row => /^(?!.*(?:['"][^a-z ]|[^a-z]')).*'/is.test(row.title + row.body)))
    expect(readPublicIssue({ title: curly(row.title), body: curly(row.body) })).toEqual(readPublicIssue(row))
  const plural = 'I could read the other users’ invoices without being logged in.'
  expect(verdict('Invoices', plural)).toBe('report')
})

test('never throws, and gives names of rules only', () => {
  const word = fc.constantFrom(
    '<!--',
    '```',
    '> ',
    '\n',
    '../',
    "'",
    'XSS',
    'other users',
    'report',
    '漏洞',
    '\ud800',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map(words => words.join(' ')),
  )
  fc.assert(
    fc.property(text, fc.option(text), (title, body) => {
      for (const name of readPublicIssue({ title, body }).because)
        expect(name).toMatch(/^-?[a-z]+(?:-[a-z]+)*$/)
    }),
  )
})

test.each([
  'a',
  ' ',
  '\n',
  '. ',
  '../',
  '<!--',
  '```\n',
  '> ',
  '"',
  "' or ",
  '漏',
  '\u0301',
  'select a ',
  'who report ',
  'constructor',
  'login root password ',
  'my x account ',
])('a megabyte of %j is read in under three seconds', piece => {
  const hostile = piece.repeat(1_000_000 / piece.length)
  const start = performance.now()
  readPublicIssue({ title: hostile, body: hostile })
  expect(performance.now() - start).toBeLessThan(3000)
})
