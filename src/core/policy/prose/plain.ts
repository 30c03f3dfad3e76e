import type { Link, Passage } from './prose-types.ts'
import type { Line } from './unfold.ts'

/** No passage grows beyond this: what looks at one passage at a time stays fast on any file. */
const LONGEST = 4000

/**
 * The passages of a file taken line by line, for what is too much for a Markdown parser: headings, bullets,
 * table rows and paragraphs by how their lines begin, links by their brackets.
 */
export function plainPassages(lines: readonly Line[]): Passage[] {
  const out: Passage[] = []
  let section: string[] = []
  let text = ''
  let marks: [number, number][] = []
  let kind: Passage['kind'] = 'paragraph'
  let lead = ''
  const flush = () => {
    const plain = strip(text)
    if (plain.text.trim() !== '')
      out.push({ kind, ...plain, marks, section, lead: kind === 'item' ? lead : '' })
    if (kind === 'heading') section = [plain.text]
    if (kind === 'paragraph' && plain.text !== '') lead = plain.text.slice(-300)
    text = ''
    marks = []
    kind = 'paragraph'
  }
  for (const { text: line, line: number } of lines) {
    const start = /^[\s>]{0,200}(#{1,6}\s|(?:[-*+]|\d{1,3}[.)])\s|\|)?/.exec(line)
    const mark = start?.[1] ?? ''
    if (mark !== '' || line.trim() === '' || text.length > LONGEST || kind === 'heading') flush()
    if (mark.startsWith('#')) kind = 'heading'
    else if (mark === '|') kind = 'row'
    else if (mark !== '') kind = 'item'
    const body = line.slice(start?.[0].length ?? 0)
    for (let at = 0; at < body.length; at += LONGEST) {
      if (at > 0) flush()
      marks.push([text === '' ? 0 : text.length + 1, number])
      text += (text === '' ? '' : ' ') + body.slice(at, at + LONGEST)
    }
  }
  flush()
  return out
}

function strip(text: string): { text: string; links: Link[] } {
  const links: Link[] = []
  let out = ''
  let from = 0
  for (const link of text.matchAll(/\[([^[\]]{0,300})\]\(<?([^()<>\s]{1,500})>?\)/g)) {
    out += unmark(text.slice(from, link.index))
    const start = out.length
    out += unmark(link[1] ?? '')
    links.push({ url: link[2] ?? '', start, end: out.length })
    from = link.index + link[0].length
  }
  return { text: out + unmark(text.slice(from)), links }
}

function unmark(text: string): string {
  return text.replace(/[*`]+|(?<=^|\s)_+|_+(?=\s|$)/g, '')
}
