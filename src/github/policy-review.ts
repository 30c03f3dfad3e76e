import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Words } from '../core/audience.ts'
import type { Repository } from '../core/case/fact.ts'
import { marker } from '../core/messages/marker.ts'
import {
  misplacedOnly,
  type Progress,
  policyReview,
  sharedCommit,
  untouched,
  untouchedText,
  type Verdict,
  verdict,
} from '../core/messages/policy-review.ts'
import { fitted } from '../core/messages/quote.ts'
import { fullName } from '../core/policy/names.ts'
import { compileBoth, type Proposal, procedureOf, reviewPolicy } from '../core/policy/review.ts'
import type { BrokenFile } from '../core/policy/texts.ts'
import type { Clock } from '../shell/clock.ts'
import type { Store } from '../shell/ports.ts'
import type { Client, GitHub } from './client.ts'
import { coordinatedBy, type PolicyReader } from './guide.ts'
import type { Installed, Inventory } from './inventory.ts'
import { findMarkedComment } from './marked.ts'
import { resolveEach } from './people.ts'
import { approvals } from './policy-approval.ts'
import { unless, writeCheck } from './policy-check.ts'
import { gatherTexts, lastGood, oneReading, type Proposed } from './policy-files.ts'
import { proposalOf } from './policy-proposal.ts'
import type { ReviewedCases } from './reviewed-cases.ts'
import { sameJson } from './same-json.ts'
import { commentShape, type ListedPullShape } from './shapes.ts'

const pullShape = z.object({
  number: z.number(),
  state: z.string(),
  merged: z.boolean().nullish(),
  draft: z.boolean().nullish(),
  user: z.object({ id: z.number(), login: z.string() }).nullish(),
  created_at: z.iso.datetime({ offset: true }).transform(text => new Date(text)),
  updated_at: z.iso.datetime({ offset: true }).transform(text => new Date(text)),
  head: z.object({ sha: z.string() }),
  mergeable: z.boolean().nullish(),
  merge_commit_sha: z.string().nullish(),
  base: z.object({ ref: z.string(), repo: z.object({ default_branch: z.string() }).partial().nullish() }),
})
type Pull = z.output<typeof pullShape>

/** What was written for one pull request, so that it is written once. */
type Kept = {
  readonly repository: Repository
  readonly installation: number
  readonly check: { readonly id: number; readonly sha: string; readonly text: string } | null
  readonly comment: { readonly id: number; readonly text: string } | null
}
const keptAs = (key: string): string => `review:${key}`
type Conclusion = Verdict['conclusion']
/**
 * An open pull request as its last review saw it; `updatedAt` in ISO 8601, `waiting` for somebody's approval, `ends`
 * as its check does by itself, null where it has none.
 */
type Seen = {
  readonly updatedAt: string
  readonly head: string
  readonly waiting: boolean
  readonly ends?: Conclusion | null
}
const seenAs = (key: string): string => `reviewed:${key}`

/** What a pull request proposes for the files of the policy, and since when (ISO 8601) it stands for discussion like that. */
type Discussed = { readonly says: string; readonly since: string | null }
const discussedAs = (key: string): string => `discussed:${key}`
/** A head that the author of a pull request opened it with, or pushed. */
const pushedAs = (key: string, head = ''): string => `pushed:${key}/${head}`

/** GitHub is given so long to try how a pull request merges, then twice as long, and so on, so many times. */
const firstWaitMs = 2_000
const mostWaits = 9
/** So many times before anything is written that may be other in a moment. */
const silentWaits = 2

const strictness: Readonly<Record<Conclusion, number>> = {
  success: 0,
  neutral: 0,
  action_required: 1,
  failure: 2,
}

/** An open pull request as it was last judged; `ends` null where it has no check. */
export type Judged = {
  readonly number: number
  readonly head: string
  readonly ends: Conclusion | null
  /** Of each file of the policy that it changes the hash of its text, null where it would be gone. */
  readonly files: ReadonlyMap<string, string | null>
}

