import { type Words, wordsFor } from '../audience.ts'
import { type Case, isReporter, type Text } from '../case/case.ts'
import { holds } from '../case/embargo.ts'
import type { Person, TextKind } from '../case/fact.ts'
import type { ReportState } from '../case/report.ts'
import type { Deadline } from '../deadlines/deadline.ts'
import type { Moment } from '../deadlines/moments.ts'
import { caseLink } from './case-name.ts'
import { distance, exact, instant, isShort } from './instant.ts'
import { fence, fitted, login, mention } from './quote.ts'

const say = (markdown: string): Words<'coordinators'> => wordsFor('coordinators', fitted(markdown.trim()))

/** The coordinator and the whole team, each once; a reporter is not called to their own case. */
export function everybody(c: Case, team: readonly string[]): string {
  const names = new Map(
    [...(c.coordinator ? [c.coordinator.login] : []), ...team].map(name => [name.toLowerCase(), name]),
  )
  if (c.reporter) names.delete(c.reporter.login.toLowerCase())
  return [...names.values()].map(mention).join(' ')
}

/** Who is called: the coordinator, or everybody where nobody coordinates. */
export const called = (c: Case, team: readonly string[]): string =>
  c.coordinator && !c.isUnlisted ? mention(c.coordinator.login) : everybody(c, team)

const nameOf = (d: Deadline): string => `\`${d.promise}\` (${d.given.length.text})`
const dueOf = (d: Deadline): string => instant(d.due, isShort(d.given.length))
const kindOf = (d: Deadline): string => (d.given.target ? 'Our target' : 'The promise')

/**
 * One thing the clock has to say; `before` counts earlier rounds of the same promise that passed unseen and are
 * told of in the same breath. At the passing the coordinator is called, and from the first repeat on the whole
 * team.
 */
export function told(
  c: Case,
  moment: Moment,
  before: number,
  team: readonly string[],
  now: Date,
): Words<'coordinators'> {
  const d = moment.deadline
  const earlier =
    before === 0 ? '' : ` ${before === 1 ? 'One before it was' : `${before} before it were`} late as well.`
  const due = `${nameOf(d)} was due at **${dueOf(d)}**`
  const overdue = `${kindOf(d).toLowerCase()} ${due}, ${distance(d.due, now)}.${earlier} ${d.remedy}`
  switch (moment.kind) {
    case 'reminder':
      return say(
        `${called(c, team)} ${kindOf(d)} ${nameOf(d)} falls due at **${dueOf(d)}**, ${distance(d.due, now)}.${earlier} ${d.remedy}`,
      )
    case 'passing': {
      if (d.state !== 'late') return say(`${called(c, team)} **Overdue**: ${overdue}`)
      const kept = d.metAt
        ? `kept late, at ${instant(d.metAt, isShort(d.given.length))}`
        : 'not kept before the case ended'
      return say(`${called(c, team)} ${kindOf(d)} ${due} and was ${kept}.${earlier} It stands on the record.`)
    }
    case 'escalation':
      return say(`${everybody(c, team)} **Still overdue**: ${overdue}`)
  }
}

const textNames: Readonly<Record<TextKind, string>> = {
  acknowledgement: 'the acknowledgement',
  response: 'the response',
  update: 'the status update',
  question: 'the question',
  answer: 'the answer that ends the report',
  embargo: 'the word about the embargo',
  credit: 'the question how the reporter is credited',
}
export const textName = (about: TextKind): string => textNames[about]

/** A text that waits to be posted, told from others of its kind by its date, if it has one. */
export function waitingName({ about, said: { until, ended, proposed } }: Text): string {
  if (about !== 'embargo') return textName(about)
  const also = proposed ? `, ${exact(proposed)} proposed` : ''
  const how = ended ? 'it has ended' : until ? `until ${exact(until)}${also}` : `there is none${also}`
  return `${textName(about)} (${how})`
}

/**
 * That the reporter "is told", to go on with; where GitHub takes no text of ours that is not so before somebody posts it.
 * Of more than one, or of "they", `are`.
 */
export const reporterIs = (
  { byHand }: Pick<Case, 'byHand'>,
  verb: 'told' | 'asked' = 'told',
  be: 'is' | 'are' = 'is',
): string => (byHand ? `${be} to be ${verb} by hand` : `${be} ${verb}`)

/** The command that says of a text that it was posted by hand. */
export const sentBy = ({ number }: Text): string => `\`/sent ${number}\``

const listed = (texts: readonly Text[]): string =>
  texts.map(one => `- ${waitingName(one)}: ${sentBy(one)}`).join('\n')

/** A text that GitHub did not let us post, handed to the coordinator ready to paste. */
export function handOver(c: Case, text: Text, words: string, team: readonly string[]): Words<'coordinators'> {
  const keepsPromise =
    text.about === 'acknowledgement' || text.about === 'response' || text.about === 'update'
  return say(
    `${called(c, team)} GitHub does not let Pledge comment on ${caseLink(c.source)}, so the reporter has not read ${waitingName(text)}. Please post it there by hand:\n\n${fence(words)}\n\n${keepsPromise ? 'The clock runs on' : 'You are reminded of it'} until a comment of yours is seen there, or until you write ${sentBy(text)} here.`,
  )
}

