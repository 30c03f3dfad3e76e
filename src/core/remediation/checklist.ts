import { type Words, wordsFor } from '../audience.ts'

/** What a fix needs, in the order in which it is done; the key stands in the pull request and on the record. */
export const checklist = {
  reproduce: 'Reproduced by a test that fails',
  fix: 'Fixed, so that the test passes',
  test: 'The whole test suite passes',
  similar: 'Similar problems looked for, here and in related repositories',
  backport: 'Behaves the same on the other release lines, or a word here why not',
  changelog: 'Changelog entry written, without details before the day',
  reviewer: 'Reviewed by somebody who did not write it',
  reporter: 'The reporter confirmed that it helps',
  release: 'Released',
  verify: 'The release verified: installed as users do, and the test run against it',
} as const
export type ChecklistKey = keyof typeof checklist

/**
 * The body of the pull request in a mirror. Who may read the mirror need not know of the case: it tells nothing of
 * what is fixed. `behind`: the mirror's line lacks commits of the public one.
 */
export function fixPullBody(line: string, behind: boolean): Words<'mirror'> {
  const items = Object.entries(checklist).map(([key, text]) => `- [ ] ${text} <!-- ${key} -->`)
  const parts = [
    'Push the work to the branch of this pull request, tick what is done, and merge it here. Nothing goes to a public repository before the day; until then keep branch names, titles and commit messages free of what is fixed.',
    ...(behind
      ? [
          `**This mirror is behind**: \`${line.replaceAll('`', '')}\` here lacks commits of the public branch. Bring it up to date first, or the fix may not fit there.`,
        ]
      : []),
    items.join('\n'),
  ]
  return wordsFor('mirror', parts.join('\n\n'))
}

/** The keys of the items that are ticked in a body which people may have edited; each once, in our order. */
export function ticked(body: string): readonly ChecklistKey[] {
  const found = new Set(
    body.split('\n').flatMap(line => /^\s*[-*] \[[xX]\] .*<!-- (\w+) -->\s*$/.exec(line)?.[1] ?? []),
  )
  return (Object.keys(checklist) as ChecklistKey[]).filter(key => found.has(key))
}
