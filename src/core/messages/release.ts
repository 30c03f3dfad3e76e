import { type Words, wordsFor } from '../audience.ts'
import type { Case } from '../case/case.ts'
import type { FactOf, Person, ReleaseStep, Repository } from '../case/fact.ts'
import type { Confirmation } from '../case/release.ts'
import { type FixLine, type FixPull, fixLines, lineKey, mergedApart } from '../case/remediation.ts'
import { standingThere } from '../embargo.ts'
import { fullName } from '../policy/names.ts'
import type { Plan, Seen, Todo } from '../release/seen.ts'
import { type SeenTag, vouchedFor } from '../release/tags.ts'
import { caseLink } from './case-name.ts'
import { instant } from './instant.ts'
import { fence, fitted, inline, login } from './quote.ts'
import { fixesBeside, pullName } from './remediation.ts'
import { called, reporterIs } from './to-coordinators.ts'

const say = (markdown: string): Words<'coordinators'> => wordsFor('coordinators', fitted(markdown.trim()))
const name = (text: string): string => inline(text, { max: 250 })
const list = (items: readonly string[]): string => items.map(item => `- ${item}`).join('\n')

const steps: Readonly<Record<ReleaseStep, string>> = {
  open: 'the fixes go public',
  publish: 'the advisory is published',
  announce: 'the announcement is drafted',
}
export const stepName = (step: ReleaseStep): string => steps[step]

type Day = { readonly name: string; readonly against: string | null }

/** So many missing things are named. */
const most = 60

/** A step before it is confirmed: what is missing, the day, and exactly what would be done. */
export function stepShown(
  c: Case,
  todo: Todo,
  seen: Seen,
  {
    lacks,
    lost,
    dropped,
  }: { lacks: readonly string[]; lost: readonly string[]; dropped: readonly FixLine[] },
  today: Day & { readonly zone: string },
  end: (Day & { readonly until: Date }) | null,
): string {
  // The step is done today; the date to come is remarked upon only where that says something else.
  const isDayOff = (day: Day) => (day.against ? ` **Mind that this is ${day.against}.**` : '')
  const stands = end
    ? ` The embargo stands until **${instant(end.until)}**, ${end.name}.${today.against ? '' : isDayOff(end)}`
    : ''
  const apart = mergedApart(c.remediation)
  return [
    `**${caseLink(c.source)}: ${stepName(todo.step)}**`,
    lacks.length > 0
      ? `What is missing. It forbids nothing; whoever confirms, confirms it too:\n\n${list([...lacks.slice(0, most), ...(lacks.length > most ? [`… and ${lacks.length - most} more.`] : [])])}`
      : 'Nothing is missing.',
    `Today is ${today.name} (${today.zone}).${isDayOff(today)}${stands}`,
    waiting(c),
    seen.lines.length > 0 ? `The mirrors as they are at GitHub now:\n\n${list(seen.lines.map(line))}` : '',
    dropped.length > 0
      ? `\`pledge.yml\` **names them no more**, under \`remediation\`, and what was prepared for them is part of this all the same: ${dropped
          .slice(0, most)
          .map(one => `\`${one.repository}\` ${name(one.line)}`)
          .join(
            ', ',
          )}. \`/fix\` leaves out lines that are not among a repository's \`releases\` any more, \`/affected not OWNER/REPO\` a whole repository.`
      : '',
    ...lost,
    apart.length > 0
      ? `Merged in its mirror, **not part of this release**, as the line is not among what is affected. Whoever brings the mirror's branch to the public brings it along:\n\n${list(apart.slice(0, most).map(({ of, pull }) => `${pullName(pull)} (${name(of)})`))}`
      : '',
    `What this step does:\n\n${does(c, todo, seen)}`,
    c.source.kind === 'issue' ? nextOfIssue : next[todo.step],
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** A date that is proposed and not answered: whoever ends the embargo before it should know of it. */
function waiting({ embargo: { proposal } }: Case): string {
  if (!proposal) return ''
  const until = instant(proposal.until)
  return proposal.side === 'reporter'
    ? `**The reporter has asked for ${until} instead, and is not answered yet**: \`/embargo accept\` or \`/embargo reject\`.`
    : `${until} is proposed as the embargo's end, and the reporter has not agreed to it.`
}

