import { isRefName } from './git/git.ts'
import { type Commit, type Mode, place, type Signature } from './git/objects.ts'
import {
  type Body,
  created,
  forbidden,
  notFound,
  nothing,
  ok,
  Refusal,
  type RepositoryCall,
  textOf,
  textsOf,
} from './http.ts'
import type { Hub, Route } from './hub.ts'
import { contains } from './merge.ts'
import { setRef } from './refs.ts'
import { repositoryUrl } from './show.ts'
import { showGitCommit, showRef } from './show-git.ts'
import { signatureOf } from './signature.ts'
import type { Repository } from './world.ts'

const base = '/repos/{owner}/{repo}/git'
const read = { permission: 'contents', level: 'read' } as const
const write = { permission: 'contents', level: 'write' } as const
const refuse = (message: string) => new Refusal(422, message)

/** The plumbing of git over REST: references, commits, trees and blobs. */
export function gitRoutes(hub: Hub): Route[] {
  return [...refRoutes(hub), ...commitRoutes(hub), ...treeRoutes(hub), ...blobRoutes(hub)]
}

function refRoutes(hub: Hub): Route[] {
  const named = (call: RepositoryCall) => `refs/${call.params.ref ?? ''}`
  const show = (call: RepositoryCall, ref: string) =>
    showRef(hub.world, call.repository, ref, call.repository.git.refs.get(ref) ?? '')
  return [
    {
      name: `GET ${base}/ref/{ref}`,
      ...read,
      answer: call => {
        const { refs } = call.repository.git
        if (refs.size === 0) throw new Refusal(409, 'Git Repository is empty.')
        if (!refs.has(named(call))) throw notFound()
        return ok(show(call, named(call)))
      },
    },
    {
      // Whatever begins so, in the order of the names; nothing is no error.
      name: `GET ${base}/matching-refs/{ref}`,
      ...read,
      answer: call => {
        const { refs } = call.repository.git
        if (refs.size === 0) throw new Refusal(409, 'Git Repository is empty.')
        const all = [...refs.keys()].filter(ref => ref.startsWith(named(call)))
        return ok(all.sort().map(ref => show(call, ref)))
      },
    },
    {
      name: `POST ${base}/refs`,
      ...write,
      answer: call => {
        const { repository, body } = call
        const [ref, sha] = [textOf(body.ref) ?? '', textOf(body.sha) ?? '']
        if (!isRefName(ref)) throw refuse('Reference name is invalid')
        if (repository.git.refs.has(ref)) throw refuse('Reference already exists')
        const known = ref.startsWith('refs/tags/')
          ? repository.git.objects.has(sha)
          : repository.git.objects.commits.has(sha)
        if (!known) throw refuse('Object does not exist')
        if (!repository.git.fits(ref)) throw refuse('Reference update failed')
        mayPush(call, sha)
        setRef(hub, repository, ref, sha, call.actor)
        return created(show(call, ref))
      },
    },
    {
      name: `PATCH ${base}/refs/{ref}`,
      ...write,
      answer: call => {
        const { repository, body } = call
        const sha = textOf(body.sha) ?? ''
        const before = repository.git.refs.get(named(call))
        if (before === undefined) throw refuse('Reference does not exist')
        if (!repository.git.objects.commits.has(sha)) throw refuse('Object does not exist')
        if (body.force !== true && !contains(repository, sha, before)) {
          throw refuse('Update is not a fast forward')
        }
        mayPush(call, sha)
        setRef(hub, repository, named(call), sha, call.actor)
        return ok(show(call, named(call)))
      },
    },
    {
      name: `DELETE ${base}/refs/{ref}`,
      ...write,
      answer: call => {
        const { repository } = call
        if (!repository.git.refs.has(named(call))) throw refuse('Reference does not exist')
        if (named(call) === `refs/heads/${repository.defaultBranch}`) {
          throw refuse('Cannot delete the default branch')
        }
        setRef(hub, repository, named(call), null, call.actor)
        return nothing
      },
    },
  ]
}

