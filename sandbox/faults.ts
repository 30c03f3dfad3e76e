/** What goes wrong with a request. `drop-*` and `half` cut the connection, before or after the work is done. */
export type Fault =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly message?: string
      readonly headers?: Record<string, string>
    }
  /** A secondary limit: 403 (or 429), with `retry-after` in seconds or without. */
  | { readonly kind: 'limit'; readonly status?: 403 | 429; readonly retryAfter?: number }
  /** The primary limit: no requests remain until `reset` (seconds from now). */
  | { readonly kind: 'exhausted'; readonly reset: number }
  | { readonly kind: 'html'; readonly status: number }
  | { readonly kind: 'half' }
  | { readonly kind: 'drop-before' }
  | { readonly kind: 'drop-after' }
  /** Nothing is done and nothing is answered for `ms`, then the connection is cut. */
  | { readonly kind: 'silence'; readonly ms: number }
  /** The right answer, `ms` later. */
  | { readonly kind: 'delay'; readonly ms: number }

export type FaultRule = {
  readonly method?: string
  /** Matched against the path without `/api/v3`. */
  readonly path?: RegExp | string
  /** How many requests it hits; 1 unless told, Infinity for all. */
  readonly times?: number
  /** Lets that many matching requests through first. */
  readonly after?: number
  readonly fault: Fault
}

/** The faults that stand; a rule that has hit often enough is spent. */
export class Faults {
  #rules: { rule: FaultRule; left: number; skip: number }[] = []

  add(rule: FaultRule): () => void {
    const entry = { rule, left: rule.times ?? 1, skip: rule.after ?? 0 }
    this.#rules.push(entry)
    return () => {
      this.#rules = this.#rules.filter(one => one !== entry)
    }
  }

  clear() {
    this.#rules = []
  }

  /** The fault for this request, if any; counts it as used. */
  take(method: string, path: string): Fault | null {
    for (const entry of this.#rules) {
      const { rule } = entry
      if (entry.left <= 0 || (rule.method !== undefined && rule.method !== method)) continue
      if (typeof rule.path === 'string' && rule.path !== path) continue
      if (rule.path instanceof RegExp && !rule.path.test(path)) continue
      if (entry.skip > 0) {
        entry.skip -= 1
        continue
      }
      entry.left -= 1
      return rule.fault
    }
    return null
  }
}
