import { type Words, wordsFor } from '../audience.ts'
import type { Case } from '../case/case.ts'
import type { Given } from '../case/fact.ts'
import type { PolicyFinding } from '../policy/compile.ts'
import type { Misplaced } from '../policy/misplaced.ts'
import { type PromiseName, promiseNames, type Term } from '../policy/policy.ts'
import type { Merges, Procedure, Review } from '../policy/review.ts'
import { caseLink } from './case-name.ts'
import { instant } from './instant.ts'
import { fitted, inline, login } from './quote.ts'

/**
 * How far a proposal has come on its way; `since` when it has stood for discussion as it is now (null for a draft);
 * `approved` holds the entries of `approvers` that agree.
 */
export type Progress = Procedure & {
  readonly since: Date | null
  /** The login of who proposes it. */
  readonly author: string | null
  readonly over: boolean
  readonly approved: readonly string[]
  readonly merges?: Merges
  /** Entries of `approvers`, in force or proposed, that are nobody: none can approve in their place. */
  readonly unknown?: readonly string[]
}

/** The end of a check run: what GitHub shows beside its name. */
export type Verdict = {
  readonly conclusion: 'success' | 'neutral' | 'action_required' | 'failure'
  readonly title: string
}

const waits = ({ discussion, over, approvers, approved }: Progress): boolean =>
  (discussion !== null && !over) || approved.length < approvers.entries.length

/**
 * `failure` only where a file cannot be read; `action_required` while the policy in force wants more discussion or
 * approval, so that a check that is required holds the merge as long; `neutral` where there is something to read.
 */
