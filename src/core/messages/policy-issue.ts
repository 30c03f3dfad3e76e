import { type Words, wordsFor } from '../audience.ts'

/** A label of its own: an issue about the policy tells nothing about any report. */
export const policyLabel = 'security policy'

/**
 * Where a change of the policy is discussed: in pull requests on its file (`where`, a page of GitHub's or null
 * where there is no file yet), and in those that are open (`pulls`, as `owner/repo#number`).
 */
export function whereToDiscuss(where: string | null, pulls: readonly string[]): Words<'public'> {
  const file = where
    ? `propose it as a pull request that changes ${where}`
    : 'propose it as a pull request that adds a `SECURITY.md`'
  const open =
    pulls.length > 0 ? ` Changes are being discussed in ${pulls.slice(0, 10).join(', ')} already.` : ''
  return wordsFor(
    'public',
    `Thank you for writing about the security policy. Changes of it are discussed in pull requests, where everybody sees promise by promise what would change: ${file}, or go on here until it is clear what to propose.${open}`,
  )
}
