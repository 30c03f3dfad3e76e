import type { ReleaseStep } from '../case/fact.ts'
import { fixLines, lineKey } from '../case/remediation.ts'
import { askRelease } from '../decide/release.ts'
import type { Draft } from '../draft.ts'
import { inline } from '../messages/quote.ts'
import { readFingerprint } from '../release/fingerprint.ts'
import { lineName } from '../release/missing.ts'
import { type Answer, type Command, done, firstLine, refused } from './command.ts'

const how =
  'Write `/release` for the next step, `/release open`, `/release publish` or `/release announce` for one of them, `/release FINGERPRINT` to do what was shown under it, or `/release tag OWNER/REPO TAG [LINE]`.'
const steps: readonly string[] = ['open', 'publish', 'announce'] satisfies ReleaseStep[]

/** The day, step by step: what would be done is shown with a fingerprint, and done when that is confirmed. */
export const release: Command = {
  name: 'release',
  usage: '/release [STEP] | FINGERPRINT | tag OWNER/REPO TAG [LINE]',
  help: 'The day, step by step: shows what is missing and what the next step would do (the fixes go public, the advisory is published, the announcement is drafted); `/release FINGERPRINT` does exactly that.',
  run(draft, argument) {
    const { report, release: before } = draft.case
    if (report === 'closed') return refused('The case is closed.')
    const [first = '', ...rest] = firstLine(argument).first.split(/\s+/)
    if (first.toLowerCase() === 'tag') return tag(draft, rest)
    if (rest.length > 0) return refused(how)
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

function tag(draft: Draft, [repository = '', name = '', line]: readonly string[]): Answer {
  const lines = fixLines(draft.case.remediation).filter(
    one =>
      one.repository.toLowerCase() === repository.toLowerCase() && (line === undefined || one.line === line),
  )
  const [only, another] = lines
  const all = fixLines(draft.case.remediation).map(lineName).join(', ')
  if (!name || !only || another)
    return refused(
      `Write \`/release tag OWNER/REPO TAG LINE\` for one of the release lines that are fixed${all ? `: ${all}` : ', of which there is none yet'}. \`none\` for TAG: no release notes there.`,
    )
  // What git takes for the name of a tag (git check-ref-format), as far as anybody uses it.
  if (!/^(?!.*(\.\.|@\{|\/\/|\.lock(\/|$)))[\w][\w.+@/-]*[\w+-]$|^\w$/.test(name) || name.length > 200)
    return refused(`${inline(name, { max: 100 })} is no name for a tag.`)
  // The newest release of a line is the one that is affected; its notes tell of no fix.
  const known = fixLines(draft.case.remediation).filter(one => one.repository === only.repository)
  if (known.some(({ latest }) => latest === name))
    return refused(
      `${inline(name, { max: 200 })} is released already, without the fix. Name the tag of the release with it.`,
    )
  const other = known.find(
    one => one.line !== only.line && draft.case.release.tags.get(lineKey(one.repository, one.line)) === name,
  )
  if (other)
    return refused(
      `${inline(name, { max: 200 })} is the tag of ${lineName(other)}: each release line has its own release.`,
    )
  draft.record({
    kind: 'tagNamed',
    repository: only.repository,
    line: only.line,
    tag: name.toLowerCase() === 'none' ? null : name,
  })
  return done(
    name.toLowerCase() === 'none'
      ? `${lineName(only)} gets no release notes from here.`
      : `${lineName(only)}: the release notes are for ${inline(name, { max: 200 })}.`,
  )
}
