import { elapsedLength } from '../core/policy/duration.ts'
import { readProse, toReadJson } from '../core/policy/prose.ts'
import { json, print, sentence } from './terminal.ts'
import { readText } from './text-file.ts'

type Read = ReturnType<typeof readProse>
type Row = { readonly name: string; readonly value: string; readonly at?: Place }
type Place = { readonly line: number; readonly sentence: string; readonly sure: string }

/** `pledge read FILE`: what the reader takes from one prose file. */
export function read(file: string, options: { readonly json?: true }): void {
  const prose = readProse(readText(file))
  print(options.json ? json(toReadJson(prose)) : table(prose))
}

function table(prose: Read): string[] {
  const rows: Row[] = [
    ...(['acknowledge', 'respond'] as const).map(name => {
      const at = prose[name]
      return at ? { name, value: time(at), at } : { name, value: 'nothing promised' }
    }),
    ...(['update', 'disclose'] as const).map(name => {
      const at = prose[name]
      const value = at && count(at.days, at.business ? 'business day' : 'day')
      return at ? { name, value: value ?? '', at } : { name, value: 'nothing promised' }
    }),
    ...prose.partial.map(at => ({ name: `${at.promise}, for some`, value: time(at), at })),
    ...prose.contacts.map(at => ({ name: 'contact', value: at.value, at })),
    ...flags(prose),
  ]
  return [...rows.flatMap(lines), ...clauses(prose), ...findings(prose)]
}

function flags(prose: Read): Row[] {
  const yes = { true: 'yes', false: 'no', null: 'not stated' } as const
  const named = [
    ['encryption (PGP)', prose.pgp],
    ['supported versions', prose.supportedVersions],
    ['out of scope', prose.outOfScope],
    ['bounty', prose.bounty],
  ] as const
  const form = { name: 'GitHub’s report form', value: prose.privateReporting ? 'named' : 'not stated' }
  return [form, ...named.map(([name, value]) => ({ name, value: yes[`${value}`] }))]
}

function lines({ name, value, at }: Row): string[] {
  const head = `${name.padEnd(22)}${at ? sentence(value).slice(1, -1) : value}`
  return at ? [`${head}  (line ${at.line}, ${sure(at.sure)})`, `  ${sentence(at.sentence)}`] : [head]
}

const sure = (how: string): string =>
  ({
    high: 'said plainly',
    medium: 'said with a hedge or over two sentences',
    low: 'taken from its surroundings',
  })[how] ?? how

const clauses = (prose: Read): string[] =>
  (
    [
      ['Rules for those who test', prose.conduct],
      ['Out of scope', prose.outOfScopeClauses],
      ['Third parties', prose.thirdParty === null ? [] : [prose.thirdParty]],
      ['Safe harbour', prose.safeHarbour],
    ] as const
  ).flatMap(([title, all]) =>
    all.length > 0 ? ['', `${title}:`, ...all.map(one => `  ${sentence(one)}`)] : [],
  )

const findings = (prose: Read): string[] =>
  prose.findings.length > 0
    ? [
        '',
        'To look at:',
        ...prose.findings.map(({ line, what, text }) => `  line ${line}: ${what}: ${sentence(text)}`),
      ]
    : []

/** As the promise was written: in days where its author counts days, else in the largest unit that is exact. */
const time = ({ hours, business, inDays }: NonNullable<Read['acknowledge']>): string =>
  business
    ? count(hours / 24, 'business day')
    : inDays
      ? count(hours / 24, 'day')
      : elapsedLength(Math.round(hours * 3600)).text

const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`
