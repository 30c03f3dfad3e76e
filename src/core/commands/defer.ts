import { answerUnderWay, underWay } from './accept.ts'
import { type Command, done, refused } from './command.ts'

export const defer: Command = {
  name: 'defer',
  usage: '/defer',
  help: 'The report is valid, but is not worked on for now. Its clocks run on.',
  run(draft) {
    if (draft.case.report === 'deferred') return refused('The report is deferred already.')
    if (answerUnderWay(draft.case)) return underWay
    if (!draft.moveReport('deferred'))
      return refused('The case is closed; a closed case is not deferred. `/accept` takes it up again.')
    return done('The report is deferred. Promises to the reporter stand; `/accept` takes it up again.')
  },
}
