import { writeSync } from 'node:fs'

/** Something that the person at the terminal can mend; its message is all they are shown. */
export class Refusal extends Error {}

/** What a command ends with: 0 in order, 1 mistakes in what was looked at, 2 it could not be looked at. */
export type ExitCode = 0 | 1 | 2

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/**
 * Text from outside on one line of a terminal: what would move the cursor, turn the text round or hide in it is
 * named (`[U+001B]`), and `##[`, which a log on GitHub obeys wherever it stands, is taken apart.
 */
export function shown(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(invisible, found => `[U+${found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`)
    .replaceAll('##[', '# #[')
}

/** A quoted sentence; the quotation marks also keep a `::` from beginning a line, where a log on GitHub obeys it. */
export function sentence(text: string, most = 300): string {
  const all = shown(text)
  return `“${all.length > most ? `${all.slice(0, most).trimEnd()} …` : all}”`
}

/** JSON for people and programs: the same value, with the characters that a terminal or log obeys written as escapes. */
export function json(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, found =>
      Array.from({ length: found.length }, (_, n) => escaped(found.charCodeAt(n))).join(''),
    )
    .replaceAll('##[', '#\\u0023[')
}

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`

/** Lines to standard output, written before this returns, so that a pipe gets them all. */
export function print(lines: string | readonly string[]): void {
  const text = Buffer.from(typeof lines === 'string' ? `${lines}\n` : lines.map(line => `${line}\n`).join(''))
  for (let from = 0; from < text.length; ) {
    try {
      from += writeSync(1, text, from)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // Whoever read this has seen enough, as `head` has.
      if (code === 'EPIPE') process.exit(0)
      if (code !== 'EAGAIN') throw new Refusal(`The output cannot be written (${code}).`)
    }
  }
}

/** "1 error", "2 errors". */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
