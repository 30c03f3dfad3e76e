/**
 * Who may read a text: everybody; the reporter, on the advisory; whoever may read the private mirrors, who need not
 * know of the case; or coordinators and nobody else.
 */
export type Audience = 'public' | 'reporter' | 'mirror' | 'coordinators'

declare const audience: unique symbol

/** Markdown bound for one audience. Only this file makes it; a plain string does not compile as one. */
export type Words<A extends Audience> = string & { readonly [audience]: A }

/**
 * Words that Pledge itself composed for `who`. Never call it with text that came from a report: a message
 * function that needs such a text takes it as `Words<'coordinators'>` and says how it is released.
 */
export function wordsFor<A extends Audience, T extends string>(
  _who: A,
  markdown: T & Unbound<T, A>,
): Words<A> {
  return markdown as string as Words<A>
}

/** Words that are bound for one audience do not become words for another one by the way. */
type Unbound<T, A> = T extends { readonly [audience]: infer B } ? (B extends A ? unknown : never) : unknown

/**
 * A coordinator's own words, which they asked to be sent to the reporter with a command. The only way by
 * which text written among coordinators reaches the reporter.
 */
export function releaseToReporter(words: Words<'coordinators'>): Words<'reporter'> {
  return words as string as Words<'reporter'>
}

declare const confirmed: unique symbol
/** That a coordinator confirmed what stands now, exactly. Only `confirm` gives it. */
export type Confirmed = { readonly [confirmed]: true }

/** Holds the fingerprint that a coordinator gave against that of what would be shown now; null where they differ. */
export const confirm = (given: string, now: string): Confirmed | null =>
  given === now ? ({} as Confirmed) : null

/**
 * Text that coordinators were shown whole and confirmed by its fingerprint. The only way by which text written
 * among coordinators becomes public.
 */
export function releaseToPublic(words: Words<'coordinators'>, _by: Confirmed): Words<'public'> {
  return words as string as Words<'public'>
}
