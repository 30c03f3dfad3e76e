import { between, changes } from './git/history.ts'
import type { Commit } from './git/objects.ts'
import type { Hub } from './hub.ts'
import { changeIssue, emit } from './issues.ts'
import { contains } from './merge.ts'
import { stamp } from './show.ts'
import { loginOf, signatureOf } from './signature.ts'
import { fullName, type Issue, type Pull, type Repository, userOf } from './world.ts'

const none = '0'.repeat(40)
const short = (ref: string) => ref.replace(/^refs\/(heads|tags)\//, '')

/**
 * Makes, moves or (null) removes a reference, with all that follows: `create` or `delete`, `push`, and what becomes
 * of the pull requests whose branches these are.
 */
export function setRef(hub: Hub, repository: Repository, ref: string, sha: string | null, actor: string) {
  const { git } = repository
  const before = git.refs.get(ref) ?? null
  if (before === sha) return
  const fresh = sha === null ? [] : unknownSoFar(repository, sha)
  repository.everRefs.add(ref)
  if (sha === null) git.refs.delete(ref)
  else git.refs.set(ref, sha)
  if (!/^refs\/(heads|tags)\//.test(ref)) return
  if (before === null || sha === null) tellRef(hub, repository, ref, before === null, actor)
  tellPush(hub, repository, ref, before, sha, fresh, actor)
  if (ref.startsWith('refs/heads/')) follow(hub, repository, short(ref), sha, actor)
}

/** Commits that no branch had before. */
function unknownSoFar({ git }: Repository, sha: string): Commit[] {
  const tips = [...git.refs].flatMap(([ref, tip]) => (ref.startsWith('refs/heads/') ? [tip] : []))
  const known = new Set(tips.flatMap(tip => between(git, null, tip).map(commit => commit.sha)))
  return between(git, null, sha).filter(commit => !known.has(commit.sha))
}

function tellRef(hub: Hub, repository: Repository, ref: string, made: boolean, actor: string) {
  const about = {
    ref: short(ref),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    full_ref: ref,
    pusher_type: 'user',
  }
  const more = made ? { master_branch: repository.defaultBranch, description: null } : {}
  hub.webhooks.emit(made ? 'create' : 'delete', null, repository, actor, { ...about, ...more })
}

function tellPush(
  hub: Hub,
  repository: Repository,
  ref: string,
  before: string | null,
  after: string | null,
  fresh: readonly Commit[],
  actor: string,
) {
  const { world } = hub
  const page = `${world.url}/${fullName(repository)}`
  const shown = (commit: Commit) => showPushed(hub, repository, commit)
  const head = after === null ? null : repository.git.commitAt(after)
  const { name, email } = signatureOf(world, actor)
  hub.webhooks.emit('push', null, repository, actor, {
    ref,
    before: before ?? none,
    after: after ?? none,
    created: before === null,
    deleted: after === null,
    forced: before !== null && after !== null && !contains(repository, after, before),
    base_ref: null,
    compare: `${page}/compare/${before?.slice(0, 12) ?? short(ref)}...${(after ?? none).slice(0, 12)}`,
    commits: fresh.map(shown),
    head_commit: head && shown(head),
    pusher: { name, email },
  })
}

function showPushed(hub: Hub, repository: Repository, commit: Commit) {
  const { git } = repository
  const changed = changes(git, git.filesAt(commit.parents[0] ?? null), git.filesAt(commit.sha))
  const named = (status: string) => changed.flatMap(one => (one.status === status ? [one.filename] : []))
  const person = ({ name, email, at }: Commit['author']) => {
    const username = loginOf(hub.world, email)
    return { name, email, date: stamp(at), ...(username === null ? {} : { username }) }
  }
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: stamp(commit.committer.at),
    url: `${hub.world.url}/${fullName(repository)}/commit/${commit.sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    added: [...named('added'), ...named('renamed')],
    removed: [...named('removed'), ...changed.flatMap(one => one.previous ?? [])],
    modified: named('modified'),
  }
}

type PullIssue = Issue & { readonly pull: Pull }

/** Open pull requests follow their branches: pushed to, closed when a branch goes, merged when the base has them. */
function follow(hub: Hub, repository: Repository, branch: string, sha: string | null, actor: string) {
  const open = repository.issues.filter((one): one is PullIssue => one.pull !== null && one.state === 'open')
  for (const issue of open) {
    const { pull } = issue
    const isHead = pull.fork === null && pull.branch === branch
    if (!isHead && pull.base !== branch) continue
    if (sha === null) changeIssue(hub, repository, issue, actor, { state: 'closed' })
    else if (isHead) movePull(hub, repository, issue, sha, actor)
    else if (contains(repository, sha, pull.head)) {
      pull.merged = { by: actor, at: hub.world.now(), commit: sha }
      changeIssue(hub, repository, issue, actor, { state: 'closed' })
    }
  }
}

/** A push to the head of a pull request; sends `synchronize`. */
export function movePull(hub: Hub, repository: Repository, issue: PullIssue, sha: string, actor: string) {
  const { pull } = issue
  const before = pull.head
  Object.assign(pull, { head: sha, baseSha: repository.git.tip(pull.base) ?? pull.baseSha })
  issue.updatedAt = hub.world.now()
  emit(hub, repository, issue, actor, 'synchronize', { before, after: sha })
}

/** Commits text files on a branch (null deletes one), which begins at `from` where there is none. Gives the commit. */
export function commitOn(
  hub: Hub,
  repository: Repository,
  branch: string,
  files: Readonly<Record<string, string | null>>,
  by: string,
  about: { readonly message?: string; readonly from?: string } = {},
): string {
  const { git } = repository
  const parent = git.tip(branch) ?? git.tip(about.from ?? repository.defaultBranch)
  const known = git.filesAt(parent)
  const verb = (path: string) => (files[path] === null ? 'Delete' : known.has(path) ? 'Change' : 'Add')
  const message =
    about.message ??
    Object.keys(files)
      .map(path => `${verb(path)} ${path}`)
      .join(', ')
  const author = signatureOf(hub.world, userOf(hub.world, by)?.login ?? by)
  const sha = git.commit(parent === null ? [] : [parent], files, message, author)
  setRef(hub, repository, `refs/heads/${branch}`, sha, by)
  return sha
}
