import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parseCommands } from '../../../src/core/commands/parse.ts'

const KNOWN = new Set(['accept', 'update', 'ask', 'embargo', 'out-of-scope', 'help'])

/** The commands as `name argument`, or null where the comment was refused. */
function read(body: string): readonly string[] | null {
  const parsed = parseCommands(body, KNOWN)
  return parsed.ok ? parsed.commands.map(({ name, argument }) => `${name} ${argument}`.trim()) : null
}

describe('a command starts a line', () => {
  test.each<[string, string, string[]]>([
    ['alone', '/accept', ['accept']],
    ['in capitals', '/Out-Of-Scope because', ['out-of-scope because']],
    ['after three spaces', '   /accept', ['accept']],
    ['after a paragraph line', 'Thanks!\n/accept', ['accept']],
    ['with an ideographic or no-break space', '/ask\u00A0why\n/update\u3000so', ['ask why', 'update so']],
    ['after a byte order mark', '\uFEFF/accept', ['accept']],
    ['with a tab', '/update\tso', ['update so']],
    ['above a rule that makes it a heading', '/update Done.\n---\nMore', ['update Done.\n---\nMore']],
    ['in bold that begins on another line', '**a\n/accept**\n\n/accept', ['accept']],
    ['after an unindented list', '- fixed\n- tested\n/accept', ['accept']],
    ['after code that is closed', '```\n/help\n```\n/accept', ['accept']],
    ['after a comment that is closed', '<!-- /help\n\n/ask -->\n/accept\n\n/help', ['accept', 'help']],
    ['after details that are closed', '<details>\n\n/ask\n\n</details>\n\n/accept', ['accept']],
    ['after details that end with their quote', '> <details>\n> x\n\n/accept', ['accept']],
    ['after generic types', 'a Vec<String> and List<code-point>\n/accept', ['accept']],
    ['after an escaped comment', 'write \\<!-- to hide\n/accept', ['accept']],
    ['with a stray closing tag before', '</details>\n\n/accept', ['accept']],
  ])('%s', (_, body, commands) => expect(read(body)).toEqual(commands))

  test('whatever the line ending', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(read(['a', '/ask why', 'so', '', '/accept', ''].join(end))).toEqual(['ask why\nso', 'accept'])
  })

  test('and is told with its line', () => {
    const parsed = parseCommands('Hello\r\n\r\n/ask\r\nwhy\r\n  /accept', KNOWN)
    expect(parsed.ok && parsed.commands.map(({ line }) => line)).toEqual([3, 5])
  })
})

describe('TEXT', () => {
  test.each<[string, string, string[]]>([
    ['runs to the end', '/update a\n\nb\n', ['update a\n\nb']],
    ['runs to the next command', '/update a\n\nb\n/accept', ['update a\n\nb', 'accept']],
    ['begins on the next line', '/update\n\na', ['update a']],
    [
      'keeps quotes and code as written',
      '/ask > x\n> /accept\n```\n/help\n```',
      ['ask > x\n> /accept\n```\n/help\n```'],
    ],
    [
      'keeps paths',
      '/ask what is in\n/etc/passwd\n/usr/bin x\n/tmp',
      ['ask what is in\n/etc/passwd\n/usr/bin x\n/tmp'],
    ],
    ['keeps unknown words', '/update see\n/foo bar\n/accept', ['update see\n/foo bar', 'accept']],
  ])('%s', (_, body, commands) => expect(read(body)).toEqual(commands))

  test('of another command ends where an unknown one stands outside of it', () => {
    expect(read('/frobnicate a\n/shrug\n/accept')).toEqual(['frobnicate a', 'shrug', 'accept'])
  })
})

describe('is a command, though there are tildes or dollars', () => {
  test.each<[string, string]>([
    ['that strike nothing', 'about ~5 or\n/accept\nin ~/x'],
    ['that are escaped', '\\~\\~b\n/accept\nc~~'],
    ['that do not match', '~~b\n/accept\nc~'],
    ['in code', '`~~`b\n/accept\nc~~'],
    ['that end before it', '~~b~~\n/accept\n~~c~~'],
    ['that begin behind it', '/accept ~~not\nyet~~'],
    ['in another paragraph', '~~b\n\n/accept\n\nc~~'],
    ['that name prices', '$5\n/accept\n$6'],
  ])('%s', (_, body) => expect(read(body)).toContainEqual(expect.stringMatching(/^accept/)))
})

