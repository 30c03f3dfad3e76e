import { between, changes, mergeBase } from './git/history.ts'
import type { Commit } from './git/objects.ts'
import { type Call, notFound, ok, paged, Refusal, type RepositoryCall } from './http.ts'
import type { Hub, Route } from './hub.ts'
import { nodeId, repositoryUrl } from './show.ts'
import { showChange, showCommit } from './show-git.ts'
import { loginOf } from './signature.ts'
import { fullName } from './world.ts'

const base = '/repos/{owner}/{repo}'
const read = { permission: 'contents', level: 'read' } as const
/** A comparison or a commit lists no more files than this; the rest is left out. */
const mostFiles = 300

/** Branches, tags, commits and what lies between them. */
export function commitRoutes(hub: Hub): Route[] {
  const { world } = hub
  const show = (call: RepositoryCall, commit: Commit) => showCommit(world, call.repository, commit)
  const listed = (call: RepositoryCall, all: readonly unknown[], end: string) => {
    const { page, headers } = paged(all, call as Call, `${repositoryUrl(world, call.repository)}/${end}`)
    return ok(page, headers)
  }
  const brief = (call: RepositoryCall, sha: string) => ({
    sha,
    url: `${repositoryUrl(world, call.repository)}/commits/${sha}`,
  })
  const changed = (call: RepositoryCall, from: string | null, to: string) => {
    const { git } = call.repository
    return changes(git, git.filesAt(from), git.filesAt(to))
  }
  return [
    {
      name: `GET ${base}/branches`,
      ...read,
      answer: call => {
        const all = names(call, 'refs/heads/').map(([name, sha]) => ({
          name,
          commit: brief(call, sha),
          protected: false,
        }))
        const wanted = call.query.get('protected') === 'true' ? [] : all
        return listed(call, wanted, 'branches')
      },
    },
    {
      name: `GET ${base}/branches/{branch}`,
      ...read,
      answer: call => {
        const { git } = call.repository
        const name = call.params.branch ?? ''
        const commit = git.commitAt(git.tip(name) ?? '')
        if (commit === null) throw new Refusal(404, 'Branch not found')
        const self = `${repositoryUrl(world, call.repository)}/branches/${encodeURIComponent(name)}`
        const html = `${world.url}/${fullName(call.repository)}/tree/${name}`
        return ok({
          name,
          commit: show(call, commit),
          _links: { self, html },
          protected: false,
          protection: { enabled: false },
          protection_url: `${self}/protection`,
        })
      },
    },
    {
      name: `GET ${base}/tags`,
      ...read,
      answer: call => {
        const url = repositoryUrl(world, call.repository)
        const all = names(call, 'refs/tags/').map(([name, sha]) => ({
          name,
          zipball_url: `${url}/zipball/refs/tags/${name}`,
          tarball_url: `${url}/tarball/refs/tags/${name}`,
          commit: brief(call, call.repository.git.commitAt(sha)?.sha ?? sha),
          node_id: nodeId('REF', `${call.repository.id}:refs/tags/${name}`),
        }))
        return listed(call, all.reverse(), 'tags')
      },
    },
    { name: `GET ${base}/commits`, ...read, answer: call => listed(call, history(hub, call), 'commits') },
    {
      name: `GET ${base}/commits/{ref}`,
      ...read,
      answer: call => {
        const ref = call.params.ref ?? ''
        const commit = call.repository.git.resolve(ref)
        if (commit === null) throw new Refusal(422, `No commit found for SHA: ${ref}`)
        const files = changed(call, commit.parents[0] ?? null, commit.sha)
        const sum = (of: 'additions' | 'deletions') => files.reduce((all, file) => all + file[of], 0)
        const [additions, deletions] = [sum('additions'), sum('deletions')]
        return ok({
          ...show(call, commit),
          stats: { total: additions + deletions, additions, deletions },
          files: files.slice(0, mostFiles).map(file => showChange(world, call.repository, commit.sha, file)),
        })
      },
    },
    {
      // Files are those of the three dots: what changed on the head's side since the two parted.
      name: `GET ${base}/compare/{basehead}`,
      ...read,
      answer: call => {
        const { git } = call.repository
        const [from = '', to = ''] = (call.params.basehead ?? '').split('...')
        const [old, head] = [git.resolve(local(call, from)), git.resolve(local(call, to))]
        if (old === null || head === null) throw notFound()
        const parted = mergeBase(git, old.sha, head.sha)
        if (parted === null) throw new Refusal(404, `No common ancestor between ${from} and ${to}.`)
        const ahead = between(git, old.sha, head.sha)
        const behind = between(git, head.sha, old.sha)
        const status =
          ahead.length > 0
            ? behind.length > 0
              ? 'diverged'
              : 'ahead'
            : behind.length > 0
              ? 'behind'
              : 'identical'
        const url = `${repositoryUrl(world, call.repository)}/compare/${from}...${to}`
        const { page, headers } = paged(ahead, call, url)
        // Files come with the first page alone.
        const first = (call.query.get('page') ?? '1') === '1'
        const files = first ? changed(call, parted.sha, head.sha).slice(0, mostFiles) : []
        return ok(
          {
            url,
            html_url: `${world.url}/${fullName(call.repository)}/compare/${from}...${to}`,
            permalink_url: `${world.url}/${fullName(call.repository)}/compare/${from}...${to}`,
            base_commit: show(call, old),
            merge_base_commit: show(call, parted),
            status,
            ahead_by: ahead.length,
            behind_by: behind.length,
            total_commits: ahead.length,
            commits: (call.query.has('page') || call.query.has('per_page') ? page : ahead.slice(-250)).map(
              one => show(call, one),
            ),
            files: files.map(file => showChange(world, call.repository, head.sha, file)),
          },
          headers,
        )
      },
    },
  ]
}

/** `owner:branch` names a branch of the same network; there is but one repository in a network here. */
const local = (call: RepositoryCall, name: string) =>
  name.startsWith(`${call.repository.owner}:`) ? name.slice(call.repository.owner.length + 1) : name

function names(call: RepositoryCall, start: string): [string, string][] {
  const all = [...call.repository.git.refs].filter(([ref]) => ref.startsWith(start))
  return all.map(([ref, sha]): [string, string] => [ref.slice(start.length), sha]).sort()
}

/** The commits of a branch, the newest first, those of a path, an author or a time alone where asked. */
function history(hub: Hub, call: RepositoryCall) {
  const { git, defaultBranch } = call.repository
  const from = call.query.get('sha') ?? defaultBranch
  if (git.refs.size === 0) throw new Refusal(409, 'Git Repository is empty.')
  const tip = git.resolve(from)
  if (tip === null) throw notFound()
  const path = call.query.get('path')
  const blobs = (sha: string | null) =>
    [...git.filesAt(sha)]
      .filter(([name]) => name === path || name.startsWith(`${path}/`))
      .map(([name, leaf]) => `${name} ${leaf.sha}`)
      .join('\n')
  const [since, until, author] = [call.query.get('since'), call.query.get('until'), call.query.get('author')]
  const fits = (commit: Commit) =>
    (since === null || commit.committer.at >= new Date(since)) &&
    (until === null || commit.committer.at <= new Date(until)) &&
    (author === null ||
      commit.author.email === author ||
      loginOf(hub.world, commit.author.email) === author) &&
    (path === null || blobs(commit.sha) !== blobs(commit.parents[0] ?? null))
  // Parents come before their children in `between`: turned round, the newest is first.
  return between(git, null, tip.sha)
    .filter(fits)
    .reverse()
    .map(commit => showCommit(hub.world, call.repository, commit))
}
