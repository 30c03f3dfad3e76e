import { type Words, wordsFor } from '../audience.ts'
import type { Case } from '../case/case.ts'
import type { FactOf } from '../case/fact.ts'
import { fitted, inline } from './quote.ts'
import { called } from './to-coordinators.ts'

type Leak = Pick<FactOf<'leakSuspected'>, 'repository' | 'place' | 'sign'>

const signNames: Readonly<Record<Leak['sign'], string>> = {
  id: "the advisory's id or its CVE id",
  name: 'the name of a function or a file in the report',
  phrase: 'wording of the report',
  branch: 'the branch of a fix in a private mirror',
}
/** What kind of sign it is; never the sign itself. */
export const signName = (sign: Leak['sign']): string => signNames[sign]

/** Where it is, as code: a link or a reference would show there that somebody points to it. */
export const leakAt = ({ repository, place }: Pick<Leak, 'repository' | 'place'>): string =>
  inline(`${repository}: ${place}`, { max: 250 })

/** A public text shows a sign of the case; it may be a leak, and people decide. */
export const leakSuspected = (c: Case, leak: Leak, team: readonly string[]): Words<'coordinators'> =>
  wordsFor(
    'coordinators',
    fitted(
      `${called(c, team)} **A leak?** A public text shows ${signName(leak.sign)}: ${leakAt(leak)}. Pledge wrote nothing there and told nobody else; please look, and confirm nothing there. The embargo is as it was. Where it is a leak, \`/public URL\` ends it, and \`/exploited\` where attacks use the vulnerability; where it is none, there is nothing to do.`,
    ),
  )
