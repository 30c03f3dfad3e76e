import type { FactOf, FixBeside, Person, Repository, Source, TrackingPlace } from '../case/fact.ts'
import type { Seen } from '../release/seen.ts'
import type { Vulnerable } from '../remediation/vulnerabilities.ts'

/** How an effect ended at GitHub. `refused`: for good, so that trying again would not help. */
export type EffectResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'posted'; readonly at: Date }
  | { readonly kind: 'opened'; readonly repository: Repository; readonly number: number }
  /** What is affected is named on the advisory, where these have a range that others wrote as well. */
  | { readonly kind: 'named'; readonly beside: readonly Vulnerable[] }
  /** The tags of a repository, as `readReleases` asked. */
  | { readonly kind: 'releases'; readonly tags: readonly string[] }
  /** What came of `prepareFixes`; `mirror`: why nothing may be prepared there, and because of whom. */
  | {
      readonly kind: 'prepared'
      readonly mirror: { readonly why: WhyBlocked; readonly who: readonly Person[] } | null
      readonly pulls: readonly Omit<FactOf<'fixPrepared'>, 'kind' | 'at' | 'by' | 'repository'>[]
      readonly blocked: readonly { readonly line: string; readonly why: WhyBlocked }[]
    }
  /** What came of `openPublicPull`. */
  | {
      readonly kind: 'publicPull'
      readonly in: Repository
      readonly number: number
      readonly url: string
    }
  /** `base`: the commit of the mirror's line that its pull request is held against; null where that is not known. */
  | {
      readonly kind: 'publicPullByHand'
      readonly why: FactOf<'publicPullByHand'>['why']
      readonly base: string | null
      /** The fixes of other cases that it meets, where that was found. */
      readonly beside?: readonly FixBeside[]
    }
  /** The advisory that is split off is there. */
  | { readonly kind: 'found'; readonly source: Source }
  /** It is no draft of the project's own: somebody reported it. */
  | { readonly kind: 'report' }
  /** It is a case already, which was split off `from` where that is known. */
  | { readonly kind: 'taken'; readonly from: string | null }
  /** What `readHeads` read. */
  | ({ readonly kind: 'heads' } & Seen)
  /** What came of `requestCve`, beside `done`: there is an id, or nobody knows whether GitHub took the request. */
  | { readonly kind: 'cve'; readonly cve: string }
  | { readonly kind: 'unknown' }
  /** What came of `publishAdvisory`: it is public (`credited`: with the credits), or not as it was confirmed any more. */
  | { readonly kind: 'published'; readonly at: Date; readonly credited: boolean }
  | { readonly kind: 'changed'; readonly state: string }
  /** It was not published, since GitHub refuses it with these credits. */
  | { readonly kind: 'credits refused'; readonly status: number }
  /** What came of `draftRelease`: a draft, or there is a release of that tag already. */
  | { readonly kind: 'drafted'; readonly how: 'drafted' | 'released already'; readonly url: string }
  /** It was not done: what confirmed it does not stand any more, or `by`, who gave it, is no coordinator any more. */
  | { readonly kind: 'called off'; readonly by: Person | null }
  /** The login that was put on the advisory had passed to somebody else in that moment, who was taken off again. */
  | { readonly kind: 'stranger'; readonly login: string }
  /** `on`: the tracking issue on which something could not be told. */
  | { readonly kind: 'refused'; readonly status: number; readonly on?: TrackingPlace }

type WhyBlocked = FactOf<'fixBlocked'>['why']
