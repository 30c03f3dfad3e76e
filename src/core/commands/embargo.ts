import type { Draft } from '../draft.ts'
import { answer, endEmbargo, propose, release } from '../embargo.ts'
import { caseName } from '../messages/case-name.ts'
import { coordinatorsUsage, objected, tookToCoordinators, tookToReporter } from '../messages/embargo.ts'
import type { Ruling } from '../ruling.ts'
import { type Answer, type Command, done, firstLine, refused } from './command.ts'
import { readStep } from './embargo-step.ts'

/** The coordinators' side of the embargo; the rules are in `core/embargo.ts`, and the reporter is told what holds. */
export const embargo: Command = {
  name: 'embargo',
  usage: '/embargo until DATE | extend DATE | accept | reject | end REASON',
  help: 'Sets, proposes, answers or ends the embargo; DATE is like 2027-01-31 or 2027-01-31 16:00 UTC.',
  run(draft, argument, { writtenAt }) {
    const step = readStep(argument)
    switch (step.kind) {
      case 'unknown':
        return refused(coordinatorsUsage)
      case 'unreadable':
        return refused(step.message)
      case 'end':
        return end(draft, firstLine(step.rest).first)
      case 'until':
      case 'extend':
        return told(draft, propose(draft, 'coordinators', step.date, step.kind === 'extend'))
      case 'accept':
      case 'reject':
        return told(draft, answer(draft, 'coordinators', step.kind, { writtenAt, named: step.date }))
    }
  },
}

function told(draft: Draft, ruling: Ruling): Answer {
  if (!ruling.ok) return refused(objected(ruling.why, 'coordinators'))
  draft.tellReporter('embargo', tookToReporter(draft.case, ruling, draft.now))
  return done(tookToCoordinators(draft.case, ruling, draft.now))
}

function end(draft: Draft, reason: string): Answer {
  const named = `**${caseName(draft.case.source)}**`
  if (!reason) return refused('Say why it ends: `/embargo end REASON`.')
  const { ended, releasedAt, state } = draft.case.embargo
  if (ended && !releasedAt && !draft.case.publishedAt) {
    release(draft)
    return done(`The reporter of ${named} is told now that they are free to publish.`)
  }
  if (state === 'proposed')
    return refused('There is no embargo to end. `/embargo reject` takes back the date that is proposed.')
  if (!endEmbargo(draft, 'coordinators')) return refused('There is no embargo to end.')
  return done(
    `The embargo of ${named} has ended. That is no duty to publish. The reporter is told that it has ended and that they are free to publish, not why: \`/update TEXT\` tells more.`,
  )
}
