import type { Passage, ReadFinding } from './prose-types.ts'

const english = new Set(
  'the of and to is for you we please report security that this be with or not your if our will are it by on any at have vulnerability issue issues email version supported from an us'.split(
    ' ',
  ),
)
/** English, and of several other languages too: they count where nothing else speaks against it. */
const shared = new Set('a in as do an'.split(' '))
/** The commonest small words of other languages that policies are written in, but for those that are English too. */
const foreign = new Set(
  [
    'der das und ist nicht wir sie bitte werden eine einen einer für mit auf von zu im den dem binnen innerhalb nach unter oder uns ihnen',
    'le la les des et nous vous une dans par sur que qui pas du sous avec votre nos merci afin',
    'el los las una por con para del su se es como nos sus más dentro días correo si en',
    'il di che sono gli della del delle entro nel una vi ci si alla dei',
    'um uma os não ou em ao com mais para por seu sua dias até nos na da do das dos',
    'att är som inte det ett och av til ikke og vi av på innen dager dagar',
    'een het niet wij voor dat zijn op wordt worden uw u binnen met naar',
    'w z na do się nie jest oraz lub dni przez nam ciągu od',
    'na se je jsou není pro nebo dnů hodin od po prosím',
    've bir bu için ile veya olarak içinde lütfen gün saat',
    'și în nu este pentru sau de vă rugăm zile',
    'és nem egy az hogy vagy kérjük napon belül óra',
    'ja ei tai että sekä päivän kuluessa tunnin',
    'yang untuk dalam kami anda hari jam tidak silakan akan',
    'và của cho trong chúng tôi ngày giờ không vui lòng đến',
  ].flatMap(words => words.split(' ')),
)

/** Hours, days and weeks as others call them: one is enough to know that its sentence is not English. */
const units = new Set(
  'stunde stunden tage tagen woche wochen werktage werktagen heure heures jour jours semaine semaines hora horas día días semana semanas dias giorno giorni ore settimana settimane uur uren dagen werkdagen weken timmar dygn dagar dage uker godzin godzinach dni hodin hodiny saat gün päivää tunnin hari'.split(
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
    const beside = known && passage.kind !== 'code' ? otherScriptIn(passage) : null
    if (beside !== null)
      findings.push({ line: passage.marks[0]?.[1] ?? 1, what: notUnderstood, text: beside })
    if (known) passages.push(passage)
    else if (!inside) {
      const line = passage.marks[0]?.[1] ?? 1
      findings.push({
        line,
        what: notUnderstood,
        text: passage.text.slice(0, 200),
      })
    }
    if (known || passage.kind !== 'code') inside = !known
    if (!known) script = isOtherScript(passage.text.slice(0, 4000))
  }
  return { passages, findings }
}

const notUnderstood = 'language not understood: only English is read'

/** A sentence in letters of another kind, with a figure in it, among English ones; null where there is none. */
function otherScriptIn({ text }: Passage): string | null {
  const parts = text.slice(0, 4000).split(/(?<=[.!?。！？;；])\s*|\n/)
  return parts.find(part => /\d/.test(part) && isOtherScript(part))?.slice(0, 200) ?? null
}

function isOtherScript(text: string): boolean {
  const letters = (text.match(/\p{L}/gu) ?? []).length
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length
  return letters > 3 && latin < letters * 0.6
}

/** What is spelled the same in any language. */
const address = /https?:\/\/\S{1,400}|[^\s@]{1,64}@\S{1,100}|`[^`\n]{1,100}`/g

/**
 * A short passage says too little about its language: it goes with the one before, unless that one was in
 * `script`, letters of another kind (a table with "Acknowledgement / 確認" after a sentence in Chinese).
 */
function isKnown(passage: Passage, inside: boolean, script: boolean): boolean {
  if (passage.kind === 'code') return true
  const text = passage.text.slice(0, 4000)
  if (isOtherScript(text)) return false
  const words =
    text
      .replace(address, ' ')
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? []
  const plainly = words.filter(w => english.has(w)).length
  const other = words.filter(w => foreign.has(w) && !shared.has(w)).length
  const own = plainly + (other === 0 ? words.filter(w => shared.has(w)).length : 0)
  if (plainly === 0 && words.some(w => units.has(w))) return false
  if (words.length < 4 || (script && words.length < 8 && other === 0)) return !inside || own > 0 || script
  if (other > own && other >= 2) return false
  // A sentence of English has one of its small words; a list of things may not, but has no others either.
  if (own === 0 && words.length >= 5 && (other > 0 || words.some(w => /[^a-z'’]/.test(w)))) return false
  return !inside || own > 0 || other === 0
}
