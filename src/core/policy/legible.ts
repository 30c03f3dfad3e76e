/** A larger policy file is no policy; GitHub cuts the text of blobs at about this size. In bytes. */
export const longestFile = 500_000

export const notUtf8 = 'What stands here is not UTF-8, so it cannot be read: save the file as UTF-8.'
export const tooLong = `This file is longer than ${longestFile.toLocaleString('en')} bytes, which no policy is: shorten it.`

/** What stands in place of a text that cannot be had, though its file is there. Nothing else begins like these. */
export const inPlaceOf = {
  noText: '\uFFFD',
  longText: '\uFFFD\uFFFD',
  folder: '\uFFFD/',
  hidden: '\uFFFD?',
} as const

const messages: ReadonlyMap<string, string> = new Map([
  [inPlaceOf.noText, notUtf8],
  [inPlaceOf.longText, tooLong],
  [inPlaceOf.folder, 'This is no file, so nothing is read here: put a file of this name in its place.'],
  [inPlaceOf.hidden, 'GitHub does not show this file, so it cannot be read.'],
])

/** Why there is no text to be read in a file, in a sentence for the person who wrote it; null where there is. */
export const illegible = (text: string): string | null =>
  text.includes('\0') ? notUtf8 : (messages.get(text) ?? null)

/**
 * Why nothing can be read from a file of prose: it is no text, or a symbolic link, which git keeps as the path that it
 * points to; null where it can be read.
 */
export function unreadableProse(text: string): string | null {
  if (/^[^\s:]{1,400}\.(?:md|markdown|txt|rst|adoc)\s*$/i.test(text))
    return 'This is a symbolic link, which is not followed: put the text itself here.'
  return illegible(text)
}

/**
 * Where a text was not UTF-8: line and column, from 1, of the first character that stands in place of bytes that are
 * none; null where all of it is.
 */
export function strayByte(text: string): { readonly line: number; readonly column: number } | null {
  const at = text.indexOf('\uFFFD')
  if (at < 0) return null
  const before = text.slice(0, at).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
