import { type Way, ways } from '../case/fact.ts'
import { firstLine } from './command.ts'
import { readInstant } from './instant.ts'

/** What stands after `/embargo`, as either side may write it. `date` of an answer: the date it names, or null. */
export type Step =
  | { readonly kind: 'until' | 'extend'; readonly date: Date }
  | { readonly kind: 'accept' | 'reject'; readonly date: Date | null }
  | { readonly kind: 'end'; readonly rest: string }
  | { readonly kind: 'vouch'; readonly rest: string }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'unknown' }

/** By which way a word is told to have come: `by mail` and no more, for what else was said is not kept; else null. */
export const readWay = (text: string): Way | null => {
  const [, named = ''] = /^by\s+([a-z]+)\.?$/i.exec(firstLine(text).first.trim()) ?? []
  return ways.find(one => one === named.toLowerCase()) ?? null
}

/** What a coordinator vouches for: `reporter accept DATE by WAY`. Null where it is not that. */
export function readVouched(text: string): {
  readonly event: 'accept' | 'reject'
  readonly date: Date
  readonly way: Way
} | null {
  const [, event = '', date = '', rest = ''] =
    /^reporter\s+(accept|reject)(?:s|ed)?\s+(\d.*?),?\s+(by\s.*)$/i.exec(firstLine(text).first) ?? []
  const read = readInstant(date)
  const way = readWay(rest)
  if (!read.ok || !way) return null
  return { event: event.toLowerCase() === 'accept' ? 'accept' : 'reject', date: read.date, way }
}

/** Reads the argument of `/embargo`. Nothing of it is repeated in what is given back but dates. */
export function readStep(argument: string): Step {
  const [verb = ''] = argument.split(/\s/)
  const kind = verb.toLowerCase()
  const rest = argument.slice(verb.length).trim()
  if (kind === 'end' || kind === 'vouch') return { kind, rest }
  const { first } = firstLine(rest)
  if (kind === 'until' || kind === 'extend') {
    const read = readInstant(first)
    return read.ok ? { kind, date: read.date } : { kind: 'unreadable', message: read.message }
  }
  if (kind !== 'accept' && kind !== 'reject') return { kind: 'unknown' }
  // What does not begin as a date is a remark.
  if (!/^\d/.test(first)) return { kind, date: null }
  const read = readInstant(first)
  return read.ok ? { kind, date: read.date } : { kind: 'unreadable', message: read.message }
}
