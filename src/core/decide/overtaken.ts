import type { Case, Text } from '../case/case.ts'
import { holds } from '../case/embargo.ts'
import type { Draft } from '../draft.ts'
import { overtaken } from '../messages/to-coordinators.ts'

const isSame = (one: Date | null, other: Date | null): boolean => one?.getTime() === other?.getTime()

/** Whether what a text says of the embargo was so when it was written, and is not so any more. */
function isOld({ embargo: { state, until, ended, proposal }, publishedAt }: Case, { said }: Text): boolean {
  const now = holds({ state }) ? until : null
  return (
    publishedAt !== null ||
    said.ended !== (ended !== null) ||
    !isSame(said.until, now) ||
    (said.proposed !== null && !isSame(said.proposed, proposal?.until ?? null))
  )
}

/** Whether a text need not be posted any more: it would tell the reporter what is not so, or ask what is known. */
export const isOvertaken = (c: Case, text: Text): boolean =>
  text.about === 'embargo'
    ? isOld(c, text)
    : text.about === 'credit' && c.reporter !== null && c.release.credits.has(c.reporter.id)

/**
 * Withdraws what waits to be posted by hand and was overtaken, and tells the coordinators not to post it. `before`: the
 * case as it was. What says more than a date stays, and they are told to leave the date out.
 */
export function withdrawOvertaken(draft: Draft, before: Case): void {
  if (draft.case === before) return
  for (const [text, one] of draft.case.texts)
    if (one.state === 'handed-over' && isOvertaken(draft.case, one))
      draft.record({ kind: 'textWithdrawn', text, about: one.about })
  const gone = [...draft.case.texts].filter(
    ([key, { state }]) => state === 'withdrawn' && before.texts.get(key)?.state === 'handed-over',
  )
  const dated = [...draft.case.texts.values()].filter(
    one =>
      one.about === 'acknowledgement' &&
      one.state === 'handed-over' &&
      one.said.until !== null &&
      isOld(draft.case, one) &&
      !isOld(before, one),
  )
  if (gone.length + dated.length > 0)
    draft.tellCoordinators(
      overtaken(
        gone.map(([, one]) => one),
        dated,
      ),
    )
}
