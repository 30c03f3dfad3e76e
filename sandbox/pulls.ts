import type { Emulated } from './emulator.ts'
import { type Call, created, notFound, ok, paged, Refusal, type RepositoryCall, textOf } from './http.ts'
import type { Hub, Route } from './hub.ts'
import { changeIssue, findIssue, openIssue } from './issues.ts'
import { repositoryUrl, showIssue, showRepository, showUser, stamp } from './show.ts'
import { fullName, type Issue, type Pull, type Repository } from './world.ts'

/*
 * emulate has pull requests, with a list of changed files that it makes up and with numbers that its issues share
 * and ours do not. Only the branches and commits are kept there.
 */

type PullIssue = Issue & { readonly pull: Pull }
type Commit = { readonly tree: { readonly sha: string } }
type Tree = { readonly tree: readonly { path: string; type: string; sha: string }[] }

async function ask<T>(emulated: Emulated, method: string, path: string, body?: unknown): Promise<T | null> {
  const answer = await emulated.ask(method, path, body === undefined ? {} : { body })
  if (answer.status === 404) return null
  if (answer.status >= 300)
    throw new Error(`emulate refused ${method} ${path}: ${answer.status} ${answer.text}`)
  return JSON.parse(answer.text) as T
}

async function tip(emulated: Emulated, repository: Repository, branch: string): Promise<string | null> {
  const path = `/repos/${fullName(repository)}/git/ref/heads/${branch}`
  return (await ask<{ object: { sha: string } }>(emulated, 'GET', path))?.object.sha ?? null
}

async function filesAt(
  emulated: Emulated,
  repository: Repository,
  commit: string,
): Promise<Map<string, string>> {
  const git = `/repos/${fullName(repository)}/git`
  const found = await ask<Commit>(emulated, 'GET', `${git}/commits/${commit}`)
  const tree = found && (await ask<Tree>(emulated, 'GET', `${git}/trees/${found.tree.sha}?recursive=1`))
  return new Map((tree?.tree ?? []).flatMap(({ path, type, sha }) => (type === 'blob' ? [[path, sha]] : [])))
}

/** Commits files on a branch, which begins at the default branch's tip where there is none; null deletes a file. */
async function commitOn(
  emulated: Emulated,
  repository: Repository,
  branch: string,
  files: Readonly<Record<string, string | null>>,
): Promise<void> {
  const repo = `/repos/${fullName(repository)}`
  if ((await tip(emulated, repository, branch)) === null) {
    const sha = await tip(emulated, repository, repository.defaultBranch)
    await ask(emulated, 'POST', `${repo}/git/refs`, { ref: `refs/heads/${branch}`, sha })
  }
  for (const [path, text] of Object.entries(files)) {
    const where = `${repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}`
    const there = await ask<{ sha: string }>(emulated, 'GET', `${where}?ref=${encodeURIComponent(branch)}`)
    const about = { message: `Change ${path}`, branch, ...(there ? { sha: there.sha } : {}) }
    if (text === null) await ask(emulated, 'DELETE', where, about)
    else await ask(emulated, 'PUT', where, { ...about, content: Buffer.from(text).toString('base64') })
  }
}

async function showPull(hub: Hub, emulated: Emulated, repository: Repository, issue: PullIssue) {
  const { world } = hub
  const { pull } = issue
  const shown = showRepository(world, repository)
  const owner = pull.fork
  const fork = owner && {
    ...shown,
    fork: true,
    full_name: `${owner}/${repository.name}`,
    owner: showUser(world, owner),
  }
  const sha = await tip(emulated, repository, pull.branch)
  return {
    ...showIssue(world, repository, issue),
    url: `${repositoryUrl(world, repository)}/pulls/${issue.number}`,
    draft: pull.draft,
    merged: pull.merged,
    merge_commit_sha: null,
    head: {
      ref: owner ? 'patch-1' : pull.branch,
      label: `${owner ?? repository.owner}:${owner ? 'patch-1' : pull.branch}`,
      sha,
      repo: fork || shown,
      user: showUser(world, issue.author),
    },
    base: {
      ref: pull.base,
      label: `${repository.owner}:${pull.base}`,
      sha: await tip(emulated, repository, pull.base),
      repo: shown,
    },
  }
}

