import { fold, repositoriesOf } from '../core/case/case.ts'
import { seeReach, seeRenamed } from '../core/decide/reach.ts'
import { sameOwner } from '../core/policy/names.ts'
import type { Clock } from '../shell/clock.ts'
import type { Engine } from '../shell/engine.ts'
import type { Log } from '../shell/log.ts'
import { lostTracking, type Store } from '../shell/ports.ts'
import { unseenSince } from '../shell/unseen.ts'
import { raise, tolerating } from './all-of.ts'
import { type Client, statusOf } from './client.ts'
import { ifChanged } from './if-changed.ts'
import type { Intake } from './intake.ts'
import { type Installed, type Inventory, isStrangers } from './inventory.ts'
import { readAgain } from './read-again.ts'

/** Whether what belongs to open cases can be reached at GitHub: no list tells of what is there no more. */
export type Reach = {
  /**
   * The App is not on this repository any more. Where reports came in on it, that is told on their tracking issues; where
   * cases were worked in it, nothing can be told of them at GitHub: the log says so, and `pledge_unreachable_cases`.
   */
  gone(repository: number): Promise<void>
  /** A repository may be called otherwise than it was: the cases of it are told. */
  renamed(repository: Installed): Promise<void>
  /**
   * Looks whether the tracking issues of these cases are there. One that was deleted or transferred is replaced; so is one that
   * cannot be seen for an hour, where its repository can: a permission that was lost may come back.
   */
  look(client: Client, repository: Installed, cases: readonly string[]): Promise<void>
}

const patienceMs = 3_600_000

export function createReach(parts: {
  readonly store: Store
  readonly engine: Engine
  readonly intake: Pick<Intake, 'loseTracking'>
  readonly inventory: Pick<Inventory, 'find'>
  readonly clock: Clock
  readonly log: Log
}): Reach {
  const { store, engine, intake, inventory, clock, log } = parts

  const unseen = (caseId: string): Promise<Date> => unseenSince(store, caseId, { clock, log })

  /** The place of its tracking issue is gone: from now on it is waited for, or another one taken. */
  async function lose(caseId: string): Promise<void> {
    const row = await store.row(caseId)
    if (!row?.open) return
    await unseen(caseId)
    const { installation } = row
    await store.schedule({ kind: 'case', key: caseId, installation, dueAt: clock.now() })
  }

  async function lookAt(
    client: Client,
    { id, owner, name: repo }: Installed,
    caseId: string,
    isLost: boolean,
  ): Promise<void> {
    const row = await store.row(caseId)
    if (!row?.trackingNumber || row.trackingRepository !== id) return
    const on = { repository: id, number: row.trackingNumber }
    const there = { owner, repo }
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}'
    const key = `tracking-issue:${caseId}`
    try {
      const found = await ifChanged(store, client, key, route, {
        ...there,
        issue_number: on.number,
      })
      await found?.keep()
      if (isLost) await store.remember(lostTracking(caseId), null)
    } catch (error) {
      const status = statusOf(error)
      if (status === 301) return intake.loseTracking(caseId, on, 'transferred')
      if (status === 410) return intake.loseTracking(caseId, on, 'deleted')
      if (status !== 403 && status !== 404) throw error
      const since = await unseen(caseId)
      if (status === 403 || clock.now().getTime() < since.getTime() + patienceMs) return
      await client.request('GET /repos/{owner}/{repo}', there)
      await intake.loseTracking(caseId, on, 'unseen')
    }
  }

  return {
    async gone(repository) {
      for (const caseId of await store.openCases({ repository }))
        await engine.change(caseId, null, (draft, context) => seeReach(draft, 'nothing', context))
      for (const caseId of await store.trackedIn(repository)) {
        await lose(caseId)
      }
    },

    async renamed(repository) {
      const reported = await store.openCases({ repository: repository.id })
      for (const caseId of new Set([...reported, ...(await store.trackedIn(repository.id))])) {
        // The code first: where its owner took another name, a place may have been seen under that before.
        const before = fold(caseId, await store.facts(caseId))
        const places = repositoriesOf(before)
        const now = await Promise.all(
          places.map(({ id }) => (id === repository.id ? repository : inventory.find(id))),
        )
        // What was written there while the code seemed to be another owner's counted for nothing. First, so that it is done once
        // more where this is cut off.
        const code = now.find(one => one?.id === before.source.repository.id)
        const room = before.tracking ? await inventory.find(before.tracking.repository.id) : null
        if (room && code && !sameOwner(code, before.source.repository))
          await readAgain(store, room, clock.now())
        await engine.change(caseId, null, draft => {
          for (const one of now) if (one) seeRenamed(draft, one)
        })
        const { source, tracking } = fold(caseId, await store.facts(caseId))
        if (tracking && (await isStrangers(inventory, tracking.repository, source.repository)))
          await lose(caseId)
      }
    },

    async look(client, repository, cases) {
      const lost = await store.recallAll(lostTracking(''))
      const failed: unknown[] = []
      for (const caseId of cases)
        await tolerating(failed, () => lookAt(client, repository, caseId, lost.has(lostTracking(caseId))))
      raise(failed)
    },
  }
}
