import { addYears } from 'date-fns/addYears'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import { instant } from '../messages/instant.ts'
import { strayByte } from './legible.ts'
import { unpercent } from './prose/addresses.ts'
import type { Prose } from './prose.ts'
import {
  type Add,
  type Field,
  type FieldName,
  readFields,
  type SecurityTxtFinding,
} from './security-txt/fields.ts'
import { alternatives, quoted } from './wording.ts'

export type { SecurityTxtFinding } from './security-txt/fields.ts'

/** Each line adds at most a finding or two; nobody repairs more than this in one go. */
const mostFindings = 50
/** RFC 9116, section 5.5, has consumers stop somewhere; its own example is 32 KBytes. */
const longest = 32_768
const msPerDay = 86_400_000

/**
 * Checks a security.txt by RFC 9116 and, where `prose` is what the project's SECURITY.md was read into, against
 * that. Takes any text; the findings come in the order of the file, those on what is missing first, at line 1. A
 * signature's form is looked at, the signature itself is not verified.
 */
export function checkSecurityTxt(
  text: string,
  now: Date,
  prose: Pick<Prose, 'contacts' | 'privateReporting' | 'pgp'> | null,
): readonly SecurityTxtFinding[] {
  const findings: SecurityTxtFinding[] = []
  const add: Add = (severity, line, column, message) => {
    findings.push({ severity, line, column, message })
  }
  if (text.length > longest)
    add('warning', 1, 1, 'This file is longer than 32 KB, which is where readers may stop.')
  const stray = strayByte(text)
  if (stray)
    add('error', stray.line, stray.column, 'This is not UTF-8, which RFC 9116 asks for: save the file so.')
  const { fields, signed } = readFields(text.slice(0, 4 * longest), add)
  const all = (name: FieldName) => fields.filter(field => field.name === name)
  for (const field of fields) {
    const problem = problemOf(field, now)
    if (problem) add(problem.severity, field.line, field.column, problem.message)
  }
  if (all('Contact').length === 0)
    add('error', 1, 1, 'There is no `Contact:`, such as `Contact: mailto:security@example.org`.')
  if (all('Expires').length === 0)
    add('error', 1, 1, `There is no \`Expires:\`: write a date, such as \`${expiry(now, 364)}\`.`)
  for (const name of ['Expires', 'Preferred-Languages'] as const)
    for (const { line, column } of all(name).slice(1))
      add('error', line, column, `\`${name}:\` may stand only once.`)
  if (signed && all('Canonical').length === 0)
    add('warning', 1, 1, 'The file is signed but names no `Canonical:`: it could be served from anywhere.')
  if (prose) compareWithPolicy(all('Contact'), all('Encryption').length > 0, prose, add)
  return findings.toSorted((a, b) => a.line - b.line || a.column - b.column).slice(0, mostFindings)
}

const schemes: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  Contact: ['mailto', 'https', 'tel'],
  Encryption: ['https', 'openpgp4fpr', 'dns'],
}

type Problem = { readonly severity: SecurityTxtFinding['severity']; readonly message: string }
const error = (message: string): Problem => ({ severity: 'error', message })
const warning = (message: string): Problem => ({ severity: 'warning', message })

/** What is wrong with a field's value by itself; null where nothing is. */
function problemOf({ name, value }: Field, now: Date): Problem | null {
  if (value === '') return error(`\`${name}:\` is empty.`)
  if (name === 'Expires') return expiresProblem(value, now)
  if (name !== 'Preferred-Languages') return uriProblem(name, value)
  const wrong = value.split(',').find(tag => !/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag.trim()))
  return wrong === undefined
    ? null
    : error(`${quoted(wrong.trim())} is no language tag: write such as \`en, de\`.`)
}

