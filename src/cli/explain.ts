import { type Case, evolve, fold } from '../core/case/case.ts'
import type { Fact, Given } from '../core/case/fact.ts'
import { readInstant } from '../core/commands/instant.ts'
import { dateIn, isBusinessDay } from '../core/deadlines/calendar.ts'
import { currentDeadlines } from '../core/deadlines/index.ts'
import { type EmbargoMoment, embargoMoment } from '../core/deadlines/ladder.ts'
import { moments, nextMoment } from '../core/deadlines/moments.ts'
import { Draft } from '../core/draft.ts'
import { standingProposal } from '../core/embargo.ts'
import { distance, instant, isShort } from '../core/messages/instant.ts'
import { type Calendar, type Policy, type PromiseName, promiseNames } from '../core/policy/policy.ts'
import { compileAt } from './policy.ts'
import { json, plural, print, Refusal, sentence, shown } from './terminal.ts'

type Options = {
  readonly reported?: string
  readonly acknowledged?: string
  readonly coordination?: true
  readonly json?: true
  readonly now?: string
}

/** What a person is told by when, in one report that nobody does anything about but to acknowledge it. */
export type Explained = {
  readonly promise: PromiseName
  readonly given: Given
  readonly startedAt: Date
  readonly due: Date
  readonly metAt: Date | null
  readonly state: 'running' | 'met' | 'late' | 'overdue' | 'stopped'
  readonly reminders: readonly Date[]
  /** The first of the ladder, which doubles for as long as the promise stays unkept. */
  readonly escalations: readonly Date[]
}

/** `pledge explain [path or owner/repo]`: by when everything must be done, if a report came. */
export async function explain(word: string, options: Options): Promise<void> {
  const now = instantOf('--now', options.now) ?? new Date()
  const reported = instantOf('--reported', options.reported) ?? now
  const acknowledged = instantOf('--acknowledged', options.acknowledged)
  if (acknowledged && acknowledged < reported)
    throw new Refusal('--acknowledged is before --reported: a report is acknowledged once it is there.')
  const { name, policy, findings } = await compileAt(word, options.coordination ?? false)
  const broken = findings.filter(({ severity }) => severity === 'error').length
  const all = explained(policy, reported, acknowledged, now)
  if (options.json) return print(json({ name, reported, acknowledged, promises: all.map(asJson) }))
  const off = promiseNames.filter(promise => policy.promises[promise] === null)
  print([
    `If a report came on ${instant(reported)}, ${shown(name)} must`,
    ...all.flatMap(one => ['', ...lines(one, now)]),
    ...off.map(promise => `\n${promise.padEnd(13)}switched off`),
    ...(broken > 0
      ? [
          '',
          `${plural(broken, 'mistake')} in the policy's files: \`pledge check\` tells. They are not counted here.`,
        ]
      : []),
  ])
}

/** Holidays are known to 2200, and what is promised may take ten years. */
const lastYear = 2190

/** An option's instant, or null where it was not given. */
export function instantOf(option: string, text: string | undefined): Date | null {
  if (text === undefined) return null
  const read = readInstant(text)
  if (!read.ok) throw new Refusal(`${option}: ${read.message}`)
  if (read.date.getUTCFullYear() > lastYear)
    throw new Refusal(`${option}: holidays are not known so far ahead: give a year up to ${lastYear}.`)
  return read.date
}

/** Every promise by the App's own clocks: a case is made, and time passes over it until each has escalated thrice. */
export function explained(
  policy: Policy,
  reported: Date,
  acknowledged: Date | null,
  now: Date,
): readonly Explained[] {
  const draft = new Draft(fold('explained', beginning(policy, reported, acknowledged)), reported, null)
  standingProposal(draft)
  let c = draft.case
  const deadlines = currentDeadlines(c, now)
  const told: { promise: PromiseName; kind: 'reminder' | 'passing' | 'escalation'; at: Date }[] = []
  for (let at = nextMoment(c, reported); at && !over(c); at = nextMoment(c, at)) {
    const embargo = embargoMoment(c, at)
    if (embargo?.kind === 'reminder') told.push({ promise: 'disclose', kind: 'reminder', at })
    if (embargo) c = evolve(c, embargoFact(c, embargo, at))
    for (const moment of moments(c, at)) {
      told.push({ promise: moment.deadline.promise, kind: moment.kind, at })
      c = evolve(c, factOf(moment, at))
    }
  }
  return deadlines.map(({ promise, given, startedAt, due, metAt, state }) => {
    const at = (kind: 'reminder' | 'escalation') =>
      told.filter(one => one.promise === promise && one.kind === kind).map(one => one.at)
    const escalations = at('escalation').slice(0, 3)
    return { promise, given, startedAt, due, metAt, state, reminders: at('reminder'), escalations }
  })
}

