import { min } from 'date-fns/min'
import type { Case, Text } from '../case/case.ts'
import type { TextKind } from '../case/fact.ts'
import { repeatedAt, stoppedAt } from './deadline.ts'

/** What keeps a promise is reminded of by that promise's own clock; of the rest nothing else would. */
const isReminded: Readonly<Record<TextKind, boolean>> = {
  ...{ acknowledgement: false, response: false, update: false },
  ...{ question: true, answer: true, embargo: true, credit: true },
}

/** The texts that are reminded of until they are posted; a case that is at rest still owes the word about its embargo. */
const waiting = (c: Case): readonly (readonly [string, Text])[] =>
  [...c.texts].filter(
    ([, { about, state }]) =>
      state === 'handed-over' && isReminded[about] && (about === 'embargo' || !stoppedAt(c)),
  )

/** The last step that is reached at `now`; -1 before the first. */
function reached(text: Text, now: Date): number {
  let step = text.reminded
  while (repeatedAt(text.at, step + 1) <= now) step++
  return step
}

/** The texts that are due to be reminded of at `now`, each with the step; however long nobody looked, once. */
export const textMoments = (
  c: Case,
  now: Date,
): readonly { readonly text: string; readonly step: number }[] =>
  waiting(c).flatMap(([key, text]) => {
    const step = reached(text, now)
    return step > text.reminded ? [{ text: key, step }] : []
  })

/** The next instant after `now` at which `textMoments` has something new; null where nothing waits. */
export function nextTextMoment(c: Case, now: Date): Date | null {
  const times = waiting(c).map(([, text]) => repeatedAt(text.at, reached(text, now) + 1))
  return times.length > 0 ? min(times) : null
}
