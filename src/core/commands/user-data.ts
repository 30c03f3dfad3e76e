import { dataBreachDue } from '../case/remediation.ts'
import { instant } from '../messages/instant.ts'
import { type Command, done, refused } from './command.ts'

export const userData: Command = {
  name: 'user-data',
  usage: '/user-data yes|no TEXT',
  help: "Records whether users' data was touched, and that it is known from now on; TEXT says what is known.",
  run(draft, argument, { comment }) {
    if (draft.case.report === 'closed') return refused('The case is closed.')
    const [, said] = /^(yes|no)\b/i.exec(argument) ?? []
    if (!said)
      return refused("Say whether users' data was touched: `/user-data yes TEXT` or `/user-data no TEXT`.")
    const touched = said.toLowerCase() === 'yes'
    draft.record({ kind: 'userDataTold', touched, comment })
    const due = dataBreachDue(draft.case.remediation)
    return done(
      due
        ? `Users' data was touched. Telling the users is among what the case needs now. Where the GDPR applies, the supervisory authority is told by **${instant(due)}** (article 33: 72 hours from when it was known).`
        : "No users' data was touched.",
    )
  },
}
