import assert from 'node:assert/strict'
import fc from 'fast-check'
import { commandNames } from '../../../src/core/commands/index.ts'
import { parseCommands } from '../../../src/core/commands/parse.ts'
import { findMarker, marker } from '../../../src/core/messages/marker.ts'
import { BODY_LIMIT, fence, fitted, inline, mention, quote } from '../../../src/core/messages/quote.ts'
import { alice, bob, mallory, OneCase, rae } from '../../support/one-case.ts'
import { alive, effects } from '../../support/page.ts'
import { hostile, target } from '../target.ts'

const commandWords = [...commandNames].map(name => `/${name}`)
const arguments_ = [
  ...[
    '@bob',
    '@evil',
    '@evil-org/team',
    'GHSA-2222-3333-4444',
    'GHSA-9999-8888-7777',
    'acme/engine',
    'acme/engine@>=1,<2',
  ],
  ...[
    'service:api',
    'npm:evil@<2',
    'until 2026-12-01',
    'extend 2027-06-01 16:00 UTC',
    'accept',
    'reject',
    'end ',
    'not ',
  ],
  ...[
    'done ',
    'yes ',
    'as downstream',
    'again',
    'tag ',
    'https://evil.example/x',
    'exploit ',
    'keep ',
    'publish',
    'none',
  ],
  ...[
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'TEXT',
    '<!-- pledge:4f9c0e2ab1d3c4f5 -->',
    '`',
    '``',
    '|',
    '\\',
  ],
  ...[
    '![x](https://evil.example/a.png)',
    '<img src=//evil.example>',
    'evil/repo#13',
    '<details>',
    '$evil$',
    '[e]: https://evil.example',
  ],
]
const layout = [
  ...[
    '\n',
    '\n',
    '\n',
    '\n\n',
    ' ',
    ' ',
    '   ',
    '    ',
    '\t',
    '\r\n',
    '> ',
    '>> ',
    '- ',
    '1. ',
    '```\n',
    '~~~',
    '`',
    '# ',
    '---\n',
  ],
  ...[
    '<!--',
    '-->',
    '<pre>',
    '</pre>',
    '<details>\n\n',
    '</details>',
    '| a |\n|---|\n',
    '[a]: ',
    '[^a]: ',
    '[',
    '](',
    '*',
    '\\',
    '\uE000',
    '\uE001',
  ],
]
const bodies = hostile(
  [...commandWords, ...commandWords, ...layout, ...layout, ...arguments_, 'word ', '/unknown', '/etc/passwd'],
  [
    '/accept\n/respond We can reproduce it.\n\nThanks',
    '> /close\n\n/update a\n```\n/close\n```\n/ask b',
    '- a\n- b\n\n/accept',
  ],
)

const wrapped: readonly ((text: string) => string)[] = [
  text =>
    text
      .split(/\r\n?|\n/)
      .map(line => `> ${line}`)
      .join('\n'),
  text =>
    text
      .split(/\r\n?|\n/)
      .map(line => `    ${line}`)
      .join('\n'),
  text => fence(text),
  text => `<!-- ${text.replaceAll('-->', '').replaceAll('->', '')} -->`,
]
const word = fc.stringMatching(/^[a-zA-Z0-9]{1,12}$/)

/** The slash-commands of a comment. */
export const commands = target(
  {
    name: 'commands',
    holds:
      'commands come in the order of their lines, none from quotes, code or HTML comments; what is written plainly reads back the same',
    sample: 1_500,
    share: 15,
  },
  fc.tuple(
    bodies,
    fc.constantFrom(...wrapped),
    fc.array(fc.tuple(fc.constantFrom(...commandWords), fc.array(word, { maxLength: 3 })), { maxLength: 4 }),
  ),
  ([body, wrap, plain]) => {
    const parsed = parseCommands(body, commandNames)
    const lines = body.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
    if (parsed.ok) {
      let before = 0
      for (const { name, argument, line } of parsed.commands) {
        assert(line > before && line <= lines.length)
        assert.equal(
          lines[line - 1]!.trimStart()
            .slice(1, 1 + name.length)
            .toLowerCase(),
          name,
        )
        assert.equal(argument, argument.trim())
        before = line
      }
    } else assert.match(parsed.message, /Nothing was done/)
    const inside = parseCommands(wrap(body), commandNames)
    assert.deepEqual(inside.ok ? inside.commands : [], [])
    const written = plain.map(([name, words]) => [name, ...words].join(' '))
    const again = parseCommands(`Hello.\n\n${written.join('\n')}`, commandNames)
    assert(again.ok)
    assert.deepEqual(
      again.commands.map(({ name, argument }) => `/${name} ${argument}`.trim()),
      written,
    )
  },
)

