import { firstLine } from './command.ts'
import { readInstant } from './instant.ts'

/** What stands after `/embargo`, as either side may write it. `date` of an answer: the date it names, or null. */
export type Step =
  | { readonly kind: 'until' | 'extend'; readonly date: Date }
  | { readonly kind: 'accept' | 'reject'; readonly date: Date | null }
  | { readonly kind: 'end'; readonly rest: string }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'unknown' }

/** Reads the argument of `/embargo`. Nothing of it is repeated in what is given back but dates. */
export function readStep(argument: string): Step {
  const [verb = ''] = argument.split(/\s/)
  const kind = verb.toLowerCase()
  const rest = argument.slice(verb.length).trim()
  if (kind === 'end') return { kind, rest }
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
