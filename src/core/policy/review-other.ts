import { compareLengths } from './duration.ts'
import { fullName } from './names.ts'
import type { Length } from './policy.ts'
import type { PublicConfig } from './schema.ts'
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
export function otherChanges(was: ReadTexts, is: ReadTexts): readonly OtherChange[] {
  const [before, after] = [proseOf(was), proseOf(is)]
  const contacts = (prose: typeof before) => [
    ...(prose?.contacts.map(({ value }) => value) ?? []),
    ...(prose?.privateReporting ? ["GitHub's private vulnerability reporting"] : []),
  ]
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
    inForce(was, is, 'pause', (before, after) => lists('pause', before, after, 'less')),
    inForce(was, is, 'approvers', (before, after) => lists('approvers', before, after, 'more')),
    inForce(was, is, 'discussion', (before, after) => discussion(before ?? null, after ?? null)),
    inForce(was, is, 'check', (before, after) => lists('check', required(before), required(after), 'more')),
    ...(['coordination', 'calendar', 'embargo', 'at_end', 'public_issues'] as const).map(key =>
      lists(key, some(inWords(said(was, key))), some(inWords(said(is, key))), null),
    ),
  ]
  return [...found.filter(one => one !== null), ...privateKeys(was, is)]
}

const required = (check: string | undefined): readonly string[] => (check === 'required' ? [check] : [])

const layered = ['pause', 'approvers', 'discussion', 'check'] as const
type Layered = (typeof layered)[number]

/** A key as it is in force before and after; what only the private file says of it is compared, and not told. */
function inForce<Key extends Layered>(
  was: ReadTexts,
  is: ReadTexts,
  key: Key,
  compare: (before: PublicConfig[Key], after: PublicConfig[Key]) => OtherChange | null,
): OtherChange | null {
  const open = [said(was, key), said(is, key)] as const
  const [before, after] = [was, is].map((texts, n) =>
    open[n] === undefined ? texts.coordination?.value[key] : open[n],
  )
  const change = compare(before as PublicConfig[Key], after as PublicConfig[Key])
  if (change === null) return null
  return {
    ...change,
    gone: open[0] === undefined ? [] : change.gone,
    come: open[1] === undefined ? [] : change.come,
  }
}

const proseOf = ({ prose }: ReadTexts) => (prose.repository ?? prose.organisation)?.value

/** null, which is `none`, is something said. */
function said<Key extends keyof PublicConfig>({ repository, organisation }: ReadTexts, key: Key) {
  const own = repository?.value[key]
  return own === undefined ? organisation?.value[key] : own
}

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

function inWords(value: unknown): string | null {
  if (value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'owner' in value && 'name' in value)
    return fullName(value as { owner: string; name: string })
  return JSON.stringify(value)
}

function privateKeys(was: ReadTexts, is: ReadTexts): readonly OtherChange[] {
  const [before, after] = [was.coordination?.value ?? {}, is.coordination?.value ?? {}]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return keys
    .filter(key => !layered.some(one => one === key))
    .filter(key => JSON.stringify(Reflect.get(before, key)) !== JSON.stringify(Reflect.get(after, key)))
    .map(what => ({ what, change: 'changed', gone: [], come: [] }))
}
