/** Where the time comes from. Everything else takes `now` as an argument. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }
