import { covers, type Gate } from './auth.ts'
import {
  type Call,
  created,
  forbidden,
  notFound,
  ok,
  paged,
  Refusal,
  type RepositoryCall,
  textOf,
} from './http.ts'
import type { FreeRoute, Hub, Route } from './hub.ts'
import { showApp, showInstallation, showRepository, showUser, stamp } from './show.ts'
import { findDelivery, listDeliveries, showDelivery } from './webhooks.ts'
import { type Installation, installationFor, organizationOf, userOf } from './world.ts'

const asApp = (call: Call) => {
  if (call.auth.kind !== 'app') throw new Refusal(401, 'A JSON web token could not be decoded')
}
const asInstallation = (call: Call) => {
  if (call.auth.kind !== 'installation') throw new Refusal(403, 'Resource not accessible by integration')
  return call.auth
}

/** What the App asks about itself, by its JWT alone: its installations, their tokens and its delivery log. */
export function appRoutes(hub: Hub, gate: Gate): FreeRoute[] {
  const { world, webhooks } = hub
  const found = (one: Installation | undefined) => {
    if (one === undefined) throw notFound()
    return one
  }
  const byId = (call: Call) =>
    found(world.installations.find(one => String(one.id) === call.params.installation_id))
  const byAccount = (login = '') =>
    found(world.installations.find(one => one.account.toLowerCase() === login.toLowerCase()))
  const route = (name: string, answer: FreeRoute['answer']): FreeRoute => ({
    name,
    answer: call => {
      asApp(call)
      return answer(call)
    },
  })
  return [
    route('GET /app', () => ok({ ...showApp(world), installations_count: world.installations.length })),
    route('GET /app/hook/config', () =>
      ok({ content_type: 'json', insecure_ssl: '0', url: webhooks.url ?? '' }),
    ),
    route('PATCH /app/hook/config', call => {
      if (textOf(call.body.secret) !== undefined)
        throw new Refusal(422, 'The sandbox keeps its webhook secret.')
      webhooks.url = textOf(call.body.url) ?? webhooks.url
      return ok({ content_type: 'json', insecure_ssl: '0', url: webhooks.url ?? '' })
    }),
    route('GET /app/hook/deliveries', call =>
      listDeliveries(webhooks, call, `${world.url}/api/v3/app/hook/deliveries`),
    ),
    route('GET /app/hook/deliveries/{delivery_id}', call => ok(showDelivery(findDelivery(webhooks, call)))),
    route('POST /app/hook/deliveries/{delivery_id}/attempts', call => {
      webhooks.redeliver(findDelivery(webhooks, call))
      return { status: 202, body: {} }
    }),
    route('GET /app/installations', call => {
      const { page, headers } = paged(world.installations, call, `${world.url}/api/v3/app/installations`)
      return ok(
        page.map(one => showInstallation(world, one)),
        headers,
      )
    }),
    route('GET /app/installations/{installation_id}', call => ok(showInstallation(world, byId(call)))),
    route('GET /orgs/{org}/installation', call => ok(showInstallation(world, byAccount(call.params.org)))),
    route('GET /users/{username}/installation', call =>
      ok(showInstallation(world, byAccount(call.params.username))),
    ),
    route('GET /repos/{owner}/{repo}/installation', call => {
      const name = `${call.params.owner}/${call.params.repo}`.toLowerCase()
      const repository = world.repositories.find(one => `${one.owner}/${one.name}`.toLowerCase() === name)
      if (repository === undefined) throw notFound()
      return ok(showInstallation(world, found(installationFor(world, repository))))
    }),
    route('POST /app/installations/{installation_id}/access_tokens', call => {
      const installation = byId(call)
      if (installation.suspendedAt !== null) throw new Refusal(403, 'This installation has been suspended')
      const token = gate.issue(installation, call.body)
      return created({
        token: token.value,
        expires_at: stamp(token.expiresAt),
        permissions: token.permissions,
        repository_selection:
          token.repositoryIds === null && installation.repositoryIds === null ? 'all' : 'selected',
        // Told where some were chosen in the request, and not where an owner chose them.
        ...(token.repositoryIds && {
          repositories: world.repositories
            .filter(({ id }) => token.repositoryIds?.includes(id))
            .map(one => showRepository(world, one)),
        }),
      })
    }),
  ]
}

/** What any token reads about people, teams and its own repositories. */
export function directoryRoutes(hub: Hub): FreeRoute[] {
  const { world } = hub
  return [
    {
      name: 'GET /installation/repositories',
      answer: call => {
        const auth = asInstallation(call)
        const all = world.repositories.filter(one => covers(auth, one))
        const { page, headers } = paged(all, call, `${world.url}/api/v3/installation/repositories`)
        const selection = auth.installation.repositoryIds === null ? 'all' : 'selected'
        const repositories = page.map(one => showRepository(world, one))
        return ok({ total_count: all.length, repository_selection: selection, repositories }, headers)
      },
    },
    {
      name: 'GET /users/{username}',
      answer: call => {
        const user = userOf(world, call.params.username ?? '')
        if (user === undefined) throw notFound()
        return ok({ ...showUser(world, user.login), name: user.name, company: null, email: null })
      },
    },
    {
      name: 'GET /user/{account_id}',
      answer: call => {
        const user = [...world.users.values()].find(one => String(one.id) === call.params.account_id)
        if (user === undefined) throw notFound()
        return ok({ ...showUser(world, user.login), name: user.name, company: null, email: null })
      },
    },
    {
      name: 'GET /orgs/{org}/teams/{team_slug}/members',
      answer: call => {
        const auth = asInstallation(call)
        const organization = organizationOf(world, call.params.org ?? '')
        const team = organization?.teams.find(one => one.slug === call.params.team_slug)
        const own = organization !== undefined && auth.installation.account === organization.login
        if (team === undefined || organization === undefined || !own) throw notFound()
        if (auth.token.permissions.members === undefined) throw forbidden()
        const url = `${world.url}/api/v3/orgs/${organization.login}/teams/${team.slug}/members`
        const { page, headers } = paged(team.members, call, url)
        return ok(
          page.map(login => showUser(world, login)),
          headers,
        )
      },
    },
  ]
}

/** What is read about a repository itself. */
export function repositoryRoutes(hub: Hub): Route[] {
  const { world } = hub
  const metadata = { permission: 'metadata', level: 'read' } as const
  return [
    {
      name: 'GET /repos/{owner}/{repo}',
      ...metadata,
      answer: (call: RepositoryCall) => ok(showRepository(world, call.repository)),
    },
  ]
}
