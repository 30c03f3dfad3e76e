import type { Probot } from 'probot'
import { z } from 'zod'
import { sourceKey } from '../core/intake/report.ts'
import { coordinationPath } from '../core/policy/review.ts'
import type { Clock } from '../shell/clock.ts'
import type { Store } from '../shell/ports.ts'
import type { GitHub } from './client.ts'
import { commentNow } from './comment-edits.ts'
import { isFixBranch } from './fix-hands.ts'
import type { FixPulls } from './fix-pulls.ts'
import { coordinatedBy } from './guide.ts'
import type { Intake } from './intake.ts'
import type { Installed, Inventory } from './inventory.ts'
import type { Onboarding } from './onboarding.ts'
import type { PolicyIssues } from './policy-issues.ts'
import { mergeGroupShape, type PolicyQueue } from './policy-queue.ts'
import type { PolicyReviews } from './policy-review.ts'
import type { PolicyWatch } from './policy-watch.ts'
import { commentDeleted, lookForComment } from './poll.ts'
import { issueText, type PublicText, pullText, type Sentinel, textOf } from './sentinel.ts'
import { advisoryShape, commentShape, issueMarkShape, issueShape, repositoryShape } from './shapes.ts'

const eventShape = z.object({
  action: z.string().optional(),
  installation: z.object({ id: z.number() }).optional(),
  repository: repositoryShape.optional(),
  sender: z.object({ id: z.number(), login: z.string(), type: z.string().optional() }).optional(),
})

const briefRepositories = z.array(z.object({ id: z.number(), full_name: z.string(), private: z.boolean() }))

const shape = {
  advisory: z.object({ repository_advisory: advisoryShape }),
  issue: z.object({
    issue: issueShape,
    assignee: z.object({ id: z.number(), login: z.string() }).nullish(),
    changes: z.object({ title: z.unknown(), body: z.unknown() }).partial().optional(),
  }),
  comment: z.object({
    issue: issueMarkShape,
    comment: commentShape,
    changes: z
      .object({ body: z.object({ from: z.string() }) })
      .partial()
      .optional(),
  }),
  installed: z.object({
    action: z.string(),
    installation: z.object({ id: z.number() }),
    repositories: briefRepositories.optional(),
    repositories_added: briefRepositories.optional(),
  }),
  pull: z.object({
    pull_request: z.object({
      number: z.number(),
      title: z.string().optional(),
      body: z.string().nullish(),
      user: z.object({ id: z.number() }).nullish(),
      head: z.object({ ref: z.string(), sha: z.string().optional() }).optional(),
    }),
  }),
  push: z.object({
    ref: z.string(),
    deleted: z.boolean().optional(),
    repository: z.object({ default_branch: z.string().optional() }),
    commits: z
      .array(
        z
          .object({
            id: z.string(),
            message: z.string(),
            added: z.array(z.string()),
            modified: z.array(z.string()),
            removed: z.array(z.string()),
          })
          .partial(),
      )
      .optional(),
  }),
  group: z.object({ merge_group: mergeGroupShape }),
  check: z.object({
    check_run: z.object({ head_sha: z.string() }).optional(),
    check_suite: z.object({ head_sha: z.string() }).optional(),
  }),
  created: z.object({ ref: z.string(), ref_type: z.string() }),
  release: z.object({
    release: z.object({
      tag_name: z.string(),
      name: z.string().nullish(),
      body: z.string().nullish(),
      draft: z.boolean(),
    }),
  }),
}

/** What a push shows: the name of what was pushed, unless it is gone, and each commit's message. */
const pushedTexts = ({ ref, deleted, commits = [] }: z.output<typeof shape.push>): readonly PublicText[] => [
  ...(deleted ? [] : [{ place: placeOfRef(ref), text: ref }]),
  ...commits.flatMap(({ id, message }) => (id && message ? [{ place: `commit ${id}`, text: message }] : [])),
]

const placeOfRef = (ref: string): string =>
  ref.startsWith('refs/tags/') ? `tag ${ref.slice(10)}` : `branch ${ref.replace(/^refs\/heads\//, '')}`

/** What may change the files of a pull request, whom it waits for, or whether it is open; of both its events. */
const aboutContent: ReadonlySet<string> = new Set([
  ...['opened', 'synchronize', 'reopened', 'edited', 'ready_for_review', 'converted_to_draft', 'closed'],
  ...['submitted', 'dismissed'],
])

/** What may change what a pull request says, or its branch. */
const shown: ReadonlySet<string> = new Set(['opened', 'edited', 'synchronize'])

/** What happens to a comment, as far as GitHub tells it today; whatever else it may come to tell is not read. */
const commenting: ReadonlySet<string> = new Set(['created', 'edited', 'deleted'])

