import { createHash } from 'node:crypto'

/** What a case without facts has in place of its last fact's hash. */
export const noFacts = ''

/**
 * The hash of a fact, from that of the one before it, its place, and its text as it is stored: SHA-256 in lower-case
 * hexadecimal over the three, a line feed between them. Whatever is changed, left out, put in or moved gives another
 * hash from there on. The records that are there hold it: it never changes.
 */
export const link = (previous: string, place: { caseId: string; seq: number }, body: string): string =>
  createHash('sha256').update(`${previous}\n${place.caseId} ${place.seq}\n${body}`).digest('hex')

/** Continues a record, whose last fact has the hash `head`, with facts from number `from` on. */
export function continueChain<T extends { readonly body: string }>(
  head: string,
  caseId: string,
  from: number,
  facts: readonly T[],
): {
  readonly head: string
  readonly linked: readonly (T & { readonly seq: number; readonly hash: string })[]
} {
  let last = head
  const linked = facts.map((fact, n) => {
    const seq = from + n
    last = link(last, { caseId, seq }, fact.body)
    return { ...fact, seq, hash: last }
  })
  return { head: last, linked }
}
