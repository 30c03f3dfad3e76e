import { type Words, wordsFor } from '../audience.ts'
import type { Case } from '../case/case.ts'
import type { FixBeside, Person, Repository } from '../case/fact.ts'
import type { Exposed, FixLine, FixPull, Lines } from '../case/remediation.ts'
import { isRead, lineKey, openAudits } from '../case/remediation.ts'
import type { DataBreachMoment } from '../deadlines/data-breach.ts'
import { fullName } from '../policy/names.ts'
import { type Policy, placeFor } from '../policy/policy.ts'
import { shownRange } from '../remediation/range.ts'
import type { Support } from '../remediation/supported.ts'
import type { Vulnerable } from '../remediation/vulnerabilities.ts'
import { caseLink } from './case-name.ts'
import { fixTitle } from './in-public.ts'
import { distance, instant } from './instant.ts'
import { fence, fitted, inline, login } from './quote.ts'
import { called, everybody } from './to-coordinators.ts'

const say = (markdown: string): Words<'coordinators'> => wordsFor('coordinators', fitted(markdown.trim()))
const name = (text: string): string => inline(text, { max: 250 })

/** A pull request as a reference that GitHub links, for who may see it. */
export const pullName = ({ mirror, number }: Pick<FixPull, 'mirror' | 'number'>): string =>
  `${mirror.owner}/${mirror.name}#${number}`

/**
 * What is to be asked about a repository's releases, or null where the tracking issue says all: tags that are no
 * versions, a range that touches no line, and lines that are others than its `SECURITY.md` calls supported.
 */
export function releasesSeen(
  c: Case,
  repository: string,
  { touched, untouched, unread }: Lines,
  range: string | null,
  { unsupported, uncovered }: Support,
  team: readonly string[],
): Words<'coordinators'> | null {
  const parts: string[] = []
  if (touched.length === 0) {
    const lines = untouched.map(
      ({ line, latest }) => `${name(line)} (its newest release is ${name(latest ?? '')})`,
    )
    parts.push(
      `${called(c, team)} The range ${name(shownRange(range ?? ''))} touches no release line of \`${repository}\`: ${lines.join(', ')}. Is the range right? \`/affected ${repository}@RANGE\` names another, and \`/affected ${repository}\` counts every line.`,
    )
  }
  const left = untouched.flatMap(({ line }) => c.remediation.pulls.get(lineKey(repository, line)) ?? [])
  if (left.length > 0)
    parts.push(`Not every release line of \`${repository}\` is touched any more. ${pullsLeft(left)}`)
  if (unread.length > 0) {
    parts.push(
      `Some tags of \`${repository}\` name no semantic version and were not used to tell which release lines are touched: ${unread.map(name).join(', ')}. Is one of them a release in ${name(shownRange(range ?? ''))}? Then \`/affected ${repository}\` without a range counts every line.`,
    )
  }
  if (uncovered.length > 0) {
    const missing = uncovered.map(one => `${name(one.version)} (its newest release is ${name(one.newest)})`)
    parts.push(
      `${called(c, team)} The \`SECURITY.md\` of \`${repository}\` calls supported what no release line here is for: ${missing.join(', ')}. Where a fix is owed there, add its branch to the \`releases\` of \`${repository}\` in \`pledge.yml\` and write \`/fix\`.`,
    )
  }
  if (unsupported.length > 0) {
    const lines = unsupported.map(one => `${name(one.line)} (${name(one.version)})`)
    parts.push(
      `The \`SECURITY.md\` of \`${repository}\` calls unsupported: ${lines.join(', ')}. They are worked on all the same, since \`pledge.yml\` lists them under \`releases\`; take out there what gets no fix.`,
    )
  }
  return parts.length > 0 ? say(parts.join('\n\n')) : null
}

