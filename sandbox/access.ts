import { forbidden, invalid, notFound, ok, paged, type RepositoryCall } from './http.ts'
import type { FreeRoute, Hub, Route } from './hub.ts'
import { repositoryUrl, showTeam, showUser } from './show.ts'
import { atLeast, organizationOf, type Repository, type Role, roleOf, userOf, type World } from './world.ts'

/** The five switches that GitHub shows beside a role. */
const switches = (role: Role | null) => ({
  admin: role === 'admin',
  maintain: atLeast(role, 'maintain'),
  push: atLeast(role, 'write'),
  triage: atLeast(role, 'triage'),
  pull: role !== null,
})

/** Everybody with a role here: owners, members by the base permission, teams, and those added one by one. */
export function peopleWithAccess(world: World, repository: Repository): { login: string; role: Role }[] {
  const users = [...world.users.values()].filter(one => one.type === 'User')
  return users.flatMap(({ login }) => {
    const role = roleOf(world, repository, login)
    return role === null ? [] : [{ login, role }]
  })
}

/** Who may do what in a repository. */
export function accessRoutes(hub: Hub): Route[] {
  const { world } = hub
  return [
    {
      // GitHub's older pages ask for `members` beside `metadata`, its newer ones do not: here both are needed.
      name: 'GET /repos/{owner}/{repo}/collaborators',
      permission: 'members',
      level: 'read',
      answer: call => {
        const { repository, query } = call
        const affiliation = query.get('affiliation') ?? 'all'
        const least = query.get('permission')
        const members = organizationOf(world, repository.owner)?.members
        const fits = ({ login, role }: { login: string; role: Role }) =>
          (affiliation === 'all' ||
            (repository.collaborators.has(login) && (affiliation === 'direct' || !members?.has(login)))) &&
          (least === null || switches(role)[least as keyof ReturnType<typeof switches>])
        const all = peopleWithAccess(world, repository).filter(fits)
        const { page, headers } = paged(all, call, `${repositoryUrl(world, repository)}/collaborators`)
        const shown = page.map(({ login, role }) => ({
          ...showUser(world, login),
          permissions: switches(role),
          role_name: role,
        }))
        return ok(shown, headers)
      },
    },
    {
      name: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
      permission: 'metadata',
      level: 'read',
      answer: call => {
        const user = userOf(world, call.params.username ?? '')
        if (user === undefined) throw notFound()
        const { repository } = call
        const role = roleOf(world, repository, user.login) ?? (repository.private ? null : 'read')
        // The old word knows four answers; the role itself stands beside it.
        const old = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : (role ?? 'none')
        const shown = { ...showUser(world, user.login), permissions: switches(role) }
        return ok({ permission: old, role_name: role ?? 'none', user: shown })
      },
    },
    {
      name: 'GET /repos/{owner}/{repo}/teams',
      permission: 'administration',
      level: 'read',
      answer: call => listTeams(hub, call),
    },
  ]
}

const oldNames = { read: 'pull', triage: 'triage', write: 'push', maintain: 'maintain', admin: 'admin' }

function listTeams(hub: Hub, call: RepositoryCall) {
  const { world } = hub
  const { repository } = call
  const organization = organizationOf(world, repository.owner)
  const all = organization?.teams.filter(team => team.repositories.has(repository.id)) ?? []
  const { page, headers } = paged(all, call, `${repositoryUrl(world, repository)}/teams`)
  const shown = page.flatMap(team => {
    const role = team.repositories.get(repository.id) ?? 'read'
    if (organization === undefined) return []
    const about = { permission: oldNames[role], permissions: switches(role) }
    return [{ ...showTeam(world, organization, team), ...about }]
  })
  return ok(shown, headers)
}

/** Who belongs to an organisation, for its own installation with `members: read`. */
export function memberRoutes(hub: Hub): FreeRoute[] {
  const { world } = hub
  return [
    {
      name: 'GET /orgs/{org}/members',
      answer: call => {
        const { auth } = call
        const organization = organizationOf(world, call.params.org ?? '')
        if (organization === undefined) throw notFound()
        const own = auth.kind === 'installation' && auth.installation.account === organization.login
        if (!own || auth.token.permissions.members === undefined) throw forbidden()
        // GitHub answers this filter for owners only.
        if ((call.query.get('filter') ?? 'all') !== 'all') throw invalid('Organization', 'filter')
        const role = call.query.get('role') ?? 'all'
        const all = [...organization.members].filter(([, its]) => role === 'all' || its === role)
        const url = `${world.url}/api/v3/orgs/${organization.login}/members`
        const { page, headers } = paged(all, call, url)
        return ok(
          page.map(([login]) => showUser(world, login)),
          headers,
        )
      },
    },
  ]
}
