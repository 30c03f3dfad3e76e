import { expect, test } from 'vitest'
import { createMetrics } from '../src/metrics.ts'

const counts = {
  openCases: 3,
  due: { case: 2, poll: 0 },
  inHand: 5,
  oldestDueSeconds: 1.5,
  pendingEffects: 4,
}

test('say what was counted, for Prometheus', async () => {
  const metrics = createMetrics(async () => counts)
  metrics.delivery(202, 0.01)
  metrics.delivery(401, 0.001)
  metrics.githubRequest(201)
  metrics.githubRequest(null)
  metrics.work('case', 'failed', 0.3)
  const text = await metrics.text()
  for (const line of [
    'pledge_delivery_seconds_count{status="202"} 1',
    'pledge_github_requests_total{status="none"} 1',
    'pledge_work_seconds_count{kind="case",outcome="failed"} 1',
    'pledge_open_cases 3',
    'pledge_work_due{kind="case"} 2',
    'pledge_oldest_due_seconds 1.5',
    'pledge_effects_pending 4',
    'pledge_store_up 1',
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
  expect(text).not.toMatch(/^pledge_(open_cases|work_due|oldest_due_seconds|effects_pending)/m)
})

test('have labels of a fixed few values', async () => {
  const metrics = createMetrics(async () => counts)
  metrics.delivery(202, 0.01)
  metrics.githubRequest(500)
  metrics.work('poll', 'done', 1)
  const ours = (await metrics.text()).split('\n').filter(line => line.startsWith('pledge_'))
  const labels = new Set(ours.flatMap(line => [...line.matchAll(/(\w+)="([^"]*)"/g)].map(([, name]) => name)))
  expect([...labels].toSorted()).toEqual(['kind', 'le', 'outcome', 'status'])
})
