import { releaseToReporter, type Words, wordsFor } from '../audience.ts'
import type { Case } from '../case/case.ts'
import { holds } from '../case/embargo.ts'
import type { Resolution } from '../case/fact.ts'
import { currentDeadlines } from '../deadlines/index.ts'
import type { PromiseName } from '../policy/policy.ts'
import { repositoryName } from './case-name.ts'
import { embargoFromTheStart } from './embargo.ts'
import { instant, isShort } from './instant.ts'
import { fitted, inline, login, quote } from './quote.ts'

const promised: Readonly<Record<PromiseName, string>> = {
  acknowledge: 'An acknowledgement of your report',
  respond: 'A detailed answer with the next steps',
  update: 'News on how it stands',
  disclose: 'Publication',
}

/**
 * The acknowledgement: what was promised and until when, who coordinates, what would help, and the project's
 * own rules for testing (`conduct`). Targets that nobody promised are never told to a reporter.
 */
export function acknowledgement(c: Case, conduct: readonly string[], now: Date): Words<'reporter'> {
  const promises = currentDeadlines(c, now).filter(d => !d.given.target && d.promise !== 'acknowledge')
  const lines = promises.map(d => {
    const length = d.promise === 'update' ? `at least every ${d.given.length.text}` : d.given.length.text
    const late = d.due <= now ? ', which has passed: we are late, and know it' : ''
    return `- ${promised[d.promise]}: by **${instant(d.due, isShort(d.given.length))}** (${length})${late}`
  })
  const paragraphs = [
    `Thank you for this report. It has been received and is kept private; the maintainers of \`${repositoryName(c.source)}\` are working on it here, on this advisory.`,
    lines.length > 0
      ? `What the project's security policy promises you:\n\n${lines.join('\n')}`
      : 'You will hear from the maintainers here.',
    c.coordinator
      ? `${login(c.coordinator.login)} coordinates this report: the fix, its release and the announcement.`
      : 'A coordinator for this report is being found.',
    ...(c.embargo.until && holds(c.embargo) ? [embargoFromTheStart(c.embargo.until, now)] : []),
    'What would help most, if it is not in the report yet: the steps to reproduce it, a proof of concept, the affected versions, and how you would like to be credited. Please answer here rather than in public.',
  ]
  if (conduct.length > 0) {
    const rules = conduct.map(rule => quote(rule, { max: 600 }))
    paragraphs.push(`When you test further, please keep to the project's rules:\n\n${rules.join('\n>\n')}`)
  }
  return wordsFor('reporter', fitted(paragraphs.join('\n\n')))
}

/** A coordinator's words to the reporter, sent as they wrote them. */
export const fromCoordinator = (words: Words<'coordinators'>): Words<'reporter'> =>
  whole(releaseToReporter(words))

const reasons: Readonly<Partial<Record<Resolution, string>>> = {
  invalid: 'After looking into this report, the maintainers do not regard it as a vulnerability.',
  'out-of-scope': "This report is outside the scope of the project's security policy.",
  'third-party':
    'This report is about software that is maintained elsewhere. Please report it to the people who maintain it',
  duplicate: 'This vulnerability is already known to the maintainers',
}

/**
 * Why a report is not taken further, before it is closed. `of` is the third party, or the other advisory of a
 * duplicate when, and only when, that one is public. `contacts`: where the third party's own policy takes reports.
 */
export function answer(
  as: Resolution,
  of: string | null,
  words: Words<'coordinators'> | null,
  contacts: readonly string[] = [],
): Words<'reporter'> {
  const subject =
    as === 'third-party' || as === 'duplicate' ? `${reasons[as]}${of ? `: ${of}` : ''}.` : reasons[as]
  const parts = [
    subject ?? '',
    contacts.length > 0
      ? `Their own security policy takes reports at ${contacts.map(at => inline(at, { max: 200 })).join(', ')}.`
      : '',
    words ? releaseToReporter(words) : '',
    'Thank you for taking the time to report it.',
  ]
  return whole(wordsFor('reporter', parts.filter(Boolean).join('\n\n')))
}

const whole = (words: Words<'reporter'>): Words<'reporter'> => wordsFor('reporter', fitted(words))

/** Asks the reporter how they wish to be named, with what there is to choose from. */
export const creditQuestion = (): Words<'reporter'> =>
  wordsFor(
    'reporter',
    'How would you like to be credited on the advisory once it is published? GitHub has the types reporter, finder, analyst, remediation developer and others; several people can be named by their GitHub accounts. If you would rather not be named, please say so: then you are not. Nothing is written without your answer.',
  )
