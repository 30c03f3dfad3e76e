/**
 * GitHub's documented limits for one installation: 80 content-creating requests a minute and 500 an hour, 900
 * points a minute (a write costs 5, a read 1), 5,000 requests an hour. Within them a burst goes straight through;
 * beyond them the answer is when there is room again, so that the work goes back to the queue and holds up nobody.
 */
export type RequestKind = 'read' | 'write' | 'create' | 'token'

const minute = 60_000
const hour = 60 * minute
const limits: readonly {
  kinds: readonly RequestKind[]
  span: number
  most: number
  cost(kind: RequestKind): number
}[] = [
  { kinds: ['create'], span: minute, most: 80, cost: () => 1 },
  { kinds: ['create'], span: hour, most: 500, cost: () => 1 },
  { kinds: ['read', 'write', 'create'], span: minute, most: 900, cost: kind => (kind === 'read' ? 1 : 5) },
]
/** `now` steps back by more than this where the clock was set back. */
const setBackMs = minute
/** Polling leaves this much of the hour's requests to what people wait for, and half of every other limit. */
const reserve = 500

export class Budget {
  readonly #spent: { readonly at: number; readonly kind: RequestKind }[] = []
  #seenAt = 0
  #blockedUntil = 0
  #remaining: { readonly left: number; readonly until: number } | null = null
  #refusals = 0

  /** Takes a request out of the budget; null when it may go now, else the instant to ask again at. */
  take(kind: RequestKind, now: Date, background = false): Date | null {
    const at = this.#at(now)
    while (this.#spent[0] && this.#spent[0].at <= at - hour) this.#spent.shift()
    let free = this.#blockedUntil
    for (const limit of limits)
      if (limit.kinds.includes(kind)) free = Math.max(free, this.#free(limit, kind, at, background ? 0.5 : 1))
    const { left, until } = this.#remaining ?? { left: Number.POSITIVE_INFINITY, until: 0 }
    if (until > at && left <= (background ? reserve : 0)) free = Math.max(free, until)
    if (free > at) return new Date(free)
    this.#spent.push({ at, kind })
    return null
  }

  /** What was noted by a clock that has been set back would hold for as long as that was wrong: it is forgotten. */
  #at(now: Date): number {
    const at = now.getTime()
    if (at < this.#seenAt - setBackMs) {
      this.#spent.length = 0
      this.#blockedUntil = 0
      this.#remaining = null
    }
    this.#seenAt = at
    return at
  }

  /** When the costs of the span make room for one more request. */
  #free(
    { kinds, span, most, cost }: (typeof limits)[number],
    kind: RequestKind,
    at: number,
    share: number,
  ): number {
    let sum = cost(kind)
    for (let n = this.#spent.length - 1; n >= 0; n--) {
      const one = this.#spent[n]
      if (!one || one.at <= at - span) break
      if (kinds.includes(one.kind)) sum += cost(one.kind)
      if (sum > most * share) return one.at + span
    }
    return 0
  }

  /** What GitHub says of the hour's budget in its answers. */
  heard(left: number, resetAt: Date): void {
    this.#remaining = { left, until: resetAt.getTime() }
    this.#refusals = 0
  }

  /**
   * GitHub refused with a rate limit: wait as it says, or else a minute, and twice as long each time it refuses
   * again, at most an hour. Gives the instant.
   */
  refused(now: Date, asked: Date | null): Date {
    const at = this.#at(now)
    const wait = asked ? asked.getTime() - at : Math.min(hour, minute * 2 ** this.#refusals)
    this.#refusals += asked ? 0 : 1
    this.#blockedUntil = Math.max(this.#blockedUntil, at + Math.max(wait, 1_000))
    return new Date(this.#blockedUntil)
  }
}
