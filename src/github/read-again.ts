import { randomUUID } from 'node:crypto'
import type { CaseStore } from '../shell/ports.ts'
import type { Installed } from './inventory.ts'

/** Under what is remembered that everything is to be read again, and the last time that it was. */
export const readAgainWanted = (repository: number): string => `read-again:${repository}`
export const readAgainDone = (repository: number): string => `read-again-done:${repository}`

/**
 * Has everything on the tracking issues of a coordination repository read again, from its oldest open case on: the
 * next poll does it, and it is due `now`.
 */
export async function readAgain(
  tx: Pick<CaseStore, 'remember' | 'schedule'>,
  { id, installation }: Pick<Installed, 'id' | 'installation'>,
  now: Date,
) {
  await tx.remember(readAgainWanted(id), randomUUID())
  await tx.schedule({ kind: 'poll', key: String(id), installation, dueAt: now })
}
