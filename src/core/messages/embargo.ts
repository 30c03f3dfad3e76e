import { type Words, wordsFor } from '../audience.ts'
import type { Case } from '../case/case.ts'
import { holds } from '../case/embargo.ts'
import type { EmbargoStage, EndCause, Happened, Person, Way } from '../case/fact.ts'
import type { Participant, Vouched } from '../case/participant.ts'
import type { Deadline } from '../deadlines/deadline.ts'
import { isAnswered } from '../deadlines/ladder.ts'
import type { Objection, Ruling } from '../ruling.ts'
import { caseLink, caseName } from './case-name.ts'
import { distance, exact } from './instant.ts'
import { fitted, inline, login, mention } from './quote.ts'
import { called, everybody, reporterIs } from './to-coordinators.ts'

const causes: Readonly<Record<EndCause, string>> = {
  date: 'its date has come',
  coordinators: 'the coordinators ended it',
  public: 'the vulnerability is public',
  exploit: 'an exploit is public',
  attacks: 'attacks were seen',
  published: 'the advisory is published',
}
/** Why an embargo ended, as part of a sentence. */
export const causeName = (cause: EndCause): string => causes[cause]

const happenings: Readonly<Record<Happened, string>> = {
  publicAware: 'the vulnerability is public',
  exploitPublic: 'an exploit is public',
  attacksObserved: 'attacks were seen',
}
export const happenedName = (what: Happened): string => happenings[what]

export const stageName = (stage: EmbargoStage): string =>
  stage === 'half' ? 'half time' : stage === 'tenth' ? 'a tenth left' : `${stage} left`

export const bold = (date: Date): string => `**${exact(date)}**`
export const named = (c: Case): string => `**${caseName(c.source)}**`
export const far = (date: Date, now: Date): string => `${bold(date)} (${distance(date, now)})`

const toReporter = (markdown: string): Words<'reporter'> => wordsFor('reporter', fitted(markdown))
const toCoordinators = (markdown: string): Words<'coordinators'> =>
  wordsFor('coordinators', fitted(markdown.trim()))

/** What coordinators write after `/embargo`. */
export const coordinatorsUsage =
  'Write `/embargo until DATE`, `/embargo extend DATE`, `/embargo accept`, `/embargo reject` or `/embargo end REASON`; `/embargo vouch reporter accept DATE by mail` for what the reporter answered by other means.'
/** The same for the reporter, who ends nothing but may name any date. */
export const reporterUsage =
  'Write `/embargo until DATE`, `/embargo extend DATE`, `/embargo accept` or `/embargo reject`, at the start of a line.'

type Reader = 'coordinators' | 'reporter'

/** Why a step was refused, for whoever took it: what is wrong, and what would work. */
export function objected(why: Objection, reader: Reader): string {
  const ours = reader === 'coordinators'
  switch (why.kind) {
    case 'public report':
      return 'This report is public: there is nothing left to embargo.'
    case 'published':
      return 'The advisory is published: there is nothing left to embargo.'
    case 'ended':
      return 'The embargo has ended; there is no new one for the same case.'
    case 'known':
      return 'The vulnerability is known or used by others: no first date and no later one is agreed any more. Where one stands, an earlier one may be named with `/embargo until DATE`.'
    case 'nothing proposed':
      return `No date is proposed. ${ours ? coordinatorsUsage : reporterUsage}`
    case 'nothing to extend':
      return 'There is no embargo to extend. `/embargo until DATE` names a first date.'
    case 'past':
      return `${exact(why.date)} has passed already. Give a date to come.`
    case 'too far':
      return `${exact(why.date)} is more than a year away; no embargo is for that long.`
    case 'stands':
      return `The embargo stands until ${bold(why.date)} already.`
    case 'proposed already':
      return `You have proposed ${bold(why.date)} already; it waits for the other side.`
    case 'shortens':
      return `The embargo stands until ${exact(why.date)}; that would shorten it. \`/embargo until DATE\` does.`
    case 'other date':
      return `That is not the date in question, which is ${bold(why.date)}.`
    case 'newer':
      return `${bold(why.date)} was proposed after you had written that. If you mean this date, write \`/embargo accept ${exact(why.date)}\`, or \`/embargo reject\`.`
    case 'own': {
      const standing = why.standing ? `; the embargo stands until ${exact(why.standing)}` : ''
      return ours
        ? `${exact(why.date)} needs the reporter's agreement${standing}. \`/embargo reject\` takes the proposal back.`
        : `${exact(why.date)} is your own proposal, which the maintainers have to answer${standing}. \`/embargo reject\` takes it back.`
    }
  }
}

