import type { Words } from './audience.ts'
import type { Work } from './case/case.ts'
import type {
  Copy,
  CreditType,
  EndCause,
  Fact,
  FactOf,
  Happened,
  Person,
  Repository,
  TextKind,
  TrackingPlace,
  Way,
} from './case/fact.ts'
import type { FixPull } from './case/remediation.ts'
import type { Vulnerable } from './remediation/vulnerabilities.ts'

/**
 * What one case has to tell another one of ours. `from` is the advisory of the case that tells; `as`: whether that is a
 * duplicate of the one that hears, repeated by it, or another vulnerability. Instants are ISO 8601: effects are kept as JSON.
 */
export type CaseNews = Sender & Tidings
export type Sender = { readonly from: string; readonly as: 'duplicate' | 'repeated' | 'another' }
export type Tidings =
  /**
   * It follows the case that hears, as a duplicate of it, or of one that is a duplicate of it itself (`of`); how its embargo
   * stands, or why it ended.
   */
  | {
      readonly kind: 'duplicate'
      readonly of: string | null
      readonly reporter: Person | null
      readonly until: string | null
      readonly byPolicy: boolean
      readonly ended: EndCause | null
    }
  /** It was taken up again, or follows another one. */
  | { readonly kind: 'left' }
  /** The case that repeats it has to follow this one: it was settled as a duplicate itself, or taken up again. */
  | { readonly kind: 'original'; readonly of: string }
  /** It is a public issue, settled as a duplicate. */
  | { readonly kind: 'public issue'; readonly url: string }
  /**
   * How its embargo stands. `byPolicy`: no person has moved it; `reporter`: whoever agreed to it there, by their own word
   * or as somebody vouches (`vouched`).
   */
  | {
      readonly kind: 'date'
      readonly until: string
      readonly byPolicy: boolean
      readonly reporter: number | null
      readonly vouched?: Way
    }
  /** Its embargo has ended. */
  | { readonly kind: 'end'; readonly cause: EndCause }
  /** What it has prepared by now. */
  | ({ readonly kind: 'work' } & Work)
  /** How it stands there with users' data: in the case that is worked on, so it is in all. */
  | ({ readonly kind: 'data' } & DataStands)
  /** What was said of users' data in a case that follows another one. */
  | { readonly kind: 'data said'; readonly said: DataSaid }
  /** What it brings to the public (`within`) has the fix of the case that hears in it, which is `pull` in the mirror. */
  | {
      readonly kind: 'fix within'
      readonly pull: string
      readonly within: string
      readonly files: readonly string[]
      /** It was confirmed. */
      readonly confirmed: boolean
    }
  /** What happened to the vulnerability was told there. `keeps`: its embargo stands. */
  | {
      readonly kind: 'happened'
      readonly what: Happened
      readonly url: string | null
      readonly keeps: boolean
    }

/** Whether users' data was touched, since when that is known, and who was told when. */
export type DataStands = {
  readonly touched: boolean
  readonly knownAt: string | null
  readonly saidAt: string | null
  readonly mistaken: readonly string[]
  readonly notices: { readonly users?: string; readonly authority?: string }
}

/** One thing that a coordinator said of users' data, in the comment of this id. */
export type DataSaid =
  | {
      readonly kind: 'touched'
      readonly comment: number
      readonly touched: boolean
      readonly at: string
      /** Since when it was known, where that is before it was said. */
      readonly since: string | null
      /** What stood on record by mistake, where `since` takes its place. */
      readonly corrects: string | null
    }
  | {
      readonly kind: 'told'
      readonly comment: number
      readonly whom: FactOf<'dataNoticeGiven'>['whom']
      readonly toldAt: string
    }

/**
 * What is to be done at GitHub, once. Effects are queued in the same transaction as the facts that ask for
 * them, performed at least once, and found again by a marker where doing them twice would show. `confirmation` is the
 * fingerprint under which a coordinator confirmed it: it is done only while that stands.
 */
