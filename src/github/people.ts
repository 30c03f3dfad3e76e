import type { Person } from '../core/case/fact.ts'
import { type Client, statusOf } from './client.ts'
import { askGraphql } from './graphql.ts'

type Node = { databaseId: number | null; login: string } | null
type Answer = Record<
  string,
  { login: string; databaseId?: number; team?: { members: { nodes: Node[] } } | null } | null
>

/**
 * The people behind `entries` (logins, or "organisation/team-slug"), each once, in that order: one request where
 * GitHub answers GraphQL. Whoever GitHub does not know is left out. Of a team at most a hundred members count.
 */
export async function resolvePeople(client: Client, entries: readonly string[]): Promise<readonly Person[]> {
  if (entries.length === 0) return []
  const found = (await together(client, entries)) ?? (await oneByOne(client, entries))
  return [...new Map(found.map(person => [person.id, person])).values()]
}

async function together(client: Client, entries: readonly string[]): Promise<readonly Person[] | null> {
  const variables: Record<string, string> = {}
  const parts = entries.map((entry, n) => {
    const [owner = '', team] = entry.split('/')
    variables[`a${n}`] = owner
    if (team === undefined) return `e${n}: user(login: $a${n}) { databaseId login }`
    variables[`b${n}`] = team
    return `e${n}: organization(login: $a${n}) { login team(slug: $b${n}) { members(first: 100) { nodes { databaseId login } } } }`
  })
  const declared = Object.keys(variables).map(name => `$${name}: String!`)
  const query = `query (${declared.join(', ')}) { ${parts.join('\n')} }`
  const answer = await askGraphql<Answer>(client, query, variables)
  return answer && people(answer)
}

const people = (answer: Answer): readonly Person[] =>
  Object.values(answer)
    .flatMap((one): Node[] => (one && 'team' in one ? (one.team?.members.nodes ?? []) : [one as Node]))
    .flatMap(node => (node?.databaseId ? [{ id: node.databaseId, login: node.login }] : []))

async function oneByOne(client: Client, entries: readonly string[]): Promise<readonly Person[]> {
  const found: Person[] = []
  for (const entry of entries) {
    const [owner = '', team] = entry.split('/')
    try {
      if (team === undefined) {
        const { data } = await client.request('GET /users/{username}', { username: owner })
        found.push({ id: Number(data.id), login: data.login })
      } else {
        const { data } = await client.request('GET /orgs/{org}/teams/{team_slug}/members', {
          org: owner,
          team_slug: team,
          per_page: 100,
        })
        found.push(...data.map(({ id, login }) => ({ id: Number(id), login })))
      }
    } catch (error) {
      if (statusOf(error) !== 404) throw error
    }
  }
  return found
}
