import { type Command, done, refused } from './command.ts'

export const accept: Command = {
  name: 'accept',
  usage: '/accept',
  help: 'The report is valid and will be worked on; the advisory becomes a draft.',
  run(draft) {
    if (draft.case.report === 'accepted') return refused('The report is accepted already.')
    if (!draft.moveReport('accepted'))
      return refused('The case is closed; a closed case is not taken up again.')
    if (draft.case.source.kind === 'issue') return done('The report is accepted.')
    draft.effect({ kind: 'setAdvisoryState', state: 'draft' })
    return done('The report is accepted; the advisory becomes a draft.')
  },
}