export type Effect =
  | { readonly kind: 'openTrackingIssue' }
  | { readonly kind: 'tellCoordinators'; readonly words: Words<'coordinators'> }
  | { readonly kind: 'closeTrackingIssue' | 'reopenTrackingIssue' }
  /** Tells on a former tracking issue that nothing there is read, and closes it. */
  | { readonly kind: 'leaveFormerIssue'; readonly on: TrackingPlace; readonly words: Words<'coordinators'> }
  | { readonly kind: 'joinAdvisory'; readonly person: Person }
  | { readonly kind: 'leaveAdvisory'; readonly person: Person }
  | { readonly kind: 'setAdvisoryState'; readonly state: 'draft' | 'closed' }
  | { readonly kind: 'setAdvisorySeverity'; readonly vector: string }
  | {
      /** Writes what is affected to the advisory; `formerly` is what we wrote there before. */
      readonly kind: 'nameAffected'
      readonly vulnerable: readonly Vulnerable[]
      readonly formerly: readonly Vulnerable[]
    }
  /** Reads the tags of a repository: which of its release lines (`branches`) the range touches depends on them. */
  | {
      readonly kind: 'readReleases'
      readonly repository: string
      readonly branches: readonly string[]
      readonly range: string | null
    }
  | {
      /** A branch and a draft pull request in the mirror for each line; nothing where others could read it. */
      readonly kind: 'prepareFixes'
      readonly repository: string
      readonly mirror: string
      readonly lines: readonly string[]
      /** Who may read the mirror beside its organisation's owners: people by id, and `pledge.yml`'s `readers`. */
      readonly coordinators: readonly number[]
      readonly readers: readonly string[]
    }
  | {
      /** A public pull request with what the fix of one line changes, as it was confirmed at `head`. */
      readonly kind: 'openPublicPull'
      readonly repository: string
      readonly line: string
      readonly mirror: string
      /** The number of the fix's pull request in the mirror. */
      readonly pull: number
      readonly head: string
      /** The public repository by its number, as it was called when this was shown; absent where that is not known. */
      readonly in?: Repository
      /** With what it began; absent where an earlier version asked. */
      readonly begin?: FixPull['begin']
      /** How many were opened for this line before and are lost; absent where none was. */
      readonly nth?: number
      readonly confirmation?: string
    }
  /** Keeps the coordinators' text for the public apart from the record, so that it can be erased. */
  | { readonly kind: 'keepAnnouncement'; readonly words: Words<'coordinators'> }
  /** Reads what a step of the release shows and is confirmed by: the mirrors, the advisory, the kept announcement. */
  | { readonly kind: 'readHeads'; readonly lines: readonly HeadAsked[] }
  | { readonly kind: 'requestCve' }
  | ({
      /** Puts credits into the advisory's list. */
      readonly kind: 'nameCredits'
      readonly confirmation?: string
    } & Credits)
  | {
      /**
       * Publishes the advisory as it was when it had this digest, and not otherwise. The credits are put in by the same
       * request, so that GitHub writes to nobody of an advisory that is not public; null leaves them as they are.
       */
      readonly kind: 'publishAdvisory'
      readonly digest: string
      readonly credits: Credits | null
      readonly confirmation?: string
    }
  | {
      /** A draft of release notes in a public repository; people publish it. */
      readonly kind: 'draftRelease'
      readonly repository: string
      readonly line: string
      readonly tag: string
      readonly words: Words<'public'>
      readonly confirmation?: string
    }
  | { readonly kind: 'tellReporter'; readonly about: TextKind; readonly words: Words<'reporter'> }
  | { readonly kind: 'tellPublic'; readonly words: Words<'public'> }
  | { readonly kind: 'labelPublicIssue'; readonly label: string }
  | { readonly kind: 'tellCase'; readonly ghsa: string; readonly news: CaseNews }
  | { readonly kind: 'splitCase'; readonly ghsa: string }

/** Who is to be credited on an advisory, and who wishes not to be named. */
export type Credits = {
  readonly credits: readonly { readonly person: Person; readonly type: CreditType }[]
  readonly not: readonly Person[]
}

/** What one case tells another is done here; everything else is done at GitHub. */
export type EffectAtGitHub = Exclude<Effect, { kind: 'tellCase' }>

/** One release line whose mirror is read: its branch, and the pull request of its fix. */
export type HeadAsked = {
  readonly repository: string
  readonly line: string
  readonly mirror: string
  readonly pull: number
  /** Whether its fix can be copied to the public is asked too; with what was found before, or null. */
  readonly copy?: Copy | null
  /** With what its fix began, where that is asked. */
  readonly begin?: FixPull['begin']
}

/**
 * Effects of one lane happen one after the other, in the order they were asked for; lanes do not wait for
 * each other, so that a tracking issue that cannot be opened holds up no acknowledgement.
 */
export type Lane =
  | 'tracking'
  | 'former'
  | 'advisory'
  | 'reporter'
  | 'public'
  | 'cases'
  | 'release'
  | `fix ${string}`

export const laneOf = (effect: Effect): Lane => {
  switch (effect.kind) {
    case 'openTrackingIssue':
    case 'tellCoordinators':
    case 'closeTrackingIssue':
    case 'reopenTrackingIssue':
      return 'tracking'
    case 'leaveFormerIssue':
      return 'former'
    case 'joinAdvisory':
    case 'leaveAdvisory':
    case 'setAdvisoryState':
    case 'setAdvisorySeverity':
    case 'nameAffected':
    case 'requestCve':
    case 'nameCredits':
    case 'publishAdvisory':
      return 'advisory'
    case 'keepAnnouncement':
    case 'readHeads':
      return 'release'
    case 'readReleases':
    case 'prepareFixes':
    case 'openPublicPull':
    case 'draftRelease':
      // Repositories do not wait for each other.
      return `fix ${effect.repository.toLowerCase()}`
    case 'tellReporter':
      return 'reporter'
    case 'tellPublic':
    case 'labelPublicIssue':
      return 'public'
    case 'tellCase':
    case 'splitCase':
      return 'cases'
  }
}

/** What a decision comes to: facts to record and effects to queue, together or not at all. */
export type Decision = { readonly facts: readonly Fact[]; readonly effects: readonly Effect[] }

/** An effect's key in the record: the case's next sequence number when it was decided, and its place. */
export const effectKey = (seq: number, n: number): string => `${seq}/${n}`

/** The sequence number of the first fact of the decision that asked for an effect. */
export const seqOf = (key: string): number => Number(key.split('/')[0])
