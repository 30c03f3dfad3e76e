import type { Machine } from './machine.ts'

/** What we hold of the report (CERT/CC Vultron, report management). */
export type ReportState = 'start' | 'received' | 'valid' | 'invalid' | 'accepted' | 'deferred' | 'closed'
export type ReportEvent = 'receive' | 'validate' | 'invalidate' | 'accept' | 'defer' | 'close'

/** A report is never closed from `valid`: it is accepted or deferred first. `closed` is final: what is taken up again is received anew. */
export const reportMachine: Machine<ReportState, ReportEvent> = {
  initial: 'start',
  transitions: {
    start: { receive: 'received' },
    received: { validate: 'valid', invalidate: 'invalid' },
    invalid: { validate: 'valid', close: 'closed' },
    valid: { accept: 'accepted', defer: 'deferred' },
    accepted: { defer: 'deferred', close: 'closed' },
    deferred: { accept: 'accepted', close: 'closed' },
    closed: {},
  },
}

/**
 * The shortest legal series of events that leads from one state to another, or null when there is none.
 * `/accept` on a received report, for one, is `validate` and then `accept`.
 */
export function path(from: ReportState, to: ReportState): readonly ReportEvent[] | null {
  const queue: { state: ReportState; events: readonly ReportEvent[] }[] = [{ state: from, events: [] }]
  const seen = new Set<ReportState>([from])
  for (let at = queue.shift(); at; at = queue.shift()) {
    if (at.state === to) return at.events
    for (const [event, state] of Object.entries(reportMachine.transitions[at.state]) as [
      ReportEvent,
      ReportState,
    ][]) {
      if (seen.has(state)) continue
      seen.add(state)
      queue.push({ state, events: [...at.events, event] })
    }
  }
  return null
}
