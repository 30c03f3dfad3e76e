import { sentBy, waitingName } from '../messages/to-coordinators.ts'
import { afterTold } from '../settle.ts'
import { type Command, done, firstLine, refused } from './command.ts'

export const sent: Command = {
  name: 'sent',
  usage: '/sent [NUMBER]',
  help: 'Confirms that a text handed over was posted by hand; with several, its number says which.',
  run(draft, argument) {
    const waiting = [...draft.case.texts].filter(([, text]) => text.state === 'handed-over')
    const list = waiting.map(([, text]) => `${waitingName(text)}: ${sentBy(text)}`).join('; ')
    const { first } = firstLine(argument)
    const chosen = /^\d+$/.test(first)
      ? waiting.find(([, { number }]) => number === Number(first))
      : waiting.length === 1
        ? waiting[0]
        : undefined
    if (!waiting.length) return refused('No text waits to be posted by hand.')
    if (!chosen)
      return refused(
        `${/^\d/.test(first) ? `No text of number ${Number.parseInt(first, 10)} waits` : 'Several texts wait: say which one was posted'}. ${list}.`,
      )
    const [text, one] = chosen
    const { about } = one
    draft.record({ kind: 'textTold', text, about, how: 'sent', readableAt: draft.now })
    afterTold(draft, about)
    const left = waiting.filter(each => each !== chosen).map(([, next]) => waitingName(next))
    return done(
      `Noted: ${waitingName(one)} was sent.${left.length > 0 ? ` Still to be posted: ${left.join(', ')}.` : ''}`,
    )
  },
}
