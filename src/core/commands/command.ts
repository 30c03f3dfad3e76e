import type { Person } from '../case/fact.ts'
import type { Settled } from '../decide/context.ts'
import type { Draft } from '../draft.ts'
import type { Elsewhere } from '../policy/elsewhere.ts'
import type { Policy } from '../policy/policy.ts'
import type { SeenTag } from '../release/tags.ts'
import type { Roster } from '../roster.ts'

/** What a command may look at beside its case. */
export type CommandContext = {
  readonly roster: Roster
  /** Whether an advisory is public, by its GHSA id as far as this App knows. */
  readonly publicAdvisories: ReadonlySet<string>
  /** Advisories, of those that the comment names, that are cases of the same coordination repository, by GHSA id. */
  readonly cases: ReadonlySet<string>
  /** How those of them stand that were settled, by GHSA id. */
  readonly settled?: ReadonlyMap<string, Settled>
  /** The people that the comment invites or credits, as GitHub knows them, by login in lower case. */
  readonly named: ReadonlyMap<string, Person>
  /** When the comment was written that the command stands in. */
  readonly writtenAt: Date
  readonly policy: Policy
  /** Where other projects take reports, by the words that the command names them with. */
  readonly elsewhere?: ReadonlyMap<string, Elsewhere>
  /** The tags that the comment names, as they are at GitHub. */
  readonly tags?: readonly SeenTag[]
  /** The id of the comment that the command stands in. */
  readonly comment: number
}

/** What a command answers: `ok` with what changed, or why not and what would work. */
export type Answer = { readonly ok: boolean; readonly reply: string }

/**
 * A slash-command. `run` changes the draft and says what changed; when it refuses it must not have changed
 * anything. `/help` and the README's table are made from `usage` and `help`.
 */
export type Command = {
  readonly name: string
  readonly usage: string
  readonly help: string
  run(draft: Draft, argument: string, context: CommandContext): Answer
}

/** An argument's first line, and what stands below: a name or a date is one line, whatever is written after it. */
export function firstLine(argument: string): { readonly first: string; readonly rest: string } {
  const [first = '', ...rest] = argument.split('\n')
  return { first: first.trim(), rest: rest.join('\n').trim() }
}

export const done = (reply: string): Answer => ({ ok: true, reply })
export const refused = (reply: string): Answer => ({ ok: false, reply })

/** A text to the reporter has to fit into one comment of GitHub's, with our mark and what stands around it. */
export const longestTold = 60_000
export const tooLong = 'That is too long for one comment: 60,000 characters at most. Nothing was sent.'
