import type { Case } from '../case/case.ts'
import { type Person, type Role, type Way, ways } from '../case/fact.ts'
import type { Participant } from '../case/participant.ts'
import { path, type ReportState } from '../case/report.ts'
import type { Draft } from '../draft.ts'
import { standingDate } from '../embargo.ts'
import { caseName } from '../messages/case-name.ts'
import { askedUnderAnother, invitation, onWordOf } from '../messages/embargo.ts'
import { exact } from '../messages/instant.ts'
import { fence, login } from '../messages/quote.ts'
import { type Answer, type Command, done, firstLine, refused } from './command.ts'
import { readWay } from './embargo-step.ts'

/** As what somebody can be invited, by the words that coordinators write. */
const roles: readonly Exclude<Role, 'reporter'>[] = ['coordinator', 'downstream', 'deployer']

const words = (argument: string): readonly string[] => firstLine(argument).first.split(/\s+/)
const nameOf = (argument: string): string => (words(argument)[0] ?? '').replace(/^@/, '').toLowerCase()

/** The participant that a command names, but for reporters, whose own word it takes; or why there is none. */
function named(draft: Draft, argument: string, usage: string): Participant | Answer {
  const name = nameOf(argument)
  if (!name) return refused(`Name one person: \`${usage}\`.`)
  const one = draft.case.participants.find(({ person }) => person.login.toLowerCase() === name)
  if (!one) return refused('Nobody of that name was invited to this case. `/invite @LOGIN as ROLE` does.')
  if (one.role === 'reporter') return refused('That is a reporter, who agrees and reports for themselves.')
  return one
}

/** A command about somebody who was invited, whom its first word names. */
const about = (
  name: string,
  usage: string,
  help: string,
  act: (draft: Draft, one: Participant, argument: string) => Answer,
): Command => ({
  name,
  usage,
  help,
  run(draft, argument) {
    const one = named(draft, argument, usage)
    return 'reply' in one ? one : act(draft, one, argument)
  },
})

/** Why nobody can be invited or told at the moment, or null. */
function notNow(c: Case, now: Date): string | null {
  if (c.source.kind === 'issue') return 'This report is public: there is nothing to be invited to.'
  if (c.publishedAt) return 'The advisory is published: there is nothing to be invited to.'
  if (c.report !== 'accepted') return 'Others are told of a report once it is accepted: `/accept` first.'
  if (c.embargo.ended)
    return 'The embargo has ended, so there is nothing left to agree to. Whom you add to the advisory by hand, nothing binds.'
  if (!standingDate(c, now))
    return 'There is no embargo that they could agree to. `/embargo until DATE` names a date.'
  return null
}

export const invite: Command = {
  name: 'invite',
  usage: '/invite @LOGIN as coordinator | downstream | deployer',
  help: 'Prepares to let somebody into the case. They are told nothing before they agree to the embargo: you get a neutral text to send.',
  run(draft, argument, { named, roster }) {
    const c = draft.case
    const [, as, wanted] = words(argument)
    const role = roles.find(one => one === wanted?.toLowerCase())
    if (!nameOf(argument) || as?.toLowerCase() !== 'as' || !role)
      return refused('Say whom and as what: `/invite @LOGIN as coordinator`, `downstream` or `deployer`.')
    const why = notNow(c, draft.now)
    if (why) return refused(why)
    const person = named.get(nameOf(argument))
    if (!person) return refused('GitHub knows nobody of that name.')
    if (roster.some(member => member.person.id === person.id))
      return refused(`${login(person.login)} is one of your own coordinators: \`/coordinator @LOGIN\`.`)
    const known = c.participants.find(one => one.person.id === person.id)
    if (known?.role === 'reporter') return refused(`${login(person.login)} is in the case as a reporter.`)
    if (
      known &&
      (known.consent === 'signatory' || (known.consent === 'invited' && !askedUnderAnother(c, known)))
    )
      return refused(`${login(person.login)} is in the case already (${known.consent}).`)
    draft.record({ kind: 'participantInvited', person, role })
    return done(asked(draft, person, role))
  },
}

function asked(draft: Draft, person: Person, role: Role): string {
  const until = standingDate(draft.case, draft.now)
  const text = until ? `\n\n${fence(invitation(draft.case, person, until))}` : ''
  return `${login(person.login)} is to be asked in as ${role}. Pledge writes to nobody who knows nothing yet, and no place at GitHub would tell them nothing: please send this by a channel of yours.${text}\n\nThen write \`/joined @${person.login}\`, which lets them onto the advisory, or \`/declined @${person.login}\`.`
}

