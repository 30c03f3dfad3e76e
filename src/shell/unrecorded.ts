import { addDays } from 'date-fns/addDays'
import { addHours } from 'date-fns/addHours'
import { startOfSecond } from 'date-fns/startOfSecond'
import { z } from 'zod'
import { type Store, unrecorded } from './ports.ts'

/**
 * The time of which the database knows nothing, because it was restored from a backup: what Pledge did in it stands at
 * GitHub and on no record. Everything else is found by polling; after the days that GitHub keeps failed deliveries nothing
 * is made up for any more.
 */
export class Unrecorded {
  readonly from: Date
  readonly #until: Date
  readonly #startedAt: Date

  constructor(from: Date, until: Date, startedAt: Date) {
    this.from = from
    this.#until = until
    this.#startedAt = startedAt
  }

  /** GitHub tells when something was written to the second: what was written in the last one on record may be missing. */
  holds(at: Date): boolean {
    return startOfSecond(this.from) <= at && at <= this.#until
  }

  /** Whether what was written then, and has not been read by this database, may have been read in it. */
  mayHaveRead(writtenAt: Date): boolean {
    return writtenAt <= this.#until
  }

  /** Whether what came to be known then may be something that was known in it: polling finds all of that soon after a start. */
  mayHaveKnown(at: Date): boolean {
    return at <= addHours(this.#startedAt, 2)
  }

  /** Whether something that was done in it may still be asked for as if it had not been. */
  matters(now: Date): boolean {
    return now < addDays(this.#until, 3)
  }
}

const instant = z.iso.datetime().transform(text => new Date(text))
const shape = z.object({ from: instant, until: instant.nullable() })

/**
 * What `pledge restore` and `pledge restored` remembered: `until` is null while no work was taken since. Null where this
 * database was never restored.
 */
export async function readUnrecorded(store: Pick<Store, 'recall'>) {
  return shape.nullable().parse(await store.recall(unrecorded))
}

/**
 * That time, for a process that takes its first work at `github`, an instant of GitHub's clock: with the first one since the
 * database was restored it ends, for all. Null where it never was.
 */
export function endUnrecorded(store: Pick<Store, 'transaction'>, github: Date): Promise<Unrecorded | null> {
  return store.transaction(async tx => {
    await tx.inTurn(unrecorded)
    const kept = await readUnrecorded(tx)
    if (kept === null) return null
    if (kept.until === null) await tx.remember(unrecorded, { from: kept.from, until: github })
    return new Unrecorded(kept.from, kept.until ?? github, github)
  })
}
