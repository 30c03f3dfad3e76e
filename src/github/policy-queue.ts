import { z } from 'zod'
import { queued, untouched, untouchedText } from '../core/messages/policy-review.ts'
import { illegible } from '../core/policy/legible.ts'
import type { Clock } from '../shell/clock.ts'
import type { Store } from '../shell/ports.ts'
import type { GitHub } from './client.ts'
import { branchOf } from './git.ts'
import { coordinatedBy, type PolicyReader } from './guide.ts'
import type { Installed } from './inventory.ts'
import { writeCheck } from './policy-check.ts'
import { differences, policyEntries, textOf } from './policy-proposal.ts'
import { hash, type PolicyReviews } from './policy-review.ts'

/** What GitHub tells of a group of pull requests in a merge queue: the commit it tries, and the branch it is meant for. */
export const mergeGroupShape = z.object({ head_sha: z.string(), base_ref: z.string() })
export type MergeGroup = z.output<typeof mergeGroupShape>
/** `since` (ISO 8601): when we heard of it; `judged`: what there was to write is written. */
type Kept = MergeGroup & { readonly since: string; readonly judged?: true }
/** GitHub may not show a commit at once. */
const patienceMs = 60_000

/** Where GitHub keeps the commits that it tries; the name of a branch ends in the pull request and the commit it began at. */
export const queueBranches = 'heads/gh-readonly-queue/'
const refShape = z.object({ ref: z.string(), object: z.object({ sha: z.string() }) })

const groupAs = (repository: Installed, sha: string): string => `merge-group:${repository.id}/${sha}`

export type PolicyQueue = {
  /** A merge queue waits for the checks on its commit. */
  judge(repository: Installed, group: MergeGroup): Promise<void>
  /** The branches of the queues as they are now: those whose event was lost are judged. */
  seeBranches(repository: Installed, refs: readonly unknown[]): Promise<void>
  /** Somebody asks to run the check on that commit again. */
  repeat(repository: Installed, sha: string): Promise<void>
  /** The group is gone: it was merged, or taken apart. */
  forget(repository: Installed, sha: string): Promise<void>
}

/**
 * The check in merge queues. A group is judged by its content alone, never by the name of its branch, which anybody who
 * may push could choose: every file of the policy that is other in it than on the branch it is meant for has to be,
 * letter by letter, what an open pull request proposes that may be merged as it is now.
 */
export function createPolicyQueue(parts: {
  readonly github: GitHub
  readonly store: Store
  readonly clock: Clock
  readonly guide: PolicyReader
  readonly reviews: PolicyReviews
}): PolicyQueue {
  const { github, store, clock, guide, reviews } = parts

  async function judge(repository: Installed, group: MergeGroup): Promise<void> {
    await look(repository, group)
    const at = groupAs(repository, group.head_sha)
    const known = await store.recall<Kept>(at)
    if (known) await store.remember(at, { ...known, judged: true })
  }

  async function look(repository: Installed, group: MergeGroup): Promise<void> {
    const pulls = await reviews.judged(repository)
    // The commit of a pull request is judged as that pull request, which has its own rules to wait for.
    if (pulls.some(({ head }) => head === group.head_sha)) return
    const at = groupAs(repository, group.head_sha)
    const known = await store.recall<Kept>(at)
    const since = known?.since ?? clock.now().toISOString()
    if (!known) await store.remember(at, { ...group, since })
    const client = await github.installation(repository.installation)
    const there = { owner: repository.owner, repo: repository.name }
    const { data } = await client.request('GET /repos/{owner}/{repo}', there)
    const isRoom = repository.private && (await coordinatedBy(store, repository)).length > 0
    let changed: ReadonlyMap<string, string | null> = new Map()
    if (group.base_ref.replace(/^refs\/heads\//, '') === data.default_branch) {
      const branch = await branchOf(client, there, data.default_branch)
      const was = branch && (await policyEntries(client, there, branch.tree, isRoom))
      const is = await policyEntries(client, there, group.head_sha, isRoom)
      if (!was || !is) {
        // Taken apart already: nobody waits for it.
        if (clock.now().getTime() - Date.parse(since) > patienceMs) return
        throw new Error('the commit of a merge queue is not shown yet')
      }
      changed = differences(was, is)
    }
    const { policy } = await guide.of(repository.installation, repository)
    if (changed.size === 0 && !policy.checkRequired) return
    const decided = new Set<number>()
    const undecided: string[] = []
    for (const [path, sha] of changed) {
      const text = sha === null ? null : await textOf(client, there, sha)
      const says = text === null || illegible(text) !== null ? null : hash(text)
      // What cannot be read was proposed by nobody.
      const isKnown = sha === null || says !== null
      const by = pulls.find(
        ({ ends, files }) =>
          isKnown &&
          (ends === 'success' || ends === 'neutral') &&
          files.has(path) &&
          files.get(path) === says,
      )
      if (by) decided.add(by.number)
      else undecided.push(path)
    }
    const [verdict, words] =
      changed.size === 0 ? ([untouched, untouchedText] as const) : queued([...decided].sort(), undecided)
    const mark = hash(`group:${repository.id}/${group.head_sha}`)
    await writeCheck(github, client, repository, { sha: group.head_sha, mark, verdict, words }, null)
  }

  return {
    judge,
    async seeBranches(repository, refs) {
      const seen = refs.map(one => refShape.parse(one))
      for (const { ref, object } of seen) {
        const base = new RegExp(`^refs/${queueBranches}(.+)/pr-\\d+-[0-9a-f]+$`).exec(ref)?.[1]
        const known = await store.recall<Kept>(groupAs(repository, object.sha))
        if (base === undefined || known?.judged) continue
        await judge(repository, { head_sha: object.sha, base_ref: `refs/heads/${base}` })
      }
      for (const [at, { head_sha }] of await store.recallAll<Kept>(groupAs(repository, '')))
        if (!seen.some(({ object }) => object.sha === head_sha)) await store.remember(at, null)
    },
    async repeat(repository, sha) {
      const group = await store.recall<Kept>(groupAs(repository, sha))
      if (group) await judge(repository, group)
    },
    forget: (repository, sha) => store.remember(groupAs(repository, sha), null),
  }
}
