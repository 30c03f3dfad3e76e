import { auditTargets, openAudits } from '../case/remediation.ts'
import { inline } from '../messages/quote.ts'
import { type Command, done, refused } from './command.ts'

export const audit: Command = {
  name: 'audit',
  usage: '/audit OWNER/REPO|service:NAME done TEXT',
  help: 'Signs off that similar problems were looked for there; TEXT says what was searched.',
  run(draft, argument, { comment }) {
    const { remediation } = draft.case
    if (draft.case.report === 'closed') return refused('The case is closed.')
    const targets = auditTargets(remediation)
    if (targets.length === 0)
      return refused('Nothing is named as affected yet: `/affected OWNER/REPO … | service:NAME …` first.')
    const [, name = '', text = ''] = /^(\S+)\s+done\b[:.,]?\s*([\s\S]*)$/i.exec(argument) ?? []
    if (!name)
      return refused(
        `Write \`/audit OWNER/REPO done TEXT\` or \`/audit service:NAME done TEXT\`.${stillOpen(remediation)}`,
      )
    const target = targets.find(known => known.toLowerCase() === name.toLowerCase())
    if (!target)
      return refused(
        `${inline(name, { max: 100 })} is neither affected nor listed under \`related\` in \`pledge.yml\`.${stillOpen(remediation)}`,
      )
    if (!text) return refused(`Say what was searched, and how: \`/audit ${target} done TEXT\`.`)
    draft.record({ kind: 'audited', of: target, comment })
    return done(`\`${target}\` is audited for similar problems.${stillOpen(draft.case.remediation)}`)
  },
}

function stillOpen(remediation: Parameters<typeof openAudits>[0]): string {
  const open = openAudits(remediation)
  return open.length > 0
    ? ` Still open: ${open.map(name => `\`${name}\``).join(', ')}.`
    : ' Every audit is done.'
}
