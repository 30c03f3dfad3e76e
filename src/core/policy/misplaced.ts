import { configPath, coordinationPath, isPolicyPath, securityPaths } from './review.ts'
import { quoted } from './wording.ts'

/** A file that somebody may take for a part of the policy, which is not read, and the sentence that says what would work. */
export type Misplaced = { readonly where: string; readonly message: string }

/** Where `pledge.yml` is most likely put in vain; these are looked for by name, since a whole tree is too much to ask for. */
export const misplacedPaths = ['.github/pledge.yaml', 'pledge.yaml', coordinationPath] as const

/**
 * What is wrong with the place or the name of a file that looks like one of the policy's; null for all other paths, and
 * for those that are read. `isRoom`: cases are worked in its repository.
 */
export function misplacedAt(path: string, isRoom: boolean): string | null {
  const slash = path.lastIndexOf('/')
  const [folder, name] = [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)]
  if (!['', '.github', 'docs'].includes(folder) || isPolicyPath(path, isRoom)) return null
  if (/^security\.(?:md|markdown)$/i.test(name))
    return `This file is not read: the policy is ${quoted(securityPaths[0])}, written exactly so.`
  if (!/^\.?pledge\.ya?ml$/i.test(name)) return null
  if (isRoom && folder !== '.github')
    return `This file is not read: where cases are worked it is ${quoted(coordinationPath)} at the root, written exactly so.`
  return path === coordinationPath
    ? `This file is not read here: ${quoted(coordinationPath)} at the root counts only in the private repository that ${quoted('coordination:')} names. Promises belong in ${quoted(configPath)}.`
    : `This file is not read: it has to be ${quoted(configPath)}, written exactly so.`
}