const mirrorRemedy: Readonly<Record<string, string>> = {
  'mirror not found':
    'It cannot be seen: create it as a private copy (not a fork), and install the App on it.',
  'mirror is public': 'It is public. Make it private.',
  'mirror is a fork':
    'It is a fork: commits of a fork can be reached from the public side. Make an unrelated private copy (`git clone --mirror`, then `git push --mirror`).',
  'mirror is gone': 'It cannot be seen any more.',
  'mirror has readers whom GitHub does not tell': 'GitHub does not tell who can read it.',
  'mirror belongs to another owner': 'It belongs to another owner than the coordination repository.',
  'mirror is the repository itself': 'It is the public repository itself. Name a private copy.',
}

/** What to add to `pledge.yml` so that fixes of a repository can be prepared. */
export function howToAdd(name: string, { coordination }: Policy): string {
  const [owner = '', repository = ''] = name.split('/')
  // A mirror has to be of the owner by whom cases are worked.
  const mirror = `${coordination?.owner ?? owner}/${repository}-private`
  return `Fixes of \`${name}\` have no place yet. If that is what it is called, add to \`pledge.yml\` of the coordination repository, with a private mirror of your own and a branch for every release that is supported, then write \`/fix\`:\n\n\`\`\`yaml\nremediation:\n  ${name}: { mirror: ${mirror}, releases: [main] }\n\`\`\``
}

/** What was written to the advisory stands beside what others wrote there about the same package, which stays. */
export function namedBesideOthers(
  c: Case,
  beside: readonly Vulnerable[],
  team: readonly string[],
): Words<'coordinators'> {
  const names = beside.map(one => name(one.ecosystem === 'other' ? one.name : `${one.ecosystem}:${one.name}`))
  return say(
    `${called(c, team)} ${caseLink(c.source)} has another range of ${names.join(', ')} as well, which Pledge did not write and leaves as it is. Published like that it warns of both: take out by hand there what is wrong.`,
  )
}

/** Pull requests that stay in the mirrors though their lines are not affected any more; empty where there are none. */
export const pullsLeft = (pulls: readonly FixPull[]): string =>
  pulls.length > 0
    ? `What was prepared stays in the mirror: ${pulls.map(one => `${pullName(one)} (${one.state})`).join(', ')}. Close there what is not needed; what is merged goes public with the mirror's branch.`
    : ''

/** Why nothing is prepared in a mirror, and what would work. */
export function mirrorRefused(
  c: Case,
  repository: string,
  { why, who }: { readonly why: string; readonly who: readonly Person[] },
  policy: Policy,
): Words<'coordinators'> {
  const mirror = placeFor(policy.remediation, repository)?.mirror ?? ''
  const remedy =
    mirrorRemedy[why] ??
    `It can be read by ${named(who)}: neither owners of the organisation, nor coordinators, nor listed under \`readers\` in \`pledge.yml\`. Take their access away, or list them.`
  return say(
    `${called(c, policy.coordinators)} No fix is prepared for \`${repository}\`: its mirror ${name(mirror)} may not be used. ${remedy} Then write \`/fix\` again.`,
  )
}

/** GitHub refused what the fix of a repository needs. */
export function refusedForFix(
  c: Case,
  repository: string,
  status: number,
  { coordinators, remediation }: Policy,
): Words<'coordinators'> {
  const mirror = placeFor(remediation, repository)?.mirror ?? ''
  return say(
    `${called(c, coordinators)} GitHub refused (status ${status}) what a fix of \`${repository}\` needs. Is the App installed on it and on its mirror ${name(mirror)}, with the permissions of \`app.yml\`, and is neither of them archived? Then write \`/fix\` again.`,
  )
}

/** A mirror can be read by others before its fixes are public: the whole team hears of it. */
export function mirrorExposed(
  c: Case,
  mirror: FixPull['mirror'],
  { why, who }: { readonly why: Exposed; readonly who: readonly Person[] },
  team: readonly string[],
): Words<'coordinators'> {
  const which = `\`${mirror.owner}/${mirror.name}\``
  if (!isRead(why)) return say(`${called(c, team)} ${unseen[why](which)}`)
  const what = {
    'mirror is public': `**The mirror ${which} is public now**, with the fixes of this case in it. Make it private at once, and take what is in it for known`,
    'mirror is a fork': `**The mirror ${which} is a fork now**, with the fixes of this case in it: commits of a fork can be reached from the public side. Make an unrelated private copy, and take what is in this one for known`,
    'mirror has other readers': `**The mirror ${which} can be read by ${named(who)} now**, with the fixes of this case in it. Take their access away at once, or list them under \`readers\` in \`pledge.yml\`. If what is in it got further`,
  }[why]
  return say(`${everybody(c, team)} ${what}: \`/public URL\` ends the embargo where it was seen.`)
}

