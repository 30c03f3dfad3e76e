import { repositoriesOf } from '../case/case.ts'
import type { Reach, Repository } from '../case/fact.ts'
import type { Draft } from '../draft.ts'
import { reachChanged } from '../messages/reach.ts'
import type { Context } from './context.ts'

/** How far GitHub lets us reach what was reported changed: the coordinators are told once, of each change. */
export function seeReach(draft: Draft, reach: Reach, { policy }: Context): void {
  const { reach: before, report } = draft.case
  if (before === reach || report === 'closed') return
  draft.record({ kind: 'reachSeen', reach })
  draft.tellCoordinators(reachChanged(draft.case, before, policy.coordinators))
}

/**
 * A repository is called `repository` now: links and requests go by that name. The code is followed to another owner; a place
 * where cases are worked only to that of the code.
 */
export function seeRenamed(draft: Draft, { id, owner, name }: Repository): void {
  const { repository: code } = draft.case.source
  const former = repositoriesOf(draft.case).find(one => one.id === id)
  if (!former || (former.owner === owner && former.name === name)) return
  if (former.owner === owner || id === code.id || owner === code.owner)
    draft.record({ kind: 'repositoryRenamed', repository: { id, owner, name } })
}
