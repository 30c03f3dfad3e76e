import { StoreUnavailable } from './ports.ts'

const soonMs = 4_000
const longMs = 600_000

/**
 * When to try again after the `attempts`-th failure (from 0): within five seconds where GitHub, the network or the
 * database failed. A refusal, or a mistake of our own, is not helped by haste: twice as long each time, at most ten
 * minutes.
 */
export function retryAt(now: Date, attempts: number, error: unknown): Date {
  const most = isFromOutside(error) && !isRefusal(error) ? soonMs : longMs
  return new Date(now.getTime() + Math.min(most, 500 * 2 ** Math.min(attempts, 20)))
}

/** GitHub answered, and meant it: there is no such thing, or it is not for us. */
function isRefusal(error: unknown): boolean {
  const { status, errors } = Object(error) as Record<'status' | 'errors', unknown>
  if (Array.isArray(errors) && errors.length > 0) return errors.some(isRefusal)
  return typeof status === 'number' && [301, 400, 403, 404, 410, 422, 451].includes(status)
}

/** Whether GitHub gave no answer, or that of a server that is not well. */
export function looksUnanswered(error: unknown): boolean {
  if (error instanceof StoreUnavailable || !isFromOutside(error)) return false
  const { status, errors } = Object(error) as Record<'status' | 'errors', unknown>
  if (Array.isArray(errors) && errors.length > 0) return errors.some(looksUnanswered)
  return typeof status !== 'number' || status >= 500
}

/** Whether an error came from GitHub, the network or the database, rather than from our own code. */
export function isFromOutside(error: unknown): boolean {
  if (error instanceof StoreUnavailable) return true
  const { name, status, code, errors } = Object(error) as Record<
    'name' | 'status' | 'code' | 'errors',
    unknown
  >
  if (Array.isArray(errors) && errors.length > 0) return errors.every(isFromOutside)
  return (
    typeof status === 'number' || typeof code === 'string' || name === 'AbortError' || name === 'TimeoutError'
  )
}
