import { StoreUnavailable, Taken } from '../shell/ports.ts'

/**
 * A statement that the database refused for good: a bug, or damage. The database's own message, detail and
 * parameters can quote what was to be stored, so of all that only the names of code and constraint remain.
 */
class StoreFault extends Error {
  override name = 'StoreFault'
  readonly code: string
  constructor(code: string, where: string) {
    super(`The database refused a statement (SQLSTATE ${code}${where}).`)
    this.code = code
  }
}

/** SQLSTATE classes and codes after which trying again is right (PostgreSQL manual, appendix A). */
const passing = /^(08|40|53|57P|58|25P03|55P03|57014)/
const network = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
])
/** What `pg` says without any code when a connection is gone or none could be had. */
const gone =
  /connection (terminated|error)|timeout exceeded|query read timeout|not queryable|ended the connection/i

/** What a failed query means to the caller; anything that did not come from a database is given back as it is. */
export function storeError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreUnavailable || error instanceof Taken) return error
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown }
  if (typeof code === 'string' && /^(?=.*\d)[0-9A-Z]{5}$/.test(code)) {
    if (passing.test(code))
      return new StoreUnavailable(`The database cannot serve just now (SQLSTATE ${code}).`)
    const where = [constraint ?? table].flatMap(name => (typeof name === 'string' ? [`, ${name}`] : []))
    return new StoreFault(code, where.join(''))
  }
  if (typeof code === 'string' && network.has(code))
    return new StoreUnavailable(`The database cannot be reached (${code}).`)
  if (gone.test(error.message)) return new StoreUnavailable('The connection to the database was lost.')
  return error
}

/** Every function of `methods`, with its failures told in the store's own errors. */
export function withStoreErrors<T extends Record<string, unknown>>(methods: T): T {
  const guarded = Object.entries(methods).map(([name, method]) => {
    if (typeof method !== 'function') return [name, method]
    return [
      name,
      async (...args: readonly unknown[]) => {
        try {
          return await method(...args)
        } catch (error) {
          throw storeError(error)
        }
      },
    ]
  })
  return Object.fromEntries(guarded) as T
}
