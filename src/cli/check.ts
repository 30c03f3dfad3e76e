import { readLength } from '../core/policy/compile.ts'
import type { Length, Origin, Policy, PromiseName, Term } from '../core/policy/policy.ts'
import { isSupported, promiseNames } from '../core/policy/policy.ts'
import type { Compiled, Finding } from './policy.ts'
import { compileAt } from './policy.ts'
import { type ExitCode, json, plural, print, sentence, shown } from './terminal.ts'

type Options = { readonly json?: true; readonly strict?: true; readonly coordination?: true }

/** `pledge check [path or owner/repo]`: the compiled policy, what is wrong with it, and an exit code for CI. */
export async function check(word: string, options: Options): Promise<ExitCode> {
  const compiled = await compileAt(word, options.coordination ?? false)
  const failing = compiled.findings.filter(
    ({ severity }) => severity === 'error' || (severity === 'warning' && options.strict),
  )
  const ok = failing.length === 0
  print(options.json ? json(asJson(compiled, ok)) : asText(compiled, ok, new Date()))
  return ok ? 0 : 1
}

function asText(compiled: Compiled, ok: boolean, now: Date): string[] {
  const { name, policy, files } = compiled
  return [
    `The policy of ${shown(name)}, read from ${files.length > 0 ? files.map(shown).join(', ') : 'nothing'}`,
    '',
    ...promiseNames.flatMap(promise => [
      ...term(promise, policy.promises[promise]),
      ...partial(promise, compiled.prose, policy.promises[promise]),
    ]),
    ...rest(compiled, now),
    ...findings(compiled.findings),
    '',
    ...(compiled.repository === null
      ? ["A checkout's own files; what the organisation's .github repository says is not in this."]
      : []),
    summary(compiled.findings, ok),
  ]
}

function term(name: string, given: Term | null): string[] {
  const label = name.padEnd(13)
  if (given === null) return [`${label}none: switched off`]
  if (given.target) return [`${label}${given.length.text}, a target of Pledge's own: nobody promised it`]
  return [`${label}${shown(given.length.text)}  (${from(given.origin)})`, ...said(given.origin)]
}

/** The times for some reports only, where the prose is what counts. */
function partial(name: PromiseName, prose: Compiled['prose'], given: Term | null): string[] {
  if (given?.origin.kind !== 'prose') return []
  return (prose?.partial ?? [])
    .filter(({ promise }) => promise === name)
    .map(
      read =>
        `  ${readLength(read)?.text ?? 'no time'} for some reports (line ${read.line}): ${sentence(read.sentence)}`,
    )
}

const from = ({ where, line, commit }: Origin): string =>
  `${shown(where ?? 'unknown')}${line === undefined ? '' : `, line ${line}`}${commit === undefined ? '' : `, at ${commit.slice(0, 10)}`}`

const said = (origin: Origin): string[] =>
  origin.sentence === undefined ? [] : [`  ${sentence(origin.sentence)}`]

function rest({ policy, prose }: Compiled, now: Date): string[] {
  const { calendar, coordination, contacts, coordinators, embargo, pause } = policy
  const holidays =
    typeof calendar.holidays === 'string' ? calendar.holidays : plural(calendar.holidays?.length ?? 0, 'day')
  const ways = [...contacts.map(shown), ...(prose?.privateReporting ? ["GitHub's private reporting"] : [])]
  const rows: [string, string | null][] = [
    ['contacts', ways.length > 0 ? ways.join(', ') : 'none found'],
    ['cases in', coordination ? `${coordination.owner}/${coordination.name}` : null],
    ['coordinators', coordinators.length > 0 ? coordinators.join(', ') : null],
    ['calendar', `${calendar.zone}${calendar.holidays === null ? '' : `, holidays: ${holidays}`}`],
    ['pause', pause.length > 0 ? pause.join(', ') : null],
    ['embargo', embargo.minimum ? `at least ${embargo.minimum.text}` : null],
    ['supported', versions(policy.supportedVersions, true, now)],
    ['unsupported', versions(policy.supportedVersions, false, now)],
    ...clauses('safe harbour', policy.safeHarbour),
    ...clauses('conduct', policy.conduct),
    ...clauses('out of scope', policy.outOfScope),
    ...clauses('third party', policy.thirdParty === null ? [] : [policy.thirdParty]),
  ]
  return ['', ...rows.flatMap(([name, value]) => (value === null ? [] : [`${name.padEnd(13)}${value}`]))]
}

function versions(all: Policy['supportedVersions'], supported: boolean, now: Date): string | null {
  const found = all
    .filter(one => isSupported(one, now) === supported)
    .map(({ version, until }) => shown(version) + (until === undefined ? '' : ` (until ${until})`))
  return found.length > 0 ? found.join(', ') : null
}

const clauses = (name: string, all: readonly string[]): [string, string][] =>
  all.map((clause, n) => [n === 0 ? name : '', sentence(clause, 120)])

function findings(all: readonly Finding[]): string[] {
  return all.length === 0 ? [] : ['', ...all.map(finding)]
}

/** "error: SECURITY.md:3:1: what is wrong: “the words”". */
export function finding({ severity, where, line, column, message, text }: Finding): string {
  const place = [where === null ? null : shown(where), line, column].filter(part => part !== null).join(':')
  return `${severity}: ${place ? `${place}: ` : ''}${shown(message)}${text === null ? '' : ` ${sentence(text, 160)}`}`
}

function summary(all: readonly Finding[], ok: boolean): string {
  const count = (severity: Finding['severity']) => all.filter(one => one.severity === severity).length
  const counted = `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}, ${plural(count('note'), 'note')}`
  return `${ok ? 'In order' : 'Not in order'}: ${counted}.`
}

function asJson({ name, policy, files, findings: all }: Compiled, ok: boolean) {
  const promises = Object.fromEntries(
    promiseNames.map(promise => {
      const given = policy.promises[promise]
      return [promise, given && { ...length(given.length), target: given.target, from: place(given.origin) }]
    }),
  )
  const { coordination } = policy
  return {
    ok,
    name,
    files,
    policy: {
      ...policy,
      promises,
      coordination: coordination && `${coordination.owner}/${coordination.name}`,
    },
    findings: all,
  }
}

const length = (given: Length) =>
  given.kind === 'elapsed'
    ? { length: given.text, seconds: given.seconds, businessDays: null }
    : { length: given.text, seconds: null, businessDays: given.days }

const place = ({ kind, where, commit, line, sentence: words }: Origin) => ({
  kind,
  where: where ?? null,
  commit: commit ?? null,
  line: line ?? null,
  sentence: words ?? null,
})
