import type { IncomingMessage } from 'node:http'

/** The bytes of request bodies that are in memory at one time, of all requests together. */
export type BodyBudget = {
  /** Starts to count for one body; `giveWay` is called when this body has to make room for others. */
  open(giveWay: () => void): BodyShare
}
type BodyShare = {
  add(bytes: number): void
  /** The body is complete and vouched for: it still counts, and no longer gives way. */
  keep(): void
  close(): void
}

/** What a chunk costs beside its bytes, so that a body sent byte by byte is not cheaper than it is. */
const chunkOverhead = 256

/** How far room is made at once, as a part of the budget: to look for those who give way costs time. */
const refill = 0.9

/**
 * A budget of `limit` bytes. When it runs out, the bodies that held the most bytes for the longest time give way,
 * until the rest fits well: uploads that are huge or slow, not the small delivery that came a moment ago.
 */
export function createBodyBudget(limit: number): BodyBudget {
  const open = new Set<{ bytes: number; readonly since: number; readonly giveWay: () => void }>()
  let total = 0
  const makeRoom = () => {
    const now = performance.now() + 1
    const held = [...open].sort((a, b) => a.bytes * (now - a.since) - b.bytes * (now - b.since))
    while (total > limit * refill) {
      const largest = held.pop()
      if (largest === undefined) return
      largest.giveWay()
    }
  }
  return {
    open(giveWay) {
      const share = { bytes: 0, since: performance.now(), giveWay }
      let counted = true
      open.add(share)
      return {
        add(bytes) {
          if (!counted) return
          share.bytes += bytes + chunkOverhead
          total += bytes + chunkOverhead
          if (total > limit) makeRoom()
        },
        keep: () => void open.delete(share),
        close() {
          if (counted) total -= share.bytes
          counted = false
          open.delete(share)
        },
      }
    },
  }
}

/** A whole body and its share of the budget, which the taker closes; or why there is none. */
export type ReceivedBody =
  | { readonly bytes: Buffer; readonly share: BodyShare }
  | 'too large' // more than `limit` bytes
  | 'gave way' // the budget ran out
  | 'gone' // the sender went away, or was cut off for being slow

/**
 * Reads a request's body of at most `limit` bytes. With `keep` false it is counted and thrown away as it comes,
 * and what is answered is empty.
 */
export function receiveBody(
  request: IncomingMessage,
  { limit, budget, keep }: { readonly limit: number; readonly budget: BodyBudget; readonly keep: boolean },
): Promise<ReceivedBody> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.resolve('too large')
  return new Promise(resolve => {
    let chunks: Buffer[] = []
    let size = 0
    const fail = (why: 'too large' | 'gave way' | 'gone') => {
      chunks = []
      share.close()
      request.off('data', take).off('end', end)
      resolve(why)
    }
    const share = budget.open(() => fail('gave way'))
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) return fail('too large')
      if (!keep) return
      chunks.push(chunk)
      share.add(chunk.length)
    }
    const end = () => {
      const bytes = Buffer.concat(chunks)
      chunks = []
      resolve({ bytes, share })
    }
    const gone = () => {
      if (!request.complete) fail('gone')
    }
    request.on('data', take).on('end', end).on('error', gone).on('close', gone)
  })
}