/** What is told of a mirror that cannot be looked at any more. */
const unseen = {
  'mirror has readers whom GitHub does not tell': (which: string) =>
    `GitHub does not tell any more who can read the mirror ${which}, with the fixes of this case in it: nobody would be told here of a reader more. Give the App back what \`app.yml\` lists; until then look there yourselves.`,
  'mirror is gone': (which: string) =>
    `**The mirror ${which} cannot be seen any more**, with the fixes of this case in it: it was deleted or renamed, or taken from the App. What happens there is not read any more. Put it back where the App can see it, or bring the fix into the code by hand once the embargo is over: a fix that was begun there is begun in no other mirror.`,
}

const named = (who: readonly Person[]): string =>
  who
    .slice(0, 20)
    .map(one => login(one.login))
    .join(', ') + (who.length > 20 ? ` and ${who.length - 20} more` : '')

/** Which pull requests stand ready to be worked on. */
export function fixesPrepared(
  c: Case,
  repository: string,
  pulls: readonly (Pick<FixPull, 'mirror' | 'number' | 'behind'> & { readonly line: string })[],
  blocked: readonly { readonly line: string; readonly why: string }[],
  team: readonly string[],
): Words<'coordinators'> {
  const opened = pulls.map(
    pull =>
      `- ${name(pull.line)}: ${pullName(pull)}${pull.behind ? '. **The mirror is behind**: it lacks commits of the public branch; bring it up to date first' : ''}`,
  )
  const not = blocked.map(
    ({ line, why }) =>
      `- ${name(line)}: **${why}**${why === 'no such branch' ? ' in the mirror; create it there, then write `/fix` again' : ''}`,
  )
  const head =
    pulls.length > 0
      ? `Pull requests are open for \`${repository}\`. A release line is prepared once its pull request is merged in the mirror.`
      : `No pull request could be opened for \`${repository}\`.`
  return say(
    [not.length > 0 ? `${called(c, team)} ${head}` : head, [...opened, ...not].join('\n')].join('\n\n'),
  )
}

/** A turn in the life of a pull request that somebody should hear of, or null. */
export function pullTurned(
  c: Case,
  { repository, line, pull }: FixLine,
  before: FixPull,
  team: readonly string[],
): Words<'coordinators'> | null {
  if (!pull) return null
  const which = `${pullName(pull)} (\`${repository}\`, ${name(line)})`
  const byHand =
    pull.byHand && pull.byHand !== before.byHand
      ? `${called(c, team)} ${which} **will have to go public by hand**: ${pull.byHand}${aheadOf[pull.byHand] ?? ''}. Once the embargo has ended you are handed the commands; settle before who runs them.`
      : ''
  if (pull.onto && pull.state !== 'closed' && (pull.onto !== before.onto || pull.state !== before.state))
    return say(
      pull.state === 'merged'
        ? `${called(c, team)} ${which} **was merged into ${name(pull.onto)}, not into its line**: it prepares nothing, and nothing of it is brought to the public from there. Bring the fix into ${name(line)} of the mirror by hand, and to the public by hand on the day.`
        : `${called(c, team)} ${which} **goes into ${name(pull.onto)} now, not into its line**. Change its base back to ${name(line)}: merged elsewhere it prepares nothing.`,
    )
  if (pull.state === 'merged' && before.state !== 'merged')
    return say(`${which} is merged: this release line is prepared. ${byHand}`)
  if (pull.state === 'closed' && before.state === 'open')
    return say(
      `${called(c, team)} ${which} was closed without being merged. Reopen it, or say with \`/affected\` that its line needs no fix.`,
    )
  if (pull.state === 'open' && pull.conflict && !before.conflict)
    return say(`${called(c, team)} ${which} conflicts with its line and cannot be merged.`)
  if (pull.state === 'open' && pull.review === 'changes' && before.review !== 'changes')
    return say(`Changes are requested on ${which}. ${byHand}`)
  return byHand ? say(byHand) : null
}

