import type { Case } from '../case/case.ts'
import { holds } from '../case/embargo.ts'
import type { ReleaseStep } from '../case/fact.ts'
import { fixLines, lineKey } from '../case/remediation.ts'
import { askRelease } from '../decide/release.ts'
import type { Draft } from '../draft.ts'
import { readFingerprint } from '../fingerprint.ts'
import { inline } from '../messages/quote.ts'
import { lineName } from '../release/missing.ts'
import { readTagWords, type TagAsked, tagAsked, tagWithoutFix } from '../release/tags.ts'
import { type Answer, type Command, type CommandContext, done, firstLine, refused } from './command.ts'

const how =
  'Write `/release` for the next step, `/release open`, `/release publish` or `/release announce` for one of them, `/release FINGERPRINT` to do what was shown under it, or `/release tag OWNER/REPO TAG [LINE] [vouch TEXT]`.'
const steps: readonly string[] = ['open', 'publish', 'announce'] satisfies ReleaseStep[]

/** The day, step by step: what would be done is shown with a fingerprint, and done when that is confirmed. */
export const release: Command = {
  name: 'release',
  usage: '/release [STEP] | FINGERPRINT | tag OWNER/REPO TAG [LINE] [vouch TEXT]',
  help: 'The day, step by step: shows what is missing and what the next step would do (the fixes go public, the advisory is published, the announcement is drafted); `/release FINGERPRINT` does exactly that.',
  run(draft, argument, { tags, comment }) {
    const { report, release: before, embargo } = draft.case
    if (report === 'closed') return refused('The case is closed.')
    const [first = '', ...rest] = firstLine(argument).first.split(/\s+/)
    if (first.toLowerCase() === 'tag') return tag(draft, rest, comment, tags)
    if (rest.length > 0) return refused(how)
    // Only of an accepted report others are told (CERT/CC Vultron, report management).
    if (report !== 'accepted')
      return refused(
        `Only an accepted report is released: \`/accept\` first.${holds(embargo) ? ' `/embargo end REASON` ends the embargo alone.' : ''}`,
      )
    const fingerprint = readFingerprint(first)
    const step = first === '' ? null : steps.find(known => known === first.toLowerCase())
    if (step === undefined && !fingerprint) return refused(how)
    if (before.asked)
      return refused(
        before.asked.fingerprint
          ? 'A step is being confirmed right now; what came of it follows.'
          : 'The mirrors are being read right now; what is to be confirmed follows.',
      )
    if (!fingerprint) {
      askRelease(draft, (step ?? null) as ReleaseStep | null, null)
      return done('The mirrors and the advisory are read; what there is to confirm follows.')
    }
    if (before.shown?.fingerprint !== fingerprint)
      return refused(
        before.spent.has(fingerprint)
          ? `\`${fingerprint}\` is not valid any more: it was used, or something else was shown since. \`/release\` shows what is to be confirmed now.`
          : `Nothing was shown under \`${fingerprint}\`. \`/release\` shows what is to be confirmed now.`,
      )
    askRelease(draft, before.shown.step, fingerprint)
    return done('The mirrors and the advisory are read once more; if all is as it was shown, it is done.')
  },
}

function tag(
  draft: Draft,
  words: readonly string[],
  comment: number,
  seen: CommandContext['tags'] = [],
): Answer {
  const meant = readTagWords(draft.case, words)
  if (typeof meant === 'string') return refused(meant)
  const { one, tag, vouch } = meant
  const { repository, line } = one
  const there = seen.find(one => one.repository === repository && one.line === line && one.tag === tag)
  if (vouch !== null && tag === null)
    return refused('Where no notes are wanted there is nothing to vouch for.')
  if (vouch === '')
    return refused(
      'Say how the fix came into it, for who asks later: `/release tag OWNER/REPO TAG LINE vouch TEXT`.',
    )
  if (vouch !== null && !there?.commit)
    return refused(
      `${inline(tag ?? '', { max: 200 })} is not seen in \`${repository}\` now. What a tag has is vouched for once it is there; until then, name it without.`,
    )
  const vouched = vouch !== null && there?.commit && !there.withFix ? { commit: there.commit, comment } : null
  if (tag !== null) {
    const name = inline(tag, { max: 200 })
    // The newest release of a line is the one that is affected; its notes tell of no fix.
    const known = fixLines(draft.case.remediation).filter(other => other.repository === repository)
    if (!there?.withFix && !vouched && known.some(({ latest }) => latest === tag))
      return refused(`${name} is released already, without the fix. Name the tag of the release with it.`)
    const other = known.find(
      one => one.line !== line && draft.case.release.tags.get(lineKey(one.repository, one.line)) === tag,
    )
    if (other)
      return refused(`${name} is the tag of ${lineName(other)}: each release line has its own release.`)
    const without = there && !vouched && tagWithoutFix(draft.case, there)
    if (without) return refused(without)
  }
  draft.record({ kind: 'tagNamed', repository, line, tag, ...(vouched ? { vouched } : {}) })
  return done(
    tag === null
      ? `${lineName(one)} gets no release notes from here.`
      : `${lineName(one)}: the release notes are for ${inline(tag, { max: 200 })}.${
          vouched
            ? ` That it has the fix, at \`${vouched.commit}\`, is your word: it is shown as that before anything is drafted, and counts no more once the tag is moved.`
            : vouch !== null
              ? ' It has the fix, as is seen: nobody need vouch for it.'
              : ''
        }`,
  )
}

/** The tag that `/release` with this argument names, as it is looked up before the comment is read; null where it names none. */
export function tagIn(c: Case, argument: string): TagAsked | null {
  const [first = '', ...words] = firstLine(argument).first.split(/\s+/)
  const meant = first.toLowerCase() === 'tag' ? readTagWords(c, words) : null
  return meant === null || typeof meant === 'string' || meant.tag === null
    ? null
    : tagAsked(meant.one, meant.tag)
}
