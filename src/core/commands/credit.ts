import { creditTypes, type Person } from '../case/fact.ts'
import type { Draft } from '../draft.ts'
import { login } from '../messages/quote.ts'
import { reporterIs, sentBy } from '../messages/to-coordinators.ts'
import { creditQuestion } from '../messages/to-reporter.ts'
import { knowsOf, writeCredits } from '../release/credits.ts'
import { type Answer, type Command, type CommandContext, done, firstLine, refused } from './command.ts'

const types = creditTypes.map(type => `\`${type}\``).join(', ')
const how = `Write \`/credit @LOGIN TYPE\`, \`/credit @LOGIN none\` or \`/credit ask\`. The types are ${types}.`

export const credit: Command = {
  name: 'credit',
  usage: '/credit @LOGIN TYPE | @LOGIN none | ask',
  help: 'Credits somebody on the advisory, or not, as they wish; `ask` asks the reporter.',
  run(draft, argument, context) {
    const { source, report } = draft.case
    if (source.kind === 'issue') return refused('This report is a public issue; it has no advisory here.')
    if (report === 'closed') return refused('The case is closed.')
    const [first = '', second = '', ...more] = firstLine(argument).first.split(/\s+/)
    if (first.toLowerCase() === 'ask' && !second) return ask(draft)
    const type = creditTypes.find(known => known === second.toLowerCase().replaceAll('-', '_')) ?? null
    if (!first || more.length > 0 || (!type && second.toLowerCase() !== 'none')) return refused(how)
    const person = personNamed(draft, first.replace(/^@/, '').toLowerCase(), context)
    if (!person) return refused(`${login(first)} is nobody whom GitHub knows.`)
    const known = draft.case.release.credits.get(person.id)
    if (known?.own && draft.by?.id !== person.id)
      return refused(
        `${login(person.login)} said so themselves (${known.type ?? 'none'}); only they change it.`,
      )
    draft.record({ kind: 'creditWished', person, type })
    const all = draft.case.publishedAt !== null || draft.case.embargo.state === 'exited'
    writeCredits(draft, context.roster, all)
    return done(
      type
        ? `${login(person.login)} is credited as ${type}.${all || knowsOf(draft.case, context.roster, person) ? '' : ' GitHub writes to whom it credits: who does not know of the case yet is named as the advisory is published.'}`
        : `${login(person.login)} is not named.`,
    )
  },
}

function ask(draft: Draft): Answer {
  const { reporter, release } = draft.case
  if (!reporter) return refused('It is not known who reported it.')
  const wish = release.credits.get(reporter.id)
  if (wish)
    return refused(
      `How the reporter is credited is known: ${wish.type ?? 'not named'}. \`/credit\` changes it.`,
    )
  if (release.creditAsked) {
    const waits = [...draft.case.texts.values()].find(
      ({ about, state }) => about === 'credit' && state === 'handed-over',
    )
    return refused(
      waits
        ? `The question waits to be posted by hand, then ${sentBy(waits)}.`
        : 'The reporter was asked already.',
    )
  }
  draft.record({ kind: 'creditAsked' })
  draft.tellReporter('credit', creditQuestion())
  return done(
    `The reporter ${reporterIs(draft.case, 'asked')} how they wish to be credited. Enter what they answer: \`/credit @LOGIN TYPE\` or \`none\`.`,
  )
}

/** Somebody in the case, or whom GitHub knows by this login. */
function personNamed({ case: c }: Draft, name: string, { roster, named }: CommandContext): Person | null {
  const known = [
    ...(c.reporter ? [c.reporter] : []),
    ...[...roster, ...c.participants].map(({ person }) => person),
    ...c.collaborators,
  ]
  return known.find(person => person.login.toLowerCase() === name) ?? named.get(name) ?? null
}
