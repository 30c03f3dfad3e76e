import { CHANNEL_SIGNS } from './channel.ts'
import type { IssueText } from './text.ts'
import { ACTS } from './words/acts.ts'
import { NAMES } from './words/names.ts'
import { OUTCOMES } from './words/outcomes.ts'
import { WHO } from './words/people.ts'
import { WEAK } from './words/weak-places.ts'

const IDEAS: readonly (readonly [string, RegExp])[] = Object.entries({
  ...WHO,
  ...ACTS,
  ...WEAK,
  ...NAMES,
  ...OUTCOMES,
  ...CHANNEL_SIGNS,
}).map(([name, pattern]) => [name.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`), pattern])

/** Signs weigh differently before learning, so that none drowns the others. The title's words count twice. */
const WORD = 1
const PAIR = 0.7
const TITLE_WORD = 1.4
const STEM = 0.7
const IDEA = 0.9
const TITLE_IDEA = 0.6
/** Signs of a text of usual length. Of shorter texts each counts more, for fewer can speak. */
const USUAL = 150
const BRIEF = 0.5

/**
 * What the weights are for, each sign with its strength: `word` and `two words` (cut to six letters, so that
 * endings matter less; numbers are `#`), `stem~` (five letters, for what was not seen with that sixth), `^word` in
 * the title, `@idea` anywhere and `^@idea` in the title (kebab case). A sign counts once however often it stands
 * there. Linear in the text.
 */
export function features(text: IssueText): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const word of words(text.title)) found.set(`^${word}`, TITLE_WORD)
  for (const sentence of [text.title, ...text.sentences]) {
    const here = words(sentence)
    for (const [at, word] of here.entries()) {
      found.set(word, WORD)
      if (at > 0) found.set(`${here[at - 1]} ${word}`, PAIR)
    }
  }
  const brief = (USUAL / Math.max(found.size, 20)) ** BRIEF
  for (const word of [...found.keys()].flatMap(sign => LONG.exec(sign)?.[1] ?? []))
    found.set(`${word}~`, STEM)
  for (const [sign, strength] of found) found.set(sign, strength * brief)
  for (const [name, pattern] of IDEAS) {
    const inTitle = pattern.test(text.title)
    if (inTitle) found.set(`^@${name}`, TITLE_IDEA)
    if (inTitle || text.statements.some(statement => pattern.test(statement))) found.set(`@${name}`, IDEA)
  }
  return found
}

/** A word alone of six letters, cut or whole. */
const LONG = /^(\p{L}{5})\p{L}$/u

const words = (sentence: string): readonly string[] =>
  (sentence.match(/[a-z0-9']+|[\u3040-\u30ff\u4e00-\u9fff]|\p{L}+/gu) ?? []).map(word =>
    /^\d+$/.test(word) ? '#' : word.slice(0, 6),
  )
