import type { Installation, Organization, Repository, Role, User, World } from './world.ts'

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
  /** Path to text, committed on the default branch. */
  readonly files?: Readonly<Record<string, string>>
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
    repository_advisories: 'write',
  },
  events: [
    'repository_advisory',
    'issues',
    'issue_comment',
    'pull_request',
    'pull_request_review',
    'push',
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
    teams: Object.entries(one.teams ?? {}).map(([slug, members]) => ({
      id: nextId(),
      slug,
      members: [...members],
    })),
  }))
  const repositories: Repository[] = seed.repositories.map(one => {
    const [owner = '', name = ''] = one.name.split('/')
    return {
      id: nextId(),
      owner,
      name,
      private: one.private ?? false,
      defaultBranch: 'main',
      privateReporting: one.privateReporting ?? !(one.private ?? false),
      temporaryForkOf: null,
      collaborators: new Map(Object.entries(one.collaborators ?? {})),
      labels: [],
      issues: [],
      advisories: [],
      lastNumber: 0,
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
  return { now, url, app, users, organizations, repositories, installations, nextId }
}
