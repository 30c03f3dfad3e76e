import { createHash } from 'node:crypto'
import { wordsFor } from '../core/audience.ts'
import { marker } from '../core/messages/marker.ts'
import { fit, inline } from '../core/messages/quote.ts'
import { fullName } from '../core/policy/names.ts'
import type { Guidance, Store } from '../shell/ports.ts'
import type { GitHub } from './client.ts'
import type { Problem } from './guide.ts'
import type { Installed } from './inventory.ts'
import { findMarked } from './marked.ts'
import { issueShape } from './shapes.ts'

export type ConfigurationReports = {
  /**
   * Tells of broken files where they can be repaired: one issue in the coordination repository for each repository
   * whose policy cannot be read, kept up to date, closed when all is well. Told once, however often it is polled.
   */
  report(repository: Installed, guidance: Guidance, problems: readonly Problem[]): Promise<void>
}

export function createConfigurationReports(github: GitHub, store: Store): ConfigurationReports {
  return {
    async report(repository, guidance, problems) {
      const { coordination } = guidance
      if (!coordination) return
      const key = `problems:${repository.id}`
      const text = problems.map(describe).join('\n')
      const told = (await store.recall<{ text: string; number: number | null }>(key)) ?? {
        text: '',
        number: null,
      }
      if (told.text === text) return
      const client = await github.installation(repository.installation, true)
      const there = { owner: coordination.owner, repo: coordination.name }
      const mark = marker(
        createHash('sha256').update(`configuration of ${repository.id}`).digest('hex').slice(0, 32),
      )
      const list = (page: number) =>
        client.request('GET /repos/{owner}/{repo}/issues', {
          ...there,
          state: 'all',
          sort: 'updated',
          direction: 'desc',
          per_page: 100,
          page,
        })
      const number =
        told.number ?? (await findMarked(list, issueShape, mark, by => github.isUs(by)))?.number ?? null
      const body = fit(`${mark}\n${wordsFor('coordinators', bodyOf(repository, text))}`)
      const state = text ? 'open' : 'closed'
      const kept = number
        ? await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
            ...there,
            issue_number: number,
            body,
            state,
          })
        : await client.request('POST /repos/{owner}/{repo}/issues', {
            ...there,
            title: `Pledge cannot read all of the policy of ${fullName(repository)}`,
            body,
          })
      await store.remember(key, { text, number: issueShape.parse(kept.data).number })
    },
  }
}

const describe = ({ where, errors }: Problem): string =>
  errors
    .map(
      ({ line, column, message }) =>
        `- ${inline(where, { max: 200 })}, line ${line}, column ${column}: ${message}`,
    )
    .join('\n')

const bodyOf = (repository: Installed, text: string): string =>
  text
    ? `The policy of \`${fullName(repository)}\` has mistakes:\n\n${text}\n\nUntil they are mended the last version that could be read stays in force, and no clock stops.`
    : `The policy of \`${fullName(repository)}\` can be read again.`
