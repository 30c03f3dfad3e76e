import type { Client } from './client.ts'
import { askGraphql } from './graphql.ts'

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
