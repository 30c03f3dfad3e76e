import { dataBreachDue } from '../case/remediation.ts'
import type { Draft } from '../draft.ts'
import { instant } from '../messages/instant.ts'
import { login } from '../messages/quote.ts'
import { sayData } from '../users-data.ts'
import { type Answer, type Command, done, refused } from './command.ts'
import { readInstant } from './instant.ts'

const how =
  "Say whether users' data was touched: `/user-data yes TEXT` or `/user-data no TEXT`; `/user-data yes since DATE TEXT` where it was known before, with which data in TEXT. `/user-data mistake since DATE TEXT` corrects a date that was mistyped. `/user-data told users TEXT` and `/user-data told authority TEXT` say that they were told."

export const userData: Command = {
  name: 'user-data',
  usage: '/user-data yes|no TEXT | told users|authority|both TEXT | mistake since DATE TEXT',
  help: "Records whether users' data was touched (`yes since DATE` where it was known before now; `mistake since DATE` where that date was mistyped), and, with `told`, that the users or the supervisory authority were told, and how.",
  run(draft, argument, { comment }) {
    const [, said = '', rest = ''] = /^(yes|no|told|mistake)\b[:.,]?\s*([\s\S]*)$/i.exec(argument) ?? []
    const kind = said.toLowerCase()
    if (kind === 'told') return tell(draft, rest, comment)
    if (kind === 'mistake') return correct(draft, rest, comment)
    if (kind === 'no') {
      if (!rest) return refused(`Say how you know, for who asks later: \`/user-data no TEXT\`. ${how}`)
      sayTouched(draft, false, comment)
      return done(`No users' data was touched.${elsewhere(draft)}`)
    }
    if (kind !== 'yes') return refused(how)
    const { when, rest: text, error } = leadingInstant(sinceWord, rest, draft.now, 'since')
    if (error) return refused(error)
    if (!text)
      return refused(
        `Say which data was touched: \`/user-data yes${when ? ' since DATE' : ''} TEXT\`. Nothing changed.`,
      )
    sayTouched(draft, true, comment, when)
    const { remediation } = draft.case
    const { knownAt, notices } = remediation.userData ?? {}
    const due = dataBreachDue(remediation)
    const earlier =
      when && knownAt && knownAt < when
        ? ` It was known at ${instant(knownAt)} already, by what is on the record: that counts. Where that was mistyped, \`/user-data mistake since DATE TEXT\` says so.`
        : ''
    return done(
      `Users' data was touched.${earlier} Telling the users is among what the case needs now, until \`/user-data told users TEXT\`.${due && !notices?.authority ? ` Where the GDPR applies, the supervisory authority is told by **${instant(due)}** (article 33: 72 hours from when it was known); \`/user-data told authority TEXT\` says that it was, or why it need not be.` : ''}${elsewhere(draft)}`,
    )
  },
}

function sayTouched(
  draft: Draft,
  touched: boolean,
  comment: number,
  since: Date | null = null,
  corrects: Date | null = null,
): void {
  const dates = { since: since?.toISOString() ?? null, corrects: corrects?.toISOString() ?? null }
  sayData(draft, { kind: 'touched', comment, touched, at: draft.now.toISOString(), ...dates })
}

/** In a duplicate: who is told of it, and who reminds. */
const elsewhere = ({ case: { follows } }: Draft): string =>
  follows
    ? ` ${login(follows)}, which is worked on and which this one repeats, is told: what is on record there counts here too, and the 72 hours are reminded of there.`
    : ''

const sinceWord = /^(?:known\s+)?since\b[:\s]*/i

/** The date on record was a mistake. What takes its place is not after it was put on record, nor after a notice. */
function correct(draft: Draft, argument: string, comment: number): Answer {
  const {
    touched = false,
    knownAt = null,
    saidAt = null,
    notices = {},
  } = draft.case.remediation.userData ?? {}
  if (!touched || !knownAt || !saidAt)
    return refused("It is not on the record that users' data was touched, so there is no date to correct.")
  const { when, rest, error } = leadingInstant(sinceWord, argument, draft.now, 'since')
  if (error) return refused(error)
  if (!when || !rest)
    return refused(
      'Say since when it was known in truth, and how the mistake came about: `/user-data mistake since DATE TEXT`.',
    )
  if (when.getTime() === knownAt.getTime()) return refused(`${instant(when)} is on the record already.`)
  if (when > saidAt)
    return refused(`It was put on record at ${instant(saidAt)}, so by then it was known. Nothing changed.`)
  const told = Object.entries(notices).find(([, at]) => at < when)
  if (told)
    return refused(
      `By the record the ${told[0]} ${told[0] === 'users' ? 'were' : 'was'} told at ${instant(told[1])}, before that. If that is the mistake, \`/user-data told ${told[0]} at DATE TEXT\` puts it right first. Nothing changed.`,
    )
  sayTouched(draft, touched, comment, when, knownAt)
  const due = dataBreachDue(draft.case.remediation)
  return done(
    `On the record: ${instant(knownAt)} was a mistake, by your word; that users' data was touched is known since **${instant(when)}**. Both dates stay on the record.${due ? ` The 72 hours of article 33 end at **${instant(due)}**.` : ''}${elsewhere(draft)}`,
  )
}

