import type { Signature } from './git/objects.ts'
import { userOf, type World } from './world.ts'

const domain = 'users.noreply.github.com'

/** Who a commit names when somebody makes it now: their login and the address that GitHub keeps for them. */
export function signatureOf(world: World, login: string): Signature {
  const id = userOf(world, login)?.id ?? 0
  return { name: login, email: `${id}+${login}@${domain}`, at: world.now() }
}

/** The login behind an address that GitHub keeps, or null. */
export function loginOf(world: World, email: string): string | null {
  const login = new RegExp(`^\\d+\\+(.+)@${domain.replaceAll('.', '\\.')}$`).exec(email)?.[1]
  return login === undefined ? null : (userOf(world, login)?.login ?? null)
}
