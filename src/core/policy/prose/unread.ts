import type { Prose } from './prose-types.ts'
import type { Sentence } from './sentences.ts'

/** A sentence without the mail addresses, links and fingerprints in it. */
export const withoutAddresses = (text: string): string =>
  text.replace(/\S{1,100}@\S{1,200}|https?:\/\/\S{1,400}|(?:[\dA-F]{4}\s{0,2}){8,10}/g, '').trim()
/** The words and numbers of a text alone, as they compare. */
export const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** What is said beside all that was read. In whatever it says a promise may be taken back, or something asked of reporters. */
export function unread(all: readonly Sentence[], read: Omit<Prose, 'rest'>): readonly string[] {
  const { acknowledge, respond, update, disclose, partial, thirdParty, supportedVersionsText } = read
  const times = [acknowledge, respond, update, disclose, ...partial].flatMap(time => time?.sentence ?? [])
  const clauses = [read.safeHarbour, read.outOfScopeClauses, read.conduct, read.disclaimers].flat()
  const told = new Set(
    [...times, ...clauses, thirdParty ?? '', ...(supportedVersionsText ?? '').split('\n')].map(wordsOf),
  )
  const inContacts = new Set(read.contacts.map(({ sentence }) => sentence))
  const isTold = ({ text, passage }: Sentence) =>
    inContacts.has(text) ||
    told.has(wordsOf(text)) ||
    (passage.text.length < 2_000 && told.has(wordsOf(passage.text))) ||
    (passage.kind === 'code' && /^(?:-----(?:BEGIN|END) PGP|[\w+/=]{5,76}$)/.test(text.trim()))
  return all.filter(sentence => !isTold(sentence)).map(({ text }) => withoutAddresses(text))
}
