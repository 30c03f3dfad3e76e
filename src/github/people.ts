import type { Person } from '../core/case/fact.ts'
import { quoted } from '../core/policy/wording.ts'
import { type Client, statusOf } from './client.ts'
import { askGraphql } from './graphql.ts'

type Node = { databaseId: number | null; login: string } | null
type Answer = Record<
  string,
  { login: string; databaseId?: number; team?: { members: { nodes: Node[] } } | null } | null
>

/** The numeric ids of the accounts that logins in a file meant when they were first read there, by lower case login. */
export type Meant = Readonly<Record<string, number>>

/**
 * The people behind `entries`, where a login goes on meaning the account that it meant at first: one that was
 * renamed stays, under its new name, and whoever takes the name that became free is nobody. `before` is what was
 * remembered when the file was last read; `meant` is to be remembered now, and has what is in the file alone. A
 * remark is a sentence about an entry that ought to be mended.
 */
export async function resolveMeant(
  client: Client,
  entries: readonly string[],
  before: Meant,
): Promise<{
  readonly people: readonly Person[]
  readonly meant: Meant
  readonly remarks: readonly string[]
}> {
  const meant: Record<string, number> = {}
  const remarks: string[] = []
  const people: Person[] = []
  for (const [entry, bearers] of await resolveEach(client, entries)) {
    if (entry.includes('/')) {
      people.push(...bearers)
      if (bearers.length === 0) remarks.push(noTeam(entry))
      continue
    }
    const [bearer] = bearers
    const name = entry.toLowerCase()
    const id = Object.hasOwn(before, name) ? before[name] : bearer?.id
    if (id === undefined) {
      remarks.push(`${quoted(entry)} under \`coordinators\` is nobody whom GitHub knows.`)
      continue
    }
    meant[name] = id
    const person = bearer?.id === id ? bearer : await accountOf(client, id)
    if (person) people.push(person)
    if (person !== bearer) remarks.push(changed(entry, person, bearer !== undefined))
  }
  return { people: eachOnce(people), meant, remarks }
}

const noTeam = (entry: string): string =>
  `${quoted(entry)} under \`coordinators\` is a team that GitHub does not show to Pledge, or one without members: ` +
  'nobody in it is called or may command. Check its name, and that the App was granted "Members: Read-only".'

/** What to do where a listed account bears another name now (`person`), or is gone (null). */
function changed(entry: string, person: Person | null, taken: boolean): string {
  const name = quoted(entry)
  const other = taken ? ` Another account has taken the name ${name}: it commands nothing.` : ''
  if (person)
    return (
      `${name} under \`coordinators\` is called ${quoted(person.login)} now, and coordinates under that name.` +
      `${other} Write ${quoted(person.login)} instead.`
    )
  const back = taken
    ? ' Take it out. If the account of that name today is the one you mean, put it back once this has been closed.'
    : ' Take it out.'
  return `The account that was listed as ${name} under \`coordinators\` is gone.${other}${back}`
}

/** The account of a number, under the login that it bears now; null where it is gone. */
export async function accountOf(client: Client, id: number): Promise<Person | null> {
  try {
    const { data } = await client.request('GET /user/{account_id}', { account_id: id })
    return { id: Number(data.id), login: data.login }
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

const eachOnce = (people: readonly Person[]): readonly Person[] => [
  ...new Map(people.map(person => [person.id, person])).values(),
]

/**
 * The people behind `entries` (logins, or "organisation/team-slug"), each once, in that order: one request where
 * GitHub answers GraphQL. Whoever GitHub does not know is left out. Of a team at most a hundred members count.
 */
export async function resolvePeople(client: Client, entries: readonly string[]): Promise<readonly Person[]> {
  return eachOnce([...(await resolveEach(client, entries)).values()].flat())
}

/** The people behind each entry, in their order; see `resolvePeople`. */
export async function resolveEach(
  client: Client,
  entries: readonly string[],
): Promise<ReadonlyMap<string, readonly Person[]>> {
  if (entries.length === 0) return new Map()
  return (await together(client, entries)) ?? (await oneByOne(client, entries))
}

async function together(
  client: Client,
  entries: readonly string[],
): Promise<ReadonlyMap<string, readonly Person[]> | null> {
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
  return answer && new Map(entries.map((entry, n) => [entry, people(answer[`e${n}`] ?? null)]))
}

function people(one: Answer[string]): readonly Person[] {
  const nodes: Node[] = one && 'team' in one ? (one.team?.members.nodes ?? []) : [one as Node]
  return nodes.flatMap(node => (node?.databaseId ? [{ id: node.databaseId, login: node.login }] : []))
}

async function oneByOne(
  client: Client,
  entries: readonly string[],
): Promise<ReadonlyMap<string, readonly Person[]>> {
  const found = new Map<string, readonly Person[]>()
  for (const entry of entries) {
    const [owner = '', team] = entry.split('/')
    try {
      if (team === undefined) {
        const { data } = await client.request('GET /users/{username}', { username: owner })
        found.set(entry, [{ id: Number(data.id), login: data.login }])
      } else {
        const { data } = await client.request('GET /orgs/{org}/teams/{team_slug}/members', {
          org: owner,
          team_slug: team,
          per_page: 100,
        })
        found.set(
          entry,
          data.map(({ id, login }) => ({ id: Number(id), login })),
        )
      }
    } catch (error) {
      if (statusOf(error) !== 404) throw error
      found.set(entry, [])
    }
  }
  return found
}
