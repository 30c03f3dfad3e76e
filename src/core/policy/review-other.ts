import { compareLengths } from './duration.ts'
import { fullName } from './names.ts'
import type { Length } from './policy.ts'
import type { CoordinationConfig, PublicConfig } from './schema.ts'
import type { ReadTexts } from './texts.ts'

/** A change of a policy that is no promise's; what is gone and what is new, in the words of the files. */
export type OtherChange = {
  readonly what: string
  readonly change: 'weaker' | 'stronger' | 'changed'
  readonly gone: readonly string[]
  readonly come: readonly string[]
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
  const key = <T>(
    what: string,
    pick: Pick<T>,
    compare: (before: T | undefined, after: T | undefined) => OtherChange | null,
  ) => inForce(was, is, pick, compare, what)
  const found = [
    lists('contacts', contacts(before), contacts(after), 'more'),
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
    key(
      'pause',
      layer => layer.pause,
      (before, after) => lists('pause', before, after, 'less'),
    ),
    key(
      'approvers',
      layer => layer.approvers,
      (before, after) => lists('approvers', before, after, 'more'),
    ),
    key(
      'discussion',
      layer => layer.discussion,
      (before, after) => discussion(before ?? null, after ?? null),
    ),
    key(
      'check',
      layer => layer.check,
      (before, after) => lists('check', required(before), required(after), 'more'),
    ),
    key(
      'coordination',
      layer => ('coordination' in layer ? layer.coordination : undefined),
      (before, after) =>
        lists('coordination', some(before && fullName(before)), some(after && fullName(after)), null),
    ),
    key(
      'calendar.zone',
      layer => layer.calendar?.zone,
      (before, after) => lists('calendar.zone', some(before), some(after), null),
    ),
    key(
      'calendar.holidays',
      layer => layer.calendar?.holidays,
      (before, after) => holidays(before, after, countsBusinessDays),
    ),
    key(
      'embargo.minimum',
      layer => layer.embargo?.minimum,
      (before, after) => lists('embargo.minimum', some(before?.text), some(after?.text), null),
    ),
    key(
      'at_end',
      layer => layer.at_end ?? layer.embargo?.at_end,
      (before, after) => lists('at_end', some(before), some(after), null),
    ),
    key(
      'public_issues.watch',
      layer => layer.public_issues?.watch,
      (before, after) => lists('public_issues.watch', yesOrNo(before), yesOrNo(after), null),
    ),
    key(
      'public_issues.label',
      layer => layer.public_issues?.label,
      (before, after) => lists('public_issues.label', some(before), some(after), null),
    ),
  ].filter(one => one !== null)
  return [...found, ...privateKeys(was, is, found)]
}

const required = (check: string | undefined): readonly string[] => (check === 'required' ? [check] : [])
const yesOrNo = (value: boolean | undefined): readonly string[] =>
  value === undefined ? [] : [String(value)]

type Pick<T> = (layer: PublicConfig | CoordinationConfig) => T | undefined

/**
 * A value as it is in force before and after: the repository's before the organisation's, both before the private file's; null,
 * which is `none`, is something said. What only the private file says is not told, nor can it be told from what is:
 * where a public file takes its place or gives it back, all that is public is shown and whatever it says is a change.
 */
function inForce<T>(
  was: ReadTexts,
  is: ReadTexts,
  pick: Pick<T>,
  compare: (before: T | undefined, after: T | undefined) => OtherChange | null,
  what: string,
): OtherChange | null {
  const of = ({ repository, organisation, coordination }: ReadTexts) => {
    const [own, general, hidden] = [repository, organisation, coordination].map(
      file => file && pick(file.value),
    )
    const open = own === undefined ? general : own
    return { value: open === undefined ? hidden : open, isOpen: open !== undefined }
  }
  const [before, after] = [of(was), of(is)]
  const change = compare(before.value, after.value)
  const isHidden = (one: { value: T | undefined; isOpen: boolean }) => !one.isOpen && one.value !== undefined
  if (!before.isOpen && !after.isOpen) return change && { ...change, gone: [], come: [] }
  if (!isHidden(before) && !isHidden(after)) return change
  return {
    what,
    // Who has to approve is nobody's business in public, nor whether it was guessed: their rule ends.
    change: what === 'approvers' ? (after.isOpen ? 'weaker' : 'changed') : (change?.change ?? 'changed'),
    gone: before.isOpen ? (compare(before.value, undefined)?.gone ?? []) : [],
    come: after.isOpen ? (compare(undefined, after.value)?.come ?? []) : [],
  }
}

/** More days on which nobody works make every business day later. */
function holidays(
  before: string | readonly string[] | undefined,
  after: string | readonly string[] | undefined,
  countsBusinessDays: boolean,
): OtherChange | null {
  const days = (of: string | readonly string[] | undefined) => (typeof of === 'string' ? [of] : (of ?? []))
  const change = lists('calendar.holidays', days(before), days(after), 'less')
  if (change === null) return null
  const isUnclear =
    typeof before === 'string' ? after !== undefined : typeof after === 'string' && before !== undefined
  const shown = (list: readonly string[]) => (list.length > 10 ? [`${list.length} days`] : list)
  return {
    ...change,
    change: !countsBusinessDays || isUnclear ? 'changed' : change.change,
    gone: shown(change.gone),
    come: shown(change.come),
  }
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

/** Less time to discuss a change of the promises makes them easier to take back. */
function discussion(before: Length | null, after: Length | null): OtherChange | null {
  if (before?.text === after?.text) return null
  const longer = !before ? 1 : !after ? -1 : compareLengths(after, before)
  const change = longer > 0 ? 'stronger' : longer < 0 ? 'weaker' : 'changed'
  return { what: 'discussion', change, gone: some(before?.text), come: some(after?.text) }
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
