import { createHash } from 'node:crypto'
import { asksToChangePolicy } from '../core/intake/policy-issue.ts'
import { marker } from '../core/messages/marker.ts'
import { policyLabel, whereToDiscuss } from '../core/messages/policy-issue.ts'
import { fullName } from '../core/policy/names.ts'
import type { Store } from '../shell/ports.ts'
import type { GitHub } from './client.ts'
import { readPolicyFiles } from './files.ts'
import type { PolicyReader } from './guide.ts'
import type { Installed, Inventory } from './inventory.ts'
import { findMarkedComment } from './marked.ts'
import type { PolicyReviews } from './policy-review.ts'
import type { IssueShape } from './shapes.ts'

/** Labels a public issue that asks to change the policy, and says where that is discussed; the same twice, once. */
export type PolicyIssues = { see(repository: Installed, issue: IssueShape): Promise<void> }

export function createPolicyIssues(parts: {
  readonly github: GitHub
  readonly store: Store
  readonly guide: PolicyReader
  readonly inventory: Inventory
  readonly reviews: PolicyReviews
}): PolicyIssues {
  const { github, store, guide, inventory, reviews } = parts
  return {
    async see(repository, issue) {
      const text = { title: issue.title, body: issue.body ?? null }
      if (!asksToChangePolicy(text)) return
      if (issue.user?.type === 'Bot') return
      const { policy, coordination } = await guide.of(repository.installation, repository)
      if (!policy.publicIssues.watch || !coordination) return
      const key = `policy-issue:${repository.id}/${issue.number}`
      if (await store.recall(key)) return
      const client = await github.installation(repository.installation)
      const there = { owner: repository.owner, repo: repository.name, issue_number: issue.number }
      await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
        ...there,
        labels: [policyLabel],
      })
      const id = createHash('sha256').update(key).digest('hex')
      const mark = marker(id.slice(0, 32))
      if (await findMarkedComment(github, client, there, mark)) {
        await store.remember(key, true)
        return
      }
      const files = await readPolicyFiles(client, repository, '.github')
      const found = files.find(one => one?.security && !one.isPrivate)
      const where = found?.security
        ? `${inventory.webUrl}/${fullName(found.repository)}/blob/HEAD/${found.security.path}`
        : null
      const pulls = await reviews.open([repository.id, ...(found ? [found.repository.id] : [])])
      await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...there,
        body: `${mark}\n${whereToDiscuss(where, pulls)}`,
      })
      await store.remember(key, true)
    },
  }
}
