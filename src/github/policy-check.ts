import { z } from 'zod'
import type { Words } from '../core/audience.ts'
import type { Verdict } from '../core/messages/policy-review.ts'
import { fitted } from '../core/messages/quote.ts'
import { fullName } from '../core/policy/names.ts'
import type { BrokenFile } from '../core/policy/texts.ts'
import { type Client, type GitHub, statusOf } from './client.ts'
import type { Installed } from './inventory.ts'

const checkName = 'Pledge: policy'

const checkShape = z.object({
  id: z.number(),
  external_id: z.string().nullish(),
  app: z.object({ id: z.number() }).nullish(),
})

/** A check run as it has to look. */
export type Check = {
  /** The commit it is about. */
  readonly sha: string
  /** By which it is found again on that commit. */
  readonly mark: string
  readonly verdict: Verdict
  readonly words: Words<'public'>
  readonly broken?: readonly BrokenFile[]
}

/** Writes a check run: that of `id`, else the one of its mark, else a new one. null where GitHub refuses for good. */
export async function writeCheck(
  github: GitHub,
  client: Client,
  repository: Installed,
  { sha, mark, verdict: { conclusion, title }, words, broken = [] }: Check,
  id: number | null,
): Promise<number | null> {
  const there = { owner: repository.owner, repo: repository.name }
  const output = { title, summary: fitted(words, 60_000) }
  const about = { name: checkName, status: 'completed', conclusion, external_id: mark, output } as const
  const known = id ?? (await findCheck(github, client, repository, sha, mark))
  const run = await unless<{ data: unknown }>(
    known === null
      ? client.request('POST /repos/{owner}/{repo}/check-runs', {
          ...there,
          ...about,
          // Once: GitHub adds those of an update to those that are there.
          output: { ...output, annotations: annotations(repository, broken) },
          head_sha: sha,
        })
      : client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
          ...there,
          ...about,
          check_run_id: known,
        }),
  )
  return run && checkShape.parse(run.data).id
}

async function findCheck(
  github: GitHub,
  client: Client,
  { owner, name: repo }: Installed,
  ref: string,
  mark: string,
): Promise<number | null> {
  const found = await unless(
    client.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
      owner,
      repo,
      ref,
      check_name: checkName,
      // The newest alone may be that of another pull request of this commit.
      filter: 'all',
      per_page: 100,
    }),
  )
  const runs = (found?.data.check_runs ?? []).map(run => checkShape.parse(run))
  return runs.find(({ external_id, app }) => external_id === mark && app?.id === github.appId)?.id ?? null
}

/** Where in the files of this repository a mistake stands. */
function annotations(repository: Installed, broken: readonly BrokenFile[]) {
  const own = `${fullName(repository)}:`
  return broken
    .filter(({ where }) => where.startsWith(own))
    .flatMap(({ where, errors }) =>
      errors.map(({ line, column, message }) => ({
        path: where.slice(own.length),
        start_line: line,
        end_line: line,
        start_column: column,
        end_column: column,
        annotation_level: 'failure' as const,
        message,
      })),
    )
    .slice(0, 50)
}

/** null where GitHub refuses for good, as while new permissions are not granted: everything else is tried again. */
export async function unless<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if ([403, 404, 410, 422].includes(statusOf(error) ?? 0)) return null
    throw error
  }
}
