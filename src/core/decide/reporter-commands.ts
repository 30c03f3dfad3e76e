import type { Person } from '../case/fact.ts'
import { readStep } from '../commands/embargo-step.ts'
import { parseCommands } from '../commands/parse.ts'
import type { Draft } from '../draft.ts'
import { answer, propose } from '../embargo.ts'
import {
  commandsAnswered,
  objected,
  reporterCommanded,
  reporterUsage,
  tookToItsReporter,
} from '../messages/embargo.ts'
import { called } from '../messages/to-coordinators.ts'
import type { Ruling } from '../ruling.ts'

/** The one command that is read on an advisory, of the reporter alone. */
const readable: ReadonlySet<string> = new Set(['embargo'])
/** Nobody needs more of them in one comment; each costs the coordinators attention. */
const mostCommands = 5

/** A comment that somebody wrote where the reporter reads: on the advisory, or on the public issue. */
export type SeenComment = {
  readonly id: number
  readonly author: Person
  readonly at: Date
  /**
   * Its text, whether that was changed after it was written, and whether it may have been answered in a time that is on no
   * record; told of comments on the advisory.
   */
  readonly text?: { readonly body: string; readonly edited: boolean; readonly mayHaveRun?: boolean }
}

/**
 * Runs what the reporter's comment on the advisory says about the embargo, in order, and answers there in one comment;
 * the coordinators read what it came to. Gives false where there is no such command. Nothing else of the text is
 * used, and none of it repeated.
 */
export function reporterCommands(draft: Draft, comment: SeenComment, team: readonly string[]): boolean {
  if (!comment.text) return false
  const { body, edited, mayHaveRun } = comment.text
  const parsed = parseCommands(body, readable)
  if (!parsed.ok) return false
  const commands = parsed.commands.filter(({ name }) => readable.has(name))
  if (commands.length === 0) return false
  const caller = called(draft.case, team)
  if (edited || mayHaveRun) {
    draft.tellReporter('embargo', commandsAnswered([edited ? changed : forgotten]))
    draft.tellCoordinators(reporterCommanded(draft.case, [], caller, draft.now))
    return true
  }
  const rulings: Ruling[] = []
  const replies = commands
    .slice(0, mostCommands)
    .map(({ argument }) => take(draft, argument, comment.at, rulings))
  if (commands.length > mostCommands) replies.push(`Only the first ${mostCommands} of them were read.`)
  draft.tellReporter('embargo', commandsAnswered(replies))
  draft.tellCoordinators(reporterCommanded(draft.case, rulings, caller, draft.now))
  return true
}

const changed =
  'This comment was changed before it was read, so its `/embargo` was not. Please write it in a new comment.'

const forgotten =
  'Our records were restored from a backup after this was written, so what was answered to it is not on them any more. If it is to hold, please write it once more in a new comment.'

function take(draft: Draft, argument: string, writtenAt: Date, rulings: Ruling[]): string {
  const step = readStep(argument)
  if (step.kind === 'unknown' || step.kind === 'vouch') return reporterUsage
  if (step.kind === 'unreadable') return step.message
  if (step.kind === 'end')
    return 'An embargo is not ended from one side at once: `/embargo until DATE` names an earlier date, which counts unless the policy asks for more time.'
  const ruling =
    step.kind === 'until' || step.kind === 'extend'
      ? propose(draft, 'reporter', step.date, step.kind === 'extend', writtenAt)
      : answer(draft, 'reporter', step.kind, { writtenAt, named: step.date })
  rulings.push(ruling)
  return ruling.ok ? tookToItsReporter(draft.case, ruling, draft.now) : objected(ruling.why, 'reporter')
}
