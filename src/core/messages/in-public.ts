import { type Words, wordsFor } from '../audience.ts'
import { inline } from './quote.ts'

/** Where a report can be made in private: a page of GitHub's, or a contact of the policy. */
export type PrivateChannel =
  | { readonly kind: 'advisory'; readonly url: string }
  | { readonly kind: 'contact'; readonly contact: string }

const where = (channel: PrivateChannel | null): string => {
  if (!channel) return 'The maintainers will get in touch.'
  return channel.kind === 'advisory'
    ? `If this concerns security, please continue in private: ${channel.url}`
    : `If this concerns security, please continue in private: ${channel.contact}`
}

/**
 * The one comment on a public issue that may be a vulnerability report. Neutral: it repeats, confirms and
 * denies nothing, and is the same for every issue.
 */
export const pointer = (channel: PrivateChannel | null): Words<'public'> =>
  wordsFor(
    'public',
    `Thank you for writing. A maintainer will look at this; please do not add details here until then. ${where(channel)}`,
  )

/** The answer to "where do I report?". */
export const whereToReport = (channel: PrivateChannel | null): Words<'public'> =>
  wordsFor('public', `Thank you for asking. ${where(channel)}`)

/** The title of every public pull request with a fix, and the message of its commit. */
export const fixTitle = 'Fix a security problem'

/** The public pull request that brings a fix on the day, and its commit; the same for every fix. */
export const publicPullWords = (
  line: string,
): { readonly title: string; readonly body: Words<'public'> } => ({
  title: fixTitle,
  body: wordsFor(
    'public',
    `This fix was prepared and reviewed in private; the security advisory of this repository will tell what it is about. Please merge it to ${inline(line, { max: 250 })} and release it.`,
  ),
})