/** Texts that wait to be posted by hand, and the reporter goes without them; the end of an embargo calls everybody. */
export function textsWait(c: Case, texts: readonly Text[], team: readonly string[]): Words<'coordinators'> {
  const isEnd = texts.some(({ about, said }) => about === 'embargo' && said.ended)
  return say(
    `${isEnd ? everybody(c, team) : called(c, team)} **The reporter has not been told yet**${isEnd ? ', not even that they are free to publish' : ''}: GitHub does not let Pledge comment on ${caseLink(c.source)}, and these texts, which were handed over above, wait to be posted there by hand:\n\n${listed(texts)}`,
  )
}

/** Texts that wait and are not to be posted any more (`gone`), or not as they are (`dated`). */
export const overtaken = (gone: readonly Text[], dated: readonly Text[]): Words<'coordinators'> =>
  say(
    [
      ...(gone.length > 0
        ? [
            `Overtaken, and **not to be posted any more**:\n\n${gone.map(one => `- no. ${one.number}, ${waitingName(one)}`).join('\n')}`,
          ]
        : []),
      ...(dated.length > 0
        ? [
            `What it says of the embargo's date is not so any more; **leave that out** when you post it:\n\n${listed(dated)}`,
          ]
        : []),
    ].join('\n\n'),
  )

/** GitHub took a text, where those before it had to be handed over. */
export const postedAfterAll = (text: Text): Words<'coordinators'> =>
  say(`GitHub lets Pledge comment on the advisory again: the reporter can read ${waitingName(text)}.`)

export const reporterCommented = (c: Case, team: readonly string[]): Words<'coordinators'> =>
  say(
    `${called(c, team)} The reporter wrote on the advisory: ${caseLink(c.source)}${c.report === 'closed' ? ' The case is closed and no clock runs; `/accept` takes it up again.' : ''}`,
  )

/** What it means that a closed case is taken up again; `c` as it was before. */
export function runsAgain(c: Case): string {
  const as = c.resolution?.as
  const was =
    as && as !== 'closed' && c.told.some(({ about }) => about === 'answer')
      ? ` The reporter was told that it is settled as ${as}: tell them what changed with \`/respond TEXT\`.`
      : ''
  return `The closed case is taken up again, and what was promised to the reporter runs anew from now.${was}`
}

/** A closed case was taken up again by hand; `before`: the case as it was. */
export const reopenedByHand = (
  before: Case,
  what: 'advisory' | 'issue',
  report: ReportState,
  team: readonly string[],
): Words<'coordinators'> =>
  say(
    `${called(before, team)} ${what === 'advisory' ? 'The advisory was reopened at GitHub.' : 'This issue was reopened.'} ${runsAgain(before)} The report is \`${report}\`: ${report === 'accepted' ? '`/close` ends the case.' : '`/accept` goes on with it; `/invalid REASON` or another command that settles it ends it once more.'}`,
  )

/** A coordinator's commands stand on the advisory, where none of theirs is read. */
export const commandsMisplaced = (c: Case, by: Person): Words<'coordinators'> =>
  say(
    `${mention(by.login)} Your commands on ${caseLink(c.source)} were not run: those of coordinators belong here, on the tracking issue. The reporter can read that comment, so you may want to delete it. It keeps no promise.`,
  )

export const handWrittenSeen = (by: Person, counted: string): Words<'coordinators'> =>
  say(`${login(by.login)} wrote to the reporter by hand. It counts as ${counted}.`)

/** Somebody was put on the tracking issue; where they are not listed, the whole team is called to say whether that is right. */
export const assignedByHand = (c: Case, person: Person, team: readonly string[]): Words<'coordinators'> =>
  say(
    c.isUnlisted
      ? `${everybody(c, team)} ${login(person.login)} coordinates this case now, as assigned by hand. Commands from ${login(person.login)} are refused${c.source.kind === 'advisory' ? ', and they are not added to the advisory,' : ''} until \`pledge.yml\` lists them under \`coordinators\`; until then all of you are called. \`/coordinator @LOGIN\` hands the case to somebody else.`
      : `${mention(person.login)} coordinates this case now, as assigned by hand.`,
  )

/** Who coordinated is not listed in `pledge.yml` any more, or reported it as well, and somebody else does now. */
export const coordinatorLeft = (c: Case, left: Person): Words<'coordinators'> => {
  const why = isReporter(c, left)
    ? `a report of ${login(left.login)}'s is a duplicate of it, and who reported it does not coordinate it.`
    : `${login(left.login)} is not among the \`coordinators\` of \`pledge.yml\` any more.${c.source.kind === 'advisory' ? ` They are still on the advisory: take them off there where they should not read on.` : ''}`
  return say(`${called(c, [])} You coordinate this case now: ${why}`)
}

export const reporterCannotCoordinate = (c: Case, person: Person): Words<'coordinators'> =>
  say(
    `${login(person.login)} filed ${person.id === c.reporter?.id ? 'this report' : 'a report that repeats this one'} and cannot coordinate it. Please assign somebody else.`,
  )

