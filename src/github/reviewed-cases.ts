import { createHash } from 'node:crypto'
import type { Words } from '../core/audience.ts'
import { fold } from '../core/case/case.ts'
import type { Repository } from '../core/case/fact.ts'
import { underPolicy } from '../core/decide/receive.ts'
import { marker } from '../core/messages/marker.ts'
import { proposalIssue, type TouchedCase, touchedCases } from '../core/messages/policy-review.ts'
import { compareTerms } from '../core/policy/compare.ts'
import { fullName } from '../core/policy/names.ts'
import { type Policy, promiseNames } from '../core/policy/policy.ts'
import { compileBoth } from '../core/policy/review.ts'
import type { Clock } from '../shell/clock.ts'
import type { Store } from '../shell/ports.ts'
import type { Client, GitHub } from './client.ts'
import { coordinatedBy, type PolicyReader } from './guide.ts'
import type { Installed, Inventory } from './inventory.ts'
import { keepIssue } from './kept-issue.ts'
import { gatherTexts, isGeneral, lastGood, type Proposed, type ReadFiles } from './policy-files.ts'

/** The issue in one coordination repository that tells of one pull request. */
type Told = { readonly room: Repository; readonly number: number; readonly cases: Words<'coordinators'> }
const toldAs = (key: string): string => `review-cases:${key}`

/**
 * What a proposed policy changes for the reporters of open cases. It is told in the coordination repositories of
 * those cases and nowhere else: in public not even how many there are, or anybody could ask by pull request.
 */
export type ReviewedCases = {
  /** `name`: the pull request as `owner/repo#number`. Keeps one issue for it where cases are touched. */
  tell(client: Client, key: string, name: string, proposed: Proposed, read: ReadFiles): Promise<void>
  /** The pull request has ended, or touches no policy any more. */
  settle(key: string, installation: number, name: string, how: 'merged' | 'closed'): Promise<void>
}

export function createReviewedCases(parts: {
  readonly github: GitHub
  readonly store: Store
  readonly clock: Clock
  readonly guide: PolicyReader
  readonly inventory: Inventory
}): ReviewedCases {
  const { github, store, clock, guide, inventory } = parts

  /** The repositories whose policy a change in this one is a part of. */
  async function affected({ in: changed }: Proposed): Promise<readonly Installed[]> {
    const known = [...(await store.recallAll<Installed>('repository:')).values()]
    if (isGeneral(changed)) return known.filter(({ owner }) => owner === changed.owner)
    const ids = new Set([changed.id, ...(await coordinatedBy(store, changed))])
    return known.filter(({ id }) => ids.has(id))
  }

  async function touchedIn(
    read: ReadFiles,
    repository: Installed,
    proposed: Proposed,
  ): Promise<readonly TouchedCase[]> {
    const ids = await store.openCases({ repository: repository.id })
    if (ids.length === 0) return []
    const { coordination } = await guide.of(repository.installation, repository)
    const { before, after } = await gatherTexts(read, repository, coordination, proposed)
    const both = compileBoth({ before, good: await lastGood(store, before), after, coordination })
    if (!differs(both.before, both.after.policy)) return []
    const touched: TouchedCase[] = []
    for (const id of ids) {
      const c = fold(id, await store.facts(id))
      touched.push({
        before: c,
        after: underPolicy(c, both.after.policy, clock.now()),
        offered: both.after.policy.promises,
      })
    }
    return touched
  }

  async function keep(
    client: Client,
    key: string,
    name: string,
    room: Repository,
    cases: Words<'coordinators'>,
    how: 'open' | 'merged' | 'closed',
  ): Promise<void> {
    // Nothing about a case is written to a place that is public now.
    if (await inventory.isPublic(fullName(room))) return
    const at = `${toldAs(key)}/${room.id}`
    const told = await store.recall<Told>(at)
    if (how === 'open' && told?.cases === cases) return
    const mark = marker(createHash('sha256').update(at).digest('hex').slice(0, 32))
    const number = await keepIssue(github, client, room, mark, told?.number ?? null, {
      title: `A change of the policy is proposed: ${name}`,
      body: proposalIssue(name, cases, how),
      state: how === 'open' ? 'open' : 'closed',
    })
    await store.remember(at, how === 'open' ? { room, number, cases } : null)
  }

  return {
    async tell(client, key, name, proposed, read) {
      const rooms = new Map<number, { room: Repository; touched: TouchedCase[] }>()
      for (const { room } of (await store.recallAll<Told>(`${toldAs(key)}/`)).values())
        rooms.set(room.id, { room, touched: [] })
      for (const repository of await affected(proposed)) {
        for (const one of await touchedIn(read, repository, proposed)) {
          const room = one.before.coordination
          if (!room) continue
          const entry = rooms.get(room.id) ?? { room, touched: [] }
          rooms.set(room.id, entry)
          entry.touched.push(one)
        }
      }
      for (const { room, touched } of rooms.values())
        await keep(client, key, name, room, touchedCases(touched), 'open')
    },
    async settle(key, installation, name, how) {
      const all = [...(await store.recallAll<Told>(`${toldAs(key)}/`)).values()]
      if (all.length === 0) return
      const client = await github.installation(installation)
      for (const { room, cases } of all) await keep(client, key, name, room, cases, how)
    },
  }
}

/** Whether reporters are offered anything else, or their time to answer counts otherwise. */
const differs = (before: Policy, after: Policy): boolean =>
  promiseNames.some(
    name =>
      compareTerms(before.promises[name], after.promises[name]) !== 'same' ||
      before.promises[name]?.length.text !== after.promises[name]?.length.text,
  ) || before.pause.join() !== after.pause.join()
