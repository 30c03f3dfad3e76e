import type { Proposal } from './case/embargo.ts'

/** What came of a step that was taken: the date that holds now, and what waits for an answer. */
export type Ruling =
  | {
      readonly ok: true
      readonly kind: 'holds'
      readonly until: Date
      readonly before: Date | null
      readonly waiting: Proposal | null
      /** The reporter did not agree to what was vouched for: the date from before holds again. */
      readonly disowned?: true
    }
  | {
      readonly ok: true
      readonly kind: 'proposed'
      readonly until: Date
      readonly standing: Date | null
      readonly why: 'later' | 'first' | 'minimum'
    }
  | {
      readonly ok: true
      readonly kind: 'rejected'
      readonly until: Date
      readonly standing: Date | null
      readonly own: boolean
      /** It came from another case of the same vulnerability: nobody of this one had proposed it. */
      readonly elsewhere?: true
    }
  | { readonly ok: true; readonly kind: 'agreed'; readonly until: Date }
  | {
      readonly ok: true
      readonly kind: 'declined'
      readonly until: Date
      /** It held by what was vouched for, and no date is left from before. */
      readonly disowned: boolean
      /** The date from before, where that has passed. */
      readonly passed: Date | null
    }
  /** The reporter did not agree to `named`, which was vouched for and does not hold any more. */
  | { readonly ok: true; readonly kind: 'disowned'; readonly named: Date; readonly until: Date }
  | { readonly ok: false; readonly why: Objection }

/** Why a step is refused; the words for each reader are in `messages/embargo.ts`. */
export type Objection =
  | {
      readonly kind:
        | 'public report'
        | 'published'
        | 'known'
        | 'ended'
        | 'nothing proposed'
        | 'nothing to extend'
    }
  | {
      readonly kind: 'past' | 'too far' | 'stands' | 'proposed already' | 'other date' | 'newer'
      readonly date: Date
    }
  | { readonly kind: 'shortens'; readonly date: Date }
  | { readonly kind: 'own'; readonly date: Date; readonly standing: Date | null }
