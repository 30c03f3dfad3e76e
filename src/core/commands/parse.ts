import MarkdownIt, { type Token } from 'markdown-it'

/** A command as it was written: its name in lower case without the slash, its text, its line (from 1). */
export type ParsedCommand = { readonly name: string; readonly argument: string; readonly line: number }

export type ParsedCommands =
  | { readonly ok: true; readonly commands: readonly ParsedCommand[] }
  | { readonly ok: false; readonly message: string }

/** GitHub takes bodies of 65,536 characters; nothing longer is a comment. */
const LONGEST = 2 * 65_536
/** Where the parser stops reading: deeper than people nest, shallow enough that no text costs much time. */
const DEEPEST = 20

/**
 * A link reference definition or a footnote begins a paragraph. GitHub takes it out of the finished paragraph,
 * after a lazy line of a quote has joined it: so it is no block here, and nothing runs up to the next blank line.
 */
const DEFINITION = /^\[(?:[^[\]\\]|\\[\s\S])+\]:/
/** Since definitions are not read, every text in brackets is taken for a link. */
const ANY_LINK = { references: new Proxy({}, { get: () => ({ href: '', title: '' }) }) }

/** A line that could be a command: `/name` alone or before a space, so that `/etc/passwd` is none. */
const CANDIDATE = /^( {0,3})\/([A-Za-z][A-Za-z-]*)([.,:;!?]?)(?![^ \t\u00A0\u3000])/

/** Elements of HTML that quote, hide or lay out: what stands between their tags is no line of the comment. */
const CLOSED_OFF = new Set(
  'blockquote q cite pre code kbd samp tt var del s strike details table ul ol dl template textarea'.split(
    ' ',
  ),
)

/** GitHub's Markdown without what changes no line. Unlike mdast's parser, it takes linear time on hostile text. */
const markdown = new MarkdownIt('commonmark', { maxNesting: DEEPEST }).disable([
  'emphasis',
  'entity',
  'reference',
])

// GitHub looks for a table only where nothing but text begins; markdown-it would look for it first.
const tables = new MarkdownIt().block.ruler
tables.enableOnly('table')
for (const rule of tables.getRules(''))
  markdown.block.ruler.before('lheading', 'late_table', rule, { alt: ['paragraph'] })

/**
 * Finds the commands of a comment. A command starts a line (up to three spaces before it) that GitHub shows
 * as plain text of the comment: not in a quote, code, an HTML comment or element, a table, a link, a formula, what is
 * struck through, the text of a list item. The unindented line after a list starts a line, though Markdown counts it to the last item.
 * TEXT runs to the next command in `known` or the end; an unknown `/word` is a command only outside of TEXT.
 * Takes any text and never throws; where the text cannot be read safely, no command of it is told.
 */
export function parseCommands(body: string, known: ReadonlySet<string>): ParsedCommands {
  const text = body.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const lines = text.split('\n')
  if (!lines.some(line => CANDIDATE.test(line))) return { ok: true, commands: [] }
  if (text.length > LONGEST) return refuse('This comment is too long to read commands from.')
  const starts = startingLines(lines)
  if (!starts)
    return refuse('Lists or quotes in this comment are nested too deeply to read commands from it.')

  const found: { name: string; from: number; to: number; line: number }[] = []
  let offset = 0
  let fencedUntil = -1
  for (const [index, line] of lines.entries()) {
    const [whole = '', , word, mark = ''] =
      index > fencedUntil && starts.has(index) ? (CANDIDATE.exec(line) ?? []) : []
    const name = mark && !known.has(word?.toLowerCase() ?? '') ? undefined : word?.toLowerCase()
    // `/respond: …` was meant for a command: it is told that there is none of that name, wherever it stands.
    if (
      name !== undefined &&
      (known.has(name) || found.length === 0 || !known.has(found.at(-1)?.name ?? ''))
    ) {
      found.push({ name: name + mark, from: offset, to: offset + whole.length, line: index + 1 })
      fencedUntil = endOfFence(lines, index, line.slice(whole.length))
    }
    offset += line.length + 1
  }
  const commands = found.map(({ name, to, line }, i) => ({
    name,
    argument: text.slice(to, found[i + 1]?.from ?? text.length).trim(),
    line,
  }))
  return { ok: true, commands }
}