function line({ repository, line: of, branch, pull }: Seen['lines'][number]): string {
  const fix = pull
    ? `its fix at \`${pull.head}\`${pull.onto ? `, **into ${name(pull.onto)} and not into its line**` : ''}, ${pull.state === 'merged' ? `merged as \`${pull.merged ?? 'unknown'}\`` : `**${pull.state}**`}`
    : '**its pull request is gone**'
  return `\`${repository}\` ${name(of)}: the branch at ${branch ? `\`${branch}\`` : '**nothing: it is gone**'}; ${fix}`
}

function does(c: Case, todo: Todo, seen: Seen): string {
  switch (todo.step) {
    case 'open': {
      const pulls = todo.pulls.map(
        ({ repository, in: place, line: of, mirror, pull, head, byHand, files, beside, replaces }) =>
          byHand
            ? byHand === 'it changes no file'
              ? `Opens no pull request in \`${repository}\` to ${name(of)}: ${mirror}#${pull} changes no file.`
              : `Hands over the commands that bring what ${mirror}#${pull} changes at \`${head}\` to ${placeName(repository, place)}, ${name(of)}, by hand: ${byHand}.${fixesBeside(beside)}`
            : `Opens ${replaces ? 'another' : 'a'} pull request in ${placeName(repository, place)} to ${name(of)}${replaces ? `, in place of ${replaces}` : ''}, with what ${mirror}#${pull} changes at \`${head}\`${changing(files)}. Everybody can read it; Pledge does not merge it.${fixesBeside(beside)}`,
      )
      return list([
        ...(todo.endsEmbargo
          ? [`Ends the embargo. The reporter ${reporterIs(c)} that they are free to publish.`, ...endsWith(c)]
          : standingThere(c).length > 0
            ? endsWith(c)
            : []),
        ...(todo.dropsDate
          ? [
              `Takes back the date that is proposed: there is no embargo, and the reporter ${reporterIs(c)} so.`,
            ]
          : []),
        ...(pulls.length > 0
          ? pulls
          : ['Opens no public pull request: no fix that is merged in its mirror waits for one.']),
      ])
    }
    case 'publish':
      return list([
        ...credited(todo.credits, seen),
        ...(todo.credits
          ? []
          : [
              'GitHub refused the credits that are wished for. `/credit` repairs them, and this is shown with them.',
            ]),
        `Publishes ${caseLink(c.source)} as its text is now (\`${todo.digest}\`). Read it there: everything in it becomes public.`,
      ])
    case 'announce': {
      const drafts = todo.drafts.map(
        one =>
          `Drafts a release ${name(one.tag)} of \`${one.repository}\` at ${name(one.line)}, with the text below as its notes. ${tagState(c, one)} People publish it.`,
      )
      const texts = todo.notices ? ['Hands over here the text below as a mail and as a web notice.'] : []
      return `${list([...credited(todo.credits, seen), ...drafts, ...texts])}\n\n${fence(todo.text)}`
    }
  }
}

/** A public repository as it is affected, and as it is called now where that is another name. */
function placeName(repository: string, place: Repository | undefined): string {
  const isRenamed = place && fullName(place).toLowerCase() !== repository.toLowerCase()
  return `\`${repository}\`${isRenamed ? ` (**called \`${fullName(place)}\` now**)` : ''}`
}

/** The files of a fix, so that what does not belong to it is seen before it is public. */
const changing = (files: readonly string[]): string =>
  files.length > 0
    ? ` (${files.slice(0, 20).map(name).join(', ')}${files.length > 20 ? ` and ${files.length - 20} more` : ''})`
    : ''

/** Whose embargo ends with this one: the reporters of what was reported more than once. */
const endsWith = ({ duplicates }: Case): readonly string[] =>
  duplicates.size > 0
    ? [
        `Ends what still stands of the embargoes of the duplicates: ${[...duplicates.keys()].map(name).join(', ')}. Their reporters are to be told the same.`,
      ]
    : []

/** How the tag of a release is, which its draft would be for. */
const tagState = (c: Case, { commit, withFix, repository, line }: SeenTag): string => {
  const word = vouchedFor(c, { repository, line, commit })
  return commit === null
    ? 'There is no such tag yet: it is made when the draft is published.'
    : withFix
      ? `The tag is there, at \`${commit}\`, with the fix.`
      : word
        ? `The tag is there, at \`${commit}\`: **that it has the fix is the word of ${word.by ? login(word.by.login) : 'a coordinator'}**.`
        : `**The tag is there, at \`${commit}\`: whether it has the fix is not seen here**, since that did not go out by a pull request of Pledge's.`
}

