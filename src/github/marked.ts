import type { z } from 'zod'
import { findMarker, marker } from '../core/messages/marker.ts'
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
  const isMarked = ({ body }: T) => {
    const id = body ? findMarker(body) : null
    return id !== null && marker(id) === mark
  }
  return findOurs(list, shape, isMarked, isUs)
}

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

/** The comment under a marker that the App itself wrote on an issue or a pull request, or null. */
export function findMarkedComment(
  github: Pick<GitHub, 'isUs'>,
  client: Client,
  on: There & { readonly issue_number: number },
  mark: string,
) {
  const list = (page: number) =>
    client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...on, per_page: 100, page })
  return findMarked(list, commentShape, mark, by => github.isUs(by))
}
