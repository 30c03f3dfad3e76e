import { showCheck } from './checks.ts'
import { mergeBase, merged } from './git/history.ts'
import type { Hub } from './hub.ts'
import { changeIssue, emit } from './issues.ts'
import {
  addReview,
  changePull,
  findPull,
  type MergeMethod,
  mergePull,
  openPull,
  requestReviews,
} from './pulls.ts'
import { commitOn, movePull, setRef } from './refs.ts'
import { signatureOf } from './signature.ts'
import type { Repository, Review } from './world.ts'

type Texts = Readonly<Record<string, string | null>>

/** What people do to pull requests. */
export function pullActions(hub: Hub, repo: (name: string) => Repository) {
  const { world } = hub
  const at = (name: string, number: number) => ({
    repository: repo(name),
    issue: findPull(repo(name), number),
  })
  return {
    /**
     * Opens a pull request that changes `files` (null deletes one); `fork`: from a fork of theirs; `of`: of the very commit
     * that is the head of another one, from a branch of its own. Gives its number.
     */
    openPull(
      name: string,
      by: string,
      files: Texts,
      more: {
        title?: string
        body?: string
        fork?: boolean
        draft?: boolean
        base?: string
        of?: number
      } = {},
    ): number {
      const repository = repo(name)
      const { git } = repository
      const { title = 'Change the policy', body, draft = false, base = repository.defaultBranch } = more
      const about = { title, base, draft, ...(body === undefined ? {} : { body }) }
      if (!more.fork) {
        const head = `change-${world.nextId()}`
        if (more.of === undefined) commitOn(hub, repository, head, files, by, { from: base })
        else setRef(hub, repository, `refs/heads/${head}`, findPull(repository, more.of).pull.head, by)
        return openPull(hub, repository, by, { ...about, head }).number
      }
      const sha = git.commit([git.tip(base) ?? ''], files, title, signatureOf(world, by))
      return openPull(hub, repository, by, { ...about, head: 'patch-1', fork: { owner: by, sha } }).number
    },
    /** Pushes to its branch; sends `pull_request.synchronize`. */
    pushToPull(name: string, number: number, by: string, files: Texts): string {
      const { repository, issue } = at(name, number)
      const { pull } = issue
      if (pull.fork === null) return commitOn(hub, repository, pull.branch, files, by)
      const message = `Change ${Object.keys(files).join(', ')}`
      const sha = repository.git.commit([pull.head], files, message, signatureOf(world, by))
      movePull(hub, repository, issue, sha, by)
      return sha
    },
    /** Merges the head of another pull request into its branch, as somebody does on their machine, and pushes that. */
    mergeIntoPull(name: string, number: number, other: number, by: string): string {
      const { repository, issue } = at(name, number)
      const { git } = repository
      const { pull } = issue
      const theirs = findPull(repository, other).pull.head
      const from = mergeBase(git, pull.head, theirs)
      const files = merged(git, git.filesAt(from?.sha ?? null), git.filesAt(pull.head), git.filesAt(theirs))
      if (files === null) throw new Error(`${name}#${other} conflicts with #${number}`)
      const tree = git.objects.treeOf(files)
      const author = signatureOf(world, by)
      const sha = git.objects.addCommit({
        ...{ tree, parents: [pull.head, theirs], author, committer: author, message: `Merge #${other}` },
      })
      setRef(hub, repository, `refs/heads/${pull.branch}`, sha, by)
      return sha
    },
    /** Sends `pull_request_review.submitted`. */
    review(name: string, number: number, by: string, state: Review['state'], body = '') {
      const { repository, issue } = at(name, number)
      addReview(hub, repository, issue, by, state, body)
    },
    /** Sends `pull_request.review_requested`. */
    requestReview(name: string, number: number, by: string, reviewer: string) {
      const { repository, issue } = at(name, number)
      requestReviews(hub, repository, issue, by, { reviewers: [reviewer] })
    },
    /** Sends `pull_request.ready_for_review`. */
    markReady(name: string, number: number, by: string) {
      const { repository, issue } = at(name, number)
      issue.pull.draft = false
      issue.updatedAt = world.now()
      emit(hub, repository, issue, by, 'ready_for_review')
    },
    /** Has it merged into another branch from now on. */
    changeBase(name: string, number: number, base: string, by: string) {
      const { repository, issue } = at(name, number)
      changePull(hub, repository, issue, by, { base })
    },
    /** Sends `pull_request.converted_to_draft`. */
    markDraft(name: string, number: number, by: string) {
      const { repository, issue } = at(name, number)
      issue.pull.draft = true
      issue.updatedAt = world.now()
      emit(hub, repository, issue, by, 'converted_to_draft')
    },
    /** Ticks (or unticks) the task of its description that contains `text`; sends `pull_request.edited`. */
    tick(name: string, number: number, by: string, text: string, done = true) {
      const { repository, issue } = at(name, number)
      const lines = (issue.body ?? '').split('\n')
      const found = lines.findIndex(line => /^\s*[-*] \[[ xX]\]/.test(line) && line.includes(text))
      if (found < 0) throw new Error(`${name}#${number} has no task ${text}`)
      lines[found] = lines[found]?.replace(/\[[ xX]\]/, done ? '[x]' : '[ ]') ?? ''
      changeIssue(hub, repository, issue, by, { body: lines.join('\n') })
    },
    /** Merges it; gives the commit. Sends `push` and `pull_request.closed`. */
    mergePull(name: string, number: number, by: string, method: MergeMethod = 'merge'): string {
      const { repository, issue } = at(name, number)
      return mergePull(hub, repository, issue, by, method)
    },
    /**
     * Puts pull requests in the merge queue as one group: GitHub tries their merges, one after the other, on a branch of its
     * own and waits for the required checks there. Gives the commit. Sends `push` and `merge_group.checks_requested`.
     */
    queuePulls(name: string, numbers: readonly number[], by: string): string {
      const repository = repo(name)
      const { git, defaultBranch } = repository
      const base = git.tip(defaultBranch) ?? ''
      const author = signatureOf(world, by)
      let sha = base
      for (const number of numbers) {
        const { pull, title } = findPull(repository, number)
        const from = mergeBase(git, sha, pull.head)
        const files = merged(git, git.filesAt(from?.sha ?? null), git.filesAt(sha), git.filesAt(pull.head))
        if (files === null) throw new Error(`${name}#${number} cannot be merged`)
        const tree = git.objects.treeOf(files)
        const message = `${title} (#${number})`
        sha = git.objects.addCommit({ tree, parents: [sha], author, committer: author, message })
      }
      const ref = `refs/heads/gh-readonly-queue/${defaultBranch}/pr-${numbers.at(-1)}-${base}`
      setRef(hub, repository, ref, sha, by)
      tellQueue(hub, repository, { head_sha: sha, head_ref: ref, base_sha: base }, by)
      return sha
    },
    /** Sends `merge_group.checks_requested` for a commit of whatever branch, as no queue of GitHub's would. */
    tellQueue(name: string, sha: string, by: string) {
      tellQueue(hub, repo(name), { head_sha: sha, head_ref: 'refs/heads/any', base_sha: sha }, by)
    },
    /** Asks to run a check again; sends `check_run.rerequested` to the App that made it, subscribed or not. */
    rerequestCheck(name: string, id: number, by: string) {
      const repository = repo(name)
      const run = repository.checks.find(one => one.id === id)
      if (run === undefined) throw new Error(`${name} has no check run ${id}`)
      hub.webhooks.tell('check_run', 'rerequested', repository, by, {
        check_run: showCheck(world, repository, run),
      })
    },
    /** Closes it unmerged; sends `pull_request.closed`. */
    closePull(name: string, number: number, by: string) {
      const { repository, issue } = at(name, number)
      changeIssue(hub, repository, issue, by, { state: 'closed' })
    },
    /** Opens one again that was closed unmerged; sends `pull_request.reopened`. */
    reopenPull(name: string, number: number, by: string) {
      const { repository, issue } = at(name, number)
      changeIssue(hub, repository, issue, by, { state: 'open' })
    },
    /** The check runs on the head of a pull request, or on another commit, as the App reads them. */
    checksOf(name: string, number: number, sha?: string) {
      const { repository, issue } = at(name, number)
      const runs = repository.checks.filter(run => run.head === (sha ?? issue.pull.head))
      return runs.map(run => showCheck(world, repository, run))
    },
    /** The text of a file on a branch, or null. */
    fileOn(name: string, branch: string, path: string): string | null {
      const { git } = repo(name)
      const leaf = git.filesAt(git.tip(branch)).get(path)
      return leaf === undefined ? null : (git.objects.blobs.get(leaf.sha)?.toString('utf8') ?? null)
    },
  }
}

function tellQueue(hub: Hub, repository: Repository, group: object, by: string) {
  const base_ref = `refs/heads/${repository.defaultBranch}`
  hub.webhooks.emit('merge_group', 'checks_requested', repository, by, {
    merge_group: { ...group, base_ref },
  })
}
