// `npm run torture`: one case lived again and again, each time with one thing that goes wrong, and its end compared
// with that of an undisturbed life. `--sample N` takes N of all that can go wrong, spread evenly (`--from K` begins at
// the K-th); `--break dedupe|outbox|inbox` takes a safety out, and then some have to end otherwise. `--kinds` takes
// only some of fault, kill, commit.
import { parseArgs } from 'node:util'
import { embedded, postgres } from '../support/stores.ts'
import type { Broken } from './app.ts'
import { blowsOf, concerns, inWords, trial, undisturbed, type Verdict } from './trials.ts'

const tell = (line: string): void => void process.stdout.write(`${line}\n`)

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    from: { type: 'string', default: '0' },
    break: { type: 'string' },
    kinds: { type: 'string', default: 'fault,kill,commit' },
    at: { type: 'string', default: '2' },
  },
})
const broken = (values.break ?? null) as Broken
if (broken !== null && !['dedupe', 'outbox', 'inbox'].includes(broken)) {
  process.stderr.write('--break takes dedupe, outbox or inbox.\n')
  process.exit(2)
}
const home = postgres.missing === null ? postgres : embedded
const calm = await undisturbed(home)
const kinds = values.kinds.split(',')
const all = blowsOf(calm).filter(blow => kinds.includes(blow.kind) && (!broken || concerns(blow, broken)))
const wanted = Math.min(Number(values.sample ?? all.length), all.length)
const every = all.length / wanted
const blows = Array.from(
  { length: wanted },
  (_, n) => all[Math.floor(n * every + Number(values.from)) % all.length],
).filter(blow => blow !== undefined)
tell(
  `${all.length} things can go wrong in this case on ${home.name}; ${blows.length} are tried${broken ? `, without ${broken}` : ''}.`,
)

const counts: Record<Verdict, number> = { equal: 0, told: 0, 'not equal': 0, 'not struck': 0 }
const queue = [...blows]
await Promise.all(Array.from({ length: Number(values.at) }, work))
async function work(): Promise<void> {
  for (let blow = queue.shift(); blow; blow = queue.shift()) {
    const { verdict, difference } = await trial(home, calm, blow, broken)
    counts[verdict] += 1
    tell(`${verdict}: ${inWords(blow)}`)
    if (verdict === 'not equal') tell(difference.slice(0, 4_000))
  }
}
const tried = blows.length - counts['not struck']
if (counts['not struck'] > 0)
  tell(`${counts['not struck']} never came to pass: requests run in no fixed order.`)
if (counts.told > 0) tell(`Of the equal, ${counts.told} end with GitHub's final no told to the coordinators.`)
tell(`torture: ${tried} tried, ${counts.equal + counts.told} equal, ${counts['not equal']} not equal`)
// Without a safety, a harness that sees nothing is what is wrong.
process.exitCode = counts['not equal'] > 0 === (broken !== null) && tried > 0 ? 0 : 1
