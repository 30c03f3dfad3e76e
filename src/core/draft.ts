import type { Words } from './audience.ts'
import { type Case, evolve, underWay } from './case/case.ts'
import type { Fact, Person, TextKind } from './case/fact.ts'
import { path, type ReportState } from './case/report.ts'
import { followsAnother, tellWork } from './duplicates.ts'
import { calledOff } from './messages/release.ts'
import { type Decision, type Effect, effectKey } from './outcome.ts'

/** A fact without its stamp: `Draft` adds when and by whom. */
export type Unstamped<F extends Fact = Fact> = F extends Fact ? Omit<F, 'at' | 'by'> : never

/**
 * A decision while it is made: facts are recorded one by one, and `case` is always the case with those so far,
 * so that several commands in one comment each see what the one before did.
 */
export class Draft {
  #case: Case
  readonly #start: number
  readonly #facts: Fact[] = []
  readonly #effects: Effect[] = []
  readonly now: Date
  readonly by: Person | null

  /**
   * `by` is the person behind the input, null where it is the clock or GitHub. `start` is the sequence number at
   * which the decision's facts begin, where that is not the case's next one.
   */
  constructor(c: Case, now: Date, by: Person | null, start = c.seq) {
    this.#case = c
    this.#start = start
    this.now = now
    this.by = by
  }

  get case(): Case {
    return this.#case
  }

  get decision(): Decision {
    return { facts: this.#facts, effects: this.#effects }
  }

  record(fact: Unstamped): void {
    const before = this.#case
    const stamped = { ...fact, at: this.now, by: this.by } as Fact
    this.#case = evolve(before, stamped)
    this.#facts.push(stamped)
    // By whatever it is closed, deferred or settled: what was confirmed before is not done behind that.
    const stopped = stamped.kind === 'reportMoved' || stamped.kind === 'resolved' ? underWay(before) : []
    if (stopped.length > 0 && underWay(this.#case).length === 0)
      this.tellCoordinators(
        calledOff(
          before,
          stopped.map(([, one]) => one),
        ),
      )
    // However it comes about: by a command, by hand at GitHub, or because another case tells.
    if (this.#case.follows !== before.follows) followsAnother(this, before)
    else tellWork(this, before)
  }

  /** Asks for an effect; gives the key under which its outcome will be recorded. */
  effect(effect: Effect): string {
    this.#effects.push(effect)
    return effectKey(this.#start, this.#effects.length - 1)
  }

  /**
   * Queues a comment on the tracking issue. Where there is none and none was asked for, nothing is told: the
   * issue will say how the case stands once it is opened, and a comment that waits for it would hold it up.
   */
  tellCoordinators(words: Words<'coordinators'>): void {
    if (!this.#case.coordination || this.#case.resolution?.as === 'question') return
    this.effect({ kind: 'tellCoordinators', words })
  }

  /** Queues a text to the reporter and puts on the record that it is wanted. */
  tellReporter(about: TextKind, words: Words<'reporter'>): void {
    const text = this.effect({ kind: 'tellReporter', about, words })
    this.record({ kind: 'textWanted', text, about })
  }

  /** Moves the report to `state` by legal steps; false, and nothing recorded, where there is no way. */
  moveReport(state: ReportState): boolean {
    const events = path(this.#case.report, state)
    if (!events) return false
    for (const event of events) this.record({ kind: 'reportMoved', event })
    return true
  }
}