function credited(
  credits: {
    readonly credits: readonly { readonly person: Person; readonly type: string }[]
    readonly not: readonly Person[]
  } | null,
  { advisory }: Seen,
): readonly string[] {
  const there = (advisory?.credits ?? []).map(({ login: who, type }) => `${login(who)} (${type})`)
  const has = there.length > 0 ? ` It names ${there.join(', ')} now.` : ''
  if (!credits) return [`Leaves the advisory's credits as they are.${has}`]
  const added = credits.credits.map(({ person, type }) => `${login(person.login)} (${type})`)
  const not =
    credits.not.length > 0 ? `, and not ${credits.not.map(person => login(person.login)).join(', ')}` : ''
  return [`Credits on the advisory: ${added.join(', ') || 'nobody'}${not}; who else is named stays.${has}`]
}

const next: Readonly<Record<ReleaseStep, string>> = {
  open: 'After it: people merge and release in public, then `/release` shows the publication of the advisory, and after that the announcement.',
  publish: 'After it: `/release` shows the announcement.',
  announce: 'After it: the case closes by itself once nothing is missing.',
}

/** A public issue is not published, nor announced: its fixes go public, and that is all. */
const nextOfIssue =
  'After it: people merge and release in public. The report is a public issue and has no advisory, so there is nothing to publish then; `/close` closes the case.'

/** What is left of a case whose report is a public issue, where no step is to be confirmed. */
export const withoutAdvisory = (lacks: readonly string[]): string =>
  `This report is a public issue: it has no advisory here to be published or announced. ${
    lacks.length > 0
      ? `What is missing; once a fix is merged in its mirror, \`/release\` shows how it goes public, and at the end \`/close\` closes the case:\n\n${list([...lacks.slice(0, most), ...(lacks.length > most ? [`… and ${lacks.length - most} more.`] : [])])}`
      : 'Nothing is missing: `/close` closes the case.'
  }`

/** What is to be confirmed. `changed`: what of it is not as it was confirmed a moment ago. */
export const toConfirm = (
  { words, fingerprint }: Plan,
  changed: readonly string[] | null,
): Words<'coordinators'> => {
  const confirm = `To do exactly this: \`/release ${fingerprint}\`. If anything of it has changed by then, nothing happens and it is shown anew.`
  const why = changed
    ? `**Nothing was done**: it is not what was confirmed any more.\n\n${list(changed.slice(0, most))}\n\n`
    : ''
  return say(`${why}${words}\n\n${confirm}`)
}

/** What differs between what was shown and what is now, part by part. */
export function changes(
  before: FactOf<'releaseShown'>['parts'],
  now: FactOf<'releaseShown'>['parts'],
): readonly string[] {
  const values = (parts: typeof now) => new Map(parts.map(part => [part.name, part.value]))
  const [old, fresh] = [values(before), values(now)]
  const shown = (value: string | undefined) =>
    value && /^[0-9a-f]{40,64}$/.test(value) ? `\`${value}\`` : value
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap(key => {
    const [was, is] = [old.get(key), fresh.get(key)]
    if (was === is) return []
    const commits = [was, is].every(value => !value || !/^[0-9a-f]{4}-/.test(value))
    return [
      commits ? `${key}: was ${shown(was) ?? 'not there'}, is ${shown(is) ?? 'not there'}` : `${key} changed`,
    ]
  })
}

/** A report that is not accepted (any more) is not released. `confirmed`: a step was, and is not done. */
export const notAccepted = (report: Case['report'], confirmed: boolean): Words<'coordinators'> =>
  say(
    `${confirmed ? '**Nothing was done**' : 'Nothing is to be confirmed'}: ${report === 'closed' ? 'the case was closed meanwhile' : `the report is not accepted any more (${report})`}. \`/accept\` takes it up again, and \`/release\` shows then what is to be done.`,
  )

