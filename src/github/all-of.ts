import { Wait } from '../shell/ports.ts'

/** Does a step; its failure is kept for later, unless GitHub asks for time, which ends everything. */
export async function tolerating(failed: unknown[], step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (error) {
    if (error instanceof Wait) throw error
    failed.push(error)
  }
}

/** Throws what failed, if anything did; where that were only waits, the shortest. */
export function raise(failed: readonly unknown[]): void {
  const [wait] = failed
    .filter(error => error instanceof Wait)
    .sort((a, b) => a.until.getTime() - b.until.getTime())
  const errors = failed.filter(error => !(error instanceof Wait))
  if (errors.length > 1) throw new AggregateError(errors, 'Several parts failed.')
  if (errors.length === 1) throw errors[0]
  if (wait) throw wait
}

/** Does all steps, one after the other: what fails stops none of the others, and is thrown in the end. */
export async function allOf(steps: readonly (() => Promise<void>)[]): Promise<void> {
  const failed: unknown[] = []
  for (const step of steps) await tolerating(failed, step)
  raise(failed)
}
