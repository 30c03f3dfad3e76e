import { textName } from '../messages/to-coordinators.ts'
import { afterTold } from '../settle.ts'
import { type Command, done, refused } from './command.ts'

export const sent: Command = {
  name: 'sent',
  usage: '/sent',
  help: 'Confirms that a text handed over was posted by hand; with several, the oldest.',
  run(draft) {
    const waiting = [...draft.case.texts].filter(([, text]) => text.state === 'handed-over')
    const [oldest] = waiting
    if (!oldest) return refused('No text waits to be posted by hand.')
    const [text, { about }] = oldest
    draft.record({ kind: 'textTold', text, about, how: 'sent', readableAt: draft.now })
    afterTold(draft, about)
    const left = waiting.slice(1).map(([, { about: next }]) => textName(next))
    return done(
      `Noted: ${textName(about)} was sent.${left.length > 0 ? ` Still to be posted: ${left.join(', ')}.` : ''}`,
    )
  },
}
