import { dueAt } from '../deadlines/calendar.ts'
import { type DeadAddress, deadAddresses } from './addresses-in-form.ts'
import { compareTerms } from './compare.ts'
import { compilePolicy, type PolicyFinding } from './compile.ts'
import { notUtf8, strayByte, unreadableProse } from './legible.ts'
import {
  type Length,
  type Policy,
  type PromiseName,
  promiseNames,
  type RepositoryName,
  type Term,
} from './policy.ts'
import type { OtherChange } from './review-change.ts'
import { otherChanges } from './review-other.ts'
import { brokenRules } from './review-rules.ts'
import { type BrokenFile, type PolicyText, type PolicyTexts, type ReadTexts, readTexts } from './texts.ts'
import { notTheFirst } from './wording.ts'

/** One promise, before and after. */
export type PromiseChange = {
  readonly name: PromiseName
  readonly before: Term | null
  readonly after: Term | null
  readonly change: 'weaker' | 'stronger' | 'same'
}

/** What a proposed change does to a policy; everything in it comes from the files alone. */
export type Review = {
  readonly promises: readonly PromiseChange[]
  readonly others: readonly OtherChange[]
  /**
   * Files of the proposal that cannot be read. The rest is told as if they stayed as they are. A file that is broken
   * already is told of where it can be repaired, and not here: it may be the private one.
   */
  readonly broken: readonly BrokenFile[]
  /** Of the policy as proposed: what contradicts, what can be read in two ways, what cannot be kept. */
  readonly findings: readonly PolicyFinding[]
  readonly dead: readonly (DeadAddress & { readonly where: string })[]
  /** Rules of Pledge or of law that the proposal breaks, each a sentence. */
  readonly breaks: readonly string[]
}

/** What is to be known of a proposal. */
export type Proposal = {
  /** The files as they are. A broken one counts as `good` has it. */
  readonly before: PolicyTexts
  readonly good?: ReadTexts
  readonly after: PolicyTexts
  /** Where cases are worked, as it was last decided. */
  readonly coordination: RepositoryName | null
}

/** The policy as it is and as it would be, both compiled. */
export function compileBoth({ before, good, after, coordination }: Proposal) {
  const was = readTexts(before, good)
  const is = readTexts(after, was)
  const compiled = (texts: ReadTexts) => compilePolicy({ ...texts, coordinationRepository: coordination })
  return { was, is, before: compiled(was).policy, after: compiled(is) }
}

/** Reviews a proposed change, promise by promise. Pure: of cases nothing is known here, so nothing can be told. */
export function reviewPolicy(proposal: Proposal): Review {
  const { was, is, before, after } = compileBoth(proposal)
  const prose = [proposal.after.repository?.prose, proposal.after.organisation?.prose].find(Boolean)
  return {
    promises: promiseNames.map(name => promiseChange(name, before, after.policy)),
    others: otherChanges(was, is, {
      countsBusinessDays: [before, after.policy].some(policy =>
        promiseNames.some(name => policy.promises[name]?.length.kind === 'business'),
      ),
    }),
    broken: is.broken.filter(({ where }) => isProposed(proposal, where)),
    findings: [
      ...notRead(proposal.after),
      ...encoding(prose),
      ...after.findings.filter(({ kind }) => kind !== 'missing'),
    ],
    dead: prose ? deadAddresses(prose.text).map(one => ({ ...one, where: prose.where })) : [],
    breaks: brokenRules(was, is, { before, after: after.policy }),
  }
}

function isProposed({ before, after }: Proposal, where: string): boolean {
  const textIn = ({ repository, organisation, coordination }: PolicyTexts) =>
    [...[repository, organisation].flatMap(level => [level?.prose, level?.config]), coordination].find(
      file => file?.where === where,
    )?.text
  return textIn(before) !== textIn(after)
}

const unusable = (message: string, where: string, line?: number): PolicyFinding => ({
  kind: 'unusable',
  key: 'prose',
  message,
  origin: { kind: 'prose', where, ...(line === undefined ? {} : { line }) },
})

/** Files that would stand there and not be read. */
function notRead({ repository, organisation }: PolicyTexts): readonly PolicyFinding[] {
  return [repository, organisation].flatMap(level => [
    ...(level?.misplaced ?? []).map(({ message, where }) => unusable(message, where)),
    ...(level?.beside ?? []).map(where => unusable(notTheFirst, where)),
  ])
}

/** Prose is read as far as it goes; where it is no UTF-8, words of it may be lost. */
function encoding(prose: PolicyText | undefined): readonly PolicyFinding[] {
  const stray = prose && unreadableProse(prose.text) === null ? strayByte(prose.text) : null
  return prose && stray ? [unusable(notUtf8, prose.where, stray.line)] : []
}

function promiseChange(name: PromiseName, before: Policy, after: Policy): PromiseChange {
  const [was, is] = [before.promises[name], after.promises[name]]
  return { name, before: was, after: is, change: compareTerms(was, is, after.calendar) }
}

/**
 * How the files of the policy that a proposal changes go together with its base branch: as they are, joined with changes
 * that were made there since, not at all, or nobody has tried yet.
 */
export type Merges = 'as it is' | 'joined' | 'conflicting' | 'untried'

/** How a change of this policy is decided, by the files in force: a proposal cannot loosen the rules for itself. */
export type Procedure = {
  readonly discussion: {
    readonly length: Length
    /** null while it does not stand for discussion, as a draft does not. */
    readonly until: Date | null
  } | null
  /** Logins or `organisation/team`; `hidden` where only the private file names them. */
  readonly approvers: { readonly entries: readonly string[]; readonly hidden: boolean }
  readonly required: boolean
}

/** `since`: from when its discussion counts; null where it does not stand for discussion. */
export function procedureOf(inForce: ReadTexts, policy: Policy, since: Date | null): Procedure {
  const open = [inForce.repository?.value, inForce.organisation?.value]
  const layers = [...open, inForce.coordination?.value]
  const length = layers.map(layer => layer?.discussion).find(value => value !== undefined) ?? null
  const named = open.map(layer => layer?.approvers).find(value => value !== undefined)
  return {
    discussion: length && { length, until: since && dueAt(since, length, policy.calendar) },
    approvers: {
      entries: named ?? inForce.coordination?.value.approvers ?? [],
      hidden: named === undefined,
    },
    required: policy.checkRequired,
  }
}

/** The paths of a repository's policy; `coordination`: in a repository where cases are worked. */
export function policyPaths(coordination: boolean): readonly string[] {
  return [...securityPaths, configPath, ...(coordination ? [coordinationPath] : [])]
}

/** Whether a path of a repository belongs to its policy. */
export function isPolicyPath(path: string, coordination: boolean): boolean {
  return policyPaths(coordination).includes(path)
}
/** SECURITY.md in the order in which GitHub looks for it. */
export const securityPaths = ['SECURITY.md', '.github/SECURITY.md', 'docs/SECURITY.md'] as const
export const configPath = '.github/pledge.yml'
export const coordinationPath = 'pledge.yml'