const over = (c: Case): boolean =>
  currentDeadlines(c, c.filedAt).every(
    ({ promise, startedAt, metAt }) =>
      metAt !== null || (c.escalated.get(`${promise}/${startedAt.toISOString()}`) ?? -1) >= 2,
  )

type Moment = ReturnType<typeof moments>[number]

function factOf(moment: Moment, at: Date): Fact {
  const { promise, startedAt, due } = moment.deadline
  const stamp = { at, by: null, promise, startedAt }
  switch (moment.kind) {
    case 'reminder':
      return { kind: 'reminded', ...stamp, stage: moment.stage }
    case 'passing':
      return { kind: 'passed', ...stamp, due }
    case 'escalation':
      return { kind: 'escalated', ...stamp, step: moment.step }
  }
}

function embargoFact({ embargo: { until } }: Case, moment: EmbargoMoment, at: Date): Fact {
  const stamp = { at, by: null }
  switch (moment.kind) {
    case 'reminder':
      return { kind: 'embargoReminded', ...stamp, until: until ?? at, stage: moment.stage }
    case 'end':
      return { kind: 'embargoMoved', ...stamp, event: 'terminate', until: null, cause: 'date' }
    case 'release':
      return { kind: 'reporterReleased', ...stamp }
  }
}

function beginning(policy: Policy, reported: Date, acknowledged: Date | null): Fact[] {
  const stamp = { at: reported, by: null }
  const { zone, holidays } = policy.calendar
  const calendar = { zone, holidays: typeof holidays === 'string' || !holidays ? holidays : [...holidays] }
  const given = (name: PromiseName): Given | null => {
    const term = policy.promises[name]
    return term && { ...term, calendar }
  }
  const repository = { id: 0, owner: 'explained', name: 'explained' }
  const source = { kind: 'advisory' as const, repository, ghsa: 'GHSA-0000-0000-0000', url: '' }
  const promises = {
    acknowledge: given('acknowledge'),
    respond: given('respond'),
    update: given('update'),
    disclose: given('disclose'),
  }
  const facts: Fact[] = [
    {
      kind: 'reportReceived',
      ...stamp,
      source,
      reporter: null,
      filedAt: reported,
      coordination: repository,
      via: 'poll',
    },
    {
      kind: 'policyRead',
      ...stamp,
      promises,
      pause: [...policy.pause],
      minimumEmbargo: policy.embargo.minimum,
    },
  ]
  if (acknowledged)
    facts.push({
      ...{ kind: 'textTold', ...stamp, text: 'a', about: 'acknowledgement' },
      ...{ how: 'posted', readableAt: acknowledged },
    })
  return facts
}

const verbs: Readonly<Record<PromiseName, string>> = {
  acknowledge: 'acknowledge it',
  respond: 'respond with the next steps',
  update: 'tell how it stands, for the first time',
  disclose: 'disclose it',
}

function lines(one: Explained, now: Date): string[] {
  const { promise, given, due, metAt, state } = one
  const time = (date: Date) => instant(date, isShort(given.length))
  const how = metAt
    ? `${state === 'met' ? 'kept' : 'kept late'}, at ${time(metAt)}`
    : due.getTime() === now.getTime()
      ? 'now'
      : distance(due, now)
  const ladder = one.escalations.map(time).join(', ')
  return [
    `${promise.padEnd(13)}${verbs[promise]} by ${time(due)}${local(due, given.calendar)} (${how})`,
    `  ${why(given)}`,
    ...(given.origin.sentence ? [`  ${sentence(given.origin.sentence)}`] : []),
    `  counted: ${counted(one)}`,
    ...(promise === 'update' ? ['  and again within the same time of each thing the reporter hears'] : []),
    ...(one.reminders.length > 0 ? [`  reminders: ${one.reminders.map(time).join(', ')}`] : []),
    ...(ladder
      ? [`  unkept, told when it falls due, then escalated: ${ladder}, and on at twice the distance`]
      : []),
  ]
}

