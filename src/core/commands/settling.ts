import { type Words, wordsFor } from '../audience.ts'
import type { Resolution } from '../case/fact.ts'
import type { Settled, Settlement } from '../decide/context.ts'
import type { Draft } from '../draft.ts'
import { tell } from '../duplicates.ts'
import { fingerprint } from '../fingerprint.ts'
import { causeName } from '../messages/embargo.ts'
import { inline, login, quote } from '../messages/quote.ts'
import { reporterIs } from '../messages/to-coordinators.ts'
import { repositoryIn } from '../policy/elsewhere.ts'
import { fullName, sameRepository } from '../policy/names.ts'
import { pendingAnswer, settle } from '../settle.ts'
import { type Answer, type Command, done, firstLine, longestTold, refused, tooLong } from './command.ts'
import { readGhsa } from './ghsa.ts'

const words = (argument: string): Words<'coordinators'> | null =>
  argument ? wordsFor('coordinators', argument) : null

function settleAs(
  draft: Draft,
  as: Resolution,
  {
    text = '',
    told = null,
    of,
    elsewhere = false,
    contacts = [],
  }: {
    text?: string
    told?: string | null
    of?: string
    elsewhere?: boolean
    contacts?: readonly string[]
  },
): Answer {
  const c = draft.case
  if (text.length > longestTold) return refused(tooLong)
  if (c.report === 'closed') return refused('The case is closed already.')
  if (c.resolution && pendingAnswer(c) === 'wanted') {
    return refused(
      `The report is settled as ${c.resolution.as} already; the answer is on its way to the reporter.`,
    )
  }
  if (c.resolution) {
    return refused(
      `The report is settled as ${c.resolution.as} already. Post the answer and write \`/sent\`, or take the report up again with \`/accept\`.`,
    )
  }
  const repeating =
    as !== 'duplicate' && c.duplicates.size > 0
      ? ` Settled as duplicates of it were ${[...c.duplicates.keys()].map(login).join(', ')}, whose reporters were told that it is known: \`/update TEXT\` or \`/accept\` there, where that is not so any more.`
      : ''
  settle(draft, as, { told, ...(of ? { of } : {}), elsewhere, contacts, words: words(text) })
  return done(
    c.source.kind === 'issue'
      ? `Settled as ${as}; the case is closed. The report is public: please answer there by hand, and close it there.${repeating}`
      : `Settled as ${as}. The reporter ${reporterIs(c)} why; then the advisory and the case are closed.${repeating}`,
  )
}

export const invalid: Command = {
  name: 'invalid',
  usage: '/invalid REASON',
  help: 'The report is no vulnerability; the reporter is told why, then it is closed.',
  run(draft, argument) {
    if (!argument) return refused('Say why, for the reporter to read: `/invalid REASON`.')
    return settleAs(draft, 'invalid', { text: argument })
  },
}

export const outOfScope: Command = {
  name: 'out-of-scope',
  usage: '/out-of-scope REASON',
  help: 'The policy excludes it; the reporter is told which rule applies, then it is closed. REASON may be the mark of a rule of the policy: without REASON they are listed.',
  run(draft, argument, { policy: { outOfScope: clauses } }) {
    const rules = marked(clauses)
    const list = rules.map(({ clause, mark }) => `\n- \`${mark}\`: ${inline(clause, { max: 300 })}`).join('')
    const listed = list
      ? ` The policy excludes what follows; the mark before a rule stands for it, such as \`/out-of-scope ${rules[0]?.mark}\`:\n${list}`
      : ''
    if (!argument)
      return refused(`Say which rule applies, for the reporter to read: \`/out-of-scope REASON\`.${listed}`)
    const { first, rest } = firstLine(argument)
    const [named = ''] = namesRules.exec(first) ?? []
    const tokens = named.toLowerCase().match(/[\da-f]{4,16}|\d{1,3}/g) ?? []
    const known = tokens.map(token => rules.find(({ mark }) => mark === token))
    const words = first.slice(named.length)
    // A rule is named by what it says, and by no number: somebody may change the policy between reading and writing.
    const isReason = known.every(rule => rule === undefined) && /\p{L}/u.test(words)
    if (isReason) return settleAs(draft, 'out-of-scope', { text: argument })
    if (known.length === 0 || known.includes(undefined))
      return refused(
        list
          ? `There is no rule ${inline(first, { max: 50 })} (any more).${listed}`
          : 'The policy names no rule to quote: write the reason itself, for the reporter to read.',
      )
    const quoted = known.map(rule => quote(rule?.clause ?? '', { max: 2_000 }))
    const text = ['The policy says:', ...quoted, words.trim(), rest].filter(Boolean).join('\n\n')
    return settleAs(draft, 'out-of-scope', { text })
  },
}

