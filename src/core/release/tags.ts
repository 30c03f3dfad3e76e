import type { Case } from '../case/case.ts'
import { holds } from '../case/embargo.ts'
import type { Person } from '../case/fact.ts'
import { type FixLine, fixLines, isInPublic, lineKey } from '../case/remediation.ts'
import { inline } from '../messages/quote.ts'
import { lineName } from './missing.ts'

/** A tag that is looked up in a public repository: whether it is there, and whether it has the fix of its line. */
export type TagAsked = Pick<FixLine, 'repository' | 'line'> & {
  readonly tag: string
  /** The public pull request by which the fix goes out; null where there is none. */
  readonly pull: number | null
  /** Commits of the mirror that have the fix, where there is no public pull request. */
  readonly commits: readonly string[]
  /** The number of the repository, where that is on record. */
  readonly code: number | null
}

/** A tag as it is at GitHub now. */
export type SeenTag = Pick<TagAsked, 'repository' | 'line' | 'tag'> & {
  /** The commit that it stands for; null where there is no such tag. */
  readonly commit: string | null
  /** Whether one of the commits that brought the fix is in it. */
  readonly withFix: boolean
}

/** What git takes for the name of a tag (git check-ref-format), as far as anybody uses it. */
const named = /^(?!.*(\.\.|@\{|\/\/|\.lock(\/|$)))[\w][\w.+@/-]*[\w+-]$|^\w$/

/**
 * The release line and the tag that the words after `/release tag` mean; `tag` null: no notes there; `vouch`: how the fix came
 * into it, where somebody gives their word for that. A full name
 * (`refs/tags/v1`) means the tag. Or the sentence that says why they mean none.
 */
export function readTagWords(
  { remediation }: Case,
  words: readonly string[],
): { readonly one: FixLine; readonly tag: string | null; readonly vouch: string | null } | string {
  const at = words.findIndex((word, n) => n > 1 && /^vouch\b/i.test(word))
  const [repository = '', written = '', line] = at < 0 ? words : words.slice(0, at)
  const vouch = at < 0 ? null : words.slice(at + 1).join(' ')
  const lines = fixLines(remediation)
  const [one, another] = lines.filter(
    known =>
      known.repository.toLowerCase() === repository.toLowerCase() &&
      (line === undefined || known.line === line),
  )
  if (!written || !one || another) {
    const all = lines.map(lineName).join(', ')
    return `Write \`/release tag OWNER/REPO TAG LINE\` for one of the release lines that are fixed${all ? `: ${all}` : ', of which there is none yet'}. \`none\` for TAG: no release notes there.`
  }
  if (written.toLowerCase() === 'none') return { one, tag: null, vouch }
  const tag = written.replace(/^refs\/tags\//, '')
  if (!named.test(tag) || tag.startsWith('refs/') || tag.length > 200)
    return `${inline(written, { max: 100 })} is no name for a tag.`
  return { one, tag, vouch }
}

/** How a tag of this line is looked up. */
export function tagAsked({ repository, line, pull, publicPull }: FixLine, tag: string): TagAsked {
  const open = publicPull && 'number' in publicPull ? publicPull.number : null
  const commits = open === null && pull ? [pull.merged, pull.head] : []
  const code = publicPull && 'in' in publicPull ? publicPull.in.id : (pull?.code ?? null)
  return { repository, line, tag, pull: open, commits: commits.filter(commit => commit !== null), code }
}

/** The tags whose release notes are still to be drafted, by their lines. */
export const tagsToDraft = ({ remediation, release }: Case): readonly TagAsked[] =>
  fixLines(remediation).flatMap(one => {
    const tag = release.tags.get(lineKey(one.repository, one.line))
    const draft = release.drafts.get(lineKey(one.repository, one.line))
    return tag && (draft?.tag !== tag || draft.how === 'refused') ? [tagAsked(one, tag)] : []
  })

/**
 * Why no release notes are drafted for a tag that is there: it lacks the fix, as far as can be seen. Null where there
 * is nothing against it: it is not there yet, has the fix, or the fix went out by a way that is not seen here.
 */
export function tagWithoutFix(c: Case, { repository, line, tag, commit, withFix }: SeenTag): string | null {
  if (commit === null || withFix || vouchedFor(c, { repository, line, commit })) return null
  const one = fixLines(c.remediation).find(known => known.repository === repository && known.line === line)
  const isUnseen = one?.publicPull
    ? 'byHand' in one.publicPull
    : !c.release.opening.has(lineKey(repository, line)) && !holds(c.embargo)
  if (isUnseen) return null
  const pull = one?.publicPull
  const why =
    pull && 'url' in pull && isInPublic(pull)
      ? `the commit by which [the fix](${pull.url}) was merged is not in it`
      : 'the fix is not merged in public yet'
  return `${inline(tag, { max: 200 })} of \`${repository}\` is there already, at \`${commit}\`, without the fix: ${why}. Name the tag of the release with it: \`/release tag ${repository} TAG ${line}\`, or \`none\` for no notes there. Where the fix came into it in another way, such as a cherry-pick, give your word for that: \`/release tag ${repository} ${inline(tag, { max: 200 }).replaceAll('`', '')} ${line} vouch TEXT\`, with how it came there.`
}

/** Who gave their word that the tag of a line, while it is at this commit, has the fix; null where nobody did. */
export const vouchedFor = (
  { release }: Case,
  { repository, line, commit }: Pick<SeenTag, 'repository' | 'line' | 'commit'>,
): { readonly by: Person | null } | null => {
  const word = release.vouched.get(lineKey(repository, line))
  return word && word.commit === commit ? word : null
}
