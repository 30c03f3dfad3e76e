/**
 * A state machine as a table: the only way a state changes here. An event that the table does not
 * list is no transition, and the caller must refuse it; nothing is logged and called success.
 */
export type Machine<S extends string, E extends string> = {
  readonly initial: S
  readonly transitions: Readonly<Record<S, Readonly<Partial<Record<E, S>>>>>
}

/** The state after `event`, or null when the machine does not allow it from `state`. */
export function next<S extends string, E extends string>(
  machine: Machine<S, E>,
  state: S,
  event: E,
): S | null {
  return machine.transitions[state][event] ?? null
}

/** The events the machine allows from `state`. */
export function allowed<S extends string, E extends string>(machine: Machine<S, E>, state: S): readonly E[] {
  return Object.keys(machine.transitions[state]) as E[]
}
