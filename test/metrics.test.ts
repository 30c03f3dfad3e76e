import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createMetrics } from '../src/metrics.ts'

const counts = {
  openCases: 3,
  due: { case: 2, poll: 0 },
  inHand: 5,
  oldestDueSeconds: 1.5,
  oldestDeliverySeconds: 7,
  pendingEffects: 4,
  oldestEffectSeconds: 12,
  nextDueAt: new Date('2027-01-01T00:00:00Z'),
  overdueCases: 2,
  unreachableCases: 1,
  lastPollAt: new Date('2026-12-31T00:00:00Z'),
}

test('say what was counted, for Prometheus', async () => {
  const metrics = createMetrics(async () => counts)
  metrics.delivery(202, 0.01)
  metrics.delivery(401, 0.001)
  metrics.githubRequest(201)
  metrics.githubRequest(null)
  metrics.githubWait('limited')
  metrics.work('case', 'failed', 0.3)
  const text = await metrics.text()
  for (const line of [
    'pledge_delivery_seconds_count{status="202"} 1',
    'pledge_github_requests_total{status="none"} 1',
    'pledge_work_seconds_count{kind="case",outcome="failed"} 1',
    'pledge_open_cases 3',
    'pledge_work_due{kind="case"} 2',
    'pledge_oldest_due_seconds 1.5',
    'pledge_oldest_delivery_seconds 7',
    'pledge_effects_pending 4',
    'pledge_store_up 1',
    'pledge_github_waits_total{reason="limited"} 1',
    'pledge_oldest_effect_seconds 12',
    'pledge_next_due_timestamp_seconds 1798761600',
    'pledge_overdue_cases 2',
    'pledge_last_poll_timestamp_seconds 1798675200',
  ])
    expect(text.split('\n')).toContain(line)
})

test('without the store, the rest is still told, and nothing old', async () => {
  let store = Promise.resolve(counts)
  const metrics = createMetrics(() => store)
  metrics.delivery(202, 0.01)
  await metrics.text()
  store = Promise.reject(new Error('gone'))
  const text = await metrics.text()
  expect(text).toContain('pledge_store_up 0')
  expect(text).toContain('pledge_delivery_seconds_count{status="202"} 1')
  expect(text).not.toMatch(/^pledge_(open_cases|work_due|oldest|effects_pending|next_due|overdue|last_poll)/m)
})

test('of a store that says nothing at all, tell that it is not up, before whoever asks has gone', async () => {
  const answer = Promise.withResolvers<typeof counts>()
  const metrics = createMetrics(() => answer.promise, { patienceMs: 20 })
  expect(await metrics.text()).toContain('pledge_store_up 0')
  answer.resolve(counts)
  expect(await metrics.text()).toContain('pledge_store_up 1')
})

test('of a store that answers and keeps nothing, tell that it is not up', async () => {
  let keeps = false
  const metrics = createMetrics(async () => counts, { keeps: () => keeps })
  const text = await metrics.text()
  expect(text).toContain('pledge_store_up 0')
  expect(text).toContain('pledge_open_cases 3')
  keeps = true
  expect(await metrics.text()).toContain('pledge_store_up 1')
})

test('spare a store that takes its time to count, and ask a quick one each time', async () => {
  const asked = { slow: 0, quick: 0 }
  const slow = createMetrics(async () => {
    asked.slow += 1
    await sleep(30)
    return counts
  })
  const quick = createMetrics(async () => {
    asked.quick += 1
    return counts
  })
  for (let n = 0; n < 3; n++) await Promise.all([slow.text(), slow.text(), quick.text()])
  expect(asked).toEqual({ slow: 1, quick: 3 })
})

test('have labels of a fixed few values', async () => {
  const metrics = createMetrics(async () => counts)
  metrics.delivery(202, 0.01)
  metrics.githubRequest(500)
  metrics.githubWait('budget')
  metrics.work('poll', 'done', 1)
  const ours = (await metrics.text()).split('\n').filter(line => line.startsWith('pledge_'))
  const labels = new Set(ours.flatMap(line => [...line.matchAll(/(\w+)="([^"]*)"/g)].map(([, name]) => name)))
  expect([...labels].toSorted()).toEqual(['kind', 'le', 'outcome', 'reason', 'status'])
})

test('tell nothing of clocks while none runs', async () => {
  const metrics = createMetrics(async () => ({ ...counts, nextDueAt: null, lastPollAt: null }))
  expect(await metrics.text()).not.toMatch(/^pledge_(next_due|last_poll)/m)
})

test('tell how far the clock is from that of GitHub, as soon as that is known', async () => {
  let ahead: number | null = null
  const metrics = createMetrics(async () => counts, { clockAheadMs: () => ahead })
  expect(await metrics.text()).not.toMatch(/^pledge_clock/m)
  ahead = -86_400_000
  expect((await metrics.text()).split('\n')).toContain('pledge_clock_ahead_seconds -86400')
})

test('are those that the example alerts ask for', async () => {
  const text = await createMetrics(async () => counts).text()
  const asked =
    readFileSync(new URL('../docs/alerts.yml', import.meta.url), 'utf8').match(/pledge_\w+/g) ?? []
  expect(asked.length).toBeGreaterThan(8)
  for (const name of asked) expect(text).toContain(`# TYPE ${name.replace(/_count$/, '')} `)
})
