import { compilePolicy, type PolicyFinding, type Source } from './compile.ts'
import type { Misplaced } from './misplaced.ts'
import { type PromiseName, promiseNames, type Term } from './policy.ts'
import type { Prose } from './prose.ts'
import { configPath } from './review.ts'
import type { PublicConfig } from './schema.ts'

/** What is proposed to a project that Pledge was just installed on. */
export type Onboarding = {
  /** Path to text, as they would be added. */
  readonly files: Readonly<Record<string, string>>
  readonly promises: Readonly<Record<PromiseName, Term | null>>
  readonly findings: readonly PolicyFinding[]
  /** The prose that was read; null where there is none and one is offered. */
  readonly prose: Source<Prose> | null
  /** Whether the organisation's file names where cases are worked. */
  readonly isPlaced: boolean
  /** Files that somebody may take for a part of the policy, which are not read. */
  readonly misplaced: readonly Misplaced[]
}

/**
 * The files that an onboarding pull request adds: `.github/pledge.yml` compiled from the prose, and a short
 * SECURITY.md where there is no prose. What nobody promised stands in comments, so that merging promises nothing
 * new; but the offered SECURITY.md promises what Pledge would keep as targets, and says so in so many words. What
 * the organisation's file says goes on counting and is not said again.
 */
export function onboarding(
  prose: Source<Prose> | null,
  owner: string,
  schemaUrl: string | null,
  organisation: Source<PublicConfig> | null = null,
  misplaced: readonly Misplaced[] = [],
): Onboarding {
  const { policy, findings } = compilePolicy({
    prose: prose ? { repository: prose } : {},
    ...(organisation ? { organisation } : {}),
    coordinationRepository: null,
  })
  const { promises } = policy
  const isPlaced = organisation?.value.coordination !== undefined
  const files = {
    [configPath]: configFile(promises, isPlaced ? null : owner, schemaUrl, prose === null),
    ...(prose ? {} : { 'SECURITY.md': securityFile(promises) }),
  }
  const told = findings.filter(({ kind }) => kind !== 'missing')
  return { files, promises, findings: told, prose, isPlaced, misplaced }
}

function configFile(
  promises: Onboarding['promises'],
  owner: string | null,
  schemaUrl: string | null,
  all: boolean,
): string {
  const lines = promiseNames.map(name => {
    const term = promises[name]
    if (!term || term.origin.kind === 'organisation')
      return `  # ${name}: ${term?.length.text ?? 'none'} # the organisation's file says so`
    if (term.target && !all) return `  # ${name}: ${term.length.text} # no promise yet; kept as a target`
    return `  ${name}: ${term.length.text}${term.origin.line === undefined ? '' : ` # SECURITY.md line ${term.origin.line}`}`
  })
  return [
    schemaUrl
      ? `# yaml-language-server: $schema=${schemaUrl}`
      : '# All keys: schema/pledge.schema.json in the repository of Pledge, for editors that know JSON Schema.',
    '# What our security policy promises to people who report vulnerabilities, kept by Pledge.',
    '# Everybody can read this file: nothing secret belongs here.',
    '',
    ...(owner
      ? [
          '# The private repository where reports are worked. Create it, name it here and take the # away:',
          `# coordination: ${owner}/security`,
          '',
        ]
      : []),
    'promises:',
    ...lines,
    '',
  ].join('\n')
}

function securityFile(promises: Onboarding['promises']): string {
  const promise = (name: PromiseName, words: (time: string) => string) => {
    const term = promises[name]
    return term ? [`- ${words(term.length.text)}`] : []
  }
  const promised = [
    ...promise('acknowledge', time => `We acknowledge your report within ${time}.`),
    ...promise('respond', time => `We respond within ${time} with an assessment and the next steps.`),
    ...promise('update', time => `We send you an update at least every ${time} until it is settled.`),
    ...promise('disclose', time => `We publish an advisory within ${time} of your report.`),
  ]
  return `# Security policy

## Reporting a vulnerability

Please use GitHub's private vulnerability reporting: open the **Security** tab of this repository and choose **Report
a vulnerability**. Please do not open a public issue.

What helps most: the affected version, the steps to reproduce it, and what somebody could do with it.
${
  promised.length > 0
    ? `
## What we promise

${promised.join('\n')}
`
    : ''
}`
}