/** Nothing is fetched: only the form of a URI is looked at. */
function uriProblem(name: FieldName, value: string): Problem | null {
  const scheme = /^([a-z][a-z\d+.-]{0,30}):/i.exec(value)?.[1]?.toLowerCase()
  const allowed = schemes[name] ?? ['https']
  const usual = alternatives(allowed.map(known => (known === 'https' ? 'https://' : `${known}:`)))
  if (name === 'Contact' && isMail(value))
    return error(`${quoted(value)} is no URI: write ${quoted(`mailto:${value}`)}.`)
  if (name === 'Encryption' && /BEGIN PGP|^(?:[\dA-F]{4}\s?){10}$/i.test(value))
    return error(
      'The key itself does not belong here: write where it is, such as `https://example.org/key.asc`.',
    )
  if (scheme === 'http') return error(`${quoted(value)} is not protected on its way: write \`https://\`.`)
  if (scheme === undefined || /\s|\p{C}/u.test(value))
    return error(`${quoted(value)} is no URI: write one that begins with ${usual}.`)
  if (/[^\x21-\x7e]/.test(value))
    return error(
      `${quoted(value)} is no URI: letters beyond ASCII are written as \`%…\`, those of a host as \`xn--…\`.`,
    )
  if (scheme === 'https' && !/^https:\/\/[^\s/?#@:]+(:\d{1,5})?(?:[/?#]|$)/i.test(value))
    return error(`${quoted(value)} names no host after \`https://\`.`)
  if (scheme === 'mailto' && !/^mailto:[^\s@]+@[^\s@?]+(\?\S*)?$/i.test(value))
    return error(`${quoted(value)} holds no mail address.`)
  if (scheme === 'tel' && !/^tel:\+?[\d().-]{3,40}([;,]\S*)?$/i.test(value))
    return error(`${quoted(value)} holds no telephone number.`)
  if (/^(?:javascript|vbscript|data|file|blob|about)$/.test(scheme))
    return error(`\`${scheme}:\` is no address that others can open: write one that begins with ${usual}.`)
  if (!allowed.includes(scheme))
    return warning(`\`${scheme}:\` is unusual for \`${name}:\`, where readers expect ${usual}.`)
  return null
}

const isMail = (text: string): boolean => /^[^\s@:/]+@[^\s@:/]+$/.test(text)

/** RFC 3339, section 5.6. */
const dateTime = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/

function expiresProblem(value: string, now: Date): Problem | null {
  const like = `such as \`${expiry(now, 364)}\``
  const date = parseISO(value.toUpperCase())
  if (!dateTime.test(value) || !isValid(date))
    return error(`${quoted(value)} is no date with time and zone: write one, ${like}.`)
  if (date <= now) return error(`This file has expired at ${instant(date)}: review and renew it.`)
  if (date.getTime() - now.getTime() < 30 * msPerDay)
    return warning(`This file expires soon, at ${instant(date)}: review and renew it.`)
  if (date > addYears(now, 1))
    return warning(`This is more than a year away, and readers may not trust it: write less, ${like}.`)
  return null
}

/** Contacts by what they lead to: an address or link, however it is written. */
function bare(contact: string): string {
  const mail = /^(?:mailto:)?([^\s@:/?]+@[^\s@?]+)/i.exec(contact)?.[1]
  if (mail !== undefined) return unpercent(mail).toLowerCase()
  return contact.replace(/^https?:\/\/[^/?#]+/i, host => host.toLowerCase()).replace(/\/+$/, '')
}

const isReportForm = (contact: string): boolean =>
  /^https:\/\/[^/]+\/[^/]+\/[^/]+\/security(\/advisories(\/new)?)?\/?$/i.test(contact)

function compareWithPolicy(
  contacts: readonly Field[],
  encryption: boolean,
  prose: Pick<Prose, 'contacts' | 'privateReporting' | 'pgp'>,
  add: Add,
): void {
  const here = new Set(contacts.map(({ value }) => bare(value)))
  const there = new Set(prose.contacts.map(({ value }) => bare(value)))
  const known = (value: string) =>
    there.has(bare(value)) || (prose.privateReporting && isReportForm(value)) || /^tel:/i.test(value)
  if (there.size > 0 || prose.privateReporting)
    for (const { value, line, column } of contacts)
      if (value !== '' && !known(value))
        add(
          'warning',
          line,
          column,
          `SECURITY.md does not name ${quoted(value)}: one of the two is out of date.`,
        )
  for (const { value, line } of prose.contacts)
    if (contacts.length > 0 && !here.has(bare(value)))
      add(
        'warning',
        1,
        1,
        `SECURITY.md (line ${line}) takes reports at ${quoted(value)}, which is no \`Contact:\` here.`,
      )
  if (prose.pgp && !encryption)
    add('note', 1, 1, 'SECURITY.md offers encryption: an `Encryption:` field could say where the key is.')
}

/** What a security.txt is made of. Every address is a URI, contacts may be plain mail addresses too. */
export type SecurityTxtParts = {
  /** In the order of preference; at least one. */
  readonly contacts: readonly string[]
  readonly now: Date
  /** How many days it is to be valid: 1 to 365. */
  readonly days: number
  readonly policy?: string | undefined
  readonly encryption?: string | undefined
  readonly languages?: string | undefined
  readonly canonical?: string | undefined
  readonly acknowledgments?: string | undefined
  readonly hiring?: string | undefined
}

/**
 * A security.txt by RFC 9116, or a sentence for whoever asked for it. What is made has no errors by
 * `checkSecurityTxt`, and no warnings unless it expires within a month.
 */
export function makeSecurityTxt(
  parts: SecurityTxtParts,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string } {
  const { contacts, now, days } = parts
  if (contacts.length === 0)
    return {
      ok: false,
      message: 'No contact is known: name one in SECURITY.md, or give one with `--contact`.',
    }
  if (!Number.isInteger(days) || days < 1 || days > 365)
    return {
      ok: false,
      message: 'The file may be valid for 1 to 365 days: RFC 9116 advises less than a year.',
    }
  const optional: readonly [FieldName, string | undefined][] = [
    ['Encryption', parts.encryption],
    ['Acknowledgments', parts.acknowledgments],
    ['Preferred-Languages', parts.languages],
    ['Canonical', parts.canonical],
    ['Policy', parts.policy],
    ['Hiring', parts.hiring],
  ]
  const fields: readonly (readonly [FieldName, string])[] = [
    ...contacts.map(contact => ['Contact', contactUri(contact)] as const),
    ['Expires', expiry(now, days)],
    ...optional.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  ]
  const torn = fields.find(([, value]) => /\p{Cc}|\p{Zl}|\p{Zp}/u.test(value))
  if (torn) return { ok: false, message: `${quoted(torn[1])} does not stand on one line.` }
  const text = fields.map(([name, value]) => `${name}: ${value}\n`).join('')
  const wrong = checkSecurityTxt(text, now, null).find(({ severity }) => severity === 'error')
  return wrong ? { ok: false, message: wrong.message } : { ok: true, text }
}

const contactUri = (contact: string): string => (isMail(contact) ? `mailto:${contact}` : contact)

/** The day so many days ahead, from its first second in UTC: never later than asked for, and the same all day. */
const expiry = (now: Date, days: number): string =>
  `${new Date(now.getTime() + days * msPerDay).toISOString().slice(0, 10)}T00:00:00Z`
