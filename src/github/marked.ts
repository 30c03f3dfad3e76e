import type { z } from 'zod'
import { findMarker, marker } from '../core/messages/marker.ts'

type Shown = {
  readonly body?: string | null | undefined
  readonly user: { readonly login: string } | null
  readonly performed_via_github_app?: { readonly id: number } | null | undefined
}

/**
 * Looks through the pages of a list for what the App itself wrote under a marker, so that a second attempt finds
 * the first. A marker in anybody else's text counts for nothing.
 */
export async function findMarked<T extends Shown>(
  list: (page: number) => Promise<{ readonly data: readonly unknown[] }>,
  shape: z.ZodType<T>,
  mark: string,
  isUs: (by: { login?: string | undefined; appId?: number | undefined }) => Promise<boolean>,
): Promise<T | null> {
  for (let page = 1; ; page++) {
    const { data } = await list(page)
    for (const raw of data) {
      const one = shape.parse(raw)
      const id = one.body ? findMarker(one.body) : null
      if (id === null || marker(id) !== mark) continue
      if (await isUs({ login: one.user?.login, appId: one.performed_via_github_app?.id })) return one
    }
    if (data.length < 100) return null
  }
}
