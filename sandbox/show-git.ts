/** How commits, references and files look over REST. */

import type { Change } from './git/history.ts'
import type { Commit, Signature } from './git/objects.ts'
import { nodeId, repositoryUrl, showUser, stamp } from './show.ts'
import { loginOf } from './signature.ts'
import { fullName, type Repository, type World } from './world.ts'

const signed = ({ name, email, at }: Signature) => ({ name, email, date: stamp(at) })
/** GitHub signs what an App commits without naming an author. */
const verification = (world: World, commit: Commit) => {
  const verified = commit.author.name === world.app.bot
  const reason = verified ? 'valid' : 'unsigned'
  return { verified, reason, signature: null, payload: null, verified_at: null }
}

export function showGitCommit(world: World, repository: Repository, commit: Commit) {
  const url = `${repositoryUrl(world, repository)}/git`
  const page = `${world.url}/${fullName(repository)}/commit`
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${url}/commits/${commit.sha}`,
    html_url: `${page}/${commit.sha}`,
    author: signed(commit.author),
    committer: signed(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    parents: commit.parents.map(sha => ({ sha, url: `${url}/commits/${sha}`, html_url: `${page}/${sha}` })),
    verification: verification(world, commit),
  }
}

/** A commit as the pages show it: with the accounts behind the addresses. */
export function showCommit(world: World, repository: Repository, commit: Commit) {
  const { author, committer, message, tree, html_url, node_id, ...git } = showGitCommit(
    world,
    repository,
    commit,
  )
  const url = `${repositoryUrl(world, repository)}/commits`
  const account = (email: string) => {
    const login = loginOf(world, email)
    return login === null ? null : showUser(world, login)
  }
  const about = { author, committer, message, tree, url: git.url, comment_count: 0 }
  return {
    sha: commit.sha,
    node_id,
    commit: { ...about, verification: git.verification },
    url: `${url}/${commit.sha}`,
    html_url,
    comments_url: `${url}/${commit.sha}/comments`,
    author: account(commit.author.email),
    committer: account(commit.committer.email),
    parents: git.parents.map(parent => ({ ...parent, url: `${url}/${parent.sha}` })),
  }
}

export function showRef(world: World, repository: Repository, ref: string, sha: string) {
  const url = `${repositoryUrl(world, repository)}/git`
  const type = repository.git.objects.tags.has(sha) ? 'tag' : 'commit'
  return {
    ref,
    node_id: nodeId('REF', `${repository.id}:${ref}`),
    url: `${url}/${ref}`,
    object: { type, sha, url: `${url}/${type}s/${sha}` },
  }
}

export function showChange(world: World, repository: Repository, head: string, change: Change) {
  const { filename, status, sha, previous, additions, deletions, patch } = change
  const path = filename.split('/').map(encodeURIComponent).join('/')
  const page = `${world.url}/${fullName(repository)}`
  return {
    sha,
    filename,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${page}/blob/${head}/${path}`,
    raw_url: `${page}/raw/${head}/${path}`,
    contents_url: `${repositoryUrl(world, repository)}/contents/${path}?ref=${head}`,
    ...(previous === undefined ? {} : { previous_filename: previous }),
    ...(patch === undefined ? {} : { patch }),
  }
}