type Taken = Extract<Ruling, { ok: true }>

/** What a step of the coordinators came to, for themselves. Names the case and the date. */
export function tookToCoordinators(c: Case, ruling: Taken, now: Date): string {
  const embargo = `The embargo of ${named(c)}`
  switch (ruling.kind) {
    case 'holds': {
      const { waiting, before, until } = ruling
      const was = before ? ` It was ${exact(before)}.` : ''
      const later = waiting
        ? ` ${exact(waiting.until)} is proposed beyond that and ${waiting.side === 'reporter' ? 'waits for your `/embargo accept`' : "needs the reporter's agreement"}.`
        : ''
      return `${embargo} stands until ${far(until, now)}.${was} The reporter ${reporterIs(c)}.${later}${unsigned(c)}`
    }
    case 'proposed': {
      const { until, standing, why } = ruling
      if (why === 'minimum')
        return `${embargo}: ${exact(until)} is proposed. It is below the policy's minimum (${c.minimumEmbargo?.text}), so it needs \`/embargo accept\`.${standing ? ` Until then ${bold(standing)} stands.` : ''}`
      if (why === 'first' || !standing)
        return `${embargo}: ${bold(until)} is proposed and needs the reporter's agreement; until then there is none. The reporter ${reporterIs(c, 'asked')}.`
      return `${embargo} stands until ${bold(standing)}; ${exact(until)} is proposed and needs the reporter's agreement. The reporter ${reporterIs(c, 'asked')}.`
    }
    case 'rejected':
      return ruling.standing
        ? `${exact(ruling.until)} is off. ${embargo} stands until ${far(ruling.standing, now)}. The reporter ${reporterIs(c)}.`
        : `${exact(ruling.until)} is off. ${named(c)} has no embargo. The reporter ${reporterIs(c)}.`
    case 'agreed':
    case 'declined':
    case 'disowned':
      return `${embargo} stands until ${far(ruling.until, now)}.`
  }
}

/** What a step of the reporter came to, for the coordinators. */
function reporterTook(c: Case, ruling: Ruling, now: Date): string {
  const embargo = `the embargo of ${named(c)}`
  if (!ruling.ok) return 'The reporter wrote an `/embargo` command that was refused, with the reason.'
  switch (ruling.kind) {
    case 'holds': {
      const was = ruling.before ? ` (it was ${exact(ruling.before)})` : ''
      const later = ruling.waiting
        ? ` ${exact(ruling.waiting.until)} is proposed beyond that${ruling.waiting.side === 'reporter' ? ': `/embargo accept` or `/embargo reject`' : " and needs the reporter's agreement"}.`
        : ''
      const not = ruling.disowned
        ? '**The reporter did not agree to the later date that was vouched for.** '
        : ''
      return `${not}By the reporter's word ${embargo} stands until ${far(ruling.until, now)}${was}.${later}${unsigned(c)}${ruling.disowned ? apart(c, ', which may rest on the same word: please ask the reporter.') : ''}`
    }
    case 'proposed': {
      const minimum =
        ruling.why === 'minimum' ? `, which is below the policy's minimum (${c.minimumEmbargo?.text})` : ''
      const standing = ruling.standing ? ` Until you agree, ${bold(ruling.standing)} stands.` : ''
      return `The reporter proposes that ${embargo} end at ${far(ruling.until, now)}${minimum}. Answer with \`/embargo accept\`, \`/embargo reject\` or another date.${standing}`
    }
    case 'rejected': {
      const standing = ruling.standing ? `${bold(ruling.standing)} stands.` : `${named(c)} has no embargo.`
      return `The reporter ${ruling.own ? 'took their proposal back' : ruling.elsewhere ? "rejected the duplicate's date" : 'rejected yours'}: ${exact(ruling.until)} is off. ${standing}`
    }
    case 'disowned':
      return `**The reporter did not agree to ${exact(ruling.named)}, which was vouched for.** It does not hold any more: ${embargo} stands until ${far(ruling.until, now)}. Whoever vouched for it is held to account; please talk with the reporter.`
    case 'agreed':
      return `The reporter agreed to the embargo of ${named(c)} until ${bold(ruling.until)}.`
    case 'declined':
      if (ruling.disowned)
        return `**The reporter did not agree to the date that was vouched for**, and there is none from before to go back to${ruling.passed ? ` (${exact(ruling.passed)} has passed, and what was promised counts from there)` : ''}: ${embargo} until ${bold(ruling.until)} is your own now and does not bind the reporter. Please talk with them.${apart(c, ', which may rest on the same word.')}`
      return `The reporter does not agree to the embargo of ${named(c)} until ${bold(ruling.until)}. It stands, since it is the earliest date that anybody named; please talk with them.`
  }
}

