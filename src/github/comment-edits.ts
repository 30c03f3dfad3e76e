import { areIssuesOff, type Client, statusOf } from './client.ts'
import { askGraphql } from './graphql.ts'
import { commentShape } from './shapes.ts'

/** How a comment is at GitHub, against what told of it. */
export type CommentNow = 'as it was' | 'edited' | 'gone'

/** How a comment on an issue is now of which an event told: that may come long after it was edited or deleted. */
export async function commentNow(
  client: Client,
  repository: { readonly owner: string; readonly name: string },
  told: { readonly id: number; readonly body?: string | null | undefined },
): Promise<CommentNow> {
  const found = await commentAt(client, repository, told.id)
  if (!found) return 'gone'
  const { body, created_at, updated_at } = commentShape.parse(found)
  return updated_at > created_at || (body ?? '') !== (told.body ?? '') ? 'edited' : 'as it was'
}

/** A comment as it is now, raw; null where GitHub says that there is none of this number, or no issues at all. */
export async function commentAt(
  client: Client,
  { owner, name }: { readonly owner: string; readonly name: string },
  id: number,
): Promise<unknown> {
  const answer = await client
    .request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo: name, comment_id: id })
    .catch(error =>
      areIssuesOff(error) || [404, 410].includes(statusOf(error) ?? 0) ? null : Promise.reject(error),
    )
  return answer?.data ?? null
}

const question = 'query ($id: ID!) { node(id: $id) { ... on IssueComment { lastEditedAt } } }'

/**
 * Whether a comment on an issue that is read late was ever edited: its times are whole seconds, so within the second in
 * which it was written they do not tell. One that is gone meanwhile counts as edited; false where GitHub has no GraphQL.
 */
export async function wasEdited(client: Client, node: string | undefined): Promise<boolean> {
  if (!node) return false
  const answer = await askGraphql<{ node: { lastEditedAt?: string | null } | null }>(client, question, {
    id: node,
  })
  return answer !== null && answer.node?.lastEditedAt !== null
}
