import { type Files, place } from './git/objects.ts'
import { fromBase64, inLines, mayPush } from './git-routes.ts'
import { type Call, notFound, ok, Refusal, type RepositoryCall, textOf } from './http.ts'
import type { Hub, Route } from './hub.ts'
import { setRef } from './refs.ts'
import { repositoryUrl } from './show.ts'
import { showGitCommit } from './show-git.ts'
import { signatureOf } from './signature.ts'
import { fullName } from './world.ts'

const one = '/repos/{owner}/{repo}/contents/{path}'
/** From this size on GitHub sends a file without its content. */
const largest = 1024 * 1024

/** Files and folders by their path. */
export function contentRoutes(hub: Hub): Route[] {
  const { world } = hub
  const show = (call: RepositoryCall, path: string, sha: string, type: 'file' | 'dir', ref: string) => {
    const { repository } = call
    const safe = path.split('/').map(encodeURIComponent).join('/')
    const url = `${repositoryUrl(world, repository)}/contents/${safe}?ref=${encodeURIComponent(ref)}`
    const kind = type === 'file' ? 'blob' : 'tree'
    const git_url = `${repositoryUrl(world, repository)}/git/${kind}s/${sha}`
    const html_url = `${world.url}/${fullName(repository)}/${kind}/${ref}/${safe}`
    const raw = `${world.url}/raw/${fullName(repository)}/${ref}/${safe}`
    return {
      name: path.split('/').at(-1) ?? '',
      path,
      sha,
      size: repository.git.objects.blobs.get(sha)?.length ?? 0,
      url,
      html_url,
      git_url,
      download_url: type === 'file' ? raw : null,
      type,
      _links: { self: url, git: git_url, html: html_url },
    }
  }
  return [
    {
      name: `GET ${one}`,
      permission: 'contents',
      level: 'read',
      answer: call => {
        const { git, defaultBranch } = call.repository
        const ref = call.query.get('ref') ?? defaultBranch
        const commit = git.resolve(ref)
        if (commit === null) throw new Refusal(404, `No commit found for the ref ${ref}`)
        const files = git.objects.files(commit.tree)
        const path = (call.params.path ?? '').replace(/\/$/, '')
        const leaf = files.get(path)
        if (leaf === undefined) return ok(folder(call, files, path, ref))
        if (leaf.mode === '160000') {
          const module = {
            type: 'submodule',
            download_url: null,
            submodule_git_url: `${world.url}/its/home.git`,
          }
          return ok({ ...show(call, path, leaf.sha, 'file', ref), ...module })
        }
        const bytes = git.objects.blobs.get(leaf.sha) ?? Buffer.alloc(0)
        if (isRaw(call)) {
          const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }
          return ok(bytes.toString('utf8'), headers)
        }
        const small = bytes.length < largest
        const text = small
          ? { content: inLines(bytes), encoding: 'base64' }
          : { content: '', encoding: 'none' }
        return ok({ ...show(call, path, leaf.sha, 'file', ref), ...text })
      },
    },
    { name: `PUT ${one}`, permission: 'contents', level: 'write', answer: call => put(hub, call, show) },
  ]

  function folder(call: RepositoryCall, files: Files, path: string, ref: string) {
    const { objects } = call.repository.git
    const start = path === '' ? '' : `${path}/`
    const names = [...files.keys()].flatMap(each =>
      each.startsWith(start) ? [each.slice(start.length).split('/')[0] ?? ''] : [],
    )
    if (names.length === 0) throw notFound()
    return [...new Set(names)].sort().map(name => {
      const leaf = files.get(start + name)
      if (leaf !== undefined) return show(call, start + name, leaf.sha, 'file', ref)
      const below = [...files].flatMap(([each, its]) =>
        each.startsWith(`${start}${name}/`)
          ? [[each.slice(start.length + name.length + 1), its] as const]
          : [],
      )
      return show(call, start + name, objects.treeOf(new Map(below)), 'dir', ref)
    })
  }
}

const isRaw = (call: Call) => /\.raw(\+json)?/.test(call.accept)

type Show = (call: RepositoryCall, path: string, sha: string, type: 'file', ref: string) => object

/** Writes one file in a commit of its own; the file it replaces has to be named by its SHA. */
function put(hub: Hub, call: RepositoryCall, show: Show) {
  const { repository, body } = call
  const { git } = repository
  const path = call.params.path ?? ''
  const branch = textOf(body.branch) ?? repository.defaultBranch
  const parent = git.tip(branch)
  if (parent === null && git.refs.size > 0) throw new Refusal(404, `Branch ${branch} not found`)
  const files = git.filesAt(parent)
  const there = files.get(path)
  const given = textOf(body.sha)
  if (there !== undefined && given === undefined)
    throw new Refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.')
  if (given !== undefined && given !== there?.sha) throw new Refusal(409, `${path} does not match ${given}`)
  const sha = git.objects.addBlob(fromBase64(textOf(body.content) ?? ''))
  place(files, path, { mode: there?.mode ?? '100644', sha })
  const author = signatureOf(hub.world, call.actor)
  const commit = git.objects.addCommit({
    tree: git.objects.treeOf(files),
    parents: parent === null ? [] : [parent],
    author,
    committer: author,
    message: textOf(body.message) ?? '',
  })
  mayPush(call, commit)
  setRef(hub, repository, `refs/heads/${branch}`, commit, call.actor)
  const made = git.commitAt(commit)
  const shown = { content: show(call, path, sha, 'file', branch) }
  return {
    status: there === undefined ? 201 : 200,
    body: { ...shown, commit: made && showGitCommit(hub.world, repository, made) },
  }
}
