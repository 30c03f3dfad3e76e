import type { Call, Reply, RepositoryCall } from './http.ts'
import type { Knobs } from './knobs.ts'
import type { Webhooks } from './webhooks.ts'
import type { World } from './world.ts'

/** Everything that answers a request works on this. */
export type Hub = { readonly world: World; readonly webhooks: Webhooks; readonly knobs: Knobs }

/** An operation under `/repos/{owner}/{repo}` and the permission it wants of an installation. */
export type Route = {
  readonly name: string
  readonly permission: string
  readonly level: 'read' | 'write'
  readonly answer: (call: RepositoryCall) => Reply | Promise<Reply>
}

/** Any other operation: it looks at `call.auth` itself. */
export type FreeRoute = { readonly name: string; readonly answer: (call: Call) => Reply | Promise<Reply> }