export type PolicyReviews = {
  /** Something happened to a pull request: it is reviewed soon, once for however many things. */
  note(repository: Installed, number: number): Promise<void>
  /** The open pull requests of a repository, as they were last judged. */
  judged(repository: Repository): Promise<readonly Judged[]>
  /** Somebody asks to run the check of a commit again: the pull requests whose head it is are judged once more. */
  repeat(repository: Installed, sha: string): Promise<void>
  /** The author of a pull request opened it with this head, or pushed it, themselves. */
  pushed(repository: Installed, number: number, head: string): Promise<void>
  /** Somebody edited or deleted a comment of ours: where it is a review's, it is written anew. */
  touched(repository: Installed, number: number, comment: number): Promise<void>
  /** A list shows a pull request: it is reviewed where that is news since `mark`, because an event of it was lost. */
  seeListed(repository: Installed, listed: ListedPullShape, mark: Date): Promise<void>
  /** The open proposals here that wait for somebody to approve them. */
  waiting(repository: Installed): Promise<readonly number[]>
  /** The policies of an owner changed: what is proposed there is compared anew. */
  again(owner: string): Promise<void>
  /** Cases of an owner opened or ended: what is proposed there is told anew where they are worked, and only there. */
  casesChanged(owner: string): Promise<void>
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

  /** How often GitHub was waited for to try how a pull request merges. */
  const waits = new Map<string, number>()

  /** When to look again for how it merges, ever later and not for ever; null once that is known. */
  function lookForMerge(key: string, { merges }: Proposed): { readonly at: Date; readonly n: number } | null {
    const n = (waits.get(key) ?? 0) + 1
    if (merges !== 'untried') waits.delete(key)
    else waits.set(key, n)
    if (merges !== 'untried' || n > mostWaits) return null
    return { at: new Date(clock.now().getTime() + firstWaitMs * 2 ** (n - 1)), n }
  }

  const schedule = (installation: number, key: string) =>
    store.schedule({ kind: 'review', key, installation, dueAt: clock.now() })

  async function review(key: string): Promise<Date | null> {
    const found = await pullOf(key)
    return found && look(found.client, key, found.repository, found.pull)
  }

  /** The pull request as it is now, and where; null where it cannot be seen. */
  async function pullOf(key: string) {
    const [id, number] = key.split('/').map(Number)
    const repository = await inventory.find(id ?? 0)
    if (!repository || !number) return null
    const client = await github.installation(repository.installation)
    const there = { owner: repository.owner, repo: repository.name }
    const answer = await unless(
      client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...there, pull_number: number }),
    )
    return answer && { client, repository, pull: pullShape.parse(answer.data) }
  }

  /** Whether cases are worked there. */
  const isRoomHere = async (repository: Installed): Promise<boolean> =>
    repository.private && (await coordinatedBy(store, repository)).length > 0

  /** Remembers how it is; others of the same commit share what is shown beside it, so they are looked at again. */
  async function see(
    key: string,
    installation: number,
    { state, updated_at, head }: Pull,
    { ends, waiting }: { readonly ends: Conclusion | null; readonly waiting: boolean },
  ): Promise<void> {
    const before = await store.recall<Seen>(seenAs(key))
    const now: Seen | null =
      state === 'open' ? { updatedAt: updated_at.toISOString(), head: head.sha, waiting, ends } : null
    await store.remember(seenAs(key), now)
    if (before?.head === now?.head && (before?.ends ?? null) === (now?.ends ?? null)) return
    for (const [peer, seen] of await peersOf(key))
      if (seen.head === before?.head || seen.head === now?.head) await schedule(installation, peer)
  }

  /** The other open pull requests of its repository, by their keys. */
  async function peersOf(key: string): Promise<readonly (readonly [string, Seen])[]> {
    const all = await store.recallAll<Seen>(seenAs(key.slice(0, key.indexOf('/') + 1)))
    return [...all]
      .map(([at, seen]) => [at.slice(seenAs('').length), seen] as const)
      .filter(([at]) => at !== key)
  }

  /** A check belongs to a commit: where another pull request of the same one is held, so is this. */
  async function heldBy(
    key: string,
    head: string,
    ends: Conclusion,
  ): Promise<readonly [string, Conclusion] | null> {
    let found: readonly [string, Conclusion] | null = null
    for (const [peer, seen] of await peersOf(key))
      if (seen.head === head && seen.ends && strictness[seen.ends] > strictness[found?.[1] ?? ends])
        found = [peer.slice(peer.indexOf('/') + 1), seen.ends]
    return found
  }

  /**
   * Since when what is proposed has stood for discussion: the pull request was opened, its files of the policy were
   * last changed, it left draft, or was reopened, as we saw it. null: it does not stand for discussion.
   */
  async function discussedSince(
    key: string,
    pull: Pull,
    says: string | null,
    kept: Kept | null,
  ): Promise<Date | null> {
    const known = await store.recall<Discussed>(discussedAs(key))
    if (says === null) {
      // What was merged cannot come back; what was only taken back can, and is new then.
      const ended = known && !pull.merged ? { says: '', since: null } : null
      if (known) await store.remember(discussedAs(key), ended)
      return null
    }
    const isOld = known === null && (kept?.comment || !(await store.recall(seenAs(key))))
    const isSame = known?.says === says && known.since !== null
    const since = pull.draft
      ? null
      : isSame
        ? known.since
        : (isOld ? pull.created_at : clock.now()).toISOString()
    const now: Discussed = { says, since }
    if (!sameJson(known, now)) await store.remember(discussedAs(key), now)
    return since === null ? null : new Date(since)
  }

  async function look(client: Client, key: string, repository: Installed, pull: Pull): Promise<Date | null> {
    const seeNow = (ends: Conclusion | null, waiting = false) =>
      see(key, repository.installation, pull, { ends, waiting })
    const kept = await store.recall<Kept>(keptAs(key))
    const name = `${fullName(repository)}#${pull.number}`
    if (pull.state !== 'open') {
      // At first, so that a list which shows it closed is no news.
      await seeNow(null)
      await cases.settle(key, repository.installation, name, pull.merged ? 'merged' : 'closed')
      await discussedSince(key, pull, null, kept)
      const pushed = await store.recallAll(pushedAs(key))
      for (const at of [keptAs(key), ...pushed.keys()]) await store.remember(at, null)
      return null
    }
    const isRoom = await isRoomHere(repository)
    const proposed = await proposalOf(client, repository, pull, isRoom)
    const wait = lookForMerge(key, proposed)
    // GitHub tries it when it is asked, which takes a moment.
    if (wait && wait.n <= silentWaits) return wait.at
    const policy = await guide.of(repository.installation, repository)
    // Most pull requests: they touch no policy, nothing was written on them, and nobody wants it said.
    const { files, misplaced } = proposed
    if (files.size + misplaced.length === 0 && !kept && !policy.policy.checkRequired) {
      await cases.settle(key, repository.installation, name, 'closed')
      await discussedSince(key, pull, null, kept)
      await store.remember(pushedAs(key, pull.head.sha), null)
      await seeNow(null)
      return null
    }
    const coordination = isRoom ? repository : policy.coordination
    const read = oneReading(client)
    const { before, after } = await gatherTexts(read, repository, coordination, proposed)
    const about: Proposal = { before, good: await lastGood(store, before), after, coordination }
    const both = compileBoth(about)
    const says = files.size === 0 ? null : proposedText(proposed)
    const since = await discussedSince(key, pull, says, kept)
    const procedure = procedureOf(both.was, both.before, since)
    if (says === null) {
      const [end, words] = misplaced.length > 0 ? misplacedOnly(misplaced) : [untouched, untouchedText]
      const isAsked = procedure.required || kept !== null || misplaced.length > 0
      await seeNow(isAsked ? end.conclusion : null)
      if (isAsked) await keepCheck(client, key, repository, pull, end, words)
      if (kept?.comment || misplaced.length > 0) await keepComment(client, key, repository, pull, words)
      await cases.settle(key, repository.installation, name, 'closed')
      return null
    }
    const { entries } = procedure.approvers
    const asked = {
      number: pull.number,
      author: pull.user ?? null,
      head: pull.head.sha,
      pushedByAuthor: (await store.recall(pushedAs(key, pull.head.sha))) !== null,
    }
    const { approved, unknown } = await approvals(client, store, repository, asked, entries)
    const next = procedureOf(both.is, both.after.policy, since).approvers
    const proposedOnly = next.hidden ? [] : next.entries.filter(entry => !entries.includes(entry))
    const until = procedure.discussion?.until
    const progress: Progress = {
      ...procedure,
      since,
      author: pull.user?.login ?? null,
      over: !procedure.discussion || (until != null && until <= clock.now()),
      approved,
      unknown: [...unknown, ...(await nobodyOf(client, proposedOnly))],
      merges: proposed.merges,
    }
    const reviewed = reviewPolicy(about)
    const words = policyReview(reviewed, progress)
    const end = verdict(reviewed, progress)
    await seeNow(end.conclusion, progress.approved.length < entries.length)
    await keepCheck(client, key, repository, pull, end, words, reviewed.broken)
    // Of our own proposal everything is said where it was made.
    if (!(await github.isUs({ login: pull.user?.login })))
      await keepComment(client, key, repository, pull, words)
    await alone(key, () => cases.tell(client, key, name, proposed, read))
    const over = progress.over ? null : (until ?? null)
    return wait && (!over || wait.at < over) ? wait.at : over
  }

  /** What was written on pull requests of an owner, by their keys. */
  async function ofOwner(owner: string): Promise<readonly (readonly [string, Kept])[]> {
    return [...(await store.recallAll<Kept>(keptAs('')))]
      .filter(([, { repository }]) => repository.owner === owner)
      .map(([at, kept]) => [at.slice(keptAs('').length), kept] as const)
  }

  /** What is told in one issue is told by one at a time. */
  const telling = new Map<string, Promise<void>>()
  async function alone(key: string, tell: () => Promise<void>): Promise<void> {
    const mine = (telling.get(key) ?? Promise.resolve()).catch(() => undefined).then(tell)
    telling.set(key, mine)
    await mine.finally(() => telling.get(key) === mine && telling.delete(key))
  }

  /** Tells anew what a proposal would change for open cases, and does nothing in public, where anybody could tell by it. */
  async function tellCases(key: string): Promise<void> {
    const found = await pullOf(key)
    if (found?.pull.state !== 'open') return
    const { client, repository, pull } = found
    const proposed = await proposalOf(client, repository, pull, await isRoomHere(repository))
    if (proposed.files.size === 0) return
    const name = `${fullName(repository)}#${pull.number}`
    await alone(key, () => cases.tell(client, key, name, proposed, oneReading(client)))
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
    own: Verdict,
    ownWords: Words<'public'>,
    broken: readonly BrokenFile[] = [],
  ): Promise<void> {
    const by = await heldBy(key, head.sha, own.conclusion)
    const [ends, words] = by ? sharedCommit(...by) : ([own, ownWords] as const)
    const before = (await store.recall<Kept>(keptAs(key)))?.check
    const known = before?.sha === head.sha ? before : null
    const text = hash(`${ends.conclusion}\n${ends.title}\n${words}`)
    if (known?.text === text) return
    const check = { sha: head.sha, mark: hash(`check:${key}`), verdict: ends, words, broken }
    const id = await writeCheck(github, client, repository, check, known?.id ?? null)
    if (id !== null) await remember(key, repository, { check: { id, sha: head.sha, text } })
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
    pushed: ({ id }, number, head) => store.remember(pushedAs(`${id}/${number}`, head), true),
    async judged({ id }) {
      const proposals = await store.recallAll<Discussed>(discussedAs(`${id}/`))
      const found: Judged[] = []
      for (const [key, { head, ends = null }] of await store.recallAll<Seen>(seenAs(`${id}/`))) {
        const number = key.slice(key.lastIndexOf('/') + 1)
        const files = pathsIn(proposals.get(discussedAs(`${id}/${number}`))?.says)
        found.push({ number: Number(number), head, ends, files })
      }
      return found
    },
    async repeat(repository, sha) {
      for (const { number, head } of await this.judged(repository)) {
        if (head !== sha) continue
        const key = `${repository.id}/${number}`
        const check = (await store.recall<Kept>(keptAs(key)))?.check
        if (check) await remember(key, repository, { check: { ...check, text: '' } })
        await schedule(repository.installation, key)
      }
    },
    async touched(repository, number, comment) {
      const key = `${repository.id}/${number}`
      const kept = await store.recall<Kept>(keptAs(key))
      if (kept?.comment?.id !== comment) return
      await remember(key, repository, { comment: { id: comment, text: '' } })
      await schedule(repository.installation, key)
    },
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
      for (const [key, { installation }] of await ofOwner(owner)) await schedule(installation, key)
    },
    async casesChanged(owner) {
      for (const [key] of await ofOwner(owner)) await tellCases(key)
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

/** The entries that are no account and no team that can be seen. */
const nobodyOf = async (client: Client, entries: readonly string[]): Promise<readonly string[]> =>
  [...(await resolveEach(client, entries))].flatMap(([entry, people]) => (people.length === 0 ? [entry] : []))

/** A short name for a text, or for what something is known by. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** What is proposed: of each file by its path the hash of its text, null where it would be gone; as one text. */
const proposedText = ({ files }: Proposed): string =>
  JSON.stringify([...files].map(([path, file]) => [path, file && hash(file.text)]).sort())
const pathsIn = (says: string | undefined): ReadonlyMap<string, string | null> =>
  new Map(says ? (JSON.parse(says) as [string, string | null][]) : [])
