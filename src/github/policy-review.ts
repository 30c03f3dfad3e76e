import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Words } from '../core/audience.ts'
import type { Person, Repository } from '../core/case/fact.ts'
import { marker } from '../core/messages/marker.ts'
import {
  type Progress,
  policyReview,
  untouched,
  untouchedText,
  type Verdict,
  verdict,
} from '../core/messages/policy-review.ts'
import { fitted } from '../core/messages/quote.ts'
import { fullName } from '../core/policy/names.ts'
import {
  compileBoth,
  isPolicyPath,
  type Proposal,
  policyPaths,
  procedureOf,
  reviewPolicy,
} from '../core/policy/review.ts'
import type { BrokenFile } from '../core/policy/texts.ts'
import type { Clock } from '../shell/clock.ts'
import type { Store } from '../shell/ports.ts'
import { type Client, type GitHub, statusOf } from './client.ts'
import { content, type File } from './files.ts'
import { coordinatedBy, type PolicyReader } from './guide.ts'
import type { Installed, Inventory } from './inventory.ts'
import { findMarkedComment } from './marked.ts'
import { resolvePeople } from './people.ts'
import { gatherTexts, lastGood, oneReading, type Proposed } from './policy-files.ts'
import type { ReviewedCases } from './reviewed-cases.ts'
import { commentShape } from './shapes.ts'

const checkName = 'Pledge: policy'

const pullShape = z.object({
  number: z.number(),
  state: z.string(),
  merged: z.boolean().nullish(),
  user: z.object({ id: z.number(), login: z.string() }).nullish(),
  created_at: z.iso.datetime({ offset: true }).transform(text => new Date(text)),
  updated_at: z.iso.datetime({ offset: true }).transform(text => new Date(text)),
  head: z.object({ sha: z.string() }),
  base: z.object({ ref: z.string(), repo: z.object({ default_branch: z.string() }).partial().nullish() }),
})
type Pull = z.output<typeof pullShape>

/** What a list of pull requests shows of one. */
export const listedPullShape = z.object({
  number: z.number(),
  state: z.string(),
  updated_at: z.iso.datetime({ offset: true }).transform(text => new Date(text)),
  head: z.object({ sha: z.string() }),
})
type ListedPull = z.output<typeof listedPullShape>

const fileShape = z.object({
  filename: z.string(),
  status: z.string(),
  previous_filename: z.string().optional(),
})
const reviewShape = z.object({
  user: z.object({ id: z.number() }).nullable(),
  state: z.string(),
  commit_id: z.string().nullish(),
})
const checkShape = z.object({
  id: z.number(),
  external_id: z.string().nullish(),
  app: z.object({ id: z.number() }).nullish(),
})

/** What was written for one pull request, so that it is written once. */
type Kept = {
  readonly repository: Repository
  readonly installation: number
  readonly check: { readonly id: number; readonly sha: string; readonly text: string } | null
  readonly comment: { readonly id: number; readonly text: string } | null
}
const keptAs = (key: string): string => `review:${key}`
/** An open pull request as its last review saw it; `updatedAt` in ISO 8601, `waiting` for somebody's approval. */
type Seen = { readonly updatedAt: string; readonly head: string; readonly waiting: boolean }
const seenAs = (key: string): string => `reviewed:${key}`

export type PolicyReviews = {
  /** Something happened to a pull request: it is reviewed soon, once for however many things. */
  note(repository: Installed, number: number): Promise<void>
  /** A list shows a pull request: it is reviewed where that is news since `mark`, because an event of it was lost. */
  seeListed(repository: Installed, listed: ListedPull, mark: Date): Promise<void>
  /** The open proposals here that wait for somebody to approve them. */
  waiting(repository: Installed): Promise<readonly number[]>
  /** The policies of an owner changed: what is proposed there is compared anew. */
  again(owner: string): Promise<void>
  /** The open proposals that were commented on in these repositories, as `owner/repo#number`. */
  open(repositories: readonly number[]): Promise<readonly string[]>
  /** Reviews one; gives when to look again, which is when the time for its discussion has passed. */
  review(key: string): Promise<Date | null>
}