const yourWord =
  '`/embargo accept` agrees, `/embargo reject` does not, `/embargo until DATE` names another date: at the start of a line in a comment here.'

/** What a step of the coordinators, or a rule, came to, for the reporter. */
export function tookToReporter(c: Case, ruling: Taken, now: Date): Words<'reporter'> {
  switch (ruling.kind) {
    case 'holds': {
      const was = ruling.before ? `, rather than at ${exact(ruling.before)}` : ''
      const later =
        ruling.waiting?.side === 'reporter'
          ? ` Your later date, ${exact(ruling.waiting.until)}, waits for the maintainers.`
          : ''
      const signs = c.participants.some(
        ({ person, consent }) => person.id === c.reporter?.id && consent !== 'signatory',
      )
      return toReporter(
        `The embargo of ${named(c)} ends at ${far(ruling.until, now)}${was}. Until then, please keep the report private.${later}${restsOnWord(c, 'here')}${signs ? ` ${yourWord}` : ''}`,
      )
    }
    case 'proposed': {
      const { until, standing, why } = ruling
      if (!standing)
        return toReporter(
          `The maintainers ask you to keep ${named(c)} private until ${far(until, now)}. That is an embargo only if you agree. ${yourWord}`,
        )
      if (why === 'minimum')
        return toReporter(
          `An earlier end of the embargo of ${named(c)} has come up: ${far(until, now)}. For now, ${bold(standing)} stands. ${yourWord}`,
        )
      return toReporter(
        `The maintainers ask for more time: they propose that the embargo of ${named(c)} end at ${far(until, now)}. It needs your agreement; without it, ${bold(standing)} stands. ${yourWord}`,
      )
    }
    case 'rejected': {
      const off = ruling.elsewhere
        ? 'The earlier date that had come up does not hold'
        : ruling.own
          ? 'The maintainers took their proposal back'
          : 'The maintainers do not agree'
      const standing = ruling.standing
        ? `The embargo of ${named(c)} stands until ${far(ruling.standing, now)}.`
        : `${named(c)} has no embargo.`
      return toReporter(`${off}: ${exact(ruling.until)} is off. ${standing}`)
    }
    case 'agreed':
    case 'declined':
    case 'disowned':
      return toReporter(`The embargo of ${named(c)} stands until ${far(ruling.until, now)}.`)
  }
}

