import { max } from 'date-fns/max'
import { min } from 'date-fns/min'
import { holds } from '../case/embargo.ts'
import type { DeadlineRule } from './deadline.ts'

/**
 * From the instant the report was filed to publication. A date on which both sides agreed goes before what was
 * promised, be it earlier or later; of an embargo that was ended before its date only the time that was granted stays.
 */
export const disclose: DeadlineRule = {
  promise: 'disclose',
  remedy: 'Publish the advisory, or tell the reporter with `/update TEXT` why it takes longer.',
  rounds: c => [{ startedAt: c.filedAt, metAt: c.publishedAt }],
  agreed(c, promised) {
    const { until, byPolicy, ended, vouchedOver } = c.embargo
    // A later date that was vouched for and is not so moves nothing that was promised.
    const reporter = c.participants.find(({ person }) => person.id === c.reporter?.id)
    if (vouchedOver && reporter?.consent === 'declined') return vouchedOver
    // A date by the policy goes with what was promised in another case of the vulnerability too, and a case that is closed
    // or taken up again moves none.
    if (until && byPolicy && (holds(c.embargo) || ended?.cause === 'date')) return min([until, promised])
    if (!until || byPolicy) return promised
    return holds(c.embargo) || ended?.cause === 'date' ? until : max([until, promised])
  },
}
