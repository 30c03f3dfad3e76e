// `npm run torture`: one case lived again and again, with all that can go wrong in it, and its end compared with that of
// an undisturbed life. A life takes up to `--most` blows in each of its steps (4; 0 is one blow in a whole life); where its
// end is another one, each of them is tried alone. `--sample N` takes N of all that can go wrong, spread evenly (`--from K` begins at
// the K-th); `--break dedupe|outbox|inbox` takes a safety out, and then some have to end otherwise. `--kinds` takes
// only some of fault, kill, commit, or of the faults (drop-before, drop-after, status, limit, html, half, silence), and
// `--only TEXT` those whose words, as they are printed, contain it.
import { parseArgs } from 'node:util'
import { embedded, postgres } from '../support/stores.ts'
import type { Broken } from './app.ts'
import type { Blow } from './life.ts'
import { blowsOf, concerns, inWords, shareOut, trial, undisturbed, type Verdict } from './trials.ts'

const tell = (line: string): void => void process.stdout.write(`${line}\n`)

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    from: { type: 'string', default: '0' },
    break: { type: 'string' },
    only: { type: 'string', default: '' },
    kinds: { type: 'string', default: 'fault,kill,commit' },
    at: { type: 'string', default: '2' },
    most: { type: 'string', default: '4' },
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
const ofKinds = (blow: Blow) =>
  kinds.includes(blow.kind) || (blow.kind === 'fault' && kinds.includes(blow.fault.kind))
const all = blowsOf(calm).filter(
  blow => ofKinds(blow) && inWords(blow).includes(values.only) && (!broken || concerns(blow, broken)),
)
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
let lived = 0
const unstruck: Blow[] = []
const most = broken ? 0 : Number(values.most)
await live(most > 0 ? shareOut(blows, most) : blows.map(blow => [blow]))
// What an earlier blow of its life kept from falling, until nothing of it falls any more.
for (let before = Number.POSITIVE_INFINITY; unstruck.length > 0 && unstruck.length < before; ) {
  before = unstruck.length
  await live(shareOut(unstruck.splice(0), 1))
}
counts['not struck'] += unstruck.length

/** Lives these lives, `--at` at a time. */
async function live(lives: readonly (readonly Blow[])[]): Promise<void> {
  const queue = [...lives]
  await Promise.all(
    Array.from({ length: Number(values.at) }, async () => {
      for (let given = queue.shift(); given; given = queue.shift()) await one(given)
    }),
  )
}

async function one(given: readonly Blow[]): Promise<void> {
  const { verdict, difference, struck } = await trial(home, calm, given, broken)
  lived += 1
  const [first] = given
  if (given.length > 1) {
    unstruck.push(...given.filter(blow => !struck.has(blow)))
    tell(`life ${lived}: ${struck.size} of ${given.length} blows fell: ${verdict}`)
    if (verdict === 'not equal') {
      tell(difference.slice(0, 4_000))
      const before = counts['not equal']
      for (const blow of struck) await one([blow])
      // Only together do they come to another end.
      if (counts['not equal'] === before) counts['not equal'] += 1
    } else counts.equal += struck.size
  } else if (first) {
    counts[verdict] += 1
    tell(`${verdict}: ${inWords(first)}`)
    if (verdict === 'not equal') tell(difference.slice(0, 4_000))
  }
}

const tried = counts.equal + counts.told + counts['not equal']
tell(`${lived} lives were lived.`)
if (counts['not struck'] > 0)
  tell(`${counts['not struck']} never came to pass: requests run in no fixed order.`)
if (counts.told > 0)
  tell(
    `Of the equal, ${counts.told} end with GitHub's final no, or a CVE request that nobody can look up, told to the coordinators.`,
  )
tell(`torture: ${tried} tried, ${counts.equal + counts.told} equal, ${counts['not equal']} not equal`)
// Without a safety, a harness that sees nothing is what is wrong.
process.exitCode = counts['not equal'] > 0 === (broken !== null) && tried > 0 ? 0 : 1