/**
 * TEXT that begins with a fence on the command's own line is code where it is sent to, though not here: the line
 * that ends it, or the last one. Where there is no fence, the command's own line.
 */
function endOfFence(lines: readonly string[], index: number, rest: string): number {
  const [fence] = /^(?:`{3,}|~{3,})/.exec(rest.trimStart()) ?? []
  if (fence === undefined) return index
  const end = lines.findIndex(
    (line, at) => at > index && line.trim().startsWith(fence) && !/[^`~]/.test(line.trim()),
  )
  return end < 0 ? lines.length : end
}

const refuse = (message: string): ParsedCommands => ({
  ok: false,
  message: `${message} Nothing was done; please write the commands in a short comment of their own.`,
})

/**
 * Which of the candidate lines start a line of plain text; null where the nesting is too deep. Each candidate
 * is marked, the text is parsed, and the marks that come out at the start of a line of text count: so it does
 * not matter what else Markdown could make of the line.
 */
function startingLines(lines: readonly string[]): ReadonlySet<number> | null {
  const marked = lines.map((line, index) => {
    const clean = line.replace(/[\uE000\uE001]/g, '\uFFFD')
    return clean.replace(CANDIDATE, (_, indent: string) => `${indent}\uE000${index}\uE001`)
  })
  const blocks: Token[] = []
  markdown.block.parse(marked.join('\n'), markdown, {}, blocks)
  if (blocks.some(block => block.nesting === 1 && block.level >= DEEPEST - 1)) return null

  const starts = new Set<number>()
  const html = new Html()
  const around: string[] = []
  let doubtUntil = 0
  for (const block of blocks) {
    if (block.type === 'tr_open' || (block.type === 'inline' && around.length > 1))
      doubtUntil = Math.max(doubtUntil, endOf(lines, block.map ?? [0, 0], TAG_LINE))
    if (block.type === 'inline' && DEFINITION.test(block.content))
      doubtUntil = Math.max(doubtUntil, endOf(lines, block.map ?? [0, 0], ANY_LINE))
    if (block.type === 'blockquote_open' && around.length === 0)
      doubtUntil = Math.max(doubtUntil, endOf(lines, block.map ?? [0, 0], DEEP_QUOTE_LINE))
    if (block.nesting === 1) {
      around.push(block.type)
      if (CONTAINER.test(block.type)) html.enter()
    } else if (block.nesting === -1) {
      around.pop()
      if (CONTAINER.test(block.type)) html.leave()
    } else if (block.type === 'html_block') html.read(block.content)
    else if (block.type === 'inline' && /[\uE000<]|-->/.test(block.content)) {
      const inline: Token[] = []
      markdown.inline.parse(block.content, markdown, ANY_LINK, inline)
      const place = placeOf(around)
      for (const index of textStarts(inline, html))
        if (index >= doubtUntil && (place === 'plain' || (place === 'list' && lines[index]?.startsWith('/'))))
          starts.add(index)
    }
  }
  return starts
}

/** Ends a table, and a list or quote that it continues lazily, for GitHub: from here on it reads HTML. */
const TAG_LINE = /^\s*</
/** Goes on as text of a quote, for GitHub; markdown-it would take the `>` for a mark of its own. */
const DEEP_QUOTE_LINE = /^(?: {4}| {0,3}\t)[ \t]*>/
const ANY_LINE = /^/

/**
 * Where the two part ways, nothing runs up to the next blank line. Gives the number of that line, or 0 where
 * none of the lines from `from` to before `to` is such a one.
 */
function endOf(lines: readonly string[], [from, to]: readonly [number, number], such: RegExp): number {
  if (!lines.slice(from, to).some(line => such.test(line))) return 0
  let end = to
  while (lines[end]?.trim()) end++
  return end
}

/** Blocks whose end also ends the elements of HTML that were begun in them. */
const CONTAINER = /^(blockquote|list_item|table)_/

/** Whether a paragraph or heading stands by itself, in lists only, or where nothing runs. */
function placeOf(around: readonly string[]): 'plain' | 'list' | 'none' {
  const outer = around.slice(0, -1)
  if (!/^(paragraph|heading)_open$/.test(around.at(-1) ?? '')) return 'none'
  if (outer.length === 0) return 'plain'
  return outer.every(type => /^(bullet_list|ordered_list|list_item)_open$/.test(type)) ? 'list' : 'none'
}

