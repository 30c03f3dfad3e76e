import type { Store } from '../shell/ports.ts'
import { type Client, statusOf } from './client.ts'

export type Headers = Readonly<Record<string, string | number | undefined>>
export type Page = { readonly items: readonly unknown[]; readonly headers: Headers }

/** A list that was read; `isNews`: it is another than the last time. `keep` remembers its ETag, once what was read is dealt with. */
export type Changed = Page & { readonly isNews: boolean; keep(): Promise<void> }

/** Under which key its ETag is remembered, the route, what it takes, and whether it is read `anyway`. */
export type Asked = [key: string, route: string, parameters: Record<string, unknown>, anyway?: boolean]

/** Reads a list where it changed, or `anyway`; null where it did not. */
export async function ifChanged(
  store: Pick<Store, 'recall' | 'remember'>,
  client: Client,
  ...[key, route, parameters, anyway = false]: Asked
): Promise<Changed | null> {
  const etag = anyway ? null : await store.recall<string>(`etag:${key}`)
  try {
    const answer = await client.request(route, {
      ...parameters,
      headers: etag ? { 'if-none-match': etag } : {},
    })
    const fresh = answer.headers.etag
    return {
      items: answer.data as unknown[],
      headers: answer.headers,
      isNews: Boolean(etag && fresh && fresh !== etag),
      keep: async () => {
        if (fresh) await store.remember(`etag:${key}`, fresh)
      },
    }
  } catch (error) {
    if (statusOf(error) === 304) return null
    throw error
  }
}

/** A repository that may not be read (any more), or holds nothing yet, is no failure of who reads it. */
export function noAccess(error: unknown): null {
  const status = statusOf(error)
  if ([301, 403, 404, 409, 410].includes(status ?? 0)) return null
  throw error
}
