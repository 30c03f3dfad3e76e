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
export function wordsFor<A extends Audience>(_who: A, markdown: string): Words<A> {
  return markdown as Words<A>
}

/**
 * A coordinator's own words, which they asked to be sent to the reporter with a command. The only way by
 * which text written among coordinators reaches the reporter.
 */
export function releaseToReporter(words: Words<'coordinators'>): Words<'reporter'> {
  return words as string as Words<'reporter'>
}
