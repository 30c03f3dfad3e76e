import { readVector } from '../severity.ts'
import { type Command, done, firstLine, refused } from './command.ts'

export const severity: Command = {
  name: 'severity',
  usage: '/severity VECTOR',
  help: 'Sets the severity by a CVSS 3.1 or 4.0 vector, here and on the advisory.',
  run(draft, argument) {
    const read = readVector(firstLine(argument).first)
    if (!read.ok) return refused(read.message)
    draft.record({ kind: 'severitySet', vector: read.vector, score: read.score })
    if (draft.case.source.kind === 'advisory') {
      draft.effect({ kind: 'setAdvisorySeverity', vector: read.vector })
    }
    return done(`Severity: ${read.score} (${read.rating}), CVSS ${read.version}.`)
  },
}
