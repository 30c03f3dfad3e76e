import type { Call, Reply, RepositoryCall } from './http.ts'
import type { Webhooks } from './webhooks.ts'
import type { World } from './world.ts'

/**
 * What nobody knows of GitHub yet, or what differs from one installation to the next: the app has to live with
 * either answer. All may be changed while the sandbox runs.
 */
export type Knobs = {
  /** The preview of the advisory comments: works, is not there (404), or is refused with a 403 that is no limit. */
  advisoryCommentsApi: 'on' | 'missing' | 'forbidden'
  /** Whether a comment on an advisory moves the advisory's `updated_at`. */
  commentMovesUpdatedAt: boolean
  /** Whether the list of advisories answers with an ETag. */
  advisoryListEtag: boolean
  /** Whether an App may set `state: published`. */
  appMayPublish: boolean
  /** Whether an App may ask for a CVE. */
  appMayRequestCve: boolean
  /** Whether accepting a report (triage to draft) sets `submission.accepted`. */
  acceptingMarksSubmission: boolean
  /** False: `POST /graphql` answers 404. */
  graphql: boolean
  /** Whether a secondary limit says `retry-after`. */
  retryAfter: boolean
  requestsPerHour: number
  contentPerMinute: number
  contentPerHour: number
  pointsPerMinute: number
}

export const knobsAtStart = (): Knobs => ({
  advisoryCommentsApi: 'on',
  commentMovesUpdatedAt: false,
  advisoryListEtag: true,
  appMayPublish: true,
  appMayRequestCve: true,
  acceptingMarksSubmission: true,
  graphql: true,
  retryAfter: true,
  requestsPerHour: 5000,
  contentPerMinute: 80,
  contentPerHour: 500,
  pointsPerMinute: 900,
})

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