describe('is no command', () => {
  test.each<[string, string]>([
    ['in a sentence', 'please /accept'],
    ['a path', '/etc/passwd\n/usr/bin'],
    ['a fraction, flag or emoticon', '/2\n/-a\n/\n//accept\n/_accept'],
    ['with a fullwidth slash', '\uFF0Faccept'],
    ['with a Cyrillic letter', '/\u0430ccept'],
    ['with a zero-width character', '\u200B/accept\n/acc\u200Bept\n/accept\u200B'],
    ['behind a bidirectional override', '\u202E/accept\n/accept\u202E'],
    ['behind a line separator', 'a\u2028/accept\u2029/accept\u0085/accept\v/accept\f/accept'],
    ['behind a NUL', '\0/accept\n/acc\0ept'],
    ['written as entities or escapes', '&#47;accept\n\\/accept'],
    ['behind four spaces', 'a\n\n    /accept'],
    ['behind a tab', 'a\n\n\t/accept'],
    ['in a quote', '> /accept'],
    ['on the lazy line of a quote', '> a\n/accept'],
    ['on the lazy line of a list in a quote', '> - a\n/accept'],
    ['on the lazy line of a quote in a list', '- > a\n/accept'],
    ['in a list item', '- /accept\n* /accept\n1. /accept\n- [ ] /accept'],
    ['inside a list item', '- a\n\n  /accept\n- b\n  /accept'],
    ['in a fence', '```\n/accept\n```'],
    ['in a fence of tildes', '~~~ x\n/accept\n```\n/accept\n~~~'],
    ['in a fence without end', '```\n\n/accept'],
    ['in a fence whose end is too short', '````\n```\n/accept'],
    ['in a code span', 'a `b\n/accept\nc` d'],
    ['in a wide code span', '``b ` c\n/accept ``'],
    ['in an HTML comment', '<!--\n/accept\n-->'],
    ['in an HTML comment with blank lines', 'a <b> <!-- x\n\n/accept\n\n--> b'],
    ['in an HTML comment without end', '<!--\n\n/accept'],
    ['in a comment without end on a line of text', 'a <!-- b\n\n/accept'],
    ['in a comment that an element begins', '<div>\n<!--\n\n/accept\n\n</div>'],
    ['in such a comment, though text says it ends', '<div>\n<!--\n\n-->\n\n/accept'],
    ['in a tag', 'a <b title="\n/accept\n">'],
    ['in a tag without end', '<div title="\n\n/accept\n\n">'],
    ['in a tag without end, later', '<div>\n</div\n\n/accept'],
    ['in an element', '<pre>\n\n/accept\n\n</pre>'],
    ['in a block element', '<div>\n/accept\n</div>'],
    ['in details', '<details><summary>log</summary>\n\n/accept\n\n</details>'],
    ['in details within details', '<details>\n<details>\n</details>\n\n/accept\n\n</details>'],
    ['in a quote written as HTML', '<blockquote>\n\n/accept\n\n</blockquote>'],
    ['in code written as HTML', 'a <code>\n/accept\n</code> b'],
    ['in a processing instruction', '<?php\n\n/accept\n?>'],
    ['in character data', '<![CDATA[\n\n/accept\n]]>'],
    ['in a script', '<script>\n\n/accept\n\n</script>'],
    ['in a link reference definition', '[a]:\n/accept\n\n[b]: /x "\n/accept"'],
    ['as the target of a link', '[a](\n/accept\n)'],
    ['as the text of a link', '[\n/accept\n](https://example.com)'],
    ['as the text of an image', '![\n/accept\n](https://example.com/a.png)'],
    ['in a table', 'a | b\n--|--\n/accept | x\n/accept'],
    ['in HTML that ends a table', '--|--\n--|--\n<b>\n- a\n/accept'],
    ['on the lazy line of an indented quote', '> a\n\t > ```\n/accept'],
    ['as the head of a table before a rule', '/accept a | b\n--|--\n---\n'],
    ['in HTML after a definition', '[a]: b\n===\n===\n</code>\n/accept'],
    ['in HTML that ends a list', '- a\n<b>\n---\n/accept'],
    ['in a fence that looks like a table', '~~~ a | b\n--|--\n*\n/accept'],
    ['as the head of a table', '/accept | b\n--|--\n'],
    ['on the lazy line of a definition in a quote', '> [a]: b\n/accept'],
    ['as the text of a link by reference', '[\n/accept\n][a]\n\n[a]: b'],
    ['in a footnote', '[^a]: b\n/accept'],
    ['struck through', 'a ~~b\n/accept\nc~~ d'],
    ['struck through with one tilde', '~b `c`\n/accept\n*d*~'],
    ['struck through to its own line', '~~b\n/accept~~'],
    ['in a formula', '$$\n/accept\n$$'],
    ['given the marks the parser uses itself', '\uE0000\uE001\n\uE0001\uE001\n> /accept'],
  ])('%s', (_, body) => expect(read(body)).toEqual([]))
})

