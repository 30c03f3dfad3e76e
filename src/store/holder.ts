import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** A process that holds something. `started` tells it from a later one with the same number, `space` one container from another. */
export type Holder = {
  readonly pid: number
  readonly started: string | null
  readonly boot: string | null
  readonly space: string | null
}

/** What `run` gives, or null where the file it asks about is not there. */
export const attempt = <T>(run: () => T): T | null => {
  try {
    return run()
  } catch {
    return null
  }
}

/**
 * When a process was started, in the kernel's ticks (the state is the first field after the bracketed name, the
 * start the twentieth); null for one that is dead and only waits for its parent to notice.
 */
function startedAt(pid: number): string | null {
  const fields = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' '))
  return fields == null || fields[0] === 'Z' ? null : (fields[19] ?? null)
}

/** This process. */
export const self = (): Holder => ({
  pid: process.pid,
  started: startedAt(process.pid),
  boot: attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  space: attempt(() => readlinkSync('/proc/self/ns/pid')),
})

/** Whether a process of this machine and container lives. */
export const lives = ({ pid, started }: Pick<Holder, 'pid' | 'started'>): boolean =>
  runs(pid) && (started === null || startedAt(pid) === started)

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The machine and container that this process runs in, by a name that gives away neither. */
function here({ boot, space }: Holder): string {
  return createHash('sha256')
    .update(JSON.stringify([hostname(), boot, space]))
    .digest('hex')
    .slice(0, 16)
}

/** How this process signs what it leases: `place/pid/start`, an opaque place. */
export function workerName(): string {
  const me = self()
  return `${here(me)}/${me.pid}/${me.started ?? ''}`
}

/**
 * Whether what a worker of this name leased may be taken from it at once, because it was a process of this machine
 * that is dead. Of another machine's nothing can be said: its lease runs out.
 */
export function isDeadWorker(name: string): boolean {
  const [place, pid, started] = name.split('/')
  return (
    place === here(self()) &&
    /^\d+$/.test(pid ?? '') &&
    !lives({ pid: Number(pid), started: started || null })
  )
}
