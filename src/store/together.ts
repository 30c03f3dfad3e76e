import { setImmediate as arrivals } from 'node:timers/promises'
import { StoreUnavailable } from '../shell/ports.ts'

/** A store that is gone says so sooner; one that hangs does not. */
const patienceMs = 1_000

type Waiting<T, R> = { readonly item: T; resolve(result: R): void; reject(error: unknown): void }

/**
 * Lets calls that arrive while others are under way share the next run: what costs a transaction is its flush to
 * disk, and that is the same for one row and for fifty. `run` gives results in the order of its items and
 * does all or nothing. When a shared run fails for a reason of the data, each item is tried alone, so that
 * nobody is refused for another's fault. A run begins when the event loop has come round: a database inside this
 * process does not let it, so that without this each call would find nobody to share with. Where a store that is not available
 * took its time to say so, all who wait are told as well, rather than one run after the other.
 *
 * `most` and `weight` bound one run: at most so many items, and no more weight than `heaviest` beside the first.
 * `abreast` is how many runs there may be at once: while one is flushed, a server works on another.
 */
export function together<T, R>(
  run: (items: readonly T[]) => Promise<readonly R[]>,
  bounds: {
    readonly most: number
    readonly heaviest: number
    readonly abreast: number
    readonly weight: (item: T) => number
  },
): (item: T) => Promise<R> {
  const waiting: Waiting<T, R>[] = []
  let running = 0

  const take = (): Waiting<T, R>[] => {
    let weight = 0
    const within = waiting.findIndex(({ item }, n) => {
      weight += bounds.weight(item)
      return n > 0 && (n >= bounds.most || weight > bounds.heaviest)
    })
    return waiting.splice(0, within === -1 ? waiting.length : within)
  }

  const work = async (batch: readonly Waiting<T, R>[]): Promise<void> => {
    // Another run took what there was.
    if (batch.length === 0) return
    const began = performance.now()
    try {
      const results = await run(batch.map(({ item }) => item))
      batch.forEach(({ resolve }, n) => {
        resolve(results[n] as R)
      })
    } catch (error) {
      if (error instanceof StoreUnavailable && performance.now() - began > patienceMs)
        for (const { reject } of waiting.splice(0)) reject(error)
      if (batch.length === 1 || error instanceof StoreUnavailable)
        for (const { reject } of batch) reject(error)
      else for (const one of batch) await work([one])
    }
  }

  const drain = async (): Promise<void> => {
    running += 1
    while (waiting.length > 0) {
      await arrivals()
      await work(take())
    }
    running -= 1
  }

  return item =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (running < bounds.abreast) void drain()
    })
}
