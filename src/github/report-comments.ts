import { type Case, fold } from '../core/case/case.ts'
import type { Reach } from '../core/case/fact.ts'
import { seeComment } from '../core/decide/observe.ts'
import { seeReach } from '../core/decide/reach.ts'
import type { Change, Engine } from '../shell/engine.ts'
import { type Store, Wait } from '../shell/ports.ts'
import type { Unrecorded } from '../shell/unrecorded.ts'
import { type AdvisoryHands, commentsRoute, placeOf, placeOfIssue } from './advisory-hands.ts'
import type { GitHub } from './client.ts'
import type { Refused } from './comment-refusals.ts'
import { ifChanged, noAccess } from './if-changed.ts'
import { commentShape } from './shapes.ts'

/**
 * Brings what the reporter and we wrote where the report was made, on the advisory or on the public issue. Gives
 * whether something there changed since it was last looked at. `mustHear`: somebody waits for it; throws `Wait` while GitHub
 * refuses that and may not mean it.
 */
export type ReportComments = (caseId: string, mustHear?: boolean) => Promise<boolean>

export function createReportComments({
  github,
  store,
  engine,
  hands,
  unrecorded,
}: {
  readonly github: GitHub
  readonly store: Store
  readonly engine: Engine
  readonly hands: AdvisoryHands
  readonly unrecorded: () => Unrecorded | null
}): ReportComments {
  /** GitHub does not show the comments: until it means it, that is asked again soon; then the coordinators are told. */
  async function unheard(
    c: Case,
    installation: number,
    { isSettled, until }: Refused,
    mustHear: boolean,
  ): Promise<false> {
    if (isSettled) await reaches(c, 'no comments')
    else {
      if (mustHear) throw new Wait(until)
      const key = String(c.source.repository.id)
      await store.schedule({ kind: 'poll', key, installation, dueAt: until })
    }
    return false
  }

  async function reaches(c: Case, reach: Reach): Promise<void> {
    if (c.reach === reach || c.report === 'closed') return
    await engine.change(c.id, null, (draft, context) => seeReach(draft, reach, context))
  }

  return async (caseId, mustHear = false) => {
    const row = await store.row(caseId)
    if (!row) return false
    const c = fold(caseId, await store.facts(caseId))
    const { installation } = row
    const client = await github.installation(installation, !mustHear, [c.source.repository])
    const onAdvisory = c.source.kind === 'advisory'
    const { id } = c.source.repository
    const refused = onAdvisory ? await hands.comments.last(id, 'read') : null
    if (refused?.isStanding) return unheard(c, installation, refused, mustHear)
    const there = onAdvisory ? placeOf(c) : placeOfIssue(c)
    const route = `GET ${onAdvisory ? commentsRoute : '/repos/{owner}/{repo}/issues/{issue_number}/comments'}`
    const asked = { ...there, per_page: 100 }
    const first = await ifChanged(store, client, `comments:${caseId}`, route, asked).catch(async error => {
      const noted = onAdvisory ? await hands.noteCommentsRefused(client, c, 'read', error) : null
      noAccess(error)
      return noted ?? 'no access'
    })
    if (first === 'no access') return false
    if (first && 'until' in first) return unheard(c, installation, first, mustHear)
    if (refused) await hands.comments.forget(id, 'read')
    await reaches(c, 'all')
    if (!first) return false
    const all = [...first.items]
    for (let page = 2, size = all.length; size === 100; page++) {
      const { data } = await client.request(route, { ...asked, page })
      size = (data as unknown[]).length
      all.push(...(data as unknown[]))
    }
    const comments = all.map(item => commentShape.parse(item))
    // What one says about a date may answer the one before.
    comments.sort((a, b) => a.created_at.getTime() - b.created_at.getTime() || a.id - b.id)
    const isOurs = ({ user, performed_via_github_app: via }: (typeof comments)[number]) =>
      github.isUs({ login: user?.login, appId: via?.id })
    // What has something of ours after it that is from a time that is on no record may have been answered then.
    const lost = unrecorded()
    let answeredUntil = Number.NEGATIVE_INFINITY
    for (const comment of lost ? comments : [])
      if (lost?.holds(comment.created_at) && (await isOurs(comment)))
        answeredUntil = comment.created_at.getTime()
    for (const comment of comments) {
      const { user } = comment
      if (!user || c.commentsSeen.has(comment.id)) continue
      if (user.type === 'Bot' || (await isOurs(comment))) continue
      const author = { id: user.id, login: user.login }
      const text = {
        body: comment.body ?? '',
        edited: comment.updated_at > comment.created_at,
        mayHaveRun: comment.created_at.getTime() <= answeredUntil,
      }
      const seen: Change = (draft, context) =>
        seeComment(
          draft,
          { id: comment.id, author, at: comment.created_at, ...(onAdvisory ? { text } : {}) },
          context,
        )
      await engine.change(caseId, author.id === c.reporter?.id ? author : null, seen)
    }
    // Beyond a hundred the first page stays as it is, whatever is new.
    if (all.length < 100) await first.keep()
    return first.isNews
  }
}