/** What a step of the reporter came to, for themselves. Names the case and the date. */
export function tookToItsReporter(c: Case, ruling: Taken, now: Date): string {
  const embargo = `The embargo of ${named(c)}`
  switch (ruling.kind) {
    case 'holds': {
      const later = ruling.waiting
        ? ` ${exact(ruling.waiting.until)} is proposed beyond that${ruling.waiting.side === 'reporter' ? ' and waits for the maintainers' : `. ${yourWord}`}`
        : ''
      const more = ruling.disowned
        ? apart(c, ': if you did not agree to that one, write the same there.')
        : ''
      return `${embargo} ${ruling.until > now ? 'ends' : 'ended'} at ${far(ruling.until, now)}.${later}${more}`
    }
    case 'proposed': {
      const standing = ruling.standing
        ? `Until the maintainers agree, ${bold(ruling.standing)} stands.`
        : 'It holds once the maintainers agree.'
      const minimum =
        ruling.why === 'minimum'
          ? ` That is before the earliest date that the policy agrees to by itself.`
          : ''
      return `${embargo}: ${far(ruling.until, now)} is proposed.${minimum} ${standing}`
    }
    case 'rejected': {
      const standing = ruling.standing
        ? `${embargo} stands until ${far(ruling.standing, now)}.`
        : `${named(c)} has no embargo.`
      return `${exact(ruling.until)} is off. ${standing}`
    }
    case 'disowned':
      return `Noted, and the maintainers are told that you did not agree to ${exact(ruling.named)}. It does not hold any more: ${embargo.replace(/^The/, 'the')} ends at ${far(ruling.until, now)}.`
    case 'agreed':
      return `Thank you. ${embargo} ends at ${far(ruling.until, now)}.`
    case 'declined':
      if (ruling.disowned)
        return `Noted, and the maintainers are told: ${far(ruling.until, now)} is their own date for ${named(c)}. You did not agree to it, and it does not bind you. To name a date that you would agree to, write \`/embargo until DATE\`.${apart(c, ': if you did not agree to that one, write the same there.')}`
      return `Noted, and the maintainers are told. ${embargo} ends at ${far(ruling.until, now)}; to name an earlier date, write \`/embargo until DATE\`.`
  }
}

const wayNames: Readonly<Record<Way, string>> = {
  mail: 'by mail',
  phone: 'by phone',
  chat: 'in a chat',
  meeting: 'in a meeting',
  post: 'by post',
  advisory: 'on the advisory',
  unsaid: 'by other means',
}
export const wayName = (way: Way): string => wayNames[way]

/** "by the word of alice, by mail": on whose account it is that somebody said something. */
export const onWordOf = ({ by, way }: Pick<Vouched, 'by' | 'way'>): string =>
  `by the word of ${by ? login(by.login) : 'a coordinator'}${way === 'unsaid' ? '' : `, ${wayName(way)}`}`

/** The reporter's consent where a coordinator vouches for it, or null. */
const vouchedReporter = (c: Case): Participant | undefined =>
  c.participants.find(({ person, vouched }) => vouched && person.id === c.reporter?.id)

/**
 * To the reporter, where the date that holds rests on a coordinator's word for them: by whose, and how it is disowned;
 * `where` to write that. Nothing where it does not.
 */
function restsOnWord(c: Case, where: string): string {
  const { until, vouchedOver } = c.embargo
  const by = vouchedReporter(c)
  if (!until || !holds(c.embargo) || !(vouchedOver || by?.consent === 'signatory')) return ''
  const word = by?.vouched ? onWordOf(by.vouched) : 'by the word of a coordinator'
  const what = vouchedOver ? `to more time than ${exact(vouchedOver)}` : 'to this date'
  return ` That you agreed ${what} stands on record ${word}. If you did not, write \`/embargo reject ${exact(until)}\` at the start of a line in a comment ${where}.`
}

/** What the tracking issue says beside the date where the reporter's word on it is a coordinator's; or nothing. */
export function vouchedOnIssue(c: Case): string {
  if (!holds(c.embargo)) return ''
  const reporter = c.participants.find(({ person }) => person.id === c.reporter?.id)
  if (reporter?.consent === 'declined' && !reporter.vouched)
    return '; **not agreed with the reporter**, who declined it'
  const one = vouchedReporter(c)
  const { vouchedOver } = c.embargo
  if (!one?.vouched)
    return vouchedOver
      ? `; that it is later than ${exact(vouchedOver)} was **vouched for**, it is not the reporter's own word here`
      : ''
  return `; **vouched for**: the reporter ${one.consent === 'declined' ? 'declined' : 'agreed'} ${onWordOf(one.vouched)}, at ${exact(one.vouched.at)}, not by their own word here`
}

type Vouching = { readonly event: 'accept' | 'reject'; readonly way: Way; readonly date: Date }

/** Why what the reporter is said to have answered cannot count. */
export function objectedToVouching(why: Objection): string {
  switch (why.kind) {
    case 'own':
      return `${exact(why.date)} is the reporter's own proposal: \`/embargo accept\` or \`/embargo reject\` is your answer to it.`
    case 'nothing proposed':
      return 'No date waits for the reporter. Where they have answered about the one that holds by their own word, nobody vouches against that. `/embargo extend DATE` proposes a later one.'
    default:
      return objected(why, 'coordinators')
  }
}

