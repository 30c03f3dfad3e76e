import type { Words } from '../core/audience.ts'
import { isGone } from '../core/case/case.ts'
import type { Repository } from '../core/case/fact.ts'
import { fitted } from '../core/messages/quote.ts'
import { type Client, type GitHub, statusOf } from './client.ts'
import { findMarked } from './marked.ts'
import { issueShape } from './shapes.ts'

/** How an issue of the App's own has to look. */
type Wanted = {
  readonly title: string
  readonly body: Words<'coordinators'>
  readonly state: 'open' | 'closed'
}

/**
 * An issue in a coordination repository that is kept as `wanted` says: written anew where it is known by `number`,
 * else looked for by its mark, else (or where it was deleted or transferred) opened, unless it is to be closed. Gives its
 * number; null where there is none. `number` has to be of this `room`.
 */
export async function keepIssue(
  github: GitHub,
  client: Client,
  room: Repository,
  mark: string,
  number: number | null,
  { title, body, state }: Wanted,
): Promise<number | null> {
  const there = { owner: room.owner, repo: room.name }
  const list = (page: number) =>
    client.request('GET /repos/{owner}/{repo}/issues', {
      ...there,
      state: 'all',
      sort: 'updated',
      direction: 'desc',
      per_page: 100,
      page,
    })
  const known = number ?? (await findMarked(list, issueShape, mark, by => github.isUs(by)))?.number
  const text = fitted(`${mark}\n${body}`)
  const kept =
    known &&
    (await client
      .request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...{ ...there, issue_number: known },
        ...{ body: text, state },
      })
      .catch(error => (isGone(statusOf(error)) ? null : Promise.reject(error))))
  if (!kept && state === 'closed') return null
  const { data } =
    kept || (await client.request('POST /repos/{owner}/{repo}/issues', { ...there, title, body: text }))
  return issueShape.parse(data).number
}
