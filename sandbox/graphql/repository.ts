import { peopleWithAccess } from '../access.ts'
import { covers, grants, mayView } from '../auth.ts'
import type { Auth } from '../http.ts'
import type { Hub } from '../hub.ts'
import { showRepository } from '../show.ts'
import { fullName, organizationOf, type Repository, repositoryCalled, userOf } from '../world.ts'
import { connection, failure, type Window } from './answered.ts'
import { gitObject } from './objects.ts'
import { pullFields } from './pulls.ts'

type Name = { readonly owner: string; readonly name: string; readonly followRenames?: boolean }

/** `repository(owner, name)`, by a former name as well unless told otherwise: NOT_FOUND where the asker may not know of it. */
export function findRepository(hub: Hub, auth: Auth, args: Name) {
  const { world } = hub
  const name = `${args.owner}/${args.name}`
  const found = repositoryCalled(world, name, args.followRenames ?? true)
  if (found === undefined || !mayView(world, auth, found)) {
    throw failure(`Could not resolve to a Repository with the name '${name}'.`, 'NOT_FOUND')
  }
  if (found.disabled) throw failure('Repository access blocked', 'FORBIDDEN')
  const needs = (permission: string) => {
    const own = auth.kind === 'installation' && covers(auth, found)
    if ((own && !grants(auth.token, permission, 'read')) || found.temporaryForkOf !== null)
      throw failure('Resource not accessible by integration', 'FORBIDDEN')
  }
  const { git } = found
  const shown = showRepository(world, found)
  return {
    id: shown.node_id,
    databaseId: found.id,
    name: found.name,
    nameWithOwner: fullName(found),
    isPrivate: found.private,
    isFork: shown.fork,
    isArchived: found.archived,
    hasIssuesEnabled: found.hasIssues,
    visibility: found.private ? 'PRIVATE' : 'PUBLIC',
    defaultBranchRef: () => {
      needs('contents')
      return refFields(found, `refs/heads/${found.defaultBranch}`)
    },
    object: ({ expression, oid }: { expression?: string; oid?: string }) => {
      needs('contents')
      return objectOf(found, expression ?? oid ?? '')
    },
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      needs('contents')
      const names = [qualifiedName, `refs/heads/${qualifiedName}`, `refs/tags/${qualifiedName}`]
      const full = names.find(one => git.refs.has(one))
      return full === undefined ? null : refFields(found, full)
    },
    refs: (asked: Window & { refPrefix: string; query?: string } & { direction?: string } & OrderBy) => {
      needs('contents')
      return connection(refsOf(found, asked), asked, 'refs')
    },
    ...pullFields(hub, found, () => needs('pull_requests')),
    collaborators: (asked: Window & { affiliation?: string }) => {
      needs('members')
      const members = organizationOf(world, found.owner)?.members
      const all = peopleWithAccess(world, found).filter(
        ({ login }) =>
          (asked.affiliation ?? 'ALL') === 'ALL' ||
          (found.collaborators.has(login) && (asked.affiliation === 'DIRECT' || !members?.has(login))),
      )
      const { edges, ...rest } = connection(all, asked, 'collaborators')
      const user = (login: string) => {
        const id = userOf(world, login)?.id
        return { id: `U_${id}`, databaseId: id, login }
      }
      return {
        ...rest,
        nodes: edges.map(({ node }) => user(node.login)),
        edges: edges.map(({ cursor, node }) => ({
          cursor,
          permission: node.role.toUpperCase(),
          node: user(node.login),
        })),
      }
    },
  }
}

type OrderBy = { readonly orderBy?: { readonly field: string; readonly direction: string } }

/** By name unless the order is that of the tagged commits; `refPrefix` ends with a slash, as GitHub wants it. */
function refsOf(
  repository: Repository,
  asked: { refPrefix: string; query?: string; direction?: string } & OrderBy,
) {
  const { git } = repository
  const prefix = asked.refPrefix.replace(/\/?$/, '/')
  const names = [...git.refs.keys()]
    .filter(ref => ref.startsWith(prefix) && ref.slice(prefix.length).includes(asked.query ?? ''))
    .sort()
  const timeOf = (ref: string) => git.commitAt(git.refs.get(ref) ?? '')?.committer.at.getTime() ?? 0
  if (asked.orderBy?.field === 'TAG_COMMIT_DATE') names.sort((a, b) => timeOf(a) - timeOf(b))
  const descending = (asked.orderBy?.direction ?? asked.direction) === 'DESC'
  return (descending ? names.reverse() : names).map(ref => refFields(repository, ref, prefix))
}

function refFields({ id, git }: Repository, ref: string, prefix?: string) {
  const start = prefix ?? /^refs\/(heads|tags)\//.exec(ref)?.[0] ?? 'refs/'
  const sha = git.refs.get(ref)
  if (sha === undefined) return null
  return { id: `REF_${id}_${ref}`, name: ref.slice(start.length), prefix: start, target: gitObject(git, sha) }
}

/** `HEAD:path`, `branch:path`, a branch or the name of an object; null where there is nothing, as at GitHub. */
function objectOf({ git, defaultBranch }: Repository, expression: string): object | null {
  const colon = expression.indexOf(':')
  const revision = colon < 0 ? expression : expression.slice(0, colon)
  const commit = git.resolve(revision === 'HEAD' ? defaultBranch : revision)
  if (colon < 0) return gitObject(git, commit?.sha ?? revision)
  const path = expression.slice(colon + 1)
  if (commit === null) return null
  let sha: string | undefined = commit.tree
  for (const part of path === '' ? [] : path.split('/')) {
    sha = git.objects.trees.get(sha ?? '')?.find(entry => entry.name === part)?.sha
  }
  return sha === undefined ? null : gitObject(git, sha)
}
