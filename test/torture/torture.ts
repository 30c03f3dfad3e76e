// `npm run torture`: one case lived again and again, with all that can go wrong in it, and its end compared with that of
// an undisturbed life. A life takes up to `--most` blows in each of its steps (4; 0 is one blow in a whole life); where its
// end is another one, each of them is tried alone. `--sample N` takes N of all that can go wrong, spread evenly (`--from K` begins at
// the K-th); `--break dedupe|outbox|inbox` takes a safety out, and then some have to end otherwise. `--kinds` takes
// only some of fault, kill, commit, or of the faults (drop-before, drop-after, status, limit, html, half, silence), and
// `--only TEXT` those whose words, as they are printed, contain it. The whole takes hours: with `--journal FILE` a run that
// was stopped goes on where it was, as long as `src` is the same.
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { embedded, postgres } from '../support/stores.ts'
import type { Broken } from './app.ts'
import { Journal } from './journal.ts'
import type { Blow } from './life.ts'
import { blowsOf, concerns, inWords, shareOut, trial, undisturbed } from './trials.ts'

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
    journal: { type: 'string' },
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
const drawn = Array.from(
  { length: wanted },
  (_, n) => all[Math.floor(n * every + Number(values.from)) % all.length],
).filter(blow => blow !== undefined)
const journal = begin()
const blows = journal.left()
tell(
  `${all.length} things can go wrong in this case on ${home.name}; ${journal.blows.length} are tried${broken ? `, without ${broken}` : ''}.`,
)
if (blows.length < journal.blows.length)
  tell(`${journal.blows.length - blows.length} of them are judged in ${values.journal}.`)

let lived = 0
const unstruck: Blow[] = []
const most = broken ? 0 : Number(values.most)
await live(most > 0 ? shareOut(blows, most) : blows.map(blow => [blow]))
// What an earlier blow of its life kept from falling, until nothing of it falls any more.
for (let before = Number.POSITIVE_INFINITY; unstruck.length > 0 && unstruck.length < before; ) {
  before = unstruck.length
  await live(shareOut(unstruck.splice(0), 1))
}
for (const blow of unstruck) journal.judge(blow, 'not struck')

/** A journal is of `src` as it is committed, of a store, and of what was chosen. */
function begin(): Journal {
  const { journal: path, at: _, most: __, ...chosen } = values
  if (path === undefined) return new Journal(drawn)
  const src = execFileSync('git', ['rev-parse', 'HEAD:src'], { encoding: 'utf8' }).trim()
  try {
    return new Journal(drawn, path, { ...chosen, src, store: home.name })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(2)
  }
}

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
      const before = journal.count('not equal')
      for (const blow of struck) await one([blow])
      // Only together do they come to another end.
      if (first && journal.count('not equal') === before) journal.judge(first, 'not equal')
    } else for (const blow of struck) journal.judge(blow, 'equal')
  } else if (first) {
    journal.judge(first, verdict)
    tell(`${verdict}: ${inWords(first)}`)
    if (verdict === 'not equal') tell(difference.slice(0, 4_000))
  }
}

const [equal, told, notEqual] = [journal.count('equal'), journal.count('told'), journal.count('not equal')]
tell(`${lived} lives were lived.`)
const never = journal.count('not struck')
if (never > 0) tell(`${never} never came to pass: requests run in no fixed order.`)
if (told > 0)
  tell(
    `Of the equal, ${told} end with GitHub's final no, or a CVE request that nobody can look up, told to the coordinators.`,
  )
tell(`torture: ${equal + told + notEqual} tried, ${equal + told} equal, ${notEqual} not equal`)
// Without a safety, a harness that sees nothing is what is wrong.
process.exitCode = notEqual > 0 === (broken !== null) && equal + told + notEqual > 0 ? 0 : 1
