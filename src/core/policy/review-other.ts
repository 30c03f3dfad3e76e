import { holidaysIn } from '../deadlines/holidays.ts'
import { compareLengths } from './duration.ts'
import { fullName } from './names.ts'
import type { Length } from './policy.ts'
import type { Prose } from './prose.ts'
import type { CoordinationConfig, PublicConfig } from './schema.ts'
import type { ReadTexts } from './texts.ts'

/** A change of a policy that is no promise's; what is gone and what is new, in the words of the files. */
export type OtherChange = {
  readonly what: string
  readonly change: 'weaker' | 'stronger' | 'changed'
  readonly gone: readonly string[]
  readonly come: readonly string[]
  /** The sentence of a promise is another one, though its time is the same: only a person can weigh it. */
  readonly reworded?: true
}

type Better = 'more' | 'less' | null

/**
 * What else changes, beside the promises. More contacts, safe harbour, discussion and approvers are stronger; more
 * that is out of scope, or waits for the reporter, is weaker; of the rest nobody can tell. What stands in the private file
 * counts where no public one says anything, but is nobody's business in public: of it only the keys are named, and
 * whether what is in force gets weaker.
 */
export function otherChanges(
  was: ReadTexts,
  is: ReadTexts,
  { countsBusinessDays }: { readonly countsBusinessDays: boolean },
): readonly OtherChange[] {
  const [before, after] = [proseOf(was), proseOf(is)]
  const contacts = (prose: typeof before) => [
    ...(prose?.contacts.map(({ value }) => value) ?? []),
    ...(prose?.privateReporting ? ["GitHub's private vulnerability reporting"] : []),
  ]
  const key = <T>(what: string, pick: Pick<T>, words: Shown<T>, judged: Judged<T> = null) =>
    inForce(was, is, { what, pick, words, judged })
  const found = [
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
    key('pause', layer => layer.pause, same, 'less'),
    key('approvers', layer => layer.approvers, same, 'more'),
    key(
      'discussion',
      layer => layer.discussion,
      length => some(length?.text),
      longer,
    ),
    key(
      'check',
      layer => layer.check,
      check => (check === 'required' ? [check] : []),
      'more',
    ),
    key(
      'coordination',
      layer => ('coordination' in layer ? layer.coordination : undefined),
      one => [fullName(one)],
    ),
    key('calendar.zone', layer => layer.calendar?.zone, some),
    key(
      'calendar.holidays',
      layer => layer.calendar?.holidays,
      days,
      countsBusinessDays || holidaysOfOthers(was) !== holidaysOfOthers(is) ? moreDays : null,
    ),
    key(
      'embargo.minimum',
      layer => layer.embargo?.minimum,
      length => some(length?.text),
    ),
    key('at_end', layer => layer.at_end ?? layer.embargo?.at_end, some),
    key(
      'public_issues.watch',
      layer => layer.public_issues?.watch,
      watch => [String(watch)],
    ),
    key('public_issues.label', layer => layer.public_issues?.label, some),
  ].filter(one => one !== null)
  return [...found, ...privateKeys(was, is, found)]
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

type Pick<T> = (layer: PublicConfig | CoordinationConfig) => T | undefined

type Shown<T> = (value: T) => readonly string[]
/** Whether more words of it are better, or what makes a change weaker or stronger. */
type Judged<T> = Better | ((before: T | undefined, after: T | undefined) => OtherChange['change'])
type Key<T> = {
  readonly what: string
  readonly pick: Pick<T>
  readonly words: Shown<T>
  readonly judged: Judged<T>
}

/**
 * A value as it is in force before and after: the repository's before the organisation's, both before the private file's; null,
 * which is `none`, is something said. What only the private file says is not told, nor can it be told from what is:
 * where a public file takes its place or gives it back, all that is public is shown and whatever it says is a change.
 */
function inForce<T>(
  was: ReadTexts,
  is: ReadTexts,
  { what, pick, words, judged }: Key<T>,
): OtherChange | null {
  const of = ({ repository, organisation, coordination }: ReadTexts) => {
    const [own, general, hidden] = [repository, organisation, coordination].map(
      file => file && pick(file.value),
    )
    const open = own === undefined ? general : own
    const value = open === undefined ? hidden : open
    const isOpen = open !== undefined
    return {
      value,
      isOpen,
      isHidden: !isOpen && hidden !== undefined,
      words: value === undefined ? [] : words(value),
    }
  }
  const [before, after] = [of(was), of(is)]
  const better = typeof judged === 'function' ? null : judged
  const found = lists(what, before.words, after.words, better)
  const change = found && typeof judged === 'function' ? judged(before.value, after.value) : found?.change
  if (!before.isOpen && !after.isOpen)
    return found && { what, change: change ?? 'changed', gone: [], come: [] }
  if (!before.isHidden && !after.isHidden) return found && { ...found, change: change ?? 'changed' }
  return {
    what,
    change: fromHidden(what, after.isOpen) ?? change ?? 'changed',
    gone: before.isOpen ? before.words : [],
    come: after.isOpen ? after.words : [],
  }
}

/** Which people and days the private file names must not show in how it compares: where their rule ends, that is weaker. */
function fromHidden(what: string, isOpenNow: boolean): OtherChange['change'] | null {
  if (what === 'approvers') return isOpenNow ? 'weaker' : 'changed'
  return what === 'calendar.holidays' ? 'changed' : null
}

const same = <T>(list: readonly T[]): readonly T[] => list

type Holidays = string | readonly string[]
const days = (of: Holidays): readonly string[] => (typeof of === 'string' ? [of] : of)

/** The holidays of the files that count for other repositories, too, which may count in business days. */
const holidaysOfOthers = ({ organisation, coordination }: ReadTexts): string =>
  JSON.stringify([organisation, coordination].map(file => file?.value.calendar?.holidays))

/**
 * More days on which nobody works make every business day later. Where some come and some go, the year with most of them
 * is counted, a country's in any one year.
 */
function moreDays(before: Holidays = [], after: Holidays = []): OtherChange['change'] {
  const change = lists('', days(before), days(after), 'less')?.change ?? 'changed'
  if (change !== 'changed') return change
  return mostOfAYear(after) > mostOfAYear(before) ? 'weaker' : 'changed'
}

function mostOfAYear(of: Holidays): number {
  if (typeof of === 'string') return holidaysIn(of, 2027)
  const years = Object.values(Object.groupBy(of, date => date.slice(0, 4)))
  return Math.max(0, ...years.map(dates => dates?.length ?? 0))
}

/** Less time to discuss a change of the promises makes them easier to take back. */
function longer(before: Length | null = null, after: Length | null = null): OtherChange['change'] {
  const by = !before ? 1 : !after ? -1 : compareLengths(after, before)
  return by > 0 ? 'stronger' : by < 0 ? 'weaker' : 'changed'
}

const proseOf = ({ prose }: ReadTexts) => (prose.repository ?? prose.organisation)?.value

const some = (text: string | null | undefined): readonly string[] => (text ? [text] : [])

function lists(
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

/** `found`: what is told of by its value already. */
function privateKeys(was: ReadTexts, is: ReadTexts, found: readonly OtherChange[]): readonly OtherChange[] {
  const [before, after] = [was.coordination?.value ?? {}, is.coordination?.value ?? {}]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return keys
    .filter(key => !found.some(({ what }) => what.split('.')[0] === key))
    .filter(key => JSON.stringify(Reflect.get(before, key)) !== JSON.stringify(Reflect.get(after, key)))
    .map(what => ({ what, change: 'changed', gone: [], come: [] }))
}
