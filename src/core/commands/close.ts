import { holds } from '../case/embargo.ts'
import { caseLink } from '../messages/case-name.ts'
import { close as closeCase, pendingAnswer } from '../settle.ts'
import { type Command, done, refused } from './command.ts'

export const close: Command = {
  name: 'close',
  usage: '/close',
  help: 'Ends tracking. An embargo that stands goes on standing.',
  run(draft) {
    const c = draft.case
    if (c.report === 'closed') return refused('The case is closed already.')
    if (c.report === 'received' || c.report === 'valid') {
      return refused('The report is not settled yet: `/accept`, `/defer` or `/invalid REASON` first.')
    }
    const pending = c.resolution && pendingAnswer(c)
    if (pending === 'wanted')
      return refused('The answer has not reached the reporter yet; the case closes by itself when it has.')
    if (pending) return refused('The answer has not reached the reporter: post it, then write `/sent`.')
    if (!c.resolution) draft.record({ kind: 'resolved', as: c.publishedAt ? 'published' : 'closed' })
    closeCase(draft)
    const { embargo, publishedAt, source, advisory } = draft.case
    // Nothing reminds of it from here on.
    const isLeft = source.kind === 'advisory' && !publishedAt && !c.resolution && advisory?.state !== 'closed'
    return done(
      [
        'The case is closed and its clocks have stopped.',
        ...(holds(embargo) ? ['The embargo stands.'] : []),
        ...(isLeft
          ? [
              `The advisory is not published and stays as it is at GitHub: publish or close it there. ${caseLink(source)}`,
            ]
          : []),
      ].join(' '),
    )
  },
}