const verb = (event: 'accept' | 'reject'): string => (event === 'accept' ? 'agreed' : 'did not agree')

/** What came of a vouched answer, for the coordinators: who answers for it is said plainly. */
export const vouchedToCoordinators = (
  c: Case,
  ruling: Taken,
  { event, way, date }: Vouching,
  by: Person | null,
  now: Date,
): string =>
  `On the record: the reporter ${verb(event)} to ${exact(date)}, ${onWordOf({ by, way })}. Pledge has not read it from the reporter, who ${reporterIs(c)} of it and may disown it; whoever vouches is held to account. ${tookToCoordinators(c, ruling, now)}`

/** The same for the reporter, who may say that it is not so. */
export function vouchedToReporter(
  c: Case,
  ruling: Taken,
  { event, way, date }: Vouching,
  by: Person | null,
  now: Date,
): Words<'reporter'> {
  const { until } = c.embargo
  const stands =
    until && holds(c.embargo)
      ? `The embargo of ${named(c)} ends at ${far(until, now)}.`
      : `${named(c)} has no embargo.`
  const was = ruling.kind === 'holds' && ruling.before ? ` It was ${exact(ruling.before)}.` : ''
  const not =
    event === 'accept' && until
      ? `If you did not, write \`/embargo reject ${exact(until)}\` at the start of a line in a comment here, or tell the maintainers as you did before${c.embargo.vouchedOver ? ': the earlier date then holds again, while it is to come' : ''}.`
      : ruling.kind === 'rejected'
        ? `If that is not so, write \`/embargo accept ${exact(date)}\` at the start of a line in a comment here: it then holds, unless another date was named since.`
        : 'If that is not so, write `/embargo accept` at the start of a line in a comment here.'
  return toReporter(
    `${by ? login(by.login) : 'A maintainer'} has put on record that you ${verb(event)}, ${wayName(way)}, to the date ${exact(date)}. ${stands}${was} ${not} \`/embargo until DATE\` names an earlier date, which counts at once.`,
  )
}

/** Whether somebody was asked to agree to another date than the one that holds. */
export const askedUnderAnother = (c: Case, { asked }: Participant): boolean =>
  holds(c.embargo) && asked?.getTime() !== c.embargo.until?.getTime()

/** Whose agreement to the date that holds is missing, as a sentence for the coordinators. */
function unsigned(c: Case): string {
  const { until } = c.embargo
  const sooner = [...(c.follows ? [] : c.duplicates)].flatMap(([ghsa, { reporter }]) => {
    const there = c.others.get(ghsa)
    if (!reporter || !there || there.ended || !until || (there.until && there.until >= until)) return []
    const bound = there.until
      ? `is bound until ${exact(there.until)} only, and free to publish from then`
      : 'is bound by nothing, and free to publish'
    return [
      ` **The reporter of ${login(ghsa)}, a duplicate, ${bound}.** They are asked on their own advisory; what they answer elsewhere is vouched for on the tracking issue there.`,
    ]
  })
  return sooner.join('') + unsignedOthers(c)
}

