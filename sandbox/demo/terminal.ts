const width = 108

export const show = (line: string): void => console.log(line)
export const heading = (text: string): void => console.log(`\n══ ${text}\n`)
export const scene = (when: string, what: string): void =>
  console.log(`\n── ${what}${when ? ` (${when})` : ''}`)

/** A comment as its readers see it: without what GitHub hides, indented under who reads it. */
export function said(audience: string, comment: { readonly author: string; readonly body: string }): void {
  console.log(`  ${audience}, from ${comment.author}:`)
  const visible = comment.body.replaceAll(/<!--.*?-->\n?/gs, '').trim()
  for (const line of visible.split('\n')) for (const part of wrapped(line)) console.log(`    │ ${part}`)
}

function wrapped(line: string): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current && current.length + word.length >= width) {
      lines.push(current)
      current = ''
    }
    current += current ? ` ${word}` : word
  }
  return [...lines, current]
}
