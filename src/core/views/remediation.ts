import type { Case } from '../case/case.ts'
import {
  type Affected,
  affectedName,
  auditTargets,
  dataBreachDue,
  type FixLine,
  fixLines,
  isMerged,
  openAudits,
  type Remediation,
} from '../case/remediation.ts'
import { commentUrl } from '../messages/case-name.ts'
import { distance, instant } from '../messages/instant.ts'
import { inline, login } from '../messages/quote.ts'
import { pullName } from '../messages/remediation.ts'
import { checklist } from '../remediation/checklist.ts'
import { shownRange } from '../remediation/range.ts'

const name = (text: string): string => inline(text, { max: 250 })

/** "prepared 2 of 5, reviewed 1, blocked 1 (release/1.x: conflict)"; a line is prepared once its fix is merged in the mirror. */
function progress(lines: readonly FixLine[]): string {
  const merged = lines.filter(({ pull }) => isMerged(pull)).length
  const reviewed = lines.filter(({ pull }) => pull?.review === 'approved').length
  const blocked = lines.flatMap(one => (one.blocked ? [`${place(one, lines)}: ${one.blocked}`] : []))
  const open = lines.filter(({ pull }) => pull?.state === 'open').length
  return [
    `prepared ${merged} of ${lines.length}`,
    ...(open > 0 ? [`in work ${open}`] : []),
    ...(reviewed > 0 ? [`reviewed ${reviewed}`] : []),
    ...(blocked.length > 0 ? [`blocked ${blocked.length} (${blocked.join('; ')})`] : []),
  ].join(', ')
}

/** A line by its name alone where only one repository is touched. */
const place = ({ repository, line }: FixLine, all: readonly FixLine[]): string =>
  all.every(one => one.repository === repository) ? name(line) : `\`${repository}\` ${name(line)}`

/** The part of the tracking issue that tells how the fix stands; nothing while nothing is named as affected. */
export function remediationPart(
  { remediation, tracking, source }: Pick<Case, 'remediation' | 'tracking' | 'source'>,
  now: Date,
): readonly string[] {
  const { affected, audits, userData } = remediation
  const due = dataBreachDue(remediation)
  const data = userData ? [due ? dataTouched(userData, due, now) : "- Users' data: not touched"] : []
  if (affected.size === 0) return data.length > 0 ? [data.join('\n')] : []
  const lines = fixLines(remediation)
  const open = openAudits(remediation)
  const targets = auditTargets(remediation)
  const homeless = [...affected.values()].filter(
    one => one.kind === 'repository' && !remediation.lines.has(one.name.toLowerCase()),
  )
  const list = [
    `- Affected: ${[...affected.values()].map(shown).join(', ')}`,
    ...(lines.length > 0 ? [`- Remediation: **${progress(lines)}**`] : []),
    ...homeless.map(one => `- \`${affectedName(one)}\`: its release lines are not known yet`),
    ...(targets.length > 0
      ? [
          `- Similar problems: ${targets.length - open.length} of ${targets.length} audited${open.length > 0 ? `; **open**: ${open.map(name).join(', ')}` : ''}`,
        ]
      : []),
    ...[...audits].flatMap(([key, { at, by, comment }]) =>
      targets.some(target => target.toLowerCase() === key)
        ? [
            `  - ${name(key)} audited at ${instant(at)}${by ? ` by ${login(by.login)}` : ''}${tracking ? `: [what was searched](${commentUrl(source, tracking, comment)})` : ''}`,
          ]
        : [],
    ),
    ...data,
  ]
  const rows = lines.map(one => `| \`${one.repository}\` | ${name(one.line)} | ${standing(one)} |`)
  const table =
    rows.length > 0
      ? [['| repository | release line | fix |', '| --- | --- | --- |', ...rows].join('\n')]
      : []
  return ['### Remediation', list.join('\n'), ...table]
}

/** Since when it is known, who was told when, and whom it is left to tell. */
function dataTouched(
  { knownAt, mistaken, notices: { users, authority } }: NonNullable<Remediation['userData']>,
  due: Date,
  now: Date,
): string {
  return [
    `- Users' data: **touched**, known since ${instant(knownAt ?? due)}${mistaken.length > 0 ? ` (corrected; ${mistaken.map(date => instant(date)).join(', ')} stood on record by mistake)` : ''}.`,
    users ? `The users were told at ${instant(users)}.` : '**Tell the users**: `/user-data told users TEXT`.',
    authority
      ? `GDPR, article 33: the authority was told at ${instant(authority)}${authority > due ? `, after the 72 hours, which ended at **${instant(due)}**` : ''}`
      : `GDPR, article 33: the authority by **${instant(due)}** (${distance(due, now)}): \`/user-data told authority TEXT\``,
  ].join(' ')
}

const shown = (one: Affected): string =>
  `\`${affectedName(one)}\`${one.kind !== 'service' && one.range ? ` ${name(shownRange(one.range))}` : ''}`

function standing({ pull, publicPull, blocked, latest }: FixLine): string {
  const newest = latest ? `newest release ${name(latest)}; ` : ''
  if (!pull) return `${newest}${blocked ? `**${blocked}**` : 'not begun; `/fix` opens a pull request'}`
  const state = pull.state === 'merged' ? '**merged**' : pull.draft ? 'draft' : pull.state
  const parts = [
    `${pullName(pull)} ${state}`,
    ...(blocked ? [`**${blocked}**`] : []),
    ...(pull.review === 'approved' ? ['reviewed'] : []),
    ...(pull.behind ? ['the mirror was behind its public branch'] : []),
    ...(!publicPull && pull.byHand && pull.state !== 'closed'
      ? [`goes public **by hand** (${pull.byHand})`]
      : []),
    ...(publicPull
      ? [
          'byHand' in publicPull
            ? `to the public **by hand** (${publicPull.byHand})`
            : `public: ${publicPull.url} ${publicPull.state}${publicPull.onto ? `, **into ${name(publicPull.onto)}**` : ''}`,
        ]
      : []),
    `${pull.ticked.length} of ${Object.keys(checklist).length} ticked`,
  ]
  return `${newest}${parts.join(', ')}`
}
