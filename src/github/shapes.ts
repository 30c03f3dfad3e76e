import { z } from 'zod'
import type { TrackingSnapshot } from '../shell/ports.ts'

/**
 * What is read of GitHub's answers and events: only the parts that are used, new fields and values allowed. An
 * answer without them is half an answer, and the call is tried again.
 */
const user = z.object({ id: z.number(), login: z.string(), type: z.string().optional() })
export const instant = z.iso.datetime({ offset: true }).transform(text => new Date(text))
const byApp = z.object({ id: z.number() }).nullish()

/** What tells who can read a repository. */
const readable = z.object({
  private: z.boolean(),
  visibility: z.string().optional(),
  fork: z.boolean().optional(),
})

export const repositoryShape = z.object({
  id: z.number(),
  name: z.string(),
  owner: z.object({ login: z.string() }),
  ...readable.shape,
})

/** How everybody can read what is in a mirror; null where it is a private copy of its own. */
export const exposedAs = ({
  private: isPrivate,
  visibility = 'private',
  fork,
}: z.output<typeof readable>): 'mirror is public' | 'mirror is a fork' | null =>
  !isPrivate || visibility !== 'private' ? 'mirror is public' : fork ? 'mirror is a fork' : null

export const advisoryShape = z
  .object({
    ghsa_id: z.string(),
    cve_id: z.string().nullish(),
    html_url: z.string().optional(),
    state: z.string(),
    author: user.nullish(),
    created_at: instant,
    updated_at: instant.nullish(),
    published_at: instant.nullish(),
    submission: z.object({ accepted: z.boolean() }).nullish(),
    collaborating_users: z.array(user).nullish(),
    summary: z.string().default(''),
    description: z.string().nullish(),
    severity: z.string().nullish(),
    cvss_severities: z.unknown().optional(),
    cwe_ids: z.array(z.string()).nullish(),
    credits: z.array(z.object({ login: z.string(), type: z.string() })).nullish(),
    credits_detailed: z.array(z.object({ user, state: z.string() })).nullish(),
    vulnerabilities: z
      .array(
        z.object({
          package: z.object({ ecosystem: z.string(), name: z.string().nullable().default(null) }),
          vulnerable_version_range: z.string().nullable().default(null),
          patched_versions: z.string().nullable().default(null),
          vulnerable_functions: z.array(z.string()).nullable().default(null),
        }),
      )
      .nullish(),
  })
  .transform(advisory => ({ ...advisory, updated_at: advisory.updated_at ?? advisory.created_at }))
/** Who was credited and declined that at GitHub. */
export const declinedIn = ({ credits_detailed: all }: Pick<AdvisoryShape, 'credits_detailed'>) =>
  (all ?? []).flatMap(({ user: { id, login }, state }) => (state === 'declined' ? [{ id, login }] : []))

export type AdvisoryShape = z.output<typeof advisoryShape>

/** A comment on an issue, or on an advisory: of those the form is a preview, which may call its `user` otherwise. */
export const commentShape = z
  .object({
    id: z.number(),
    node_id: z.string().optional(),
    user: user.nullish(),
    author: user.nullish(),
    body: z.string().nullish(),
    created_at: instant,
    updated_at: instant.nullish(),
    performed_via_github_app: byApp,
    /** Of a comment on an issue; its number is the last part. */
    issue_url: z.string().optional(),
  })
  .transform(({ user, author, ...comment }) => ({
    ...comment,
    user: user ?? author ?? null,
    updated_at: comment.updated_at ?? comment.created_at,
  }))

export const issueShape = z.object({
  id: z.number(),
  number: z.number(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.string(),
  html_url: z.string(),
  user: user.nullable(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string() })])),
  assignees: z.array(user).nullish(),
  created_at: instant,
  updated_at: instant,
  pull_request: z.unknown().optional(),
  performed_via_github_app: byApp,
})
/** What tells whose an issue is, as events about its comments show it as well. */
export const issueMarkShape = issueShape
  .pick({ number: true, body: true, performed_via_github_app: true })
  .extend({ user: user.nullish() })
export type IssueShape = z.output<typeof issueShape>

export const snapshotOf = (issue: IssueShape): TrackingSnapshot => ({
  title: issue.title,
  body: issue.body ?? '',
  state: issue.state === 'closed' ? 'closed' : 'open',
  labels: issue.labels.map(label => (typeof label === 'string' ? label : label.name)).sort(),
  assignees: (issue.assignees ?? []).map(({ id, login }) => ({ id, login })),
  updatedAt: issue.updated_at.toISOString(),
})

export const pullShape = z.object({
  number: z.number(),
  state: z.string(),
  draft: z.boolean().optional(),
  body: z.string().nullish(),
  user: user.nullish(),
  head: z.object({ sha: z.string() }),
  base: z.object({ sha: z.string(), ref: z.string().optional(), repo: repositoryShape.nullish() }).optional(),
  merged: z.boolean().optional(),
  merge_commit_sha: z.string().nullish(),
  mergeable: z.boolean().nullish(),
  changed_files: z.number().optional(),
})
/** What a list of pull requests shows of one. */
export const listedPullShape = z.object({
  number: z.number(),
  state: z.string(),
  created_at: instant,
  updated_at: instant,
  title: z.string(),
  body: z.string().nullish(),
  user: user.nullish(),
  head: z.object({ sha: z.string(), ref: z.string() }),
})
export type ListedPullShape = z.output<typeof listedPullShape>

/** A file that a pull request changes. */
export const changedShape = z.object({
  filename: z.string(),
  previous_filename: z.string().optional(),
  status: z.string().optional(),
  sha: z.string().nullish(),
})
export type PullShape = z.output<typeof pullShape>

export const stateOfPull = ({ merged, state }: PullShape): 'open' | 'merged' | 'closed' =>
  merged ? 'merged' : state === 'open' ? 'open' : 'closed'

export const reviewShape = z.object({
  user: user.nullish(),
  state: z.string(),
  commit_id: z.string().nullish(),
})
