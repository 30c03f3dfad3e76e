/** How sure the reader is: said plainly; said with a hedge or over two sentences; taken from its surroundings. */
export type Sureness = 'high' | 'medium' | 'low'

/** Where something was read: the line of the file (from 1) and the sentence as it stands there. */
type Place = {
  readonly line: number
  readonly sentence: string
  readonly sure: Sureness
  /** It is said of some reports only, and is the longest such time: none is said of all. */
  readonly forSome?: true
}

/**
 * A time to answer within, counted from the receipt of the report. A day is 24 hours, also where `business`
 * says that only business days count: `hours: 72, business: true` are three business days.
 */
export type ReadHours = Place & {
  readonly hours: number
  readonly business: boolean
  /** Written in whole days or longer units: people are told days. */
  readonly inDays: boolean
}

/** A time for some reports only (of one severity, or filed on a weekend), beside the one that holds for all. */
export type ReadPartial = ReadHours & { readonly promise: 'acknowledge' | 'respond' | 'update' | 'disclose' }

/** Days between status updates, or from the report until it may become public. */
export type ReadDays = Place & { readonly days: number; readonly business: boolean }

/** A mail address or an https link at which reports are taken. */
export type ReadContact = Place & { readonly value: string }

/** A release, or a range of them, as the policy writes it, and whether it says that it is supported. */
export type ReadRelease = {
  readonly version: string
  readonly supported: boolean
  /** The last day of its support, as `yyyy-mm-dd`, where the text says one. */
  readonly until?: string
  readonly line: number
}

/** Something a person should look at: what is wrong, and the words that show it. */
export type ReadFinding = { readonly line: number; readonly what: string; readonly text: string }

/** What a security policy's prose says. What the text does not state is null, or an empty list. */
export type Prose = {
  readonly acknowledge: ReadHours | null
  readonly respond: ReadHours | null
  readonly update: ReadDays | null
  readonly disclose: ReadDays | null
  /** The times for some reports only, in their order; the ones above are those that every reporter may rely on. */
  readonly partial: readonly ReadPartial[]
  readonly contacts: readonly ReadContact[]
  /** GitHub's private vulnerability reporting is named as a way in, with or without a link. */
  readonly privateReporting: boolean
  readonly pgp: boolean | null
  readonly supportedVersions: boolean | null
  readonly outOfScope: boolean | null
  readonly bounty: boolean | null
  /** Rules for those who test, in the project's own sentences. */
  readonly conduct: readonly string[]
  readonly outOfScopeClauses: readonly string[]
  readonly thirdParty: string | null
  readonly safeHarbour: readonly string[]
  /** Sentences that take back some of what is promised. */
  readonly disclaimers: readonly string[]
  /** Fingerprints of OpenPGP keys, and where keys are kept. */
  readonly keys: readonly string[]
  /** The paragraphs and table rows on supported versions, one a line. */
  readonly supportedVersionsText: string | null
  readonly releases: readonly ReadRelease[]
  /** The sentences of which nothing above tells, without addresses and fingerprints. */
  readonly rest: readonly string[]
  readonly findings: readonly ReadFinding[]
}

/** A link inside a passage or sentence: `start` and `end` are offsets into its text. */
export type Link = { readonly url: string; readonly start: number; readonly end: number }

/** A block of text without its markup. `marks` are [offset, line] pairs in rising order. */
export type Passage = {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'code'
  readonly text: string
  readonly marks: readonly (readonly [number, number])[]
  readonly links: readonly Link[]
  /** The headings above it, outermost first. */
  readonly section: readonly string[]
  /** The sentence that introduces the list or table it stands in. */
  readonly lead: string
  /** For a table row: the header's cells and its own. */
  readonly cells?: { readonly head: readonly string[]; readonly own: readonly string[] }
}
