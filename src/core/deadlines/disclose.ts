import { min } from 'date-fns/min'
import { holds } from '../case/embargo.ts'
import type { DeadlineRule } from './deadline.ts'

/**
 * From the instant the report was filed to publication. A date on which both sides agreed goes before what was
 * promised, be it earlier or later. An embargo that is ended before its date puts nothing off: what is better for the
 * reporter of the two stays, but more time that they granted is not taken for a breach in the past.
 */
export const disclose: DeadlineRule = {
  promise: 'disclose',
  remedy: 'Publish the advisory, or tell the reporter with `/update TEXT` why it takes longer.',
  rounds: c => [{ startedAt: c.filedAt, metAt: c.publishedAt }],
  agreed(c, promised) {
    const { until, byPolicy, ended, vouchedOver, disowned } = c.embargo
    // A later date that was vouched for and is not so moves nothing that was promised.
    const reporter = c.participants.find(({ person }) => person.id === c.reporter?.id)
    if (vouchedOver && (disowned || reporter?.consent === 'declined')) return vouchedOver
    if (!until) return promised
    const better = min([until, promised])
    // A date by the policy goes with what was promised in another case of the vulnerability too, and a case that is closed
    // or taken up again moves none.
    if (holds(c.embargo) || ended?.cause === 'date') return byPolicy ? better : until
    // Ended early, and its date had passed when the case was taken up again, or what was promised when it ended.
    if (until <= c.filedAt) return promised
    return ended && !byPolicy && promised <= ended.at ? until : better
  },
}
