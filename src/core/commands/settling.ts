import { type Words, wordsFor } from '../audience.ts'
import type { Resolution } from '../case/fact.ts'
import { settle } from '../settle.ts'
import { type Answer, type Command, done, refused } from './command.ts'

/** What a settled report answers, by whether somebody has to be told first. */
const settled = (as: string, isPublic: boolean): Answer =>
  done(
    isPublic
      ? `Settled as ${as}; the case is closed. The report is public: please answer there by hand, and close it there.`
      : `Settled as ${as}. The reporter is told why; then the advisory and the case are closed.`,
  )

const words = (argument: string): Words<'coordinators'> | null =>
  argument ? wordsFor('coordinators', argument) : null

const alreadyClosed = refused('The case is closed already.')
const waiting = refused('The report is settled already; the answer is on its way to the reporter.')

type Settling = Parameters<Command['run']>

function settleWith(
  [draft, argument]: Settling,
  as: Resolution,
  options: { told: string | null; of?: string } = { told: null },
): Answer {
  if (draft.case.report === 'closed') return alreadyClosed
  if (draft.case.resolution) return waiting
  const ok = settle(draft, as, { ...options, words: words(argument) })
  return ok ? settled(as, draft.case.source.kind === 'issue') : alreadyClosed
}

export const invalid: Command = {
  name: 'invalid',
  usage: '/invalid REASON',
  help: 'The report is no vulnerability; the reporter is told why, then it is closed.',
  run(draft, argument, context) {
    if (!argument) return refused('Say why, for the reporter to read: `/invalid REASON`.')
    return settleWith([draft, argument, context], 'invalid')
  },
}

export const outOfScope: Command = {
  name: 'out-of-scope',
  usage: '/out-of-scope REASON',
  help: 'The policy excludes it; the reporter is told which rule applies, then it is closed.',
  run(draft, argument, context) {
    if (!argument) {
      const clauses = context.outOfScope.map(clause => `\n- ${clause}`).join('')
      return refused(
        `Say which rule applies, for the reporter to read: \`/out-of-scope REASON\`.${clauses ? ` The policy excludes:${clauses}` : ''}`,
      )
    }
    return settleWith([draft, argument, context], 'out-of-scope')
  },
}

export const thirdParty: Command = {
  name: 'third-party',
  usage: '/third-party PROJECT [TEXT]',
  help: "It is somebody else's software; the reporter is told whose, then it is closed.",
  run(draft, argument, context) {
    const [project = '', ...rest] = argument.split(/\s+/)
    if (!project)
      return refused('Name the project that the reporter should tell instead: `/third-party PROJECT`.')
    const text = argument.slice(project.length).trim()
    const clause = rest.length > 0 ? text : (context.thirdParty ?? '')
    return settleWith([draft, clause, context], 'third-party', { told: project, of: project })
  },
}

const ghsaForm = /^GHSA(-[23456789cfghjmpqrvwx]{4}){3}$/i

export const duplicate: Command = {
  name: 'duplicate',
  usage: '/duplicate GHSA',
  help: 'It is known already; the reporter is told so (and of the other advisory only if that is public), then it is closed.',
  run(draft, argument, context) {
    const [id = '', ...rest] = argument.split(/\s+/)
    if (!ghsaForm.test(id)) return refused('Name the advisory it repeats: `/duplicate GHSA-xxxx-xxxx-xxxx`.')
    if (rest.length > 0)
      return refused('`/duplicate` takes the id alone; the reporter is told that it is known.')
    const other = `GHSA${id.slice(4).toLowerCase()}`
    if (
      draft.case.source.kind === 'advisory' &&
      draft.case.source.ghsa.toLowerCase() === other.toLowerCase()
    ) {
      return refused('That is this very advisory; name the other one.')
    }
    const told = context.publicAdvisories.has(other) ? other : null
    return settleWith([draft, '', context], 'duplicate', { told, of: other })
  },
}
