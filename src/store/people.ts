/**
 * The people on a case's record, in the order in which they came: GitHub's id and the login they had. A fact names
 * one by the place in this list, so that what is hashed holds nothing of anybody and a name can be erased.
 */
export type People = readonly (readonly [id: number, login: string])[]

const place = '$person'

/**
 * An encoded fact with everybody in it replaced by their place (`{"$person": 2}`), and the list with those who are
 * new. Whatever has an `id` and a `login`, and nothing else, is somebody, wherever it stands.
 */
export function withoutPeople(encoded: unknown, known: People): { body: string; people: People } {
  const people = [...known]
  const body = JSON.stringify(encoded, (_, value: unknown) => {
    if (!isPerson(value)) return value
    const { id, login } = value
    const at = people.findIndex(([otherId, otherLogin]) => otherId === id && otherLogin === login)
    return { [place]: at >= 0 ? at : people.push([id, login]) - 1 }
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
