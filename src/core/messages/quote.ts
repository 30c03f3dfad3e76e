/**
 * Text from outside, put into Markdown of ours as literal characters.
 *
 * Everything goes into code: GitHub makes mentions, references and links from the text of the rendered page
 * and leaves out what stands in `pre` and `code`. Entities, backslashes and zero-width characters do not
 * hold there, since the page is rendered before it is searched. Code also keeps images, HTML, comments
 * (our markers), maths and commands from being read, and a fence cannot be left by a text that is shorter.
 */

/** GitHub's limit for the body of an issue or comment, in characters. */
export const BODY_LIMIT = 65_536

/** What is never shown as it is: controls, bidirectional and zero-width characters, lone surrogates … */
const INVISIBLE =
  /(?<emoji>(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]|(?<=[0-9#*])\uFE0F(?=\u20E3))|[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\n\t]]/gv

/** Names every invisible character as `[U+202E]`; those that join an emoji stay. */
const visible = (text: string): string =>
  text.replace(INVISIBLE, (found, emoji?: string) =>
    emoji ? found : `[U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  )

const lines = (text: string): string => text.replace(/\r\n?/g, '\n')

/** The note that stands where text was left out; always outside of the code, where no text can forge it. */
const note = (characters: number): string => `… (cut, ${characters} characters)`

function count(text: string): number {
  let characters = 0
  for (const _ of text) characters++
  return characters
}

/** The first `max` characters (code points), back to where a drawn character begins; and how many are left out. */
function cut(text: string, max: number): { readonly kept: string; readonly left: number } {
  let end = 0
  let taken = 0
  for (const character of text) {
    if (taken++ >= max) break
    end += character.length
  }
  if (end === text.length) return { kept: text, left: 0 }
  const from = Math.max(0, end - 64)
  const drawn = new Intl.Segmenter('en').segment(text.slice(from, end + 64)).containing(end - from)
  if (drawn && drawn.index > 0) end = from + drawn.index
  return { kept: text.slice(0, end), left: count(text.slice(end)) }
}

const runs = (text: string, character: '`' | '~'): readonly number[] =>
  (text.match(character === '`' ? /`+/g : /~+/g) ?? []).map(run => run.length)
const longest = (text: string, character: '`' | '~'): number =>
  runs(text, character).reduce((most, run) => Math.max(most, run), 0)

/** One line without `|` as a code span; GitHub's own rule takes one space off each padded end. */
function span(text: string): string {
  if (text === '') return ''
  const taken = new Set(runs(text, '`'))
  let width = 1
  while (taken.has(width)) width++
  const ticks = '`'.repeat(width)
  const pad = /^`|`$|^ .*[^ ].* $/.test(text) ? ' ' : ''
  return `${ticks}${pad}${text}${pad}${ticks}`
}

/**
 * Outside text on one line, for a sentence, a list or a table cell: at most `max` characters of it, line
 * breaks as spaces, then what was cut. An empty text says so.
 */
export function inline(text: string, { max }: { readonly max: number }): string {
  const { kept, left } = cut(
    lines(text)
      .replace(/[\n\t]+/g, ' ')
      .trim(),
    max,
  )
  // A table splits its cells before it reads code: the bar stands outside, where an entity is a character.
  const code = visible(kept).split('|').map(span).join('&#124;') || (left ? '' : '*(empty)*')
  return left ? `${code}${note(left)}` : code
}

/**
 * Outside text as a block quote: at most `max` characters of it, line by line, then what was cut. Stands as
 * a block of its own (blank lines around it). One line is set as a code span, which wraps on the page.
 */
export function quote(text: string, { max }: { readonly max: number }): string {
  const whole = lines(text)
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
  if (!whole.includes('\n')) return `> ${inline(whole, { max })}`
  const { kept, left } = cut(whole, max)
  const block = fence(visible(kept)) + (left ? `\n${note(left)}` : '')
  return block
    .split('\n')
    .map(line => `> ${line}`)
    .join('\n')
}

/**
 * A text as a fenced code block that no line of it can end, to be copied from the page as it is.
 * Invisible characters stay (see `quote`); NUL, which GitHub does not store, becomes U+FFFD.
 */
export function fence(text: string): string {
  const body = lines(text).replaceAll('\0', '\uFFFD')
  const [ticks, tildes] = [longest(body, '`'), longest(body, '~')]
  const mark =
    ticks <= Math.max(2, tildes) ? '`'.repeat(Math.max(3, ticks + 1)) : '~'.repeat(Math.max(3, tildes + 1))
  return `${mark}\n${body}\n${mark}`
}

/** A login (or any short name from outside) that mentions nobody. */
export const login = (name: string): string => inline(name, { max: 100 })

/** A GitHub login, with the suffix of a managed user (`name_company`); or `organisation/team-slug`. */
const MENTIONABLE = /^[a-z\d][a-z\d-]{0,38}(?:_[a-z\d]{1,39})?(?:\/[a-z\d][a-z\d_-]{0,99})?$/i

/** `@name` for a login or `organisation/team-slug`, which GitHub notifies; any other text as `login` shows it. */
export const mention = (name: string): string => (MENTIONABLE.test(name) ? `@${name}` : login(name))

/** A fenced block that is still open: how many quotes deep, and its mark. */
type Open = { readonly depth: number; readonly mark: string }

/** What is open after a line, given what was open before it. */
function follow(open: Open | null, line: string): Open | null {
  const [quotes = ''] = /^(?: {0,3}> ?)*/.exec(line) ?? []
  const depth = quotes.split('>').length - 1
  if (open && depth >= open.depth) {
    let inside = line
    for (let i = 0; i < open.depth; i++) inside = inside.replace(/^ {0,3}> ?/, '')
    const [, closing = ''] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(inside) ?? []
    return closing.startsWith(open.mark) ? null : open
  }
  const [, mark] = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line.slice(quotes.length))?.filter(Boolean) ?? []
  return mark ? { depth, mark } : null
}

/**
 * A whole message within `limit` (UTF-16 units, of which there are never fewer than characters). What is too
 * long is cut after a line, with open fences and `<details>` closed, and says how many characters are missing.
 * A line is kept whole or not at all: half of a code span would be no code.
 */
export function fitted(markdown: string, limit: number = BODY_LIMIT): string {
  if (markdown.length <= limit) return markdown
  const kept: string[] = []
  let room = limit - note(markdown.length).length - 2
  let open: Open | null = null
  let details = 0
  let tail = ''
  for (const line of markdown.split('\n')) {
    const next: Open | null = follow(open, line)
    const inside: number = open || next ? details : details + nesting(line)
    const end =
      (next ? `\n${'> '.repeat(next.depth)}${next.mark}` : '') + '\n\n</details>'.repeat(Math.max(0, inside))
    if (line.length + 1 + end.length > room) break
    kept.push(line)
    room -= line.length + 1
    ;[open, details, tail] = [next, inside, end]
  }
  const text = kept.join('\n')
  return `${text}${tail}${text ? '\n\n' : ''}${note(count(markdown) - count(text))}`
}

/** Ours begin a line; elsewhere it is text from outside, in a code span. */
const nesting = (line: string): number => Number(/^<details\b/.test(line)) - Number(/^<\/details>/.test(line))
