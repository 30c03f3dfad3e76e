import { Git } from './git/git.ts'
import { signatureOf } from './signature.ts'
import {
  type Installation,
  type Organization,
  type Repository,
  type Role,
  repositoryNamed,
  type User,
  type World,
} from './world.ts'

/** What stands at the start. Everything has a default: see `defaultSeed`. */
export type Seed = {
  readonly app?: { readonly slug?: string; readonly name?: string }
  /** What the App asks for, and what each installation grants. */
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>
  readonly events?: readonly string[]
  readonly people?: readonly string[]
  readonly organizations?: readonly SeedOrganization[]
  readonly repositories?: readonly SeedRepository[]
}
export type SeedOrganization = {
  readonly login: string
  readonly admins?: readonly string[]
  readonly members?: readonly string[]
  readonly teams?: Readonly<Record<string, readonly string[]>>
  /** What members may do in every repository; `write` unless told. */
  readonly basePermission?: Role | 'none'
  /** False: the App is not installed there. A list: it is installed on these repositories only. */
  readonly installed?: boolean | readonly string[]
}
export type SeedRepository = {
  /** `owner/name`; the owner is an organisation of the seed or a person. */
  readonly name: string
  readonly private?: boolean
  /** Private vulnerability reporting; on unless the repository is private. */
  readonly privateReporting?: boolean
  readonly collaborators?: Readonly<Record<string, Role>>
  /** Team slug to what it may do here. */
  readonly teams?: Readonly<Record<string, Role>>
  /** Path to text, committed on the default branch. */
  readonly files?: Readonly<Record<string, string>>
  /** Other branches; each begins at the default branch and adds these files. */
  readonly branches?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Tag to the branch on whose tip it stands. */
  readonly tags?: Readonly<Record<string, string>>
  /** `owner/name`, earlier in the list: an unrelated copy of it, with all its branches and tags. Private unless told. */
  readonly mirrorOf?: string
  /** True: without a single commit. */
  readonly empty?: boolean
  /** A fork, in the network of another repository. */
  readonly fork?: boolean
  readonly archived?: boolean
  readonly disabled?: boolean
  /** False: its plan has no draft pull requests. */
  readonly drafts?: boolean
}

/** One organisation with a public engine and API, its `.github`, and a private place for coordinators. */
export const defaultSeed = {
  app: { slug: 'pledge', name: 'Pledge' },
  permissions: {
    metadata: 'read',
    contents: 'write',
    members: 'read',
    issues: 'write',
    pull_requests: 'write',
    checks: 'write',
    merge_queues: 'read',
    repository_advisories: 'write',
  },
  events: [
    'repository_advisory',
    'issues',
    'issue_comment',
    'pull_request',
    'pull_request_review',
    'merge_group',
    'push',
    'create',
    'release',
    'repository',
    'member',
  ],
  people: ['alice', 'bob', 'rae', 'mallory'],
  organizations: [
    {
      login: 'acme',
      admins: ['alice'],
      members: ['bob'],
      teams: { security: ['alice', 'bob'] },
      installed: true,
    },
  ],
  repositories: [
    { name: 'acme/.github' },
    { name: 'acme/engine' },
    { name: 'acme/api' },
    { name: 'acme/security', private: true },
  ],
} as const satisfies Seed

export type FullSeed = Required<Seed>
export const complete = (seed: Seed = {}): FullSeed => ({ ...defaultSeed, ...seed })