/**
 * Without `workflows: write` an App may not bring in a workflow file that no branch of the repository has just so:
 * a fix that touches one has to be pushed by a person.
 */
export function mayPush({ repository, auth }: RepositoryCall, sha: string) {
  if (auth.kind !== 'installation' || auth.token.permissions.workflows === 'write') return
  const { git } = repository
  const workflows = (commit: string) =>
    [...git.filesAt(commit)].flatMap(([path, leaf]) =>
      path.startsWith('.github/workflows/') ? [`${path} ${leaf.sha}`] : [],
    )
  const tips = [...git.refs].flatMap(([ref, tip]) => (ref.startsWith('refs/heads/') ? [tip] : []))
  const known = new Set(tips.flatMap(workflows))
  if (workflows(sha).some(one => !known.has(one))) throw forbidden()
}

function commitRoutes(hub: Hub): Route[] {
  const show = (call: RepositoryCall, commit: Commit) => showGitCommit(hub.world, call.repository, commit)
  return [
    {
      name: `GET ${base}/commits/{commit_sha}`,
      ...read,
      answer: call => {
        const found = call.repository.git.objects.commits.get(call.params.commit_sha ?? '')
        if (found === undefined) throw notFound()
        return ok(show(call, found))
      },
    },
    {
      name: `POST ${base}/commits`,
      ...write,
      answer: call => {
        const { objects } = call.repository.git
        const { body } = call
        const [tree, parents] = [textOf(body.tree) ?? '', textsOf(body.parents)]
        if ((textOf(body.message) ?? '').trim() === '') throw refuse('Commit message is missing')
        if (!objects.trees.has(tree)) throw refuse('Tree SHA does not exist')
        if (!parents.every(parent => objects.commits.has(parent)))
          throw refuse('Parent SHA does not exist or is not a commit object')
        const own = signatureOf(hub.world, call.actor)
        const author = signature(body.author, own)
        const committer = signature(body.committer, author)
        const sha = objects.addCommit({ tree, parents, author, committer, message: String(body.message) })
        return created(show(call, objects.commits.get(sha) as Commit))
      },
    },
  ]
}

function signature(given: unknown, otherwise: Signature): Signature {
  if (typeof given !== 'object' || given === null) return otherwise
  const { name, email, date } = given as Body
  const at = textOf(date) === undefined ? otherwise.at : new Date(String(date))
  return { name: textOf(name) ?? otherwise.name, email: textOf(email) ?? otherwise.email, at }
}

function treeRoutes(hub: Hub): Route[] {
  const show = ({ repository }: RepositoryCall, sha: string, recursive: boolean) => {
    const { objects } = repository.git
    const url = `${repositoryUrl(hub.world, repository)}/git`
    const under = (tree: string, prefix: string): object[] =>
      (objects.trees.get(tree) ?? []).flatMap(({ name, mode, sha: its }) => {
        const path = prefix + name
        const size = objects.blobs.get(its)?.length
        if (mode !== '040000')
          return mode === '160000'
            ? [{ path, mode, type: 'commit', sha: its }]
            : [{ path, mode, type: 'blob', sha: its, size, url: `${url}/blobs/${its}` }]
        const below = recursive ? under(its, `${path}/`) : []
        return [{ path, mode, type: 'tree', sha: its, url: `${url}/trees/${its}` }, ...below]
      })
    return { sha, url: `${url}/trees/${sha}`, tree: under(sha, ''), truncated: false }
  }
  return [
    {
      // A commit or a branch is taken for its tree. Any value of `recursive` means yes, `0` too.
      name: `GET ${base}/trees/{tree_sha}`,
      ...read,
      answer: call => {
        const { git } = call.repository
        const asked = call.params.tree_sha ?? ''
        const sha = git.objects.trees.has(asked) ? asked : git.resolve(asked)?.tree
        if (sha === undefined) throw notFound()
        return ok(show(call, sha, call.query.has('recursive')))
      },
    },
    {
      name: `POST ${base}/trees`,
      ...write,
      answer: call => created(show(call, newTree(call.repository, call.body), false)),
    },
  ]
}

