import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import { covers, grants, mayView } from './auth.ts'
import type { Emulated } from './emulator.ts'
import { type Auth, type Call, notFound, ok, Refusal, type Reply, textOf } from './http.ts'
import type { Hub } from './hub.ts'
import { showRepository } from './show.ts'
import { fullName, type Repository } from './world.ts'

/** The part of GitHub's schema that is answered: repositories and their files, people and teams. */
const answered = buildSchema(`
  type Query {
    repository(owner: String!, name: String!, followRenames: Boolean = true): Repository
    user(login: String!): User
    organization(login: String!): Organization
    rateLimit: RateLimit
  }
  type User { id: ID! databaseId: Int login: String! }
  type Organization { id: ID! databaseId: Int login: String! team(slug: String!): Team }
  type Team { id: ID! databaseId: Int slug: String! members(first: Int): TeamMemberConnection! }
  type TeamMemberConnection { totalCount: Int! nodes: [User] }
  type RateLimit { limit: Int! cost: Int! remaining: Int! }
  enum RepositoryVisibility { INTERNAL PRIVATE PUBLIC }
  type Repository {
    id: ID! databaseId: Int name: String! nameWithOwner: String! isPrivate: Boolean! isFork: Boolean!
    isArchived: Boolean! visibility: RepositoryVisibility! defaultBranchRef: Ref
    object(oid: String, expression: String): GitObject
  }
  type Ref { id: ID! name: String! target: GitObject }
  interface GitObject { id: ID! oid: String! }
  type Commit implements GitObject { id: ID! oid: String! }
  type Tree implements GitObject { id: ID! oid: String! }
  type Blob implements GitObject {
    id: ID! oid: String! text: String byteSize: Int! isBinary: Boolean isTruncated: Boolean!
  }
`)

let whole: GraphQLSchema | undefined
/**
 * GitHub's own schema, read once and only if somebody asks. The text alone: importing the package would also read
 * the same schema as several megabytes of JSON.
 */
function github(): GraphQLSchema {
  const text = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'))
  whole ??= buildSchema(readFileSync(text, 'utf8'), { assumeValid: true, noLocation: true })
  return whole
}

/** GitHub gives at most this much of a file's text. */
const longestText = 512_000

const failure = (message: string, type: string) => new GraphQLError(message, { extensions: { type } })

/**
 * `POST /graphql`. What GitHub's own schema refuses is refused here; what GitHub would answer and this does not
 * is recorded as a violation, so that nobody takes the gap for GitHub's word.
 */
export async function answerGraphql(
  hub: Hub,
  emulated: Emulated,
  call: Call,
  violations: { request: string; problems: readonly string[] }[],
): Promise<Reply> {
  if (!hub.knobs.graphql) throw notFound()
  if (call.auth.kind === 'none' || call.auth.kind === 'app') throw new Refusal(401, 'Bad credentials')
  const query = textOf(call.body.query)
  if (query === undefined) throw new Refusal(400, 'A query attribute must be specified and must be a string.')
  const { document, errors: refused } = understand(query)
  if (document === null || refused.length > 0) {
    violations.push({ request: 'POST /graphql', problems: refused.map(error => error.message) })
    return ok({ errors: refused.map(error => error.toJSON()) })
  }
  const result = await execute({
    schema: answered,
    document,
    rootValue: {
      rateLimit: { limit: 5000, cost: 1, remaining: 4999 },
      repository: (args: { owner: string; name: string }) => findRepository(hub, emulated, call.auth, args),
      user: ({ login }: { login: string }) => findUser(hub, login),
      organization: ({ login }: { login: string }) => findOrganization(hub, call.auth, login),
    },
    variableValues: (call.body.variables ?? {}) as Record<string, unknown>,
  })
  const errors = result.errors?.map(error => {
    const { extensions, ...rest } = error.toJSON()
    return extensions?.type === undefined ? rest : { type: extensions.type, ...rest }
  })
  return ok({ data: result.data ?? null, ...(errors === undefined ? {} : { errors }) })
}

type Understood = { readonly document: DocumentNode | null; readonly errors: readonly GraphQLError[] }
const understood = new Map<string, Understood>()

/** Reads a query and holds it against both schemas; once for each text, as GitHub's is large. */
function understand(query: string): Understood {
  const known = understood.get(query) ?? readQuery(query)
  understood.set(query, known)
  return known
}

function readQuery(query: string): Understood {
  try {
    const document = parse(query)
    const refused = validate(github(), document)
    return { document, errors: refused.length > 0 ? refused : validate(answered, document) }
  } catch (error) {
    if (error instanceof GraphQLError) return { document: null, errors: [error] }
    throw error
  }
}

