import { wordsFor } from '../audience.ts'
import type { TextKind } from '../case/fact.ts'
import { fromCoordinator } from '../messages/to-reporter.ts'
import { type Command, done, longestTold, refused, tooLong } from './command.ts'

/** A command that sends the coordinator's TEXT to the reporter, on the advisory. */
const telling = (name: string, about: TextKind, help: string, reply: string): Command => ({
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
    return done(reply)
  },
})

export const respond = telling(
  'respond',
  'response',
  'Sends TEXT to the reporter as the detailed response.',
  'The response goes to the reporter.',
)
export const update = telling(
  'update',
  'update',
  'Sends TEXT to the reporter as a status update.',
  'The update goes to the reporter.',
)
export const ask = telling(
  'ask',
  'question',
  'Asks the reporter TEXT. Pauses no clock unless the policy says so.',
  'The question goes to the reporter.',
)
