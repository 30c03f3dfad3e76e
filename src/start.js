// The entry of `npm start`: plain JavaScript, so that an old Node can read it and say what would work.
import module from 'node:module'
import { join } from 'node:path'
import { nodeTooOld } from './node-version.js'

const refusal = nodeTooOld('Start it with `npm start` after `npm ci`, which brings its own Node.')
if (refusal) {
  process.stderr.write(refusal)
  process.exit(1)
}
// Kept inside the checkout, where nobody else writes: the next start need not strip the types again.
module.enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'pledge'))
await import('./main.ts')
