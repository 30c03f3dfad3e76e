import { holds } from '../case/embargo.ts'
import type { DeadlineRule } from './deadline.ts'

/** From the instant the report was filed to publication; an embargo agreed to end earlier is due earlier. */
export const disclose: DeadlineRule = {
  promise: 'disclose',
  remedy: 'Publish the advisory, or tell the reporter with `/update TEXT` why it takes longer.',
  rounds: c => [{ startedAt: c.filedAt, metAt: c.publishedAt }],
  earlier: c => (holds(c.embargo) ? c.embargo.until : null),
}
