import { changeAdvisory, commentOn, createAdvisory, findAdvisory } from './advisories.ts'
import type { Emulated } from './emulator.ts'
import type { Body } from './http.ts'
import type { Hub } from './hub.ts'
import {
  addComment,
  changeIssue,
  deleteComment,
  editComment,
  findIssue,
  type NewIssue,
  openIssue,
} from './issues.ts'
import {
  type Advisory,
  fullName,
  installationFor,
  organizationOf,
  type Repository,
  type Role,
  renameEverywhere,
  repositoryNamed,
  showInstallation,
  showIssue,
  showRepository,
  showUser,
  stamp,
  userOf,
} from './world.ts'

export type Report = {
  /** `owner/name`. */
  readonly repo: string
  readonly reporter: string
  readonly summary: string
  readonly description: string
  readonly severity?: string
  readonly vulnerabilities?: readonly object[]
}

/** What people do in GitHub's pages, with the events GitHub sends for it and without those it does not send. */
export type People = ReturnType<typeof peopleOf>

export function peopleOf(hub: Hub, emulated: Emulated) {
  const { world, webhooks } = hub
  const repo = (name: string) => repositoryNamed(world, name)
  const advisoryAt = (ghsa: string): { repository: Repository; advisory: Advisory } => {
    const repository = world.repositories.find(one => one.advisories.some(each => each.ghsa === ghsa))
    if (repository === undefined) throw new Error(`The sandbox has no advisory ${ghsa}`)
    return { repository, advisory: findAdvisory(repository, ghsa) }
  }
  const issueAt = (name: string, number: number) => ({
    repository: repo(name),
    issue: findIssue(repo(name), number),
  })
  const change = (name: string, number: number, by: string, to: Body) => {
    const { repository, issue } = issueAt(name, number)
    changeIssue(hub, repository, issue, by, to)
  }

  return {
    /** Files a private report. Gives its GHSA id. Sends `repository_advisory.reported`. */
    reportVulnerability({ repo: name, reporter, ...report }: Report): string {
      const repository = repo(name)
      if (!repository.privateReporting) throw new Error(`${name} takes no private reports`)
      return createAdvisory(hub, repository, reporter, report, true).ghsa
    },
    /** An advisory that a maintainer opens as a draft. No event. */
    draftAdvisory({ repo: name, reporter, ...report }: Report): string {
      return createAdvisory(hub, repo(name), reporter, report, false).ghsa
    },
    /** No event. Gives the comment's id. */
    commentOnAdvisory(ghsa: string, by: string, body: string): number {
      return commentOn(hub, advisoryAt(ghsa).advisory, by, body).id
    },
    /** No event. */
    editAdvisoryComment(ghsa: string, id: number, body: string) {
      const comment = advisoryAt(ghsa).advisory.comments.find(one => one.id === id)
      if (comment === undefined) throw new Error(`The advisory ${ghsa} has no comment ${id}`)
      Object.assign(comment, { body, updatedAt: world.now() })
    },
    /** Anything but the state, as PATCH names it. No event. */
    editAdvisory(ghsa: string, by: string, to: Body) {
      const { repository, advisory } = advisoryAt(ghsa)
      changeAdvisory(hub, repository, advisory, by, to)
    },
    /** `published` sends `repository_advisory.published`; the other states send nothing. */
    setAdvisoryState(ghsa: string, state: 'draft' | 'closed' | 'published', by: string) {
      const { repository, advisory } = advisoryAt(ghsa)
      changeAdvisory(hub, repository, advisory, by, { state })
    },
    /** GitHub's curators answer the request for a CVE. No event. */
    assignCve(ghsa: string, cve: string) {
      Object.assign(advisoryAt(ghsa).advisory, { cveId: cve, updatedAt: world.now() })
    },
    /** Opens the temporary private fork of an advisory; it shows in the installation's listing. Gives its name. */
    openTemporaryFork(ghsa: string): string {
      const { repository } = advisoryAt(ghsa)
      const fork: Repository = {
        ...repository,
        id: world.nextId(),
        name: `${repository.name}-${ghsa.toLowerCase()}`,
        private: true,
        privateReporting: false,
        temporaryForkOf: ghsa,
        collaborators: new Map(),
        labels: [],
        issues: [],
        advisories: [],
        lastNumber: 0,
        createdAt: world.now(),
      }
      world.repositories.push(fork)
      return fullName(fork)
    },
    openIssue: (name: string, by: string, from: NewIssue): number =>
      openIssue(hub, repo(name), by, from).number,
    editIssue: (name: string, number: number, by: string, to: { title?: string; body?: string }) =>
      change(name, number, by, to),
    closeIssue: (name: string, number: number, by: string) => change(name, number, by, { state: 'closed' }),
    reopenIssue: (name: string, number: number, by: string) => change(name, number, by, { state: 'open' }),
    addLabel(name: string, number: number, by: string, label: string) {
      change(name, number, by, { labels: [...issueAt(name, number).issue.labels, label] })
    },
    removeLabel(name: string, number: number, by: string, label: string) {
      change(name, number, by, { labels: issueAt(name, number).issue.labels.filter(one => one !== label) })
    },
    assign(name: string, number: number, by: string, login: string) {
      change(name, number, by, { assignees: [...issueAt(name, number).issue.assignees, login] })
    },
    unassign(name: string, number: number, by: string, login: string) {
      change(name, number, by, {
        assignees: issueAt(name, number).issue.assignees.filter(one => one !== login),
      })
    },
    /** Sends `issue_comment.created`. Gives the comment's id. */
    commentOnIssue(name: string, number: number, by: string, body: string): number {
      const { repository, issue } = issueAt(name, number)
      return addComment(hub, repository, issue, by, body).id
    },
    editComment(name: string, id: number, by: string, body: string) {
      editComment(hub, repo(name), id, by, body)
    },
    deleteComment: (name: string, id: number, by: string) => deleteComment(hub, repo(name), id, by),
    /** Only a person can. Sends `issues.deleted`. */
    deleteIssue(name: string, number: number, by: string) {
      const { repository, issue } = issueAt(name, number)
      repository.issues.splice(repository.issues.indexOf(issue), 1)
      webhooks.emit('issues', 'deleted', repository, by, { issue: showIssue(world, repository, issue) })
    },
    /** Commits one file on the default branch and sends `push`; null deletes it. Gives the commit's id. */
    async pushFile(name: string, path: string, text: string | null, by: string): Promise<string> {
      return push(hub, emulated, repo(name), path, text, by)
    },
    /** Sends `member` events of the repository. */
    addCollaborator(name: string, login: string, role: Role, by: string) {
      const repository = repo(name)
      repository.collaborators.set(login, role)
      webhooks.emit('member', 'added', repository, by, { member: showUser(world, login) })
    },
    /** Makes a repository public or private; sends `repository.publicized` or `.privatized`. */
    setPrivate(name: string, isPrivate: boolean, by: string) {
      const repository = repo(name)
      repository.private = isPrivate
      webhooks.emit('repository', isPrivate ? 'privatized' : 'publicized', repository, by, {})
    },
    setPrivateReporting(name: string, on: boolean) {
      repo(name).privateReporting = on
    },
    ...accountActions(hub),
    ...installationActions(hub),
  }
}

