/** A line with the number that it had in the file. */
export type Line = { readonly text: string; readonly line: number }

const LONG = 240
const minor = new Set('a an and as at by for from in is of on or our the this to with your'.split(' '))

/**
 * Gives the lines of a file. A file that lost its line breaks has headings, bullets and numbered steps inside
 * one long line: such a line is opened up again, each part keeping the number of the line it came from.
 */
export function unfold(markdown: string): Line[] {
  const out: Line[] = []
  let fenced = false
  markdown.split(/\r\n?|\n/).forEach((text, index) => {
    if (/^\s{0,3}(?:```|~~~)/.test(text)) fenced = !fenced
    const parts = fenced || text.length < LONG ? [text] : openLine(text)
    for (const part of parts) out.push({ text: part, line: index + 1 })
  })
  return out
}

function openLine(text: string): string[] {
  const headings = text.split(/\s(?=#{1,6} [A-Z0-9])/)
  const bullets = (text.match(/\s[*+•-] (?=[A-Z[`*])/g) ?? []).length
  if (headings.length === 1 && bullets < 2) return [text]
  return headings.flatMap((part, index) => {
    const [head, body] = splitHeading(part)
    const lines = openTable(body).flatMap(openSteps).flatMap(openBullets)
    const blank = index > 0 || head !== null ? [''] : []
    return head === null ? [...blank, ...lines] : [...blank, head, '', ...lines]
  })
}

/** The title ends before the last capitalised word that a plain lower-case word follows ("… Policy | When we …"). */
function splitHeading(text: string): [string | null, string] {
  const mark = /^#{1,6} /.exec(text)
  if (mark === null) return [null, text]
  const words = text.slice(mark[0].length, 400).split(' ')
  for (let i = 1; i < words.length; i++) {
    const word = words[i] ?? ''
    if (!/^[a-z]/.test(word) || minor.has(word)) continue
    const at = words.slice(0, i).findLastIndex(w => /^["'([*`]*[A-Z]/.test(w))
    if (at < 1) break
    const title = mark[0] + words.slice(0, at).join(' ')
    return [title, text.slice(title.length + 1)]
  }
  return text.length < 100 ? [text, ''] : [null, text.slice(mark[0].length)]
}

function openTable(text: string): string[] {
  if (!/\|\s*:?-{3,}/.test(text)) return [text]
  return text.split(/(?<=\|)\s(?=\|)/).flatMap((row, index) => (index === 0 ? ['', row] : [row]))
}

function openSteps(text: string): string[] {
  const out: string[] = []
  let from = 0
  let next = 1
  for (const step of text.matchAll(/(?<=^|\s)(\d{1,2})[.)] (?=\S)/g)) {
    if (Number(step[1]) !== next) continue
    next++
    if (step.index > from) out.push(text.slice(from, step.index))
    from = step.index
  }
  out.push(text.slice(from))
  return out
}

function openBullets(text: string): string[] {
  const parts = text.split(/\s(?=[*+•-] [A-Z[`*])/)
  return parts.length < 3 && !/[:.]$/.test(parts[0] ?? '') ? [text] : parts.map(p => p.replace(/^• /, '* '))
}
