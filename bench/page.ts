/** The page of figures, docs/performance.md, and the plots beside it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chart } from './chart.ts'

const docs = new URL('../docs/', import.meta.url)

/**
 * Prints a table and puts it between its two marks in docs/performance.md, of which the first names the command that made it;
 * without rows the page stays as it is. Throws where the page has no such marks.
 */
export function tabulate(
  part: string,
  command: string,
  rows: readonly Readonly<Record<string, string | number>>[],
): void {
  if (rows.length === 0) return
  console.log(part)
  console.table(rows)
  const heads = Object.keys(rows[0] ?? {})
  const line = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`
  const table = [line(heads), line(heads.map(() => '---:')), ...rows.map(row => line(Object.values(row)))]
  const page = new URL('performance.md', docs)
  const [start, end] = [`<!-- ${part}: ${command} -->`, `<!-- end of ${part} -->`]
  const text = readFileSync(page, 'utf8')
  const [before, after] = [text.indexOf(start), text.indexOf(end)]
  if (before < 0 || after < 0) throw new Error(`docs/performance.md has no place for ${part}`)
  writeFileSync(
    page,
    `${text.slice(0, before + start.length)}\n\n${table.join('\n')}\n\n${text.slice(after)}`,
  )
}

/** Draws a plot into docs/performance; without points the one that is there stays. */
export function plot(name: string, of: Parameters<typeof chart>[0]): void {
  if (of.points.length === 0) return
  mkdirSync(new URL('performance/', docs), { recursive: true })
  writeFileSync(new URL(`performance/${name}.svg`, docs), chart(of))
}