/** How rules are named at the beginning of a line: their marks, or numbers, with what people write around them. */
const namesRules =
  /^(?:[\s`,;:.&/#()+*"'“”‘’-]|\b(?:and|or|rules?|marks?|nos?|numbers?)\b|\b(?:[\da-f]{4,16}|\d{1,3})\b)*/i

/** Each clause with a mark of its own: as much of its fingerprint as tells it from the others, four digits at least. */
function marked(clauses: readonly string[]): readonly { readonly clause: string; readonly mark: string }[] {
  const all = [...new Set(clauses)].map(clause => ({
    clause,
    print: fingerprint(clause).replaceAll('-', ''),
  }))
  const isTold = (length: number) =>
    new Set(all.map(({ print }) => print.slice(0, length))).size === all.length
  const length = [4, 6, 8, 16].find(isTold) ?? 16
  return all.map(({ clause, print }) => ({ clause, mark: print.slice(0, length) }))
}

export const thirdParty: Command = {
  name: 'third-party',
  usage: '/third-party PROJECT',
  help: "It is somebody else's software; the reporter is told whose, where a project at GitHub (owner/repo) takes reports, and what stands on the lines below, then it is closed.",
  run(draft, argument, { policy: { thirdParty: clause }, elsewhere }) {
    const { first: project, rest: text } = firstLine(argument)
    const own = clause === null ? '' : `The policy says:\n\n${quote(clause, { max: 2_000 })}`
    if (!project || project.length > 200) {
      return refused(
        `Name the project that the reporter should tell instead, in a few words or as \`owner/repo\`: \`/third-party PROJECT\`.${
          own ? ` Where nothing stands below it, the reporter is told your own rule. ${own}` : ''
        }`,
      )
    }
    const { repository, url } = draft.case.source
    const named = repositoryIn(project, url.split('/').slice(0, 3).join('/'))
    if (named && sameRepository(named, repository))
      return refused(
        `${inline(project, { max: 200 })} is what was reported on: name the project whose software it is in.`,
      )
    const found = elsewhere?.get(project)
    const answer = settleAs(draft, 'third-party', {
      text: text || own,
      told: project,
      of: project,
      contacts: found?.contacts ?? [],
    })
    if (!answer.ok || !found || draft.case.source.kind === 'issue') return answer
    const name = inline(fullName(found.repository), { max: 200 })
    return done(
      found.contacts.length > 0
        ? `${answer.reply} They ${reporterIs(draft.case, 'told', 'are')} where ${name} takes reports: ${found.contacts.map(at => inline(at, { max: 200 })).join(', ')}.`
        : `${answer.reply} No contact was found in a SECURITY.md of ${name}.`,
    )
  },
}

/** Why no report can repeat that one, with what would work; null where it can: where there is somebody at work, or was. */
function leadsNowhere(own: string, other: string, settled: Settled | undefined): string | null {
  if (!settled) return null
  const chain = [{ ghsa: other, as: settled.as }, ...settled.leadsTo]
  const isOwn = ({ ghsa }: Settlement) => ghsa.toLowerCase() === own.toLowerCase()
  const last = chain.find(isOwn) ?? chain.at(-1)
  const through = chain.length > 1 ? `${other} is itself settled as a duplicate` : ''
  if (last && isOwn(last))
    return `${through}, and what it repeats leads back to this very report: nobody would be left to work on it. Take up here what both are about (\`/accept\`), or take ${other} up again with \`/accept\` on its tracking issue, and then write \`/duplicate ${other}\` here.`
  if (last?.as === 'invalid' || last?.as === 'out-of-scope' || last?.as === 'third-party') {
    const led = chain.length > 1 ? `${through} of ${last.ghsa}, which` : last.ghsa
    return `${led} was settled as ${last.as}: nobody works on it. Settle this report by itself in the same way, or take ${last.ghsa} up again with \`/accept\` on its tracking issue first.`
  }
  if (last?.as === 'duplicate')
    return `${other} and ${chain.at(-2)?.ghsa} were settled as duplicates of each other: nobody works on either. Take one of them up again with \`/accept\` on its tracking issue, then name that one.`
  return last && through ? `${through} of ${last.ghsa}: write \`/duplicate ${last.ghsa}\`.` : null
}

export const duplicate: Command = {
  name: 'duplicate',
  usage: '/duplicate GHSA',
  help: 'It is known already; the reporter is told so (and of the other advisory only if that is public), then it is closed.',
  run(draft, argument, context) {
    const { source } = draft.case
    const other = readGhsa(firstLine(argument).first)
    if (!other) return refused('Name the advisory it repeats: `/duplicate GHSA-xxxx-xxxx-xxxx`.')
    if (source.kind === 'advisory' && source.ghsa.toLowerCase() === other.toLowerCase())
      return refused('That is this very advisory; name the other one.')
    const why =
      source.kind === 'advisory' ? leadsNowhere(source.ghsa, other, context.settled?.get(other)) : null
    if (why) return refused(why)
    const told = context.publicAdvisories.has(other) ? other : null
    const answer = settleAs(draft, 'duplicate', { told, of: other, elsewhere: !context.cases.has(other) })
    if (!answer.ok || !context.cases.has(other)) return answer
    if (source.kind === 'issue') {
      tell(draft, other, 'duplicate', { kind: 'public issue', url: source.url })
      return done(
        `${answer.reply} The coordinators of ${other} are told that a public issue is about the same; its embargo ends by \`/public URL\` there.`,
      )
    }
    const ended = draft.case.embargo.ended?.cause
    const inside = draft.case.participants.filter(
      ({ role, consent }) => role !== 'reporter' && consent === 'signatory',
    )
    const invited =
      inside.length > 0
        ? ` In this case there are also ${inside.map(({ person }) => login(person.login)).join(', ')}: \`/invite\` them there, where they are needed; a date that moves there takes them off this advisory.`
        : ''
    return done(
      `${answer.reply}${invited} The case of ${other} hears of it: ${
        ended
          ? `the embargo of this report has ended already (${causeName(ended)}), and that case is told so.`
          : 'where both have an embargo that holds, its reporter and this one share the earlier of the two; where that one is over, this one ends too, and that is said here.'
      }`,
    )
  },
}
