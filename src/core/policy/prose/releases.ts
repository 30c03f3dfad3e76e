import type { ReadRelease } from './prose-types.ts'
import type { Sentence } from './sentences.ts'

const versionHead = /^\W*(?:versions?|releases?|branch(?:es)?|series|tags?|suites?|lines?|distributions?)\b/i
const supportHead =
  /\bsupport|\bmaintain|\bsecurity (?:fix|update|patch)|\bstatus\b|\bend of life\b|\beol\b|^until$/i
const no =
  /^[\s|–—-]*$|❌|✗|✘|✖|🔴|⛔|:(?:x|no_entry\w*|negative_squared_cross_mark|red_circle):|\b(?:no|not|never|none|unsupported|unmaintained|end[- ]of[- ](?:life|support)|eol|deprecated|retired|false|ended|n\/a)\b/i
const yes =
  /✅|✔|✓|☑|🟢|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|green_circle|\+1):|\b(?:yes|supported|maintained|active|current|lts|true|full|critical|security|stable|until|through)\b|\d{4}/i
/** "5.1.x", "v2", "< 4.0", ">= 1.2, < 2", "1.x - 3.x", "main", "latest". */
const versionForm =
  /^(?:(?:version|release|branch)\s+)?((?:[<>]=?|=|~|\^|≤|≥)?\s?v?\d[\w.+-]*(?:\s?(?:[-–,]|to)\s?(?:[<>]=?)?\s?v?\d[\w.+-]*)?(?:\s(?:lts|and (?:later|above|newer|older|below|earlier)))?|main|master|trunk|latest|(?:the )?latest (?:release|version))(?=$|[\s:;,.()|—–-])/i
/** A column that says of which releases there will be no more: a "no" there is a yes. */
const endHead = /^\W*(?:end[- ]of[- ](?:life|support)|eol)\b(?: dates?)?\W*$/i
const underSupport =
  /\b(?:(?:un)?supported (?:\w+ )?(?:versions?|releases?|branches)|versions? (?:supported|support))\b/i

/** A table or a list of every release there ever was says no more about which are supported. */
const most = 100

/**
 * The releases that a policy says are supported or not, in its own words: from tables with a column of versions, and
 * from lists under a heading about supported versions.
 */
export function releases(all: readonly Sentence[]): ReadRelease[] {
  return all.flatMap(sentence => fromRow(sentence) ?? fromItem(sentence) ?? []).slice(0, most)
}

/** Whether a row stands in a table of versions and their support. */
export function isSupportRow({ passage }: Sentence): boolean {
  const head = passage.cells?.head ?? []
  if (head.some(h => underSupport.test(h))) return true
  return head.some(h => versionHead.test(h)) && head.some(h => supportHead.test(h) && !versionHead.test(h))
}

function fromRow(sentence: Sentence): ReadRelease | null {
  const { cells } = sentence.passage
  if (cells === undefined || !isSupportRow(sentence)) return null
  const at = cells.head.findIndex(h => versionHead.test(h))
  const isSaid = (h: string, n: number) => n !== at && supportHead.test(h)
  const plain = cells.head.findIndex((h, n) => isSaid(h, n) && !endHead.test(h))
  const said = plain < 0 ? cells.head.findIndex(isSaid) : plain
  const version = (cells.own[at] ?? '').trim()
  const support = cells.own[said] ?? ''
  const isEnd = endHead.test(cells.head[said] ?? '')
  if (version === '' || versionHead.test(version) || version.length > 60) return null
  const { line } = sentence
  if (isEnd) return endOf(support, { version, line })
  if (no.test(support)) return { version, supported: false, line }
  return yes.test(support) ? { version, supported: true, line } : null
}

/** A date there is one that this reader cannot compare with today. */
function endOf(cell: string, of: { readonly version: string; readonly line: number }): ReadRelease | null {
  if (/\d{4}/.test(cell)) return null
  if (/^\W*(?:no|not|never|false|none)\b|❌|✗|:x:/i.test(cell)) return { ...of, supported: true }
  return /^\W*(?:yes|true)\b|✅|✔|:white_check_mark:/i.test(cell) ? { ...of, supported: false } : null
}

function fromItem({ passage, text, line }: Sentence): ReadRelease | null {
  if (passage.kind !== 'item' || !passage.section.some(h => underSupport.test(h))) return null
  const found = versionForm.exec(text)
  if (found?.[1] === undefined) return null
  const rest = text.slice(found[0].length)
  const unsupported = /\bunsupported\b/i.test(passage.section.at(-1) ?? '')
  return { version: found[1].trim(), supported: !unsupported && (rest.trim() === '' || !no.test(rest)), line }
}
