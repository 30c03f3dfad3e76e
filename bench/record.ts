/**
 * What one command costs on a case whose record is long: `npm run bench:record`, with `scripts/with-postgres.sh` before it
 * on PostgreSQL. Everything between the comment and the answers is real, the writing of the tracking issue as well; GitHub
 * agrees at once. On PostgreSQL it writes its table into docs/performance.md, and its plot beside it.
 */
import type { Fact } from '../src/core/case/fact.ts'
import { readComment } from '../src/core/decide/comment.ts'
import { trackingBody } from '../src/core/views/tracking-issue.ts'
import { createEngine } from '../src/shell/engine.ts'
import type { Forge, Store, TrackingSnapshot } from '../src/shell/ports.ts'
import { advisory, alice, context, coordination, rae, start } from '../test/support/one-case.ts'
import { embedded, postgres } from '../test/support/stores.ts'
import { plot, tabulate } from './page.ts'

const lengths = [10, 100, 1_000, 10_000]
const rounds = 9
const log = Object.fromEntries(
  ['debug', 'info', 'warn', 'error', 'fatal'].map(level => [level, () => undefined]),
)
const snapshot: TrackingSnapshot = {
  ...{ title: '', body: '', state: 'open', labels: [], assignees: [], updatedAt: '' },
}
const forge: Forge = {
  async perform(_, { effect }) {
    if (effect.kind === 'openTrackingIssue')
      return { result: { kind: 'opened', repository: coordination, number: 1 }, snapshot }
    if (effect.kind === 'tellReporter') return { result: { kind: 'posted', at: start } }
    return { result: { kind: 'done' } }
  },
  async reconcile(job, begin) {
    await begin()
    return { ...job.snapshot, body: trackingBody(job.case, job.facts) }
  },
}

function engineOn(store: Store) {
  const guidance = { ...context(), people: [alice] }
  return createEngine({
    ...{ store, forge, log: log as never, clock: { now: () => start }, wake: () => undefined },
    guide: {
      of: async () => guidance,
      lastOf: async () => guidance,
      channel: async () => null,
      find: async () => null,
      isRoom: async () => true,
    },
    outage: { explains: async () => false },
  })
}

/** A case whose record has so many facts: after its first, comments that were read and answered. */
async function caseOf(store: Store, length: number): Promise<string> {
  const engine = engineOn(store)
  const report = { source: { ...advisory, ghsa: `GHSA-${length}` }, reporter: rae, filedAt: start } as const
  const id = await engine.receive(7, { ...report, via: 'webhook', state: 'triage' })
  await engine.advance(id)
  const row = (await store.row(id))!
  for (let there = (await store.facts(id)).length; there < length; ) {
    const facts: Fact[] = []
    for (let seq = there; seq < Math.min(length, there + 500); seq++)
      facts.push(
        seq % 2 === 0
          ? { kind: 'commandsRead', at: start, by: alice, comment: 1_000_000 + seq, ran: ['update'] }
          : { kind: 'effectDone', at: start, by: null, effect: `${seq - 1}/0`, what: 'tellCoordinators' },
      )
    await store.append(id, there, { facts, effects: [], row })
    there += facts.length
  }
  return id
}

async function command(store: Store, id: string, comment: number): Promise<void> {
  const engine = engineOn(store)
  const said = { id: comment, author: alice, body: '/update Still at it.', writtenAt: start, edited: false }
  await engine.change(id, alice, (draft, given) => readComment(draft, said, given))
  await engine.advance(id)
}

const middle = (all: readonly number[]) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0

const measured: { home: string; length: number; cpu: number; wall: number }[] = []
for (const home of [embedded, postgres]) {
  if (home.missing !== null) {
    console.log(`${home.name}: not measured, ${home.missing}`)
    continue
  }
  const { store, close } = await home.open()
  for (const [turn, length] of [10, ...lengths].entries()) {
    // The first time warms up.
    const id = await caseOf(store, turn === 0 ? 11 : length)
    const [cpu, wall]: [number[], number[]] = [[], []]
    for (let round = 0; round < (turn === 0 ? 60 : rounds); round++) {
      const [began, before] = [performance.now(), process.cpuUsage()]
      await command(store, id, round + 1)
      const { user, system } = process.cpuUsage(before)
      cpu.push((user + system) / 1000)
      wall.push(performance.now() - began)
    }
    if (turn > 0) measured.push({ home: home.name, length, cpu: middle(cpu), wall: middle(wall) })
  }
  await close()
}
const rows = measured.map(({ home, length, cpu, wall }) => ({
  home,
  'facts in the record': length.toLocaleString('en'),
  'CPU of the process for one command (ms)': cpu.toFixed(1),
  'until done (ms)': wall.toFixed(1),
}))
if (postgres.missing !== null) console.table(rows)
else {
  tabulate('record', 'scripts/with-postgres.sh npm run bench:record', rows)
  plot('record', {
    title: "CPU for one command on PostgreSQL, by the record's length",
    x: 'facts in the record',
    y: 'milliseconds',
    points: measured.filter(({ home }) => home === postgres.name).map(({ length, cpu }) => [length, cpu]),
    logarithmic: true,
  })
}
