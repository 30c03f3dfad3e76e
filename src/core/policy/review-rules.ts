import { fullName, sameOwner, sameRepository } from './names.ts'
import type { Policy } from './policy.ts'
import type { ReadTexts } from './texts.ts'

/** What a proposal breaks of the rules of Pledge, or of law; each a sentence that says what would work. */
export function brokenRules(
  was: ReadTexts,
  is: ReadTexts,
  { before, after }: { readonly before: Policy; readonly after: Policy },
): readonly string[] {
  const found: string[] = []
  if (before.promises.acknowledge && !after.promises.acknowledge)
    found.push(
      '`acknowledge` is switched off: nothing would tell a reporter by when somebody has seen the report. A longer time works; none does not.',
    )
  if (reachable(was) && !reachable(is))
    found.push(
      'No contact would be left. Name an address, a form or private vulnerability reporting: the EU asks it of manufacturers too (Regulation (EU) 2024/2847, Annex I, Part II).',
    )
  const [from, to] = [placeOf(was), placeOf(is)]
  if (from && !to)
    found.push(
      `No file would name a coordination repository any more: new reports would have no place. Keep \`coordination: ${fullName(from)}\`, or name another private repository.`,
    )
  if (from && to && !sameRepository(from, to))
    found.push(
      sameOwner(to, from)
        ? `The coordination repository would change from \`${fullName(from)}\` to \`${fullName(to)}\`. It counts only if that one is private, the App is installed there, and, beside an organisation that names another, it lists this repository under \`coordinates\`.`
        : `\`${fullName(to)}\` belongs to another owner and cannot be a coordination repository: name a private one of \`${from.owner}\`.`,
    )
  if (was.coordination && before.coordinators.length > 0 && after.coordinators.length === 0)
    found.push('Nobody would coordinate: list at least one person under `coordinators`.')
  return found
}

const reachable = ({ prose }: ReadTexts): boolean => {
  const read = (prose.repository ?? prose.organisation)?.value
  return read !== undefined && (read.contacts.length > 0 || read.privateReporting)
}

const placeOf = ({ repository, organisation }: ReadTexts) =>
  repository?.value.coordination ?? organisation?.value.coordination ?? null