export const advisoryMovedByHand = (c: Case, state: string): Words<'coordinators'> => {
  const embargo =
    c.embargo.state === 'active' || c.embargo.state === 'revise' ? ' and the embargo is over' : ''
  const remains =
    'release and verify the fix where that is not done' +
    (c.report === 'closed'
      ? '; announce it and give credit'
      : '; `/release` shows the announcement, and `/close` ends the case')
  const what: Readonly<Record<string, string>> = {
    draft: 'The advisory was accepted at GitHub. The report is accepted.',
    closed: 'The advisory was closed at GitHub. The case is closed and its clocks have stopped.',
    published: `The advisory is published. The clocks have stopped${embargo}. What remains: ${remains}.`,
  }
  return say(what[state] ?? `The advisory is now in the state \`${state}\` at GitHub.`)
}

export const cveArrived = (cve: string): Words<'coordinators'> =>
  say(`The advisory has the id ${login(cve)} now.`)

const effectNames: Readonly<Record<string, string>> = {
  joinAdvisory: 'add a collaborator to the advisory',
  leaveAdvisory: 'take a collaborator off the advisory',
  splitCase: 'show the advisory that you named for the second vulnerability',
  setAdvisoryState: 'change the state of the advisory',
  setAdvisorySeverity: 'set the severity on the advisory',
  nameAffected: 'write on the advisory what is affected',
  tellPublic: 'comment on the public issue',
  labelPublicIssue: 'label the public issue',
}

/** GitHub refused something for good. The reason is a status, never GitHub's own text. */
export const refusedAtGitHub = (
  c: Case,
  what: string,
  status: number,
  team: readonly string[],
): Words<'coordinators'> => {
  const care =
    what === 'joinAdvisory' && status === 404
      ? ' The account may have another name by now, and somebody else its login: look whose it is before you add them.'
      : ''
  return say(
    `${called(c, team)} GitHub refused to ${effectNames[what] ?? what} (status ${status}). Please do it by hand: ${caseLink(c.source)}${care}`,
  )
}

export const closedByHand = (c: Case, team: readonly string[]): Words<'coordinators'> =>
  say(
    `${called(c, team)} This issue was closed by hand, and with it the case: its clocks have stopped.${holds(c.embargo) ? ' The embargo stands.' : ''} Where that was not meant, reopen it or write \`/accept\`.`,
  )

/** Somebody else bore the login that was put on the advisory, and could read it until they were taken off at once. */
export const strangerJoined = (c: Case, who: string, team: readonly string[]): Words<'coordinators'> =>
  say(
    `${called(c, team)} **A stranger was on the advisory for a moment**: ${login(who)} passed to another account while it was added. They were taken off again at once, but could read it until then, and GitHub may have written to them. Whoever was to be added is not on it: add them by hand under the name that they bear now. ${caseLink(c.source)}`,
  )

/** How a tracking issue was lost. `unseen`: GitHub shows its repository and not it, for an hour. */
export type Lost = 'deleted' | 'transferred' | 'unseen'

/** The first word on a tracking issue that takes the place of another one, which the case has still; says what that means. */
export function trackingReplaced(
  c: Case,
  how: Lost | 'moved',
  team: readonly string[],
): Words<'coordinators'> {
  const what: Readonly<Record<Lost | 'moved', string>> = {
    deleted: 'was deleted. Comments that were deleted with it before Pledge had read them are lost',
    transferred:
      'was transferred to another repository. Whoever can read that one can read the former issue: see whether that is meant. Nothing there is followed any more',
    moved:
      'is in a repository that Pledge is not on any more, or that belongs to another owner than the code by now: the case is worked here. Nothing there is followed any more',
    unseen: 'cannot be seen any more, though its repository can. Nothing there is followed any more',
  }
  const former = c.tracking
    ? ` (${c.tracking.repository.owner}/${c.tracking.repository.name}#${c.tracking.number})`
    : ''
  return say(
    `${called(c, team)} **This issue takes the place of the former tracking issue**${former}, which ${what[how]}: a command that was not answered there has to be written again, here. The case ${c.report === 'closed' ? 'stays closed' : 'goes on as it was'}; its record is above.`,
  )
}

/** The one word on a former tracking issue on which somebody wrote; where the case is worked is no other `owner`'s business. */
export const formerNotRead = ({ tracking }: Case, owner: string): Words<'coordinators'> =>
  say(
    `This case is worked on ${tracking?.repository.owner === owner ? `${owner}/${tracking.repository.name}#${tracking.number}` : 'another issue'} now; what is written here is not read.`,
  )

export const trackingClosedByHand = (c: Case, team: readonly string[]): Words<'coordinators'> => {
  const how = c.resolution
    ? 'the answer that settles the report has not reached the reporter. The case closes by itself once they can read it; a text that was handed over is confirmed with `/sent`.'
    : `the report is \`${c.report}\` and its promises stand. Settle it with a command such as \`/accept\` or \`/invalid REASON\`, and then \`/close\`.`
  return say(`${called(c, team)} This issue was closed, but ${how}`)
}
