import { Refusal } from './http.ts'
import type { Knobs } from './knobs.ts'

const message =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
  'If you reach out to GitHub Support for help, please include the request ID.'

export const secondary = (retryAfter: number | null) =>
  new Refusal(403, message, {}, retryAfter === null ? {} : { 'retry-after': String(retryAfter) })

const minute = 60_000
const hour = 60 * minute

/** The budget of one installation: requests an hour, points a minute and endpoint, content a minute and hour. */
export class Budget {
  #used = 0
  #resetAt = 0
  #creations: number[] = []
  #points: { at: number; cost: number; template: string }[] = []
  concurrent = 0
  readonly #knobs: Knobs

  constructor(knobs: Knobs) {
    this.#knobs = knobs
  }

  /** Takes a request's share; refuses when a limit is reached. A refused request costs nothing of the content. */
  take(now: Date, method: string, template: string, creates: boolean) {
    const at = now.getTime()
    if (at >= this.#resetAt) {
      this.#used = 0
      this.#resetAt = at + hour
    }
    if (this.#used >= this.#knobs.requestsPerHour) {
      throw new Refusal(403, 'API rate limit exceeded for installation.', {}, this.headers())
    }
    this.#used += 1
    if (this.concurrent >= 100) throw secondary(this.#wait(60))
    this.#points = this.#points.filter(one => one.at > at - minute)
    const spent = this.#points
      .filter(one => one.template === template)
      .reduce((sum, one) => sum + one.cost, 0)
    if (spent >= this.#knobs.pointsPerMinute) throw secondary(this.#wait(60))
    this.#points.push({ at, cost: method === 'GET' || template === 'POST /graphql' ? 1 : 5, template })
    if (creates) this.#create(at)
  }

  #create(at: number) {
    this.#creations = this.#creations.filter(one => one > at - hour)
    const [thisHour, oldest] = [this.#creations.length, this.#creations[0] ?? at]
    if (thisHour >= this.#knobs.contentPerHour)
      throw secondary(this.#wait(Math.ceil((oldest + hour - at) / 1000)))
    const lately = this.#creations.filter(one => one > at - minute)
    const wait = Math.ceil(((lately[0] ?? at) + minute - at) / 1000)
    if (lately.length >= this.#knobs.contentPerMinute) throw secondary(this.#wait(wait))
    this.#creations.push(at)
  }

  /** A 304 does not count against the hour. */
  giveBack() {
    this.#used -= 1
  }

  headers(): Record<string, string> {
    return {
      'x-ratelimit-limit': String(this.#knobs.requestsPerHour),
      'x-ratelimit-remaining': String(Math.max(0, this.#knobs.requestsPerHour - this.#used)),
      'x-ratelimit-used': String(this.#used),
      'x-ratelimit-reset': String(Math.ceil(this.#resetAt / 1000)),
      'x-ratelimit-resource': 'core',
    }
  }

  #wait(seconds: number) {
    return this.#knobs.retryAfter ? Math.max(1, seconds) : null
  }
}
