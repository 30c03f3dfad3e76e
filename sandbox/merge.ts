import { ancestors, mergeBase, merged } from './git/history.ts'
import type { Pull, Repository } from './world.ts'

/** What merging a pull request would give: the tree, or null where its files or its history do not go together. */
export function mergeTree({ git }: Repository, pull: Pull): string | null {
  const tip = git.tip(pull.base)
  const base = tip === null ? null : mergeBase(git, tip, pull.head)
  if (base === null) return null
  const files = merged(git, git.filesAt(base.sha), git.filesAt(tip), git.filesAt(pull.head))
  return files && git.objects.treeOf(files)
}

/** By what the answer about mergeability is known again: it is worked out anew when head or base move. */
export const mergeKey = ({ git }: Repository, pull: Pull) => `${pull.head} into ${git.tip(pull.base)}`

/** Whether everything of one commit is in another. */
export const contains = ({ git }: Repository, whole: string, part: string) => ancestors(git, whole).has(part)

/** `mergeable`, its state and the commit, as GitHub tells them: nothing is known until somebody has asked once. */
export function mergeability(repository: Repository, pull: Pull, open: boolean) {
  const unknown = { mergeable: null, rebaseable: null, mergeable_state: 'unknown' }
  if (pull.merged) return { ...unknown, merge_commit_sha: pull.merged.commit }
  if (!open || pull.asked !== mergeKey(repository, pull)) return { ...unknown, merge_commit_sha: null }
  const tree = mergeTree(repository, pull)
  const mergeable = tree !== null
  const mergeable_state = !mergeable ? 'dirty' : pull.draft ? 'draft' : 'clean'
  // While a pull request is open this is a trial merge on no branch.
  const merge_commit_sha = tree === null ? null : trial(repository, pull, tree)
  return { mergeable, rebaseable: mergeable, mergeable_state, merge_commit_sha }
}

function trial({ git }: Repository, pull: Pull, tree: string): string {
  const head = git.commitAt(pull.head)
  const author = head?.committer ?? { name: 'GitHub', email: 'noreply@github.com', at: new Date(0) }
  const parents = [git.tip(pull.base) ?? '', pull.head]
  const message = `Merge ${pull.head} into ${parents[0]}`
  return git.objects.addCommit({ tree, parents, author, committer: author, message })
}
