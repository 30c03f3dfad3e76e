import { nearest, quoted } from '../wording.ts'

/** What is wrong with a security.txt, and where; line and column are counted from 1. */
export type SecurityTxtFinding = {
  /** error: RFC 9116 forbids it, or it helps nobody any more; warning: it misleads; note: it could be better. */
  readonly severity: 'error' | 'warning' | 'note'
  readonly line: number
  readonly column: number
  readonly message: string
}

/** The fields of RFC 9116, section 2.5, and CSAF, which was registered after it. */
const fieldNames = [
  'Acknowledgments',
  'Canonical',
  'Contact',
  'CSAF',
  'Encryption',
  'Expires',
  'Hiring',
  'Policy',
  'Preferred-Languages',
] as const
export type FieldName = (typeof fieldNames)[number]
/** A field as it stands: its name as RFC 9116 writes it, and where its value begins. */
export type Field = {
  readonly name: FieldName
  readonly value: string
  readonly line: number
  readonly column: number
}

/** Takes one finding; line and column are counted from 1. */
export type Add = (
  severity: SecurityTxtFinding['severity'],
  line: number,
  column: number,
  message: string,
) => void

/**
 * The fields of a security.txt, of whatever text, and whether it is signed. What is neither a field that is known nor
 * a comment is told to `add`.
 */
export function readFields(text: string, add: Add): { fields: Field[]; signed: boolean } {
  const fields: Field[] = []
  const { lines, signed } = unwrapped(text, add)
  for (const { text: line, number, from } of lines) {
    if (/^(#|[ \t]*$)/.test(line)) continue
    const [, given = '', space = '', rest = ''] = /^([^\s:#]{1,80}):([ \t]*)(.*)$/.exec(line) ?? []
    if (given === '') {
      add('error', number, from, 'This line is neither a field, such as `Contact: …`, nor a comment (`# …`).')
      continue
    }
    const name = fieldNames.find(known => known.toLowerCase() === given.toLowerCase())
    if (name === undefined) {
      add('note', number, from, unknownField(given))
      continue
    }
    const column = from + given.length + 1 + space.length
    if (space !== ' ') add('warning', number, column, `Exactly one space belongs after \`${name}:\`.`)
    fields.push({ name, value: rest.trimEnd(), line: number, column })
  }
  return { fields, signed }
}

function unknownField(given: string): string {
  const near = nearest(given.replaceAll('_', '-'), fieldNames)
  if (near && near.distance <= 4)
    return `${quoted(given)} is no field that is known. Did you mean ${quoted(near.word)}?`
  return `${quoted(given)} is no field of RFC 9116: readers pass over it.`
}

/** A line of what the file says: without the armour of a signature, `from` the column at which it begins. */
type Line = { readonly text: string; readonly number: number; readonly from: number }

/** A line of a signature's own data, with which each begins. */
const base64 = /^[A-Za-z\d+/]{4,}={0,2}\s*$/

/** Takes an OpenPGP cleartext signature (RFC 9580, section 7) off, where there is one. */
function unwrapped(text: string, add: Add): { lines: readonly Line[]; signed: boolean } {
  if (text.startsWith('\uFEFF'))
    add('warning', 1, 1, 'The file begins with a byte order mark: save it without.')
  const all = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, n) => ({ text: line, number: n + 1, from: 1 }))
  const ending = /\r(?!\n)/.exec(text)
  if (ending) {
    const line = text.slice(0, ending.index).split(/\r\n|\r|\n/).length
    add('error', line, 1, 'This line ends in a carriage return alone: lines end in LF or CRLF.')
  }
  const at = (mark: string) => all.findIndex(line => line.text.trimEnd() === `-----${mark}-----`)
  const begin = at('BEGIN PGP SIGNED MESSAGE')
  if (begin < 0) return { lines: all, signed: false }
  const signature = at('BEGIN PGP SIGNATURE')
  const end = at('END PGP SIGNATURE')
  const blank = all.findIndex((line, n) => n > begin && line.text.trim() === '')
  const isEmpty = !all.slice(signature + 1, Math.max(0, end)).some(({ text: line }) => base64.test(line))
  if (blank < 0 || signature < blank || end < signature || isEmpty) {
    add('error', begin + 1, 1, 'The signature is not whole: sign the file again, with its armour.')
    const body = all.slice(begin + 1, signature > begin ? signature : undefined)
    return { lines: body.filter(({ text: line }) => !/^(Hash:|-----)/.test(line)), signed: true }
  }
  // Its armour has one header, `Hash:`; whoever reads line by line would take another for a field.
  const headers = all.slice(begin + 1, blank).filter(({ text: line }) => !/^Hash: *[\w, -]+$/.test(line))
  const outside = [...all.slice(0, begin), ...headers, ...all.slice(end + 1)]
  for (const { text: line, number } of outside
    .filter(({ text: line }) => !/^\s*(#|$)/.test(line))
    .slice(0, 5))
    add('error', number, 1, `This line stands outside of what is signed: ${quoted(line)}.`)
  const lines = all
    .slice(blank + 1, signature)
    .map(line => (line.text.startsWith('- ') ? { ...line, text: line.text.slice(2), from: 3 } : line))
  return { lines, signed: true }
}