/** What lets a fix go public by itself after all, or what is in the way. */
const aheadOf: Readonly<Record<string, string>> = {
  'it changes a workflow':
    ', and Pledge has no permission to write `.github/workflows/` (`workflows: write`). Leave the workflow out of the fix where it can wait',
  'too large': ', more than is copied by way of the API',
}

/** Every release line is prepared; what is still open before the case can claim to be ready. */
export function allPrepared(c: Case, count: number, team: readonly string[]): Words<'coordinators'> {
  const audits = openAudits(c.remediation)
  const open =
    audits.length > 0
      ? ` Similar problems are still to be looked for in ${audits.map(name).join(', ')}: \`/audit NAME done TEXT\`.`
      : ''
  return say(
    `${called(c, team)} Prepared ${count} of ${count}: every release line that is touched has its fix.${open}`,
  )
}

/** A fix stands in a public pull request; people merge it. The address is public. */
export const publicPullOpened = (repository: string, line: string, url: string): Words<'coordinators'> =>
  say(
    `The fix of \`${repository}\`, ${name(line)}, stands in public: ${url}. Merge it there and release; Pledge merges nothing in public.`,
  )

/** A public pull request that does not bring its fix to its line: closed, or with another branch as its base. */
export function publicPullAstray(
  c: Case,
  at: {
    readonly repository: string
    readonly line: string
    readonly url: string
    readonly state: 'open' | 'merged' | 'closed'
    readonly onto: string | null
  },
  team: readonly string[],
): Words<'coordinators'> {
  const { repository, line, url, state, onto } = at
  const into = onto && name(onto)
  const went =
    state === 'closed'
      ? `was closed without being merged: everybody can read the fix, and this release line lacks it. Reopen it there and merge it; GitHub restores its branch from the pull request's page where that was deleted. Where that cannot be, \`/release open\` shows how another one is opened in its place.`
      : state === 'merged'
        ? `**was merged into ${into}, not into its line**: everybody can read the fix, and this release line lacks it. Bring it there by hand, or let \`/release open\` open another one in its place.`
        : `**goes into ${into} now, not into its line**. Change its base back to ${name(line)}.`
  return say(`${called(c, team)} ${url}, which brings the fix of \`${repository}\`, ${name(line)}, ${went}`)
}

/**
 * A fix that has to be brought to the public repository by hand: why, and the very commands. They take what its pull
 * request changes and no more, as the mirror's lines may hold what is under the embargo of another case.
 */
