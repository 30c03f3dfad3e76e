import { ways } from '../case/fact.ts'
import type { Draft } from '../draft.ts'
import {
  answer,
  endEmbargo,
  endThere,
  followed,
  propose,
  release,
  standingThere,
  tellRuling,
} from '../embargo.ts'
import { caseName } from '../messages/case-name.ts'
import {
  coordinatorsUsage,
  objected,
  objectedToVouching,
  tookToCoordinators,
  vouchedToCoordinators,
  vouchedToReporter,
} from '../messages/embargo.ts'
import { exact } from '../messages/instant.ts'
import { login } from '../messages/quote.ts'
import { reporterIs } from '../messages/to-coordinators.ts'
import type { Ruling } from '../ruling.ts'
import { type Answer, type Command, done, firstLine, refused } from './command.ts'
import { readStep, readVouched } from './embargo-step.ts'

/** The coordinators' side of the embargo; the rules are in `core/embargo.ts`, and the reporter is told what holds. */
export const embargo: Command = {
  name: 'embargo',
  usage:
    '/embargo until DATE | extend DATE | accept | reject | end REASON | vouch reporter accept|reject DATE by WAY',
  help: 'Sets, proposes, answers or ends the embargo; DATE is like 2027-01-31 or 2027-01-31 16:00 UTC. `vouch` records what the reporter answered by other means (`by mail`), by your word.',
  run(draft, argument, { writtenAt }) {
    const step = readStep(argument)
    switch (step.kind) {
      case 'unknown':
        return refused(coordinatorsUsage)
      case 'unreadable':
        return refused(step.message)
      case 'vouch':
        return vouch(draft, step.rest)
      case 'end':
        return end(draft, firstLine(step.rest).first)
      case 'until':
      case 'extend':
        return (
          outruns(draft, step.date) ??
          told(draft, propose(draft, 'coordinators', step.date, step.kind === 'extend'))
        )
      case 'accept':
        return (
          outruns(draft, step.date ?? draft.case.embargo.proposal?.until ?? null) ??
          told(draft, answer(draft, 'coordinators', step.kind, { writtenAt, named: step.date }))
        )
      case 'reject':
        return told(draft, answer(draft, 'coordinators', step.kind, { writtenAt, named: step.date }))
    }
  },
}

/** A duplicate goes no further than the case that it repeats: its later dates come from there. */
function outruns(draft: Draft, date: Date | null): Answer | null {
  const limit = followed(draft.case)
  if (!limit || !date || date <= limit || draft.case.embargo.ended) return null
  return refused(
    `This report is settled as a duplicate of ${draft.case.follows}, whose embargo ends at ${exact(limit)}: a later date is agreed there, with \`/embargo extend DATE\`, and its reporter is then asked from there. Or take the report up again first, with \`/accept\`.`,
  )
}

function told(draft: Draft, ruling: Ruling): Answer {
  if (!ruling.ok) return refused(objected(ruling.why, 'coordinators'))
  tellRuling(draft, ruling)
  return done(tookToCoordinators(draft.case, ruling, draft.now))
}

/** What the reporter answered elsewhere: it counts as their side, shown as vouched for; they are told, and may disown it. */
function vouch(draft: Draft, argument: string): Answer {
  const said = readVouched(argument)
  if (!said)
    return refused(
      `Say what the reporter answered, to which date, and by which way: \`/embargo vouch reporter accept 2027-01-31 16:00 UTC by mail\`, or \`reject\`. Ways are ${ways.join(', ')}. For others in the case: \`/joined @LOGIN by mail\` and \`/declined @LOGIN by mail\`.`,
    )
  const { event, date, way } = said
  if (!draft.case.reporter || draft.case.reporter.id < 0)
    return refused('Nobody is known as the reporter of this case, so nobody can be vouched for.')
  const ruling = answer(draft, 'reporter', event, { writtenAt: draft.now, named: date, vouched: way })
  if (!ruling.ok) return refused(objectedToVouching(ruling.why))
  draft.tellReporter(
    'embargo',
    vouchedToReporter(draft.case, ruling, { event, way, date }, draft.by, draft.now),
  )
  return done(vouchedToCoordinators(draft.case, ruling, { event, way, date }, draft.by, draft.now))
}

function end(draft: Draft, reason: string): Answer {
  const named = `**${caseName(draft.case.source)}**`
  if (!reason) return refused('Say why it ends: `/embargo end REASON`.')
  const { ended, releasedAt, state } = draft.case.embargo
  if (ended && !releasedAt && !draft.case.publishedAt) {
    release(draft)
    return done(`The reporter of ${named} ${reporterIs(draft.case)} now that they are free to publish.`)
  }
  if (state === 'proposed')
    return refused('There is no embargo to end. `/embargo reject` takes back the date that is proposed.')
  const there = standingThere(draft.case)
  if (!draft.case.embargo.ended && endThere(draft))
    return done(
      `${named} has no embargo; those of the duplicates end (${there.map(login).join(', ')}), and their reporters are to be told that they are free to publish.`,
    )
  if (!endEmbargo(draft, 'coordinators')) return refused('There is no embargo to end.')
  return done(
    `The embargo of ${named} has ended. That is no duty to publish. The reporter ${reporterIs(draft.case)} that it has ended and that they are free to publish, not why: \`/update TEXT\` tells more.`,
  )
}