const WRAPPED: readonly ((body: string) => string)[] = [
  body => body.replace(/^/gm, '> '),
  body =>
    `> a\n${body
      .split('\n')
      .filter(line => line.startsWith('/'))
      .join('\n')}`,
  body => `\`\`\`\`\`\n${body.replaceAll('`', "'").replaceAll('~', '-')}\n\`\`\`\`\`\n`,
  body => `~~~~~ text\n${body.replaceAll('~', '-')}\n~~~~~\n`,
  body => `<!--\n${body.replaceAll('--', '')}\n-->\n`,
  body => `<!--\n${body.replaceAll('--', '')}`,
  body => `<pre>\n${body.replaceAll('<', '')}\n</pre>\n`,
  body => `<details>\n\n${body.replace(/[<>`~[\]|]/g, '')}\n\n</details>\n`,
  body => body.replace(/^/gm, '    '),
]

const PIECES = [
  ...[
    '/accept',
    '/update x',
    '/foo',
    'a',
    '> a',
    '> /accept',
    '>',
    '- a',
    '- /accept',
    '  b',
    '1. c',
    '    d',
    '---',
    '===',
  ],
  ...[
    '',
    '',
    '```',
    '~~~',
    '`',
    '``',
    '`x`',
    '<!--',
    '-->',
    '<div>',
    '</div>',
    '<details>',
    '</details>',
    '<b t="',
    '">',
  ],
  ...[
    'a | b',
    '--|--',
    '[a]:',
    '[a]: b',
    '[a](',
    ')',
    '# h',
    '\\',
    '<code>',
    '</code>',
    '*',
    '> ```',
    '- ```',
    '\t',
  ],
]
const documents = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('\n', '\n', '\n', '\r\n', ' ')), {
    maxLength: 14,
  })
  .map(pieces => pieces.flat().join(''))

