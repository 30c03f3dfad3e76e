import { type Words, wordsFor } from '../audience.ts'

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
