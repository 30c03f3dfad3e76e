import { type Client, statusOf } from './client.ts'

/** Hosts without GraphQL are asked again after this long. */
const missingForMs = 3_600_000
const missingSince = new WeakMap<Client, number>()

/**
 * Asks GraphQL; what cannot be seen or does not exist is a null in the answer. Gives null where the question has to
 * be asked through REST instead: there is no GraphQL here, or it will not answer this. Rate limits and failures throw.
 */
export async function askGraphql<T>(
  client: Client,
  query: string,
  variables: Record<string, string>,
): Promise<T | null> {
  const since = missingSince.get(client)
  if (since !== undefined && performance.now() - since < missingForMs) return null
  try {
    return (await client.graphql<T | undefined>(query, variables)) ?? null
  } catch (error) {
    const { data, errors } = error as { data?: T; errors?: readonly { type?: string }[] }
    if (errors?.some(({ type }) => type === 'RATE_LIMITED')) throw error
    if (errors) return data && errors.every(({ type }) => type === 'NOT_FOUND') ? data : null
    const status = statusOf(error)
    if (status === null || status === 401 || status === 429 || (status >= 500 && status !== 501)) throw error
    missingSince.set(client, performance.now())
    return null
  }
}