/** Why a fix that is merged cannot go public, as its mirror or the repository that it is for is gone, and what would work. */
export function cannotGoPublic(
  { repository, line: of }: Pick<FixLine, 'repository' | 'line'>,
  pull: FixPull,
  lost: NonNullable<Seen['lines'][number]['lost']>,
): string {
  const which = {
    mirror: `the mirror in which ${pullName(pull)} was merged`,
    repository: 'the repository that it was prepared for',
  }[lost]
  return `**The fix of \`${repository}\`, ${name(of)}, cannot go public: ${which} cannot be seen any more.** It was deleted or taken from the App, and another one of that name is not meant. Put it back where the App can see it, and write \`/release\` again; or bring the fix there by hand. The rest of the release goes on without it.`
}

export const nothingToConfirm = (why: string): Words<'coordinators'> => say(why)

/** Somebody confirmed a step, and it is done now. */
export function stepConfirmed(c: Case, todo: Todo, by: string): Words<'coordinators'> {
  const then: Readonly<Record<ReleaseStep, string>> = {
    open: `The public pull requests follow here, one by one. Merge and release them; then ${c.source.kind === 'issue' ? '`/close` closes the case' : '`/release` shows the publication'}.`,
    publish: 'The advisory is published next.',
    announce: 'The drafts and texts follow here.',
  }
  return say(`${login(by)} confirmed it: ${stepName(todo.step)}. ${then[todo.step]}`)
}

/** What of the release was confirmed is not done any further, as the report is not accepted any more. */
export const calledOff = (c: Case, confirmed: readonly Confirmation[]): Words<'coordinators'> =>
  say(
    `**Called off**, though it was confirmed, as the report is not accepted any more:\n\n${list(confirmed.map(one => soFar(c, one)))}\n\nWhat is not done GitHub had not taken yet, as far as is known; what it took all the same is seen here. After \`/accept\`, \`/release\` shows anew what is to be done.`,
  )

/** The same, as whoever confirmed does not coordinate any more. */
export const confirmerLeft = (c: Case, confirmed: Confirmation): Words<'coordinators'> =>
  say(
    `**Called off**, though it was confirmed: ${login(confirmed.person.login)}, who confirmed, is no coordinator any more.\n\n${list([soFar(c, confirmed)])}\n\n\`/release\` shows anew what is left.`,
  )

/** What of a confirmed step is done already, and what is not, as far as is known. */
function soFar(c: Case, { step, at }: Confirmation): string {
  const { ended } = c.embargo
  const lines = fixLines(c.remediation).map(one => ({ ...one, key: lineKey(one.repository, one.line) }))
  const such: Readonly<Record<ReleaseStep, readonly (readonly [what: string, isDone: boolean])[]>> = {
    open: [
      ...(ended?.cause === 'coordinators' && ended.at >= at
        ? [
            [
              `the embargo has ended, and the reporter ${reporterIs(c)} that they are free to publish`,
              true,
            ] as const,
          ]
        : []),
      ...lines
        .filter(({ key }) => c.release.opening.has(key))
        .map(({ repository, line: of, publicPull }) => {
          const what = publicPull && 'byHand' in publicPull ? 'the commands' : 'the public pull request'
          return [`${what} for \`${repository}\`, ${name(of)}`, publicPull !== null] as const
        }),
    ],
    publish: [[`the publication of ${caseLink(c.source)}`, c.publishedAt !== null]],
    announce: [
      ...(c.release.announced ? [['the texts for mail and web', true] as const] : []),
      ...[...c.release.drafts.values()]
        .filter(({ how }) => how !== 'refused')
        .map(({ tag, how }) => [`the draft of ${name(tag)}`, how !== 'asked'] as const),
    ],
  }
  const of = (done: boolean) =>
    such[step]
      .flatMap(([what, isDone]) => (isDone === done ? [what] : []))
      .slice(0, most)
      .join('; ')
  const [done, left] = [of(true), of(false)]
  return `${stepName(step)}. ${done ? `Done already: ${done}. ` : ''}${left ? `Not done: ${left}.` : ''}`
}

/** GitHub has not taken what was confirmed: an outage, or a permission that may come back. */
export const heldUp = (
  c: Case,
  { step, person, at }: Confirmation,
  team: readonly string[],
): Words<'coordinators'> =>
  say(
    `${called(c, team)} **Held up: ${stepName(step)}.** ${login(person.login)} confirmed it at ${instant(at)}, and GitHub has not taken all of it yet. It is tried until GitHub does, also hours from now. \`/close\` or \`/defer\` calls it off.`,
  )

