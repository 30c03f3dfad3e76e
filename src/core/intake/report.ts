import type { Person, Source } from '../case/fact.ts'

/** What every channel's report comes to. Its text stays where it was written; only this much goes on the record. */
export type Report = {
  readonly source: Source
  readonly reporter: Person | null
  /** When the reporter filed it, not when we heard: clocks count from here. */
  readonly filedAt: Date
  readonly via: 'webhook' | 'poll'
  /** The advisory's state at GitHub (`triage` for a new private report), or the issue's. */
  readonly state: string
}

/** The key of a case whose source is this advisory. */
export const advisoryKey = (ghsa: string): string => `advisory:${ghsa.toLowerCase()}`

/** A source's unique key: one source, one case. GHSA ids are unique over all of GitHub. */
export const sourceKey = (source: Source): string =>
  source.kind === 'advisory' ? advisoryKey(source.ghsa) : `issue:${source.repository.id}:${source.number}`