/** The users or the authority were told: by hand, and a coordinator says so. A case that is closed keeps it as well. */
function tell(draft: Draft, argument: string, comment: number): Answer {
  const [, word = '', text = ''] = /^(users|authority|both)\b[:.,]?\s*([\s\S]*)$/i.exec(argument) ?? []
  if (!word)
    return refused(
      'Say who was told: `/user-data told users TEXT`, `/user-data told authority TEXT` or `/user-data told both TEXT`.',
    )
  if (!draft.case.remediation.userData?.touched)
    return refused(
      "It is not on the record that users' data was touched: `/user-data yes TEXT` first, `/user-data yes since DATE TEXT` where it was known before.",
    )
  const { when, rest, error } = leadingInstant(/^(?:at|on)\s+/i, text, draft.now, 'at')
  if (error) return refused(error)
  const { knownAt } = draft.case.remediation.userData
  if (when && knownAt && when < knownAt)
    return refused(
      `By the record it is known since ${instant(knownAt)} only, so nobody was told at ${instant(when)}. \`/user-data yes since DATE TEXT\` says that it was known before. Nothing changed.`,
    )
  if (!rest) return refused(`Say how and by whom: \`/user-data told ${word.toLowerCase()} TEXT\`.`)
  const toldAt = when ?? draft.now
  const named = (['users', 'authority'] as const).filter(one => [one, 'both'].includes(word.toLowerCase()))
  // A later word without a time takes nothing from an earlier notice: it may have been in time.
  const { notices } = draft.case.remediation.userData
  const before = when ? [] : named.filter(one => notices[one])
  const already = before
    .map(one => `${the(one)} told at **${instant(notices[one] ?? toldAt)}**, by the record`)
    .join(', and ')
  const corrected = `\`/user-data told ${word.toLowerCase()} at DATE TEXT\` corrects a time.`
  const whom = named.filter(one => !before.includes(one))
  if (whom.length === 0) return refused(`Nothing changed: ${already}. ${corrected}`)
  for (const one of whom) sayData(draft, { kind: 'told', comment, whom: one, toldAt: toldAt.toISOString() })
  const left = (['users', 'authority'] as const).filter(one => !draft.case.remediation.userData?.notices[one])
  const open = left.map(one => ` The ${one} still ${one === 'users' ? 'have' : 'has'} to be told.`).join('')
  return done(
    `On the record: ${whom.length === 2 ? 'the users and the authority were' : the(whom[0])} told at **${instant(toldAt)}**.${already ? ` As before: ${already}. ${corrected}` : ''}${open}${elsewhere(draft)}`,
  )
}

const the = (whom: 'users' | 'authority' | undefined): string =>
  whom === 'users' ? 'the users were' : 'the authority was'

/** How people begin to say a time without a date. */
const vague =
  /^(?:yesterday|today|tonight|this|last|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+\d)/i

/**
 * An instant that has passed, where `text` begins with `word` and a date. A time that is told otherwise is refused,
 * since a clock of law hangs on it: after `since` whatever is no date, after `at` what begins as a time; what else
 * follows an `at` is text.
 */
function leadingInstant(
  word: RegExp,
  text: string,
  now: Date,
  named: 'since' | 'at',
): { readonly when: Date | null; readonly rest: string; readonly error: string | null } {
  const plain = { when: null, rest: text, error: null }
  const after = text.replace(word, '')
  if (after === text) return plain
  if (!/^\d/.test(after) && named === 'at' && !vague.test(after)) return plain
  const [, date = '', rest = ''] =
    /^(\d\S*(?:\s+\d{1,2}:\d{2}\S*(?:\s*(?:UTC|GMT|Z|[+-]\d{2}:?\d{2})(?![\w:]))?)?)\s*([\s\S]*)$/i.exec(
      after,
    ) ?? []
  const read = readInstant(date.replace(/[:.,;]$/, ''))
  if (!read.ok)
    return { ...plain, error: `After \`${named}\` stands when it was. ${read.message} Nothing changed.` }
  return read.date > now
    ? { ...plain, error: `${instant(read.date)} is still to come. Nothing changed.` }
    : { when: read.date, rest: rest.replace(/^[:.,;]\s*/, ''), error: null }
}
