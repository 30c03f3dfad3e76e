import { createHash } from 'node:crypto'
import { wordsFor } from '../core/audience.ts'
import type { Repository } from '../core/case/fact.ts'
import { marker } from '../core/messages/marker.ts'
import { inline } from '../core/messages/quote.ts'
import type { Guidance, Store } from '../shell/ports.ts'
import type { GitHub } from './client.ts'
import type { Problem } from './guide.ts'
import { keepIssue } from './kept-issue.ts'

export type ConfigurationReports = {
  /**
   * Tells of broken files where they can be repaired: one issue in the coordination repository for each file, kept
   * up to date, closed when the file can be read again. Told once, by however many repositories it is polled.
   */
  report(installation: number, guidance: Guidance, problems: readonly Problem[]): Promise<void>
}

export function createConfigurationReports(github: GitHub, store: Store): ConfigurationReports {
  // Repositories that share a file are polled at the same time: one tells after the other.
  let telling: Promise<unknown> = Promise.resolve()

  async function tell(installation: number, room: Repository, { where, errors }: Problem): Promise<void> {
    const key = `problems:${where.toLowerCase()}`
    const text = errors
      .map(({ line, column, message }) => `- line ${line}, column ${column}: ${message}`)
      .join('\n')
    const told = await store.recall<{ text: string; number: number | null }>(key)
    if ((told?.text ?? '') === text) return
    const client = await github.installation(installation, true)
    const mark = marker(createHash('sha256').update(key).digest('hex').slice(0, 32))
    const number = await keepIssue(github, client, room, mark, told?.number ?? null, {
      title: `Pledge cannot read ${where}`,
      body: wordsFor('coordinators', bodyOf(where, text)),
      state: text ? 'open' : 'closed',
    })
    await store.remember(key, { text, number })
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
