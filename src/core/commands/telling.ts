import { wordsFor } from '../audience.ts'
import type { TextKind } from '../case/fact.ts'
import { textName } from '../messages/to-coordinators.ts'
import { fromCoordinator } from '../messages/to-reporter.ts'
import { type Command, done, longestTold, refused, tooLong } from './command.ts'

/** A command that sends the coordinator's TEXT to the reporter, on the advisory. */
const telling = (name: string, about: TextKind, help: string): Command => ({
  name,
  usage: `/${name} TEXT`,
  help,
  run(draft, argument) {
    const c = draft.case
    if (!argument) return refused(`Write what the reporter should read: \`/${name} TEXT\`.`)
    if (c.source.kind === 'issue') {
      return refused(
        'This report is a public issue: whatever is written there everybody reads. Answer there by hand, neutrally.',
      )
    }
    if (argument.length > longestTold) return refused(tooLong)
    if (c.report === 'closed') return refused('The case is closed; write on the advisory by hand.')
    draft.tellReporter(about, fromCoordinator(wordsFor('coordinators', argument)))
    const what = textName(about).replace(/^the(?: status)? /, 'The ')
    return done(
      draft.case.byHand ? `${what} is handed over, to be posted by hand.` : `${what} goes to the reporter.`,
    )
  },
})

export const respond = telling('respond', 'response', 'Sends TEXT to the reporter as the detailed response.')
export const update = telling('update', 'update', 'Sends TEXT to the reporter as a status update.')
export const ask = telling(
  'ask',
  'question',
  'Asks the reporter TEXT. Pauses no clock unless the policy says so.',
)
