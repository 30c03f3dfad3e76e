import { type Words, wordsFor } from '../audience.ts'
import type { Case } from '../case/case.ts'
import { holds } from '../case/embargo.ts'
import type { Reach } from '../case/fact.ts'
import { fullName } from '../policy/names.ts'
import { caseLink } from './case-name.ts'
import { fitted } from './quote.ts'
import { called } from './to-coordinators.ts'

const settings = '**Settings → GitHub Apps → Configure** of the organisation'
const vouch =
  'What the reporter agrees to or refuses there, vouch for here: `/embargo vouch reporter accept DATE by advisory`.'

/** How far GitHub lets Pledge reach what was reported is another than `before`; told once, with what there is to do. */
export function reachChanged(c: Case, before: Reach, team: readonly string[]): Words<'coordinators'> {
  const caller = called(c, team)
  const link = caseLink(c.source)
  const repository = `\`${fullName(c.source.repository)}\``
  const texts: Readonly<Record<Reach, () => string>> = {
    all: () =>
      before === 'nothing'
        ? `${caller} Pledge is on ${repository} again. What was written and done there meanwhile is read now: ${link}`
        : `${caller} GitHub lets Pledge read the comments on ${link} again. What was written there meanwhile is read now.`,
    'no comments': () =>
      `${caller} **The reporter is not heard**: GitHub does not let Pledge read the comments on ${link}. What is written there, an \`/embargo\` of the reporter's included, is seen by nobody but those who read it there: please do. ${vouch}\n\nWhat to do: under ${settings}, accept the permissions that the App asks for (*Repository security advisories*: read and write). Pledge tries again every hour, reads then what was written meanwhile, and says so here.`,
    nothing: () =>
      c.source.kind === 'issue'
        ? `${caller} **Pledge is not on ${repository} any more**: what is written on ${link} is not seen, and nothing is written there. The clocks run on. What to do: put the repository back, under ${settings}, **Repository access**.`
        : `${caller} **Pledge is not on ${repository} any more**: ${link} can be neither read nor written. The reporter is not heard, an \`/embargo\` of theirs included; texts for them are handed over here; what happens to the advisory is not seen. The clocks${holds(c.embargo) ? ' and the embargo' : ''} run on. Please read there yourselves. ${vouch}\n\nWhat to do: put the repository back, under ${settings}, **Repository access**. What was written and done meanwhile is read then.`,
  }
  return wordsFor('coordinators', fitted(texts[c.reach]()))
}
