import type { Case } from '../case/case.ts'
import { runsAgain } from '../messages/to-coordinators.ts'
import { pendingAnswer, reopen } from '../settle.ts'
import { type Command, done, refused } from './command.ts'

/** While an answer that ends the report is being sent, taking it up again would tell the reporter two things. */
export const answerUnderWay = (c: Case): boolean => c.resolution !== null && pendingAnswer(c) === 'wanted'
export const underWay = refused(
  'The answer that ends the report is on its way to the reporter, who would read two things at once.',
)

/** GitHub refused a change of the advisory's state, and nobody has made it by hand. */
const refusedAtGitHub = (c: Case): boolean =>
  c.advisory?.state === 'triage' && c.refusals.some(({ what }) => what === 'setAdvisoryState')

export const accept: Command = {
  name: 'accept',
  usage: '/accept',
  help: 'The report is valid and will be worked on; the advisory becomes a draft. Takes up again what was settled or closed.',
  run(draft) {
    const c = draft.case
    if (c.report === 'accepted' && !refusedAtGitHub(c)) return refused('The report is accepted already.')
    if (answerUnderWay(c)) return underWay
    if (c.report === 'closed' && !reopen(draft))
      return refused('The case is closed and its advisory is public; it stays closed.')
    draft.moveReport('accepted')
    const again = c.report === 'closed' ? ` ${runsAgain(c)}` : ''
    if (c.source.kind === 'issue') return done(`The report is accepted.${again}`)
    if (c.publishedAt) return done('The report is accepted; its advisory is public already.')
    draft.effect({ kind: 'setAdvisoryState', state: 'draft' })
    return done(`The report is accepted; the advisory becomes a draft.${again}`)
  },
}