export function publicPullByHand(
  c: Case,
  effect: {
    readonly repository: string
    readonly line: string
    readonly mirror: string
    readonly pull: number
    readonly head: string
    readonly in?: Repository
  },
  {
    why,
    base,
    beside = [],
  }: { readonly why: string; readonly base: string | null; readonly beside?: readonly FixBeside[] },
  team: readonly string[],
): Words<'coordinators'> {
  const { repository, line, mirror, pull, head } = effect
  const place = effect.in ? fullName(effect.in) : repository
  const root = c.source.url.split('/').slice(0, 3).join('/')
  const change =
    base === null
      ? `gh pr diff ${pull} --repo ${root.split('//')[1]}/${mirror}`
      : `git diff --binary ${base}...${head}`
  const commands = [
    `git clone ${root}/${place} && cd ${place.split('/').at(-1)}`,
    `git switch --create fix 'origin/${line.replaceAll("'", '')}'`,
    // A repository that has taken the mirror's name lacks that commit: its pull request of this number is not applied.
    `git fetch ${root}/${mirror} ${head}${base === null ? ' &&' : ` ${base}`}`,
    // Not merged: the mirror's history, messages and authors were not written for the public.
    `${change} | git apply --index --3way`,
    'git diff --cached',
    `git commit --message '${fixTitle}'`,
    'git push origin fix',
  ]
  if (why === 'it changes no file')
    return say(
      `${called(c, team)} ${mirror}#${pull} changes no file: there is nothing of it to bring to \`${repository}\`, ${name(line)}. If the fix went there by another way, bring that to the public repository by hand.`,
    )
  const first =
    why === 'changed since it was confirmed'
      ? ` Look at ${mirror}#${pull} first: its head is not ${name(head)} any more, which was confirmed.`
      : ''
  return say(
    `${called(c, team)} The fix of \`${repository}\`, ${name(line)}, is not in public yet: **${why}**.${fixesBeside(beside)}${first} Bring it there by hand:\n\n${fence(commands.join('\n'))}\n\nand open a pull request to ${name(line)}. **Look at what \`git diff --cached\` shows before you push**: it has to be what ${mirror}#${pull} changes and nothing else, since the mirror may hold fixes of other cases that are under an embargo.`,
  )
}

/** What an embargo says of the fix of another case, among coordinators who may know of that case (`of`). */
const besideName = ({ of, pull, until }: FixBeside): string =>
  `${pull}, the fix of ${of ? login(of) : 'another case'}, which is ${until ? `under an embargo until ${instant(new Date(until))}` : 'not public yet'}`

/** The fixes of other cases that a copy to the public meets, each with its files. */
export const fixesBeside = (beside: readonly FixBeside[]): string =>
  beside
    .map(one => {
      const files =
        one.files.slice(0, 20).map(name).join(', ') +
        (one.files.length > 20 ? ` and ${one.files.length - 20} more` : '')
      return one.how === 'contained'
        ? ` **It has ${besideName(one)}, in it**${files ? ` (${files})` : ''}: whoever brings it to the public as it is brings that along.`
        : ` **${besideName(one)}, is in the same files** (${files}): look that nothing of it goes along, line by line.`
    })
    .join('')

/** A fix of this case is contained in what another case brings to the public. */
export function fixWithin(
  c: Case,
  {
    from,
    pull,
    within,
    files,
    confirmed,
  }: {
    readonly from: string
    readonly pull: string
    readonly within: string
    readonly files: readonly string[]
    readonly confirmed: boolean
  },
  team: readonly string[],
): Words<'coordinators'> {
  const what = `${within}, with which ${login(from)} goes public, has ${pull} in it, the fix of this case${files.length > 0 ? ` (${files.slice(0, 20).map(name).join(', ')}${files.length > 20 ? ` and ${files.length - 20} more` : ''})` : ''}`
  return say(
    confirmed
      ? `${everybody(c, team)} **${what}, and that was confirmed.** Pledge did not copy it: its coordinators were told, and bring it to the public by hand. Make sure with them that this case's part is left out; if it is not, \`/public URL\` ends the embargo here.`
      : `${called(c, team)} **${what}.** It was shown there and is not confirmed yet, and Pledge will not copy it. Settle with its coordinators which goes public when, or that this case's part is taken out of it.`,
  )
}

/** A step to the instant by which a supervisory authority is told of the breach; at the last one the team is called. */
export function dataBreachTold(
  c: Case,
  { stage, due }: DataBreachMoment,
  team: readonly string[],
  now: Date,
): Words<'coordinators'> {
  const command = '`/user-data told authority TEXT` says that it was, or why it need not be.'
  return say(
    stage !== 'half' && stage !== 'tenth'
      ? `${everybody(c, team)} **The 72 hours of the GDPR have passed**: where it applies, the supervisory authority was to be told by **${instant(due)}**, ${distance(due, now)}. A notice after that gives the reasons for the delay (article 33). ${command}`
      : `${called(c, team)} Users' data was touched: where the GDPR applies, the supervisory authority is told by **${instant(due)}**, ${distance(due, now)} (article 33). ${command}`,
  )
}
