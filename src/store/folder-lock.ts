import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { attempt, type Holder, lives, self } from './holder.ts'

const beatEvery = 2_000
/** A holder that cannot be asked (another machine or container) and has not been heard of for so long is gone. */
const silence = 7_000

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
  if (holder.boot === me.boot && holder.space === me.space) return lives(holder)
  const heard = () => attempt(() => String(statSync(path).mtimeMs))
  const last = heard()
  for (let waited = 0; waited < silence; waited += 500) {
    await sleep(500)
    if (heard() !== last) return heard() !== null
  }
  return false
}