function why({ length, target, origin }: Given): string {
  if (target)
    return `${length.text}, a target of Pledge's own: nobody promised it, and no reporter is told so`
  const at = origin.line === undefined ? '' : `, line ${origin.line}`
  return `${length.text}, promised in ${shown(origin.where ?? 'the policy')}${at}`
}

function local(date: Date, { zone }: Pick<Calendar, 'zone'>): string {
  if (zone === 'UTC') return ''
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return `, ${clock.format(date)} in ${zone}`
}

function counted({ given, startedAt, due }: Explained): string {
  const { length, calendar } = given
  if (length.kind === 'elapsed')
    return `${length.text} from ${instant(startedAt, isShort(length))}, weekends and holidays included`
  const { weekend, holidays } = skipped(startedAt, due, calendar)
  const names = [
    ...(weekend.length > 0 ? [`${plural(weekend.length, 'day')} of weekends`] : []),
    ...(holidays.length > 0 ? [`${plural(holidays.length, 'holiday')} (${some(holidays)})`] : []),
  ]
  const where =
    typeof calendar.holidays === 'string'
      ? `${calendar.zone}, holidays of ${calendar.holidays}`
      : calendar.zone
  return `${length.text} in ${where}, from ${instant(startedAt)}; skipped ${names.join(' and ') || 'no day'}${otherWeekend(calendar)}`
}

/** Business days leave out Saturday and Sunday everywhere; said where the country of the holidays rests on others. */
function otherWeekend({ holidays }: Calendar): string {
  if (typeof holidays !== 'string') return ''
  const country = holidays.slice(0, 2)
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    getWeekInfo?: () => { readonly weekend: readonly number[] }
  }
  const weekend = locale.getWeekInfo?.().weekend ?? [6, 7]
  return weekend.join() === '6,7'
    ? ''
    : `; weekends are taken as Saturday and Sunday, though ${country} has others`
}

const some = (dates: readonly string[]): string =>
  dates.length > 8 ? `${dates.slice(0, 8).join(', ')} and ${dates.length - 8} more` : dates.join(', ')

/** The days, by the calendar's dates, that business time does not count: those after the start's, and the start's own. */
export function skipped(
  from: Date,
  to: Date,
  calendar: Calendar,
): { readonly weekend: readonly string[]; readonly holidays: readonly string[] } {
  const plain = { zone: 'UTC', holidays: calendar.holidays }
  const weekend: string[] = []
  const holidays: string[] = []
  // What is due at 00:00 is due at the end of the day before.
  const last = dateIn(new Date(to.getTime() - 1), calendar.zone)
  let day = new Date(`${dateIn(from, calendar.zone)}T12:00:00Z`)
  for (let date = dateIn(day, 'UTC'); date <= last; date = dateIn(day, 'UTC')) {
    if (!isBusinessDay(day, plain)) {
      const isWeekend = !isBusinessDay(day, { zone: 'UTC', holidays: null })
      ;(isWeekend ? weekend : holidays).push(date)
    }
    day = new Date(day.getTime() + 86_400_000)
  }
  return { weekend, holidays }
}

function asJson({ promise, given, due, metAt, state, reminders, escalations, startedAt }: Explained) {
  const { length, calendar, target, origin } = given
  const counted = length.kind === 'business' ? skipped(startedAt, due, calendar) : null
  return {
    promise,
    due,
    length: length.text,
    business: length.kind === 'business',
    target,
    where: origin.where ?? null,
    line: origin.line ?? null,
    sentence: origin.sentence ?? null,
    zone: calendar.zone,
    skippedWeekendDays: counted?.weekend ?? [],
    skippedHolidays: counted?.holidays ?? [],
    metAt,
    state,
    reminders,
    escalations,
  }
}
