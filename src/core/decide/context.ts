import type { Person, Repository, Resolution } from '../case/fact.ts'
import type { PrivateChannel } from '../messages/in-public.ts'
import type { Elsewhere } from '../policy/elsewhere.ts'
import type { Policy } from '../policy/policy.ts'
import type { SeenTag } from '../release/tags.ts'
import type { Roster } from '../roster.ts'

/** How a case was settled, and, where it repeats others, which ones those lead to, one after the other. */
export type Settled = { readonly as: Resolution; readonly leadsTo: readonly Settlement[] }
export type Settlement = { readonly ghsa: string; readonly as: Resolution | null }

/** What a decision may know beside its case: the policy in force and the people who keep it. */
export type Context = {
  readonly policy: Policy
  /** Where cases are worked; null while nobody configured a repository that may be used. */
  readonly coordination: Repository | null
  /** Whether the repository that the case has been worked in is lost: the App is not on it any more, or it is a stranger's. */
  readonly isRoomGone?: boolean
  /** Whether something waits to be told on the tracking issue. */
  readonly hasToTell?: boolean
  readonly roster: Roster
  /** Where a report can be made in private, for comments in public. */
  readonly channel: PrivateChannel | null
  /** Advisories known to be public, by GHSA id. */
  readonly publicAdvisories: ReadonlySet<string>
  /** Advisories that a comment names and that are cases of the same coordination repository, by GHSA id. */
  readonly cases: ReadonlySet<string>
  /** How those of them stand that were settled, by GHSA id in the same form. */
  readonly settled?: ReadonlyMap<string, Settled>
  /** People that a comment invites, by login in lower case. */
  readonly named: ReadonlyMap<string, Person>
  /** Where other projects take reports, by the words that a comment names them with. */
  readonly elsewhere?: ReadonlyMap<string, Elsewhere>
  /** The tags of public repositories that a comment names, as they are at GitHub. */
  readonly tags?: readonly SeenTag[]
}
