import { readRepository } from './names.ts'
import type { RepositoryName } from './policy.ts'
import type { Prose } from './prose.ts'

/** Somebody else's project, as a coordinator named it, and where its own policy takes reports. */
export type Elsewhere = {
  readonly repository: RepositoryName
  /** Mail addresses and `https` addresses, in the form that {@link contactsToTell} lets through. */
  readonly contacts: readonly string[]
}

/**
 * The repository that a text names: `owner/name` alone, or the address of one of its pages somewhere in it. Null
 * where it names none, or one that is not at this GitHub (`webUrl`: the root of its pages).
 */
export function repositoryIn(text: string, webUrl: string): RepositoryName | null {
  const alone = readRepository(text)
  if (alone) return alone
  const host = webUrl.replace(/^https?:\/\//, '').toLowerCase()
  const at = text.toLowerCase().indexOf(`${host}/`)
  if (at < 0 || /[\w.@-]$/.test(text.slice(0, at).replace(/www\.$/i, ''))) return null
  const [owner = '', name = ''] = text.slice(at + host.length + 1).split(/[/?#\s]/)
  return readRepository(`${owner}/${name.replace(/[)>\].,;:!'"]+$/, '').replace(/\.git$/i, '')}`)
}

/** No policy has more ways in that a reporter has to be told of. */
const mostContacts = 5
const hostForm = '(?:[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?\\.)+[a-z]{2,24}'
const mailForm = new RegExp(`^[a-z\\d][a-z\\d._+-]{0,63}@${hostForm}$`, 'i')
const linkForm = new RegExp(`^https://${hostForm}(?:/[\\w.~%/?=&+:-]*(?:#[\\w.~%/:-]*)?)?$`, 'i')

/**
 * The contacts of another project's policy that a reporter may be told: mail addresses and `https` addresses of a
 * plain form, whatever else that policy says. Where it names private reporting at GitHub, that is the first.
 */
export function contactsToTell(
  prose: Pick<Prose, 'contacts' | 'privateReporting'>,
  { owner, name }: RepositoryName,
  webUrl: string,
): readonly string[] {
  const form = `${webUrl}/${owner}/${name}/security/advisories/new`
  const plain = prose.contacts
    .map(({ value }) => value)
    .filter(value => value.length <= 200 && (mailForm.test(value) || linkForm.test(value)))
  return [...new Set([...(prose.privateReporting ? [form] : []), ...plain])].slice(0, mostContacts)
}
