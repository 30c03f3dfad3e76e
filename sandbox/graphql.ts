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
import { grants, mayView } from './auth.ts'
import { answered, failure } from './graphql/answered.ts'
import { findRepository } from './graphql/repository.ts'
import { type Auth, type Call, notFound, ok, Refusal, type Reply, textOf } from './http.ts'
import type { Hub } from './hub.ts'
import { nodeId } from './show.ts'

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

/**
 * `POST /graphql`. What GitHub's own schema refuses is refused here; what GitHub would answer and this does not
 * is recorded as a violation, so that nobody takes the gap for GitHub's word.
 */
export async function answerGraphql(
  hub: Hub,
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
      node: ({ id }: { id: string }) => findComment(hub, call.auth, id),
      rateLimit: { limit: 5000, cost: 1, remaining: 4999 },
      repository: (args: { owner: string; name: string }) => findRepository(hub, call.auth, args),
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

/** A comment on an issue, by its node: of what else has one nothing is answered. */
function findComment(hub: Hub, auth: Auth, id: string) {
  for (const repository of hub.world.repositories) {
    if (!mayView(hub.world, auth, repository)) continue
    const reads = auth.kind !== 'installation' || grants(auth.token, 'issues', 'read')
    const comments = repository.issues.flatMap(issue => issue.comments)
    const found = reads && comments.find(one => nodeId('IC', one.id) === id)
    if (!found) continue
    return {
      __typename: 'IssueComment',
      id,
      lastEditedAt: found.earlier.length > 0 ? found.updatedAt.toISOString() : null,
    }
  }
  throw failure(`Could not resolve to a node with the global id of '${id}'.`, 'NOT_FOUND')
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
