import type { Link, Passage } from './prose-types.ts'

/** One sentence with what it stands in. `passage` is the same object for all sentences of a passage. */
export type Sentence = {
  readonly text: string
  readonly line: number
  readonly links: readonly Link[]
  readonly passage: Passage
}

/** A "sentence" without an end is cut here: every rule looks at a bounded piece of text. */
const LONGEST = 1200

const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|incl|resp|no|ca|min|max|dept|inc|ltd|mr|ms|mrs|dr|[a-z])\.$/i

/** Splits passages into sentences. A sentence of a list item or table row knows the line it starts on. */
export function sentences(passages: readonly Passage[]): Sentence[] {
  return passages.flatMap(passage =>
    passage.kind === 'row' ? [cut(passage, 0, Math.min(passage.text.length, LONGEST))] : split(passage),
  )
}

function split(passage: Passage): Sentence[] {
  const { text } = passage
  const out: Sentence[] = []
  let from = 0
  const push = (to: number) => {
    if (text.slice(from, to).trim() !== '') out.push(cut(passage, from, to))
    from = to
  }
  for (const end of text.matchAll(/(?<![.!?[({])[.!?]+["')\]”’*_]*(?=\s)|\n|;(?=\s)|[。！？]/g)) {
    const to = end.index + end[0].length
    while (to - from > LONGEST) push(from + LONGEST)
    if (end[0] === ';' && to - from < 200) continue
    // "Acknowledgement ........ 48 hours"
    if (/^\.{3,}$/.test(end[0]) && /^\s+(?:[\d<≤]|every|within|weekly|daily)/i.test(text.slice(to, to + 12)))
      continue
    if (end[0] === '.' && abbreviation.test(text.slice(Math.max(from, to - 12), to))) continue
    if (end[0] === '.' && /^\s+[a-z]/.test(text.slice(to, to + 10))) continue
    push(to)
  }
  while (text.length - from > LONGEST) push(from + LONGEST)
  push(text.length)
  return out
}

function cut(passage: Passage, from: number, to: number): Sentence {
  const raw = passage.text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const text = raw.trim().replace(/\s/g, ' ')
  const end = start + text.length
  const links = passage.links
    .filter(l => l.start >= from && l.start < Math.max(to, from + 1))
    .map(l => ({ url: l.url, start: l.start - start, end: Math.min(l.end, end) - start }))
  return { text, line: lineAt(passage, start), links, passage }
}

/** The line of the last mark at or before the offset; halved, as a passage may have thousands of lines. */
function lineAt({ marks }: Passage, offset: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.[0] ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return (marks[Math.max(0, low - 1)] ?? marks[0])?.[1] ?? 1
}
