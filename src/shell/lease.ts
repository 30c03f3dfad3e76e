import { AsyncLocalStorage } from 'node:async_hooks'

const current = new AsyncLocalStorage<{ readonly worker: string; readonly held: () => boolean }>()

/** Runs one piece of work, which `worker` leases. `held` says whether its lease has not run out or passed on. */
export const underLease = <T>(worker: string, held: () => boolean, run: () => Promise<T>): Promise<T> =>
  current.run({ worker, held }, run)

/** Who leases the work that is being done; null outside of leased work. */
export const leasedBy = (): string | null => current.getStore()?.worker ?? null

/**
 * Whether what is being done is still ours to do; true outside of leased work. A process that stood still for longer
 * than its lease must write nothing more: another one may have taken the work over and done it.
 */
export const leaseHeld = (): boolean => current.getStore()?.held() ?? true
