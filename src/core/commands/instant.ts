import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'

const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i

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
  if (time && !zone) return { ok: false, message: `The time needs its zone. ${like}` }
  const offset = !zone || /^(Z|UTC)$/i.test(zone) ? 'Z' : zone
  const date = parseISO(`${day}T${time ?? '00:00'}${time ? seconds : ':00'}${offset}`)
  return isValid(date) ? { ok: true, date } : { ok: false, message: `There is no such date. ${like}` }
}
