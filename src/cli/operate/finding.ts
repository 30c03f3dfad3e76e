/** Something that was looked at: how it is, and where it is not in order what to do. */
export type Finding = {
  readonly state: 'ok' | 'warning' | 'error'
  readonly what: string
  readonly todo?: string
}

export const ok = (what: string): Finding => ({ state: 'ok', what })
export const warning = (what: string, todo: string): Finding => ({ state: 'warning', what, todo })
export const wrong = (what: string, todo: string): Finding => ({ state: 'error', what, todo })