/** GitHub did not publish with the credits, by a status that may be of something else. */
export const waitsForCredits = (c: Case, status: number, team: readonly string[]): Words<'coordinators'> =>
  say(
    `${called(c, team)} **Nothing was published**: GitHub refused ${caseLink(c.source)} with these credits (status ${status}), and may mean something else by that, such as a severity or what is affected. It is shown anew, without them: confirm that, and name them once it is public, or repair them first by \`/credit\`. Do not set them by hand before: GitHub writes to whom it credits.`,
  )

export const creditDeclined = ({ login: who }: Person): Words<'coordinators'> =>
  say(`${login(who)} declined the credit at GitHub, and is neither credited nor thanked.`)

export const confirmerGone = (by: string): Words<'coordinators'> =>
  say(
    `**Nothing was done**: ${login(by)}, who confirmed, is no coordinator any more. \`/release\` shows it anew.`,
  )

/** GitHub refused what the release needs; with the clicks that do it by hand. */
export function refusedForRelease(
  c: Case,
  what: 'readHeads' | 'requestCve' | 'nameCredits' | 'publishAdvisory',
  status: number,
  team: readonly string[],
): Words<'coordinators'> {
  const link = caseLink(c.source)
  const lacking =
    status === 422
      ? ' It may lack something: a severity, what is affected (with its ecosystem), a login that GitHub knows.'
      : ''
  const texts = {
    readHeads: `GitHub did not let Pledge read what is to be shown (status ${status}). Nothing was done. \`/release\` tries again.`,
    requestCve: `GitHub did not take the request for a CVE id (status ${status}).${status === 422 ? ' It may have been asked for already, or the advisory is no draft.' : ''} By hand: open ${link}, choose **Request CVE** in the menu beside **Publish advisory**, and confirm. The id is seen here by itself once it is there. \`/cve again\` asks once more from here.`,
    nameCredits: `GitHub refused the credits (status ${status}).${lacking} \`/credit @LOGIN …\` repairs and tries again; by hand: open ${link}, edit it, and set them under **Credits**.`,
    publishAdvisory: `GitHub does not let Pledge publish the advisory (status ${status}).${lacking} It was confirmed; by hand: open ${link}, read it once more, choose **Publish advisory**, and confirm. It is seen here by itself. \`/release publish\` tries once more from here.`,
  }
  return say(`${called(c, team)} ${texts[what]}`)
}

export const cveUnknown = (c: Case, team: readonly string[]): Words<'coordinators'> =>
  say(
    `${called(c, team)} It is not known whether GitHub took the request for a CVE id: the connection ended before its answer. It is not sent twice. Look at ${caseLink(c.source)}: if it says that a CVE is requested, the id is seen here by itself once it is there; if not, \`/cve again\` asks once more.`,
  )

export const advisoryChanged = (c: Case, state: string): Words<'coordinators'> =>
  say(
    state === 'draft'
      ? `**Nothing was published**: ${caseLink(c.source)} was changed after it was confirmed. It is shown anew.`
      : `**Nothing was published**: ${caseLink(c.source)} is ${name(state)} at GitHub, since it was confirmed, and only a draft is published.`,
  )

/** A draft of release notes is there, or could not be made. */
export function draftMade(
  { repository, line: of, tag }: { readonly repository: string; readonly line: string; readonly tag: string },
  how: FactOf<'releaseDrafted'>['how'],
  url: string | null,
): Words<'coordinators'> {
  const which = `The release ${name(tag)} of \`${repository}\` at ${name(of)}`
  const texts = {
    drafted: `${which} is drafted: ${url}. Look it over and publish it.`,
    'released already': `${which} is there already: ${url}. Its notes were left alone; put the announcement there by hand.`,
    refused: `${which} was not drafted: GitHub refused it. Is the name of the tag right? \`/release tag\` names another.`,
  }
  return say(texts[how])
}

/** The end: nothing is missing, and the case closes. */
export function allDone(c: Case): Words<'coordinators'> {
  const drafts = [...c.release.drafts.values()].some(({ how }) => how === 'drafted')
  const rest = [
    ...(drafts ? ['publish the drafted releases'] : []),
    'send the mail and put up the notice',
    'look back on how it went',
  ]
  return say(
    `Everything that Pledge can see is done, and the case is closed. What remains is for people: ${rest.join('; ')}.`,
  )
}
