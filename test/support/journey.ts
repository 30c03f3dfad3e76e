import { openStage, type Stage } from '../../sandbox/stage.ts'
import { acme } from './acme.ts'
import { embedded, type Home, stores } from './stores.ts'

/** Every home: for the main job, and for journeys in which something of ours fails or dies. */
export const homes = stores
/** One, a server where there is one: what GitHub has to say is the same whatever it is kept in. */
export const oneHome = stores.slice(-1)

export type Journey = Stage

type Options = NonNullable<Parameters<typeof openStage>[1]>
export type Prepare = NonNullable<Options['prepare']>

/** The whole App against an emulated GitHub, on a fresh store of `home`. */
export async function journey(options: { home?: Home } & Options = {}): Promise<Journey> {
  const opened = await (options.home ?? embedded).open()
  await opened.store.close()
  const stage = await openStage(opened.at, { ...options, sandbox: { seed: acme(), ...options.sandbox } })
  const { end } = stage
  stage.end = async () => {
    await end()
    await opened.dispose()
  }
  return stage
}
