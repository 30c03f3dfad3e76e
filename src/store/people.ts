import { createHash, randomBytes } from 'node:crypto'

/**
 * The people on a case's record, in the order in which they came: GitHub's id and the login they had. A fact names
 * one by the place in this list, so that what is hashed holds nothing of anybody and a name can be erased. The first fact
 * that does holds a seal over who it is and a salt, which is erased with the name: from then on the seal tells nothing.
 */
export type People = readonly (readonly [id: number, login: string, salt?: string])[]

const place = '$person'

/** SHA-256 in hexadecimal over salt, id and login, a line feed between them. The records that are there hold it. */
const sealOf = ([id, login, salt = '']: People[number]): string =>
  createHash('sha256').update(`${salt}\n${id}\n${login}`).digest('hex')

/**
 * An encoded fact with everybody in it replaced by their place (`{"$person": 2}`, a `seal` beside it the first time), and
 * the list with those who are new; unless it is `sealing`, without seals, as records of old were. Whatever has an `id` and
 * a `login`, and nothing else, is somebody, wherever it stands.
 */
export function withoutPeople(
  encoded: unknown,
  known: People,
  sealing = true,
): { body: string; people: People } {
  const people = [...known]
  const body = JSON.stringify(encoded, (_, value: unknown) => {
    if (!isPerson(value)) return value
    const { id, login } = value
    const at = people.findIndex(([otherId, otherLogin]) => otherId === id && otherLogin === login)
    if (at >= 0) return { [place]: at }
    if (!sealing) return { [place]: people.push([id, login]) - 1 }
    const somebody = [id, login, randomBytes(16).toString('hex')] as const
    return { [place]: people.push(somebody) - 1, seal: sealOf(somebody) }
  })
  return { body, people }
}

/** The way back; throws where somebody stands at a place that the list does not have. */
export function withPeople(stored: unknown, people: People): unknown {
  if (Array.isArray(stored)) return stored.map(one => withPeople(one, people))
  if (typeof stored !== 'object' || stored === null) return stored
  if (place in stored) {
    const somebody = people[Number(stored[place])]
    if (!somebody) throw new Error('somebody on the record is unknown')
    return { id: somebody[0], login: somebody[1] }
  }
  return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, withPeople(value, people)]))
}

/** Whether everybody whom a stored fact names stands in the list as who they were sealed for, or is erased. */
export function areSealed(stored: unknown, people: People): boolean {
  if (Array.isArray(stored)) return stored.every(one => areSealed(one, people))
  if (typeof stored !== 'object' || stored === null) return true
  if (!(place in stored)) return Object.values(stored).every(one => areSealed(one, people))
  const somebody = people[Number(stored[place])]
  if (!somebody) return false
  const [id, login] = somebody
  if (login === erasedLogin || id < 0) return login === erasedLogin && id < 0 && somebody.length === 2
  return !('seal' in stored) || stored.seal === sealOf(somebody)
}

function isPerson(value: unknown): value is { readonly id: number; readonly login: string } {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false
  const { id, login } = value as { id?: unknown; login?: unknown }
  return typeof id === 'number' && typeof login === 'string'
}

/** What stands in place of a login that was erased; none can look like it. */
const erasedLogin = '(erased)'

/** The list without the person of this id: one and the same nobody, whom no id of GitHub's (all above 0) meets. */
export function erasePerson(people: People, id: number): People {
  const first = people.findIndex(([other]) => other === id)
  return people.map(person => (person[0] === id ? [-1 - first, erasedLogin] : person))
}