/** Marks at both ends of what GitHub strikes through, or shows as a formula. */
const STRUCK = /(?<!~)~{1,2}(?!~)|(?<!\$)\$\$(?!\$)/g

/**
 * Of which of these tokens the beginning stands in what is struck through, or in a formula: a mark before a word, and the
 * next such mark behind one.
 */
function struckThrough(inline: readonly Token[]): ReadonlySet<number> {
  const struck = new Set<number>()
  const opened = new Map<string, number>()
  for (const [n, { type, content }] of inline.entries()) {
    if (type !== 'text') continue
    for (const { 0: mark, index } of content.matchAll(STRUCK)) {
      const from = opened.get(mark)
      const isFormula = mark === '$$'
      if (from !== undefined && (isFormula || /\S/.test(content[index - 1] ?? ' '))) {
        for (let between = from + 1; between <= n; between++) struck.add(between)
        opened.delete(mark)
      } else if (isFormula || /\S/.test(content[index + mark.length] ?? ' ')) opened.set(mark, n)
    }
  }
  return struck
}

/** The marks that begin a line of text, outside of links and of what is hidden or struck; reads HTML on the way. */
function textStarts(inline: readonly Token[], html: Html): readonly number[] {
  const struck = struckThrough(inline)
  const found: number[] = []
  let atStart = true
  let links = 0
  for (const [n, token] of inline.entries()) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') {
      atStart = true
      continue
    }
    if (token.type === 'text') {
      const [, index] = /^\uE000(\d+)\uE001/.exec(token.content) ?? []
      if (index !== undefined && atStart && links === 0 && !html.hides && !struck.has(n))
        found.push(Number(index))
      html.readText(token.content)
    } else if (token.type === 'html_inline') html.read(token.content)
    else if (token.type === 'link_open') links++
    else if (token.type === 'link_close') links--
    if (token.content !== '') atStart = false
  }
  return found
}

/** Follows the raw HTML of a comment across Markdown's blocks, as a browser would: what does it hide? */
class Html {
  /** How many closing-off elements are open, by name; one map for each container around. */
  readonly #open: Map<string, number>[] = [new Map()]
  #comment: 'html' | 'text' | null = null
  #broken = false

  /** True between the tags of an element that closes off, in a comment, and after a tag that never ends. */
  get hides(): boolean {
    return this.#broken || this.#comment !== null || this.#open.some(names => names.size > 0)
  }

  enter(): void {
    this.#open.push(new Map())
  }

  leave(): void {
    this.#open.pop()
  }

  /** Reads a piece of raw HTML. */
  read(piece: string): void {
    let at = this.#comment ? piece.indexOf('-->') : 0
    if (at < 0) return
    this.#comment = null
    const token =
      /<!--(?:-?>|[\s\S]*?(?:-->|$))|<(\/?)([a-z][a-z\d-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|<[!?/][^>]*>|<[a-z!?/]/iy
    for (at = piece.indexOf('<', at); at >= 0 && !this.#broken; at = piece.indexOf('<', at)) {
      token.lastIndex = at
      const [whole = '<', slash, name] = token.exec(piece) ?? []
      at += whole.length
      if (whole.startsWith('<!--')) this.#comment = whole.endsWith('-->') ? null : 'html'
      else if (name !== undefined) this.#tag(name.toLowerCase(), slash === '/' ? -1 : 1)
      else this.#broken = whole.length === 2
    }
  }

  /** Reads plain text, in which only a comment that was begun and is not ended counts. */
  readText(text: string): void {
    if (this.#comment === 'text' && text.includes('-->')) this.#comment = null
    const last = text.lastIndexOf('<!--')
    if (last >= 0 && !this.#comment && !text.includes('-->', last)) this.#comment = 'text'
  }

  #tag(name: string, step: 1 | -1): void {
    const open = this.#open.at(-1)
    if (!open || !CLOSED_OFF.has(name)) return
    const count = (open.get(name) ?? 0) + step
    if (count > 0) open.set(name, count)
    else open.delete(name)
  }
}
