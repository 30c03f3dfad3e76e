import MarkdownIt from 'markdown-it'
import type { Nodes, Parent, PhrasingContent, RootContent, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { plainPassages } from './plain.ts'
import type { Link, Passage, ReadFinding } from './prose-types.ts'
import { type Line, unfold } from './unfold.ts'

/** Beyond this many characters or lines, or beyond this much markup, the file is read line by line: see {@link tame}. */
const PARSE_LIMIT = 60_000
const MOST_LINES = 2000
/** In one paragraph. */
const MOST_STARS = 1000
const READ_LIMIT = 100_000
/** No table that people read is wider, nor are its cells longer. */
const MOST_CELLS = 30
const LONGEST_CELL = 400

const { unescapeAll } = new MarkdownIt().utils
const parser = unified().use(remarkParse).use(remarkGfm)

/**
 * The passages of a Markdown file in their order. Takes any text in linear time: what a Markdown parser would
 * need much longer for is taken line by line instead, and a finding says so.
 */
export function passages(markdown: string): { passages: Passage[]; findings: ReadFinding[] } {
  const lines = unfold(withoutWalls(markdown.slice(0, READ_LIMIT).replace(/^\uFEFF/, '')))
  const findings: ReadFinding[] = []
  if (markdown.length > READ_LIMIT)
    findings.push({ line: lines.length, what: 'the file is too long: its end was not read', text: '' })
  if (tame(lines)) {
    const tree = parser.parse(lines.map(l => l.text).join('\n'))
    const { out, struckFrom } = new Walk(lines, tree.children)
    if (struckFrom !== null) findings.push({ line: struckFrom, what: 'struck out from here on', text: '' })
    return { passages: out, findings }
  }
  findings.push({
    line: 1,
    what: 'too long or too much markup: read line by line, without its structure',
    text: '',
  })
  return { passages: plainPassages(lines), findings }
}

/**
 * Cuts what has hundreds of characters without a space and many beginnings of links or sentences in it: the parser's
 * search for links without brackets and for emphasis takes quadratic time there. Lines stay where they are; no address is that long.
 */
function withoutWalls(markdown: string): string {
  return markdown.replace(/\S{200,}/g, wall =>
    (wall.match(/www\.|@|:\/\/|[.!?]{2,}/gi)?.length ?? 0) > 8 ||
    /[.!?]{100}/.test(wall) ||
    (wall.match(/[.!?'"_()*@:&]/g)?.length ?? 0) > wall.length / 4
      ? wall.slice(0, 80)
      : wall,
  )
}

/**
 * Whether the Markdown parser stays fast on it. Measured: lines, most of all underlined headings, closing brackets,
 * stars within a paragraph, comments that do not end, many list items and deep nesting cost it more than linear time. The
 * longest of some two hundred real policies has a quarter of these lines, and all stay well under the other bounds.
 */
function tame(lines: readonly Line[]): boolean {
  if (lines.length > MOST_LINES) return false
  let size = 0
  let brackets = 0
  let marks = 0
  let items = 0
  let open = 0
  let stars = 0
  for (const { text } of lines) {
    if (text.trim() === '') stars = 0
    size += text.length + 1
    if (size > PARSE_LIMIT || /^[\s>]{80}/.test(text)) return false
    // Quotes and lists inside one another, eight of them: the parser would call itself too deeply.
    if (/^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=\s))\s*){8}/.test(text)) return false
    if (/^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/.test(text)) items++
    for (const c of text)
      if (c === ']') brackets++
      else if ('[!*_`<>&~|@\\:'.includes(c)) {
        marks++
        if ('*_~'.includes(c) && ++stars > MOST_STARS) return false
      }
    open += text.match(/<[!?]/g)?.length ?? 0
  }
  return brackets < 1500 && marks < 8000 && items < 1500 && open < 50
}

/** Text between these is struck out, and says nothing. */
const striking = /^<(del|s|strike)\b[^>]*>/i
const struckEnd = /<\/(?:del|s|strike)\s*>/i
const struckOut = /<(del|s|strike)(?:\s[^<>]*)?>[\s\S]*?<\/\1\s*>/gi

/** A class for the life of one walk over the tree: it gathers passages and remembers the headings it is under. */
class Walk {
  readonly out: Passage[] = []
  private readonly lines: readonly Line[]
  private readonly headings: { depth: number; text: string }[] = []
  private readonly urls = new Map<string, string>()
  /** Since which line all is struck out, between a block that begins with that and what ends it. */
  struckFrom: number | null = null

  constructor(lines: readonly Line[], nodes: readonly RootContent[]) {
    this.lines = lines
    this.define(nodes)
    this.blocks(nodes, '', 'paragraph')
  }

  private define(nodes: readonly Nodes[]): void {
    for (const node of nodes)
      if (node.type === 'definition') this.urls.set(node.identifier, node.url)
      else if ('children' in node) this.define(node.children)
  }

  private blocks(nodes: readonly RootContent[], lead: string, kind: 'paragraph' | 'item'): void {
    let before = lead
    for (const node of nodes) {
      if (node.type === 'paragraph' || node.type === 'heading') {
        const led = before.endsWith(':') ? before : lead
        const passage = this.inline(node.children, node.type === 'heading' ? 'heading' : kind, led, node)
        if (node.type === 'heading') this.under(node.depth, passage.text)
        else if (isTitle(node)) this.under(7, passage.text)
        if (passage.text !== '') this.keep(passage)
        before = node.type === 'heading' ? '' : lastSentence(passage.text)
      } else if (node.type === 'list') {
        for (const item of node.children) this.blocks(item.children, before, 'item')
      } else if (node.type === 'table') this.table(node, before)
      else if (node.type === 'code' || node.type === 'html') this.raw(node.value, node, before)
      else if (node.type === 'blockquote' || node.type === 'footnoteDefinition')
        this.blocks(node.children, before, kind)
    }
  }

  private keep(passage: Passage): void {
    if (this.struckFrom === null) this.out.push(passage)
  }

  private under(depth: number, text: string): void {
    while ((this.headings.at(-1)?.depth ?? 0) >= depth) this.headings.pop()
    this.headings.push({ depth, text })
  }

  private section(): string[] {
    return this.headings.map(h => h.text)
  }

  private lineOf(node: Nodes): number {
    return this.lines[(node.position?.start.line ?? 1) - 1]?.line ?? 1
  }

  private inline(
    nodes: readonly PhrasingContent[],
    kind: Passage['kind'],
    lead: string,
    block: Nodes,
  ): Passage {
    const found = new Inline((line: number) => this.lines[line - 1]?.line ?? 1, this.urls)
    found.struck = this.struckFrom !== null
    found.add(nodes)
    if (!found.struck) this.struckFrom = null
    const marks = found.marks.length > 0 ? found.marks : [[0, this.lineOf(block)] as const]
    return { kind, text: found.text, marks, links: found.links, section: this.section(), lead }
  }

  private table(table: Table, lead: string): void {
    const rows = table.children.map(row =>
      row.children.map(cell => this.inline(cell.children, 'row', lead, row)),
    )
    const head = (rows[0] ?? []).slice(0, MOST_CELLS).map(c => c.text.trim().slice(0, LONGEST_CELL))
    rows.forEach((row, index) => {
      const links: Link[] = []
      let text = ''
      for (const cell of row) {
        if (text !== '') text += ' | '
        for (const l of cell.links)
          links.push({ ...l, start: l.start + text.length, end: l.end + text.length })
        text += cell.text
      }
      const node = table.children[index]
      const marks = [[0, node ? this.lineOf(node) : 1] as const]
      const own = row.slice(0, MOST_CELLS).map(c => c.text.trim().slice(0, LONGEST_CELL))
      this.keep({ kind: 'row', text, marks, links, section: this.section(), lead, cells: { head, own } })
    })
  }

  /** Code and HTML blocks keep their lines; HTML loses its tags and comments, and gives its links. */
  private raw(value: string, node: Nodes, before: string): void {
    const start = (node.position?.start.line ?? 1) - 1 + (node.type === 'code' ? 1 : 0)
    const isHtml = node.type === 'html'
    const emptied = (part: string) => part.replace(/[^\n]/g, '')
    const shown = isHtml
      ? value.replace(/<!--[\s\S]*?(?:-->|$)/g, emptied).replace(struckOut, emptied)
      : value
    if (isHtml && striking.test(shown.trim())) this.struckFrom = this.lineOf(node)
    const lines = shown.split('\n')
    const isTimeline = lines.filter(line => timeline.test(line)).length > 1
    lines.forEach((line, index) => {
      const { text, links } = isHtml ? stripTags(line) : { text: line, links: [] }
      if (text.trim() === '' && links.length === 0) return
      const marks = [[0, this.lines[start + index]?.line ?? 1] as const]
      const isStep = isTimeline && timeline.test(line)
      const kind = isHtml ? 'paragraph' : isStep ? 'item' : 'code'
      const lead = node.type === 'code' && before.endsWith(':') ? before : ''
      this.keep({ kind, text, marks, links, section: this.section(), lead })
    })
    if (isHtml && struckEnd.test(shown)) this.struckFrom = null
  }
}

/** Gathers the text of inline nodes. A hard break, or a line that opens with a bold label, starts a sentence. */
class Inline {
  text = ''
  readonly marks: [number, number][] = []
  readonly links: Link[] = []
  struck = false
  private readonly line: (line: number) => number
  private readonly urls: ReadonlyMap<string, string>

  constructor(line: (line: number) => number, urls: ReadonlyMap<string, string>) {
    this.line = line
    this.urls = urls
  }

  add(nodes: readonly PhrasingContent[]): void {
    nodes.forEach((node, index) => {
      if (node.type === 'html' && striking.test(node.value)) this.struck = true
      if (node.type === 'html' && struckEnd.test(node.value)) this.struck = false
      if (this.struck) return
      if (node.position) this.mark(node.position.start.line)
      if (node.type === 'text' || node.type === 'inlineCode') {
        this.words(node.value, node.position?.start.line ?? 1, isLabel(nodes[index + 1]))
      } else if (node.type === 'break') this.text += '\n'
      else if (node.type === 'html') this.html(node.value)
      else if (node.type === 'image' || node.type === 'imageReference') this.text += node.alt ?? ''
      else if (node.type === 'link' || node.type === 'linkReference') {
        const start = this.text.length
        this.add(node.children)
        const url = node.type === 'link' ? node.url : (this.urls.get(node.identifier) ?? '')
        this.links.push({ url, start, end: this.text.length })
      } else if ('children' in node && node.type !== 'delete')
        this.add((node as Parent).children as PhrasingContent[])
    })
  }

  private words(value: string, line: number, labelNext: boolean): void {
    const parts = value.split('\n')
    parts.forEach((part, index) => {
      const label =
        /^\s*(?:[-*•–]|\((?:\d{1,2}|[a-z])\)|[a-z]\)|[A-Z][A-Za-z ]{2,30}:|[A-Z\d≤<~(][\w ()+≤<~-]{1,30}:|[A-Z][A-Za-z ]{2,30} ?(?:\.{3,}|…))\s/.test(
          part,
        ) ||
        (labelNext && index === parts.length - 1 && part.trim() === '')
      if (index > 0) this.text += label ? '\n' : ' '
      this.mark(line + index)
      this.text += part
    })
  }

  private html(value: string): void {
    const href = hrefOf(value)
    if (href !== undefined) this.links.push({ url: href, start: this.text.length, end: this.text.length })
    if (/^<br\b/i.test(value)) this.text += '\n'
  }

  private mark(line: number): void {
    const real = this.line(line)
    if (this.marks.at(-1)?.[1] !== real) this.marks.push([this.text.length, real])
  }
}

/** "Day 7: assessment", "T+90 days | public": several of these in a block of code are a timeline, drawn. */
const timeline =
  /^\W*(?:(?:day|week|hour)s? ?[<≤=+~-]* ?\d{1,3}|(?:t ?\+ ?)?\d{1,3} ?(?:hours?|days?|weeks?))\b.{0,20}?(?:[:|→─–—-]|\s{2})/i

/** Bold text that may open a sentence: "within **7 days**" goes on with one, wherever the line was broken. */
function isLabel(node: PhrasingContent | undefined): boolean {
  if (node?.type !== 'strong') return false
  const [first] = node.children
  return first?.type !== 'text' || !/^[\d\p{Ll}]/u.test(first.value)
}

/** A paragraph that is one short bold text is a heading by another name. */
function isTitle(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false
  const only = node.children[0]
  if (only?.type !== 'strong') return false
  return (only.position?.end.offset ?? 0) - (only.position?.start.offset ?? 0) < 60
}

function lastSentence(text: string): string {
  const cut = text.slice(-400)
  return cut.slice(cut.slice(0, -1).search(/[.!?]\s[^.!?]*$/) + 1).trim()
}

/** Where a tag points to, character references undone as a browser does. */
function hrefOf(tag: string): string | undefined {
  const href = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1]
  return href && unescapeAll(href)
}

function stripTags(line: string): { text: string; links: Link[] } {
  const links: Link[] = []
  let text = ''
  let from = 0
  for (const tag of line.matchAll(/<\/?[a-zA-Z][^<>]*>/g)) {
    text += line.slice(from, tag.index)
    if (/^<\/?(?:t[dhr]|li|p|div|h[1-6]|dt|dd)\b/i.test(tag[0]) && text !== '') text += ' '
    from = tag.index + tag[0].length
    const href = hrefOf(tag[0])
    if (href !== undefined) links.push({ url: href, start: text.length, end: text.length })
  }
  return { text: unescapeAll(text + line.slice(from)).replaceAll('\u00a0', ' '), links }
}
