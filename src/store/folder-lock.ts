import {
  linkSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Who holds a folder. `started` tells a process from a later one with the same number, `space` one container from another. */
type Holder = {
  readonly pid: number
  readonly started: string | null
  readonly boot: string | null
  readonly space: string | null
}

const beatEvery = 2_000
/** A holder that cannot be asked (another machine or container) and has not been heard of for so long is gone. */
const silence = 7_000

/** What `run` gives, or null where the file it asks about is not there. */
const attempt = <T>(run: () => T): T | null => {
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

const self = (): Holder => ({
  pid: process.pid,
  started: startedAt(process.pid),
  boot: attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  space: attempt(() => readlinkSync('/proc/self/ns/pid')),
})

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Takes a folder for this process, or throws one sentence that says who has it. The lock of a process that is
 * dead is taken over, even if its number has been given out again. A holder on another machine or in another
 * container cannot be asked: it is believed dead when the lock file's time stands still for seven seconds.
 *
 * Gives back the function that frees the folder.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const path = join(folder, 'pledge.lock')
  const mine = `${path}.${process.pid}`
  const me = JSON.stringify(self())
  for (let tries = 0; tries < 5; tries++) {
    // Written aside and linked, so that nobody ever reads half a lock.
    writeFileSync(mine, me, { mode: 0o600 })
    try {
      linkSync(mine, path)
      return keep(path, me)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      rmSync(mine, { force: true })
    }
    await removeIfDead(folder, path)
  }
  throw new Error(`The data folder ${folder} could not be locked: another process keeps taking it.`)
}

function keep(path: string, me: string): () => void {
  const beat = setInterval(() => {
    const now = new Date()
    attempt(() => utimesSync(path, now, now))
  }, beatEvery)
  beat.unref()
  return () => {
    clearInterval(beat)
    if (attempt(() => readFileSync(path, 'utf8')) === me) rmSync(path, { force: true })
  }
}

async function removeIfDead(folder: string, path: string): Promise<void> {
  const text = attempt(() => readFileSync(path, 'utf8'))
  if (text === null) return
  const holder =
    attempt(() => JSON.stringify(JSON.parse(text))) === null ? null : (JSON.parse(text) as Holder)
  if (holder !== null && (await isAlive(holder, path)))
    throw new Error(
      `The data folder ${folder} is in use by another Pledge (process ${holder.pid}); stop that one, ` +
        'or give this one a folder of its own in PLEDGE_DATA.',
    )
  // Moved before it is removed: of several who find it dead, the one who moved somebody's new lock puts it back.
  const aside = `${path}.dead.${process.pid}`
  attempt(() => renameSync(path, aside))
  if (attempt(() => readFileSync(aside, 'utf8')) !== text) attempt(() => linkSync(aside, path))
  rmSync(aside, { force: true })
}

async function isAlive(holder: Holder, path: string): Promise<boolean> {
  const me = self()
  if (holder.boot === me.boot && holder.space === me.space)
    return runs(holder.pid) && (holder.started === null || startedAt(holder.pid) === holder.started)
  const heard = () => attempt(() => String(statSync(path).mtimeMs))
  const last = heard()
  for (let waited = 0; waited < silence; waited += 500) {
    await sleep(500)
    if (heard() !== last) return heard() !== null
  }
  return false
}
