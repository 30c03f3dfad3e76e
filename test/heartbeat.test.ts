import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { type Ailment, ailment, startHeartbeat } from '../src/heartbeat.ts'
import type { Store } from '../src/shell/ports.ts'

type Counts = Awaited<ReturnType<Store['counts']>>
const now = new Date('2027-01-01T12:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)
const well = { oldestDueSeconds: 1, lastPollAt: ago(300) } as Counts
const of = (counts: Partial<Counts>, more: object = {}) =>
  ailment({
    counts: async () => ({ ...well, ...counts }),
    healthy: () => true,
    isClockWrong: () => false,
    pollSeconds: 300,
    startedAt: ago(86_400),
    now,
    ...more,
  })

test.each<[string, Ailment | null, Partial<Counts>, object]>([
  ['all is done', null, {}, {}],
  ['the database does not answer', 'database', {}, { counts: () => Promise.reject(new Error('gone')) }],
  ['nobody looks at the queue', 'queue', {}, { healthy: () => false }],
  ['what is due lies about', 'queue', { oldestDueSeconds: 301 }, {}],
  ["the machine's clock is far from GitHub's", 'clock', { lastPollAt: null }, { isClockWrong: () => true }],
  ['GitHub was polled three times ago', null, { lastPollAt: ago(1199) }, {}],
  ['GitHub was not polled for longer', 'github', { lastPollAt: ago(1201) }, {}],
  ['GitHub was never polled', 'github', { lastPollAt: null }, {}],
  ['GitHub was polled tomorrow, by a clock that was wrong', 'github', { lastPollAt: ago(-86_400) }, {}],
  ['it started tomorrow, by such a clock', 'github', { lastPollAt: null }, { startedAt: ago(-86_400) }],
  ['it has just started', null, { lastPollAt: null }, { startedAt: ago(60) }],
])('where %s, what ails is %s', async (_, expected, counts, more) => {
  expect(await of(counts, more)).toBe(expected)
})

let stop = () => {}
const folder = mkdtempSync(join(tmpdir(), 'pledge-heart-'))
afterEach(() => stop())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(target: string, ails: Ailment | null) {
  const logged: unknown[] = []
  const line = (sentence: string, fields: object) => logged.push([sentence, fields])
  stop = startHeartbeat({
    target,
    ailment: async () => ails,
    clock: { now: () => now },
    log: { warn: line, error: line } as never,
  })
  return logged
}

test('beats into a file, and no more while something ails', async () => {
  const file = join(folder, 'heart')
  start(file, null)
  await expect.poll(() => readFileSync(file, 'utf8')).toBe('2027-01-01T12:00:00.000Z\n')
  stop()
  rmSync(file)
  const logged = start(file, 'github')
  await expect
    .poll(() => logged)
    .toEqual([['The heartbeat is held back: work is not done.', { kind: 'github' }]])
  expect(() => readFileSync(file)).toThrow()
})

test('calls an address, and tells where it is not taken without telling the address', async () => {
  let calls = 0
  const server = createServer((_, response) => {
    calls++
    response.writeHead(calls === 1 ? 200 : 500).end()
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/canary`
  expect(start(url, null)).toEqual([])
  await expect.poll(() => calls).toBe(1)
  stop()
  const logged = start(url, null)
  await expect.poll(() => logged).toHaveLength(1)
  expect(JSON.stringify(logged)).not.toContain('canary')
  server.close()
})
