import { isReporter } from '../case/case.ts'
import { login } from '../messages/quote.ts'
import { type Command, done, firstLine, refused } from './command.ts'

export const coordinator: Command = {
  name: 'coordinator',
  usage: '/coordinator @LOGIN',
  help: 'Hands the case to another coordinator, who joins the advisory.',
  run(draft, argument, context) {
    const wanted = firstLine(argument).first.replace(/^@/, '').toLowerCase()
    if (!wanted || /\s/.test(wanted)) return refused('Name one person: `/coordinator @LOGIN`.')
    const member = context.roster.find(({ person }) => person.login.toLowerCase() === wanted)
    if (!member) {
      const names = context.roster.map(({ person }) => login(person.login)).join(', ')
      return refused(`That is none of the coordinators in \`pledge.yml\`${names ? `: ${names}` : ''}.`)
    }
    const { person } = member
    if (isReporter(draft.case, person)) return refused('The reporter cannot coordinate their own report.')
    if (person.id === draft.case.coordinator?.id)
      return refused(`${login(person.login)} coordinates this case already.`)
    draft.record({ kind: 'coordinatorAssigned', person, how: 'command' })
    if (draft.case.source.kind === 'advisory') draft.effect({ kind: 'joinAdvisory', person })
    return done(`${login(person.login)} coordinates this case now${member.away ? ', though on leave' : ''}.`)
  },
}
