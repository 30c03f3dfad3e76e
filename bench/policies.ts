// Scores the reader of policies against labelled texts that lie beside the repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readProse, toReadJson } from '../src/core/policy/prose.ts'

type Label = {
  ackHours: number | null
  responseHours: number | null
  updateEveryDays: number | null
  disclosureDays: number | null
  contacts: string[]
  pgp: boolean | null
  supportedVersions: boolean | null
  outOfScope: boolean | null
  bounty: boolean | null
}
type Value = number | boolean | null
type Field = { name: string; read: Value; label: Value }

const folder = new URL('../../shared/policies/', import.meta.url)
if (existsSync(folder)) score(process.argv[2] ?? 'all', process.argv.includes('--quiet'))
else console.log('skipped: no labelled policies beside this repository (../shared/policies)')

/** `half`: `even` or `odd` by sorted file name, or `all`. */
function score(half: string, quiet: boolean): void {
  const labels = JSON.parse(readFileSync(new URL('labels.json', folder), 'utf8')) as Record<string, Label>
  const names = readdirSync(new URL('texts/', folder))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .filter((_, i) => half === 'all' || (half === 'even' ? i % 2 === 0 : i % 2 === 1))
  const tally = new Map<string, { right: number; read: number; labelled: number; wrong: string[] }>()
  const count = (name: string, right: number, read: number, labelled: number, wrong: string[]) => {
    const t = tally.get(name) ?? { right: 0, read: 0, labelled: 0, wrong: [] }
    tally.set(name, {
      right: t.right + right,
      read: t.read + read,
      labelled: t.labelled + labelled,
      wrong: [...t.wrong, ...wrong],
    })
    return wrong.length === 0
  }
  let exact = 0
  let promisesExact = 0
  const began = performance.now()
  for (const name of names) {
    const label = labels[name]
    if (label === undefined) continue
    const read = toReadJson(readProse(readFileSync(new URL(`texts/${name}`, folder), 'utf8')))
    const times: Field[] = [
      { name: 'acknowledge', read: read.acknowledge?.hours ?? null, label: label.ackHours },
      { name: 'respond', read: read.respond?.hours ?? null, label: label.responseHours },
      { name: 'update', read: read.update?.days ?? null, label: label.updateEveryDays },
      { name: 'disclose', read: read.disclose?.days ?? null, label: label.disclosureDays },
    ]
    const stated: Field[] = (['pgp', 'supportedVersions', 'outOfScope', 'bounty'] as const).map(f => ({
      name: f,
      read: read[f],
      label: label[f],
    }))
    const sure = (f: Field) =>
      count(
        f.name,
        f.read !== null && f.read === f.label ? 1 : 0,
        f.read === null ? 0 : 1,
        f.label === null ? 0 : 1,
        f.read === f.label ? [] : [`${name}: read ${f.read}, labelled ${f.label}`],
      )
    const timesRight = times.map(sure).every(Boolean)
    const flagsRight = stated.map(sure).every(Boolean)
    const key = (c: string) => c.toLowerCase().replace(/\/$/, '')
    const got = new Set(read.contacts.map(key))
    const want = new Set(label.contacts.map(key))
    const extra = [...got].filter(c => !want.has(c))
    const missing = [...want].filter(c => !got.has(c))
    const wrong = [...extra.map(c => `${name}: extra ${c}`), ...missing.map(c => `${name}: missing ${c}`)]
    const contactsRight = count('contacts', got.size - extra.length, got.size, want.size, wrong)
    if (timesRight) promisesExact++
    if (timesRight && flagsRight && contactsRight) exact++
  }
  const ratio = (a: number, b: number) => (b === 0 ? '  -  ' : (a / b).toFixed(3))
  console.log(`${names.length} policies (${half}), ${(performance.now() - began).toFixed(0)} ms`)
  for (const [name, t] of tally) {
    console.log(
      `${name.padEnd(18)} precision ${ratio(t.right, t.read)}  recall ${ratio(t.right, t.labelled)}  (${t.right} right, ${t.read} read, ${t.labelled} labelled)`,
    )
    if (!quiet) for (const line of t.wrong) console.log(`    ${line}`)
  }
  console.log(
    `exactly right: ${exact} of ${names.length} policies; their four times: ${promisesExact} of ${names.length}`,
  )
}
