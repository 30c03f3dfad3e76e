import { type PromiseName, promiseNames } from './policy.ts'
import { durations } from './prose/durations.ts'
import { withoutAddresses, wordsOf } from './prose/unread.ts'
import type { Prose } from './prose.ts'
import { lists, type OtherChange, some } from './review-change.ts'

/**
 * What changes in the prose, beside the times that hold for all reports. More contacts and safe harbour are stronger, more that is
 * out of scope or takes promises back is weaker; of the rest only a person can tell.
 */
export function proseChanges(before: Prose | undefined, after: Prose | undefined): readonly OtherChange[] {
  const contacts = (prose: Prose | undefined) => [
    ...(prose?.contacts.map(({ value }) => value) ?? []),
    ...(prose?.privateReporting ? ["GitHub's private vulnerability reporting"] : []),
  ]
  const reach = added(lists('contacts', contacts(before), contacts(after), 'more'), contacts(before))
  // How a contact is named counts where it stays: "only where it is urgent".
  const rest = (prose: Prose) => [
    ...prose.rest,
    ...(reach ? [] : prose.contacts.map(({ sentence }) => withoutAddresses(sentence))),
  ]
  return [
    ...reworded(before, after),
    timesForSome(before, after),
    lists('what takes back promises', before?.disclaimers, after?.disclaimers, 'less'),
    reach,
    lists('encrypted reports', flag(before?.pgp, 'PGP'), flag(after?.pgp, 'PGP'), 'more'),
    lists('keys', before?.keys, after?.keys, null),
    lists('bounty', flag(before?.bounty, 'a bounty'), flag(after?.bounty, 'a bounty'), 'more'),
    added(lists('safe harbour', before?.safeHarbour, after?.safeHarbour, 'more'), before?.safeHarbour),
    lists('out of scope', before?.outOfScopeClauses, after?.outOfScopeClauses, 'less'),
    lists('rules for testing', before?.conduct, after?.conduct, null),
    lists('third parties', some(before?.thirdParty), some(after?.thirdParty), null),
    lists(
      'supported versions',
      some(before?.supportedVersionsText),
      some(after?.supportedVersionsText),
      null,
    ),
    before && after ? otherText(rest(before), rest(after)) : null,
  ].filter(one => one !== null)
}

/** More of what stands there already may as well take some of it back: only a person can tell. */
const added = (found: OtherChange | null, before: readonly string[] = []): OtherChange | null =>
  found?.change === 'stronger' && before.length > 0 ? { ...found, change: 'changed' } : found

/** Sentences that nothing is read from, by their words. */
function otherText(before: readonly string[], after: readonly string[]): OtherChange | null {
  const [was, is] = [before, after].map(list => new Set(['', ...list.map(wordsOf)]))
  const gone = before.filter(one => !is?.has(wordsOf(one)))
  const come = after.filter(one => !was?.has(wordsOf(one)))
  return gone.length + come.length > 0 ? { what: 'other text', change: 'changed', gone, come } : null
}

const flag = (said: boolean | null | undefined, name: string): readonly string[] => (said ? [name] : [])

/** What a reader sees of a sentence, without its markup and its times. */
function bare(sentence: string): string {
  let text = ''
  let from = 0
  for (const { start, end } of durations(sentence)) {
    text += `${sentence.slice(from, start)} `
    from = end
  }
  return wordsOf(`${text}${sentence.slice(from)}`)
}

/** The sentences of promises to all whose time stays as it is. */
function reworded(before: Prose | undefined, after: Prose | undefined): readonly OtherChange[] {
  return promiseNames.flatMap(name => {
    const [was, is] = [before?.[name], after?.[name]]
    if (!was || !is || was.forSome || is.forSome) return []
    if (lengthOf(was) !== lengthOf(is) || bare(was.sentence) === bare(is.sentence)) return []
    return [
      {
        ...{ what: `wording of ${name}`, change: 'changed' as const, reworded: true as const },
        ...{ gone: [was.sentence], come: [is.sentence] },
      },
    ]
  })
}

type Timed = NonNullable<Prose['acknowledge'] | Prose['update']>
const hoursOf = (time: Timed): number => ('hours' in time ? time.hours : time.days * 24)
const lengthOf = (time: Timed): string => `${hoursOf(time)} ${time.business}`

type Some = Timed & { readonly promise: PromiseName }

/**
 * Times for some reports only, such as those of one severity. Each is known by its words without the times. One that is
 * longer, or is there no more, is weaker for those it was for, whatever becomes of the others; so is a new one that is longer
 * than what held for all, or takes its place.
 */
function timesForSome(before: Prose | undefined, after: Prose | undefined): OtherChange | null {
  const of = (prose: Prose | undefined): readonly (readonly [string, Some])[] => {
    const chosen = promiseNames.flatMap(promise => {
      const one = prose?.[promise]
      // Where there are no others, the longest of them is the promise itself.
      return one?.forSome ? [{ ...one, promise }] : []
    })
    const seen = new Map<string, number>()
    return [...chosen, ...(prose?.partial ?? [])].map(one => {
      const words = `${one.promise} ${bare(one.sentence)}`
      const nth = seen.get(words) ?? 0
      seen.set(words, nth + 1)
      return [`${words} ${nth}`, one]
    })
  }
  const [was, is] = [new Map(of(before)), new Map(of(after))]
  const gone = [...was].filter(([key, one]) => !isSame(one, is.get(key)))
  const come = [...is].filter(([key, one]) => !isSame(one, was.get(key)))
  if (gone.length + come.length === 0) return null
  // In other words, what goes and what comes of one promise is taken to be the same in its order.
  const left = come.filter(([key]) => !was.has(key))
  const becomes = gone.map(([key, one]) => {
    const at = left.findIndex(([, { promise }]) => promise === one.promise)
    const now = is.get(key) ?? (at < 0 ? undefined : left.splice(at, 1)[0]?.[1])
    return now ? hoursOf(now) - hoursOf(one) : 1
  })
  const additions = left.map(([, one]) => {
    const general = before?.[one.promise]
    const isAllThereIs = after?.[one.promise]?.forSome === true
    if (general && !general.forSome && isAllThereIs) return 1
    return general ? hoursOf(one) - hoursOf(general) : -1
  })
  const all = [...becomes, ...additions]
  return {
    what: 'times for some reports',
    change: all.some(more => more > 0) ? 'weaker' : all.some(more => more < 0) ? 'stronger' : 'changed',
    gone: gone.map(([, { sentence }]) => sentence),
    come: come.map(([, { sentence }]) => sentence),
  }
}

const isSame = (one: Timed, other: Timed | undefined): boolean =>
  other !== undefined && lengthOf(one) === lengthOf(other)
