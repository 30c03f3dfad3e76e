import { caseName } from '../messages/case-name.ts'
import { exact } from '../messages/instant.ts'
import { type Command, done, firstLine, refused } from './command.ts'
import { readGhsa } from './ghsa.ts'

export const split: Command = {
  name: 'split',
  usage: '/split GHSA',
  help: 'The report holds a second vulnerability: the draft advisory that you made for it becomes a case of its own, under the same embargo.',
  run(draft, argument, { cases }) {
    const c = draft.case
    const other = readGhsa(firstLine(argument).first)
    if (!other)
      return refused(
        'Make a draft advisory for the second vulnerability in the same repository (its text is yours to write), then name it: `/split GHSA-xxxx-xxxx-xxxx`.',
      )
    if (c.source.kind === 'issue')
      return refused('This report is public: there is no embargo to keep with it.')
    if (c.report !== 'accepted') return refused('Only an accepted report is split: `/accept` first.')
    if (other.toLowerCase() === c.source.ghsa.toLowerCase())
      return refused('That is this very advisory; name the new one.')
    if (cases.has(other)) return refused('That advisory has its case already.')
    draft.record({ kind: 'caseSplit', ghsa: other })
    draft.effect({ kind: 'splitCase', ghsa: other })
    const { until, ended } = c.embargo
    const under =
      until && !ended ? `, under the embargo of **${caseName(c.source)}** until **${exact(until)}**` : ''
    return done(
      `${other} is looked up now. If it is an advisory of this repository, it becomes a case of its own${under}, with a tracking issue of its own and the same coordinator, and the reporter is added to that advisory; if not, that is said here. Others who are in this case join that one by \`/invite\` there.`,
    )
  },
}
