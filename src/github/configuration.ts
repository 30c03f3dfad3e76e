import { createHash } from 'node:crypto'
import { wordsFor } from '../core/audience.ts'
import type { Repository } from '../core/case/fact.ts'
import { marker } from '../core/messages/marker.ts'
import { inline } from '../core/messages/quote.ts'
import type { Guidance, Store } from '../shell/ports.ts'
import type { GitHub } from './client.ts'
import type { Problem } from './guide.ts'
import type { Inventory } from './inventory.ts'
import { keepIssue } from './kept-issue.ts'

export type ConfigurationReports = {
  /**
   * Tells of broken files where they can be repaired: one issue in the coordination repository for each file, kept
   * up to date, closed when the file can be read again. Told once, by however many repositories it is polled.
   */
  report(installation: number, guidance: Guidance, problems: readonly Problem[]): Promise<void>
}

/** What was last told of a file, and in which issue of which repository; the latter not kept by earlier versions. */
type Told = { readonly text: string; readonly number: number | null; readonly room?: number }

export function createConfigurationReports(
  github: GitHub,
  store: Store,
  inventory: Pick<Inventory, 'find'>,
): ConfigurationReports {
  // Repositories that share a file are polled at the same time: one tells after the other.
  let telling: Promise<unknown> = Promise.resolve()

  async function tell(
    installation: number,
    coordination: Repository,
    { where, errors }: Problem,
  ): Promise<void> {
    const key = `problems:${where.toLowerCase()}`
    const text = errors
      .map(({ line, column, message }) => `- line ${line}, column ${column}: ${message}`)
      .join('\n')
    const told = await store.recall<Told>(key)
    if ((told?.text ?? '') === text) return
    // Its issue stays where it was opened, though cases are worked elsewhere by now: a number is of one repository.
    const before = told?.room === undefined ? null : await inventory.find(told.room)
    const isThere = before !== null && before.installation === installation && before.private
    const room = isThere ? before : coordination
    const client = await github.installation(installation, true)
    const mark = marker(createHash('sha256').update(key).digest('hex').slice(0, 32))
    const number = await keepIssue(github, client, room, mark, told?.room === room.id ? told.number : null, {
      title: `Pledge cannot read ${where}`,
      body: wordsFor('coordinators', bodyOf(where, text)),
      state: text ? 'open' : 'closed',
    })
    await store.remember(key, { text, number, room: room.id } satisfies Told)
  }

  return {
    async report(installation, { coordination }, problems) {
      if (!coordination) return
      const all = async () => {
        for (const problem of problems) await tell(installation, coordination, problem)
      }
      const mine = telling.then(all, all)
      telling = mine
      await mine
    },
  }
}

const bodyOf = (where: string, text: string): string =>
  text
    ? `${inline(where, { max: 200 })} has mistakes:\n\n${text}\n\nUntil they are mended the last version that could be read stays in force, and no clock stops.`
    : `${inline(where, { max: 200 })} can be read again.`