/**
 * The review of pull requests that change a policy: a check run on the head, one comment that is kept up to date,
 * and apart from them, in the coordination repository alone, what changes for open cases. One after the other for
 * each pull request, since the queue holds each once; the same twice changes nothing.
 */
export function createPolicyReviews(parts: {
  readonly github: GitHub
  readonly store: Store
  readonly clock: Clock
  readonly guide: PolicyReader
  readonly inventory: Inventory
  readonly cases: ReviewedCases
}): PolicyReviews {
  const { github, store, clock, guide, inventory, cases } = parts

  const schedule = (installation: number, key: string) =>
    store.schedule({ kind: 'review', key, installation, dueAt: clock.now() })

  async function review(key: string): Promise<Date | null> {
    const [id, number] = key.split('/').map(Number)
    const repository = await inventory.find(id ?? 0)
    if (!repository || !number) return null
    const client = await github.installation(repository.installation)
    const there = { owner: repository.owner, repo: repository.name }
    const pull = await unless(
      client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...there, pull_number: number }),
    )
    if (!pull) return null
    const seen = pullShape.parse(pull.data)
    const { again, waiting } = await look(client, key, repository, seen)
    const { state, updated_at, head } = seen
    const now: Seen = { updatedAt: updated_at.toISOString(), head: head.sha, waiting }
    await store.remember(seenAs(key), state === 'open' ? now : null)
    return again
  }

  type Looked = { readonly again: Date | null; readonly waiting: boolean }
  const nothingMore: Looked = { again: null, waiting: false }

  async function look(client: Client, key: string, repository: Installed, pull: Pull): Promise<Looked> {
    const kept = await store.recall<Kept>(keptAs(key))
    const name = `${fullName(repository)}#${pull.number}`
    if (pull.state !== 'open') {
      await cases.settle(key, repository.installation, name, pull.merged ? 'merged' : 'closed')
      await store.remember(keptAs(key), null)
      return nothingMore
    }
    const isRoom = repository.private && (await coordinatedBy(store, repository)).length > 0
    const proposed = await proposal(client, repository, pull, isRoom)
    const policy = await guide.of(repository.installation, repository)
    // Most pull requests: they touch no policy, nothing was written on them, and nobody wants it said.
    if (proposed.files.size === 0 && !kept && !policy.policy.checkRequired) {
      await cases.settle(key, repository.installation, name, 'closed')
      return nothingMore
    }
    const coordination = isRoom ? repository : policy.coordination
    const read = oneReading(client)
    const { before, after } = await gatherTexts(read, repository, coordination, proposed)
    const about: Proposal = { before, good: await lastGood(store, before), after, coordination }
    const both = compileBoth(about)
    const procedure = procedureOf(both.was, both.before, pull.created_at)
    if (proposed.files.size === 0) {
      if (procedure.required || kept) await keepCheck(client, key, repository, pull, untouched, untouchedText)
      if (kept?.comment) await keepComment(client, key, repository, pull, untouchedText)
      await cases.settle(key, repository.installation, name, 'closed')
      return nothingMore
    }
    const progress: Progress = {
      ...procedure,
      opened: pull.created_at,
      over: !procedure.discussion || procedure.discussion.until <= clock.now(),
      approved: await approvals(client, repository, pull, procedure.approvers.entries),
    }
    const reviewed = reviewPolicy(about)
    const words = policyReview(reviewed, progress)
    await keepCheck(client, key, repository, pull, verdict(reviewed, progress), words, reviewed.broken)
    // Of our own proposal everything is said where it was made.
    if (!(await github.isUs({ login: pull.user?.login })))
      await keepComment(client, key, repository, pull, words)
    await cases.tell(client, key, name, proposed, read)
    return {
      again: progress.over ? null : (progress.discussion?.until ?? null),
      waiting: progress.approved.length < procedure.approvers.entries.length,
    }
  }

  /** The files of the policy that a pull request to the default branch changes, as they stand at its head. */
  async function proposal(
    client: Client,
    repository: Installed,
    pull: Pull,
    isRoom: boolean,
  ): Promise<Proposed> {
    const files = new Map<string, File | null>()
    if (pull.base.ref === (pull.base.repo?.default_branch ?? pull.base.ref)) {
      const listed = await changed(client, repository, pull.number)
      // A list can be empty though files differ, where GitHub has not compared them yet.
      if (listed.length === 0)
        return { in: inside(repository), files: await compared(client, repository, pull, isRoom) }
      for (const { filename, status, previous_filename: previous } of listed) {
        if (previous !== undefined && isPolicyPath(previous, isRoom)) files.set(previous, null)
        if (!isPolicyPath(filename, isRoom)) continue
        files.set(filename, status === 'removed' ? null : await atHead(client, repository, pull, filename))
      }
    }
    return { in: inside(repository), files }
  }

  /** The files of the policy that differ at the head; one that is gone there cannot be told from one not shown. */
  async function compared(client: Client, repository: Repository, { head }: Pull, isRoom: boolean) {
    const files = new Map<string, File | null>()
    for (const path of policyPaths(isRoom)) {
      const there = await content(client, repository, path, head.sha)
      const here = there && (await content(client, repository, path))
      if (there && there.text !== here?.text) files.set(path, there)
    }
    return files
  }

  async function changed(client: Client, { owner, name: repo }: Repository, pull_number: number) {
    const files: z.output<typeof fileShape>[] = []
    for (let page = 1; ; page++) {
      const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        owner,
        repo,
        pull_number,
        per_page: 100,
        page,
      })
      files.push(...data.map(file => fileShape.parse(file)))
      if (data.length < 100) return files
    }
  }

  /**
   * A file at the head. It is read where the pull request is, also where the head belongs to a fork: GitHub keeps
   * its commits there, and the fork may be out of our reach. What is no text of a sane size counts as unreadable.
   */
  async function atHead(client: Client, repository: Repository, pull: Pull, path: string): Promise<File> {
    const file =
      (await content(client, repository, path, pull.head.sha)) ??
      (await content(client, repository, path, `refs/pull/${pull.number}/head`))
    return file ?? { path, commit: pull.head.sha, text: 'unreadable' }
  }

  /**
   * The entries of `approvers` that agree: a person, or anybody of a team, whose last review approves the head as
   * it is now, or who proposes the change.
   */
  async function approvals(
    client: Client,
    { owner, name: repo }: Repository,
    pull: Pull,
    entries: readonly string[],
  ): Promise<readonly string[]> {
    if (entries.length === 0) return []
    const last = new Map<number, boolean>()
    for (let page = 1; ; page++) {
      const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        owner,
        repo,
        pull_number: pull.number,
        per_page: 100,
        page,
      })
      for (const raw of data) {
        const { user, state, commit_id } = reviewShape.parse(raw)
        if (user && state !== 'COMMENTED' && state !== 'PENDING')
          last.set(user.id, state === 'APPROVED' && commit_id === pull.head.sha)
      }
      if (data.length < 100) break
    }
    const agrees = ({ id }: Person) => last.get(id) === true || id === pull.user?.id
    const found: string[] = []
    for (const entry of entries) if ((await resolvePeople(client, [entry])).some(agrees)) found.push(entry)
    return found
  }

  async function remember(key: string, { installation, id, owner, name }: Installed, to: Partial<Kept>) {
    const known = await store.recall<Kept>(keptAs(key))
    const fresh = { repository: { id, owner, name }, installation, check: null, comment: null }
    await store.remember(keptAs(key), { ...fresh, ...known, ...to })
  }

  async function keepCheck(
    client: Client,
    key: string,
    repository: Installed,
    { head }: Pull,
    { conclusion, title }: Verdict,
    words: Words<'public'>,
    broken: readonly BrokenFile[] = [],
  ): Promise<void> {
    const there = { owner: repository.owner, repo: repository.name }
    const known = (await store.recall<Kept>(keptAs(key)))?.check
    const text = hash(`${conclusion}\n${title}\n${words}`)
    if (known?.sha === head.sha && known.text === text) return
    const external_id = hash(`check:${key}`)
    const about = {
      name: checkName,
      status: 'completed',
      conclusion,
      external_id,
      output: { title, summary: fitted(words, 60_000), annotations: annotations(repository, broken) },
    } as const
    const id = known?.sha === head.sha ? known.id : await findCheck(client, repository, head.sha, external_id)
    const run = await unless<{ data: unknown }>(
      id === null
        ? client.request('POST /repos/{owner}/{repo}/check-runs', { ...there, ...about, head_sha: head.sha })
        : client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
            ...there,
            ...about,
            check_run_id: id,
          }),
    )
    if (run)
      await remember(key, repository, {
        check: { id: checkShape.parse(run.data).id, sha: head.sha, text },
      })
  }

  async function findCheck(
    client: Client,
    { owner, name: repo }: Repository,
    ref: string,
    external: string,
  ): Promise<number | null> {
    const found = await unless(
      client.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
        owner,
        repo,
        ref,
        check_name: checkName,
        per_page: 100,
      }),
    )
    const runs = (found?.data.check_runs ?? []).map(run => checkShape.parse(run))
    const ours = runs.find(({ external_id, app }) => external_id === external && app?.id === github.appId)
    return ours?.id ?? null
  }

  async function keepComment(
    client: Client,
    key: string,
    repository: Installed,
    { number }: Pull,
    words: Words<'public'>,
  ): Promise<void> {
    const there = { owner: repository.owner, repo: repository.name }
    const known = (await store.recall<Kept>(keptAs(key)))?.comment
    const text = hash(words)
    if (known?.text === text) return
    const mark = marker(hash(`comment:${key}`))
    const body = fitted(`${mark}\n${words}`)
    const on = { ...there, issue_number: number }
    const id = known?.id ?? (await findMarkedComment(github, client, on, mark))?.id
    const edited =
      id === undefined
        ? null
        : await unless<{ data: unknown }>(
            client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
              ...there,
              comment_id: id,
              body,
            }),
          )
    const written =
      edited ??
      (await unless<{ data: unknown }>(
        client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...there,
          issue_number: number,
          body,
        }),
      ))
    if (written)
      await remember(key, repository, { comment: { id: commentShape.parse(written.data).id, text } })
  }

  return {
    note: ({ id, installation }, number) => schedule(installation, `${id}/${number}`),
    async seeListed({ id, installation }, { number, state, updated_at, head }, mark) {
      const key = `${id}/${number}`
      const seen = await store.recall<Seen>(seenAs(key))
      const isNews = seen
        ? state !== 'open' || head.sha !== seen.head || updated_at > new Date(seen.updatedAt)
        : state === 'open' && updated_at >= mark
      if (isNews) await schedule(installation, key)
    },
    async waiting({ id }) {
      const prefix = seenAs(`${id}/`)
      const all = await store.recallAll<Seen>(prefix)
      return [...all].filter(([, { waiting }]) => waiting).map(([key]) => Number(key.slice(prefix.length)))
    },
    async again(owner) {
      for (const [key, kept] of await store.recallAll<Kept>('review:'))
        if (kept.repository.owner === owner) await schedule(kept.installation, key.slice('review:'.length))
    },
    async open(repositories) {
      const names: string[] = []
      for (const [key, { repository, comment }] of await store.recallAll<Kept>('review:'))
        if (comment && repositories.includes(repository.id))
          names.push(`${fullName(repository)}#${key.slice(key.lastIndexOf('/') + 1)}`)
      return names.sort()
    },
    review,
  }
}

const inside = ({ id, owner, name }: Repository): Repository => ({ id, owner, name })
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** Where in the files of this repository a mistake stands. */
function annotations(repository: Repository, broken: readonly BrokenFile[]) {
  const own = `${fullName(repository)}:`
  return broken
    .filter(({ where }) => where.startsWith(own))
    .flatMap(({ where, errors }) =>
      errors.map(({ line, column, message }) => ({
        path: where.slice(own.length),
        start_line: line,
        end_line: line,
        start_column: column,
        end_column: column,
        annotation_level: 'failure' as const,
        message,
      })),
    )
    .slice(0, 50)
}

/** null where GitHub refuses for good, as while new permissions are not granted: everything else is tried again. */
async function unless<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if ([403, 404, 410, 422].includes(statusOf(error) ?? 0)) return null
    throw error
  }
}
