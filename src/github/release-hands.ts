import { z } from 'zod'
import type { Repository } from '../core/case/fact.ts'
import type { EffectResult } from '../core/decide/effect-result.ts'
import type { Effect, HeadAsked } from '../core/outcome.ts'
import type { SeenLine } from '../core/release/seen.ts'
import type { SeenTag, TagAsked } from '../core/release/tags.ts'
import { type Client, type GitHub, statusOf } from './client.ts'
import type { FixNearby } from './fixes-nearby.ts'
import { branchOf, isIn, placeOf, type There, treeOf, unlessMissing } from './git.ts'
import { repositoryNow } from './inventory.ts'
import { type Earlier, findEarlier, says } from './marked.ts'
import { seeCopy } from './public-pull.ts'
import { changedShape, exposedAs, instant, pullShape, stateOfPull } from './shapes.ts'

/**
 * The mirrors of these lines as they are at GitHub now. `of` gives, for a line, the client for whom its names are the
 * repositories that are meant, the fixes of other cases in its mirror, and the public repository where that is known.
 */
export const readHeads = (
  lines: readonly HeadAsked[],
  of: (asked: HeadAsked) => Promise<{
    readonly client: Client
    readonly nearby: readonly FixNearby[]
    readonly code: Repository | null
  }>,
): Promise<readonly SeenLine[]> =>
  Promise.all(
    lines.map(async asked => {
      const { repository, line, mirror, pull } = asked
      const { client, nearby, code } = await of(asked)
      const there = placeOf(mirror)
      const [branch, answer] = await Promise.all([
        branchOf(client, there, line),
        client
          .request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...there, pull_number: pull })
          .catch(error => (statusOf(error) === 404 ? null : Promise.reject(error))),
      ])
      const seen = answer && pullShape.parse(answer.data)
      const onto = seen?.base?.ref && seen.base.ref !== line ? seen.base.ref : null
      const place = seen?.base?.repo
      const toCopy = asked.copy !== undefined && seen?.merged && onto === null ? seen.base : null
      const copy =
        seen && toCopy
          ? await seeCopy(client, asked, { head: seen.head.sha, base: toCopy.sha }, nearby)
          : null
      const isWithoutCode =
        code !== null && copy?.byHand === 'no such branch' && !(await repositoryNow(client, code.id))
      const lost = asked.copy !== undefined && !seen ? 'mirror' : isWithoutCode ? 'repository' : null
      return {
        repository,
        line,
        branch: branch?.sha ?? null,
        pull: seen && {
          state: stateOfPull(seen),
          head: seen.head.sha,
          merged: seen.merged ? (seen.merge_commit_sha ?? null) : null,
          onto,
        },
        ...(lost ? { lost } : {}),
        ...(code ? { code } : {}),
        ...(place
          ? {
              mirror: { id: place.id, owner: place.owner.login, name: place.name },
              exposed: exposedAs(place),
            }
          : {}),
        ...(copy ? { copy } : {}),
      }
    }),
  )

/** A tag of a public repository as it is now: the commit it stands for, and whether the fix is in that. */
export async function readTag(
  client: Client,
  { repository, line, tag, pull, commits }: TagAsked,
): Promise<SeenTag> {
  const there = placeOf(repository)
  const answer = await client
    .request('GET /repos/{owner}/{repo}/commits/{ref}', { ...there, ref: `tags/${tag}`, per_page: 1 })
    .catch(unlessMissing)
  const commit = answer ? commitShape.parse(answer.data).sha : null
  if (commit === null) return { repository, line, tag, commit, withFix: false }
  const candidates = pull === null ? commits : await mergedBy(client, there, pull)
  const found = await Promise.all(candidates.map(one => isIn(client, there, one, commit)))
  const isMerged = pull !== null && candidates.length > 0
  const withFix = found.includes(true) || (isMerged && (await hasFiles(client, there, pull, commit)))
  return { repository, line, tag, commit, withFix }
}

/**
 * Whether every file that a pull request changes is at a commit as it left it, byte for byte: so it is after a cherry-pick
 * where nothing else touched them. Not seen, and so false, where it changes more than a hundred.
 */
async function hasFiles(client: Client, there: There, number: number, commit: string): Promise<boolean> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
    ...there,
    pull_number: number,
    per_page: 100,
  })
  const changed = changedShape.array().parse(data)
  const files = changed.length === 0 || changed.length === 100 ? null : await treeOf(client, there, commit)
  return (
    files !== null &&
    changed.every(({ filename, previous_filename: from, status, sha }) =>
      status === 'removed'
        ? !files.has(filename)
        : typeof sha === 'string' &&
          files.get(filename)?.sha === sha &&
          (status !== 'renamed' || from === undefined || !files.has(from)),
    )
  )
}

const commitShape = z.object({ sha: z.string() })

/** The commit by which a public pull request was merged; none where it is not. */
async function mergedBy(client: Client, there: There, number: number): Promise<readonly string[]> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...there,
    pull_number: number,
  })
  const { merged, merge_commit_sha: commit } = pullShape.parse(data)
  return merged && commit ? [commit] : []
}

const releaseShape = z
  .object({
    html_url: z.string(),
    body: z.string().nullish(),
    created_at: instant,
    author: z.object({ login: z.string() }).nullish(),
  })
  .transform(({ author, ...release }) => ({ ...release, user: author ?? null }))

/**
 * A draft of a release with its notes, unless one of ours is there or people have released under that tag: what is
 * theirs stays as it is.
 */
export async function draftRelease(
  github: GitHub,
  client: Client,
  { repository, line, tag, words }: Extract<Effect, { kind: 'draftRelease' }>,
  mark: string,
  earlier: Earlier,
): Promise<EffectResult> {
  const there = placeOf(repository)
  const list = (page: number) =>
    client.request('GET /repos/{owner}/{repo}/releases', { ...there, per_page: 100, page })
  const isUs: GitHub['isUs'] = by => github.isUs(by)
  const found = await findEarlier(list, releaseShape, { mark, isSame: says(words, mark) }, earlier, isUs)
  if (found) return { kind: 'drafted', how: 'drafted', url: found.html_url }
  const released = await client
    .request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { ...there, tag })
    .catch(error => (statusOf(error) === 404 ? null : Promise.reject(error)))
  if (released)
    return { kind: 'drafted', how: 'released already', url: releaseShape.parse(released.data).html_url }
  const { data } = await client.request('POST /repos/{owner}/{repo}/releases', {
    ...there,
    tag_name: tag,
    target_commitish: line,
    name: tag,
    body: `${mark}\n${words}`,
    draft: true,
  })
  return { kind: 'drafted', how: 'drafted', url: releaseShape.parse(data).html_url }
}
