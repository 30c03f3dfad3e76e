// The App as torture starts it: the real one, with a clock that its parent can push, a store that kills the process
// at the commit it is told, and, where asked, without one of its safeties. A process that was not killed is used for the
// next life: most of the time that a life takes is code running for the first time.

import { movableClock } from '../../sandbox/stage.ts'
import { readEnvironment } from '../../src/environment.ts'
import { createLogger } from '../../src/log.ts'
import { type Pledge, startPledge } from '../../src/pledge.ts'
import type { Store } from '../../src/shell/ports.ts'

/** What the parent says: start, let time pass, kill yourself at a commit, say how you are, stop. */
export type Order =
  | {
      readonly order: 'begin'
      readonly environment: NodeJS.ProcessEnv
      readonly ahead: number
      readonly broken: Broken
    }
  | { readonly order: 'forward'; readonly seconds: number }
  | { readonly order: 'arm'; readonly commit: number; readonly when: 'before' | 'after' }
  | { readonly order: 'how' }
  | { readonly order: 'end' }

/** `waiting`: effects that are not done and deliveries not worked off, due or not. `commits` since the start. */
export type State = {
  readonly due: number
  readonly waiting: number
  readonly idle: boolean
  readonly commits: number
}

/** The safeties that can be taken out, to see that their lack is seen. */
export type Broken = 'dedupe' | 'outbox' | 'inbox' | null

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

function around(store: Store, broken: Broken): Store {
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
const clock = movableClock()
let pledge: Pledge | null = null
process.on('message', (order: Order) => {
  if (order.order === 'begin') void begin(order)
  if (order.order === 'forward') {
    clock.forward(order.seconds)
    pledge?.worker.wake()
  }
  if (order.order === 'arm') armed = { at: commits + order.commit, when: order.when }
  if (order.order === 'how') void tell()
  if (order.order === 'end') void end()
})
process.once('disconnect', () => process.exit(0))

async function begin({ environment, ahead, broken }: Extract<Order, { order: 'begin' }>): Promise<void> {
  const read = readEnvironment(environment)
  if (!read.ok) throw new Error(read.message)
  // A restart does not turn time back.
  clock.forward(ahead - (clock.now().getTime() - Date.now()) / 1000)
  commits = 0
  armed = null
  pledge = await startPledge(read.settings, logger, clock, store => around(store, broken))
  process.send?.({ port: pledge.port })
}

async function end(): Promise<void> {
  await pledge?.stop()
  pledge = null
  process.send?.({ port: null })
}

async function tell(): Promise<void> {
  if (!pledge) return
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
