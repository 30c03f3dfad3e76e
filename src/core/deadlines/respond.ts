import type { DeadlineRule } from './deadline.ts'

/**
 * From the instant the report was filed to a substantive answer: a response, or the answer that ends the
 * report. A comment written by hand counts too, once an earlier one acknowledged the report. A question to
 * the reporter does not: it asks, it says nothing of the next steps.
 */
export const respond: DeadlineRule = {
  promise: 'respond',
  remedy:
    'Answer with `/respond TEXT`, or settle the report with `/invalid REASON` or another command that answers it.',
  rounds: c => {
    const answered = c.told.find(
      ({ about }, n) => about === 'response' || about === 'answer' || (about === 'hand' && n > 0),
    )
    return [{ startedAt: c.filedAt, metAt: answered?.at ?? null }]
  },
}