function unsignedOthers(c: Case): string {
  const invited = c.participants.filter(one => one.consent === 'invited' && askedUnderAnother(c, one))
  const stale =
    invited.length > 0
      ? ` ${invited.map(({ person }) => login(person.login)).join(', ')} ${invited.length === 1 ? 'was' : 'were'} asked under another date: \`/invite @LOGIN as ROLE\` gives the text with this one, to be sent again.`
      : ''
  const lapsed = c.participants.filter(({ consent, role }) => consent === 'lapsed' && role !== 'reporter')
  if (lapsed.length === 0) return stale
  const names = lapsed.map(({ person }) => login(person.login)).join(', ')
  const off = `${stale} ${names} agreed to another date and ${lapsed.length === 1 ? 'is' : 'are'} off the advisory`
  return c.report === 'accepted'
    ? `${off} until ${lapsed.length === 1 ? 'they agree' : 'each agrees'} to this one: \`/invite @LOGIN as ROLE\` gives the text to ask them with, then write \`/joined @LOGIN\`.`
    : `${off}. ${c.follows ? `Where they are still needed, \`/invite\` them in the case of ${login(c.follows)}, which is worked on.` : 'They can agree to this one once the report is accepted: `/accept`, then `/invite @LOGIN as ROLE`.'}`
}

const endings: Readonly<Record<EndCause, string>> = {
  date: 'The date that was agreed for it has come',
  coordinators: 'The maintainers have ended it',
  public: 'The vulnerability has become public',
  exploit: 'An exploit for the vulnerability has become public',
  attacks: 'The maintainers know of attacks that use the vulnerability',
  published: 'The advisory is published',
}

/** Where what became public is to be read, in brackets, where that is known. */
function whereItIs({ happened }: Case, cause: EndCause): string {
  const url = cause === 'exploit' ? happened.exploitPublic?.url : happened.publicAware?.url
  return (cause === 'public' || cause === 'exploit') && url ? ` (${inline(url, { max: 500 })})` : ''
}

/** The plain word at the end of an embargo. It says nothing about whether the maintainers publish. */
export function endedToReporter(c: Case, cause: EndCause): Words<'reporter'> {
  const late = isAnswered(c)
    ? ''
    : cause === 'date'
      ? ' The maintainers have not published it by then; they have been called, and it stands on the record.'
      : ' The maintainers go on with the fix and its announcement.'
  return toReporter(
    `**The embargo of ${caseName(c.source)} has ended.** ${endings[cause]}${whereItIs(c, cause)}. You are free to publish what you found.${late}`,
  )
}

/** To the reporter: a later date that waited for an answer is off, whoever proposed it. */
export const laterIsOff = (c: Case, until: Date, standing: Date, now: Date): Words<'reporter'> =>
  toReporter(
    `${exact(until)}, which was proposed, is off: the vulnerability is known or used by others, so no later date is agreed any more. The embargo of ${named(c)} ends at ${far(standing, now)}.`,
  )

/** To the reporter: the policy promises a publication that was due by now, while its own former date holds. */
export const promisedBefore = (c: Case, due: Date, until: Date, now: Date): Words<'reporter'> =>
  toReporter(
    `The project's policy promises publication earlier now: it would have been due at ${exact(due)}. The maintainers are called. The embargo of ${named(c)} stands until ${far(until, now)}, but you need not wait that long: \`/embargo until DATE\` at the start of a line in a comment here names an earlier date, which counts unless the policy asks for more time.`,
  )
/** The same for the coordinators. */
export const promisedBeforeHere = (
  c: Case,
  due: Date,
  until: Date,
  team: readonly string[],
  now: Date,
): Words<'coordinators'> =>
  toCoordinators(
    `${everybody(c, team)} The policy promises publication earlier now, and by that it was due at ${bold(due)}, which has passed: no embargo ends in the past, so that of ${named(c)} stands until ${far(until, now)}. Publish, or name an earlier end with \`/embargo until DATE\`; the reporter ${reporterIs(c)} that they may as well.`,
  )

/** To the reporter: the policy promises more than it did, while a later date rests on a coordinator's word for them. */
export const betterThanVouched = (c: Case, until: Date, over: Date, now: Date): Words<'reporter'> =>
  toReporter(
    `The project's policy promises publication earlier now, at ${exact(over)}. The embargo of ${named(c)} ends at ${far(until, now)}, since it is on record by the word of a coordinator that you agreed to a later date. If you did not, write \`/embargo reject ${exact(until)}\` at the start of a line in a comment here: ${over > now ? `${exact(over)} then holds` : 'what was promised then counts'}.`,
  )
/** The same for the coordinators. */
export const betterThanVouchedHere = (c: Case, until: Date, over: Date, now: Date): Words<'coordinators'> =>
  toCoordinators(
    `The policy promises publication earlier now, at ${exact(over)}. The embargo of ${named(c)} stands until ${far(until, now)}, since a coordinator vouches that the reporter agreed to a later date; they ${reporterIs(c, 'told', 'are')}, and where they disown that, ${exact(over)} counts.`,
  )

/** To the reporter, where what ends an embargo came to be known and there is none. */
export function neverEmbargoed(c: Case, cause: EndCause): Words<'reporter'> {
  return toReporter(
    `${endings[cause]}${whereItIs(c, cause)}. There is no embargo on ${named(c)}, and there will be none: you are free to publish what you found. The maintainers go on with the fix and its announcement.`,
  )
}

