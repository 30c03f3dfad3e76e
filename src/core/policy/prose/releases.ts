import { UTCDate } from '@date-fns/utc'
import type { ReadRelease } from './prose-types.ts'
import type { Sentence } from './sentences.ts'

const versionHead = /^\W*(?:versions?|releases?|branch(?:es)?|series|tags?|suites?|lines?|distributions?)\b/i
const supportHead =
  /\bsupport|\bmaintain|\bsecurity (?:fix|update|patch)|\bstatus\b|\bend of life\b|\beol\b|^until$/i
const no =
  /^[\s|–—-]*$|❌|✗|✘|✖|🔴|⛔|:(?:x|no_entry\w*|negative_squared_cross_mark|red_circle):|\b(?:no|not|never|none|unsupported|unmaintained|end[- ]of[- ](?:life|support)|eol|deprecated|retired|false|ended|n\/a)\b/i
const yes =
  /✅|✔|✓|☑|🟢|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|green_circle|\+1):|\b(?:yes|supported|maintained|active|current|lts|true|full|critical|security|stable|until|through)\b|\d{4}/i
/** "❌ security fixes", "Unsupported. Last …" */
const plainNo = /^\W*(?:unsupported|end[- ]of[- ](?:life|support)|eol|not supported)\b|^\s*(?:❌|✗|✘|✖|:x:)/i
/** "no new features, security fixes only", "not yet end of life" */
const stillFixed =
  /(?<!\b(?:no|not|without|never)\b[^,;.|]{0,20})\b(?:security|critical) (?:bug ?)?(?:fix(?:es)?|patches|updates|support|maintenance)\b(?![^,;.|]{0,20}\b(?:ended|stopped|ceased|expired|until|ends?)\b)(?! (?:19|20)\d\d)|\bnot yet (?:end|eol|deprecated|retired|unsupported)/i
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
  if (no.test(support) && (!stillFixed.test(support) || plainNo.test(support)))
    return { version, supported: false, line }
  if (!yes.test(support) && !stillFixed.test(support)) return null
  // "| 2.x | yes | 2027-04-30 |" under "Version | Supported | End of life"
  const end = lastDay(support) ?? lastDay(cells.own[cells.head.findIndex(h => endHead.test(h))] ?? '')
  return { version, supported: true, ...(end === null ? {} : { until: end }), line }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const dates = new RegExp(
  `\\b(?<y>20\\d\\d)-(?<m>\\d\\d)(?:-(?<d>\\d\\d))?\\b|\\b(?:(?<before>\\d{1,2})(?:st|nd|rd|th)? )?(?<name>${months.join('|')})[a-z]{0,6}\\.?,? (?:(?<after>\\d{1,2})(?:st|nd|rd|th)?,? )?(?<year>20\\d\\d)\\b`,
  'gi',
)

/** The last of the days that a cell names, as `yyyy-mm-dd`: of a month or a year its last; null without any. */
function lastDay(cell: string): string | null {
  // "Supported since 2023-05", "(released in June 2024)": that is no end.
  if (/\b(?:since|from|released?|as of|not before|at least|after|start\w*)\b|\bonwards?\b/i.test(cell))
    return null
  const days = [...cell.slice(0, 200).matchAll(dates)].flatMap(({ groups: g = {} }) => {
    const month = g.m ? Number(g.m) : months.indexOf((g.name ?? '').toLowerCase()) + 1
    const day = Number(g.d ?? g.before ?? g.after ?? 0)
    const year = Number(g.y ?? g.year)
    // The day 0 is the last one of the month before.
    const at = new UTCDate(year, day === 0 ? month : month - 1, day)
    return month >= 1 && month <= 12 && day <= 31 ? [at.toISOString().slice(0, 10)] : []
  })
  const [, year] = /\b(?:until|through|till|to|end of) (20\d\d)\b(?!-)/i.exec(cell.slice(0, 200)) ?? []
  return days.toSorted().at(-1) ?? (year === undefined ? null : `${year}-12-31`)
}

/** A column of dates: so long there is support. */
function endOf(cell: string, of: { readonly version: string; readonly line: number }): ReadRelease | null {
  const until = lastDay(cell)
  if (until !== null) return { version: of.version, supported: true, until, line: of.line }
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
