/** What somebody wrote in a file, as a code span that cannot break out of it; at most `most` characters. */
export function quoted(text: string, most = 60): string {
  const plain = text.replace(/\p{C}|\p{Zl}|\p{Zp}/gu, ' ').replaceAll('`', "'")
  // No half of a character that takes two places.
  return `\`${plain.length > most ? `${plain.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…` : plain}\``
}

/** "`a`, `b` or `c`". */
export function alternatives(words: readonly string[]): string {
  const all = words.map(word => quoted(word))
  const last = all.pop() ?? ''
  return all.length === 0 ? last : `${all.join(', ')} or ${last}`
}

/** The known word with the fewest letters to change, and how many those are; null where none is known. */
export function nearest(word: string, known: readonly string[]): { word: string; distance: number } | null {
  let best: { word: string; distance: number } | null = null
  for (const candidate of known) {
    const distance = editDistance(word.slice(0, 60).toLowerCase().replaceAll('-', '_'), candidate)
    if (best === null || distance < best.distance) best = { word: candidate, distance }
  }
  return best
}

/** Levenshtein's distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (letter === b[j] ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Of several `SECURITY.md` one counts; GitHub chooses for itself which one it shows. */
export const notTheFirst =
  'This file is not read, since there is another `SECURITY.md`. GitHub may show people this one: keep one of them.'
