/**
 * What our own code logs with. A line is a sentence that stands in the source as it is (the type takes no string
 * that was put together) and fields of this list alone, so that no report, name or secret gets into a log.
 */
export type Log = { readonly [level in 'debug' | 'info' | 'warn' | 'error' | 'fatal']: WriteLine }

type WriteLine = <S extends string>(sentence: S & Constant<S>, fields?: LogFields) => void

/** `never` for `string` and for templates with anything open in them: only a literal makes a required key. */
type Constant<S extends string> = Record<never, never> extends Record<S, unknown> ? never : unknown

/** What may be told beside the sentence; values that do not look their part are dropped. */
export type LogFields = {
  /** The opaque id of the case. */
  readonly case?: string | undefined
  readonly delivery?: string | undefined
  readonly event?: string | undefined
  readonly action?: string | null | undefined
  readonly installation?: number | null | undefined
  readonly attempt?: number | undefined
  readonly status?: number | undefined
  readonly method?: string | undefined
  /** An address at GitHub; only its form is written: `/repos/{}/{}/issues/{}`. */
  readonly route?: string | undefined
  readonly milliseconds?: number | undefined
  readonly kind?: string | undefined
  readonly port?: number | undefined
  readonly count?: number | undefined
  readonly err?: unknown
}

/** An error that carries this as `true` vouches for its message: no text from outside is in it. */
export const safeMessage: unique symbol = Symbol('safe message')