/** Who people are and where they belong. */
function accountActions(hub: Hub) {
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
function installationActions(hub: Hub) {
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

/** Commits a file through emulate; the event is made here, for emulate's carries neither installation nor compare. */
export async function push(
  hub: Hub,
  emulated: Emulated,
  repository: Repository,
  path: string,
  text: string | null,
  by: string,
): Promise<string> {
  const where = `/repos/${fullName(repository)}/contents/${path.split('/').map(encodeURIComponent).join('/')}`
  const head = await emulated.ask(
    'GET',
    `/repos/${fullName(repository)}/git/ref/heads/${repository.defaultBranch}`,
  )
  const before =
    head.status === 200 ? (JSON.parse(head.text) as { object: { sha: string } }).object.sha : '0'.repeat(40)
  const there = await emulated.ask('GET', where)
  const sha = there.status === 200 ? (JSON.parse(there.text) as { sha: string }).sha : undefined
  const at = stamp(hub.world.now())
  const author = { name: by, email: `${by}@users.example`, date: at }
  const message = text === null ? `Delete ${path}` : sha === undefined ? `Add ${path}` : `Change ${path}`
  const body = { message, author, committer: author, ...(sha === undefined ? {} : { sha }) }
  const content = text === null ? {} : { content: Buffer.from(text).toString('base64') }
  const answer = await emulated.ask(text === null ? 'DELETE' : 'PUT', where, {
    body: { ...body, ...content },
  })
  if (answer.status >= 300) throw new Error(`emulate refused the push: ${answer.status} ${answer.text}`)
  const after = (JSON.parse(answer.text) as { commit: { sha: string } }).commit.sha
  if (installationFor(hub.world, repository) === undefined) return after
  const touched = (kind: string) =>
    kind === (text === null ? 'removed' : sha === undefined ? 'added' : 'modified') ? [path] : []
  const files = { added: touched('added'), removed: touched('removed'), modified: touched('modified') }
  const commit = {
    id: after,
    distinct: true,
    message,
    timestamp: at,
    author: { ...author, username: by },
    ...files,
  }
  hub.webhooks.emit('push', null, repository, by, {
    ref: `refs/heads/${repository.defaultBranch}`,
    before,
    after,
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    commits: [commit],
    head_commit: commit,
    pusher: { name: by, email: author.email },
  })
  return after
}
