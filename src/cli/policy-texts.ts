/** A policy file as it was read; `text` null where it is there but cannot be read, for the reason in `message`. */
export type TextFile = {
  /** "acme/engine:SECURITY.md", or its path in the checkout. */
  readonly where: string
  readonly commit?: string
  readonly text: string | null
  readonly message?: string
}

/** The policy files of one repository or checkout; null where there is none. */
export type Texts = {
  readonly security: TextFile | null
  readonly config: TextFile | null
  /** `pledge.yml` at the root, which counts in a coordination repository only. */
  readonly coordination: TextFile | null
  /** Each `SECURITY.md` beside the one that counts, which are not read. */
  readonly beside: readonly string[]
  /** Files that somebody may take for a part of the policy, which are not read. */
  readonly misplaced: readonly { readonly path: string; readonly where: string }[]
}
