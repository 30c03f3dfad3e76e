import type { Length } from './policy.ts'

/** What `parseLength` answers: the length, or a sentence for the person who wrote it. */
export type LengthResult =
  | { readonly ok: true; readonly length: Length }
  | { readonly ok: false; readonly message: string }

const minute = 60
const hour = 60 * minute
const day = 24 * hour
const week = 7 * day

/** The longest length anybody may promise: ten years, in seconds. */
const longestSeconds = 3653 * day
/** The same ten years in business days. */
const longestBusinessDays = 2609

const unitSeconds: Readonly<Record<string, number>> = { second: 1, minute, hour, day, week }

const howTo =
  'Write a number and a unit, such as `48 hours`, `7 days`, `3 business days`, or ISO 8601, such as `PT48H`.'

const wordsForm = /^(\d{1,12})\s*(business|working)?[\s-]*(second|minute|hour|day|week|month|year)s?$/
const isoForm =
  /^P(?=[\dT])(?:(\d{1,12})Y)?(?:(\d{1,12})M)?(?:(\d{1,12})W)?(?:(\d{1,12})D)?(?:T(?=\d)(?:(\d{1,12})H)?(?:(\d{1,12})M)?(?:(\d{1,12})S)?)?$/

/**
 * Reads a length of time: `<n> seconds|minutes|hours|days|weeks|business days` in any case and spacing, or
 * an ISO 8601 duration of weeks, days, hours, minutes and seconds (`PT48H`, `P1DT12H`, `P2W`).
 * Refuses months and years (they have no fixed length), zero, negative numbers, fractions and more than ten
 * years; the message says what would work.
 */
export function parseLength(text: string): LengthResult {
  if (text.length > 100) return no(`This is too long to be a length of time. ${howTo}`)
  const given = text.trim().replace(/\s+/g, ' ')
  if (given === '') return no(`A length of time is missing. ${howTo}`)
  if (/^[-\u2212]/.test(given) || /^P-/i.test(given)) return no(`${quote(given)} is negative. ${howTo}`)
  const words = wordsForm.exec(given.toLowerCase())
  if (words) return fromWords(given, Number(words[1]), words[2] !== undefined, words[3] ?? '')
  const iso = isoForm.exec(given.toUpperCase())
  if (iso)
    return fromIso(
      given,
      iso.slice(1).map(part => (part === undefined ? 0 : Number(part))),
    )
  if (/^\d+$/.test(given)) return no(`${quote(given)} has no unit. ${howTo}`)
  if (/\d[.,]\d/.test(given)) return no(`${quote(given)} is no whole number. ${howTo}`)
  return no(`${quote(given)} is no length of time. ${howTo}`)
}

function fromWords(given: string, count: number, business: boolean, unit: string): LengthResult {
  if (unit === 'month' || unit === 'year') return noMonths(given, count, unit)
  if (!business) return elapsed(given, count * (unitSeconds[unit] ?? 0), plural(count, unit))
  if (unit !== 'day') return no(`Business time is counted in days: write \`${count} business days\`.`)
  if (count === 0) return no(`${quote(given)} is no time at all. ${howTo}`)
  if (count > longestBusinessDays) return no(tooLong(given))
  return { ok: true, length: businessDays(count) }
}

function fromIso(given: string, parts: readonly number[]): LengthResult {
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
  if (years > 0) return noMonths(given, years, 'year')
  if (months > 0) return noMonths(given, months, 'month')
  return elapsed(given, weeks * week + days * day + hours * hour + minutes * minute + seconds)
}

function elapsed(given: string, seconds: number, text?: string): LengthResult {
  if (seconds === 0) return no(`${quote(given)} is no time at all. ${howTo}`)
  if (seconds > longestSeconds) return no(tooLong(given))
  return { ok: true, length: { kind: 'elapsed', seconds, text: text ?? secondsInWords(seconds) } }
}

/** `count` business days as a length. */
export function businessDays(count: number): Length {
  return { kind: 'business', days: count, text: plural(count, 'business day') }
}

/** So many seconds as a length; its text is in the largest units that say it exactly. */
export function elapsedLength(seconds: number): Length {
  return { kind: 'elapsed', seconds, text: secondsInWords(seconds) }
}

/**
 * A length in units of our own choice, never rounded: "48 hours", "7 days", "3 business days". What its author
 * wrote is in `text` ("2 weeks" there is "14 days" here).
 */
export function formatLength(length: Length): string {
  return length.kind === 'business' ? plural(length.days, 'business day') : secondsInWords(length.seconds)
}

/** Policies say "48 hours" and "72 hours", so only what is longer than four days is told in days. */
function secondsInWords(seconds: number): string {
  if (seconds % day === 0 && seconds > 4 * day) return plural(seconds / day, 'day')
  if (seconds % hour === 0) return plural(seconds / hour, 'hour')
  if (seconds % minute === 0) return plural(seconds / minute, 'minute')
  return plural(seconds, 'second')
}

/**
 * Orders two lengths: negative when `a` is shorter, positive when longer, 0 when equal.
 * Elapsed against elapsed and business against business are exact. Elapsed against business is an
 * approximation that takes five business days for seven calendar days; where a start and a calendar are known,
 * `betterTerm` decides by the instants themselves.
 */
export function compareLengths(a: Length, b: Length): number {
  if (a.kind === 'business' && b.kind === 'business') return a.days - b.days
  return approximateSeconds(a) - approximateSeconds(b)
}

/** The seconds of a length, a business day counted as 7/5 of a day. */
function approximateSeconds(length: Length): number {
  return length.kind === 'elapsed' ? length.seconds : (length.days * week) / 5
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

function quote(given: string): string {
  return `\`${given.replace(/\p{C}/gu, '').replaceAll('`', "'")}\``
}

function tooLong(given: string): string {
  return `${quote(given)} is more than ten years. Promise a shorter time, such as \`90 days\`.`
}

function noMonths(given: string, count: number, unit: 'month' | 'year'): LengthResult {
  const days = count * (unit === 'month' ? 30 : 365)
  const instead = days > 0 && days <= 3653 ? `\`${days} days\`` : '`90 days`'
  return no(`${quote(given)}: months and years differ in length. Count in days instead, such as ${instead}.`)
}

function no(message: string): LengthResult {
  return { ok: false, message }
}
