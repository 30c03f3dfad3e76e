import { isRefName } from './git/git.ts'
import { mayPush } from './git-routes.ts'
import { type Body, created, invalid, notFound, ok, paged, type RepositoryCall, textOf } from './http.ts'
import type { Hub, Route } from './hub.ts'
import { setRef } from './refs.ts'
import { nodeId, repositoryUrl, showUser, stamp } from './show.ts'
import { atLeast, fullName, type Release, type Repository, roleOf, type World } from './world.ts'

const base = '/repos/{owner}/{repo}/releases'

/** The releases of a repository. Drafts are for those who may push. */
export function releaseRoutes(hub: Hub): Route[] {
  const { world } = hub
  const read = { permission: 'contents', level: 'read' } as const
  const write = { permission: 'contents', level: 'write' } as const
  const show = (call: RepositoryCall, one: Release) => showRelease(world, call.repository, one)
  const seen = (call: RepositoryCall) => {
    const { auth, repository } = call
    const pushes =
      auth.kind === 'installation'
        ? auth.token.permissions.contents === 'write'
        : auth.kind === 'person' && atLeast(roleOf(world, repository, auth.login), 'write')
    return repository.releases.filter(one => pushes || !one.draft)
  }
  const found = (one: Release | undefined) => {
    if (one === undefined) throw notFound()
    return one
  }
  const byId = (call: RepositoryCall) =>
    found(seen(call).find(one => String(one.id) === call.params.release_id))
  return [
    {
      name: `GET ${base}`,
      ...read,
      answer: call => {
        const url = `${repositoryUrl(world, call.repository)}/releases`
        const { page, headers } = paged(seen(call).reverse(), call, url)
        return ok(
          page.map(one => show(call, one)),
          headers,
        )
      },
    },
    {
      name: `POST ${base}`,
      ...write,
      answer: call => {
        const { repository, body } = call
        const at = body.target_commitish ?? repository.defaultBranch
        const commit = repository.git.resolve(String(at))
        if (commit !== null) mayPush(call, commit.sha)
        return created(show(call, addRelease(hub, repository, call.actor, body)))
      },
    },
    { name: `GET ${base}/{release_id}`, ...read, answer: call => ok(show(call, byId(call))) },
    {
      name: `GET ${base}/tags/{tag}`,
      ...read,
      answer: call => {
        const { tag } = call.params
        return ok(show(call, found(call.repository.releases.find(one => one.tag === tag && !one.draft))))
      },
    },
    {
      name: `PATCH ${base}/{release_id}`,
      ...write,
      answer: call => {
        const release = byId(call)
        changeRelease(hub, call.repository, release, call.actor, call.body)
        return ok(show(call, release))
      },
    },
  ]
}

/**
 * A new release; published at once unless `draft`, with its tag made at `target_commitish` where it is missing. Sends
 * `release.created`, and `published` and `released` where it is no draft.
 */
export function addRelease(hub: Hub, repository: Repository, by: string, from: Body): Release {
  const { world } = hub
  const release: Release = {
    id: world.nextId(),
    author: by,
    tag: checkTag(repository, from.tag_name, null),
    target: textOf(from.target_commitish) ?? repository.defaultBranch,
    name: textOf(from.name) ?? null,
    body: checkBody(from.body) ?? null,
    draft: from.draft === true,
    prerelease: from.prerelease === true,
    createdAt: world.now(),
    publishedAt: null,
  }
  checkTarget(repository, release)
  repository.releases.push(release)
  if (release.draft) tell(hub, repository, release, by, 'created')
  else publish(hub, repository, release, by, ['created', 'published', 'released'])
  return release
}

/** What is left out stays; a draft that is one no longer is published. */
export function changeRelease(hub: Hub, repository: Repository, release: Release, by: string, to: Body) {
  const before = { ...release }
  const next = { ...release }
  if (to.tag_name !== undefined) next.tag = checkTag(repository, to.tag_name, release)
  next.target = textOf(to.target_commitish) ?? release.target
  next.name = textOf(to.name) ?? release.name
  next.body = checkBody(to.body) ?? release.body
  next.prerelease = typeof to.prerelease === 'boolean' ? to.prerelease : release.prerelease
  checkTarget(repository, next)
  if (to.draft === true && !release.draft) throw invalid('Release', 'draft')
  Object.assign(release, next)
  if (release.draft && to.draft === false) {
    release.draft = false
    publish(hub, repository, release, by, ['published', 'released'])
    return
  }
  const changes = {
    ...(before.name === release.name ? {} : { name: { from: before.name ?? '' } }),
    ...(before.body === release.body ? {} : { body: { from: before.body ?? '' } }),
  }
  if (Object.keys(changes).length > 0) tell(hub, repository, release, by, 'edited', { changes })
}

function publish(hub: Hub, repository: Repository, release: Release, by: string, actions: readonly string[]) {
  release.publishedAt = hub.world.now()
  const ref = `refs/tags/${release.tag}`
  const target = repository.git.resolve(release.target)
  if (!repository.git.refs.has(ref) && target !== null) setRef(hub, repository, ref, target.sha, by)
  for (const action of actions) {
    if (action !== 'released' || !release.prerelease) tell(hub, repository, release, by, action)
  }
}

/** One published release a tag; drafts may share one. */
function checkTag(repository: Repository, tag: unknown, own: Release | null): string {
  const name = textOf(tag) ?? ''
  if (name.trim() === '') throw invalid('Release', 'tag_name', 'missing_field')
  if (!isRefName(`refs/tags/${name}`))
    throw invalid('Release', 'tag_name', 'custom', 'tag_name is not a valid tag')
  if (repository.releases.some(one => one !== own && one.tag === name && !one.draft))
    throw invalid('Release', 'tag_name', 'already_exists')
  return name
}

/** The target counts where the tag is still to be made. */
function checkTarget(repository: Repository, { tag, target }: Release) {
  if (repository.git.refs.has(`refs/tags/${tag}`)) return
  if (repository.git.resolve(target) === null) throw invalid('Release', 'target_commitish')
}

function checkBody(body: unknown): string | undefined {
  const text = textOf(body)
  if (text !== undefined && [...text].length > 125_000)
    throw invalid('Release', 'body', 'custom', 'body is too long (maximum is 125000 characters)')
  return text
}

function tell(hub: Hub, repository: Repository, one: Release, by: string, action: string, more: object = {}) {
  const release = showRelease(hub.world, repository, one)
  hub.webhooks.emit('release', action, repository, by, { release, ...more })
}

function showRelease(world: World, repository: Repository, release: Release) {
  const url = `${repositoryUrl(world, repository)}/releases/${release.id}`
  const page = `${world.url}/${fullName(repository)}/releases`
  const archive = `${repositoryUrl(world, repository)}`
  return {
    id: release.id,
    node_id: nodeId('RE', release.id),
    url,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    // A draft has no tag to be found by.
    html_url: `${page}/tag/${release.draft ? `untagged-${release.id}` : release.tag}`,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: false,
    author: showUser(world, release.author),
    created_at: stamp(release.createdAt),
    published_at: release.publishedAt && stamp(release.publishedAt),
    tarball_url: release.draft ? null : `${archive}/tarball/${release.tag}`,
    zipball_url: release.draft ? null : `${archive}/zipball/${release.tag}`,
    assets: [],
  }
}
