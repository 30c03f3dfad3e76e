import { wordsFor } from '../audience.ts'
import { fingerprint } from '../fingerprint.ts'
import { type Command, done, refused } from './command.ts'

const longest = 20_000

/** The text is kept apart from the record and shown to be confirmed before anybody outside reads it. */
export const announce: Command = {
  name: 'announce',
  usage: '/announce TEXT',
  help: 'Keeps TEXT for the day: the release notes, the mail and the web notice. It goes out by `/release` only.',
  run(draft, argument, { comment }) {
    const { source, report } = draft.case
    if (source.kind === 'issue')
      return refused('This report is a public issue; it has no advisory to announce.')
    if (report === 'closed') return refused('The case is closed.')
    if (!argument) return refused('Write what the public should read: `/announce TEXT`.')
    if (argument.length > longest)
      return refused('That is too long to be shown before it is confirmed: 20,000 characters at most.')
    draft.record({ kind: 'announcementWritten', comment, digest: fingerprint(argument) })
    draft.effect({ kind: 'keepAnnouncement', words: wordsFor('coordinators', argument) })
    return done('The announcement is kept. It is shown before it goes out, after the advisory is published.')
  },
}
