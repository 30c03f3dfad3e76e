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
  /** Whether what is of advisories is found under the number of its repository. */
  advisoriesByNumber: boolean
  /** Whether the same content has another ETag under another token. */
  etagPerToken: boolean
  /** Whether an App may set `state: published`. */
  appMayPublish: boolean
  /** Whether an App may ask for a CVE. */
  appMayRequestCve: boolean
  /** How long after it was asked for a CVE id is there, in milliseconds; null: when `people.assignCve` gives it. */
  cveAfter: number | null
  /** Whether accepting a report (triage to draft) sets `submission.accepted`. */
  acceptingMarksSubmission: boolean
  /** How long a new token is refused (403) since not every server knows what it may do, in real milliseconds. */
  tokenKnownAfter: number
  /** Whether a token can be asked for with `repository_advisories`, which GitHub's description of it leaves out. */
  tokenForAdvisories: 'given' | 'refused' | 'ignored'
  /** False: `POST /graphql` answers 404. */
  graphql: boolean
  /** Whether a secondary limit says `retry-after`. */
  retryAfter: boolean
  requestsPerHour: number
  contentPerMinute: number
  contentPerHour: number
  pointsPerMinute: number
  /** How long a delivery waits for the App's answer, in real milliseconds. */
  answerWithin: number
}

export const knobsAtStart = (): Knobs => ({
  advisoryCommentsApi: 'on',
  commentMovesUpdatedAt: false,
  advisoryListEtag: true,
  advisoriesByNumber: true,
  etagPerToken: true,
  appMayPublish: true,
  appMayRequestCve: true,
  cveAfter: 3 * 24 * 3_600_000,
  acceptingMarksSubmission: true,
  tokenKnownAfter: 0,
  tokenForAdvisories: 'given',
  graphql: true,
  retryAfter: true,
  requestsPerHour: 5000,
  contentPerMinute: 80,
  contentPerHour: 500,
  pointsPerMinute: 900,
  answerWithin: 10_000,
})
