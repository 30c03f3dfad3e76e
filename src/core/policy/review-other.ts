import { UTCDate } from '@date-fns/utc'
import { datesOf, isBusinessDay, longestBreak, weekdaysOff, yearsOf } from '../deadlines/calendar.ts'
import { compareLengths } from './duration.ts'
import { fullName } from './names.ts'
import type { Length } from './policy.ts'
import { type Better, lists, type OtherChange, some } from './review-change.ts'
import { proseChanges } from './review-prose.ts'
import type { CoordinationConfig, PublicConfig } from './schema.ts'
import type { ReadTexts } from './texts.ts'

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
  const key = <T>(what: string, pick: Pick<T>, words: Shown<T>, judged: Judged<T> = null) =>
    inForce(was, is, { what, pick, words, judged })
  const found = [
    ...proseChanges(proseOf(was), proseOf(is)),
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
 * which is `none`, is something said. What only the private file says is not told: where a public file takes its place or gives
 * it back, all that is public is shown, and whatever it says is a change. Whether that is weaker shows, so how long a private
 * `discussion` is can be found by proposing others.
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
 * is counted, a country's in any one year, and the longest row of them: no answer comes in the middle of one.
 */
function moreDays(before: Holidays = [], after: Holidays = []): OtherChange['change'] {
  const change = lists('', worked(before), worked(after), 'less')?.change ?? 'changed'
  if (change !== 'changed') return change
  const areCountries = typeof before === 'string' && typeof after === 'string'
  const isMore =
    mostOfAYear(after) > mostOfAYear(before) || (!areCountries && longest(after) > longest(before))
  return isMore ? 'weaker' : 'changed'
}

const mostOfAYear = (of: Holidays): number =>
  Math.max(0, ...yearsOf(of).map(year => weekdaysOff(year, { holidays: of })))

/** Without Saturdays and Sundays, which are no business days anyway. */
const worked = (of: Holidays): readonly string[] =>
  typeof of === 'string'
    ? [of]
    : of.filter(day => isBusinessDay(new UTCDate(day), { zone: 'UTC', holidays: null }))

const longest = (of: Holidays): number =>
  longestBreak(typeof of === 'string' ? yearsOf(of).flatMap(datesOf) : of, { holidays: of })

/** Less time to discuss a change of the promises makes them easier to take back. */
function longer(before: Length | null = null, after: Length | null = null): OtherChange['change'] {
  const by = !before ? 1 : !after ? -1 : compareLengths(after, before)
  return by > 0 ? 'stronger' : by < 0 ? 'weaker' : 'changed'
}

const proseOf = ({ prose }: ReadTexts) => (prose.repository ?? prose.organisation)?.value

/** `found`: what is told of by its value already. */
function privateKeys(was: ReadTexts, is: ReadTexts, found: readonly OtherChange[]): readonly OtherChange[] {
  const [before, after] = [was.coordination?.value ?? {}, is.coordination?.value ?? {}]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return keys
    .filter(key => !found.some(({ what }) => what.split('.')[0] === key))
    .filter(key => JSON.stringify(Reflect.get(before, key)) !== JSON.stringify(Reflect.get(after, key)))
    .map(what => ({ what, change: 'changed', gone: [], come: [] }))
}
