import type { Passage, ReadFinding } from './prose-types.ts'

const english = new Set(
  'the of and to a in is for you we please report security that this be with or not your if our will are it by on any as at do have vulnerability issue issues email version supported from an us'.split(
    ' ',
  ),
)
const foreign = new Set(
  'der die das und ist nicht wir sie bitte werden eine einen für mit auf von zu le la les des et est nous vous une pour dans par sur que qui pas el los las una por con para del se su es no lo como il di che per non sono gli della um uma os não ou em ao com mais och att är som inte het een van niet wij voor dat zijn och i na w do się nie jest oraz'.split(
    ' ',
  ),
)

/**
 * The passages in the language the reader knows, English. For the others it says, once for each run of them,
 * that it did not understand: a number in a foreign sentence would be a guess.
 */
export function understood(all: readonly Passage[]): { passages: Passage[]; findings: ReadFinding[] } {
  const findings: ReadFinding[] = []
  const passages: Passage[] = []
  let inside = false
  let script = false
  for (const passage of all) {
    const known = isKnown(passage, inside, script)
    if (known) passages.push(passage)
    else if (!inside) {
      const line = passage.marks[0]?.[1] ?? 1
      findings.push({
        line,
        what: 'language not understood: only English is read',
        text: passage.text.slice(0, 200),
      })
    }
    if (known || passage.kind !== 'code') inside = !known
    if (!known) script = isOtherScript(passage.text.slice(0, 4000))
  }
  return { passages, findings }
}

function isOtherScript(text: string): boolean {
  const letters = (text.match(/\p{L}/gu) ?? []).length
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length
  return letters > 3 && latin < letters * 0.6
}

/**
 * A short passage says too little about its language: it goes with the one before, unless that one was in
 * `script`, letters of another kind (a table with "Acknowledgement / 確認" after a sentence in Chinese).
 */
function isKnown(passage: Passage, inside: boolean, script: boolean): boolean {
  if (passage.kind === 'code') return true
  const text = passage.text.slice(0, 4000)
  if (isOtherScript(text)) return false
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? []
  const own = words.filter(w => english.has(w)).length
  const other = words.filter(w => foreign.has(w)).length
  if (words.length < 4 || (script && words.length < 8 && other === 0)) return !inside || own > 0 || script
  if (other > own && other >= 2) return false
  return !inside || own > 0 || other === 0
}