/** Opens a pull request and tells of it. */
async function openPull(
  hub: Hub,
  emulated: Emulated,
  repository: Repository,
  actor: string,
  from: { title: unknown; body?: unknown; branch: string; base: string; fork?: string; draft?: boolean },
) {
  const base = await tip(emulated, repository, from.base)
  if (base === null) throw new Refusal(422, 'Validation Failed')
  const pull: Pull = {
    base: from.base,
    branch: from.branch,
    fork: from.fork ?? null,
    from: base,
    draft: from.draft ?? false,
    merged: false,
    reviews: [],
  }
  const { title, body } = from
  const issue = openIssue(hub, repository, actor, { title, body }, pull) as PullIssue
  await tellPull(hub, emulated, repository, issue, actor, 'opened')
  return issue
}

async function tellPull(
  hub: Hub,
  emulated: Emulated,
  repository: Repository,
  issue: Issue,
  actor: string,
  action: string,
) {
  const pull_request = await showPull(hub, emulated, repository, issue as PullIssue)
  hub.webhooks.emit('pull_request', action, repository, actor, { number: issue.number, pull_request })
}

const findPull = (repository: Repository, number: number): PullIssue => {
  const issue = findIssue(repository, number)
  if (!issue.pull) throw notFound()
  return issue as PullIssue
}

/** What people do to pull requests. */
export function pullActions(hub: Hub, emulated: Emulated, repo: (name: string) => Repository) {
  const { world } = hub
  return {
    /** Opens a pull request that changes `files` (null deletes one); `fork`: from a fork of theirs. Gives its number. */
    async openPull(
      name: string,
      by: string,
      files: Readonly<Record<string, string | null>>,
      more: { title?: string; body?: string; fork?: boolean; draft?: boolean } = {},
    ): Promise<number> {
      const repository = repo(name)
      const branch = `${more.fork ? 'forked' : 'change'}-${world.nextId()}`
      await commitOn(emulated, repository, branch, files)
      const { title = 'Change the policy', body, draft = false } = more
      const from = { title, branch, base: repository.defaultBranch, draft, ...(body ? { body } : {}) }
      return (await openPull(hub, emulated, repository, by, more.fork ? { ...from, fork: by } : from)).number
    },
    /** Pushes to its branch; sends `pull_request.synchronize`. */
    async pushToPull(
      name: string,
      number: number,
      by: string,
      files: Readonly<Record<string, string | null>>,
    ) {
      const issue = findPull(repo(name), number)
      await commitOn(emulated, repo(name), issue.pull.branch, files)
      await tellPull(hub, emulated, repo(name), issue, by, 'synchronize')
    },
    /** Sends `pull_request_review.submitted`. */
    async review(name: string, number: number, by: string, state: 'APPROVED' | 'CHANGES_REQUESTED') {
      const repository = repo(name)
      const issue = findPull(repository, number)
      const commit = (await tip(emulated, repository, issue.pull.branch)) ?? ''
      const review = { id: world.nextId(), author: by, state, commit, at: world.now() }
      issue.pull.reviews.push(review)
      hub.webhooks.emit('pull_request_review', 'submitted', repository, by, {
        review: { ...showReview(hub, review), state: state.toLowerCase() },
        pull_request: await showPull(hub, emulated, repository, issue),
      })
    },
    /** Sends `pull_request.closed`. What it changes is not merged: push it to the default branch for that. */
    async closePull(name: string, number: number, by: string, merged = false) {
      const issue = findPull(repo(name), number)
      issue.pull.merged = merged
      changeIssue(hub, repo(name), issue, by, { state: 'closed' })
      await tellPull(hub, emulated, repo(name), issue, by, 'closed')
    },
    /** A check run of the App's, as it stands on the head of a pull request. */
    async checksOf(
      name: string,
      number: number,
    ): Promise<
      { name: string; conclusion: string; output: { title: string; summary: string; text: string | null } }[]
    > {
      const sha = await tip(emulated, repo(name), findPull(repo(name), number).pull.branch)
      const path = `/repos/${fullName(repo(name))}/commits/${sha}/check-runs`
      const found = await ask<{ check_runs: never[] }>(emulated, 'GET', path)
      return found?.check_runs ?? []
    },
    /** The text of a file on a branch, or null. */
    async fileOn(name: string, branch: string, path: string): Promise<string | null> {
      const where = `/repos/${fullName(repo(name))}/contents/${path}?ref=${encodeURIComponent(branch)}`
      const found = await ask<{ content: string }>(emulated, 'GET', where)
      return found && Buffer.from(found.content, 'base64').toString('utf8')
    },
  }
}

