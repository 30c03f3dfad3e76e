/** A change of a policy that is no promise's; what is gone and what is new, in the words of the files. */
export type OtherChange = {
  readonly what: string
  readonly change: 'weaker' | 'stronger' | 'changed'
  readonly gone: readonly string[]
  readonly come: readonly string[]
  /** The sentence of a promise is another one, though its time is the same: only a person can weigh it. */
  readonly reworded?: true
}

/** Whether more words of a list are better for reporters, or fewer; null where nobody can tell. */
export type Better = 'more' | 'less' | null

/** A text as a list of words to compare; empty where there is none. */
export const some = (text: string | null | undefined): readonly string[] => (text ? [text] : [])

/** What goes and what comes of a list; null where it stays as it is. */
export function lists(
  what: string,
  before: readonly string[] = [],
  after: readonly string[] = [],
  better: Better,
): OtherChange | null {
  const gone = before.filter(one => !after.includes(one))
  const come = after.filter(one => !before.includes(one))
  if (gone.length + come.length === 0) return null
  const more = gone.length === 0
  const change =
    better === null || (gone.length > 0 && come.length > 0)
      ? 'changed'
      : more === (better === 'more')
        ? 'stronger'
        : 'weaker'
  return { what, change, gone, come }
}