/** The tree of `POST …/git/trees`: the base's files with these put in, or (`sha: null`) taken out. */
function newTree({ git }: Repository, body: Body): string {
  const { objects } = git
  const from = textOf(body.base_tree)
  if (from !== undefined && !objects.trees.has(from)) throw refuse('base_tree is not a valid tree oid')
  const entries = (body.tree ?? []) as Body[]
  if (entries.length === 0) throw refuse('Invalid tree info')
  const files = from === undefined ? new Map() : objects.files(from)
  for (const entry of entries) {
    const path = textOf(entry.path) ?? ''
    const mode = textOf(entry.mode) as Mode | undefined
    if (path === '' || path.split('/').some(part => part === '' || /^\.{1,2}$|^\.git$/i.test(part)))
      throw refuse('tree.path contains a malformed path component')
    if ((entry.sha === undefined) === (entry.content === undefined))
      throw refuse('Must supply either tree.sha or tree.content')
    if (entry.sha === null) {
      if (!files.has(path) && ![...files.keys()].some(one => one.startsWith(`${path}/`)))
        throw refuse('GitRPC::BadObjectState')
      place(files, path, null)
      continue
    }
    if (mode === undefined) throw refuse('Must supply a valid tree.mode')
    if (entry.type !== undefined && entry.type !== typeOf(mode))
      throw refuse(`tree.type ${entry.type} does not go with the mode ${mode}`)
    const sha = textOf(entry.sha) ?? objects.addBlob(Buffer.from(String(entry.content)))
    if (mode === '040000') {
      if (!objects.trees.has(sha)) throw refuse(`tree.sha ${sha} is not a valid tree`)
      place(files, path, null)
      for (const [below, leaf] of objects.files(sha)) place(files, `${path}/${below}`, leaf)
    } else {
      // The commit of a submodule is another repository's: nobody looks for it here.
      const known = mode === '160000' ? /^[0-9a-f]{40}$/.test(sha) : objects.blobs.has(sha)
      if (!known) throw refuse(`tree.sha ${sha} is not a valid blob`)
      place(files, path, { mode, sha })
    }
  }
  return objects.treeOf(files)
}

const typeOf = (mode: Mode) => (mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob')

function blobRoutes(hub: Hub): Route[] {
  const urlOf = (call: RepositoryCall, sha: string) =>
    `${repositoryUrl(hub.world, call.repository)}/git/blobs/${sha}`
  return [
    {
      name: `GET ${base}/blobs/{file_sha}`,
      ...read,
      answer: call => {
        const sha = call.params.file_sha ?? ''
        const found = call.repository.git.objects.blobs.get(sha)
        if (found === undefined) throw notFound()
        if (/\.raw(\+json)?/.test(call.accept)) {
          const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }
          return ok(found.toString('utf8'), headers)
        }
        const content = inLines(found)
        return ok({ sha, url: urlOf(call, sha), size: found.length, content, encoding: 'base64' })
      },
    },
    {
      name: `POST ${base}/blobs`,
      ...write,
      answer: call => {
        const text = textOf(call.body.content) ?? ''
        const bytes = call.body.encoding === 'base64' ? fromBase64(text) : Buffer.from(text)
        const sha = call.repository.git.objects.addBlob(bytes)
        return created({ sha, url: urlOf(call, sha) })
      },
    },
  ]
}

/** GitHub breaks base64 into lines of 60 characters. */
export const inLines = (bytes: Buffer) => bytes.toString('base64').replace(/.{1,60}/g, '$&\n')

export function fromBase64(text: string): Buffer {
  const bare = text.replace(/\s/g, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(bare) || bare.length % 4 !== 0)
    throw refuse('content is not valid Base64')
  return Buffer.from(bare, 'base64')
}
