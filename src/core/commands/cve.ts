import { cvesThere } from '../duplicates.ts'
import { caseLink } from '../messages/case-name.ts'
import { instant } from '../messages/instant.ts'
import { login } from '../messages/quote.ts'
import { type Command, done, firstLine, refused } from './command.ts'

/** A request for an id cannot be told from another one by GitHub: it is made once, and again only by a person's word. */
export const cve: Command = {
  name: 'cve',
  usage: '/cve [again]',
  help: 'Asks GitHub for a CVE id, once; `again` only where GitHub refused, or where nobody knows whether it took the request.',
  run(draft, argument) {
    const { source, advisory, report, release, resolution, follows } = draft.case
    const word = firstLine(argument).first.toLowerCase()
    if (word !== '' && word !== 'again') return refused('Write `/cve`, or `/cve again`.')
    if (source.kind === 'issue')
      return refused('This report is a public issue; GitHub gives ids to advisories only.')
    if (advisory?.cve) return refused(`The advisory has ${login(advisory.cve)}.`)
    if (report === 'closed') return refused('The case is closed.')
    if (resolution)
      return refused(
        `The report is settled as ${resolution.as}${follows ? `: the id of the vulnerability is asked for in the case of ${login(follows)}, which is worked on` : ''}. Where it is a vulnerability of its own, \`/accept\` takes it up again.`,
      )
    if (report !== 'accepted') return refused('GitHub gives ids to accepted reports only: `/accept` first.')
    const before = release.cve
    if (before?.state === 'asked')
      return refused(
        `It was asked for at ${instant(before.at)} and is not asked for twice. The id is seen by itself once it is there.`,
      )
    if (before && word !== 'again')
      return refused(
        before.state === 'refused'
          ? 'GitHub refused it. `/cve again` asks once more.'
          : 'It is not known whether GitHub took the request. Look at the advisory; if no CVE is requested there, `/cve again` asks once more.',
      )
    const there = cvesThere(draft.case)
    const given = there.find(({ id }) => id !== null)
    if (given)
      return refused(
        `${login(given.ghsa)}, a duplicate, has ${login(given.id ?? '')}: that is the id of this vulnerability, and it gets no second one. Put it on ${caseLink(source)} by hand (edit it; the CVE id exists); it is seen here by itself.`,
      )
    const [asked] = there
    if (asked && word !== 'again')
      return refused(
        `In the case of ${login(asked.ghsa)}, a duplicate, one was asked for: the vulnerability gets no second one, and it is told here when it comes. Where GitHub has said that it gives none there, \`/cve again\` asks for one here.`,
      )
    draft.record({ kind: 'cveAsked' })
    draft.effect({ kind: 'requestCve' })
    return done('GitHub is asked for a CVE id. It is assigned by people; it is shown here once it is there.')
  },
}
