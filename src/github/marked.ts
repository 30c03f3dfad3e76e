import type { z } from 'zod'
import { findMarker, marker, withoutMarker } from '../core/messages/marker.ts'
import type { Unrecorded } from '../shell/unrecorded.ts'
import type { Client, GitHub } from './client.ts'
import type { There } from './git.ts'
import { commentShape } from './shapes.ts'

type Shown = {
  readonly body?: string | null | undefined
  readonly user: { readonly login: string } | null
  readonly performed_via_github_app?: { readonly id: number } | null | undefined
}

type Pages = (page: number) => Promise<{ readonly data: readonly unknown[] }>
type IsUs = (by: { login?: string | undefined; appId?: number | undefined }) => Promise<boolean>

/**
 * Looks through the pages of a list for what the App itself wrote under a marker, so that a second attempt finds
 * the first. A marker in anybody else's text counts for nothing.
 */
export function findMarked<T extends Shown>(list: Pages, shape: z.ZodType<T>, mark: string, isUs: IsUs) {
  return findOurs(list, shape, one => isUnder(mark, one), isUs)
}

function isUnder(mark: string, { body }: Shown): boolean {
  const id = body ? findMarker(body) : null
  return id !== null && marker(id) === mark
}

/** How a text that is to be written may stand already. */
export type Earlier = {
  /** It was attempted before: then it stands under its mark. */
  readonly attempted: boolean
  /** Or since a time that is on no record: then as the same under some other mark. */
  readonly unrecorded: Unrecorded | null
  /** What asks for it was written then: no text from before that is an answer to it. */
  readonly since?: Date
}

/** What the App wrote of this before, or null; the list is only read where that can be. `isSame` tells it without a mark. */
export async function findEarlier<T extends Shown & { readonly created_at: Date }>(
  list: Pages,
  shape: z.ZodType<T>,
  { mark, isSame }: { readonly mark: string; readonly isSame: (one: T) => boolean },
  { attempted, unrecorded, since }: Earlier,
  isUs: IsUs,
): Promise<T | null> {
  if (!attempted && unrecorded === null) return null
  // Under the same mark another text may stand since then.
  const isSuch = (one: T) =>
    unrecorded?.holds(one.created_at)
      ? (!since || since <= one.created_at) && isSame(one)
      : attempted && isUnder(mark, one)
  return findOurs(list, shape, isSuch, isUs)
}

/** Whether a text says these words, whatever its mark, or is marked as being for the same as this mark. */
export const says =
  (words: string, mark: string) =>
  ({ body }: Shown): boolean =>
    withoutMarker(body ?? '').trim() === words.trim() ||
    (purposeIn(mark) !== null && purposeIn(body ?? '') === purposeIn(mark))

const purposeIn = (text: string): string | null =>
  /-([0-9a-f]{16})$/.exec(findMarker(text) ?? '')?.[1] ?? null

/** The first in the pages of a list that is such a one and was written by the App itself, or null. */
export async function findOurs<T extends Shown>(
  list: Pages,
  shape: z.ZodType<T>,
  isSuch: (one: T) => boolean,
  isUs: IsUs,
): Promise<T | null> {
  for (let page = 1; ; page++) {
    const { data } = await list(page)
    for (const raw of data) {
      const one = shape.parse(raw)
      if (!isSuch(one)) continue
      if (await isUs({ login: one.user?.login, appId: one.performed_via_github_app?.id })) return one
    }
    if (data.length < 100) return null
  }
}

/** The pages of the comments on an issue or a pull request; since an instant, where one is given, by when they changed. */
export const commentsOn =
  (client: Client, on: There & { readonly issue_number: number; readonly since?: string }): Pages =>
  page =>
    client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...on, per_page: 100, page })

/** The comment under a marker that the App itself wrote on an issue or a pull request, or null. */
export function findMarkedComment(
  github: Pick<GitHub, 'isUs'>,
  client: Client,
  on: There & { readonly issue_number: number },
  mark: string,
) {
  return findMarked(commentsOn(client, on), commentShape, mark, by => github.isUs(by))
}
