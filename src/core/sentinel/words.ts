/**
 * What a text is looked through for: ids, names of functions and files, and runs of words. An advisory and a public
 * text are taken apart by the same rules, each in one pass over a bounded part of it.
 */

/** What is read of a text, in characters: GitHub's own bound for a body. */
const READ = 65_536

/** Words in a run: long enough that two people hardly write the same by chance. */
const RUN = 6
/** How many words of a run must say something. */
const TELLING = 3
/** A name of more words than this is a sentence. */
const LONGEST_NAME = 8

/** A text as it is compared: one form of each letter and hyphen, nothing invisible, and not all of it. */
export const plain = (text: string): string =>
  text
    .slice(0, READ)
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\p{Pd}/gu, '-')

/** Ids of advisories and CVEs, in capitals with hyphens. */
export const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bGHSA(?:[-_ ][23456789cfghjmpqrvwx]{4}){3}\b|\bCVE[-_ ]\d{4}[-_ ]\d{4,19}\b/gi)].map(
    ([id]) => id.toUpperCase().replace(/[_ ]/g, '-'),
  )

/** The words of a name: `unpackNested`, `unpack_nested` and `unpack-nested` have the same. */
export const wordsOfName = (name: string): readonly string[] =>
  name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(word => word !== '')

/** What may be a name, or a path of names: letters, digits and what joins them. */
export const tokensIn = (text: string): readonly string[] => text.match(/[\p{L}\d_$/\\.#:-]{3,200}/gu) ?? []

/** Every name that a token of a text may hold: runs of its words, of two or more. */
export function namesIn(token: string): readonly string[] {
  const words = wordsOfName(token)
  const names: string[] = []
  for (let from = 0; from < words.length && from < 2 * LONGEST_NAME; from++) {
    const most = Math.min(words.length, from + LONGEST_NAME)
    for (let to = from + 2; to <= most; to++) names.push(words.slice(from, to).join(' '))
  }
  return names
}

/** Runs of six words that say something, however they are set. Frames of a stack trace are left out: they are like others. */
export function phrasesIn(text: string): readonly string[] {
  const said = text.replace(/^[ \t>]*(?:at |File "|goroutine |#\d+ |\w[\w.]*(?:Error|Exception)\b).*$/gm, ' ')
  const words = said.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  const runs: string[] = []
  for (let from = 0; from + RUN <= words.length; from++) {
    const run = words.slice(from, from + RUN)
    if (new Set(run.filter(isTelling)).size >= TELLING) runs.push(run.join(' '))
  }
  return runs
}

const isTelling = (word: string): boolean => word.length > 2 && !/^\d+$/.test(word) && !everyday.has(word)

/** Words that stand in any sentence, and in any report of a vulnerability. */
const everyday: ReadonlySet<string> = new Set(
  (
    'the and for not are was were has have had its his her their our your you they them this that these those with ' +
    'without from into onto out off over under then than when where which who whom whose what why how all any each ' +
    'every some such same other another one two can could may might must shall should will would does did done but ' +
    'nor yet because while after before about only also very more most less least just like there here been being ' +
    'itself himself themselves able using use used via per upon between ' +
    'attacker attackers vulnerability vulnerabilities vulnerable security issue bug report reported exploit impact ' +
    'affected version versions steps reproduce summary details description proof concept poc fix fixed patch ' +
    'patched workaround workarounds references severity allow allows allowed arbitrary remote denial service ' +
    'execution code http https www com github'
  ).split(' '),
)
