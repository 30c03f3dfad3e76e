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
  return [
    ...reworded(before, after),
    timesForSome(before, after),
    lists('what takes back promises', before?.disclaimers, after?.disclaimers, 'less'),
    lists('contacts', contacts(before), contacts(after), 'more'),
    lists('encrypted reports', flag(before?.pgp, 'PGP'), flag(after?.pgp, 'PGP'), 'more'),
    lists('keys', before?.keys, after?.keys, null),
    lists('bounty', flag(before?.bounty, 'a bounty'), flag(after?.bounty, 'a bounty'), 'more'),
    lists('safe harbour', before?.safeHarbour, after?.safeHarbour, 'more'),
    lists('out of scope', before?.outOfScopeClauses, after?.outOfScopeClauses, 'less'),
    lists('rules for testing', before?.conduct, after?.conduct, null),
    lists('third parties', some(before?.thirdParty), some(after?.thirdParty), null),
    lists(
      'supported versions',
      some(before?.supportedVersionsText),
      some(after?.supportedVersionsText),
      null,
    ),
  ].filter(one => one !== null)
}

const flag = (said: boolean | null | undefined, name: string): readonly string[] => (said ? [name] : [])

const timed = ['acknowledge', 'respond', 'update', 'disclose'] as const
/** What a reader sees of a sentence, without its markup and its times. */
const bare = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** The sentences of promises whose time stays as it is. */
function reworded(before: Prose | undefined, after: Prose | undefined): readonly OtherChange[] {
  return timed.flatMap(name => {
    const [was, is] = [before?.[name], after?.[name]]
    if (!was || !is || lengthOf(was) !== lengthOf(is) || bare(was.sentence) === bare(is.sentence)) return []
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

/**
 * Times for some reports only, such as those of one severity. Each is known by its words without the figures; one that is
 * longer, or is there no more, is weaker for those it was for, whatever becomes of the others.
 */
function timesForSome(before: Prose | undefined, after: Prose | undefined): OtherChange | null {
  const of = (prose: Prose | undefined) => {
    // Where they are all there is, the longest is the promise itself.
    const some = prose?.partial ?? []
    const whole = timed.flatMap(promise => {
      const chosen = prose?.[promise]
      return chosen && some.some(one => one.promise === promise) ? [{ ...chosen, promise }] : []
    })
    return new Map(
      [...whole, ...some].map(one => [`${one.promise} ${bare(one.sentence).replace(/[\d ]+/g, ' ')}`, one]),
    )
  }
  const [was, is] = [of(before), of(after)]
  const gone = [...was].filter(([key, one]) => !is.has(key) || hoursOf(one) !== hoursOf(is.get(key) ?? one))
  const come = [...is].filter(([key, one]) => !was.has(key) || hoursOf(one) !== hoursOf(was.get(key) ?? one))
  if (gone.length + come.length === 0) return null
  const isWorse = gone.some(
    ([key, one]) => hoursOf(is.get(key) ?? { ...one, hours: Number.POSITIVE_INFINITY }) > hoursOf(one),
  )
  return {
    ...{ what: 'times for some reports', change: isWorse ? 'weaker' : 'stronger' },
    ...{ gone: gone.map(([, { sentence }]) => sentence), come: come.map(([, { sentence }]) => sentence) },
  }
}