/** By which way they answered, after their name; null where something else stands there. */
const wayOf = (argument: string): Way | null => {
  const said = words(argument).slice(1).join(' ')
  return said ? readWay(said) : 'unsaid'
}

const whichWay = (name: string): string =>
  `After the name stands by which way they answered, and nothing else: \`/${name} @LOGIN by mail\`. Ways are ${ways.join(', ')}. It can be left out.`

export const joined = about(
  'joined',
  '/joined @LOGIN [by WAY]',
  'They agreed to the embargo as it is dated now, by your word: they are added to the advisory.',
  (draft, one, argument) => {
    const why = notNow(draft.case, draft.now)
    if (why) return refused(why)
    if (one.consent === 'signatory') return refused(`${login(one.person.login)} has agreed already.`)
    if (one.asked && askedUnderAnother(draft.case, one))
      return refused(
        `${login(one.person.login)} was asked to agree until ${exact(one.asked)}, and the date is another one since. Ask again: \`/invite @${one.person.login} as ${one.role}\` gives the text with the date that holds now; then \`/joined @${one.person.login}\`.`,
      )
    const vouched = wayOf(argument)
    if (!vouched) return refused(whichWay('joined'))
    draft.record({ kind: 'participantAnswered', person: one.person, event: 'accept', vouched })
    if (one.report === 'start') moveTo(draft, one, 'received')
    draft.effect({ kind: 'joinAdvisory', person: one.person })
    const until = standingDate(draft.case, draft.now)
    return done(
      `${login(one.person.login)} (${one.role}) agreed to the embargo of **${caseName(draft.case.source)}**${until ? ` until **${exact(until)}**` : ''} and is added to the advisory, ${onWordOf({ by: draft.by, way: vouched })}.`,
    )
  },
)

export const declined = about(
  'declined',
  '/declined @LOGIN [by WAY]',
  'They did not agree to the embargo, by your word: they are told nothing (more).',
  (draft, one, argument) => {
    if (one.consent === 'declined') return refused('That is on the record already.')
    const vouched = wayOf(argument)
    if (!vouched) return refused(whichWay('declined'))
    draft.record({ kind: 'participantAnswered', person: one.person, event: 'decline', vouched })
    return done(
      `${login(one.person.login)} does not agree to the embargo, ${onWordOf({ by: draft.by, way: vouched })}.${leaves(draft, one)}`,
    )
  },
)

export const uninvite = about(
  'uninvite',
  '/uninvite @LOGIN',
  'Takes somebody out of the case and off the advisory.',
  (draft, one) => {
    draft.record({ kind: 'participantRemoved', person: one.person })
    return done(`${login(one.person.login)} is out of the case.${leaves(draft, one)}`)
  },
)

/** Whoever was told leaves the advisory; what they know they know. */
function leaves(draft: Draft, { report, person, consent }: Participant): string {
  if (report === 'start') return ' They were told nothing.'
  if (consent !== 'lapsed') draft.effect({ kind: 'leaveAdvisory', person })
  return ' They are taken off the advisory; what they know already they know.'
}

const states = ['invalid', 'valid', 'accepted', 'deferred', 'closed'] as const satisfies ReportState[]

export const participant = about(
  'participant',
  '/participant @LOGIN valid | invalid | accepted | deferred | closed',
  'How the report stands with somebody who joined: what they made of it for their own part.',
  (draft, one, argument) => {
    const state = states.find(each => each === words(argument)[1]?.toLowerCase())
    if (!state) return refused(`Say how it stands with them: ${states.join(', ')}.`)
    if (one.report === 'start') return refused('They were not told yet: `/joined @LOGIN` once they agreed.')
    if (one.report === state) return refused(`It stands so already: ${state}.`)
    if (!moveTo(draft, one, state))
      return refused(`A report that is ${one.report} with somebody does not become ${state}.`)
    return done(`With ${login(one.person.login)} (${one.role}) the report is **${state}**.`)
  },
)

/** Moves what a participant holds of the report by legal steps; false, and nothing recorded, where there is no way. */
function moveTo(draft: Draft, { report, person }: Participant, state: ReportState): boolean {
  const events = path(report, state)
  if (!events) return false
  for (const event of events) draft.record({ kind: 'participantMoved', person, event })
  return true
}

/** The logins that `/invite` and `/credit` name in a comment, to be looked up before it is read. */
export const namedIn = (body: string): readonly string[] =>
  [...body.matchAll(/^ {0,3}\/(?:invite|credit)[ \t]+@?([a-z\d](?:[a-z\d_-]{0,79}))(?=[ \t])/gim)]
    .map(([, name = '']) => name)
    .slice(0, 10)
