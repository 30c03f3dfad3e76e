import type { CreditType, FactOf, Person, ReleaseStep } from './fact.ts'
import { lineKey } from './remediation.ts'

/** How somebody is credited; `type` null: they wish not to be named. `own`: they said so themselves. */
export type Credit = { readonly person: Person; readonly type: CreditType | null; readonly own: boolean }

/** The draft of a release at GitHub: asked for, there, in the way of a release of that tag, or refused. */
export type ReleaseDraft = {
  readonly tag: string
  readonly how: 'asked' | FactOf<'releaseDrafted'>['how']
  readonly url: string | null
}

export type Confirmation = {
  readonly step: ReleaseStep
  readonly person: Person
  readonly at: Date
  readonly told: boolean
}

/** The way to publication, as the facts tell it. Release lines are keyed by `lineKey`. */
export type Release = {
  /** Since when a CVE id is asked for, and what is known of the request. */
  readonly cve: { readonly state: 'asked' | 'unknown' | 'refused'; readonly at: Date } | null
  readonly creditAsked: boolean
  /** By the person's id. */
  readonly credits: ReadonlyMap<number, Credit>
  /** The advisory has every credit as wished. */
  readonly creditsWritten: boolean
  /** The coordinators' text for the public; `digest` is its fingerprint, the text itself is kept apart. */
  readonly announcement: { readonly comment: number; readonly digest: string } | null
  /** The tag of the release that brings the fix of a line; null where no release notes are wanted. */
  readonly tags: ReadonlyMap<string, string | null>
  /** Who vouches that the tag of a line has the fix, and at which commit it was by then. */
  readonly vouched: ReadonlyMap<
    string,
    { readonly commit: string; readonly by: Person | null; readonly comment: number }
  >
  /** What is being read at GitHub: to show a step, or to hold against a fingerprint that `by` confirmed. */
  readonly asked: {
    readonly step: ReleaseStep | null
    readonly fingerprint: string | null
    readonly by: Person | null
    /** The announcement was written since: what is read has the one before. */
    readonly overtaken: boolean
  } | null
  /** What was shown last; `named`: its step was asked for by name. */
  readonly shown:
    | (Pick<FactOf<'releaseShown'>, 'step' | 'fingerprint' | 'parts' | 'copies'> & {
        readonly named: boolean
      })
    | null
  /** Fingerprints that confirm nothing any more. */
  readonly spent: ReadonlySet<string>
  /** By fingerprint what was confirmed and may still be done. `told`: that GitHub has not taken it yet was told. */
  readonly standing: ReadonlyMap<string, Confirmation>
  /** GitHub refused the credits with which the advisory was to be published, as they are wished for now. */
  readonly creditsRefused: boolean
  /** How many steps were confirmed. */
  readonly confirmed: number
  /** The lines whose fixes were confirmed to go public. */
  readonly opening: ReadonlySet<string>
  readonly publishing: 'asked' | 'refused' | null
  readonly drafts: ReadonlyMap<string, ReleaseDraft>
  /** The texts for mail and web were handed over. */
  readonly announced: boolean
}

export const nothingReleased: Release = {
  cve: null,
  creditAsked: false,
  credits: new Map(),
  creditsWritten: false,
  announcement: null,
  tags: new Map(),
  vouched: new Map(),
  asked: null,
  shown: null,
  spent: new Set(),
  standing: new Map(),
  creditsRefused: false,
  confirmed: 0,
  opening: new Set(),
  publishing: null,
  drafts: new Map(),
  announced: false,
}

export type ReleaseFact = FactOf<
  | 'cveAsked'
  | 'cveUnknown'
  | 'creditAsked'
  | 'creditWished'
  | 'creditsWritten'
  | 'announcementWritten'
  | 'tagNamed'
  | 'releaseAsked'
  | 'releaseShown'
  | 'releaseConfirmed'
  | 'releaseLapsed'
  | 'releaseHeldUp'
  | 'releaseDrafted'
  | 'announced'
>

