import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'

const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?\s*([A-Z]+|[+-]\d{2}:?\d{2})?)?$/i
const utc = /^(Z|UTC|GMT)$/i
/** As far as clocks anywhere are from UTC. */
const offsets = /^[+-](0\d|1[0-4]):?[0-5]\d$/

/**
 * Reads an instant that a person wrote: `2027-01-31` (its first moment in UTC, the earliest reading),
 * `2027-01-31 16:00 UTC`, or ISO 8601 with a zone. A time without a zone is refused: people read it differently.
 */
export function readInstant(
  text: string,
): { readonly ok: true; readonly date: Date } | { readonly ok: false; readonly message: string } {
  const match = form.exec(text.trim())
  const like = 'Give a date, such as `2027-01-31` or `2027-01-31 16:00 UTC`.'
  if (!match) return { ok: false, message: like }
  const [, day, time, seconds = ':00', zone] = match
  const known = zone !== undefined && (utc.test(zone) || offsets.test(zone))
  if (time && !known)
    return {
      ok: false,
      message: `The time needs its zone, as \`UTC\` or an offset such as \`+02:00\`. ${like}`,
    }
  const offset = !zone || utc.test(zone) ? 'Z' : zone
  const date = parseISO(`${day}T${time ?? '00:00'}${time ? seconds : ':00'}${offset}`)
  if (!isValid(date)) return { ok: false, message: `There is no such date. ${like}` }
  // Before that nothing happened that is meant here, and beyond year 9999 the spelling changes.
  return /^[2-9]\d{3}-/.test(date.toISOString())
    ? { ok: true, date }
    : { ok: false, message: `${day} is out of reach: a date is of the year 2000 or later, to 9999. ${like}` }
}
