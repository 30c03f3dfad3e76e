import type { DeadlineRule } from './deadline.ts'

/** From the instant the report was filed to the first thing from us that the reporter could read. */
export const acknowledge: DeadlineRule = {
  promise: 'acknowledge',
  remedy: 'Write to the reporter on the advisory, or use `/respond TEXT`.',
  rounds: c => [{ startedAt: c.filedAt, metAt: c.told[0]?.at ?? null }],
}
