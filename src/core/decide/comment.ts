import { wordsFor } from '../audience.ts'
import type { Person } from '../case/fact.ts'
import type { CommandContext } from '../commands/command.ts'
import { commandNamed, commandNames, helpTable } from '../commands/index.ts'
import { parseCommands } from '../commands/parse.ts'
import type { Draft } from '../draft.ts'
import { fit, inline } from '../messages/quote.ts'
import type { Context } from './context.ts'

/** A comment on a tracking issue, as it was when it was read. */
export type TrackingComment = {
  readonly id: number
  readonly author: Person
  readonly body: string
  /** Whether its text was changed after it was written. */
  readonly edited: boolean
}

/**
 * Runs the commands of a comment, in order, and answers in one comment. A comment is read once; one that was
 * edited before that runs nothing. Only coordinators command, and nobody their own report.
 */
export function readComment(draft: Draft, comment: TrackingComment, context: Context): void {
  if (draft.case.commentsRead.has(comment.id)) return
  const parsed = parseCommands(comment.body, commandNames)
  if (parsed.ok && parsed.commands.length === 0) return
  const ran: string[] = []
  const reply = (text: string): void => {
    draft.record({ kind: 'commandsRead', comment: comment.id, ran })
    draft.tellCoordinators(wordsFor('coordinators', fit(text)))
  }
  if (!parsed.ok) return reply(parsed.message)
  if (comment.edited) {
    return reply(
      'This comment was edited before it was read, so nothing ran. Write the command in a new comment.',
    )
  }
  if (comment.author.id === draft.case.reporter?.id)
    return reply('A reporter does not command their own case; nothing ran.')
  if (!context.roster.some(({ person }) => person.id === comment.author.id)) {
    return reply('Only coordinators listed in `pledge.yml` command here; nothing ran.')
  }
  const commandContext: CommandContext = {
    roster: context.roster,
    publicAdvisories: context.publicAdvisories,
    outOfScope: context.policy.outOfScope,
    thirdParty: context.policy.thirdParty,
  }
  const replies = parsed.commands.map(({ name, argument }) => {
    const command = commandNamed(name)
    if (!command)
      return `**/${inline(name, { max: 40 })}**: there is no such command. These are:\n\n${helpTable()}`
    const answer = command.run(draft, argument, commandContext)
    if (answer.ok) ran.push(name)
    return `**/${name}**: ${answer.ok ? '' : 'not done. '}${answer.reply}`
  })
  return reply(replies.join('\n\n'))
}
