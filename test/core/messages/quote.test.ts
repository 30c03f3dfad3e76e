import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseCommands } from '../../../src/core/commands/parse.ts'
import { findMarker } from '../../../src/core/messages/marker.ts'
import { BODY_LIMIT, fence, fitted, inline, login, mention, quote } from '../../../src/core/messages/quote.ts'
import { effects, markdown } from '../../support/page.ts'

const WHOLE = { max: 100_000 }

/** All that stands in code, in order. */
function code(source: string): string {
  const found: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'code' || node.type === 'inlineCode') found.push(node.value)
    if (node.type === 'text' && /^\|+$/.test(node.value)) found.push(node.value)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(markdown.parse(source))
  return found.join('')
}

const types = (source: string): readonly string[] => markdown.parse(source).children.map(({ type }) => type)

const NASTY = [
  ...[
    '@alice',
    '@acme/security',
    'a@alice',
    '&#64;alice',
    '\\@alice',
    '`@alice',
    '``@alice`',
    '@\u200Balice',
    '@<!-- -->alice',
  ],
  ...[
    '#12',
    'acme/engine#12',
    'GH-12',
    'https://github.com/acme/engine/issues/12',
    'www.example.com',
    'mail@example.com',
  ],
  ...[
    'a5c3785ed8d6a35868bc169f07e40e889087fd2e',
    'acme@a5c3785',
    '<https://example.com>',
    '[a](https://example.com)',
    '[a]: https://example.com',
  ],
  ...[
    '![](https://example.com/a.png)',
    '<img src=x>',
    '<script>',
    '<!-- pledge:4f9c0e2ab1d3c4f5 -->',
    '-->',
    '</details>',
    '<pre>',
    '&lt;b&gt;',
  ],
  ...[
    '/accept',
    '\n/accept',
    '\n\n/accept\n',
    '\r/accept',
    '\r\n/accept',
    '\u2028/accept',
    '```\n/accept',
    '~~~\n@alice',
    '`````',
    '> ```\n@alice',
  ],
  ...[
    'a\n===',
    'a\n---',
    '***',
    '# a',
    '- a',
    '1. a',
    '| a | b |\n|---|---|\n| @alice | #1 |',
    '|',
    '||',
    '\\|',
    '`|`',
    'a|`b|@alice',
  ],
  ...[
    '$a$',
    '$$\na\n$$',
    '$`a`$',
    '```math\na\n```',
    '```mermaid\ngraph\n```',
    ':tada:',
    '[^1]',
    '[^1]: @alice',
    '~~a~~',
    '*a*',
    '\\',
    'a\\',
  ],
  ...[
    '\u202Eevil\u202C',
    '\u200B',
    '\uFEFF',
    '\0',
    '\u001B[31m',
    '\uD800',
    '\u{E0041}',
    'a\u00ADb',
    '\u3164',
    '\v\f\u0085',
    '',
    ' ',
    '\t',
    '` a',
    'a `',
    '` `',
  ],
]
const words = fc.oneof(
  fc.array(fc.constantFrom(...NASTY, ' ', '\n', '\n\n'), { maxLength: 6 }).map(parts => parts.join('')),
  fc.string({ unit: fc.constantFrom(...'`~|>\n\r #@a1$<!-\\\u200D\u202E'), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

describe('a quote and a line of outside text', () => {
  test('have no effect at all', () => {
    const shown = (text: string) => {
      const one = inline(text, WHOLE)
      for (const page of [
        quote(text, WHOLE),
        `Before:\n\n${quote(text, WHOLE)}\n\nAfter`,
        one,
        `- It says ${one} there`,
        `| a | b |\n|---|---|\n| ${one} | c |`,
      ]) {
        expect([page, effects(page)]).toEqual([page, []])
        expect(parseCommands(page, new Set(['accept']))).toEqual({ ok: true, commands: [] })
        expect(findMarker(page)).toBeNull()
      }
      expect(types(`Before:\n\n${quote(text, WHOLE)}\n\nAfter`)).toEqual([
        'paragraph',
        'blockquote',
        'paragraph',
      ])
      expect(types(`| a | b |\n|---|---|\n| ${one} | c |\n`)).toEqual(['table'])
      expect(one).not.toMatch(/[\n\r]/)
    }
    for (const text of NASTY) shown(text)
    fc.assert(fc.property(words, shown), { numRuns: 300 })
  })

  test('the detector above finds what it looks for', () => {
    for (const live of [
      '@alice',
      '&#64;alice',
      '\\@acme/team',
      'acme/engine#12',
      'GH-12',
      'a5c3785',
      '![](a)',
      '<b>',
      'https://x.org',
      '$a$',
      '\u202E',
    ])
      expect(effects(`see ${live} there`)).not.toEqual([])
  })

  test('show the text as it is', () => {
    const plain = words.filter(text => !/[^\n -~]/.test(text) && text.trim() !== '')
    fc.assert(
      fc.property(plain, text => {
        const wanted = text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
        expect(code(quote(text, WHOLE))).toBe(wanted.includes('\n') ? wanted : wanted.trim())
        expect(code(inline(text, WHOLE))).toBe(text.replace(/\n+/g, ' ').trim())
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['alice', '`alice`'],
    ['a ` b', '``a ` b``'],
    ['`a`', '`` `a` ``'],
    ['a|b', '`a`&#124;`b`'],
    ['two\r\nlines\tand tab', '`two lines and tab`'],
    ['\u202Eabc', '`[U+202E]abc`'],
    ['a\u200Bb\0\u{E0041}\uD800', '`a[U+200B]b[U+0000][U+E0041][U+D800]`'],
    ['👩‍💻 ❤️ 1️⃣', '`👩‍💻 ❤️ 1️⃣`'],
    ['', '*(empty)*'],
    [' \n ', '*(empty)*'],
  ])('inline %j is %j', (text, shown) => expect(inline(text, WHOLE)).toBe(shown))

  test.each([
    ['one line', '> `one line`'],
    ['\n\n  two\nlines\n\n', '> ```\n>   two\n> lines\n> ```'],
    ['a\r\rb', '> ```\n> a\n> \n> b\n> ```'],
    ['```\na\n````', '> ~~~\n> ```\n> a\n> ````\n> ~~~'],
    ['', '> *(empty)*'],
  ])('quote %j is %j', (text, shown) => expect(quote(text, WHOLE)).toBe(shown))
})

describe('what is too long', () => {
  test('is cut, visibly, outside of the code', () => {
    expect(inline('abcdef', { max: 4 })).toBe('`abcd`… (cut, 2 characters)')
    expect(inline('abcdef', { max: 6 })).toBe('`abcdef`')
    expect(inline('abcdef', { max: 0 })).toBe('… (cut, 6 characters)')
    expect(quote('ab\ncdef', { max: 4 })).toBe('> ```\n> ab\n> c\n> ```\n> … (cut, 3 characters)')
  })

  test('is cut between characters as drawn, unless one of them is a heap of marks', () => {
    expect(inline('ab👩‍💻cd', { max: 3 })).toBe('`ab`… (cut, 5 characters)')
    expect(inline('e\u0301e\u0301', { max: 3 })).toBe('`e\u0301`… (cut, 2 characters)')
    expect(inline(`a${'\u0301'.repeat(500)}`, { max: 300 })).toMatch(
      /^`a\u0301{200,}`… \(cut, \d+ characters\)$/,
    )
  })

  test('leaves at most max characters, and counts the others', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat({ max: 60 }), (text, max) => {
        // What cannot be seen is shown by its number.
        const clean = text.replace(/[^\p{L}\p{So}]|\p{Default_Ignorable_Code_Point}/gu, '')
        const [, kept = '', cut = '0'] =
          /^(?:`(.*)`)?(?:\*\(empty\)\*)?(?:… \(cut, (\d+) characters\))?$/u.exec(inline(clean, { max })) ??
          []
        expect([...kept].length).toBeLessThanOrEqual(max)
        expect([...kept].length + Number(cut)).toBe([...clean].length)
      }),
    )
  })

  test('grows little', () => {
    for (const piece of ['`', '\n', '\u202E', '|', '~`', '` ', '&']) {
      const text = piece.repeat(2000)
      expect(quote(text, { max: 1000 }).length).toBeLessThan(10_000)
      expect(inline(text, { max: 1000 }).length).toBeLessThan(10_000)
    }
  })

  test('is handled in time', () => {
    for (const piece of [
      '`',
      '` ',
      '\n',
      ' ',
      ' \n',
      '|',
      '\u200D',
      '👩‍💻',
      'e\u0301',
      '\t',
      '~',
      '> ',
      '<details>\n',
      '```\n',
    ]) {
      const text = piece.repeat(65_536 / piece.length)
      const before = process.threadCpuUsage()
      for (const max of [100, 60_000]) fitted(quote(text, { max }) + inline(text, { max }) + fence(text))
      fitted(text, 30_000)
      const { user, system } = process.threadCpuUsage(before)
      expect([piece, user + system < 1_500_000]).toEqual([piece, true])
    }
  })
})

describe('a fence', () => {
  test('holds any text, unchanged but for line ends and NUL', () => {
    fc.assert(
      fc.property(words, text => {
        const [only, ...others] = markdown.parse(fence(text)).children
        expect(others).toEqual([])
        expect(only).toMatchObject({
          type: 'code',
          lang: null,
          value: text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD'),
        })
        expect(effects(fence(text))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('takes the shorter mark', () => {
    expect(fence('a')).toBe('```\na\n```')
    expect(fence('a ```` b')).toBe('~~~\na ```` b\n~~~')
    expect(fence('```` ~~~')).toBe('~~~~\n```` ~~~\n~~~~')
  })
})

describe('people', () => {
  test('are named without being called', () => {
    expect(login('alice')).toBe('`alice`')
    expect(effects(login('@alice'))).toEqual([])
  })

  test.each(['alice', 'a', 'Alice-B', 'octo_acme', 'acme/security-team', 'a'.repeat(39)])(
    '%s is called',
    name => expect(mention(name)).toBe(`@${name}`),
  )

  test.each([
    ...[
      '',
      '@alice',
      'alice bob',
      'alice\n/accept',
      '-alice',
      'dependabot[bot]',
      'acme/',
      '/x',
      'a/b/c',
      'a'.repeat(40),
      'алиса',
      'a\u200Bb',
      'alice)',
      '../x',
    ],
  ])('%j is not', name => {
    expect(mention(name)).toBe(login(name))
    expect(effects(mention(name))).toEqual([])
  })
})

describe('a message that fits', () => {
  test('is left alone', () => {
    const exact = 'a'.repeat(BODY_LIMIT)
    expect(fitted(exact)).toBe(exact)
  })

  test('is cut after a line, and says how much is missing', () => {
    expect(fitted('one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine', 40)).toBe(
      'one\ntwo\nthree\n\n… (cut, 31 characters)',
    )
    expect(fitted('a'.repeat(BODY_LIMIT + 1))).toBe(`… (cut, ${BODY_LIMIT + 1} characters)`)
  })

  test('leaves no fence and no details open', () => {
    const long = 'line\n'.repeat(50)
    for (const [message, end] of [
      [fence(long), '\n```\n\n… (cut'],
      [quote(long, WHOLE), '\n> ```\n\n… (cut'],
      [`<details>\n\n${long}\n\n</details>`, '\n\n</details>\n\n… (cut'],
      [`<details>\n\n${fence(long)}\n\n</details>`, '\n```\n\n</details>\n\n… (cut'],
      [fence(`<details>\n${long}`), 'line\n```\n\n… (cut'],
      [`It says ${inline('<details>', WHOLE)}.\n${long}`, 'line\n\n… (cut'],
      [
        `<details>\n\nIt says ${inline('</details>', WHOLE)}.\n${long}\n\n</details>`,
        'line\n\n</details>\n\n… (cut',
      ],
    ] as const)
      expect(fitted(message, 150)).toContain(end)
  })

  test('never grows over its limit, and nothing in it gets loose', () => {
    const block = fc.oneof(
      words.map(text => quote(text, WHOLE)),
      words.map(fence),
      words.map(text => `It says ${inline(text, WHOLE)}.`),
      fc.constant('Plain words.'),
    )
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 60, max: 400 }),
        (blocks, limit) => {
          const page = fitted(blocks.join('\n\n'), limit)
          expect(page.length).toBeLessThanOrEqual(limit)
          expect([page, effects(page)]).toEqual([page, []])
          const last = markdown.parse(page).children.at(-1)
          if (page.endsWith('characters)') && page.length < blocks.join('\n\n').length)
            expect(last?.type).toMatch(/paragraph|blockquote/)
        },
      ),
      { numRuns: 300 },
    )
  })
})
