/** Hexadecimal, as a hash or a UUID is written: it tells nothing about the case to whom reads it. */
const OPAQUE = /^[0-9a-f](?:-?[0-9a-f]){15,63}$/

/** A text with a marker: the id, and the text below it. */
const MARKED = /^<!-- pledge:([0-9a-f-]{16,127}) -->[ \t]*(?:\r?\n|$)([\s\S]*)/

/**
 * The mark by which a text that the App wrote is found again: an HTML comment that is the **first line** of
 * the text, where cutting an overlong text does not reach it and no quotation stands.
 * `id` is opaque already (a hash, 16 to 64 lower-case hexadecimal digits, hyphens between them allowed);
 * throws on any other, since an id that speaks would be public wherever the text is.
 */
export function marker(id: string): string {
  if (!OPAQUE.test(id)) throw new TypeError('A marker takes an opaque id: 16 to 64 hexadecimal digits.')
  return `<!-- pledge:${id} -->`
}

/**
 * The id of the marker on the first line of a text, or null. It proves nothing about who wrote the text:
 * ask only of texts whose author is the App.
 */
export function findMarker(body: string): string | null {
  const [, id] = MARKED.exec(body) ?? []
  return id !== undefined && OPAQUE.test(id) ? id : null
}

/** The text below its marker; all of it where it has none. */
export const withoutMarker = (body: string): string => MARKED.exec(body)?.[2] ?? body