/** The embargo as a reporter meets it first. */
export const embargoFromTheStart = (until: Date, now: Date): string =>
  `By the project's policy, the embargo on this report ends at ${far(until, now)}: please keep it private until then. If another date suits you better, write \`/embargo until DATE\` (such as \`/embargo until 2027-01-31 16:00 UTC\`) at the start of a line in a comment here: an earlier one counts, a later one needs both sides.`

/** A step of the ladder before the end. On the last two the whole team is called. */
export function embargoReminder(
  c: Case,
  stage: EmbargoStage,
  atEnd: 'ask' | 'release-reporter',
  team: readonly string[],
  now: Date,
): Words<'coordinators'> {
  const { until, proposal } = c.embargo
  if (!until) throw new Error(`case ${c.id}: no embargo to remind of`)
  const all = stage === '1 day' || stage === 'tenth' || !c.coordinator
  const waits = proposal
    ? ` ${exact(proposal.until)} is proposed and waits for ${proposal.side === 'reporter' ? 'your answer' : 'the reporter'}.`
    : ''
  const then =
    atEnd === 'ask'
      ? 'Then you are asked what to tell the reporter.'
      : `Then the reporter ${reporterIs(c)} that they are free to publish.`
  const closed =
    c.report === 'closed'
      ? ' The case is closed, which does not end its embargo: `/accept` takes it up again.'
      : ''
  return toCoordinators(
    `${all ? everybody(c, team) : mention(c.coordinator.login)} The embargo of ${named(c)} ends at ${far(until, now)}.${closed} ${then} Publish by then, or ask for more time while there is some: \`/embargo extend DATE\` needs the reporter's agreement.${waits}`,
  )
}

/** The date of an embargo has come. `broken`: the promise that fell due with it. `askedUntil`: when the reporter is told. */
export function embargoEnded(
  c: Case,
  broken: Deadline | null,
  askedUntil: Date | null,
  team: readonly string[],
): Words<'coordinators'> {
  const { until } = c.embargo
  const promise = broken
    ? ` ${broken.given.target ? 'Our target' : 'The promise'} \`${broken.promise}\` (${broken.given.length.text}) is **overdue** with it.`
    : ''
  const own = isAnswered(c)
  const told = askedUntil
    ? `**What now?** ${own ? `The report is settled as ${c.resolution?.as}, so there is nothing to publish here: write` : 'Publish the advisory, or write'} \`/embargo end REASON\`: then the reporter ${reporterIs(c)} that they are free to publish. Without a word of yours they ${reporterIs(c, 'told', 'are')} so at ${bold(askedUntil)}.`
    : `The reporter ${c.byHand ? 'is to be told plainly, by hand,' : 'is told plainly'} that they are free to publish. ${own ? `The report is settled as ${c.resolution?.as}: there is nothing for you to publish.` : 'Please publish the advisory as soon as you can.'}`
  return toCoordinators(
    `${everybody(c, team)} **The embargo of ${caseName(c.source)} has ended**: its date, ${until ? bold(until) : 'the agreed one'}, has come.${promise} ${told} Nothing is published by itself. It stands on the record.`,
  )
}

/** More time was granted for an embargo that is over before its date. */
export const disclosedSooner = (c: Case, due: Date, granted: Date, now: Date): Words<'coordinators'> =>
  toCoordinators(
    `The promise \`disclose\` falls due at ${far(due, now)} again: ${exact(granted)} was granted for the embargo of ${named(c)}, which is over.`,
  )

export const reporterReleased = (c: Case): Words<'coordinators'> =>
  toCoordinators(`The reporter of ${named(c)} ${reporterIs(c)} now that they are free to publish.`)

/** The date moved by a rule, not by a person. */
export const movedByRule = (c: Case, ruling: Taken, why: string, now: Date): Words<'coordinators'> =>
  toCoordinators(`${why} ${tookToCoordinators(c, ruling, now)}`)

/** What a comment of the reporter with commands in it came to, for the coordinators. */
export const reporterCommanded = (
  c: Case,
  rulings: readonly Ruling[],
  caller: string,
  now: Date,
): Words<'coordinators'> =>
  toCoordinators(
    [
      `${caller} The reporter wrote on the advisory: ${caseLink(c.source)}`,
      ...rulings.map(ruling => reporterTook(c, ruling, now)),
    ].join('\n\n'),
  )