/** The way to publication after one more fact; `isOut` tells of a line whether its fix went public. */
export function releaseAfter(before: Release, fact: ReleaseFact, isOut: (line: string) => boolean): Release {
  switch (fact.kind) {
    case 'cveAsked':
      return { ...before, cve: { state: 'asked', at: fact.at } }
    case 'cveUnknown':
      return { ...before, cve: { state: 'unknown', at: before.cve?.at ?? fact.at } }
    case 'creditAsked':
      return { ...before, creditAsked: true }
    case 'creditWished': {
      const { person, type, by } = fact
      const credits = new Map(before.credits).set(person.id, { person, type, own: by?.id === person.id })
      return { ...before, credits, creditsWritten: false, creditsRefused: false }
    }
    case 'creditsWritten':
      return { ...before, creditsWritten: true, creditsRefused: false }
    case 'announcementWritten':
      return {
        ...before,
        announcement: { comment: fact.comment, digest: fact.digest },
        asked: before.asked && { ...before.asked, overtaken: true },
      }
    case 'tagNamed': {
      const key = lineKey(fact.repository, fact.line)
      const vouched = new Map(before.vouched)
      if (fact.vouched) vouched.set(key, { ...fact.vouched, by: fact.by })
      else vouched.delete(key)
      return { ...before, tags: new Map(before.tags).set(key, fact.tag), vouched }
    }
    case 'releaseAsked':
      // Read once more, it is still what that person asked for.
      return {
        ...before,
        asked: {
          ...{ step: fact.step, fingerprint: fact.fingerprint, overtaken: false },
          by: fact.by ?? before.asked?.by ?? null,
        },
      }
    case 'releaseShown': {
      const { step, fingerprint, parts, copies } = fact
      const shown = { step, fingerprint, parts, copies, named: isNamed(before) }
      return { ...before, asked: null, shown, spent: withShown(before) }
    }
    case 'releaseConfirmed':
      return {
        ...before,
        ...begun(before, fact),
        asked: null,
        shown: null,
        spent: withShown(before),
        standing: new Map(before.standing).set(fact.fingerprint, {
          step: fact.step,
          person: fact.person,
          at: fact.at,
          told: false,
        }),
        confirmed: before.confirmed + 1,
      }
    case 'releaseLapsed':
      return {
        ...(fact.step === null ? before : calledOff(before, [fact.step], isOut)),
        asked: null,
        creditsRefused: before.creditsRefused || fact.why === 'credits refused',
      }
    case 'releaseHeldUp': {
      const one = before.standing.get(fact.fingerprint)
      if (!one) return before
      return { ...before, standing: new Map(before.standing).set(fact.fingerprint, { ...one, told: true }) }
    }
    case 'releaseDrafted': {
      const { tag, how, url } = fact
      const key = lineKey(fact.repository, fact.line)
      return { ...before, drafts: new Map(before.drafts).set(key, { tag, how, url }) }
    }
    case 'announced':
      return { ...before, announced: true }
  }
}

/** Whether what is being read is for a step that was asked for by name, or to confirm what was shown for such a one. */
export const isNamed = ({ asked, shown }: Pick<Release, 'asked' | 'shown'>): boolean =>
  asked !== null && (asked.fingerprint === null ? asked.step !== null : shown?.named === true)

/** The way to publication where nothing of these steps is done any more but what is done already. */
export function calledOff(
  before: Release,
  steps: readonly ReleaseStep[],
  isOut: (line: string) => boolean,
): Release {
  const opening = [...before.opening].filter(line => !steps.includes('open') || isOut(line))
  const drafts = [...before.drafts].filter(([, { how }]) => !steps.includes('announce') || how !== 'asked')
  return {
    ...before,
    standing: new Map([...before.standing].filter(([, { step }]) => !steps.includes(step))),
    publishing: steps.includes('publish') && before.publishing === 'asked' ? null : before.publishing,
    opening: new Set(opening),
    drafts: new Map(drafts),
  }
}

const withShown = ({ spent, shown }: Release): ReadonlySet<string> =>
  shown ? new Set([...spent, shown.fingerprint]) : spent

function begun(before: Release, { step, lines }: FactOf<'releaseConfirmed'>): Partial<Release> {
  const keys = lines.map(({ repository, line }) => lineKey(repository, line))
  switch (step) {
    case 'open':
      return { opening: new Set([...before.opening, ...keys]) }
    case 'publish':
      return { publishing: 'asked' }
    case 'announce': {
      const asked = keys.map(
        key => [key, { tag: before.tags.get(key) ?? '', how: 'asked', url: null }] as const,
      )
      return { drafts: new Map([...before.drafts, ...asked]) }
    }
  }
}

/** What a refusal of GitHub's means for the way to publication. */
export function releaseRefused(before: Release, what: string): Release {
  if (what === 'readHeads') return { ...before, asked: null }
  if (what === 'publishAdvisory') return { ...before, publishing: 'refused' }
  if (what === 'requestCve' && before.cve) return { ...before, cve: { ...before.cve, state: 'refused' } }
  return before
}
