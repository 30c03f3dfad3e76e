import { existsSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { longestFile } from '../core/policy/legible.ts'
import { misplacedAt } from '../core/policy/misplaced.ts'
import { readRepository, sameOwner } from '../core/policy/names.ts'
import type { RepositoryName } from '../core/policy/policy.ts'
import { configPath, coordinationPath, securityPaths } from '../core/policy/review.ts'
import type { TextFile, Texts } from './policy-texts.ts'
import type { Remote, RemoteTexts } from './remote.ts'
import { Refusal, shown } from './terminal.ts'
import { isFolder, readTextWithin, Unreadable } from './text-file.ts'

/** Everything that was read to know a policy. */
export type PolicyTexts = {
  /** How the place is called to the person who asked. */
  readonly name: string
  /** null for a checkout: where it belongs is not looked for. */
  readonly repository: RepositoryName | null
  readonly own: Texts
  /** Of the organisation's `.github` repository; null where it was not looked at or cannot be seen. */
  readonly organisation: Texts | null
  /** The repository that cases are worked in, where it is named and can be seen. */
  readonly places: ReadonlyMap<string, RemoteTexts>
}

/** What is meant by the word on the command line: a folder that is there, else `owner/repo` or its page's address. */
export function placeOf(word: string): { readonly folder: string } | { readonly repository: RepositoryName } {
  if (isFolder(word)) return { folder: word }
  if (existsSync(word))
    throw new Refusal(
      `${shown(word)} is a file, and a policy is read from a folder. One file by itself is read by \`pledge read FILE\`.`,
    )
  const name = word.replace(/^https:\/\/[^/]+\/(?=[^/]+\/[^/]+\/?$)/, '').replace(/(\.git)?\/?$/, '')
  const repository = /^[./~]/.test(word) ? null : readRepository(name)
  if (repository) return { repository }
  throw new Refusal(
    `${shown(word)} is neither a folder here nor a repository as owner/name. One file by itself is read by \`pledge read FILE\`.`,
  )
}

/** The policy files of a checkout. */
export function textsOfFolder(folder: string): PolicyTexts {
  const file = (path: string): TextFile | null => {
    try {
      const text = readTextWithin(folder, path, longestFile)
      return text === null ? null : { where: path, text }
    } catch (error) {
      if (error instanceof Unreadable)
        return { where: path, text: null, message: `This file ${error.message}` }
      throw error
    }
  }
  const [security = null, ...beside] = securityPaths.map(file).filter(one => one !== null)
  const own = {
    security,
    beside: beside.map(({ where }) => where).filter(where => !isFolder(join(folder, where))),
    config: file(configPath),
    coordination: file(coordinationPath),
    misplaced: misplacedIn(folder),
  }
  return { name: basename(resolve(folder)), repository: null, own, organisation: null, places: new Map() }
}

function misplacedIn(folder: string): Texts['misplaced'] {
  const places = ['', '.github', 'docs'].filter(place => isFolder(join(folder, place)))
  const paths = places.flatMap(place => readdirSync(join(folder, place)).map(name => join(place, name)))
  return paths.filter(path => misplacedAt(path, false) !== null).map(path => ({ path, where: path }))
}

/** A file whose name differs from one that counts in its letters' case only, or null. */
export function nearMiss(folder: string): string | null {
  for (const path of securityPaths) {
    const [name = '', ...above] = path.split('/').reverse()
    const inside = join(...above.reverse(), '.')
    if (!isFolder(join(folder, inside))) continue
    const found = readdirSync(join(folder, inside)).find(
      entry => entry !== name && /^security(\.(md|txt|rst|adoc|markdown))?$/i.test(entry),
    )
    if (found !== undefined) return join(inside, found)
  }
  return null
}

/** The policy files of a repository at GitHub and of its organisation's `.github` repository. */
export async function textsOfRepository(
  remote: Remote,
  repository: RepositoryName,
  namesPlace: (texts: readonly (Texts | null)[]) => readonly RepositoryName[],
): Promise<PolicyTexts> {
  const general = { owner: repository.owner, name: '.github' }
  const own = await remote.texts(repository)
  if (own === null) throw new Refusal(remote.notFound(repository))
  const isGeneral = repository.name.toLowerCase() === general.name
  const organisation = isGeneral ? null : await remote.texts(general)
  const places = new Map<string, RemoteTexts>()
  for (const place of namesPlace([own.texts, organisation?.texts ?? null])) {
    const key = `${place.owner}/${place.name}`.toLowerCase()
    if (places.has(key) || !sameOwner(place, repository)) continue
    const found = await remote.texts(place)
    if (found) places.set(key, found)
  }
  return {
    name: `${repository.owner}/${repository.name}`,
    repository,
    own: own.texts,
    organisation: organisation?.texts ?? null,
    places,
  }
}