/** What a comment of the reporter with commands in it came to, for themselves: one reply. */
export const commandsAnswered = (replies: readonly string[]): Words<'reporter'> =>
  toReporter(replies.join('\n\n'))

/** For the coordinator to send by a channel of their own: it names neither the case nor what it is about. */
export function invitation(c: Case, person: Person, until: Date): string {
  const { owner } = c.source.repository
  return [
    `Dear ${person.login},`,
    `we would like to include you in something at ${owner} that has to stay confidential for a while. Before we can tell you what it is, we ask for your agreement to keep it to yourself, and to publish or release nothing that points to it, until ${exact(until)}.`,
    'Do you agree? If the date changes, we will ask you again. Please answer here and not in public.',
  ].join('\n\n')
}

/** What follows once the vulnerability is public or used, by what is on the record; empty where it is neither. */
export function followUps(c: Case): string {
  const { publicAware, exploitPublic, attacksObserved } = c.happened
  if (!publicAware && !exploitPublic && !attacksObserved) return ''
  const items = [
    ...(holds(c.embargo) ? ['- The embargo SHOULD end: `/embargo end REASON`.'] : []),
    ...(c.publishedAt
      ? []
      : [
          '- The advisory SHOULD be published without waiting for the fix, with what users can do until then.',
          '- Deployers and users SHOULD be told, those first who run it.',
        ]),
    '- There SHALL be no new embargo, and no later date for one that stands.',
  ]
  return `What follows:\n\n${items.join('\n')}`
}

/** Somebody else was first to make a case of the advisory that was to be split off this one. */
export const splitTaken = (
  c: Case,
  ghsa: string,
  from: string | null,
  team: readonly string[],
): Words<'coordinators'> =>
  toCoordinators(
    `${called(c, team)} **${login(ghsa)} was not split off ${named(c)}**: it had become a case of its own by then${from ? `, split off ${login(from)} and under that embargo` : ''}. Its tracking issue stands here. If this report has a second vulnerability of its own, make another draft advisory for it and name that with \`/split\`.`,
  )

/** What was to be split off is a report that somebody filed, who hears nothing of this one. */
export const splitIsReport = (c: Case, ghsa: string, team: readonly string[]): Words<'coordinators'> =>
  toCoordinators(
    `${called(c, team)} **${login(ghsa)} was not split off ${named(c)}**: somebody filed it as a report of their own. It becomes a case by itself, with its own reporter and clocks, as soon as Pledge sees it; nothing was written on it. For a second vulnerability in this report make a draft advisory in the same repository and name that with \`/split\`.`,
  )

/** Where this report was split, the other part has a date of its own. */
const apart = ({ splits }: Case, then: string): string =>
  splits.length > 0
    ? ` What else came of the same report (${splits.map(login).join(', ')}) has a date of its own${then}`
    : ''

/** The participants as a Markdown table for the tracking issue; empty where there is but a reporter who objects to nothing. */
export function participantsTable(c: Case): string {
  const plain = ({ role, consent, vouched }: Participant) =>
    role === 'reporter' && /^(none|signatory)$/.test(consent) && !vouched
  if (c.participants.length < 2 && c.participants.every(plain)) return ''
  const rows = c.participants.map(
    ({ person, role, consent, report, vouched }) =>
      `| ${login(person.login)} | ${role} | ${consent === 'none' ? '' : consent}${vouched ? ` (vouched for ${onWordOf(vouched)})` : ''} | ${role === 'reporter' ? '' : report} |`,
  )
  return ['| participant | as | embargo | report |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** To the reporter, on the advisory that was made for another part of their report. */
export function splitOff(c: Case, from: Case, now: Date): Words<'reporter'> {
  const { until } = c.embargo
  const embargo = until && holds(c.embargo) ? ` It is under the same embargo, until ${far(until, now)}.` : ''
  const word = restsOnWord(c, `here, and on ${caseName(from.source)} as well: each has its own date`)
  return toReporter(
    `Your report ${caseName(from.source)} is about more than one vulnerability; this advisory is for another one of them.${embargo}${word} Please write about it here.`,
  )
}
