import { AsyncLocalStorage } from 'node:async_hooks'

const current = new AsyncLocalStorage<() => boolean>()

/** Runs one piece of work. `held` says, whenever it is asked, whether its lease has not run out or passed on. */
export const underLease = <T>(held: () => boolean, run: () => Promise<T>): Promise<T> =>
  current.run(held, run)

/**
 * Whether what is being done is still ours to do; true outside of leased work. A process that stood still for longer
 * than its lease must write nothing more: another one may have taken the work over and done it.
 */
export const leaseHeld = (): boolean => current.getStore()?.() ?? true
