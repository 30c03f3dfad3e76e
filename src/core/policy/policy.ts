/** The four promises of a disclosure policy, in the order in which they fall due. */
export const promiseNames = ['acknowledge', 'respond', 'update', 'disclose'] as const
export type PromiseName = (typeof promiseNames)[number]

/** A length of time as promised. `text` is how a person reads it ("48 hours", "3 business days"). */
export type Length =
  | { readonly kind: 'elapsed'; readonly seconds: number; readonly text: string }
  | { readonly kind: 'business'; readonly days: number; readonly text: string }

/** Where a value was read, so that every deadline can name the sentence it comes from. */
export type Origin = {
  readonly kind: 'prose' | 'repository' | 'organisation' | 'coordination' | 'default'
  /** The file, such as "acme/engine:SECURITY.md". */
  readonly where?: string
  /** The commit or blob id the file was read at. */
  readonly commit?: string
  /** Counted from 1. */
  readonly line?: number
  /** The sentence of the prose, in the project's own words. */
  readonly sentence?: string
}

/** A promise in force, or our own target where nobody promised (`target: true`: never told to a reporter). */
export type Term = { readonly length: Length; readonly target: boolean; readonly origin: Origin }

/** `holidays`: dates as YYYY-MM-DD, or a country code ("DE", "DE-BY"), or null for none. */
export type Calendar = { readonly zone: string; readonly holidays: readonly string[] | string | null }

/** A repository by owner and name. */
export type RepositoryName = { readonly owner: string; readonly name: string }

/** A coordinator on leave; both dates are YYYY-MM-DD, inclusive, in the calendar's zone. */
type Away = { readonly coordinator: string; readonly from: string; readonly until: string }

/** Where fixes of one repository are prepared, and for which release lines. */
type RemediationPlace = {
  readonly mirror: string
  readonly releases: readonly string[]
  /** The package that the repository publishes, where an advisory is to name it. */
  readonly package?: { readonly ecosystem: string; readonly name: string } | undefined
}

/** Releases that prose calls supported or not; `until`: the last day of their support (`yyyy-mm-dd`, UTC). */
export type SupportedVersion = {
  readonly version: string
  readonly supported: boolean
  readonly until?: string
}

/** Whether releases are supported at this moment: not after the last day that the prose names. */
export const isSupported = ({ supported, until }: SupportedVersion, now: Date): boolean =>
  supported && (until === undefined || now.toISOString().slice(0, 10) <= until)

/** Everything a project committed itself to, and where and by whom its cases are worked. */
export type Policy = {
  /** null: switched off with `none`. */
  readonly promises: Readonly<Record<PromiseName, Term | null>>
  readonly coordination: RepositoryName | null
  readonly calendar: Calendar
  /** Promises whose clock waits while the reporter is asked for information. */
  readonly pause: readonly PromiseName[]
  readonly embargo: {
    readonly minimum: Length | null
    /** At the date: tell the reporter that they are free to publish, or ask the coordinators first, for a day. */
    readonly atEnd: 'ask' | 'release-reporter'
  }
  readonly publicIssues: { readonly watch: boolean; readonly label: string }
  readonly contacts: readonly string[]
  /** Test-conduct rules of the prose, in its own sentences, for quoting to reporters. */
  readonly conduct: readonly string[]
  /** The project's own clauses on what is out of scope. */
  readonly outOfScope: readonly string[]
  /** Releases or ranges of them, as the prose writes them, and whether it says that they are supported. */
  readonly supportedVersions: readonly SupportedVersion[]
  /** The project's own sentences on safe harbour, as they stand in the prose. */
  readonly safeHarbour: readonly string[]
  /** The check of policy changes runs on every pull request. */
  readonly checkRequired: boolean
  /** The project's own clause on reports about third parties. */
  readonly thirdParty: string | null
  /** Logins, or "org/team-slug". */
  readonly coordinators: readonly string[]
  readonly away: readonly Away[]
  /** By "owner/name" of the public repository. */
  readonly remediation: Readonly<Record<string, RemediationPlace>>
  /** Who, besides owners and coordinators, may read the mirrors: logins, or "org/team-slug". */
  readonly readers: readonly string[]
  /** Where else to look for similar problems: "owner/name", or "service:NAME". */
  readonly related: readonly string[]
  /** Services, each with who runs it. */
  readonly services: Readonly<Record<string, readonly string[]>>
  /** Repositories of other names that may use this coordination repository. */
  readonly coordinates: readonly string[]
}

/** Where fixes of a repository are prepared, whatever the case of its letters. */
export const placeFor = (remediation: Policy['remediation'], name: string) =>
  Object.entries(remediation).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? null
