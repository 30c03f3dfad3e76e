import { addSeconds } from 'date-fns/addSeconds'
import { dueAt } from '../deadlines/calendar.ts'
import type { Draft } from '../draft.ts'
import { caseName } from '../messages/case-name.ts'
import { instant } from '../messages/instant.ts'
import { type Answer, type Command, done, firstLine, refused } from './command.ts'
import { readInstant } from './instant.ts'

const how =
  'Write `/embargo until DATE`, `/embargo extend DATE`, `/embargo accept`, `/embargo reject` or `/embargo end REASON`.'

/**
 * The embargo of one case. An earlier date holds at once; a later one is a proposal until the other side agrees
 * (the shortest wins), and the date that stands goes on standing meanwhile.
 */
export const embargo: Command = {
  name: 'embargo',
  usage: '/embargo until DATE | extend DATE | accept | reject | end REASON',
  help: 'Sets, proposes, answers or ends the embargo; DATE is like 2027-01-31 or 2027-01-31 16:00 UTC.',
  run(draft, argument) {
    if (draft.case.source.kind === 'issue')
      return refused('This report is public: there is nothing left to embargo.')
    if (draft.case.publishedAt) return refused('The advisory is published: there is nothing left to embargo.')
    const [verb = ''] = argument.split(/\s/)
    const detail = argument.slice(verb.length).trim()
    switch (verb.toLowerCase()) {
      case 'until':
      case 'extend':
        return propose(draft, detail, verb.toLowerCase() === 'extend')
      case 'accept':
        return answerProposal(draft, 'accept')
      case 'reject':
        return answerProposal(draft, 'reject')
      case 'end':
        return end(draft, detail)
      default:
        return refused(how)
    }
  },
}

const named = (draft: Draft): string => `**${caseName(draft.case.source)}**`

function propose(draft: Draft, detail: string, extension: boolean): Answer {
  const { state, until } = draft.case.embargo
  if (state === 'exited') return refused('The embargo has ended; there is no new one for the same case.')
  const read = readInstant(firstLine(detail).first)
  if (!read.ok) return refused(read.message)
  const { date } = read
  if (date <= draft.now) return refused(`${instant(date)} has passed already. Give a date to come.`)
  if (date > addSeconds(draft.now, 366 * 86_400)) {
    return refused(`${instant(date)} is more than a year away; no embargo is for that long.`)
  }
  if (extension && !until) return refused('There is no embargo to extend. `/embargo until DATE` sets one.')
  if (extension && until && date <= until) {
    return refused(
      `The embargo stands until ${instant(until)}; that would shorten it. \`/embargo until DATE\` does.`,
    )
  }
  const least = draft.case.minimumEmbargo
  if (least && date < dueAt(draft.case.filedAt, least, { zone: 'UTC', holidays: null })) {
    draft.record({ kind: 'embargoMoved', event: 'propose', until: date })
    return done(
      `The embargo of ${named(draft)}: ${instant(date)} is proposed. It is below the policy's minimum (${least.text}), so it needs \`/embargo accept\`.`,
    )
  }
  draft.record({ kind: 'embargoMoved', event: 'propose', until: date })
  if (until && date > until) {
    return done(
      `The embargo of ${named(draft)} stands until **${instant(until)}**; ${instant(date)} is proposed and needs the reporter's agreement.`,
    )
  }
  draft.record({ kind: 'embargoMoved', event: 'accept', until: null })
  return done(`The embargo of ${named(draft)} stands until **${instant(date)}**.`)
}

/** Nobody agrees to their own wish for more time: a later date that coordinators proposed waits for the reporter. */
function answerProposal(draft: Draft, event: 'accept' | 'reject'): Answer {
  const { proposal, until: standing } = draft.case.embargo
  if (!proposal) return refused(`No date is proposed. ${how}`)
  const later = standing !== null && proposal.until > standing
  if (event === 'accept' && later && proposal.by?.id !== draft.case.reporter?.id) {
    return refused(
      `${instant(proposal.until)} needs the reporter's agreement; the embargo stands until ${instant(standing)}. \`/embargo reject\` takes the proposal back.`,
    )
  }
  draft.record({ kind: 'embargoMoved', event, until: null })
  const { until } = draft.case.embargo
  return done(
    until
      ? `The embargo of ${named(draft)} stands until **${instant(until)}**.`
      : `${named(draft)} has no embargo.`,
  )
}

function end(draft: Draft, reason: string): Answer {
  if (!reason) return refused('Say why it ends: `/embargo end REASON`.')
  const { state } = draft.case.embargo
  if (state !== 'active' && state !== 'revise') return refused('There is no embargo to end.')
  draft.record({ kind: 'embargoMoved', event: 'terminate', until: null })
  return done(`The embargo of ${named(draft)} has ended. That is no duty to publish.`)
}
