import { fixLines } from '../case/remediation.ts'
import { login } from '../messages/quote.ts'
import { howToAdd } from '../messages/remediation.ts'
import { placeFor } from '../policy/policy.ts'
import { prepareFixes, readReleases } from '../remediation/fixes.ts'
import { type Command, done, firstLine, refused } from './command.ts'

export const fix: Command = {
  name: 'fix',
  usage: '/fix',
  help: 'Prepares the fix: in the private mirror of every affected repository, for every release line that is touched, a branch and a draft pull request with the checklist.',
  run(draft, argument, { policy, roster }) {
    const c = draft.case
    if (firstLine(argument).first)
      return refused('`/fix` is written alone: it prepares all that `/affected` names.')
    if (c.report === 'closed') return refused('The case is closed.')
    if (c.report === 'invalid')
      return refused('The report is settled as no vulnerability. `/accept` takes it up again.')
    if (c.resolution)
      return refused(
        `The report is settled as ${c.resolution.as}${c.follows ? `: its fixes are prepared in the case of ${login(c.follows)}, which is worked on and takes over with \`/fix\` what stands here` : ''}. Where it is a vulnerability of its own, \`/accept\` takes it up again.`,
      )
    const repositories = [...c.remediation.affected.values()].filter(one => one.kind === 'repository')
    if (repositories.length === 0)
      return refused('No repository is named yet: `/affected OWNER/REPO[@RANGE] …` first, then `/fix`.')
    const homeless = repositories.filter(({ name }) => !placeFor(policy.remediation, name))
    const help = homeless.map(({ name }) => howToAdd(name, policy))
    if (homeless.length === repositories.length) return refused(help.join('\n\n'))
    if (!c.remediation.asked) draft.record({ kind: 'fixAsked' })
    const read = readReleases(draft, policy)
    const opened = () => fixLines(draft.case.remediation).filter(({ pull }) => pull !== null).length
    const had = opened()
    const lines = prepareFixes(draft, policy, roster)
    const standing = opened()
    const taken = standing - had
    const underWay = c.remediation.reading.size + c.remediation.begun.size > 0
    const parts = [
      lines > 0 ? `${count(lines, 'pull request')} will be opened in the private mirrors.` : '',
      taken > 0
        ? `${count(taken, 'pull request')} of ${taken === 1 ? 'a duplicate is' : 'duplicates are'} taken over.`
        : '',
      read > 0
        ? `The release lines of ${count(read, 'repository', 'repositories')} are looked at first.`
        : '',
      lines + read === 0 && underWay ? 'The pull requests are under way.' : '',
      lines + read + taken === 0 && !underWay
        ? `Nothing is missing: ${count(standing, 'pull request')} opened, one for each release line that is touched.`
        : '',
      c.source.kind === 'issue'
        ? 'The report is public; its fix is prepared in private all the same, and what is merged there `/release` brings to the public. There is no advisory to be published after it: `/close` closes the case.'
        : '',
      ...help,
    ]
    return done(parts.filter(Boolean).join('\n\n'))
  },
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