const showReview = (hub: Hub, { id, author, state, commit, at }: Pull['reviews'][number]) => ({
  id,
  user: showUser(hub.world, author),
  body: '',
  state,
  commit_id: commit,
  submitted_at: stamp(at),
})

const base = '/repos/{owner}/{repo}/pulls'

/** The pull requests of a repository, as the App reads and opens them. */
export function pullRoutes(hub: Hub, emulated: Emulated): Route[] {
  const read = { permission: 'pull_requests', level: 'read' } as const
  const write = { permission: 'pull_requests', level: 'write' } as const
  const at = (call: RepositoryCall) => findPull(call.repository, Number(call.params.pull_number))
  const url = (call: RepositoryCall, end = '') => `${repositoryUrl(hub.world, call.repository)}/pulls${end}`
  const listed = (all: readonly unknown[], call: RepositoryCall, end = '') => {
    const { page, headers } = paged(all, call as Call, url(call, end))
    return ok(page, headers)
  }
  return [
    {
      name: `GET ${base}`,
      ...read,
      answer: async call => {
        const state = call.query.get('state') ?? 'open'
        const head = call.query.get('head')
        const fits = call.repository.issues.filter(
          (issue): issue is PullIssue =>
            issue.pull !== null &&
            (state === 'all' || issue.state === state) &&
            (head === null || head === `${issue.pull.fork ?? call.repository.owner}:${issue.pull.branch}`),
        )
        const all = fits.reverse().map(issue => showPull(hub, emulated, call.repository, issue))
        return listed(await Promise.all(all), call)
      },
    },
    {
      name: `POST ${base}`,
      ...write,
      answer: async call => {
        const { repository, body } = call
        const branch = textOf(body.head) ?? ''
        const open = repository.issues.some(one => one.state === 'open' && one.pull?.branch === branch)
        const head = await tip(emulated, repository, branch)
        const from = await tip(emulated, repository, textOf(body.base) ?? '')
        if (open || head === null || head === from) throw new Refusal(422, 'Validation Failed')
        const issue = await openPull(hub, emulated, repository, call.actor, {
          title: body.title,
          body: body.body,
          branch,
          base: textOf(body.base) ?? '',
          draft: body.draft === true,
        })
        return created(await showPull(hub, emulated, repository, issue))
      },
    },
    {
      name: `GET ${base}/{pull_number}`,
      ...read,
      answer: async call => ok(await showPull(hub, emulated, call.repository, at(call))),
    },
    {
      name: `PATCH ${base}/{pull_number}`,
      ...write,
      answer: async call => {
        changeIssue(hub, call.repository, at(call), call.actor, call.body)
        return ok(await showPull(hub, emulated, call.repository, at(call)))
      },
    },
    {
      name: `GET ${base}/{pull_number}/files`,
      ...read,
      answer: async call => {
        const { pull } = at(call)
        const before = await filesAt(emulated, call.repository, pull.from)
        const sha = (await tip(emulated, call.repository, pull.branch)) ?? ''
        const after = await filesAt(emulated, call.repository, sha)
        const paths = [...new Set([...before.keys(), ...after.keys()])].sort()
        const changed = paths.flatMap(filename => {
          if (before.get(filename) === after.get(filename)) return []
          const status = !before.has(filename) ? 'added' : !after.has(filename) ? 'removed' : 'modified'
          return [{ filename, status, sha: after.get(filename) ?? before.get(filename) ?? null }]
        })
        return listed(changed, call, `/${call.params.pull_number}/files`)
      },
    },
    {
      name: `GET ${base}/{pull_number}/reviews`,
      ...read,
      answer: call => {
        const all = at(call).pull.reviews.map(review => showReview(hub, review))
        return listed(all, call, `/${call.params.pull_number}/reviews`)
      },
    },
  ]
}
