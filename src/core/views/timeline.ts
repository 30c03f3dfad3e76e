import { type Fact, isSilent, type Reach } from '../case/fact.ts'
import { affectedName, asExposed } from '../case/remediation.ts'
import { causeName, happenedName, stageName, wayName } from '../messages/embargo.ts'
import { exact, instant } from '../messages/instant.ts'
import { inline, login } from '../messages/quote.ts'
import { stepName } from '../messages/release.ts'
import { leakAt, signName } from '../messages/sentinel.ts'
import { textName } from '../messages/to-coordinators.ts'
import { shownRange } from '../remediation/range.ts'

/** The record as Markdown list items, the oldest first: when, who, what. For coordinators. Housekeeping only on demand. */
export const timeline = (facts: readonly Fact[], everything = false): readonly string[] =>
  facts
    .filter(fact => everything || !isSilent(fact))
    .map(fact => `- ${instant(fact.at, true)} ${fact.by ? `${login(fact.by.login)}: ` : ''}${sentence(fact)}`)

const reaches: Readonly<Record<Reach, string>> = {
  all: 'GitHub lets Pledge reach the report again',
  'no comments': 'GitHub does not let Pledge read the comments on the advisory',
  nothing: 'Pledge is not on the repository of the report any more',
}
const branch = (name: string): string => inline(name, { max: 250 })

