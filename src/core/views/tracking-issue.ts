import { type Words, wordsFor } from '../audience.ts'
import type { Case } from '../case/case.ts'
import type { Fact, Given, Happened } from '../case/fact.ts'
import { type Deadline, keyOf } from '../deadlines/deadline.ts'
import { currentDeadlines } from '../deadlines/index.ts'
import { caseLink, caseName, repositoryName } from '../messages/case-name.ts'
import { causeName, followUps, happenedName, participantsTable, vouchedOnIssue } from '../messages/embargo.ts'
import { distance, exact, instant, isShort } from '../messages/instant.ts'
import { BODY_LIMIT, fitted, inline, login } from '../messages/quote.ts'
import { sentBy, waitingName } from '../messages/to-coordinators.ts'
import { releasePart } from './release.ts'
import { remediationPart } from './remediation.ts'
import { timeline } from './timeline.ts'

/** GitHub's limit for an issue's title is 256 characters; this is always far below. */
export const trackingTitle = (c: Case): string =>
  c.source.kind === 'advisory'
    ? `${c.source.ghsa}: report on ${repositoryName(c.source)}`
    : `${caseName(c.source)}: possible vulnerability report in public`

const begin = '<!-- pledge begin -->'
const end = '<!-- pledge end -->'

/** Our part of a body with nothing in it, to put in place of what may not be kept. */
export const withoutRecord = `${begin}\n${end}`

/**
 * The tracking issue's body. It links the report and never quotes it: more people may read here than there.
 * Distances are counted from the last news, so that nothing changes while nothing happens.
 */
export function trackingBody(c: Case, facts: readonly Fact[]): Words<'coordinators'> {
  const now = c.lastNewsAt
  const filed = `${caseLink(c.source)} was filed on \`${repositoryName(c.source)}\`${c.reporter ? ` by ${login(c.reporter.login)}` : ''} at ${instant(c.filedAt)}.`
  const rows = currentDeadlines(c, now).map(d => row(c, d, now))
  const handed = [...c.texts.values()].filter(text => text.state === 'handed-over')
  const parts = [
    filed,
    rows.length > 0
      ? [`| promise | due | at ${instant(now)} | from |`, '| --- | --- | --- | --- |', ...rows].join('\n')
      : 'No promise is kept on a clock here.',
    [
      `- Report: **${c.report}**${c.resolution ? ` (${c.resolution.as})` : ''}`,
      `- Coordinator: ${c.coordinator ? login(c.coordinator.login) : '**nobody yet**; `pledge.yml` lists none who is free'}`,
      `- Embargo: ${embargo(c, now)}${vouchedOnIssue(c)}`,
      ...happenings(c),
      ...(c.severity ? [`- Severity: ${c.severity.score} \`${c.severity.vector}\``] : []),
      ...(c.advisory
        ? [`- Advisory: ${c.advisory.state}${c.advisory.cve ? `, ${login(c.advisory.cve)}` : ''}`]
        : []),
      ...handed.map(text => `- **To be posted by hand**: ${waitingName(text)}, then ${sentBy(text)}`),
    ].join('\n'),
    ...remediationPart(c, now),
    ...[participantsTable(c), followUps(c)].filter(Boolean),
    ...releasePart(c),
    'Steer with commands at the start of a line in a comment; `/help` lists them.',
  ]
  const record = timeline(facts)
  const fits = record.slice(-200)
  const cut = record.length > fits.length ? `- … ${record.length - fits.length} earlier\n` : ''
  const details = `<details><summary>Record</summary>\n\n${cut}${fits.join('\n')}\n\n</details>`
  return wordsFor('coordinators', `${begin}\n${fitted([...parts, details].join('\n\n'), 60_000)}\n${end}`)
}

/** The line that our part begins with: which report it is of, whatever people made of the title; null where there is none. */
export const openingOf = (body: string): string | null =>
  body.split(begin)[1]?.trimStart().split(/\r?\n/)[0] ?? null

/**
 * Our part in a body that people may have written around: theirs stays as it is, and ours gets shorter where both
 * do not fit. Only a text of theirs that leaves no room for the promises gives way.
 */
export function placeInBody(existing: string, ours: string): string {
  const from = existing.indexOf(begin)
  const to = existing.indexOf(end, from)
  const before = from < 0 ? '' : existing.slice(0, from)
  const after = from < 0 ? existing && `\n\n${existing}` : to < 0 ? '' : existing.slice(to + end.length)
  const room = BODY_LIMIT - before.length - after.length
  if (ours.length <= room) return before + ours + after
  if (room < 5_000) return ours
  const inner = ours.slice(begin.length, -end.length)
  return `${before}${begin}${fitted(inner, room - begin.length - end.length - 1)}\n${end}${after}`
}

function row(c: Case, d: Deadline, now: Date): string {
  const due = instant(d.due, isShort(d.given.length))
  return `| \`${d.promise}\`${d.given.target ? ' (our target, not promised)' : ''} | ${due} | ${standing(c, d, now)} | ${d.given.length.text}, ${origin(d.given)} |`
}

function standing(c: Case, d: Deadline, now: Date): string {
  const precise = isShort(d.given.length)
  switch (d.state) {
    case 'met':
      return d.metAt ? `kept at ${instant(d.metAt, precise)}` : 'kept'
    case 'late':
      return d.metAt ? `**kept late**, at ${instant(d.metAt, precise)}` : '**not kept**'
    case 'stopped':
      return 'stopped: the case ended before'
    case 'overdue':
      return `**overdue**, was due ${distance(d.due, now)}`
    case 'running': {
      if (d.pausedUntil) return `waiting for the reporter, at the latest until ${instant(d.pausedUntil)}`
      const broken = [...c.passed.keys()].some(key => key.startsWith(`${d.promise}/`) && key !== keyOf(d))
      return `${distance(d.due, now)}${broken ? ' (one before was late)' : ''}`
    }
  }
}

function origin(given: Given): string {
  const { kind, where, line, sentence, commit } = given.origin
  if (kind === 'default') return "Pledge's own"
  const at = `${where ? inline(where, { max: 200 }) : kind}${line ? ` line ${line}` : ''}${commit ? ` at ${inline(commit.slice(0, 10), { max: 20 })}` : ''}`
  return sentence ? `${at}: “${inline(sentence, { max: 200 })}”` : at
}

function embargo({ embargo: { state, until, proposal, ended } }: Case, now: Date): string {
  if (ended) return `${state} at ${exact(ended.at)}: ${causeName(ended.cause)}`
  const date = until ? ` until **${exact(until)}**${until > now ? ` (${distance(until, now)})` : ''}` : ''
  const whose = proposal?.side === 'reporter' ? ' by the reporter' : ''
  return `${state}${date}${proposal ? `; proposed${whose}: ${exact(proposal.until)}` : ''}`
}

/** What happened in the world, one line each. */
const happenings = ({ happened }: Case): readonly string[] =>
  Object.entries(happened).map(
    ([what, { at, url }]) =>
      `- **${happenedName(what as Happened)}**, known since ${exact(at)}${url ? `: ${inline(url, { max: 300 })}` : ''}`,
  )
