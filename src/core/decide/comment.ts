import { wordsFor } from '../audience.ts'
import { type Case, formerAt, isReporter } from '../case/case.ts'
import type { Person, TrackingPlace } from '../case/fact.ts'
import { firstLine } from '../commands/command.ts'
import { commandNamed, commandNames, helpTable } from '../commands/index.ts'
import { type ParsedCommand, parseCommands } from '../commands/parse.ts'
import { release, tagIn } from '../commands/release.ts'
import type { Draft } from '../draft.ts'
import { readFingerprint } from '../fingerprint.ts'
import { instant } from '../messages/instant.ts'
import { fitted, inline } from '../messages/quote.ts'
import { formerNotRead } from '../messages/to-coordinators.ts'
import type { TagAsked } from '../release/tags.ts'
import type { Context } from './context.ts'

/** A comment on a tracking issue, as it was when it was read. */
export type TrackingComment = {
  readonly id: number
  readonly author: Person
  readonly body: string
  readonly writtenAt: Date
  /** Whether its text was changed after it was written. */
  readonly edited: boolean
  /** It was written, and may have been read, in a time that is on no record since a backup was restored: from when on. */
  readonly unrecordedSince?: Date | null
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
  const reply = parsed.ok
    ? (whyNot(draft, comment, context) ?? run(draft, parsed.commands, comment, context, ran))
    : parsed.message
  draft.record({ kind: 'commandsRead', comment: comment.id, ran, writtenAt: comment.writtenAt })
  draft.tellCoordinators(wordsFor('coordinators', fitted(reply)))
}

/** Whether a comment on a tracking issue says anything to be run or answered. */
export function saysSomething(body: string): boolean {
  const parsed = parseCommands(body, commandNames)
  return !parsed.ok || parsed.commands.length > 0
}

/**
 * A comment on a former tracking issue of the case: whoever writes first is told there that nothing is read. What was written
 * while the case was worked there is no news, unless it asks for something and was never read.
 */
export function readFormer(
  draft: Draft,
  on: TrackingPlace,
  { id, body, writtenAt }: Pick<TrackingComment, 'id' | 'body' | 'writtenAt'>,
): void {
  const former = formerAt(draft.case, on)
  if (!former || former.isTold) return
  const isMissed = saysSomething(body) && !draft.case.commentsRead.has(id)
  if (writtenAt < former.since && !isMissed) return
  draft.record({ kind: 'formerWrittenOn', comment: id, readableAt: writtenAt, on })
  draft.effect({ kind: 'leaveFormerIssue', on, words: formerNotRead(draft.case, former.owner) })
}

/** Whether a comment confirms a step of the release: what was said elsewhere by then has to be known before it is read. */
export function confirmsRelease(body: string): boolean {
  const parsed = parseCommands(body, commandNames)
  return (
    parsed.ok &&
    parsed.commands.some(
      ({ name, argument }) =>
        name === release.name && readFingerprint(firstLine(argument).first.split(/\s/)[0] ?? '') !== null,
    )
  )
}

/** The projects that a comment sends reports to, in its own words: what is known of them is looked up before it is read. */
export function projectsNamed(body: string): readonly string[] {
  const parsed = parseCommands(body, commandNames)
  if (!parsed.ok) return []
  return parsed.commands
    .filter(({ name }) => name === 'third-party')
    .map(({ argument }) => firstLine(argument).first)
}

/** The tags that a comment names for release notes: how each is at GitHub is looked up before the comment is read. */
export function tagsNamed(c: Case, body: string): readonly TagAsked[] {
  const parsed = parseCommands(body, commandNames)
  if (!parsed.ok) return []
  return parsed.commands.flatMap(({ name, argument }) => {
    const tag = name === release.name ? tagIn(c, argument) : null
    return tag ? [tag] : []
  })
}

/** Runs commands one after the other; puts the names of those that did something into `ran` and gives the reply. */
function run(
  draft: Draft,
  parsed: readonly ParsedCommand[],
  { id: comment, writtenAt }: TrackingComment,
  context: Context,
  ran: string[],
): string {
  const {
    roster,
    publicAdvisories,
    cases,
    settled = new Map(),
    named,
    policy,
    elsewhere = new Map(),
    tags = [],
  } = context
  const replies = parsed.map(({ name, argument }) => {
    const command = commandNamed(name)
    if (!command) return `**/${inline(name, { max: 40 })}**: there is no such command.`
    const answer = command.run(draft, argument, {
      ...{ roster, publicAdvisories, cases, settled, named, policy, comment, writtenAt, elsewhere, tags },
    })
    if (answer.ok) ran.push(name)
    return `**/${name}**: ${answer.ok ? '' : 'not done. '}${answer.reply}`
  })
  if (parsed.some(({ name }) => !commandNames.has(name))) replies.push(`The commands are:\n\n${helpTable()}`)
  return replies.join('\n\n')
}

/** Why nothing of a comment runs, or null where its commands may. */
function whyNot(
  draft: Draft,
  { author, edited, unrecordedSince }: TrackingComment,
  { roster, coordination }: Context,
): string | null {
  if (edited)
    return 'This comment was edited before it was read, so nothing ran. Write the command in a new comment.'
  if (author.id === draft.case.reporter?.id) return 'A reporter does not command their own case; nothing ran.'
  if (isReporter(draft.case, author))
    return 'A report of yours is a duplicate of this one, and a reporter does not command their own case; nothing ran.'
  if (roster.some(({ person }) => person.id === author.id))
    return unrecordedSince
      ? `Pledge was restored from a backup, and what it did after ${instant(unrecordedSince)} is not on record here. This may have been carried out then, so nothing ran again. What is still to be done, write in a new comment.`
      : null
  if (coordination === null)
    return 'Nothing ran: no coordination repository can be used at present, and commands are not read in one that is public or that Pledge cannot see. Once it is private, and a `pledge.yml` names it, write the command again.'
  return 'Only coordinators listed in `pledge.yml` command here; nothing ran.'
}
