import type { Words } from '../audience.ts'
import type { Copy, FactOf, FixBeside, Person, Repository } from '../case/fact.ts'
import type { Exposed, FixPull } from '../case/remediation.ts'
import type { Credits, Effect, HeadAsked } from '../outcome.ts'
import type { AdvisoryVulnerability } from '../remediation/vulnerabilities.ts'
import type { AdvisoryCredit } from './credits.ts'
import type { SeenTag } from './tags.ts'

/** One release line as its mirror has it now: its branch's commit, and the pull request of the fix. */
export type SeenLine = Pick<HeadAsked, 'repository' | 'line'> & {
  /** Null where the branch is gone. */
  readonly branch: string | null
  /** What the line's fix cannot be brought to the public without, and cannot be seen any more: not by its number either. */
  readonly lost?: 'mirror' | 'repository'
  /** Null where the pull request cannot be seen any more. */
  readonly pull: (Pick<FixPull, 'state' | 'head' | 'merged'> & Partial<Pick<FixPull, 'onto'>>) | null
  /** The mirror, and the public repository where that is known, by their numbers, as they are called now. */
  readonly mirror?: Repository
  readonly code?: Repository
  /** How the mirror can be read by others, as far as its pull request tells. */
  readonly exposed?: Exposed | null
  /** What of its fix could be copied to the public now, where that was asked. */
  readonly copy?: Copy
}

/** What of an advisory is public once it is published. */
export type PublishedAdvisory = {
  readonly summary: string
  readonly vulnerabilities: readonly AdvisoryVulnerability[]
}

/** What `readHeads` found. */
export type Seen = {
  readonly lines: readonly SeenLine[]
  readonly advisory: {
    readonly state: string
    readonly cve: string | null
    /** Of everything that publication makes public, credits apart: its text is not for the tracking issue. */
    readonly digest: string
    readonly credits: readonly AdvisoryCredit[]
    /** Who was credited and declined that at GitHub; they are not among the credits. */
    readonly declined?: readonly Person[]
    /** Null until it is published. */
    readonly published: PublishedAdvisory | null
  } | null
  /** The tags whose release notes would be drafted. */
  readonly tags: readonly SeenTag[]
  /** The ids of who coordinates, read anew where a step is confirmed; null where it is only shown. */
  readonly coordinators: readonly number[] | null
  /** The text for the public as it was kept. */
  readonly announcement: Words<'coordinators'> | null
}

/** `byHand`: why the commands are handed over instead of opening a pull request; null where one is opened. */
type Pull = Omit<Extract<Effect, { kind: 'openPublicPull' }>, 'kind'> &
  Pick<Copy, 'byHand'> & {
    readonly base: Copy['base'] | null
    /** What it changes, as far as that is known. */
    readonly files: readonly string[]
    /** The fixes of other cases that it meets. */
    readonly beside: readonly FixBeside[]
    /** The public pull request by which it went before, and which is lost; null where there was none. */
    readonly replaces: string | null
  }

/** What a step does, as data: nothing else is done when it is confirmed. */
export type Todo =
  | {
      readonly step: 'open'
      readonly endsEmbargo: boolean
      /** A first date that waits for its yes is taken back. */
      readonly dropsDate: boolean
      readonly pulls: readonly Pull[]
    }
  /** `credits` null: GitHub refused them, and the advisory keeps those that it has. */
  | { readonly step: 'publish'; readonly digest: string; readonly credits: Credits | null }
  | {
      readonly step: 'announce'
      readonly text: Words<'coordinators'>
      readonly drafts: readonly SeenTag[]
      /** The texts for mail and web are handed over. */
      readonly notices: boolean
      readonly credits: Credits | null
    }

export type Plan = {
  readonly todo: Todo
  /** What is shown, but for the fingerprint itself. */
  readonly words: string
  readonly parts: FactOf<'releaseShown'>['parts']
  readonly copies: readonly Copy[]
  /** Of all that is shown and done. It differs after each confirmation, so that none confirms twice. */
  readonly fingerprint: string
}
