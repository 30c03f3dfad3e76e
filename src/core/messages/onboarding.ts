import { type Words, wordsFor } from '../audience.ts'
import { readLength } from '../policy/compile.ts'
import type { Onboarding } from '../policy/onboarding.ts'
import { promiseNames } from '../policy/policy.ts'
import { fitted, inline } from './quote.ts'

export const onboardingTitle = 'Keep the promises of our security policy with Pledge'

/** Of each kind of finding so many are shown: what merging does has to be read as well. */
const mostLines = 40

/** The body of the onboarding pull request: what was read and from where, what is unclear, what merging does. */
export function onboardingBody(about: Onboarding): Words<'public'> {
  const { promises, findings, prose, files, isPlaced, misplaced } = about
  const opening = prose
    ? `This adds \`.github/pledge.yml\`, compiled from ${inline(prose.where, { max: 200 })}. This is what was understood:`
    : 'There is no `SECURITY.md` yet. This offers a short one, and a `.github/pledge.yml` with the same promises. Change the times to what you can keep before you merge:'
  const isContradiction = (what: string) => what.startsWith('contradicts')
  const shown = (list: Onboarding['findings']) =>
    list.map(({ message, origin }) => {
      const text = origin?.sentence ? `: ${inline(origin.sentence, { max: 300 })}` : ''
      const { where = '', kind, line = 1 } = origin ?? {}
      const file = kind === 'prose' ? '' : `${inline(where, { max: 200 })} `
      return `- ${file}line ${line}: ${message}${text}`
    })
  const part = (title: string, lines: readonly string[]) => {
    const more = lines.length - mostLines
    const shown = more > 0 ? [...lines.slice(0, mostLines), `- and ${more} more`] : lines
    return shown.length > 0 ? [`**${title}**\n\n${shown.join('\n')}`] : []
  }
  const missing = promiseNames.filter(name => promises[name]?.target)
  const contacts = prose?.value.contacts.map(({ value }) => inline(value, { max: 200 })) ?? []
  const reached = [
    ...contacts,
    ...(prose?.value.privateReporting || !prose ? ["GitHub's private vulnerability reporting"] : []),
  ]
  const parts = [
    opening,
    table(about),
    ...part(
      'For some reports only (the times above are what every reporter may rely on)',
      (prose?.value.partial ?? []).map(
        read =>
          `- \`${read.promise}\` ${readLength(read)?.text ?? 'no time'}: line ${read.line}: ${inline(read.sentence, { max: 300 })}`,
      ),
    ),
    ...part('What contradicts', shown(findings.filter(({ message }) => isContradiction(message)))),
    ...part('What is ambiguous', shown(findings.filter(({ message }) => !isContradiction(message)))),
    ...part(
      'What is not read',
      misplaced.map(({ where, message }) => `- ${inline(where, { max: 200 })}: ${message}`),
    ),
    ...part('What is missing', [
      ...(prose && missing.length > 0
        ? [`- No time is promised to ${missing.map(name => `\`${name}\``).join(', ')}.`]
        : []),
      ...(prose
        ? []
        : [
            '- The offered `SECURITY.md` sends reporters to private vulnerability reporting: switch it on in the security settings of each repository, or its button is not there.',
          ]),
      ...(reached.length === 0 ? ['- No private contact for reports was found.'] : []),
      ...(isPlaced
        ? []
        : [
            '- No file names a coordination repository yet: create a private one, and take the `#` from `coordination:`.',
          ]),
    ]),
    ...part('Once this is merged', [
      '- With `coordination:` set, every private report gets a tracking issue there, a coordinator (from the `pledge.yml` of that repository), an acknowledgement, and a clock for each promise above.',
      ...(reached.length > 0 ? [`- Reporters are pointed to ${reached.join(', ')}.`] : []),
      '- Pull requests that change these promises get a check that shows what changes, promise by promise.',
      '- Without `coordination:` a private report is acknowledged with what is promised here, and nothing else happens but that.',
    ]),
    `It adds ${Object.keys(files)
      .map(path => `\`${path}\``)
      .join(
        ' and ',
      )} and changes nothing else. Edit this branch as you like. Closing this pull request is a no: it is not opened again.`,
  ]
  return wordsFor('public', fitted(parts.join('\n\n')))
}

/**
 * What is said in an onboarding pull request that people have worked on, after the policy it was read from changed.
 * `isFollowed`: the files of its branch are ours still, and follow.
 */
export function onboardingChanged(about: Onboarding, isFollowed: boolean): Words<'public'> {
  const where = about.prose ? inline(about.prose.where, { max: 200 }) : 'the policy'
  const branch = isFollowed
    ? 'The files in this branch follow; the description, which somebody edited, stays as it is.'
    : 'Somebody else pushed to this branch, so it stays as it is, and so does the description.'
  const text = `What this was read from (${where}) has changed since. ${branch} This is what is read now:`
  return wordsFor('public', fitted(`${text}\n\n${table(about)}`))
}

/** What an open onboarding pull request says once the repository has a `pledge.yml` of its own by another way. */
export function onboardingOvertaken(): Words<'public'> {
  return wordsFor(
    'public',
    'This repository has a `.github/pledge.yml` of its own by now, and what that file says counts. There is nothing left to propose here, and this pull request follows the policy no longer: it can be closed.',
  )
}

function table({ promises, prose }: Onboarding): string {
  const rows = promiseNames.map(name => {
    const term = promises[name]
    const read = !term
      ? 'none'
      : term.target && prose
        ? `no promise (Pledge would aim at ${term.length.text})`
        : `**${term.length.text}**`
    const { kind, where, line, sentence } = term?.origin ?? {}
    const from = sentence
      ? `line ${line}: ${inline(sentence, { max: 300 })}`
      : kind === 'organisation' && where
        ? inline(where, { max: 200 })
        : ''
    return [`\`${name}\``, read, from]
  })
  const isRead = rows.some(([, , from]) => from !== '')
  const shown = [['promise', 'time', 'read from'], ['---', '---', '---'], ...rows]
  return shown.map(row => `| ${row.slice(0, isRead ? 3 : 2).join(' | ')} |`).join('\n')
}
