import { type Words, wordsFor } from '../audience.ts'
import type { Case } from '../case/case.ts'
import type { Given } from '../case/fact.ts'
import type { PolicyFinding } from '../policy/compile.ts'
import { type PromiseName, promiseNames, type Term } from '../policy/policy.ts'
import type { Procedure, Review } from '../policy/review.ts'
import { caseLink } from './case-name.ts'
import { instant } from './instant.ts'
import { fitted, inline, login } from './quote.ts'

/** How far a proposal has come on its way; `approved` holds the entries of `approvers` that agree. */
export type Progress = Procedure & {
  readonly opened: Date
  readonly over: boolean
  readonly approved: readonly string[]
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
  const contradicting = review.findings.filter(contradicts).length
  const told = [
    ...(weaker > 0 ? [`${weaker} weaker`] : []),
    ...(stronger > 0 ? [`${stronger} stronger`] : []),
    ...(contradicting > 0 ? [`${contradicting} contradicts`] : []),
    ...(review.breaks.length > 0 ? [`${review.breaks.length} against the rules`] : []),
  ].join(', ')
  if (waits(progress))
    return { conclusion: 'action_required', title: `${told ? `${told}; ` : ''}not decided yet` }
  const calm =
    weaker + contradicting + review.breaks.length + review.dead.length + review.findings.length === 0
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

/** What a change does to the policy, for everybody. It knows of no case, and so tells of none. */
export function policyReview(review: Review, progress: Progress): Words<'public'> {
  const parts = [
    '### What this changes in the security policy',
    ...broken(review),
    promises(review),
    ...section('Also changes', review.others.map(other)),
    ...section('Breaks a rule', review.breaks),
    ...section('In the policy as proposed', review.findings.map(finding)),
    ...section(
      'Cannot work',
      review.dead.map(
        ({ value, where, line, why }) => `${inline(value, { max: 200 })} (${place(where, line)}) ${why}.`,
      ),
    ),
    ...section('Before it is merged', procedure(progress)),
  ]
  return wordsFor('public', fitted(parts.join('\n\n')))
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
  return ['| promise | before | after | | read from |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}

const term = (value: Term | null): string =>
  value === null
    ? 'none'
    : value.target
      ? `no promise (Pledge keeps ${value.length.text} as a target)`
      : value.length.text

function readFrom(value: Term | null): string {
  if (!value?.origin.where) return ''
  const { where, line, sentence } = value.origin
  return `${place(where, line)}${sentence ? `: ${inline(sentence, { max: 300 })}` : ''}`
}

const place = (where: string, line: number | undefined): string =>
  `${inline(where, { max: 200 })}${line === undefined ? '' : ` line ${line}`}`

const other = ({ what, change, gone, come }: Review['others'][number]): string => {
  const shown = (list: readonly string[]) => list.map(one => inline(one, { max: 300 })).join(', ')
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

function procedure({ discussion, over, opened, approvers, approved }: Progress): readonly string[] {
  const lines: string[] = []
  if (discussion)
    lines.push(
      over
        ? `The discussion has been open since ${instant(opened)}: the ${discussion.length.text} that the policy asks for have passed.`
        : `The policy asks for ${discussion.length.text} of discussion: until **${instant(discussion.until)}**.`,
    )
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
        `${login(entry)} ${approved.includes(entry) ? 'approves' : 'has to approve this commit, and has not'}.`,
      )
  return lines
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
