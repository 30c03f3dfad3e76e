import type { Clock } from '../shell/clock.ts'
import type { Store } from '../shell/ports.ts'

/** What GitHub refuses of the comments on advisories: to show them, or to take one. */
export type Refused = {
  readonly status: number
  /** Not tried again before. */
  readonly until: Date
  /** That instant is still to come. */
  readonly isStanding: boolean
  /** It was tried often enough to take it for what GitHub means. */
  readonly isSettled: boolean
}
type Noted = { readonly status: number; readonly tries: number; readonly until: string }

/** After a first refusal it is tried again so soon; after each one more in twice the time. */
const soonMs = 60_000
/** After so many in a row, that is within seven minutes, it is taken for what GitHub means. */
const enough = 4
/** Even then it is tried again: a permission may be given, and the endpoint come. */
const settledMs = 3_600_000

const keyOf = (repository: number, what: 'read' | 'write'): string => `comments-refused:${repository}/${what}`

/**
 * How GitHub refused the comments on the advisories of a repository. One refusal proves nothing: another try may refute it.
 * Reading and writing stand for themselves.
 */
export class CommentRefusals {
  readonly #store: Pick<Store, 'recall' | 'remember'>
  readonly #clock: Clock

  constructor(store: Pick<Store, 'recall' | 'remember'>, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  /** How it was refused the last time, unless GitHub did it since. */
  async last(repository: number, what: 'read' | 'write'): Promise<Refused | null> {
    const noted = await this.#store.recall<Noted>(keyOf(repository, what))
    return noted && this.#refused(noted)
  }

  /** It was refused once more; `means`: no other try is needed to believe it. */
  async note(repository: number, what: 'read' | 'write', status: number, means = false): Promise<Refused> {
    const key = keyOf(repository, what)
    const now = this.#clock.now()
    const before = await this.#store.recall<Noted>(key)
    // Several cases of the repository at once have been refused once.
    if (before && this.#refused(before).isStanding) return this.#refused(before)
    const tries = means ? enough : Math.min(enough, (before?.tries ?? 0) + 1)
    const pause = tries === enough ? settledMs : soonMs * 2 ** (tries - 1)
    const noted = { status, tries, until: new Date(now.getTime() + pause).toISOString() }
    await this.#store.remember(key, noted)
    return this.#refused(noted)
  }

  /** GitHub did it. */
  forget(repository: number, what: 'read' | 'write'): Promise<void> {
    return this.#store.remember(keyOf(repository, what), null)
  }

  #refused({ status, tries, until: text }: Noted): Refused {
    const until = new Date(text)
    const left = until.getTime() - this.#clock.now().getTime()
    // What is further ahead was noted by a clock that was wrong, not by one of another process.
    const isStanding = left > 0 && left <= settledMs + soonMs
    return { status, until, isStanding, isSettled: tries === enough }
  }
}
