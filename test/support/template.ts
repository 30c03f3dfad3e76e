import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../../src/store/database.ts'
import { shareBundles } from './bundle.ts'

/**
 * An empty embedded database to copy. Making one takes ten seconds, so all files of a test run share one: the first
 * that needs it makes it. vitest calls this before a run, and what it gives afterwards.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'pledge-template-'))
  process.env.PLEDGE_TEST_TEMPLATE = folder
  const forget = shareBundles()
  return () => {
    rmSync(folder, { recursive: true, force: true })
    forget()
  }
}

/** Where the template lies, closed; made where nobody has made it yet. */
export async function templateFolder(): Promise<string> {
  let folder = process.env.PLEDGE_TEST_TEMPLATE
  if (folder === undefined) {
    process.on('exit', setup())
    folder = process.env.PLEDGE_TEST_TEMPLATE ?? ''
  }
  const made = join(folder, 'made')
  const making = join(folder, 'making')
  for (let waited = 0; !existsSync(made); waited += 100) {
    if (makes(making)) {
      await (await openDatabase({ dataDir: making })).close()
      renameSync(making, made)
    } else if (waited > 50_000) throw new Error(`Nobody finished the template in ${folder}.`)
    else await sleep(100)
  }
  return made
}

/** Whether it is ours to make: the folder can be made once. */
function makes(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 })
    return true
  } catch {
    return false
  }
}
