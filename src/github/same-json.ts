import { isDeepStrictEqual } from 'node:util'

/** Whether two values are the same once they are JSON; the order of keys, which databases change, does not count. */
export const sameJson = (a: unknown, b: unknown): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(a ?? null)), JSON.parse(JSON.stringify(b ?? null)))