export function verdict(review: Review, progress: Progress): Verdict {
  if (review.broken.length > 0)
    return {
      conclusion: 'failure',
      title: 'A file cannot be read: the last version that could stays in force.',
    }
  const weaker = [...review.promises, ...review.others].filter(({ change }) => change === 'weaker').length
  const stronger = [...review.promises, ...review.others].filter(({ change }) => change === 'stronger').length
  const reworded = review.others.filter(({ reworded }) => reworded).length
  const changed = review.others.filter(one => one.change === 'changed' && !one.reworded).length
  const contradicting = review.findings.filter(contradicts).length
  const told = [
    ...(weaker > 0 ? [`${weaker} weaker`] : []),
    ...(stronger > 0 ? [`${stronger} stronger`] : []),
    ...(reworded > 0 ? [`${reworded} reworded`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(contradicting > 0 ? [`${contradicting} contradicts`] : []),
    ...(review.breaks.length > 0 ? [`${review.breaks.length} against the rules`] : []),
  ].join(', ')
  if (waits(progress))
    return { conclusion: 'action_required', title: `${told ? `${told}; ` : ''}not decided yet` }
  const unknown = progress.unknown?.length ?? 0
  const calm =
    unknown +
      weaker +
      reworded +
      changed +
      contradicting +
      review.breaks.length +
      review.dead.length +
      review.findings.length ===
    0
  return {
    conclusion: calm ? 'success' : 'neutral',
    title: told || (calm ? 'No promise gets worse' : 'Please read what was found'),
  }
}

/** The check where nothing of the policy is touched. */
export const untouched: Verdict = { conclusion: 'success', title: 'The security policy stays as it is' }
export const untouchedText: Words<'public'> = wordsFor(
  'public',
  'This pull request leaves the security policy as it is.',
)

/** The check where nothing of the policy is touched, but files that somebody may take for a part of it. */
export function misplacedOnly(files: readonly Misplaced[]): readonly [Verdict, Words<'public'>] {
  const lines = files.map(({ where, message }) => `- ${inline(where, { max: 200 })}: ${message}`)
  return [
    { conclusion: 'neutral', title: 'The security policy stays as it is: a file is not read' },
    wordsFor(
      'public',
      fitted(`This pull request leaves the security policy as it is.\n\n${lines.join('\n')}`),
    ),
  ]
}

/** The check of a pull request whose commit is that of another one as well, which is held: a check belongs to its commit. */
export function sharedCommit(
  number: string,
  conclusion: Verdict['conclusion'],
): readonly [Verdict, Words<'public'>] {
  const text = `Pull request #${number} has the same commit, and a check belongs to its commit. What is to be done stands there.`
  return [{ conclusion, title: `Waits for #${number}, which has the same commit` }, wordsFor('public', text)]
}

/**
 * The check in a merge queue: `decided` are the pull requests whose changes of the policy it holds, `undecided` the files
 * that are as no pull request proposes them that may be merged.
 */
export function queued(
  decided: readonly number[],
  undecided: readonly string[],
): readonly [Verdict, Words<'public'>] {
  const numbers = decided.map(number => `#${number}`).join(', ')
  if (undecided.length === 0) {
    const text = `This holds the change of the security policy that was decided in ${numbers}, and no other.`
    return [{ conclusion: 'success', title: `As decided in ${numbers}` }, wordsFor('public', text)]
  }
  const paths = undecided.map(path => `\`${path}\``).join(', ')
  const text = `Here ${paths} would become what no pull request proposes that may be merged now. Where two pull requests change the same file, or its branch has changed since, bring the pull request up to date and queue it again; where it waits for its discussion or for somebody's approval, wait for that first.`
  return [
    { conclusion: 'action_required', title: 'The security policy would change in a way that is not decided' },
    wordsFor('public', text),
  ]
}

/** What a change does to the policy, for everybody. It knows of no case, and so tells of none. */
export function policyReview(review: Review, progress: Progress): Words<'public'> {
  const { title } = verdict(review, progress)
  const parts = [
    '### What this changes in the security policy',
    `In short: ${title}${title.endsWith('.') ? '' : '.'}`,
    ...joined[progress.merges ?? 'as it is'],
    ...broken(review),
    promises(review),
    // Before what may be long enough to be cut.
    ...section('Before it is merged', procedure(progress)),
    ...section('Also changes', review.others.map(other)),
    ...section('Breaks a rule', review.breaks),
    ...section('To look at in the policy as proposed', [
      ...review.findings.map(finding),
      ...nobody(progress),
    ]),
    ...section(
      'Addresses and links that cannot work',
      review.dead.map(
        ({ value, where, line, why }) => `${inline(value, { max: 200 })} (${place(where, line)}) ${why}.`,
      ),
    ),
  ]
  return wordsFor('public', fitted(parts.join('\n\n')))
}

const joined: Readonly<Record<Merges, readonly string[]>> = {
  'as it is': [],
  joined: [
    'The default branch has changed the same files since this branch left it: “after” is how they would stand once this is merged.',
  ],
  conflicting: [
    'This conflicts with the default branch: “after” is how the files stand on this branch, and will be other once that is resolved.',
  ],
  untried: [
    'The default branch has gone on since this branch left it, and GitHub has not tried yet how they merge: “after” is how the files stand on this branch.',
  ],
}

function broken({ broken }: Review): readonly string[] {
  const errors = broken.flatMap(file =>
    file.errors.map(
      ({ line, column, message }) => `${place(file.where, line)}, column ${column}: ${message}`,
    ),
  )
  return section('Cannot be read, so the last version that could stays in force', errors)
}

function promises({ promises }: Review): string {
  const rows = promises.map(
    ({ name, before, after, change }) =>
      `| \`${name}\` | ${term(before)} | ${term(after)} | ${change === 'same' ? change : `**${change}**`} | ${readFrom(after)} |`,
  )
  const table = [
    '| promise | before | after | | read from |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
  const targets = promises.flatMap(({ name, after }) =>
    after?.target ? [`\`${name}\` ${after.length.text}`] : [],
  )
  return targets.length === 0
    ? table
    : `${table}\n\nWhere nothing is promised, Pledge aims at times of its own, of which no reporter is told: ${targets.join(', ')}.`
}

const term = (value: Term | null): string =>
  value === null ? 'none' : value.target ? 'no promise' : value.length.text

function readFrom(value: Term | null): string {
  if (!value?.origin.where) return ''
  const { where, line, sentence } = value.origin
  return `${place(where, line)}${sentence ? `: ${inline(sentence, { max: 300 })}` : ''}`
}

const place = (where: string, line: number | undefined): string =>
  `${inline(where, { max: 200 })}${line === undefined ? '' : ` line ${line}`}`

/** So many words of a list are shown: a year's holidays would hide what else changes. */
const mostWords = 10

const other = ({ what, change, gone, come }: Review['others'][number]): string => {
  const shown = (list: readonly string[]) =>
    list
      .slice(0, mostWords)
      .map(one => inline(one, { max: 300 }))
      .join(', ') + (list.length > mostWords ? ` and ${list.length - mostWords} more` : '')
  const parts = [
    ...(gone.length > 0 ? [`no longer ${shown(gone)}`] : []),
    ...(come.length > 0 ? [`now ${shown(come)}`] : []),
  ]
  return `**${what}**${change === 'changed' ? '' : ` (${change})`}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`
}

const contradicts = ({ kind, message }: PolicyFinding): boolean =>
  kind === 'contradicts' || message.startsWith('contradicts')

function finding(found: PolicyFinding): string {
  const { key, message, origin } = found
  const said = origin?.sentence ? `: ${inline(origin.sentence, { max: 300 })}` : ''
  const where = origin?.where ? ` (${place(origin.where, origin.line)}${said})` : ''
  const about = key === 'prose' ? 'The prose' : `\`${key.replace(/^promises\./, '')}\``
  if (found.kind === 'contradicts') return `${about} contradicts: ${message}${where}`
  return `${about}: ${message}${where}`
}

function procedure({ discussion, over, since, author, approvers, approved }: Progress): readonly string[] {
  const lines: string[] = []
  if (discussion) {
    const { length, until } = discussion
    const asks = `The policy asks for ${length.text} of discussion`
    lines.push(
      !since || !until
        ? `${asks}. They begin when this is no draft any more.`
        : over
          ? `This has stood for discussion as it is since ${instant(since)}: the ${length.text} that the policy asks for have passed.`
          : `${asks}: until **${instant(until)}**, if what it proposes stays as it is. They count from ${instant(since)}.`,
    )
  }
  const missing = approvers.entries.filter(entry => !approved.includes(entry))
  if (approvers.entries.length > 0 && approvers.hidden)
    lines.push(
      missing.length > 0
        ? 'Not all have approved whom the coordination repository asks for it.'
        : 'All have approved whom the coordination repository asks for it.',
    )
  else
    for (const entry of approvers.entries)
      lines.push(
        approved.includes(entry)
          ? `${login(entry)} approves.`
          : entry.toLowerCase() === author?.toLowerCase()
            ? `${login(entry)} proposed this, but somebody else may have pushed the last commit: a review comment of theirs on it counts as approval.`
            : `${login(entry)} has to approve this commit, and has not.`,
      )
  return lines
}

/** Of those that only the private file names nothing is told. */
function nobody({ unknown = [], approvers }: Progress): readonly string[] {
  return unknown
    .filter(entry => !(approvers.hidden && approvers.entries.includes(entry)))
    .map(
      entry =>
        `\`approvers\`: ${login(entry)} is nobody whom GitHub knows, or a team that it does not show to Pledge. Nobody can approve in its place, so the check would wait for ever: correct it.`,
    )
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [`**${title}**\n\n${lines.map(line => `- ${line}`).join('\n')}`] : []

/** An open case, and the same case once the proposal is in force. */
export type TouchedCase = { readonly before: Case; readonly after: Case; readonly offered: Offered }
/** What the policy as proposed offers to new reporters. */
type Offered = Readonly<Record<PromiseName, Term | null>>

/** The open cases that a proposal touches, and what it changes for each reporter: for coordinators alone. */
export function touchedCases(touched: readonly TouchedCase[]): Words<'coordinators'> {
  const lines = touched.map(({ before, after, offered }) => {
    const changes = promiseNames.flatMap(name =>
      change(name, before.promises[name], after.promises[name], offered[name]),
    )
    return `- ${caseLink(before.source)}: ${changes.length > 0 ? changes.join('; ') : 'nothing changes'}`
  })
  const text =
    lines.length > 0
      ? `What it changes for the reporters of open cases, who keep the better of what they were promised and what is promised now:\n\n${lines.join('\n')}`
      : 'No case is open that it touches.'
  return wordsFor('coordinators', fitted(text, 60_000))
}

/** The issue of one proposal; `pull` stands in code, so that the pull request itself shows nothing of it. */
export function proposalIssue(
  pull: string,
  cases: Words<'coordinators'>,
  how: 'open' | 'merged' | 'closed',
): Words<'coordinators'> {
  const state = {
    open: 'This is told here alone: the pull request shows nothing about cases.',
    merged: 'It is merged.',
    closed: 'It ended without being merged, or leaves the policy as it is.',
  }
  return wordsFor(
    'coordinators',
    `${inline(pull, { max: 200 })} proposes to change the security policy. ${state[how]}\n\n${cases}`,
  )
}

function change(
  name: PromiseName,
  before: Given | null,
  after: Given | null,
  offered: Term | null,
): readonly string[] {
  const [was, is] = [before?.length.text, after?.length.text]
  if (was !== is || before?.target !== after?.target)
    return [
      `\`${name}\` gains ${is ?? 'no time'}${after?.target ? ' (a target)' : ''}${was ? `, instead of ${was}${before?.target ? ' (a target)' : ''}` : ''}`,
    ]
  if (!before || before.target || (offered && !offered.target && offered.length.text === was)) return []
  return [`\`${name}\` keeps ${was}`]
}
