/**
 * What the App's process keeps of the deliveries it has worked off: `npm run bench:memory` on a throw-away PostgreSQL.
 * Posts signed deliveries of a thousand installations, most of which need no case, each with an id of its own, and
 * prints what is resident and what is alive after a collection, whenever so many of them are worked off:
 * `-- --at 10000,100000,1000000` are the places; `--minutes N` ends it before the next one, with what there is by then.
 */
import { fork } from 'node:child_process'
import { createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { openDatabase } from '../src/store/database.ts'
import { benchSecret } from './load.ts'
import { fillTo, freshDatabase, oneRealCase } from './scale/fill.ts'
import type { Memory, Order } from './scale/worker.ts'

const { values: given } = parseArgs({
  options: {
    at: { type: 'string', default: '10000,100000,1000000' },
    minutes: { type: 'string', default: '60' },
  },
})
const places = given.at.split(',').map(Number)
const until = performance.now() + Number(given.minutes) * 60_000
const cases = 10_000

/** The n-th delivery: of a busy organisation's day, in the shares that its events have. */
function deliveryOf(n: number): { readonly event: string; readonly body: string } {
  const installation = 1_000_000 + (n % 1000)
  const number = n % cases || cases
  const place = n % 100
  const onCase = place === 99
  const name = onCase ? 'security' : 'engine'
  const id = onCase ? 3_000_000 + (number % 1000) : 2_000_000 + (n % 10_000)
  const at = new Date().toISOString()
  const user = { id: 5_000_000 + (n % 50_000), login: `user-${n % 50_000}`, type: 'User' }
  const issue = {
    ...{ id: n + 1, number: onCase ? number : 100_000 + n, title: 'The build is slow', state: 'open', user },
    ...{
      labels: [],
      assignees: [],
      html_url: `http://github.stand-in/i/${n}`,
      created_at: at,
      updated_at: at,
    },
    body: 'It takes ten minutes since last week, see below.',
  }
  const comment = { id: n + 1, user, body: `Thanks, seen (${n}).`, created_at: at, updated_at: at }
  const commits = [{ id: n.toString(16).padStart(40, '0'), message: `Speed up the build, step ${n}` }]
  const [event, told] =
    place < 35
      ? ['push', { ref: `refs/heads/work-${n % 500}`, commits }]
      : place < 60
        ? ['check_run', { action: 'completed', check_run: { head_sha: commits[0]?.id } }]
        : place < 75 || onCase
          ? ['issue_comment', { action: 'created', issue, comment }]
          : place < 83
            ? ['issues', { action: 'labeled', issue }]
            : place < 87
              ? ['issues', { action: 'opened', issue }]
              : place < 92
                ? ['pull_request', { action: 'labeled', pull_request: { number: 1 + (n % 900) } }]
                : ['star', { action: 'created' }]
  const repository = {
    ...{ id, name, full_name: `acme-${id}/${name}`, owner: { id: 7, login: `acme-${id}` } },
    ...{ private: onCase, default_branch: 'main', description: 'x'.repeat(4000) },
  }
  const body = { ...(told as object), installation: { id: installation }, repository, sender: user }
  return { event: event as string, body: JSON.stringify(body) }
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 })

/** Posts one, and again where the App was busy. */
async function post(port: number, n: number): Promise<void> {
  const { event, body } = deliveryOf(n)
  const signature = createHmac('sha256', benchSecret).update(body).digest('hex')
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-github-event': event,
    'x-github-delivery': randomUUID(),
    'x-hub-signature-256': `sha256=${signature}`,
  }
  const sent = request({
    agent,
    port,
    host: '127.0.0.1',
    path: '/api/github/webhooks',
    method: 'POST',
    headers,
  })
  sent.end(body)
  const [response] = await once(sent, 'response')
  response.resume()
  await once(response, 'end')
  if (response.statusCode !== 202) throw new Error(`a delivery was answered with ${response.statusCode}`)
}

const database = await freshDatabase(`pledge_memory_${process.pid}`)
await fillTo(database.url, await oneRealCase(database.url), cases, 0)
const child = fork(new URL('scale/worker.ts', import.meta.url), [], {
  execArgv: ['--max-semi-space-size=4', '--expose-gc'],
  env: { ...process.env, SCALE_DATABASE: database.url },
})
await once(child, 'message')
async function memory(): Promise<Memory> {
  child.send({ order: 'memory' } satisfies Order)
  const [state] = await once(child, 'message')
  return state as Memory
}
const { port } = await memory()
const { db, close } = await openDatabase({ databaseUrl: database.url })
// Its repositories are known already, or each would be polled at its first delivery; the first listing, which finds none
// at the stand-in, is over by now.
await sleep(3_000)
await sql`
  insert into memory (key, value)
  select 'repository:' || id, json_build_object('id', id, 'owner', 'acme-' || id, 'name', name,
    'installation', 1000000 + id % 1000, 'private', name = 'security')
  from (
    select 2000000 + n as id, 'engine' as name from generate_series(0, 9999) n
    union all select 3000000 + n, 'security' from generate_series(0, 999) n
  ) all_of_them on conflict (key) do nothing`.execute(db)
const waiting = async () => {
  const { rows } = await sql<{ works: number }>`
    select count(*)::int as works from work where kind = 'delivery'`.execute(db)
  return rows[0]?.works ?? 0
}
const tried = async () => {
  const { rows } = await sql<{ works: number }>`
    select count(*)::int as works from work where attempts > 0`.execute(db)
  return rows[0]?.works ?? 0
}

let sent = 0
const rows: Record<string, string | number>[] = []
for (const place of places) {
  const began = performance.now()
  const before = sent
  while (sent < place && performance.now() < until) {
    const upTo = Math.min(place, sent + 1000)
    const send = async () => {
      while (sent < upTo) await post(port, sent++)
    }
    await Promise.all(Array.from({ length: 32 }, send))
    // What waits is in the database, not in memory; it is kept short all the same, so that the last is soon done.
    while ((await waiting()) > 2000) await sleep(50)
  }
  while ((await waiting()) > 0) await sleep(100)
  const seconds = (performance.now() - began) / 1000
  await sleep(1_000)
  const { resident, alive } = await memory()
  rows.push({
    'deliveries worked off': sent.toLocaleString('en'),
    'resident (MB)': Math.round(resident / 1e6),
    'alive (MB)': Math.round(alive / 1e6),
    'failed and waiting': await tried(),
    'a second': Math.round((sent - before) / seconds),
  })
  console.log(rows.at(-1))
  if (sent < place) break
}
console.table(rows)
child.send({ order: 'stop' } satisfies Order)
await once(child, 'exit')
await close()
agent.destroy()
await database.drop()
