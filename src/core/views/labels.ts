import type { Case } from '../case/case.ts'
import { currentDeadlines } from '../deadlines/index.ts'

const prefix = 'pledge: '
/** A label that Pledge keeps. All others belong to people and are left alone. */
export const isOurs = (label: string): boolean => label.startsWith(prefix)

/** The labels of ours that the tracking issue should carry at `now`, sorted. */
export function labels(c: Case, now: Date): readonly string[] {
  const current = currentDeadlines(c, now)
  const wanted = [
    `report ${c.report}`,
    ...(c.resolution && c.resolution.as !== 'closed' ? [c.resolution.as] : []),
    ...(c.publishedAt ? ['published'] : []),
    ...(current.some(d => d.state === 'overdue') ? ['overdue'] : []),
    ...(current.some(d => d.pausedUntil) ? ['waiting for the reporter'] : []),
    ...([...c.texts.values()].some(text => text.state === 'handed-over') ? ['text to post'] : []),
  ]
  return [...new Set(wanted)].map(name => prefix + name).sort()
}