/** Builds the world of a seed. The numeric ids depend on the seed alone. */
export function worldOf(seed: FullSeed, url: string, now: () => Date, appId: number): World {
  let last = 1000
  const nextId = () => ++last
  const slug = seed.app.slug ?? defaultSeed.app.slug
  const bot = `${slug}[bot]`
  const users = new Map<string, User>()
  const addUser = (login: string, type: User['type']) =>
    users.set(login.toLowerCase(), { id: nextId(), login, type, name: login })
  addUser(bot, 'Bot')
  for (const login of seed.people) addUser(login, 'User')
  const organizations: Organization[] = seed.organizations.map(one => ({
    id: nextId(),
    login: one.login,
    members: new Map([
      ...(one.members ?? []).map(login => [login, 'member'] as const),
      ...(one.admins ?? []).map(login => [login, 'admin'] as const),
    ]),
    basePermission: one.basePermission === 'none' ? null : (one.basePermission ?? 'write'),
    teams: Object.entries(one.teams ?? {}).map(([slug, members]) => ({
      id: nextId(),
      slug,
      members: [...members],
      repositories: new Map(),
    })),
  }))
  const repositories: Repository[] = seed.repositories.map(one => {
    const [owner = '', name = ''] = one.name.split('/')
    const hidden = one.private ?? one.mirrorOf !== undefined
    const id = nextId()
    for (const [slug, role] of Object.entries(one.teams ?? {})) {
      const team = organizations.find(each => each.login === owner)?.teams.find(each => each.slug === slug)
      if (team === undefined) throw new Error(`The seed has no team ${owner}/${slug}`)
      team.repositories.set(id, role)
    }
    return {
      id,
      owner,
      name,
      private: hidden,
      fork: one.fork ?? false,
      archived: one.archived ?? false,
      hasIssues: true,
      disabled: one.disabled ?? false,
      defaultBranch: 'main',
      git: new Git(),
      everRefs: new Set<string>(),
      drafts: one.drafts ?? true,
      privateReporting: one.privateReporting ?? !hidden,
      temporaryForkOf: null,
      collaborators: new Map(Object.entries(one.collaborators ?? {})),
      labels: [],
      issues: [],
      goneIssues: new Map(),
      releases: [],
      checks: [],
      advisories: [],
      lastNumber: 0,
      formerNames: [],
      createdAt: now(),
    }
  })
  const installations: Installation[] = seed.organizations.flatMap(one => {
    if (one.installed === false) return []
    const chosen = Array.isArray(one.installed) ? (one.installed as readonly string[]) : null
    const ids = repositories.filter(
      repo => repo.owner === one.login && chosen?.includes(`${repo.owner}/${repo.name}`),
    )
    return [
      {
        id: nextId(),
        account: one.login,
        permissions: seed.permissions,
        events: seed.events,
        repositoryIds: chosen === null ? null : new Set(ids.map(repo => repo.id)),
        suspendedAt: null,
        createdAt: now(),
      },
    ]
  })
  const name = seed.app.name ?? defaultSeed.app.name
  const app = { id: appId, slug, name, permissions: seed.permissions, events: seed.events, bot }
  const world = { now, url, app, users, organizations, repositories, installations, nextId }
  const by = seed.people[0] ?? bot
  for (const one of seed.repositories) fill(world, one, by)
  return world
}

/** Commits what the seed says of a repository, without a word to anybody. */
function fill(world: World, one: SeedRepository, by: string) {
  const { git, name, defaultBranch } = repositoryNamed(world, one.name)
  if (one.empty) return
  if (one.mirrorOf !== undefined) git.copyFrom(repositoryNamed(world, one.mirrorOf).git)
  const author = signatureOf(world, by)
  const commit = (branch: string, files: Readonly<Record<string, string>>, message: string) => {
    const parent = git.tip(branch) ?? git.tip(defaultBranch)
    const changed = Object.keys(files).length > 0
    const next = changed ? git.commit(parent === null ? [] : [parent], files, message, author) : parent
    if (next !== null) git.refs.set(`refs/heads/${branch}`, next)
  }
  if (git.refs.size === 0) commit(defaultBranch, { 'README.md': `# ${name}\n` }, 'Initial commit')
  commit(defaultBranch, one.files ?? {}, 'Add files')
  for (const [branch, files] of Object.entries(one.branches ?? {})) commit(branch, files, `Begin ${branch}`)
  for (const [tag, branch] of Object.entries(one.tags ?? {})) {
    const at = git.tip(branch)
    if (at === null) throw new Error(`The seed has no branch ${branch} for the tag ${tag} of ${one.name}`)
    git.refs.set(`refs/tags/${tag}`, at)
  }
}