function sentence(fact: Fact): string {
  switch (fact.kind) {
    case 'reportReceived':
      return `report received through ${{ poll: 'polling', webhook: 'a webhook', split: '`/split`' }[fact.via]}, filed at ${instant(fact.filedAt, true)}`
    case 'coordinationFound':
      return `the coordination repository is \`${fact.coordination.owner}/${fact.coordination.name}\``
    case 'policyRead':
      return 'policy read'
    case 'coordinatorAssigned':
      return `${login(fact.person.login)} coordinates (${{ rotation: 'by rotation', command: 'by command', hand: 'assigned by hand', renamed: 'under a new name' }[fact.how]})`
    case 'trackingOpened':
      return 'tracking issue opened'
    case 'reportMoved':
      return `report: ${fact.event}`
    case 'reportReopened':
      return 'the closed case is taken up again: the report counts as received anew'
    case 'resolved':
      return `settled as ${fact.as}${fact.of ? ` (${login(fact.of)})` : ''}${fact.contacts ? `, who take reports at ${fact.contacts.map(login).join(', ')}` : ''}`
    case 'embargoMoved': {
      const whose = fact.side === undefined || fact.by !== null ? '' : ` (the ${fact.side}' date)`
      return `embargo: ${fact.event}${fact.until ? ` until ${exact(fact.until)}` : ''}${whose}${fact.cause ? ` (${causeName(fact.cause)})` : ''}${fact.vouched ? `: the reporter's answer, vouched for, ${wayName(fact.vouched)}` : ''}`
    }
    case 'embargoReminded':
      return fact.of
        ? `reminded that the reporter of ${login(fact.of)} is free from ${exact(fact.until)} (${stageName(fact.stage)})`
        : `reminded of the embargo's end (${stageName(fact.stage)})`
    case 'reporterReleased':
      return 'the reporter is to be told that they are free to publish'
    case 'happened':
      return `${happenedName(fact.what)}${fact.url ? `: ${login(fact.url)}` : ''}`
    case 'participantInvited':
      return `${login(fact.person.login)} is to be asked in as ${fact.role}`
    case 'participantAnswered':
      return `${login(fact.person.login)} ${fact.event === 'accept' ? 'agreed to' : 'declined'} the embargo${fact.vouched ? ` (vouched for${fact.vouched === 'unsaid' ? '' : `, ${wayName(fact.vouched)}`})` : ''}`
    case 'participantMoved':
      return `${login(fact.person.login)} holds the report: ${fact.event}`
    case 'participantRemoved':
      return `${login(fact.person.login)} is out of the case`
    case 'duplicateJoined':
      return `${login(fact.ghsa)} is a duplicate of this case${fact.of ? `, through ${login(fact.of)}` : ''}`
    case 'duplicateLeft':
      return `${login(fact.ghsa)} is no duplicate of this case any more`
    case 'originalFound':
      return `the case that is worked on is ${login(fact.ghsa)}`
    case 'vouchDisowned':
      return `the reporter did not agree to ${exact(fact.until)}, which was vouched for`
    case 'otherCaseSeen': {
      const other = inline(fact.other, { max: 200 })
      if (fact.ended) return `The embargo of ${other} has ended: ${causeName(fact.ended)}`
      return fact.until
        ? `The embargo of ${other} stands until ${exact(fact.until)}`
        : `${other} has no embargo`
    }
    case 'otherWorkSeen':
      return `prepared in ${login(fact.other)}: ${[...(fact.cve ? [fact.cve.id ? login(fact.cve.id) : 'a CVE id asked for'] : []), ...fact.affected.map(one => `\`${affectedName(one)}\` affected`), ...fact.pulls.map(one => `${one.mirror.owner}/${one.mirror.name}#${one.number} ${one.state}`)].join(', ') || 'nothing any more'}`
    case 'caseSplit':
      return `${login(fact.ghsa)} was ${fact.failed ? 'not ' : ''}split off`
    case 'textWanted':
      return `${textName(fact.about)} queued for the reporter`
    case 'textHandedOver':
      return `${textName(fact.about)} handed over to be posted by hand (GitHub answered ${fact.status})`
    case 'textTold':
      return `${textName(fact.about)} ${fact.how === 'posted' ? 'posted' : 'sent by hand'}, readable since ${instant(fact.readableAt, true)}`
    case 'textWithdrawn':
      return `${textName(fact.about)} was overtaken and is not to be posted any more`
    case 'textReminded':
      return `reminded that ${textName(fact.about)} waits to be posted by hand`
    case 'handWritten':
      return `written to the reporter by hand at ${instant(fact.readableAt, true)}`
    case 'reporterWrote':
      return `the reporter wrote at ${instant(fact.readableAt, true)}`
    case 'formerWrittenOn':
      return `somebody wrote on a former tracking issue (#${fact.on.number}), and is told there that it is not read`
    case 'commandsRead':
      return fact.ran.length > 0
        ? `commands: ${fact.ran.map(name => `\`/${name}\``).join(' ')}`
        : 'a comment read, nothing run'
    case 'reminded':
      return `reminded of \`${fact.promise}\` (${fact.stage === 'half' ? 'half time' : 'a tenth left'})`
    case 'passed':
      return `\`${fact.promise}\` passed; it was due at ${instant(fact.due, true)}`
    case 'escalated':
      return `\`${fact.promise}\` escalated again (${2 ** fact.step} days)`
    case 'severitySet':
      return `severity ${fact.score} (\`${fact.vector}\`)`
    case 'advisorySeen':
      return `advisory seen at GitHub: ${fact.state}${fact.cve ? `, ${login(fact.cve)}` : ''}`
    case 'collaboratorsSeen':
      return `collaborators: ${fact.people.map(person => login(person.login)).join(', ') || 'none'}`
    case 'published':
      return `published at ${instant(fact.publishedAt, true)}`
    case 'warned':
      return fact.of === 'closed-by-hand'
        ? 'the tracking issue was closed by hand'
        : 'the reporter was assigned by hand'
    case 'repositoryRenamed':
      return `a repository of the case is called \`${fact.repository.owner}/${fact.repository.name}\` now`
    case 'reachSeen':
      return reaches[fact.reach]
    case 'affectedNamed':
      return [
        ...fact.what.map(
          one =>
            `\`${affectedName(one)}\` is affected${'range' in one && one.range ? ` (${shownRange(one.range)})` : ''}`,
        ),
        ...fact.not.map(name => `\`${name}\` is not affected`),
      ].join(', ')
    case 'relatedRead':
      return `related: ${fact.names.map(name => `\`${name}\``).join(', ') || 'nothing'}`
    case 'releasesAsked':
      return `the releases of \`${fact.repository}\` asked for`
    case 'linesFound':
      return `release lines of \`${fact.repository}\` that are touched: ${fact.touched.map(({ line }) => branch(line)).join(', ') || 'none'}`
    case 'fixAsked':
      return 'fixes asked for'
    case 'fixBegun':
      return `fixes of \`${fact.repository}\` begun for ${fact.lines.map(branch).join(', ')}`
    case 'fixPrepared':
      return `pull request ${fact.mirror.owner}/${fact.mirror.name}#${fact.number} opened for \`${fact.repository}\`, ${branch(fact.line)}`
    case 'fixBlocked':
      return fact.line === null && asExposed(fact.why)
        ? `\`${fact.repository}\`: ${fact.why}${fact.readers ? ` (${fact.readers.map(one => login(one.login)).join(', ')})` : ''}`
        : `no pull request for \`${fact.repository}\`${fact.line ? `, ${branch(fact.line)}` : ''}: ${fact.why}`
    case 'mirrorSafe':
      return `the mirror of \`${fact.repository}\` may be used again`
    case 'pullSeen':
      return `the fix of \`${fact.repository}\`, ${branch(fact.line)}: ${fact.state}${fact.review === 'none' ? '' : `, ${fact.review === 'approved' ? 'approved' : 'changes requested'}`}${fact.conflict ? ', conflict' : ''}${fact.byHand ? `, goes public by hand (${fact.byHand})` : ''}, ${fact.ticked.length} ticked`
    case 'publicPullOpened':
      return `public pull request #${fact.number} opened for \`${fact.repository}\`, ${branch(fact.line)}`
    case 'publicPullByHand':
      return `the fix of \`${fact.repository}\`, ${branch(fact.line)}, goes public by hand: ${fact.why}`
    case 'publicPullSeen':
      return `the public pull request of \`${fact.repository}\`, ${branch(fact.line)}: ${fact.state}${fact.onto ? `, into ${branch(fact.onto)}` : ''}`
    case 'fixElsewhere':
      return `${fact.pull} is contained in ${fact.within}, which ${login(fact.other)} ${fact.confirmed ? 'confirmed to bring' : 'is to bring'} to the public`
    case 'audited':
      return `similar problems looked for in \`${fact.of}\``
    case 'userDataTold':
      return `users' data: ${fact.touched ? 'touched' : 'not touched'}${fact.since ? `, known since ${instant(fact.since)}` : ''}${fact.corrects ? `, not since ${instant(fact.corrects)}, which was a mistake` : ''}`
    case 'dataNoticeGiven':
      return `the ${fact.whom} told that users' data was touched, at ${instant(fact.toldAt)}`
    case 'userDataHeard':
      return `users' data, as told in ${login(fact.other)}: ${fact.touched ? 'touched' : 'not touched'}${fact.touched && fact.knownAt ? `, known since ${instant(fact.knownAt)}` : ''}${Object.keys(fact.notices).length > 0 ? `, told: ${Object.keys(fact.notices).join(', ')}` : ''}`
    case 'dataBreachReminded':
      return fact.stage !== 'half' && fact.stage !== 'tenth'
        ? `the 72 hours to tell the authority have passed, at ${instant(fact.due)}`
        : `reminded that the authority is told by ${instant(fact.due)}`
    case 'cveAsked':
      return 'a CVE id is asked for'
    case 'cveUnknown':
      return 'whether GitHub took the request for a CVE id is not known'
    case 'creditAsked':
      return 'the reporter is to be asked how to be credited'
    case 'creditWished':
      return `${login(fact.person.login)} is credited ${fact.type ? `as ${fact.type}` : 'not at all, as they wish'}`
    case 'creditsWritten':
      return 'credits written to the advisory'
    case 'announcementWritten':
      return `the announcement is written (${fact.digest})`
    case 'tagNamed':
      return fact.tag
        ? `release ${branch(fact.tag)} of \`${fact.repository}\`, ${branch(fact.line)}, is to have notes${fact.vouched ? ', and has the fix by their word' : ''}`
        : `no release notes for \`${fact.repository}\`, ${branch(fact.line)}`
    case 'releaseAsked':
      return `the mirrors are read ${fact.fingerprint ? `for ${fact.fingerprint}` : 'for the next step of the release'}`
    case 'releaseShown':
      return `${stepName(fact.step)} shown as ${fact.fingerprint}`
    case 'releaseConfirmed':
      return `${stepName(fact.step)} confirmed by ${login(fact.person.login)} as ${fact.fingerprint}`
    case 'releaseLapsed':
      return `nothing of the release was done${fact.why ? `: ${fact.why}` : ''}`
    case 'releaseHeldUp':
      return `told that GitHub has not taken ${fact.fingerprint} yet`
    case 'releaseDrafted':
      return `release ${branch(fact.tag)} of \`${fact.repository}\`: ${fact.how}`
    case 'announced':
      return 'texts for mail and web handed over'
    case 'leakSuspected':
      return `a public text shows ${signName(fact.sign)}: ${leakAt(fact)}`
    case 'effectDone':
      return `done at GitHub: ${fact.what}`
    case 'effectRefused':
      return fact.what === 'reconcile'
        ? `the tracking issue is lost (${fact.status})`
        : `GitHub refused ${fact.what} (${fact.status})`
  }
}