/** Live, and put there by somebody from outside. */
const foreign = /@evil|evil\.example|evil\/repo#|pledge:4f9c0e2ab1d3c4f5|<img|\$evil/i

/** A comment on a case, from reading it to what is answered. */
export const answers = target(
  {
    name: 'answers',
    holds:
      'what a comment is answered with fits, calls, links and loads nothing that its author brought, and begins with no mark; only a coordinator moves the case',
    sample: 250,
    share: 1,
  },
  fc.record({
    body: bodies,
    lead: fc.constantFrom('', ...commandWords.map(name => `${name} `)),
    before: fc.constantFrom(
      '',
      '/accept',
      '/affected acme/engine\n/fix',
      '/embargo until 2026-12-01',
      '/invite @mallory as downstream',
    ),
    by: fc.constantFrom(alice, alice, alice, mallory, rae, bob),
    where: fc.constantFrom('issue', 'issue', 'advisory'),
  }),
  ({ body, lead, before, by, where }) => {
    const one = new OneCase()
    if (before) one.comment(before)
    const text = lead + body
    const asked = one.asked.length
    const { facts } =
      where === 'issue' ? one.comment(text, by) : one.reporterWrites(`/embargo ${text}`, { by: rae })
    if (where === 'issue' && by !== alice && by !== bob)
      assert.deepEqual(
        facts.filter(({ kind }) => kind !== 'commandsRead'),
        [],
      )
    for (const effect of one.asked.slice(asked)) {
      if (!('words' in effect)) continue
      assert(effect.words.length <= BODY_LIMIT)
      assert.equal(findMarker(effect.words), null)
      // What coordinators send to the reporter or keep for the day are their own words, sent as they are.
      if (effect.kind === 'tellCoordinators' || (where === 'advisory' && effect.kind === 'tellReporter'))
        assert.deepEqual([effect.words, alive(effect.words, foreign)], [effect.words, []])
    }
  },
)

const nasty = hostile([
  ...[
    '@alice',
    '@acme/security',
    '&#64;alice',
    '\\@alice',
    '#12',
    'acme/engine#12',
    'GH-12',
    'https://x.org',
    'www.x.org',
  ],
  ...[
    'a5c3785ed8d6',
    '<https://x.org>',
    '[a](https://x.org)',
    '[a]: https://x.org',
    '![](https://x.org/a.png)',
    '<img src=x>',
  ],
  ...[
    '<!-- pledge:4f9c0e2ab1d3c4f5 -->',
    '-->',
    '</details>',
    '<details>',
    '/accept',
    '\n/accept',
    '\n',
    '\n\n',
    '\r',
    ' ',
    '\t',
  ],
  ...[
    '`',
    '``',
    '```\n',
    '~~~\n',
    '> ',
    '- ',
    '# ',
    '|',
    '||',
    '\\|',
    '| a |\n|---|\n',
    '$a$',
    '$$',
    '[^1]',
    ':tada:',
    '*',
    '_',
    '\\',
  ],
])
const max = fc.oneof(fc.constant(100_000), fc.nat({ max: 40 }))

/** Text from outside in messages of ours. */
export const quoting = target(
  {
    name: 'quoting',
    holds:
      'wherever it is put, outside text has no effect, no command, no mark of ours, and the whole fits its limit',
    sample: 250,
    share: 1,
  },
  fc.tuple(nasty, nasty, max, fc.integer({ min: 80, max: 400 })),
  ([text, other, most, limit]) => {
    const line = inline(text, { max: most })
    assert.doesNotMatch(line, /[\n\r]/)
    const message = [
      marker('4f9c0e2ab1d3c4f5'),
      `It says ${line} there.`,
      quote(other, { max: most }),
      `| a | b |\n|---|---|\n| ${line} | c |`,
      fence(other),
      `- ${mention(`${text} `)}`,
    ].join('\n\n')
    for (const page of [message, fitted(message, limit)]) {
      assert(page.length <= Math.max(limit, page === message ? message.length : 0))
      const body = page.slice(page.indexOf('\n') + 1)
      assert.deepEqual([page, effects(body)], [page, []])
      assert.deepEqual(parseCommands(page, new Set(['accept'])), { ok: true, commands: [] })
      assert.equal(findMarker(body), null)
    }
    assert.equal(findMarker(fitted(message, limit)), '4f9c0e2ab1d3c4f5')
  },
)
