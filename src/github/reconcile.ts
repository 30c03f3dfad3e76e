import { isDeepStrictEqual } from 'node:util'
import { isOurs, labels } from '../core/views/labels.ts'
import { placeInBody, trackingBody } from '../core/views/tracking-issue.ts'
import type { Job, TrackingSnapshot } from '../shell/ports.ts'
import { type Client, statusOf } from './client.ts'
import { issueShape, snapshotOf } from './shapes.ts'

/**
 * Compares the tracking issue as last seen with what the case says and changes only the difference: our part of
 * the body, our labels, the coordinator among the assignees. Everything else on it belongs to people. `begin` is
 * called before the first write, once.
 */
export async function reconcileTracking(
  client: Client,
  job: Job & { readonly snapshot: TrackingSnapshot },
  begin: () => Promise<void>,
): Promise<TrackingSnapshot> {
  const { case: c, facts, now } = job
  if (!c.tracking) return job.snapshot
  const there = {
    owner: c.tracking.repository.owner,
    repo: c.tracking.repository.name,
    issue_number: c.tracking.number,
  }
  const { unsure, ...last } = job.snapshot
  let seen: TrackingSnapshot = last
  let news = false
  const see = (data: unknown): void => {
    const answered = snapshotOf(issueShape.parse(data))
    // What people changed meanwhile is news that is still to come: it is not ours to undo, and not seen yet.
    news ||= answered.state !== seen.state || !isDeepStrictEqual(answered.assignees, seen.assignees)
    const { body, labels } = answered
    seen = news ? { ...seen, body, labels } : answered
  }
  let begun = unsure === true
  const beginning = async (): Promise<void> => {
    if (!begun) await begin()
    begun = true
  }
  if (unsure) see((await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}', there)).data)

  const body = placeInBody(seen.body, trackingBody(c, facts))
  if (body !== seen.body) {
    await beginning()
    see((await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...there, body })).data)
  }

  const wanted = labels(c, now)
  const missing = wanted.filter(label => !seen.labels.includes(label))
  const stale = seen.labels.filter(label => isOurs(label) && !wanted.includes(label))
  if (missing.length > 0 || stale.length > 0) await beginning()
  if (missing.length > 0) {
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
      ...there,
      labels: missing,
    })
  }
  for (const name of stale) {
    await gone(
      client.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', { ...there, name }),
    )
  }
  const kept = seen.labels.filter(label => !stale.includes(label))
  seen = { ...seen, labels: [...kept, ...missing].sort() }

  const { coordinator } = c
  if (!news && coordinator && !seen.assignees.some(({ id }) => id === coordinator.id)) {
    await beginning()
    const former = seen.assignees.filter(({ id }) =>
      facts.some(fact => fact.kind === 'coordinatorAssigned' && fact.person.id === id),
    )
    if (former.length > 0) {
      await client.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
        ...there,
        assignees: former.map(({ login }) => login),
      })
    }
    const { data } = await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
      ...there,
      assignees: [coordinator.login],
    })
    const { assignees, updatedAt } = snapshotOf(issueShape.parse(data))
    seen = { ...seen, assignees, updatedAt }
  }
  return JSON.stringify(seen) === JSON.stringify(job.snapshot) ? job.snapshot : seen
}

/** What is gone already needs no removing. */
async function gone(removal: Promise<unknown>): Promise<void> {
  await removal.catch(error => (statusOf(error) === 404 ? undefined : Promise.reject(error)))
}
