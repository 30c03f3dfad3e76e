import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import { lostTracking, type Store } from './ports.ts'

/** Since when the tracking issue of a case cannot be seen: from now on, where that is news. Tells of it in the log. */
export async function unseenSince(
  store: Pick<Store, 'recall' | 'remember'>,
  caseId: string,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Promise<Date> {
  log.warn('The tracking issue of a case cannot be seen: its clocks run, and nothing can be told on it.', {
    case: caseId,
  })
  const known = await store.recall<{ readonly since: string }>(lostTracking(caseId))
  if (known) return new Date(known.since)
  const since = clock.now()
  await store.remember(lostTracking(caseId), { since: since.toISOString() })
  return since
}
