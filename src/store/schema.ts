import type { Generated, JSONColumnType } from 'kysely'
import type { CaseRow, TrackingSnapshot, WorkKind } from '../shell/ports.ts'
import type { People } from './people.ts'

/**
 * JSON is kept in `json`, not `jsonb`: it is only ever read back whole, and `jsonb` refuses the NUL escapes
 * and lone surrogates that a text from outside may hold.
 */
type Json<T extends object | null = object> = JSONColumnType<T, string, string>

/** The tables, as the migrations leave them. */
export type Schema = {
  delivery: {
    id: string
    event: string
    action: string | null
    installation: number | null
    repository: number | null
    /** Null once the delivery has been worked off. */
    payload: string | null
    received_at: Date
    outcome: 'done' | 'ignored' | null
    finished_at: Date | null
  }
  work: {
    kind: WorkKind
    key: string
    installation: number | null
    due_at: Date
    /** When it was due before a limit put it off; null where none did. */
    since: Generated<Date | null>
    attempts: Generated<number>
    /** Who holds the lease and until when; both null when nobody does. */
    worker: string | null
    lease_until: Date | null
    /** The earliest instant this was scheduled for while it was leased. */
    again_at: Date | null
  }
  cases: {
    id: string
    source_key: string
    next_seq: number
    installation: CaseRow['installation']
    repository: CaseRow['repository']
    coordination: string | null
    coordinator: number | null
    assigned_at: Date | null
    open: boolean
    next_due: Date | null
    tracking_repository: number | null
    tracking_number: number | null
    snapshot: Json<TrackingSnapshot | null> | null
    /** The last fact's hash: with `next_seq`, what tells that the last facts are all there. */
    head: string
    people: Json<People>
  }
  /** `body` names people by their place in the case's `people`; `hash` is that of the chain up to here. */
  fact: { case_id: string; seq: number; kind: string; at: Date; body: Json; hash: string }
  outbox: {
    case_id: string
    key: string
    asked: Generated<number>
    lane: string
    kind: string
    /** Null once the effect is settled: its words are erased with it. */
    effect: Json<object | null> | null
    state: Generated<'pending' | 'done' | 'refused'>
    attempts: Generated<number>
    not_before: Date
  }
  memory: { key: string; value: Json }
}
