import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** One file that Node can run, and the cache of its compiled code. */
export type Bundle = { readonly file: string; readonly cache: string }

/** Makes the folder that the bundles of a test run go into, and gives what removes it: its processes may be killed. */
export function shareBundles(): () => void {
  // Inside node_modules, so that what stays outside of a bundle is found.
  const caches = resolve('node_modules/.cache')
  mkdirSync(caches, { recursive: true })
  const folder = mkdtempSync(join(caches, 'bundles-'))
  process.env.PLEDGE_TEST_BUNDLES = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/**
 * A program of this checkout with all it imports in one file, for those that start it again and again: most of a
 * start is looking for hundreds of small files. Gone with the test run, or with this process where it is none of a run.
 */
export async function bundle(entry: string): Promise<Bundle> {
  if (process.env.PLEDGE_TEST_BUNDLES === undefined) process.once('exit', shareBundles())
  const folder = mkdtempSync(join(process.env.PLEDGE_TEST_BUNDLES ?? '', 'bundle-'))
  copyFileSync('package.json', join(folder, 'package.json'))
  const made = { file: join(folder, 'src/app.js'), cache: join(folder, 'cache') }
  // Of those who start a process at all, few need it.
  const { rolldown } = await import('rolldown')
  const build = await rolldown({
    input: entry,
    platform: 'node',
    // Those that look for files beside their own.
    external: ['@electric-sql/pglite', 'pino', 'pg'],
    logLevel: 'silent',
  })
  await build.write({ dir: join(folder, 'src'), entryFileNames: 'app.js', format: 'esm' })
  await build.close()
  // Without settings it ends at once, and leaves its compiled code; killed it would leave none.
  spawnSync(process.execPath, [made.file], { env: { NODE_COMPILE_CACHE: made.cache } })
  return made
}
