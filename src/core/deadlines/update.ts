import type { DeadlineRule } from './deadline.ts'

/** From one thing that the reporter heard from us to the next, the first from the instant the report was filed. */
export const update: DeadlineRule = {
  promise: 'update',
  remedy: 'Tell the reporter how it stands with `/update TEXT`.',
  rounds: c => {
    const heard = c.told.filter(({ about }) => about !== 'acknowledgement').map(({ at }) => at)
    return (
      [c.filedAt, ...heard]
        .map((startedAt, n) => ({ startedAt, metAt: heard[n] ?? null }))
        // Of what was told in the same second only the last begins a round.
        .filter(({ startedAt, metAt }) => metAt === null || metAt > startedAt)
    )
  },
}
