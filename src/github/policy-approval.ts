import { z } from 'zod'
import type { Person, Repository } from '../core/case/fact.ts'
import type { Store } from '../shell/ports.ts'
import type { Client } from './client.ts'
import { type Meant, resolveMeant } from './people.ts'
import { sameJson } from './same-json.ts'

const reviewShape = z.object({
  user: z.object({ id: z.number() }).nullable(),
  state: z.string(),
  commit_id: z.string().nullish(),
})

/** The parts of a pull request that decide who agrees to it; `pushedByAuthor`: its author pushed the head. */
export type Asked = {
  readonly number: number
  readonly author: Person | null
  readonly head: string
  readonly pushedByAuthor: boolean
}

/**
 * The entries of `approvers` that agree: a person, or anybody of a team, whose last review approves the head as it is
 * now, or who proposes it. Whoever proposes a change cannot approve it at GitHub: they agree with what they pushed
 * themselves, and by any review of theirs on what somebody else pushed. A login goes on meaning the account that it
 * meant when it was first asked for. `unknown`: those that are nobody.
 */
export async function approvals(
  client: Client,
  store: Store,
  { id, owner, name: repo }: Repository,
  { number, author, head, pushedByAuthor }: Asked,
  entries: readonly string[],
): Promise<{ readonly approved: readonly string[]; readonly unknown: readonly string[] }> {
  if (entries.length === 0) return { approved: [], unknown: [] }
  const last = new Map<number, boolean>()
  if (author) last.set(author.id, pushedByAuthor)
  for (let page = 1; ; page++) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      owner,
      repo,
      pull_number: number,
      per_page: 100,
      page,
    })
    for (const raw of data) {
      const { user, state, commit_id } = reviewShape.parse(raw)
      if (!user || state === 'PENDING') continue
      const isHead = commit_id === head
      if (user.id === author?.id) {
        if (isHead && state === 'COMMENTED') last.set(user.id, true)
      } else if (state !== 'COMMENTED') last.set(user.id, isHead && state === 'APPROVED')
    }
    if (data.length < 100) break
  }
  const key = `approvers:${id}`
  const before = (await store.recall<Meant>(key)) ?? {}
  const known: Record<string, number> = {}
  const approved: string[] = []
  const unknown: string[] = []
  for (const entry of entries) {
    const { people, meant } = await resolveMeant(client, [entry], before)
    Object.assign(known, meant)
    if (people.length === 0) unknown.push(entry)
    if (people.some(person => last.get(person.id) === true)) approved.push(entry)
  }
  if (!sameJson(before, known)) await store.remember(key, known)
  return { approved, unknown }
}
