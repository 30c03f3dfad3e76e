// The App as torture starts it: the real one, with a clock that its parent can push, a store that kills the process
// at the commit it is told, and, where asked, without one of its safeties.

import { movableClock } from '../../sandbox/stage.ts'
import { readEnvironment } from '../../src/environment.ts'
import { createLogger } from '../../src/log.ts'
import { startPledge } from '../../src/pledge.ts'
import type { Store } from '../../src/shell/ports.ts'

/** What the parent says: let time pass, kill yourself at a commit, say how you are. */
export type Order =
  | { readonly order: 'forward'; readonly seconds: number }
  | { readonly order: 'arm'; readonly commit: number; readonly when: 'before' | 'after' }
  | { readonly order: 'how' }

/** `waiting`: effects that are not done and deliveries not worked off, due or not. `commits` since the start. */
export type State = {
  readonly due: number
  readonly waiting: number
  readonly idle: boolean
  readonly commits: number
}

/** The safeties that can be taken out, to see that their lack is seen. */
export type Broken = 'dedupe' | 'outbox' | 'inbox' | null

const broken = (process.env.TORTURE_BREAK || null) as Broken
const environment = readEnvironment(process.env)
if (!environment.ok) throw new Error(environment.message)
const clock = movableClock()
// A restart does not turn time back.
clock.forward(Number(process.env.TORTURE_AHEAD ?? 0))
let commits = 0
let armed: { at: number; when: 'before' | 'after' } | null = null

const dieAt = (when: 'before' | 'after') => {
  if (armed?.at === commits && armed.when === when) process.kill(process.pid, 'SIGKILL')
}

/** Everything that is one commit by itself. Looking for work is none: it changes nothing that is not leased anew. */
const committing = [
  ...['transaction', 'keepDelivery', 'beginEffect', 'postponeEffect', 'release', 'schedule'],
  ...['remember', 'keepSnapshot', 'finishDelivery', 'save'],
] as const

function around(store: Store): Store {
  const counted = Object.fromEntries(
    committing.map(name => [
      name,
      async (...given: unknown[]) => {
        commits += 1
        dieAt('before')
        const run = store[name] as (...args: unknown[]) => Promise<unknown>
        const result = await run.apply(store, given)
        dieAt('after')
        return result
      },
    ]),
  )
  return { ...store, ...counted, ...without(broken, { ...store, ...counted } as Store) }
}

function without(safety: Broken, store: Store): Partial<Store> {
  switch (safety) {
    // No second attempt looks for what the first may have left.
    case 'dedupe':
      return {
        load: async id => {
          const loaded = await store.load(id)
          return loaded && { ...loaded, pending: loaded.pending.map(entry => ({ ...entry, attempts: 0 })) }
        },
      }
    // What failed once is not tried again.
    case 'outbox':
      return {
        postponeEffect: async (id, key) => void (await store.settleEffect(id, key, 'done')),
      }
    // A delivery is kept after it was answered for, and no poll makes up for what is lost by that.
    case 'inbox':
      return {
        keepDelivery: async delivery => {
          setTimeout(() => void store.keepDelivery(delivery), 30)
          return 'new'
        },
        claim: async options => {
          const works = await store.claim(options)
          for (const work of works.filter(({ kind }) => kind === 'poll'))
            await store.release(options.worker, work, {
              dueAt: new Date(options.now.getTime() + 3_600_000),
              attempts: 0,
            })
          return works.filter(({ kind }) => kind !== 'poll')
        },
      }
    case null:
      return {}
  }
}

const logger = createLogger({ level: 'warn' })
const pledge = await startPledge(environment.settings, logger, clock, around)
process.on('message', (order: Order) => {
  if (order.order === 'forward') {
    clock.forward(order.seconds)
    pledge.worker.wake()
  }
  if (order.order === 'arm') armed = { at: commits + order.commit, when: order.when }
  if (order.order === 'how') void tell()
})
process.once('disconnect', () => process.exit(0))

async function tell(): Promise<void> {
  const now = clock.now()
  const { due, pendingEffects } = await pledge.store.counts(now)
  const later = await pledge.store.counts(new Date(now.getTime() + 3_600_000))
  const state: State = {
    due: Object.values(due).reduce((sum, count) => sum + count, 0),
    waiting: pendingEffects + later.due.delivery,
    idle: pledge.worker.idle(),
    commits,
  }
  process.send?.(state)
}
process.send?.({ port: pledge.port })
