#!/usr/bin/env node
// The entry of `npx pledge`: plain JavaScript, so that an old Node can read it, and hand over to the checkout's own.
import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import module from 'node:module'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'
import { nodeTooOld } from '../node-version.js'

const refusal = nodeTooOld('Run `npm ci` in the checkout, which brings its own Node, or install a newer one.')
if (refusal) handOver(refusal)
// Kept inside the checkout, as `npm start` does: the next command need not strip the types again.
module.enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/pledge', import.meta.url)))
await import('./main.ts')

/** @param {string} refusal said where the checkout has no Node of its own for this machine */
function handOver(refusal) {
  const windows = process.platform === 'win32'
  const own = fileURLToPath(
    new URL(
      `../../node_modules/node-${windows ? 'win' : process.platform}-${process.arch}/bin/node${windows ? '.exe' : ''}`,
      import.meta.url,
    ),
  )
  // Where this is that very Node already, handing over would never end.
  if (!existsSync(own) || realpathSync(own) === realpathSync(process.execPath)) {
    process.stderr.write(refusal)
    process.exit(2)
  }
  const self = fileURLToPath(import.meta.url)
  const ended = spawnSync(own, [self, ...process.argv.slice(2)], { stdio: 'inherit' })
  if (ended.error) process.stderr.write(refusal)
  process.exit(ended.signal ? 128 + constants.signals[ended.signal] : (ended.status ?? 2))
}
