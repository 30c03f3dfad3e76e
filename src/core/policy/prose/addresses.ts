/** A mail address found in a text, and where. */
export type Address = { readonly value: string; readonly start: number }

const plain = /[a-z0-9][a-z0-9._%+'-]{0,63}@[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,6}\.[a-z]{2,24}/gi

const at =
  /\s{0,2}(?:\[\s?@\s?\]|\(\s?@\s?\)|[[({<]\s?(?:at|AT|At|at[ -]sign|arobase)\s?[\])}>]|@|＠|﹫|\s["'](?:at|AT|@)["']\s|\sAT\s)\s{0,2}/
const dot =
  /\s{0,2}(?:[[({<]\s?(?:dot|DOT|Dot|period|point|\.)\s?[\])}>]|\s["'](?:dot|DOT|\.)["']\s|\s(?:dot|DOT)\s|\.)\s{0,2}/
const name = /[A-Za-z0-9][A-Za-z0-9._+-]{0,63}/
const host = /[A-Za-z0-9][A-Za-z0-9-]{0,62}/
const tail = `${host.source}(?:(?:${dot.source})${host.source}){0,4}?(?:${dot.source})[A-Za-z]{2,24}`
// Not from the middle of a name with other signs in it, such as "o%27x@…".
const hidden = new RegExp(`(?<![\\w.%+-])(${name.source})(?:${at.source})(${tail})(?![A-Za-z0-9@-])`, 'g')
const spoken = new RegExp(
  `(${name.source})\\s(?:at|AT)\\s(${host.source}(?:\\s(?:dot|DOT)\\s${host.source}){0,4}\\s(?:dot|DOT)\\s[A-Za-z]{2,24})\\b`,
  'g',
)

const further = /^(?:\s{0,2}[[({<]\s?(?:dot|DOT|Dot)\s?[\])}>]\s{0,2}[A-Za-z]{2,24}){1,3}/

/**
 * The mail addresses in a text, plain or written so that harvesters miss them: "security [at] example [dot]
 * org", "security at example dot org". Case is lowered.
 */
export function addresses(text: string): Address[] {
  const found: Address[] = [...text.matchAll(plain)]
    // "@name@host" is an account on a social network.
    .filter(m => text[m.index - 1] !== '@')
    .map(m => ({ value: tidy(m[0]), start: m.index }))
  const alone =
    /^\W*([a-z0-9][\w.+-]{0,63}) at ([a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,4}\.[a-z]{2,24})\W*$/i.exec(
      text,
    )
  // "security-at-a-dot-example", "security_at_a_dot_example"
  for (const m of text.matchAll(
    /(?<![\w.%+-])([a-z0-9][a-z0-9.+]{0,63})\s?[-_]at[-_]\s?([a-z0-9]{1,63}(?:\s?[-_]dot[-_]\s?[a-z0-9]{1,62}){1,4})(?![\w@-])/gi,
  ))
    found.push({ value: tidy(`${m[1]}@${(m[2] ?? '').replace(/\s?[-_]dot[-_]\s?/gi, '.')}`), start: m.index })
  // "write to security at the domain a.example"
  for (const m of text.matchAll(
    /(?<![\w.%+-])([a-z0-9][\w.+-]{0,63})\s(?:at|@) (?:the )?(?:domain|host) ([a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,4}\.[a-z]{2,24})\b/gi,
  ))
    found.push({ value: tidy(`${m[1]}@${m[2]}`), start: m.index })
  // "reach out to support at a.example"
  for (const m of text.matchAll(
    /\b(?:to|e-?mail|mail|write|contact|via)\W{1,4}(?:\w+ ){0,2}?((?:[a-z\d.-]{1,30}-)?(?:security|support|info|hello)) at ([a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,3}\.[a-z]{2,24})(?![\w/-])/gi,
  ))
    found.push({
      value: tidy(`${m[1]}@${m[2]}`),
      start: m.index + m[0].lastIndexOf(` at ${m[2]}`) - (m[1] ?? '').length,
    })
  // "Ada Lovelace, ada.l at gmail.com": of a house that everybody has an address of, it is one.
  for (const m of text.matchAll(
    /(?<![\w.%+-])([a-z0-9][\w.+-]{0,63}) at ((?:gmail|googlemail|protonmail|outlook|hotmail|fastmail|icloud|yahoo|posteo|riseup|gmx|mailbox|tutanota)\.[a-z]{2,4}|proton\.me|pm\.me)(?![\w/-])/gi,
  ))
    if (!alone) found.push({ value: tidy(`${m[1]}@${m[2]}`), start: m.index })
  if (alone) found.push({ value: tidy(`${alone[1]}@${alone[2]}`), start: text.search(/\w/) })
  if (/[[({<"'＠@]\s?(?:at\b|@|arobase)|\sat\s|＠|﹫|\[\.\]|\(\.\)|\sdot\s|[[({]dot/i.test(text))
    for (const pattern of [hidden, spoken])
      for (const m of text.matchAll(pattern)) {
        // "… [dot] co [dot] uk"
        const more = pattern === hidden ? (further.exec(text.slice(m.index + m[0].length))?.[0] ?? '') : ''
        const value = tidy(`${m[1]}@${undot((m[2] ?? '') + more)}`)
        if (!/\s/.test(value) && !found.some(f => f.value === value)) found.push({ value, start: m.index })
      }
  return found
}

function undot(domain: string): string {
  return domain.replace(new RegExp(dot.source, 'g'), '.')
}

/**
 * What people put into an address for harvesters, and take out before they write. In capitals among small letters alone:
 * else it is a name, and another address would be a stranger's.
 */
const trap = /(?<=^(?=.*[a-z]).*\w)([-_.+]?)(?:NO-?SPAM|REMOVE-?(?:THIS|ME)|ANTI-?SPAM)([-_.+]?)/

function tidy(address: string): string {
  return address
    .replace(trap, (_, before: string, after: string) => (before && after ? after : ''))
    .toLowerCase()
    .replace(/^mailto:/, '')
}

/** The address of a `mailto:` link, percent-encoding undone, or null. */
export function mailOf(url: string): string | null {
  // "[The foundation](security@a.example)" was meant as an address.
  const mail =
    /^mailto:([^?]*)/i.exec(url)?.[1] ?? /^[^\s@/:]{1,64}@[^\s@/:]{1,200}\.[a-z]{2,24}$/i.exec(url)?.[0]
  if (mail === undefined) return null
  return (
    addresses(unpercent(mail).replace(/\s/g, ''))[0]?.value ?? addresses(unpercent(mail))[0]?.value ?? null
  )
}

/**
 * Takes the wrapping off a link that a mail filter or a host put around it: Outlook's safe links, Proofpoint's
 * URL defence, Cloudflare's mail protection, a plain redirect by query.
 */
export function unwrap(url: string): string {
  const safe = /^https?:\/\/[\w.-]*safelinks\.protection\.outlook\.com\/.*?[?&]url=([^&]+)/i.exec(url)?.[1]
  if (safe !== undefined) return unpercent(safe)
  const v3 = /^https?:\/\/urldefense\.com\/v3\/__(.+?)__;/i.exec(url)?.[1]
  if (v3 !== undefined) return v3.replace(/^(https?):\/(?!\/)/, '$1://')
  const v2 = /^https?:\/\/urldefense\.proofpoint\.com\/v2\/url\?u=([^&]+)/i.exec(url)?.[1]
  if (v2 !== undefined) return unpercent(v2.replace(/-/g, '%').replace(/_/g, '/'))
  const flare = /\/cdn-cgi\/l\/email-protection#([0-9a-f]{6,400})$/i.exec(url)?.[1]
  if (flare !== undefined) return `mailto:${uncloud(flare)}`
  return url
}

/** Cloudflare writes each byte of an address as its exclusive or with the first. */
function uncloud(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map(b => Number.parseInt(b, 16))
  const key = bytes[0] ?? 0
  return String.fromCharCode(...bytes.slice(1).map(b => b ^ key))
}

/** Undoes percent-encoding; what is not well encoded stays as it is. */
export function unpercent(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