describe('properties', () => {
  test('nothing runs in quotes, code and comments', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...WRAPPED), (body, wrap) => {
        expect(read(wrap(body)) ?? []).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('what runs is plain text for another parser of GitHub’s Markdown too', () => {
    const other = unified().use(remarkParse).use(remarkGfm)
    fc.assert(
      fc.property(documents, body => {
        const parsed = parseCommands(body, KNOWN)
        if (!parsed.ok) return
        const tree: Root = other.parse(body)
        for (const { line, name } of parsed.commands)
          expect([line, name, pathTo(tree, line)]).toEqual([
            line,
            name,
            expect.stringMatching(
              /^root(>list>listItem)*>(paragraph|heading)(>(strong|emphasis|delete))*>text$/,
            ),
          ])
      }),
      // A fixed seed: the other parser has faults of its own, met about once in 50,000 documents.
      { numRuns: 2000, seed: 48 },
    )
  })

  test('a command in a plain document runs, whatever stands before it', () => {
    const closed = fc.constantFrom(
      ...[
        '',
        'Hello',
        '> quoted\n> /accept',
        '```\n/accept\n```',
        '<!-- /accept -->',
        '`/accept`',
        '- a\n- b',
        '| a |\n|---|\n| b |',
      ],
      ...[
        '<details>\n\n/accept\n\n</details>',
        'a <code>/accept</code>',
        '# Title',
        '[a]: https://example.com',
        '***',
        '    /accept',
      ],
    )
    const rest = fc.constantFrom('/accept', '/update a\n\n> b\n\n/ask c', '/foo\n/accept', '/help me')
    fc.assert(
      fc.property(fc.array(closed, { maxLength: 8 }), rest, (before, commands) => {
        expect(read([...before, commands].join('\n\n'))).toEqual(read(commands))
      }),
    )
  })

  test('any text is read without throwing, and commands come in order', () => {
    const texts = fc.oneof(
      documents,
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom(...'/accept \n\r\t>-`~<![]()|*_\\#:\0\u2028\u200B'),
        maxLength: 300,
      }),
    )
    fc.assert(
      fc.property(texts, text => {
        const parsed = parseCommands(`/accept\n${text}`, KNOWN)
        if (!parsed.ok) return
        const found = parsed.commands.map(({ line }) => line)
        expect(found).toEqual([...found].sort((a, b) => a - b))
        for (const { name, argument } of parsed.commands) {
          expect(name).toMatch(/^[a-z][a-z-]*$/)
          expect(argument).toBe(argument.trim())
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('hostile comments of 64 KB', () => {
  const full = (piece: string) => piece.repeat(Math.ceil(65_536 / piece.length)).slice(0, 65_536)
  test.each([
    ...[
      'a\n=\n',
      '- a\n',
      '* * * * a\n',
      '1. ',
      '>- 1. ',
      '- > a\nb\n',
      'a|b\n-|-\n',
      '[',
      '![[',
      '[a](',
      '<a ',
      '<div a="',
      '<!-- ',
    ],
    ...[
      '*a ',
      '`a``b```',
      '[a]: b "\n',
      '[^a]:\n    ',
      '<code>\n\n',
      '<code></pre>',
      '> <details>\n\n',
      '/accept\n',
      '/a\n',
      '/a-',
      '&#1',
    ],
    ...['\0', '\u202E', '\\', '|', '\uE000'],
  ])('%j over and over', piece => {
    const body = `/accept\n\n${full(piece)}`
    const times = [0, 1].map(() => {
      const before = process.threadCpuUsage()
      parseCommands(body, KNOWN)
      const { user, system } = process.threadCpuUsage(before)
      return (user + system) / 1000
    })
    // Far above what it takes (well under 200 ms), far below what square growth takes.
    expect(Math.min(...times)).toBeLessThan(500)
  })

  test('nested too deeply are refused, and so is what is no comment', () => {
    for (const body of [
      `${full('>')}\n\n/accept`,
      `${full('1. ')}\n\n/accept`,
      `/accept\n${full('a').repeat(3)}`,
    ])
      expect(parseCommands(body, KNOWN)).toMatchObject({
        ok: false,
        message: expect.stringContaining('Nothing was done'),
      })
    expect(read(full('>'))).toEqual([])
    expect(read(`${'> '.repeat(15)}a\n\n/accept`)).toEqual(['accept'])
  })
})

/** The types of the nodes around the first slash of a line, from the root down. */
function pathTo(tree: Root, line: number): string {
  const path: string[] = []
  let node: Nodes | undefined = tree
  while (node) {
    path.push(node.type)
    const children: readonly Nodes[] = 'children' in node ? node.children : []
    node = children.find(
      ({ position: at }) => at && at.start.line <= line && line <= at.end.line && !ends(at, line),
    )
  }
  return path.join('>')
}

/** Whether a node ends before the text of the line begins, as a code span from the line above may. */
const ends = (at: NonNullable<Nodes['position']>, line: number): boolean =>
  at.end.line === line && at.end.column === 1

describe('what was meant for a command', () => {
  const known = new Set(['respond', 'accept', 'update', 'close'])
  const names = (body: string) => {
    const parsed = parseCommands(body, known)
    return parsed.ok ? parsed.commands.map(({ name }) => name) : parsed.message
  }
  test('but has a mark behind its name is told as unknown, inside of TEXT too', () => {
    expect(names('/respond: Hello')).toEqual(['respond:'])
    expect(names('/accept, thanks!')).toEqual(['accept,'])
    expect(names('/accept\n/respond: Hello')).toEqual(['accept', 'respond:'])
    expect(names('/update see /etc/passwd\n/usr/bin: gone')).toEqual(['update'])
  })
  test('inside a fence that begins behind a command does not run', () => {
    expect(names('/update ```\n/close\n```')).toEqual(['update'])
    // For GitHub the lower mark begins a fence here, so what stands below it is code as well.
    expect(names('/update ~~~ text\n/close\n~~~\n/accept')).toEqual(['update'])
    expect(names('/update ```\n/close')).toEqual(['update'])
  })
})
