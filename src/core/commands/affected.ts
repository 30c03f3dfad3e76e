import type { FactOf } from '../case/fact.ts'
import { type Affected, affectedName } from '../case/remediation.ts'
import { inline } from '../messages/quote.ts'
import { howToAdd, pullsLeft } from '../messages/remediation.ts'
import { fullName, readPackage, readRepository, readService } from '../policy/names.ts'
import { type Policy, placeFor } from '../policy/policy.ts'
import { nameOnAdvisory, readReleases } from '../remediation/fixes.ts'
import { canBeMet, readRange, shownRange } from '../remediation/range.ts'
import { type Command, done, firstLine, refused } from './command.ts'

const how =
  'Write `/affected OWNER/REPO`, with the versions as `OWNER/REPO@>=1.0,<2.3` where not all are affected; `ECOSYSTEM:PACKAGE[@RANGE]` for a package; `service:NAME` for a service. Several are parted by spaces; `/affected not NAME …` takes back.'
const most = 100

export const affected: Command = {
  name: 'affected',
  usage: '/affected OWNER/REPO[@RANGE] … | service:NAME …',
  help: 'Names what is affected: repositories with a range of versions, packages as `npm:NAME[@RANGE]`, services. `/affected not NAME …` takes back.',
  run(draft, argument, { policy }) {
    const c = draft.case
    if (c.report === 'closed') return refused('The case is closed.')
    const words = firstLine(argument).first.split(/\s+/).filter(Boolean)
    const negated = words[0]?.toLowerCase() === 'not'
    const names = negated ? words.slice(1) : words
    if (names.length === 0) return refused(how)
    if (names.length > most) return refused(`That is more than ${most} at once.`)
    const before = new Map(c.remediation.affected)
    if (negated) {
      const unknown = names.find(name => !before.has(name.toLowerCase()))
      if (unknown) {
        const known = [...before.values()].map(one => `\`${affectedName(one)}\``).join(', ')
        return refused(
          `${inline(unknown, { max: 100 })} is not among what is affected${known ? `: ${known}` : ''}. Nothing changed.`,
        )
      }
    }
    const what: Affected[] = []
    const wrong: string[] = []
    for (const name of negated ? [] : names) {
      const read = readAffected(name, policy)
      if (typeof read === 'string') wrong.push(read)
      else if (what.some(one => affectedName(one) === affectedName(read)))
        wrong.push(
          `\`${affectedName(read)}\` stands there twice. One range may have alternatives: \`OWNER/REPO@<1.5||>=2.0,<2.3\`.`,
        )
      else if (isPrivatePlace(read, policy))
        wrong.push(
          `\`${affectedName(read)}\` is a private place of yours, and the advisory would name it. Name the public repository.`,
        )
      else what.push(read)
    }
    if (wrong.length > 0) return refused(`Nothing changed. ${wrong.join('\n\n')}`)
    draft.record({ kind: 'affectedNamed', what, not: negated ? names : [] })
    if (c.remediation.related.join() !== policy.related.join())
      draft.record({ kind: 'relatedRead', names: [...policy.related] })
    nameOnAdvisory(draft, policy, [...before.values()])
    readReleases(draft, policy)
    const missing = what.filter(
      one => one.kind === 'repository' && !placeFor(policy.remediation, one.name),
    ) as Extract<Affected, { kind: 'repository' }>[]
    const changed = negated
      ? `Not affected any more: ${names.map(name => inline(name, { max: 100 })).join(', ')}.`
      : `Affected: ${what.map(one => shown(one, policy)).join(', ')}.`
    const gone = negated ? names.map(name => `${name.toLowerCase()}#`) : []
    const pulls = [...c.remediation.pulls].flatMap(([key, pull]) =>
      gone.some(name => key.startsWith(name)) ? [pull] : [],
    )
    const help = missing.map(({ name }) => howToAdd(name, policy))
    return done([changed, pullsLeft(pulls), ...help].filter(Boolean).join('\n\n'))
  },
}

/** A mirror, or where cases are worked: nothing that an advisory may name. */
function isPrivatePlace(one: Affected, { remediation, coordination }: Policy): boolean {
  const places = Object.values(remediation).map(({ mirror }) => mirror)
  if (coordination) places.push(fullName(coordination))
  return one.kind === 'repository' && places.some(place => place.toLowerCase() === one.name.toLowerCase())
}

function shown(one: Affected, { services }: Policy): string {
  if (one.kind === 'service') {
    const who = services[one.name] ?? []
    return `\`${affectedName(one)}\`${who.length > 0 ? ` (run by ${who.map(name => inline(name, { max: 200 })).join(', ')})` : ''}`
  }
  return `\`${affectedName(one)}\`${one.range ? ` (${inline(shownRange(one.range), { max: 200 })})` : ''}`
}

/** What a word of the command names, or the sentence that says why it names nothing. */
function readAffected(word: string, policy: Policy): FactOf<'affectedNamed'>['what'][number] | string {
  const service = readService(word)
  if (service !== null) return readListed(service, policy)
  const [, name = '', written] = /^([^@]+:@?[^@]+|[^@:]+)(?:@(.+))?$/.exec(word) ?? []
  const range = written === undefined ? null : readRange(written)
  if (written !== undefined && range === null) {
    return `Which versions does ${inline(written, { max: 100 })} mean? It is no range of semantic versions such as \`>=1.0,<2.3\`. Without a range, every version and every release line counts: \`/affected ${name && readRepository(name) ? name : 'OWNER/REPO'}\`.`
  }
  if (range !== null && !canBeMet(range))
    return `No version can be in ${inline(shownRange(range), { max: 200 })}: are its ends the wrong way round?`
  const repository = readRepository(name)
  if (repository) {
    // As `pledge.yml` writes it: GitHub does not tell upper case from lower.
    const known = Object.keys(policy.remediation).find(key => key.toLowerCase() === name.toLowerCase())
    return { kind: 'repository', name: known ?? `${repository.owner}/${repository.name}`, range }
  }
  const found = readPackage(name)
  if (found) return { kind: 'package', ...found, range }
  return `${inline(word, { max: 100 })} names nothing that can be affected. ${how}`
}

function readListed(name: string, policy: Policy): Affected | string {
  const listed = Object.keys(policy.services).find(key => key.toLowerCase() === name.toLowerCase())
  if (listed !== undefined) return { kind: 'service', name: listed }
  return `\`service:${name}\` is not listed in \`pledge.yml\`. Say there who runs it, and write the command again:\n\n\`\`\`yaml\nservices:\n  ${name}: [LOGIN]\n\`\`\`\n\n`
}