function findUser(hub: Hub, login: string) {
  const user = hub.world.users.get(login.toLowerCase())
  if (user?.type !== 'User')
    throw failure(`Could not resolve to a User with the login of '${login}'.`, 'NOT_FOUND')
  return { id: `U_${user.id}`, databaseId: user.id, login: user.login }
}

/** A team is shown to those who may read members; to others there is none. */
function findOrganization(hub: Hub, auth: Auth, login: string) {
  const found = hub.world.organizations.find(one => one.login.toLowerCase() === login.toLowerCase())
  if (found === undefined)
    throw failure(`Could not resolve to an Organization with the login of '${login}'.`, 'NOT_FOUND')
  const reads = auth.kind !== 'installation' || grants(auth.token, 'members', 'read')
  return {
    id: `O_${found.id}`,
    databaseId: found.id,
    login: found.login,
    team: ({ slug }: { slug: string }) => {
      const team = reads && found.teams.find(one => one.slug === slug)
      if (!team) return null
      const members = ({ first = 100 }: { first?: number }) => ({
        totalCount: team.members.length,
        nodes: team.members.slice(0, first).map(member => findUser(hub, member)),
      })
      return { id: `T_${team.id}`, databaseId: team.id, slug: team.slug, members }
    },
  }
}

function findRepository(hub: Hub, emulated: Emulated, auth: Auth, args: { owner: string; name: string }) {
  const name = `${args.owner}/${args.name}`
  const found = hub.world.repositories.find(one => fullName(one).toLowerCase() === name.toLowerCase())
  if (found === undefined || !mayView(hub.world, auth, found)) {
    throw failure(`Could not resolve to a Repository with the name '${name}'.`, 'NOT_FOUND')
  }
  const readable = () => {
    const own = auth.kind === 'installation' && covers(auth, found)
    if (own && !grants(auth.token, 'contents', 'read'))
      throw failure('Resource not accessible by integration', 'FORBIDDEN')
  }
  const shown = showRepository(hub.world, found)
  return {
    id: shown.node_id,
    databaseId: found.id,
    name: found.name,
    nameWithOwner: fullName(found),
    isPrivate: found.private,
    isFork: false,
    isArchived: false,
    visibility: found.private ? 'PRIVATE' : 'PUBLIC',
    defaultBranchRef: async () => {
      readable()
      const oid = await headOf(emulated, found, found.defaultBranch)
      if (oid === null) return null
      const target = { __typename: 'Commit', id: `C_${oid}`, oid }
      return { id: `REF_${found.id}`, name: found.defaultBranch, target }
    },
    object: async ({ expression, oid }: { expression?: string; oid?: string }) => {
      readable()
      return objectOf(emulated, found, expression ?? oid ?? '')
    },
  }
}

async function headOf(emulated: Emulated, repository: Repository, branch: string): Promise<string | null> {
  const answer = await emulated.ask('GET', `/repos/${fullName(repository)}/git/ref/heads/${branch}`)
  if (answer.status !== 200) return null
  return (JSON.parse(answer.text) as { object: { sha: string } }).object.sha
}

/** `HEAD:path`, `branch:path` or a branch; null where there is nothing, as at GitHub. */
async function objectOf(emulated: Emulated, repository: Repository, expression: string) {
  const [revision = '', path] = [expression.split(':')[0], expression.split(':').slice(1).join(':')]
  const branch = revision === 'HEAD' ? repository.defaultBranch : revision.replace(/^refs\/heads\//, '')
  if (path === '') {
    const oid = await headOf(emulated, repository, branch)
    return oid === null ? null : { __typename: 'Commit', id: `C_${oid}`, oid }
  }
  const where = path.split('/').map(encodeURIComponent).join('/')
  const answer = await emulated.ask('GET', `/repos/${fullName(repository)}/contents/${where}?ref=${branch}`)
  if (answer.status !== 200) return null
  const found = JSON.parse(answer.text) as { type?: string; sha: string; content?: string } | unknown[]
  if (Array.isArray(found)) return { __typename: 'Tree', id: `T_${path}`, oid: '0'.repeat(40) }
  const bytes = Buffer.from(found.content ?? '', 'base64')
  const isBinary = bytes.includes(0)
  return {
    __typename: 'Blob',
    id: `B_${found.sha}`,
    oid: found.sha,
    text: isBinary ? null : bytes.subarray(0, longestText).toString('utf8'),
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > longestText,
  }
}
