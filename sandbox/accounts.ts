import type { Hub } from './hub.ts'
import { showInstallation, showRepository, showUser } from './show.ts'
import { fullName, organizationOf, type Repository, renameEverywhere, userOf } from './world.ts'

/** Who people are and where they belong. */
export function accountActions(hub: Hub) {
  const { world } = hub
  const organization = (login: string) => {
    const found = organizationOf(world, login)
    if (found === undefined) throw new Error(`The sandbox has no organisation ${login}`)
    return found
  }
  return {
    /** A new account. Gives its numeric id. */
    join(login: string): number {
      if (userOf(world, login) !== undefined) throw new Error(`${login} is taken`)
      const user = { id: world.nextId(), login, type: 'User', name: login } as const
      world.users.set(login.toLowerCase(), user)
      return user.id
    },
    /** The id stays, the login is free for anybody to take. */
    rename(login: string, to: string) {
      const user = userOf(world, login)
      if (user === undefined || userOf(world, to) !== undefined)
        throw new Error(`${login} cannot become ${to}`)
      world.users.delete(login.toLowerCase())
      world.users.set(to.toLowerCase(), { ...user, login: to })
      renameEverywhere(world, user.login, to)
    },
    /** Whoever asks for its repositories by the old login is led to the new one, while nobody has taken that. */
    renameOrganization(login: string, to: string) {
      const found = organization(login)
      found.login = to
      for (const repository of world.repositories.filter(({ owner }) => owner === login)) {
        repository.formerNames = [...repository.formerNames, fullName(repository)]
        repository.owner = to
      }
      for (const one of world.installations) if (one.account === login) one.account = to
    },
    joinTeam: (name: string, slug: string, login: string) =>
      organization(name)
        .teams.find(team => team.slug === slug)
        ?.members.push(login),
    leaveOrganization(name: string, login: string) {
      const { members, teams } = organization(name)
      members.delete(login)
      for (const team of teams) team.members = team.members.filter(one => one !== login)
    },
  }
}

/** What an organisation's owner does with the installation. GitHub sends these whatever the App subscribes to. */
export function installationActions(hub: Hub) {
  const { world, webhooks } = hub
  const at = (account: string) => {
    const found = world.installations.find(one => one.account === account)
    if (found === undefined) throw new Error(`The App is not installed on ${account}`)
    return found
  }
  const brief = (repository: Repository) => {
    const { id, node_id, name, full_name, private: hidden } = showRepository(world, repository)
    return { id, node_id, name, full_name, private: hidden }
  }
  const own = (account: string) => world.repositories.filter(one => one.owner === account)
  const tell = (event: string, action: string, account: string, by: string, more: object = {}) => {
    const installation = at(account)
    const payload = {
      action,
      installation: showInstallation(world, installation),
      sender: showUser(world, by),
      ...more,
    }
    webhooks.send(event, action, installation.id, null, payload)
  }
  return {
    install(account: string, by: string) {
      const { permissions, events } = world.app
      const createdAt = world.now()
      world.installations.push({
        id: world.nextId(),
        account,
        permissions,
        events,
        repositoryIds: null,
        suspendedAt: null,
        createdAt,
      })
      tell('installation', 'created', account, by, { repositories: own(account).map(brief), requester: null })
    },
    uninstall(account: string, by: string) {
      tell('installation', 'deleted', account, by, { repositories: own(account).map(brief) })
      world.installations.splice(world.installations.indexOf(at(account)), 1)
    },
    suspend(account: string, by: string) {
      at(account).suspendedAt = world.now()
      tell('installation', 'suspend', account, by)
    },
    unsuspend(account: string, by: string) {
      at(account).suspendedAt = null
      tell('installation', 'unsuspend', account, by)
    },
    /** Chooses the repositories by name; those that come and go are told. */
    chooseRepositories(account: string, names: readonly string[], by: string) {
      const installation = at(account)
      const covered = (one: Repository) => installation.repositoryIds?.has(one.id) ?? true
      const before = own(account).filter(covered)
      const after = own(account).filter(one => names.includes(fullName(one)))
      installation.repositoryIds = new Set(after.map(one => one.id))
      const come = after.filter(one => !before.includes(one))
      const gone = before.filter(one => !after.includes(one))
      const lists = { repositories_added: come.map(brief), repositories_removed: gone.map(brief) }
      const selection = { repository_selection: 'selected', requester: null }
      for (const [action, list] of [
        ['added', come],
        ['removed', gone],
      ] as const) {
        if (list.length > 0)
          tell('installation_repositories', action, account, by, { ...selection, ...lists })
      }
    },
  }
}
