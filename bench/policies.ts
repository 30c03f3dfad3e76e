// Scores the reader of policies: against our own labelled texts, and against others' that lie beside the repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type LabelledPolicy, ownPolicies, type PolicyLabel, scorePolicies } from './score-policies.ts'

const own = new URL('../test/data/labelled-policies/', import.meta.url)
const shared = new URL('../../shared/policies/', import.meta.url)
const quiet = process.argv.includes('--quiet')

for (const file of readdirSync(own)
  .filter(f => f.endsWith('.txt'))
  .toSorted())
  print(`our own, ${file}`, ownPolicies(readFileSync(new URL(file, own), 'utf8')))
if (existsSync(shared)) print('real policies', realPolicies())
else console.log('skipped: no labelled policies beside this repository (../shared/policies)')

function realPolicies(): LabelledPolicy[] {
  const labels = JSON.parse(readFileSync(new URL('labels.json', shared), 'utf8')) as Record<
    string,
    PolicyLabel
  >
  return Object.entries(labels).map(([name, label]) => ({
    name,
    label,
    text: readFileSync(new URL(`texts/${name}`, shared), 'utf8'),
  }))
}

function print(title: string, policies: readonly LabelledPolicy[]): void {
  const began = performance.now()
  const { fields, exact, timesExact } = scorePolicies(policies)
  console.log(`${title}: ${policies.length} policies, ${(performance.now() - began).toFixed(0)} ms`)
  const ratio = (a: number, b: number) => (b === 0 ? '  -  ' : (a / b).toFixed(3))
  for (const [name, { right, read, labelled, wrong }] of fields) {
    const figures = `precision ${ratio(right, read)}  recall ${ratio(right, labelled)}`
    console.log(`${name.padEnd(18)} ${figures}  (${right} right, ${read} read, ${labelled} labelled)`)
    if (!quiet) for (const line of wrong) console.log(`    ${line}`)
  }
  console.log(`exactly right: ${exact} of ${policies.length}; their four times: ${timesExact}\n`)
}