/** By what somebody proposes a head: they stand for what is in it. */
const pushing: ReadonlySet<string> = new Set(['opened', 'reopened', 'synchronize'])

const policyFile = /(^|\/)(SECURITY\.md|pledge\.ya?ml)$/i

/** What GitHub's events mean for the cases: each is translated and handed on, nothing is decided here. */
export function loadApp(
  probot: Probot,
  parts: {
    readonly github: GitHub
    readonly store: Store
    readonly inventory: Inventory
    readonly intake: Intake
    readonly sentinel: Sentinel
    readonly reviews: PolicyReviews
    readonly policyQueue: PolicyQueue
    readonly policyIssues: PolicyIssues
    readonly policyWatch: PolicyWatch
    readonly onboarding: Onboarding
    readonly fixPulls: FixPulls
    readonly clock: Clock
  },
): Promise<void> {
  const { github, store, inventory, intake, sentinel, reviews, fixPulls, clock } = parts
  const { policyQueue, policyIssues, policyWatch, onboarding } = parts

  /** Which installation a repository belongs to, where the event does not say. */
  async function installationOf({ id, name, owner }: z.output<typeof repositoryShape>): Promise<number> {
    const found =
      (await inventory.homeOf(id)) ?? (await inventory.installationOf({ owner: owner.login, name }))
    if (found === null) throw new Error('The App is not on this repository (any more).')
    return found
  }

  /** The parts of every event; null for those that are not ours to act on. */
  async function opened(
    payload: unknown,
  ): Promise<{ repository: Installed; own: boolean; by: number | undefined } | null> {
    const { installation, repository, sender } = eventShape.parse(payload)
    if (!repository) return null
    const by = installation?.id ?? (await installationOf(repository))
    const { id, name, owner } = repository
    const told = { id, owner: owner.login, name, installation: by, private: repository.private }
    return {
      repository: await inventory.see(told),
      own: await github.isUs({ login: sender?.login }),
      by: sender?.id,
    }
  }

  /** The App was installed, or its repositories were chosen anew: those that came are known at once. */
  async function relist({ payload }: { payload: unknown }): Promise<void> {
    const {
      action,
      installation,
      repositories = [],
      repositories_added = [],
    } = shape.installed.parse(payload)
    github.regrant(installation.id)
    if (action === 'created' || action === 'added') {
      for (const { id, full_name, private: isPrivate } of [...repositories, ...repositories_added]) {
        const [owner = '', name = ''] = full_name.split('/')
        await inventory.see({ id, owner, name, installation: installation.id, private: isPrivate })
      }
    }
    await store.schedule({ kind: 'app', key: 'installations', installation: null, dueAt: clock.now() })
  }

  /** The organisation's file and the coordination repository's own hold for every repository of the owner. */
  async function policiesChanged(owner: string, roster: boolean): Promise<void> {
    await policyWatch.pushed(owner, roster)
    for (const known of (await store.recallAll<Installed>('repository:')).values()) {
      if (known.owner !== owner) continue
      const { id, installation } = known
      await store.schedule({ kind: 'poll', key: String(id), installation, dueAt: clock.now() })
    }
  }

  return probot.load(app => {
    app.on('repository_advisory', async ({ payload }) => {
      const event = await opened(payload)
      if (!event || event.own) return
      const { repository_advisory: advisory } = shape.advisory.parse(payload)
      await intake.seeAdvisory(event.repository, advisory, false, 'webhook')
    })

    app.on('issues', async ({ payload }) => {
      const event = await opened(payload)
      if (!event || event.own) return
      const { repository } = event
      const { issue, assignee, changes } = shape.issue.parse(payload)
      const caseId = await store.caseOfTracking(repository.id, issue.number)
      if (caseId) {
        if (payload.action === 'deleted' || payload.action === 'transferred')
          return intake.loseTracking(
            caseId,
            { repository: repository.id, number: issue.number },
            payload.action,
          )
        const assigned = payload.action === 'assigned' && assignee ? assignee : null
        return intake.seeTracking(caseId, issue, { assigned, action: payload.action })
      }
      const rewritten =
        payload.action === 'edited' && (changes?.title !== undefined || changes?.body !== undefined)
      if (repository.private || issue.pull_request !== undefined) return
      if (payload.action === 'opened' || rewritten) await sentinel.see(repository, [issueText(issue)])
      if (payload.action === 'opened' || rewritten) await intake.seePublicIssue(repository, issue, 'webhook')
      if (payload.action === 'opened') await policyIssues.see(repository, issue)
    })

    app.on('issue_comment', async ({ payload }) => {
      const event = await opened(payload)
      if (!event || event.own || !commenting.has(payload.action)) return
      const { issue, comment, changes } = shape.comment.parse(payload)
      const { repository } = event
      if (payload.action !== 'created') await reviews.touched(repository, issue.number, comment.id)
      if (payload.action === 'deleted') return commentDeleted(store, repository.id, comment.id)
      const caseId = await store.caseOfTracking(repository.id, issue.number)
      if (caseId) {
        const edited = payload.action === 'edited' || comment.updated_at > comment.created_at
        const body = changes?.body?.from ?? comment.body
        return intake.seeTrackingComment(caseId, { ...comment, body }, edited, async () => {
          const now = await commentNow(
            await github.installation(repository.installation, false, [repository]),
            repository,
            comment,
          )
          // GitHub may show it again: what it asks for is not lost then.
          if (now === 'gone') await lookForComment(store, repository, comment.id, clock.now())
          return now
        })
      }
      if (repository.private) {
        await intake.seeReturned(repository.id, issue)
        await intake.seeFormerComment({ repository: repository.id, number: issue.number }, comment)
      }
      const place = `comment ${comment.id} on issue ${issue.number}`
      await sentinel.see(repository, [{ place, text: textOf(comment.body) }])
      if (repository.private || payload.action !== 'created') return
      const source = { kind: 'issue', repository, number: issue.number, url: '' } as const
      const publicCase = await store.findCase(sourceKey(source))
      if (publicCase) await intake.seePublicComment(publicCase, comment)
    })

    app.on('push', async ({ payload }) => {
      const event = await opened(payload)
      const push = shape.push.parse(payload)
      if (event && !event.own) await sentinel.see(event.repository, pushedTexts(push))
      if (!event || push.ref !== `refs/heads/${push.repository.default_branch}`) return
      const paths = (push.commits ?? []).flatMap(({ added = [], modified = [], removed = [] }) =>
        [...added, ...modified, ...removed].filter(path => policyFile.test(path)),
      )
      if (paths.length === 0) return
      await reviews.again(event.repository.owner)
      const roster =
        paths.includes(coordinationPath) && (await coordinatedBy(store, event.repository)).length > 0
      await policiesChanged(event.repository.owner, roster)
    })

    app.on(['pull_request', 'pull_request_review'], async ({ payload }) => {
      const event = await opened(payload)
      if (!event) return
      const pull = shape.pull.parse(payload).pull_request
      const { number, user, head } = pull
      if (!event.own && shown.has(payload.action)) await sentinel.see(event.repository, [pullText(pull)])
      // What the App itself did there it knows.
      if (event.own && isFixBranch(head?.ref ?? '')) return
      if (!event.own && (await fixPulls.see(event.repository, number))) return
      if (!aboutContent.has(payload.action)) return
      if (payload.action === 'reopened')
        await onboarding.reopened(event.repository.installation, event.repository.id, number)
      if (pushing.has(payload.action) && head?.sha && event.by !== undefined && event.by === user?.id)
        await reviews.pushed(event.repository, number, head.sha)
      await reviews.note(event.repository, number)
    })

    app.on('merge_group', async ({ payload }) => {
      const event = await opened(payload)
      if (!event) return
      const { merge_group: group } = shape.group.parse(payload)
      if (payload.action === 'destroyed') await policyQueue.forget(event.repository, group.head_sha)
      else await policyQueue.judge(event.repository, group)
    })

    // GitHub sends these to the App whose check it is, unasked.
    app.on(['check_run.rerequested', 'check_suite.rerequested'], async ({ payload }) => {
      const event = await opened(payload)
      const { check_run, check_suite } = shape.check.parse(payload)
      const sha = (check_run ?? check_suite)?.head_sha
      if (!event || sha === undefined) return
      await reviews.repeat(event.repository, sha)
      await policyQueue.repeat(event.repository, sha)
    })

    app.on('create', async ({ payload }) => {
      const event = await opened(payload)
      if (!event || event.own) return
      const { ref, ref_type } = shape.created.parse(payload)
      await sentinel.see(event.repository, [{ place: `${ref_type} ${ref}`, text: ref }])
    })
    app.on('release', async ({ payload }) => {
      const event = await opened(payload)
      const { tag_name, name, body, draft } = shape.release.parse(payload).release
      if (!event || event.own || draft || (payload.action !== 'published' && payload.action !== 'edited'))
        return
      await sentinel.see(event.repository, [
        { place: `release ${tag_name}`, text: textOf(name, tag_name, body) },
      ])
    })

    app.on('repository', async ({ payload }) => {
      const event = await opened(payload)
      if (event && !event.repository.private) await fixPulls.exposed(event.repository)
      // Where nothing can be written cases cannot be worked.
      if (event && (payload.action === 'archived' || payload.action === 'unarchived'))
        await policiesChanged(event.repository.owner, false)
    })
    app.on(['installation', 'installation_repositories'], relist)
  })
}
